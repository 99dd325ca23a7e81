import * as extend from '@extend-openapi/client/operations';

const client = extend.createExtendClient(); // the key comes from EXTEND_API_KEY
const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } } };
const file = { url: 'https://files.example.com/invoice.pdf' };

const run = await extend.createExtractRunAndWait(client, { config: { schema }, file });
if (extend.hasValue(run)) console.log(run.output.value.total); // → 1547
