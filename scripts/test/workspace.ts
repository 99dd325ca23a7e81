import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const repository: string = resolve(import.meta.dirname, '../..');

/** An empty folder that goes away with the test, filled with the given files. */
export function createFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'extend-openapi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A copy of this repository without its versions of the contract and everything made from them. */
export function copyRepository(): string {
  const folder = createFolder();
  const isLeftOut = (path: string): boolean =>
    /^(\.git|\.turbo|node_modules|docs|examples|bench|site|openapi\/(dist|\d{4}-.*)|.*\/(dist|\.turbo)|packages\/\w+\/(.*\.gen\.\w+)|packages\/\w+\/src\/generated\/.*)$/.test(
      path,
    );
  cpSync(repository, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !isLeftOut(relative(repository, source).replaceAll('\\', '/')),
  });
  // Windows lets everybody make a junction, and few a link.
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** A document with one operation, as text, with parts of it replaced. */
export function petDocument(change: (text: string) => string = (text) => text): string {
  return change(`openapi: 3.1.0
info: { title: Pets, version: '2030-01-01' }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': { description: Pets, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet: { type: object, description: A pet., properties: { name: { type: string } } }
`);
}
