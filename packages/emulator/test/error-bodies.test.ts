import { findAnswer, validateAnswer } from '@extend-openapi/document';
import { expect, test } from 'vitest';
import { loadContracts } from '../src/http/contract.ts';
import { errorBody, statusFor } from '../src/http/error-body.ts';
import { Refusal } from '../src/world/refusal.ts';
import { createCaller, prepare } from './support/prepare.ts';

const contracts = loadContracts();
const documents = contracts.versions.map((version) => contracts.get(version)!);
const told = { message: 'No.', retryable: false, requestId: 'req_1' };

test.each(documents.map((document) => [document.version, document] as const))(
  '%s documents every error as it is answered, whatever its code',
  (_, document) => {
    for (const operation of document.operations)
      for (const asked of [400, 401, 402, 403, 404, 409, 422, 429, 500, 504])
        for (const code of ['NOT_FOUND', 'SOMETHING_NEW']) {
          const status = statusFor(operation, new Refusal(asked, code, told.message));
          const body = errorBody(document, operation, status, { ...told, code });
          const headers = new Headers({ 'content-type': 'application/json', 'x-extend-request-id': 'req_1' });
          if (status === 429) headers.set('retry-after', '1');
          expect(validateAnswer(document, operation, { status, headers, body }), `${operation.name} ${status}`).toEqual(
            [],
          );
        }
  },
);

test('a status that an operation does not document becomes the nearest that it does', () => {
  const [document] = documents;
  const lacking = document!.operations.find((operation) => !findAnswer(operation, 404))!;
  expect(statusFor(lacking, new Refusal(404, 'NOT_FOUND', 'No.'))).toBe(400);
  expect(statusFor(lacking, new Refusal(504, 'INTERNAL_ERROR', 'No.'))).toBe(500);
  expect(statusFor(undefined, new Refusal(404, 'NOT_FOUND', 'No.'))).toBe(404);
});

test('a code that is documented stays', () => {
  const document = documents.at(-1)!;
  const operation = document.operations.find(({ operationId }) => operationId === 'getFile')!;
  expect(errorBody(document, operation, 404, { ...told, code: 'NOT_FOUND' })).toEqual({ ...told, code: 'NOT_FOUND' });
});

test('what is not part of a version is answered as its other errors are', async () => {
  const { emulator } = prepare();
  const bodies = [];
  for (const version of contracts.versions)
    bodies.push((await createCaller(emulator.fetch, version)('GET /nothing')).body as object);
  expect(bodies.map((body) => Object.keys(body).toSorted())).toEqual([
    ['error', 'success'],
    ['error', 'success'],
    ['code', 'message', 'requestId', 'retryable'],
  ]);
});
