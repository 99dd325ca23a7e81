import type { RunKind } from '../store/rows/run.ts';

interface RunNames {
  readonly noun: string;
  /** In answers, and at the beginning of events. */
  readonly object: string;
  /** Of ids. */
  readonly prefix: string;
}

/** What runs are called, by their kind. */
export const runNames: Readonly<Record<RunKind, RunNames>> = {
  parse: { noun: 'parse run', object: 'parse_run', prefix: 'pr' },
  extract: { noun: 'extract run', object: 'extract_run', prefix: 'exr' },
  classify: { noun: 'classify run', object: 'classify_run', prefix: 'clr' },
  split: { noun: 'split run', object: 'split_run', prefix: 'splr' },
  edit: { noun: 'edit run', object: 'edit_run', prefix: 'edr' },
  detect: { noun: 'form detection run', object: 'form_detection_run', prefix: 'sgr' },
  verify: { noun: 'verify run', object: 'verify_run', prefix: 'vr' },
};
