import { fileLink } from '../../resources/file-links.ts';
import type { Json } from '../../store/json.ts';
import type { FileRow } from '../../store/rows/file.ts';
import type { World } from '../../world/world.ts';
import { renderContents } from '../2026-02-09/render-file.ts';
import { iso, type Query } from '../view.ts';
import { withoutNulls } from '../without.ts';

export function renderFile(
  world: World,
  file: FileRow,
  { withLink = false, query = {} }: { withLink?: boolean; query?: Query } = {},
): Json {
  return withoutNulls({
    object: 'file',
    id: file.id,
    name: file.name,
    type: file.type,
    presignedUrl: withLink ? fileLink(world, file) : null,
    parentFileId: file.parentFileId,
    contents: renderContents(world, file, query),
    metadata: withoutNulls({ pageCount: file.pageCount, parentSplit: file.parentSplit }),
    createdAt: iso(file.createdAt),
    updatedAt: iso(file.updatedAt),
  });
}

export const filesOf = (world: World, ids: readonly string[]): FileRow[] =>
  ids.map((id) => world.store.get('file', id)).filter((file) => file !== undefined);
