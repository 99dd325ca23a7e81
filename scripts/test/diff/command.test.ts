import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../diff/report/change.ts';
import { createFolder, petDocument, repository } from '../workspace.ts';

const folder = (): string =>
  createFolder({
    'old.yaml': petDocument(),
    'new.yaml': petDocument((text) =>
      text.replace('name: { type: string }', 'age: { type: integer }').replace('A pet.', 'An animal.'),
    ),
  });

function diff(cwd: string, ...parameters: string[]) {
  const command = join(repository, 'scripts/commands/diff.ts');
  const environment = { ...process.env, INIT_CWD: cwd };
  return spawnSync(process.execPath, [command, ...parameters], { cwd, encoding: 'utf8', env: environment });
}

test('says in JSON what changed, where, and how to adapt', () => {
  const { status, stdout } = diff(folder(), 'old.yaml', 'new.yaml', '--json');
  expect(status).toBe(0);
  const { bump, changes } = JSON.parse(stdout) as Report;
  expect(bump).toBe('major');
  expect(changes[0]).toEqual({
    bump: 'major',
    kind: 'property-removed',
    direction: 'response',
    schema: 'Pet',
    path: '$.name',
    message: 'Field "name" removed',
    adapt: 'Do without the field.',
    operations: [{ operation: 'GET /pets', operationId: 'listPets', part: 'response 200', path: '$.name' }],
  });
});

test('writes Markdown with what breaks first', () => {
  expect(diff(folder(), 'old.yaml', 'new.yaml', '--markdown').stdout).toBe(`Bump: major (1 major, 1 minor, 1 patch)

### Breaking

#### \`Pet\` in \`GET /pets\`

- \`Pet.name (received)\`: Field "name" removed. Do without the field.

### Additions

#### \`Pet\` in \`GET /pets\`

- \`Pet.age (received)\`: Optional field "age" added.

### Wording and examples

1 change without effect on types.

`);
});

test.each([
  ['major', 'new.yaml', 1],
  ['patch', 'new.yaml', 1],
  ['patch', 'old.yaml', 0],
])('fails on %s when %s asks for it', (level, file, status) => {
  expect(diff(folder(), 'old.yaml', file, '--fail-on', level).status).toBe(status);
});

test.each([
  [['old.yaml'], 'Name two contracts'],
  [['old.yaml', 'new.yaml', 'other.yaml'], 'Unexpected argument "other.yaml"'],
  [['old.yaml', 'new.yaml', '--fail-on', 'huge'], '--fail-on takes patch, minor, major'],
  [['old.yaml', 'nowhere.yaml'], 'There is no file "nowhere.yaml"'],
])('refuses %j', (parameters, message) => {
  const { status, stderr } = diff(folder(), ...parameters);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
