import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { BackgroundBuild } from '../dev/background-build.ts';
import { Compiler } from '../dev/compiler.ts';
import { ServedMock } from '../dev/mocks.ts';
import { testsOperations } from '../dev/suite.ts';
import { type Touched, touchedOperations } from '../dev/touched-operations.ts';
import { createUpdates, type Parts } from '../dev/update.ts';
import { generate } from '../generate/generate.ts';
import { baseDocument } from './diff/base-document.ts';
import { createFolder, petDocument } from './workspace.ts';

const pets = 'openapi/pets/openapi.yaml';
const edited = (description: string): string => petDocument((text) => text.replace('A pet.', description));

const passed = { tests: 12, failures: 0 };

/** A repository that is looked after, with servers and a suite that only remember what they were asked for. */
async function watchOver(changes: Partial<Parts> = {}) {
  const root = createFolder({ [pets]: petDocument(), 'openapi/cats/openapi.yaml': petDocument() });
  const compiler = new Compiler(root);
  await compiler.compile([]);
  const told: string[] = [];
  const said: string[] = [];
  const prepare = vi.fn<Parts['suite']['prepare']>(async () => {});
  const run = vi.fn<Parts['suite']['run']>(async () => passed);
  const cancel = vi.fn<Parts['suite']['cancel']>(async () => {});
  const parts = {
    compiler,
    servers: [{ restart: vi.fn(async () => {}) }],
    buildClient: vi.fn(async () => {}),
    suite: { prepare, run, cancel },
    buildPackages: { run: vi.fn(async () => true), stop: vi.fn(async () => {}) },
    tell: (error: unknown) => void told.push((error as Error).message),
    say: (text: string) => void said.push(text.replace(/\d+\.\d s$/, '… s')),
    ...changes,
  };
  const updates = createUpdates(root, parts);
  async function save(text: string | undefined): Promise<void> {
    if (text === undefined) rmSync(join(root, pets));
    else writeFileSync(join(root, pets), text);
    await updates.update(['pets']);
  }
  await updates.update([]);
  await updates.close();
  vi.clearAllMocks();
  said.length = 0;
  return { root, parts, prepare, run, cancel, told, said, save, ...updates };
}

const listRuns = (run: { mock: { calls: [string, Touched][] } }): [string, string[]][] =>
  run.mock.calls.map(([version, { operations }]) => [version, [...operations]]);

