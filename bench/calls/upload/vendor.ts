import { createReadStream } from 'node:fs';
import { ExtendClient } from 'extend-ai';

export function createUpload(baseUrl: string): (path: string) => Promise<unknown> {
  const client = new ExtendClient({ token: 'sk_bench', baseUrl, maxRetries: 0 });
  return (path) => client.files.upload(createReadStream(path), {}, { timeoutInSeconds: 600 });
}
