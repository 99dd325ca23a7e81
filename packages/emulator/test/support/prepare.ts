import { createEmulator } from '../../src/create-emulator.ts';
import type { EmulatorOptions } from '../../src/options.ts';

export const key = 'sk_test';

/** An emulator with stopped time and a caller of its API. */
export function prepare(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ time: 'stopped', start: Date.parse('2026-02-09T12:00:00Z'), ...options });
  const world = emulator.world(key);
  return { emulator, world, call: createCaller(emulator.fetch) };
}

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: never };

/** Calls an operation and gives what came back, whatever it is. */
export function createCaller(fetch: (request: Request) => Promise<Response>, version = '2026-02-09', token = key) {
  return async (name: string, body?: unknown): Promise<Answer> => {
    const [method, path] = name.split(' ') as [string, string];
    const headers = new Headers({ authorization: `Bearer ${token}`, 'x-extend-api-version': version });
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers.set('content-type', 'application/json');
    const sent = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) };
    const response = await fetch(new Request(`https://api.extend.ai${path}`, { method, headers, ...sent }));
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? null : JSON.parse(text)) as never,
    };
  };
}

/** A form that uploads a document. */
export function upload(name: string, content: string | Uint8Array<ArrayBuffer> = '%PDF-1.7'): FormData {
  const form = new FormData();
  form.set('file', new File([content], name));
  return form;
}
