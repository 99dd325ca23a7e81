// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

import type {
  BatchRun,
  Classifier,
  ClassifierCreate,
  ClassifierList,
  ClassifierSummary,
  ClassifierUpdate,
  ClassifierVersion,
  ClassifierVersionCreate,
  ClassifierVersionList,
  ClassifierVersionSummary,
  ClassifyRequest,
  ClassifyRun,
  ClassifyRunBatchCreate,
  ClassifyRunCreate,
  ClassifyRunList,
  ClassifyRunSummary,
  CreateWorkflowRunBatchResponse,
  DeleteClassifyRunResponse,
  DeleteEvaluationSetItemResponse,
  DeleteExtractRunResponse,
  DeleteSplitRunResponse,
  DeleteWebhookEndpointResponse,
  DeleteWebhookSubscriptionResponse,
  DeleteWorkflowRunResponse,
  DeletedObject,
  EditRequest,
  EditRun,
  EditRunList,
  EditRunSummary,
  EditTemplate,
  EditTemplateList,
  EditTemplateSummary,
  EvaluationSet,
  EvaluationSetCreate,
  EvaluationSetItem,
  EvaluationSetItemList,
  EvaluationSetItemSummary,
  EvaluationSetItemUpdate,
  EvaluationSetItemsCreate,
  EvaluationSetItemsCreated,
  EvaluationSetList,
  EvaluationSetRun,
  EvaluationSetRunCreate,
  ExtractRequest,
  ExtractRun,
  ExtractRunBatchCreate,
  ExtractRunCreate,
  ExtractRunList,
  ExtractRunSummary,
  Extractor,
  ExtractorCreate,
  ExtractorList,
  ExtractorSummary,
  ExtractorUpdate,
  ExtractorVersion,
  ExtractorVersionCreate,
  ExtractorVersionList,
  ExtractorVersionSummary,
  File,
  FileList,
  FileSummary,
  FormDetectionOutput,
  FormDetectionRequest,
  FormDetectionRun,
  GetFileQuery,
  GetParseRunQuery,
  LegacyBatchProcessorRun,
  LegacyBatchProcessorRunResponse,
  LegacyProcessorCreate,
  LegacyProcessorList,
  LegacyProcessorListItem,
  LegacyProcessorResponse,
  LegacyProcessorRun,
  LegacyProcessorRunCreate,
  LegacyProcessorRunDeletion,
  LegacyProcessorRunList,
  LegacyProcessorRunResponse,
  LegacyProcessorRunSummary,
  LegacyProcessorUpdate,
  LegacyProcessorVersionCreate,
  LegacyProcessorVersionCreated,
  LegacyProcessorVersionList,
  LegacyProcessorVersionResponse,
  ListClassifierVersionsQuery,
  ListClassifiersQuery,
  ListClassifyRunsQuery,
  ListEditRunsQuery,
  ListEditTemplatesQuery,
  ListEvaluationSetItemsQuery,
  ListEvaluationSetsQuery,
  ListExtractRunsQuery,
  ListExtractorVersionsQuery,
  ListExtractorsQuery,
  ListFilesQuery,
  ListParseRunsQuery,
  ListProcessorRunsQuery,
  ListProcessorsQuery,
  ListSplitRunsQuery,
  ListSplitterVersionsQuery,
  ListSplittersQuery,
  ListVerifyRunsQuery,
  ListWebhookEndpointsQuery,
  ListWebhookSubscriptionsQuery,
  ListWorkflowRunsQuery,
  ListWorkflowVersionsQuery,
  ListWorkflowsQuery,
  ParseFileQuery,
  ParseRun,
  ParseRunBatchCreate,
  ParseRunCreate,
  ParseRunList,
  ParseRunSummary,
  SplitRequest,
  SplitRun,
  SplitRunBatchCreate,
  SplitRunCreate,
  SplitRunList,
  SplitRunSummary,
  Splitter,
  SplitterCreate,
  SplitterList,
  SplitterSummary,
  SplitterUpdate,
  SplitterVersion,
  SplitterVersionCreate,
  SplitterVersionList,
  SplitterVersionSummary,
  UploadFileQuery,
  VerifyRun,
  VerifyRunCreate,
  VerifyRunList,
  VerifyRunSummary,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
  WebhookEndpointList,
  WebhookEndpointUpdate,
  WebhookSubscription,
  WebhookSubscriptionCreate,
  WebhookSubscriptionList,
  WebhookSubscriptionUpdate,
  Workflow,
  WorkflowCreate,
  WorkflowList,
  WorkflowRun,
  WorkflowRunBatchCreate,
  WorkflowRunCreate,
  WorkflowRunList,
  WorkflowRunSummary,
  WorkflowRunUpdate,
  WorkflowSummary,
  WorkflowUpdate,
  WorkflowVersion,
  WorkflowVersionCreate,
  WorkflowVersionList,
  WorkflowVersionSummary,
} from '@extend-openapi/types/2026-02-09/schemas';
import { createNamedClient } from '../../create-named-client.ts';
import type { NamedClient, OperationOptions } from '../../operations/operation-options.ts';
import type { ClientOptions } from '../../options/client-options.ts';
import { callOperation } from '../../operations/call-operation.ts';
import { listOperation, type Listing } from '../../operations/listing.ts';
import { createAndWait, waitFor, type RunOptions } from '../../operations/wait-operation.ts';
import { type WaitOptions } from '../../runs/poll-run.ts';
import { sendUpload } from '../../upload/upload-file.ts';
import { type CommonUploadOptions, type UploadSource } from '../../upload/upload-types.ts';

export * from '../../operations/index.ts';

const contract = {
  "apiVersion": "2026-02-09",
  "versionHeader": "x-extend-api-version",
  "workspaceHeader": "x-extend-workspace-id",
  "servers": {
    "us": "https://api.extend.ai",
    "us2": "https://api.us2.extend.app",
    "eu": "https://api.eu1.extend.ai"
  }
} as const;

/** A client of version 2026-02-09 for calls by name. One for calls by path, from the entry beside this one, serves as well. */
export interface ExtendClient extends NamedClient<typeof contract.apiVersion> {}

/** What {@link createExtendClient} takes; every option has a default. */
export type ExtendClientOptions = ClientOptions<typeof contract>;

/**
 * Creates a client for version 2026-02-09 that is called by name. It sends the version header itself.
 *
 * @throws {ConfigurationError} at once, when an option is not what was expected.
 */
export function createExtendClient(options: ExtendClientOptions = {}): ExtendClient {
  return createNamedClient(contract, options);
}

/**
 * Get a batch processor run.
 *
 * Reads state and size of an evaluation in the shape of version 2025-04-21. `GET /evaluation_set_runs/{id}` answers with the scores as well; progress of document batches is at `GET /batch_runs/{id}`.
 *
 * @param id The batch, as shown in the address of its dashboard page. Evaluation set runs share their ids with it.
 * @deprecated Since 2026-02-09. Use getEvaluationSetRun instead.
 */
export function getBatchProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<LegacyBatchProcessorRunResponse> {
  return callOperation(client, { method: 'GET', path: '/batch_processor_runs/{id}' }, options, { path: { id } });
}

/**
 * Get a batch run.
 *
 * Tells how far a batch of parse, extract, classify or split runs has come. Batches of workflow runs are not covered. For the results, list the runs of the batch's kind with `batchId`, such as `GET /split_runs?batchId=…`; failures of single inputs show only there.
 *
 * @param id The batch, by the id that its submission returned.
 */
export function getBatchRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<BatchRun> {
  return callOperation(client, { method: 'GET', path: '/batch_runs/{id}' }, options, { path: { id } });
}

/**
 * List classifiers.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the saved classifiers of the workspace. Their kinds of document are not included; `GET /classifiers/{id}` shows those of the draft.
 */
