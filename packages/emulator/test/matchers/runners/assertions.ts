// Run by node:test, which takes every file named *.test.ts below its folder for one of its own: hence this name.
import { test } from 'node:test';
import { assertContractKept, assertDelivered, assertReceived } from '../../../src/assert.ts';
import { prepareCalls } from '../prepare-calls.ts';

const { emulator, world, fileId } = await prepareCalls();

test('passes', () => {
  assertReceived(world, 'createParseRun', { times: 1, body: { file: { id: fileId } } });
  assertReceived(world, 'listFiles', { times: 0 });
  assertDelivered(world, 'parse_run.processed', { times: 1 });
  assertContractKept(emulator);
});
test('fails by a body', () => assertReceived(world, 'createParseRun', { body: { metadata: { order: '8' } } }));
test('fails by an event', () => assertDelivered(world, 'parse_run.failed'));
test('fails by a violation', () => assertContractKept(world));
