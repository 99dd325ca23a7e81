import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { changedVersions } from '../../diff/repository/changed-versions.ts';
import { changesetFile, renderChangeset } from '../../diff/changeset/render-changeset.ts';
import { checkChangesets, readChangesets } from '../../diff/changeset/check-changesets.ts';
import { findBase } from '../../diff/repository/git.ts';
import { findPackages } from '../../diff/changeset/packages.ts';
import { renderComment } from '../../diff/report/render.ts';
import { select } from '../../diff/repository/select.ts';
import { createFolder, petDocument, repository } from '../workspace.ts';

const file = 'openapi/pets/openapi.yaml';
const withoutName = petDocument((text) => text.replace('name: { type: string }', 'age: { type: integer }'));
const withAge = petDocument((text) => text.replace('name: {', 'age: { type: integer }, name: {'));
const reworded = petDocument((text) => text.replace('A pet.', 'An animal.'));

/** A repository with one commit on `main`, and a branch that has not changed anything yet. */
function createRepository(version = '1.2.0'): string {
  const manifest = (name: string): string => JSON.stringify({ name: `@extend-openapi/${name}`, version });
  const root = createFolder({
    [file]: petDocument(),
    'openapi/package.json': manifest('spec'),
    'packages/types/package.json': manifest('types'),
    'packages/contract-tests/package.json': manifest('contract-tests'),
    '.changeset/README.md': 'Changesets',
    '.changeset/earlier.md': "---\n'@extend-openapi/spec': major\n'@extend-openapi/types': major\n---\n\nEarlier.\n",
  });
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root, 'First');
  git(root, 'checkout', '--quiet', '-b', 'Change/Pets');
  return root;
}

const git = (root: string, ...parameters: string[]): Buffer => execFileSync('git', parameters, { cwd: root });

/** Writes down everything there is. */
function commit(root: string, message: string): void {
  git(root, 'add', '.');
  git(root, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', `--message=${message}`);
}

function edit(root: string, text: string): void {
  writeFileSync(join(root, file), text);
}

async function check(root: string): Promise<string[]> {
  const base = findBase(root, undefined);
  return checkChangesets(await changedVersions(root, base), findPackages(root), readChangesets(root, base));
}

async function write(root: string): Promise<string> {
  const text = renderChangeset(await changedVersions(root, findBase(root, 'main')), findPackages(root))!;
  writeFileSync(join(root, changesetFile(root)), text);
  return text;
}

test('refuses a change without a changeset, says which change asks for it, and takes the one that it writes', async () => {
  const root = createRepository();
  edit(root, withoutName);
  expect(await check(root)).toEqual([
    expect.stringMatching(
      /^@extend-openapi\/spec has no changeset, but major is needed: \[pets\] Pet\.name \(received\): Field "name" removed\. Do without the field\./,
    ),
    expect.stringMatching(/^@extend-openapi\/types has no changeset/),
  ]);
  expect(await write(root)).toBe(`---
'@extend-openapi/spec': major
'@extend-openapi/types': major
---

[pets] Breaking:

- \`Pet.name (received)\`: Field "name" removed. Do without the field.

Also:

- \`Pet.age (received)\`: Optional field "age" added.
`);
  expect(changesetFile(root)).toBe('.changeset/contract-change-pets.md');
  expect(await check(root)).toEqual([]);
});

test('writes the same again, and over nothing that someone wrote', async () => {
  const root = createRepository();
  edit(root, withoutName);
  const text = await write(root);
  expect(await write(root)).toBe(text);
  const file = join(root, changesetFile(root));
  writeFileSync(file, `${text}\nAsk us before you upgrade.\n`);
  const line = text.split('\n').length + 1;
  await expect(write(root)).rejects.toThrow(new RegExp(`change-pets\\.md:${line}\\b.*written by hand`));
  expect(readFileSync(file, 'utf8')).toContain('Ask us');
});

test('lists all that breaks, and of additions as many as one reads', async () => {
  const root = createRepository();
  const withFields = (length: number): string => {
    const fields = Array.from({ length }, (_, index) => `added${index}: { type: integer }`);
    return petDocument((text) => text.replace('name: {', `${fields.join(', ')}, name: {`));
  };
  edit(root, withFields(20));
  expect(await write(root)).not.toContain('more');
  edit(root, withFields(25));
  const added = await write(root);
  expect(added.match(/^- `/gm)).toHaveLength(20);
  expect(added).toContain('[pets] New:\n');
  expect(added).toContain('\n- and 5 more\n');
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qam', 'More'], {
    cwd: root,
  });
  execFileSync('git', ['branch', '--force', 'main'], { cwd: root });
  edit(root, petDocument());
  const removed = await write(root);
  expect(removed.match(/^- `.*Do without the field\.$/gm)).toHaveLength(25);
  expect(removed).not.toContain('Also:');
});

test('says where a contract is broken that a commit has', async () => {
  const root = createRepository();
  edit(root, 'openapi: 3.1.0\ninfo: [');
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qam', 'Broken'], {
    cwd: root,
  });
  execFileSync('git', ['branch', '--force', 'main'], { cwd: root });
  edit(root, petDocument());
  await expect(write(root)).rejects.toThrow(/^[0-9a-f]{40}:openapi\/pets\/openapi\.yaml:/);
});

