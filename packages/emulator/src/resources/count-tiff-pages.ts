/** Nobody scans more into one file, and a torn one could name as many as it has bytes. */
const most = 10_000;

/** The pages of a TIFF: a chain of directories, each of which says where the next one begins (TIFF 6.0, section 2). */
export function countTiffPages(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittleEndian = bytes[0] === 0x49;
  const readOffset = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, isLittleEndian) : 0);
  const directories = new Set<number>();
  let offset = readOffset(4);
  while (offset !== 0 && offset + 2 <= bytes.length && !directories.has(offset) && directories.size < most) {
    directories.add(offset);
    // A number of entries, and the entries, of twelve bytes each.
    offset = readOffset(offset + 2 + 12 * view.getUint16(offset, isLittleEndian));
  }
  return Math.max(1, directories.size);
}
