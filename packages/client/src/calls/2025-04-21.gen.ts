// Generated from openapi/2025-04-21. Do not edit.
// Change the contract, then run: pnpm generate

import type {
  BatchProcessorRunResponse,
  CancelWorkflowRunResponse,
  CreateWorkflowResponse,
  CreateWorkflowRunBatchResponse,
  CreateWorkflowRunResponse,
  DeleteFileResponse,
  DeleteProcessorRunResponse,
  DeleteWorkflowRunResponse,
  DetailedError,
  EditError,
  EditRequest,
  EditRun,
  EditRunDeletion,
  EditRunResponse,
  EditRunStatus,
  EditSchemaRequest,
  EditSchemaResponse,
  EditTemplateResponse,
  Error,
  EvaluationSetCreate,
  EvaluationSetItemBulkCreate,
  EvaluationSetItemBulkResponse,
  EvaluationSetItemCreate,
  EvaluationSetItemDeletion,
  EvaluationSetItemList,
  EvaluationSetItemResponse,
  EvaluationSetItemUpdate,
  EvaluationSetList,
  EvaluationSetResponse,
  FileCreate,
  FileCreateResponse,
  FileError,
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
  ParseError,
  ParseFileQuery,
  ParseRequest,
  ParserRun,
  ParserRunDeletion,
  ParserRunResponse,
  ParserRunStatus,
  ProcessorCreate,
  ProcessorList,
  ProcessorResponse,
  ProcessorRunCreate,
  ProcessorRunList,
  ProcessorRunResponse,
  ProcessorUpdate,
  ProcessorVersionPublish,
  PublishProcessorVersionResponse,
  RateLimitError,
  UploadFileQuery,
  WorkflowCreate,
  WorkflowRunBatchCreate,
  WorkflowRunCreate,
  WorkflowRunList,
  WorkflowRunOutputCorrection,
  WorkflowRunResponse,
  WorkflowRunUpdate,
} from '@extend-openapi/types/2025-04-21/schemas';
import type { CallInit, CallOutcome, CallSettings, JsonContent, OperationAt, OperationResult, OrUndefined } from '../operation-types.ts';
import type { ParseAs } from '../wire-types.ts';

