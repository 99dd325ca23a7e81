import { readFileSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { BaseResolver, isAbsoluteUrl, ResolveError, Source, YamlParseError } from '@redocly/openapi-core';
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
    try {
      return new Source(reference, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    } catch (error) {
      throw new ResolveError(error as Error);
    }
  }

  override parseDocument(source: Source, isRoot = false): Parsed {
    const document = super.parseDocument(source, isRoot);
    const found = findBomb(document.parsed, source.body) ?? findForbiddenName(document.parsed, source.body);
    // The parser's own errors end in the place, which is read from there.
    if (found) throw new YamlParseError(new Error(`${found.message} in "" (${found.line}:1)`), source);
    return document;
  }
}

const refuse = (message: string): ResolveError => new ResolveError(new Error(message));
