import { startEmulator } from '@extend-openapi/emulator';
import { createExtendClient, listFiles, uploadFile } from '@extend-openapi/client/operations';

const emulator = await startEmulator({ port: 0 }); // any free port
const client = createExtendClient({ token: 'sk_any', baseUrl: emulator.url });

await uploadFile(client, new Blob(['item,total\npens,12\n']), { fileName: 'totals.csv' });
const { data } = await listFiles(client);
console.log(data.map(({ name }) => name)); // → ["totals.csv"]

await emulator.stop();
