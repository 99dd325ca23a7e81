import {
  createWorkflowRun,
  getWorkflowRun,
  listFiles,
  listWorkflowRuns,
  uploadFile,
} from '@extend-openapi/client/2026-02-09/operations';
import type { Intake, IntakeChange, IntakeState } from './intake.ts';
import { makeOnce } from './make-once.ts';
import type { Service } from './service.ts';

type Step = (intake: Intake, service: Service) => Promise<IntakeChange>;

/** What is done next, by state. */
export const steps: Readonly<Record<IntakeState, Step>> = {
  received: upload,
  uploaded: run,
  running: read,
  done: stay,
  failed: stay,
};

/** The id in front makes the name unique, so that file and run can be found by it. */
const nameOf = ({ id, name }: Intake): string => `${id}-${name}`;

async function upload(intake: Intake, service: Service): Promise<IntakeChange> {
  const { client, store, now, attemptMs } = service;
  const fileId = await makeOnce(intake, service, {
    async find() {
      for await (const { id, name } of listFiles(client, { nameContains: intake.id }))
        if (name === nameOf(intake)) return id;
      return undefined;
    },
    async make() {
      const content = new Blob([store.content(intake.id)]);
      return (await uploadFile(client, content, { fileName: nameOf(intake), deadlineMs: attemptMs })).id;
    },
  });
  return { state: 'uploaded', fileId, content: null, attemptedAt: null, dueAt: now() };
}

async function run(intake: Intake, service: Service): Promise<IntakeChange> {
  const { client, workflowId, now, attemptMs, lookAfterMs } = service;
  const runId = await makeOnce(intake, service, {
    async find() {
      const query = { workflowId, fileNameContains: intake.id };
      for await (const { id, files } of listWorkflowRuns(client, query))
        if (files.some((file) => file.id === intake.fileId)) return id;
      return undefined;
    },
    async make() {
      const body = { workflow: { id: workflowId }, file: { id: intake.fileId! }, metadata: { intake: intake.id } };
      return (await createWorkflowRun(client, body, { deadlineMs: attemptMs })).id;
    },
  });
  return { state: 'running', runId, attemptedAt: null, dueAt: now() + lookAfterMs };
}

/** A delivery only says that it is time to look. So it does not matter which one comes first, or twice, or late. */
async function read(intake: Intake, { client, now, lookAfterMs }: Service): Promise<IntakeChange> {
  const { status, failureReason, failureMessage, rejectionNote, stepRuns } = await getWorkflowRun(
    client,
    intake.runId!,
  );
  const runStatus = status;
  if (status === 'PROCESSED') {
    const found = stepRuns.flatMap((step) =>
      step.stepType === 'EXTRACT' ? (step.result?.extractRun.output?.value ?? []) : [],
    );
    return { state: 'done', runStatus, result: JSON.stringify(found[0] ?? null), problem: null, dueAt: null };
  }
  if (status === 'FAILED' || status === 'REJECTED' || status === 'CANCELLED') {
    const problem =
      [failureReason, failureMessage ?? rejectionNote].filter(Boolean).join(': ') || `The run is ${status}.`;
    return { state: 'failed', runStatus, problem, dueAt: null };
  }
  // In review, on its way, or in a status that is newer than this service.
  return { runStatus, problem: null, dueAt: now() + lookAfterMs };
}

async function stay(): Promise<IntakeChange> {
  return { dueAt: null };
}
