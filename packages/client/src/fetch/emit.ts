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