test('refuses a changeset with too small a step', async () => {
  const root = createRepository();
  edit(root, withAge);
  await write(root);
  expect(await check(root)).toEqual([]);
  edit(root, withoutName);
  expect(await check(root)).toEqual([
    expect.stringContaining('@extend-openapi/spec has a minor changeset, but major is needed'),
    expect.stringContaining('@extend-openapi/types has a minor changeset'),
  ]);
});

test('takes two changesets that say it together, and neither of them alone', async () => {
  const root = createRepository();
  edit(root, withoutName);
  for (const name of ['spec', 'types'])
    writeFileSync(join(root, `.changeset/${name}.md`), `---\n'@extend-openapi/${name}': major\n---\n\nMine.\n`);
  expect(await check(root)).toEqual([]);
  rmSync(join(root, '.changeset/spec.md'));
  expect(await check(root)).toEqual([expect.stringContaining('@extend-openapi/spec has no changeset')]);
  // One that goes away promises nothing, and a change that is taken back asks for nothing.
  rmSync(join(root, '.changeset/earlier.md'));
  expect(await check(root)).toHaveLength(1);
  edit(root, petDocument());
  expect(await check(root)).toEqual([]);
});

test.each([
  ['minor', 'major'],
  ['major', 'none'],
])('takes the larger of two steps for one package: %s, %s', async (one, other) => {
  const root = createRepository();
  edit(root, withoutName);
  const text = (step: string): string =>
    `---\n'@extend-openapi/spec': ${step}\n'@extend-openapi/types': ${step}\n---\n\nMine.\n`;
  writeFileSync(join(root, '.changeset/a.md'), text(one));
  writeFileSync(join(root, '.changeset/b.md'), text(other));
  // Neither is a changeset.
  writeFileSync(join(root, '.changeset/config.json'), '{}');
  writeFileSync(join(root, '.changeset/README.md'), 'Changesets, and how to write one');
  expect(await check(root)).toEqual([]);
});

test.each([
  [
    "---\n'@extend-openapi/spec': huge\n---\n",
    'Each package of a changeset needs one step of none, patch, minor, major',
  ],
  ['---\n- spec\n---\n', 'Each package of a changeset needs one step'],
  [
    "---\n'@extend-openapi/spec': major\n'@extend-openapi/types': huge\n---\n",
    'Each package of a changeset needs one step',
  ],
  [
    "---\n'@extend-openapi/spec': major\n'@extend-openapi/spec': minor\n---\n",
    'Each package of a changeset needs one step',
  ],
  ["---\n'@extend-openapi/spec: [\n---\n", 'Each package of a changeset needs one step'],
  ['Words alone.\n', 'does not begin with packages'],
])('refuses the changeset %j', async (text, message) => {
  const root = createRepository();
  writeFileSync(join(root, '.changeset/mine.md'), text);
  await expect(check(root)).rejects.toThrow(message);
});

