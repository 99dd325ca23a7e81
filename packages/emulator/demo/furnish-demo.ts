import type { Emulator } from '../src/emulator.ts';

const version = '2026-02-09';

/** What the office of a small company would have sent on a morning. */
export async function furnishDemo(emulator: Emulator, key: string, hooks: string): Promise<void> {
  const world = emulator.world(key);
  const send = async (method: string, path: string, body?: object): Promise<{ id: string }> => {
    const isForm = body instanceof FormData;
    const headers = { authorization: `Bearer ${key}`, 'x-extend-api-version': version };
    const response = await emulator.fetch(`${emulator.url}${path}`, {
      method,
      headers: isForm || !body ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    return (await response.json()) as { id: string };
  };
  const upload = (name: string): Promise<{ id: string }> => {
    const form = new FormData();
    form.set('file', new File(['%PDF-1.7'], name));
    return send('POST', '/files/upload', form);
  };
  const pass = (seconds: number): Promise<void> => world.clock.advance(seconds * 1000);

  await send('POST', '/webhook_endpoints', {
    url: hooks,
    name: 'Bookkeeping',
    enabledEvents: ['extract_run.processed', 'extract_run.failed', 'classify_run.processed'],
    apiVersion: version,
  });
  const properties = {
    number: { type: ['string', 'null'] },
    supplier: { type: ['string', 'null'] },
    total: { type: ['number', 'null'] },
  };
  const invoices = await send('POST', '/extractors', {
    name: 'Invoices',
    config: { schema: { type: 'object', properties, required: ['number', 'supplier', 'total'] } },
  });
  const classifications = [
    { id: 'invoice', type: 'Invoice', description: 'A request for payment.' },
    { id: 'other', type: 'other', description: 'Anything else.' },
  ];
  const mail = await send('POST', '/classifiers', { name: 'Mail room', config: { classifications } });
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'extract' }] },
    { type: 'EXTRACT', name: 'extract', config: { extractor: { id: invoices.id, version: 'draft' } } },
  ];
  const intake = await send('POST', '/workflows', { name: 'Invoice intake', steps });

  world.script({
    file: 'invoice-1547.pdf',
    run: 'extract',
    output: { number: '1547', supplier: 'Northwind', total: 1547 },
  });
  world.script({ file: /^scan/, fail: { reason: 'OCR_ERROR', message: 'The page is too faint to read.' } });
  world.script({ file: 'contoso-0031.pdf', needsReview: true, after: 2500 });
  world.faults.add({ operation: 'listFiles', nth: 2, rateLimit: 3 });
  world.webhooks.rule({ event: 'classify_run.processed', nth: 2, do: 'hold' });
  world.webhooks.rule({ event: 'extract_run.failed', do: { late: 5000 } });

  const extract = async (name: string): Promise<string> => {
    const file = await upload(name);
    const run = await send('POST', '/extract_runs', { extractor: { id: invoices.id }, file: { id: file.id } });
    return run.id;
  };
  const letter = await upload('letter-from-the-bank.pdf');
  await send('POST', '/classify_runs', { classifier: { id: mail.id }, file: { id: letter.id } });
  await pass(3);
  const first = await extract('invoice-1547.pdf');
  for (const seconds of [0.2, 0.1, 0.3]) {
    await pass(seconds);
    await send('GET', `/extract_runs/${first}`);
  }
  await pass(8);
  await extract('scan-of-a-receipt.pdf');
  await pass(6);
  const offer = await upload('offer-harbour-crane.pdf');
  await send('POST', '/classify_runs', { classifier: { id: mail.id }, file: { id: offer.id } });
  await pass(1);
  await send('POST', '/parse_runs', { file: { id: 7 } });
  await send('GET', '/files');
  await send('GET', '/files');
  const contoso = await upload('contoso-0031.pdf');
  await send('POST', '/workflow_runs', { workflow: { id: intake.id }, file: { id: contoso.id } });
  await pass(4);
  await extract('invoice-1548.pdf');
  await pass(0.2);
}
