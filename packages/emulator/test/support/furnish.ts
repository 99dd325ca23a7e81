import type { Emulator } from '../../src/emulator.ts';
import { createCaller, key, upload } from './prepare.ts';

const classifications = [
  { id: 'invoice', type: 'Invoice', description: 'A request for payment.' },
  { id: 'other', type: 'other', description: 'Anything else.' },
];

/** Fills a world with one resource of every kind and gives their ids. */
export async function furnish(emulator: Emulator) {
  const call = createCaller(emulator.fetch);
  const make = async (name: string, body: unknown): Promise<string> => {
    const { status, body: answer } = await call(name, body);
    if (status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return (answer as { id: string }).id;
  };
  const file = await make('POST /files/upload', upload('invoice.pdf'));
  const otherFile = await make('POST /files/upload', upload('amendment.pdf'));
  const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] };
  const extractor = await make('POST /extractors', { name: 'Invoices', config: { schema } });
  const classifier = await make('POST /classifiers', { name: 'Mail', config: { classifications } });
  const splitter = await make('POST /splitters', {
    name: 'Packets',
    config: { splitClassifications: classifications },
  });
  const steps = [
    { type: 'TRIGGER', name: 'trigger', next: [{ step: 'extract' }] },
    { type: 'EXTRACT', name: 'extract', config: { extractor: { id: extractor, version: 'draft' } } },
  ];
  const workflow = await make('POST /workflows', { name: 'Intake', steps });
  const extract = { extractor: { id: extractor }, file: { id: file } };
  const classify = { classifier: { id: classifier }, file: { id: file } };
  const split = { splitter: { id: splitter }, file: { id: file } };
  const evaluationSet = await make('POST /evaluation_sets', { name: 'Set', entityId: extractor });
  const items = { items: [{ fileId: file, expectedOutput: { value: { total: 1 } } }] };
  const { body: made } = await call(`POST /evaluation_sets/${evaluationSet}/items`, items);
  const evaluationItem = (made as { evaluationSetItems: { id: string }[] }).evaluationSetItems[0]!.id;
  const endpoint = await make('POST /webhook_endpoints', {
    url: 'http://127.0.0.1:9/hooks',
    name: 'Service',
    enabledEvents: [],
    apiVersion: '2026-02-09',
  });
  const subscription = await make('POST /webhook_subscriptions', {
    webhookEndpointId: endpoint,
    resourceType: 'workflow',
    resourceId: workflow,
    enabledEvents: ['workflow_run.completed'],
  });
  const workflowRun = await make('POST /workflow_runs', { workflow: { id: workflow }, file: { id: file } });
  const editConfig = { instructions: 'Fill in the form.' };
  const ids = {
    file,
    otherFile,
    extractor,
    classifier,
    splitter,
    workflow,
    evaluationSet,
    evaluationItem,
    endpoint,
    subscription,
    workflowRun,
    extractRun: await make('POST /extract', extract),
    classifyRun: await make('POST /classify', classify),
    splitRun: await make('POST /split', split),
    parseRun: await make('POST /parse', { file: { id: file } }),
    editRun: await make('POST /edit', { file: { id: file }, config: editConfig }),
    verifyRun: await make('POST /verify', { file: { id: file } }),
    detectionRun: await make('POST /detect_form', { file: { id: file } }),
    batch: await make('POST /extract_runs/batch', { extractor: { id: extractor }, inputs: [{ file: { id: file } }] }),
    evaluationRun: await make('POST /evaluation_set_runs', { evaluationSetId: evaluationSet }),
    editTemplate: await emulator.world(key).addEditTemplate({
      name: 'Claim form',
      file: { name: 'claim.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
    }),
    // Last, because finishing a run of the others would take these along.
    runningExtractRun: await make('POST /extract_runs', extract),
    runningClassifyRun: await make('POST /classify_runs', classify),
    runningSplitRun: await make('POST /split_runs', split),
    runningParseRun: await make('POST /parse_runs', { file: { id: file } }),
    runningWorkflowRun: await make('POST /workflow_runs', { workflow: { id: workflow }, file: { id: file } }),
  };
  return ids;
}

export type Ids = Awaited<ReturnType<typeof furnish>>;
