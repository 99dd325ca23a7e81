// What a service that is CommonJS does: `require` of a package that is ESM.
const { startEmulator } = require('@extend-openapi/emulator');
const { createExtendClient, listFiles } = require('@extend-openapi/client/operations');
const { WebhookVerificationError } = require('@extend-openapi/client/webhooks');

void (async () => {
  const emulator = await startEmulator({ port: 0 });
  const client = createExtendClient({ token: 'sk_rehearsal', baseUrl: emulator.url });
  const { data } = await listFiles(client);
  await emulator.stop();
  const isWell = Array.isArray(data) && typeof WebhookVerificationError === 'function';
  console.log(JSON.stringify({ require: isWell ? '' : 'the answer is not a list' }));
})();
