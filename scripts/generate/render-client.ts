import { banner } from './banner.ts';
import { type Bundle, readContract } from '../contract/index.ts';
import { callsFile, callsName } from './render-calls.ts';

/** The client entry of one version: its contract as data, and `createExtendClient` bound to its types. */
export function renderClient(bundle: Bundle): string {
  const contract = readContract(bundle.document);
  const calls = contract.methods.map((method) => {
    const article = method === 'OPTIONS' ? 'an' : 'a';
    return `  /** Makes ${article} ${method} call. */\n  readonly ${method}: ${callsName(method)};\n`;
  });
  return `${banner(`openapi/${bundle.name}`)}
import type { ClientBase } from '../client.ts';
import type { ${[...contract.methods.map(callsName), 'Paths'].join(', ')} } from '../${callsFile(bundle.name)}';
import { createClient } from '../create-client.ts';
import type { ClientOptions } from '../options/client-options.ts';

const contract = ${JSON.stringify(contract, null, 2)} as const;

/**
 * A client whose paths, bodies and answers are those of version ${bundle.name}. Calls resolve to
 * \`{ data, error, response }\` and never throw for a status; they reject when there is no usable answer at all.
 */
export interface ExtendClient extends ClientBase<Paths, typeof contract> {
${calls.join('')}}

/** What {@link createExtendClient} takes; every option has a default. */
export type ExtendClientOptions = ClientOptions<typeof contract>;

/**
 * Creates a client for version ${bundle.name}. It sends the version header itself.
 *
 * @throws {ConfigurationError} at once, when an option is not what was expected.
 */
export function createExtendClient(options: ExtendClientOptions = {}): ExtendClient {
  const client: ClientBase<Paths, typeof contract> = createClient<Paths, typeof contract>(contract, options);
  return client as ExtendClient;
}

export * from '../index.ts';
`;
}

/** The entry without a version in its name. */
export const renderDefaultClient = (version: string): string =>
  `${banner(`openapi/${version}`)}\nexport * from './${version}.gen.ts';\n`;

/** The entry of operations without a version in its name. */
export const renderDefaultOperations = (version: string): string =>
  `${banner(`openapi/${version}`)}\nexport * from './${version}/operations.gen.ts';\n`;
