/** Walks through a long list, forgets every item, and says by how many MiB the heap grew on the way. Needs `--expose-gc`. */
const [module, baseUrl, total] = process.argv.slice(2) as [string, string, string];
const { listFiles } = (await import(module)) as { listFiles(baseUrl: string): AsyncIterable<unknown> };

/** Items after which everything that is made once has been made. */
const settled = Number(total) / 10;
const heap = (): number => {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
};

let seen = 0;
let [before, peak] = [0, 0];
for await (const _ of listFiles(baseUrl)) {
  seen += 1;
  if (seen === settled) before = heap();
  else if (seen % settled === 0) peak = Math.max(peak, heap());
  if (seen === Number(total)) break;
}
process.send!((peak - before) / 2 ** 20);
