import { createExtendClient, ExtendError } from '@extend-openapi/client/2026-02-09/operations';
import { SingleBar } from 'cli-progress';
import { extractFolder } from './extract-folder.ts';
import { Journal } from './journal.ts';
import { listDocuments } from './list-documents.ts';
import { lock } from './lock.ts';
import { printTable } from './print-table.ts';
import { help, readOptions, UsageError, type Options } from './read-options.ts';

/** Ctrl-C ends the waiting, and a second one the process. */
function listenForStop(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    console.error('\nStopping: what was asked for is seen through. Ctrl-C again ends at once.');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

async function run(options: Options): Promise<number> {
  const { EXTEND_BASE_URL: baseUrl } = process.env;
  const client = createExtendClient({ timeoutMs: 30_000, ...(baseUrl === undefined ? {} : { baseUrl }) });
  const folder = await listDocuments(options.folder, options.journal);
  const unlock = lock(options.journal);
  try {
    const signal = listenForStop();
    const journal = new Journal(options.journal, options.extractor);
    const bar = new SingleBar({
      format: '{bar} {value}/{total} documents, {eta_formatted} left',
      clearOnComplete: true,
    });
    bar.start(folder.documents.length, 0);
    const rows = await extractFolder(folder, {
      ...options,
      client,
      journal,
      signal,
      tell: console.error,
      onDone: () => bar.increment(),
    }).finally(() => bar.stop());
    journal.close();
    console.log(printTable(rows));
    if (signal.aborted) console.error('Stopped. The same command goes on from here.');
    if (signal.aborted) return 130;
    return rows.every(({ status }) => status === 'PROCESSED') ? 0 : 1;
  } finally {
    unlock();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) process.exitCode = await run(options);
  else console.log(help);
} catch (error) {
  const isExpected = error instanceof UsageError || ExtendError.isInstance(error);
  console.error(isExpected ? (error as Error).message : error);
  process.exitCode = 2;
}
