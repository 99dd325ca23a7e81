export { startWatch } from './start-watch.ts';
export { nextSave } from './watch-folders.ts';
