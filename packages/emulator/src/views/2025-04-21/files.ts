import { createFile, deleteFile, getFile, takeFile } from '../../resources/files.ts';
import { contains, pageOf } from '../list.ts';
import { takeUpload } from '../2026-02-09/files.ts';
import type { Call, Handler, Upload } from '../view.ts';
import { renderFile } from './render-file.ts';

interface Create {
  readonly name?: string;
  readonly url?: string;
  readonly rawText?: string;
}

export const files: Record<string, Handler> = {
  listFiles: ({ world, query }: Call) => {
    const found = world.store.all('file').filter(({ name }) => contains(name, query.nameContains));
    const { rows, token } = pageOf(found, query);
    return { success: true, files: rows.map((file) => renderFile(world, file)), ...token };
  },
  createFile: async ({ world, body }: Call<Create>) => {
    const { name = 'document.txt', url, rawText } = body;
    const isEmpty = url === undefined && rawText === undefined;
    const file = isEmpty
      ? await createFile(world, { name, bytes: new Uint8Array() })
      : await takeFile(world, { name, ...(url === undefined ? { text: rawText! } : { url }) });
    return { success: true, file: renderFile(world, file) };
  },
  uploadFile: async (call: Call<Upload>) => ({ success: true, file: renderFile(call.world, await takeUpload(call)) }),
  getFile: ({ world, path, query }: Call) => ({
    success: true,
    file: renderFile(world, getFile(world, path.id!), { withLink: true, query }),
  }),
  deleteFile: ({ world, path }: Call) => {
    deleteFile(world, path.id!);
    return { success: true, fileId: path.id, message: 'File deleted.' };
  },
};