test('says that a folder is no repository, rather than that it has no main branch', () => {
  expect(() => findBase(createFolder(), undefined)).toThrow(/^git rev-parse: .*not a git repository/);
});

test('says which branch there is not', () => {
  const root = createRepository();
  expect(() => findBase(root, 'nowhere')).toThrow('git knows no "nowhere": name the branch');
  execFileSync('git', ['branch', '--quiet', '-D', 'main'], { cwd: root });
  expect(() => findBase(root, undefined)).toThrow('git knows no main branch: name the branch');
});

test('asks for a minor step where a package is before 1.0, and for a patch where only words changed', async () => {
  const root = createRepository('0.3.0');
  edit(root, withoutName);
  expect(await write(root)).toContain("'@extend-openapi/types': minor");
  expect(await check(root)).toEqual([]);
  edit(root, reworded);
  expect(await write(root)).toMatch(/'@extend-openapi\/types': patch[^]*Wording and examples changed/);
});

test('passes what does not change the contract', async () => {
  const root = createRepository();
  writeFileSync(join(root, 'README.md'), 'Only words');
  edit(root, `# A comment.\n${petDocument()}`);
  expect(await check(root)).toEqual([]);
  expect(renderChangeset(await changedVersions(root, 'main'), findPackages(root))).toBeUndefined();
  expect(renderComment(await changedVersions(root, 'main'))).toBe(
    '<!-- contract-diff -->\nThe contract is as it was.\n',
  );
});

test('takes a new version for additions, and one that is gone for a break', async () => {
  const root = createRepository();
  mkdirSync(join(root, 'openapi/cats'));
  writeFileSync(join(root, 'openapi/cats/openapi.yaml'), petDocument());
  expect((await changedVersions(root, 'main')).map(({ version, report }) => [version, report.bump])).toEqual([
    ['cats', 'minor'],
  ]);
  execFileSync('git', ['rm', '-r', '--quiet', 'openapi/pets'], { cwd: root });
  expect((await changedVersions(root, 'main')).map(({ version, report }) => [version, report.bump])).toEqual([
    ['cats', 'minor'],
    ['pets', 'major'],
  ]);
});

test('selects a file, a version, and a version as a commit has it', async () => {
  const root = createRepository();
  edit(root, reworded);
  const description = async (name: string): Promise<unknown> =>
    (await select(name, root, root)).document.components?.schemas?.Pet?.description;
  expect(await description(file)).toBe('An animal.');
  expect(await description('pets')).toBe('An animal.');
  expect(await description('main:pets')).toBe('A pet.');
  await expect(select('nowhere:pets', root, root)).rejects.toThrow(/^git archive: .*nowhere/);
  await expect(select('main:cats', root, root)).rejects.toThrow(/^git archive: .*openapi\/cats/);
});

test('finds what changed where the repository is a folder of another one', async () => {
  const outer = createFolder({ 'pets/openapi/pets/openapi.yaml': petDocument(), 'openapi/cats/openapi.yaml': 'other' });
  git(outer, 'init', '--quiet', '--initial-branch=main');
  commit(outer, 'First');
  const root = join(outer, 'pets');
  edit(root, withAge);
  const changes = await changedVersions(root, findBase(root, undefined));
  expect(changes.map(({ version, report }) => [version, report.changes.map(({ kind }) => kind)])).toEqual([
    ['pets', ['optional-property-added']],
  ]);
});

test('says what a clone without history lacks', () => {
  const root = createRepository();
  edit(root, withAge);
  commit(root, 'Second');
  const clone = createFolder();
  execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', `file://${root}`, clone]);
  expect(() => findBase(clone, undefined)).toThrow(/no commit that HEAD and "origin\/main" share: run git fetch/);
});

test('takes no option of git for a commit', async () => {
  const root = createRepository();
  await expect(select(`--output=${root}/taken:pets`, root, root)).rejects.toThrow('There is no');
  expect(existsSync(join(root, 'taken'))).toBe(false);
});

test('says so where there is no git', () => {
  vi.stubEnv('PATH', createFolder());
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(() => findBase(repository, undefined)).toThrow('git is not on PATH: install it, or compare files');
});
