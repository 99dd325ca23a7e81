export { fill } from './fill.ts';
