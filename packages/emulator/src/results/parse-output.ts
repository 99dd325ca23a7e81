import type { FileRow } from '../store/rows/file.ts';
import type { Json } from '../store/json.ts';
import type { World } from '../world/world.ts';

const page = { width: 612, height: 792 };

/** One chunk for the whole document, or one for each page, with the text where the document is text. */
export function makeParseOutput(world: World, files: readonly FileRow[], config: Json): Json {
  const [file] = files;
  const pages = Math.max(1, file?.pageCount ?? 1);
  const strategy = (config.chunkingStrategy as { type?: string } | undefined)?.type ?? 'page';
  const ranges =
    strategy === 'page'
      ? Array.from({ length: pages }, (_, index) => ({ start: index + 1, end: index + 1 }))
      : [{ start: 1, end: pages }];
  const chunks = ranges.map((pageRange) => {
    const content = readText(world, file, pageRange.start);
    const metadata = { pageRange, minOcrConfidence: 0.94, avgOcrConfidence: 0.98 };
    return { object: 'chunk', type: strategy, content, metadata, blocks: [makeBlock(content, pageRange.start)] };
  });
  return { chunks };
}

/** The text of a document: its own where it has some, else a line that says which page this stands for. */
export function readText(world: World, file: FileRow | undefined, number: number): string {
  const bytes = file && world.store.bytes(file.id);
  if (bytes && bytes.length > 0 && ['TXT', 'CSV', 'HTML', 'XML'].includes(file.type))
    return new TextDecoder().decode(bytes);
  return `# ${file?.name ?? 'document'}\n\nPage ${number}`;
}

function makeBlock(content: string, number: number): Json {
  const box = { left: 54, top: 60, right: 558, bottom: 120 };
  const { left, top, right, bottom } = box;
  return {
    object: 'block',
    id: `block_${number}`,
    type: 'text',
    content,
    details: { type: 'text_details' },
    metadata: { page: { number, ...page }, minOcrConfidence: 0.94, avgOcrConfidence: 0.98 },
    polygon: [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ],
    boundingBox: box,
  };
}
