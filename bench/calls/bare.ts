import type { paths } from '@extend-openapi/types/2026-02-09';
import createClient from 'openapi-fetch';

export function createCall(baseUrl: string): () => Promise<unknown> {
  const client = createClient<paths>({
    baseUrl,
    headers: { authorization: 'Bearer sk_bench', 'x-extend-api-version': '2026-02-09' },
  });
  return async () => {
    const { data } = await client.GET('/files/{id}', { params: { path: { id: 'file_1' } } });
    return data?.id;
  };
}
