interface Ending {
  readonly signal: AbortSignal;
}

/** A browser has no shorter limit of its own that could be reached. */
export const reachLimit = <Init extends object>(_timeoutMs: number, init: Init, _refuse: unknown): Init => init;

/** A browser stops what a signal is passed for. */
export const makeStoppable = (init: RequestInit, { signal }: Ending): RequestInit => Object.assign(init, { signal });

/** A browser does not tell how a connection failed, so the request may always have been sent. */
export const isUnopened = (_code: string | undefined, _messages: string): boolean => false;
