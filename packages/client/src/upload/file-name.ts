import { extensionOf } from './media-types.ts';

/**
 * A name that is safe to put in a form: the last part of a path, without control characters. The API tells the
 * format from the extension too, so a name that has to be made up gets one where the media type is known.
 */
export function toFileName(candidate: string | undefined, mediaType: string): string {
  const name = candidate
    ?.split(/[/\\]/)
    .at(-1)!
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .trim();
  if (name !== undefined && !/^\.{0,2}$/.test(name)) return name;
  const extension = extensionOf(mediaType);
  return extension === undefined ? 'document' : `document.${extension}`;
}
