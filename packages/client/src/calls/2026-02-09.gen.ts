// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

import type {
  ApiError,
  BatchRun,
  Classifier,
  ClassifierCreate,
  ClassifierList,
  ClassifierUpdate,
  ClassifierVersion,
  ClassifierVersionCreate,
  ClassifierVersionList,
  ClassifyRequest,
  ClassifyRun,
  ClassifyRunBatchCreate,
  ClassifyRunCreate,
  ClassifyRunList,
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
  EditTemplate,
  EditTemplateList,
  EvaluationSet,
  EvaluationSetCreate,
  EvaluationSetItem,
  EvaluationSetItemList,
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
  Extractor,
  ExtractorCreate,
  ExtractorList,
  ExtractorUpdate,
  ExtractorVersion,
  ExtractorVersionCreate,
  ExtractorVersionList,
  File,
  FileList,
  FileUpload,
  FormDetectionOutput,
  FormDetectionRequest,
  FormDetectionRun,
  GetFileQuery,
  GetParseRunQuery,
  LegacyBatchProcessorRunResponse,
  LegacyError,
  LegacyFileError,
  LegacyProcessorCreate,
  LegacyProcessorList,
  LegacyProcessorResponse,
  LegacyProcessorRunCreate,
  LegacyProcessorRunDeletion,
  LegacyProcessorRunList,
  LegacyProcessorRunResponse,
  LegacyProcessorUpdate,
  LegacyProcessorVersionCreate,
  LegacyProcessorVersionCreated,
  LegacyProcessorVersionList,
  LegacyProcessorVersionResponse,
  LegacyRateLimitError,
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
  SplitRequest,
  SplitRun,
  SplitRunBatchCreate,
  SplitRunCreate,
  SplitRunList,
  Splitter,
  SplitterCreate,
  SplitterList,
  SplitterUpdate,
  SplitterVersion,
  SplitterVersionCreate,
  SplitterVersionList,
  UploadFileQuery,
  VerifyRun,
  VerifyRunCreate,
  VerifyRunList,
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
  WorkflowRunUpdate,
  WorkflowUpdate,
  WorkflowVersion,
  WorkflowVersionCreate,
  WorkflowVersionList,
} from '@extend-openapi/types/2026-02-09/schemas';
import type { CallInit, CallOutcome, CallSettings, JsonContent, OperationAt, OperationResult, OrUndefined } from '../operation-types.ts';
import type { ParseAs } from '../wire-types.ts';

