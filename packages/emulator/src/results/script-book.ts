import type { RunRow } from '../store/rows/run.ts';
import type { World } from '../world/world.ts';
import type { OutputCheck } from './check-output.ts';
import { checkScript, checkScriptOutput } from './check-script.ts';
import type { Script } from './script.ts';

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
    if (check) checkScriptOutput(script, check, world);
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
