import { findAnswer, findSuccess } from '@extend-openapi/document';
import { describe, expect, test } from 'vitest';
import { build, buildEverything, buildRequired } from '../src/build-init.ts';
import { mock } from '../src/mock.ts';
import { readDocument } from '../src/document.ts';
import { createObservedClient } from '../src/observed-client.ts';
import { listOperationCases } from '../src/operation-case.ts';
import { readStatus } from '../src/read-status.ts';
import { selection } from '../src/selection.ts';

const { version, operations, requests } = selection;
const document = readDocument(version);
const client = await createObservedClient(version, mock.url);
const { ApiError, AuthenticationError, NotFoundError, RateLimitError, unwrap } = client.entry;

const typedErrors = new Map<number, abstract new (...values: never[]) => Error>([
  [401, AuthenticationError],
  [404, NotFoundError],
  [429, RateLimitError],
]);

describe.each(listOperationCases(document, operations))('$name', (operation) => {
  const { method, path } = operation;
  // An operation that documents no success, such as a redirection, answers with what it has.
  const isExpected = (status: number): boolean =>
    findSuccess(operation) ? status >= 200 && status < 300 : findAnswer(operation, status) !== undefined;

  // Where only what it answers with has changed, one request is as good as the next, and its examples ask for all of it.
  const isSame = requests?.includes(operation.name) === false;

  test.skipIf(isSame && operation.successExamples.length > 0)('is accepted with what is required only', async () => {
    const status = await readStatus(client, client.request(method, path, buildRequired(document, operation)));
    expect(client.violations()).toEqual([]);
    expect(status).toSatisfy(isExpected);
  });

  test.skipIf(isSame)('is accepted with everything, for every member of every union', async () => {
    for (const init of buildEverything(document, operation)) {
      const status = await readStatus(client, client.request(method, path, init));
      expect(client.violations()).toEqual([]);
      expect(status).toSatisfy(isExpected);
    }
  });

  test.for(isSame ? [] : (operation.body?.examples ?? []))('is accepted with its example $name', async ({ value }) => {
    const status = await readStatus(
      client,
      client.request(method, path, build(document, operation, 'required', value)),
    );
    expect(client.violations()).toEqual([]);
    expect(status).toSatisfy(isExpected);
  });

  test.for(operation.successExamples)('answers with its example $name', async ({ name }) => {
    const init = buildRequired(document, operation);
    const headers = { ...init.headers, prefer: `example=${name}` };
    const data = await unwrap(client.request(method, path, { ...init, headers }));
    expect(client.violations()).toEqual([]);
    expect(data).toBeDefined();
  });

  test.for(isSame ? [] : operation.errors)('maps $status to its error', async ({ status, examples }) => {
    const bodies = examples.map(({ name, value }) => ({ prefer: `code=${status}, example=${name}`, body: value }));
    for (const { prefer, ...expected } of bodies.length > 0 ? bodies : [{ prefer: `code=${status}` }]) {
      // An error has a form of its own: only a success is asked for in one of several.
      const { accept: _, ...headers } = buildRequired(document, operation).headers ?? {};
      const init = { ...buildRequired(document, operation), headers: { ...headers, prefer } };
      const error = await unwrap(client.request(method, path, init)).catch((thrown: unknown) => thrown);
      expect(client.violations()).toEqual([]);
      expect(error).toBeInstanceOf(typedErrors.get(status) ?? ApiError);
      expect(error).toMatchObject({ ...expected, status, operation: operation.name });
    }
  });
});
