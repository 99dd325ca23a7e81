export { fill, readmes } from './fill.ts';
