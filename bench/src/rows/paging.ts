import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { candidates, folder } from '../candidates.ts';
import { startHelper, startServer } from '../processes/start.ts';
import type { Row } from '../row.ts';

const items = '100000';

export const paging: Row = {
  id: 'paging',
  title: 'Heap that stays after paging 100,000 items',
  unit: 'MiB',
  baseline: 'raw',
  target: { of: 'value', limit: 2 },
  measure: async () => {
    const server = await startServer();
    const grown: Record<string, number[]> = {};
    try {
      for (const name of candidates) {
        const module = join(folder, 'calls/paging', `${name}.ts`);
        if (!existsSync(module)) continue;
        const { ready, stop } = await startHelper<number>('pager.ts', [module, server.baseUrl, items], ['--expose-gc']);
        stop();
        grown[name] = [ready];
      }
    } finally {
      server.stop();
    }
    return grown;
  },
};
