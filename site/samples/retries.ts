import { createExtendClient, listFiles } from '@extend-openapi/client/operations';

const client = createExtendClient({
  timeoutMs: 30_000, // one attempt
  deadlineMs: 60_000, // the whole call with all its waits
  retry: { maxRetries: 4 },
  hooks: { onRetry: ({ operation, status, attempt }) => console.log(operation, status, 'after attempt', attempt) },
});

const { data } = await listFiles(client); // the server fails the first time
// → GET /files 500 after attempt 1
console.log(data.length); // → 0
