import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  readonly folder: string;
  readonly extractor: string;
  readonly concurrency: number;
  readonly journal: string;
  readonly retryFailed: boolean;
  readonly settleMs: number;
  readonly pollMs: number;
}

export const help = `Usage: extract-folder <folder> --extractor <id> [options]

Runs an extractor on every document of a folder. Stopped in the middle, the same command goes on where it was.
The key is read from EXTEND_API_KEY.

  --extractor <id>      the extractor to run
  --concurrency <n>     how many documents at once (default 4)
  --journal <file>      where to remember what was done (default <folder>/.<extractor>.jsonl)
  --retry-failed        run documents again whose run failed; that is paid again
  --settle <seconds>    how long a request that got no answer may still take effect (default 180)
  --poll <ms>           time between two looks at a run (default 1000)
  --help                this text

Exit code: 0 all extracted, 1 some not, 2 nothing could be done, 130 stopped.
`;

/** Something is wrong with how the command was called: said without a stack. */
export class UsageError extends Error {}

/** Reads the arguments. @returns undefined when help is asked for @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError('Name one folder, such as: extract-folder invoices');
  const { extractor } = values;
  if (extractor === undefined || !/^[\w-]+$/.test(extractor))
    throw new UsageError('Name the extractor, such as: --extractor ex_1234');
  return {
    folder,
    extractor,
    concurrency: readNumber('--concurrency', values.concurrency, 1, 50),
    journal: values.journal ?? join(folder, `.${extractor}.jsonl`),
    retryFailed: values['retry-failed'] === true,
    settleMs: readNumber('--settle', values.settle, 0, 3_600) * 1_000,
    pollMs: readNumber('--poll', values.poll, 1, 60_000),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        extractor: { type: 'string' },
        concurrency: { type: 'string', default: '4' },
        journal: { type: 'string' },
        'retry-failed': { type: 'boolean' },
        settle: { type: 'string', default: '180' },
        poll: { type: 'string', default: '1000' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${name} is "${text}": it must be a whole number from ${least} to ${most}.`);
}
