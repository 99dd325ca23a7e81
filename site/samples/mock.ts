import { createExtendClient, unwrap } from '@extend-openapi/client';
import { startMock } from '@extend-openapi/mock';

const mock = await startMock({ version: '2026-02-09' });
const client = createExtendClient({ token: 'any', baseUrl: mock.url });

const { response } = await client.GET('/files/{id}', {
  params: { path: { id: 'file_1' } },
  headers: { prefer: 'code=404' }, // any documented answer on demand
});
console.log(response.status); // → 404

const { data } = await unwrap(client.GET('/files')); // the first example
console.log(data.length > 0); // → true
await mock.stop();
