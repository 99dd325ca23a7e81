import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Compiler } from '../../dev/compiler.ts';
import type { Touched } from '../../dev/touched-operations.ts';
import { createUpdates, type Parts } from '../../dev/update.ts';
import { createFolder, petDocument } from '../workspace.ts';

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
