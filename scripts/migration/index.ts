export { compileGuides, findPairs } from './migration-guides.ts';
