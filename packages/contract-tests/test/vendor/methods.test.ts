import { describe, expect, inject, test } from 'vitest';
import { build, buildEverything, type Init } from '../../src/build-init.ts';
import { mock } from '../../src/mock.ts';
import { readDocument } from '../../src/document.ts';
import { listOperationCases, type OperationCase } from '../../src/operation-case.ts';
import { findOperations } from '../../src/vendor/find-operations.ts';
import { renderTable } from '../../src/vendor/render-table.ts';
import { toArguments } from '../../src/vendor/to-arguments.ts';
import { watchMethods } from '../../src/vendor/watch.ts';

interface Exceptions {
  operationsWithoutMethod: Record<string, string>;
  methodsWithoutRequest: Record<string, string>;
  parametersWithoutPlace: Record<string, string[]>;
}

const version = inject('version');

describe("the vendor's client", async () => {
  const document = readDocument(version);
  const operations = listOperationCases(document);
  const cases = await findOperations(version, operations);
  const exceptions = (await import(`../../src/vendor/exceptions-${version}.ts`)) as Exceptions;
  const { methods, takeExchanges } = watchMethods(version, mock.url);

  test('has a method for every operation, except for those that are listed', () => {
    const called = new Set(cases.flatMap((one) => one.operations.map(({ name }) => name)));
    const missing = operations.map(({ name }) => name).filter((name) => !called.has(name));
    expect(missing.toSorted()).toEqual(Object.keys(exceptions.operationsWithoutMethod).toSorted());
  });

  test('sends something with every method, except for those that are listed', () => {
    const silent = cases.filter((one) => one.operations.length === 0).map(({ name }) => name);
    expect(silent.toSorted()).toEqual(Object.keys(exceptions.methodsWithoutRequest).toSorted());
  });

  test('has its methods in the table that the types are compared by', async () => {
    await expect(renderTable(version, cases)).toMatchFileSnapshot(`../../src/vendor/methods-${version}.gen.ts`);
  });

  const inputs = cases
    .filter((one) => one.operations.length > 0)
    .flatMap((one) => listInputs(one.operations[0]!).map((input) => ({ ...input, one })));

  test.for(inputs)('$one.name is accepted and answered with $title', async ({ one, init }) => {
    takeExchanges();
    const answer = await methods.get(one.name)!.call(...toArguments(one, init));
    const exchanges = takeExchanges();
    expect(exchanges.map(({ request }) => request.method.toUpperCase())).toEqual(
      one.operations.map(({ method }) => method),
    );
    expect(exchanges.flatMap(({ violations }) => violations)).toEqual([]);
    expect(exchanges.every(({ isSuccess }) => isSuccess)).toBe(true);
    expect(answer).toEqual(exchanges.at(-1)!.answer);
    // What the client leaves out of our input, it does not know.
    const { request } = exchanges[0]!;
    const missing = Object.keys(init.params['query'] ?? {}).filter(
      (name) => request.queryParameters?.[name] === undefined,
    );
    expect(missing).toEqual(exceptions.parametersWithoutPlace[one.name] ?? []);
    if (!(init.body instanceof FormData)) expect(request.body).toEqual(init.body);
  });

  /** The examples of our contract, and everything that its schemas allow. */
  function listInputs(operation: OperationCase): { title: string; init: Init }[] {
    const examples = (operation.body?.examples ?? []).map(({ name, value }) => ({
      title: `the example ${name}`,
      init: build(document, operation, 'everything', value),
    }));
    return [
      ...examples,
      ...buildEverything(document, operation).map((init, turn) => ({ title: `all fields, turn ${turn}`, init })),
    ];
  }
});
