import { createExtendClient as createPathClient, unwrap } from '@extend-openapi/client';
import {
  createExtractor,
  getExtractor,
  getFile,
  listExtractors,
  NotFoundError,
  AuthenticationError,
  createExtendClient,
  ExtendError,
} from '@extend-openapi/client/operations';
import { equal, failure, type Check } from './check.ts';

const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } } } as const;

export const calls: Check[] = [
  {
    name: 'calls by name',
    async run({ client }) {
      const made = await createExtractor(client, { name: 'invoices', config: { schema } });
      const { name, object } = await getExtractor(client, made.id);
      equal([name, object], ['invoices', 'extractor']);
    },
  },
  {
    name: 'calls by path',
    async run({ baseUrl, token }) {
      const client = createPathClient({ baseUrl, token });
      const { data } = await unwrap(client.GET('/extractors', { params: { query: { maxPageSize: 1 } } }));
      equal(data.length, 1);
      const { response, error } = await client.GET('/files/{id}', { params: { path: { id: 'file_none' } } });
      equal([response.status, error?.code], [404, 'NOT_FOUND']);
    },
  },
  {
    name: 'errors with their kind, and without the key',
    async run({ client, baseUrl }) {
      const missing = await failure(getFile(client, 'file_none'));
      equal([missing instanceof NotFoundError, NotFoundError.isInstance(missing)], [true, true]);
      const token = 'sk_unknown_4242';
      const refused = await failure(
        listExtractors(createExtendClient({ baseUrl: `${baseUrl}/nowhere`, token }))
          .pages()
          .next(),
      );
      equal([refused instanceof ExtendError, AuthenticationError.isInstance(refused)], [true, false]);
      equal(`${refused.stack} ${JSON.stringify(refused)}`.includes(token), false);
    },
  },
  {
    name: 'retries a rate limit, and never a paid run after a 500',
    async run({ client, control }) {
      await control('faults', { operation: 'listExtractors', nth: 1, rateLimit: 0 });
      equal((await listExtractors(client)).data.length > 0, true);
      await control('faults', { operation: 'createExtractor', nth: 1, status: 500 });
      await failure(createExtractor(client, { name: 'twice?', config: { schema } }));
      const names = [];
      for await (const { name } of listExtractors(client)) names.push(name);
      equal(names.includes('twice?'), false);
    },
  },
];