/** Headers that a call can carry. */
interface CallHeaders { 'x-extend-workspace-id'?: string | undefined }
/** Parameters that a call takes. */
interface CallParameters { path: { id: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters2 { header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters3 { path: { classifierId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters4 { path: { classifierId: string; versionId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters5 { path: { evaluationSetId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters6 { path: { evaluationSetId: string; itemId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters7 { path: { extractorId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters8 { path: { extractorId: string; versionId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters9 { path: { processorId: string; processorVersionId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters10 { path: { splitterId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters11 { path: { splitterId: string; versionId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes. */
interface CallParameters12 { path: { id: string; versionId: string }; header?: CallHeaders | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery<Query> { header?: CallHeaders | undefined; query?: Query | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery2<Query> { path: { classifierId: string }; header?: CallHeaders | undefined; query?: Query | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery3<Query> { path: { evaluationSetId: string }; header?: CallHeaders | undefined; query?: Query | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery4<Query> { path: { extractorId: string }; header?: CallHeaders | undefined; query?: Query | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery5<Query> { path: { id: string }; header?: CallHeaders | undefined; query?: Query | undefined }
/** Parameters that a call takes, around its query. */
interface CallQuery6<Query> { path: { splitterId: string }; header?: CallHeaders | undefined; query?: Query | undefined }
/** Answers by status, around the body of a success. */
interface Answers<Body> { 200: JsonContent<Body>; 400: JsonContent<LegacyError>; 401: JsonContent<LegacyError>; 404: JsonContent<LegacyError>; 429: JsonContent<LegacyRateLimitError>; 500: JsonContent<LegacyError> }
/** Answers by status, around the body of a success. */
interface Answers2<Body> { 200: JsonContent<Body>; 400: JsonContent<ApiError>; 401: JsonContent<ApiError>; 402: JsonContent<ApiError>; 403: JsonContent<ApiError>; 404: JsonContent<ApiError>; 429: JsonContent<ApiError>; 500: JsonContent<ApiError> }
/** Answers by status, around the body of a success. */
interface Answers3<Body> { 200: JsonContent<Body>; 400: JsonContent<ApiError>; 401: JsonContent<ApiError>; 402: JsonContent<ApiError>; 403: JsonContent<ApiError>; 404: JsonContent<ApiError>; 422: JsonContent<ApiError>; 429: JsonContent<ApiError>; 500: JsonContent<ApiError> }
/** Answers by status, around the body of a success. */
interface Answers4<Body> { 200: JsonContent<Body>; 400: JsonContent<ApiError>; 401: JsonContent<ApiError>; 402: JsonContent<ApiError>; 403: JsonContent<ApiError>; 404: JsonContent<ApiError>; 422: JsonContent<ApiError>; 429: JsonContent<ApiError>; 500: JsonContent<ApiError>; 504: {} }
/** Answers by status, around the body of a success. */
interface Answers5<Body> { 200: JsonContent<Body>; 400: JsonContent<LegacyError>; 401: JsonContent<LegacyError>; 429: JsonContent<LegacyRateLimitError>; 500: JsonContent<LegacyError> }
/** Answers by status, around the body of a success. */
interface Answers6<Body> { 200: JsonContent<Body>; 400: JsonContent<LegacyFileError>; 401: JsonContent<LegacyError>; 404: JsonContent<LegacyError>; 429: JsonContent<LegacyRateLimitError>; 500: JsonContent<LegacyError> }

/** The operations of version 2026-02-09, as far as the types of the client look at them. */
export interface Paths {
  "/batch_processor_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers<LegacyBatchProcessorRunResponse> };
  };
  "/batch_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers2<BatchRun> };
  };
  "/classifiers": {
    get: { parameters: CallQuery<ListClassifiersQuery>; responses: Answers3<ClassifierList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<ClassifierCreate>; responses: Answers3<Classifier> };
  };
  "/classifiers/{classifierId}/versions": {
    get: { parameters: CallQuery2<ListClassifierVersionsQuery>; responses: Answers3<ClassifierVersionList> };
    post: { parameters: CallParameters3; requestBody: JsonContent<ClassifierVersionCreate>; responses: Answers3<ClassifierVersion> };
  };
  "/classifiers/{classifierId}/versions/{versionId}": {
    get: { parameters: CallParameters4; responses: Answers3<ClassifierVersion> };
  };
  "/classifiers/{id}": {
    get: { parameters: CallParameters; responses: Answers3<Classifier> };
    post: { parameters: CallParameters; requestBody: JsonContent<ClassifierUpdate>; responses: Answers3<Classifier> };
  };
  "/classify": {
    post: { parameters: CallParameters2; requestBody: JsonContent<ClassifyRequest>; responses: Answers4<ClassifyRun> };
  };
  "/classify_runs": {
    get: { parameters: CallQuery<ListClassifyRunsQuery>; responses: Answers3<ClassifyRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<ClassifyRunCreate>; responses: Answers3<ClassifyRun> };
  };
  "/classify_runs/batch": {
    post: { parameters: CallParameters2; requestBody: JsonContent<ClassifyRunBatchCreate>; responses: Answers3<BatchRun> };
  };
  "/classify_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<ClassifyRun> };
    delete: { parameters: CallParameters; responses: Answers3<DeleteClassifyRunResponse> };
  };
  "/classify_runs/{id}/cancel": {
    post: { parameters: CallParameters; responses: Answers3<ClassifyRun> };
  };
  "/detect_form": {
    post: { parameters: CallParameters2; requestBody: JsonContent<FormDetectionRequest>; responses: Answers4<FormDetectionRun> };
  };
  "/edit": {
    post: { parameters: CallParameters2; requestBody: JsonContent<EditRequest>; responses: Answers4<EditRun> };
  };
  "/edit_runs": {
    get: { parameters: CallQuery<ListEditRunsQuery>; responses: Answers3<EditRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<EditRequest>; responses: Answers3<EditRun> };
  };
  "/edit_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<EditRun> };
    delete: { parameters: CallParameters; responses: Answers3<DeletedObject> };
  };
  "/edit_schemas/generate": {
    post: { parameters: CallParameters2; requestBody: JsonContent<FormDetectionRequest>; responses: Answers3<FormDetectionOutput> };
  };
  "/edit_templates": {
    get: { parameters: CallQuery<ListEditTemplatesQuery>; responses: Answers3<EditTemplateList> };
  };
  "/edit_templates/{id}": {
    get: { parameters: CallParameters; responses: Answers3<EditTemplate> };
  };
  "/evaluation_set_runs": {
    post: { parameters: CallParameters2; requestBody: JsonContent<EvaluationSetRunCreate>; responses: Answers3<EvaluationSetRun> };
  };
  "/evaluation_set_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<EvaluationSetRun> };
  };
  "/evaluation_sets": {
    get: { parameters: CallQuery<ListEvaluationSetsQuery>; responses: Answers3<EvaluationSetList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<EvaluationSetCreate>; responses: Answers3<EvaluationSet> };
  };
  "/evaluation_sets/{evaluationSetId}/items": {
    get: { parameters: CallQuery3<ListEvaluationSetItemsQuery>; responses: Answers3<EvaluationSetItemList> };
    post: { parameters: CallParameters5; requestBody: JsonContent<EvaluationSetItemsCreate>; responses: Answers3<EvaluationSetItemsCreated> };
  };
  "/evaluation_sets/{evaluationSetId}/items/{itemId}": {
    get: { parameters: CallParameters6; responses: Answers3<EvaluationSetItem> };
    post: { parameters: CallParameters6; requestBody: JsonContent<EvaluationSetItemUpdate>; responses: Answers3<EvaluationSetItem> };
    delete: { parameters: CallParameters6; responses: Answers3<DeleteEvaluationSetItemResponse> };
  };
  "/evaluation_sets/{id}": {
    get: { parameters: CallParameters; responses: Answers3<EvaluationSet> };
  };
  "/extract": {
    post: { parameters: CallParameters2; requestBody: JsonContent<ExtractRequest>; responses: Answers4<ExtractRun> };
  };
  "/extract_runs": {
    get: { parameters: CallQuery<ListExtractRunsQuery>; responses: Answers3<ExtractRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<ExtractRunCreate>; responses: Answers3<ExtractRun> };
  };
  "/extract_runs/batch": {
    post: { parameters: CallParameters2; requestBody: JsonContent<ExtractRunBatchCreate>; responses: Answers3<BatchRun> };
  };
  "/extract_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<ExtractRun> };
    delete: { parameters: CallParameters; responses: Answers3<DeleteExtractRunResponse> };
  };
  "/extract_runs/{id}/cancel": {
    post: { parameters: CallParameters; responses: Answers3<ExtractRun> };
  };
  "/extractors": {
    get: { parameters: CallQuery<ListExtractorsQuery>; responses: Answers3<ExtractorList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<ExtractorCreate>; responses: Answers3<Extractor> };
  };
  "/extractors/{extractorId}/versions": {
    get: { parameters: CallQuery4<ListExtractorVersionsQuery>; responses: Answers3<ExtractorVersionList> };
    post: { parameters: CallParameters7; requestBody: JsonContent<ExtractorVersionCreate>; responses: Answers3<ExtractorVersion> };
  };
  "/extractors/{extractorId}/versions/{versionId}": {
    get: { parameters: CallParameters8; responses: Answers3<ExtractorVersion> };
  };
  "/extractors/{id}": {
    get: { parameters: CallParameters; responses: Answers3<Extractor> };
    post: { parameters: CallParameters; requestBody: JsonContent<ExtractorUpdate>; responses: Answers3<Extractor> };
  };
  "/files": {
    get: { parameters: CallQuery<ListFilesQuery>; responses: Answers3<FileList> };
  };
  "/files/upload": {
    post: { parameters: CallQuery<UploadFileQuery>; requestBody: { content: { "multipart/form-data": FileUpload } }; responses: Answers3<File> };
  };
  "/files/{id}": {
    get: { parameters: CallQuery5<GetFileQuery>; responses: Answers3<File> };
    delete: { parameters: CallParameters; responses: Answers3<DeletedObject> };
  };
  "/form_detection_runs": {
    post: { parameters: CallParameters2; requestBody: JsonContent<FormDetectionRequest>; responses: Answers3<FormDetectionRun> };
  };
  "/form_detection_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<FormDetectionRun> };
  };
  "/parse": {
    post: { parameters: CallQuery<ParseFileQuery>; requestBody: JsonContent<ParseRunCreate>; responses: Answers4<ParseRun> };
  };
  "/parse_runs": {
    get: { parameters: CallQuery<ListParseRunsQuery>; responses: Answers3<ParseRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<ParseRunCreate>; responses: Answers3<ParseRun> };
  };
  "/parse_runs/batch": {
    post: { parameters: CallParameters2; requestBody: JsonContent<ParseRunBatchCreate>; responses: Answers3<BatchRun> };
  };
  "/parse_runs/{id}": {
    get: { parameters: CallQuery5<GetParseRunQuery>; responses: Answers3<ParseRun> };
    delete: { parameters: CallParameters; responses: Answers3<DeletedObject> };
  };
  "/parse_runs/{id}/cancel": {
    post: { parameters: CallParameters; responses: Answers3<ParseRun> };
  };
  "/processor_runs": {
    get: { parameters: CallQuery<ListProcessorRunsQuery>; responses: Answers5<LegacyProcessorRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<LegacyProcessorRunCreate>; responses: Answers6<LegacyProcessorRunResponse> };
  };
  "/processor_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers<LegacyProcessorRunResponse> };
    delete: { parameters: CallParameters; responses: Answers<LegacyProcessorRunDeletion> };
  };
  "/processor_runs/{id}/cancel": {
    post: { parameters: CallParameters; responses: Answers<LegacyProcessorRunResponse> };
  };
  "/processors": {
    get: { parameters: CallQuery<ListProcessorsQuery>; responses: Answers5<LegacyProcessorList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<LegacyProcessorCreate>; responses: Answers<LegacyProcessorResponse> };
  };
  "/processors/{id}": {
    post: { parameters: CallParameters; requestBody: JsonContent<LegacyProcessorUpdate>; responses: Answers<LegacyProcessorResponse> };
  };
  "/processors/{id}/publish": {
    post: { parameters: CallParameters; requestBody: JsonContent<LegacyProcessorVersionCreate>; responses: Answers<LegacyProcessorVersionCreated> };
  };
  "/processors/{id}/versions": {
    get: { parameters: CallParameters; responses: Answers<LegacyProcessorVersionList> };
  };
  "/processors/{processorId}/versions/{processorVersionId}": {
    get: { parameters: CallParameters9; responses: Answers<LegacyProcessorVersionResponse> };
  };
  "/split": {
    post: { parameters: CallParameters2; requestBody: JsonContent<SplitRequest>; responses: Answers4<SplitRun> };
  };
  "/split_runs": {
    get: { parameters: CallQuery<ListSplitRunsQuery>; responses: Answers3<SplitRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<SplitRunCreate>; responses: Answers3<SplitRun> };
  };
  "/split_runs/batch": {
    post: { parameters: CallParameters2; requestBody: JsonContent<SplitRunBatchCreate>; responses: Answers3<BatchRun> };
  };
  "/split_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<SplitRun> };
    delete: { parameters: CallParameters; responses: Answers3<DeleteSplitRunResponse> };
  };
  "/split_runs/{id}/cancel": {
    post: { parameters: CallParameters; responses: Answers3<SplitRun> };
  };
  "/splitters": {
    get: { parameters: CallQuery<ListSplittersQuery>; responses: Answers3<SplitterList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<SplitterCreate>; responses: Answers3<Splitter> };
  };
  "/splitters/{id}": {
    get: { parameters: CallParameters; responses: Answers3<Splitter> };
    post: { parameters: CallParameters; requestBody: JsonContent<SplitterUpdate>; responses: Answers3<Splitter> };
  };
  "/splitters/{splitterId}/versions": {
    get: { parameters: CallQuery6<ListSplitterVersionsQuery>; responses: Answers3<SplitterVersionList> };
    post: { parameters: CallParameters10; requestBody: JsonContent<SplitterVersionCreate>; responses: Answers3<SplitterVersion> };
  };
  "/splitters/{splitterId}/versions/{versionId}": {
    get: { parameters: CallParameters11; responses: Answers3<SplitterVersion> };
  };
  "/verify": {
    post: { parameters: CallParameters2; requestBody: JsonContent<VerifyRunCreate>; responses: Answers4<VerifyRun> };
  };
  "/verify_runs": {
    get: { parameters: CallQuery<ListVerifyRunsQuery>; responses: Answers3<VerifyRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<VerifyRunCreate>; responses: Answers3<VerifyRun> };
  };
  "/verify_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<VerifyRun> };
    delete: { parameters: CallParameters; responses: Answers3<DeletedObject> };
  };
  "/verify_runs/{id}/cancel": {
    post: { parameters: CallParameters; responses: Answers3<VerifyRun> };
  };
  "/webhook_endpoints": {
    get: { parameters: CallQuery<ListWebhookEndpointsQuery>; responses: Answers3<WebhookEndpointList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<WebhookEndpointCreate>; responses: Answers3<WebhookEndpointCreated> };
  };
  "/webhook_endpoints/{id}": {
    get: { parameters: CallParameters; responses: Answers3<WebhookEndpoint> };
    post: { parameters: CallParameters; requestBody: JsonContent<WebhookEndpointUpdate>; responses: Answers3<WebhookEndpoint> };
    delete: { parameters: CallParameters; responses: Answers3<DeleteWebhookEndpointResponse> };
  };
  "/webhook_subscriptions": {
    get: { parameters: CallQuery<ListWebhookSubscriptionsQuery>; responses: Answers3<WebhookSubscriptionList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<WebhookSubscriptionCreate>; responses: Answers3<WebhookSubscription> };
  };
  "/webhook_subscriptions/{id}": {
    get: { parameters: CallParameters; responses: Answers3<WebhookSubscription> };
    post: { parameters: CallParameters; requestBody: JsonContent<WebhookSubscriptionUpdate>; responses: Answers3<WebhookSubscription> };
    delete: { parameters: CallParameters; responses: Answers3<DeleteWebhookSubscriptionResponse> };
  };
  "/workflow_runs": {
    get: { parameters: CallQuery<ListWorkflowRunsQuery>; responses: Answers3<WorkflowRunList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<WorkflowRunCreate>; responses: Answers3<WorkflowRun> };
  };
  "/workflow_runs/batch": {
    post: { parameters: CallParameters2; requestBody: JsonContent<WorkflowRunBatchCreate>; responses: Answers3<CreateWorkflowRunBatchResponse> };
  };
  "/workflow_runs/{id}": {
    get: { parameters: CallParameters; responses: Answers3<WorkflowRun> };
    post: { parameters: CallParameters; requestBody: JsonContent<WorkflowRunUpdate>; responses: Answers3<WorkflowRun> };
    delete: { parameters: CallParameters; responses: Answers3<DeleteWorkflowRunResponse> };
  };
  "/workflow_runs/{id}/cancel": {
    post: { parameters: CallParameters; responses: Answers3<WorkflowRun> };
  };
  "/workflows": {
    get: { parameters: CallQuery<ListWorkflowsQuery>; responses: Answers3<WorkflowList> };
    post: { parameters: CallParameters2; requestBody: JsonContent<WorkflowCreate>; responses: Answers3<Workflow> };
  };
  "/workflows/{id}": {
    get: { parameters: CallParameters; responses: Answers3<Workflow> };
    post: { parameters: CallParameters; requestBody: JsonContent<WorkflowUpdate>; responses: Answers3<Workflow> };
  };
  "/workflows/{id}/versions": {
    get: { parameters: CallQuery5<ListWorkflowVersionsQuery>; responses: Answers3<WorkflowVersionList> };
    post: { parameters: CallParameters; requestBody: JsonContent<WorkflowVersionCreate>; responses: Answers3<WorkflowVersion> };
  };
  "/workflows/{id}/versions/{versionId}": {
    get: { parameters: CallParameters12; responses: Answers3<WorkflowVersion> };
  };
}

type GetPath =
  | "/batch_processor_runs/{id}"
  | "/batch_runs/{id}"
  | "/classifiers"
  | "/classifiers/{classifierId}/versions"
  | "/classifiers/{classifierId}/versions/{versionId}"
  | "/classifiers/{id}"
  | "/classify_runs"
  | "/classify_runs/{id}"
  | "/edit_runs"
  | "/edit_runs/{id}"
  | "/edit_templates"
  | "/edit_templates/{id}"
  | "/evaluation_set_runs/{id}"
  | "/evaluation_sets"
  | "/evaluation_sets/{evaluationSetId}/items"
  | "/evaluation_sets/{evaluationSetId}/items/{itemId}"
  | "/evaluation_sets/{id}"
  | "/extract_runs"
  | "/extract_runs/{id}"
  | "/extractors"
  | "/extractors/{extractorId}/versions"
  | "/extractors/{extractorId}/versions/{versionId}"
  | "/extractors/{id}"
  | "/files"
  | "/files/{id}"
  | "/form_detection_runs/{id}"
  | "/parse_runs"
  | "/parse_runs/{id}"
  | "/processor_runs"
  | "/processor_runs/{id}"
  | "/processors"
  | "/processors/{id}/versions"
  | "/processors/{processorId}/versions/{processorVersionId}"
  | "/split_runs"
  | "/split_runs/{id}"
  | "/splitters"
  | "/splitters/{id}"
  | "/splitters/{splitterId}/versions"
  | "/splitters/{splitterId}/versions/{versionId}"
  | "/verify_runs"
  | "/verify_runs/{id}"
  | "/webhook_endpoints"
  | "/webhook_endpoints/{id}"
  | "/webhook_subscriptions"
  | "/webhook_subscriptions/{id}"
  | "/workflow_runs"
  | "/workflow_runs/{id}"
  | "/workflows"
  | "/workflows/{id}"
  | "/workflows/{id}/versions"
  | "/workflows/{id}/versions/{versionId}";

type GetPathAlone =
  | "/classifiers"
  | "/classify_runs"
  | "/edit_runs"
  | "/edit_templates"
  | "/evaluation_sets"
  | "/extract_runs"
  | "/extractors"
  | "/files"
  | "/parse_runs"
  | "/processor_runs"
  | "/processors"
  | "/split_runs"
  | "/splitters"
  | "/verify_runs"
  | "/webhook_endpoints"
  | "/webhook_subscriptions"
  | "/workflow_runs"
  | "/workflows";


/** The GET calls of version 2026-02-09, by path. */
export interface GetCalls {
  /**
   * Get a batch processor run.
   *
   * Reads state and size of an evaluation in the shape of version 2025-04-21. `GET /evaluation_set_runs/{id}` answers with the scores as well; progress of document batches is at `GET /batch_runs/{id}`.
   *
   * @deprecated Since 2026-02-09. Use getEvaluationSetRun instead.
   */
  (path: "/batch_processor_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<LegacyBatchProcessorRunResponse, LegacyError | LegacyRateLimitError>>;
  /**
   * Get a batch run.
   *
   * Tells how far a batch of parse, extract, classify or split runs has come. Batches of workflow runs are not covered. For the results, list the runs of the batch's kind with `batchId`, such as `GET /split_runs?batchId=…`; failures of single inputs show only there.
   */
  (path: "/batch_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<BatchRun, ApiError>>;
  /**
   * List classifiers.
   *
   * Lists the saved classifiers of the workspace. Their kinds of document are not included; `GET /classifiers/{id}` shows those of the draft.
   */
  (path: "/classifiers", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListClassifiersQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ClassifierList, ApiError>>;
  /**
   * List versions of a classifier.
   *
   * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
   */
  (path: "/classifiers/{classifierId}/versions", init: { params: { path: { classifierId: string }; header?: CallHeaders | undefined; query?: OrUndefined<ListClassifierVersionsQuery> | undefined } } & CallSettings): Promise<CallOutcome<ClassifierVersionList, ApiError>>;
  /**
   * Get a version of a classifier.
   *
   * Reads one version with its full configuration, for example to look up the classification ids that a workflow routes by.
   */
  (path: "/classifiers/{classifierId}/versions/{versionId}", init: { params: { path: { classifierId: string; versionId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ClassifierVersion, ApiError>>;
  /**
   * Get a classifier.
   *
   * Reads a classifier with its draft. To see what a published version does, read that version.
   */
  (path: "/classifiers/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<Classifier, ApiError>>;
  /**
   * List classify runs.
   *
   * Lists classify runs that match all given filters, latest change first unless sorted otherwise. Entries do not contain the decision; read a run by its id for that. With `batchId` it collects the runs of a batch.
   */
  (path: "/classify_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListClassifyRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ClassifyRunList, ApiError>>;
  /**
   * Get a classify run.
   *
   * Reads a run with its status, its configuration and, once it is `PROCESSED`, the decision with confidence and reasons. Suited to polling; leave growing pauses between the calls.
   */
  (path: "/classify_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ClassifyRun, ApiError>>;
  /**
   * List edit runs.
   *
   * Pages through edit runs of the workspace as summaries, without configuration and output. Filters combine.
   */
  (path: "/edit_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListEditRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<EditRunList, ApiError>>;
  /**
   * Get an edit run.
   *
   * Reads one run with its status and, once `PROCESSED`, the filled form behind a fresh link. Made for polling; a webhook spares you the requests.
   */
  (path: "/edit_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EditRun, ApiError>>;
  /**
   * List edit templates.
   *
   * Pages through the saved templates of the workspace as summaries, without their settings: the way to find a `templateId` by name.
   */
  (path: "/edit_templates", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListEditTemplatesQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<EditTemplateList, ApiError>>;
  /**
   * Get an edit template.
   *
   * Reads a saved template with its form and settings. To fill the form, pass the id as `templateId`; to detect its fields anew, pass `schemaConfig` to a form detection.
   */
  (path: "/edit_templates/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EditTemplate, ApiError>>;
  /**
   * Get an evaluation set run.
   *
   * Reads status and metrics of a measurement. Metrics fill up while files finish, so take a score as final only once the run is `PROCESSED`.
   */
  (path: "/evaluation_set_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EvaluationSetRun, ApiError>>;
  /**
   * List evaluation sets.
   *
   * Pages through the evaluation sets of the workspace, or of one processor. Items are listed separately.
   */
  (path: "/evaluation_sets", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListEvaluationSetsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<EvaluationSetList, ApiError>>;
  /**
   * List the items of an evaluation set.
   *
   * Pages through the test cases of a set with their documents. Expected outputs are left out; read an item by id for its own.
   */
  (path: "/evaluation_sets/{evaluationSetId}/items", init: { params: { path: { evaluationSetId: string }; header?: CallHeaders | undefined; query?: OrUndefined<ListEvaluationSetItemsQuery> | undefined } } & CallSettings): Promise<CallOutcome<EvaluationSetItemList, ApiError>>;
  /**
   * Get an item of an evaluation set.
   *
   * Reads one test case with its documents and its expected output; lists leave the output out.
   */
  (path: "/evaluation_sets/{evaluationSetId}/items/{itemId}", init: { params: { path: { evaluationSetId: string; itemId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EvaluationSetItem, ApiError>>;
  /**
   * Get an evaluation set.
   *
   * Reads name, description and processor of a set. Its test cases are not included; list the items for those.
   */
  (path: "/evaluation_sets/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<EvaluationSet, ApiError>>;
  /**
   * List extract runs.
   *
   * Lists extract runs, newest change first unless sorted otherwise. Filters combine: a run has to match all of them. Entries carry neither values nor configuration; read a run by its id for those. With `batchId` this is how the results of a batch are collected.
   */
  (path: "/extract_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListExtractRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ExtractRunList, ApiError>>;
  /**
   * Get an extract run.
   *
   * Reads a run with its configuration, its status and, once it is `PROCESSED`, the extracted values with their evidence and any corrections from review. Call it repeatedly to wait for a run, with growing pauses; a webhook saves those calls.
   */
  (path: "/extract_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ExtractRun, ApiError>>;
  /**
   * List extractors.
   *
   * Lists the saved extractors of the workspace without their configuration; `GET /extractors/{id}` adds the draft.
   */
  (path: "/extractors", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListExtractorsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ExtractorList, ApiError>>;
  /**
   * List versions of an extractor.
   *
   * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
   */
  (path: "/extractors/{extractorId}/versions", init: { params: { path: { extractorId: string }; header?: CallHeaders | undefined; query?: OrUndefined<ListExtractorVersionsQuery> | undefined } } & CallSettings): Promise<CallOutcome<ExtractorVersionList, ApiError>>;
  /**
   * Get a version of an extractor.
   *
   * Reads one version with its full configuration, for instance to compare the draft with what is in production.
   */
  (path: "/extractors/{extractorId}/versions/{versionId}", init: { params: { path: { extractorId: string; versionId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ExtractorVersion, ApiError>>;
  /**
   * Get an extractor.
   *
   * Reads an extractor together with its draft and the draft's full configuration. Published configurations are read per version.
   */
  (path: "/extractors/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<Extractor, ApiError>>;
  /**
   * List files.
   *
   * Pages through the files of the workspace, newest first unless told otherwise. Entries carry no download link; read a file by id for one.
   */
  (path: "/files", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListFilesQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<FileList, ApiError>>;
  /**
   * Get a file.
   *
   * Reads one file with a fresh download link, valid for 15 minutes. For the text of a document start a parse run; the flags for contents are deprecated and are not supported for files parsed by an engine version beyond 2.x.
   */
  (path: "/files/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined; query?: OrUndefined<GetFileQuery> | undefined } } & CallSettings): Promise<CallOutcome<File, ApiError>>;
  /**
   * Get a form detection run.
   *
   * Reads one run with its status and, once `PROCESSED`, the schema: pass `output.schema` to an edit as `config.schema`.
   */
  (path: "/form_detection_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<FormDetectionRun, ApiError>>;
  /**
   * List parse runs.
   *
   * Pages through parse runs of the workspace as summaries, without text. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
   */
  (path: "/parse_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListParseRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<ParseRunList, ApiError>>;
  /**
   * Get a parse run.
   *
   * Reads one run with its status and, once `PROCESSED`, its text. Made for polling; a webhook spares you the requests. Ask for a link instead of inline text when documents are long.
   */
  (path: "/parse_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined; query?: OrUndefined<GetParseRunQuery> | undefined } } & CallSettings): Promise<CallOutcome<ParseRun, ApiError>>;
  /**
   * List processor runs.
   *
   * Pages through extract, classify and split runs together, as summaries. Filters combine. The successors list one kind each: `GET /extract_runs`, `GET /classify_runs`, `GET /split_runs`.
   *
   * @deprecated Since 2026-02-09. Use listExtractRuns, listClassifyRuns or listSplitRuns instead.
   */
  (path: "/processor_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListProcessorRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<LegacyProcessorRunList, LegacyError | LegacyRateLimitError>>;
  /**
   * Get a processor run.
   *
   * Reads a run of any kind in the former shape, with status, output and review edits. The successors are `GET /extract_runs/{id}`, `GET /classify_runs/{id}` and `GET /split_runs/{id}`, whose outputs are typed.
   *
   * @deprecated Since 2026-02-09. Use getExtractRun, getClassifyRun or getSplitRun instead.
   */
  (path: "/processor_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<LegacyProcessorRunResponse, LegacyError | LegacyRateLimitError>>;
  /**
   * List processors.
   *
   * Pages through extractors, classifiers and splitters together, with the numbers of their versions. The successors list one kind each: `GET /extractors`, `GET /classifiers`, `GET /splitters`.
   *
   * @deprecated Since 2026-02-09. Use listExtractors, listClassifiers or listSplitters instead.
   */
  (path: "/processors", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListProcessorsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<LegacyProcessorList, LegacyError | LegacyRateLimitError>>;
  /**
   * List the versions of a processor.
   *
   * Reads the draft and all published versions with their settings in one answer. The successors page through summaries: `GET /extractors/{extractorId}/versions` and its counterparts.
   *
   * @deprecated Since 2026-02-09. Use listExtractorVersions, listClassifierVersions or listSplitterVersions instead.
   */
  (path: "/processors/{id}/versions", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<LegacyProcessorVersionList, LegacyError | LegacyRateLimitError>>;
  /**
   * Get a version of a processor.
   *
   * Reads one version with its settings in the former shape. The successors also find versions by number, as `draft` or as `latest`.
   *
   * @deprecated Since 2026-02-09. Use getExtractorVersion, getClassifierVersion or getSplitterVersion instead.
   */
  (path: "/processors/{processorId}/versions/{processorVersionId}", init: { params: { path: { processorId: string; processorVersionId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<LegacyProcessorVersionResponse, LegacyError | LegacyRateLimitError>>;
  /**
   * List split runs.
   *
   * Pages through split runs of the workspace as summaries, without splits and configuration. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
   */
  (path: "/split_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListSplitRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<SplitRunList, ApiError>>;
  /**
   * Get a split run.
   *
   * Reads one run with its status, configuration and, once `PROCESSED`, its splits. Made for polling; a webhook spares you the requests.
   */
  (path: "/split_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<SplitRun, ApiError>>;
  /**
   * List splitters.
   *
   * Pages through the saved splitters of the workspace. Configurations are left out; `GET /splitters/{id}` has the draft's.
   */
  (path: "/splitters", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListSplittersQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<SplitterList, ApiError>>;
  /**
   * Get a splitter.
   *
   * Reads a splitter with the configuration of its draft. For a published configuration, read the version.
   */
  (path: "/splitters/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<Splitter, ApiError>>;
  /**
   * List the versions of a splitter.
   *
   * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
   */
  (path: "/splitters/{splitterId}/versions", init: { params: { path: { splitterId: string }; header?: CallHeaders | undefined; query?: OrUndefined<ListSplitterVersionsQuery> | undefined } } & CallSettings): Promise<CallOutcome<SplitterVersionList, ApiError>>;
  /**
   * Get a version of a splitter.
   *
   * Reads one version with its configuration, for instance to compare it with the draft or to copy it elsewhere.
   */
  (path: "/splitters/{splitterId}/versions/{versionId}", init: { params: { path: { splitterId: string; versionId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<SplitterVersion, ApiError>>;
  /**
   * List verify runs.
   *
   * Pages through verify runs of the workspace as summaries with their risk level. Filters combine: `riskLevel=HIGH` gives the documents that somebody should look at. Organisations outside of the beta get 404.
   *
   * Beta: may change within this version.
   *
   * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/list-verify-runs
   */
  (path: "/verify_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListVerifyRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<VerifyRunList, ApiError>>;
  /**
   * Get a verify run.
   *
   * Reads one run with its status and, once `PROCESSED`, the verdict and its evidence. The way to wait for a run. Under zero retention the first read that delivers the result also orders its removal: store it.
   *
   * Beta: may change within this version.
   *
   * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/get-verify-run
   */
  (path: "/verify_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<VerifyRun, ApiError>>;
  /**
   * List webhook endpoints.
   *
   * Lists the URLs that receive events of this workspace, without their signing secrets.
   */
  (path: "/webhook_endpoints", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListWebhookEndpointsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<WebhookEndpointList, ApiError>>;
  /**
   * Get a webhook endpoint.
   *
   * Reads the configuration of an endpoint. The signing secret is not part of it.
   */
  (path: "/webhook_endpoints/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<WebhookEndpoint, ApiError>>;
  /**
   * List webhook subscriptions.
   *
   * Lists subscriptions of the workspace. Filter by endpoint to see what one URL receives, or by resource to see who is told about one workflow or processor.
   */
  (path: "/webhook_subscriptions", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListWebhookSubscriptionsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<WebhookSubscriptionList, ApiError>>;
  /**
   * Get a webhook subscription.
   *
   * Reads which events of which extractor, classifier, splitter or workflow go to which endpoint.
   */
  (path: "/webhook_subscriptions/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<WebhookSubscription, ApiError>>;
  /**
   * List workflow runs.
   *
   * Lists runs of all workflows, or of one, without step results. Filtered by `batchId` it shows how a batch is coming along, which no other operation does for workflow batches.
   */
  (path: "/workflow_runs", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListWorkflowRunsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<WorkflowRunList, ApiError>>;
  /**
   * Get a workflow run.
   *
   * Reads a run with its state and the results of all steps so far. Safe to poll. A run in `NEEDS_REVIEW` or `REJECTED` counts as finished for polling: only a person can move it.
   */
  (path: "/workflow_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<WorkflowRun, ApiError>>;
  /**
   * List workflows.
   *
   * Lists the workflows of the workspace without their steps. Read one by id for its draft, or list its versions to see what is deployed.
   */
  (path: "/workflows", init?: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ListWorkflowsQuery> | undefined } | undefined } & CallSettings): Promise<CallOutcome<WorkflowList, ApiError>>;
  /**
   * Get a workflow.
   *
   * Reads a workflow with the steps of its draft. The draft may be ahead of what runs use; read the version `latest` for the deployed steps.
   */
  (path: "/workflows/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<Workflow, ApiError>>;
  /**
   * List versions of a workflow.
   *
   * Lists the deployed versions together with the draft, all without steps. Useful to find the number to pin in a run, or the version to go back to.
   */
  (path: "/workflows/{id}/versions", init: { params: { path: { id: string }; header?: CallHeaders | undefined; query?: OrUndefined<ListWorkflowVersionsQuery> | undefined } } & CallSettings): Promise<CallOutcome<WorkflowVersionList, ApiError>>;
  /**
   * Get a version of a workflow.
   *
   * Reads one version with all its steps. The steps can be sent back as they are, to edit them, to deploy an old version again, or to copy the workflow to another workspace.
   */
  (path: "/workflows/{id}/versions/{versionId}", init: { params: { path: { id: string; versionId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<WorkflowVersion, ApiError>>;
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
  | "/classifiers"
  | "/classifiers/{classifierId}/versions"
  | "/classifiers/{id}"
  | "/classify"
  | "/classify_runs"
  | "/classify_runs/batch"
  | "/classify_runs/{id}/cancel"
  | "/detect_form"
  | "/edit"
  | "/edit_runs"
  | "/edit_schemas/generate"
  | "/evaluation_set_runs"
  | "/evaluation_sets"
  | "/evaluation_sets/{evaluationSetId}/items"
  | "/evaluation_sets/{evaluationSetId}/items/{itemId}"
  | "/extract"
  | "/extract_runs"
  | "/extract_runs/batch"
  | "/extract_runs/{id}/cancel"
  | "/extractors"
  | "/extractors/{extractorId}/versions"
  | "/extractors/{id}"
  | "/files/upload"
  | "/form_detection_runs"
  | "/parse"
  | "/parse_runs"
  | "/parse_runs/batch"
  | "/parse_runs/{id}/cancel"
  | "/processor_runs"
  | "/processor_runs/{id}/cancel"
  | "/processors"
  | "/processors/{id}"
  | "/processors/{id}/publish"
  | "/split"
  | "/split_runs"
  | "/split_runs/batch"
  | "/split_runs/{id}/cancel"
  | "/splitters"
  | "/splitters/{id}"
  | "/splitters/{splitterId}/versions"
  | "/verify"
  | "/verify_runs"
  | "/verify_runs/{id}/cancel"
  | "/webhook_endpoints"
  | "/webhook_endpoints/{id}"
  | "/webhook_subscriptions"
  | "/webhook_subscriptions/{id}"
  | "/workflow_runs"
  | "/workflow_runs/batch"
  | "/workflow_runs/{id}"
  | "/workflow_runs/{id}/cancel"
  | "/workflows"
  | "/workflows/{id}"
  | "/workflows/{id}/versions";


/** The POST calls of version 2026-02-09, by path. */
export interface PostCalls {
  /**
   * Create a classifier.
   *
   * Saves a new classifier with a draft, from a `config` or as a copy of another classifier. Workflow steps need a published version or have to name the draft, so publish once it works.
   */
  (path: "/classifiers", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ClassifierCreate } & CallSettings): Promise<CallOutcome<Classifier, ApiError>>;
  /**
   * Publish a version of a classifier.
   *
   * Freezes the draft, or the `config` in the request, as the next numbered version. Workflow steps keep the version they name until somebody changes them; runs that ask for `latest` or name no version use the new one at once.
   */
  (path: "/classifiers/{classifierId}/versions", init: { params: { path: { classifierId: string }; header?: CallHeaders | undefined }; body: ClassifierVersionCreate } & CallSettings): Promise<CallOutcome<ClassifierVersion, ApiError>>;
  /**
   * Update a classifier.
   *
   * Renames a classifier or replaces its draft's configuration. Nothing in production changes before the draft is published; when removing or renaming an `id`, check the workflows that route by it.
   */
  (path: "/classifiers/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: ClassifierUpdate } & CallSettings): Promise<CallOutcome<Classifier, ApiError>>;
  /**
   * Classify a document and wait for the answer.
   *
   * Decides which of your kinds of document a file is, with a saved `classifier` or an inline `config`, and answers
   * with the finished run.
   *
   * After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
   * /classify_runs` before you repeat the request, which starts and charges a second one. Good for trials and for
   * short documents in interactive use; otherwise create a run with `POST /classify_runs`.
   */
  (path: "/classify", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ClassifyRequest } & CallSettings): Promise<CallOutcome<ClassifyRun, ApiError | undefined>>;
  /**
   * Start a classify run.
   *
   * Starts a classification and answers at once while the work goes on. The webhooks `classify_run.processed` and
   * `classify_run.failed` report the end; reading the run until its status is final works as well.
   *
   * Preferred over `POST /classify` wherever nobody is waiting on the line. For many documents use `POST
   * /classify_runs/batch`. Each call starts a new run and costs credits.
   */
  (path: "/classify_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ClassifyRunCreate } & CallSettings): Promise<CallOutcome<ClassifyRun, ApiError>>;
  /**
   * Start a batch of classify runs.
   *
   * Queues 1 to 1000 documents for one saved classifier and answers with a batch; each document is decided in a
   * run of its own, all with the same version and overrides.
   *
   * `GET /batch_runs/{id}` and the webhooks `batch_processor_run.processed` or, if it breaks off,
   * `batch_processor_run.failed` tell when it is over; `GET /classify_runs?batchId=…` then lists the runs. Give
   * file links 30 minutes of validity. Costs credits per document, and a repeated request counts in full.
   */
  (path: "/classify_runs/batch", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ClassifyRunBatchCreate } & CallSettings): Promise<CallOutcome<BatchRun, ApiError>>;
  /**
   * Cancel a classify run.
   *
   * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a decision. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
   */
  (path: "/classify_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ClassifyRun, ApiError>>;
  /**
   * Detect form fields and wait for the schema.
   *
   * Finds the fields of a PDF form and answers with a schema for edits. After five minutes the request is given up, usually with 504, while the run goes on; no list shows it, so its `form_detection_run.processed` event is what still leads to it, and repeating the request starts and charges a second one. Handy for trials and short forms; in production create a form detection run. Keep the schema: filling the same form again then needs no detection.
   */
  (path: "/detect_form", init: { params?: { header?: CallHeaders | undefined } | undefined; body: FormDetectionRequest } & CallSettings): Promise<CallOutcome<FormDetectionRun, ApiError | undefined>>;
  /**
   * Fill a form and wait for the PDF.
   *
   * Fills a PDF form and answers with the result. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /edit_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short forms; in production create an edit run, which knows no such limit. Processing failures arrive as HTTP errors here.
   */
  (path: "/edit", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EditRequest } & CallSettings): Promise<CallOutcome<EditRun, ApiError | undefined>>;
  /**
   * Create an edit run.
   *
   * Starts filling a PDF form and answers at once. Wait for `edit_run.processed` or `edit_run.failed`, or poll `GET /edit_runs/{id}`. The way to fill forms in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
   */
  (path: "/edit_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EditRequest } & CallSettings): Promise<CallOutcome<EditRun, ApiError>>;
  /**
   * Generate an edit schema.
   *
   * Finds the fields of a PDF form and answers with the bare schema, without a run. Deprecated since July 2026: `POST /detect_form` gives the same with a run to refer to, and `POST /form_detection_runs` does it in the background.
   *
   * @deprecated Since 2026-02-09. Use detectForm instead.
   */
  (path: "/edit_schemas/generate", init: { params?: { header?: CallHeaders | undefined } | undefined; body: FormDetectionRequest } & CallSettings): Promise<CallOutcome<FormDetectionOutput, ApiError>>;
  /**
   * Run an evaluation set.
   *
   * Processes the documents of a set and compares the outputs with the expected ones, in the background: poll `GET /evaluation_set_runs/{id}` for progress and score. Name a version to judge it before you switch, or a few items for a quick check. Whether these runs are charged is not published; every item is processed anew.
   */
  (path: "/evaluation_set_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EvaluationSetRunCreate } & CallSettings): Promise<CallOutcome<EvaluationSetRun, ApiError>>;
  /**
   * Create an evaluation set.
   *
   * Makes an empty set for one extractor, classifier or splitter. Add test cases next, then run the set. Sets made in the dashboard work just as well; take their id from there.
   */
  (path: "/evaluation_sets", init: { params?: { header?: CallHeaders | undefined } | undefined; body: EvaluationSetCreate } & CallSettings): Promise<CallOutcome<EvaluationSet, ApiError>>;
  /**
   * Add items to an evaluation set.
   *
   * Adds up to 100 test cases. Each pairs documents that are already uploaded with the answer that a perfect run would give, written in the output format of the set's processor. Settle the processor's schema or classifications first: an answer in an old format counts as a miss. A case has one file (`fileId`), or a package of 2 to 50 files that one extraction covers (`fileIds`).
   */
  (path: "/evaluation_sets/{evaluationSetId}/items", init: { params: { path: { evaluationSetId: string }; header?: CallHeaders | undefined }; body: EvaluationSetItemsCreate } & CallSettings): Promise<CallOutcome<EvaluationSetItemsCreated, ApiError>>;
  /**
   * Correct the expected output of an item.
   *
   * Replaces the answer of a test case, after a mistake in it or a change of the processor's output format. To exchange documents, delete the item and add a new one.
   */
  (path: "/evaluation_sets/{evaluationSetId}/items/{itemId}", init: { params: { path: { evaluationSetId: string; itemId: string }; header?: CallHeaders | undefined }; body: EvaluationSetItemUpdate } & CallSettings): Promise<CallOutcome<EvaluationSetItem, ApiError>>;
  /**
   * Extract data and wait for the result.
   *
   * Extracts from a document, or from a package of documents, and answers with the finished run. Bring a saved
   * `extractor`, an inline `config`, or neither: then a schema is derived from the document first.
   *
   * After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
   * /extract_runs` before you repeat the request, which starts and charges a second one. Use it to try things out; in
   * production create a run with `POST /extract_runs`.
   */
  (path: "/extract", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ExtractRequest } & CallSettings): Promise<CallOutcome<ExtractRun, ApiError | undefined>>;
  /**
   * Start an extract run.
   *
   * Starts an extraction over one document, or over a package of up to 50 that are read as one, and answers at
   * once while the work goes on. Learn about the end from the webhooks `extract_run.processed` and
   * `extract_run.failed`, or by reading the run until its status is final.
   *
   * The right call for production: it is not bound to the five minutes of `POST /extract`. For many documents with
   * one extractor use `POST /extract_runs/batch`. Each call starts a new run and costs credits.
   */
  (path: "/extract_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ExtractRunCreate } & CallSettings): Promise<CallOutcome<ExtractRun, ApiError>>;
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
   */
  (path: "/extract_runs/batch", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ExtractRunBatchCreate } & CallSettings): Promise<CallOutcome<BatchRun, ApiError>>;
  /**
   * Cancel an extract run.
   *
   * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without output. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
   */
  (path: "/extract_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ExtractRun, ApiError>>;
  /**
   * Create an extractor.
   *
   * Saves a new extractor with a draft and no published version. Give a `config`, clone an existing extractor, or
   * let `generate` write the schema from one to five sample documents, which makes the call slower.
   *
   * Publish the draft with `POST /extractors/{extractorId}/versions` before relying on it in production.
   */
  (path: "/extractors", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ExtractorCreate } & CallSettings): Promise<CallOutcome<Extractor, ApiError>>;
  /**
   * Publish a version of an extractor.
   *
   * Freezes the draft, or the `config` in the request, as the next numbered version. From then on `latest` means this version, and runs that name none use it. Publishing changes no workflow by itself.
   */
  (path: "/extractors/{extractorId}/versions", init: { params: { path: { extractorId: string }; header?: CallHeaders | undefined }; body: ExtractorVersionCreate } & CallSettings): Promise<CallOutcome<ExtractorVersion, ApiError>>;
  /**
   * Update an extractor.
   *
   * Renames an extractor or changes its draft's configuration. Published versions stay as they are, so running integrations notice nothing until a new version is published.
   */
  (path: "/extractors/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: ExtractorUpdate } & CallSettings): Promise<CallOutcome<Extractor, ApiError>>;
  /**
   * Upload a file.
   *
   * Stores a document and returns its id, which every kind of run accepts. Worth it for documents that you cannot offer by URL, or that several runs share. Word and PowerPoint documents are turned into PDF in any case. Keep the id: whether the same bytes, sent again, make a second file is not documented.
   */
  (path: "/files/upload", init: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<UploadFileQuery> | undefined } | undefined; body: FormData } & CallSettings): Promise<CallOutcome<File, ApiError>>;
  /**
   * Create a form detection run.
   *
   * Starts looking for the fields of a PDF form and answers at once. Wait for `form_detection_run.processed` or `form_detection_run.failed`, or poll `GET /form_detection_runs/{id}`. Each run costs credits, repeated ones too; keep the schema, with which the same form is filled without another search.
   */
  (path: "/form_detection_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: FormDetectionRequest } & CallSettings): Promise<CallOutcome<FormDetectionRun, ApiError>>;
  /**
   * Parse a file and wait for the text.
   *
   * Reads one document and answers with its text. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /parse_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short documents, and the one way to be sure of the text under zero retention; in production create a parse run, which knows no such limit. Processing failures arrive as HTTP errors here.
   */
  (path: "/parse", init: { params?: { header?: CallHeaders | undefined; query?: OrUndefined<ParseFileQuery> | undefined } | undefined; body: ParseRunCreate } & CallSettings): Promise<CallOutcome<ParseRun, ApiError | undefined>>;
  /**
   * Create a parse run.
   *
   * Starts reading one document and answers at once. Wait for `parse_run.processed` or `parse_run.failed`, or poll `GET /parse_runs/{id}`. The way to parse in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
   */
  (path: "/parse_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ParseRunCreate } & CallSettings): Promise<CallOutcome<ParseRun, ApiError>>;
  /**
   * Create a batch of parse runs.
   *
   * Starts up to 1,000 parse runs that share a configuration, and answers at once. Unlike single runs, a batch also takes plain text. Wait for `batch_parse_run.processed` or `batch_parse_run.failed`, or poll `GET /batch_runs/{id}`, then list the parse runs by `batchId`. Every document costs credits. Links should live 30 minutes, since the last downloads start late.
   */
  (path: "/parse_runs/batch", init: { params?: { header?: CallHeaders | undefined } | undefined; body: ParseRunBatchCreate } & CallSettings): Promise<CallOutcome<BatchRun, ApiError>>;
  /**
   * Cancel a parse run.
   *
   * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without text. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
   */
  (path: "/parse_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<ParseRun, ApiError>>;
  /**
   * Run a processor.
   *
   * Runs an extractor, classifier or splitter on one file. Answers at once by default; with `sync: true` it waits up to five minutes, after which the run goes on in the background. New code creates an extract, classify or split run, or calls `POST /extract`, `/classify` or `/split` to wait. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
   *
   * @deprecated Since 2026-02-09. Use createExtractRun, createClassifyRun or createSplitRun instead.
   */
  (path: "/processor_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: LegacyProcessorRunCreate } & CallSettings): Promise<CallOutcome<LegacyProcessorRunResponse, LegacyFileError | LegacyError | LegacyRateLimitError>>;
  /**
   * Cancel a processor run.
   *
   * Stops a run that is `PROCESSING`. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented. The successors are the `cancel` operations of extract, classify and split runs.
   *
   * @deprecated Since 2026-02-09. Use cancelExtractRun, cancelClassifyRun or cancelSplitRun instead.
   */
  (path: "/processor_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<LegacyProcessorRunResponse, LegacyError | LegacyRateLimitError>>;
  /**
   * Create a processor.
   *
   * Makes an extractor, classifier or splitter from a configuration in the former shape, or as a copy of another. New code calls `POST /extractors`, `POST /classifiers` or `POST /splitters`, which drop `type` and rename `parser` to `parseConfig`.
   *
   * @deprecated Since 2026-02-09. Use createExtractor, createClassifier or createSplitter instead.
   */
  (path: "/processors", init: { params?: { header?: CallHeaders | undefined } | undefined; body: LegacyProcessorCreate } & CallSettings): Promise<CallOutcome<LegacyProcessorResponse, LegacyError | LegacyRateLimitError>>;
  /**
   * Update a processor.
   *
   * Renames a processor or replaces the settings of its draft. Published versions stay as they are. The successors are `POST /extractors/{id}`, `POST /classifiers/{id}` and `POST /splitters/{id}`.
   *
   * @deprecated Since 2026-02-09. Use updateExtractor, updateClassifier or updateSplitter instead.
   */
  (path: "/processors/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: LegacyProcessorUpdate } & CallSettings): Promise<CallOutcome<LegacyProcessorResponse, LegacyError | LegacyRateLimitError>>;
  /**
   * Publish a version of a processor.
   *
   * Freezes the draft, or settings sent along, under the next number. Workflows keep the version they have. The successors are `POST /extractors/{extractorId}/versions` and its counterparts for classifiers and splitters.
   *
   * @deprecated Since 2026-02-09. Use createExtractorVersion, createClassifierVersion or createSplitterVersion instead.
   */
  (path: "/processors/{id}/publish", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: LegacyProcessorVersionCreate } & CallSettings): Promise<CallOutcome<LegacyProcessorVersionCreated, LegacyError | LegacyRateLimitError>>;
  /**
   * Split a file and wait for the result.
   *
   * Cuts a packet into its documents and answers with the finished run. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /split_runs` before you repeat the request, which starts and charges a second one. Good for trying out a configuration on short packets; anything larger, or in production, belongs in `POST /split_runs`. Failures of the file or of the model arrive as HTTP errors.
   */
  (path: "/split", init: { params?: { header?: CallHeaders | undefined } | undefined; body: SplitRequest } & CallSettings): Promise<CallOutcome<SplitRun, ApiError | undefined>>;
  /**
   * Create a split run.
   *
   * Queues one packet for splitting and answers at once. Wait for `split_run.processed` or `split_run.failed`, or poll `GET /split_runs/{id}`. The way to split in production: no time limit on the request, and `priority` decides which runs go first when the rate limit is reached. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
   */
  (path: "/split_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: SplitRunCreate } & CallSettings): Promise<CallOutcome<SplitRun, ApiError>>;
  /**
   * Create a batch of split runs.
   *
   * Queues up to 1000 packets for one saved splitter and answers at once. Each input becomes a run of its own, all with the same version and overrides; an inline configuration or raw text is not possible. Wait for `batch_processor_run.processed` or `batch_processor_run.failed`, or poll `GET /batch_runs/{id}`, then list the split runs by `batchId`. Every packet costs credits. Choose single runs when each file needs other settings.
   */
  (path: "/split_runs/batch", init: { params?: { header?: CallHeaders | undefined } | undefined; body: SplitRunBatchCreate } & CallSettings): Promise<CallOutcome<BatchRun, ApiError>>;
  /**
   * Cancel a split run.
   *
   * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without splits. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
   */
  (path: "/split_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<SplitRun, ApiError>>;
  /**
   * Create a splitter.
   *
   * Saves a splitter with a draft version, configured in the request or copied from another splitter. Runs can use the draft straight away; publish a version before relying on it in production.
   */
  (path: "/splitters", init: { params?: { header?: CallHeaders | undefined } | undefined; body: SplitterCreate } & CallSettings): Promise<CallOutcome<Splitter, ApiError>>;
  /**
   * Update a splitter.
   *
   * Renames a splitter or changes its draft. Versions already published keep working as before, so runs and workflows that use them are not affected until you publish and switch.
   */
  (path: "/splitters/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: SplitterUpdate } & CallSettings): Promise<CallOutcome<Splitter, ApiError>>;
  /**
   * Publish a version of a splitter.
   *
   * Freezes a configuration under the next number. Runs that name no version use it from then on; workflows stay on the version that they were built with until somebody changes them. Each call makes another version.
   */
  (path: "/splitters/{splitterId}/versions", init: { params: { path: { splitterId: string }; header?: CallHeaders | undefined }; body: SplitterVersionCreate } & CallSettings): Promise<CallOutcome<SplitterVersion, ApiError>>;
  /**
   * Verify a document and wait for the verdict.
   *
   * Looks for signs of manipulation in a PDF or image and answers with the verdict, in one request. After five minutes it is given up, mostly with 504, while the run goes on: sending it again starts a second one. Failures of the examination arrive as HTTP errors here. In production create a verify run. Identities are not checked, documents not compared with each other, and a low risk proves nothing. Organisations outside of the beta get 404; those inside pay nothing for now.
   *
   * Beta: may change within this version.
   *
   * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/verify-file
   */
  (path: "/verify", init: { params?: { header?: CallHeaders | undefined } | undefined; body: VerifyRunCreate } & CallSettings): Promise<CallOutcome<VerifyRun, ApiError | undefined>>;
  /**
   * Create a verify run.
   *
   * Starts the examination of a PDF or image and answers at once. Poll `GET /verify_runs/{id}` until the status is `PROCESSED`, `FAILED` or `CANCELLED`; there are no webhook events for these runs yet. The way to verify in production, as it knows no time limit. Organisations outside of the beta get 404; those inside pay nothing for now. Each request starts a run of its own, repeated ones too.
   *
   * Beta: may change within this version.
   *
   * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/create-verify-run
   */
  (path: "/verify_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: VerifyRunCreate } & CallSettings): Promise<CallOutcome<VerifyRun, ApiError>>;
  /**
   * Cancel a verify run.
   *
   * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a verdict. A run that has ended comes back unchanged, with 200: unlike other runs, this kind may be cancelled without looking at its status first. Read `status` to see what became of it.
   *
   * Beta: may change within this version.
   *
   * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/cancel-verify-run
   */
  (path: "/verify_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<VerifyRun, ApiError>>;
  /**
   * Create a webhook endpoint.
   *
   * Registers a URL for events. The response is the only one with the `signingSecret`: keep it, deliveries cannot be verified without it. Workspace-wide events are chosen here in `enabledEvents`; events of workflow runs, or of a single extractor, classifier or splitter, need a subscription on top.
   */
  (path: "/webhook_endpoints", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WebhookEndpointCreate } & CallSettings): Promise<CallOutcome<WebhookEndpointCreated, ApiError>>;
  /**
   * Update a webhook endpoint.
   *
   * Changes only the fields that are sent. The API version of the payloads cannot be changed: to move to another version, register a second endpoint for it and disable the old one once the new one works.
   */
  (path: "/webhook_endpoints/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: WebhookEndpointUpdate } & CallSettings): Promise<CallOutcome<WebhookEndpoint, ApiError>>;
  /**
   * Create a webhook subscription.
   *
   * Has the run events of one extractor, classifier, splitter or workflow sent to an endpoint. The only way to receive `workflow_run` events. An endpoint has at most one subscription per resource: asking again replaces the events of the one that exists.
   */
  (path: "/webhook_subscriptions", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WebhookSubscriptionCreate } & CallSettings): Promise<CallOutcome<WebhookSubscription, ApiError>>;
  /**
   * Update a webhook subscription.
   *
   * Replaces the list of events. Endpoint and resource are fixed; for others, make another subscription.
   */
  (path: "/webhook_subscriptions/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: WebhookSubscriptionUpdate } & CallSettings): Promise<CallOutcome<WebhookSubscription, ApiError>>;
  /**
   * Run a workflow.
   *
   * Starts a workflow on one document (`file`) or on 2 to 50 documents that form one case (`package`). Always
   * asynchronous: the response shows a run without results. Wait for a `workflow_run` event, or poll the run until
   * its status is terminal.
   *
   * Every request makes a run and uses credits, so do not repeat it blindly after a timeout. For many independent
   * documents use the batch operation, which does not run into rate limits.
   */
  (path: "/workflow_runs", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WorkflowRunCreate } & CallSettings): Promise<CallOutcome<WorkflowRun, ApiError>>;
  /**
   * Run a workflow on many files.
   *
   * Queues up to 1,000 runs with one request. Several batches may follow one another at once; the queue keeps them
   * within the rate limits, so this is the way to process thousands of documents over some hours.
   *
   * The response holds nothing but the batch id. Collect results from `workflow_run` events, which carry `batchId`
   * and your `metadata`, or list the runs of the batch. Every run costs credits, and sending
   * the same request again queues everything a second time.
   */
  (path: "/workflow_runs/batch", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WorkflowRunBatchCreate } & CallSettings): Promise<CallOutcome<CreateWorkflowRunBatchResponse, ApiError>>;
  /**
   * Update a workflow run.
   *
   * Labels a run in progress, or adds to its metadata. Results are not touched. Whether a run that has ended still takes the change is not documented, so attach what you need when you create it.
   */
  (path: "/workflow_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: WorkflowRunUpdate } & CallSettings): Promise<CallOutcome<WorkflowRun, ApiError>>;
  /**
   * Cancel a workflow run.
   *
   * Stops a run that is `PENDING` or `PROCESSING`, which passes through `CANCELLING` on its way to `CANCELLED`. A run that waits for a review or has ended, be it by an earlier cancellation, is refused (400 by all we know) and stays as it is: after a refusal, read the run.
   */
  (path: "/workflow_runs/{id}/cancel", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<WorkflowRun, ApiError>>;
  /**
   * Create a workflow.
   *
   * Makes a workflow whose steps are a draft: they may still be incomplete, and nothing is deployed. Deploy it with a version before production use; until then runs fall back to the draft. The same request again makes a second workflow.
   */
  (path: "/workflows", init: { params?: { header?: CallHeaders | undefined } | undefined; body: WorkflowCreate } & CallSettings): Promise<CallOutcome<Workflow, ApiError>>;
  /**
   * Update a workflow.
   *
   * Renames the workflow, replaces the steps of its draft, or both. Deployed versions and the runs that use them stay as they are until the next deployment. Steps are replaced as a whole: a step that is not sent again is removed.
   */
  (path: "/workflows/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: WorkflowUpdate } & CallSettings): Promise<CallOutcome<Workflow, ApiError>>;
  /**
   * Deploy a version of a workflow.
   *
   * Freezes a step graph as the next version, which from then on serves every run that names no version. Without `steps` that graph is the draft; with `steps` it is the one sent, and the draft is left alone. Refused with 400 while a step lacks its `config`. Repeating the request deploys once more.
   */
  (path: "/workflows/{id}/versions", init: { params: { path: { id: string }; header?: CallHeaders | undefined }; body: WorkflowVersionCreate } & CallSettings): Promise<CallOutcome<WorkflowVersion, ApiError>>;
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends PostPath, As extends ParseAs = 'json'>(
    path: Path,
    init: CallInit<OperationAt<Paths, Path, 'post'>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, 'post'>, As>>;
}

type DeletePath =
  | "/classify_runs/{id}"
  | "/edit_runs/{id}"
  | "/evaluation_sets/{evaluationSetId}/items/{itemId}"
  | "/extract_runs/{id}"
  | "/files/{id}"
  | "/parse_runs/{id}"
  | "/processor_runs/{id}"
  | "/split_runs/{id}"
  | "/verify_runs/{id}"
  | "/webhook_endpoints/{id}"
  | "/webhook_subscriptions/{id}"
  | "/workflow_runs/{id}";


/** The DELETE calls of version 2026-02-09, by path. */
export interface DeleteCalls {
  /**
   * Delete a classify run.
   *
   * Removes the run and its stored data irrevocably, for example to honour a retention period.
   */
  (path: "/classify_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteClassifyRunResponse, ApiError>>;
  /**
   * Delete an edit run.
   *
   * Removes the run and the data that belongs to it, for good. Download the filled form before.
   */
  (path: "/edit_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeletedObject, ApiError>>;
  /**
   * Delete an item of an evaluation set.
   *
   * Takes a test case out of the set, together with its expected output, for good. Later runs no longer include it.
   */
  (path: "/evaluation_sets/{evaluationSetId}/items/{itemId}", init: { params: { path: { evaluationSetId: string; itemId: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteEvaluationSetItemResponse, ApiError>>;
  /**
   * Delete an extract run.
   *
   * Removes the run and what Extend stored along with it, for good. Meant for your own retention rules or a customer's erasure request.
   */
  (path: "/extract_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteExtractRunResponse, ApiError>>;
  /**
   * Delete a file.
   *
   * Removes the file and all data derived from it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
   */
  (path: "/files/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeletedObject, ApiError>>;
  /**
   * Delete a parse run.
   *
   * Removes the run and its text, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
   */
  (path: "/parse_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeletedObject, ApiError>>;
  /**
   * Delete a processor run.
   *
   * Removes a run and the data that belongs to it, for good. The successors are the `DELETE` operations of extract, classify and split runs.
   *
   * @deprecated Since 2026-02-09. Use deleteExtractRun, deleteClassifyRun or deleteSplitRun instead.
   */
  (path: "/processor_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<LegacyProcessorRunDeletion, LegacyError | LegacyRateLimitError>>;
  /**
   * Delete a split run.
   *
   * Removes the run and the data that belongs to it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
   */
  (path: "/split_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteSplitRunResponse, ApiError>>;
  /**
   * Delete a verify run.
   *
   * Removes the run, its verdict, its evidence and the parse made for it, for good; a run in progress is cancelled first. The input file stays: delete it separately. Afterwards reading the run gives 404, and lists leave it out.
   *
   * Beta: may change within this version.
   *
   * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/delete-verify-run
   */
  (path: "/verify_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeletedObject, ApiError>>;
  /**
   * Delete a webhook endpoint.
   *
   * Removes an endpoint and all its subscriptions for good. To pause deliveries, set the status to `disabled` instead.
   */
  (path: "/webhook_endpoints/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteWebhookEndpointResponse, ApiError>>;
  /**
   * Delete a webhook subscription.
   *
   * Ends the deliveries for this resource for good. The endpoint and its other subscriptions stay.
   */
  (path: "/webhook_subscriptions/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteWebhookSubscriptionResponse, ApiError>>;
  /**
   * Delete a workflow run.
   *
   * Removes a run and everything that belongs to it, for good. Meant for a retention policy of your own or for an erasure request; export the results first.
   */
  (path: "/workflow_runs/{id}", init: { params: { path: { id: string }; header?: CallHeaders | undefined } } & CallSettings): Promise<CallOutcome<DeleteWorkflowRunResponse, ApiError>>;
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends DeletePath, As extends ParseAs = 'json'>(
    path: Path,
    init: CallInit<OperationAt<Paths, Path, 'delete'>, As>,
  ): Promise<OperationResult<OperationAt<Paths, Path, 'delete'>, As>>;
}
