import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { generate } from '../generate/generate.ts';
import { createFolder, repository } from './workspace.ts';

/** What a compiler of the client finds wrong with the generated files of a document. */
async function compile(document: object): Promise<{ complaints: string[]; files: ReadonlyMap<string, string> }> {
  const folder = createFolder({ 'openapi/trap/openapi.yaml': JSON.stringify(document) });
  const { files } = (await generate(folder)).sources;
  const texts = new Map([...files].map(([file, text]) => [join(repository, file), text]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    paths: { '@extend-openapi/types/*': [join(repository, 'packages/types/src/generated/*.gen.ts')] },
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, directoryExists } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.directoryExists = (path) => path.endsWith('/trap') || directoryExists!(path);
  host.getSourceFile = (file, ...rest) =>
    texts.has(file) ? ts.createSourceFile(file, texts.get(file)!, rest[0]) : getSourceFile(file, ...rest);
  const roots = [...texts.keys()].filter((file) => file.endsWith('.ts'));
  const found = ts.getPreEmitDiagnostics(ts.createProgram(roots, options, host));
  const complaints = found.map(({ messageText, file, start = 0 }) => {
    const line = file?.text.slice(start).split('\n')[0];
    return `${file?.fileName.replace(repository, '')} ${ts.flattenDiagnosticMessageText(messageText, ' ')} ${line}`;
  });
  return { complaints, files };
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };

/** A document with all of these schemas, each sent and answered, in two shapes of answer; with a list, a run, an upload. */
function trap(names: readonly string[]): object {
  const schemas = Object.fromEntries(
    names.map((name) => [name, { type: 'object', properties: { at: { $ref: `#/components/schemas/${name}` } } }]),
  );
  const query = { name: 'cursor', in: 'query', schema: text };
  const header = { name: 'x-trace', in: 'header', schema: text };
  const calls = names.map((name, index) => {
    const body = json({ $ref: `#/components/schemas/${name}` });
    const failure = index % 2 === 0 ? {} : { '400': { description: 'No', ...body } };
    const operation = {
      operationId: /Jobs?(?![a-z])|^uploadFile$/.test(name) ? `call-${name}` : name,
      parameters: [query, header],
      requestBody: { required: true, ...body },
      responses: { '200': { description: 'Yes', ...body }, ...failure },
    };
    return [`/calls/${index}`, { post: operation }];
  });
  const job = {
    type: 'object',
    required: ['object', 'id', 'status'],
    properties: {
      object: { type: 'string', const: 'job' },
      id: text,
      output: text,
      status: { type: 'string', enum: ['PENDING', 'PROCESSED', 'FAILED'], 'x-sdk-terminal': ['PROCESSED', 'FAILED'] },
    },
  };
  const answer = { '200': { description: 'A job', ...json({ $ref: '#/components/schemas/Job' }) } };
  const list = json({ type: 'object', properties: { next: text, data: { type: 'array', items: job } } });
  const form = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Traps', version: '1' },
    paths: {
      ...Object.fromEntries(calls),
      '/jobs': {
        get: {
          operationId: 'listJobs',
          parameters: [query],
          'x-sdk-pagination': { cursorParameter: 'cursor', cursor: '/next', items: '/data' },
          responses: { '200': { description: 'Jobs', ...list } },
        },
        post: { operationId: 'createJob', responses: answer },
      },
      '/jobs/async': { post: { operationId: 'createJobAsync', responses: answer } },
      '/jobs/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
        get: { operationId: 'getJob', 'x-sdk-run': { objects: ['job'], pointer: '' }, responses: answer },
      },
      '/waits': { post: { operationId: 'waitForJob', responses: { '204': { description: 'Done' } } } },
      '/more-waits': { post: { operationId: 'createJobAndWait', responses: { '204': { description: 'Done' } } } },
      '/files/upload': {
        post: {
          operationId: 'uploadFile',
          requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } },
          responses: answer,
        },
      },
    },
    components: { schemas: { ...schemas, Job: job } },
  };
}

/** Every name that the generated modules of a document declare, import or refer to. */
function identifiersOf(files: ReadonlyMap<string, string>): string[] {
  const names = new Set<string>();
  for (const [file, content] of files) {
    if (!/packages\/client\/.*trap/.test(file)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, content, ts.ScriptTarget.ES2023));
  }
  return [...names];
}

const likely = 'Answers CallHeaders CallQuery Paths Record Blob Promise Error File Request Response class import paths';

test('no name of a schema changes what another name means, in the types, the calls by path or the operations', async () => {
  const beginning = await compile(trap(likely.split(' ')));
  expect(beginning.complaints).toEqual([]);
  // Whatever the modules refer to is a name that a document may have too, and so is what they make of a name that is taken.
  const used = identifiersOf(beginning.files).filter((name) => name !== 'Job');
  expect(used).toEqual(
    expect.arrayContaining(['CallHeaders', 'CallQuery', 'Answers2', 'FinishedJob2', 'UploadFileOptions']),
  );
  const second = await compile(trap(used));
  expect(second.complaints).toEqual([]);
}, 300_000);

test('each schema keeps a type of its own, and each function a name of its own', async () => {
  const { files } = await compile(trap(['Answers', 'Blob', 'BlobSchema', 'class', 'Class', 'FinishedJob']));
  const schemas = files.get('packages/types/src/generated/trap/schemas.gen.ts')!;
  for (const name of ['Answers', 'BlobSchema', 'BlobSchema2', 'Class', 'Class2', 'FinishedJob'])
    expect(schemas).toContain(`export interface ${name} {`);
  const operations = files.get('packages/client/src/generated/trap/operations.gen.ts')!;
  const functions = [...operations.matchAll(/^export function (\w+)/gm)].map(([, name]) => name!);
  expect(functions).toEqual([...new Set(functions)]);
  expect(functions).toEqual(expect.arrayContaining(['Answers', '_class', 'Class', 'BlobSchema']));
  expect(functions).toEqual(
    expect.arrayContaining(['waitForJob', 'waitForJob2', 'createJobAndWait', 'createJobAndWait2', 'createJobAndWait3']),
  );
}, 300_000);
