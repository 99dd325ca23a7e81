import { ConfigurationError } from '../errors/extend-error.ts';

interface FileSystem {
  readonly openAsBlob?: (path: string | URL) => Promise<Blob>;
  readonly promises: { stat(path: string | URL): Promise<{ size: number; isFile(): boolean; isDirectory(): boolean }> };
}

export const isFileUrl = (text: string): boolean => /^file:/i.test(text);

/** Opens a file as a `Blob` that reads from disk whenever it is read, so that its size costs no memory. */
export async function openPath(path: string | URL): Promise<Blob> {
  const text = String(path);
  if (/^[a-z][a-z\d+.-]+:/i.test(text) && !isFileUrl(text)) {
    throw new ConfigurationError(
      'uploadFile takes paths and file: URLs; what lies behind another URL goes into a run directly, by its URL',
    );
  }
  const fileSystem = await loadFileSystem();
  const name = abbreviate(text);
  const location = isFileUrl(text) ? new URL(text) : path;
  const stats = await (async () => fileSystem.promises.stat(location))().catch((cause: unknown) => {
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(
      String((cause as { code?: unknown }).code),
    );
    throw new ConfigurationError(
      isMissing
        ? `there is no file at ${name}; a string is a path, pass text as a Blob`
        : `the file at ${name} cannot be read`,
      {
        cause,
      },
    );
  });
  if (stats.isDirectory()) throw new ConfigurationError(`${name} is a directory; uploadFile takes one file`);
  if (!stats.isFile()) throw new ConfigurationError(`${name} is not a regular file; pass a stream of it instead`);
  if (stats.size === 0) throw new ConfigurationError(`the file at ${name} is empty`);
  if (fileSystem.openAsBlob === undefined)
    throw new ConfigurationError('paths need fs.openAsBlob here; pass a Blob instead');
  return fileSystem.openAsBlob(location).catch((cause: unknown) => {
    throw new ConfigurationError(`the file at ${name} cannot be read`, { cause });
  });
}

/** The content of a document, passed by mistake, would make a very long message. */
function abbreviate(path: string): string {
  const line = path.split(/[\r\n]/, 1)[0]!;
  return line.length > 200 || line.length < path.length ? `${line.slice(0, 100)}…` : line;
}

/** Loaded on use and skipped by bundlers, so that browsers need nothing of Node. */
async function loadFileSystem(): Promise<FileSystem> {
  try {
    // @ts-ignore The types of Node are not in scope here; they are in that of the tests, where `@ts-expect-error` fails.
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ 'node:fs')) as unknown as FileSystem;
  } catch (cause) {
    throw new ConfigurationError('a path can be uploaded where there is a file system; here, pass a File or a Blob', {
      cause,
    });
  }
}
