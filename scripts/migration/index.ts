export { compileGuides, findPairs } from './guides.ts';
