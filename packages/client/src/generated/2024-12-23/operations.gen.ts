// Generated from openapi/2024-12-23. Do not edit.
// Change the contract, then run: pnpm generate

import type {
  BatchProcessorRun,
  CreateEvaluationSetItemsResponse,
  CreateEvaluationSetResponse,
  CreateWorkflowRequest,
  CreateWorkflowResponse,
  CreateWorkflowRunBatchResponse,
  CreateWorkflowRunResponse,
  EvaluationSetCreate,
  EvaluationSetItemBulkCreate,
  EvaluationSetItemCreate,
  EvaluationSetItemResponse,
  File,
  FileCreate,
  FileResponse,
  GetBatchProcessorRunResponse,
  GetFileQuery,
  GetProcessorVersionResponse,
  ListFilesQuery,
  ListFilesResponse,
  ListProcessorVersionsResponse,
  ListWorkflowRunsQuery,
  ParseFileRequest,
  ParserRun,
  ProcessorCreate,
  ProcessorPublish,
  ProcessorResponse,
  ProcessorRun,
  ProcessorRunCreate,
  ProcessorRunResponse,
  ProcessorUpdate,
  PublishProcessorVersionResponse,
  UpdateEvaluationSetItemRequest,
  WorkflowRun,
  WorkflowRunBatchCreate,
  WorkflowRunCreate,
  WorkflowRunList,
  WorkflowRunOutputCorrection,
  WorkflowRunResponse,
  WorkflowRunSummary,
  WorkflowRunUpdate,
} from '@extend-openapi/types/2024-12-23/schemas';
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
  "apiVersion": "2024-12-23",
  "versionHeader": "x-extend-api-version",
  "servers": {
    "us": "https://api-prod.extend.app"
  }
} as const;

/** A client of version 2024-12-23 for calls by name. One for calls by path, from the entry beside this one, serves as well. */
export interface ExtendClient extends NamedClient<typeof contract.apiVersion> {}

/** What {@link createExtendClient} takes; every option has a default. */
export type ExtendClientOptions = ClientOptions<typeof contract>;

/**
 * Creates a client for version 2024-12-23 that is called by name. It sends the version header itself.
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
 * Returns summaries page by page; filters combine. Read a single run for its files and outputs. Filtered by `batchId`, the list shows how far a batch is.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/list-workflow-runs
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
 * Starts a workflow on files or texts and returns one run for each. The runs go on in the background: subscribe to webhooks or poll each run. For hundreds of inputs, or data that differs from one to the next, queue a batch. Every run costs credits, and sending the request again starts new runs.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
 *
 * @param body The workflow, and either files or texts; each gets a run of its own.
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
 * Starts a workflow on files or texts and returns one run for each. The runs go on in the background: subscribe to webhooks or poll each run. For hundreds of inputs, or data that differs from one to the next, queue a batch. Every run costs credits, and sending the request again starts new runs.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
 *
 * @param body The workflow, and either files or texts; each gets a run of its own.
 */
export function createWorkflowRunAndWait(
  client: ExtendClient,
  body: WorkflowRunCreate,
  options?: RunOptions<WorkflowRun>,
): Promise<FinishedWorkflowRun[]> {
  return createAllAndWait(client, { method: 'POST', path: '/workflow_runs' }, { path: '/workflow_runs/{workflowRunId}', parameter: 'workflowRunId', pointer: '/workflowRun', terminal: ['PROCESSED', 'FAILED', 'NEEDS_REVIEW', 'REVIEWED', 'REJECTED'], open: ['PENDING', 'PROCESSING'], list: '/workflowRuns' }, options, { body });
}

/**
 * Run a workflow on many inputs.
 *
 * Queues up to 1000 runs of one workflow and answers with a batch id at once. Follow them through webhooks or by listing runs with that `batchId`. Every input can have metadata of its own. Every input costs credits, and sending the request again queues everything anew.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
 *
 * @param body The workflow, and one entry for each run to start.
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
 * Returns status, files and outputs of a run. Poll it while the run is open if webhooks are no option; the same object is what webhooks deliver.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
 *
 * @param workflowRunId The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
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
 * Renames a run or merges data into its metadata while it is in progress; of keys that are there already, the new value wins. Status and outputs cannot be changed here.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
 *
 * @param workflowRunId The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
 * @param body A new label, new metadata, or both; metadata keys that are not sent stay.
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
 * Correct an output of a workflow run.
 *
 * Records the right result for one output when your own system, and not the dashboard's review, finds a mistake. The workflow does not run again. Sending the same correction twice changes nothing more.
 *
 * Evidence: inferred
 *
 * @param workflowRunId The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
 * @param outputId Which processor's result to correct, by the `id` of an entry in the run's `outputs`.
 * @param body The result that takes the place of what the processor produced.
 * @deprecated Since 2024-12-23. Use createEvaluationSetItem instead.
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
 * Creates a workflow without steps. Steps cannot be set through the API: open the workflow in the dashboard to design and deploy it. A second request creates a second workflow of the same name.
 *
 * Evidence: inferred
 *
 * @param body The title; steps are added in the dashboard.
 */
