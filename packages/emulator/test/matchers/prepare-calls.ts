import { prepare, upload } from '../support/prepare.ts';
import { startReceiver } from '../support/receiver.ts';

/** A world with a run that kept the contract and one that broke it, and with a delivery that arrived. */
export async function prepareCalls() {
  const receiver = await startReceiver();
  const { emulator, world, call } = prepare();
  const endpoint = { url: receiver.url, name: 'Service', apiVersion: '2026-02-09' };
  await call('POST /webhook_endpoints', { ...endpoint, enabledEvents: ['parse_run.processed'] });
  const { body: file } = await call('POST /files/upload', upload('invoice.pdf'));
  const { id } = file as { id: string };
  await call('POST /parse_runs', { file: { id }, metadata: { order: '7', 'purchase order': ['a', 'b'] } });
  await call('POST /parse_runs', { file: { id: 7 } });
  await world.clock.advance(400);
  await receiver.stop();
  return { emulator, world, call, fileId: id };
}
