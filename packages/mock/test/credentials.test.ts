import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../src/index.ts';

const get = (...security: object[]) => ({ get: { security, responses: { 204: { description: 'Fine' } } } });

let mock: Mock;
beforeAll(async () => {
  const version = {
    openapi: '3.1.0',
    info: { title: 'Keys', version: '1' },
    paths: {
      '/open': get({}),
      '/optional': get({ bearer: [] }, {}),
      '/connected': get({ certificate: [] }),
      '/signed': get({ signature: [] }),
      '/digest': get({ digest: [] }),
      '/capital': get({ bearer: [] }),
    },
    components: {
      securitySchemes: {
        bearer: { $ref: '#/components/securitySchemes/Bearer' },
        Bearer: { type: 'http', scheme: 'Bearer' },
        digest: { type: 'http', scheme: 'digest' },
        signature: { type: 'http', scheme: 'Own-Signature' },
        certificate: { type: 'mutualTLS' },
      },
    },
  };
  mock = await startMock({ version });
});
afterAll(() => mock.stop());

async function ask(path: string, authorization?: string) {
  const response = await fetch(mock.url + path, { headers: authorization === undefined ? {} : { authorization } });
  return { status: response.status, violations: response.headers.get('sl-violations') };
}

test.each(['/open', '/optional', '/connected'])('%s is answered with and without a key', async (path) => {
  for (const authorization of [undefined, 'Bearer key'])
    expect(await ask(path, authorization)).toEqual({ status: 204, violations: null });
});

test.each([
  ['/signed', 'Own-Signature abc'],
  ['/digest', 'Digest username="jane"'],
  ['/capital', 'Bearer key'],
])('%s is refused without a key only', async (path, authorization) => {
  expect(await ask(path)).toMatchObject({ status: 401 });
  expect(await ask(path, authorization)).toEqual({ status: 204, violations: null });
});