export function createWorkflow(
  client: ExtendClient,
  body: CreateWorkflowRequest,
  options?: OperationOptions,
): Promise<CreateWorkflowResponse> {
  return callOperation(client, { method: 'POST', path: '/workflows' }, options, { body });
}

/**
 * Run a processor.
 *
 * Runs one processor on one document, in the background: the answer has status `PROCESSING` and no output yet. Poll the run or subscribe to its webhooks. If several processors look at the same file, or people review results, a workflow is the better choice: it parses once. Every run costs credits, and sending the request again starts another.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
 *
 * @param body Which processor to run, and either a file or a text; optionally a version or a configuration for this run only.
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
 * Runs one processor on one document, in the background: the answer has status `PROCESSING` and no output yet. Poll the run or subscribe to its webhooks. If several processors look at the same file, or people review results, a workflow is the better choice: it parses once. Every run costs credits, and sending the request again starts another.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
 *
 * @param body Which processor to run, and either a file or a text; optionally a version or a configuration for this run only.
 */
export function createProcessorRunAndWait(
  client: ExtendClient,
  body: ProcessorRunCreate,
  options?: RunOptions<ProcessorRun>,
): Promise<FinishedProcessorRun> {
  return createAndWait(client, { method: 'POST', path: '/processor_runs' }, { path: '/processor_runs/{id}', parameter: 'id', pointer: '/processorRun', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, options, { body });
}

/**
 * Get a processor run.
 *
 * Returns status and output of a run. The way to wait for a result without webhooks, and to see every field of an output that a workflow run shows in short.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
 *
 * @param id The `id` of a processor run, from Run Processor or from the outputs of a workflow run.
 */
export function getProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ProcessorRunResponse> {
  return callOperation(client, { method: 'GET', path: '/processor_runs/{id}' }, options, { path: { id } });
}

/**
 * Get a batch processor run.
 *
 * Returns status and metrics of a processor's run over many files, such as an evaluation set. It reads only: batches are started in the dashboard. To process many files for their results, use the batch operation of workflow runs.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/batch-processor-run
 *
 * @param id Id of the batch, from the address of its dashboard page.
 */
export function getBatchProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<GetBatchProcessorRunResponse> {
  return callOperation(client, { method: 'GET', path: '/batch_processor_runs/{id}' }, options, { path: { id } });
}

/**
 * Create a processor.
 *
 * Creates a processor, empty or as a copy of another. An empty one needs a configuration before it is of use: set it with Update Processor or in the dashboard. A second request creates a second processor.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
 *
 * @param body Name and kind of the processor, and optionally one to copy.
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
 * Renames a processor or replaces the configuration of its draft. Published versions, and whatever runs on them, stay as they are until you publish.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
 *
 * @param id The `id` of a processor, from its dashboard page or from Create Processor.
 * @param body A new title, a new configuration of the draft, or both.
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
 * Freezes the draft, or the configuration sent along, as a new version. Workflows keep the version they were built with; runs that name no version take the new one. Repeating it publishes once more.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
 *
 * @param id The `id` of a processor, from its dashboard page or from Create Processor.
 * @param body Whether the version number rises in its major or its minor part.
 */
export function publishProcessorVersion(
  client: ExtendClient,
  id: string,
  body: ProcessorPublish,
  options?: OperationOptions,
): Promise<PublishProcessorVersionResponse> {
  return callOperation(client, { method: 'POST', path: '/processors/{id}/publish' }, options, { path: { id }, body });
}

/**
 * List the versions of a processor.
 *
 * Returns all versions at once, the draft among them. Newest first as a rule, but do not build on the order: compare `createdAt`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/list-processor-versions
 *
 * @param id The `id` of a processor, from its dashboard page or from Create Processor.
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
 * Returns one version with its configuration, for instance to see how a past run was configured.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
 *
 * @param processorId The processor that the version belongs to; reading a version takes both ids.
 * @param processorVersionId The `id` of the version, not its number; processor runs name it as `processorVersionId`.
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
 * Parse a file.
 *
 * Turns a file into Markdown or spatial text in chunks and waits for the result; this version cannot parse in the background. Large files take long, so choose a generous timeout: later versions give up after 5 minutes. A run whose answer was lost cannot be read again, and every call costs credits, repeated ones too. Errors have a body of their own with `retryable`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 *
 * @param body The document, and how its text is written and divided; `{}` as `config` takes every default.
 */
export function parseFile(
  client: ExtendClient,
  body: ParseFileRequest,
  options?: OperationOptions,
): Promise<ParserRun> {
  return callOperation(client, { method: 'POST', path: '/parse' }, options, { body });
}

/**
 * List files.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Returns stored files page by page, the newest first. For the text of a file, read it singly.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/list-files
 */
export function listFiles(
  client: ExtendClient,
  query?: ListFilesQuery,
  options?: OperationOptions,
): Listing<File, ListFilesResponse> {
  return listOperation(client, { operation: { method: 'GET', path: '/files' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/files' } }, options, { query });
}

/**
 * Create a file from a URL or text.
 *
 * Stores a file from a presigned URL, or text as a file. It downloads before it answers and can take 30 seconds. Upload the bytes instead. Each request stores another file.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/create-file-deprecated
 *
 * @param body A download address or plain text, and a name.
 * @deprecated Since 2024-12-23. Use uploadFile instead.
 */
export function createFile(
  client: ExtendClient,
  body: FileCreate,
  options?: OperationOptions,
): Promise<FileResponse> {
  return callOperation(client, { method: 'POST', path: '/files' }, options, { body });
}

/** Options of {@link uploadFile}. */
export interface UploadFileOptions extends CommonUploadOptions {
}

/**
 * Upload a file.
 *
 * Stores the bytes of one file and returns its id for use in runs, parsing and evaluation sets. Word and PowerPoint files are turned into PDF. Keep the id: whether the same bytes, sent again, make a second file is not documented.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/upload-file
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
 * Returns a file with a fresh download address and, on request, its text. Each text form is off by default because it makes the answer large.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/get-file
 *
 * @param id The file, by the `id` that an upload or a run returned.
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
 * Create an evaluation set.
 *
 * Creates an empty set for one processor; add items to it next. Keep the id: this version can neither list nor read sets. A second request creates a second set.
 *
 * Evidence: inferred
 *
 * @param body Name and description of the set, and the processor it measures; all three are required.
 */
export function createEvaluationSet(
  client: ExtendClient,
  body: EvaluationSetCreate,
  options?: OperationOptions,
): Promise<CreateEvaluationSetResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_sets' }, options, { body });
}

/**
 * Add an item to an evaluation set.
 *
 * Adds one file with its expected result. Upload the file first. For many items, use the bulk operation. A second request adds a second item.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
 *
 * @param body A stored file, the set that takes it, and the result to expect.
 */
export function createEvaluationSetItem(
  client: ExtendClient,
  body: EvaluationSetItemCreate,
  options?: OperationOptions,
): Promise<EvaluationSetItemResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_set_items' }, options, { body });
}

/**
 * Add several items to an evaluation set.
 *
 * Adds many files with their expected results at once. Upload the files first. A second request adds everything again.
 *
 * Evidence: inferred
 *
 * @param body The set to extend, and each file with its expected result.
 */
export function createEvaluationSetItems(
  client: ExtendClient,
  body: EvaluationSetItemBulkCreate,
  options?: OperationOptions,
): Promise<CreateEvaluationSetItemsResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_set_items/bulk' }, options, { body });
}

/**
 * Update an evaluation set item.
 *
 * Replaces the expected result of an item as a whole, after a wrong expectation or a changed configuration.
 *
 * Evidence: inferred
 *
 * @param id The `id` of an evaluation set item, kept from its creation.
 * @param body The complete expected result; nothing of the former one is kept, so send unchanged fields too.
 */
export function updateEvaluationSetItem(
  client: ExtendClient,
  id: string,
  body: UpdateEvaluationSetItemRequest,
  options?: OperationOptions,
): Promise<EvaluationSetItemResponse> {
  return callOperation(client, { method: 'POST', path: '/evaluation_set_items/{id}', safe: true }, options, { path: { id }, body });
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export interface FinishedWorkflowRun extends WorkflowRun {
  status: "PROCESSED" | "FAILED" | "NEEDS_REVIEW" | "REVIEWED" | "REJECTED";
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
  return waitFor(client, { path: '/workflow_runs/{workflowRunId}', parameter: 'workflowRunId', pointer: '/workflowRun', terminal: ['PROCESSED', 'FAILED', 'NEEDS_REVIEW', 'REVIEWED', 'REJECTED'], open: ['PENDING', 'PROCESSING'] }, { object: "workflow_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedProcessorRun extends ProcessorRun {
  status: "PROCESSED";
  output: NonNullable<ProcessorRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulProcessorRun extends ProcessorRun {
  status: "FAILED";
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
  return waitFor(client, { path: '/processor_runs/{id}', parameter: 'id', pointer: '/processorRun', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, { object: "document_processor_run", id }, options);
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
