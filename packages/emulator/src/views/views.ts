import { view as first } from './2024-12-23/view.ts';
import { view as second } from './2025-04-21/view.ts';
import { view as third } from './2026-02-09/view.ts';
import type { View } from './view.ts';

// Imported one by one: `require()` takes no module that awaits while it loads.
/** Every version that the emulator serves. */
export const views: ReadonlyMap<string, View> = new Map([first, second, third].map((view) => [view.version, view]));
