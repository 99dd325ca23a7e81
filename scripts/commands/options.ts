import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';
import { ProblemsError } from '../base/index.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true; args: string[] }>
>;

/**
 * Reads the arguments of a command.
 *
 * @param names How the arguments without a dash are called, in order; the last may end in `…` for any number of them.
 * @throws {ProblemsError} for an option that the command does not have, or arguments too many.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  arguments_: string[],
  options: Options,
  names: readonly string[] = [],
): Parsed<Options> {
  const usage = [...names, ...Object.keys(options).map((name) => `--${name}`)].join(' ') || 'no arguments';
  const refuse = (message: string): ProblemsError => new ProblemsError([{ message: `${message}. It takes: ${usage}` }]);
  let parsed: Parsed<Options>;
  try {
    const config = { args: arguments_, options, allowPositionals: true, strict: true } satisfies ParseArgsConfig;
    parsed = parseArgs(config);
  } catch (error) {
    throw refuse((error as Error).message.split(/\. (?=To specify|Did)/)[0]!.replace(/\.$/, ''));
  }
  const isEndless = names.at(-1)?.endsWith('…') ?? false;
  const surplus = parsed.positionals[names.length];
  if (surplus !== undefined && !isEndless) throw refuse(`Unexpected argument "${surplus}"`);
  return parsed;
}
