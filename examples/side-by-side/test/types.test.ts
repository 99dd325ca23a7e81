import { waitForRun } from '@extend-openapi/client/2026-02-09';
import { expect, test } from 'vitest';
import { createClients } from '../src/clients.ts';

// Compiled, never called: what must not compile is told to the compiler on the line where it has to complain.
async function mixUp(): Promise<void> {
  const { previous, today } = createClients({ token: 'key' });

  await today.POST('/workflow_runs', {
    body: {
      // @ts-expect-error A body of 2025-04-21 names the workflow by a flat id.
      workflowId: 'workflow_1234',
      files: [{ fileName: 'invoice.pdf', fileUrl: 'https://storage.example.com/invoice.pdf' }],
    },
  });
  await previous.POST('/workflow_runs', {
    body: {
      // @ts-expect-error A body of 2026-02-09 has an object for the workflow.
      workflow: { id: 'workflow_1234' },
      file: { url: 'https://storage.example.com/invoice.pdf' },
    },
  });
  await today.POST('/extract_runs', {
    body: {
      extractor: { id: 'ex_1234' },
      // @ts-expect-error Files have other field names in 2025-04-21.
      file: { fileUrl: 'https://storage.example.com/invoice.pdf' },
    },
  });

  // @ts-expect-error Extract runs came with 2026-02-09.
  await previous.GET('/extract_runs');
  // @ts-expect-error Parser runs went with 2025-04-21.
  await today.GET('/parser_runs/{id}', { params: { path: { id: 'parser_run_1234' } } });

  const { data: older } = await previous.GET('/files');
  const { data: newer } = await today.GET('/files');
  // @ts-expect-error Lists of 2026-02-09 have their items under `data`.
  void newer?.files;
  // @ts-expect-error Lists of 2025-04-21 have not.
  void older?.data;

  const run = { object: 'extract_run', id: 'exr_1234' } as const;
  await waitForRun(today, run);
  // @ts-expect-error A client waits for the runs of its own version.
  await waitForRun(previous, run);
}

test('the two clients stay apart in the compiler', () => {
  expect(mixUp).toBeTypeOf('function');
});
