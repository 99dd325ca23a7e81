import { resolve } from 'node:path';

/** The repository. */
export const root: string = resolve(import.meta.dirname, '../..');
/** The Markdown that VitePress reads, written anew by every build. */
export const sources: string = resolve(import.meta.dirname, '.pages');
/** The finished site. */
export const output: string = resolve(root, 'site/dist');
