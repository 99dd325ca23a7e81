import * as previous from '@extend-openapi/client/2025-04-21/operations';
import * as today from '@extend-openapi/client/2026-02-09/operations';

const before = previous.createExtendClient();
const after = today.createExtendClient(); // the same key, and the compiler keeps the two apart

// Uploading has moved; what still lives in 2025-04-21 reads the same file.
const { id } = await today.uploadFile(after, new Blob(['item,total\n']), { fileName: 'totals.csv' });
const { file } = await previous.getFile(before, id);
console.log(file.name); // → totals.csv
