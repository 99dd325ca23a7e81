import { resolve, type Webhook } from '@extend-openapi/document';
import { fence, join, json, prose } from './markdown.ts';
import { firstSentence } from './operation-page.ts';
import type { Page, VersionLink } from './page.ts';
import { describeType, schemaName } from './schema-type.ts';
import { renderSchema } from './schema-tree.ts';
import { schemaLink, webhookPath, type Version } from './version.ts';

/** The page of an event: when it is sent, what it brings, and how it is told from others. */
export function renderWebhook(
  version: Version,
  { event, body, source }: Webhook,
  versions: readonly VersionLink[],
): Page {
  const { document } = version;
  const description = source['description' as 'x-'] as string | undefined;
  const media = body?.media[0];
  const schema = media?.schema;
  return {
    path: webhookPath(version.name, event),
    title: `${event}: ${source.summary ?? 'an event'}`,
    description: `Webhook ${event} in version ${version.name}: ${firstSentence(description)}`,
    versions,
    body: join(
      `# ${event}`,
      prose(source.summary && `${source.summary}.`),
      prose(description),
      '## Receive',
      fence('ts', sample(version.name, event)),
      '[Webhooks](../../../guides/webhooks.md) tells how deliveries are verified, repeated and tested.',
      schema && join('## Delivery', describeType(schema, schemaLink(1))),
      schema && renderSchema(document, schemaName(schema) ? resolve(document, schema) : schema, schemaLink(1)),
      ...(media?.examples ?? []).map(({ name, value }) => join(`### Example: ${name}`, json(value))),
    ),
  };
}

/** A function that tells this event from the others. */
export const sample = (version: string, event: string): string =>
  [
    `import type { webhooks } from '@extend-openapi/types/${version}';`,
    "import { receiveWebhook } from '@extend-openapi/client/webhooks';",
    '',
    'export async function receive(request: Request, secret: string) {',
    '  const delivery = { headers: request.headers, body: await request.text() };',
    `  const event = await receiveWebhook<webhooks>(delivery, { secret, apiVersion: '${version}' });`,
    `  return event.eventType === '${event}' ? event.payload : undefined;`,
    '}',
    '',
  ].join('\n');
