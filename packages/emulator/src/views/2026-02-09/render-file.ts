import { fileLink } from '../../resources/file-links.ts';
import { readText } from '../../results/parse-output.ts';
import type { FileRow } from '../../store/rows/file.ts';
import type { Json } from '../../store/json.ts';
import type { World } from '../../world/world.ts';
import { iso, type Query } from '../view.ts';

export function renderFileSummary(file: FileRow): Json {
  return {
    object: 'file',
    id: file.id,
    name: file.name,
    type: file.type,
    parentFileId: file.parentFileId,
    metadata: {
      ...(file.pageCount === null ? {} : { pageCount: file.pageCount }),
      ...(file.parentSplit === null ? {} : { parentSplit: file.parentSplit }),
    },
    createdAt: iso(file.createdAt),
    updatedAt: iso(file.updatedAt),
  };
}

export function renderFile(world: World, file: FileRow, options: { withLink: boolean; query?: Query }): Json {
  const presignedUrl = options.withLink ? fileLink(world, file) : null;
  return { ...renderFileSummary(file), presignedUrl, contents: renderContents(world, file, options.query ?? {}) };
}

/** What the flags of a query ask for; null without any. */
export function renderContents(world: World, file: FileRow, { rawText, markdown, html }: Query): Json | null {
  if (rawText !== true && markdown !== true && html !== true) return null;
  const pages = Array.from({ length: file.pageCount ?? 1 }, (_, index) => {
    const text = readText(world, file, index + 1);
    return {
      pageNumber: index + 1,
      pageHeight: 792,
      pageWidth: 612,
      ...(markdown === true ? { markdown: text } : {}),
      ...(html === true ? { html: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` } : {}),
    };
  });
  return { ...(rawText === true ? { rawText: readText(world, file, 1) } : {}), pages };
}

/** The file with an id, or what a deleted one leaves behind. */
export function summaryOf(world: World, id: string): Json | null {
  const file = world.store.get('file', id);
  return file ? renderFileSummary(file) : null;
}

/** As `summaryOf`, where an answer must have a file. */
export const requiredSummaryOf = (world: World, id: string): Json =>
  summaryOf(world, id) ?? {
    object: 'file',
    id,
    name: 'deleted',
    type: null,
    parentFileId: null,
    metadata: {},
    createdAt: iso(0),
    updatedAt: iso(0),
  };