export function listClassifiers(
  client: ExtendClient,
  query?: ListClassifiersQuery,
  options?: OperationOptions,
): Listing<ClassifierSummary, ClassifierList> {
  return listOperation(client, { operation: { method: 'GET', path: '/classifiers' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a classifier.
 *
 * Saves a new classifier with a draft, from a `config` or as a copy of another classifier. Workflow steps need a published version or have to name the draft, so publish once it works.
 *
 * @param body The name, and the configuration or the classifier to begin with.
 */
export function createClassifier(
  client: ExtendClient,
  body: ClassifierCreate,
  options?: OperationOptions,
): Promise<Classifier> {
  return callOperation(client, { method: 'POST', path: '/classifiers' }, options, { body });
}

/**
 * List versions of a classifier.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
 *
 * @param classifierId The classifier whose versions are listed or published, by its id.
 */
export function listClassifierVersions(
  client: ExtendClient,
  classifierId: string,
  query?: ListClassifierVersionsQuery,
  options?: OperationOptions,
): Listing<ClassifierVersionSummary, ClassifierVersionList> {
  return listOperation(client, { operation: { method: 'GET', path: '/classifiers/{classifierId}/versions' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { path: { classifierId }, query });
}

/**
 * Publish a version of a classifier.
 *
 * Freezes the draft, or the `config` in the request, as the next numbered version. Workflow steps keep the version they name until somebody changes them; runs that ask for `latest` or name no version use the new one at once.
 *
 * @param classifierId The classifier whose versions are listed or published, by its id.
 * @param body Which part of the number goes up, a note for colleagues, and optionally another configuration than the draft's.
 */
export function createClassifierVersion(
  client: ExtendClient,
  classifierId: string,
  body: ClassifierVersionCreate,
  options?: OperationOptions,
): Promise<ClassifierVersion> {
  return callOperation(client, { method: 'POST', path: '/classifiers/{classifierId}/versions' }, options, { path: { classifierId }, body });
}

/**
 * Get a version of a classifier.
 *
 * Reads one version with its full configuration, for example to look up the classification ids that a workflow routes by.
 *
 * @param classifierId The classifier that the version belongs to; reading a version takes both ids.
 * @param versionId A version's id, its number such as `2.0`, `draft`, or `latest`. The last is the newest published version, or the draft as long as there is none.
 */
export function getClassifierVersion(
  client: ExtendClient,
  classifierId: string,
  versionId: string,
  options?: OperationOptions,
): Promise<ClassifierVersion> {
  return callOperation(client, { method: 'GET', path: '/classifiers/{classifierId}/versions/{versionId}' }, options, { path: { classifierId, versionId } });
}

/**
 * Get a classifier.
 *
 * Reads a classifier with its draft. To see what a published version does, read that version.
 *
 * @param id The classifier, by the id from its creation or the dashboard.
 */
export function getClassifier(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<Classifier> {
  return callOperation(client, { method: 'GET', path: '/classifiers/{id}' }, options, { path: { id } });
}

/**
 * Update a classifier.
 *
 * Renames a classifier or replaces its draft's configuration. Nothing in production changes before the draft is published; when removing or renaming an `id`, check the workflows that route by it.
 *
 * @param id The classifier, by the id from its creation or the dashboard.
 * @param body The name or the draft's configuration to replace; what is left out stays as it is.
 */
export function updateClassifier(
  client: ExtendClient,
  id: string,
  body: ClassifierUpdate,
  options?: OperationOptions,
): Promise<Classifier> {
  return callOperation(client, { method: 'POST', path: '/classifiers/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * Classify a document and wait for the answer.
 *
 * Decides which of your kinds of document a file is, with a saved `classifier` or an inline `config`, and answers
 * with the finished run.
 *
 * After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
 * /classify_runs` before you repeat the request, which starts and charges a second one. Good for trials and for
 * short documents in interactive use; otherwise create a run with `POST /classify_runs`.
 *
 * @param body The document, and a saved classifier or a configuration with the kinds to choose from.
 */
export function classifyFile(
  client: ExtendClient,
  body: ClassifyRequest,
  options?: OperationOptions,
): Promise<ClassifyRun> {
  return callOperation(client, { method: 'POST', path: '/classify' }, options, { body });
}

/**
 * List classify runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists classify runs that match all given filters, latest change first unless sorted otherwise. Entries do not contain the decision; read a run by its id for that. With `batchId` it collects the runs of a batch.
 */
export function listClassifyRuns(
  client: ExtendClient,
  query?: ListClassifyRunsQuery,
  options?: OperationOptions,
): Listing<ClassifyRunSummary, ClassifyRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/classify_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Start a classify run.
 *
 * Starts a classification and answers at once while the work goes on. The webhooks `classify_run.processed` and
 * `classify_run.failed` report the end; reading the run until its status is final works as well.
 *
 * Preferred over `POST /classify` wherever nobody is waiting on the line. For many documents use `POST
 * /classify_runs/batch`. Each call starts a new run and costs credits.
 *
 * @param body The document, and a saved classifier or a configuration with the kinds to choose from.
 */
export function createClassifyRun(
  client: ExtendClient,
  body: ClassifyRunCreate,
  options?: OperationOptions,
): Promise<ClassifyRun> {
  return callOperation(client, { method: 'POST', path: '/classify_runs' }, options, { body });
}

/**
 * Start a classify run.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getClassifyRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts a classification and answers at once while the work goes on. The webhooks `classify_run.processed` and
 * `classify_run.failed` report the end; reading the run until its status is final works as well.
 *
 * Preferred over `POST /classify` wherever nobody is waiting on the line. For many documents use `POST
 * /classify_runs/batch`. Each call starts a new run and costs credits.
 *
 * @param body The document, and a saved classifier or a configuration with the kinds to choose from.
 */
export function createClassifyRunAndWait(
  client: ExtendClient,
  body: ClassifyRunCreate,
  options?: RunOptions<ClassifyRun>,
): Promise<FinishedClassifyRun> {
  return createAndWait(client, { method: 'POST', path: '/classify_runs' }, { path: '/classify_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Start a batch of classify runs.
 *
 * Queues 1 to 1000 documents for one saved classifier and answers with a batch; each document is decided in a
 * run of its own, all with the same version and overrides.
 *
 * `GET /batch_runs/{id}` and the webhooks `batch_processor_run.processed` or, if it breaks off,
 * `batch_processor_run.failed` tell when it is over; `GET /classify_runs?batchId=…` then lists the runs. Give
 * file links 30 minutes of validity. Costs credits per document, and a repeated request counts in full.
 *
 * @param body The saved classifier, and up to 1,000 documents.
 */
export function createClassifyRunBatch(
  client: ExtendClient,
  body: ClassifyRunBatchCreate,
  options?: OperationOptions,
): Promise<BatchRun> {
  return callOperation(client, { method: 'POST', path: '/classify_runs/batch' }, options, { body });
}

/**
 * Start a batch of classify runs.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getBatchRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Queues 1 to 1000 documents for one saved classifier and answers with a batch; each document is decided in a
 * run of its own, all with the same version and overrides.
 *
 * `GET /batch_runs/{id}` and the webhooks `batch_processor_run.processed` or, if it breaks off,
 * `batch_processor_run.failed` tell when it is over; `GET /classify_runs?batchId=…` then lists the runs. Give
 * file links 30 minutes of validity. Costs credits per document, and a repeated request counts in full.
 *
 * @param body The saved classifier, and up to 1,000 documents.
 */
export function createClassifyRunBatchAndWait(
  client: ExtendClient,
  body: ClassifyRunBatchCreate,
  options?: RunOptions<BatchRun>,
): Promise<FinishedBatchRun> {
  return createAndWait(client, { method: 'POST', path: '/classify_runs/batch' }, { path: '/batch_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Get a classify run.
 *
 * Reads a run with its status, its configuration and, once it is `PROCESSED`, the decision with confidence and reasons. Suited to polling; leave growing pauses between the calls.
 *
 * @param id The classify run, by the id from its creation, a list or a webhook.
 */
export function getClassifyRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ClassifyRun> {
  return callOperation(client, { method: 'GET', path: '/classify_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete a classify run.
 *
 * Removes the run and its stored data irrevocably, for example to honour a retention period.
 *
 * @param id The classify run, by the id from its creation, a list or a webhook.
 */
export function deleteClassifyRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteClassifyRunResponse> {
  return callOperation(client, { method: 'DELETE', path: '/classify_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel a classify run.
 *
 * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a decision. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
 *
 * @param id The classify run to stop, by the id from its creation or a list.
 */
export function cancelClassifyRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ClassifyRun> {
  return callOperation(client, { method: 'POST', path: '/classify_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * Detect form fields and wait for the schema.
 *
 * Finds the fields of a PDF form and answers with a schema for edits. After five minutes the request is given up, usually with 504, while the run goes on; no list shows it, so its `form_detection_run.processed` event is what still leads to it, and repeating the request starts and charges a second one. Handy for trials and short forms; in production create a form detection run. Keep the schema: filling the same form again then needs no detection.
 *
 * @param body The PDF form, and optionally how to look for its fields.
 */
export function detectForm(
  client: ExtendClient,
  body: FormDetectionRequest,
  options?: OperationOptions,
): Promise<FormDetectionRun> {
  return callOperation(client, { method: 'POST', path: '/detect_form' }, options, { body });
}

/**
 * Fill a form and wait for the PDF.
 *
 * Fills a PDF form and answers with the result. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /edit_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short forms; in production create an edit run, which knows no such limit. Processing failures arrive as HTTP errors here.
 *
 * @param body A PDF or a saved template, and what to put into it.
 */
export function editFile(
  client: ExtendClient,
  body: EditRequest,
  options?: OperationOptions,
): Promise<EditRun> {
  return callOperation(client, { method: 'POST', path: '/edit' }, options, { body });
}

/**
 * List edit runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through edit runs of the workspace as summaries, without configuration and output. Filters combine.
 */
export function listEditRuns(
  client: ExtendClient,
  query?: ListEditRunsQuery,
  options?: OperationOptions,
): Listing<EditRunSummary, EditRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/edit_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create an edit run.
 *
 * Starts filling a PDF form and answers at once. Wait for `edit_run.processed` or `edit_run.failed`, or poll `GET /edit_runs/{id}`. The way to fill forms in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body A PDF or a saved template, and what to put into it.
 */
export function createEditRun(
  client: ExtendClient,
  body: EditRequest,
  options?: OperationOptions,
): Promise<EditRun> {
  return callOperation(client, { method: 'POST', path: '/edit_runs' }, options, { body });
}

/**
 * Create an edit run.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getEditRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts filling a PDF form and answers at once. Wait for `edit_run.processed` or `edit_run.failed`, or poll `GET /edit_runs/{id}`. The way to fill forms in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body A PDF or a saved template, and what to put into it.
 */
export function createEditRunAndWait(
  client: ExtendClient,
  body: EditRequest,
  options?: RunOptions<EditRun>,
): Promise<FinishedEditRun> {
  return createAndWait(client, { method: 'POST', path: '/edit_runs' }, { path: '/edit_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, options, { body });
}

/**
 * Get an edit run.
 *
 * Reads one run with its status and, once `PROCESSED`, the filled form behind a fresh link. Made for polling; a webhook spares you the requests.
 *
 * @param id The edit run, by the id from its creation, a list or an event.
 */
export function getEditRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EditRun> {
  return callOperation(client, { method: 'GET', path: '/edit_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete an edit run.
 *
 * Removes the run and the data that belongs to it, for good. Download the filled form before.
 *
 * @param id The edit run, by the id from its creation, a list or an event.
 */
export function deleteEditRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeletedObject> {
  return callOperation(client, { method: 'DELETE', path: '/edit_runs/{id}' }, options, { path: { id } });
}

/**
 * Generate an edit schema.
 *
 * Finds the fields of a PDF form and answers with the bare schema, without a run. Deprecated since July 2026: `POST /detect_form` gives the same with a run to refer to, and `POST /form_detection_runs` does it in the background.
 *
 * @param body The PDF form, and optionally guidance for finding and naming its fields.
 * @deprecated Since 2026-02-09. Use detectForm instead.
 */
export function generateEditSchema(
  client: ExtendClient,
  body: FormDetectionRequest,
  options?: OperationOptions,
): Promise<FormDetectionOutput> {
  return callOperation(client, { method: 'POST', path: '/edit_schemas/generate' }, options, { body });
}

/**
 * List edit templates.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through the saved templates of the workspace as summaries, without their settings: the way to find a `templateId` by name.
 */
export function listEditTemplates(
  client: ExtendClient,
  query?: ListEditTemplatesQuery,
  options?: OperationOptions,
): Listing<EditTemplateSummary, EditTemplateList> {
  return listOperation(client, { operation: { method: 'GET', path: '/edit_templates' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Get an edit template.
 *
 * Reads a saved template with its form and settings. To fill the form, pass the id as `templateId`; to detect its fields anew, pass `schemaConfig` to a form detection.
 *
 * @param id The template, by the id that the list or the dashboard shows.
 */
export function getEditTemplate(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EditTemplate> {
  return callOperation(client, { method: 'GET', path: '/edit_templates/{id}' }, options, { path: { id } });
}

/**
 * Run an evaluation set.
 *
 * Processes the documents of a set and compares the outputs with the expected ones, in the background: poll `GET /evaluation_set_runs/{id}` for progress and score. Name a version to judge it before you switch, or a few items for a quick check. Whether these runs are charged is not published; every item is processed anew.
 *
 * @param body The set, and optionally another version to measure or fewer items to measure it on.
 */
export function createEvaluationSetRun(
  client: ExtendClient,
  body: EvaluationSetRunCreate,
  options?: OperationOptions,
): Promise<EvaluationSetRun> {
  return callOperation(client, { method: 'POST', path: '/evaluation_set_runs' }, options, { body });
}

/**
 * Run an evaluation set.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getEvaluationSetRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Processes the documents of a set and compares the outputs with the expected ones, in the background: poll `GET /evaluation_set_runs/{id}` for progress and score. Name a version to judge it before you switch, or a few items for a quick check. Whether these runs are charged is not published; every item is processed anew.
 *
 * @param body The set, and optionally another version to measure or fewer items to measure it on.
 */
export function createEvaluationSetRunAndWait(
  client: ExtendClient,
  body: EvaluationSetRunCreate,
  options?: RunOptions<EvaluationSetRun>,
): Promise<FinishedEvaluationSetRun> {
  return createAndWait(client, { method: 'POST', path: '/evaluation_set_runs' }, { path: '/evaluation_set_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Get an evaluation set run.
 *
 * Reads status and metrics of a measurement. Metrics fill up while files finish, so take a score as final only once the run is `PROCESSED`.
 *
 * @param id The evaluation run, as returned when it was started.
 */
export function getEvaluationSetRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EvaluationSetRun> {
  return callOperation(client, { method: 'GET', path: '/evaluation_set_runs/{id}' }, options, { path: { id } });
}

/**
 * List evaluation sets.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through the evaluation sets of the workspace, or of one processor. Items are listed separately.
 */
export function listEvaluationSets(
  client: ExtendClient,
  query?: ListEvaluationSetsQuery,
  options?: OperationOptions,
): Listing<EvaluationSet, EvaluationSetList> {
  return listOperation(client, { operation: { method: 'GET', path: '/evaluation_sets' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create an evaluation set.
 *
 * Makes an empty set for one extractor, classifier or splitter. Add test cases next, then run the set. Sets made in the dashboard work just as well; take their id from there.
 *
 * @param body Name of the set, and the extractor, classifier or splitter that it tests.
 */
export function createEvaluationSet(
  client: ExtendClient,
  body: EvaluationSetCreate,
  options?: OperationOptions,
): Promise<EvaluationSet> {
  return callOperation(client, { method: 'POST', path: '/evaluation_sets' }, options, { body });
}

/**
 * List the items of an evaluation set.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through the test cases of a set with their documents. Expected outputs are left out; read an item by id for its own.
 *
 * @param evaluationSetId The set whose items are listed or added, by its id.
 */
export function listEvaluationSetItems(
  client: ExtendClient,
  evaluationSetId: string,
  query?: ListEvaluationSetItemsQuery,
  options?: OperationOptions,
): Listing<EvaluationSetItemSummary, EvaluationSetItemList> {
  return listOperation(client, { operation: { method: 'GET', path: '/evaluation_sets/{evaluationSetId}/items' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { path: { evaluationSetId }, query });
}

/**
 * Add items to an evaluation set.
 *
 * Adds up to 100 test cases. Each pairs documents that are already uploaded with the answer that a perfect run would give, written in the output format of the set's processor. Settle the processor's schema or classifications first: an answer in an old format counts as a miss. A case has one file (`fileId`), or a package of 2 to 50 files that one extraction covers (`fileIds`).
 *
 * @param evaluationSetId The set whose items are listed or added, by its id.
 * @param body Up to 100 test cases with their right answers, in the output format of the set's processor.
 */
export function createEvaluationSetItems(
  client: ExtendClient,
  evaluationSetId: string,
  body: EvaluationSetItemsCreate,
  options?: OperationOptions,
): Promise<EvaluationSetItemsCreated> {
  return callOperation(client, { method: 'POST', path: '/evaluation_sets/{evaluationSetId}/items' }, options, { path: { evaluationSetId }, body });
}

/**
 * Get an item of an evaluation set.
 *
 * Reads one test case with its documents and its expected output; lists leave the output out.
 *
 * @param evaluationSetId The set that the item belongs to; reading an item takes both ids.
 * @param itemId The item, as returned when it was added or listed.
 */
export function getEvaluationSetItem(
  client: ExtendClient,
  evaluationSetId: string,
  itemId: string,
  options?: OperationOptions,
): Promise<EvaluationSetItem> {
  return callOperation(client, { method: 'GET', path: '/evaluation_sets/{evaluationSetId}/items/{itemId}' }, options, { path: { evaluationSetId, itemId } });
}

/**
 * Correct the expected output of an item.
 *
 * Replaces the answer of a test case, after a mistake in it or a change of the processor's output format. To exchange documents, delete the item and add a new one.
 *
 * @param evaluationSetId The set that the item belongs to; reading an item takes both ids.
 * @param itemId The item, as returned when it was added or listed.
 * @param body The whole new answer, since it replaces the former one.
 */
export function updateEvaluationSetItem(
  client: ExtendClient,
  evaluationSetId: string,
  itemId: string,
  body: EvaluationSetItemUpdate,
  options?: OperationOptions,
): Promise<EvaluationSetItem> {
  return callOperation(client, { method: 'POST', path: '/evaluation_sets/{evaluationSetId}/items/{itemId}', safe: true }, options, { path: { evaluationSetId, itemId }, body });
}

/**
 * Delete an item of an evaluation set.
 *
 * Takes a test case out of the set, together with its expected output, for good. Later runs no longer include it.
 *
 * @param evaluationSetId The set that the item belongs to; reading an item takes both ids.
 * @param itemId The item, as returned when it was added or listed.
 */
export function deleteEvaluationSetItem(
  client: ExtendClient,
  evaluationSetId: string,
  itemId: string,
  options?: OperationOptions,
): Promise<DeleteEvaluationSetItemResponse> {
  return callOperation(client, { method: 'DELETE', path: '/evaluation_sets/{evaluationSetId}/items/{itemId}' }, options, { path: { evaluationSetId, itemId } });
}

/**
 * Get an evaluation set.
 *
 * Reads name, description and processor of a set. Its test cases are not included; list the items for those.
 *
 * @param id The set, as returned when it was created or listed.
 */
export function getEvaluationSet(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<EvaluationSet> {
  return callOperation(client, { method: 'GET', path: '/evaluation_sets/{id}' }, options, { path: { id } });
}

/**
 * Extract data and wait for the result.
 *
 * Extracts from a document, or from a package of documents, and answers with the finished run. Bring a saved
 * `extractor`, an inline `config`, or neither: then a schema is derived from the document first.
 *
 * After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
 * /extract_runs` before you repeat the request, which starts and charges a second one. Use it to try things out; in
 * production create a run with `POST /extract_runs`.
 *
 * @param body The document or package, and an extractor, a configuration, or neither.
 */
export function extractFile(
  client: ExtendClient,
  body: ExtractRequest,
  options?: OperationOptions,
): Promise<ExtractRun> {
  return callOperation(client, { method: 'POST', path: '/extract' }, options, { body });
}

/**
 * List extract runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists extract runs, newest change first unless sorted otherwise. Filters combine: a run has to match all of them. Entries carry neither values nor configuration; read a run by its id for those. With `batchId` this is how the results of a batch are collected.
 */
export function listExtractRuns(
  client: ExtendClient,
  query?: ListExtractRunsQuery,
  options?: OperationOptions,
): Listing<ExtractRunSummary, ExtractRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/extract_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Start an extract run.
 *
 * Starts an extraction over one document, or over a package of up to 50 that are read as one, and answers at
 * once while the work goes on. Learn about the end from the webhooks `extract_run.processed` and
 * `extract_run.failed`, or by reading the run until its status is final.
 *
 * The right call for production: it is not bound to the five minutes of `POST /extract`. For many documents with
 * one extractor use `POST /extract_runs/batch`. Each call starts a new run and costs credits.
 *
 * @param body The document or package, and an extractor, a configuration, or neither.
 */
export function createExtractRun(
  client: ExtendClient,
  body: ExtractRunCreate,
  options?: OperationOptions,
): Promise<ExtractRun> {
  return callOperation(client, { method: 'POST', path: '/extract_runs' }, options, { body });
}

/**
 * Start an extract run.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getExtractRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts an extraction over one document, or over a package of up to 50 that are read as one, and answers at
 * once while the work goes on. Learn about the end from the webhooks `extract_run.processed` and
 * `extract_run.failed`, or by reading the run until its status is final.
 *
 * The right call for production: it is not bound to the five minutes of `POST /extract`. For many documents with
 * one extractor use `POST /extract_runs/batch`. Each call starts a new run and costs credits.
 *
 * @param body The document or package, and an extractor, a configuration, or neither.
 */
export function createExtractRunAndWait(
  client: ExtendClient,
  body: ExtractRunCreate,
  options?: RunOptions<ExtractRun>,
): Promise<FinishedExtractRun> {
  return createAndWait(client, { method: 'POST', path: '/extract_runs' }, { path: '/extract_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Start a batch of extract runs.
 *
 * Queues 1 to 1000 documents for one saved extractor and answers with a batch. Every document becomes a separate
 * run with the same extractor version and overrides; one that fails does not affect the others.
 *
 * Follow the batch with `GET /batch_runs/{id}` or the webhooks `batch_processor_run.processed` or, if it breaks
 * off, `batch_processor_run.failed`, then fetch the runs with `GET /extract_runs?batchId=…`. Links to files
 * should stay valid for 30 minutes, as a document may wait. Costs credits per document; sending the request
 * twice runs everything twice.
 *
 * @param body The saved extractor, and up to 1,000 documents.
 */
export function createExtractRunBatch(
  client: ExtendClient,
  body: ExtractRunBatchCreate,
  options?: OperationOptions,
): Promise<BatchRun> {
  return callOperation(client, { method: 'POST', path: '/extract_runs/batch' }, options, { body });
}

/**
 * Start a batch of extract runs.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getBatchRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Queues 1 to 1000 documents for one saved extractor and answers with a batch. Every document becomes a separate
 * run with the same extractor version and overrides; one that fails does not affect the others.
 *
 * Follow the batch with `GET /batch_runs/{id}` or the webhooks `batch_processor_run.processed` or, if it breaks
 * off, `batch_processor_run.failed`, then fetch the runs with `GET /extract_runs?batchId=…`. Links to files
 * should stay valid for 30 minutes, as a document may wait. Costs credits per document; sending the request
 * twice runs everything twice.
 *
 * @param body The saved extractor, and up to 1,000 documents.
 */
export function createExtractRunBatchAndWait(
  client: ExtendClient,
  body: ExtractRunBatchCreate,
  options?: RunOptions<BatchRun>,
): Promise<FinishedBatchRun> {
  return createAndWait(client, { method: 'POST', path: '/extract_runs/batch' }, { path: '/batch_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Get an extract run.
 *
 * Reads a run with its configuration, its status and, once it is `PROCESSED`, the extracted values with their evidence and any corrections from review. Call it repeatedly to wait for a run, with growing pauses; a webhook saves those calls.
 *
 * @param id The extract run, by the id from its creation, a list or a webhook.
 */
export function getExtractRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ExtractRun> {
  return callOperation(client, { method: 'GET', path: '/extract_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete an extract run.
 *
 * Removes the run and what Extend stored along with it, for good. Meant for your own retention rules or a customer's erasure request.
 *
 * @param id The extract run, by the id from its creation, a list or a webhook.
 */
export function deleteExtractRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteExtractRunResponse> {
  return callOperation(client, { method: 'DELETE', path: '/extract_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel an extract run.
 *
 * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without output. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
 *
 * @param id The extract run to stop, by the id from its creation or a list.
 */
export function cancelExtractRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ExtractRun> {
  return callOperation(client, { method: 'POST', path: '/extract_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * List extractors.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the saved extractors of the workspace without their configuration; `GET /extractors/{id}` adds the draft.
 */
export function listExtractors(
  client: ExtendClient,
  query?: ListExtractorsQuery,
  options?: OperationOptions,
): Listing<ExtractorSummary, ExtractorList> {
  return listOperation(client, { operation: { method: 'GET', path: '/extractors' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create an extractor.
 *
 * Saves a new extractor with a draft and no published version. Give a `config`, clone an existing extractor, or
 * let `generate` write the schema from one to five sample documents, which makes the call slower.
 *
 * Publish the draft with `POST /extractors/{extractorId}/versions` before relying on it in production.
 *
 * @param body The name, and what to begin with: a configuration, an extractor to copy, or sample files to generate one from.
 */
export function createExtractor(
  client: ExtendClient,
  body: ExtractorCreate,
  options?: OperationOptions,
): Promise<Extractor> {
  return callOperation(client, { method: 'POST', path: '/extractors' }, options, { body });
}

/**
 * List versions of an extractor.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
 *
 * @param extractorId The extractor whose versions are listed or published, by its id.
 */
export function listExtractorVersions(
  client: ExtendClient,
  extractorId: string,
  query?: ListExtractorVersionsQuery,
  options?: OperationOptions,
): Listing<ExtractorVersionSummary, ExtractorVersionList> {
  return listOperation(client, { operation: { method: 'GET', path: '/extractors/{extractorId}/versions' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { path: { extractorId }, query });
}

/**
 * Publish a version of an extractor.
 *
 * Freezes the draft, or the `config` in the request, as the next numbered version. From then on `latest` means this version, and runs that name none use it. Publishing changes no workflow by itself.
 *
 * @param extractorId The extractor whose versions are listed or published, by its id.
 * @param body Which part of the number goes up, a note for colleagues, and optionally another configuration than the draft's.
 */
export function createExtractorVersion(
  client: ExtendClient,
  extractorId: string,
  body: ExtractorVersionCreate,
  options?: OperationOptions,
): Promise<ExtractorVersion> {
  return callOperation(client, { method: 'POST', path: '/extractors/{extractorId}/versions' }, options, { path: { extractorId }, body });
}

/**
 * Get a version of an extractor.
 *
 * Reads one version with its full configuration, for instance to compare the draft with what is in production.
 *
 * @param extractorId The extractor that the version belongs to; reading a version takes both ids.
 * @param versionId A version's id, its number such as `1.2`, `draft`, or `latest` for the newest published one, which means the draft while nothing is published.
 */
export function getExtractorVersion(
  client: ExtendClient,
  extractorId: string,
  versionId: string,
  options?: OperationOptions,
): Promise<ExtractorVersion> {
  return callOperation(client, { method: 'GET', path: '/extractors/{extractorId}/versions/{versionId}' }, options, { path: { extractorId, versionId } });
}

/**
 * Get an extractor.
 *
 * Reads an extractor together with its draft and the draft's full configuration. Published configurations are read per version.
 *
 * @param id The extractor, by the id from its creation or the dashboard.
 */
export function getExtractor(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<Extractor> {
  return callOperation(client, { method: 'GET', path: '/extractors/{id}' }, options, { path: { id } });
}

/**
 * Update an extractor.
 *
 * Renames an extractor or changes its draft's configuration. Published versions stay as they are, so running integrations notice nothing until a new version is published.
 *
 * @param id The extractor, by the id from its creation or the dashboard.
 * @param body The name or the draft's configuration to replace; what is left out stays as it is.
 */
export function updateExtractor(
  client: ExtendClient,
  id: string,
  body: ExtractorUpdate,
  options?: OperationOptions,
): Promise<Extractor> {
  return callOperation(client, { method: 'POST', path: '/extractors/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * List files.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through the files of the workspace, newest first unless told otherwise. Entries carry no download link; read a file by id for one.
 */
export function listFiles(
  client: ExtendClient,
  query?: ListFilesQuery,
  options?: OperationOptions,
): Listing<FileSummary, FileList> {
  return listOperation(client, { operation: { method: 'GET', path: '/files' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/** Options of {@link uploadFile}. */
export interface UploadFileOptions extends CommonUploadOptions {
  /** True also turns pictures (JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC), workbooks and HTML into PDF, so that results can point at places on a page. False keeps them as they are; Word and PowerPoint become PDF either way. */
  readonly convertToPdf?: boolean | undefined;
  /** Password of a protected PDF, with which it is unlocked. Leave it out for any other file. */
  readonly password?: string | undefined;
}

/**
 * Upload a file.
 *
 * Stores a document and returns its id, which every kind of run accepts. Worth it for documents that you cannot offer by URL, or that several runs share. Word and PowerPoint documents are turned into PDF in any case. Keep the id: whether the same bytes, sent again, make a second file is not documented.
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
 * Reads one file with a fresh download link, valid for 15 minutes. For the text of a document start a parse run; the flags for contents are deprecated and are not supported for files parsed by an engine version beyond 2.x.
 *
 * @param id The file, by the id from its upload or from a run.
 */
export function getFile(
  client: ExtendClient,
  id: string,
  query?: GetFileQuery,
  options?: OperationOptions,
): Promise<File> {
  return callOperation(client, { method: 'GET', path: '/files/{id}' }, options, { path: { id }, query });
}

/**
 * Delete a file.
 *
 * Removes the file and all data derived from it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
 *
 * @param id The file, by the id from its upload or from a run.
 */
export function deleteFile(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeletedObject> {
  return callOperation(client, { method: 'DELETE', path: '/files/{id}' }, options, { path: { id } });
}

/**
 * Create a form detection run.
 *
 * Starts looking for the fields of a PDF form and answers at once. Wait for `form_detection_run.processed` or `form_detection_run.failed`, or poll `GET /form_detection_runs/{id}`. Each run costs credits, repeated ones too; keep the schema, with which the same form is filled without another search.
 *
 * @param body The PDF form, and optionally guidance for finding and naming its fields.
 */
export function createFormDetectionRun(
  client: ExtendClient,
  body: FormDetectionRequest,
  options?: OperationOptions,
): Promise<FormDetectionRun> {
  return callOperation(client, { method: 'POST', path: '/form_detection_runs' }, options, { body });
}

/**
 * Create a form detection run.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getFormDetectionRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts looking for the fields of a PDF form and answers at once. Wait for `form_detection_run.processed` or `form_detection_run.failed`, or poll `GET /form_detection_runs/{id}`. Each run costs credits, repeated ones too; keep the schema, with which the same form is filled without another search.
 *
 * @param body The PDF form, and optionally guidance for finding and naming its fields.
 */
export function createFormDetectionRunAndWait(
  client: ExtendClient,
  body: FormDetectionRequest,
  options?: RunOptions<FormDetectionRun>,
): Promise<FinishedFormDetectionRun> {
  return createAndWait(client, { method: 'POST', path: '/form_detection_runs' }, { path: '/form_detection_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, options, { body });
}

/**
 * Get a form detection run.
 *
 * Reads one run with its status and, once `PROCESSED`, the schema: pass `output.schema` to an edit as `config.schema`.
 *
 * @param id The form detection run, by the id from its creation or an event; no list shows it.
 */
export function getFormDetectionRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<FormDetectionRun> {
  return callOperation(client, { method: 'GET', path: '/form_detection_runs/{id}' }, options, { path: { id } });
}

/**
 * Parse a file and wait for the text.
 *
 * Reads one document and answers with its text. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /parse_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short documents, and the one way to be sure of the text under zero retention; in production create a parse run, which knows no such limit. Processing failures arrive as HTTP errors here.
 *
 * @param body The document, and optionally how to read it and how long to keep it.
 */
export function parseFile(
  client: ExtendClient,
  body: ParseRunCreate,
  query?: ParseFileQuery,
  options?: OperationOptions,
): Promise<ParseRun> {
  return callOperation(client, { method: 'POST', path: '/parse' }, options, { body, query });
}

/**
 * List parse runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through parse runs of the workspace as summaries, without text. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
 */
export function listParseRuns(
  client: ExtendClient,
  query?: ListParseRunsQuery,
  options?: OperationOptions,
): Listing<ParseRunSummary, ParseRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/parse_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a parse run.
 *
 * Starts reading one document and answers at once. Wait for `parse_run.processed` or `parse_run.failed`, or poll `GET /parse_runs/{id}`. The way to parse in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body The document, and optionally how to read it and how long to keep it.
 */
export function createParseRun(
  client: ExtendClient,
  body: ParseRunCreate,
  options?: OperationOptions,
): Promise<ParseRun> {
  return callOperation(client, { method: 'POST', path: '/parse_runs' }, options, { body });
}

/**
 * Create a parse run.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getParseRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts reading one document and answers at once. Wait for `parse_run.processed` or `parse_run.failed`, or poll `GET /parse_runs/{id}`. The way to parse in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body The document, and optionally how to read it and how long to keep it.
 */
export function createParseRunAndWait(
  client: ExtendClient,
  body: ParseRunCreate,
  options?: RunOptions<ParseRun>,
): Promise<FinishedParseRun> {
  return createAndWait(client, { method: 'POST', path: '/parse_runs' }, { path: '/parse_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Create a batch of parse runs.
 *
 * Starts up to 1,000 parse runs that share a configuration, and answers at once. Unlike single runs, a batch also takes plain text. Wait for `batch_parse_run.processed` or `batch_parse_run.failed`, or poll `GET /batch_runs/{id}`, then list the parse runs by `batchId`. Every document costs credits. Links should live 30 minutes, since the last downloads start late.
 *
 * @param body Up to 1,000 documents, and how to read all of them.
 */
export function createParseRunBatch(
  client: ExtendClient,
  body: ParseRunBatchCreate,
  options?: OperationOptions,
): Promise<BatchRun> {
  return callOperation(client, { method: 'POST', path: '/parse_runs/batch' }, options, { body });
}

/**
 * Create a batch of parse runs.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getBatchRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts up to 1,000 parse runs that share a configuration, and answers at once. Unlike single runs, a batch also takes plain text. Wait for `batch_parse_run.processed` or `batch_parse_run.failed`, or poll `GET /batch_runs/{id}`, then list the parse runs by `batchId`. Every document costs credits. Links should live 30 minutes, since the last downloads start late.
 *
 * @param body Up to 1,000 documents, and how to read all of them.
 */
export function createParseRunBatchAndWait(
  client: ExtendClient,
  body: ParseRunBatchCreate,
  options?: RunOptions<BatchRun>,
): Promise<FinishedBatchRun> {
  return createAndWait(client, { method: 'POST', path: '/parse_runs/batch' }, { path: '/batch_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Get a parse run.
 *
 * Reads one run with its status and, once `PROCESSED`, its text. Made for polling; a webhook spares you the requests. Ask for a link instead of inline text when documents are long.
 *
 * @param id The parse run, as returned on creation or listed.
 */
export function getParseRun(
  client: ExtendClient,
  id: string,
  query?: GetParseRunQuery,
  options?: OperationOptions,
): Promise<ParseRun> {
  return callOperation(client, { method: 'GET', path: '/parse_runs/{id}' }, options, { path: { id }, query });
}

/**
 * Delete a parse run.
 *
 * Removes the run and its text, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
 *
 * @param id The parse run, as returned on creation or listed.
 */
export function deleteParseRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeletedObject> {
  return callOperation(client, { method: 'DELETE', path: '/parse_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel a parse run.
 *
 * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without text. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
 *
 * @param id The parse run to stop, by the id from its creation or a list.
 */
export function cancelParseRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<ParseRun> {
  return callOperation(client, { method: 'POST', path: '/parse_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * List processor runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through extract, classify and split runs together, as summaries. Filters combine. The successors list one kind each: `GET /extract_runs`, `GET /classify_runs`, `GET /split_runs`.
 *
 * @deprecated Since 2026-02-09. Use listExtractRuns, listClassifyRuns or listSplitRuns instead.
 */
export function listProcessorRuns(
  client: ExtendClient,
  query?: ListProcessorRunsQuery,
  options?: OperationOptions,
): Listing<LegacyProcessorRunSummary, LegacyProcessorRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/processor_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/processorRuns' } }, options, { query });
}

/**
 * Run a processor.
 *
 * Runs an extractor, classifier or splitter on one file. Answers at once by default; with `sync: true` it waits up to five minutes, after which the run goes on in the background. New code creates an extract, classify or split run, or calls `POST /extract`, `/classify` or `/split` to wait. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body The processor, the document or text, and optionally settings for this run alone.
 * @deprecated Since 2026-02-09. Use createExtractRun, createClassifyRun or createSplitRun instead.
 */
export function createProcessorRun(
  client: ExtendClient,
  body: LegacyProcessorRunCreate,
  options?: OperationOptions,
): Promise<LegacyProcessorRunResponse> {
  return callOperation(client, { method: 'POST', path: '/processor_runs' }, options, { body });
}

/**
 * Run a processor.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getProcessorRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Runs an extractor, classifier or splitter on one file. Answers at once by default; with `sync: true` it waits up to five minutes, after which the run goes on in the background. New code creates an extract, classify or split run, or calls `POST /extract`, `/classify` or `/split` to wait. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body The processor, the document or text, and optionally settings for this run alone.
 * @deprecated Since 2026-02-09. Use createExtractRun, createClassifyRun or createSplitRun instead.
 */
export function createProcessorRunAndWait(
  client: ExtendClient,
  body: LegacyProcessorRunCreate,
  options?: RunOptions<LegacyProcessorRun>,
): Promise<FinishedProcessorRun> {
  return createAndWait(client, { method: 'POST', path: '/processor_runs' }, { path: '/processor_runs/{id}', parameter: 'id', pointer: '/processorRun', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Get a processor run.
 *
 * Reads a run of any kind in the former shape, with status, output and review edits. The successors are `GET /extract_runs/{id}`, `GET /classify_runs/{id}` and `GET /split_runs/{id}`, whose outputs are typed.
 *
 * @param id The run by its id; extract, classify and split runs have the same one here and in their own operations.
 * @deprecated Since 2026-02-09. Use getExtractRun, getClassifyRun or getSplitRun instead.
 */
export function getProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<LegacyProcessorRunResponse> {
  return callOperation(client, { method: 'GET', path: '/processor_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete a processor run.
 *
 * Removes a run and the data that belongs to it, for good. The successors are the `DELETE` operations of extract, classify and split runs.
 *
 * @param id The run by its id; extract, classify and split runs have the same one here and in their own operations.
 * @deprecated Since 2026-02-09. Use deleteExtractRun, deleteClassifyRun or deleteSplitRun instead.
 */
export function deleteProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<LegacyProcessorRunDeletion> {
  return callOperation(client, { method: 'DELETE', path: '/processor_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel a processor run.
 *
 * Stops a run that is `PROCESSING`. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented. The successors are the `cancel` operations of extract, classify and split runs.
 *
 * @param id The run to stop, by its id; extract, classify and split runs have the same one here and in their own operations.
 * @deprecated Since 2026-02-09. Use cancelExtractRun, cancelClassifyRun or cancelSplitRun instead.
 */
export function cancelProcessorRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<LegacyProcessorRunResponse> {
  return callOperation(client, { method: 'POST', path: '/processor_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * List processors.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through extractors, classifiers and splitters together, with the numbers of their versions. The successors list one kind each: `GET /extractors`, `GET /classifiers`, `GET /splitters`.
 *
 * @deprecated Since 2026-02-09. Use listExtractors, listClassifiers or listSplitters instead.
 */
export function listProcessors(
  client: ExtendClient,
  query?: ListProcessorsQuery,
  options?: OperationOptions,
): Listing<LegacyProcessorListItem, LegacyProcessorList> {
  return listOperation(client, { operation: { method: 'GET', path: '/processors' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/processors' } }, options, { query });
}

/**
 * Create a processor.
 *
 * Makes an extractor, classifier or splitter from a configuration in the former shape, or as a copy of another. New code calls `POST /extractors`, `POST /classifiers` or `POST /splitters`, which drop `type` and rename `parser` to `parseConfig`.
 *
 * @param body Name and type, and the settings or the processor to begin with.
 * @deprecated Since 2026-02-09. Use createExtractor, createClassifier or createSplitter instead.
 */
export function createProcessor(
  client: ExtendClient,
  body: LegacyProcessorCreate,
  options?: OperationOptions,
): Promise<LegacyProcessorResponse> {
  return callOperation(client, { method: 'POST', path: '/processors' }, options, { body });
}

/**
 * Update a processor.
 *
 * Renames a processor or replaces the settings of its draft. Published versions stay as they are. The successors are `POST /extractors/{id}`, `POST /classifiers/{id}` and `POST /splitters/{id}`.
 *
 * @param id The processor to change: the id of an extractor, classifier or splitter.
 * @param body The name or the draft's settings to replace; what is left out stays as it is.
 * @deprecated Since 2026-02-09. Use updateExtractor, updateClassifier or updateSplitter instead.
 */
export function updateProcessor(
  client: ExtendClient,
  id: string,
  body: LegacyProcessorUpdate,
  options?: OperationOptions,
): Promise<LegacyProcessorResponse> {
  return callOperation(client, { method: 'POST', path: '/processors/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * Publish a version of a processor.
 *
 * Freezes the draft, or settings sent along, under the next number. Workflows keep the version they have. The successors are `POST /extractors/{extractorId}/versions` and its counterparts for classifiers and splitters.
 *
 * @param id The processor whose draft is published: the id of an extractor, classifier or splitter.
 * @param body Which part of the number goes up, a note for colleagues, and optionally other settings than the draft's.
 * @deprecated Since 2026-02-09. Use createExtractorVersion, createClassifierVersion or createSplitterVersion instead.
 */
export function publishProcessorVersion(
  client: ExtendClient,
  id: string,
  body: LegacyProcessorVersionCreate,
  options?: OperationOptions,
): Promise<LegacyProcessorVersionCreated> {
  return callOperation(client, { method: 'POST', path: '/processors/{id}/publish' }, options, { path: { id }, body });
}

/**
 * List the versions of a processor.
 *
 * Reads the draft and all published versions with their settings in one answer. The successors page through summaries: `GET /extractors/{extractorId}/versions` and its counterparts.
 *
 * @param id The processor whose versions are listed: the id of an extractor, classifier or splitter.
 * @deprecated Since 2026-02-09. Use listExtractorVersions, listClassifierVersions or listSplitterVersions instead.
 */
export function listProcessorVersions(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<LegacyProcessorVersionList> {
  return callOperation(client, { method: 'GET', path: '/processors/{id}/versions' }, options, { path: { id } });
}

/**
 * Get a version of a processor.
 *
 * Reads one version with its settings in the former shape. The successors also find versions by number, as `draft` or as `latest`.
 *
 * @param processorId The processor that the version belongs to: the id of an extractor, classifier or splitter.
 * @param processorVersionId The version by its own id, which the list of versions shows.
 * @deprecated Since 2026-02-09. Use getExtractorVersion, getClassifierVersion or getSplitterVersion instead.
 */
export function getProcessorVersion(
  client: ExtendClient,
  processorId: string,
  processorVersionId: string,
  options?: OperationOptions,
): Promise<LegacyProcessorVersionResponse> {
  return callOperation(client, { method: 'GET', path: '/processors/{processorId}/versions/{processorVersionId}' }, options, { path: { processorId, processorVersionId } });
}

/**
 * Split a file and wait for the result.
 *
 * Cuts a packet into its documents and answers with the finished run. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /split_runs` before you repeat the request, which starts and charges a second one. Good for trying out a configuration on short packets; anything larger, or in production, belongs in `POST /split_runs`. Failures of the file or of the model arrive as HTTP errors.
 *
 * @param body The packet, and the splitter or configuration to use.
 */
export function splitFile(
  client: ExtendClient,
  body: SplitRequest,
  options?: OperationOptions,
): Promise<SplitRun> {
  return callOperation(client, { method: 'POST', path: '/split' }, options, { body });
}

/**
 * List split runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through split runs of the workspace as summaries, without splits and configuration. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
 */
export function listSplitRuns(
  client: ExtendClient,
  query?: ListSplitRunsQuery,
  options?: OperationOptions,
): Listing<SplitRunSummary, SplitRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/split_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a split run.
 *
 * Queues one packet for splitting and answers at once. Wait for `split_run.processed` or `split_run.failed`, or poll `GET /split_runs/{id}`. The way to split in production: no time limit on the request, and `priority` decides which runs go first when the rate limit is reached. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body The packet, and the splitter or configuration to use.
 */
export function createSplitRun(
  client: ExtendClient,
  body: SplitRunCreate,
  options?: OperationOptions,
): Promise<SplitRun> {
  return callOperation(client, { method: 'POST', path: '/split_runs' }, options, { body });
}

/**
 * Create a split run.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getSplitRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Queues one packet for splitting and answers at once. Wait for `split_run.processed` or `split_run.failed`, or poll `GET /split_runs/{id}`. The way to split in production: no time limit on the request, and `priority` decides which runs go first when the rate limit is reached. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
 *
 * @param body The packet, and the splitter or configuration to use.
 */
export function createSplitRunAndWait(
  client: ExtendClient,
  body: SplitRunCreate,
  options?: RunOptions<SplitRun>,
): Promise<FinishedSplitRun> {
  return createAndWait(client, { method: 'POST', path: '/split_runs' }, { path: '/split_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Create a batch of split runs.
 *
 * Queues up to 1000 packets for one saved splitter and answers at once. Each input becomes a run of its own, all with the same version and overrides; an inline configuration or raw text is not possible. Wait for `batch_processor_run.processed` or `batch_processor_run.failed`, or poll `GET /batch_runs/{id}`, then list the split runs by `batchId`. Every packet costs credits. Choose single runs when each file needs other settings.
 *
 * @param body The saved splitter, and up to 1,000 packets.
 */
export function createSplitRunBatch(
  client: ExtendClient,
  body: SplitRunBatchCreate,
  options?: OperationOptions,
): Promise<BatchRun> {
  return callOperation(client, { method: 'POST', path: '/split_runs/batch' }, options, { body });
}

/**
 * Create a batch of split runs.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getBatchRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Queues up to 1000 packets for one saved splitter and answers at once. Each input becomes a run of its own, all with the same version and overrides; an inline configuration or raw text is not possible. Wait for `batch_processor_run.processed` or `batch_processor_run.failed`, or poll `GET /batch_runs/{id}`, then list the split runs by `batchId`. Every packet costs credits. Choose single runs when each file needs other settings.
 *
 * @param body The saved splitter, and up to 1,000 packets.
 */
export function createSplitRunBatchAndWait(
  client: ExtendClient,
  body: SplitRunBatchCreate,
  options?: RunOptions<BatchRun>,
): Promise<FinishedBatchRun> {
  return createAndWait(client, { method: 'POST', path: '/split_runs/batch' }, { path: '/batch_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, options, { body });
}

/**
 * Get a split run.
 *
 * Reads one run with its status, configuration and, once `PROCESSED`, its splits. Made for polling; a webhook spares you the requests.
 *
 * @param id The split run, as returned when it was created or listed.
 */
export function getSplitRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<SplitRun> {
  return callOperation(client, { method: 'GET', path: '/split_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete a split run.
 *
 * Removes the run and the data that belongs to it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
 *
 * @param id The split run, as returned when it was created or listed.
 */
export function deleteSplitRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteSplitRunResponse> {
  return callOperation(client, { method: 'DELETE', path: '/split_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel a split run.
 *
 * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without splits. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
 *
 * @param id The split run, as returned when it was created or listed.
 */
export function cancelSplitRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<SplitRun> {
  return callOperation(client, { method: 'POST', path: '/split_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * List splitters.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through the saved splitters of the workspace. Configurations are left out; `GET /splitters/{id}` has the draft's.
 */
export function listSplitters(
  client: ExtendClient,
  query?: ListSplittersQuery,
  options?: OperationOptions,
): Listing<SplitterSummary, SplitterList> {
  return listOperation(client, { operation: { method: 'GET', path: '/splitters' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a splitter.
 *
 * Saves a splitter with a draft version, configured in the request or copied from another splitter. Runs can use the draft straight away; publish a version before relying on it in production.
 *
 * @param body The name, and the configuration or the splitter to begin with.
 */
export function createSplitter(
  client: ExtendClient,
  body: SplitterCreate,
  options?: OperationOptions,
): Promise<Splitter> {
  return callOperation(client, { method: 'POST', path: '/splitters' }, options, { body });
}

/**
 * Get a splitter.
 *
 * Reads a splitter with the configuration of its draft. For a published configuration, read the version.
 *
 * @param id The splitter, as returned when it was created or listed.
 */
export function getSplitter(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<Splitter> {
  return callOperation(client, { method: 'GET', path: '/splitters/{id}' }, options, { path: { id } });
}

/**
 * Update a splitter.
 *
 * Renames a splitter or changes its draft. Versions already published keep working as before, so runs and workflows that use them are not affected until you publish and switch.
 *
 * @param id The splitter, as returned when it was created or listed.
 * @param body The name or the draft's configuration to replace; what is left out stays as it is.
 */
export function updateSplitter(
  client: ExtendClient,
  id: string,
  body: SplitterUpdate,
  options?: OperationOptions,
): Promise<Splitter> {
  return callOperation(client, { method: 'POST', path: '/splitters/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * List the versions of a splitter.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
 *
 * @param splitterId The splitter whose versions are listed or published, by its id.
 */
export function listSplitterVersions(
  client: ExtendClient,
  splitterId: string,
  query?: ListSplitterVersionsQuery,
  options?: OperationOptions,
): Listing<SplitterVersionSummary, SplitterVersionList> {
  return listOperation(client, { operation: { method: 'GET', path: '/splitters/{splitterId}/versions' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { path: { splitterId }, query });
}

/**
 * Publish a version of a splitter.
 *
 * Freezes a configuration under the next number. Runs that name no version use it from then on; workflows stay on the version that they were built with until somebody changes them. Each call makes another version.
 *
 * @param splitterId The splitter whose versions are listed or published, by its id.
 * @param body Which part of the number goes up, and a note for colleagues.
 */
export function createSplitterVersion(
  client: ExtendClient,
  splitterId: string,
  body: SplitterVersionCreate,
  options?: OperationOptions,
): Promise<SplitterVersion> {
  return callOperation(client, { method: 'POST', path: '/splitters/{splitterId}/versions' }, options, { path: { splitterId }, body });
}

/**
 * Get a version of a splitter.
 *
 * Reads one version with its configuration, for instance to compare it with the draft or to copy it elsewhere.
 *
 * @param splitterId The splitter that the version belongs to; reading a version takes both ids.
 * @param versionId A version id, a published number such as `1.0`, `draft`, or `latest` for the newest published version (the draft when there is none).
 */
export function getSplitterVersion(
  client: ExtendClient,
  splitterId: string,
  versionId: string,
  options?: OperationOptions,
): Promise<SplitterVersion> {
  return callOperation(client, { method: 'GET', path: '/splitters/{splitterId}/versions/{versionId}' }, options, { path: { splitterId, versionId } });
}

/**
 * Verify a document and wait for the verdict.
 *
 * Looks for signs of manipulation in a PDF or image and answers with the verdict, in one request. After five minutes it is given up, mostly with 504, while the run goes on: sending it again starts a second one. Failures of the examination arrive as HTTP errors here. In production create a verify run. Identities are not checked, documents not compared with each other, and a low risk proves nothing. Organisations outside of the beta get 404; those inside pay nothing for now.
 *
 * Beta: may change within this version.
 *
 * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/verify-file
 *
 * @param body The document, and with which engine to examine it.
 */
export function verifyFile(
  client: ExtendClient,
  body: VerifyRunCreate,
  options?: OperationOptions,
): Promise<VerifyRun> {
  return callOperation(client, { method: 'POST', path: '/verify' }, options, { body });
}

/**
 * List verify runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Pages through verify runs of the workspace as summaries with their risk level. Filters combine: `riskLevel=HIGH` gives the documents that somebody should look at. Organisations outside of the beta get 404.
 *
 * Beta: may change within this version.
 *
 * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/list-verify-runs
 */
export function listVerifyRuns(
  client: ExtendClient,
  query?: ListVerifyRunsQuery,
  options?: OperationOptions,
): Listing<VerifyRunSummary, VerifyRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/verify_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a verify run.
 *
 * Starts the examination of a PDF or image and answers at once. Poll `GET /verify_runs/{id}` until the status is `PROCESSED`, `FAILED` or `CANCELLED`; there are no webhook events for these runs yet. The way to verify in production, as it knows no time limit. Organisations outside of the beta get 404; those inside pay nothing for now. Each request starts a run of its own, repeated ones too.
 *
 * Beta: may change within this version.
 *
 * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/create-verify-run
 *
 * @param body The document, and with which engine to examine it.
 */
export function createVerifyRun(
  client: ExtendClient,
  body: VerifyRunCreate,
  options?: OperationOptions,
): Promise<VerifyRun> {
  return callOperation(client, { method: 'POST', path: '/verify_runs' }, options, { body });
}

/**
 * Create a verify run.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getVerifyRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts the examination of a PDF or image and answers at once. Poll `GET /verify_runs/{id}` until the status is `PROCESSED`, `FAILED` or `CANCELLED`; there are no webhook events for these runs yet. The way to verify in production, as it knows no time limit. Organisations outside of the beta get 404; those inside pay nothing for now. Each request starts a run of its own, repeated ones too.
 *
 * Beta: may change within this version.
 *
 * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/create-verify-run
 *
 * @param body The document, and with which engine to examine it.
 */
export function createVerifyRunAndWait(
  client: ExtendClient,
  body: VerifyRunCreate,
  options?: RunOptions<VerifyRun>,
): Promise<FinishedVerifyRun> {
  return createAndWait(client, { method: 'POST', path: '/verify_runs' }, { path: '/verify_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PROCESSING'] }, options, { body });
}

/**
 * Get a verify run.
 *
 * Reads one run with its status and, once `PROCESSED`, the verdict and its evidence. The way to wait for a run. Under zero retention the first read that delivers the result also orders its removal: store it.
 *
 * Beta: may change within this version.
 *
 * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/get-verify-run
 *
 * @param id The verify run, as returned on creation or listed.
 */
export function getVerifyRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<VerifyRun> {
  return callOperation(client, { method: 'GET', path: '/verify_runs/{id}' }, options, { path: { id } });
}

/**
 * Delete a verify run.
 *
 * Removes the run, its verdict, its evidence and the parse made for it, for good; a run in progress is cancelled first. The input file stays: delete it separately. Afterwards reading the run gives 404, and lists leave it out.
 *
 * Beta: may change within this version.
 *
 * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/delete-verify-run
 *
 * @param id The verify run, as returned on creation or listed.
 */
export function deleteVerifyRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeletedObject> {
  return callOperation(client, { method: 'DELETE', path: '/verify_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel a verify run.
 *
 * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a verdict. A run that has ended comes back unchanged, with 200: unlike other runs, this kind may be cancelled without looking at its status first. Read `status` to see what became of it.
 *
 * Beta: may change within this version.
 *
 * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/cancel-verify-run
 *
 * @param id The verify run to stop, by the id from its creation or a list.
 */
export function cancelVerifyRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<VerifyRun> {
  return callOperation(client, { method: 'POST', path: '/verify_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * List webhook endpoints.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the URLs that receive events of this workspace, without their signing secrets.
 */
export function listWebhookEndpoints(
  client: ExtendClient,
  query?: ListWebhookEndpointsQuery,
  options?: OperationOptions,
): Listing<WebhookEndpoint, WebhookEndpointList> {
  return listOperation(client, { operation: { method: 'GET', path: '/webhook_endpoints' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a webhook endpoint.
 *
 * Registers a URL for events. The response is the only one with the `signingSecret`: keep it, deliveries cannot be verified without it. Workspace-wide events are chosen here in `enabledEvents`; events of workflow runs, or of a single extractor, classifier or splitter, need a subscription on top.
 *
 * @param body The URL, the workspace-wide events to send there, and how.
 */
export function createWebhookEndpoint(
  client: ExtendClient,
  body: WebhookEndpointCreate,
  options?: OperationOptions,
): Promise<WebhookEndpointCreated> {
  return callOperation(client, { method: 'POST', path: '/webhook_endpoints' }, options, { body });
}

/**
 * Get a webhook endpoint.
 *
 * Reads the configuration of an endpoint. The signing secret is not part of it.
 *
 * @param id The endpoint, by the id it got when it was registered.
 */
export function getWebhookEndpoint(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<WebhookEndpoint> {
  return callOperation(client, { method: 'GET', path: '/webhook_endpoints/{id}' }, options, { path: { id } });
}

/**
 * Update a webhook endpoint.
 *
 * Changes only the fields that are sent. The API version of the payloads cannot be changed: to move to another version, register a second endpoint for it and disable the old one once the new one works.
 *
 * @param id The endpoint, by the id it got when it was registered.
 * @param body The address, label, state, events or options to replace; what is left out stays as it is.
 */
export function updateWebhookEndpoint(
  client: ExtendClient,
  id: string,
  body: WebhookEndpointUpdate,
  options?: OperationOptions,
): Promise<WebhookEndpoint> {
  return callOperation(client, { method: 'POST', path: '/webhook_endpoints/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * Delete a webhook endpoint.
 *
 * Removes an endpoint and all its subscriptions for good. To pause deliveries, set the status to `disabled` instead.
 *
 * @param id The endpoint, by the id it got when it was registered.
 */
export function deleteWebhookEndpoint(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteWebhookEndpointResponse> {
  return callOperation(client, { method: 'DELETE', path: '/webhook_endpoints/{id}' }, options, { path: { id } });
}

/**
 * List webhook subscriptions.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists subscriptions of the workspace. Filter by endpoint to see what one URL receives, or by resource to see who is told about one workflow or processor.
 */
export function listWebhookSubscriptions(
  client: ExtendClient,
  query?: ListWebhookSubscriptionsQuery,
  options?: OperationOptions,
): Listing<WebhookSubscription, WebhookSubscriptionList> {
  return listOperation(client, { operation: { method: 'GET', path: '/webhook_subscriptions' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a webhook subscription.
 *
 * Has the run events of one extractor, classifier, splitter or workflow sent to an endpoint. The only way to receive `workflow_run` events. An endpoint has at most one subscription per resource: asking again replaces the events of the one that exists.
 *
 * @param body The object to watch, its events, and the endpoint that they go to.
 */
export function createWebhookSubscription(
  client: ExtendClient,
  body: WebhookSubscriptionCreate,
  options?: OperationOptions,
): Promise<WebhookSubscription> {
  return callOperation(client, { method: 'POST', path: '/webhook_subscriptions' }, options, { body });
}

/**
 * Get a webhook subscription.
 *
 * Reads which events of which extractor, classifier, splitter or workflow go to which endpoint.
 *
 * @param id The subscription, by the id it got at creation.
 */
export function getWebhookSubscription(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<WebhookSubscription> {
  return callOperation(client, { method: 'GET', path: '/webhook_subscriptions/{id}' }, options, { path: { id } });
}

/**
 * Update a webhook subscription.
 *
 * Replaces the list of events. Endpoint and resource are fixed; for others, make another subscription.
 *
 * @param id The subscription, by the id it got at creation.
 * @param body The whole new list of events, since it replaces the former one.
 */
export function updateWebhookSubscription(
  client: ExtendClient,
  id: string,
  body: WebhookSubscriptionUpdate,
  options?: OperationOptions,
): Promise<WebhookSubscription> {
  return callOperation(client, { method: 'POST', path: '/webhook_subscriptions/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * Delete a webhook subscription.
 *
 * Ends the deliveries for this resource for good. The endpoint and its other subscriptions stay.
 *
 * @param id The subscription, by the id it got at creation.
 */
export function deleteWebhookSubscription(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteWebhookSubscriptionResponse> {
  return callOperation(client, { method: 'DELETE', path: '/webhook_subscriptions/{id}' }, options, { path: { id } });
}

/**
 * List workflow runs.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists runs of all workflows, or of one, without step results. Filtered by `batchId` it shows how a batch is coming along, which no other operation does for workflow batches.
 */
export function listWorkflowRuns(
  client: ExtendClient,
  query?: ListWorkflowRunsQuery,
  options?: OperationOptions,
): Listing<WorkflowRunSummary, WorkflowRunList> {
  return listOperation(client, { operation: { method: 'GET', path: '/workflow_runs' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Run a workflow.
 *
 * Starts a workflow on one document (`file`) or on 2 to 50 documents that form one case (`package`). Always
 * asynchronous: the response shows a run without results. Wait for a `workflow_run` event, or poll the run until
 * its status is terminal.
 *
 * Every request makes a run and uses credits, so do not repeat it blindly after a timeout. For many independent
 * documents use the batch operation, which does not run into rate limits.
 *
 * @param body The workflow, and the document or package to send through it.
 */
export function createWorkflowRun(
  client: ExtendClient,
  body: WorkflowRunCreate,
  options?: OperationOptions,
): Promise<WorkflowRun> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs' }, options, { body });
}

/**
 * Run a workflow.
 *
 * Waits until the run no longer changes by itself, and returns it as {@link getWorkflowRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * Starts a workflow on one document (`file`) or on 2 to 50 documents that form one case (`package`). Always
 * asynchronous: the response shows a run without results. Wait for a `workflow_run` event, or poll the run until
 * its status is terminal.
 *
 * Every request makes a run and uses credits, so do not repeat it blindly after a timeout. For many independent
 * documents use the batch operation, which does not run into rate limits.
 *
 * @param body The workflow, and the document or package to send through it.
 */
export function createWorkflowRunAndWait(
  client: ExtendClient,
  body: WorkflowRunCreate,
  options?: RunOptions<WorkflowRun>,
): Promise<FinishedWorkflowRun> {
  return createAndWait(client, { method: 'POST', path: '/workflow_runs' }, { path: '/workflow_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED', 'NEEDS_REVIEW', 'REJECTED'], open: ['PENDING', 'PROCESSING', 'CANCELLING'] }, options, { body });
}

/**
 * Run a workflow on many files.
 *
 * Queues up to 1,000 runs with one request. Several batches may follow one another at once; the queue keeps them
 * within the rate limits, so this is the way to process thousands of documents over some hours.
 *
 * The response holds nothing but the batch id. Collect results from `workflow_run` events, which carry `batchId`
 * and your `metadata`, or list the runs of the batch. Every run costs credits, and sending
 * the same request again queues everything a second time.
 *
 * @param body The workflow, and up to 1,000 inputs that become a run each.
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
 * Reads a run with its state and the results of all steps so far. Safe to poll. A run in `NEEDS_REVIEW` or `REJECTED` counts as finished for polling: only a person can move it.
 *
 * @param id The workflow run, from the response that created it, from a list, or from an event.
 */
export function getWorkflowRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<WorkflowRun> {
  return callOperation(client, { method: 'GET', path: '/workflow_runs/{id}' }, options, { path: { id } });
}

/**
 * Update a workflow run.
 *
 * Labels a run in progress, or adds to its metadata. Results are not touched. Whether a run that has ended still takes the change is not documented, so attach what you need when you create it.
 *
 * @param id The workflow run, from the response that created it, from a list, or from an event.
 * @param body The label or metadata to change; what is left out stays as it is.
 */
export function updateWorkflowRun(
  client: ExtendClient,
  id: string,
  body: WorkflowRunUpdate,
  options?: OperationOptions,
): Promise<WorkflowRun> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * Delete a workflow run.
 *
 * Removes a run and everything that belongs to it, for good. Meant for a retention policy of your own or for an erasure request; export the results first.
 *
 * @param id The workflow run, from the response that created it, from a list, or from an event.
 */
export function deleteWorkflowRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<DeleteWorkflowRunResponse> {
  return callOperation(client, { method: 'DELETE', path: '/workflow_runs/{id}' }, options, { path: { id } });
}

/**
 * Cancel a workflow run.
 *
 * Stops a run that is `PENDING` or `PROCESSING`, which passes through `CANCELLING` on its way to `CANCELLED`. A run that waits for a review or has ended, be it by an earlier cancellation, is refused (400 by all we know) and stays as it is: after a refusal, read the run.
 *
 * @param id The workflow run, from the response that created it, from a list, or from an event.
 */
export function cancelWorkflowRun(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<WorkflowRun> {
  return callOperation(client, { method: 'POST', path: '/workflow_runs/{id}/cancel', safe: true }, options, { path: { id } });
}

/**
 * List workflows.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the workflows of the workspace without their steps. Read one by id for its draft, or list its versions to see what is deployed.
 */
export function listWorkflows(
  client: ExtendClient,
  query?: ListWorkflowsQuery,
  options?: OperationOptions,
): Listing<WorkflowSummary, WorkflowList> {
  return listOperation(client, { operation: { method: 'GET', path: '/workflows' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { query });
}

/**
 * Create a workflow.
 *
 * Makes a workflow whose steps are a draft: they may still be incomplete, and nothing is deployed. Deploy it with a version before production use; until then runs fall back to the draft. The same request again makes a second workflow.
 *
 * @param body The label and, if ready, the step graph.
 */
export function createWorkflow(
  client: ExtendClient,
  body: WorkflowCreate,
  options?: OperationOptions,
): Promise<Workflow> {
  return callOperation(client, { method: 'POST', path: '/workflows' }, options, { body });
}

/**
 * Get a workflow.
 *
 * Reads a workflow with the steps of its draft. The draft may be ahead of what runs use; read the version `latest` for the deployed steps.
 *
 * @param id The workflow, by the id it got at creation.
 */
export function getWorkflow(
  client: ExtendClient,
  id: string,
  options?: OperationOptions,
): Promise<Workflow> {
  return callOperation(client, { method: 'GET', path: '/workflows/{id}' }, options, { path: { id } });
}

/**
 * Update a workflow.
 *
 * Renames the workflow, replaces the steps of its draft, or both. Deployed versions and the runs that use them stay as they are until the next deployment. Steps are replaced as a whole: a step that is not sent again is removed.
 *
 * @param id The workflow, by the id it got at creation.
 * @param body The label or the draft's steps to replace; what is left out stays as it is.
 */
export function updateWorkflow(
  client: ExtendClient,
  id: string,
  body: WorkflowUpdate,
  options?: OperationOptions,
): Promise<Workflow> {
  return callOperation(client, { method: 'POST', path: '/workflows/{id}', safe: true }, options, { path: { id }, body });
}

/**
 * List versions of a workflow.
 *
 * `for await` goes through the items of all pages, `await` gives the first page.
 *
 * Lists the deployed versions together with the draft, all without steps. Useful to find the number to pin in a run, or the version to go back to.
 *
 * @param id The workflow, by the id it got at creation.
 */
export function listWorkflowVersions(
  client: ExtendClient,
  id: string,
  query?: ListWorkflowVersionsQuery,
  options?: OperationOptions,
): Listing<WorkflowVersionSummary, WorkflowVersionList> {
  return listOperation(client, { operation: { method: 'GET', path: '/workflows/{id}/versions' }, rule: { cursorParameter: 'nextPageToken', cursor: '/nextPageToken', items: '/data' } }, options, { path: { id }, query });
}

/**
 * Deploy a version of a workflow.
 *
 * Freezes a step graph as the next version, which from then on serves every run that names no version. Without `steps` that graph is the draft; with `steps` it is the one sent, and the draft is left alone. Refused with 400 while a step lacks its `config`. Repeating the request deploys once more.
 *
 * @param id The workflow, by the id it got at creation.
 * @param body What to deploy: `{}` for the draft, or steps of its own, with a note for colleagues.
 */
export function createWorkflowVersion(
  client: ExtendClient,
  id: string,
  body: WorkflowVersionCreate,
  options?: OperationOptions,
): Promise<WorkflowVersion> {
  return callOperation(client, { method: 'POST', path: '/workflows/{id}/versions' }, options, { path: { id }, body });
}

/**
 * Get a version of a workflow.
 *
 * Reads one version with all its steps. The steps can be sent back as they are, to edit them, to deploy an old version again, or to copy the workflow to another workspace.
 *
 * @param id The workflow, by the id it got at creation.
 * @param versionId `draft`, `latest`, a deployment number such as `2`, or the id of a version. `latest` means the newest deployed version, or the draft while there is none.
 */
export function getWorkflowVersion(
  client: ExtendClient,
  id: string,
  versionId: string,
  options?: OperationOptions,
): Promise<WorkflowVersion> {
  return callOperation(client, { method: 'GET', path: '/workflows/{id}/versions/{versionId}' }, options, { path: { id, versionId } });
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export interface FinishedBatchProcessorRun extends LegacyBatchProcessorRun {
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
  options?: WaitOptions<LegacyBatchProcessorRun>,
): Promise<FinishedBatchProcessorRun> {
  return waitFor(client, { path: '/batch_processor_runs/{id}', parameter: 'id', pointer: '/batchProcessorRun', terminal: ['PROCESSED', 'FAILED'], open: ['PENDING', 'PROCESSING'] }, { object: "batch_processor_run", id }, options);
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export interface FinishedBatchRun extends BatchRun {
  status: "PROCESSED" | "FAILED" | "CANCELLED";
}

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getBatchRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForBatchRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<BatchRun>,
): Promise<FinishedBatchRun> {
  return waitFor(client, { path: '/batch_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "batch_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedClassifyRun extends ClassifyRun {
  status: "PROCESSED";
  output: NonNullable<ClassifyRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulClassifyRun extends ClassifyRun {
  status: "FAILED" | "CANCELLED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedClassifyRun = ProcessedClassifyRun | UnsuccessfulClassifyRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getClassifyRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForClassifyRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<ClassifyRun>,
): Promise<FinishedClassifyRun> {
  return waitFor(client, { path: '/classify_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "classify_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedEditRun extends EditRun {
  status: "PROCESSED";
  output: NonNullable<EditRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulEditRun extends EditRun {
  status: "FAILED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedEditRun = ProcessedEditRun | UnsuccessfulEditRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getEditRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForEditRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<EditRun>,
): Promise<FinishedEditRun> {
  return waitFor(client, { path: '/edit_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, { object: "edit_run", id }, options);
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export interface FinishedEvaluationSetRun extends EvaluationSetRun {
  status: "PROCESSED" | "FAILED" | "CANCELLED";
}

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getEvaluationSetRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForEvaluationSetRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<EvaluationSetRun>,
): Promise<FinishedEvaluationSetRun> {
  return waitFor(client, { path: '/evaluation_set_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "evaluation_set_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedExtractRun extends ExtractRun {
  status: "PROCESSED";
  output: NonNullable<ExtractRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulExtractRun extends ExtractRun {
  status: "FAILED" | "CANCELLED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedExtractRun = ProcessedExtractRun | UnsuccessfulExtractRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getExtractRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForExtractRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<ExtractRun>,
): Promise<FinishedExtractRun> {
  return waitFor(client, { path: '/extract_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "extract_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedFormDetectionRun extends FormDetectionRun {
  status: "PROCESSED";
  output: NonNullable<FormDetectionRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulFormDetectionRun extends FormDetectionRun {
  status: "FAILED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedFormDetectionRun = ProcessedFormDetectionRun | UnsuccessfulFormDetectionRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getFormDetectionRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForFormDetectionRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<FormDetectionRun>,
): Promise<FinishedFormDetectionRun> {
  return waitFor(client, { path: '/form_detection_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED'], open: ['PROCESSING'] }, { object: "form_detection_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedParseRun extends ParseRun {
  status: "PROCESSED";
  output: NonNullable<ParseRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulParseRun extends ParseRun {
  status: "FAILED" | "CANCELLED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedParseRun = ProcessedParseRun | UnsuccessfulParseRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getParseRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForParseRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<ParseRun>,
): Promise<FinishedParseRun> {
  return waitFor(client, { path: '/parse_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "parse_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedProcessorRun extends LegacyProcessorRun {
  status: "PROCESSED";
  output: NonNullable<LegacyProcessorRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulProcessorRun extends LegacyProcessorRun {
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
  options?: WaitOptions<LegacyProcessorRun>,
): Promise<FinishedProcessorRun> {
  return waitFor(client, { path: '/processor_runs/{id}', parameter: 'id', pointer: '/processorRun', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "document_processor_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedSplitRun extends SplitRun {
  status: "PROCESSED";
  output: NonNullable<SplitRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulSplitRun extends SplitRun {
  status: "FAILED" | "CANCELLED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedSplitRun = ProcessedSplitRun | UnsuccessfulSplitRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getSplitRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForSplitRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<SplitRun>,
): Promise<FinishedSplitRun> {
  return waitFor(client, { path: '/split_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PENDING', 'PROCESSING'] }, { object: "split_run", id }, options);
}

/** A run that succeeded, with its output. */
export interface ProcessedVerifyRun extends VerifyRun {
  status: "PROCESSED";
  output: NonNullable<VerifyRun["output"]>;
}

/** A run that ended without success. */
export interface UnsuccessfulVerifyRun extends VerifyRun {
  status: "FAILED" | "CANCELLED";
}

/** A run that no longer changes by itself. A status that this version of the contract does not know ends a wait too. */
export type FinishedVerifyRun = ProcessedVerifyRun | UnsuccessfulVerifyRun;

/**
 * Waits until a run no longer changes by itself, and returns it as {@link getVerifyRun} does. A run that failed is returned, not thrown: look at `status`.
 *
 * @param id The run, whatever its state.
 */
export function waitForVerifyRun(
  client: ExtendClient,
  id: string,
  options?: WaitOptions<VerifyRun>,
): Promise<FinishedVerifyRun> {
  return waitFor(client, { path: '/verify_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED'], open: ['PROCESSING'] }, { object: "verify_run", id }, options);
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
  return waitFor(client, { path: '/workflow_runs/{id}', parameter: 'id', pointer: '', terminal: ['PROCESSED', 'FAILED', 'CANCELLED', 'NEEDS_REVIEW', 'REJECTED'], open: ['PENDING', 'PROCESSING', 'CANCELLING'] }, { object: "workflow_run", id }, options);
}
