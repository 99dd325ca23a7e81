import { afterEach, describe, expect, test } from 'vitest';
import { build, buildRequired } from '../src/build-init.ts';
import { mock } from '../src/mock.ts';
import { findVersionHeader } from '@extend-openapi/document';
import { removeCredentials } from '../src/credentials.ts';
import { readDocument } from '../src/document.ts';
import { listBrokenBodies } from '../src/list-broken-bodies.ts';
import { createObservedClient } from '../src/observed-client.ts';
import { listOperationCases } from '../src/operation-case.ts';
import { selection } from '../src/selection.ts';

const { version, requests } = selection;
const document = readDocument(version);
const client = await createObservedClient(version, mock.url);
const { ApiError, AuthenticationError, NotFoundError, unwrap } = client.entry;

afterEach(() => client.tamper(() => {}));

test('an operation that the contract does not have is refused', async () => {
  const error = await unwrap(client.request('GET', '/no/such/operation')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(client.violations()).not.toEqual([]);
});

const cases = listOperationCases(document, requests).map((operation) => ({
  ...operation,
  brokenBodies: listBrokenBodies(document, operation),
  versionHeader: operation.parameters.find(({ name }) => name.toLowerCase() === findVersionHeader(document)),
}));
const refusable = cases.filter(
  ({ isSecured, versionHeader, brokenBodies }) => isSecured || versionHeader || brokenBodies.length > 0,
);

describe.each(refusable)('$name', (operation) => {
  const { method, path, versionHeader } = operation;

  // A document that names no status for a refusal leaves the choice to the mock.
  const refusalStatus = operation.errors.some(({ status }) => status === 400) ? 400 : (expect.any(Number) as unknown);

  if (operation.isSecured) {
    test('is refused without credentials', async () => {
      client.tamper((headers, url) => removeCredentials(document, headers, url));
      const error = await unwrap(client.request(method, path, buildRequired(document, operation))).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(client.violations()).not.toEqual([]);
    });
  }

  if (versionHeader) {
    test('is refused with another version', async () => {
      client.tamper((headers) => headers.set(versionHeader.name, '1999-12-31'));
      const error = await unwrap(client.request(method, path, buildRequired(document, operation))).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: refusalStatus });
      expect(client.violations().map(({ location }) => location)).toContainEqual([
        'request',
        'header',
        versionHeader.name.toLowerCase(),
      ]);
    });
  }

  test.for(operation.brokenBodies)('is refused when $field is $how', async ({ body }) => {
    const init = build(document, operation, 'required', body);
    const error = await unwrap(client.request(method, path, init)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: refusalStatus });
    expect(client.violations().every(({ location }) => location[0] === 'request')).toBe(true);
  });
});
