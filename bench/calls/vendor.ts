import { ExtendClient } from 'extend-ai';

export function createCall(baseUrl: string): () => Promise<unknown> {
  const client = new ExtendClient({ token: 'sk_bench', baseUrl });
  return async () => {
    const file = await client.files.retrieve('file_1');
    return file.id;
  };
}
