// Generated from openapi/2025-04-21. Do not edit.
// Change the contract, then run: pnpm generate

import type {
  BatchProcessorRun,
  BatchProcessorRunResponse,
  CancelWorkflowRunResponse,
  CreateWorkflowResponse,
  CreateWorkflowRunBatchResponse,
  CreateWorkflowRunResponse,
  DeleteFileResponse,
  DeleteProcessorRunResponse,
  DeleteWorkflowRunResponse,
  EditRequest,
  EditRun,
  EditRunDeletion,
  EditRunResponse,
  EditRunStatus,
  EditSchemaRequest,
  EditSchemaResponse,
  EditTemplateResponse,
  EvaluationSet,
  EvaluationSetCreate,
  EvaluationSetItem,
  EvaluationSetItemBulkCreate,
  EvaluationSetItemBulkResponse,
  EvaluationSetItemCreate,
  EvaluationSetItemDeletion,
  EvaluationSetItemList,
  EvaluationSetItemResponse,
  EvaluationSetItemUpdate,
  EvaluationSetList,
  EvaluationSetResponse,
  File,
  FileCreate,
  FileCreateResponse,
  FileList,
  FileResponse,
  GetFileQuery,
  GetParserRunQuery,
  GetProcessorVersionResponse,
  ListEvaluationSetItemsQuery,
  ListEvaluationSetsQuery,
  ListFilesQuery,
  ListProcessorRunsQuery,
  ListProcessorVersionsResponse,
  ListProcessorsQuery,
  ListWorkflowRunsQuery,
  ParseFileQuery,
  ParseRequest,
  ParserRun,
  ParserRunDeletion,
  ParserRunResponse,
  ParserRunStatus,
  ProcessorCreate,
  ProcessorList,
  ProcessorResponse,
  ProcessorRun,
  ProcessorRunCreate,
  ProcessorRunList,
  ProcessorRunResponse,
  ProcessorRunSummary,
  ProcessorSummary,
  ProcessorUpdate,
  ProcessorVersionPublish,
  PublishProcessorVersionResponse,
  UploadFileQuery,
  WorkflowCreate,
  WorkflowRun,
  WorkflowRunBatchCreate,
  WorkflowRunCreate,
  WorkflowRunList,
  WorkflowRunOutputCorrection,
  WorkflowRunResponse,
  WorkflowRunSummary,
  WorkflowRunUpdate,
} from '@extend-openapi/types/2025-04-21/schemas';
import { createNamedClient } from '../../create-named-client.ts';
import type { NamedClient, OperationOptions } from '../../operations/operation-options.ts';
import type { ClientOptions } from '../../options/client-options.ts';
import { callOperation } from '../../operations/call-operation.ts';
import { listOperation, type Listing } from '../../operations/listing.ts';
import { createAllAndWait, createAndWait, waitFor, type RunOptions } from '../../operations/wait-operation.ts';
import { type WaitOptions } from '../../runs/poll-run.ts';
import { sendUpload } from '../../upload/upload-file.ts';
import { type CommonUploadOptions, type UploadSource } from '../../upload/upload-types.ts';

export * from '../../operations/index.ts';

const contract = {
  "apiVersion": "2025-04-21",
  "versionHeader": "x-extend-api-version",
  "workspaceHeader": "x-extend-workspace-id",
  "servers": {
    "us": "https://api.extend.ai",
    "us2": "https://api.us2.extend.app",
    "eu": "https://api.eu1.extend.ai"
  }
} as const;

/** A client of version 2025-04-21 for calls by name. One for calls by path, from the entry beside this one, serves as well. */
export interface ExtendClient extends NamedClient<typeof contract.apiVersion> {}

/** What {@link createExtendClient} takes; every option has a default. */
export type ExtendClientOptions = ClientOptions<typeof contract>;

/**
 * Creates a client for version 2025-04-21 that is called by name. It sends the version header itself.
 *
 * @throws {ConfigurationError} at once, when an option is not what was expected.
 */
export function createExtendClient(options: ExtendClientOptions = {}): ExtendClient {
  return createNamedClient(contract, options);
}

/**
 * List workflow runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Returns summaries of workflow runs, page by page; filters combine. Get a single run to see files and outputs. With `batchId` this is the way to follow a batch.
 */
