import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVersions } from '../generate/version.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const guides = globSync('site/pages/**/*.md', { cwd: root }).toSorted();
const texts = ['AGENTS.md', 'skills/extend-openapi/SKILL.md', ...guides];

/** Code in a line, and whole blocks of shell. */
const spans = (text: string): string[] =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map((match) => match[1]!);

test.each(texts)('the commands that %s names exist', (file) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const known = new Set([...Object.keys(scripts), 'exec', 'add', 'install']);
  const code = [...spans(read(file)), ...blocks(read(file), 'sh')].join('\n');
  const named = [...code.matchAll(/\bpnpm(?:@[\d.]+)? ([a-z][\w:-]*)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test.each(['AGENTS.md', 'skills/extend-openapi/SKILL.md'])('the files that %s names exist', (file) => {
  const folders = /^(openapi|scripts|packages|examples|site|docs|skills|bench)(\/|$)/;
  const named = spans(read(file)).filter((span) => folders.test(span) && !/[\s*]/.test(span));
  const dated = named.map((path) => path.replace('<date>', '2026-02-09'));
  expect(dated.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(file === 'AGENTS.md' ? dated.length : 1).toBeGreaterThan(0);
  const links = [...read(file).matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !existsSync(join(root, file, '..', link)))).toEqual([]);
});

/** Every name that the declarations of the packages say, and every operation. */
const declared = new Set(
  globSync('packages/{client,emulator,mock,document,types}/dist/**/*.d.ts', { cwd: root }).flatMap(
    (file) => read(file).match(/[A-Za-z_$][\w$]*/g) ?? [],
  ),
);
const operations = readVersions(root).flatMap((version) => [...version.operations.values()].map(({ name }) => name));
/** Of other libraries, of the platform, of the contract's format, and arguments of the reader's own. */
const foreign = new Set(
  'instanceof toEqual toHaveLength toMatchObject toThrow nullable operationId requestId nextPageToken maxPageSize WebCrypto console workflowRunId invoiceKey'.split(
    ' ',
  ),
);

test.each(texts)('the functions, classes and members that %s names exist', (file) => {
  const names = spans(read(file)).flatMap((span) => span.match(/(?<![\w$<@./-])[A-Za-z_$]*[a-z][A-Z][\w$]*/g) ?? []);
  const known = (name: string): boolean => declared.has(name) || operations.includes(name) || foreign.has(name);
  expect([...new Set(names)].filter((name) => !known(name))).toEqual([]);
});

test.each(texts)('the entries that %s names can be imported', (file) => {
  const named = [
    ...read(file).matchAll(/@extend-openapi\/(client|types|emulator|mock|document|spec)((?:\/[\w.-]+)*)/g),
  ];
  const missing = named.filter(([, name, rest]) => {
    const folder = name === 'spec' ? 'openapi' : `packages/${name}`;
    const entry = (rest ?? '').replace(/\.$/, '').replace('/library/', '/2026-02-09/');
    const { exports } = JSON.parse(read(`${folder}/package.json`)) as {
      exports: Record<string, string | { types: string }>;
    };
    const key = entry === '' ? '.' : `.${entry}`;
    const pattern =
      Object.entries(exports).find(([each]) => each === key) ??
      Object.entries(exports).find(([each]) => each.includes('*') && key.startsWith(each.split('*')[0]!));
    if (pattern === undefined) return entry !== ''; // a package as such
    const target = typeof pattern[1] === 'string' ? pattern[1] : pattern[1].types;
    const star = key.slice(pattern[0].split('*')[0]!.length);
    return !existsSync(join(root, folder, target.replace('*', star)));
  });
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

test('the code of the skill is that of samples that run', () => {
  const samples = globSync('site/samples/*.ts', { cwd: root }).map((sample) => read(sample).trim());
  const shown = blocks(read('skills/extend-openapi/SKILL.md'), 'ts').map((code) => code.trim());
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((code) => !samples.includes(code))).toEqual([]);
});
test('every sample of TypeScript on a written page is a file that runs', () => {
  expect(guides.filter((file) => blocks(read(file), '(?:ts|js|typescript)').length > 0)).toEqual([]);
});
