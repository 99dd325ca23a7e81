import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Intake } from './intake.ts';
import type { Service } from './service.ts';
import { takeDelivery } from './take-delivery.ts';

const megabyte = 1_000_000;

/** The service over HTTP. `wake` is called when there is something to do. */
export function createApp(service: Service, wake: () => void): Hono {
  const { store, now } = service;
  const app = new Hono();

  app.post('/invoices', bodyLimit({ maxSize: 50 * megabyte }), async (context) => {
    const { file } = await context.req.parseBody().catch(() => ({ file: undefined }));
    if (!(file instanceof File) || file.size === 0)
      return context.json({ error: 'Send the document as the part "file" of a multipart form.' }, 400);
    const content = new Uint8Array(await file.arrayBuffer());
    const id = createHash('sha256').update(content).digest('hex');
    const isNew = store.add(id, file.name, content, now());
    wake();
    return context.json(show(store.get(id)!), isNew ? 202 : 200);
  });

  app.get('/invoices/:id', (context) => {
    const intake = store.get(context.req.param('id'));
    return intake ? context.json(show(intake)) : context.json({ error: 'There is no such invoice.' }, 404);
  });

  app.post('/webhooks/extend', bodyLimit({ maxSize: 10 * megabyte }), async (context) => {
    const answer = await takeDelivery(context.req.raw, service);
    wake();
    return answer;
  });
  return app;
}

function show({ id, name, state, runId, runStatus, result, problem }: Intake): object {
  return {
    id,
    name,
    state,
    runId,
    runStatus,
    result: result === null ? null : (JSON.parse(result) as unknown),
    problem,
  };
}
