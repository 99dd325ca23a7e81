import { startEmulator } from '@extend-openapi/emulator';
import { runChecks } from './checks.js';

const emulator = await startEmulator({ port: 0 });
const results = await runChecks(emulator.url);
const breaches = emulator.breaches();
await emulator.stop();
console.log(JSON.stringify({ ...results, contract: breaches.length === 0 ? '' : JSON.stringify(breaches) }));
