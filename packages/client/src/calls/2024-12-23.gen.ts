// Generated from openapi/2024-12-23. Do not edit.
// Change the contract, then run: pnpm generate

import type {
  CreateEvaluationSetItemsResponse,
  CreateEvaluationSetResponse,
  CreateWorkflowRequest,
  CreateWorkflowResponse,
  CreateWorkflowRunBatchResponse,
  CreateWorkflowRunResponse,
  Error,
  EvaluationSetCreate,
  EvaluationSetItemBulkCreate,
  EvaluationSetItemCreate,
  EvaluationSetItemResponse,
  FileCreate,
  FileResponse,
  GetBatchProcessorRunResponse,
  GetFileQuery,
  GetProcessorVersionResponse,
  ListFilesQuery,
  ListFilesResponse,
  ListProcessorVersionsResponse,
  ListWorkflowRunsQuery,
  ParseError,
  ParseFileRequest,
  ParserRun,
  ProcessorCreate,
  ProcessorPublish,
  ProcessorResponse,
  ProcessorRunCreate,
  ProcessorRunResponse,
  ProcessorUpdate,
  PublishProcessorVersionResponse,
  UpdateEvaluationSetItemRequest,
  WorkflowRunBatchCreate,
  WorkflowRunCreate,
  WorkflowRunList,
  WorkflowRunOutputCorrection,
  WorkflowRunResponse,
  WorkflowRunUpdate,
} from '@extend-openapi/types/2024-12-23/schemas';
import type { CallInit, CallOutcome, CallSettings, JsonContent, OperationAt, OperationResult, OrUndefined } from '../operation-types.ts';
import type { ParseAs } from '../wire-types.ts';

