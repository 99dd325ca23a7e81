import type { Row } from './row.ts';
import { bundle } from './rows/bundle.ts';
import { call } from './rows/call.ts';
import { completion } from './rows/completion.ts';
import { importing } from './rows/import.ts';
import { paging } from './rows/paging.ts';
import { throughput } from './rows/throughput.ts';
import { typeCheck, typeCheckAll } from './rows/type-check.ts';
import { upload } from './rows/upload.ts';

/** The lines of the table, from top to bottom. */
export const rows: readonly Row[] = [
  call,
  throughput,
  bundle,
  importing,
  typeCheck,
  typeCheckAll,
  completion,
  paging,
  upload,
];
