import { createExtendClient } from '@extend-openapi/client/2026-02-09';

export function createCall(baseUrl: string): () => Promise<unknown> {
  const client = createExtendClient({ token: 'sk_bench', baseUrl });
  return async () => {
    const { data } = await client.GET('/files/{id}', { params: { path: { id: 'file_1' } } });
    return data?.id;
  };
}
