import { expect, test } from 'vitest';
import { editsOf } from '../src/resources/edits.ts';
import { prepare } from './support/prepare.ts';
import { views } from './support/views.ts';
import type { RunRow } from '../src/store/rows/run.ts';

const run = (before: unknown, after: unknown): RunRow =>
  ({ kind: 'extract', config: {}, initialOutput: { value: before }, reviewedOutput: { value: after } }) as never;

test.each([
  ['nothing', { a: [{ b: 1 }] }, { a: [{ b: 1 }] }, {}],
  ['a value in a row', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, { 'a[0].b': { originalValue: 1, editedValue: 2 } }],
  ['a new row', { a: [1] }, { a: [1, 2] }, { 'a[1]': { originalValue: null, editedValue: 2 } }],
  ['a row less', { a: [1, 2] }, { a: [1] }, { 'a[1]': { originalValue: 2, editedValue: null } }],
  ['a list for nothing', { a: null }, { a: [1] }, { a: { originalValue: null, editedValue: [1] } }],
  ['an object for a list', { a: [] }, { a: {} }, { a: { originalValue: [], editedValue: {} } }],
])('a review that changed %s', (_, before, after, edits) => {
  expect(editsOf(run(before, after))).toEqual(edits);
});

const file = { name: 'claim.pdf', bytes: new TextEncoder().encode('%PDF-1.7') };

test('a template outlives its document, in every version that has templates', async () => {
  const { v2025, v2026, emulator, world } = views();
  const id = await world.addEditTemplate({ name: 'Claim', file });
  const { body } = await v2026(`GET /edit_templates/${id}`);
  const { id: fileId } = (body as { file: { id: string } }).file;
  await v2026(`DELETE /files/${fileId}`);
  for (const call of [v2025, v2026]) {
    expect((await call(`GET /edit_templates/${id}`)).status).toBe(200);
    expect((await call('POST /edit', { templateId: id })).status).toBe(404);
  }
  expect(emulator.breaches()).toEqual([]);
});

test('a template has settings that an edit takes, and the first that is wrong is named', async () => {
  const { world } = prepare();
  const config = { schema: { type: 'string' } };
  await expect(world.addEditTemplate({ name: 'Claim', file, config })).rejects.toThrow(/config\.schema/);
  await expect(world.addEditTemplate({ name: 'Claim', file, config: {} })).resolves.toMatch(/^edt_/);
});

test.each([
  ['edit', { filledValues: 5 }],
  ['detect', { fields: [] }],
] as const)('a script with a result that no run of forms has is refused (%s)', (run, output) => {
  const { world } = prepare();
  expect(() => world.script({ run, output })).toThrow(/output/);
});

test('a script says of a form what matters, the rest is added', async () => {
  const { v2025, v2026, emulator, world } = views();
  const schema = { type: 'object', properties: { total: { type: 'number' } } };
  world.script({ run: 'edit', output: { filledValues: { total: 3 } } });
  world.script({ run: 'detect', output: { schema } });
  const form = { file: { url: 'https://files.example.com/form.pdf' } };
  const edited = { filledValues: { total: 3 }, editedFile: { id: expect.any(String) as string } };
  expect((await v2026('POST /edit', form)).body).toMatchObject({ output: edited });
  const detected = { schema, annotatedSchema: null, mappingResult: null };
  expect((await v2026('POST /detect_form', form)).body).toMatchObject({ output: detected });
  const older = await v2025('POST /edit_schemas/generate', { file: { fileUrl: form.file.url } });
  expect(older.body).toMatchObject({ schema });
  expect(emulator.breaches()).toEqual([]);
});
