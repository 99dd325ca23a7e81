/** An entry of a package: the module that it leads to, and the name of its page. */
export interface Entry {
  readonly name: string;
  /** Below `packages`. */
  readonly file: string;
  readonly slug: string;
  /** What a reader should know first. */
  readonly note: string;
}

/** The entries whose docstrings have a page. */
export const entries: readonly Entry[] = [
  {
    name: '@extend-openapi/client/operations',
    file: 'client/src/operations/index.ts',
    slug: 'client-operations',
    note: 'What every version’s entry for calls by name has beside its functions. [The API](../api/index.md) has a page for each function.',
  },
  {
    name: '@extend-openapi/client',
    file: 'client/src/generated/default.gen.ts',
    slug: 'client',
    note: 'Calls by path, of the newest version; the entries of other versions have the same members with types of their own.',
  },
  {
    name: '@extend-openapi/client/webhooks',
    file: 'client/src/webhooks/index.ts',
    slug: 'client-webhooks',
    note: 'Receives deliveries. [The guide](../guides/webhooks.md) shows how.',
  },
  {
    name: '@extend-openapi/client/extraction',
    file: 'client/src/extraction/index.ts',
    slug: 'client-extraction',
    note: 'Typed extraction with zod. [The guide](../guides/typed-extraction.md) shows how.',
  },
  {
    name: '@extend-openapi/emulator',
    file: 'emulator/src/index.ts',
    slug: 'emulator',
    note: 'An Extend on your machine. [The guide](../guides/testing.md) shows how a service is tested with it.',
  },
  {
    name: '@extend-openapi/emulator/msw',
    file: 'emulator/src/msw.ts',
    slug: 'emulator-msw',
    note: 'The emulator behind MSW.',
  },
  {
    name: '@extend-openapi/mock',
    file: 'mock/src/index.ts',
    slug: 'mock',
    note: 'The contract served by Prism.',
  },
  {
    name: '@extend-openapi/document',
    file: 'document/src/index.ts',
    slug: 'document',
    note: 'One model of an OpenAPI document, for any document.',
  },
];
