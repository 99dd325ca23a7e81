import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../base/index.ts';

export interface Release {
  name: string;
  version: string;
  /** Path of the tarball. */
  tarball: string;
}

/**
 * Releases a copy of the repository to a registry, by the commands that the release workflow and its actions run:
 * versions, build, plan, tarballs, and from those alone the publication.
 */
export async function publishRelease(folder: string, registry: string, packed: string): Promise<Release[]> {
  // Named in every way that a tool may look it up; nothing here holds a credential that another registry would take.
  writeFileSync(join(folder, '.npmrc'), `@extend-openapi:registry=${registry}\n`, { flag: 'a' });
  const place = { folder, environment: { CI: 'true' } };
  const pnpm = (...parameters: string[]) => mustRun('pnpm', parameters, place);
  await pnpm('install', '--frozen-lockfile', '--prefer-offline');
  await pnpm('version-packages');
  await pnpm('build');
  const plan = join(folder, 'plan.json');
  await pnpm('exec', 'changeset', 'publish-plan', '--output', plan);
  await pnpm('exec', 'changeset', 'pack', '--from-publish-plan', plan, '--out-dir', packed);
  rmSync(plan);
  await pnpm('exec', 'changeset', 'publish', '--from-pack-dir', packed);
  return readReleases(packed);
}

function readReleases(packed: string): Release[] {
  type Entry = { name: string; version: string; tarball: { path: string } };
  const { plan } = JSON.parse(readFileSync(join(packed, 'publish-plan.json'), 'utf8')) as { plan: Entry[][] };
  return plan.flat().map(({ name, version, tarball }) => ({ name, version, tarball: join(packed, tarball.path) }));
}
