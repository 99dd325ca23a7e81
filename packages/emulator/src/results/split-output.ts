import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';
import type { Classification } from './classify-output.ts';
import { pagesOf } from './pages.ts';

/** Cuts the document into pieces of one to three pages, each of some class, without gap or overlap. */
export function makeSplitOutput(config: Json, files: readonly FileRow[], random: () => number): Json {
  const classes = config.splitClassifications as Classification[];
  const pages = Math.max(1, pagesOf(files));
  const splits: Json[] = [];
  for (let startPage = 1; startPage <= pages;) {
    const endPage = Math.min(pages, startPage + Math.floor(random() * 3));
    const { id, type } = classes[splits.length % classes.length]!;
    const number = splits.length + 1;
    const told = {
      type,
      identifier: `${type} ${number}`,
      observation: `Pages ${startPage} to ${endPage} belong together.`,
    };
    splits.push({ id: `split_${number}`, classificationId: id, ...told, startPage, endPage });
    startPage = endPage + 1;
  }
  return { splits };
}
