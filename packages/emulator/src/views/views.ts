import { view as newest } from './2026-02-09/view.ts';
import type { View } from './view.ts';

/** Every version that the emulator serves. */
export const views: ReadonlyMap<string, View> = new Map([newest].map((view) => [view.version, view]));
