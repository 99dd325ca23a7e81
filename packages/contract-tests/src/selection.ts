import { inject } from 'vitest';

/** What is tested. */
export interface Selection {
  version: string;
  /** The address of a mock of the version that runs already. */
  mock?: string;
  /** The operations that are tested; all of them when nothing is said. */
  operations?: readonly string[];
  /** Those of which also the requests and what refuses them are tested; all of them when nothing is said. */
  requests?: readonly string[];
}

const channel = inject('selection');

/** All of the project's version, unless who runs the tests says what was touched: they are kept ready until it is known. */
export const selection: Selection = channel === undefined ? { version: inject('version') } : await receive(channel);

async function receive(name: string): Promise<Selection> {
  const sender = new BroadcastChannel(name);
  const received = Promise.withResolvers<Selection>();
  // Whoever else waits asks on the same channel.
  sender.addEventListener('message', ({ data }) => {
    if (data !== 'ready') received.resolve(data as Selection);
  });
  sender.postMessage('ready');
  const selected = await received.promise;
  sender.close();
  return selected;
}
