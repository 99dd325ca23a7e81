import { type Contract, type Document, resolve, type Schema } from '../contract/index.ts';
import type { OperationModel } from './operation-model.ts';
import { documentOperation, renderFunction, renderLiteral } from './render-function.ts';
import { optionsArgument, renderCallArguments } from './render-call.ts';

const usage = '`for await` goes through the items of all pages, `await` gives the first page.';

/** The function of a paged list; undefined for an operation that is none. */
export function renderList(
  model: OperationModel,
  document: Document,
  contract: Contract,
  typeOf: (schema: Schema | undefined) => string,
): string | undefined {
  const rule = model.method === 'GET' ? contract.pagination[model.path] : undefined;
  if (rule === undefined) return undefined;
  const keys = rule.items.split('/').slice(1);
  const items = keys.reduce<Schema | undefined>(
    (schema, key) => resolve(document, schema)?.properties?.[key],
    model.answer.schema,
  );
  const named = typeOf(resolve(document, items)?.items);
  const page = model.answer.type;
  const item =
    named === 'unknown'
      ? `${keys.reduce((type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`, page)}[number]`
      : named;
  const given = [...model.pathArguments, ...(model.query ? [model.query] : []), optionsArgument];
  const list = { operation: model.facts, rule };
  const call = `listOperation(${renderCallArguments(model).replace(renderLiteral(model.facts), () => renderLiteral(list))})`;
  return renderFunction(model.name, documentOperation(model, [usage]), given, `Listing<${item}, ${page}>`, call);
}
