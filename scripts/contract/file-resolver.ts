import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { BaseResolver, isAbsoluteUrl, ResolveError, Source, YamlParseError } from '@redocly/openapi-core';
import { shown } from '../base/index.ts';
import { findBomb } from './bomb.ts';
import { findForbiddenName } from './forbidden-name.ts';

type Parsed = ReturnType<BaseResolver['parseDocument']>;

/**
 * Reads the files of one folder and nothing else, so that a document means the same on every machine and takes nothing
 * from it. It reads at once what the bundler would read in turns: with a thousand small files the turns cost more.
 */
export class FileResolver extends BaseResolver {
  readonly #folder: string;

  /** @param folder What references may not leave. */
  constructor(folder: string) {
    super();
    this.#folder = realpathSync.native(folder);
  }

  override resolveExternalRef(base: string | null, reference: string): string {
    const written = super.resolveExternalRef(base, reference);
    if (!written.includes('%') || existsSync(written)) return written;
    try {
      // A reference is a URL, in which the space of a file name is `%20`.
      return super.resolveExternalRef(base, decodeURIComponent(reference));
    } catch {
      return written;
    }
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isAbsoluteUrl(reference)) throw refuse(`${reference} is not fetched: keep a copy in the folder of the version`);
    let file: string;
    try {
      file = realpathSync.native(reference);
    } catch (error) {
      throw new ResolveError(error as Error);
    }
    const path = relative(this.#folder, file);
    if (path === '..' || path.startsWith(`..${sep}`) || path === file)
      throw refuse('the file is outside of the folder of the version: copy it there');
    return new Source(reference, readText(file).replaceAll('\r\n', '\n'));
  }

  override parseDocument(source: Source, isRoot = false): Parsed {
    const document = super.parseDocument(source, isRoot);
    const found = findBomb(document.parsed, source.body) ?? findForbiddenName(document.parsed, source.body);
    // The parser's own errors end in the place, which is read from there.
    if (found) throw new YamlParseError(new Error(`${found.message} in "" (${found.line}:1)`), source);
    return document;
  }
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    // To read a pipe would wait for whoever writes it.
    if (!statSync(file).isFile()) throw refuse('that is no file');
    bytes = readFileSync(file);
  } catch (error) {
    throw error instanceof ResolveError ? error : new ResolveError(error as Error);
  }
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8');
  const line = findForeignLine(bytes);
  throw refuse(`line ${line} of ${shown(file)} is not written in UTF-8: save the file as that`);
}

/** The first line with a character that UTF-8 does not write so, or with a NUL, as every other byte of UTF-16 is. */
function findForeignLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return 1 + lines.findIndex((line) => line.includes('\0') || !isUtf8(Buffer.from(line, 'latin1')));
}

const refuse = (message: string): ResolveError => new ResolveError(new Error(message));
