import { createExtendClient, listFiles } from '@extend-openapi/client/operations';
import { startMock } from '@extend-openapi/mock';

const mock = await startMock({ version: '2026-02-09' });
const { data } = await listFiles(createExtendClient({ token: 'sk_rehearsal', baseUrl: mock.url }));
await mock.stop();
console.log(JSON.stringify({ mock: data.length > 0 ? '' : 'the list is empty' }));
