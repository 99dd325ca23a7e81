export { buildClone } from './build-clone.ts';
export { startCacheServer } from './cache-server.ts';
