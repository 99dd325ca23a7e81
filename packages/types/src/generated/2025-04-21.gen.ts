// Generated from openapi/2025-04-21. Do not edit.
// Change the contract, then run: pnpm generate

export interface paths {
    "/workflow_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workflow runs
         * @description Returns summaries of workflow runs, page by page; filters combine. Get a single run to see files and outputs. With `batchId` this is the way to follow a batch.
         */
        get: operations["listWorkflowRuns"];
        put?: never;
        /**
         * Run a workflow
         * @description Starts a workflow on up to 50 files or texts and returns one run for each, all with the same `batchId`. The runs go on in the background: wait for webhook events or poll each run. For more inputs, or input-specific metadata, create a batch. Every run consumes credits, and repeating the request creates new runs.
         */
        post: operations["createWorkflowRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs/batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow on a batch of inputs
         * @description Queues up to 1000 runs at once, without regard to the rate limits of single runs, and answers with a `batchId` before any run exists. Runs get priority 90, so interactive work goes first, and may take hours. Match results to inputs by `metadata`, in webhook events or by listing runs with the `batchId`. Repeating the request queues, and charges, everything again.
         */
        post: operations["createWorkflowRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs/{workflowRunId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow run
         * @description Returns status, files and all results so far. Poll it until the status is one of the final ones, or use webhook events instead. A run in `NEEDS_REVIEW` changes only when a human acts.
         */
        get: operations["getWorkflowRun"];
        put?: never;
        /**
         * Update a workflow run
         * @description Renames a run and adds metadata to it while it is in progress. New metadata is merged key by key with what is there; nothing is removed. Results cannot be changed this way.
         */
        post: operations["updateWorkflowRun"];
        /**
         * Delete a workflow run
         * @description Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; otherwise the retention settings of the workspace do this by themselves.
         */
        delete: operations["deleteWorkflowRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs/{workflowRunId}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a workflow run
         * @description Asks a run in `PENDING` or `PROCESSING` to stop; in any other status the request is refused. The stop is not immediate: the run passes through `CANCELLING` before it ends as `CANCELLED`.
         */
        post: operations["cancelWorkflowRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs/{workflowRunId}/outputs/{outputId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
                /** @description The `id` of an entry in the run's `outputs`. */
                outputId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an output of a workflow run
         * @deprecated
         * @description Records the right result for one output, so that it counts in evaluations and tuning. For data that reaches you without human review; corrections made in the dashboard's review are recorded anyway. It does not run the rest of the workflow again. Gone from 2026-02-09, where evaluation set items hold expected results.
         */
        post: operations["correctWorkflowRunOutput"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a workflow
         * @description Creates an empty workflow as a draft. Its steps can only be added in the dashboard, so this helps to prepare names and ids rather than to build pipelines. Repeating the call creates a second one.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processor_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List processor runs
         * @description Returns summaries of processor runs, page by page; filters combine. Runs inside workflows and evaluations are included unless `source` says otherwise. Get a single run to see its output.
         */
        get: operations["listProcessorRuns"];
        put?: never;
        /**
         * Run a processor
         * @description Runs one extraction, classification or splitting processor on a file or text. By default it answers at once and the run goes on in the background: wait for webhook events or poll it. With `sync` the response waits up to 5 minutes for the result. Every run consumes credits, and repeating the request creates another.
         */
        post: operations["createProcessorRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processor_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        /**
         * Get a processor run
         * @description Returns a run with status, settings, output and the changes made in review. Poll it until the status is a final one, or use webhook events instead.
         */
        get: operations["getProcessorRun"];
        put?: never;
        post?: never;
        /**
         * Delete a processor run
         * @description Erases a run and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; otherwise the retention settings of the workspace do this by themselves.
         */
        delete: operations["deleteProcessorRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processor_runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a processor run
         * @description Stops a run that is `PROCESSING`. Runs in any other status, finished ones in particular, cannot be cancelled and the request is refused.
         */
        post: operations["cancelProcessorRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch_processor_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the batch (`bpr_…`), taken from the address of its page in the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a batch processor run
         * @description Reads the state and size of a batch, which is how the run of an evaluation set shows up in the API. Batches are started in the dashboard; poll here to learn when one has finished. For a single file, get the processor run.
         */
        get: operations["getBatchProcessorRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processors": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List processors
         * @description Returns all processors that the key can see, with their version numbers, page by page. For settings, get the version in question.
         */
        get: operations["listProcessors"];
        put?: never;
        /**
         * Create a processor
         * @description Creates a processor with a draft, from settings of your own or as a copy of another processor. The draft can be run at once; publish it before production depends on it. Repeating the call creates a second one.
         */
        post: operations["createProcessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processors/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor, as returned when it was created or listed. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a processor
         * @description Renames a processor or replaces the settings of its draft. Published versions, and workflows that use them, keep working as before.
         */
        post: operations["updateProcessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processors/{id}/publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor, as returned when it was created or listed. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a processor version
         * @description Freezes the draft, or the given settings, as a new numbered version that runs and workflows can name. Workflows already using the processor stay on their version until someone changes them.
         */
        post: operations["publishProcessorVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processors/{id}/versions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor, as returned when it was created or listed. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /**
         * List processor versions
         * @description Returns all versions of a processor with their settings in one response, the draft included; there is no paging. New versions usually come first, but do not rely on the order.
         */
        get: operations["listProcessorVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processors/{processorId}/versions/{processorVersionId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor that the version belongs to. */
                processorId: string;
                /** @description The version's id, not its number; lists of processors and runs contain it. */
                processorVersionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a processor version
         * @description Returns one version with its settings, for instance to find out what a past run worked with or to copy settings into another environment.
         */
        get: operations["getProcessorVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parse": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse a file and wait for the result
         * @description Reads a document and answers with its content as Markdown or spatial text, cut into chunks and blocks. Use it to feed prompts, search indexes and embeddings; to get named fields, run a processor instead. The call blocks until the document is read and is broken off after 5 minutes, so send long files to `POST /parse/async`. A repeated request is a new run and can be charged again.
         */
        post: operations["parseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parse/async": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse a file in the background
         * @description Queues a document for parsing and answers at once with the run's id. Poll `GET /parser_runs/{id}` or subscribe to `parser_run.processed` and `parser_run.failed`. Prefer it to `POST /parse` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
         */
        post: operations["parseFileAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parser_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the parser run, as returned when it was created. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a parser run
         * @description Reads one parser run, of either kind of creation. While the document is being parsed the answer holds only the status; once the run is `PROCESSED` it holds all chunks. Poll it after `POST /parse/async`, with growing pauses.
         */
        get: operations["getParserRun"];
        put?: never;
        post?: never;
        /**
         * Delete a parser run
         * @description Removes the run and everything that was read out of the document, for good. Use it where parsed content must not outlive its purpose. The source file is a resource of its own, with its own deletion.
         */
        delete: operations["deleteParserRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Returns files page by page, ordered by the time of their creation; unlike other lists it has no `sortBy`. Contents are never included: get a single file for them.
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Create a file from a URL or text
         * @deprecated
         * @description Registers a file that Extend downloads from a URL, or that consists of the given text. Replaced by uploading; runs also accept URLs and text directly. Gone from 2026-02-09.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a document sent as `multipart/form-data` and returns its id, ready for runs, parsing and evaluation sets. The format is recognised by name and bytes; the part's own content type is ignored. Word and PowerPoint files become PDF. The same document sent twice becomes two files.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The file, as returned by the upload or found in the `files` of a run. */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get a file
         * @description Returns a file with a fresh download link, and with the text that was read from it as far as the three flags ask for it. Ask only for what you need, for the text of a long document is large.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Erases a file and the data that belongs to it, for good. Meant for your own retention rules or for deletions that a customer asks for; otherwise the retention settings of the workspace do this by themselves.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a PDF and wait for the result
         * @description Finds the fields of a PDF form, writes the given values and answers with a new file; the original is not touched. The call blocks until the PDF is ready and is broken off after 5 minutes, so send long forms to `POST /edit/async`. Repeating it edits and charges again.
         */
        post: operations["editFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit/async": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a PDF in the background
         * @description Queues an edit and answers at once with the run's id; read the result from `GET /edit_runs/{id}`. Prefer it to `POST /edit` in production: there is no time limit, and problems with the document end the run as `FAILED` instead of failing the request. Every call starts and charges a new run.
         */
        post: operations["editFileAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the edit run, as returned when it was created. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an edit run
         * @description Reads one edit run, of either kind of creation. While the PDF is being edited the answer holds only the status; once the run is `PROCESSED` it has the download address and the values that were written. Poll it after `POST /edit/async`, with growing pauses: this version sends no webhooks for edits.
         */
        get: operations["getEditRun"];
        put?: never;
        post?: never;
        /**
         * Delete an edit run
         * @description Removes the run with its values and results, for good. Download the edited PDF first if it is still needed.
         */
        delete: operations["deleteEditRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit_schemas/generate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an edit schema from a form
         * @description Detects the fields of a PDF form and answers with a schema for `POST /edit`. Do it once per form, review the result, keep it, and later edits skip the detection. Give an `inputSchema` to map your own data model onto the form. The call is synchronous only and leaves no run behind.
         */
        post: operations["generateEditSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit_templates/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the template (`edt_…`), shown with it in the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an edit template
         * @description Reads a saved form with its configurations, for instance to see which fields want values. To fill it, no reading is needed: send its id as `templateId` to `POST /edit` or `POST /edit/async`. Templates are made in the dashboard.
         */
        get: operations["getEditTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_sets": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List evaluation sets
         * @description Goes through the evaluation sets of the workspace page by page, for all processors or for one. Items are not included; list them per set.
         */
        get: operations["listEvaluationSets"];
        put?: never;
        /**
         * Create an evaluation set
         * @description Creates an empty set for one processor; add files with `POST /evaluation_set_items` or its bulk form. Sets made in the dashboard work just as well; their id is shown there. Sending the request again creates another set.
         */
        post: operations["createEvaluationSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_sets/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the evaluation set (`ev_…`). */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an evaluation set
         * @description Reads name, purpose and processor of one set. Its items have a list of their own.
         */
        get: operations["getEvaluationSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_sets/{id}/items": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the evaluation set (`ev_…`) whose items are wanted. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the items of an evaluation set
         * @description Goes through the files of one set with their expected outputs, page by page; the way to export a set or to find the item that wants correcting. This version cannot read a single item.
         */
        get: operations["listEvaluationSetItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_set_items": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to an evaluation set
         * @description Adds one file with its expected output. Handy for growing a set from reviewed production runs; to fill a set at once, use `POST /evaluation_set_items/bulk`. Not idempotent: a repeated request can leave the file in the set twice.
         */
        post: operations["createEvaluationSetItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_set_items/bulk": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add several files to an evaluation set
         * @description Adds many files with their expected outputs to one set in a single request, which spares the rate limit. Not idempotent: a repeated request can leave every file in the set twice.
         */
        post: operations["createEvaluationSetItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_set_items/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the evaluation set item (`evi_…`). */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the expected output of an item
         * @description Replaces the reference result of one item, for instance after the processor got a new field. File and set cannot be changed; delete the item and add it anew for that.
         */
        post: operations["updateEvaluationSetItem"];
        /**
         * Remove an item from its evaluation set
         * @description Takes the item and its expected output out of the set for good. The file itself is kept; delete it separately if it has to go.
         */
        delete: operations["deleteEvaluationSetItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
         * @description Sent when a workflow run has gone through all its steps, after a review if there was one. The payload holds all outputs, so no further request is needed to store the results.
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
         * @description Sent when a workflow run gives up. `failureReason` of the payload decides what to do: a new run may help after `INTERNAL_ERROR` and `DOCUMENT_PROCESSOR_ERROR`, while the other reasons need a corrected workflow or file.
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
         * @description Sent when a workflow run stops at a review step and waits for a person. Use it to notify reviewers: `url` of the payload opens the run in the dashboard. Only workflows with a review step send it.
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
         * @description Sent when a reviewer turns a workflow run down in the dashboard. The outputs must not be used; `rejectionNote` of the payload says why.
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
         * @description Sent each time a step of a workflow run is done, while the run itself goes on. It lets a user interface show results as they come in; to learn of the end, use `workflow_run.completed`. The payload is the step run alone, without the run around it.
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
         * @description Sent when a processor run started through the API has its output. It replaces polling `GET /processor_runs/{id}`.
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
         * @description Sent when a processor run ends without a usable output. The payload has the reason as a code and in words.
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
         * @description Sent when a file handed to `POST /parse/async` has been read. The payload is the short form without content, whatever the size; fetch the chunks from `GET /parser_runs/{id}`.
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
         * @description Sent when a file handed to `POST /parse/async` could not be read. The payload names the reason; most reasons lie in the file, so that parsing it again ends the same way.
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
         * @description Sent when somebody creates a workflow, in the dashboard or through the API. Until it is deployed, runs use its draft.
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
         * @description Sent when a new version of a workflow goes live. From then on, runs that name no version use it, so it is the moment to run regression tests.
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
         * @description Sent when a workflow is deleted. Stop starting runs of it and drop its id from your configuration.
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
         * @description Sent when a processor is added to the workspace, in the dashboard or through the API. Useful to keep an inventory of processors in step.
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
         * @description Sent when a property of the processor itself changes, such as its name. Changes of the draft configuration have an event of their own, `processor.draft.updated`.
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
         * @description Sent when a processor is removed from the workspace. Runs that name its id will be refused from then on.
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
         * @description Sent when the draft configuration of a processor is edited. Published versions stay as they are, so production runs are not affected until the draft is published.
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
         * @description Sent when the draft of a processor becomes a numbered version. Use it to run an evaluation, or to move a pinned version number forward.
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
        /**
         * @description Progress of a workflow run.
         *     - `PENDING`: waiting for capacity.
         *     - `PROCESSING`: under way.
         *     - `NEEDS_REVIEW`: stopped until a human reviews it in the dashboard.
         *     - `REJECTED`: a reviewer turned the document down.
         *     - `PROCESSED`: finished, the outputs are final.
         *     - `FAILED`: ended early; see `failureReason`.
         *     - `CANCELLED`: stopped on request.
         *     - `CANCELLING`: a stop was requested, steps under way are ending.
         * @enum {string}
         */
        WorkflowRunStatus: "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING" | (string & {});
        /**
         * @description Timestamp to sort a list by.
         *     - `updatedAt`: last change, so that active runs surface first.
         *     - `createdAt`: creation, which keeps the order stable while runs progress.
         * @default updatedAt
         * @enum {string}
         */
        SortBy: "updatedAt" | "createdAt";
        /**
         * @description Sort direction.
         *     - `asc`: oldest first.
         *     - `desc`: newest first.
         * @default desc
         * @enum {string}
         */
        SortDir: "asc" | "desc";
        /**
         * @description Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page.
         * @example xK9mLPqRtN3vS8wF5hB2cQ==:zWvUxYjM4nKpL7aDgE9HbTcR2mAyX3/Q+CNkfBSw1dZ=
         */
        NextPageToken: string;
        /** @description `true` whenever the HTTP status is 200; decide by the status, not by this member. */
        Success: boolean;
        /** @description Credits charged. Absent for anything processed before 7 October 2025 and for organizations on older billing plans. */
        Usage: {
            /**
             * @description Credits used up; fractions are common.
             * @example 3.5
             */
            credits: number;
        };
        /** @description A workflow run as it appears in lists, without files and outputs. */
        WorkflowRunSummary: {
            /**
             * @description Use it to get the whole run.
             * @example workflow_run_Zk9mNP12Qw4-yTv8BdR3H
             */
            id: string;
            status: components["schemas"]["WorkflowRunStatus"];
            /**
             * Format: date-time
             * @description When the run was first requested (UTC).
             */
            initialRunAt?: string;
            /**
             * @description The reviewer; absent before a review.
             * @example jane.doe@example.com
             */
            reviewedByUser?: string;
            /**
             * Format: date-time
             * @description End of the review (UTC).
             */
            reviewedAt?: string;
            /**
             * Format: date-time
             * @description When work began (UTC).
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description When the last step ended (UTC).
             */
            endTime?: string;
            /**
             * @description The workflow that ran.
             * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
             */
            workflowId: string;
            /**
             * @description Name that it has in the dashboard.
             * @example Invoice Processing
             */
            workflowName: string;
            /**
             * @description The version of the workflow that ran.
             * @example workflow_version_Zk9mNP12Qw4-yTv8BdR3H
             */
            workflowVersionId: string;
            /**
             * @description Common to the runs that one request created.
             * @example batch_7Ws31-F5
             */
            batchId?: string;
            /**
             * @description Reason given by the reviewer who rejected it.
             * @example Invalid invoice format
             */
            rejectionNote?: string;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change (UTC).
             */
            updatedAt: string;
            /** @description Credits for all steps together. */
            usage?: components["schemas"]["Usage"];
        };
        /** @description One page of workflow runs. */
        WorkflowRunList: {
            success: components["schemas"]["Success"];
            /** @description Runs that pass all filters, in the requested order. */
            workflowRuns: components["schemas"]["WorkflowRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description Error body of most operations. Both members may be missing, so decide by the HTTP status and show `error` to humans only. */
        Error: {
            /**
             * @description `false` on every failure.
             * @example false
             */
            success?: boolean;
            /**
             * @description Explanation of what went wrong, in English. The wording can change at any time.
             * @example No workflow run found with id workflow_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            error?: string;
        };
        /** @description Error body of a 429. Unlike other errors it has no `success`. */
        RateLimitError: {
            /**
             * @description Which limit was hit, in English.
             * @example Rate limit exceeded. Please retry later.
             */
            error: string;
        };
        /** @description Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` an earlier parse of the file is not paid for again. */
        FileInput: {
            /**
             * @description Name shown in the dashboard and matched by name filters. Guessed from the URL when left out.
             * @example acme-invoice-2025-0417.pdf
             */
            fileName?: string;
            /**
             * Format: uri
             * @description Address that Extend downloads from. Sign it for 5 to 15 minutes, in a batch for 30, since downloads may queue.
             * @example https://storage.example.com/inbox/acme-invoice-2025-0417.pdf?sig=9f31c0
             */
            fileUrl?: string;
            /**
             * @description A file that Extend already has, from an upload or an earlier run.
             * @example file_Zk9mNP12Qw4yTv8BdR3H
             */
            fileId?: string;
        };
        /** @description Supplied data for settings with a `schema`. */
        ProvidedJsonOutput: {
            /**
             * @description Data in the shape of the schema; parts of it are enough.
             * @example {
             *       "invoice_number": "INV-20418",
             *       "total": 4318.2
             *     }
             */
            value: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Kind of value.
         *     - `string`: free text.
         *     - `number`: a quantity without unit.
         *     - `currency`: an amount with its currency.
         *     - `boolean`: yes or no, such as a ticked box.
         *     - `date`: a calendar date.
         *     - `array`: rows, each with the fields of `schema`.
         *     - `enum`: one of a fixed list of values.
         *     - `object`: a group of fields.
         *     - `signature`: whether and by whom something was signed.
         * @enum {string}
         */
        ExtractionFieldType: "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature" | (string & {});
        /** @description Supplied value of one field. */
        ProvidedExtractionFieldResult: {
            /**
             * @description The `id` of the field in the settings.
             * @example invoice_total
             */
            id: string;
            /** @description The right value; null states that the document does not contain it. */
            value?: unknown;
            type?: components["schemas"]["ExtractionFieldType"];
            /**
             * @description Certainty to record for the value; full certainty unless stated.
             * @default 1
             */
            confidence?: number;
            /** @description Page that shows the value. */
            page?: number;
        };
        /** @description Supplied data for settings with `fields`, keyed by field name. */
        ProvidedFieldsArrayOutput: {
            [key: string]: components["schemas"]["ProvidedExtractionFieldResult"];
        };
        /** @description Supplied data for an extraction processor, shaped after its settings. */
        ProvidedExtractionOutput: components["schemas"]["ProvidedJsonOutput"] | components["schemas"]["ProvidedFieldsArrayOutput"];
        /** @description Supplied kind of document. */
        ProvidedClassifierOutput: {
            /**
             * @description The `id` of the right classification.
             * @example purchase_order
             */
            id: string;
            /**
             * @description Label of that classification.
             * @example Purchase Order
             */
            type: string;
            /** @description Certainty to record. */
            confidence?: number;
        };
        /** @description Supplied pieces of a file. */
        ProvidedSplitterOutput: {
            /** @description All pieces, not only the changed ones. */
            splits: {
                /**
                 * @description Key of the piece; keep the one from the output you correct.
                 * @example split_4Rt7
                 */
                id: string;
                /**
                 * @description The `id` of the kind in the settings.
                 * @example invoice
                 */
                classificationId: string;
                /**
                 * @description Label of that kind.
                 * @example Invoice
                 */
                type: string;
                /** @description Reason for the piece. */
                observation?: string;
                /**
                 * @description Tells it from pieces of the same kind.
                 * @example INV-20418
                 */
                identifier?: string;
                /** @description First page in the original file. */
                startPage: number;
                /** @description Last page in the original file, included. */
                endPage: number;
            }[];
        };
        /** @description A result that you supply, as a correction, an expectation or a replacement. Use the member that fits the processor's type and settings. */
        ProvidedProcessorOutput: components["schemas"]["ProvidedExtractionOutput"] | components["schemas"]["ProvidedClassifierOutput"] | components["schemas"]["ProvidedSplitterOutput"];
        /** @description A document for a workflow, with results that are known beforehand if there are any. */
        WorkflowRunFileInput: components["schemas"]["FileInput"] & {
            /** @description Results to use in place of a processor's own, for instance to force a classification or to fill in fields that you know already. Rarely needed. */
            outputs?: {
                /**
                 * @description The processor whose result is replaced.
                 * @example dp_Xj8mK2pL9nR4vT7qY5wZ
                 */
                processorId: string;
                output: components["schemas"]["ProvidedProcessorOutput"];
            }[];
        };
        /**
         * @description A version number from the dashboard, or `draft`. Without it the newest deployed version runs, or the draft if nothing has been deployed.
         * @example 3
         * @example draft
         */
        WorkflowVersion: string;
        /**
         * @description Place in the queue when limits hold runs back; the lower the number, the sooner the turn.
         * @default 50
         */
        RunPriority: number;
        /**
         * @description Your own keys and values; they come back with the run and in its webhook events. The key `extend:usage_tags`, an array of strings out of letters, digits, `-` and `_`, sorts the costs of runs; other characters are dropped.
         * @example {
         *       "purchaseOrder": "PO-77120",
         *       "extend:usage_tags": [
         *         "accounts-payable",
         *         "emea"
         *       ]
         *     }
         */
        RunMetadata: {
            [key: string]: unknown;
        };
        /** @description What to run on which documents. Give `files` or `rawTexts`; each entry becomes a run of its own. */
        WorkflowRunCreate: {
            /**
             * @description The workflow to run.
             * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
             */
            workflowId: string;
            /** @description Documents to process. More than 50 need a batch. */
            files?: components["schemas"]["WorkflowRunFileInput"][];
            /** @description Texts to process in place of files; each is stored as a `.txt` file. Data with a format of its own does better as a file. */
            rawTexts?: string[];
            version?: components["schemas"]["WorkflowVersion"];
            priority?: components["schemas"]["RunPriority"];
            metadata?: components["schemas"]["RunMetadata"];
        };
        /** @description Free-form JSON object whose keys and values are entirely up to the caller. */
        JsonObject: {
            [key: string]: unknown;
        };
        /**
         * @description Format family of a file.
         *     - `PDF`: PDF, including Word and PowerPoint files that were converted on upload.
         *     - `CSV`: comma-separated values.
         *     - `IMG`: a picture such as PNG, JPEG, TIFF or HEIC.
         *     - `TXT`: plain text, also what raw text turns into.
         *     - `DOCX`: a Word document kept as such.
         *     - `EXCEL`: a spreadsheet workbook.
         *     - `XML`: an XML document.
         *     - `HTML`: a web page.
         * @enum {string}
         */
        FileType: "PDF" | "CSV" | "IMG" | "TXT" | "DOCX" | "EXCEL" | "XML" | "HTML" | (string & {});
        /** @description What was read from a file. Which members are there depends on the file type and on the flags of the request. */
        FileContents: {
            /** @description Plain text of the whole file, for any type, when `rawText=true` was asked. */
            rawText?: string;
            /** @description The whole file as Markdown, for PDF and images, when `markdown=true` was asked. */
            markdown?: string;
            /** @description The same content page by page, for paged formats. */
            pages?: {
                /** @description Position in the document, counted from 1. */
                pageNumber: number;
                /** @description Height of the page, the scale for vertical coordinates. */
                pageHeight?: number;
                /** @description Width of the page, the scale for horizontal coordinates. */
                pageWidth?: number;
                /** @description Plain text of the page. */
                rawText?: string;
                /** @description The page as Markdown. */
                markdown?: string;
                /** @description The page as HTML: Word documents only, and only with `html=true`. */
                html?: string;
            }[];
            /** @description Content sheet by sheet, for workbooks. */
            sheets?: {
                /**
                 * @description Name on the sheet's tab.
                 * @example Q1 Statement
                 */
                sheetName: string;
                /** @description Cell values of the sheet as plain text. */
                rawText?: string;
            }[];
        };
        /** @description Facts found out about a file. An empty object for a fresh upload. */
        FileMetadata: {
            /**
             * @description Pages in the file, known for PDF and Word only.
             * @example 30
             */
            pageCount?: number;
            /** @description The split that produced this file; absent on originals. */
            parentSplit?: {
                /** @description Matches the `id` of a split in the splitter's output. */
                id: string;
                /**
                 * @description Document type that the splitter assigned.
                 * @example Invoice
                 */
                type: string;
                /**
                 * @description What tells this piece from others of its type, such as an invoice number.
                 * @example other_2_9
                 */
                identifier: string;
                /** @description First page of the piece within the parent file. */
                startPage: number;
                /** @description Last page of the piece within the parent file. */
                endPage: number;
            };
        };
        /** @description A document known to Extend, either uploaded or cut out of another file by a splitter. */
        File: {
            /**
             * @description Always `file`.
             * @example file
             * @constant
             */
            object: "file";
            /**
             * @description Pass it as `fileId` wherever a file is asked for; text that was already parsed is then used again.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description File name with its extension, as uploaded or derived from the URL.
             * @example acme-invoice-2025-0417.pdf
             */
            name: string;
            /** @description Detected format. Absent while it is not known yet. */
            type?: components["schemas"]["FileType"];
            /**
             * Format: uri
             * @description Download link that works without a key for 15 minutes. Fetch the file again for a fresh one.
             * @example https://files.extend.ai/file_xK9mLPqRtN3vS8wF5hB2cQ?signature=5d1f0c9a
             */
            presignedUrl?: string;
            /**
             * @description The file this one was cut from. Only on pieces that a splitter made.
             * @example file_Zk9mNP12Qw4yTv8BdR3H
             */
            parentFileId?: string;
            /** @description Text of the file; present only where the request asked for it. */
            contents?: components["schemas"]["FileContents"];
            metadata: components["schemas"]["FileMetadata"];
            /**
             * Format: date-time
             * @description When the file was registered (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of the record (UTC).
             */
            updatedAt: string;
            /** @description Credits for parsing this file, which are billed apart from extraction, classification and splitting. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * @description Progress of a processor run.
         *     - `PENDING`: waiting for capacity.
         *     - `PROCESSING`: under way.
         *     - `PROCESSED`: finished, the output is there.
         *     - `FAILED`: ended without output; see `failureReason`.
         *     - `CANCELLED`: stopped on request.
         * @enum {string}
         */
        ProcessorRunStatus: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
        /** @description A point on a page, in the unit of the page size; the origin is the top left corner. */
        Point: {
            /**
             * @description Distance from the left side of the page.
             * @example 72.4
             */
            x: number;
            /**
             * @description Distance from the top of the page.
             * @example 118.9
             */
            y: number;
        };
        /** @description A place in the document that a value was read from. */
        Citation: {
            /** @description Page of the passage, counted from 1. */
            page?: number;
            /**
             * @description The passage itself.
             * @example Total due: USD 4,318.20
             */
            referenceText?: string;
            /** @description Outline of the passage, in the unit of `pageWidth` and `pageHeight`. */
            polygon?: components["schemas"]["Point"][];
            /**
             * @description Page width in points; divide by it to draw at any size.
             * @example 612
             */
            pageWidth?: number;
            /**
             * @description Page height in points.
             * @example 792
             */
            pageHeight?: number;
        };
        /** @description A remark of a model about its own or another's result. */
        Insight: {
            /**
             * @description Kind of remark.
             *     - `reasoning`: why the result is as it is.
             *     - `issue`: something doubtful that the review agent noticed.
             *     - `review_summary`: the review agent's conclusion.
             * @enum {string}
             */
            type: "reasoning" | "issue" | "review_summary" | (string & {});
            /**
             * @description The remark in plain language.
             * @example The total includes 8.25 % sales tax.
             */
            content: string;
        };
        /** @description How sure one extracted value is, and where it was found. */
        JsonOutputMetadata: {
            /** @description Certainty of text recognition; absent where there was nothing to recognise. */
            ocrConfidence?: number;
            /** @description Certainty of the extracting model. */
            logprobsConfidence?: number;
            /** @description Grade of the review agent, from 1 (probably wrong) to 5 (no doubt). Only if the agent is enabled. */
            reviewAgentScore?: number;
            /** @description Places in the document that support the value; only with citations enabled. */
            citations?: components["schemas"]["Citation"][];
            /** @description Remarks of the models about the value. */
            insights?: components["schemas"]["Insight"][];
        };
        /** @description Data extracted by a JSON Schema. */
        JsonOutput: {
            /** @description The data in the shape of the schema. */
            value: components["schemas"]["JsonObject"];
            /** @description Confidence and origin by path into `value`, such as `line_items[0].amount`. */
            metadata: {
                [key: string]: components["schemas"]["JsonOutputMetadata"];
            };
        };
        /** @description One piece of data to look for, in the older list style. */
        ExtractionField: {
            /**
             * @description Your own stable key, unique in the list; results repeat it.
             * @example invoice_total
             */
            id: string;
            /**
             * @description Key of the field in the output.
             * @example Invoice Total
             */
            name: string;
            type: components["schemas"]["ExtractionFieldType"];
            /**
             * @description What the value means, where it tends to stand and how to write it. The model works from this text.
             * @example Amount due including tax, usually at the bottom right of the last page.
             */
            description: string;
            /** @description Fields inside this one. Needed for `array` (the fields of one row) and `object`. */
            schema?: components["schemas"]["ExtractionField"][];
            /** @description The values to choose from. Needed for `enum`. */
            enum?: components["schemas"]["EnumOption"][];
        };
        /** @description One value of an enum field. */
        EnumOption: {
            /**
             * @description What the output holds when this option is chosen.
             * @example net_30
             */
            value: string;
            /**
             * @description Tells the model when to choose it.
             * @example Payment is due within 30 days.
             */
            description: string;
        };
        /** @description Position of a field's value on a page. */
        ExtractionFieldReference: {
            /**
             * @description The `id` of the field.
             * @example invoice_total
             */
            id: string;
            /**
             * @description The name under which people know the field.
             * @example Invoice Total
             */
            fieldName: string;
            /** @description Page of the boxes, counted from 1. */
            page: number;
            /** @description One box per stretch of text that makes up the value. */
            boundingBoxes: {
                /**
                 * @description Upper side, from the top.
                 * @example 702.4
                 */
                top: number;
                /**
                 * @description Left side, from the left.
                 * @example 431
                 */
                left: number;
                /**
                 * @description Lower side, from the top.
                 * @example 716.1
                 */
                bottom: number;
                /**
                 * @description Right side, from the left.
                 * @example 512.8
                 */
                right: number;
            }[];
        };
        /** @description Result for one field of the older list style. */
        ExtractionFieldResult: {
            /**
             * @description The `id` of the field in the settings.
             * @example invoice_total
             */
            id: string;
            type: components["schemas"]["ExtractionFieldType"];
            /** @description The value in the shape that `type` calls for; null or absent if nothing was found. */
            value?: unknown;
            /** @description Certainty of the value. */
            confidence?: number;
            /** @description For `array` and `object`, the fields inside. */
            schema?: components["schemas"]["ExtractionField"][];
            /** @description Remarks of the model, if reasoning is enabled. */
            insights?: components["schemas"]["Insight"][];
            /** @description Where the value stands in the document; may be empty. */
            references: components["schemas"]["ExtractionFieldReference"][];
            /** @description The options there were, for `enum` fields only. */
            enum?: components["schemas"]["EnumOption"][];
        };
        /** @description Data extracted by a list of fields, keyed by field name. Empty while the run has no result yet. */
        FieldsArrayOutput: {
            [key: string]: components["schemas"]["ExtractionFieldResult"];
        };
        /** @description Extracted data: `JsonOutput` for settings with a `schema`, `FieldsArrayOutput` for settings with `fields`. */
        ExtractionOutput: components["schemas"]["JsonOutput"] | components["schemas"]["FieldsArrayOutput"];
        /** @description The kind of document that was recognised. */
        ClassifierOutput: {
            /**
             * @description The `id` of the chosen classification.
             * @example purchase_order
             */
            id: string;
            /**
             * @description Label of that classification.
             * @example Purchase Order
             */
            type: string;
            /**
             * @description Certainty of the choice.
             * @example 0.97
             */
            confidence: number;
            /** @description Why this kind was chosen. */
            insights: components["schemas"]["Insight"][];
        };
        /** @description One document inside a larger file. */
        Split: {
            /**
             * @description Label of the kind of document.
             * @example Invoice
             */
            type: string;
            /**
             * @description Why the boundaries and the kind were chosen.
             * @example A new letterhead and invoice number start on page 4.
             */
            observation: string;
            /**
             * @description Distinguishes pieces of the same kind, such as by number.
             * @example INV-20418
             */
            identifier: string;
            /** @description First page in the original file. */
            startPage: number;
            /** @description Last page in the original file, included. */
            endPage: number;
            /**
             * @description Name for the piece, where one was made up.
             * @example Invoice INV-20418
             */
            name?: string;
            /**
             * @description The `id` of the kind in the settings.
             * @example invoice
             */
            classificationId: string;
            /**
             * @description Identifies the piece within the run.
             * @example split_4Rt7
             */
            id: string;
            /**
             * @description The piece as a file of its own, ready for further runs.
             * @example file_v8gqaWzgTnSyIMZfrlEba
             */
            fileId: string;
        };
        /** @description The documents found inside a file. */
        SplitterOutput: {
            /** @description Pieces in page order. */
            splits: components["schemas"]["Split"][];
            /** @description Whether the pieces were supplied from outside, not found by the model. */
            isExternal?: boolean;
        };
        /** @description Result of a processor. Nothing in the value itself names its kind: go by the `type` of the run, and for extraction by whether the settings use `schema` or `fields`. */
        ProcessorOutput: components["schemas"]["ExtractionOutput"] | components["schemas"]["ClassifierOutput"] | components["schemas"]["SplitterOutput"];
        /** @description A change that a reviewer made to one field. */
        ExtractionEdit: {
            /** @description The value before the change. */
            originalValue?: unknown;
            /** @description The value after it. */
            editedValue?: unknown;
            /**
             * @description Remark of the reviewer.
             * @example Handwritten correction on page 1 applies.
             */
            notes?: string;
            /** @description Page the reviewer worked on. */
            page?: number;
            /**
             * @description Kind of the field.
             * @example currency
             */
            fieldType?: string;
        };
        /**
         * @description What a processor does with a document.
         *     - `EXTRACT`: reads fields out of it.
         *     - `CLASSIFY`: tells which kind of document it is.
         *     - `SPLITTER`: finds the documents inside a larger file.
         * @enum {string}
         */
        ProcessorType: "EXTRACT" | "CLASSIFY" | "SPLITTER" | (string & {});
        /** @description A kind of document that a classifier or splitter can choose. */
        Classification: {
            /**
             * @description Your own stable key. Keep it when you rename `type`; lower case with underscores reads best.
             * @example purchase_order
             */
            id: string;
            /**
             * @description The label that appears in results.
             * @example Purchase Order
             */
            type: string;
            /**
             * @description What distinguishes this kind from the others. The model decides by this text.
             * @example A buyer's order of goods before delivery
             * @example with an order number and no amount due.
             */
            description: string;
        };
        /**
         * @description Restricts processing to these pages, which saves time and credits on long files. Ranges may come in any order; pages outside all of them are skipped.
         * @example [
         *       {
         *         "start": 1,
         *         "end": 3
         *       },
         *       {
         *         "start": 12,
         *         "end": 14
         *       }
         *     ]
         */
        PageRanges: {
            /** @description First page of the stretch, counted from 1. Absent: from page 1. */
            start?: number;
            /** @description Last page of the stretch. Absent: to the end of the file. */
            end?: number;
        }[];
        /** @description Fine-tuning of classification. */
        ClassificationAdvancedOptions: {
            /**
             * @description How much of the document is looked at.
             *     - `default`: enough for most documents.
             *     - `max`: as much as possible, for kinds that only differ deep inside.
             * @enum {string}
             */
            context?: "default" | "max" | (string & {});
            /** @description Shows the model page images as well, for kinds that differ by logo, stamp or layout. */
            advancedMultimodalEnabled?: boolean;
            /** @description Looks only at so many pages from the start. `pageRanges` does the same and more. */
            fixedPageLimit?: number;
            pageRanges?: components["schemas"]["PageRanges"];
        };
        /** @description Where the text is cut into chunks. */
        ParseChunkingStrategy: {
            /**
             * @description Unit of a chunk.
             *     - `page`: one chunk per page.
             *     - `document`: no cutting, everything in one chunk.
             *     - `section`: cut at headings; needs the target `markdown`.
             * @enum {string}
             */
            type?: "page" | "document" | "section" | (string & {});
            /** @description Size limits that merge small chunks and cut long ones. */
            options?: {
                /**
                 * @description Shorter chunks are joined with a neighbour.
                 * @example 500
                 */
                minCharacters?: number;
                /**
                 * @description Longer chunks are cut.
                 * @example 10000
                 */
                maxCharacters?: number;
            };
        };
        /** @description Review and correction of recognised content by a vision model; costs credits on the pages it works on. */
        ParseAgenticOptions: {
            /** @description Whether the review takes place. */
            enabled?: boolean;
            /**
             * @description Hints in plain language about what tends to be misread in these documents.
             * @example Amounts use a comma as decimal separator.
             */
            customInstructions?: string;
        };
        /** @description Treatment of the individual kinds of blocks on a page. */
        ParseBlockOptions: {
            /** @description Pictures, charts and diagrams. */
            figures?: {
                /** @description `false` leaves figures out of the result. */
                enabled?: boolean;
                /** @description Cuts every figure out as an image of its own, with a URL in the block's details. */
                figureImageClippingEnabled?: boolean;
            };
            /** @description Treatment of tables, and the markup they are written in. */
            tables?: {
                /** @description `false` leaves tables out of the result. */
                enabled?: boolean;
                /**
                 * @description Markup of a table.
                 *     - `markdown`: compact, loses merged cells.
                 *     - `html`: keeps row and column spans.
                 * @enum {string}
                 */
                targetFormat?: "markdown" | "html" | (string & {});
                /** @description Repeats the header row on following pages where a table goes on without one and has as many columns. */
                tableHeaderContinuationEnabled?: boolean;
                /** @description Adds a block with its own position for each cell, below the block of the table. */
                cellBlocksEnabled?: boolean;
                /** @description Second look at tables by a vision model, at extra credits. */
                agentic?: components["schemas"]["ParseAgenticOptions"];
            };
            /** @description Running text, handwriting and signatures. */
            text?: {
                /** @description Looks for signatures with a separate vision model. Switch it off to gain time if none matter. */
                signatureDetectionEnabled?: boolean;
                /** @description Second look at text by a vision model, at extra credits. */
                agentic?: components["schemas"]["ParseAgenticOptions"];
            };
        };
        /** @description Settings for difficult scans and for spreadsheets. */
        ParseAdvancedOptions: {
            /** @description Turns pages upright before reading them. */
            pageRotationEnabled?: boolean;
            /** @description Lets a vision model correct text recognition across the document, for messy handwriting and bad scans. The `agentic` settings of `blockOptions` aim at tables or text alone. */
            agenticOcrEnabled?: boolean;
            pageRanges?: components["schemas"]["PageRanges"];
            /**
             * @description Reading of workbooks.
             *     - `basic`: quick and deterministic, always used for `.xls`.
             *     - `advanced`: recognises several tables and blocks on a sheet, at extra credits.
             * @enum {string}
             */
            excelParsingMode?: "basic" | "advanced" | (string & {});
            /** @description Ignores hidden rows, columns and sheets. */
            excelSkipHiddenContent?: boolean;
            /** @description Takes the stored value of a cell, such as 45764, rather than its display, such as 17 April 2025. */
            excelUseRawCellValues?: boolean;
            /** @description Uses the results saved in the workbook and does not compute formulas again: much faster, but wrong for formulas that depend on today's date. */
            excelSkipCalculation?: boolean;
            /**
             * @description How far apart vertically two pieces of text may be and still count as one line. Larger groups more; only for the target `spatial`.
             * @example 1
             */
            verticalGroupingThreshold?: number;
            /** @description Recognition data to add to a parse result. */
            returnOcr?: {
                /** @description Adds each word with its box and confidence. The response grows a lot; ask for it by URL. */
                words?: boolean;
            };
            /** @description Converts images, Office files and HTML to PDF first, so that every block gets a position. */
            alwaysConvertToPdf?: boolean;
        };
        /** @description How a document becomes text before anything else looks at it. Every member has a sensible default; start without a configuration and change one thing at a time. */
        ParseConfig: {
            /**
             * @description Shape of the text.
             *     - `markdown`: reading order with headings, lists and tables. Right for most documents and for retrieval, and the
             *       only one that allows chunks by section.
             *     - `spatial`: keeps everything where it stood on the page by means of blanks and tabs. Right for skewed scans,
             *       handwriting and forms such as bills of lading; chunks by page only.
             * @enum {string}
             */
            target?: "markdown" | "spatial" | (string & {});
            chunkingStrategy?: components["schemas"]["ParseChunkingStrategy"];
            /**
             * @description Trade-off between accuracy and price.
             *     - `parse_performance`: the most accurate engine, used unless told otherwise.
             *     - `parse_light`: cheaper and faster for clean, high-volume input; weaker on poor scans, handwriting, large tables
             *       and scripts other than Latin.
             * @enum {string}
             */
            engine?: "parse_performance" | "parse_light" | (string & {});
            blockOptions?: components["schemas"]["ParseBlockOptions"];
            advancedOptions?: components["schemas"]["ParseAdvancedOptions"];
        };
        /** @description Settings of a classification processor. */
        ClassificationConfig: {
            /**
             * @description Marks these settings as classification. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CLASSIFY";
            /**
             * @description Model family.
             *     - `classification_performance`: highest accuracy.
             *     - `classification_light`: faster and cheaper, for kinds that are easy to tell apart.
             * @enum {string}
             */
            baseProcessor?: "classification_performance" | "classification_light" | (string & {});
            /**
             * @description Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
             * @example 3.2.0
             */
            baseVersion?: string;
            /** @description The kinds to choose from. Include a catch-all such as `other`. */
            classifications: components["schemas"]["Classification"][];
            /**
             * @description Instructions in plain language for the cases that the descriptions leave open.
             * @example A pro forma invoice counts as a purchase order.
             */
            classificationRules?: string;
            advancedOptions?: components["schemas"]["ClassificationAdvancedOptions"];
            /** @description How the file is read before classification. */
            parser?: components["schemas"]["ParseConfig"];
        };
        /** @description How very long tables, with hundreds of rows, are put together. Leave it out for ordinary documents. */
        ArrayStrategy: {
            /**
             * @description Approach.
             *     - `large_array_heuristics`: the quickest, based on the layout of tables.
             *     - `large_array_max_context`: several passes over the whole document; most accurate, slow, at extra credits.
             *     - `large_array_overlap_context`: reads each page with its neighbours, so rows broken by a page stay whole.
             * @enum {string}
             */
            type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context" | (string & {});
        };
        /** @description How a document too long for one pass is cut up, and how the partial results become one. */
        ExtractionChunkingOptions: {
            /**
             * @description Where to cut.
             *     - `standard`: every so many pages.
             *     - `semantic`: where the subject changes.
             * @enum {string}
             */
            chunkingStrategy?: "standard" | "semantic" | (string & {});
            /**
             * @description Pages per piece.
             * @example 10
             */
            pageChunkSize?: number;
            /**
             * @description Which value wins when several pieces contain the same field.
             *     - `intelligent`: a model decides.
             *     - `confidence`: the one with the highest confidence.
             *     - `take_first`: the one nearest to the start.
             *     - `take_last`: the one nearest to the end.
             * @enum {string}
             */
            chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last" | (string & {});
            /**
             * @description Where to cut, in plain language; for `semantic` only.
             * @example Begin a new piece at each endorsement of the policy.
             */
            customSemanticChunkingRules?: string;
        };
        /** @description Fine-tuning of extraction. Leave it out until a default turns out not to fit. */
        ExtractionAdvancedOptions: {
            /**
             * @deprecated
             * @description Kind of document, as a hint to the model. Replaced by `extractionRules`.
             */
            documentKind?: string;
            /**
             * @deprecated
             * @description Glossary of terms, as a hint to the model. Replaced by `extractionRules`.
             */
            keyDefinitions?: string;
            /** @description Adds the model's reasons to each field as `insights` of type `reasoning`. */
            modelReasoningInsightsEnabled?: boolean;
            /** @description Shows the model page images beside the text, which helps with forms, stamps and layouts. */
            advancedMultimodalEnabled?: boolean;
            /** @description Adds page and polygon of the source to each field. */
            citationsEnabled?: boolean;
            /**
             * @description How finely rows of arrays are cited. Needs `citationsEnabled` and `extraction_performance` 4.4.0 or newer.
             *     - `item`: one citation per row.
             *     - `property`: one citation per cell.
             * @enum {string}
             */
            arrayCitationStrategy?: "item" | "property" | (string & {});
            /** @description Reads data out of charts and diagrams as well. */
            advancedFigureParsingEnabled?: boolean;
            /** @description A second model that rates every field from 1 to 5 and flags doubtful ones. Each run with it costs additional credits. */
            reviewAgent?: {
                /** @description Whether the rating takes place. */
                enabled?: boolean;
            };
            arrayStrategy?: components["schemas"]["ArrayStrategy"];
            chunkingOptions?: components["schemas"]["ExtractionChunkingOptions"];
            /** @description Worksheets to read, as ranges of their positions. */
            excelSheetRanges?: {
                /** @description First sheet, counted from 0. */
                start: number;
                /** @description Last sheet, not before `start`. */
                end: number;
            }[];
            /**
             * @description Which worksheets are read.
             *     - `intelligent`: those that look relevant for the schema.
             *     - `all`: every sheet.
             *     - `first`: the first sheet only.
             *     - `last`: the last sheet only.
             * @enum {string}
             */
            excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last" | (string & {});
            /**
             * @deprecated
             * @description Reads only so many pages from the start. Replaced by `pageRanges`.
             */
            fixedPageLimit?: number;
            pageRanges?: components["schemas"]["PageRanges"];
        };
        /** @description Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
        ExtractionConfig: {
            /**
             * @description Marks these settings as extraction. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "EXTRACT";
            /**
             * @description Model family.
             *     - `extraction_performance`: highest accuracy, citations and all options.
             *     - `extraction_light`: faster and cheaper, for simple documents.
             * @enum {string}
             */
            baseProcessor?: "extraction_performance" | "extraction_light" | (string & {});
            /**
             * @description Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
             * @example 4.4.0
             */
            baseVersion?: string;
            /**
             * @description Instructions in plain language that hold for all fields.
             * @example Report all amounts in the currency of the invoice and never convert them.
             */
            extractionRules?: string;
            /** @description JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
            schema?: components["schemas"]["JsonObject"];
            /** @description The older list of fields. The output is then a map from field name to result. */
            fields?: components["schemas"]["ExtractionField"][];
            advancedOptions?: components["schemas"]["ExtractionAdvancedOptions"];
            /** @description How the file is read before extraction. */
            parser?: components["schemas"]["ParseConfig"];
        };
        /** @description Fine-tuning of splitting. */
        SplitterAdvancedOptions: {
            /**
             * @description What to use as `identifier` of a piece, in plain language.
             * @example The invoice number, without its prefix.
             */
            splitIdentifierRules?: string;
            /**
             * @description Trade-off between accuracy and time.
             *     - `high_precision`: boundaries are checked more thoroughly.
             *     - `low_latency`: quicker and coarser.
             * @enum {string}
             */
            splitMethod?: "high_precision" | "low_latency" | (string & {});
            /** @description Makes every worksheet of a workbook a piece of its own. */
            splitExcelDocumentsBySheetEnabled?: boolean;
            /** @description Looks only at so many pages from the start. `pageRanges` does the same and more. */
            fixedPageLimit?: number;
            pageRanges?: components["schemas"]["PageRanges"];
        };
        /** @description Settings of a splitting processor. */
        SplitterConfig: {
            /**
             * @description Marks these settings as splitting. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SPLITTER";
            /**
             * @description Model family.
             *     - `splitting_performance`: highest accuracy.
             *     - `splitting_light`: faster and cheaper, for clear boundaries.
             * @enum {string}
             */
            baseProcessor?: "splitting_performance" | "splitting_light" | (string & {});
            /**
             * @description Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
             * @example 1.4.0
             */
            baseVersion?: string;
            /** @description Kinds of documents that the file may contain. */
            splitClassifications: components["schemas"]["Classification"][];
            /**
             * @description Instructions in plain language on where one document ends and the next begins.
             * @example Keep the terms and conditions with the invoice they follow.
             */
            splitRules?: string;
            advancedOptions?: components["schemas"]["SplitterAdvancedOptions"];
            /** @description How the file is read before splitting. */
            parser?: components["schemas"]["ParseConfig"];
        };
        /** @description Complete settings of a processor; `type` has to agree with the type of the processor. */
        ProcessorConfig: components["schemas"]["ClassificationConfig"] | components["schemas"]["ExtractionConfig"] | components["schemas"]["SplitterConfig"];
        /** @description One execution of a processor on one file, with the settings it used and everything that came out. */
        ProcessorRun: {
            /**
             * @description Always `document_processor_run`.
             * @example document_processor_run
             * @constant
             */
            object: "document_processor_run";
            /**
             * @description Identifies the run; inside a workflow run it is also the `outputId` for corrections.
             * @example dpr_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description The processor that ran.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * @description The exact version that ran, also when the request left the choice to the server.
             * @example dpv_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorVersionId: string;
            /**
             * @description Name that the processor has in the dashboard.
             * @example Invoice Processor
             */
            processorName: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /** @description The result to use, which is `reviewedOutput` once a human changed something. Empty until the run is done. */
            output: components["schemas"]["ProcessorOutput"];
            /**
             * @description Short code of the failure; only with the status `FAILED`.
             * @example PARSING_ERROR
             */
            failureReason?: string;
            /**
             * @description Explanation of the failure for humans; only with the status `FAILED`.
             * @example The file contains no readable pages.
             */
            failureMessage?: string;
            /** @description What the request that started the run gave as `metadata`. */
            metadata?: components["schemas"]["JsonObject"];
            /** @description Whether a human has looked at the result. */
            reviewed: boolean;
            /** @description Whether a human has changed the result. */
            edited: boolean;
            /** @description Changes made in review, by field name. Empty when `edited` is false. */
            edits: {
                [key: string]: components["schemas"]["ExtractionEdit"];
            };
            /** @description Tells which member of the unions `output` and `config` applies. */
            type: components["schemas"]["ProcessorType"];
            /** @description The settings in force during this run. */
            config: components["schemas"]["ProcessorConfig"];
            /** @description What the models returned, untouched by review. */
            initialOutput?: components["schemas"]["ProcessorOutput"];
            /** @description The result after review; absent if there was none. */
            reviewedOutput?: components["schemas"]["ProcessorOutput"];
            /** @description The files worked on. Behind a splitter this is the piece, not the original. */
            files: components["schemas"]["File"][];
            /** @description The processors whose results a merge step of a workflow combined into this one; otherwise empty. */
            mergedProcessors: {
                /**
                 * @description The contributing processor.
                 * @example dp_Xj8mK2pL9nR4vT7qY5wZ
                 */
                processorId: string;
                /**
                 * @description The version of it that ran.
                 * @example dpv_Xj8mK2pL9nR4vT7qY5wZ
                 */
                processorVersionId: string;
                /**
                 * @description Name that it has in the dashboard.
                 * @example Invoice Line Items Processor
                 */
                processorName: string;
            }[];
            /**
             * Format: uri
             * @description Page of this run in the dashboard, for people with an account.
             * @example https://dashboard.extend.ai/runs/dpr_Xj8mK2pL9nR4vT7qY5wZ
             */
            url: string;
            /** @description Credits for the processor itself. What reading the file cost stands in `usage` of the file. */
            usage?: components["schemas"]["Usage"];
        };
        /** @description Result of a validation step. */
        StepRunOutput: {
            /** @description One entry per rule, for rule validation. */
            rules?: {
                /**
                 * @description Name of the rule.
                 * @example Line items add up to the total
                 */
                name: string;
                /** @description Whether the formula came out true, for arrays in every row. */
                valid: boolean;
                /**
                 * @description Outcome row by row, for formulas over arrays.
                 * @example [
                 *       "true",
                 *       "true",
                 *       "false"
                 *     ]
                 */
                validArray?: string[];
                /**
                 * @description Why the rule did not hold.
                 *     - `RULE_FAILED`: the formula came out false or empty.
                 *     - `PARSE_ERROR`: the formula is not well-formed.
                 *     - `VALUE_ERROR`: the formula could not be computed with these values.
                 * @enum {string}
                 */
                failureReason?: "RULE_FAILED" | "PARSE_ERROR" | "VALUE_ERROR" | (string & {});
                /** @description Detail of a `PARSE_ERROR` or `VALUE_ERROR`. */
                error?: string;
            }[];
        };
        /** @description Execution of one validation step within a workflow run. */
        StepRun: {
            /**
             * @description Always `workflow_step_run`.
             * @example workflow_step_run
             * @constant
             */
            object: "workflow_step_run";
            /**
             * @description Identifies this execution of the step.
             * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            id: string;
            /**
             * @description Progress of the step.
             *     - `PENDING`: an earlier step is not done yet.
             *     - `PROCESSING`: under way.
             *     - `PROCESSED`: carried out, whether or not the data turned out valid.
             *     - `FAILED`: could not be carried out.
             *     - `CANCELLED`: the run was stopped.
             * @enum {string}
             */
            status: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
            /** @description The step of the workflow that was executed. */
            step: {
                /**
                 * @description Always `workflow_step`.
                 * @example workflow_step
                 * @constant
                 */
                object: "workflow_step";
                /**
                 * @description Stays the same in every run.
                 * @example step_xKm9pNv3qWsY_jL2tR5Dh
                 */
                id: string;
                /**
                 * @description Name given in the workflow editor.
                 * @example Validate Invoice Total
                 */
                name: string;
                /**
                 * @description Kind of step.
                 *     - `EXTERNAL_DATA_VALIDATION`: asks an endpoint of yours.
                 *     - `RULE_VALIDATION`: evaluates formulas over the extracted data.
                 * @enum {string}
                 */
                type: "EXTERNAL_DATA_VALIDATION" | "RULE_VALIDATION" | (string & {});
            };
            /** @description Result of the step. Rule validation has `rules`; external validation has whatever JSON your endpoint answered. */
            output?: components["schemas"]["StepRunOutput"];
        };
        /** @description A pipeline of steps for documents, in one of its versions. */
        Workflow: {
            /**
             * @description Always `workflow`.
             * @example workflow
             * @constant
             */
            object: "workflow";
            /**
             * @description Needed to run the workflow.
             * @example workflow_BMlfq_yWM3sT-ZzvCnA3f
             */
            id: string;
            /**
             * @description Number of the deployed version, or `draft`.
             * @example 3
             * @example draft
             */
            version: string;
            /**
             * @description Name shown in the dashboard.
             * @example Invoice Processing
             */
            name: string;
        };
        /** @description Everything about a workflow run but its status. */
        WorkflowRunBase: {
            /**
             * @description Always `workflow_run`.
             * @example workflow_run
             * @constant
             */
            object: "workflow_run";
            /**
             * @description Identifies the run.
             * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            id: string;
            /**
             * @description Usually the file name; an update can give the run another one.
             * @example acme-invoice-2025-0417.pdf
             */
            name: string;
            /**
             * Format: uri
             * @description Page of this run in the dashboard, where reviewers work.
             * @example https://dashboard.extend.ai/workflows/workflow_Bk9mNp2qWs5_xL8vR4tYh?workflowRunId=workflow_run_Zj3nMx7ZPd9f4c2WQ_kAg
             */
            url: string;
            /** @description Keys and values given at the start and by later updates, merged. Empty if there were none. */
            metadata: components["schemas"]["JsonObject"];
            /**
             * @description Shared by the runs that one request created, so that they can be listed together.
             * @example batch_7Ws31-F5
             */
            batchId?: string;
            /** @description The input file and the pieces that splitting made of it. */
            files: components["schemas"]["File"][];
            /**
             * @description Code of the failure, with the status `FAILED` only. A new run may help after `INTERNAL_ERROR` and `DOCUMENT_PROCESSOR_ERROR`, not after `INVALID_WORKFLOW` and `FAILED_TO_PROCESS_FILE`.
             * @example DOCUMENT_PROCESSOR_ERROR
             */
            failureReason?: string;
            /**
             * @description Explanation of the failure for humans, with the status `FAILED` only.
             * @example The extraction step could not read page 3.
             */
            failureMessage?: string;
            /**
             * Format: date-time
             * @description When the run was requested (UTC).
             */
            initialRunAt: string;
            /**
             * @description E-mail address of the reviewer; absent before a review.
             * @example jane.doe@example.com
             */
            reviewedBy?: string;
            /** @description Whether a human has finished reviewing the run. */
            reviewed: boolean;
            /**
             * @description Reason that the reviewer gave for rejecting the run.
             * @example Invalid invoice format
             */
            rejectionNote?: string;
            /**
             * Format: date-time
             * @description End of the review (UTC); absent before.
             */
            reviewedAt?: string;
            /**
             * Format: date-time
             * @description When work began (UTC), after any wait in the queue.
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description When the last step ended (UTC); absent while it runs.
             */
            endTime?: string;
            /** @description Results of the processors in the workflow, one entry per processor and file. Grows while the run goes on. */
            outputs: components["schemas"]["ProcessorRun"][];
            /** @description Results of the validation steps. Processor steps are in `outputs`, other kinds are not reported. */
            stepRuns: components["schemas"]["StepRun"][];
            /** @description The workflow and the version of it that ran. */
            workflow: components["schemas"]["Workflow"];
            /** @description Credits for all steps of the run together. */
            usage?: components["schemas"]["Usage"];
        };
        /** @description One execution of a workflow on one file, with the results so far. */
        WorkflowRun: components["schemas"]["WorkflowRunBase"] & {
            status: components["schemas"]["WorkflowRunStatus"];
        };
        /** @description Error body of a 400 on operations that take a file; `code` is there when the file itself was refused. */
        FileError: components["schemas"]["Error"] & {
            /**
             * @description Machine-readable reason for refusing the file; absent when the request was wrong in another way.
             *     - `FILE_TYPE_NOT_SUPPORTED`: the format is not among the supported ones.
             *     - `FILE_SIZE_TOO_LARGE`: there are more bytes than the service accepts.
             *     - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
             *     - `PASSWORD_PROTECTED_FILE`: the file is encrypted; upload an unlocked copy.
             * @enum {string}
             */
            code?: "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "PASSWORD_PROTECTED_FILE" | (string & {});
        };
        /** @description A workflow and up to 1000 inputs for it. */
        WorkflowRunBatchCreate: {
            /**
             * @description The workflow to run.
             * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
             */
            workflowId: string;
            version?: components["schemas"]["WorkflowVersion"];
            /** @description One entry per run to create. */
            inputs: {
                file?: components["schemas"]["FileInput"];
                /** @description Text to process in place of a file; it is stored as `.txt`. */
                rawText?: string;
                /** @description Your own keys and values for this run; the way to match results to inputs. `extend:usage_tags` sorts its costs. */
                metadata?: components["schemas"]["RunMetadata"];
                /** @description Secrets for steps of this run, such as tokens of your endpoints. They win over those of the workflow. */
                secrets?: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** @description Envelope around a single workflow run. */
        WorkflowRunResponse: {
            success: components["schemas"]["Success"];
            workflowRun: components["schemas"]["WorkflowRun"];
        };
        /** @description The changes; what is left out stays as it is. */
        WorkflowRunUpdate: {
            /**
             * @description New name of the run.
             * @example Acme invoice April 2025
             */
            name?: string;
            /** @description Keys to add or overwrite; all other keys keep their values. `extend:usage_tags` works as it does when creating a run. */
            metadata?: components["schemas"]["RunMetadata"];
        };
        /** @description A workflow run in the moment after its cancellation was requested. */
        CancelledWorkflowRun: components["schemas"]["WorkflowRunBase"] & {
            /**
             * @description Normally `CANCELLING`, for steps under way come to an end first. Poll the run until it is `CANCELLED`.
             * @example CANCELLING
             */
            status?: string;
        };
        /** @description The right result for one output of a workflow run. */
        WorkflowRunOutputCorrection: {
            /** @description The corrected result. For extraction the corrected fields alone are enough, they are merged with the rest; every field you send counts as confirmed. */
            reviewedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /** @description A new workflow, of which only the name is given; its steps are built in the dashboard. */
        WorkflowCreate: {
            /**
             * @description Name shown in the dashboard.
             * @example Invoice Processing
             */
            name: string;
        };
        /**
         * @description What started a run.
         *     - `ADMIN`: Extend's own staff.
         *     - `BATCH_PROCESSOR_RUN`: an evaluation over a set of files.
         *     - `PLAYGROUND`: a trial in the dashboard's playground.
         *     - `WORKFLOW_CONFIGURATION`: a test while a workflow was designed.
         *     - `WORKFLOW_RUN`: a step of a workflow run.
         *     - `STUDIO`: the Studio part of the dashboard.
         *     - `API`: a call to this API.
         * @enum {string}
         */
        ProcessorRunSource: "ADMIN" | "BATCH_PROCESSOR_RUN" | "PLAYGROUND" | "WORKFLOW_CONFIGURATION" | "WORKFLOW_RUN" | "STUDIO" | "API";
        /** @description A processor run as it appears in lists, without output and settings. */
        ProcessorRunSummary: {
            /**
             * @description Use it to get the whole run.
             * @example dpr_Zk9mNP12Qw4-yTv8BdR3H
             */
            id: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /**
             * @description The processor that ran.
             * @example dp_BMdfq_yWM3sT-ZzvCnA3f
             */
            processorId: string;
            /**
             * @description Name that the processor has in the dashboard.
             * @example Invoice Extractor
             */
            processorName: string;
            /**
             * @description The version that ran.
             * @example dpv_Zk9mNP12Qw4-yTv8BdR3H
             */
            processorVersionId: string;
            /** @description What the run does. */
            type?: components["schemas"]["ProcessorType"];
            /**
             * Format: date-time
             * @description When the run was requested (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of status or result (UTC).
             */
            updatedAt: string;
            /** @description Credits for the processor, without those for reading the file. */
            usage?: components["schemas"]["Usage"];
        };
        /** @description One page of processor runs. */
        ProcessorRunList: {
            success: components["schemas"]["Success"];
            /** @description Runs that pass all filters, in the requested order. */
            processorRuns: components["schemas"]["ProcessorRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description What to run on which file. Give `file` or `rawText`. */
        ProcessorRunCreate: {
            /**
             * @description The processor to run.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * @description A published number such as `2.1`, `draft`, or `latest` for the newest published one, which is also what leaving it out means. A processor never published runs its draft.
             * @example 2.1
             * @example latest
             * @example draft
             */
            version?: string;
            file?: components["schemas"]["FileInput"];
            /**
             * @description Text to process in place of a file.
             * @example Invoice INV-20418 of Acme Industrial Supply. Amount due: USD 4,318.20 by 17 May 2025.
             */
            rawText?: string;
            /**
             * @description Holds the response until the run is over, at most 5 minutes; a longer run goes on in the background. Keep it off unless runs reliably take less than half a minute.
             * @default false
             */
            sync?: boolean;
            priority?: components["schemas"]["RunPriority"];
            metadata?: components["schemas"]["RunMetadata"];
            /** @description Settings for this run alone. They take the place of those of the version and must be of the same type. */
            config?: components["schemas"]["ProcessorConfig"];
        };
        /** @description Envelope around a single processor run. */
        ProcessorRunResponse: {
            success: components["schemas"]["Success"];
            processorRun: components["schemas"]["ProcessorRun"];
        };
        /**
         * @description Where the batch stands.
         *     - `PENDING`: waiting for its turn.
         *     - `PROCESSING`: some of its runs are not finished yet.
         *     - `PROCESSED`: all runs are done.
         *     - `FAILED`: the batch broke off with an error.
         * @enum {string}
         */
        BatchProcessorRunStatus: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /** @description One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size; the scores themselves are shown in the dashboard. */
        BatchProcessorRun: {
            /**
             * @description Always `batch_processor_run`.
             * @example batch_processor_run
             * @constant
             */
            object: "batch_processor_run";
            /**
             * @description Id of the batch. Current ones begin with `bpr_`, older ones with `batch_processor_run_`.
             * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description The processor under test.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * @description The version that ran; compare batches of two versions to judge a change.
             * @example dpv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            processorVersionId: string;
            /**
             * @description Display name of the processor, so that a report needs no second request.
             * @example Invoice Processor
             */
            processorName: string;
            /** @description Size of the work done. Members appear as the figures become known. */
            metrics: {
                /**
                 * @description Files that went through the processor.
                 * @example 24
                 */
                numFiles?: number;
                /**
                 * @description Pages of all those files together.
                 * @example 61
                 */
                numPages?: number;
            };
            status: components["schemas"]["BatchProcessorRunStatus"];
            /**
             * @description What set the batch off, and with it the meaning of `sourceId`.
             *     - `EVAL_SET`: an evaluation set; `sourceId` is its id (`ev_…`).
             *     - `PLAYGROUND`: the playground of the dashboard; there is no `sourceId`.
             *     - `STUDIO`: a processor opened in Studio; `sourceId` is its id (`dp_…`).
             * @enum {string}
             */
            source: "EVAL_SET" | "PLAYGROUND" | "STUDIO" | (string & {});
            /**
             * @description Evaluation set or processor behind the batch, depending on `source`.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            sourceId?: string;
            /**
             * @description Processor runs that the batch consists of.
             * @example 24
             */
            runCount: number;
            /** @description How outputs are compared with the expected ones. */
            options: {
                /** @description Fields for which a close match counts as correct, for instance free-text descriptions. */
                fuzzyMatchFields?: string[];
                /** @description Fields that were left out of the comparison. */
                excludeFields?: string[];
            };
            /**
             * Format: date-time
             * @description When the batch was started, in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the batch last changed, in UTC.
             */
            updatedAt: string;
        };
        /** @description A single batch processor run. */
        BatchProcessorRunResponse: {
            success: components["schemas"]["Success"];
            batchProcessorRun: components["schemas"]["BatchProcessorRun"];
        };
        /** @description A processor as it appears in lists, with the names of its versions but without settings. */
        ProcessorSummary: {
            /**
             * @description Marks the entry as a processor.
             * @constant
             */
            object: "document_processor";
            /**
             * @description Use it to run or update the processor.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description Name shown in the dashboard.
             * @example Invoice Processor
             */
            name: string;
            type: components["schemas"]["ProcessorType"];
            /** @description The versions it has, by id and number. */
            versions: {
                /**
                 * @description Use it to get the settings.
                 * @example dpv_xK9mLPqRtN3vS8wF5hB2cQ
                 */
                id: string;
                /**
                 * @description Number of the version, or `draft`.
                 * @example 3
                 */
                version: string;
            }[];
            /**
             * Format: date-time
             * @description When the processor was created (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of name or draft (UTC).
             */
            updatedAt: string;
        };
        /** @description One page of processors. */
        ProcessorList: {
            success: components["schemas"]["Success"];
            /** @description Something about the request to be aware of; absent as a rule. */
            warning?: string;
            /** @description Processors in the requested order. */
            processors: components["schemas"]["ProcessorSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description The processor to create. Give `config` or `cloneProcessorId`. */
        ProcessorCreate: {
            /**
             * @description Name shown in the dashboard.
             * @example Invoice Processor
             */
            name: string;
            /** @description Cannot be changed later. */
            type: components["schemas"]["ProcessorType"];
            /**
             * @description A processor of the same type whose settings are copied.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            cloneProcessorId?: string;
            /** @description Settings of the draft; their `type` equals the outer one. */
            config?: components["schemas"]["ProcessorConfig"];
        };
        /** @description Settings of a processor at one point, either published and frozen or the current draft. */
        ProcessorVersion: {
            /**
             * @description Always `document_processor_version`.
             * @example document_processor_version
             * @constant
             */
            object: "document_processor_version";
            /**
             * @description Identifies this version alone.
             * @example dpv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description The processor it belongs to.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * @description Current name of that processor.
             * @example Invoice Processor
             */
            processorName?: string;
            processorType: components["schemas"]["ProcessorType"];
            /**
             * @description Release note given when publishing.
             * @example Adds the purchase order number and the early payment discount.
             */
            description?: string;
            /**
             * @description Number such as `1.0` or `2.1`; `draft` for the unpublished one. Runs accept it as `version`.
             * @example 2.1
             * @example draft
             */
            version: string;
            config: components["schemas"]["ProcessorConfig"];
            /**
             * Format: date-time
             * @description When the version was made (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change (UTC); moves on for the draft only.
             */
            updatedAt: string;
        };
        /** @description A reusable processing step together with its editable draft. */
        Processor: {
            /**
             * @description Always `document_processor`.
             * @example document_processor
             * @constant
             */
            object: "document_processor";
            /**
             * @description Stays the same across versions and renames.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description Name shown in the dashboard.
             * @example Invoice Processor
             */
            name: string;
            type: components["schemas"]["ProcessorType"];
            /**
             * Format: date-time
             * @description When the processor was created (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of name or draft (UTC).
             */
            updatedAt: string;
            /** @description The version that updates write to; its `version` is `draft`. */
            draftVersion: components["schemas"]["ProcessorVersion"];
        };
        /** @description Envelope around a single processor. */
        ProcessorResponse: {
            success: components["schemas"]["Success"];
            processor: components["schemas"]["Processor"];
        };
        /** @description The changes; what is left out stays as it is. */
        ProcessorUpdate: {
            /**
             * @description New name of the processor.
             * @example Supplier Invoice Processor
             */
            name?: string;
            /** @description New settings of the draft. They replace the old ones as a whole and keep the processor's type. */
            config?: components["schemas"]["ProcessorConfig"];
        };
        /** @description How to publish. */
        ProcessorVersionPublish: {
            /**
             * @description Which part of the version number goes up.
             *     - `major`: the first, for changes that users of the output have to know about.
             *     - `minor`: the second, for corrections and refinements.
             * @enum {string}
             */
            releaseType: "major" | "minor";
            /**
             * @description Release note, shown with the version.
             * @example Adds the purchase order number and the early payment discount.
             */
            description?: string;
            /** @description Settings to publish in place of the draft, of the same type. */
            config?: components["schemas"]["ProcessorConfig"];
        };
        /**
         * @description How the chunks travel.
         *     - `json`: inline, in the body of the answer.
         *     - `url`: behind a presigned URL, so that a long document does not swell the answer.
         * @default json
         * @enum {string}
         */
        ParserResponseType: "json" | "url";
        /** @description What to parse, and how. */
        ParseRequest: {
            file: components["schemas"]["FileInput"];
            /** @description How to read, cut up and render the document. Every option has a default, so it can be left out. */
            config?: components["schemas"]["ParseConfig"];
        };
        /**
         * @description What a block is.
         *     - `text`: a paragraph or another run of plain text.
         *     - `heading`: a title of the document or of a main part.
         *     - `section_heading`: a title further down the hierarchy.
         *     - `table`: a whole table; its details give the dimensions.
         *     - `figure`: a picture, chart, diagram or logo.
         *     - `table_head`: a cell of a table's header row.
         *     - `table_cell`: a cell of a table's body.
         * @enum {string}
         */
        BlockType: "text" | "heading" | "section_heading" | "table" | "figure" | "table_head" | "table_cell" | (string & {});
        /** @description Dimensions of a table. */
        TableDetails: {
            /**
             * @description Marks the details of a table.
             * @constant
             */
            type: "table_details";
            /**
             * @description Rows of the table, header rows included.
             * @example 4
             */
            rowCount: number;
            /**
             * @description Columns of the table.
             * @example 4
             */
            columnCount: number;
        };
        /** @description Position of a cell in its table. */
        TableCellDetails: {
            /**
             * @description Marks the details of a table cell.
             * @constant
             */
            type: "table_cell_details";
            /**
             * @description The cell's row within the table.
             * @example 1
             */
            rowIndex: number;
            /**
             * @description The cell's column within the table.
             * @example 3
             */
            columnIndex: number;
        };
        /** @description What is known about a figure besides its position. */
        FigureDetails: {
            /**
             * @description Marks the details of a figure.
             * @constant
             */
            type: "figure_details";
            /**
             * Format: uri
             * @description Download address of the figure cut out as an image. Absent when `figureImageClippingEnabled` is off.
             * @example https://extend-figures.example/parser_run_xK9mLPqRtN3vS8wF5hB2cQ/logo.png?signature=51ab
             */
            imageUrl?: string;
            /**
             * @description What the figure shows; present when figures are classified and summarised.
             *     - `other`: none of the kinds below.
             *     - `chart`: plotted data.
             *     - `image`: a photograph.
             *     - `diagram`: a schematic drawing.
             *     - `logo`: the mark of a company or brand.
             * @enum {string}
             */
            figureType?: "other" | "chart" | "image" | "diagram" | "logo" | (string & {});
        };
        /** @description Details of a block that has none; in practice an object without members. */
        EmptyBlockDetails: {
            [key: string]: unknown;
        };
        /** @description Facts that only some kinds of block have. Tables, table cells and figures say which by `type`; every other block has an empty object here. */
        BlockDetails: components["schemas"]["TableDetails"] | components["schemas"]["TableCellDetails"] | components["schemas"]["FigureDetails"] | components["schemas"]["EmptyBlockDetails"];
        /** @description Where the block was found. */
        BlockMetadata: {
            /** @description The page of the block, with the size that its coordinates refer to. */
            page?: {
                /**
                 * @description Page number, counted from 1.
                 * @example 1
                 */
                number: number;
                /**
                 * @description Page width in points.
                 * @example 612
                 */
                width?: number;
                /**
                 * @description Page height in points.
                 * @example 792
                 */
                height?: number;
            };
        };
        /** @description The smallest unit of a parsed document, with its kind and its place on the page. */
        Block: {
            /**
             * @description Always `block`.
             * @example block
             * @constant
             */
            object: "block";
            /**
             * @description Hash of the content. Parsing the same content again gives the same id, so it can serve as a cache key.
             * @example b7e3c1f09a4d2586
             */
            id: string;
            /**
             * @description The block that contains this one, such as the table of a cell. Absent on top-level blocks.
             * @example 4f1d8ac27be09351
             */
            parentBlockId?: string;
            type: components["schemas"]["BlockType"];
            /**
             * @description Text of the block, rendered in the target format.
             * @example Total due 1847.50
             */
            content: string;
            details: components["schemas"]["BlockDetails"];
            metadata: components["schemas"]["BlockMetadata"];
            /** @description Corner points of the exact outline, which follows text that is skewed or rotated. */
            polygon: components["schemas"]["Point"][];
            /** @description Upright rectangle around `polygon`; the simpler choice for highlighting. Same unit as the page size. */
            boundingBox: {
                /** @description Left edge, counted from the left side of the page. */
                left?: number;
                /** @description Right edge, counted from the left side of the page. */
                right?: number;
                /** @description Upper edge, counted from the top of the page. */
                top?: number;
                /** @description Lower edge, counted from the top of the page. */
                bottom?: number;
            };
            /** @description Blocks inside this one; for tables the cells, when `cellBlocksEnabled` is on. */
            children?: components["schemas"]["Block"][];
        };
        /** @description A stretch of the document, ready to be embedded, indexed or put into a prompt, together with the blocks it was assembled from. */
        Chunk: {
            /**
             * @description Always `chunk`.
             * @example chunk
             * @constant
             */
            object: "chunk";
            /**
             * @description The unit that the document was cut into.
             *     - `page`: one page.
             *     - `document`: everything in one piece.
             *     - `section`: a stretch of related content, which may cross page breaks.
             * @enum {string}
             */
            type: "page" | "document" | "section" | (string & {});
            /**
             * @description The whole stretch, rendered in the target format of the parse configuration.
             * @example # Invoice INV-20418
             *
             *     Northwind Office Supply
             */
            content: string;
            /** @description Where the stretch comes from. */
            metadata: {
                /** @description Pages that the chunk touches. Both ends are equal when it lies within a single page. */
                pageRange: {
                    /** @description First page of the chunk, counted from 1. */
                    start: number;
                    /** @description Last page of the chunk; it belongs to the range. */
                    end: number;
                };
            };
            /** @description The paragraphs, headings, tables and figures of the chunk in reading order. Use them instead of `content` where positions or element types matter. */
            blocks: components["schemas"]["Block"][];
        };
        /** @description One recognised word and where it stands. */
        OcrWord: {
            /**
             * @description The word as read.
             * @example Invoice
             */
            content: string;
            /** @description Upright rectangle around the word, measured from the top left corner of its page. */
            boundingBox: {
                /** @description Distance of the left edge from the left side of the page. */
                left: number;
                /** @description Distance of the right edge from the left side of the page. */
                right: number;
                /** @description Distance of the upper edge from the top of the page. */
                top: number;
                /** @description Distance of the lower edge from the top of the page. */
                bottom: number;
            };
            /**
             * @description How sure the recognition is of this word; low values point to smudges and handwriting.
             * @example 0.987
             */
            confidence: number;
            /** @description Page that holds the word, counted from 1. */
            pageNumber: number;
        };
        /**
         * @description How the parse ended.
         *     - `PROCESSED`: the whole document was read; `chunks` is complete.
         *     - `FAILED`: nothing usable came out; see `failureReason`.
         * @enum {string}
         */
        ParserRunFinalStatus: "PROCESSED" | "FAILED" | (string & {});
        /** @description A finished parse with its chunks, or with the reason why there are none. */
        ParserRun: {
            /**
             * @description Tells the finished run from its short form. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "parser_run";
            /**
             * @description Id of the run (`parser_run_…`), with which it can be read again or deleted.
             * @example parser_run_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description The file that was parsed, also when it came in by URL. Hand it to a processor or workflow run to build on the parsed content instead of paying for it twice.
             * @example file_Zk9mNP12Qw4yTv8BdR3H
             */
            fileId: string;
            /** @description The document in reading order, cut as `config.chunkingStrategy` says: one chunk per page unless told otherwise. */
            chunks: components["schemas"]["Chunk"][];
            /** @description Raw text recognition, without layout. Present when `config.advancedOptions.returnOcr` asks for it. */
            ocr?: {
                /** @description Every recognised word of the document, page after page. */
                words?: components["schemas"]["OcrWord"][];
            };
            status: components["schemas"]["ParserRunFinalStatus"];
            /**
             * @description Code of the failure, for instance `CORRUPT_FILE`. Present when `status` is `FAILED`.
             * @example CORRUPT_FILE
             */
            failureReason?: string;
            /** @description What the run took. */
            metrics: {
                /**
                 * @description Time spent on the document, in milliseconds.
                 * @example 4180
                 */
                processingTimeMs: number;
                /**
                 * @description Pages of the document that were read.
                 * @example 2
                 */
                pageCount: number;
            };
            /** @description The configuration in force, with defaults filled in where the request said nothing. */
            config: components["schemas"]["ParseConfig"];
            usage?: components["schemas"]["Usage"];
        };
        /** @description Error body of parse operations outside of 422. Every member may be missing. */
        ParseError: {
            /**
             * @description Machine-readable reason.
             *     - `INVALID_CONFIG_OPTIONS`: the parse configuration contradicts itself or the file type.
             *     - `UNABLE_TO_DOWNLOAD_FILE`: nothing could be fetched from the given URL.
             *     - `FILE_TYPE_NOT_SUPPORTED`: the format is not among the supported ones.
             *     - `FILE_SIZE_TOO_LARGE`: there are more bytes than the service accepts.
             *     - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
             *     - `OCR_ERROR`: text recognition broke down; worth another try.
             *     - `PASSWORD_PROTECTED_FILE`: the file is encrypted.
             *     - `FAILED_TO_CONVERT_TO_PDF`: the conversion that precedes parsing did not work.
             *     - `FAILED_TO_GENERATE_TARGET_FORMAT`: the recognised text could not be rendered in the wanted format.
             *     - `INTERNAL_ERROR`: a fault on the server's side; worth another try.
             * @enum {string}
             */
            code?: "INVALID_CONFIG_OPTIONS" | "UNABLE_TO_DOWNLOAD_FILE" | "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "OCR_ERROR" | "PASSWORD_PROTECTED_FILE" | "FAILED_TO_CONVERT_TO_PDF" | "FAILED_TO_GENERATE_TARGET_FORMAT" | "INTERNAL_ERROR" | (string & {});
            /** @description Explanation for humans; its wording is not stable. */
            message?: string;
            /** @description Id of this request, to be quoted to support. */
            requestId?: string;
            /** @description Whether an unchanged second attempt can succeed. */
            retryable?: boolean;
        };
        /** @description Error body with a code and a retry hint, sent by synchronous parsing and editing. */
        DetailedError: {
            /**
             * @description Machine-readable reason. Parsing and editing have their own lists; a code not on them is to be treated by its `retryable`.
             * @example CORRUPT_FILE
             */
            code: string;
            /**
             * @description Explanation for humans; not stable, so never match on it.
             * @example The file could not be opened: cross-reference table is damaged.
             */
            message: string;
            /**
             * @description Id of this request, the same as in `x-extend-request-id`. Quote it when asking for support.
             * @example req_4hT8vKq2LmX7nRw9
             */
            requestId: string;
            /**
             * @description Whether the same request, sent again unchanged, has a chance to succeed.
             * @example false
             */
            retryable: boolean;
        };
        /**
         * @description Where the parse stands.
         *     - `PROCESSING`: accepted and under way; ask again later.
         *     - `PROCESSED`: done; the full run can be fetched.
         *     - `FAILED`: given up; see `failureReason`.
         * @enum {string}
         */
        ParserRunProcessingStatus: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /** @description Short form of a parser run: how far it is, without any content. Async creation answers with it, polling returns it until the run is finished, and webhooks carry it. */
        ParserRunStatus: {
            /**
             * @description Tells the short form from the finished run. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "parser_run_status";
            /**
             * @description Id of the run (`parser_run_…`), to be polled at `GET /parser_runs/{id}`.
             * @example parser_run_Tz4wQm8LbX2nRv7KpC9dHs
             */
            id: string;
            status: components["schemas"]["ParserRunProcessingStatus"];
            /**
             * @description Code of the failure, for instance `PASSWORD_PROTECTED_FILE`. Present when `status` is `FAILED`.
             * @example PASSWORD_PROTECTED_FILE
             */
            failureReason?: string;
        };
        /** @description A parser run in the form that its progress allows. */
        ParserRunResponse: {
            success: components["schemas"]["Success"];
            /** @description The short form while the document is being parsed, the complete run afterwards. Switch on `object`. */
            parserRun: components["schemas"]["ParserRunStatus"] | components["schemas"]["ParserRun"];
            /** @description Hint about the request itself, such as a missing version header. Log it; the answer is still good. */
            warning?: string;
        };
        /** @description Receipt for a deleted parser run. */
        ParserRunDeletion: {
            success: components["schemas"]["Success"];
            /**
             * @description The id that no longer resolves.
             * @example parser_run_xK9mLPqRtN3vS8wF5hB2cQ
             */
            parserRunId: string;
            /** @description Confirmation for humans. */
            message: string;
        };
        /** @description One page of files. */
        FileList: {
            success: components["schemas"]["Success"];
            /** @description Files in the requested order, without `contents`. */
            files: components["schemas"]["File"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description Where a new file comes from. Give `url` or `rawText`. */
        FileCreate: {
            /**
             * @description File name with its extension.
             * @example lease-4b-riverside.pdf
             */
            name: string;
            /**
             * Format: uri
             * @description Presigned address that the content is downloaded from.
             * @example https://storage.example.com/leases/lease-4b-riverside.pdf?sig=77c0de
             */
            url?: string;
            /** @description The content itself. */
            rawText?: string;
            /**
             * @description Media type of the content. Worked out from the content when left out.
             * @example application/pdf
             */
            mediaType?: string;
        };
        /** @description Envelope around the registered file. Both members can be null, so check `file` before using it. */
        FileCreateResponse: {
            /** @description `true` if the file was registered. */
            success?: boolean | null;
            /** @description The registered file. */
            file?: components["schemas"]["File"] | null;
        };
        /** @description Envelope around a single file. */
        FileResponse: {
            success: components["schemas"]["Success"];
            file: components["schemas"]["File"];
        };
        /**
         * @description Kind of PDF form field.
         *     - `text`: a line or box for text.
         *     - `checkbox`: a box to tick.
         *     - `radio`: buttons of which one is marked.
         *     - `dropdown`: a list that opens to pick one entry.
         *     - `optionList`: a list that shows its entries permanently.
         *     - `signature`: a place to sign.
         *     - `table`: rows and columns.
         *     - `unknown`: something was detected, but not what it is.
         * @enum {string}
         */
        EditFieldType: "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown" | (string & {});
        /** @description Rectangle on a page, in pixels from the top left corner. */
        EditBoundingBox: {
            /**
             * @description Left edge of the field.
             * @example 120
             */
            left: number;
            /**
             * @description Upper edge of the field.
             * @example 212
             */
            top: number;
            /**
             * @description Right edge, larger than `left`.
             * @example 348
             */
            right: number;
            /**
             * @description Lower edge, larger than `top`.
             * @example 234
             */
            bottom: number;
        };
        /** @description Look of a filled text field. What is absent is taken over from the form. */
        EditTextOptions: {
            /**
             * @description Size in points.
             * @example 10
             */
            fontSize?: number;
            /**
             * @description Red, green and blue, each from 0 to 255.
             * @example [
             *       0,
             *       0,
             *       139
             *     ]
             */
            fontColor?: number[];
            /**
             * @description Name of the font family.
             * @example Helvetica
             */
            font?: string;
            /** @description Spread the characters over separate boxes, as social security number fields have them. */
            combing?: boolean;
            /**
             * @description Most characters that the field can hold.
             * @example 9
             */
            maxLength?: number;
        };
        /** @description JSON Schema of one form field. Its `type` (or, for a choice, its `enum`) limits which kinds of PDF field it can be; the `extend_edit:*` keys place and fill it. */
        EditFieldSchema: {
            /**
             * @description Kind of value, and the field types that go with it.
             *     - `[string, null]`: `text` or `signature`.
             *     - `[number, null]` and `[integer, null]`: `text`.
             *     - `[boolean, null]`: `checkbox` or `radio`.
             *     - `array`: `text` or `table`, with `items` for the rows.
             *     - `object`: `signature`.
             *     - left out: a choice from `enum`, as `radio`, `dropdown` or `optionList`.
             * @example [
             *       "string",
             *       "null"
             *     ]
             * @example array
             */
            type?: unknown;
            /**
             * @description What the field is for. It guides both field matching and automatic filling.
             * @example Policy number printed on the declarations page
             */
            description?: string;
            "extend_edit:field_type"?: components["schemas"]["EditFieldType"];
            /** @description Where the field is. Leave it out to have the place found in the document. */
            "extend_edit:bbox"?: components["schemas"]["EditBoundingBox"];
            /** @description One rectangle per entry of `enum`, in the same order; for radio groups. */
            "extend_edit:bboxes"?: components["schemas"]["EditBoundingBox"][];
            /** @description Page of the field, counting from 0. */
            "extend_edit:page_index"?: number;
            "extend_edit:text_edit_options"?: components["schemas"]["EditTextOptions"];
            /**
             * @description Share of the table's width that this column takes; for columns of a table.
             * @example 0.25
             */
            "extend_edit:column_width"?: number;
            /**
             * @description The value to write, of whatever type the field has. It is used as it stands; without it, a value is worked out from the instructions.
             * @example HO-558213
             * @example true
             */
            "extend_edit:value"?: unknown;
            /** @description Shares of the table's height, row by row. */
            "extend_edit:row_heights"?: number[];
            /** @description Schema of a row; for fields of type `array`. */
            items?: components["schemas"]["EditObjectSchema"];
            /** @description Fields inside this one; for fields of type `object`. */
            properties?: {
                [key: string]: components["schemas"]["EditFieldSchema"];
            };
            /** @description The choices of a radio group, dropdown or option list. */
            enum?: string[];
            /**
             * @description Number of rows that the table has room for.
             * @example 6
             */
            maxItems?: number;
            /** @description Inner fields that must be filled; for fields of type `object`. */
            required?: string[];
            /** @description Whether values for inner fields outside of `properties` are let through. */
            additionalProperties?: boolean;
        };
        /** @description JSON Schema of a composite field, either a row of a table or the parts of a signature. */
        EditObjectSchema: {
            /**
             * @description A composite is always an object.
             * @constant
             */
            type?: "object";
            /**
             * @description What one row or signature stands for.
             * @example One damaged item
             */
            description?: string;
            /**
             * @description Set for signatures; absent on table rows.
             * @constant
             */
            "extend_edit:field_type"?: "signature";
            /** @description The columns of the row, or the parts of the signature, by name. */
            properties?: {
                [key: string]: components["schemas"]["EditFieldSchema"];
            };
            /** @description Parts that must be filled. */
            required?: string[];
            /** @description Whether values for parts outside of `properties` are let through. */
            additionalProperties?: boolean;
        };
        /**
         * @description For a field, the others that have to be filled as soon as it has a value.
         * @example {
         *       "spouse_name": [
         *         "spouse_birth_date",
         *         "spouse_signature"
         *       ]
         *     }
         */
        EditDependentRequired: {
            [key: string]: string[];
        };
        /** @description A rule on field values. Rules may be nested. */
        EditCondition: {
            /** @description Constraints by field name, each a plain JSON Schema fragment (`const`, `enum`, `minimum`, `pattern` and the like) without `extend_edit:*` keys. */
            properties?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description Fields that must have a value for the rule to hold. */
            required?: string[];
            dependentRequired?: components["schemas"]["EditDependentRequired"];
            /** @description Nested test that picks `then` or `else`. */
            if?: components["schemas"]["EditCondition"];
            /** @description Rule for the case that the nested test succeeds. */
            then?: components["schemas"]["EditCondition"];
            /** @description Rule for the case that the nested test fails. */
            else?: components["schemas"]["EditCondition"];
            /** @description Rules that all have to hold. */
            allOf?: components["schemas"]["EditCondition"][];
            /** @description Rules of which a single one may hold. */
            oneOf?: components["schemas"]["EditCondition"][];
            /** @description Rules of which at least one has to hold. */
            anyOf?: components["schemas"]["EditCondition"][];
            /** @description Rule that must not hold. */
            not?: components["schemas"]["EditCondition"];
        };
        /** @description JSON Schema of a form: one property per field, with `extend_edit:*` keys for place, look and value. Conditional keywords at this level say which answers require which others; the values of a run are checked against them. */
        EditRootSchema: {
            /**
             * @description A form is always an object.
             * @constant
             */
            type: "object";
            /** @description The fields by name. The names come back as keys of the run's `output`. */
            properties: {
                [key: string]: components["schemas"]["EditFieldSchema"];
            };
            /** @description Names of the fields that must be filled. */
            required?: string[];
            /** @description Whether values for fields outside of `properties` are let through. */
            additionalProperties?: boolean;
            dependentRequired?: components["schemas"]["EditDependentRequired"];
            /** @description Test on the values; its outcome decides between `then` and `else`. */
            if?: components["schemas"]["EditCondition"];
            /** @description What has to hold when the test in `if` succeeds. */
            then?: components["schemas"]["EditCondition"];
            /** @description What has to hold when the test in `if` does not succeed. */
            else?: components["schemas"]["EditCondition"];
            /** @description Conditions that have to hold together; the place for several independent `if` rules. */
            allOf?: components["schemas"]["EditCondition"][];
            /** @description Alternatives of which a single one may hold. */
            oneOf?: components["schemas"]["EditCondition"][];
            /** @description Alternatives of which one or more have to hold. */
            anyOf?: components["schemas"]["EditCondition"][];
            /** @description A combination of values that is not allowed. */
            not?: components["schemas"]["EditCondition"];
        };
        /** @description What to write into the form. Give values field by field in `schema`, or state them in `instructions`, or combine both. */
        EditConfig: {
            /** @description The fields of the form and the values for them (`extend_edit:value`). Without it, the fields are detected in the document first. */
            schema?: components["schemas"]["EditRootSchema"];
            /**
             * @description What should go into the form, in plain words. It settles every field that has no `extend_edit:value` of its own.
             * @example Applicant: Maria Delgado. Policy HO-558213. Tick "water damage" and leave the witness section empty.
             */
            instructions?: string;
            /** @description Switches for detecting fields and for the finished PDF. */
            advancedOptions?: {
                /**
                 * @description Bake the values into the pages, so that nobody can change them afterwards. Switch it off to hand out a form that stays editable.
                 * @default true
                 */
                flattenPdf?: boolean;
                /**
                 * @description Treat tabular parts of the form as arrays of row objects instead of many single fields.
                 * @default false
                 */
                tableParsingEnabled?: boolean;
                /**
                 * @description Treat a group of radio buttons as one field with several choices, so that only one gets marked.
                 * @default false
                 */
                radioEnumsEnabled?: boolean;
                /**
                 * @description Use only the form fields that the PDF itself defines (AcroForm). Faster, but blank lines and boxes that are merely printed stay empty.
                 * @default false
                 */
                nativeFieldsOnly?: boolean;
            };
        };
        /** @description Edit a PDF that is named in the request. */
        EditFromFile: {
            /** @description The PDF to fill in. The original stays as it is; the result is stored as a new file. */
            file: components["schemas"]["FileInput"];
            config?: components["schemas"]["EditConfig"];
        };
        /** @description Edit the PDF of a saved template. */
        EditFromTemplate: {
            /**
             * @description Template (`edt_…`) that supplies the PDF and the configuration.
             * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
             */
            templateId: string;
            /** @description Values for this run. Where it and the template's configuration differ, this one wins. */
            config?: components["schemas"]["EditConfig"];
        };
        /** @description The PDF to work on, given as a file or as a template but not both, and what to write into it. */
        EditRequest: components["schemas"]["EditFromFile"] | components["schemas"]["EditFromTemplate"];
        /**
         * @description Where the edit stands.
         *     - `PROCESSING`: accepted and under way; ask again later.
         *     - `PROCESSED`: done; the edited file can be downloaded.
         *     - `FAILED`: given up; see `failureReason`.
         * @enum {string}
         */
        EditRunProcessingStatus: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /** @description What the run took. A step that was not needed has no figure. */
        EditRunMetrics: {
            /**
             * @description Duration of the whole run, in milliseconds.
             * @example 9320
             */
            processingTimeMs?: number;
            /**
             * @description Pages of the PDF.
             * @example 3
             */
            pageCount?: number;
            /**
             * @description Fields in the schema that was used.
             * @example 6
             */
            fieldCount?: number;
            /**
             * @description Milliseconds spent on finding form fields on the pages.
             * @example 4100
             */
            fieldDetectionTimeMs?: number;
            /**
             * @description Milliseconds spent on matching schema fields with their places.
             * @example 2240
             */
            fieldAnnotationTimeMs?: number;
            /**
             * @description Milliseconds spent on working out the values and writing them.
             * @example 2810
             */
            fieldFillingTimeMs?: number;
        };
        /** @description A finished edit with the filled PDF and the values that were written, or with the reason for its failure. */
        EditRun: {
            /**
             * @description Tells the finished run from its short form. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "edit_run";
            /**
             * @description Id of the run (`edit_run_…`), with which it can be read again or deleted.
             * @example edit_run_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description The untouched input file, also when it came in by URL.
             * @example file_Zk9mNP12Qw4yTv8BdR3H
             */
            fileId: string;
            /** @description The filled PDF. Present when `status` is `PROCESSED`. */
            editedFile?: {
                /**
                 * @description Id of the new file; usable wherever a file id is, for instance to parse the result.
                 * @example file_Ab3cDE45Fg6hIj7KlM8nO
                 */
                fileId?: string;
                /**
                 * Format: uri
                 * @description Presigned address of the PDF. It expires, so store the file and not the link.
                 * @example https://extend-edited.example/file_Ab3cDE45Fg6hIj7KlM8nO.pdf?signature=77e0
                 */
                downloadUrl?: string;
            };
            status: components["schemas"]["EditRunProcessingStatus"];
            /**
             * @description Code of the failure, for instance `CORRUPT_FILE`. Present when `status` is `FAILED`.
             * @example CORRUPT_FILE
             */
            failureReason?: string;
            /** @description The configuration in force, with the template and the defaults merged in. */
            config: components["schemas"]["EditConfig"];
            /** @description The values in the edited document, keyed like the properties of the schema. */
            output?: {
                [key: string]: unknown;
            };
            metrics: components["schemas"]["EditRunMetrics"];
            /** @description What the run cost. */
            usage?: {
                /**
                 * @description Credits charged for this edit.
                 * @example 3
                 */
                credits?: number;
            };
        };
        /** @description Error body of edit operations outside of 422. Every member may be missing. */
        EditError: {
            /**
             * @description Machine-readable reason.
             *     - `INVALID_CONFIG_OPTIONS`: the edit configuration contradicts itself or the file type.
             *     - `UNABLE_TO_DOWNLOAD_FILE`: nothing could be fetched from the given URL.
             *     - `FILE_TYPE_NOT_SUPPORTED`: the format cannot be edited.
             *     - `FILE_SIZE_TOO_LARGE`: there are more bytes than the service accepts.
             *     - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
             *     - `PASSWORD_PROTECTED_FILE`: the file is encrypted.
             *     - `FAILED_TO_CONVERT_TO_PDF`: the conversion that precedes editing did not work.
             *     - `SCHEMA_VALIDATION_FAILED`: the field schema is not acceptable for this document.
             *     - `INTERNAL_ERROR`: a fault on the server's side; worth another try.
             * @enum {string}
             */
            code?: "INVALID_CONFIG_OPTIONS" | "UNABLE_TO_DOWNLOAD_FILE" | "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "PASSWORD_PROTECTED_FILE" | "FAILED_TO_CONVERT_TO_PDF" | "SCHEMA_VALIDATION_FAILED" | "INTERNAL_ERROR" | (string & {});
            /** @description Explanation for humans; its wording is not stable. */
            message?: string;
            /** @description Id of this request, to be quoted to support. */
            requestId?: string;
            /** @description Whether an unchanged second attempt can succeed. */
            retryable?: boolean;
        };
        /** @description Short form of an edit run: how far it is, without results. Async creation answers with it, and polling returns it until the run is finished. */
        EditRunStatus: {
            /**
             * @description Tells the short form from the finished run. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "edit_run_status";
            /**
             * @description Id of the run (`edit_run_…`), to be polled at `GET /edit_runs/{id}`.
             * @example edit_run_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            status: components["schemas"]["EditRunProcessingStatus"];
            /**
             * @description Code of the failure, for instance `CORRUPT_FILE`. Present when `status` is `FAILED`.
             * @example CORRUPT_FILE
             */
            failureReason?: string;
        };
        /** @description An edit run in the form that its progress allows. */
        EditRunResponse: {
            success: components["schemas"]["Success"];
            /** @description The short form while the PDF is being edited, the complete run afterwards. Switch on `object`. */
            editRun: components["schemas"]["EditRunStatus"] | components["schemas"]["EditRun"];
            /** @description Hint about the request itself, such as a missing version header. Log it; the answer is still good. */
            warning?: string;
        };
        /** @description Receipt for a deleted edit run. */
        EditRunDeletion: {
            success: components["schemas"]["Success"];
            /**
             * @description The id that no longer resolves.
             * @example edit_run_xK9mLPqRtN3vS8wF5hB2cQ
             */
            editRunId: string;
            /** @description Confirmation for humans. */
            message: string;
        };
        /** @description How to turn a form into an edit schema. */
        EditSchemaConfig: {
            /** @description Your own schema of the data. It is mapped onto the detected fields, and the result keeps your names instead of the detected ones. */
            inputSchema?: components["schemas"]["EditRootSchema"];
            /**
             * @description How fields should be named, described or grouped, in plain words.
             * @example Use snake_case names and prefix every field of section B with spouse_.
             */
            instructions?: string;
            /** @description Switches for the detection. */
            advancedOptions?: {
                /**
                 * @description Describe tabular parts as arrays of row objects instead of many single fields.
                 * @default false
                 */
                tableParsingEnabled?: boolean;
                /**
                 * @description Describe a group of radio buttons as one field with an `enum`.
                 * @default false
                 */
                radioEnumsEnabled?: boolean;
                /**
                 * @description Take over only the form fields that the PDF itself defines, without looking at the pages.
                 * @default false
                 */
                nativeFieldsOnly?: boolean;
            };
        };
        /** @description The form to analyse, and how. */
        EditSchemaRequest: {
            /** @description The PDF form. An empty copy gives the clearest result. */
            file: components["schemas"]["FileInput"];
            config?: components["schemas"]["EditSchemaConfig"];
        };
        /** @description Which parts of the input schema found a place on the form, and which did not. */
        EditSchemaMapping: {
            /** @description The pairs that were found. */
            matches: {
                /**
                 * @description Path in the input schema.
                 * @example insured.policy_number
                 */
                inputPath: string;
                /**
                 * @description Key of the detected field.
                 * @example policy_no
                 */
                formFieldKey: string;
            }[];
            /** @description Parts of the input schema that have no place on the form; their values will not be written. */
            unmatchedInputPaths: string[];
            /** @description Detected fields that nothing in the input schema fills. */
            unusedFormFieldKeys: string[];
        };
        /** @description The schema of a form, ready to be used as `config.schema` of an edit. */
        EditSchemaResponse: {
            /** @description The schema to use. With an `inputSchema`, this is yours with places added. */
            schema: components["schemas"]["EditRootSchema"];
            /** @description The schema as detected, before any mapping. Equal to `schema` when no `inputSchema` was given. */
            annotatedSchema: components["schemas"]["EditRootSchema"] | null;
            /** @description What matched and what did not; `null` when no `inputSchema` was given. */
            mappingResult: components["schemas"]["EditSchemaMapping"] | null;
        };
        /** @description A form saved together with its configuration, so that an edit needs no more than the template's id. */
        EditTemplate: {
            /**
             * @description Marks an edit template.
             * @constant
             */
            object: "edit_template";
            /**
             * @description Id of the template, for `templateId` of an edit.
             * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description Name shown in the dashboard.
             * @example Homeowners claim form 2025
             */
            name: string;
            /**
             * @description Note on when to use the template; `null` when nobody wrote one.
             * @example First notice of loss for water and fire damage
             */
            description: string | null;
            /** @description The PDF that edits from this template start with. */
            file: components["schemas"]["File"];
            /** @description Defaults for every edit from this template; an empty object when none were saved. */
            config: components["schemas"]["EditConfig"];
            /** @description Configuration for generating the schema anew; `null` when none was saved. */
            schemaConfig: components["schemas"]["EditSchemaConfig"] | null;
            /**
             * Format: date-time
             * @description When the template was saved, in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the template last changed, in UTC.
             */
            updatedAt: string;
        };
        /** @description A single edit template. */
        EditTemplateResponse: {
            success: components["schemas"]["Success"];
            editTemplate: components["schemas"]["EditTemplate"];
            /** @description Hint about the request itself, such as a missing version header. Log it; the answer is still good. */
            warning?: string;
        };
        /** @description A named collection of files with known-good results for one processor. Running a processor version over it shows whether a change made things better or worse. */
        EvaluationSet: {
            /**
             * @description Always `evaluation_set`.
             * @example evaluation_set
             * @constant
             */
            object: "evaluation_set";
            /**
             * @description Id of the set, under which items are added and listed.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            id: string;
            /**
             * @description Name shown in the dashboard.
             * @example Vendor invoices Q1 2025
             */
            name: string;
            /**
             * @description What the set covers; may be an empty string.
             * @example Scanned and digital invoices of the ten largest vendors
             */
            description: string;
            /**
             * @description The processor that the expected outputs are written for. It is fixed when the set is created.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * Format: date-time
             * @description When the set was created, in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the set last changed, in UTC.
             */
            updatedAt: string;
        };
        /** @description One page of evaluation sets. */
        EvaluationSetList: {
            success: components["schemas"]["Success"];
            /** @description The sets of this page, in the requested order; without their items. */
            evaluationSets: components["schemas"]["EvaluationSet"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description A new, empty evaluation set. */
        EvaluationSetCreate: {
            /**
             * @description Display name; best says which documents the set covers.
             * @example Vendor invoices Q1 2025
             */
            name: string;
            /**
             * @description What the set is for. Required, so send an empty string if there is nothing to say.
             * @example Scanned and digital invoices of the ten largest vendors
             */
            description: string;
            /**
             * @description The processor to be measured. Its output type decides what expected outputs look like.
             * @example dp_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
        };
        /** @description A single evaluation set. */
        EvaluationSetResponse: {
            success: components["schemas"]["Success"];
            evaluationSet: components["schemas"]["EvaluationSet"];
        };
        /** @description A file of an evaluation set and the output that a perfect run would give for it. */
        EvaluationSetItem: {
            /**
             * @description Always `evaluation_set_item`.
             * @example evaluation_set_item
             * @constant
             */
            object: "evaluation_set_item";
            /**
             * @description Id of the item, for correcting its expected output or taking it out of the set.
             * @example evi_kR9mNP12Qw4yTv8BdR3H
             */
            id: string;
            /**
             * @description The set that holds the item.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            evaluationSetId: string;
            /**
             * @description The file that is run.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            fileId: string;
            /** @description The reference that real outputs are scored against, in the output format of the set's processor. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /** @description One page of an evaluation set's items. */
        EvaluationSetItemList: {
            success: components["schemas"]["Success"];
            /** @description The items of this page, each with its expected output. */
            evaluationSetItems: components["schemas"]["EvaluationSetItem"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description A file to be added to an evaluation set. */
        EvaluationSetItemCreate: {
            /**
             * @description The set to extend.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            evaluationSetId: string;
            /**
             * @description A file that Extend already has, from an upload or an earlier run.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            fileId: string;
            /** @description The correct result for the file, checked by a human, in the output format of the set's processor. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /** @description A single evaluation set item. */
        EvaluationSetItemResponse: {
            success: components["schemas"]["Success"];
            evaluationSetItem: components["schemas"]["EvaluationSetItem"];
        };
        /** @description Several files to be added to one evaluation set. */
        EvaluationSetItemBulkCreate: {
            /**
             * @description The set to extend.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            evaluationSetId: string;
            /** @description The files with their correct results. */
            items: {
                /**
                 * @description A file that Extend already has.
                 * @example file_xK9mLPqRtN3vS8wF5hB2cQ
                 */
                fileId: string;
                /** @description The correct result for this file, in the output format of the set's processor. */
                expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
            }[];
        };
        /** @description The items that a bulk request added. */
        EvaluationSetItemBulkResponse: {
            success: components["schemas"]["Success"];
            /** @description One entry per item of the request, now with its id. */
            evaluationSetItems: components["schemas"]["EvaluationSetItem"][];
        };
        /** @description A new reference result for an item. */
        EvaluationSetItemUpdate: {
            /** @description The complete new result, not only the part that changes. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /** @description Receipt for an item that was taken out of its set. */
        EvaluationSetItemDeletion: {
            success: components["schemas"]["Success"];
            /**
             * @description The id that no longer resolves.
             * @example evi_kR9mNP12Qw4yTv8BdR3H
             */
            evaluationSetItemId: string;
            /** @description Confirmation for humans. */
            message: string;
        };
        /**
         * @description Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen.
         * @example event_Nc7vKx2RmT9wLq4BzH8s
         */
        WebhookEventId: string;
        /** @description Takes the place of the payload when the endpoint's payload format is `url` and the payload exceeds its threshold. Fetch the link to get the object itself. */
        SignedDataUrl: {
            /**
             * @description Tells the link from an inline payload. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "signed_data_url";
            /**
             * @description Id of the run or resource that the event is about; enough to decide whether to fetch the rest.
             * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            id: string;
            /**
             * Format: uri
             * @description Link that returns the payload as JSON, without a key, for one hour. A manual resend in the dashboard makes a new link.
             * @example https://storage.extend.ai/webhooks/event_Nc7vKx2RmT9wLq4BzH8s.json?signature=2d90ce
             */
            data: string;
            /** @description Metadata of the run, for routing without fetching. Absent if there is none. */
            metadata?: components["schemas"]["JsonObject"];
        };
        /** @description A workflow run has ended well. */
        WorkflowRunCompletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow_run.completed";
            /** @description The run, with status `PROCESSED` and its outputs. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow run could not be finished. */
        WorkflowRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow_run.failed";
            /** @description The run, with status `FAILED`, a reason for programs and a message for people. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow run is waiting for a human. */
        WorkflowRunNeedsReviewEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow_run.needs_review";
            /** @description The run, with status `NEEDS_REVIEW` and the outputs to be checked. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A reviewer has turned a workflow run down. */
        WorkflowRunRejectedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow_run.rejected";
            /** @description The run, with status `REJECTED`, the reviewer and the note. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A step of a running workflow is done. */
        WorkflowRunStepRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow_run.step_run.processed";
            /** @description The step run, as it also appears in `stepRuns` of the workflow run. */
            payload: components["schemas"]["StepRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A processor run has its output. */
        ProcessorRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "processor_run.processed";
            /** @description The run, with status `PROCESSED` and its output. */
            payload: components["schemas"]["ProcessorRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A processor run ended without a result. */
        ProcessorRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "processor_run.failed";
            /** @description The run, with status `FAILED` and the reason. */
            payload: components["schemas"]["ProcessorRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A document has been parsed. */
        ParserRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "parser_run.processed";
            /** @description The short form of the run, with status `PROCESSED` and without chunks. */
            payload: components["schemas"]["ParserRunStatus"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A document could not be parsed. */
        ParserRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "parser_run.failed";
            /** @description The short form of the run, with status `FAILED` and `failureReason`. */
            payload: components["schemas"]["ParserRunStatus"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow has come into being. */
        WorkflowCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow.created";
            /** @description The new workflow; its version is the draft. */
            payload: components["schemas"]["Workflow"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A new version of a workflow is live. */
        WorkflowDeployedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow.deployed";
            /** @description The workflow with the version that has just been deployed. */
            payload: components["schemas"]["Workflow"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow has been removed. */
        WorkflowDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "workflow.deleted";
            /** @description The workflow as it was at its end. */
            payload: components["schemas"]["Workflow"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A processor has been added. */
        ProcessorCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "processor.created";
            /** @description The new processor with its first draft. */
            payload: components["schemas"]["Processor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description Properties of a processor have changed. */
        ProcessorUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "processor.updated";
            /** @description The processor in its new state. */
            payload: components["schemas"]["Processor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A processor has been removed. */
        ProcessorDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "processor.deleted";
            /** @description The processor as it was at its end. */
            payload: components["schemas"]["Processor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description The draft of a processor has changed. */
        ProcessorDraftUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "processor.draft.updated";
            /** @description The processor; `draftVersion` holds the new configuration. */
            payload: components["schemas"]["Processor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A version of a processor has been published. */
        ProcessorVersionPublishedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag to switch on.
             * @constant
             */
            eventType: "processor.version.published";
            /** @description The new version with its frozen configuration. */
            payload: components["schemas"]["ProcessorVersion"] | components["schemas"]["SignedDataUrl"];
        };
    };
    responses: {
        /** @description The request is malformed, violates the schema or lacks the version header. Do not repeat it unchanged. */
        BadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The bearer token is missing, malformed, expired or revoked, or has no rights on the resource. */
        Unauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The organization's request rate or throughput limit is exhausted. Wait, then send the request again. */
        TooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description A fault on the server's side. Reads may be repeated; check before repeating anything that creates a run. */
        InternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is malformed, lacks the version header, or names a file that cannot be processed; in the last case the body has a `code`. */
        BadRequestFile: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FileError"];
            };
        };
        /** @description No resource with this id exists in the workspace that the key belongs to. */
        NotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body or the parse configuration is invalid, or the file cannot be fetched or has a wrong type or size. */
        ParseBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParseError"];
            };
        };
        /** @description The organization has no credits left, so nothing was processed or charged. */
        PaymentRequired: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedError"];
            };
        };
        /** @description The request is fine, but the document itself cannot be processed. Another attempt ends the same way. */
        UnprocessableContent: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedError"];
            };
        };
        /** @description Parsing broke down on the server's side, in text recognition or elsewhere. Another attempt may succeed. */
        ParseInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParseError"];
            };
        };
        /** @description The body or the edit configuration is invalid, or the file cannot be fetched or has a wrong type or size. */
        EditBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EditError"];
            };
        };
        /** @description Editing broke down on the server's side. Another attempt may succeed. */
        EditInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EditError"];
            };
        };
        /** @description Your confirmation; the body is ignored. Send it within 30 seconds and do the work afterwards: any other status, or none in time, counts as a failure and the delivery is repeated. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
        WorkspaceId: string;
        /** @description The timestamp that orders the list. */
        SortBy: components["schemas"]["SortBy"];
        /** @description Direction of the order; the default shows the most recent first. */
        SortDir: components["schemas"]["SortDir"];
        /** @description Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
        NextPageToken: components["schemas"]["NextPageToken"];
        /** @description Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
        MaxPageSize: number;
        /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
        WorkflowRunId: string;
        /** @description The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
        ProcessorRunId: string;
        /** @description The processor, as returned when it was created or listed. */
        ProcessorId: string;
        /** @description The file, as returned by the upload or found in the `files` of a run. */
        FileId: string;
        /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
        WebhookTimestamp: string;
        /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Id of this request in Extend's logs. Keep it with your own logs and quote it to support. */
        RequestId: string;
        /** @description Seconds to wait before the next attempt, or an HTTP date. It is not promised: without it, back off exponentially with jitter. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkflowRuns: {
        parameters: {
            query?: {
                /** @description Only runs in this status; use `NEEDS_REVIEW` for a work list of reviewers. */
                status?: components["schemas"]["WorkflowRunStatus"];
                /** @description Only runs of this workflow, whatever its version. */
                workflowId?: string;
                /** @description Only runs that one request created together, be it a batch or an ordinary one. */
                batchId?: string;
                /** @description Only runs on files with this text in their name. */
                fileNameContains?: string;
                /** @description The timestamp that orders the list. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of summaries; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunList"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The workflow and its inputs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCreate"];
            };
        };
        responses: {
            /** @description The runs were created; none of them is finished yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        /** @description One run per input. */
                        workflowRuns: components["schemas"]["WorkflowRun"][];
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The workflow and its inputs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunBatchCreate"];
            };
        };
        responses: {
            /** @description The batch was accepted; its runs are being created. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        /**
                         * @description Every run of the batch carries it; use it to list them.
                         * @example batch_7Ws31-F5
                         */
                        batchId: string;
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunUpdate"];
            };
        };
        responses: {
            /** @description The run after the change. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        /** @description The run that was deleted. */
                        workflowRunId: string;
                        /** @description Confirmation in English. */
                        message: string;
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancellation has begun. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        workflowRun: components["schemas"]["CancelledWorkflowRun"];
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, as returned when it was created. People find it in the history of the workflow in the dashboard. */
                workflowRunId: components["parameters"]["WorkflowRunId"];
                /** @description The `id` of an entry in the run's `outputs`. */
                outputId: string;
            };
            cookie?: never;
        };
        /** @description The corrected result. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunOutputCorrection"];
            };
        };
        responses: {
            /** @description The run with the corrected output. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The name of the workflow. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreate"];
            };
        };
        responses: {
            /** @description The new workflow. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        workflow: components["schemas"]["Workflow"];
                    };
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
                /** @description Only runs in this status. */
                status?: components["schemas"]["ProcessorRunStatus"];
                /** @description Only runs of this processor, whatever its version. */
                processorId?: string;
                /** @description Only runs of this kind of processor. */
                processorType?: components["schemas"]["ProcessorType"];
                /** @description Only runs that this workflow run, batch or other originator started. */
                sourceId?: string;
                /** @description Only runs with this kind of originator. */
                source?: components["schemas"]["ProcessorRunSource"];
                /** @description Only runs on files with this text in their name. */
                fileNameContains?: string;
                /** @description The timestamp that orders the list. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of summaries; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorRunList"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The processor and its input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorRunCreate"];
            };
        };
        responses: {
            /** @description The run, usually still under way; with `sync`, finished. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorRunResponse"];
                };
            };
            400: components["responses"]["BadRequestFile"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorRunResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        /** @description The run that was deleted. */
                        documentProcessorRunId: string;
                        /** @description Confirmation in English. */
                        message: string;
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor run, as returned when it was created or found in the `outputs` of a workflow run. */
                id: components["parameters"]["ProcessorRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run after the cancellation. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorRunResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the batch (`bpr_…`), taken from the address of its page in the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch as it stands now. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchProcessorRunResponse"];
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
                /** @description Only processors of this type. */
                type?: components["schemas"]["ProcessorType"];
                /** @description The timestamp that orders the list. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of processors; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorList"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name, type and settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorCreate"];
            };
        };
        responses: {
            /** @description The new processor. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor, as returned when it was created or listed. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorUpdate"];
            };
        };
        responses: {
            /** @description The processor after the change. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor, as returned when it was created or listed. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** @description Kind of release and note. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorVersionPublish"];
            };
        };
        responses: {
            /** @description The published version. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        processorVersion: components["schemas"]["ProcessorVersion"];
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor, as returned when it was created or listed. */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions of the processor, the draft among them. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        /** @description The published versions and the draft. */
                        versions: components["schemas"]["ProcessorVersion"][];
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor that the version belongs to. */
                processorId: string;
                /** @description The version's id, not its number; lists of processors and runs contain it. */
                processorVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version with its settings. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        version: components["schemas"]["ProcessorVersion"];
                    };
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
                /** @description Whether the chunks come in the body or behind a presigned URL. Choose `url` for documents of many pages. */
                responseType?: components["schemas"]["ParserResponseType"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document and the options for reading it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRequest"];
            };
        };
        responses: {
            /** @description The document has been read. The run comes bare, without a `success` wrapper. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParserRun"];
                };
            };
            400: components["responses"]["ParseBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ParseInternalServerError"];
        };
    };
    parseFileAsync: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document and the options for reading it; the same body as `POST /parse` takes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRequest"];
            };
        };
        responses: {
            /** @description The run has been created and is being worked on. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParserRunStatus"];
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
                /** @description Whether the chunks of a finished run come in the body or are left behind presigned URLs. */
                responseType?: components["schemas"]["ParserResponseType"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the parser run, as returned when it was created. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParserRunResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the parser run, as returned when it was created. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run and its content are gone. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParserRunDeletion"];
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
                /** @description Only files with this text in their name. */
                nameContains?: string;
                /** @description Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files; empty when nothing matches. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name and source of the file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCreate"];
            };
        };
        responses: {
            /** @description The file was registered. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileCreateResponse"];
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
                /** @description Also converts JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC and HEIF images, Word, PowerPoint, Excel and HTML files to PDF before storing them. */
                convertToPdf?: boolean;
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A form with the document as its only part. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The bytes of the document; give the part a file name with the right extension.
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description The file was stored. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
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
                /** @description Adds plain text, for every type of file. */
                rawText?: boolean;
                /** @description Adds Markdown, for PDF and images and for Word files that were converted to PDF. */
                markdown?: boolean;
                /** @description Adds HTML page by page, for files of the type `DOCX` only. */
                html?: boolean;
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The file, as returned by the upload or found in the `files` of a run. */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with the contents that the flags asked for. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The file, as returned by the upload or found in the `files` of a run. */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        success: components["schemas"]["Success"];
                        /** @description The file that was deleted. */
                        fileId: string;
                        /** @description Confirmation in English. */
                        message: string;
                    };
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The form, or a template of it, and what to write. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRequest"];
            };
        };
        responses: {
            /** @description The form has been filled. The run comes bare, without a `success` wrapper. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRun"];
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
    editFileAsync: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The form, or a template of it, and what to write; the same body as `POST /edit` takes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRequest"];
            };
        };
        responses: {
            /** @description The run has been created and is being worked on. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRunStatus"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the edit run, as returned when it was created. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it stands now. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRunResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the edit run, as returned when it was created. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRunDeletion"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The form to analyse, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSchemaRequest"];
            };
        };
        responses: {
            /** @description The fields have been detected. The answer comes bare, without a `success` wrapper. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditSchemaResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the template (`edt_…`), shown with it in the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template with its form and configurations. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditTemplateResponse"];
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
                /** @description Only sets that measure this processor. */
                processorId?: string;
                /** @description The timestamp that orders the list. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sets. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetList"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name, purpose and processor of the set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetCreate"];
            };
        };
        responses: {
            /** @description The set has been created. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the evaluation set (`ev_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set, without its items. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetResponse"];
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
                /** @description The timestamp that orders the list. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Direction of the order; the default shows the most recent first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the number of items in one page. A page may hold fewer even when more pages follow. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the evaluation set (`ev_…`) whose items are wanted. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItemList"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The set, the file and the correct result for it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetItemCreate"];
            };
        };
        responses: {
            /** @description The item has been added. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItemResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The set, and the files with their correct results. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetItemBulkCreate"];
            };
        };
        responses: {
            /** @description The items have been added. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItemBulkResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the evaluation set item (`evi_…`). */
                id: string;
            };
            cookie?: never;
        };
        /** @description The new reference result. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetItemUpdate"];
            };
        };
        responses: {
            /** @description The item with its new reference result. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItemResponse"];
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
                /** @description The workspace to act on. An organization key must send it with every call; with a workspace key it can be left out, since such a key belongs to one workspace anyway. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description Id of the evaluation set item (`evi_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item is gone. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItemDeletion"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCompletedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunFailedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunNeedsReviewEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunRejectedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunStepRunProcessedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorRunProcessedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorRunFailedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParserRunProcessedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParserRunFailedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreatedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowDeployedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowDeletedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorCreatedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorUpdatedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorDeletedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorDraftUpdatedEvent"];
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
                /** @description Unix time in seconds at which the delivery was signed. Refuse anything older than five minutes or more than a minute in the future: it may be a replay. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Proof of origin: HMAC-SHA-256 over `v0:{timestamp}:{raw body}`, keyed with the endpoint's signing secret (`wss_…`), as 64 lower-case hex digits. Check it on the raw bytes before parsing, with a comparison in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature before trusting it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorVersionPublishedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
}

/** Progress of a workflow run. - `PENDING`: waiting for capacity. - `PROCESSING`: under way. - `NEEDS_REVIEW`: stopped until a human reviews it in the dashboard. - `REJECTED`: a reviewer turned the document down. - `PROCESSED`: finished, the outputs are final. - `FAILED`: ended early; see `failureReason`. - `CANCELLED`: stopped on request. - `CANCELLING`: a stop was requested, steps under way are ending. */
export type WorkflowRunStatus = components["schemas"]["WorkflowRunStatus"];
/** Timestamp to sort a list by. - `updatedAt`: last change, so that active runs surface first. - `createdAt`: creation, which keeps the order stable while runs progress. */
export type SortBy = components["schemas"]["SortBy"];
/** Sort direction. - `asc`: oldest first. - `desc`: newest first. */
export type SortDir = components["schemas"]["SortDir"];
/** Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page. */
export type NextPageToken = components["schemas"]["NextPageToken"];
/** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
export type Success = components["schemas"]["Success"];
/** Credits charged. Absent for anything processed before 7 October 2025 and for organizations on older billing plans. */
export type Usage = components["schemas"]["Usage"];
/** A workflow run as it appears in lists, without files and outputs. */
export type WorkflowRunSummary = components["schemas"]["WorkflowRunSummary"];
/** One page of workflow runs. */
export type WorkflowRunList = components["schemas"]["WorkflowRunList"];
/** Error body of most operations. Both members may be missing, so decide by the HTTP status and show `error` to humans only. */
export type Error = components["schemas"]["Error"];
/** Error body of a 429. Unlike other errors it has no `success`. */
export type RateLimitError = components["schemas"]["RateLimitError"];
/** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` an earlier parse of the file is not paid for again. */
export type FileInput = components["schemas"]["FileInput"];
/** Supplied data for settings with a `schema`. */
export type ProvidedJsonOutput = components["schemas"]["ProvidedJsonOutput"];
/** Kind of value. - `string`: free text. - `number`: a quantity without unit. - `currency`: an amount with its currency. - `boolean`: yes or no, such as a ticked box. - `date`: a calendar date. - `array`: rows, each with the fields of `schema`. - `enum`: one of a fixed list of values. - `object`: a group of fields. - `signature`: whether and by whom something was signed. */
export type ExtractionFieldType = components["schemas"]["ExtractionFieldType"];
/** Supplied value of one field. */
export type ProvidedExtractionFieldResult = components["schemas"]["ProvidedExtractionFieldResult"];
/** Supplied data for settings with `fields`, keyed by field name. */
export type ProvidedFieldsArrayOutput = components["schemas"]["ProvidedFieldsArrayOutput"];
/** Supplied data for an extraction processor, shaped after its settings. */
export type ProvidedExtractionOutput = components["schemas"]["ProvidedExtractionOutput"];
/** Supplied kind of document. */
export type ProvidedClassifierOutput = components["schemas"]["ProvidedClassifierOutput"];
/** Supplied pieces of a file. */
export type ProvidedSplitterOutput = components["schemas"]["ProvidedSplitterOutput"];
/** A result that you supply, as a correction, an expectation or a replacement. Use the member that fits the processor's type and settings. */
export type ProvidedProcessorOutput = components["schemas"]["ProvidedProcessorOutput"];
/** A document for a workflow, with results that are known beforehand if there are any. */
export type WorkflowRunFileInput = components["schemas"]["WorkflowRunFileInput"];
/** A version number from the dashboard, or `draft`. Without it the newest deployed version runs, or the draft if nothing has been deployed. */
export type WorkflowVersion = components["schemas"]["WorkflowVersion"];
/** Place in the queue when limits hold runs back; the lower the number, the sooner the turn. */
export type RunPriority = components["schemas"]["RunPriority"];
/** Your own keys and values; they come back with the run and in its webhook events. The key `extend:usage_tags`, an array of strings out of letters, digits, `-` and `_`, sorts the costs of runs; other characters are dropped. */
export type RunMetadata = components["schemas"]["RunMetadata"];
/** What to run on which documents. Give `files` or `rawTexts`; each entry becomes a run of its own. */
export type WorkflowRunCreate = components["schemas"]["WorkflowRunCreate"];
/** Free-form JSON object whose keys and values are entirely up to the caller. */
export type JsonObject = components["schemas"]["JsonObject"];
/** Format family of a file. - `PDF`: PDF, including Word and PowerPoint files that were converted on upload. - `CSV`: comma-separated values. - `IMG`: a picture such as PNG, JPEG, TIFF or HEIC. - `TXT`: plain text, also what raw text turns into. - `DOCX`: a Word document kept as such. - `EXCEL`: a spreadsheet workbook. - `XML`: an XML document. - `HTML`: a web page. */
export type FileType = components["schemas"]["FileType"];
/** What was read from a file. Which members are there depends on the file type and on the flags of the request. */
export type FileContents = components["schemas"]["FileContents"];
/** Facts found out about a file. An empty object for a fresh upload. */
export type FileMetadata = components["schemas"]["FileMetadata"];
/** A document known to Extend, either uploaded or cut out of another file by a splitter. */
export type File = components["schemas"]["File"];
/** Progress of a processor run. - `PENDING`: waiting for capacity. - `PROCESSING`: under way. - `PROCESSED`: finished, the output is there. - `FAILED`: ended without output; see `failureReason`. - `CANCELLED`: stopped on request. */
export type ProcessorRunStatus = components["schemas"]["ProcessorRunStatus"];
/** A point on a page, in the unit of the page size; the origin is the top left corner. */
export type Point = components["schemas"]["Point"];
/** A place in the document that a value was read from. */
export type Citation = components["schemas"]["Citation"];
/** A remark of a model about its own or another's result. */
export type Insight = components["schemas"]["Insight"];
/** How sure one extracted value is, and where it was found. */
export type JsonOutputMetadata = components["schemas"]["JsonOutputMetadata"];
/** Data extracted by a JSON Schema. */
export type JsonOutput = components["schemas"]["JsonOutput"];
/** One piece of data to look for, in the older list style. */
export type ExtractionField = components["schemas"]["ExtractionField"];
/** One value of an enum field. */
export type EnumOption = components["schemas"]["EnumOption"];
/** Position of a field's value on a page. */
export type ExtractionFieldReference = components["schemas"]["ExtractionFieldReference"];
/** Result for one field of the older list style. */
export type ExtractionFieldResult = components["schemas"]["ExtractionFieldResult"];
/** Data extracted by a list of fields, keyed by field name. Empty while the run has no result yet. */
export type FieldsArrayOutput = components["schemas"]["FieldsArrayOutput"];
/** Extracted data: `JsonOutput` for settings with a `schema`, `FieldsArrayOutput` for settings with `fields`. */
export type ExtractionOutput = components["schemas"]["ExtractionOutput"];
/** The kind of document that was recognised. */
export type ClassifierOutput = components["schemas"]["ClassifierOutput"];
/** One document inside a larger file. */
export type Split = components["schemas"]["Split"];
/** The documents found inside a file. */
export type SplitterOutput = components["schemas"]["SplitterOutput"];
/** Result of a processor. Nothing in the value itself names its kind: go by the `type` of the run, and for extraction by whether the settings use `schema` or `fields`. */
export type ProcessorOutput = components["schemas"]["ProcessorOutput"];
/** A change that a reviewer made to one field. */
export type ExtractionEdit = components["schemas"]["ExtractionEdit"];
/** What a processor does with a document. - `EXTRACT`: reads fields out of it. - `CLASSIFY`: tells which kind of document it is. - `SPLITTER`: finds the documents inside a larger file. */
export type ProcessorType = components["schemas"]["ProcessorType"];
/** A kind of document that a classifier or splitter can choose. */
export type Classification = components["schemas"]["Classification"];
/** Restricts processing to these pages, which saves time and credits on long files. Ranges may come in any order; pages outside all of them are skipped. */
export type PageRanges = components["schemas"]["PageRanges"];
/** Fine-tuning of classification. */
export type ClassificationAdvancedOptions = components["schemas"]["ClassificationAdvancedOptions"];
/** Where the text is cut into chunks. */
export type ParseChunkingStrategy = components["schemas"]["ParseChunkingStrategy"];
/** Review and correction of recognised content by a vision model; costs credits on the pages it works on. */
export type ParseAgenticOptions = components["schemas"]["ParseAgenticOptions"];
/** Treatment of the individual kinds of blocks on a page. */
export type ParseBlockOptions = components["schemas"]["ParseBlockOptions"];
/** Settings for difficult scans and for spreadsheets. */
export type ParseAdvancedOptions = components["schemas"]["ParseAdvancedOptions"];
/** How a document becomes text before anything else looks at it. Every member has a sensible default; start without a configuration and change one thing at a time. */
export type ParseConfig = components["schemas"]["ParseConfig"];
/** Settings of a classification processor. */
export type ClassificationConfig = components["schemas"]["ClassificationConfig"];
/** How very long tables, with hundreds of rows, are put together. Leave it out for ordinary documents. */
export type ArrayStrategy = components["schemas"]["ArrayStrategy"];
/** How a document too long for one pass is cut up, and how the partial results become one. */
export type ExtractionChunkingOptions = components["schemas"]["ExtractionChunkingOptions"];
/** Fine-tuning of extraction. Leave it out until a default turns out not to fit. */
export type ExtractionAdvancedOptions = components["schemas"]["ExtractionAdvancedOptions"];
/** Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
export type ExtractionConfig = components["schemas"]["ExtractionConfig"];
/** Fine-tuning of splitting. */
export type SplitterAdvancedOptions = components["schemas"]["SplitterAdvancedOptions"];
/** Settings of a splitting processor. */
export type SplitterConfig = components["schemas"]["SplitterConfig"];
/** Complete settings of a processor; `type` has to agree with the type of the processor. */
export type ProcessorConfig = components["schemas"]["ProcessorConfig"];
/** One execution of a processor on one file, with the settings it used and everything that came out. */
export type ProcessorRun = components["schemas"]["ProcessorRun"];
/** Result of a validation step. */
export type StepRunOutput = components["schemas"]["StepRunOutput"];
/** Execution of one validation step within a workflow run. */
export type StepRun = components["schemas"]["StepRun"];
/** A pipeline of steps for documents, in one of its versions. */
export type Workflow = components["schemas"]["Workflow"];
/** Everything about a workflow run but its status. */
export type WorkflowRunBase = components["schemas"]["WorkflowRunBase"];
/** One execution of a workflow on one file, with the results so far. */
export type WorkflowRun = components["schemas"]["WorkflowRun"];
/** Error body of a 400 on operations that take a file; `code` is there when the file itself was refused. */
export type FileError = components["schemas"]["FileError"];
/** A workflow and up to 1000 inputs for it. */
export type WorkflowRunBatchCreate = components["schemas"]["WorkflowRunBatchCreate"];
/** Envelope around a single workflow run. */
export type WorkflowRunResponse = components["schemas"]["WorkflowRunResponse"];
/** The changes; what is left out stays as it is. */
export type WorkflowRunUpdate = components["schemas"]["WorkflowRunUpdate"];
/** A workflow run in the moment after its cancellation was requested. */
export type CancelledWorkflowRun = components["schemas"]["CancelledWorkflowRun"];
/** The right result for one output of a workflow run. */
export type WorkflowRunOutputCorrection = components["schemas"]["WorkflowRunOutputCorrection"];
/** A new workflow, of which only the name is given; its steps are built in the dashboard. */
export type WorkflowCreate = components["schemas"]["WorkflowCreate"];
/** What started a run. - `ADMIN`: Extend's own staff. - `BATCH_PROCESSOR_RUN`: an evaluation over a set of files. - `PLAYGROUND`: a trial in the dashboard's playground. - `WORKFLOW_CONFIGURATION`: a test while a workflow was designed. - `WORKFLOW_RUN`: a step of a workflow run. - `STUDIO`: the Studio part of the dashboard. - `API`: a call to this API. */
export type ProcessorRunSource = components["schemas"]["ProcessorRunSource"];
/** A processor run as it appears in lists, without output and settings. */
export type ProcessorRunSummary = components["schemas"]["ProcessorRunSummary"];
/** One page of processor runs. */
export type ProcessorRunList = components["schemas"]["ProcessorRunList"];
/** What to run on which file. Give `file` or `rawText`. */
export type ProcessorRunCreate = components["schemas"]["ProcessorRunCreate"];
/** Envelope around a single processor run. */
export type ProcessorRunResponse = components["schemas"]["ProcessorRunResponse"];
/** Where the batch stands. - `PENDING`: waiting for its turn. - `PROCESSING`: some of its runs are not finished yet. - `PROCESSED`: all runs are done. - `FAILED`: the batch broke off with an error. */
export type BatchProcessorRunStatus = components["schemas"]["BatchProcessorRunStatus"];
/** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size; the scores themselves are shown in the dashboard. */
export type BatchProcessorRun = components["schemas"]["BatchProcessorRun"];
/** A single batch processor run. */
export type BatchProcessorRunResponse = components["schemas"]["BatchProcessorRunResponse"];
/** A processor as it appears in lists, with the names of its versions but without settings. */
export type ProcessorSummary = components["schemas"]["ProcessorSummary"];
/** One page of processors. */
export type ProcessorList = components["schemas"]["ProcessorList"];
/** The processor to create. Give `config` or `cloneProcessorId`. */
export type ProcessorCreate = components["schemas"]["ProcessorCreate"];
/** Settings of a processor at one point, either published and frozen or the current draft. */
export type ProcessorVersion = components["schemas"]["ProcessorVersion"];
/** A reusable processing step together with its editable draft. */
export type Processor = components["schemas"]["Processor"];
/** Envelope around a single processor. */
export type ProcessorResponse = components["schemas"]["ProcessorResponse"];
/** The changes; what is left out stays as it is. */
export type ProcessorUpdate = components["schemas"]["ProcessorUpdate"];
/** How to publish. */
export type ProcessorVersionPublish = components["schemas"]["ProcessorVersionPublish"];
/** How the chunks travel. - `json`: inline, in the body of the answer. - `url`: behind a presigned URL, so that a long document does not swell the answer. */
export type ParserResponseType = components["schemas"]["ParserResponseType"];
/** What to parse, and how. */
export type ParseRequest = components["schemas"]["ParseRequest"];
/** What a block is. - `text`: a paragraph or another run of plain text. - `heading`: a title of the document or of a main part. - `section_heading`: a title further down the hierarchy. - `table`: a whole table; its details give the dimensions. - `figure`: a picture, chart, diagram or logo. - `table_head`: a cell of a table's header row. - `table_cell`: a cell of a table's body. */
export type BlockType = components["schemas"]["BlockType"];
/** Dimensions of a table. */
export type TableDetails = components["schemas"]["TableDetails"];
/** Position of a cell in its table. */
export type TableCellDetails = components["schemas"]["TableCellDetails"];
/** What is known about a figure besides its position. */
export type FigureDetails = components["schemas"]["FigureDetails"];
/** Details of a block that has none; in practice an object without members. */
export type EmptyBlockDetails = components["schemas"]["EmptyBlockDetails"];
/** Facts that only some kinds of block have. Tables, table cells and figures say which by `type`; every other block has an empty object here. */
export type BlockDetails = components["schemas"]["BlockDetails"];
/** Where the block was found. */
export type BlockMetadata = components["schemas"]["BlockMetadata"];
/** The smallest unit of a parsed document, with its kind and its place on the page. */
export type Block = components["schemas"]["Block"];
/** A stretch of the document, ready to be embedded, indexed or put into a prompt, together with the blocks it was assembled from. */
export type Chunk = components["schemas"]["Chunk"];
/** One recognised word and where it stands. */
export type OcrWord = components["schemas"]["OcrWord"];
/** How the parse ended. - `PROCESSED`: the whole document was read; `chunks` is complete. - `FAILED`: nothing usable came out; see `failureReason`. */
export type ParserRunFinalStatus = components["schemas"]["ParserRunFinalStatus"];
/** A finished parse with its chunks, or with the reason why there are none. */
export type ParserRun = components["schemas"]["ParserRun"];
/** Error body of parse operations outside of 422. Every member may be missing. */
export type ParseError = components["schemas"]["ParseError"];
/** Error body with a code and a retry hint, sent by synchronous parsing and editing. */
export type DetailedError = components["schemas"]["DetailedError"];
/** Where the parse stands. - `PROCESSING`: accepted and under way; ask again later. - `PROCESSED`: done; the full run can be fetched. - `FAILED`: given up; see `failureReason`. */
export type ParserRunProcessingStatus = components["schemas"]["ParserRunProcessingStatus"];
/** Short form of a parser run: how far it is, without any content. Async creation answers with it, polling returns it until the run is finished, and webhooks carry it. */
export type ParserRunStatus = components["schemas"]["ParserRunStatus"];
/** A parser run in the form that its progress allows. */
export type ParserRunResponse = components["schemas"]["ParserRunResponse"];
/** Receipt for a deleted parser run. */
export type ParserRunDeletion = components["schemas"]["ParserRunDeletion"];
/** One page of files. */
export type FileList = components["schemas"]["FileList"];
/** Where a new file comes from. Give `url` or `rawText`. */
export type FileCreate = components["schemas"]["FileCreate"];
/** Envelope around the registered file. Both members can be null, so check `file` before using it. */
export type FileCreateResponse = components["schemas"]["FileCreateResponse"];
/** Envelope around a single file. */
export type FileResponse = components["schemas"]["FileResponse"];
/** Kind of PDF form field. - `text`: a line or box for text. - `checkbox`: a box to tick. - `radio`: buttons of which one is marked. - `dropdown`: a list that opens to pick one entry. - `optionList`: a list that shows its entries permanently. - `signature`: a place to sign. - `table`: rows and columns. - `unknown`: something was detected, but not what it is. */
export type EditFieldType = components["schemas"]["EditFieldType"];
/** Rectangle on a page, in pixels from the top left corner. */
export type EditBoundingBox = components["schemas"]["EditBoundingBox"];
/** Look of a filled text field. What is absent is taken over from the form. */
export type EditTextOptions = components["schemas"]["EditTextOptions"];
/** JSON Schema of one form field. Its `type` (or, for a choice, its `enum`) limits which kinds of PDF field it can be; the `extend_edit:*` keys place and fill it. */
export type EditFieldSchema = components["schemas"]["EditFieldSchema"];
/** JSON Schema of a composite field, either a row of a table or the parts of a signature. */
export type EditObjectSchema = components["schemas"]["EditObjectSchema"];
/** For a field, the others that have to be filled as soon as it has a value. */
export type EditDependentRequired = components["schemas"]["EditDependentRequired"];
/** A rule on field values. Rules may be nested. */
export type EditCondition = components["schemas"]["EditCondition"];
/** JSON Schema of a form: one property per field, with `extend_edit:*` keys for place, look and value. Conditional keywords at this level say which answers require which others; the values of a run are checked against them. */
export type EditRootSchema = components["schemas"]["EditRootSchema"];
/** What to write into the form. Give values field by field in `schema`, or state them in `instructions`, or combine both. */
export type EditConfig = components["schemas"]["EditConfig"];
/** Edit a PDF that is named in the request. */
export type EditFromFile = components["schemas"]["EditFromFile"];
/** Edit the PDF of a saved template. */
export type EditFromTemplate = components["schemas"]["EditFromTemplate"];
/** The PDF to work on, given as a file or as a template but not both, and what to write into it. */
export type EditRequest = components["schemas"]["EditRequest"];
/** Where the edit stands. - `PROCESSING`: accepted and under way; ask again later. - `PROCESSED`: done; the edited file can be downloaded. - `FAILED`: given up; see `failureReason`. */
export type EditRunProcessingStatus = components["schemas"]["EditRunProcessingStatus"];
/** What the run took. A step that was not needed has no figure. */
export type EditRunMetrics = components["schemas"]["EditRunMetrics"];
/** A finished edit with the filled PDF and the values that were written, or with the reason for its failure. */
export type EditRun = components["schemas"]["EditRun"];
/** Error body of edit operations outside of 422. Every member may be missing. */
export type EditError = components["schemas"]["EditError"];
/** Short form of an edit run: how far it is, without results. Async creation answers with it, and polling returns it until the run is finished. */
export type EditRunStatus = components["schemas"]["EditRunStatus"];
/** An edit run in the form that its progress allows. */
export type EditRunResponse = components["schemas"]["EditRunResponse"];
/** Receipt for a deleted edit run. */
export type EditRunDeletion = components["schemas"]["EditRunDeletion"];
/** How to turn a form into an edit schema. */
export type EditSchemaConfig = components["schemas"]["EditSchemaConfig"];
/** The form to analyse, and how. */
export type EditSchemaRequest = components["schemas"]["EditSchemaRequest"];
/** Which parts of the input schema found a place on the form, and which did not. */
export type EditSchemaMapping = components["schemas"]["EditSchemaMapping"];
/** The schema of a form, ready to be used as `config.schema` of an edit. */
export type EditSchemaResponse = components["schemas"]["EditSchemaResponse"];
/** A form saved together with its configuration, so that an edit needs no more than the template's id. */
export type EditTemplate = components["schemas"]["EditTemplate"];
/** A single edit template. */
export type EditTemplateResponse = components["schemas"]["EditTemplateResponse"];
/** A named collection of files with known-good results for one processor. Running a processor version over it shows whether a change made things better or worse. */
export type EvaluationSet = components["schemas"]["EvaluationSet"];
/** One page of evaluation sets. */
export type EvaluationSetList = components["schemas"]["EvaluationSetList"];
/** A new, empty evaluation set. */
export type EvaluationSetCreate = components["schemas"]["EvaluationSetCreate"];
/** A single evaluation set. */
export type EvaluationSetResponse = components["schemas"]["EvaluationSetResponse"];
/** A file of an evaluation set and the output that a perfect run would give for it. */
export type EvaluationSetItem = components["schemas"]["EvaluationSetItem"];
/** One page of an evaluation set's items. */
export type EvaluationSetItemList = components["schemas"]["EvaluationSetItemList"];
/** A file to be added to an evaluation set. */
export type EvaluationSetItemCreate = components["schemas"]["EvaluationSetItemCreate"];
/** A single evaluation set item. */
export type EvaluationSetItemResponse = components["schemas"]["EvaluationSetItemResponse"];
/** Several files to be added to one evaluation set. */
export type EvaluationSetItemBulkCreate = components["schemas"]["EvaluationSetItemBulkCreate"];
/** The items that a bulk request added. */
export type EvaluationSetItemBulkResponse = components["schemas"]["EvaluationSetItemBulkResponse"];
/** A new reference result for an item. */
export type EvaluationSetItemUpdate = components["schemas"]["EvaluationSetItemUpdate"];
/** Receipt for an item that was taken out of its set. */
export type EvaluationSetItemDeletion = components["schemas"]["EvaluationSetItemDeletion"];
/** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
export type WebhookEventId = components["schemas"]["WebhookEventId"];
/** Takes the place of the payload when the endpoint's payload format is `url` and the payload exceeds its threshold. Fetch the link to get the object itself. */
export type SignedDataUrl = components["schemas"]["SignedDataUrl"];
/** A workflow run has ended well. */
export type WorkflowRunCompletedEvent = components["schemas"]["WorkflowRunCompletedEvent"];
/** A workflow run could not be finished. */
export type WorkflowRunFailedEvent = components["schemas"]["WorkflowRunFailedEvent"];
/** A workflow run is waiting for a human. */
export type WorkflowRunNeedsReviewEvent = components["schemas"]["WorkflowRunNeedsReviewEvent"];
/** A reviewer has turned a workflow run down. */
export type WorkflowRunRejectedEvent = components["schemas"]["WorkflowRunRejectedEvent"];
/** A step of a running workflow is done. */
export type WorkflowRunStepRunProcessedEvent = components["schemas"]["WorkflowRunStepRunProcessedEvent"];
/** A processor run has its output. */
export type ProcessorRunProcessedEvent = components["schemas"]["ProcessorRunProcessedEvent"];
/** A processor run ended without a result. */
export type ProcessorRunFailedEvent = components["schemas"]["ProcessorRunFailedEvent"];
/** A document has been parsed. */
export type ParserRunProcessedEvent = components["schemas"]["ParserRunProcessedEvent"];
/** A document could not be parsed. */
export type ParserRunFailedEvent = components["schemas"]["ParserRunFailedEvent"];
/** A workflow has come into being. */
export type WorkflowCreatedEvent = components["schemas"]["WorkflowCreatedEvent"];
/** A new version of a workflow is live. */
export type WorkflowDeployedEvent = components["schemas"]["WorkflowDeployedEvent"];
/** A workflow has been removed. */
export type WorkflowDeletedEvent = components["schemas"]["WorkflowDeletedEvent"];
/** A processor has been added. */
export type ProcessorCreatedEvent = components["schemas"]["ProcessorCreatedEvent"];
/** Properties of a processor have changed. */
export type ProcessorUpdatedEvent = components["schemas"]["ProcessorUpdatedEvent"];
/** A processor has been removed. */
export type ProcessorDeletedEvent = components["schemas"]["ProcessorDeletedEvent"];
/** The draft of a processor has changed. */
export type ProcessorDraftUpdatedEvent = components["schemas"]["ProcessorDraftUpdatedEvent"];
/** A version of a processor has been published. */
export type ProcessorVersionPublishedEvent = components["schemas"]["ProcessorVersionPublishedEvent"];
