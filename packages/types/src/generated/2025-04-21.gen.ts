// Generated from openapi/2025-04-21. Do not edit.
// Change the contract, then run: pnpm generate

import type * as schemas from './2025-04-21/schemas.gen.ts';

export type * from './2025-04-21/schemas.gen.ts';

export interface paths {
    /**
     * - `GET` List workflow runs
     * - `POST` Run a workflow
     */
    "/workflow_runs": {
        /**
         * List workflow runs
         *
         * Returns summaries of workflow runs, page by page; filters combine. Get a single run to see files and outputs. With `batchId` this is the way to follow a batch.
         */
        get: operations["listWorkflowRuns"];
        /**
         * Run a workflow
         *
         * Starts a workflow on up to 50 files or texts and returns one run for each, all with the same `batchId`. The runs go on in the background: wait for webhook events or poll each run. For more inputs, or input-specific metadata, create a batch. Every run consumes credits, and repeating the request creates new runs.
         */
        post: operations["createWorkflowRun"];
    };
    /** - `POST` Run a workflow on a batch of inputs */
    "/workflow_runs/batch": {
        /**
         * Run a workflow on a batch of inputs
         *
         * Queues up to 1000 runs at once, without regard to the rate limits of single runs, and answers with a `batchId` before any run exists. Runs get priority 90, so interactive work goes first, and may take hours. Match results to inputs by `metadata`, in webhook events or by listing runs with the `batchId`. Repeating the request queues, and charges, everything again.
         */
        post: operations["createWorkflowRunBatch"];
    };
    /**
     * - `GET` Get a workflow run
     * - `POST` Update a workflow run
     * - `DELETE` Delete a workflow run
     */
    "/workflow_runs/{workflowRunId}": {
        /**
         * Get a workflow run
         *
         * Returns status, files and all results so far. Poll it until the status is one of the final ones, or use webhook events instead. A run in `NEEDS_REVIEW` changes only when a human acts.
         */
        get: operations["getWorkflowRun"];
        /**
         * Update a workflow run
         *
         * Renames a run and adds metadata to it while it is in progress. New metadata is merged key by key with what is there; nothing is removed. Results cannot be changed this way.
         */
        post: operations["updateWorkflowRun"];
        /**
         * Delete a workflow run
         *
         * Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
         */
        delete: operations["deleteWorkflowRun"];
    };
    /** - `POST` Cancel a workflow run */
    "/workflow_runs/{workflowRunId}/cancel": {
        /**
         * Cancel a workflow run
         *
         * Asks a run in `PENDING` or `PROCESSING` to stop. The stop is not immediate: the run passes through `CANCELLING` before it ends as `CANCELLED`. A run that has ended, waits for review or was cancelled before is refused (400 by all we know) and stays as it is, so after a refusal read the run instead of trying again.
         */
        post: operations["cancelWorkflowRun"];
    };
    /** - `POST` Correct an output of a workflow run */
    "/workflow_runs/{workflowRunId}/outputs/{outputId}": {
        /**
         * Correct an output of a workflow run
         *
         * Records the right result for one output, so that it counts in evaluations and tuning. For data that reaches you without human review; corrections made in the dashboard's review are recorded anyway. It does not run the rest of the workflow again. Gone from 2026-02-09, where evaluation set items hold expected results.
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
         * Creates an empty workflow as a draft. Its steps can only be added in the dashboard, so this helps to prepare names and ids rather than to build pipelines. Repeating the call creates a second one.
         */
        post: operations["createWorkflow"];
    };
    /**
     * - `GET` List processor runs
     * - `POST` Run a processor
     */
    "/processor_runs": {
        /**
         * List processor runs
         *
         * Returns summaries of processor runs, page by page; filters combine. Runs inside workflows and evaluations are included unless `source` says otherwise. Get a single run to see its output.
         */
        get: operations["listProcessorRuns"];
        /**
         * Run a processor
         *
         * Runs one extraction, classification or splitting processor on a file or text. By default it answers at once and the run goes on in the background: wait for webhook events or poll it. With `sync` the response waits up to 5 minutes for the result; past that, or when the connection is lost, the run goes on: look for it in `GET /processor_runs` before you repeat the request. Every run consumes credits, and a repeated request creates another.
         */
        post: operations["createProcessorRun"];
    };
    /**
     * - `GET` Get a processor run
     * - `DELETE` Delete a processor run
     */
    "/processor_runs/{id}": {
        /**
         * Get a processor run
         *
         * Returns a run with status, settings, output and the changes made in review. Poll it until the status is a final one, or use webhook events instead.
         */
        get: operations["getProcessorRun"];
        /**
         * Delete a processor run
         *
         * Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
         */
        delete: operations["deleteProcessorRun"];
    };
    /** - `POST` Cancel a processor run */
    "/processor_runs/{id}/cancel": {
        /**
         * Cancel a processor run
         *
         * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without output. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result, so after a refusal read the run. Whether one that is `PENDING` can be stopped is not documented.
         */
        post: operations["cancelProcessorRun"];
    };
    /** - `GET` Get a batch processor run */
    "/batch_processor_runs/{id}": {
        /**
         * Get a batch processor run
         *
         * Reads the state and size of a batch, which is how the run of an evaluation set shows up in the API. Batches are started in the dashboard; poll here to learn when one has finished. For a single file, get the processor run.
         */
        get: operations["getBatchProcessorRun"];
    };
    /**
     * - `GET` List processors
     * - `POST` Create a processor
     */
    "/processors": {
        /**
         * List processors
         *
         * Returns all processors that the key can see, with their version numbers, page by page. For settings, get the version in question.
         */
        get: operations["listProcessors"];
        /**
         * Create a processor
         *
         * Creates a processor with a draft, from settings of your own or as a copy of another processor. The draft can be run at once; publish it before production depends on it. Repeating the call creates a second one.
         */
        post: operations["createProcessor"];
    };
    /** - `POST` Update a processor */
    "/processors/{id}": {
        /**
         * Update a processor
         *
         * Renames a processor or replaces the settings of its draft. Published versions, and workflows that use them, keep working as before.
         */
        post: operations["updateProcessor"];
    };
    /** - `POST` Publish a processor version */
    "/processors/{id}/publish": {
        /**
         * Publish a processor version
         *
         * Freezes the draft, or the given settings, as a new numbered version that runs and workflows can name. Workflows already using the processor stay on their version until someone changes them.
         */
        post: operations["publishProcessorVersion"];
    };
    /** - `GET` List processor versions */
    "/processors/{id}/versions": {
        /**
         * List processor versions
         *
         * Returns all versions of a processor with their settings in one response, the draft included; there is no paging. New versions usually come first, but do not rely on the order.
         */
        get: operations["listProcessorVersions"];
    };
    /** - `GET` Get a processor version */
    "/processors/{processorId}/versions/{processorVersionId}": {
        /**
         * Get a processor version
         *
         * Returns one version with its settings, for instance to find out what a past run worked with or to copy settings into another environment.
         */
        get: operations["getProcessorVersion"];
    };
    /** - `POST` Parse a file and wait for the result */
    "/parse": {
        /**
         * Parse a file and wait for the result
         *
         * Reads a document and answers with its content as Markdown or spatial text, cut into chunks and blocks. Use it to feed prompts, search indexes and embeddings; to get named fields, run a processor instead. The call waits for the document to be read. After 5 minutes, or when the connection is lost, it ends without an answer while the run goes on: no list shows it, and a repeated request starts and charges a second one. Send long files to `POST /parse/async`, which answers with an id at once.
         */
        post: operations["parseFile"];
    };
    /** - `POST` Parse a file in the background */
    "/parse/async": {
        /**
         * Parse a file in the background
         *
         * Queues a document for parsing and answers at once with the run's id. Poll `GET /parser_runs/{id}` or subscribe to `parser_run.processed` and `parser_run.failed`. Prefer it to `POST /parse` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
         */
        post: operations["parseFileAsync"];
    };
    /**
     * - `GET` Get a parser run
     * - `DELETE` Delete a parser run
     */
    "/parser_runs/{id}": {
        /**
         * Get a parser run
         *
         * Reads one parser run, of either kind of creation. While the document is being parsed the answer holds only the status; once the run is `PROCESSED` it holds all chunks. Poll it after `POST /parse/async`, with growing pauses.
         */
        get: operations["getParserRun"];
        /**
         * Delete a parser run
         *
         * Removes the run and everything that was read out of the document, for good. Use it where parsed content must not outlive its purpose. The source file is a resource of its own, with its own deletion. Without it the run stays as long as the workspace's retention says: no request can shorten that in this version.
         */
        delete: operations["deleteParserRun"];
    };
    /**
     * - `GET` List files
     * - `POST` Create a file from a URL or text
     */
    "/files": {
        /**
         * List files
         *
         * Returns files page by page, ordered by the time of their creation; unlike other lists it has no `sortBy`. Contents are never included: get a single file for them.
         */
        get: operations["listFiles"];
        /**
         * Create a file from a URL or text
         *
         * Registers a file that Extend downloads from a URL, or that consists of the given text. Replaced by uploading; runs also accept URLs and text directly. Gone from 2026-02-09.
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
         * Stores a document sent as `multipart/form-data` and returns its id, ready for runs, parsing and evaluation sets. The format is recognised by name and bytes; the part's own content type is ignored. Word and PowerPoint files become PDF. Keep the id: whether the same bytes, sent again, make a second file is not documented.
         */
        post: operations["uploadFile"];
    };
    /**
     * - `GET` Get a file
     * - `DELETE` Delete a file
     */
    "/files/{id}": {
        /**
         * Get a file
         *
         * Returns a file with a fresh download link, and with the text that was read from it as far as the three flags ask for it. Ask only for what you need, for the text of a long document is large.
         */
        get: operations["getFile"];
        /**
         * Delete a file
         *
         * Erases a file and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; without it data stays as long as the workspace's retention says, which depends on the plan. No request can shorten it in this version.
         */
        delete: operations["deleteFile"];
    };
    /** - `POST` Edit a PDF and wait for the result */
    "/edit": {
        /**
         * Edit a PDF and wait for the result
         *
         * Finds the fields of a PDF form, writes the given values and answers with a new file; the original is not touched. The call waits for the PDF to be ready. After 5 minutes, or when the connection is lost, it ends without an answer while the run goes on: no list shows it, and a repeated request edits and charges again. Send long forms to `POST /edit/async`, which answers with an id at once.
         */
        post: operations["editFile"];
    };
    /** - `POST` Edit a PDF in the background */
    "/edit/async": {
        /**
         * Edit a PDF in the background
         *
         * Queues an edit and answers at once with the run's id; read the result from `GET /edit_runs/{id}`. Prefer it to `POST /edit` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
         */
        post: operations["editFileAsync"];
    };
    /**
     * - `GET` Get an edit run
     * - `DELETE` Delete an edit run
     */
    "/edit_runs/{id}": {
        /**
         * Get an edit run
         *
         * Reads one edit run, of either kind of creation. While the PDF is being edited the answer holds only the status; once the run is `PROCESSED` it has the download address and the values that were written. Poll it after `POST /edit/async`, with growing pauses: this version sends no webhooks for edits.
         */
        get: operations["getEditRun"];
        /**
         * Delete an edit run
         *
         * Removes the run with its values and results, for good. Download the edited PDF first if it is still needed.
         */
        delete: operations["deleteEditRun"];
    };
    /** - `POST` Generate an edit schema from a form */
    "/edit_schemas/generate": {
        /**
         * Generate an edit schema from a form
         *
         * Detects the fields of a PDF form and answers with a schema for `POST /edit`. Do it once per form, review the result, keep it, and later edits skip the detection. Give an `inputSchema` to map your own data model onto the form. The call is synchronous only and leaves no run behind: what is lost with the connection has to be asked for again. How long it may take, and whether it costs credits, is not documented.
         */
        post: operations["generateEditSchema"];
    };
    /** - `GET` Get an edit template */
    "/edit_templates/{id}": {
        /**
         * Get an edit template
         *
         * Reads a saved form with its configurations, for instance to see which fields want values. To fill it, no reading is needed: send its id as `templateId` to `POST /edit` or `POST /edit/async`. Templates are made in the dashboard.
         */
        get: operations["getEditTemplate"];
    };
    /**
     * - `GET` List evaluation sets
     * - `POST` Create an evaluation set
     */
    "/evaluation_sets": {
        /**
         * List evaluation sets
         *
         * Goes through the evaluation sets of the workspace page by page, for all processors or for one. Items are not included; list them per set.
         */
        get: operations["listEvaluationSets"];
        /**
         * Create an evaluation set
         *
         * Creates an empty set for one processor; add files with `POST /evaluation_set_items` or its bulk form. Sets made in the dashboard work just as well; their id is shown there. Sending the request again creates another set.
         */
        post: operations["createEvaluationSet"];
    };
    /** - `GET` Get an evaluation set */
    "/evaluation_sets/{id}": {
        /**
         * Get an evaluation set
         *
         * Reads name, purpose and processor of one set. Its items have a list of their own.
         */
        get: operations["getEvaluationSet"];
    };
    /** - `GET` List the items of an evaluation set */
    "/evaluation_sets/{id}/items": {
        /**
         * List the items of an evaluation set
         *
         * Goes through the files of one set with their expected outputs, page by page; the way to export a set or to find the item that wants correcting. This version cannot read a single item.
         */
        get: operations["listEvaluationSetItems"];
    };
    /** - `POST` Add a file to an evaluation set */
    "/evaluation_set_items": {
        /**
         * Add a file to an evaluation set
         *
         * Adds one file with its expected output. Handy for growing a set from reviewed production runs; to fill a set at once, use `POST /evaluation_set_items/bulk`. Not idempotent: a repeated request can leave the file in the set twice.
         */
        post: operations["createEvaluationSetItem"];
    };
    /** - `POST` Add several files to an evaluation set */
    "/evaluation_set_items/bulk": {
        /**
         * Add several files to an evaluation set
         *
         * Adds many files with their expected outputs to one set in a single request, which spares the rate limit. Not idempotent: a repeated request can leave every file in the set twice.
         */
        post: operations["createEvaluationSetItems"];
    };
    /**
     * - `POST` Correct the expected output of an item
     * - `DELETE` Remove an item from its evaluation set
     */
    "/evaluation_set_items/{id}": {
        /**
         * Correct the expected output of an item
         *
         * Replaces the reference result of one item, for instance after the processor got a new field. File and set cannot be changed; delete the item and add it anew for that.
         */
        post: operations["updateEvaluationSetItem"];
        /**
         * Remove an item from its evaluation set
         *
         * Takes the item and its expected output out of the set for good. The file itself is kept; delete it separately if it has to go.
         */
        delete: operations["deleteEvaluationSetItem"];
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
         * Receive a completed workflow run
         *
         * Sent when a workflow run has gone through all its steps, after a review if there was one. The payload holds all outputs, so no further request is needed to store the results.
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
         * Receive a failed workflow run
         *
         * Sent when a workflow run gives up. `failureReason` of the payload decides what to do: a new run may help after `INTERNAL_ERROR` and `DOCUMENT_PROCESSOR_ERROR`, while the other reasons need a corrected workflow or file.
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
         * Receive a workflow run that waits for review
         *
         * Sent when a workflow run stops at a review step and waits for a person. Use it to notify reviewers: `url` of the payload opens the run in the dashboard. Only workflows with a review step send it.
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
         * Receive a rejected workflow run
         *
         * Sent when a reviewer turns a workflow run down in the dashboard. Its outputs were not approved; `rejectionNote` of the payload may say why.
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
         * Receive a finished step of a workflow run
         *
         * Sent each time a step of a workflow run is done, while the run itself goes on. It lets a user interface show results as they come in; to learn of the end, use `workflow_run.completed`. The payload is the step run alone, without the run around it.
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
         * Receive a finished processor run
         *
         * Sent when a processor run started through the API has its output. It replaces polling `GET /processor_runs/{id}`.
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
         * Receive a failed processor run
         *
         * Sent when a processor run ends without a usable output. The payload has the reason as a code and in words.
         */
        post: operations["onProcessorRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "parser_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive notice of a finished parser run
         *
         * Sent when a file handed to `POST /parse/async` has been read. The payload is the short form without content, whatever the size; fetch the chunks from `GET /parser_runs/{id}`.
         */
        post: operations["onParserRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "parser_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive notice of a failed parser run
         *
         * Sent when a file handed to `POST /parse/async` could not be read. The payload names the reason; most reasons lie in the file, so that parsing it again ends the same way.
         */
        post: operations["onParserRunFailed"];
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
         * Receive a new workflow
         *
         * Sent when somebody creates a workflow, in the dashboard or through the API. Until it is deployed, runs use its draft.
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
         * Receive a newly deployed workflow version
         *
         * Sent when a new version of a workflow goes live. From then on, runs that name no version use it; those that name a number keep theirs.
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
         * Receive a deleted workflow
         *
         * Sent when a workflow is deleted. Stop starting runs of it and drop its id from your configuration.
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
         * Receive a new processor
         *
         * Sent when a processor is added to the workspace, in the dashboard or through the API. Useful to keep an inventory of processors in step.
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
         * Receive a changed processor
         *
         * Sent when a property of the processor itself changes, such as its name. Changes of the draft configuration have an event of their own, `processor.draft.updated`.
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
         * Receive a deleted processor
         *
         * Sent when a processor is removed from the workspace. Runs that name its id will be refused from then on.
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
         * Receive a processor with a changed draft
         *
         * Sent when the draft configuration of a processor is edited. Published versions stay as they are, so production runs are not affected until the draft is published.
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
         * Receive a published processor version
         *
         * Sent when the draft of a processor becomes a numbered version. Use it to run an evaluation, or to move a pinned version number forward.
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
        SortBy: schemas.SortBy;
        SortDir: schemas.SortDir;
        NextPageToken: schemas.NextPageToken;
        Success: schemas.Success;
        Usage: schemas.Usage;
        WorkflowRunSummary: schemas.WorkflowRunSummary;
        WorkflowRunList: schemas.WorkflowRunList;
        Error: schemas.Error;
        RateLimitError: schemas.RateLimitError;
        FileInput: schemas.FileInput;
        ProvidedJsonOutput: schemas.ProvidedJsonOutput;
        ExtractionFieldType: schemas.ExtractionFieldType;
        ProvidedExtractionFieldResult: schemas.ProvidedExtractionFieldResult;
        ProvidedFieldsArrayOutput: schemas.ProvidedFieldsArrayOutput;
        ProvidedExtractionOutput: schemas.ProvidedExtractionOutput;
        ProvidedClassifierOutput: schemas.ProvidedClassifierOutput;
        ProvidedSplitterOutput: schemas.ProvidedSplitterOutput;
        ProvidedProcessorOutput: schemas.ProvidedProcessorOutput;
        WorkflowRunFileInput: schemas.WorkflowRunFileInput;
        WorkflowVersion: schemas.WorkflowVersion;
        RunPriority: schemas.RunPriority;
        RunMetadata: schemas.RunMetadata;
        WorkflowRunCreate: schemas.WorkflowRunCreate;
        JsonObject: schemas.JsonObject;
        FileType: schemas.FileType;
        FileContents: schemas.FileContents;
        FileMetadata: schemas.FileMetadata;
        File: schemas.File;
        ProcessorRunStatus: schemas.ProcessorRunStatus;
        Point: schemas.Point;
        Citation: schemas.Citation;
        Insight: schemas.Insight;
        JsonOutputMetadata: schemas.JsonOutputMetadata;
        JsonOutput: schemas.JsonOutput;
        ExtractionField: schemas.ExtractionField;
        EnumOption: schemas.EnumOption;
        ExtractionFieldReference: schemas.ExtractionFieldReference;
        ExtractionFieldResult: schemas.ExtractionFieldResult;
        FieldsArrayOutput: schemas.FieldsArrayOutput;
        ExtractionOutput: schemas.ExtractionOutput;
        ClassifierOutput: schemas.ClassifierOutput;
        Split: schemas.Split;
        SplitterOutput: schemas.SplitterOutput;
        ProcessorOutput: schemas.ProcessorOutput;
        ExtractionEdit: schemas.ExtractionEdit;
        ProcessorType: schemas.ProcessorType;
        Classification: schemas.Classification;
        PageRanges: schemas.PageRanges;
        ClassificationAdvancedOptions: schemas.ClassificationAdvancedOptions;
        ParseChunkingStrategy: schemas.ParseChunkingStrategy;
        ParseAgenticOptions: schemas.ParseAgenticOptions;
        ParseBlockOptions: schemas.ParseBlockOptions;
        ParseAdvancedOptions: schemas.ParseAdvancedOptions;
        ParseConfig: schemas.ParseConfig;
        ClassificationConfig: schemas.ClassificationConfig;
        ArrayStrategy: schemas.ArrayStrategy;
        ExtractionChunkingOptions: schemas.ExtractionChunkingOptions;
        ExtractionAdvancedOptions: schemas.ExtractionAdvancedOptions;
        ExtractionConfig: schemas.ExtractionConfig;
        SplitterAdvancedOptions: schemas.SplitterAdvancedOptions;
        SplitterConfig: schemas.SplitterConfig;
        ProcessorConfig: schemas.ProcessorConfig;
        ProcessorRun: schemas.ProcessorRun;
        StepRunOutput: schemas.StepRunOutput;
        StepRun: schemas.StepRun;
        Workflow: schemas.Workflow;
        WorkflowRunBase: schemas.WorkflowRunBase;
        WorkflowRun: schemas.WorkflowRun;
        FileError: schemas.FileError;
        WorkflowRunBatchCreate: schemas.WorkflowRunBatchCreate;
        WorkflowRunResponse: schemas.WorkflowRunResponse;
        WorkflowRunUpdate: schemas.WorkflowRunUpdate;
        CancelledWorkflowRun: schemas.CancelledWorkflowRun;
        WorkflowRunOutputCorrection: schemas.WorkflowRunOutputCorrection;
        WorkflowCreate: schemas.WorkflowCreate;
        ProcessorRunSource: schemas.ProcessorRunSource;
        ProcessorRunSummary: schemas.ProcessorRunSummary;
        ProcessorRunList: schemas.ProcessorRunList;
        ProcessorRunCreate: schemas.ProcessorRunCreate;
        ProcessorRunResponse: schemas.ProcessorRunResponse;
        BatchProcessorRunStatus: schemas.BatchProcessorRunStatus;
        BatchProcessorRun: schemas.BatchProcessorRun;
        BatchProcessorRunResponse: schemas.BatchProcessorRunResponse;
        ProcessorSummary: schemas.ProcessorSummary;
        ProcessorList: schemas.ProcessorList;
        ProcessorCreate: schemas.ProcessorCreate;
        ProcessorVersion: schemas.ProcessorVersion;
        Processor: schemas.Processor;
        ProcessorResponse: schemas.ProcessorResponse;
        ProcessorUpdate: schemas.ProcessorUpdate;
        ProcessorVersionPublish: schemas.ProcessorVersionPublish;
        ParserResponseType: schemas.ParserResponseType;
        ParseRequest: schemas.ParseRequest;
        BlockType: schemas.BlockType;
        TableDetails: schemas.TableDetails;
        TableCellDetails: schemas.TableCellDetails;
        FigureDetails: schemas.FigureDetails;
        EmptyBlockDetails: schemas.EmptyBlockDetails;
        BlockDetails: schemas.BlockDetails;
        BlockMetadata: schemas.BlockMetadata;
        Block: schemas.Block;
        Chunk: schemas.Chunk;
        OcrWord: schemas.OcrWord;
        ParserRunFinalStatus: schemas.ParserRunFinalStatus;
        ParserRun: schemas.ParserRun;
        ParseError: schemas.ParseError;
        DetailedError: schemas.DetailedError;
        ParserRunProcessingStatus: schemas.ParserRunProcessingStatus;
        ParserRunStatus: schemas.ParserRunStatus;
        ParserRunResponse: schemas.ParserRunResponse;
        ParserRunDeletion: schemas.ParserRunDeletion;
        FileList: schemas.FileList;
        FileCreate: schemas.FileCreate;
        FileCreateResponse: schemas.FileCreateResponse;
        FileResponse: schemas.FileResponse;
        EditFieldType: schemas.EditFieldType;
        EditBoundingBox: schemas.EditBoundingBox;
        EditTextOptions: schemas.EditTextOptions;
        EditFieldSchema: schemas.EditFieldSchema;
        EditObjectSchema: schemas.EditObjectSchema;
        EditDependentRequired: schemas.EditDependentRequired;
        EditCondition: schemas.EditCondition;
        EditRootSchema: schemas.EditRootSchema;
        EditConfig: schemas.EditConfig;
        EditFromFile: schemas.EditFromFile;
        EditFromTemplate: schemas.EditFromTemplate;
        EditRequest: schemas.EditRequest;
        EditRunProcessingStatus: schemas.EditRunProcessingStatus;
        EditRunMetrics: schemas.EditRunMetrics;
        EditRun: schemas.EditRun;
        EditError: schemas.EditError;
        EditRunStatus: schemas.EditRunStatus;
        EditRunResponse: schemas.EditRunResponse;
        EditRunDeletion: schemas.EditRunDeletion;
        EditSchemaConfig: schemas.EditSchemaConfig;
        EditSchemaRequest: schemas.EditSchemaRequest;
        EditSchemaMapping: schemas.EditSchemaMapping;
        EditSchemaResponse: schemas.EditSchemaResponse;
        EditTemplate: schemas.EditTemplate;
        EditTemplateResponse: schemas.EditTemplateResponse;
        EvaluationSet: schemas.EvaluationSet;
        EvaluationSetList: schemas.EvaluationSetList;
        EvaluationSetCreate: schemas.EvaluationSetCreate;
        EvaluationSetResponse: schemas.EvaluationSetResponse;
        EvaluationSetItem: schemas.EvaluationSetItem;
        EvaluationSetItemList: schemas.EvaluationSetItemList;
        EvaluationSetItemCreate: schemas.EvaluationSetItemCreate;
        EvaluationSetItemResponse: schemas.EvaluationSetItemResponse;
        EvaluationSetItemBulkCreate: schemas.EvaluationSetItemBulkCreate;
        EvaluationSetItemBulkResponse: schemas.EvaluationSetItemBulkResponse;
        EvaluationSetItemUpdate: schemas.EvaluationSetItemUpdate;
        EvaluationSetItemDeletion: schemas.EvaluationSetItemDeletion;
        WebhookEventId: schemas.WebhookEventId;
        SignedDataUrl: schemas.SignedDataUrl;
        WorkflowRunCompletedEvent: schemas.WorkflowRunCompletedEvent;
        WorkflowRunFailedEvent: schemas.WorkflowRunFailedEvent;
        WorkflowRunNeedsReviewEvent: schemas.WorkflowRunNeedsReviewEvent;
        WorkflowRunRejectedEvent: schemas.WorkflowRunRejectedEvent;
        WorkflowRunStepRunProcessedEvent: schemas.WorkflowRunStepRunProcessedEvent;
        ProcessorRunProcessedEvent: schemas.ProcessorRunProcessedEvent;
        ProcessorRunFailedEvent: schemas.ProcessorRunFailedEvent;
        ParserRunProcessedEvent: schemas.ParserRunProcessedEvent;
        ParserRunFailedEvent: schemas.ParserRunFailedEvent;
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
        DeleteWorkflowRunResponse: schemas.DeleteWorkflowRunResponse;
        CancelWorkflowRunResponse: schemas.CancelWorkflowRunResponse;
        CreateWorkflowResponse: schemas.CreateWorkflowResponse;
        ListProcessorRunsQuery: schemas.ListProcessorRunsQuery;
        DeleteProcessorRunResponse: schemas.DeleteProcessorRunResponse;
        ListProcessorsQuery: schemas.ListProcessorsQuery;
        PublishProcessorVersionResponse: schemas.PublishProcessorVersionResponse;
        ListProcessorVersionsResponse: schemas.ListProcessorVersionsResponse;
        GetProcessorVersionResponse: schemas.GetProcessorVersionResponse;
        ParseFileQuery: schemas.ParseFileQuery;
        GetParserRunQuery: schemas.GetParserRunQuery;
        ListFilesQuery: schemas.ListFilesQuery;
        UploadFileQuery: schemas.UploadFileQuery;
        GetFileQuery: schemas.GetFileQuery;
        DeleteFileResponse: schemas.DeleteFileResponse;
        ListEvaluationSetsQuery: schemas.ListEvaluationSetsQuery;
        ListEvaluationSetItemsQuery: schemas.ListEvaluationSetItemsQuery;
        WorkflowRunStatusInput: schemas.WorkflowRunStatusInput;
        ProvidedProcessorOutputInput: schemas.ProvidedProcessorOutputInput;
        ProvidedExtractionOutputInput: schemas.ProvidedExtractionOutputInput;
        ProvidedFieldsArrayOutputInput: schemas.ProvidedFieldsArrayOutputInput;
        ProvidedExtractionFieldResultInput: schemas.ProvidedExtractionFieldResultInput;
        ExtractionFieldTypeInput: schemas.ExtractionFieldTypeInput;
        ProcessorRunStatusInput: schemas.ProcessorRunStatusInput;
        ProcessorTypeInput: schemas.ProcessorTypeInput;
        ProcessorConfigInput: schemas.ProcessorConfigInput;
        ClassificationConfigInput: schemas.ClassificationConfigInput;
        ClassificationAdvancedOptionsInput: schemas.ClassificationAdvancedOptionsInput;
        ParseConfigInput: schemas.ParseConfigInput;
        ParseChunkingStrategyInput: schemas.ParseChunkingStrategyInput;
        ParseBlockOptionsInput: schemas.ParseBlockOptionsInput;
        ParseAdvancedOptionsInput: schemas.ParseAdvancedOptionsInput;
        ExtractionConfigInput: schemas.ExtractionConfigInput;
        ExtractionFieldInput: schemas.ExtractionFieldInput;
        ExtractionAdvancedOptionsInput: schemas.ExtractionAdvancedOptionsInput;
        ArrayStrategyInput: schemas.ArrayStrategyInput;
        ExtractionChunkingOptionsInput: schemas.ExtractionChunkingOptionsInput;
        SplitterConfigInput: schemas.SplitterConfigInput;
        SplitterAdvancedOptionsInput: schemas.SplitterAdvancedOptionsInput;
        EditConfigInput: schemas.EditConfigInput;
        EditRootSchemaInput: schemas.EditRootSchemaInput;
        EditFieldSchemaInput: schemas.EditFieldSchemaInput;
        EditFieldTypeInput: schemas.EditFieldTypeInput;
        EditObjectSchemaInput: schemas.EditObjectSchemaInput;
        EditSchemaConfigInput: schemas.EditSchemaConfigInput;
    };
    responses: {
        /** The request is malformed, violates the schema or lacks the version header. Do not repeat it unchanged. */
        BadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /** The bearer token is missing, malformed, expired or revoked, or has no rights on the resource. */
        Unauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /** The organization's request rate or throughput limit is exhausted. Wait, then send the request again. */
        TooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.RateLimitError;
            };
        };
        /** A fault on the server's side. Reads may be repeated; check before repeating anything that creates a run. */
        InternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.Error;
            };
        };
        /** The request is malformed, lacks the version header, or names a file that cannot be processed; in the last case the body has a `code`. */
        BadRequestFile: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.FileError;
            };
        };
        /** No resource with this id exists in the workspace that the key belongs to. */
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
         * Five minutes passed without a result. It comes from the load balancer and so without the API's error body. The run goes on and is charged, and the same request sent again starts a second one: create runs in the background for documents that take long.
         *
         * Evidence: inferred
         */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The body or the parse configuration is invalid, or the file cannot be fetched or has a wrong type or size. */
        ParseBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ParseError;
            };
        };
        /** The organization has no credits left. The request stays refused until there are some, so do not repeat it before. */
        PaymentRequired: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.DetailedError;
            };
        };
        /** The request is fine, but the document itself cannot be processed. Another attempt ends the same way. */
        UnprocessableContent: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.DetailedError;
            };
        };
        /** Parsing broke down on the server's side, in text recognition or elsewhere. Another attempt may succeed. */
        ParseInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ParseError;
            };
        };
        /** The body or the edit configuration is invalid, or the file cannot be fetched or has a wrong type or size. */
        EditBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.EditError;
            };
        };
        /** Editing broke down on the server's side. Another attempt may succeed. */
        EditInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.EditError;
            };
        };
        /** Your confirmation; the body is ignored. Send it within 30 seconds and do the work afterwards: any other status, or none in time, counts as a failure and the delivery is repeated. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
        WorkspaceId: string;
        /** Which timestamp orders the list: of creation, or of the last change. */
        SortBy: schemas.SortBy;
        /** Direction of the order; the default shows the most recent first. */
        SortDir: schemas.SortDir;
        /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
        NextPageToken: schemas.NextPageToken;
        /** Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
        MaxPageSize: number;
        /** The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
        WorkflowRunId: string;
        /** The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
        ProcessorRunId: string;
        /** The processor (`dp_…`); the list of processors and the dashboard show its id. */
        ProcessorId: string;
        /** The file, as returned by the upload or found in the `files` of a run. */
        FileId: string;
        /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
        WebhookTimestamp: string;
        /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** Id of this request in Extend's logs. Keep it with your own logs and quote it to support. */
        RequestId: string;
        /** Seconds to wait before the next attempt, or an HTTP date. It is not promised: without it, back off exponentially with jitter. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkflowRuns: {
        parameters: {
            query?: {
                /** Only runs in this status; use `NEEDS_REVIEW` for a work list of reviewers. */
                status?: schemas.WorkflowRunStatusInput;
                /** Only runs of this workflow (`workflow_…`), whatever its version. */
                workflowId?: string;
                /** Only runs that one request created together, be it a batch or an ordinary one. */
                batchId?: string;
                /** Only runs on files with this text anywhere in their name; whether case matters is not documented. */
                fileNameContains?: string;
                /** Which timestamp orders the list: of creation, or of the last change. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The workflow, and up to 50 files or texts, each of which becomes a run. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunCreate;
            };
        };
        responses: {
            /** The runs were created; none of them is finished yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateWorkflowRunResponse;
                };
            };
            400: components["responses"]["BadRequestFile"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowRunBatch: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The workflow, and one entry for each run to create. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunBatchCreate;
            };
        };
        responses: {
            /** The batch was accepted; its runs are being created. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CreateWorkflowRunBatchResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /** A new name, new metadata, or both; metadata keys that are not named keep their values. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunUpdate;
            };
        };
        responses: {
            /** The run after the change; its `metadata` shows the result of the merge. */
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
    deleteWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone; reading it from now on gives 404. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteWorkflowRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The cancellation has begun; poll the run until its status is `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.CancelWorkflowRunResponse;
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
                /** Which processor's result to correct, by the `id` of an entry in the run's `outputs`. */
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The name, which is all that this call can set. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowCreate;
            };
        };
        responses: {
            /** The new workflow, an empty draft; its steps are added in the dashboard. */
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
    listProcessorRuns: {
        parameters: {
            query?: {
                /** Only runs in this status, such as `FAILED` to look into what went wrong. */
                status?: schemas.ProcessorRunStatusInput;
                /** Only runs of this processor (`dp_…`); runs of all its versions are included. */
                processorId?: string;
                /** Restricts the list to runs of one type of processor; without it, all types come mixed. */
                processorType?: schemas.ProcessorTypeInput;
                /** Only runs that this workflow run, batch or other originator started. */
                sourceId?: string;
                /** Only runs started in this way, such as `API` for your own calls; narrow it further with `sourceId`. */
                source?: schemas.ProcessorRunSource;
                /** Only runs on files with this text anywhere in their name; whether case matters is not documented. */
                fileNameContains?: string;
                /** Which timestamp orders the list: of creation, or of the last change. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
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
                    "application/json": schemas.ProcessorRunList;
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** Which processor to run, at which version, on a file or a text. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorRunCreate;
            };
        };
        responses: {
            /** The run, usually still under way; with `sync`, finished. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProcessorRunResponse;
                };
            };
            400: components["responses"]["BadRequestFile"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run at this moment; its outputs are there once it is `PROCESSED`. */
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
    deleteProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone; reading it from now on gives 404. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteProcessorRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run after the cancellation; it has no output and will not get one. */
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** Id of the batch (`bpr_…`), taken from the address of its page in the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The batch at this moment; figures are missing until they are known. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BatchProcessorRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProcessors: {
        parameters: {
            query?: {
                /** Restricts the list to one type of processor; without it, all types come mixed. */
                type?: schemas.ProcessorTypeInput;
                /** Which timestamp orders the list: of creation, or of the last change. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of processors, without settings; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ProcessorList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProcessor: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** Name and type, with settings of its own or a processor to copy them from. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorCreate;
            };
        };
        responses: {
            /** The new processor; publish its draft to get a version that stays the same. */
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
    updateProcessor: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor (`dp_…`); the list of processors and the dashboard show its id. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** A new name, new settings of the draft, or both; settings replace the old ones as a whole. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorUpdate;
            };
        };
        responses: {
            /** The processor with its changed draft; published versions are the same as before. */
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor (`dp_…`); the list of processors and the dashboard show its id. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** Whether the version number rises in its major or its minor part. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorVersionPublish;
            };
        };
        responses: {
            /** The version that the draft became, with its number. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.PublishProcessorVersionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProcessorVersions: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor (`dp_…`); the list of processors and the dashboard show its id. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All versions of the processor, the draft among them. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProcessorVersion: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor that the version belongs to; reading a version takes both ids. */
                processorId: string;
                /** The version's id, not its number; lists of processors and runs contain it. */
                processorVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version with its settings under `config`; a published one never changes. */
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
            query?: {
                /** Whether the chunks come in the body or behind a presigned URL. Choose `url` for documents of many pages. */
                responseType?: schemas.ParserResponseType;
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document, and optionally how it is read and cut into chunks; without options the defaults apply. */
        requestBody: {
            content: {
                "application/json": schemas.ParseRequest;
            };
        };
        responses: {
            /** The document has been read. The run comes bare, without a `success` wrapper. */
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
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ParseInternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    parseFileAsync: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document and the options for reading it; the same body as `POST /parse` takes. */
        requestBody: {
            content: {
                "application/json": schemas.ParseRequest;
            };
        };
        responses: {
            /** The run has been created; poll it or wait for its webhook. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParserRunStatus;
                };
            };
            400: components["responses"]["ParseBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ParseInternalServerError"];
        };
    };
    getParserRun: {
        parameters: {
            query?: {
                /** Whether the chunks of a finished run come in the body or are left behind presigned URLs. */
                responseType?: schemas.ParserResponseType;
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The parser run (`parser_run_…`), as returned when it was created; no list shows it again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The finished run with its chunks, or the short form, which also stands for a run that goes on or failed. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParserRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteParserRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The parser run (`parser_run_…`), as returned when it was created; no list shows it again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run and its content are gone; reading it from now on gives 404. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParserRunDeletion;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** Only files with this text anywhere in their name, such as `invoice`; whether case matters is not documented. */
                nameContains?: string;
                /** Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of files, without contents; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileList;
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** Name of the file, and an address or a text as its content. */
        requestBody: {
            content: {
                "application/json": schemas.FileCreate;
            };
        };
        responses: {
            /** The file is registered; its id can be used in runs. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FileCreateResponse;
                };
            };
            400: components["responses"]["BadRequestFile"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: {
                /** Also converts JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC and HEIF images, Word, PowerPoint, Excel and HTML files to PDF before storing them. */
                convertToPdf?: boolean;
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** A form with the document as its only part. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * The bytes of the document; give the part a file name with the right extension.
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
            400: components["responses"]["BadRequestFile"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /** Adds plain text, for every type of file. */
                rawText?: boolean;
                /** Adds Markdown, for PDF and images and for Word files that were converted to PDF. */
                markdown?: boolean;
                /** Adds HTML page by page, for files of the type `DOCX` only. */
                html?: boolean;
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The file, as returned by the upload or found in the `files` of a run. */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file, with the contents that the flags asked for. */
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
    deleteFile: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The file, as returned by the upload or found in the `files` of a run. */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file is gone; requests that name it fail from now on. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteFileResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    editFile: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The PDF form under `file`, or a template of it under `templateId`, and what to write into it. */
        requestBody: {
            content: {
                "application/json": schemas.EditRequest;
            };
        };
        responses: {
            /** The form has been filled. The run comes bare, without a `success` wrapper. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRun;
                };
            };
            400: components["responses"]["EditBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["EditInternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    editFileAsync: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The form, or a template of it, and what to write; the same body as `POST /edit` takes. */
        requestBody: {
            content: {
                "application/json": schemas.EditRequest;
            };
        };
        responses: {
            /** The run has been created; poll it, since its result does not come with this answer. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRunStatus;
                };
            };
            400: components["responses"]["EditBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["EditInternalServerError"];
        };
    };
    getEditRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The edit run (`edit_run_…`), as returned when it was created; no list shows it again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The finished run with its file, or the short form, which also stands for a run that goes on or failed. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRunResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteEditRun: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The edit run (`edit_run_…`), as returned when it was created; no list shows it again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone; reading it from now on gives 404. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRunDeletion;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateEditSchema: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The form to analyse, and optionally your own schema to map onto it. */
        requestBody: {
            content: {
                "application/json": schemas.EditSchemaRequest;
            };
        };
        responses: {
            /** The fields have been detected. The answer comes bare, without a `success` wrapper. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditSchemaResponse;
                };
            };
            400: components["responses"]["EditBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["EditInternalServerError"];
        };
    };
    getEditTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** Id of the template (`edt_…`), shown with it in the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The template; the fields to fill are in `config.schema`, unless its configuration is empty. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditTemplateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEvaluationSets: {
        parameters: {
            query?: {
                /** Restricts the list to sets for this processor (`dp_…`); without it, all sets of the workspace come. */
                processorId?: string;
                /** Which timestamp orders the list: of creation, or of the last change. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sets of one page and, unless it is the last, the cursor for the next. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSet: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** Name, purpose and processor of the set; the processor cannot be exchanged later. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetCreate;
            };
        };
        responses: {
            /** The set exists, still without items; its id is needed to add them. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationSet: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The evaluation set (`ev_…`), as returned when it was created or shown in the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The set; for its files and expected outputs, list its items. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEvaluationSetItems: {
        parameters: {
            query?: {
                /** Which timestamp orders the list: of creation, or of the last change. */
                sortBy?: components["parameters"]["SortBy"];
                /** Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** Id of the evaluation set (`ev_…`) whose items are wanted. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The items of one page and, unless it is the last, the cursor for the next. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItemList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSetItem: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The set, the id of a stored file, and the correct result for it. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetItemCreate;
            };
        };
        responses: {
            /** The item has been added; its id is what corrections need. */
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The set, and the ids of stored files, each with the result that counts as correct. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetItemBulkCreate;
            };
        };
        responses: {
            /** The items have been added, each with the id that corrections need. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItemBulkResponse;
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
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The item (`evi_…`), as returned when it was added or found in the list of the set's items. */
                id: string;
            };
            cookie?: never;
        };
        /** The result that replaces the former expectation as a whole. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetItemUpdate;
            };
        };
        responses: {
            /** The item as later evaluations use it. */
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
    deleteEvaluationSetItem: {
        parameters: {
            query?: never;
            header?: {
                /** The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The item (`evi_…`), as returned when it was added or found in the list of the set's items. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The item is gone from the set; its file is still stored. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItemDeletion;
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
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunCompletedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onWorkflowRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunFailedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onWorkflowRunNeedsReview: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunNeedsReviewEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onWorkflowRunRejected: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunRejectedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onWorkflowRunStepRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunStepRunProcessedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onProcessorRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorRunProcessedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onProcessorRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorRunFailedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onParserRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ParserRunProcessedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onParserRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ParserRunFailedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onWorkflowCreated: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowCreatedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onWorkflowDeployed: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowDeployedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onWorkflowDeleted: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowDeletedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onProcessorCreated: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorCreatedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onProcessorUpdated: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorUpdatedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onProcessorDeleted: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorDeletedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onProcessorDraftUpdated: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorDraftUpdatedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
    onProcessorVersionPublished: {
        parameters: {
            query?: never;
            header: {
                /** Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": schemas.ProcessorVersionPublishedEvent;
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
}
