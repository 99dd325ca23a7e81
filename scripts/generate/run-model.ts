import { type Contract, type Document, resolve, type RunRule, type Schema } from '../contract/index.ts';
import { capitalize } from './identifiers.ts';
import type { OperationModel } from './operation-model.ts';

/** A kind of run: how it is read, and what its types are called. */
export interface RunModel {
  kind: string;
  rule: RunRule;
  /** The operation that reads one. */
  reader: OperationModel;
  /** `ExtractRun`: the end of the names of functions and types. */
  name: string;
  /** The type of a run in whatever state. */
  type: string;
  isInterface: boolean;
  hasOutput: boolean;
}

/** What stands before the name of a run in the names of its functions and types. */
const openings = ['waitFor', 'Finished', 'Processed', 'Unsuccessful'];

/** The kinds of run, each once: aliases of a kind that are read the same way are left out. */
export function modelRuns(
  document: Document,
  contract: Contract,
  operations: readonly OperationModel[],
  typeOf: (schema: Schema | undefined) => string,
  isTaken: (name: string) => boolean,
): RunModel[] {
  const seen = new Set<string>();
  const nameRun = (base: string): string => {
    const opened = (name: string): string[] => openings.map((opening) => opening + name);
    let name = base;
    for (let index = 2; opened(name).some(isTaken); index += 1) name = `${base}${index}`;
    return name;
  };
  return Object.entries(contract.runs).flatMap(([kind, rule]) => {
    const reader = operations.find(({ method, path }) => method === 'GET' && path === rule.path);
    if (reader === undefined || seen.has(rule.path)) return [];
    seen.add(rule.path);
    const schema = runSchema(document, reader.answer.schema, rule.pointer);
    const whole = resolve(document, schema) ?? {};
    const named = typeOf(schema);
    return {
      kind,
      rule,
      reader,
      name: nameRun(capitalize(reader.name.replace(/^get(?=[A-Z])/, ''))),
      type: named === 'unknown' ? typeAt(reader.answer.type, rule.pointer) : named,
      isInterface:
        named !== 'unknown' && whole.properties !== undefined && !whole.oneOf && !whole.anyOf && !whole.allOf,
      hasOutput: whole.properties?.output !== undefined,
    };
  });
}

/** An operation that begins runs of a kind, and where its answer lists them if it begins several. */
export interface Starter {
  run: RunModel;
  list?: string;
}

/** The kind of run that an operation begins, if it answers before the run is finished. */
export function findStarter(
  document: Document,
  contract: Contract,
  { name, method, answer, pathArguments }: OperationModel,
  runs: readonly RunModel[],
): Starter | undefined {
  const begins = method === 'POST' && pathArguments.length === 0 && /^create[A-Z]|Async$/.test(name);
  if (!begins) return undefined;
  const isRun = (schema: Schema | undefined, { rule }: RunModel): boolean => {
    const kind = resolve(document, resolve(document, schema)?.properties?.object)?.const;
    return typeof kind === 'string' && contract.runs[kind]?.path === rule.path;
  };
  for (const run of runs) {
    const places = [runSchema(document, answer.schema, run.rule.pointer), answer.schema];
    if (places.some((schema) => isRun(schema, run))) return { run };
    const fields = Object.entries(resolve(document, answer.schema)?.properties ?? {});
    const list = fields.find(([, field]) => isRun(resolve(document, field)?.items, run));
    if (list) return { run, list: `/${list[0]}` };
  }
  return undefined;
}

/** The schema of the run in an answer, as a reference where it is one. */
function runSchema(document: Document, answer: Schema | undefined, pointer: string): Schema | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Schema | undefined>((schema, key) => resolve(document, schema)?.properties?.[key], answer);
}

const typeAt = (type: string, pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .reduce((parent, key) => `NonNullable<${parent}[${JSON.stringify(key)}]>`, type);
