import { view as v20241223 } from './2024-12-23/view.ts';
import { view as v20250421 } from './2025-04-21/view.ts';
import { view as v20260209 } from './2026-02-09/view.ts';
import type { View } from './view.ts';

/** Every version that the emulator serves. */
export const views: ReadonlyMap<string, View> = new Map(
  [v20241223, v20250421, v20260209].map((view) => [view.version, view]),
);
