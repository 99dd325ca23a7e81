/** Uploads a file and says by how many MiB the resident memory rose at most, looking every 5 ms. */
const [module, baseUrl, small, large] = process.argv.slice(2) as [string, string, string, string];
const { createUpload } = (await import(module)) as {
  createUpload(baseUrl: string): (path: string) => Promise<unknown>;
};
const upload = createUpload(baseUrl);
// The first call loads and compiles what later ones share.
await upload(small);

const before = process.memoryUsage.rss();
let peak = before;
const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
await upload(large);
clearInterval(timer);
process.send!((Math.max(peak, process.memoryUsage.rss()) - before) / 2 ** 20);
