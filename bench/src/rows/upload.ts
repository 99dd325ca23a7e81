import { existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidates, folder } from '../candidates.ts';
import { startHelper, startServer } from '../processes/start.ts';
import type { Row } from '../row.ts';

/** Makes a file that has a size, but takes no space. */
async function makeFile(path: string, bytes: number): Promise<string> {
  const handle = await open(path, 'w');
  await handle.truncate(bytes);
  await handle.close();
  return path;
}

export const upload: Row = {
  id: 'upload',
  title: 'Memory for an upload of 1 GiB',
  unit: 'MiB',
  baseline: 'raw',
  target: { of: 'value', limit: 64 },
  measure: async () => {
    const server = await startServer();
    const place = await mkdtemp(join(tmpdir(), 'extend-bench-'));
    const peaks: Record<string, number[]> = {};
    try {
      const files = [await makeFile(join(place, 'small.pdf'), 1024), await makeFile(join(place, 'large.pdf'), 2 ** 30)];
      for (const name of candidates) {
        const module = join(folder, 'calls/upload', `${name}.ts`);
        if (!existsSync(module)) continue;
        const { ready, stop } = await startHelper<number>('uploader.ts', [module, server.baseUrl, ...files]);
        stop();
        peaks[name] = [ready];
      }
    } finally {
      server.stop();
      await rm(place, { recursive: true });
    }
    return peaks;
  },
};