/** Headers that a call can carry. */
interface CallHeaders { 'x-extend-workspace-id'?: string | undefined }
/** Parameters that a call takes. */
interface CallParameters { header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters2 { path: { workflowRunId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters3 { path: { workflowRunId: string; outputId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters4 { path: { id: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters5 { path: { processorId: string; processorVersionId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery<Query> { header?: CallHeaders | undefined; query?: Query | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery2<Query> { path: { id: string }; header?: CallHeaders | undefined; query?: Query | undefined }
/** Answers by status, around the body of a success. */
interface Answers<Body> { 200: JsonContent<Body>; 400: JsonContent<Error>; 401: JsonContent<Error>; 429: JsonContent<RateLimitError>; 500: JsonContent<Error> }
/** Answers by status, around the body of a success. */
interface Answers2<Body> { 200: JsonContent<Body>; 400: JsonContent<FileError>; 401: JsonContent<Error>; 429: JsonContent<RateLimitError>; 500: JsonContent<Error> }
/** Answers by status, around the body of a success. */
interface Answers3<Body> { 200: JsonContent<Body>; 400: JsonContent<Error>; 401: JsonContent<Error>; 404: JsonContent<Error>; 429: JsonContent<RateLimitError>; 500: JsonContent<Error> }
/** Answers by status, around the body of a success. */
interface Answers4<Body> { 200: JsonContent<Body>; 400: JsonContent<FileError>; 401: JsonContent<Error>; 404: JsonContent<Error>; 429: JsonContent<RateLimitError>; 500: JsonContent<Error>; 504: {} }
/** Answers by status, around the body of a success. */
interface Answers5<Body> { 200: JsonContent<Body>; 400: JsonContent<ParseError>; 401: JsonContent<Error>; 402: JsonContent<DetailedError>; 404: JsonContent<Error>; 422: JsonContent<DetailedError>; 429: JsonContent<RateLimitError>; 500: JsonContent<ParseError>; 504: {} }
/** Answers by status, around the body of a success. */
interface Answers6<Body> { 200: JsonContent<Body>; 400: JsonContent<ParseError>; 401: JsonContent<Error>; 429: JsonContent<RateLimitError>; 500: JsonContent<ParseError> }
/** Answers by status, around the body of a success. */
interface Answers7<Body> { 200: JsonContent<Body>; 400: JsonContent<EditError>; 401: JsonContent<Error>; 402: JsonContent<DetailedError>; 404: JsonContent<Error>; 422: JsonContent<DetailedError>; 429: JsonContent<RateLimitError>; 500: JsonContent<EditError>; 504: {} }
/** Answers by status, around the body of a success. */
interface Answers8<Body> { 200: JsonContent<Body>; 400: JsonContent<EditError>; 401: JsonContent<Error>; 429: JsonContent<RateLimitError>; 500: JsonContent<EditError> }
/** Answers by status, around the body of a success. */
interface Answers9<Body> { 200: JsonContent<Body>; 400: JsonContent<EditError>; 401: JsonContent<Error>; 402: JsonContent<DetailedError>; 404: JsonContent<Error>; 422: JsonContent<DetailedError>; 429: JsonContent<RateLimitError>; 500: JsonContent<EditError> }

/** The operations of version 2025-04-21, as far as the types of the client look at them. */
export interface Paths {
  "/workflow_runs": {
    get: { parameters: CallQuery<ListWorkflowRunsQuery>; responses: Answers<WorkflowRunList> };
    post: { parameters: CallParameters; requestBody: JsonContent<WorkflowRunCreate>; responses: Answers2<CreateWorkflowRunResponse> };
  };
  "/workflow_runs/batch": {
    post: { parameters: CallParameters; requestBody: JsonContent<WorkflowRunBatchCreate>; responses: Answers3<CreateWorkflowRunBatchResponse> };
  };
  "/workflow_runs/{workflowRunId}": {
    get: { parameters: CallParameters2; responses: Answers3<WorkflowRunResponse> };
    post: { parameters: CallParameters2; requestBody: JsonContent<WorkflowRunUpdate>; responses: Answers3<WorkflowRunResponse> };
    delete: { parameters: CallParameters2; responses: Answers3<DeleteWorkflowRunResponse> };
  };
  "/workflow_runs/{workflowRunId}/cancel": {
    post: { parameters: CallParameters2; responses: Answers3<CancelWorkflowRunResponse> };
  };
  "/workflow_runs/{workflowRunId}/outputs/{outputId}": {
    post: { parameters: CallParameters3; requestBody: JsonContent<WorkflowRunOutputCorrection>; responses: Answers3<WorkflowRunResponse> };
  };
  "/workflows": {
    post: { parameters: CallParameters; requestBody: JsonContent<WorkflowCreate>; responses: Answers<CreateWorkflowResponse> };
  };
  "/processor_runs": {
    get: { parameters: CallQuery<ListProcessorRunsQuery>; responses: Answers<ProcessorRunList> };
    post: { parameters: CallParameters; requestBody: JsonContent<ProcessorRunCreate>; responses: Answers4<ProcessorRunResponse> };
  };
  "/processor_runs/{id}": {
    get: { parameters: CallParameters4; responses: Answers3<ProcessorRunResponse> };
    delete: { parameters: CallParameters4; responses: Answers3<DeleteProcessorRunResponse> };
  };
  "/processor_runs/{id}/cancel": {
    post: { parameters: CallParameters4; responses: Answers3<ProcessorRunResponse> };
  };
  "/batch_processor_runs/{id}": {
    get: { parameters: CallParameters4; responses: Answers3<BatchProcessorRunResponse> };
  };
  "/processors": {
    get: { parameters: CallQuery<ListProcessorsQuery>; responses: Answers<ProcessorList> };
    post: { parameters: CallParameters; requestBody: JsonContent<ProcessorCreate>; responses: Answers3<ProcessorResponse> };
  };
  "/processors/{id}": {
    post: { parameters: CallParameters4; requestBody: JsonContent<ProcessorUpdate>; responses: Answers3<ProcessorResponse> };
  };
  "/processors/{id}/publish": {
    post: { parameters: CallParameters4; requestBody: JsonContent<ProcessorVersionPublish>; responses: Answers3<PublishProcessorVersionResponse> };
  };
  "/processors/{id}/versions": {
    get: { parameters: CallParameters4; responses: Answers3<ListProcessorVersionsResponse> };
  };
  "/processors/{processorId}/versions/{processorVersionId}": {
    get: { parameters: CallParameters5; responses: Answers3<GetProcessorVersionResponse> };
  };
  "/parse": {
    post: { parameters: CallQuery<ParseFileQuery>; requestBody: JsonContent<ParseRequest>; responses: Answers5<ParserRun> };
  };
  "/parse/async": {
    post: { parameters: CallParameters; requestBody: JsonContent<ParseRequest>; responses: Answers6<ParserRunStatus> };
  };
  "/parser_runs/{id}": {
    get: { parameters: CallQuery2<GetParserRunQuery>; responses: Answers3<ParserRunResponse> };
    delete: { parameters: CallParameters4; responses: Answers3<ParserRunDeletion> };
  };
  "/files": {
    get: { parameters: CallQuery<ListFilesQuery>; responses: Answers<FileList> };
    post: { parameters: CallParameters; requestBody: JsonContent<FileCreate>; responses: Answers2<FileCreateResponse> };
  };
  "/files/upload": {
    post: { parameters: CallQuery<UploadFileQuery>; requestBody: { content: { "multipart/form-data": unknown } }; responses: Answers2<FileResponse> };
  };
  "/files/{id}": {
    get: { parameters: CallQuery2<GetFileQuery>; responses: Answers3<FileResponse> };
    delete: { parameters: CallParameters4; responses: Answers3<DeleteFileResponse> };
  };
  "/edit": {
    post: { parameters: CallParameters; requestBody: JsonContent<EditRequest>; responses: Answers7<EditRun> };
  };
  "/edit/async": {
    post: { parameters: CallParameters; requestBody: JsonContent<EditRequest>; responses: Answers8<EditRunStatus> };
  };
  "/edit_runs/{id}": {
    get: { parameters: CallParameters4; responses: Answers3<EditRunResponse> };
    delete: { parameters: CallParameters4; responses: Answers3<EditRunDeletion> };
  };
  "/edit_schemas/generate": {
    post: { parameters: CallParameters; requestBody: JsonContent<EditSchemaRequest>; responses: Answers9<EditSchemaResponse> };
  };
  "/edit_templates/{id}": {
    get: { parameters: CallParameters4; responses: Answers3<EditTemplateResponse> };
  };
  "/evaluation_sets": {
    get: { parameters: CallQuery<ListEvaluationSetsQuery>; responses: Answers<EvaluationSetList> };
    post: { parameters: CallParameters; requestBody: JsonContent<EvaluationSetCreate>; responses: Answers<EvaluationSetResponse> };
  };
  "/evaluation_sets/{id}": {
    get: { parameters: CallParameters4; responses: Answers3<EvaluationSetResponse> };
  };
  "/evaluation_sets/{id}/items": {
    get: { parameters: CallQuery2<ListEvaluationSetItemsQuery>; responses: Answers3<EvaluationSetItemList> };
  };
  "/evaluation_set_items": {
    post: { parameters: CallParameters; requestBody: JsonContent<EvaluationSetItemCreate>; responses: Answers<EvaluationSetItemResponse> };
  };
  "/evaluation_set_items/bulk": {
    post: { parameters: CallParameters; requestBody: JsonContent<EvaluationSetItemBulkCreate>; responses: Answers<EvaluationSetItemBulkResponse> };
  };
  "/evaluation_set_items/{id}": {
    post: { parameters: CallParameters4; requestBody: JsonContent<EvaluationSetItemUpdate>; responses: Answers3<EvaluationSetItemResponse> };
    delete: { parameters: CallParameters4; responses: Answers3<EvaluationSetItemDeletion> };
  };
}

type GetPath =
  | "/workflow_runs"
  | "/workflow_runs/{workflowRunId}"
  | "/processor_runs"
  | "/processor_runs/{id}"
  | "/batch_processor_runs/{id}"
  | "/processors"
  | "/processors/{id}/versions"
  | "/processors/{processorId}/versions/{processorVersionId}"
  | "/parser_runs/{id}"
  | "/files"
  | "/files/{id}"
  | "/edit_runs/{id}"
  | "/edit_templates/{id}"
  | "/evaluation_sets"
  | "/evaluation_sets/{id}"
  | "/evaluation_sets/{id}/items";

type GetPathAlone =
  | "/workflow_runs"
  | "/processor_runs"
  | "/processors"
  | "/files"
  | "/evaluation_sets";


/** The GET calls of version 2025-04-21, by path. */
export interface GetCalls {
  /**
   * List workflow runs.
   *
   * Returns summaries of workflow runs, page by page; filters combine. Get a single run to see files and outputs. With `batchId` this is the way to follow a batch.
   */
  (path: "/workflow_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListWorkflowRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<WorkflowRunList, Error | RateLimitError>>;
  /**
   * Get a workflow run.
   *
   * Returns status, files and all results so far. Poll it until the status is one of the final ones, or use webhook events instead. A run in `NEEDS_REVIEW` changes only when a human acts.
   */
  (path: "/workflow_runs/{workflowRunId}", init: { params: { path: { workflowRunId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<WorkflowRunResponse, Error | RateLimitError>>;
  /**
   * List processor runs.
   *
   * Returns summaries of processor runs, page by page; filters combine. Runs inside workflows and evaluations are included unless `source` says otherwise. Get a single run to see its output.
   */
  (path: "/processor_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListProcessorRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ProcessorRunList, Error | RateLimitError>>;
  /**
   * Get a processor run.
   *
   * Returns a run with status, settings, output and the changes made in review. Poll it until the status is a final one, or use webhook events instead.
   */
  (path: "/processor_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ProcessorRunResponse, Error | RateLimitError>>;
  /**
   * Get a batch processor run.
   *
   * Reads the state and size of a batch, which is how the run of an evaluation set shows up in the API. Batches are started in the dashboard; poll here to learn when one has finished. For a single file, get the processor run.
   */
  (path: "/batch_processor_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<BatchProcessorRunResponse, Error | RateLimitError>>;
  /**
   * List processors.
   *
   * Returns all processors that the key can see, with their version numbers, page by page. For settings, get the version in question.
   */
  (path: "/processors", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListProcessorsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ProcessorList, Error | RateLimitError>>;
  /**
   * List processor versions.
   *
   * Returns all versions of a processor with their settings in one response, the draft included; there is no paging. New versions usually come first, but do not rely on the order.
   */
  (path: "/processors/{id}/versions", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ListProcessorVersionsResponse, Error | RateLimitError>>;
  /**
   * Get a processor version.
   *
   * Returns one version with its settings, for instance to find out what a past run worked with or to copy settings into another environment.
   */
  (path: "/processors/{processorId}/versions/{processorVersionId}", init: { params: { path: { processorId: string; processorVersionId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<GetProcessorVersionResponse, Error | RateLimitError>>;
  /**
   * Get a parser run.
   *
   * Reads one parser run, of either kind of creation. While the document is being parsed the answer holds only the status; once the run is `PROCESSED` it holds all chunks. Poll it after `POST /parse/async`, with growing pauses.
   */
  (path: "/parser_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined; query?: OrUndefined<GetParserRunQuery> | undefined } } & CallSettings): Promise<CallOutcome<ParserRunResponse, Error | RateLimitError>>;
  /**
   * List files.
   *
   * Returns files page by page, ordered by the time of their creation; unlike other lists it has no `sortBy`. Contents are never included: get a single file for them.
   */
  (path: "/files", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListFilesQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<FileList, Error | RateLimitError>>;
  /**
   * Get a file.
   *
   * Returns a file with a fresh download link, and with the text that was read from it as far as the three flags ask for it. Ask only for what you need, for the text of a long document is large.
   */
  (path: "/files/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined; query?: OrUndefined<GetFileQuery> | undefined } } & CallSettings): Promise<CallOutcome<FileResponse, Error | RateLimitError>>;
  /**
   * Get an edit run.
   *
   * Reads one edit run, of either kind of creation. While the PDF is being edited the answer holds only the status; once the run is `PROCESSED` it has the download address and the values that were written. Poll it after `POST /edit/async`, with growing pauses: this version sends no webhooks for edits.
   */
  (path: "/edit_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EditRunResponse, Error | RateLimitError>>;
  /**
   * Get an edit template.
   *
   * Reads a saved form with its configurations, for instance to see which fields want values. To fill it, no reading is needed: send its id as `templateId` to `POST /edit` or `POST /edit/async`. Templates are made in the dashboard.
   */
  (path: "/edit_templates/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EditTemplateResponse, Error | RateLimitError>>;
  /**
   * List evaluation sets.
   *
   * Goes through the evaluation sets of the workspace page by page, for all processors or for one. Items are not included; list them per set.
   */
  (path: "/evaluation_sets", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListEvaluationSetsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<EvaluationSetList, Error | RateLimitError>>;
  /**
   * Get an evaluation set.
   *
   * Reads name, purpose and processor of one set. Its items have a list of their own.
   */
  (path: "/evaluation_sets/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EvaluationSetResponse, Error | RateLimitError>>;
  /**
   * List the items of an evaluation set.
   *
   * Goes through the files of one set with their expected outputs, page by page; the way to export a set or to find the item that wants correcting. This version cannot read a single item.
   */
  (path: "/evaluation_sets/{id}/items", init: { params: { path: { id: string }; header?: CallHeaders | undefined; query?: OrUndefined<ListEvaluationSetItemsQuery> | undefined } } & CallSettings): Promise<CallOutcome<EvaluationSetItemList, Error | RateLimitError>>;
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends GetPathAlone, As extends ParseAs = 'json'>(
    path: Path,
    init?: CallInit<OperationAt<Paths, Path, 'get'>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, 'get'>, As>>;
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends GetPath, As extends ParseAs = 'json'>(
    path: Path,
    init: CallInit<OperationAt<Paths, Path, 'get'>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, 'get'>, As>>;
}

type PostPath =
  | "/workflow_runs"
  | "/workflow_runs/batch"
  | "/workflow_runs/{workflowRunId}"
  | "/workflow_runs/{workflowRunId}/cancel"
  | "/workflow_runs/{workflowRunId}/outputs/{outputId}"
  | "/workflows"
  | "/processor_runs"
  | "/processor_runs/{id}/cancel"
  | "/processors"
  | "/processors/{id}"
  | "/processors/{id}/publish"
  | "/parse"
  | "/parse/async"
  | "/files"
  | "/files/upload"
  | "/edit"
  | "/edit/async"
  | "/edit_schemas/generate"
  | "/evaluation_sets"
  | "/evaluation_set_items"
  | "/evaluation_set_items/bulk"
  | "/evaluation_set_items/{id}";


/** The POST calls of version 2025-04-21, by path. */
export interface PostCalls {
  /**
   * Run a workflow.
   *
   * Starts a workflow on up to 50 files or texts and returns one run for each, all with the same `batchId`. The runs go on in the background: wait for webhook events or poll each run. For more inputs, or input-specific metadata, create a batch. Every run consumes credits, and repeating the request creates new runs.
   */
  (path: "/workflow_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WorkflowRunCreate } & CallSettings): Promise<CallOutcome<CreateWorkflowRunResponse, FileError | Error | RateLimitError>>;
  /**
   * Run a workflow on a batch of inputs.
   *
   * Queues up to 1000 runs at once, without regard to the rate limits of single runs, and answers with a `batchId` before any run exists. Runs get priority 90, so interactive work goes first, and may take hours. Match results to inputs by `metadata`, in webhook events or by listing runs with the `batchId`. Repeating the request queues, and charges, everything again.
   */
  (path: "/workflow_runs/batch", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WorkflowRunBatchCreate } & CallSettings): Promise<CallOutcome<CreateWorkflowRunBatchResponse, Error | RateLimitError>>;
  /**
   * Update a workflow run.
   *
   * Renames a run and adds metadata to it while it is in progress. New metadata is merged key by key with what is there; nothing is removed. Results cannot be changed this way.
   */
  (path: "/workflow_runs/{workflowRunId}", init: { params: { path: { workflowRunId: string }; header?: CallHeaders | undefined }; body: WorkflowRunUpdate } & CallSettings): Promise<CallOutcome<WorkflowRunResponse, Error | RateLimitError>>;
  /**
   * Cancel a workflow run.
   *
   * Asks a run in `PENDING` or `PROCESSING` to stop. The stop is not immediate: the run passes through `CANCELLING` before it ends as `CANCELLED`. A run that has ended, waits for review or was cancelled before is refused (400 by all we know) and stays as it is, so after a refusal read the run instead of trying again.
   */
  (path: "/workflow_runs/{workflowRunId}/cancel", init: { params: { path: { workflowRunId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<CancelWorkflowRunResponse, Error | RateLimitError>>;
  /**
   * Correct an output of a workflow run.
   *
   * Records the right result for one output, so that it counts in evaluations and tuning. For data that reaches you without human review; corrections made in the dashboard's review are recorded anyway. It does not run the rest of the workflow again. Gone from 2026-02-09, where evaluation set items hold expected results.
   *
   * @deprecated Since 2025-04-21. Use createEvaluationSetItem instead.
   */
  (path: "/workflow_runs/{workflowRunId}/outputs/{outputId}", init: { params: { path: { workflowRunId: string; outputId: string }; header?: CallHeaders | undefined }; body: WorkflowRunOutputCorrection } & CallSettings): Promise<CallOutcome<WorkflowRunResponse, Error | RateLimitError>>;
  /**
   * Create a workflow.
   *
   * Creates an empty workflow as a draft. Its steps can only be added in the dashboard, so this helps to prepare names and ids rather than to build pipelines. Repeating the call creates a second one.
   */
  (path: "/workflows", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WorkflowCreate } & CallSettings): Promise<CallOutcome<CreateWorkflowResponse, Error | RateLimitError>>;
  /**
   * Run a processor.
   *
   * Runs one extraction, classification or splitting processor on a file or text. By default it answers at once and the run goes on in the background: wait for webhook events or poll it. With `sync` the response waits up to 5 minutes for the result; past that, or when the connection is lost, the run goes on: look for it in `GET /processor_runs` before you repeat the request. Every run consumes credits, and a repeated request creates another.
   */
  (path: "/processor_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ProcessorRunCreate } & CallSettings): Promise<CallOutcome<ProcessorRunResponse, FileError | Error | RateLimitError | undefined>>;
  /**
   * Cancel a processor run.
   *
   * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without output. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result, so after a refusal read the run. Whether one that is `PENDING` can be stopped is not documented.
   */
  (path: "/processor_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ProcessorRunResponse, Error | RateLimitError>>;
  /**
   * Create a processor.
   *
   * Creates a processor with a draft, from settings of your own or as a copy of another processor. The draft can be run at once; publish it before production depends on it. Repeating the call creates a second one.
   */
  (path: "/processors", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ProcessorCreate } & CallSettings): Promise<CallOutcome<ProcessorResponse, Error | RateLimitError>>;
  /**
   * Update a processor.
   *
   * Renames a processor or replaces the settings of its draft. Published versions, and workflows that use them, keep working as before.
   */
  (path: "/processors/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: ProcessorUpdate } & CallSettings): Promise<CallOutcome<ProcessorResponse, Error | RateLimitError>>;
  /**
   * Publish a processor version.
   *
   * Freezes the draft, or the given settings, as a new numbered version that runs and workflows can name. Workflows already using the processor stay on their version until someone changes them.
   */
  (path: "/processors/{id}/publish", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: ProcessorVersionPublish } & CallSettings): Promise<CallOutcome<PublishProcessorVersionResponse, Error | RateLimitError>>;
  /**
   * Parse a file and wait for the result.
   *
   * Reads a document and answers with its content as Markdown or spatial text, cut into chunks and blocks. Use it to feed prompts, search indexes and embeddings; to get named fields, run a processor instead. The call waits for the document to be read. After 5 minutes, or when the connection is lost, it ends without an answer while the run goes on: no list shows it, and a repeated request starts and charges a second one. Send long files to `POST /parse/async`, which answers with an id at once.
   */
  (path: "/parse", init: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ParseFileQuery> | undefined } | undefined; body: ParseRequest } & CallSettings): Promise<CallOutcome<ParserRun, ParseError | Error | DetailedError | RateLimitError | undefined>>;
  /**
   * Parse a file in the background.
   *
   * Queues a document for parsing and answers at once with the run's id. Poll `GET /parser_runs/{id}` or subscribe to `parser_run.processed` and `parser_run.failed`. Prefer it to `POST /parse` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
   */
  (path: "/parse/async", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ParseRequest } & CallSettings): Promise<CallOutcome<ParserRunStatus, ParseError | Error | RateLimitError>>;
  /**
   * Create a file from a URL or text.
   *
   * Registers a file that Extend downloads from a URL, or that consists of the given text. Replaced by uploading; runs also accept URLs and text directly. Gone from 2026-02-09.
   *
   * @deprecated Since 2024-12-23. Use uploadFile instead.
   */
  (path: "/files", init: { params?: { header?: CallHeaders | undefined } | undefined; body: FileCreate } & CallSettings): Promise<CallOutcome<FileCreateResponse, FileError | Error | RateLimitError>>;
  /**
   * Upload a file.
   *
   * Stores a document sent as `multipart/form-data` and returns its id, ready for runs, parsing and evaluation sets. The format is recognised by name and bytes; the part's own content type is ignored. Word and PowerPoint files become PDF. Keep the id: whether the same bytes, sent again, make a second file is not documented.
   */
  (path: "/files/upload", init: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<UploadFileQuery> | undefined } | undefined; body: FormData } & CallSettings): Promise<CallOutcome<FileResponse, FileError | Error | RateLimitError>>;
  /**
   * Edit a PDF and wait for the result.
   *
   * Finds the fields of a PDF form, writes the given values and answers with a new file; the original is not touched. The call waits for the PDF to be ready. After 5 minutes, or when the connection is lost, it ends without an answer while the run goes on: no list shows it, and a repeated request edits and charges again. Send long forms to `POST /edit/async`, which answers with an id at once.
   */
  (path: "/edit", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EditRequest } & CallSettings): Promise<CallOutcome<EditRun, EditError | Error | DetailedError | RateLimitError | undefined>>;
  /**
   * Edit a PDF in the background.
   *
   * Queues an edit and answers at once with the run's id; read the result from `GET /edit_runs/{id}`. Prefer it to `POST /edit` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
   */
  (path: "/edit/async", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EditRequest } & CallSettings): Promise<CallOutcome<EditRunStatus, EditError | Error | RateLimitError>>;
  /**
   * Generate an edit schema from a form.
   *
   * Detects the fields of a PDF form and answers with a schema for `POST /edit`. Do it once per form, review the result, keep it, and later edits skip the detection. Give an `inputSchema` to map your own data model onto the form. The call is synchronous only and leaves no run behind: what is lost with the connection has to be asked for again. How long it may take, and whether it costs credits, is not documented.
   */
  (path: "/edit_schemas/generate", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EditSchemaRequest } & CallSettings): Promise<CallOutcome<EditSchemaResponse, EditError | Error | DetailedError | RateLimitError>>;
  /**
   * Create an evaluation set.
   *
   * Creates an empty set for one processor; add files with `POST /evaluation_set_items` or its bulk form. Sets made in the dashboard work just as well; their id is shown there. Sending the request again creates another set.
   */
  (path: "/evaluation_sets", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EvaluationSetCreate } & CallSettings): Promise<CallOutcome<EvaluationSetResponse, Error | RateLimitError>>;
  /**
   * Add a file to an evaluation set.
   *
   * Adds one file with its expected output. Handy for growing a set from reviewed production runs; to fill a set at once, use `POST /evaluation_set_items/bulk`. Not idempotent: a repeated request can leave the file in the set twice.
   */
  (path: "/evaluation_set_items", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EvaluationSetItemCreate } & CallSettings): Promise<CallOutcome<EvaluationSetItemResponse, Error | RateLimitError>>;
  /**
   * Add several files to an evaluation set.
   *
   * Adds many files with their expected outputs to one set in a single request, which spares the rate limit. Not idempotent: a repeated request can leave every file in the set twice.
   */
  (path: "/evaluation_set_items/bulk", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EvaluationSetItemBulkCreate } & CallSettings): Promise<CallOutcome<EvaluationSetItemBulkResponse, Error | RateLimitError>>;
  /**
   * Correct the expected output of an item.
   *
   * Replaces the reference result of one item, for instance after the processor got a new field. File and set cannot be changed; delete the item and add it anew for that.
   */
  (path: "/evaluation_set_items/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: EvaluationSetItemUpdate } & CallSettings): Promise<CallOutcome<EvaluationSetItemResponse, Error | RateLimitError>>;
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends PostPath, As extends ParseAs = 'json'>(
    path: Path,
    init: CallInit<OperationAt<Paths, Path, 'post'>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, 'post'>, As>>;
}

type DeletePath =
  | "/workflow_runs/{workflowRunId}"
  | "/processor_runs/{id}"
  | "/parser_runs/{id}"
  | "/files/{id}"
  | "/edit_runs/{id}"
  | "/evaluation_set_items/{id}";


/** The DELETE calls of version 2025-04-21, by path. */
export interface DeleteCalls {
  /**
   * Delete a workflow run.
   *
   * Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
   */
  (path: "/workflow_runs/{workflowRunId}", init: { params: { path: { workflowRunId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteWorkflowRunResponse, Error | RateLimitError>>;
  /**
   * Delete a processor run.
   *
   * Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
   */
  (path: "/processor_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteProcessorRunResponse, Error | RateLimitError>>;
  /**
   * Delete a parser run.
   *
   * Removes the run and everything that was read out of the document, for good. Use it where parsed content must not outlive its purpose. The source file is a resource of its own, with its own deletion. Without it the run stays as long as the workspace's retention says: no request can shorten that in this version.
   */
  (path: "/parser_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ParserRunDeletion, Error | RateLimitError>>;
  /**
   * Delete a file.
   *
   * Erases a file and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
   */
  (path: "/files/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteFileResponse, Error | RateLimitError>>;
  /**
   * Delete an edit run.
   *
   * Removes the run with its values and results, for good. Download the edited PDF first if it is still needed.
   */
  (path: "/edit_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EditRunDeletion, Error | RateLimitError>>;
  /**
   * Remove an item from its evaluation set.
   *
   * Takes the item and its expected output out of the set for good. The file itself is kept; delete it separately if it has to go.
   */
  (path: "/evaluation_set_items/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EvaluationSetItemDeletion, Error | RateLimitError>>;
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends DeletePath, As extends ParseAs = 'json'>(
    path: Path,
    init: CallInit<OperationAt<Paths, Path, 'delete'>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, 'delete'>, As>>;
}
