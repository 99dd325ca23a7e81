import { describe, expect, test } from 'vitest';
import type { Document, Schema } from '../../contract/openapi.ts';
import type { Change } from '../../diff/report/change.ts';
import { compareDocuments } from '../../diff/document/compare-documents.ts';
import { baseDocument } from './base-document.ts';
import { ref } from './edits/edit.ts';
import { edits } from './edits/index.ts';
import { complaints } from './witness.ts';

const edited = new Map(
  edits.map(({ name, edit }): [string, Document] => {
    const document = baseDocument();
    edit(document);
    return [name, document];
  }),
);

const withMapping = (mapping: object) => ({
  oneOf: [ref('Bone'), ref('Fish')],
  discriminator: { propertyName: 'type', mapping },
});

describe('the diff', () => {
  test.each(edits.map((edit) => [edit.name, edit] as const))('%s', (name, { bump, kind }) => {
    const { changes, ...report } = compareDocuments(baseDocument(), edited.get(name)!);
    expect(report, JSON.stringify(changes, null, 1)).toEqual({ bump });
    if (kind) expect(changes.map((change) => change.kind)).toContain(kind);
    const isAdvised = ({ bump, kind }: Change): boolean => bump === 'major' || kind === 'deprecated';
    expect(changes.filter((change) => (change.adapt !== '') !== isAdvised(change))).toEqual([]);
  });

  test('the wording of a union is told once a direction, not of each alternative', () => {
    const document = baseDocument();
    document.components!.schemas!.Treat!.description = 'What it likes.';
    const { changes } = compareDocuments(baseDocument(), document);
    expect(changes.map(({ kind, schema, path, direction }) => [kind, schema, path, direction])).toEqual([
      ['prose-changed', 'Treat', '$', 'response'],
      ['prose-changed', 'Treat', '$', 'request'],
    ]);
  });

  test('a change inside of a component is told of it alone, whatever stands beside the references', () => {
    const withName = (type: string): Document => {
      const document = baseDocument();
      const { Pet, PetCreate, Owner } = document.components!.schemas!;
      Owner!.properties!.name!.type = type;
      Pet!.properties!.owner = { ...ref('Owner'), description: 'Whose it is', 'x-order': 1 };
      Pet!.properties!.code = { type: 'object', allOf: [ref('Owner')], deprecated: true };
      PetCreate!.properties!.owner = { anyOf: [ref('Owner'), { type: 'null' }], default: null };
      return document;
    };
    const { changes } = compareDocuments(withName('string'), withName('number'));
    expect(changes.map(({ schema, path, direction }) => [schema, path, direction])).toEqual([
      ['Owner', '$.name', 'response'],
      ['Owner', '$.name', 'request'],
    ]);
  });

  // Forms that foreign documents have and our generator does not read.
  test.each([
    ['a list that does not say so', { type: 'array', items: { type: 'string' } }, { items: { type: 'string' } }],
    ['a map that does not say so', { type: 'object', additionalProperties: true }, { additionalProperties: {} }],
    ['a list as a value', { type: 'array', enum: [['a']] }, { const: ['a'] }],
    ['null as the only type', { type: ['string', 'null'] }, { oneOf: [{ type: 'string' }, { type: ['null'] }] }],
    ['null as a value beside objects', { type: ['object', 'null'] }, { oneOf: [{ type: 'object' }, { const: null }] }],
    [
      'null beside a reference in 3.0',
      { oneOf: [ref('Owner'), { type: 'null' }] },
      { allOf: [ref('Owner')], nullable: true },
    ],
    [
      'keywords that ask for nothing',
      { type: 'string' },
      { type: 'string', definitions: {}, $id: 'a', $schema: 'b', $anchor: 'c', $dynamicAnchor: 'd', $vocabulary: {} },
    ],
    ['an alternative that may be anything', { anyOf: [true, { type: 'string' }] }, { anyOf: [{}, { type: 'string' }] }],
    ['an alternative that is nothing', { type: 'string' }, { oneOf: [{ type: 'string' }, false] }],
    ['nothing at all', false, { type: 'string', allOf: [{ type: 'number' }] }],
    [
      'a mapping by names',
      withMapping({ a: 'Bone', b: 'Fish' }),
      withMapping({ a: ref('Bone').$ref, b: ref('Fish').$ref }),
    ],
  ])('%s is the same in another form', (_name, one, other) => {
    const withCode = (schema: unknown): Document => {
      const document = baseDocument();
      document.components!.schemas!.Error!.properties!.code = schema as Schema;
      return document;
    };
    expect(compareDocuments(withCode(one), withCode(other)).changes).toEqual([]);
    expect(compareDocuments(withCode(other), withCode(one)).changes).toEqual([]);
  });

  test('a bound that 3.0 marks as exclusive is that of 3.1', () => {
    const withBound = (bound: object): Document => {
      const document = baseDocument();
      Object.assign(document.components!.schemas!.Error!.properties!.code!, { type: 'number', ...bound });
      return document;
    };
    const kinds = (before: object, after: object): string[] =>
      compareDocuments(withBound(before), withBound(after)).changes.map(({ kind }) => kind);
    expect(kinds({ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 })).toEqual([]);
    expect(kinds({ maximum: 9, exclusiveMaximum: true }, { exclusiveMaximum: 9 })).toEqual([]);
    expect(kinds({ maximum: 9 }, { maximum: 9, exclusiveMaximum: true })).toContain('limit-tightened');
    const told = (before: object, after: object): string | undefined =>
      compareDocuments(withBound(before), withBound(after)).changes[0]?.message;
    expect(told({ minimum: 1 }, { exclusiveMinimum: 2 })).toBe('minimum changed from 1 to above 2');
    expect(told({ maximum: 1 }, { exclusiveMaximum: 0 })).toBe('maximum changed from 1 to below 0');
  });

  test('a parameter of a webhook is received: one more breaks nothing, one that may be missing does', () => {
    const withHeader = (required?: boolean): Document => {
      const document = baseDocument();
      if (required !== undefined)
        document.webhooks!['pet.born']!.post!.parameters = [
          { name: 'webhook-id', in: 'header', required, schema: { type: 'string' } },
        ];
      return document;
    };
    const bump = (before: Document, after: Document): string => compareDocuments(before, after).bump;
    expect(bump(withHeader(), withHeader(true))).toBe('minor');
    expect(bump(withHeader(false), withHeader(true))).toBe('minor');
    expect(bump(withHeader(true), withHeader(false))).toBe('major');
    expect(bump(withHeader(true), withHeader())).toBe('major');
  });
});

test(
  'what no longer compiles is breaking for the diff, and the other way round where a compiler can see it',
  { timeout: 300_000 },
  async () => {
    const { own, found } = await complaints(baseDocument(), edited);
    expect(own).toEqual([]);
    const disagreements = edits.flatMap(({ name, bump, isUnseen = false }) => {
      const messages = found.get(name)!;
      const isExpected = bump === 'major' && !isUnseen;
      if (messages.length > 0 === isExpected) return [];
      return [`${name} (${bump}): ${messages[0]?.message ?? 'compiles'}`];
    });
    expect(disagreements).toEqual([]);
  },
);
