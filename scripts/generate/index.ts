export { bundleAll, bundleOutputs, generate, type Generated, joinVersions, renderVersion } from './generate.ts';
export { prepareForTypes } from './prepare-types.ts';
export { type RenderedTypes, renderTypes } from './render-types.ts';
