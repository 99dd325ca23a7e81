import { createExtendClient, createExtractRun, ApiError } from '@extend-openapi/client/operations';

const client = createExtendClient({ hooks: { onRetry: () => console.log('sent again') } });
const config = { schema: { type: 'object', properties: { total: { type: ['number', 'null'] } } } };
const file = { url: 'https://files.example.com/invoice.pdf' };

try {
  await createExtractRun(client, { config, file }); // the answer is a 500: was a run made, and paid?
} catch (error) {
  if (!ApiError.isInstance(error)) throw error;
  console.log(error.status, 'and not sent again'); // → 500 and not sent again
}
