import { getFile, uploadFile, type UploadSource } from '@extend-openapi/client/operations';
import { equal, type Check, type Context } from './check.ts';

const text = 'total: 12\n'.repeat(1000);
const bytes = new TextEncoder().encode(text);

const stream = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 1000) controller.enqueue(bytes.subarray(at, at + 1000));
      controller.close();
    },
  });

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

async function arrives({ client }: Context, source: UploadSource): Promise<void> {
  const { id } = await uploadFile(client, source, { fileName: 'totals.txt' });
  const { name, contents } = await getFile(client, id, { rawText: true });
  equal([name, contents?.rawText?.trim() === text.trim()], ['totals.txt', true]);
}

const sources: [name: string, make: () => UploadSource][] = [
  ['Blob', () => new Blob([text])],
  ['File', () => new File([text], 'totals.txt')],
  ['typed array', () => bytes],
  ['ArrayBuffer', () => bytes.slice().buffer],
  ['stream', stream],
  ['async iterable', chunks],
];

export const uploads: Check[] = [
  ...sources.map(([name, make]): Check => ({
    name: `upload: ${name}`,
    run: (context) => arrives(context, make()),
    isMissing: () => (name === 'File' && typeof File === 'undefined' ? 'there is no global File' : undefined),
  })),
  {
    name: 'upload: path',
    run: (context) => arrives(context, context.path!),
    isMissing: ({ path }) => (path === undefined ? 'there is no file system' : undefined),
  },
];
