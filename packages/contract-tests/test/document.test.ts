import { expect, inject, test } from 'vitest';
import { listContradictions } from '../src/contradictions.ts';
import { readDocument } from '../src/document.ts';
import { listOperationCases } from '../src/operation-case.ts';

const version = inject('version');
const document = readDocument(version);
const sentences = listContradictions(document).map(({ sentence }) => sentence);

if ('x-sdk-lifecycle' in document.source.info)
  test('the document contradicts itself nowhere', () => {
    expect(sentences).toEqual([]);
    expect(listOperationCases(document)).toHaveLength(document.operations.length);
  });
else
  test('the document can be tested, but for the places where it contradicts itself', () => {
    for (const sentence of sentences) console.warn(`openapi/${version} contradicts itself. ${sentence}.`);
    expect([...listOperationCases(document), ...document.webhooks]).not.toEqual([]);
  });
