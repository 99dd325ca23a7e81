import { type Candidate, candidates } from '../candidates.ts';
import { startHelper } from '../processes/start.ts';
import type { Row } from '../row.ts';
import { measureSideBySide } from '../statistics/side-by-side.ts';

/** A module with a mark where the editor asks, and a name that has to be offered there. */
const questions: Partial<Record<Candidate, [text: string, expected: string]>> = {
  path: [
    `import { createExtendClient } from '@extend-openapi/client/2026-02-09';
const client = createExtendClient({ token: 'sk' });
await client.GET('|');`,
    '/files/{id}',
  ],
  name: [`import { get| } from '@extend-openapi/client/2026-02-09/operations';`, 'getFile'],
  vendor: [
    `import { ExtendClient } from 'extend-ai';
const client = new ExtendClient({ token: 'sk' });
await client.files.|`,
    'retrieve',
  ],
  bare: [
    `import type { paths } from '@extend-openapi/types/2026-02-09';
import createClient from 'openapi-fetch';
const client = createClient<paths>();
await client.GET('|');`,
    '/files/{id}',
  ],
};

async function measure(mostSeconds: number): Promise<Awaited<ReturnType<Row['measure']>>> {
  const asked = candidates.flatMap((name) => (questions[name] ? [[name, questions[name]] as const] : []));
  const services = [];
  for (const [name, question] of asked) services.push([name, await startHelper('completer.ts', question)] as const);
  try {
    const measures = services.map(([name, service]) => [name, () => service.ask<number>()] as const);
    return await measureSideBySide(Object.fromEntries(measures), 'vendor', {
      tolerance: 0.05,
      leastRounds: 20,
      mostSeconds,
    });
  } finally {
    for (const [, service] of services) service.stop();
  }
}

export const completion: Row = {
  id: 'completion',
  title: 'Completion of a path or function, warm language service',
  unit: 'ms',
  baseline: 'vendor',
  target: { of: 'value', limit: 50 },
  measure,
};
