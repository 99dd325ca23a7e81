import type { Json, RunKind, RunRow } from '../store/rows.ts';
import type { World } from '../world/world.ts';
import type { OutputCheck } from './check-output.ts';
import { checkScript } from './check-script.ts';

/** Says how runs end. The first script that fits a run decides; what it leaves open is made up as usual. */
export interface Script {
  /** Name of the document, exactly, or a pattern for it. @default any */
  readonly file?: string | RegExp;
  /** Id or name of the extractor, classifier, splitter or processor. @default any */
  readonly processor?: string;
  /** Kind of run. @default any that has a result of its own */
  readonly run?: RunKind;
  /** Meets only the nth run that fits the rest; the first is 1. @default every one */
  readonly nth?: number;
  /** The result, in the shape of the newest version. For `extract` the bare values will do. */
  readonly output?: Json;
  /** Ends the run as FAILED. */
  readonly fail?: { readonly reason: string; readonly message?: string };
  /** Leaves the workflow run around it in NEEDS_REVIEW. */
  readonly needsReview?: boolean;
  /** How long the run takes, in milliseconds of the clock. @default the `runTime` of the emulator */
  readonly after?: number;
}

/** Holds scripts and counts which runs they met. */
export class ScriptBook {
  readonly #parent: ScriptBook | undefined;
  readonly #scripts: Script[] = [];
  readonly #met = new Map<Script, string[]>();

  constructor(parent?: ScriptBook) {
    this.#parent = parent;
  }

  /** @throws {TypeError} when the script can never do anything, or its output fits none of the runs that it is for */
  add(script: Script, check?: OutputCheck, world?: World): void {
    checkScript(script);
    if (check) checkOutput(script, check, world);
    this.#scripts.push(script);
  }

  /** In the order in which they are asked, those of all worlds last. */
  list(): Script[] {
    return [...this.#scripts, ...(this.#parent?.list() ?? [])];
  }

  clear(): void {
    this.#scripts.length = 0;
    this.#met.clear();
  }

  /** The script for a run; asking again for the same run finds the same one. */
  find(world: World, run: RunRow): Script | undefined {
    const own = this.#scripts.find((script) => fits(world, script, run) && this.#isTurn(script, run));
    return own ?? this.#parent?.find(world, run);
  }

  #isTurn(script: Script, run: RunRow): boolean {
    if (script.nth === undefined) return true;
    const met = this.#met.get(script) ?? [];
    if (met.length < script.nth && !met.includes(run.id)) met.push(run.id);
    this.#met.set(script, met);
    return met.indexOf(run.id) === script.nth - 1;
  }
}

function fits(world: World, script: Script, run: RunRow): boolean {
  if (script.run !== undefined && script.run !== run.kind) return false;
  if (script.processor !== undefined) {
    const processor = run.processorId === null ? undefined : world.store.get('processor', run.processorId);
    if (script.processor !== processor?.id && script.processor !== processor?.name) return false;
  }
  const { file } = script;
  if (file === undefined) return true;
  const names = run.fileIds.map((id) => world.store.get('file', id)?.name ?? '');
  return names.some((name) => (typeof file === 'string' ? name === file : name.search(file) >= 0));
}

/** As far as it can be known in advance: by the kind of run, and by the versions of a processor that is there already. */
function checkOutput({ processor, run, output }: Script, check: OutputCheck, world?: World): void {
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

/** How a script is named where it went wrong. */
export function describeScript({ file, processor, run, nth }: Script): string {
  const parts = Object.entries({ file: file && String(file), processor, run, nth }).filter(([, value]) => value);
  return `the script for ${parts.map(([name, value]) => `${name} ${value}`).join(', ') || 'every run'}`;
}
