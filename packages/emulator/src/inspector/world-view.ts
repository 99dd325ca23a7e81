import type { Inhabited } from '../inhabited.ts';

/** A world under the name by which the inspector knows it, a digest of its key. */
export interface WorldView extends Inhabited {
  readonly name: string;
}

/** How many entries of a list are shown, the newest ones. */
export const listLimit = 100;

/** What a person needs of a name: enough to tell worlds apart. */
export const shortName = (name: string): string => name.slice(0, 8);

export const worldPath = (name: string, page = ''): string =>
  `/_emulator/worlds/${encodeURIComponent(name)}${page && `/${page}`}`;
