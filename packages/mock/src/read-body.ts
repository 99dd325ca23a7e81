import type { IncomingMessage } from 'node:http';

/** What arrived as a body: parsed JSON, text, nothing, or JSON that is none. */
export type Body = { kind: 'value'; value: unknown } | { kind: 'malformed'; message: string };

/** Reads the whole body before anything is decided, so that a refused request never leaves its sender hanging. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return { kind: 'value', value: undefined };
  if (!/^application\/([\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? ''))
    return { kind: 'value', value: text };
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown };
  } catch (error) {
    return { kind: 'malformed', message: (error as Error).message };
  }
}
