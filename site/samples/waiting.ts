import {
  createExtendClient,
  createExtractRun,
  createExtractRunAndWait,
  hasValue,
  waitForExtractRun,
} from '@extend-openapi/client/operations';

const client = createExtendClient();
const config = { schema: { type: 'object', properties: { total: { type: ['number', 'null'] } } } };

// #region waiting
const body = { config, file: { url: 'https://files.example.com/invoice.pdf' } };
const run = await createExtractRunAndWait(client, body, { wait: { timeoutMs: 600_000 } });
if (hasValue(run)) console.log(run.output.value.total); // → 1547

// The same in two steps, for instance in two processes.
const { id } = await createExtractRun(client, body);
const finished = await waitForExtractRun(client, id, { onPoll: (seen) => console.log('is', seen?.status) });
// → is PROCESSED
console.log(finished.status); // → PROCESSED
// #endregion waiting

// #region failed
const broken = { config, file: { url: 'https://files.example.com/broken.pdf' } };
const failed = await createExtractRunAndWait(client, broken);
console.log(failed.status, failed.failureReason); // → FAILED CORRUPT_FILE
// #endregion failed
