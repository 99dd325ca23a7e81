import { createExtendClient } from '@extend-openapi/client/2026-02-09/operations';
import { setUp } from '../set-up.ts';

const { EXTEND_API_KEY, EXTEND_BASE_URL: baseUrl, WEBHOOK_URL } = process.env;
if (!EXTEND_API_KEY || !WEBHOOK_URL) {
  console.error(
    'Set EXTEND_API_KEY, and WEBHOOK_URL to where Extend reaches this service, such as https://intake.example.com/webhooks/extend.',
  );
  process.exit(1);
}
const { workflowId, secret } = await setUp(createExtendClient(baseUrl === undefined ? {} : { baseUrl }), WEBHOOK_URL);
console.log(`WORKFLOW_ID=${workflowId}\nWEBHOOK_SECRET=${secret}`);
