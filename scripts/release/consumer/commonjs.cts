import { createExtendClient, listFiles } from '@extend-openapi/client/operations';
import { receiveWebhook } from '@extend-openapi/client/webhooks';
import { createEmulator } from '@extend-openapi/emulator';
import type { FileSummary } from '@extend-openapi/types/2026-02-09';

// A service that is CommonJS, written in TypeScript: it is compiled, its like in JavaScript is run.
const emulator = createEmulator();
const client = createExtendClient({ token: 'sk_rehearsal', fetch: (request) => emulator.fetch(request) });
export const first = async (): Promise<FileSummary | undefined> => (await listFiles(client)).data[0];
export { receiveWebhook };
