import { ConfigurationError } from '../errors/extend-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
import { anything, checkOptions, type Rules } from '../check-options.ts';

/** What any version may take, as far as it is read here. */
export interface AnyUploadOptions {
  readonly convertToPdf?: boolean | undefined;
  readonly password?: string | undefined;
  readonly fileName?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;[\x20-\x7e]*)?$/;
const rules: Rules = {
  fileName: ['a name such as invoice.pdf', (value) => typeof value === 'string' && value.trim() !== ''],
  mediaType: ['a media type such as application/pdf', (value) => typeof value === 'string' && mediaType.test(value)],
  convertToPdf: ['true or false', (value) => typeof value === 'boolean'],
  password: anything,
  signal: ['an AbortSignal', (value) => value instanceof AbortSignal],
  timeoutMs: anything,
  deadlineMs: anything,
  retry: anything,
};

/** Refuses what cannot work before the source is touched. */
export function checkUpload(client: unknown, options: object): AnyUploadOptions {
  if (typeof (client as Partial<Invoker> | null | undefined)?.[invoke] !== 'function') {
    throw new ConfigurationError('uploadFile takes a client first, then the source, then options');
  }
  checkOptions('uploadFile', options, rules);
  const { password } = options as { password?: unknown };
  // The value is not quoted: a number may be the password all the same.
  if (password !== undefined && typeof password !== 'string') throw new ConfigurationError('password must be a string');
  return options;
}
