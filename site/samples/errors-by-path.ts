import { createExtendClient, isErrorOf, unwrap } from '@extend-openapi/client';

const client = createExtendClient();

try {
  await unwrap(client.GET('/files/{id}', { params: { path: { id: 'file_missing' } } }));
} catch (error) {
  if (!isErrorOf(error, client, 'GET /files/{id}', 404)) throw error;
  console.log(error.body.retryable); // → false
}
