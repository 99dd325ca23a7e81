import { createExtendClient, unwrap } from '@extend-openapi/client';

const client = createExtendClient();

const { data, error, response } = await client.GET('/extractors', { params: { query: { maxPageSize: 10 } } });
console.log(response.status, data?.data.length, error?.code); // → 200 0 undefined

const list = await unwrap(client.GET('/files')); // the data, or an error that is thrown
console.log(list.object); // → list