/** Parameters that a call takes. */
interface CallParameters { path: { workflowRunId: string } }
/** Parameters that a call takes. */
interface CallParameters2 { path: { workflowRunId: string; outputId: string } }
/** Parameters that a call takes. */
interface CallParameters3 { path: { id: string } }
/** Parameters that a call takes. */
interface CallParameters4 { path: { processorId: string; processorVersionId: string } }
/** Parameters that a call takes, around its query. */
interface CallQuery<Query> { query?: Query | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery2<Query> { path: { id: string }; query?: Query | undefined }
/** Answers by status, around the body of a success. */
interface Answers<Body> { 200: JsonContent<Body>; 400: JsonContent<Error>; 401: JsonContent<Error>; 404: JsonContent<Error>; 429: JsonContent<Error>; 500: JsonContent<Error> }
/** Answers by status, around the body of a success. */
interface Answers2<Body> { 200: JsonContent<Body>; 400: JsonContent<Error>; 401: JsonContent<Error>; 429: JsonContent<Error>; 500: JsonContent<Error> }
/** Answers by status, around the body of a success. */
interface Answers3<Body> { 200: JsonContent<Body>; 400: JsonContent<Error>; 401: JsonContent<Error>; 403: JsonContent<Error>; 404: JsonContent<Error>; 429: JsonContent<Error>; 500: JsonContent<Error> }
/** Answers by status, around the body of a success. */
interface Answers4<Body> { 200: JsonContent<Body>; 400: JsonContent<ParseError>; 401: JsonContent<Error>; 403: JsonContent<Error>; 422: JsonContent<ParseError>; 429: JsonContent<Error>; 500: JsonContent<ParseError>; 504: {} }

/** The operations of version 2024-12-23, as far as the types of the client look at them. */
export interface Paths {
  "/workflow_runs": {
    get: { parameters: CallQuery<ListWorkflowRunsQuery>; responses: Answers<WorkflowRunList> };
    post: { requestBody: JsonContent<WorkflowRunCreate>; responses: Answers2<CreateWorkflowRunResponse> };
  };
  "/workflow_runs/batch": {
    post: { requestBody: JsonContent<WorkflowRunBatchCreate>; responses: Answers<CreateWorkflowRunBatchResponse> };
  };
  "/workflow_runs/{workflowRunId}": {
    get: { parameters: CallParameters; responses: Answers<WorkflowRunResponse> };
    post: { parameters: CallParameters; requestBody: JsonContent<WorkflowRunUpdate>; responses: Answers<WorkflowRunResponse> };
  };
  "/workflow_runs/{workflowRunId}/outputs/{outputId}": {
    post: { parameters: CallParameters2; requestBody: JsonContent<WorkflowRunOutputCorrection>; responses: Answers<WorkflowRunResponse> };
  };
  "/workflows": {
    post: { requestBody: JsonContent<CreateWorkflowRequest>; responses: Answers2<CreateWorkflowResponse> };
  };
  "/processor_runs": {
    post: { requestBody: JsonContent<ProcessorRunCreate>; responses: Answers3<ProcessorRunResponse> };
  };
  "/processor_runs/{id}": {
    get: { parameters: CallParameters3; responses: Answers<ProcessorRunResponse> };
  };
  "/batch_processor_runs/{id}": {
    get: { parameters: CallParameters3; responses: Answers<GetBatchProcessorRunResponse> };
  };
  "/processors": {
    post: { requestBody: JsonContent<ProcessorCreate>; responses: Answers<ProcessorResponse> };
  };
  "/processors/{id}": {
    post: { parameters: CallParameters3; requestBody: JsonContent<ProcessorUpdate>; responses: Answers<ProcessorResponse> };
  };
  "/processors/{id}/publish": {
    post: { parameters: CallParameters3; requestBody: JsonContent<ProcessorPublish>; responses: Answers<PublishProcessorVersionResponse> };
  };
  "/processors/{id}/versions": {
    get: { parameters: CallParameters3; responses: Answers<ListProcessorVersionsResponse> };
  };
  "/processors/{processorId}/versions/{processorVersionId}": {
    get: { parameters: CallParameters4; responses: Answers<GetProcessorVersionResponse> };
  };
  "/parse": {
    post: { requestBody: JsonContent<ParseFileRequest>; responses: Answers4<ParserRun> };
  };
  "/files": {
    get: { parameters: CallQuery<ListFilesQuery>; responses: Answers2<ListFilesResponse> };
    post: { requestBody: JsonContent<FileCreate>; responses: Answers2<FileResponse> };
  };
  "/files/upload": {
    post: { requestBody: { content: { "multipart/form-data": unknown } }; responses: Answers2<FileResponse> };
  };
  "/files/{id}": {
    get: { parameters: CallQuery2<GetFileQuery>; responses: Answers<FileResponse> };
  };
  "/evaluation_sets": {
    post: { requestBody: JsonContent<EvaluationSetCreate>; responses: Answers2<CreateEvaluationSetResponse> };
  };
  "/evaluation_set_items": {
    post: { requestBody: JsonContent<EvaluationSetItemCreate>; responses: Answers2<EvaluationSetItemResponse> };
  };
  "/evaluation_set_items/bulk": {
    post: { requestBody: JsonContent<EvaluationSetItemBulkCreate>; responses: Answers2<CreateEvaluationSetItemsResponse> };
  };
  "/evaluation_set_items/{id}": {
    post: { parameters: CallParameters3; requestBody: JsonContent<UpdateEvaluationSetItemRequest>; responses: Answers<EvaluationSetItemResponse> };
  };
}

type GetPath =
  | "/workflow_runs"
  | "/workflow_runs/{workflowRunId}"
  | "/processor_runs/{id}"
  | "/batch_processor_runs/{id}"
  | "/processors/{id}/versions"
  | "/processors/{processorId}/versions/{processorVersionId}"
  | "/files"
  | "/files/{id}";

type GetPathAlone =
  | "/workflow_runs"
  | "/files";


/** The GET calls of version 2024-12-23, by path. */
export interface GetCalls {
  /**
   * List workflow runs.
   *
   * Returns summaries page by page; filters combine. Read a single run for its files and outputs. Filtered by `batchId`, the list shows how far a batch is.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/list-workflow-runs
   */
  (path: "/workflow_runs", init?: { params?: { query?: OrUndefined<ListWorkflowRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<WorkflowRunList, Error>>;
  /**
   * Get a workflow run.
   *
   * Returns status, files and outputs of a run. Poll it while the run is open if webhooks are no option; the same object is what webhooks deliver.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
   */
  (path: "/workflow_runs/{workflowRunId}", init: { params: { path: { workflowRunId: string } } } & CallSettings): Promise<CallOutcome<WorkflowRunResponse, Error>>;
  /**
   * Get a processor run.
   *
   * Returns status and output of a run. The way to wait for a result without webhooks, and to see every field of an output that a workflow run shows in short.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
   */
  (path: "/processor_runs/{id}", init: { params: { path: { id: string } } } & CallSettings): Promise<CallOutcome<ProcessorRunResponse, Error>>;
  /**
   * Get a batch processor run.
   *
   * Returns status and metrics of a processor's run over many files, such as an evaluation set. It reads only: batches are started in the dashboard. To process many files for their results, use the batch operation of workflow runs.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/batch-processor-run
   */
  (path: "/batch_processor_runs/{id}", init: { params: { path: { id: string } } } & CallSettings): Promise<CallOutcome<GetBatchProcessorRunResponse, Error>>;
  /**
   * List the versions of a processor.
   *
   * Returns all versions at once, the draft among them. Newest first as a rule, but do not build on the order: compare `createdAt`.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/list-processor-versions
   */
  (path: "/processors/{id}/versions", init: { params: { path: { id: string } } } & CallSettings): Promise<CallOutcome<ListProcessorVersionsResponse, Error>>;
  /**
   * Get a processor version.
   *
   * Returns one version with its configuration, for instance to see how a past run was configured.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
   */
  (path: "/processors/{processorId}/versions/{processorVersionId}", init: { params: { path: { processorId: string; processorVersionId: string } } } & CallSettings): Promise<CallOutcome<GetProcessorVersionResponse, Error>>;
  /**
   * List files.
   *
   * Returns stored files page by page, the newest first. For the text of a file, read it singly.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/list-files
   */
  (path: "/files", init?: { params?: { query?: OrUndefined<ListFilesQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ListFilesResponse, Error>>;
  /**
   * Get a file.
   *
   * Returns a file with a fresh download address and, on request, its text. Each text form is off by default because it makes the answer large.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/get-file
   */
  (path: "/files/{id}", init: { params: { path: { id: string }; query?: OrUndefined<GetFileQuery> | undefined } } & CallSettings): Promise<CallOutcome<FileResponse, Error>>;
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
  | "/workflow_runs/{workflowRunId}/outputs/{outputId}"
  | "/workflows"
  | "/processor_runs"
  | "/processors"
  | "/processors/{id}"
  | "/processors/{id}/publish"
  | "/parse"
  | "/files"
  | "/files/upload"
  | "/evaluation_sets"
  | "/evaluation_set_items"
  | "/evaluation_set_items/bulk"
  | "/evaluation_set_items/{id}";


/** The POST calls of version 2024-12-23, by path. */
export interface PostCalls {
  /**
   * Run a workflow.
   *
   * Starts a workflow on files or texts and returns one run for each. The runs go on in the background: subscribe to webhooks or poll each run. For hundreds of inputs, or data that differs from one to the next, queue a batch. Every run costs credits, and sending the request again starts new runs.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
   */
  (path: "/workflow_runs", init: { body: WorkflowRunCreate } & CallSettings): Promise<CallOutcome<CreateWorkflowRunResponse, Error>>;
  /**
   * Run a workflow on many inputs.
   *
   * Queues up to 1000 runs of one workflow and answers with a batch id at once. Follow them through webhooks or by listing runs with that `batchId`. Every input can have metadata of its own. Every input costs credits, and sending the request again queues everything anew.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
   */
  (path: "/workflow_runs/batch", init: { body: WorkflowRunBatchCreate } & CallSettings): Promise<CallOutcome<CreateWorkflowRunBatchResponse, Error>>;
  /**
   * Update a workflow run.
   *
   * Renames a run or merges data into its metadata while it is in progress; of keys that are there already, the new value wins. Status and outputs cannot be changed here.
   *
   * Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
   */
  (path: "/workflow_runs/{workflowRunId}", init: { params: { path: { workflowRunId: string } }; body: WorkflowRunUpdate } & CallSettings): Promise<CallOutcome<WorkflowRunResponse, Error>>;
  /**
   * Correct an output of a workflow run.
   *
   * Records the right result for one output when your own system, and not the dashboard's review, finds a mistake. The workflow does not run again. Sending the same correction twice changes nothing more.
   *
   * Evidence: inferred
   *
   * @deprecated Since 2024-12-23. Use createEvaluationSetItem instead.
   */
  (path: "/workflow_runs/{workflowRunId}/outputs/{outputId}", init: { params: { path: { workflowRunId: string; outputId: string } }; body: WorkflowRunOutputCorrection } & CallSettings): Promise<CallOutcome<WorkflowRunResponse, Error>>;
  /**
   * Create a workflow.
   *
   * Creates a workflow without steps. Steps cannot be set through the API: open the workflow in the dashboard to design and deploy it. A second request creates a second workflow of the same name.
   *
   * Evidence: inferred
   */
  (path: "/workflows", init: { body: CreateWorkflowRequest } & CallSettings): Promise<CallOutcome<CreateWorkflowResponse, Error>>;
  /**
   * Run a processor.
   *
   * Runs one processor on one document, in the background: the answer has status `PROCESSING` and no output yet. Poll the run or subscribe to its webhooks. If several processors look at the same file, or people review results, a workflow is the better choice: it parses once. Every run costs credits, and sending the request again starts another.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
   */
  (path: "/processor_runs", init: { body: ProcessorRunCreate } & CallSettings): Promise<CallOutcome<ProcessorRunResponse, Error>>;
  /**
   * Create a processor.
   *
   * Creates a processor, empty or as a copy of another. An empty one needs a configuration before it is of use: set it with Update Processor or in the dashboard. A second request creates a second processor.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
   */
  (path: "/processors", init: { body: ProcessorCreate } & CallSettings): Promise<CallOutcome<ProcessorResponse, Error>>;
  /**
   * Update a processor.
   *
   * Renames a processor or replaces the configuration of its draft. Published versions, and whatever runs on them, stay as they are until you publish.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
   */
  (path: "/processors/{id}", init: { params: { path: { id: string } }; body: ProcessorUpdate } & CallSettings): Promise<CallOutcome<ProcessorResponse, Error>>;
  /**
   * Publish a processor version.
   *
   * Freezes the draft, or the configuration sent along, as a new version. Workflows keep the version they were built with; runs that name no version take the new one. Repeating it publishes once more.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
   */
  (path: "/processors/{id}/publish", init: { params: { path: { id: string } }; body: ProcessorPublish } & CallSettings): Promise<CallOutcome<PublishProcessorVersionResponse, Error>>;
  /**
   * Parse a file.
   *
   * Turns a file into Markdown or spatial text in chunks and waits for the result; this version cannot parse in the background. Large files take long, so choose a generous timeout: later versions give up after 5 minutes. A run whose answer was lost cannot be read again, and every call costs credits, repeated ones too. Errors have a body of their own with `retryable`.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
   */
  (path: "/parse", init: { body: ParseFileRequest } & CallSettings): Promise<CallOutcome<ParserRun, ParseError | Error | undefined>>;
  /**
   * Create a file from a URL or text.
   *
   * Stores a file from a presigned URL, or text as a file. It downloads before it answers and can take 30 seconds. Upload the bytes instead. Each request stores another file.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/create-file-deprecated
   *
   * @deprecated Since 2024-12-23. Use uploadFile instead.
   */
  (path: "/files", init: { body: FileCreate } & CallSettings): Promise<CallOutcome<FileResponse, Error>>;
  /**
   * Upload a file.
   *
   * Stores the bytes of one file and returns its id for use in runs, parsing and evaluation sets. Word and PowerPoint files are turned into PDF. Keep the id: whether the same bytes, sent again, make a second file is not documented.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/upload-file
   */
  (path: "/files/upload", init: { body: FormData } & CallSettings): Promise<CallOutcome<FileResponse, Error>>;
  /**
   * Create an evaluation set.
   *
   * Creates an empty set for one processor; add items to it next. Keep the id: this version can neither list nor read sets. A second request creates a second set.
   *
   * Evidence: inferred
   */
  (path: "/evaluation_sets", init: { body: EvaluationSetCreate } & CallSettings): Promise<CallOutcome<CreateEvaluationSetResponse, Error>>;
  /**
   * Add an item to an evaluation set.
   *
   * Adds one file with its expected result. Upload the file first. For many items, use the bulk operation. A second request adds a second item.
   *
   * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
   */
  (path: "/evaluation_set_items", init: { body: EvaluationSetItemCreate } & CallSettings): Promise<CallOutcome<EvaluationSetItemResponse, Error>>;
  /**
   * Add several items to an evaluation set.
   *
   * Adds many files with their expected results at once. Upload the files first. A second request adds everything again.
   *
   * Evidence: inferred
   */
  (path: "/evaluation_set_items/bulk", init: { body: EvaluationSetItemBulkCreate } & CallSettings): Promise<CallOutcome<CreateEvaluationSetItemsResponse, Error>>;
  /**
   * Update an evaluation set item.
   *
   * Replaces the expected result of an item as a whole, after a wrong expectation or a changed configuration.
   *
   * Evidence: inferred
   */
  (path: "/evaluation_set_items/{id}", init: { params: { path: { id: string } }; body: UpdateEvaluationSetItemRequest } & CallSettings): Promise<CallOutcome<EvaluationSetItemResponse, Error>>;
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends PostPath, As extends ParseAs = 'json'>(
    path: Path,
    init: CallInit<OperationAt<Paths, Path, 'post'>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, 'post'>, As>>;
}