export function listWorkflowRuns(
  client: ExtendClient,
  query?: ListWorkflowRunsQuery,
  options?: OperationOptions,
): Listing<WorkflowRunSummary, WorkflowRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/workflow_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/workflowRuns' } }, options, { query });
}

/**
 * Run a workflow.
 *
 * Starts a workflow on up to 50 files or texts and returns one run for each, all with the same `batchId`. The runs go on in the background: wait for webhook events or poll each run. For more inputs, or input-specific metadata, create a batch. Every run consumes credits, and repeating the request creates new runs.
 *
 * @param body The workflow, and up to 50 files or texts, each of which becomes a run.
 */
export function createWorkflowRun(
  client: ExtendClient,
  body: WorkflowRunCreate,
  options?: OperationOptions,
): Promise<CreateWorkflowRunResponse> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs' }, options, { body });
}

/**
 * Run a workflow.
 *
 * Waits until every run no longer changes by itself, and returns it as {@link getWorkflowRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts a workflow on up to 50 files or texts and returns one run for each, all with the same `batchId`. The runs go on in the background: wait for webhook events or poll each run. For more inputs, or input-specific metadata, create a batch. Every run consumes credits, and repeating the request creates new runs.
 *
 * @param body The workflow, and up to 50 files or texts, each of which becomes a run.
 */
export function createWorkflowRunAndWait(
  client: ExtendClient,
  body: WorkflowRunCreate,
  options?: RunOptions<WorkflowRun>,
): Promise<FinishedWorkflowRun[]> {
  return createAllAndWait(client, { method: 'POST', path: '/workflow_runs' }, { path: '/workflow_runs/{workflowRunId}', parameter: 'workflowRunId', pointer: '/workflowRun', terminal: ['PROCESSED', 'FAILED', 'CANCELLED', 'NEEDS_REVIEW', 'REJECTED'], open: ['PENDING', 'PROCESSING', 'CANCELLING'], list: '/workflowRuns' }, options, { body });
}

/**
 * Run a workflow on a batch of inputs.
 *
 * Queues up to 1000 runs at once, without regard to the rate limits of single runs, and answers with a `batchId` before any run exists. Runs get priority 90, so interactive work goes first, and may take hours. Match results to inputs by `metadata`, in webhook events or by listing runs with the `batchId`. Repeating the request queues, and charges, everything again.
 *
 * @param body The workflow, and one entry for each run to create.
 */
export function createWorkflowRunBatch(
  client: ExtendClient,
  body: WorkflowRunBatchCreate,
  options?: OperationOptions,
): Promise<CreateWorkflowRunBatchResponse> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs/batch' }, options, { body });
}

/**
 * Get a workflow run.
 *
 * Returns status, files and all results so far. Poll it until the status is one of the final ones, or use webhook events instead. A run in `NEEDS_REVIEW` changes only when a human acts.
 *
 * @param workflowRunId The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard.
 */
export function getWorkflowRun(
  client: ExtendClient,
  workflowRunId: string,
  options?: OperationOptions,
): Promise<WorkflowRunResponse> {
  return callOperation(client, { method: 'GET', path: '/workflow_runs/{workflowRunId}' }, options, { path: { workflowRunId } });
}

/**
 * Update a workflow run.
 *
 * Renames a run and adds metadata to it while it is in progress. New metadata is merged key by key with what is there; nothing is removed. Results cannot be changed this way.
 *
 * @param workflowRunId The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard.
 * @param body A new name, new metadata, or both; metadata keys that are not named keep their values.
 */
export function updateWorkflowRun(
  client: ExtendClient,
  workflowRunId: string,
  body: WorkflowRunUpdate,
  options?: OperationOptions,
): Promise<WorkflowRunResponse> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs/{workflowRunId}', safe: true }, options, { path: { workflowRunId }, body });
}

/**
 * Delete a workflow run.
 *
 * Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
 *
 * @param workflowRunId The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard.
 */
export function deleteWorkflowRun(
  client: ExtendClient,
  workflowRunId: string,
  options?: OperationOptions,
): Promise<DeleteWorkflowRunResponse> {
  return callOperation(client, { method: 'DELETE', path: '/workflow_runs/{workflowRunId}' }, options, { path: { workflowRunId } });
}

