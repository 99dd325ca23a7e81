import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command was given, and what came of it. */
export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

// Runs commands one after another in one process, as each would run in its own: to start Node for each takes most of a minute.
if (import.meta.main) {
  const write = { stdout: process.stdout.write, stderr: process.stderr.write };
  const runs: Run[] = [];
  for (const [index, [name, parameters]] of (JSON.parse(process.argv[2]!) as [string, string[]][]).entries()) {
    const run: Run = { status: 0, stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      process[stream].write = (text: string | Uint8Array): boolean => ((run[stream] += String(text)), true);
    const command = join(import.meta.dirname, '../commands', `${name}.ts`);
    process.exitCode = 0;
    process.argv = [process.execPath, command, ...parameters];
    await import(`${pathToFileURL(command).href}?${index}`).catch((error: Error) => {
      run.stderr += error.stack;
      process.exitCode = 1;
    });
    runs.push({ ...run, status: Number(process.exitCode) });
  }
  Object.assign(process.stdout, { write: write.stdout });
  Object.assign(process.stderr, { write: write.stderr });
  process.exitCode = 0;
  console.log(JSON.stringify(runs));
}
