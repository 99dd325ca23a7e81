import type { Json } from '../store/json.ts';
import type { RunKind } from '../store/rows/run.ts';

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

/** How a script is named where it went wrong. */
export function describeScript({ file, processor, run, nth }: Script): string {
  const parts = Object.entries({ file: file && String(file), processor, run, nth }).filter(([, value]) => value);
  return `the script for ${parts.map(([name, value]) => `${name} ${value}`).join(', ') || 'every run'}`;
}
