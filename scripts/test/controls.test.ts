import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../generate/generate.ts';
import { createFolder, repository } from './workspace.ts';

test('the controls of the emulator compile like any version', async () => {
  const text = readFileSync(join(repository, 'packages/emulator/openapi.json'), 'utf8');
  const { bundles, sources } = await generate(createFolder({ 'openapi/controls/openapi.json': text }));
  expect(JSON.parse([...bundles.files.values()][0]!)).toEqual(JSON.parse(text));
  const types = sources.files.get('packages/types/src/generated/controls.gen.ts')!;
  expect(types).toContain('"/_emulator/clock/advance": {');
  const schemas = sources.files.get('packages/types/src/generated/controls/schemas.gen.ts')!;
  expect(schemas).toMatch(/do: \("twice" \| "drop" \| "forge" \| "hold"\) \| \{/);
  expect(schemas).toContain('export interface Delivery {');
  expect(sources.files.get('packages/client/src/generated/controls.gen.ts')).toContain('createExtendClient');
});
