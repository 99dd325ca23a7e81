const sliceSize = 1024 * 1024;

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/**
 * Makes a `Blob` be read in slices where the platform sends what `stream()` gives, as Node does. Otherwise Node would
 * keep the file behind it open, until the next garbage collection, whenever sending ends early; a slice is always read
 * to its end, and closed there.
 */
export function readBySlice(blob: Blob): Blob {
  const stream = (): ReadableStream<Uint8Array<ArrayBuffer>> => {
    let position = 0;
    let reader: Reader | undefined;
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          for (;;) {
            if (reader === undefined && position >= blob.size) return controller.close();
            reader ??= blob
              .slice(position, (position += sliceSize))
              .stream()
              .getReader();
            const { done, value } = await reader.read();
            if (!done) return controller.enqueue(value);
            reader = undefined;
          }
        },
        cancel: () => readToEnd(reader),
      },
      { highWaterMark: 0 },
    );
  };
  return Object.defineProperty(blob, 'stream', { value: stream });
}

async function readToEnd(reader: Reader | undefined): Promise<void> {
  let isDone = reader === undefined;
  while (!isDone) isDone = (await reader!.read()).done;
}
