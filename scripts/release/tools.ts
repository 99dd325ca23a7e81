import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../base/index.ts';

/** The programs that the rehearsal runs consumers with, from an installation of their own. */
export interface Tools {
  folder: string;
  /** Nodes by major version; `path` is missing where this machine has no build of it. */
  nodes: readonly { name: string; path: string | undefined }[];
  /** Compilers by version: the script to run. */
  compilers: readonly { name: string; path: string }[];
  /** The script of npm. */
  npm: string;
}

/** Copies the list of tools and its lockfile to a folder, and installs them there. */
export async function installTools(folder: string): Promise<Tools> {
  cpSync(join(import.meta.dirname, 'tools'), folder, { recursive: true });
  await mustRun('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { folder });
  const modules = join(folder, 'node_modules');
  return {
    folder,
    nodes: ['20', '22', '24', '26'].map((major) => {
      const path = join(modules, `node-${major}-${process.platform}-${process.arch}`, 'bin', 'node');
      return { name: `Node ${major}`, path: existsSync(path) ? path : undefined };
    }),
    compilers: ['5.4', '5.9', '6.0', '7.0'].map((version) => ({
      name: `TypeScript ${version}`,
      path: join(modules, `typescript-${version}`, 'bin', 'tsc'),
    })),
    npm: join(modules, 'npm', 'bin', 'npm-cli.js'),
  };
}
