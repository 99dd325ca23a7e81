import type { Media } from './document.ts';

/** The media type of a `Content-Type` header in small letters, without parameters; `''` where there is none. */
export const mediaType = (header: string | null | undefined): string =>
  (header ?? '').split(';')[0]!.trim().toLowerCase();

export const isJson = (type: string): boolean => /^[^/]+\/(?:[^/]+\+)?json$/.test(type);

export const isForm = (type: string): boolean =>
  type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded';

/** The declared body for a media type: itself, else the narrowest range that has it in (OpenAPI 3.1 §4.8.14.1). */
export function findMedia(declared: readonly Media[], type: string): Media | undefined {
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*'];
  return ranges.map((range) => declared.find((media) => media.type === range)).find((media) => media !== undefined);
}
