import type { Ending } from '../timing/ending.ts';

/** A browser has no shorter limit of its own that could be reached. */
export const reachLimit = <Init extends object>(_timeoutMs: number, init: Init, _refuse: unknown): Init => init;

/** A signal stops a request. */
export const stopBy = (ending: Ending, _isGlobal: boolean, _init: object): object => ({ signal: signalOf(ending) });

/** A browser does not tell how a connection failed, so the request may always have been sent. */
export const isUnopened = (_code: string | undefined, _messages: string): boolean => false;

/** A signal for what cannot be stopped in a cheaper way. */
export function signalOf(ending: Ending): AbortSignal {
  const controller = new AbortController();
  ending.stop = (reason) => controller.abort(reason);
  return controller.signal;
}