test.each<[string, string | undefined, RegExp]>([
  ['a file that is no YAML', 'openapi: 3.1.0\ninfo: { title: Pets\npaths: [', /openapi\.yaml:3:1 {2}Cannot be read/],
  ['an unresolved reference', edited('A pet.').replace('#/components/schemas/Pet', 'no.yaml'), /Can't resolve \$ref/],
  ['a document that is no OpenAPI', 'hello: world', /Not an OpenAPI 3 document/],
  ['an empty file', '', /openapi\.yaml/],
  ['a file that is gone', undefined, /openapi\/pets {2}The folder has no openapi\.yaml/],
])('%s is told of, nothing is written, and the next save is taken', async (_, text, message) => {
  const { root, parts, told, save } = await watchOver();
  const bundle = join(root, 'openapi/dist/pets.json');
  const before = readFileSync(bundle, 'utf8');
  await save(text);
  expect(told).toEqual([expect.stringMatching(message)]);
  expect(readFileSync(bundle, 'utf8')).toBe(before);
  expect(parts.servers[0]!.restart).not.toHaveBeenCalled();
  await save(edited('Mended.'));
  expect(told).toHaveLength(1);
  expect(readFileSync(bundle, 'utf8')).toContain('Mended.');
  expect(parts.servers[0]!.restart).toHaveBeenCalledTimes(1);
});

test('a save tests the operations that it touches, in their version alone, and builds the packages then', async () => {
  const { root, parts, run, said, save } = await watchOver();
  await save(edited('A pet of yours.'));
  await vi.waitFor(() => expect(parts.buildPackages.run).toHaveBeenCalledTimes(1));
  expect(listRuns(run)).toEqual([['pets', ['GET /pets']]]);
  expect(readFileSync(join(root, 'packages/types/src/generated/pets/schemas.gen.ts'), 'utf8')).toContain(
    'A pet of yours.',
  );
  // The client runs as before: only what it is declared as has changed.
  expect(parts.buildClient).not.toHaveBeenCalled();
  expect(said).toEqual(['pets: 3 files written after … s', 'pets: 12 tests passed after … s']);
});

test('what was tested is not tested again, and a save that touches no operation tests none', async () => {
  const { parts, run, save } = await watchOver();
  const put = "    put: { operationId: putPets, responses: { '200': { description: Put } } }\n";
  const both = petDocument((text) => text.replace('components:', `${put}components:`));
  await save(both);
  await vi.waitFor(() => expect(parts.buildPackages.run).toHaveBeenCalledTimes(1));
  await save(both.replace('title: Pets', 'title: Animals'));
  await vi.waitFor(() => expect(parts.buildPackages.run).toHaveBeenCalledTimes(2));
  expect(listRuns(run)).toEqual([['pets', ['PUT /pets']]]);
});

test('what failed is tested again with the next save, and the suite gets ready for it', async () => {
  const { prepare, run, said, save } = await watchOver();
  run.mockResolvedValueOnce({ tests: 12, failures: 2 });
  await save(edited('A dog.'));
  await vi.waitFor(() => expect(prepare).toHaveBeenCalledTimes(1));
  expect(said.at(-1)).toBe('pets: 2 of 12 tests failed after … s');
  const put = "    put: { operationId: putPets, responses: { '200': { description: Put } } }\n";
  await save(edited('A dog.').replace('components:', `${put}components:`));
  await vi.waitFor(() => expect(prepare).toHaveBeenCalledTimes(2));
  expect(listRuns(run).map(([, operations]) => operations)).toEqual([['GET /pets'], ['GET /pets', 'PUT /pets']]);
});

test('a build gives way to a save, goes on after one that changes nothing, and waits while the contract is broken', async () => {
  let end: (isPassed: boolean) => void = () => {};
  const building = vi.fn(() => new Promise<boolean>((resolve) => (end = resolve)));
  const { save } = await watchOver({ buildPackages: { run: building, stop: async () => end(false) } });
  await save(edited('A dog.'));
  await vi.waitFor(() => expect(building).toHaveBeenCalledTimes(1));
  await save(`${edited('A dog.')}# A comment.\n`);
  await vi.waitFor(() => expect(building).toHaveBeenCalledTimes(2));
  await save('hello: world');
  await new Promise(setImmediate);
  expect(building).toHaveBeenCalledTimes(2);
  await save(edited('A dog.'));
  await vi.waitFor(() => expect(building).toHaveBeenCalledTimes(3));
  end(true);
  await save(`${edited('A dog.')}# Another.\n`);
  await new Promise(setImmediate);
  expect(building).toHaveBeenCalledTimes(3);
});

test('a build waits for what is under way, and for no more than is out of date', async () => {
  const run = vi.fn(async () => true);
  const build = new BackgroundBuild({ run, stop: async () => {} });
  await build.resume(Promise.resolve());
  expect(run).not.toHaveBeenCalled();
  build.require();
  const tests = Promise.withResolvers<void>();
  const resumed = build.resume(tests.promise);
  await new Promise(setImmediate);
  expect(run).not.toHaveBeenCalled();
  await build.pause();
  tests.resolve();
  await resumed;
  expect(run).not.toHaveBeenCalled();
  await build.resume(Promise.resolve());
  expect(run).toHaveBeenCalledTimes(1);
});

test('nothing starts anew before what still runs has ended, and an update is over when the servers are there', async () => {
  const [cancelled, restarted] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const restart = vi.fn(async () => {});
  const { cancel, save, parts } = await watchOver({ servers: [{ restart }] });
  cancel.mockReturnValueOnce(cancelled.promise);
  restart.mockReturnValueOnce(restarted.promise);
  const over = vi.fn<() => void>();
  const saved = save(edited('Another.')).then(over);
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  await new Promise(setImmediate);
  expect(parts.buildPackages.stop).toHaveBeenCalledTimes(1);
  expect(restart).not.toHaveBeenCalled();
  cancelled.resolve();
  await vi.waitFor(() => expect(restart).toHaveBeenCalledTimes(1));
  await new Promise(setImmediate);
  expect(over).not.toHaveBeenCalled();
  restarted.resolve();
  await saved;
});

test('the client is built where it runs as something else, and once more after a build that failed', async () => {
  const buildClient = vi.fn(async () => {});
  const { save, told } = await watchOver({ buildClient });
  await save(petDocument((text) => text.replace('operationId:', 'summary: All of them\n      operationId:')));
  expect(buildClient).not.toHaveBeenCalled();
  buildClient.mockRejectedValueOnce(new Error('No builder'));
  const renamed = petDocument((text) => text.replace('listPets', 'listAnimals'));
  await save(renamed);
  expect(told).toEqual(['No builder']);
  await save(renamed.replace('A pet.', 'An animal.'));
  expect(buildClient).toHaveBeenCalledTimes(2);
  // Nobody knows what a build that failed has left behind.
  buildClient.mockRejectedValueOnce(new Error('No builder'));
  await save(petDocument((text) => text.replace('listPets', 'listBeasts')));
  await save(renamed);
  expect(buildClient).toHaveBeenCalledTimes(4);
});

test('the served mock is lent once it has restarted, and not when it could not', async () => {
  const start = vi.fn(async () => ({ url: 'http://here', stop: async () => {} }));
  const mock = new ServedMock(start);
  const restarted = mock.restart();
  expect(await mock.url()).toBe('http://here');
  await restarted;
  start.mockRejectedValueOnce(new Error('Port 4010 on 127.0.0.1 is taken'));
  await expect(mock.restart()).rejects.toThrow('is taken');
  expect(await mock.url()).toBeUndefined();
});

test('the served mock leaves its port before the next one takes it', async () => {
  const stopped = Promise.withResolvers<void>();
  const start = vi.fn(async () => ({ url: 'http://here', stop: () => stopped.promise }));
  const mock = new ServedMock(start);
  await mock.restart();
  const restarted = mock.restart();
  await new Promise(setImmediate);
  expect(start).toHaveBeenCalledTimes(1);
  stopped.resolve();
  await restarted;
  expect(start).toHaveBeenCalledTimes(2);
});

test('a save that changes nothing lets the tests run on', async () => {
  const { parts, cancel, save } = await watchOver();
  await save(`${petDocument()}# A comment.\n`);
  expect(cancel).not.toHaveBeenCalled();
  expect(parts.servers[0]!.restart).not.toHaveBeenCalled();
});

test('what a second save interrupts is tested with what it touches itself', async () => {
  const first = Promise.withResolvers<typeof passed>();
  const { run, cancel, save } = await watchOver();
  run.mockReturnValueOnce(first.promise);
  cancel.mockImplementation(async () => void (run.mock.calls.length > 0 && first.resolve(passed)));
  await save(edited('One.'));
  const put = "    put: { operationId: putPets, responses: { '200': { description: Put } } }\n";
  await save(edited('One.').replace('components:', `${put}components:`));
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  expect(listRuns(run).map(([, operations]) => operations)).toEqual([['GET /pets'], ['GET /pets', 'PUT /pets']]);
});

test('a version whose tests cannot start does not hold up another, and one that is gone is forgotten', async () => {
  const { root, run, told, save, update } = await watchOver();
  run.mockRejectedValueOnce(new Error('No mock of pets')).mockRejectedValueOnce(new Error('No mock of cats'));
  writeFileSync(join(root, 'openapi/cats/openapi.yaml'), edited('A cat.'));
  writeFileSync(join(root, pets), edited('A dog.'));
  await update(['cats', 'pets']);
  await vi.waitFor(() => expect(run.mock.calls.map(([version]) => version)).toEqual(['pets', 'cats']));
  expect(told).toEqual(['No mock of pets', 'No mock of cats']);
  rmSync(join(root, 'openapi/cats'), { recursive: true });
  await save(edited('Another.'));
  await vi.waitFor(() => expect(run.mock.calls.map(([version]) => version)).toEqual(['pets', 'cats', 'pets']));
});

test('what was touched last is tested first', async () => {
  const { root, run, save, update } = await watchOver();
  const saveCats = (description: string): Promise<void> => {
    writeFileSync(join(root, 'openapi/cats/openapi.yaml'), edited(description));
    return update(['cats']);
  };
  const tested = (): unknown => run.mock.calls.map(([version]) => version);
  for (let failure = 0; failure < 3; failure += 1) run.mockRejectedValueOnce(new Error('No mock'));
  await saveCats('A cat.');
  await save(edited('A dog.'));
  await vi.waitFor(() => expect(tested()).toEqual(['cats', 'pets', 'cats']));
  await saveCats('A kitten.');
  await vi.waitFor(() => expect(tested()).toEqual(['cats', 'pets', 'cats', 'cats', 'pets']));
});

test('a server that cannot start is told of, and the tests run nevertheless', async () => {
  const restart = vi.fn(async () => Promise.reject(new Error('Port 4010 on 127.0.0.1 is taken')));
  const { run, told, save } = await watchOver({ servers: [{ restart }] });
  await save(edited('Another.'));
  expect(told).toContain('Port 4010 on 127.0.0.1 is taken');
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
});

test('the end waits for an update that is under way, which else would start a server behind it', async () => {
  const { parts, cancel, save, close } = await watchOver();
  const saved = save(edited('Late.'));
  await close();
  expect(parts.servers[0]!.restart).toHaveBeenCalledTimes(1);
  expect(cancel).toHaveBeenCalledTimes(2);
  await saved;
});

test('what is compiled piece by piece is what is compiled at once', async () => {
  const root = createFolder({ [pets]: petDocument(), 'openapi/cats/openapi.yaml': petDocument() });
  const compiler = new Compiler(root);
  await compiler.compile([]);
  writeFileSync(join(root, pets), edited('Another.'));
  const { touched, versions, ...compiled } = await compiler.compile(['pets']);
  expect(versions).toEqual(['cats', 'pets']);
  expect(compiled).toEqual(await generate(root));
  expect([...touched.get('pets')!.operations]).toEqual(['GET /pets']);
  expect([...touched.keys()]).toEqual(['pets']);
});

const none = { operations: [], requests: [] };

/** What a change of a document touches. */
function touch(change: (document: ReturnType<typeof baseDocument>) => void): Record<keyof Touched, string[]> {
  const document = baseDocument();
  change(document);
  const { operations, requests } = touchedOperations(baseDocument(), document);
  return { operations: [...operations], requests: [...requests] };
}

test('an operation is touched by what it says, and by every component that it leads to', () => {
  expect(touch(() => {})).toEqual(none);
  expect(touch(({ info }) => (info.title = 'Dogs'))).toEqual(none);
  expect(touch(({ paths }) => (paths!['/pets']!.get!.summary = 'All')).operations).toEqual(['GET /pets']);
  expect(touch(({ components }) => (components!.schemas!.Birth!.description = 'News')).operations).toEqual([
    'webhook pet.born',
  ]);
  expect(touch(({ components }) => (components!.schemas!.Owner!.description = 'A person')).operations).toEqual([
    'GET /pets',
    'POST /pets',
    'GET /pets/{petId}',
    'webhook pet.born',
  ]);
});

test('what an operation takes and refuses is untouched where it only succeeds otherwise', () => {
  const get = { operations: ['GET /pets'], requests: ['GET /pets'] };
  expect(touch(({ paths }) => (paths!['/pets']!.get!.responses['200']!.description = 'All'))).toEqual({
    ...get,
    requests: [],
  });
  expect(touch(({ paths }) => (paths!['/pets']!.get!.responses['418'] = { description: 'A teapot' }))).toEqual(get);
  expect(touch(({ paths }) => (paths!['/pets']!.get!.responses['default'] = { description: 'Or else' }))).toEqual(get);
  // It is sent to one operation, and two more only answer with it.
  const owner = touch(({ components }) => (components!.schemas!.Owner!.description = 'A person'));
  expect(owner.requests).toEqual(['POST /pets', 'webhook pet.born']);
});

test('operations and webhooks have tests of their own, the whole document is not tested with each of them', () => {
  const files = ['document', 'helpers', 'operations', 'webhooks', 'emulator/refusals', 'vendor/emulator', 'live/live'];
  expect(files.filter((file) => testsOperations(`/contract-tests/test/${file}.test.ts`))).toEqual([
    'operations',
    'webhooks',
    'emulator/refusals',
  ]);
});
