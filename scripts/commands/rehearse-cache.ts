import { join } from 'node:path';
import { withFolder } from '../base/index.ts';
import { buildClone, startCacheServer } from '../rehearsal/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('cache:rehearse', async (arguments_) => {
  readOptions(arguments_, {});
  return withFolder('cache', async (folder) => {
    const server = await startCacheServer(join(folder, 'server'));
    try {
      const first = await buildClone(root, join(folder, 'first'), server.env);
      const second = new Map(
        (await buildClone(root, join(folder, 'second'), server.env)).map((each) => [each.task, each.source]),
      );
      for (const { task, source } of first) console.log(`${task}  first clone: ${source}, second: ${second.get(task)}`);
      const rebuilt = first.filter(({ task }) => second.get(task) !== 'remote');
      console.log(`${first.length - rebuilt.length} of ${first.length} tasks came from the remote cache`);
      return rebuilt.length === 0 ? 0 : 1;
    } finally {
      await server.stop();
    }
  });
});
