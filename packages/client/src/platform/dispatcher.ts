/** Node ends a request of its own accord when the headers, or the next bytes, take longer. */
const nodeLimitMs = 300_000;

type Refuse = (name: string, expected: string, value: unknown) => never;

/** What of undici's dispatchers, which `fetch` of Node takes, is used here. */
interface Dispatcher {
  /** Asked by `fetch` for how to hand a body over. */
  readonly isMockActive?: boolean;
  dispatch(options: object, handler: Handler): boolean;
}

/** Whom a dispatcher tells how a request goes: first, how it is stopped. */
interface Handler {
  /** Until undici 7. */
  onConnect?(abort: (reason: unknown) => void, context: unknown): void;
  /** Since undici 8. */
  onRequestStart?(controller: { abort(reason: unknown): void }, context: unknown): void;
}

/** The end of an attempt: `stop` is called with the reason, `signal` is made for who asks for it. */
interface Ending {
  readonly reason: unknown;
  readonly signal: AbortSignal;
  stop: ((reason: unknown) => void) | undefined;
}

/** Where undici keeps the dispatcher that is set for the process, for example for a proxy: until version 7, and since. */
const places = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')] as const;

function platformDispatcher(): Dispatcher | undefined {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  const version = process?.versions?.undici;
  const place = places[Number.parseInt(version ?? '', 10) < 8 ? 0 : 1]!;
  return version === undefined ? undefined : (globalThis as { [key: symbol]: Dispatcher | undefined })[place];
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
    isMockActive: dispatcher.isMockActive === true,
    dispatch: (options, handler) => dispatcher.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler),
  };
  return { dispatcher: unlimited, ...init };
}

interface StoppableInit extends Omit<RequestInit, 'dispatcher'> {
  dispatcher?: Dispatcher | undefined;
}

/** The global `fetch` that was seen to use the dispatcher that it is passed. Another one in its place may not. */
let trustedFetch: unknown;

/**
 * Completes the init so that the global `fetch` can be stopped: by a signal, until that is seen to work through its
 * dispatcher. A signal is dear, because Node watches over it and the request until both are collected.
 */
export function makeStoppable(init: StoppableInit, ending: Ending): RequestInit {
  const { dispatcher = platformDispatcher() } = init;
  const { fetch } = globalThis;
  const signal = dispatcher && fetch === trustedFetch ? undefined : ending.signal;
  init.dispatcher = dispatcher && {
    isMockActive: dispatcher.isMockActive === true,
    dispatch(options, handler) {
      if (stopThrough(handler, ending)) trustedFetch = fetch;
      return dispatcher.dispatch(options, handler);
    },
  };
  if (signal) init.signal = signal;
  return init;
}

/** Learns how a request is stopped when it starts, and stops one that starts too late. */
function stopThrough(handler: Handler, ending: Ending): boolean {
  const { onConnect, onRequestStart } = handler;
  const learn = (abort: (reason: unknown) => void): void => {
    ending.stop = abort;
    if (ending.reason !== undefined) abort(ending.reason);
  };
  if (onRequestStart) {
    handler.onRequestStart = (controller, context) => {
      onRequestStart.call(handler, controller, context);
      learn((reason) => controller.abort(reason));
    };
  } else if (onConnect) {
    handler.onConnect = (abort, context) => {
      onConnect.call(handler, abort, context);
      learn(abort);
    };
  }
  return (onRequestStart ?? onConnect) !== undefined;
}
