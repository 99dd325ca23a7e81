import { join } from 'node:path';
import { bundle, type Bundle, defaultVersion, findVersions, readContract, type Version } from '../contract/index.ts';
import { renderManifest } from './manifest.ts';
import { type Outputs, ProblemsError } from '../base/index.ts';
import { prepareForTypes } from './prepare-types.ts';
import { callsFile, renderCalls } from './render-calls.ts';
import { renderClient, renderDefaultClient, renderDefaultOperations } from './render-client.ts';
import { renderOperations } from './render-operations.ts';
import { renderTypes } from './render-types.ts';

/** All bundles. @throws {ProblemsError} with the problems of every version, not only of the first. */
export async function bundleAll(versions: readonly Version[]): Promise<Bundle[]> {
  const results = await Promise.allSettled(versions.map(bundle));
  const problems = results.flatMap((result) => (result.status === 'rejected' ? asProblems(result.reason) : []));
  if (problems.length > 0) throw new ProblemsError(problems);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

function asProblems(reason: unknown): ProblemsError['problems'] {
  if (reason instanceof ProblemsError) return reason.problems;
  throw reason;
}

export const bundleOutputs = (bundles: readonly Bundle[]): Outputs => ({
  files: new Map(bundles.map(({ name, text }) => [`openapi/dist/${name}.json`, text])),
  owned: ['openapi/dist/*.json'],
});

/** Every generated file of the repository, in memory. Nothing is written before everything could be made. */
export async function generate(root: string): Promise<Generated> {
  const bundles = await bundleAll(findVersions(join(root, 'openapi')));
  return joinVersions(bundles, bundles.map(renderVersion));
}

export interface Generated {
  bundles: Outputs;
  sources: Outputs;
}

/** The generated files of one version, by path. They depend on no other. */
export function renderVersion(version: Bundle): ReadonlyMap<string, string> {
  const prepared = prepareForTypes(version.document);
  const types = renderTypes(version.name, prepared);
  const contract = readContract(version.document);
  return new Map([
    [`packages/client/src/${callsFile(version.name)}`, renderCalls(version.name, prepared, contract)],
    [
      `packages/client/src/generated/${version.name}/operations.gen.ts`,
      renderOperations(version.name, prepared, contract),
    ],
    [`packages/client/src/generated/${version.name}.gen.ts`, renderClient(version)],
    [`packages/types/src/generated/${version.name}.gen.ts`, types.paths],
    [`packages/types/src/generated/${version.name}/schemas.gen.ts`, types.schemas],
  ]);
}

/** The files of all versions, and those that speak of all of them. */
export function joinVersions(bundles: readonly Bundle[], rendered: readonly ReadonlyMap<string, string>[]): Generated {
  const files = new Map(rendered.flatMap((each) => [...each]));
  const manifest = renderManifest(bundles, files);
  const version = defaultVersion(bundles.map(({ name }) => name))!;
  files.set('packages/client/src/generated/default.gen.ts', renderDefaultClient(version));
  files.set('packages/client/src/generated/operations.gen.ts', renderDefaultOperations(version));
  files.set('packages/types/manifest.gen.json', manifest);
  const owned = [
    'packages/client/src/calls/*.ts',
    'packages/client/src/generated/**/*.ts',
    'packages/types/src/generated/**/*.ts',
  ];
  return { bundles: bundleOutputs(bundles), sources: { files, owned } };
}
