import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';
import { ProblemsError } from '../base/index.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true; args: string[] }>
>;

/** Somebody asks what a command takes; the message says it. */
export class Usage extends Error {}

/**
 * Reads the arguments of a command.
 *
 * @param names How the arguments without a dash are called, in order; the last may end in `…` for any number of them.
 * @throws {Usage} for `--help`.
 * @throws {ProblemsError} for an option that the command does not have or that is given twice, or arguments too many.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  arguments_: string[],
  options: Options,
  names: readonly string[] = [],
): Parsed<Options> {
  const usage = [...names, ...Object.keys(options).map((name) => `--${name}`)].join(' ') || 'no arguments';
  if (arguments_.includes('--help') || arguments_.includes('-h')) throw new Usage(usage);
  const refuse = (message: string): ProblemsError => new ProblemsError([{ message: `${message}. It takes: ${usage}` }]);
  let parsed: Parsed<Options>;
  let given: string[];
  try {
    const config = { args: arguments_, options, allowPositionals: true, strict: true } satisfies ParseArgsConfig;
    parsed = parseArgs(config);
    given = parseArgs({ ...config, tokens: true }).tokens.flatMap((token) =>
      token.kind === 'option' ? [token.name] : [],
    );
  } catch (error) {
    throw refuse((error as Error).message.split(/\. (?=To specify|Did)/)[0]!.replace(/\.$/, ''));
  }
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) throw refuse(`Option '--${twice}' is given twice`);
  const isEndless = names.at(-1)?.endsWith('…') ?? false;
  const surplus = parsed.positionals[names.length];
  if (surplus !== undefined && !isEndless) throw refuse(`Unexpected argument "${surplus}"`);
  return parsed;
}

/** Reads the value of an option. @throws {ProblemsError} when it is no whole number between the two. */
export function readNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new ProblemsError([{ message: `--${option} takes a whole number from ${least} to ${most}, not "${text}"` }]);
}
