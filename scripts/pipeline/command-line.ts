import { join } from 'node:path';
import { ProblemsError, readJson } from '../base/index.ts';

/** A program and its arguments, as `spawn` starts them without a shell. */
export interface CommandLine {
  command: string;
  parameters: string[];
}

/** The tools whose package has another name. */
const packages: Record<string, string> = { attw: '@arethetypeswrong/cli' };

/**
 * How a tool of the workspace is started. On Windows `pnpm` and what lies in `node_modules/.bin` are scripts of a shell:
 * `spawn` does not find them without one, and a shell would need every argument quoted. So a tool is run by this Node,
 * from the file that its package names, and pnpm from where it tells its scripts that it is.
 *
 * @param root of the workspace
 * @param tool `node`, `pnpm`, or the name of a program that a dependency of the root has
 * @param env where pnpm says where it is
 * @throws {ProblemsError} when pnpm did not start us, or there is no such tool.
 */
export function commandLine(
  root: string,
  tool: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): CommandLine {
  if (tool === 'node') return { command: process.execPath, parameters: [...parameters] };
  const file = tool === 'pnpm' ? findPnpm(env) : findProgram(root, tool);
  // An installation of pnpm is a program of its own or a script; the programs of packages are scripts, whatever they end in.
  return tool === 'pnpm' && !/\.[cm]?js$/.test(file)
    ? { command: file, parameters: [...parameters] }
    : { command: process.execPath, parameters: [file, ...parameters] };
}

function findPnpm({ npm_execpath: file }: NodeJS.ProcessEnv): string {
  if (file !== undefined && /[\\/]pnpm(\.\w+)?$/.test(file)) return file;
  const message = 'Start this through pnpm, which says where it is: "pnpm test", not "node scripts/commands/test.ts"';
  throw new ProblemsError([{ message }]);
}

function findProgram(root: string, tool: string): string {
  const folder = join(root, 'node_modules', packages[tool] ?? tool);
  const { bin } = readJson<{ bin: string | Record<string, string> }>(join(folder, 'package.json'), 'Run: pnpm install');
  return join(folder, typeof bin === 'string' ? bin : bin[tool]!);
}
