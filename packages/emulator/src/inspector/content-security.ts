import { createHash } from 'node:crypto';
import { script } from './script.ts';
import { style } from './style.ts';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded from elsewhere, nothing runs but our own script, and it talks only to the emulator. */
const policy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Whether a request was sent to this machine by a name that nobody else can point here. A foreign page whose host name
 * was moved to this address would otherwise pass as one of our own.
 */
export const isOwnHost = ({ hostname }: URL): boolean =>
  !hostname.includes('.') || /^[\d.]+$/.test(hostname) || hostname.endsWith('.localhost');
