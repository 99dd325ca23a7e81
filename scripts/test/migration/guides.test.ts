import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readMappings } from '../../migration/read-mappings.ts';

const root = join(import.meta.dirname, '../../..');
const guides = globSync('docs/migrations/*.md', { cwd: root }).toSorted();

/** The code of a guide as one module. Its first block makes the clients; each other one has a scope of its own. */
function extract(guide: string): string {
  const blocks = [...readFileSync(join(root, guide), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    ([, code = '']) => code,
  );
  const [clients = '', ...calls] = blocks;
  return `${clients}${calls.map((code) => `{\n${code}}\n`).join('')}`;
}

/** Checks modules that exist in memory only, as if they stood in an example, which has the built client at hand. */
function check(modules: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const files = { exists: host.fileExists, read: host.readFile, source: host.getSourceFile };
  host.fileExists = (name) => modules.has(name) || files.exists(name);
  host.readFile = (name) => modules.get(name) ?? files.read(name);
  host.getSourceFile = (name, language, ...rest) =>
    modules.has(name) ? ts.createSourceFile(name, modules.get(name)!, language) : files.source(name, language, ...rest);
  const program = ts.createProgram([...modules.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const place = file ? `${basename(file.fileName)}: ${file.text.slice(start, start! + 60).split('\n')[0]}: ` : '';
    return `${place}${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const moduleOf = (guide: string): string => join(root, 'examples/side-by-side/src', `${basename(guide, '.md')}.mts`);

test('every pair that has a data file has a guide', () => {
  const pairs = globSync('openapi/migrations/*.yaml', { cwd: root }).map((file) => basename(file, '.yaml'));
  expect(guides.map((guide) => basename(guide, '.md'))).toEqual(pairs.toSorted());
});

test.each(guides)('%s tells all that its data file knows', (guide) => {
  const page = readFileSync(join(root, guide), 'utf8').replaceAll('\\|', '|');
  const file = `openapi/migrations/${basename(guide, '.md')}.yaml`;
  const said = readMappings(readFileSync(join(root, file), 'utf8'), file).flatMap(
    ({ kind, from, to, fields, why, how }) => [
      // Why a server or a header changed is nothing that a team has to do.
      ...(kind === 'server' || kind === 'header' ? [how] : [`${why} ${how}`]),
      from,
      ...to.map(({ name }) => name),
      ...to.flatMap(({ when }) => (when && kind !== 'schema' ? [`if ${when}`] : [])),
      ...fields
        .filter((field) => field.how !== undefined || field.to.some((path) => path !== field.from))
        .flatMap((field) => [
          ...[field.from, ...field.to].flatMap((path) => (path && path !== '$' ? [`\`${path}\``] : [])),
          ...(field.how ? [field.how] : []),
        ]),
    ],
  );
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((text) => !page.includes(text.trim()))).toEqual([]);
});

// The wrong module shows that the check finds anything at all; it shares the program, because making one takes long.
test('every call of the guides compiles against the built client', { timeout: 240_000 }, () => {
  const wrong = extract(guides.at(-1)!).replaceAll("after.GET('/files'", "after.GET('/filez'");
  const modules = new Map(guides.map((guide) => [moduleOf(guide), extract(guide)]));
  const found = check(new Map([...modules, [moduleOf('wrong.md'), wrong]]));
  expect(found.filter((finding) => !finding.startsWith('wrong.mts'))).toEqual([]);
  expect(found.join('\n')).toContain('/filez');
});
