import type { Kind } from '../report/policy.ts';

export interface Finding {
  kind: Kind;
  /** JSON path below the schema that is looked at. */
  path: string;
  message: string;
  /** Told of the place that the schema stands at, not of the component that it refers to. */
  isOutside: boolean;
}

export interface Step {
  path: string;
  /** The component that both sides refer to: from there on, paths start with it. */
  component?: string;
  difference: Difference;
}

/** What differs between two schemas, wherever they are met, and the way to those inside of them. */
export class Difference {
  readonly findings: Finding[] = [];
  readonly steps: Step[] = [];

  add(kind: Kind, message: string, path = '', isOutside = false): void {
    this.findings.push({ kind, message, path, isOutside });
  }
}
