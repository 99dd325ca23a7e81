import { createExtendClient } from '@extend-openapi/client/2026-02-09';
import { uploadFile } from '@extend-openapi/client/2026-02-09/operations';

export function createUpload(baseUrl: string): (path: string) => Promise<unknown> {
  const client = createExtendClient({ token: 'sk_bench', baseUrl, retry: false });
  return (path) => uploadFile(client, path);
}
