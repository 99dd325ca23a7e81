import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtendClient, uploadFile } from '@extend-openapi/client/operations';

const client = createExtendClient();
const path = join(tmpdir(), 'totals.csv');
await writeFile(path, 'item,total\n');

// #region uploads
const fromPath = await uploadFile(client, path); // read while it is sent
const fromStream = await uploadFile(client, createReadStream(path), { fileName: 'streamed.csv' });
const fromMemory = await uploadFile(client, new Blob(['item,total\n']), { fileName: 'memory.csv' });
console.log(fromPath.name, fromStream.name, fromMemory.name); // → totals.csv streamed.csv memory.csv
// #endregion uploads
