import type { ServerResponse } from 'node:http';
import type { Violation } from '@extend-openapi/document';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** `undefined` where there is none. */
  body: unknown;
  violations: Violation[];
}

/** Node refuses header lines of more than about 16 kB, and callers have limits of their own. */
const longestHeader = 8000;

/** Writes an answer; what the mock found stands in the header `sl-violations`, as Prism's own server has it. */
export function sendAnswer(response: ServerResponse, { status, headers, body, violations }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (violations.length > 0) response.setHeader('sl-violations', describe(violations));
  const text = typeof body === 'string' && !isJson(response) ? body : (JSON.stringify(body) ?? '');
  response.writeHead(status, { 'content-length': Buffer.byteLength(text) });
  // To HEAD, Node sends the headers alone.
  response.end(text);
}

const isJson = (response: ServerResponse): boolean => String(response.getHeader('content-type')).includes('json');

function describe(violations: Violation[]): string {
  const ascii = JSON.stringify(violations).replaceAll(/[^ -~]/g, '?');
  return ascii.length > longestHeader ? `Too many violations! ${ascii.slice(0, longestHeader)}` : ascii;
}
