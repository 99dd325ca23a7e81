import type { Client } from './client.ts';
import type { Contract, ContractBase } from './contract.ts';
import { createMiddleware } from './create-middleware.ts';
import { invoke } from './invoke.ts';
import type { HttpMethod } from './operation-types.ts';
import { createLookup } from './operation.ts';
import type { ClientOptions } from './options/client-options.ts';
import { resolveOptions } from './options/resolve-options.ts';
import { createCaller } from './perform-call.ts';
import { type Environment, systemEnvironment } from './timing/environment.ts';

export type { Client, ClientOptions };

/**
 * Binds a contract and options to a client. The generated entry of each version calls it with its own contract and
 * `paths`.
 *
 * @param contract what the generator knows about the API version; its tables serve the calls by path, and may be left
 *   out where all calls are made by name
 * @param options options of the caller
 * @param environment clock, chance and timers; for tests
 * @throws {@link ConfigurationError} when an option cannot work
 */
export function createClient<Paths extends {}, Rules extends ContractBase & Partial<Contract>>(
  contract: Rules,
  options: ClientOptions<Rules> = {},
  environment: Environment = systemEnvironment,
): Client<Paths, Rules> {
  const settings = resolveOptions(contract, options as ClientOptions);
  const { use, eject, ...detour } = createMiddleware(settings.baseUrl, settings.headers);
  const call = createCaller(settings, contract.apiVersion, environment, detour);
  const { methods = [] } = contract;
  const lookUp = createLookup(contract);
  const bind = (method: string) => (path: string, init?: object) => call(lookUp(method, path), init);
  const client = {
    contract,
    [invoke]: call,
    request: (method: HttpMethod, path: string, init?: object) => call(lookUp(method.toUpperCase(), path), init),
    ...Object.fromEntries(methods.map((method) => [method, bind(method)])),
    use,
    eject,
  };
  return client as unknown as Client<Paths, Rules>;
}
