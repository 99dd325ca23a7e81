import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './read-options.ts';

/** Keeps a second process off a journal: both would pay. @returns what lets go again @throws {UsageError} */
export function lock(journal: string): () => void {
  const path = `${journal}.lock`;
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new UsageError(`The journal ${journal} cannot be used: ${message}.`, { cause: error });
    const owner = Number(readFileSync(path, 'utf8'));
    if (isAlive(owner))
      throw new UsageError(`Process ${owner} works on this folder. If it does not, delete ${path}.`, { cause: error });
    rmSync(path);
    return lock(journal);
  }
  return () => rmSync(path, { force: true });
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
