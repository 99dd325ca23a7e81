import { createExtendClient } from '@extend-openapi/client/2026-02-09';
import { listFiles as list } from '@extend-openapi/client/2026-02-09/operations';

export function listFiles(baseUrl: string): AsyncIterable<unknown> {
  return list(createExtendClient({ token: 'sk_bench', baseUrl }));
}
