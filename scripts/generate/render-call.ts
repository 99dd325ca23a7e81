import type { OperationModel } from './operation-model.ts';
import { documentOperation, renderFunction, renderKey, renderLiteral } from './render-function.ts';

/** The function of an operation that needs nothing but a call. */
export function renderCall(model: OperationModel): string {
  const { name, pathArguments, body, query, answer } = model;
  const given = [...pathArguments, ...[body, query].filter((argument) => argument !== undefined), optionsArgument];
  const call = `callOperation(${renderCallArguments(model)})`;
  return renderFunction(name, documentOperation(model), given, `Promise<${answer.type}>`, call);
}

export const optionsArgument = { name: 'options', type: 'OperationOptions', isRequired: false };

/** What the functions behind the generated ones take: client, facts, options, values. */
export function renderCallArguments(
  { facts, answer, pathArguments, body, query }: OperationModel,
  between = '',
): string {
  const operation = renderLiteral({ ...facts, ...(answer.parseAs ? { parseAs: answer.parseAs } : {}) });
  const path = pathArguments.map(({ parameter, name }) =>
    parameter === name ? name : `${renderKey(parameter)}: ${name}`,
  );
  const values = [
    ...(path.length > 0 ? [`path: { ${path.join(', ')} }`] : []),
    ...(body ? ['body'] : []),
    ...(query ? ['query'] : []),
  ];
  return `client, ${operation}, ${between}options${values.length > 0 ? `, { ${values.join(', ')} }` : ''}`;
}
