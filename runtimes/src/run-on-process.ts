import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { bundleOf, documentPath, folder } from './bundles.ts';
import type { Host } from './list-runtimes.ts';
import type { Verdict } from '../smoke/check.ts';

/** For runtimes that run a file: with these parameters before it. */
export const runOnProcess =
  (...parameters: string[]): Host =>
  async (program, emulator, token) => {
    const child = spawn(program, [...parameters, bundleOf('process'), emulator, token, documentPath()], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
      timeout: 120_000,
    });
    const [output, problems] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const line = output.trim().split('\n').at(-1)!;
    if (!line.startsWith('[')) throw new Error(`it ended without verdicts: ${problems.trim() || output.trim()}`);
    return JSON.parse(line) as Verdict[];
  };
