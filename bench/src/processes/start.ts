import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process that answers each question with one message, and ends with us. */
export interface Helper {
  ask<Answer>(question?: object): Promise<Answer>;
  stop(): void;
}

/** Starts a module of this folder and waits for its first message. */
export async function startHelper<Ready>(
  module: string,
  parameters: string[] = [],
  execArgv: string[] = [],
): Promise<Helper & { ready: Ready }> {
  const child = fork(join(import.meta.dirname, module), parameters, { execArgv });
  const ready = await nextMessage<Ready>(child, module);
  return {
    ready,
    ask: (question = {}) => {
      child.send(question);
      return nextMessage(child, module);
    },
    stop: () => void child.kill(),
  };
}

async function nextMessage<Message>(child: ChildProcess, module: string): Promise<Message> {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  try {
    return await Promise.race([
      once(child, 'message', options).then(([message]) => message as Message),
      once(child, 'exit', options).then(([code]) => Promise.reject(new Error(`${module} ended with ${code}`))),
    ]);
  } finally {
    stop.abort();
  }
}

/** Starts the server and says where it listens. */
export async function startServer(): Promise<{ baseUrl: string; stop(): void }> {
  const { ready: port, stop } = await startHelper<number>('server.ts');
  return { baseUrl: `http://127.0.0.1:${port}`, stop };
}