/**
 * Cancel a workflow run.
 *
 * Asks a run in `PENDING` or `PROCESSING` to stop. The stop is not immediate: the run passes through `CANCELLING` before it ends as `CANCELLED`. A run that has ended, waits for review or was cancelled before is refused (400 by all we know) and stays as it is, so after a refusal read the run instead of trying again.
 *
 * @param workflowRunId The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard.
 */
export function cancelWorkflowRun(
  client: ExtendClient,
  workflowRunId: string,
  options?: OperationOptions,
): Promise<CancelWorkflowRunResponse> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs/{workflowRunId}/cancel', safe: true }, options, { path: { workflowRunId } });
}

/**
 * Correct an output of a workflow run.
 *
 * Records the right result for one output, so that it counts in evaluations and tuning. For data that reaches you without human review; corrections made in the dashboard's review are recorded anyway. It does not run the rest of the workflow again. Gone from 2026-02-09, where evaluation set items hold expected results.
 *
 * @param workflowRunId The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard.
 * @param outputId Which processor's result to correct, by the `id` of an entry in the run's `outputs`.
 * @param body The result that takes the place of what the processor produced.
 * @deprecated Since 2025-04-21. Use createEvaluationSetItem instead.
 */
export function correctWorkflowRunOutput(
  client: ExtendClient,
  workflowRunId: string,
  outputId: string,
  body: WorkflowRunOutputCorrection,
  options?: OperationOptions,
): Promise<WorkflowRunResponse> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs/{workflowRunId}/outputs/{outputId}', safe: true }, options, { path: { workflowRunId, outputId }, body });
}

/**
 * Create a workflow.
 *
 * Creates an empty workflow as a draft. Its steps can only be added in the dashboard, so this helps to prepare names and ids rather than to build pipelines. Repeating the call creates a second one.
 *
 * @param body The name, which is all that this call can set.
 */
export function createWorkflow(
  client: ExtendClient,
  body: WorkflowCreate,
  options?: OperationOptions,
): Promise<CreateWorkflowResponse> {
  return callOperation(client, { method: 'POST', path: '/workflows' }, options, { body });
}

/**
 * List processor runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Returns summaries of processor runs, page by page; filters combine. Runs inside workflows and evaluations are included unless `source` says otherwise. Get a single run to see its output.
 */
export function listProcessorRuns(
  client: ExtendClient,
  query?: ListProcessorRunsQuery,
  options?: OperationOptions,
): Listing<ProcessorRunSummary, ProcessorRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/processor_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/processorRuns' } }, options, { query });
}

/**
 * Run a processor.
 *
 * Runs one extraction, classification or splitting processor on a file or text. By default it answers at once and the run goes on in the background: wait for webhook events or poll it. With `sync` the response waits up to 5 minutes for the result; past that, or when the connection is lost, the run goes on: look for it in `GET /processor_runs` before you repeat the request. Every run consumes credits, and a repeated request creates another.
 *
 * @param body Which processor to run, at which version, on a file or a text.
 */
export function createProcessorRun(
  client: ExtendClient,
  body: ProcessorRunCreate,
  options?: OperationOptions,
): Promise<ProcessorRunResponse> {
  return callOperation(client, { method: 'POST', path: '/processor_runs' }, options, { body });
}

/**
 * Run a processor.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getProcessorRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Runs one extraction, classification or splitting processor on a file or text. By default it answers at once and the run goes on in the background: wait for webhook events or poll it. With `sync` the response waits up to 5 minutes for the result; past that, or when the connection is lost, the run goes on: look for it in `GET /processor_runs` before you repeat the request. Every run consumes credits, and a repeated request creates another.
 *
 * @param body Which processor to run, at which version, on a file or a text.
 */
