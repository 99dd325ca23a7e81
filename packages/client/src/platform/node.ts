/** Node ends a request of its own accord when the headers, or the next bytes, take longer. */
const nodeLimitMs = 300_000;

type Refuse = (name: string, expected: string, value: unknown) => never;

/** What of undici's dispatchers, which `fetch` of Node takes, is used here. */
interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** The dispatcher that is set for the process, for example for a proxy. */
function platformDispatcher(): Dispatcher | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  const version = process?.versions?.undici;
  const key = Symbol.for(`undici.globalDispatcher.${Number.parseInt(version ?? '', 10) < 8 ? 1 : 2}`);
  return version === undefined ? undefined : (globalThis as { [key]?: Dispatcher })[key];
}

/**
 * The init that the global `fetch` has to be passed so that a limit is reached: the given one, where the platform has
 * no shorter limit of its own. The requests still go the way that is set for the process.
 *
 * @param refuse throws when the platform's limit would silently win
 */
export function reachLimit<Init extends object>(timeoutMs: number, init: Init, refuse: Refuse): Init {
  if (timeoutMs <= nodeLimitMs) return init;
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  if (process?.versions?.undici === undefined) return init;
  const dispatcher = platformDispatcher();
  if (typeof dispatcher?.dispatch !== 'function') {
    return refuse('timeoutMs', `at most ${nodeLimitMs} here, where fetch ends then (or pass another fetch)`, timeoutMs);
  }
  const unlimited: Dispatcher = {
    dispatch: (options, handler) => dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler),
  };
  return { dispatcher: unlimited, ...init };
}

/** Codes of a connection that was not opened: those of Node, then those of Bun. */
const unopened = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
/** Deno has no codes. */
const unopenedInDeno = /\bclient error \(Connect\)/;

/**
 * Whether nothing can have been sent, because the connection was not even opened.
 *
 * @param code the code of a failure, or of what caused it
 * @param messages those of the failure and of its causes
 */
export function isUnopened(code: string | undefined, messages: string): boolean {
  return unopened.test(code ?? '') || unopenedInDeno.test(messages);
}
