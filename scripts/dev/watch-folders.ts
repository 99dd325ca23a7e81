import { globSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join, sep } from 'node:path';
import { touchedVersions } from './watch.ts';

/**
 * Tells of every file that changes in a folder or below it, by its path from there, and of every folder that comes or
 * goes, by a path that ends in a separator. Each folder is watched by itself: Node's recursive watch follows files on
 * Linux, and loses one that an editor replaces.
 *
 * @returns what ends the watch
 */
export function watchFolders(root: string, tell: (file: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  function add(): void {
    const found = [
      '.',
      ...globSync('**/', { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' }),
    ];
    for (const folder of watchers.keys()) if (!found.includes(folder)) drop(folder);
    for (const folder of found) {
      if (watchers.has(folder)) continue;
      const watcher = watch(join(root, folder), (_, file) => {
        const path = join(folder, file ?? '');
        const isFolder = statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? watchers.has(path);
        if (isFolder) add();
        tell(isFolder ? `${path}${sep}` : path);
      });
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
    }
  }
  function drop(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }
  add();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** Waits until a file of a version is saved. @param root of the versions */
export function nextSave(root: string): Promise<void> {
  return new Promise((resolve) => {
    const end = watchFolders(root, (file) => {
      if (touchedVersions([file]).length === 0) return;
      end();
      resolve();
    });
  });
}