export function createProcessorRunAndWait(
  client: ExtendClient,
  body: ProcessorRunCreate,
  options?: RunOptions<ProcessorRun>,
): Promise<FinishedProcessorRun> {
  return createAndWait(client, { method: 'POST', path: '/processor_runs' }, { path: '/processor_runs/{id}', parameter: 'id', pointer: '/processorRun', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Get a processor run.
 *
 * Returns a run with status, settings, output and the changes made in review. Poll it until the status is a final one, or use webhook events instead.
 *
 * @param id The processor run, as returned when it was created or found in the `outputs` of a workflow run.
 */
export function getProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ProcessorRunResponse> {
  return callOperation(client, { method: 'GET', path: '/processor_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete a processor run.
 *
 * Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
 *
 * @param id The processor run, as returned when it was created or found in the `outputs` of a workflow run.
 */
export function deleteProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteProcessorRunResponse> {
  return callOperation(client, { method: 'DELETE', path: '/processor_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel a processor run.
 *
 * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without output. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result, so after a refusal read the run. Whether one that is `PENDING` can be stopped is not documented.
 *
 * @param id The processor run, as returned when it was created or found in the `outputs` of a workflow run.
 */
export function cancelProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ProcessorRunResponse> {
  return callOperation(client, { method: 'POST', path: '/processor_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * Get a batch processor run.
 *
 * Reads the state and size of a batch, which is how the run of an evaluation set shows up in the API. Batches are started in the dashboard; poll here to learn when one has finished. For a single file, get the processor run.
 *
 * @param id Id of the batch (`bpr_…`), taken from the address of its page in the dashboard.
 */
export function getBatchProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<BatchProcessorRunResponse> {
  return callOperation(client, { method: 'GET', path: '/batch_processor_runs/{id}' }, options, { path: { id } });
}

/**
 * List processors.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Returns all processors that the key can see, with their version numbers, page by page. For settings, get the version in question.
 */
export function listProcessors(
  client: ExtendClient,
  query?: ListProcessorsQuery,
  options?: OperationOptions,
): Listing<ProcessorSummary, ProcessorList> {
  return listOperation(client, { operation: { method: 'GET', path: '/processors' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/processors' } }, options, { query });
}

/**
 * Create a processor.
 *
 * Creates a processor with a draft, from settings of your own or as a copy of another processor. The draft can be run at once; publish it before production depends on it. Repeating the call creates a second one.
 *
 * @param body Name and type, with settings of its own or a processor to copy them from.
 */
export function createProcessor(
  client: ExtendClient,
  body: ProcessorCreate,
  options?: OperationOptions,
): Promise<ProcessorResponse> {
  return callOperation(client, { method: 'POST', path: '/processors' }, options, { body });
}

/**
 * Update a processor.
 *
 * Renames a processor or replaces the settings of its draft. Published versions, and workflows that use them, keep working as before.
 *
 * @param id The processor (`dp_…`); the list of processors and the dashboard show its id.
 * @param body A new name, new settings of the draft, or both; settings replace the old ones as a whole.
 */
export function updateProcessor(
  client: ExtendClient,
  id: string,
  body: ProcessorUpdate,
  options?: OperationOptions,
): Promise<ProcessorResponse> {
  return callOperation(client, { method: 'POST', path: '/processors/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * Publish a processor version.
 *
 * Freezes the draft, or the given settings, as a new numbered version that runs and workflows can name. Workflows already using the processor stay on their version until someone changes them.
 *
 * @param id The processor (`dp_…`); the list of processors and the dashboard show its id.
 * @param body Whether the version number rises in its major or its minor part.
 */
export function publishProcessorVersion(
  client: ExtendClient,
  id: string,
  body: ProcessorVersionPublish,
  options?: OperationOptions,
): Promise<PublishProcessorVersionResponse> {
  return callOperation(client, { method: 'POST', path: '/processors/{id}/publish' }, options, { path: { id }, body });
}

/**
 * List processor versions.
 *
 * Returns all versions of a processor with their settings in one response, the draft included; there is no paging. New versions usually come first, but do not rely on the order.
 *
 * @param id The processor (`dp_…`); the list of processors and the dashboard show its id.
 */
export function listProcessorVersions(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ListProcessorVersionsResponse> {
  return callOperation(client, { method: 'GET', path: '/processors/{id}/versions' }, options, { path: { id } });
}

/**
 * Get a processor version.
 *
 * Returns one version with its settings, for instance to find out what a past run worked with or to copy settings into another environment.
 *
 * @param processorId The processor that the version belongs to; reading a version takes both ids.
 * @param processorVersionId The version's id, not its number; lists of processors and runs contain it.
 */
export function getProcessorVersion(
  client: ExtendClient,
  processorId: string,
  processorVersionId: string,
  options?: OperationOptions,
): Promise<GetProcessorVersionResponse> {
  return callOperation(client, { method: 'GET', path: '/processors/{processorId}/versions/{processorVersionId}' }, options, { path: { processorId, processorVersionId } });
}

/**
 * Parse a file and wait for the result.
 *
 * Reads a document and answers with its content as Markdown or spatial text, cut into chunks and blocks. Use it to feed prompts, search indexes and embeddings; to get named fields, run a processor instead. The call waits for the document to be read. After 5 minutes, or when the connection is lost, it ends without an answer while the run goes on: no list shows it, and a repeated request starts and charges a second one. Send long files to `POST /parse/async`, which answers with an id at once.
 *
 * @param body The document, and optionally how it is read and cut into chunks; without options the defaults apply.
 */
export function parseFile(
  client: ExtendClient,
  body: ParseRequest,
  query?: ParseFileQuery,
  options?: OperationOptions,
): Promise<ParserRun> {
  return callOperation(client, { method: 'POST', path: '/parse' }, options, { body, query });
}

/**
 * Parse a file in the background.
 *
 * Queues a document for parsing and answers at once with the run's id. Poll `GET /parser_runs/{id}` or subscribe to `parser_run.processed` and `parser_run.failed`. Prefer it to `POST /parse` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
 *
 * @param body The document and the options for reading it; the same body as `POST /parse` takes.
 */
export function parseFileAsync(
  client: ExtendClient,
  body: ParseRequest,
  options?: OperationOptions,
): Promise<ParserRunStatus> {
  return callOperation(client, { method: 'POST', path: '/parse/async' }, options, { body });
}

/**
 * Parse a file in the background.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getParserRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Queues a document for parsing and answers at once with the run's id. Poll `GET /parser_runs/{id}` or subscribe to `parser_run.processed` and `parser_run.failed`. Prefer it to `POST /parse` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
 *
 * @param body The document and the options for reading it; the same body as `POST /parse` takes.
 */
export function parseFileAndWait(
  client: ExtendClient,
  body: ParseRequest,
  options?: RunOptions<NonNullable<ParserRunResponse["parserRun"]>>,
): Promise<FinishedParserRun> {
  return createAndWait(client, { method: 'POST', path: '/parse/async' }, { path: '/parser_runs/{id}', parameter: 'id', pointer: '/parserRun', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, options, { body });
}

/**
 * Get a parser run.
 *
 * Reads one parser run, of either kind of creation. While the document is being parsed the answer holds only the status; once the run is `PROCESSED` it holds all chunks. Poll it after `POST /parse/async`, with growing pauses.
 *
 * @param id The parser run (`parser_run_…`), as returned when it was created; no list shows it again.
 */
export function getParserRun(
  client: ExtendClient,
  id: string,
  query?: GetParserRunQuery,
  options?: OperationOptions,
): Promise<ParserRunResponse> {
  return callOperation(client, { method: 'GET', path: '/parser_runs/{id}' }, options, { path: { id }, query });
}

/**
 * Delete a parser run.
 *
 * Removes the run and everything that was read out of the document, for good. Use it where parsed content must not outlive its purpose. The source file is a resource of its own, with its own deletion. Without it the run stays as long as the workspace's retention says: no request can shorten that in this version.
 *
 * @param id The parser run (`parser_run_…`), as returned when it was created; no list shows it again.
 */
export function deleteParserRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ParserRunDeletion> {
  return callOperation(client, { method: 'DELETE', path: '/parser_runs/{id}' }, options, { path: { id } });
}

/**
 * List files.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Returns files page by page, ordered by the time of their creation; unlike other lists it has no `sortBy`. Contents are never included: get a single file for them.
 */
export function listFiles(
  client: ExtendClient,
  query?: ListFilesQuery,
  options?: OperationOptions,
): Listing<File, FileList> {
  return listOperation(client, { operation: { method: 'GET', path: '/files' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/files' } }, options, { query });
}

/**
 * Create a file from a URL or text.
 *
 * Registers a file that Extend downloads from a URL, or that consists of the given text. Replaced by uploading; runs also accept URLs and text directly. Gone from 2026-02-09.
 *
 * @param body Name of the file, and an address or a text as its content.
 * @deprecated Since 2024-12-23. Use uploadFile instead.
 */
export function createFile(
  client: ExtendClient,
  body: FileCreate,
  options?: OperationOptions,
): Promise<FileCreateResponse> {
  return callOperation(client, { method: 'POST', path: '/files' }, options, { body });
}

/** Options of {@link uploadFile}. */
export interface UploadFileOptions extends CommonUploadOptions {
  /** Also converts JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC and HEIF images, Word, PowerPoint, Excel and HTML files to PDF before storing them. */
  readonly convertToPdf?: boolean | undefined;
}

/**
 * Upload a file.
 *
 * Stores a document sent as `multipart/form-data` and returns its id, ready for runs, parsing and evaluation sets. The format is recognised by name and bytes; the part's own content type is ignored. Word and PowerPoint files become PDF. Keep the id: whether the same bytes, sent again, make a second file is not documented.
 *
 * @param source The bytes, or where they are; a path is read while it is sent.
 */
export function uploadFile(
  client: ExtendClient,
  source: UploadSource,
  options?: UploadFileOptions,
): Promise<File> {
  return sendUpload(client, source, options);
}

/**
 * Get a file.
 *
 * Returns a file with a fresh download link, and with the text that was read from it as far as the three flags ask for it. Ask only for what you need, for the text of a long document is large.
 *
 * @param id The file, as returned by the upload or found in the `files` of a run.
 */
export function getFile(
  client: ExtendClient,
  id: string,
  query?: GetFileQuery,
  options?: OperationOptions,
): Promise<FileResponse> {
  return callOperation(client, { method: 'GET', path: '/files/{id}' }, options, { path: { id }, query });
}

/**
 * Delete a file.
 *
 * Erases a file and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
 *
 * @param id The file, as returned by the upload or found in the `files` of a run.
 */
export function deleteFile(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteFileResponse> {
  return callOperation(client, { method: 'DELETE', path: '/files/{id}' }, options, { path: { id } });
}

/**
 * Edit a PDF and wait for the result.
 *
 * Finds the fields of a PDF form, writes the given values and answers with a new file; the original is not touched. The call waits for the PDF to be ready. After 5 minutes, or when the connection is lost, it ends without an answer while the run goes on: no list shows it, and a repeated request edits and charges again. Send long forms to `POST /edit/async`, which answers with an id at once.
 *
 * @param body The PDF form under `file`, or a template of it under `templateId`, and what to write into it.
 */
export function editFile(
  client: ExtendClient,
  body: EditRequest,
  options?: OperationOptions,
): Promise<EditRun> {
  return callOperation(client, { method: 'POST', path: '/edit' }, options, { body });
}

/**
 * Edit a PDF in the background.
 *
 * Queues an edit and answers at once with the run's id; read the result from `GET /edit_runs/{id}`. Prefer it to `POST /edit` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
 *
 * @param body The form, or a template of it, and what to write; the same body as `POST /edit` takes.
 */
export function editFileAsync(
  client: ExtendClient,
  body: EditRequest,
  options?: OperationOptions,
): Promise<EditRunStatus> {
  return callOperation(client, { method: 'POST', path: '/edit/async' }, options, { body });
}

/**
 * Edit a PDF in the background.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getEditRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Queues an edit and answers at once with the run's id; read the result from `GET /edit_runs/{id}`. Prefer it to `POST /edit` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
 *
 * @param body The form, or a template of it, and what to write; the same body as `POST /edit` takes.
 */
export function editFileAndWait(
  client: ExtendClient,
  body: EditRequest,
  options?: RunOptions<NonNullable<EditRunResponse["editRun"]>>,
): Promise<FinishedEditRun> {
  return createAndWait(client, { method: 'POST', path: '/edit/async' }, { path: '/edit_runs/{id}', parameter: 'id', pointer: '/editRun', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, options, { body });
}

/**
 * Get an edit run.
 *
 * Reads one edit run, of either kind of creation. While the PDF is being edited the answer holds only the status; once the run is `PROCESSED` it has the download address and the values that were written. Poll it after `POST /edit/async`, with growing pauses: this version sends no webhooks for edits.
 *
 * @param id The edit run (`edit_run_…`), as returned when it was created; no list shows it again.
 */
export function getEditRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EditRunResponse> {
  return callOperation(client, { method: 'GET', path: '/edit_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete an edit run.
 *
 * Removes the run with its values and results, for good. Download the edited PDF first if it is still needed.
 *
 * @param id The edit run (`edit_run_…`), as returned when it was created; no list shows it again.
 */
export function deleteEditRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EditRunDeletion> {
  return callOperation(client, { method: 'DELETE', path: '/edit_runs/{id}' }, options, { path: { id } });
}

/**
 * Generate an edit schema from a form.
 *
 * Detects the fields of a PDF form and answers with a schema for `POST /edit`. Do it once per form, review the result, keep it, and later edits skip the detection. Give an `inputSchema` to map your own data model onto the form. The call is synchronous only and leaves no run behind: what is lost with the connection has to be asked for again. How long it may take, and whether it costs credits, is not documented.
 *
 * @param body The form to analyse, and optionally your own schema to map onto it.
 */
export function generateEditSchema(
  client: ExtendClient,
  body: EditSchemaRequest,
  options?: OperationOptions,
): Promise<EditSchemaResponse> {
  return callOperation(client, { method: 'POST', path: '/edit_schemas/generate' }, options, { body });
}

/**
 * Get an edit template.
 *
 * Reads a saved form with its configurations, for instance to see which fields want values. To fill it, no reading is needed: send its id as `templateId` to `POST /edit` or `POST /edit/async`. Templates are made in the dashboard.
 *
 * @param id Id of the template (`edt_…`), shown with it in the dashboard.
 */
export function getEditTemplate(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EditTemplateResponse> {
  return callOperation(client, { method: 'GET', path: '/edit_templates/{id}' }, options, { path: { id } });
}

/**
 * List evaluation sets.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Goes through the evaluation sets of the workspace page by page, for all processors or for one. Items are not included; list them per set.
 */
export function listEvaluationSets(
  client: ExtendClient,
  query?: ListEvaluationSetsQuery,
  options?: OperationOptions,
): Listing<EvaluationSet, EvaluationSetList> {
  return listOperation(client, { operation: { method: 'GET', path: '/evaluation_sets' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/evaluationSets' } }, options, { query });
}

/**
 * Create an evaluation set.
 *
 * Creates an empty set for one processor; add files with `POST /evaluation_set_items` or its bulk form. Sets made in the dashboard work just as well; their id is shown there. Sending the request again creates another set.
 *
 * @param body Name, purpose and processor of the set; the processor cannot be exchanged later.
 */
export function createEvaluationSet(
  client: ExtendClient,
  body: EvaluationSetCreate,
  options?: OperationOptions,
): Promise<EvaluationSetResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_sets' }, options, { body });
}

/**
 * Get an evaluation set.
 *
 * Reads name, purpose and processor of one set. Its items have a list of their own.
 *
 * @param id The evaluation set (`ev_…`), as returned when it was created or shown in the dashboard.
 */
export function getEvaluationSet(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EvaluationSetResponse> {
  return callOperation(client, { method: 'GET', path: '/evaluation_sets/{id}' }, options, { path: { id } });
}

/**
 * List the items of an evaluation set.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Goes through the files of one set with their expected outputs, page by page; the way to export a set or to find the item that wants correcting. This version cannot read a single item.
 *
 * @param id Id of the evaluation set (`ev_…`) whose items are wanted.
 */
export function listEvaluationSetItems(
  client: ExtendClient,
  id: string,
  query?: ListEvaluationSetItemsQuery,
  options?: OperationOptions,
): Listing<EvaluationSetItem, EvaluationSetItemList> {
  return listOperation(client, { operation: { method: 'GET', path: '/evaluation_sets/{id}/items' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/evaluationSetItems' } }, options, { path: { id }, query });
}

/**
 * Add a file to an evaluation set.
 *
 * Adds one file with its expected output. Handy for growing a set from reviewed production runs; to fill a set at once, use `POST /evaluation_set_items/bulk`. Not idempotent: a repeated request can leave the file in the set twice.
 *
 * @param body The set, the id of a stored file, and the correct result for it.
 */
export function createEvaluationSetItem(
  client: ExtendClient,
  body: EvaluationSetItemCreate,
  options?: OperationOptions,
): Promise<EvaluationSetItemResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_set_items' }, options, { body });
}

/**
 * Add several files to an evaluation set.
 *
 * Adds many files with their expected outputs to one set in a single request, which spares the rate limit. Not idempotent: a repeated request can leave every file in the set twice.
 *
 * @param body The set, and the ids of stored files, each with the result that counts as correct.
 */
export function createEvaluationSetItems(
  client: ExtendClient,
  body: EvaluationSetItemBulkCreate,
  options?: OperationOptions,
): Promise<EvaluationSetItemBulkResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_set_items/bulk' }, options, { body });
}

/**
 * Correct the expected output of an item.
 *
 * Replaces the reference result of one item, for instance after the processor got a new field. File and set cannot be changed; delete the item and add it anew for that.
 *
 * @param id The item (`evi_…`), as returned when it was added or found in the list of the set's items.
 * @param body The result that replaces the former expectation as a whole.
 */
export function updateEvaluationSetItem(
  client: ExtendClient,
  id: string,
  body: EvaluationSetItemUpdate,
  options?: OperationOptions,
): Promise<EvaluationSetItemResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_set_items/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * Remove an item from its evaluation set.
 *
 * Takes the item and its expected output out of the set for good. The file itself is kept; delete it separately if it has to go.
 *
 * @param id The item (`evi_…`), as returned when it was added or found in the list of the set's items.
 */
export function deleteEvaluationSetItem(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EvaluationSetItemDeletion> {
  return callOperation(client, { method: 'DELETE', path: '/evaluation_set_items/{id}' }, options, { path: { id } });
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export interface FinishedWorkflowRun extends WorkflowRun {
  status: "PROCESSED" | "FAILED" | "CANCELLED" | "NEEDS_REVIEW" | "REJECTED";
}

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getWorkflowRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForWorkflowRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<WorkflowRun>,
): Promise<FinishedWorkflowRun> {
  return waitFor(client, { path: '/workflow_runs/{workflowRunId}', parameter: 'workflowRunId', pointer: '/workflowRun', terminal: ['PROCESSED', 'FAILED', 'CANCELLED', 'NEEDS_REVIEW', 'REJECTED'], open: ['PENDING', 'PROCESSING', 'CANCELLING'] }, { object: "workflow_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedProcessorRun extends ProcessorRun {
  status: "PROCESSED";
  output: NonNullable<ProcessorRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulProcessorRun extends ProcessorRun {
  status: "FAILED" | "CANCELLED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedProcessorRun = ProcessedProcessorRun | UnsuccessfulProcessorRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getProcessorRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForProcessorRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<ProcessorRun>,
): Promise<FinishedProcessorRun> {
  return waitFor(client, { path: '/processor_runs/{id}', parameter: 'id', pointer: '/processorRun', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "document_processor_run", id }, options);
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export interface FinishedBatchProcessorRun extends BatchProcessorRun {
  status: "PROCESSED" | "FAILED";
}

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getBatchProcessorRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForBatchProcessorRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<BatchProcessorRun>,
): Promise<FinishedBatchProcessorRun> {
  return waitFor(client, { path: '/batch_processor_runs/{id}', parameter: 'id', pointer: '/batchProcessorRun', terminal: ['PROCESSED', 'FAILED'], open: ['PENDING', 'PROCESSING'] }, { object: "batch_processor_run", id }, options);
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedParserRun = NonNullable<ParserRunResponse["parserRun"]> & {
  status: "PROCESSED" | "FAILED";
};

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getParserRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForParserRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<NonNullable<ParserRunResponse["parserRun"]>>,
): Promise<FinishedParserRun> {
  return waitFor(client, { path: '/parser_runs/{id}', parameter: 'id', pointer: '/parserRun', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, { object: "parser_run", id }, options);
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedEditRun = NonNullable<EditRunResponse["editRun"]> & {
  status: "PROCESSED" | "FAILED";
};

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getEditRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForEditRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<NonNullable<EditRunResponse["editRun"]>>,
): Promise<FinishedEditRun> {
  return waitFor(client, { path: '/edit_runs/{id}', parameter: 'id', pointer: '/editRun', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, { object: "edit_run", id }, options);
}
