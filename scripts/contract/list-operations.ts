import { resolve, type Document, type Operation, type Parameter, type PathItem } from './openapi.ts';

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export interface LocatedOperation {
  /** `POST /workflow_runs` for an operation, `webhook workflow_run.completed` for an event. */
  name: string;
  method: string;
  path: string;
  item: PathItem;
  operation: Operation;
  /** Those of the path item and of the operation, resolved. */
  parameters: Parameter[];
}

/** Every operation below `paths` (or `webhooks`), in document order. */
export function listOperations(document: Document, section: 'paths' | 'webhooks' = 'paths'): LocatedOperation[] {
  return Object.entries(document[section] ?? {}).flatMap(([path, reference]) => {
    const item = resolve(document, reference);
    return methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method]!;
        const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
          resolve(document, parameter),
        );
        // Of two with one name and place the operation's is meant.
        const parameters = [
          ...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values(),
        ];
        const name = section === 'paths' ? `${method.toUpperCase()} ${path}` : `webhook ${path}`;
        return { name, method: method.toUpperCase(), path, item, operation, parameters };
      });
  });
}
