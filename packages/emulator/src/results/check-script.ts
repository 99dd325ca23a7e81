import {
  anyObject,
  checkMembers,
  flag,
  isObject,
  milliseconds,
  oneOf,
  text,
  whole,
  type Members,
} from '../world/check-members.ts';
import type { World } from '../world/world.ts';
import type { OutputCheck } from './check-output.ts';
import type { Script } from './script.ts';

const isFailure = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).every((name) => ['reason', 'message'].includes(name)) &&
  text.fits(value.reason) &&
  ['string', 'undefined'].includes(typeof value.message);

const members: Members<Script> = {
  file: {
    fits: (value) => text.fits(value) || value instanceof RegExp,
    words: 'the name of a document, or a pattern for it',
  },
  processor: text,
  run: oneOf('parse', 'extract', 'classify', 'split', 'edit', 'detect', 'verify'),
  nth: whole(1),
  output: anyObject,
  fail: { fits: isFailure, words: '{ reason, message }, of which the reason is needed and both are texts' },
  needsReview: flag,
  after: milliseconds,
};

/** @throws {TypeError} for a script that makes no sense */
export function checkScript(script: Script): void {
  checkMembers('script', script, members);
  if (script.output !== undefined && script.fail !== undefined)
    throw new TypeError('A script either has an output or lets the run fail, not both.');
}

/**
 * As far as it can be known in advance: by the kind of run, and by the versions of a processor that is there already.
 *
 * @throws {TypeError}
 */
export function checkScriptOutput({ processor, run, output }: Script, check: OutputCheck, world?: World): void {
  if (!output) return;
  const named = world?.store.all('processor').filter(({ id, name }) => id === processor || name === processor) ?? [];
  const versions = world?.store.all('processorVersion') ?? [];
  const configs = named.flatMap(({ id }) => versions.filter(({ processorId }) => processorId === id));
  const wrong =
    configs.length > 0
      ? configs.map(({ kind, config }) => check(kind, output, config))
      : [run === undefined ? undefined : check(run, output)];
  const [first] = wrong;
  if (first !== undefined && wrong.every((each) => each !== undefined))
    throw new TypeError(`The output of the script does not fit: ${first}.`);
}
