// Generated from openapi/2024-12-23. Do not edit.
// Change the contract, then run: pnpm generate

import type * as schemas from './2024-12-23/schemas.gen.ts';

export type * from './2024-12-23/schemas.gen.ts';

export interface paths {
    /**
     * - `GET` List workflow runs
     * - `POST` Run a workflow
     */
    "/workflow_runs": {
        /**
         * List workflow runs
         *
         * Returns summaries page by page; filters combine. Read a single run for its files and outputs. Filtered by `batchId`, the list shows how far a batch is.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/list-workflow-runs
         */
        get: operations["listWorkflowRuns"];
        /**
         * Run a workflow
         *
         * Starts a workflow on files or texts and returns one run for each. The runs go on in the background: subscribe to webhooks or poll each run. For hundreds of inputs, or data that differs from one to the next, queue a batch. Every run costs credits, and sending the request again starts new runs.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
         */
        post: operations["createWorkflowRun"];
    };
    /** - `POST` Run a workflow on many inputs */
    "/workflow_runs/batch": {
        /**
         * Run a workflow on many inputs
         *
         * Queues up to 1000 runs of one workflow and answers with a batch id at once. Follow them through webhooks or by listing runs with that `batchId`. Every input can have metadata of its own. Every input costs credits, and sending the request again queues everything anew.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
         */
        post: operations["createWorkflowRunBatch"];
    };
    /**
     * - `GET` Get a workflow run
     * - `POST` Update a workflow run
     */
    "/workflow_runs/{workflowRunId}": {
        /**
         * Get a workflow run
         *
         * Returns status, files and outputs of a run. Poll it while the run is open if webhooks are no option; the same object is what webhooks deliver.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
         */
        get: operations["getWorkflowRun"];
        /**
         * Update a workflow run
         *
         * Renames a run or merges data into its metadata while it is in progress; of keys that are there already, the new value wins. Status and outputs cannot be changed here.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
         */
        post: operations["updateWorkflowRun"];
    };
    /** - `POST` Correct an output of a workflow run */
    "/workflow_runs/{workflowRunId}/outputs/{outputId}": {
        /**
         * Correct an output of a workflow run
         *
         * Records the right result for one output when your own system, and not the dashboard's review, finds a mistake. The workflow does not run again. Sending the same correction twice changes nothing more.
         *
         * Evidence: inferred
         *
         * @deprecated
         */
        post: operations["correctWorkflowRunOutput"];
    };
    /** - `POST` Create a workflow */
    "/workflows": {
        /**
         * Create a workflow
         *
         * Creates a workflow without steps. Steps cannot be set through the API: open the workflow in the dashboard to design and deploy it. A second request creates a second workflow of the same name.
         *
         * Evidence: inferred
         */
        post: operations["createWorkflow"];
    };
    /** - `POST` Run a processor */
    "/processor_runs": {
        /**
         * Run a processor
         *
         * Runs one processor on one document, in the background: the answer has status `PROCESSING` and no output yet. Poll the run or subscribe to its webhooks. If several processors look at the same file, or people review results, a workflow is the better choice: it parses once. Every run costs credits, and sending the request again starts another.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
         */
        post: operations["createProcessorRun"];
    };
    /** - `GET` Get a processor run */
    "/processor_runs/{id}": {
        /**
         * Get a processor run
         *
         * Returns status and output of a run. The way to wait for a result without webhooks, and to see every field of an output that a workflow run shows in short.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
         */
        get: operations["getProcessorRun"];
    };
    /** - `GET` Get a batch processor run */
    "/batch_processor_runs/{id}": {
        /**
         * Get a batch processor run
         *
         * Returns status and metrics of a processor's run over many files, such as an evaluation set. It reads only: batches are started in the dashboard. To process many files for their results, use the batch operation of workflow runs.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/batch-processor-run
         */
        get: operations["getBatchProcessorRun"];
    };
    /** - `POST` Create a processor */
    "/processors": {
        /**
         * Create a processor
         *
         * Creates a processor, empty or as a copy of another. An empty one needs a configuration before it is of use: set it with Update Processor or in the dashboard. A second request creates a second processor.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        post: operations["createProcessor"];
    };
    /** - `POST` Update a processor */
    "/processors/{id}": {
        /**
         * Update a processor
         *
         * Renames a processor or replaces the configuration of its draft. Published versions, and whatever runs on them, stay as they are until you publish.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
         */
        post: operations["updateProcessor"];
    };
    /** - `POST` Publish a processor version */
    "/processors/{id}/publish": {
        /**
         * Publish a processor version
         *
         * Freezes the draft, or the configuration sent along, as a new version. Workflows keep the version they were built with; runs that name no version take the new one. Repeating it publishes once more.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
         */
        post: operations["publishProcessorVersion"];
    };
    /** - `GET` List the versions of a processor */
    "/processors/{id}/versions": {
        /**
         * List the versions of a processor
         *
         * Returns all versions at once, the draft among them. Newest first as a rule, but do not build on the order: compare `createdAt`.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/list-processor-versions
         */
        get: operations["listProcessorVersions"];
    };
    /** - `GET` Get a processor version */
    "/processors/{processorId}/versions/{processorVersionId}": {
        /**
         * Get a processor version
         *
         * Returns one version with its configuration, for instance to see how a past run was configured.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
         */
        get: operations["getProcessorVersion"];
    };
    /** - `POST` Parse a file */
    "/parse": {
        /**
         * Parse a file
         *
         * Turns a file into Markdown or spatial text in chunks and waits for the result; this version cannot parse in the background. Large files take long, so choose a generous timeout: later versions give up after 5 minutes. A run whose answer was lost cannot be read again, and every call costs credits, repeated ones too. Errors have a body of their own with `retryable`.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
         */
        post: operations["parseFile"];
    };
    /**
     * - `GET` List files
     * - `POST` Create a file from a URL or text
     */
    "/files": {
        /**
         * List files
         *
         * Returns stored files page by page, the newest first. For the text of a file, read it singly.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/list-files
         */
        get: operations["listFiles"];
        /**
         * Create a file from a URL or text
         *
         * Stores a file from a presigned URL, or text as a file. It downloads before it answers and can take 30 seconds. Upload the bytes instead. Each request stores another file.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/create-file-deprecated
         *
         * @deprecated
         */
        post: operations["createFile"];
    };
    /** - `POST` Upload a file */
    "/files/upload": {
        /**
         * Upload a file
         *
         * Stores the bytes of one file and returns its id for use in runs, parsing and evaluation sets. Word and PowerPoint files are turned into PDF. Keep the id: whether the same bytes, sent again, make a second file is not documented.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/upload-file
         */
        post: operations["uploadFile"];
    };
    /** - `GET` Get a file */
    "/files/{id}": {
        /**
         * Get a file
         *
         * Returns a file with a fresh download address and, on request, its text. Each text form is off by default because it makes the answer large.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/get-file
         */
        get: operations["getFile"];
    };
    /** - `POST` Create an evaluation set */
    "/evaluation_sets": {
        /**
         * Create an evaluation set
         *
         * Creates an empty set for one processor; add items to it next. Keep the id: this version can neither list nor read sets. A second request creates a second set.
         *
         * Evidence: inferred
         */
        post: operations["createEvaluationSet"];
    };
    /** - `POST` Add an item to an evaluation set */
    "/evaluation_set_items": {
        /**
         * Add an item to an evaluation set
         *
         * Adds one file with its expected result. Upload the file first. For many items, use the bulk operation. A second request adds a second item.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
         */
        post: operations["createEvaluationSetItem"];
    };
    /** - `POST` Add several items to an evaluation set */
    "/evaluation_set_items/bulk": {
        /**
         * Add several items to an evaluation set
         *
         * Adds many files with their expected results at once. Upload the files first. A second request adds everything again.
         *
         * Evidence: inferred
         */
        post: operations["createEvaluationSetItems"];
    };
    /** - `POST` Update an evaluation set item */
    "/evaluation_set_items/{id}": {
        /**
         * Update an evaluation set item
         *
         * Replaces the expected result of an item as a whole, after a wrong expectation or a changed configuration.
         *
         * Evidence: inferred
         */
        post: operations["updateEvaluationSetItem"];
    };
}
export interface webhooks {
    "workflow_run.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow run is done and its outputs are final
         *
         * Carries the run with all of its outputs, so that nothing has to be fetched. Subscribe on the workflow.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        post: operations["onWorkflowRunCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow run stopped with an error
         *
         * Carries the run with its failure message. Look at it before starting the same file again. Subscribe on the workflow.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        post: operations["onWorkflowRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow_run.needs_review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow run waits for a person
         *
         * Alerts reviewers: the run waits until a person acts. Only workflows with a review step send it. Subscribe on the workflow.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        post: operations["onWorkflowRunNeedsReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow_run.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A reviewer turned a workflow run down
         *
         * Ends a review in which a person turned the run down; the outputs should not be used. Subscribe on the workflow.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        post: operations["onWorkflowRunRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow_run.step_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One step of a workflow run is done while the run goes on
         *
         * Shows the progress of a long workflow, for instance the verdict of a validation step, before the run is complete. Subscribe on the workflow.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        post: operations["onWorkflowRunStepRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "processor_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A processor run is done
         *
         * Spares polling Get Processor Run. Subscribe on the deployment tab of the processor.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onProcessorRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "processor_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A processor run stopped with an error
         *
         * The run ended without output; `failureReason` in the payload tells why. Subscribe on the deployment tab of the processor.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onProcessorRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone created a workflow
         *
         * Helps to keep an inventory of workflows outside of the dashboard. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onWorkflowCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.deployed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A version of a workflow went into production
         *
         * Tells which version runs from now on when a request names none. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onWorkflowDeployed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone deleted a workflow
         *
         * Runs of this workflow can no longer be started. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onWorkflowDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "processor.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone created a processor
         *
         * Covers processors made in the dashboard and those made by the API. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onProcessorCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "processor.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A processor itself changed, such as its name
         *
         * Concerns the processor itself; its draft configuration has an event of its own. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onProcessorUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "processor.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Someone deleted a processor
         *
         * Runs and workflow steps that still name this processor need another one. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onProcessorDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "processor.draft.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The draft configuration of a processor changed
         *
         * Lets you mirror configurations into version control. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        post: operations["onProcessorDraftUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "processor.version.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A processor got a new published version
         *
         * Tells that runs without a fixed version may behave differently from now on. Subscribe to it on the endpoint, for the whole workspace.
         *
         * Evidence: inferred
         */
        post: operations["onProcessorVersionPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        WorkflowRunStatus: schemas.WorkflowRunStatus;
        WorkflowRunSummary: schemas.WorkflowRunSummary;
        NextPageToken: schemas.NextPageToken;
        WorkflowRunList: schemas.WorkflowRunList;
        Error: schemas.Error;
        ExtractionFieldType: schemas.ExtractionFieldType;
        CurrencyValue: schemas.CurrencyValue;
        SignatureValue: schemas.SignatureValue;
        FieldValue: schemas.FieldValue;
        ProvidedFieldsArrayOutput: schemas.ProvidedFieldsArrayOutput;
        ProvidedJsonOutput: schemas.ProvidedJsonOutput;
        ProvidedClassifierOutput: schemas.ProvidedClassifierOutput;
        ProvidedSplitterOutput: schemas.ProvidedSplitterOutput;
        ProvidedProcessorOutput: schemas.ProvidedProcessorOutput;
        WorkflowRunOutputOverride: schemas.WorkflowRunOutputOverride;
        WorkflowRunFileInput: schemas.WorkflowRunFileInput;
        WorkflowRunCreate: schemas.WorkflowRunCreate;
        FileType: schemas.FileType;
        FileContents: schemas.FileContents;
        ParentSplit: schemas.ParentSplit;
        File: schemas.File;
        ProcessorType: schemas.ProcessorType;
        ProcessorRunStatus: schemas.ProcessorRunStatus;
        ExtractionField: schemas.ExtractionField;
        EnumOption: schemas.EnumOption;
        Insight: schemas.Insight;
        FieldReference: schemas.FieldReference;
        ExtractionFieldResult: schemas.ExtractionFieldResult;
        FieldsArrayOutput: schemas.FieldsArrayOutput;
        Point: schemas.Point;
        Citation: schemas.Citation;
        JsonOutputMetadata: schemas.JsonOutputMetadata;
        JsonOutput: schemas.JsonOutput;
        ClassifierOutput: schemas.ClassifierOutput;
        SubDocumentClassification: schemas.SubDocumentClassification;
        SplitterOutput: schemas.SplitterOutput;
        ProcessorOutput: schemas.ProcessorOutput;
        FieldEdit: schemas.FieldEdit;
        MergedProcessor: schemas.MergedProcessor;
        ExtractionConfig: schemas.ExtractionConfig;
        Classification: schemas.Classification;
        ClassificationConfig: schemas.ClassificationConfig;
        SplitterConfig: schemas.SplitterConfig;
        ProcessorConfig: schemas.ProcessorConfig;
        WorkflowRunOutput: schemas.WorkflowRunOutput;
        StepRun: schemas.StepRun;
        Workflow: schemas.Workflow;
        WorkflowRun: schemas.WorkflowRun;
        WorkflowRunBatchInput: schemas.WorkflowRunBatchInput;
        WorkflowRunBatchCreate: schemas.WorkflowRunBatchCreate;
        WorkflowRunResponse: schemas.WorkflowRunResponse;
        WorkflowRunUpdate: schemas.WorkflowRunUpdate;
        WorkflowRunOutputCorrection: schemas.WorkflowRunOutputCorrection;
        ProcessorRunFileInput: schemas.ProcessorRunFileInput;
        ProcessorRunCreate: schemas.ProcessorRunCreate;
        ProcessorRun: schemas.ProcessorRun;
        ProcessorRunResponse: schemas.ProcessorRunResponse;
        BaseMetrics: schemas.BaseMetrics;
        FieldMetrics: schemas.FieldMetrics;
        ExtractMetrics: schemas.ExtractMetrics;
        ClassifyMetrics: schemas.ClassifyMetrics;
        SplitterMetrics: schemas.SplitterMetrics;
        BatchProcessorRunMetrics: schemas.BatchProcessorRunMetrics;
        BatchProcessorRunStatus: schemas.BatchProcessorRunStatus;
        BatchProcessorRun: schemas.BatchProcessorRun;
        ProcessorCreate: schemas.ProcessorCreate;
        ProcessorVersion: schemas.ProcessorVersion;
        Processor: schemas.Processor;
        ProcessorResponse: schemas.ProcessorResponse;
        ProcessorUpdate: schemas.ProcessorUpdate;
        ProcessorPublish: schemas.ProcessorPublish;
        ChunkType: schemas.ChunkType;
        ChunkingStrategy: schemas.ChunkingStrategy;
        BlockOptions: schemas.BlockOptions;
        ParseConfig: schemas.ParseConfig;
        ParseFileRequest: schemas.ParseFileRequest;
        FigureDetails: schemas.FigureDetails;
        TableDetails: schemas.TableDetails;
        BlockDetails: schemas.BlockDetails;
        Block: schemas.Block;
        Chunk: schemas.Chunk;
        ParserRun: schemas.ParserRun;
        ParseErrorCode: schemas.ParseErrorCode;
        ParseError: schemas.ParseError;
        FileCreate: schemas.FileCreate;
        FileResponse: schemas.FileResponse;
        EvaluationSetCreate: schemas.EvaluationSetCreate;
        EvaluationSet: schemas.EvaluationSet;
        EvaluationSetItemCreate: schemas.EvaluationSetItemCreate;
        EvaluationSetItem: schemas.EvaluationSetItem;
        EvaluationSetItemResponse: schemas.EvaluationSetItemResponse;
        EvaluationSetItemInput: schemas.EvaluationSetItemInput;
        EvaluationSetItemBulkCreate: schemas.EvaluationSetItemBulkCreate;
        WebhookEventId: schemas.WebhookEventId;
        WorkflowRunCompletedEvent: schemas.WorkflowRunCompletedEvent;
        WorkflowRunFailedEvent: schemas.WorkflowRunFailedEvent;
        WorkflowRunNeedsReviewEvent: schemas.WorkflowRunNeedsReviewEvent;
        WorkflowRunRejectedEvent: schemas.WorkflowRunRejectedEvent;
        WorkflowRunStepRunProcessedEvent: schemas.WorkflowRunStepRunProcessedEvent;
        ProcessorRunProcessedEvent: schemas.ProcessorRunProcessedEvent;
        ProcessorRunFailedEvent: schemas.ProcessorRunFailedEvent;
        WorkflowCreatedEvent: schemas.WorkflowCreatedEvent;
        WorkflowDeployedEvent: schemas.WorkflowDeployedEvent;
        WorkflowDeletedEvent: schemas.WorkflowDeletedEvent;
        ProcessorCreatedEvent: schemas.ProcessorCreatedEvent;
        ProcessorUpdatedEvent: schemas.ProcessorUpdatedEvent;
        ProcessorDeletedEvent: schemas.ProcessorDeletedEvent;
        ProcessorDraftUpdatedEvent: schemas.ProcessorDraftUpdatedEvent;
        ProcessorVersionPublishedEvent: schemas.ProcessorVersionPublishedEvent;
        ListWorkflowRunsQuery: schemas.ListWorkflowRunsQuery;
        CreateWorkflowRunResponse: schemas.CreateWorkflowRunResponse;
        CreateWorkflowRunBatchResponse: schemas.CreateWorkflowRunBatchResponse;
        CreateWorkflowRequest: schemas.CreateWorkflowRequest;
        CreateWorkflowResponse: schemas.CreateWorkflowResponse;
        GetBatchProcessorRunResponse: schemas.GetBatchProcessorRunResponse;
        PublishProcessorVersionResponse: schemas.PublishProcessorVersionResponse;
        ListProcessorVersionsResponse: schemas.ListProcessorVersionsResponse;
        GetProcessorVersionResponse: schemas.GetProcessorVersionResponse;
        ListFilesQuery: schemas.ListFilesQuery;
        ListFilesResponse: schemas.ListFilesResponse;
        GetFileQuery: schemas.GetFileQuery;
        CreateEvaluationSetResponse: schemas.CreateEvaluationSetResponse;
        CreateEvaluationSetItemsResponse: schemas.CreateEvaluationSetItemsResponse;
        UpdateEvaluationSetItemRequest: schemas.UpdateEvaluationSetItemRequest;
        ProvidedProcessorOutputInput: schemas.ProvidedProcessorOutputInput;
        ProvidedFieldsArrayOutputInput: schemas.ProvidedFieldsArrayOutputInput;
        ExtractionFieldTypeInput: schemas.ExtractionFieldTypeInput;
        ProcessorConfigInput: schemas.ProcessorConfigInput;
        ExtractionConfigInput: schemas.ExtractionConfigInput;
        ExtractionFieldInput: schemas.ExtractionFieldInput;
        SplitterConfigInput: schemas.SplitterConfigInput;
        ProcessorTypeInput: schemas.ProcessorTypeInput;
        ParseConfigInput: schemas.ParseConfigInput;
        ChunkingStrategyInput: schemas.ChunkingStrategyInput;
        ChunkTypeInput: schemas.ChunkTypeInput;
        BlockOptionsInput: schemas.BlockOptionsInput;
    };
    responses: {
        /**
         * A filter, sort order or page size is not acceptable; `maxPageSize` goes from 1 to 1000.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         */
        WorkflowRunListBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The bearer token is missing, malformed, expired or revoked. The same token fails every time, so do not repeat.
         *
         * Evidence: inferred
         */
        Unauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The workflow given as `workflowId` does not exist; a workflow without runs gives an empty page instead.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         */
        WorkflowRunListNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * A limit on requests or throughput is used up for now. Wait, then send the request again.
         *
         * Evidence: inferred
         */
        TooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * A fault on Extend's side. Reading again is harmless; look before you repeat a call that starts a run.
         *
         * Evidence: inferred
         */
        InternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The request is malformed, breaks a rule of its schema, or comes with a newer key and no version header.
         *
         * Evidence: inferred
         */
        BadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The body or one of its files is not valid, or a `fileUrl` cannot be reached. Correct the input before you send the batch again.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow_batch
         */
        WorkflowRunBatchBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The workflow, or the wanted version of it, does not exist. Correct the id or the version before you repeat the request.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow_batch
         */
        WorkflowRunBatchNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * No resource with this id exists in the token's workspace.
         *
         * Evidence: inferred
         */
        NotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * `processorId` is missing, there is neither a file nor text, the file cannot be fetched, read or is of an unsupported kind, or `priority` lies outside 1 to 100.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The API token is missing or invalid. Check the `Authorization` header; the same token fails every time.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunUnauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The token's workspace has no access to this processor, or the token lacks rights.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunForbidden: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The processor, or the wanted version of it, does not exist. Correct the id or the version before you repeat the request.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * Name or type is missing or not valid; the same request fails again.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        ProcessorCreateBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The processor named in `cloneProcessorId` does not exist.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        ProcessorCreateNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The release type or the configuration is not valid; the same request fails again.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
         */
        ProcessorPublishBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * No processor in the token's workspace has this id.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/list-processor-versions
         */
        ProcessorVersionListNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * A field is missing or wrong, or the file cannot be fetched, is too large or of an unsupported type.
         *
         * Evidence: inferred
         */
        ParseBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ParseError;
            };
        };
        /**
         * The token is valid, but it or its workspace is not allowed to do this. What members of a workspace may do is set by their role, which the guide “User Roles and Permissions” of this version explains.
         *
         * Evidence: inferred
         */
        Forbidden: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /**
         * The document itself is the problem: damaged, encrypted, or not convertible. Repeating does not help.
         *
         * Evidence: inferred
         */
        ParseUnprocessableContent: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ParseError;
            };
        };
        /**
         * Text recognition, chunking or something unforeseen broke down. See `retryable`.
         *
         * Evidence: inferred
         */
        ParseInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ParseError;
            };
        };
        /**
         * Parsing took longer than a request may, 5 minutes in later versions. It comes from the load balancer and so without the API's error body. Whether parsing goes on is unknown, and the same request sent again is a second, charged run.
         *
         * Evidence: inferred
         */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * Order of the list by the `sortBy` timestamp.
         * - `asc`: oldest first.
         * - `desc`: newest first.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
         */
        SortDir: "asc" | "desc";
        /**
         * Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         */
        NextPageToken: string;
        /**
         * Most items that one page may hold. Fewer on a page does not mean that it is the last one.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
         */
        MaxPageSize: number;
        /**
         * The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
         */
        WorkflowRunId: string;
        /**
         * The `id` of a processor, from its dashboard page or from Create Processor.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
         */
        ProcessorId: string;
        /**
         * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
         */
        WebhookTimestamp: string;
        /**
         * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * Id under which Extend logged this request. Quote it to support; for Parse File the error body repeats it.
         *
         * Evidence: inferred
         */
        RequestId: string;
        /**
         * Seconds to pause before trying again, or an HTTP date. Do not rely on it: when it is missing, back off exponentially with jitter.
         *
         * Evidence: inferred
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkflowRuns: {
        parameters: {
            query?: {
                /**
                 * Only runs in this state. `REVIEWED` occurs on runs, but is not among the documented filters.
                 * - `PENDING`: queued.
                 * - `PROCESSING`: being worked on.
                 * - `NEEDS_REVIEW`: a work list for reviewers.
                 * - `REJECTED`: turned down in review.
                 * - `PROCESSED`: complete.
                 * - `FAILED`: stopped by an error.
                 */
                status?: "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED";
                /**
                 * Only runs of this workflow; an unknown id is answered with 404.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                workflowId?: string;
                /**
                 * Only runs that one batch call started; how to find the results of a batch.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow_batch
                 */
                batchId?: string;
                /**
                 * Only runs on files with this text in their name; useful when names carry your own record numbers.
                 *
                 * Evidence: inferred
                 */
                fileNameContains?: string;
                /**
                 * Timestamp that orders the list.
                 * - `updatedAt`: runs that moved last come first.
                 * - `createdAt`: an order that progress of the runs does not disturb.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                sortBy?: "updatedAt" | "createdAt";
                /**
                 * Order of the list by the `sortBy` timestamp.
                 * - `asc`: oldest first.
                 * - `desc`: newest first.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                sortDir?: components["parameters"]["SortDir"];
                /**
                 * Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /**
                 * Most items that one page may hold. Fewer on a page does not mean that it is the last one.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of summaries; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRunList;
                };
            };
            400: components["responses"]["WorkflowRunListBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WorkflowRunListNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workflow, and either files or texts; each gets a run of its own. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunCreate;
            };
        };
        responses: {
            /** The runs were created, one for each input; none has finished yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateWorkflowRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowRunBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workflow, and one entry for each run to start. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunBatchCreate;
            };
        };
        responses: {
            /** All runs are queued; find them by the batch id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateWorkflowRunBatchResponse;
                };
            };
            400: components["responses"]["WorkflowRunBatchBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WorkflowRunBatchNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run at this moment; more outputs may follow until it has ended. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWorkflowRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /** A new label, new metadata, or both; metadata keys that are not sent stay. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunUpdate;
            };
        };
        responses: {
            /** The run with its new label, and with its metadata as merged. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    correctWorkflowRunOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
                /**
                 * Which processor's result to correct, by the `id` of an entry in the run's `outputs`.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/correct-workflow-run-deprecated
                 */
                outputId: string;
            };
            cookie?: never;
        };
        /** The result that takes the place of what the processor produced. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunOutputCorrection;
            };
        };
        responses: {
            /** The run after the correction; the entry shows it as `reviewedOutput`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The title; steps are added in the dashboard. */
        requestBody: {
            content: {
                "application/json": schemas.CreateWorkflowRequest;
            };
        };
        responses: {
            /**
             * The workflow was created as an empty draft; design and deploy it in the dashboard.
             *
             * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/create-workflow
             */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateWorkflowResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProcessorRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which processor to run, and either a file or a text; optionally a version or a configuration for this run only. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorRunCreate;
            };
        };
        responses: {
            /** The run has started and has no output yet; poll it or wait for its webhook. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProcessorRunResponse;
                };
            };
            400: components["responses"]["ProcessorRunBadRequest"];
            401: components["responses"]["ProcessorRunUnauthorized"];
            403: components["responses"]["ProcessorRunForbidden"];
            404: components["responses"]["ProcessorRunNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProcessorRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of a processor run, from Run Processor or from the outputs of a workflow run.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run at this moment; outputs are there once its status is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProcessorRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBatchProcessorRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the batch, from the address of its dashboard page.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/batch-processor-run
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The batch so far; `metrics` are complete once its status is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GetBatchProcessorRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProcessor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name and kind of the processor, and optionally one to copy. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorCreate;
            };
        };
        responses: {
            /** The processor was created. Its draft is not part of this answer. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProcessorResponse;
                };
            };
            400: components["responses"]["ProcessorCreateBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProcessorCreateNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateProcessor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** A new title, a new configuration of the draft, or both. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorUpdate;
            };
        };
        responses: {
            /** The processor with its new draft; publish it before runs by number can use it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProcessorResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    publishProcessorVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** Whether the version number rises in its major or its minor part. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorPublish;
            };
        };
        responses: {
            /** The frozen version. Run Processor takes its number as `version`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PublishProcessorVersionResponse;
                };
            };
            400: components["responses"]["ProcessorPublishBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProcessorVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All versions at once; this list has no pages. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ListProcessorVersionsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProcessorVersionListNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProcessorVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The processor that the version belongs to; reading a version takes both ids.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
                 */
                processorId: string;
                /**
                 * The `id` of the version, not its number; processor runs name it as `processorVersionId`.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
                 */
                processorVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version. Its key differs from the one that publishing answers with. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.GetProcessorVersionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    parseFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document, and how its text is written and divided; `{}` as `config` takes every default. */
        requestBody: {
            content: {
                "application/json": schemas.ParseFileRequest;
            };
        };
        responses: {
            /**
             * The parsed file, without a wrapper; look at `status` before the chunks.
             *
             * Evidence: https://docs.extend.app/api-reference/endpoint/parse
             */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParserRun;
                };
            };
            400: components["responses"]["ParseBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ParseUnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ParseInternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /**
                 * Only files with this text in their name; useful when names carry your own record numbers.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                nameContains?: string;
                /**
                 * Timestamp that orders the list; there is no choice yet.
                 * - `createdAt`: time of storage.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                sortBy?: "createdAt";
                /**
                 * Order of the list by the `sortBy` timestamp.
                 * - `asc`: oldest first.
                 * - `desc`: newest first.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                sortDir?: components["parameters"]["SortDir"];
                /**
                 * Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /**
                 * Most items that one page may hold. Fewer on a page does not mean that it is the last one.
                 *
                 * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of files; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ListFilesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A download address or plain text, and a name. */
        requestBody: {
            content: {
                "application/json": schemas.FileCreate;
            };
        };
        responses: {
            /** The file is stored; its id can be used in runs. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form with exactly one part, the bytes of the file under the name `file`. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * The bytes, with a file name in the part's disposition. The type is worked out from both; a `Content-Type` of the part is ignored.
                     *
                     * @format binary
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** The file is stored; its id replaces the upload in every later request. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /**
                 * Adds the plain text as `contents.rawText`.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
                 */
                rawText?: boolean;
                /**
                 * Adds Markdown per page, for PDF, images and Word files that were converted.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
                 */
                markdown?: boolean;
                /**
                 * Adds HTML per page, for Word files that were not converted.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
                 */
                html?: boolean;
            };
            header?: never;
            path: {
                /**
                 * The file, by the `id` that an upload or a run returned.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/get-file
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The file, with the contents that the flags asked for.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name and description of the set, and the processor it measures; all three are required. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetCreate;
            };
        };
        responses: {
            /**
             * The set exists without items. Keep its id, since this version cannot list sets.
             *
             * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set
             */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateEvaluationSetResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSetItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A stored file, the set that takes it, and the result to expect. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetItemCreate;
            };
        };
        responses: {
            /** The item was added. Keep its id, since this version cannot list items. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItemResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSetItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The set to extend, and each file with its expected result. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetItemBulkCreate;
            };
        };
        responses: {
            /** The items were added. Keep their ids, since this version cannot list items. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateEvaluationSetItemsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateEvaluationSetItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The `id` of an evaluation set item, kept from its creation.
                 *
                 * Evidence: inferred
                 */
                id: string;
            };
            cookie?: never;
        };
        /** The complete expected result; nothing of the former one is kept, so send unchanged fields too. */
        requestBody: {
            content: {
                "application/json": schemas.UpdateEvaluationSetItemRequest;
            };
        };
        responses: {
            /** The item with the new expectation, against which later batches are measured. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItemResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    onWorkflowRunCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunCompletedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowRunFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunFailedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowRunNeedsReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunNeedsReviewEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowRunRejected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunRejectedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowRunStepRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunStepRunProcessedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProcessorRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProcessorRunProcessedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProcessorRunFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProcessorRunFailedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowCreatedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowDeployed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowDeployedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.WorkflowDeletedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProcessorCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProcessorCreatedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProcessorUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProcessorUpdatedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProcessorDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProcessorDeletedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProcessorDraftUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProcessorDraftUpdatedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onProcessorVersionPublished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future, as it may be a replay.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": schemas.ProcessorVersionPublishedEvent;
            };
        };
        responses: {
            /**
             * Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             * Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
