import { validateEvent } from '@extend-openapi/document';
import { expect, test } from 'vitest';
import { readDocument } from '../src/document.ts';
import { selection } from '../src/selection.ts';

const document = readDocument(selection.version);
const webhooks = document.webhooks.filter(({ name }) => selection.operations?.includes(name) ?? true);

test.runIf(webhooks.length > 0)('the examples of every webhook are events that the contract allows', () => {
  const findings = webhooks.flatMap(({ event, body }) =>
    (body?.media[0]?.examples ?? []).flatMap(({ name, value }) =>
      validateEvent(document, event, value).map((violation) => ({ event, name, violation })),
    ),
  );
  expect(findings).toEqual([]);
});
