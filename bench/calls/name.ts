import { createExtendClient, getFile } from '@extend-openapi/client/2026-02-09/operations';

export function createCall(baseUrl: string): () => Promise<unknown> {
  const client = createExtendClient({ token: 'sk_bench', baseUrl });
  return async () => {
    const file = await getFile(client, 'file_1');
    return file.id;
  };
}
