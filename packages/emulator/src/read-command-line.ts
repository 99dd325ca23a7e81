import { parseArgs, type ParseArgsConfig } from 'node:util';
import { hostOf, isKey } from './check-options.ts';
import { readSeedOption } from './read-seed-option.ts';
import type { StartOptions } from './start-emulator.ts';
import { parseTimeMode } from './world/clock.ts';
import { suggest } from './world/suggest.ts';

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  seed: { type: 'string' },
  time: { type: 'string' },
  key: { type: 'string', multiple: true },
  'allow-host': { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

type Name = keyof typeof options;

/** Reads the arguments of the command; undefined where help is wanted. @throws {Error} one sentence for who typed them */
export function readCommandLine(args: readonly string[]): StartOptions | undefined {
  // Not strict: what is wrong is told in words of our own, which are the same on every Node.
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Error(`"${token.value}" is no option. See --help.`);
    if (token.kind === 'option-terminator') continue;
    checkOption(token, given);
    given.add(token.name);
  }
  if (values.help === true) return undefined;
  return toOptions(values as Partial<Record<Exclude<Name, 'key' | 'allow-host' | 'help'>, string>> & Lists);
}

interface Lists {
  readonly key?: readonly string[];
  readonly 'allow-host'?: readonly string[];
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value: string | undefined } & {
  readonly inlineValue: boolean | undefined;
};

function checkOption({ name, rawName, value, inlineValue }: OptionToken, given: ReadonlySet<string>): void {
  if (!Object.hasOwn(options, name)) {
    const meant = suggest(
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    );
    throw new Error(`There is no option ${rawName}. ${meant}`);
  }
  if (name === 'help') {
    if (value !== undefined) throw new Error('--help takes no value.');
    return;
  }
  if (value === undefined || value === '' || (inlineValue === false && value.startsWith('-')))
    throw new Error(`${rawName} needs a value: write ${rawName}=<value>. See --help.`);
  if (given.has(name) && !('multiple' in options[name as Name])) throw new Error(`${rawName} is given more than once.`);
}

function toOptions({
  port = '4020',
  time = 'real',
  seed,
  host,
  data,
  key: keys,
  'allow-host': allowedHosts,
}: Partial<Record<'port' | 'host' | 'data' | 'seed' | 'time', string>> & Lists): StartOptions {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new RangeError(`The port "${port}" is not a whole number from 0 to 65535.`);
  if (keys?.every(isKey) === false) throw new RangeError('A key of --key has characters that no header can carry.');
  const notHost = allowedHosts?.find((name) => hostOf(name) === undefined);
  if (notHost !== undefined)
    throw new RangeError(`"${notHost}" is not a host: write its name alone, as in --allow-host hooks.example.com.`);
  return {
    port: Number(port),
    time: parseTimeMode(time),
    ...(seed === undefined ? {} : readSeedOption(seed)),
    ...(host === undefined ? {} : { host }),
    ...(data === undefined ? {} : { data }),
    ...(keys === undefined ? {} : { keys }),
    ...(allowedHosts === undefined ? {} : { allowedHosts }),
  };
}
