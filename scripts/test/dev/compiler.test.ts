import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Compiler } from '../../dev/compiler.ts';
import { generate } from '../../generate/generate.ts';
import { createFolder, petDocument } from '../workspace.ts';

test('what is compiled piece by piece is what is compiled at once', async () => {
  const root = createFolder({ 'openapi/pets/openapi.yaml': petDocument(), 'openapi/cats/openapi.yaml': petDocument() });
  const compiler = new Compiler(root);
  await compiler.compile([]);
  writeFileSync(
    join(root, 'openapi/pets/openapi.yaml'),
    petDocument((text) => text.replace('A pet.', 'Another.')),
  );
  const { touched, versions, ...compiled } = await compiler.compile(['pets']);
  expect(versions).toEqual(['cats', 'pets']);
  expect(compiled).toEqual(await generate(root));
  expect([...touched.get('pets')!.operations]).toEqual(['GET /pets']);
  expect([...touched.keys()]).toEqual(['pets']);
});
