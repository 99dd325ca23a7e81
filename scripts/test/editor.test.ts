import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../contract/bundle.ts';
import { findVersions } from '../contract/versions.ts';
import type { Document } from '../contract/openapi.ts';

const root = join(import.meta.dirname, '../..');
const versions = findVersions(join(root, 'openapi'));
const probe = join(root, 'packages/client/src/probe.ts');

const text = `import { createExtendClient } from './generated/2026-02-09.gen.ts';
import { createExtractRun, getExtractRun, listExtractRuns } from './generated/2026-02-09/operations.gen.ts';
const client = createExtendClient();
await client.GET('/extract_runs/{id}', { params: { path: { id: 'exr_1' } } });
const run = await getExtractRun(client, 'exr_1');
run.extractor;
for await (const one of listExtractRuns(client)) one.id;
client.GET('');
`;

const service = createService();

/** An editor's view of the probe, and of the sources that it refers to: nothing has to be built. */
function createService(): ts.LanguageService {
  const files = new Map([[probe, ts.ScriptSnapshot.fromString(text)]]);
  const read = (file: string): ts.IScriptSnapshot | undefined => {
    const content = files.has(file) ? undefined : ts.sys.readFile(file);
    if (content !== undefined) files.set(file, ts.ScriptSnapshot.fromString(content));
    return files.get(file);
  };
  const types = versions.map(({ name }) => join(root, `packages/types/src/generated/${name}.gen.ts`));
  return ts.createLanguageService({
    getScriptFileNames: () => [probe, ...types],
    getScriptVersion: () => '1',
    getScriptSnapshot: read,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      paths: { '@extend-openapi/types/*': [join(root, 'packages/types/src/generated/*.gen.ts')] },
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === probe || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}

// The first question reads everything.
beforeAll(() => void service.getProgram(), 120_000);

/** Behind the first occurrence of some text. */
const after = (found: string): number => text.indexOf(found) + found.length;

function hover(found: string): { shown: string; documentation: string } {
  const info = service.getQuickInfoAtPosition(probe, after(found) - 1);
  return {
    shown: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  };
}

describe('an editor shows', () => {
  let document: Document;

  beforeAll(async () => {
    ({ document } = await bundle(versions.find(({ name }) => name === '2026-02-09')!));
  }, 120_000);

  const documented = (path: string): string => {
    const { summary, description } = document.paths![path]!.get!;
    return `${summary}.\n\n${description!.trim()}`;
  };

  test('the documentation of a function', () => {
    expect(hover('await getExtractRun').documentation).toBe(documented('/extract_runs/{id}'));
    expect(hover('of listExtractRuns').shown).toContain('Listing<ExtractRunSummary, ExtractRunList>');
  });

  test('the documentation of a path where the method stands, of all that share it', () => {
    expect(hover('await client.GET').documentation).toBe(documented('/extract_runs/{id}'));
  });

  test('the documentation of a path in the literal, as help for the call', () => {
    const help = service.getSignatureHelpItems(probe, after("GET('/extract"), undefined)!;
    const { documentation } = help.items[help.selectedItemIndex]!;
    expect(ts.displayPartsToString(documentation)).toBe(documented('/extract_runs/{id}'));
  });

  test('the paths, and no other one, where a path is typed', () => {
    const { entries } = service.getCompletionsAtPosition(probe, after("client.GET('"), undefined)!;
    const paths = Object.entries(document.paths!).flatMap(([path, item]) => (item.get ? [path] : []));
    expect(entries.map(({ name }) => name).filter((name) => !paths.includes(name))).toEqual([]);
  });

  test('a value by its name', () => {
    expect(hover('const run').shown).toBe('const run: ExtractRun');
  });

  test('the description of a field that refers to another schema', () => {
    expect(hover('run.extractor').documentation).toContain('The saved extractor behind the run');
  });
});

describe.each(versions.map(({ name }) => name))('%s', (version) => {
  test('every schema and every field has a description, and none is left from the generator', () => {
    const file = join(root, `packages/types/src/generated/${version}/schemas.gen.ts`);
    const source = service.getProgram()!.getSourceFile(file)!;
    const silent: string[] = [];
    let count = 0;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
        count += 1;
        const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
        const said = comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('');
        if (!/\w+ \w+/.test(said) || /openapi-typescript|@enum|@constant/.test(said))
          silent.push(`${ts.isPropertySignature(node) ? '' : 'type '}${node.name.getText(source)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(count).toBeGreaterThan(500);
    expect(silent).toEqual([]);
  });
});
