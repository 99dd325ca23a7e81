// Starts an emulator whose world is worth a look. Usage: node packages/emulator/demo/start-demo.ts [port]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startEmulator } from '../src/start-emulator.ts';
import { furnishDemo } from './furnish-demo.ts';

/** Takes every delivery but the second, which is so sent again. */
let received = 0;
const hooks = createServer((_, response) => response.writeHead((received += 1) === 2 ? 503 : 200).end());
await new Promise<void>((resolve) => void hooks.listen(0, '127.0.0.1', resolve));

const emulator = await startEmulator({
  port: Number(process.argv[2] ?? 4020),
  time: 'stopped',
  start: Date.parse('2026-02-09T08:30:00Z'),
});
await furnishDemo(emulator, 'sk_demo', `http://127.0.0.1:${(hooks.address() as AddressInfo).port}/webhooks/extend`);
await furnishDemo(emulator, 'sk_other', 'http://127.0.0.1:9/webhooks/extend');
console.log(`${emulator.url}/_emulator`);
