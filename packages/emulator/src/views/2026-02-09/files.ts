import { convertUpload } from '../../resources/convert-file.ts';
import { createFile, deleteFile, getFile } from '../../resources/files.ts';
import { Refusal } from '../../world/refusal.ts';
import type { FileRow } from '../../store/rows/file.ts';
import { contains, pageOf } from '../list.ts';
import type { Call, Handler, Upload } from '../view.ts';
import { renderFile, renderFileSummary } from './render-file.ts';

/** Stores what a form brings. @throws {Refusal} 400 for a document that nobody can open */
export async function takeUpload({ world, body, query }: Call<Upload>): Promise<FileRow> {
  const { name, bytes } = body.file;
  const sent = { name, bytes, password: body.password };
  const file = await createFile(world, await convertUpload(sent, query.convertToPdf === true));
  if (!file.isLocked) return file;
  deleteFile(world, file.id);
  throw new Refusal(400, 'PASSWORD_PROTECTED_FILE', 'The file is protected by a password: send it along.');
}

export const files: Record<string, Handler> = {
  uploadFile: async (call: Call<Upload>) => renderFile(call.world, await takeUpload(call), { withLink: false }),
  getFile: ({ world, path, query }: Call) => renderFile(world, getFile(world, path.id!), { withLink: true, query }),
  deleteFile: ({ world, path }: Call) => {
    deleteFile(world, path.id!);
    return { id: path.id };
  },
  listFiles: ({ world, query }: Call) => {
    const found = world.store.all('file').filter(({ name }) => contains(name, query.nameContains));
    const { rows, token } = pageOf(found, query);
    return { object: 'list', data: rows.map(renderFileSummary), ...token };
  },
};
