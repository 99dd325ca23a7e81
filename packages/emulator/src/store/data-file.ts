import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Marks a file as ours: "EXTE" in ASCII. */
export const applicationId = 0x45585445;

/** Of what is in the file. To be raised with every change of the rows that an older emulator could not read. */
export const format = 1;

/** What is wrong with a file before it is opened: SQLite would write beside what is not ours. */
export function findFileProblem(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  const folder = dirname(resolve(file));
  if (stats?.isDirectory() === true || /[\\/]$/.test(file)) return 'it is a folder.';
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return 'its folder does not exist.';
  if (stats?.isFile() === false) return 'it is no file that can be kept.';
  if (![folder, ...(stats ? [file] : [])].every(isWritable))
    return 'there is no right to write to it and its folder. Change that, or choose another file.';
  return stats === undefined || stats.size === 0 ? undefined : findForeign(readHeader(file));
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export const chooseOther = 'Choose another file; this one was left as it is.';

/** The header of a SQLite file has the format of its content at 60, and who made it at 68. */
function findForeign(header: Buffer): string | undefined {
  if (header.length < 100 || header.subarray(0, 15).toString('latin1') !== 'SQLite format 3')
    return `it is not a data file of the emulator. ${chooseOther}`;
  if (header.readInt32BE(68) !== applicationId) return `it is a database of something else. ${chooseOther}`;
  const found = header.readInt32BE(60);
  if (found !== format)
    return `it has the format ${found} of a${found > format ? ' newer' : 'n older'} emulator, and this one reads ${format}. ${chooseOther}`;
  return undefined;
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  try {
    return header.subarray(0, readSync(descriptor, header));
  } finally {
    closeSync(descriptor);
  }
}
