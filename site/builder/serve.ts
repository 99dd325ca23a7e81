import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vitepress';
import { listPages, writeSources } from '../generate/assemble.ts';
import { root, sources } from './places.ts';

// Docstrings are left out: they take longer than all else together.
writeSources(sources, listPages(root));
const server = await createServer(import.meta.dirname);
await server.listen();
server.printUrls();
for (const folder of ['pages', 'samples'])
  watch(join(root, 'site', folder), { recursive: true }, () => writeSources(sources, listPages(root)));
