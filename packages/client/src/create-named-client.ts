import type { ContractBase } from './contract.ts';
import { invoke } from './invoke.ts';
import type { NamedClient } from './operations/operation-options.ts';
import type { ClientOptions } from './options/client-options.ts';
import { resolveOptions } from './options/resolve-options.ts';
import { createCaller } from './perform-call.ts';
import { systemEnvironment } from './timing/environment.ts';

/**
 * Binds the facts of a version and options to a client for calls by name. It takes no middleware, so a bundler leaves
 * openapi-fetch out.
 *
 * @throws {@link ConfigurationError} when an option cannot work
 */
export function createNamedClient<Rules extends ContractBase>(
  contract: Rules,
  options: ClientOptions<Rules>,
): NamedClient<Rules['apiVersion']> {
  const settings = resolveOptions(contract, options as ClientOptions);
  return { contract, [invoke]: createCaller(settings, contract.apiVersion, systemEnvironment) };
}
