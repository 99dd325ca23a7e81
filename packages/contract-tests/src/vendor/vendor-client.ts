import { createRequire } from 'node:module';
import { listMethods, type VendorMethod } from './list-methods.ts';

const require = createRequire(import.meta.url);

/** A request as the vendor's client hands it to its transport. */
export interface VendorRequest {
  url: string;
  method: string;
  queryParameters?: Record<string, unknown>;
  body?: unknown;
  timeoutMs?: number;
  maxRetries?: number;
}

/** What its transport hands back. */
export interface VendorResponse {
  ok: boolean;
  body?: unknown;
  error?: unknown;
  rawResponse: { headers: Headers };
}

export type Transport = (request: VendorRequest) => Promise<VendorResponse>;

interface VendorModule {
  ExtendClient: new (options: object) => object;
}

/** The package name carries the version that the client speaks. */
const nameOf = (version: string): string => `extend-ai-${version}`;

/** The tests that a version can have: not every version has a client, nor every client helpers for webhooks. */
export function listVendorTests(version: string): string[] {
  try {
    require.resolve(nameOf(version));
  } catch {
    return [];
  }
  const client = createVendorClient(version, 'http://unused.invalid', () => Promise.reject(new Error('never sent')));
  return [
    'test/vendor/methods.test.ts',
    'test/vendor/enums.test.ts',
    'test/vendor/emulator.test.ts',
    ...('webhooks' in client ? ['test/vendor/webhooks.test.ts'] : []),
  ];
}

/** Everything that the vendor's package of a version exports. */
export const loadVendorModule = (version: string): VendorModule => require(nameOf(version)) as VendorModule;

/** The vendor's client of a version, with a transport of ours. */
export function createVendorClient(version: string, baseUrl: string, fetcher: Transport): object {
  const { ExtendClient } = loadVendorModule(version);
  return new ExtendClient({ token: 'test-key', baseUrl, fetcher });
}

export function listVendorMethods(version: string, baseUrl: string, fetcher: Transport): VendorMethod[] {
  return listMethods(createVendorClient(version, baseUrl, fetcher));
}

/** The vendor's own transport, for one attempt: a test must never wait for a retry. */
export function createTransport(version: string): Transport {
  const { fetcher } = require(`${nameOf(version)}/core/fetcher/index.js`) as { fetcher: Transport };
  return (request) => fetcher({ ...request, maxRetries: 0, timeoutMs: 60_000 });
}
