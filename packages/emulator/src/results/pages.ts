import type { FileRow } from '../store/rows/file.ts';

export const pagesOf = (files: readonly FileRow[]): number =>
  files.reduce((sum, file) => sum + (file.pageCount ?? 1), 0);
