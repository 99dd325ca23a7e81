import { validateEvent } from '@extend-openapi/document';
import { expect, inject, test } from 'vitest';
import { readDocument } from '../src/document.ts';

const document = readDocument(inject('version'));

test('the examples of every webhook are events that the contract allows', () => {
  const findings = document.webhooks.flatMap(({ event, body }) =>
    (body?.media[0]?.examples ?? []).flatMap(({ name, value }) =>
      validateEvent(document, event, value).map((violation) => ({ event, name, violation })),
    ),
  );
  expect(findings).toEqual([]);
});
