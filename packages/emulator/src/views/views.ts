import { readdirSync } from 'node:fs';
import type { View } from './view.ts';

/** The sources end in .ts, what is built from them in .js. */
const extension = import.meta.url.split('.').at(-1)!;

const folders = readdirSync(new URL('.', import.meta.url)).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));

const modules = await Promise.all(
  folders.map((name) => import(`./${name}/view.${extension}`) as Promise<{ view: View }>),
);

/** Every version that the emulator serves: each folder beside this file is one. */
export const views: ReadonlyMap<string, View> = new Map(modules.map(({ view }) => [view.version, view]));
