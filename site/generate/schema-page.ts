import type { Schema } from '@extend-openapi/document';
import { join, prose } from './markdown.ts';
import { firstSentence } from './operation-page.ts';
import type { Page } from './page.ts';
import { renderSchema } from './schema-tree.ts';
import { describeLimits, describeType, type LinkSchema } from './schema-type.ts';
import { schemaPath, type Version } from './version.ts';

const link: LinkSchema = (name) => `[${name}](./${name}.md)`;

/** The page of a named schema. */
export function renderSchemaPage(version: Version, name: string, schema: Schema): Page {
  const description = schema['description'] as string | undefined;
  const isComposed = schema.properties ?? schema.allOf ?? schema.oneOf ?? schema.anyOf;
  const kind = [isComposed ? '' : describeType(schema, link), ...describeLimits(schema)].filter(Boolean).join(', ');
  return {
    path: schemaPath(version.name, name),
    title: name,
    description: `Schema ${name} of version ${version.name}: ${firstSentence(description)}`,
    body: join(`# ${name}`, kind, prose(description), renderSchema(version.document, schema, link)),
  };
}
