import { createExtendClient, listFiles, uploadFile } from '@extend-openapi/client/operations';

const client = createExtendClient();
for (const name of ['a.csv', 'b.csv', 'c.csv']) await uploadFile(client, new Blob(['1,2\n']), { fileName: name });

// #region paging
const names: string[] = [];
for await (const { name } of listFiles(client)) names.push(name); // every item
console.log(names.toSorted()); // → ["a.csv","b.csv","c.csv"]

const { data, nextPageToken } = await listFiles(client, { maxPageSize: 2 }); // one page
console.log(data.length, typeof nextPageToken); // → 2 string

for await (const page of listFiles(client, { maxPageSize: 2 }).pages()) console.log(page.data.length);
// → 2
// → 1
// #endregion paging
