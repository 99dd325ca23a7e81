import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { renderOperation } from './operation-page.ts';
import type { Page } from './page.ts';
import { renderSchemaPage } from './schema-page.ts';
import { operationLinks, readSteps, webhookLinks } from './successors.ts';
import type { Version } from './version.ts';
import { renderVersion } from './version-page.ts';
import { renderWebhook } from './webhook-page.ts';

/** The reference of every version: a page for the version itself, and for each operation, event and schema. */
export function renderApi(root: string, versions: readonly Version[]): Page[] {
  const steps = readSteps(root);
  return versions.flatMap((version) => {
    const billed = readBilled(root, version.name);
    const operations = [...version.operations.values()].map((named) =>
      renderOperation(
        version,
        named,
        operationLinks(versions, steps, version, named),
        billed.has(named.operation.name),
      ),
    );
    const webhooks = version.document.webhooks.map((webhook) =>
      renderWebhook(version, webhook, webhookLinks(versions, steps, version, webhook.event)),
    );
    const schemas = Object.entries(version.document.source.components?.schemas ?? {}).map(([name, schema]) =>
      renderSchemaPage(version, name, schema),
    );
    return [renderVersion(version, versions), ...operations, ...webhooks, ...schemas].map(asApiPage);
  });
}

const asApiPage = (page: Page): Page => ({ ...page, settings: { ...page.settings, pageClass: 'api-page' } });

/** The operations that use credits, from the reviewed table of a version that has one. */
function readBilled(root: string, version: string): Set<string> {
  const file = join(root, `openapi/oracle/${version}.yaml`);
  if (!existsSync(file)) return new Set();
  const { operations } = parse(readFileSync(file, 'utf8')) as { operations: Record<string, { billed: unknown }> };
  return new Set(Object.entries(operations).flatMap(([name, { billed }]) => (billed === true ? [name] : [])));
}
