const sliceSize = 64 * 1024;

/**
 * Makes a `Blob` be read in slices where the platform sends what `stream()` gives, as Node does. Otherwise Node would
 * keep the file behind it open, until the next garbage collection, whenever sending ends early; a slice is always read
 * to its end, and closed there.
 */
export function readBySlice(blob: Blob): Blob {
  const stream = (): ReadableStream<Uint8Array<ArrayBuffer>> => {
    let position = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const slice = blob.slice(position, position + sliceSize);
          if (slice.size === 0) return controller.close();
          position += slice.size;
          controller.enqueue(new Uint8Array(await slice.arrayBuffer()));
        },
      },
      { highWaterMark: 0 },
    );
  };
  return Object.defineProperty(blob, 'stream', { value: stream });
}
