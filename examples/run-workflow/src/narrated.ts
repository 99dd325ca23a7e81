import { createExtendClient } from '@extend-openapi/client/operations';
import { createExtendClient as createOlderClient } from '@extend-openapi/client/2025-04-21/operations';
import { startEmulator } from '@extend-openapi/emulator';
import { startReceiver } from './receiver.ts';
import { runScenario } from './scenario.ts';

const emulator = await startEmulator();
const receiver = await startReceiver();
console.log(`The emulator is an Extend of its own at ${emulator.url}\n`);
try {
  const options = { token: 'any-key', baseUrl: emulator.url };
  const cast = { client: createExtendClient(options), older: createOlderClient(options), receiver };
  await runScenario(cast, (line) => console.log(line));
} finally {
  await receiver.stop();
  await emulator.stop();
}
