import { expect, test } from 'vitest';
import { prepare } from './support/prepare.ts';

const schema = {
  type: 'object',
  properties: {
    total: { type: 'number' },
    lines: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } },
  },
  required: ['total'],
};
const classifications = [{ id: 'letter', type: 'Letter', description: 'A letter.' }];

test.each([
  [{ run: 'classify', output: { id: 7, type: 'Letter' } }, 'output.id'],
  [
    { run: 'split', output: { splits: [{ classificationId: 'a', type: 'A', startPage: 'one', endPage: 2 }] } },
    'output.splits.0.startPage',
  ],
  [{ run: 'parse', output: { text: 'a' } }, 'chunks'],
  [{ run: 'verify', output: { riskLevel: 'LOW' } }, 'output'],
])('the output of %o is refused when it is scripted', (script, message) => {
  const { world, emulator } = prepare();
  expect(() => world.script(script as never)).toThrow(message);
  expect(() => emulator.script(script as never)).toThrow(message);
});

test('values that do not fit the schema of a known extractor are refused, by its name or id', async () => {
  const { call, world } = prepare({ time: { reads: 1 } });
  const { body } = await call('POST /extractors', { name: 'Invoices', config: { schema } });
  const extractor = { id: (body as { id: string }).id };
  for (const processor of ['Invoices', extractor.id])
    expect(() => world.script({ processor, output: { total: 'twelve' } })).toThrow(
      "The output of the script does not fit: output.value.total: must be number in the extractor's schema.",
    );
  expect(() => world.script({ processor: 'Invoices', output: { lines: [{ sku: 'a' }, { sku: 4 }] } })).toThrow(
    'output.value.lines.1.sku',
  );
  world.script({ processor: 'Invoices', output: { lines: [] } });
  const { body: run } = await call('POST /extract', { extractor, file: { text: 'x' } });
  expect(run).toMatchObject({ output: { value: { lines: [] } } });
});

test('an output that fits one version of its processor is taken', async () => {
  const { call, world } = prepare();
  const { body } = await call('POST /extractors', { name: 'Invoices', config: { schema } });
  const { id } = body as { id: string };
  await call(`POST /extractors/${id}/versions`, { releaseType: 'major' });
  const texts = { type: 'object', properties: { total: { type: 'string' } }, required: [] };
  await call(`POST /extractors/${id}`, { config: { schema: texts } });
  world.script({ processor: id, output: { total: 'twelve' } });
  world.script({ processor: id, output: { total: 12 } });
  expect(() => world.script({ processor: id, output: { total: true } })).toThrow('output.value.total');
});

test('what nobody could know in advance is told when the run ends, by script and path', async () => {
  const breaches: string[] = [];
  const { call, world } = prepare({ time: { reads: 1 }, onBreach: (message) => breaches.push(message) });
  world.script({ file: 'invoice.txt', nth: 1, output: { total: 'twelve' } });
  const file = { text: 'x', name: 'invoice.txt' };
  const { body } = await call('POST /extract_runs', { config: { schema }, file });
  const { body: run } = await call(`GET /extract_runs/${(body as { id: string }).id}`);
  const message =
    "The output in the script for file invoice.txt, nth 1 does not fit: output.value.total: must be number in the extractor's schema.";
  expect(breaches).toEqual([message]);
  expect(run).toMatchObject({ status: 'FAILED', failureReason: 'INTERNAL_ERROR', failureMessage: message });
  world.script({ output: { total: 1 } });
  await call('POST /classify', { config: { classifications }, file: { text: 'x' } });
  expect(breaches[1]).toContain('The output in the script for every run does not fit: output');
});
