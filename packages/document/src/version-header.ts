import type { Document } from './document.ts';
import { perDocument } from './per-document.ts';
import { resolve } from './resolve.ts';

/** The header that fixes the version, in small letters: the header parameter whose only value is `info.version`. */
export const findVersionHeader: (document: Document) => string | undefined = perDocument((document) =>
  document.operations
    .flatMap(({ parameters }) => parameters)
    .find(
      (parameter) =>
        parameter.in === 'header' &&
        typeof parameter.schema === 'object' &&
        resolve(document, parameter.schema).const === document.version,
    )
    ?.name.toLowerCase(),
);
