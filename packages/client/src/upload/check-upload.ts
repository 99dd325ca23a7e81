import { ConfigurationError } from '../errors/extend-error.ts';
import { invoke, type Invoker } from '../invoke.ts';
import { checkNames, checkObject, refuse } from '../check-options.ts';

/** What any version may take, as far as it is read here. */
export interface AnyUploadOptions {
  readonly convertToPdf?: boolean | undefined;
  readonly password?: string | undefined;
  readonly fileName?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const known = ['fileName', 'mediaType', 'convertToPdf', 'password', 'signal', 'timeoutMs', 'deadlineMs', 'retry'];
const mediaTypePattern = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;[\x20-\x7e]*)?$/;

/** Refuses what cannot work before the source is touched. */
export function checkUpload(client: unknown, options: unknown): AnyUploadOptions {
  if (typeof (client as Partial<Invoker> | null | undefined)?.[invoke] !== 'function') {
    throw new ConfigurationError('uploadFile takes a client first, then the source, then options');
  }
  checkObject('the options of uploadFile', options);
  checkNames('uploadFile', options, known);
  const { convertToPdf, password, fileName, mediaType, signal } = options as Record<string, unknown>;
  if (convertToPdf !== undefined && typeof convertToPdf !== 'boolean') {
    refuse('convertToPdf', 'true or false', convertToPdf);
  }
  // The value is not quoted: a number may be the password all the same.
  if (password !== undefined && typeof password !== 'string') throw new ConfigurationError('password must be a string');
  if (fileName !== undefined && (typeof fileName !== 'string' || fileName.trim() === '')) {
    refuse('fileName', 'a name such as invoice.pdf', fileName);
  }
  if (mediaType !== undefined && !(typeof mediaType === 'string' && mediaTypePattern.test(mediaType))) {
    refuse('mediaType', 'a media type such as application/pdf', mediaType);
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) refuse('signal', 'an AbortSignal', signal);
  return options;
}
