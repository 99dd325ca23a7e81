import type { Schema } from '../contract/index.ts';
import type { LocatedSchema } from './list-schemas.ts';
import { at, readable, type Mutation } from './mutation.ts';

type Change = Omit<Mutation, 'version'>;

/** Every single change of one schema. */
export const schemaMutations = (located: LocatedSchema): Change[] => [
  ...fieldMutations(located),
  ...typeMutations(located),
  ...enumMutations(located),
  ...statusMutations(located),
];

function fieldMutations({ path, schema }: LocatedSchema): Change[] {
  const required = new Set(schema.required);
  return Object.keys(schema.properties ?? {}).flatMap((name): Change[] => {
    const what = `${readable(path)}.${name}`;
    const isRequired = required.has(name);
    return [
      {
        kind: isRequired ? 'required field dropped' : 'optional field dropped',
        what,
        change(document) {
          const target = at<Schema>(document, path);
          delete target.properties![name];
          if (target.required) target.required = target.required.filter((other) => other !== name);
        },
      },
      {
        kind: 'field made required or optional',
        what: `${what} made ${isRequired ? 'optional' : 'required'}`,
        change(document) {
          const target = at<Schema>(document, path);
          target.required = isRequired
            ? target.required!.filter((other) => other !== name)
            : [...(target.required ?? []), name];
        },
      },
    ];
  });
}

const others: Record<string, string> = { string: 'integer', integer: 'string', number: 'string', boolean: 'string' };

function typeMutations({ path, schema }: LocatedSchema): Change[] {
  const type = typeof schema.type === 'string' ? others[schema.type] : undefined;
  // Tags and enums have changes of their own; a file has no type but its bytes.
  if (!type || schema.enum || 'const' in schema || schema.pattern || schema.format === 'binary') return [];
  const change: Change['change'] = (document) => {
    const target = at<Schema>(document, path);
    const { description } = target;
    for (const key of Object.keys(target)) delete target[key];
    Object.assign(target, { type, ...(description ? { description } : {}) });
  };
  return [{ kind: 'type changed', what: `${readable(path)}: ${String(schema.type)} made ${type}`, change }];
}

function enumMutations({ path, schema }: LocatedSchema): Change[] {
  const values = (schema.enum ?? []).filter((value) => typeof value === 'string');
  return values.length < 2 ? [] : values.flatMap((value) => changeValue(path, value));
}

function changeValue(path: string[], value: string): Change[] {
  const replace = (values: readonly string[]) => (document: Parameters<Change['change']>[0]) => {
    const target = at<Schema>(document, path);
    target.enum = target.enum!.flatMap((item): unknown[] => (item === value ? [...values] : [item]));
    const final = target['x-sdk-terminal'] as string[] | undefined;
    if (final) target['x-sdk-terminal'] = final.flatMap((item) => (item === value ? values : [item]));
  };
  const what = `${readable(path)}: "${value}"`;
  return [
    { kind: 'enum value dropped', what: `${what} dropped`, change: replace([]) },
    { kind: 'enum value renamed', what: `${what} renamed`, change: replace([`${value}_X`]) },
  ];
}

function statusMutations({ path, schema }: LocatedSchema): Change[] {
  const final = schema['x-sdk-terminal'] as string[] | undefined;
  return (final ? ((schema.enum ?? []) as string[]) : []).map((value) => {
    const isFinal = final!.includes(value);
    return {
      kind: 'final statuses changed',
      what: `${readable(path)}: "${value}" made ${isFinal ? 'open' : 'final'}`,
      change(document) {
        at<Schema>(document, path)['x-sdk-terminal'] = isFinal
          ? final!.filter((other) => other !== value)
          : [...final!, value];
      },
    };
  });
}
