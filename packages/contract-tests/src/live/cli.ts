import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listVersions } from '@extend-openapi/mock';
import { readDocument } from '../document.ts';
import { checkLive } from './check-live.ts';
import { readBilled } from './billed.ts';
import { createKnownIds } from './known-ids.ts';
import { renderSarif } from './render-sarif.ts';
import { renderText } from './render-text.ts';
import { createSession, UnreachableError } from './session.ts';

const usage = `Usage: pnpm contract:live [version] [options]

Calls the reading operations of a server with the key in EXTEND_API_KEY, and reports every answer that leaves the contract.

  --base-url <url>   server to check                   [default: the first of the contract]
  --id <id>          something to read that no list leads to; may be repeated
  --budget <runs>    also call what makes and changes things, on things of its own, and start at most so many runs;
                     0 makes only what costs nothing   [default: nothing is made, changed or paid]
  --sarif <file>     also write the report as SARIF
  --json <file>      also write the report as JSON
  --fail-on <level>  error, note or never              [default: error]

Versions: ${listVersions().join(', ')}; the newest by default.`;

const levels = ['error', 'note', 'never'] as const;

function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      'base-url': { type: 'string' },
      id: { type: 'string', multiple: true, default: [] },
      budget: { type: 'string' },
      sarif: { type: 'string' },
      json: { type: 'string' },
      'fail-on': { type: 'string', default: 'error' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  const [version = listVersions().at(-1)!, ...rest] = positionals;
  if (rest.length > 0) throw new RangeError(`One version at a time, not also ${rest.join(', ')}`);
  if (!listVersions().includes(version)) throw new RangeError(`There is no version "${version}"`);
  if (values.budget !== undefined && !/^\d+$/.test(values.budget))
    throw new RangeError(`--budget takes a number of runs, not "${values.budget}"`);
  const level = levels.find((each) => each === values['fail-on']);
  if (!level) throw new RangeError(`--fail-on takes ${levels.join(', ')}, not "${values['fail-on']}"`);
  return { ...values, version, level };
}

/** Names of files count from where the command was typed. */
function save(file: string, content: object): void {
  try {
    writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    throw new RangeError(`The report cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

async function main(): Promise<number> {
  const { version, level, id, budget, sarif, json, help, 'base-url': base } = readArguments();
  if (help) {
    console.log(usage);
    return 0;
  }
  const document = readDocument(version);
  const baseUrl = base ?? document.source.servers![0]!.url;
  const token = process.env.EXTEND_API_KEY;
  if (!token) {
    console.log(`EXTEND_API_KEY is not set, so nothing was sent to ${baseUrl} and nothing was checked.`);
    return 0;
  }
  const session = await createSession({ document, baseUrl, token });
  const spending = budget === undefined ? undefined : { runs: Number(budget), isBilled: readBilled(version) };
  const operations = await checkLive(session, { known: createKnownIds(document, id), ...(spending && { spending }) });
  const report = { version, baseUrl, operations };
  // Said before anything is written: a file that cannot be written must not cost the findings.
  console.log(renderText(report));
  if (sarif !== undefined) save(sarif, renderSarif(report));
  if (json !== undefined) save(json, report);
  const found = new Set(operations.flatMap(({ deviations }) => deviations.map((deviation) => deviation.level)));
  return (level !== 'never' && found.has('error')) || (level === 'note' && found.has('note')) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { name, message, code } = error as Error & { code?: string };
  const isUsage = error instanceof RangeError || code?.startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof UnreachableError) && name !== 'ConfigurationError') throw error;
  console.error(`${message}${isUsage ? `\n\n${usage}` : ''}`);
  process.exitCode = 2;
}
