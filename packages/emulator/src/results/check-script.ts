import { runNames } from '../resources/run-names.ts';
import type { World } from '../world/world.ts';
import type { OutputCheck } from './check-output.ts';
import type { Script } from './script.ts';

const kinds = Object.keys(runNames);

/** @throws {TypeError} when the script can never do anything */
export function checkScript(script: Script): void {
  const known = ['file', 'processor', 'run', 'nth', 'output', 'fail', 'needsReview', 'after'];
  const unknown = Object.keys(script).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    throw new TypeError(`A script has no "${unknown.join('", "')}". It can have: ${known.join(', ')}.`);
  if (script.run !== undefined && !kinds.includes(script.run))
    throw new TypeError(`There is no run "${script.run}" to script. Choose one of ${kinds.join(', ')}.`);
  if (script.output !== undefined && script.fail !== undefined)
    throw new TypeError('A script either has an output or lets the run fail, not both.');
  if (script.nth !== undefined && !(Number.isInteger(script.nth) && script.nth > 0))
    throw new TypeError('nth counts from 1.');
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
