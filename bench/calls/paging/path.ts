import { createExtendClient, paginate } from '@extend-openapi/client/2026-02-09';

export function listFiles(baseUrl: string): AsyncIterable<unknown> {
  return paginate(createExtendClient({ token: 'sk_bench', baseUrl }), '/files');
}
