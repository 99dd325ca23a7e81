/** Makes calls with one candidate when told to, and says how long they took. A process, so that no candidate runs on code that another one made hot, or cleans up after it. */
const [module, baseUrl] = process.argv.slice(2) as [string, string];
const { createCall } = (await import(module)) as { createCall(baseUrl: string): () => Promise<unknown> };
const call = createCall(baseUrl);

/** What the parent asks for. */
export interface Block {
  readonly calls: number;
  readonly concurrency: number;
}

async function run({ calls, concurrency }: Block): Promise<number> {
  let left = calls;
  const work = async (): Promise<void> => {
    while (left-- > 0) if ((await call()) !== 'file_1') throw new Error('The call did not read its answer');
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, work));
  return performance.now() - start;
}

process.on('message', (block: Block) => void run(block).then((milliseconds) => process.send!(milliseconds)));
process.once('disconnect', () => process.exit());
process.send!('ready');
