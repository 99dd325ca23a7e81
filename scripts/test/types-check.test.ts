import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../contract/bundle.ts';
import type { Document } from '../contract/openapi.ts';
import { findVersions } from '../contract/versions.ts';
import { typesCheck } from '../mutation/types-check.ts';

const root = join(import.meta.dirname, '../..');
const version = '2025-04-21';
const check = typesCheck(join(root, 'packages/contract-tests'));

test('the comparison with the types of the vendor notices a field that is gone, and nothing in the contract as it is', async () => {
  const { document } = await bundle(findVersions(join(root, 'openapi')).find(({ name }) => name === version)!);
  const dropped = structuredClone(document);
  dropField(dropped, 'TableDetails', 'rowCount');
  const [complaints, ofDropped] = await check.run([
    { version, document },
    { version, document: dropped },
  ]);
  expect(complaints).toEqual([]);
  expect(ofDropped!.join('\n')).toContain('rowCount');
}, 300_000);

function dropField(document: Document, schema: string, field: string): void {
  const { properties, required } = document.components!.schemas![schema]!;
  delete properties![field];
  required!.splice(required!.indexOf(field), 1);
}
