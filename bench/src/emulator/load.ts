import { Agent, get } from 'node:http';

const headers = { authorization: 'Bearer sk_bench', 'x-extend-api-version': '2026-02-09' };

/** Reads one address many times, so many at once. @throws {Error} when an answer is not 200 */
export async function read(url: string, calls: number, concurrency: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await readOnce(url, agent);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  agent.destroy();
}

/** Reads an address once; `key` names another world than the usual one. */
export function readOnce(url: string, agent?: Agent, key?: string): Promise<void> {
  const own = key === undefined ? headers : { ...headers, authorization: `Bearer ${key}` };
  return new Promise((resolve, reject) => {
    get(url, { headers: own, agent }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${response.statusCode}`)),
      );
    }).once('error', reject);
  });
}
