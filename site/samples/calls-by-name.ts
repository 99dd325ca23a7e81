import { createExtendClient, createExtractor, getExtractor, updateExtractor } from '@extend-openapi/client/operations';

const client = createExtendClient({ region: 'eu', timeoutMs: 30_000 });

// #region calls
const { id } = await createExtractor(client, { name: 'Invoices' }); // a body
await updateExtractor(client, id, { name: 'Invoices, EU' }); // what stands in the path comes first
const extractor = await getExtractor(client, id, { timeoutMs: 5_000 }); // options come last
console.log(extractor.name); // → Invoices, EU
// #endregion calls
