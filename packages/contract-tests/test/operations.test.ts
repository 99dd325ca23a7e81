import { startMock } from '@extend-openapi/mock';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { breakBody } from '../src/broken-bodies.ts';
import { build, buildEverything, buildRequired } from '../src/build-init.ts';
import { readDocument, resolve } from '../src/document.ts';
import { createObservedClient } from '../src/observed-client.ts';
import { listOperationCases } from '../src/operation-case.ts';
import { createValidator } from '../src/validator.ts';

const version = inject('version');
const document = readDocument(version);
const compile = createValidator(document);
const mock = await startMock({ version });
const client = await createObservedClient(version, mock.url);
const { ApiError, AuthenticationError, NotFoundError, RateLimitError, unwrap } = client.entry;

afterAll(() => mock.stop());
afterEach(() => client.tamper(() => {}));

const typedErrors = new Map<number, abstract new (...values: never[]) => Error>([
  [401, AuthenticationError],
  [404, NotFoundError],
  [429, RateLimitError],
]);

describe.each(listOperationCases(document))('$name', (operation) => {
  const { method, path } = operation;

  test('is accepted with what is required only', async () => {
    const { response } = await client.request(method, path, buildRequired(document, operation));
    expect(client.violations()).toEqual([]);
    expect(response.ok).toBe(true);
  });

  test('is accepted with everything, for every member of every union', async () => {
    for (const init of buildEverything(document, operation)) {
      const { response } = await client.request(method, path, init);
      expect(client.violations()).toEqual([]);
      expect(response.ok).toBe(true);
    }
  });

  test.for(Object.entries(operation.body?.media.examples ?? {}))(
    'is accepted with its example $0',
    async ([, example]) => {
      const init = build(document, operation, 'required', resolve(document, example).value);
      const { response } = await client.request(method, path, init);
      expect(client.violations()).toEqual([]);
      expect(response.ok).toBe(true);
    },
  );

  test.for(operation.successExamples)('answers with its example %s', async (example) => {
    const headers = { prefer: `example=${example}` };
    const data = await unwrap(client.request(method, path, { ...buildRequired(document, operation), headers }));
    expect(client.violations()).toEqual([]);
    expect(data).toBeDefined();
  });

  test.for(operation.errors)('maps $status to its error', async ({ status, examples }) => {
    for (const [example, body] of examples) {
      const headers = { prefer: `code=${status}, example=${example}` };
      const call = unwrap(client.request(method, path, { ...buildRequired(document, operation), headers }));
      const error = await call.catch((thrown: unknown) => thrown);
      expect(client.violations()).toEqual([]);
      expect(error).toBeInstanceOf(typedErrors.get(status) ?? ApiError);
      expect(error).toMatchObject({ status, body, operation: operation.name });
    }
  });

  // A document that names no status for a refusal leaves the choice to the mock.
  const refusalStatus = operation.errors.some(({ status }) => status === 400) ? 400 : (expect.any(Number) as unknown);

  if (operation.isSecured) {
    test('is refused without a token', async () => {
      client.tamper((headers) => headers.delete('authorization'));
      const error = await unwrap(client.request(method, path, buildRequired(document, operation))).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(client.violations()).not.toEqual([]);
    });
  }

  const versionHeader = operation.parameters.find(
    (parameter) => resolve(document, parameter.schema)?.const === document.info.version,
  );
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
        versionHeader.name,
      ]);
    });
  }

  const brokenBodies = listBrokenBodies();
  test.for(brokenBodies)('is refused when $field is $how', async ({ body }) => {
    const error = await unwrap(client.request(method, path, build(document, operation, 'required', body))).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: refusalStatus });
    expect(client.violations().every(({ location }) => location[0] === 'request')).toBe(true);
  });

  function listBrokenBodies() {
    const schema = operation.body?.media.schema;
    if (!schema) return [];
    const validate = compile(schema);
    const good = [buildRequired(document, operation), ...buildEverything(document, operation)];
    const broken = good.flatMap(({ body }) =>
      body === undefined || body instanceof FormData ? [] : breakBody(document, schema, body, validate),
    );
    return [...new Map(broken.map((one) => [`${one.field} ${one.how}`, one])).values()];
  }
});
