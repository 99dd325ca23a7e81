import {
  createExtractRunAndWait,
  createExtractRun,
  hasValue,
  listFiles,
  uploadFile,
  waitForExtractRun,
} from '@extend-openapi/client/operations';
import { equal, type Check, type Context } from './check.ts';

const config = { schema: { type: 'object', properties: { total: { type: ['number', 'null'] } } } } as const;

const upload = (client: Context['client']) => uploadFile(client, new Blob(['total: 12']), { fileName: 'invoice.txt' });

export const runs: Check[] = [
  {
    name: 'waiting for a run',
    async run({ client, control }) {
      await control('scripts', { file: 'invoice.txt', run: 'extract', output: { total: 12 } });
      const { id } = await upload(client);
      const wait = { intervalMs: 10 };
      const run = await createExtractRunAndWait(client, { config, file: { id } }, { wait });
      equal([run.status, hasValue(run) && run.output.value], ['PROCESSED', { total: 12 }]);
      const again = await createExtractRun(client, { config, file: { id } });
      equal((await waitForExtractRun(client, again.id, wait)).status, 'PROCESSED');
    },
  },
  {
    name: 'paging',
    async run({ client }) {
      for (let made = 0; made < 3; made += 1) await upload(client);
      const query = { sortDir: 'asc', maxPageSize: 2 } as const;
      const ids: string[] = [];
      for await (const { id } of listFiles(client, query)) ids.push(id);
      let pages = 0;
      for await (const page of listFiles(client, query).pages()) pages += page.data.length > 0 ? 1 : 0;
      equal([ids.length >= 3, new Set(ids).size, pages], [true, ids.length, Math.ceil(ids.length / 2)]);
    },
  },
];
