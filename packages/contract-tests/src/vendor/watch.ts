import { readViolations, type Violation } from '../observed-client.ts';
import { createTransport, listVendorMethods, type VendorRequest } from './vendor-client.ts';
import type { VendorMethod } from './list-methods.ts';

export interface Exchange {
  request: VendorRequest;
  isSuccess: boolean;
  answer: unknown;
  violations: Violation[];
}

export interface WatchedMethods {
  methods: Map<string, VendorMethod>;
  /** Everything sent since the last call, which is forgotten by it. */
  takeExchanges: () => Exchange[];
}

/** The methods of the vendor's client, wired to the mock so that none of its findings is missed. */
export function watchMethods(version: string, url: string): WatchedMethods {
  const transport = createTransport(version);
  let exchanges: Exchange[] = [];
  const methods = listVendorMethods(version, url, async (request) => {
    const response = await transport(request);
    exchanges.push({
      request,
      isSuccess: response.ok,
      answer: response.body ?? response.error,
      violations: readViolations(response.rawResponse),
    });
    return response;
  });
  const takeExchanges = (): Exchange[] => {
    const taken = exchanges;
    exchanges = [];
    return taken;
  };
  return { methods: new Map(methods.map((method) => [method.name, method])), takeExchanges };
}
