import { ConfigurationError } from '../errors/extend-error.ts';

/** Node ends a request of its own accord when the headers, or the next bytes, take longer. */
const nodeLimitMs = 300_000;

interface Dispatcher {
  dispatch(options: object, handler: unknown): boolean;
}

/**
 * The init that `fetch` has to be passed so that a longer limit is reached; the given one where the platform has no limit
 * of its own. The requests still go the way that is set for the process, such as a proxy.
 *
 * @throws {@link ConfigurationError} when the platform's limit would silently win
 */
export function liftPlatformLimit<Init extends object>(timeoutMs: number, init: Init): Init {
  if (timeoutMs <= nodeLimitMs) return init;
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  const version = process?.versions?.undici;
  if (version === undefined) return init;
  const key = Symbol.for(`undici.globalDispatcher.${Number.parseInt(version, 10) < 8 ? 1 : 2}`);
  const dispatcher = (globalThis as { [key]?: Dispatcher })[key];
  if (typeof dispatcher?.dispatch !== 'function') {
    throw new ConfigurationError(
      `timeoutMs cannot exceed ${nodeLimitMs} here, where fetch ends by itself then: pass a fetch with limits of its own`,
    );
  }
  const unlimited: Dispatcher = {
    dispatch: (options, handler) => dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler),
  };
  return { dispatcher: unlimited, ...init };
}
