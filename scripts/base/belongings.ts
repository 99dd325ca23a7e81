import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Hands over an empty folder, which goes away afterwards, and when a signal ends us.
 *
 * @param isKept It stays in any case.
 */
export async function withFolder<Result>(
  name: string,
  act: (folder: string) => Promise<Result>,
  isKept = false,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), `extend-openapi-${name}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const interrupt = (): never => process.exit(130);
  const end = (): never => process.exit(143);
  process.once('SIGINT', interrupt).once('SIGTERM', end).once('SIGHUP', end);
  if (!isKept) process.once('exit', remove);
  try {
    return await act(folder);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', end).off('SIGHUP', end).off('exit', remove);
    if (!isKept) remove();
  }
}

/** Ends a program when we end, however that comes. */
export function endWithUs<Child extends ChildProcess>(child: Child): Child {
  const end = (): void => void child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end)).once('error', () => process.off('exit', end));
  return child;
}
