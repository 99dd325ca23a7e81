import { createExtendClient, uploadFile } from '@extend-openapi/client/2026-02-09';

export function createUpload(baseUrl: string): (path: string) => Promise<unknown> {
  const client = createExtendClient({ token: 'sk_bench', baseUrl, retry: false });
  return (path) => uploadFile(client, path);
}
