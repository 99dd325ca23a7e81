import type { Extend, Operation } from './extend.ts';

export type Version = '2025-04-21' | '2026-02-09';

/** A state of the move that can be deployed, and gone back from. */
export interface Stage {
  readonly name: string;
  /** Operations that speak 2026-02-09 already. */
  readonly moved: readonly Operation[];
  /** Versions whose webhook endpoints are there. */
  readonly told: readonly Version[];
}

/** The move in steps: what only looks comes first, what costs last, and the old endpoint goes when the new one has proven itself. */
export const stages: readonly Stage[] = [
  { name: 'before', moved: [], told: ['2025-04-21'] },
  { name: 'listen to both', moved: [], told: ['2025-04-21', '2026-02-09'] },
  { name: 'read', moved: ['read'], told: ['2025-04-21', '2026-02-09'] },
  { name: 'find', moved: ['read', 'find'], told: ['2025-04-21', '2026-02-09'] },
  { name: 'upload', moved: ['read', 'find', 'upload'], told: ['2025-04-21', '2026-02-09'] },
  { name: 'start', moved: ['read', 'find', 'upload', 'start'], told: ['2025-04-21', '2026-02-09'] },
  { name: 'after', moved: ['read', 'find', 'upload', 'start'], told: ['2026-02-09'] },
];

/** Takes each operation from the version that the stage says. */
export function chooseVersions({ moved }: Stage, previous: Extend, today: Extend): Extend {
  const of = <Name extends Operation>(name: Name): Extend[Name] => (moved.includes(name) ? today : previous)[name];
  return { upload: of('upload'), start: of('start'), find: of('find'), read: of('read') };
}
