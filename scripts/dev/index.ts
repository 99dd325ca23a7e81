export { startWatch } from './start-watch.ts';
