import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { nextSave, watchFolders } from '../../dev/watch-folders.ts';
import { gather, touchedVersions } from '../../dev/watch.ts';
import { createFolder } from '../workspace.ts';

test('a file belongs to the version whose folder it is in', () => {
  const files = ['2026-02-09/schemas/files/File.yaml', '2026-02-09\\openapi.yaml', 'shop/openapi.json'];
  expect(touchedVersions(files)).toEqual(['2026-02-09', 'shop']);
  expect(touchedVersions(['v1.0/', 'shop\\schemas\\'])).toEqual(['shop', 'v1.0']);
});

test.each([
  'dist/2026-02-09.json',
  'dist/',
  'migrations/2026-02-09.yaml',
  'package.json',
  '2026-02-09/NOTES.md',
  '2026-02-09/schemas/.File.yaml',
  '2026-02-09/schemas/File.yaml~',
  '',
])('%j belongs to none', (file) => {
  expect(touchedVersions([file])).toEqual([]);
});

/** Timers that fire when told to. */
function createTimers() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  return {
    set: (act: () => void) => {
      last += 1;
      waiting.set(last, act);
      return last;
    },
    clear: (timer: unknown) => waiting.delete(timer as number),
    count: () => waiting.size,
    fire: async () => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const act of due) act();
      await new Promise(setImmediate);
    },
  };
}

test('what happens in quick succession is handed over once', async () => {
  const turns: string[][] = [];
  const timers = createTimers();
  const add = gather(async (items) => void turns.push(items), 50, timers);
  for (const item of ['a', 'b', 'a']) add(item);
  expect(turns).toEqual([]);
  expect(timers.count()).toBe(1);
  await timers.fire();
  await timers.fire();
  expect(turns).toEqual([['a', 'b']]);
});

test('what happens during a turn is the next one', async () => {
  const turns: string[][] = [];
  const timers = createTimers();
  const turn = Promise.withResolvers<void>();
  const add = gather(
    async (items) => {
      turns.push(items);
      await turn.promise;
    },
    50,
    timers,
  );
  add('a');
  await timers.fire();
  add('b');
  await timers.fire();
  expect(turns).toEqual([['a']]);
  turn.resolve();
  await new Promise(setImmediate);
  await timers.fire();
  expect(turns).toEqual([['a'], ['b']]);
});

test('a file that an editor replaces is followed, and so is one in a new folder', async () => {
  const folder = createFolder({ 'a/one.yaml': '1' });
  const tell = vi.fn<(file: string) => void>();
  onTestFinished(watchFolders(folder, tell));
  for (const text of ['2', '3']) {
    tell.mockClear();
    writeFileSync(join(folder, 'new.tmp'), text);
    renameSync(join(folder, 'new.tmp'), join(folder, 'a/one.yaml'));
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(join('a', 'one.yaml')));
  }
  mkdirSync(join(folder, 'v1.0'));
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(`v1.0${sep}`));
  writeFileSync(join(folder, 'v1.0/two.yaml'), '1');
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(join('v1.0', 'two.yaml')));
});

test('a folder that gets another name is told of by both, and followed by the new one', async () => {
  const folder = createFolder({ 'a/old/one.yaml': '1' });
  const tell = vi.fn<(file: string) => void>();
  onTestFinished(watchFolders(folder, tell));
  renameSync(join(folder, 'a/old'), join(folder, 'a/new'));
  for (const name of ['old', 'new']) await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(join('a', name) + sep));
  writeFileSync(join(folder, 'a/new/one.yaml'), '2');
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(join('a', 'new', 'one.yaml')));
});

test('a folder that comes back is followed again', async () => {
  const folder = createFolder({ 'a/one.yaml': '1' });
  const tell = vi.fn<(file: string) => void>();
  onTestFinished(watchFolders(folder, tell));
  rmSync(join(folder, 'a'), { recursive: true });
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(`a${sep}`));
  tell.mockClear();
  mkdirSync(join(folder, 'a'));
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(`a${sep}`));
  writeFileSync(join(folder, 'a/one.yaml'), '2');
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(join('a', 'one.yaml')));
});

test('nothing is told of after the end', async () => {
  const folder = createFolder({ 'one.yaml': '1' });
  const [ended, witness] = [vi.fn<(file: string) => void>(), vi.fn<(file: string) => void>()];
  watchFolders(folder, ended)();
  onTestFinished(watchFolders(folder, witness));
  writeFileSync(join(folder, 'one.yaml'), '2');
  await vi.waitFor(() => expect(witness).toHaveBeenCalled());
  expect(ended).not.toHaveBeenCalled();
});

test('a file of a version is waited for, and notes are none', async () => {
  const folder = createFolder({ 'a/one.yaml': '1' });
  const [saved, witness] = [vi.fn<() => void>(), vi.fn<(file: string) => void>()];
  const waiting = nextSave(folder).then(saved);
  onTestFinished(watchFolders(folder, witness));
  writeFileSync(join(folder, 'a/NOTES.md'), 'Not yet.');
  await vi.waitFor(() => expect(witness).toHaveBeenCalled());
  await new Promise(setImmediate);
  expect(saved).not.toHaveBeenCalled();
  writeFileSync(join(folder, 'a/one.yaml'), '2');
  await waiting;
});
