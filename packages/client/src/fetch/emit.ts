import type { AttemptEvent } from '../hooks.ts';
import type { Call } from './call.ts';
import { redactUrl } from './redact.ts';

/** Tells an observer. The event is only built when there is one, and what the observer throws is dropped. */
export function emit<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (hook === undefined) return;
  try {
    // An async observer is tolerated: its rejection must not become an unhandled one.
    Promise.resolve(hook(event())).catch(() => undefined);
  } catch {
    // See Hooks: an observer cannot break a call.
  }
}

/** The part that the events of an attempt share. */
export function describeAttempt(url: string, { id, operation }: Call, attempt: number): AttemptEvent {
  return { callId: id, operation, url: redactUrl(url), attempt };
}
