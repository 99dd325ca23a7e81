import { createExtendClient } from '@extend-openapi/client/2025-04-21';
import { startMock } from '@extend-openapi/mock';
import { runScenario } from './scenario.ts';

const mock = await startMock({ version: '2025-04-21' });
console.log(`The mock serves version 2025-04-21 at ${mock.url}\n`);
try {
  const client = createExtendClient({ token: 'a-key-for-the-mock', baseUrl: mock.url });
  await runScenario(client, (line) => console.log(line));
} finally {
  await mock.stop();
}
