import { AbortedError, ApiError } from '@extend-openapi/client/2026-02-09/operations';
import pMap from 'p-map';
import { extractDocument } from './extract-document.ts';
import type { Journal } from './journal.ts';
import type { Document, Unreadable } from './list-documents.ts';
import type { Options } from './read-options.ts';
import type { Row } from './print-table.ts';
import type { Work } from './work.ts';

export interface Folder {
  readonly documents: readonly Document[];
  readonly unreadable: readonly Unreadable[];
}

/** Extracts all documents and tells of each one that is over. @returns a row for each file @throws what stops all of them */
export async function extractFolder(
  { documents, unreadable }: Folder,
  options: Omit<Options, 'journal'> & Work & { readonly onDone: () => void },
): Promise<Row[]> {
  const { journal, concurrency, retryFailed, signal, onDone } = options;
  const problems = new Map<string, string>();
  const stop = new AbortController();
  const work: Work = { ...options, signal: AbortSignal.any([signal, stop.signal]) };

  async function extract(document: Document): Promise<void> {
    if (work.signal.aborted) return;
    try {
      const { status } = journal.of(document.id);
      if (retryFailed && status && status !== 'PROCESSED') journal.forgetRun(document.id);
      await extractDocument(document, work);
      onDone();
    } catch (error) {
      if (AbortedError.isInstance(error) || (error as Error).name === 'AbortError') return;
      // A key, credits, rights or an extractor that is missing: no other document would fare better.
      if (ApiError.isInstance(error) && [401, 402, 403, 404].includes(error.status)) {
        stop.abort();
        throw error;
      }
      problems.set(document.id, (error as Error).message);
    }
  }
  await pMap(documents, extract, { concurrency, stopOnError: false }).catch((error: AggregateError) => {
    throw error.errors[0];
  });
  return [
    ...documents.flatMap(({ id, names }) => names.map((name) => rowOf(name, journal.of(id), problems.get(id)))),
    ...unreadable.map(({ name, problem }) => ({ name, status: 'UNREADABLE', note: problem })),
  ].toSorted((one, other) => one.name.localeCompare(other.name));
}

function rowOf(name: string, { status, output, problem }: ReturnType<Journal['of']>, open: string | undefined): Row {
  if (!status) return { name, status: 'OPEN', note: open ?? 'Not reached. Run the command again.' };
  return { name, status, note: status === 'PROCESSED' ? JSON.stringify(output) : (problem ?? '') };
}
