// Generated from openapi/2024-12-23. Do not edit.
// Change the contract, then run: pnpm generate

export interface paths {
    "/workflow_runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workflow runs
         * @description Returns summaries page by page; filters combine. Read a single run for its files and outputs. Filtered by `batchId`, the list shows how far a batch is.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/list-workflow-runs
         */
        get: operations["listWorkflowRuns"];
        put?: never;
        /**
         * Run a workflow
         * @description Starts a workflow on files or texts and returns one run for each. The runs go on in the background: subscribe to webhooks or poll each run. For hundreds of inputs, or data that differs from one to the next, queue a batch. Every run costs credits, and sending the request again starts new runs.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow on many inputs
         * @description Queues up to 1000 runs of one workflow and answers with a batch id at once. Follow them through webhooks or by listing runs with that `batchId`. Every input can have metadata of its own. Every input costs credits, and sending the request again queues everything anew.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow run
         * @description Returns status, files and outputs of a run. Poll it while the run is open if webhooks are no option; the same object is what webhooks deliver.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
         */
        get: operations["getWorkflowRun"];
        put?: never;
        /**
         * Update a workflow run
         * @description Renames a run or merges data into its metadata, at any time, also while it is in progress. Status and outputs cannot be changed here.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
         */
        post: operations["updateWorkflowRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs/{workflowRunId}/outputs/{outputId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The `id` of an entry in the run's `outputs`.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/correct-workflow-run-deprecated
                 */
                outputId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an output of a workflow run
         * @deprecated
         * @description Records the right result for one output when your own system, and not the dashboard's review, finds a mistake. The workflow does not run again. Sending the same correction twice changes nothing more.
         *
         *     Evidence: inferred
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a workflow
         * @description Creates a workflow without steps. Steps cannot be set through the API: open the workflow in the dashboard to design and deploy it. A second request creates a second workflow of the same name.
         *
         *     Evidence: inferred
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a processor
         * @description Runs one processor on one document, in the background: the answer has status `PROCESSING` and no output yet. Poll the run or subscribe to its webhooks. If several processors look at the same file, or people review results, a workflow is the better choice: it parses once. Every run costs credits, and sending the request again starts another.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a processor run, from Run Processor or from the outputs of a workflow run.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a processor run
         * @description Returns status and output of a run. The way to wait for a result without webhooks, and to see every field of an output that a workflow run shows in short.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
         */
        get: operations["getProcessorRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch_processor_runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch, from the address of its dashboard page.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/batch-processor-run
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a batch processor run
         * @description Returns status and metrics of a processor's run over many files, such as an evaluation set. It reads only: batches are started in the dashboard. To process many files for their results, use the batch operation of workflow runs.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/batch-processor-run
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a processor
         * @description Creates a processor, empty or as a copy of another. An empty one needs a configuration before it is of use: set it with Update Processor or in the dashboard. A second request creates a second processor.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a processor
         * @description Renames a processor or replaces the configuration of its draft. Published versions, and whatever runs on them, stay as they are until you publish.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a processor version
         * @description Freezes the draft, or the configuration sent along, as a new version. Workflows keep the version they were built with; runs that name no version take the new one. Repeating it publishes once more.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a processor
         * @description Returns all versions at once, the draft among them. Newest first as a rule, but do not build on the order: compare `createdAt`.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/list-processor-versions
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
            header?: never;
            path: {
                /**
                 * @description The processor that the version belongs to.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
                 */
                processorId: string;
                /**
                 * @description The `id` of the version, not its number; processor runs name it as `processorVersionId`.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
                 */
                processorVersionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a processor version
         * @description Returns one version with its configuration, for instance to see how a past run was configured.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse a file
         * @description Turns a file into Markdown or spatial text in chunks and waits for the result; this version cannot parse in the background. Large files take long, so choose a generous timeout. Errors have a body of their own with `retryable`. Every call costs credits.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
         */
        post: operations["parseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Returns stored files page by page, the newest first. For the text of a file, read it singly.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/list-files
         */
        get: operations["listFiles"];
        put?: never;
        /**
         * Create a file from a URL or text
         * @deprecated
         * @description Stores a file from a presigned URL, or text as a file. It downloads before it answers and can take 30 seconds. Upload the bytes instead. Each request stores another file.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/create-file-deprecated
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores the bytes of one file and returns its id for use in runs, parsing and evaluation sets. Word and PowerPoint files are turned into PDF. Each request stores another file, even of the same content.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/upload-file
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a file.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/get-file
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a file
         * @description Returns a file with a fresh download address and, on request, its text. Each text form is off by default because it makes the answer large.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/get-file
         */
        get: operations["getFile"];
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an evaluation set
         * @description Creates an empty set for one processor; add items to it next. Keep the id: this version can neither list nor read sets. A second request creates a second set.
         *
         *     Evidence: inferred
         */
        post: operations["createEvaluationSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_set_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an item to an evaluation set
         * @description Adds one file with its expected result. Upload the file first. For many items, use the bulk operation. A second request adds a second item.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add several items to an evaluation set
         * @description Adds many files with their expected results at once. Upload the files first. A second request adds everything again.
         *
         *     Evidence: inferred
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
            header?: never;
            path: {
                /**
                 * @description The `id` of an evaluation set item, kept from its creation.
                 *
                 *     Evidence: inferred
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an evaluation set item
         * @description Replaces the expected result of an item as a whole, after a wrong expectation or a changed configuration.
         *
         *     Evidence: inferred
         */
        post: operations["updateEvaluationSetItem"];
        delete?: never;
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
         * A workflow run is done and its outputs are final
         * @description Carries the run with all of its outputs, so that nothing has to be fetched. Subscribe on the workflow.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
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
         * @description Carries the run with its failure message. Look at it before starting the same file again. Subscribe on the workflow.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
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
         * @description Alerts reviewers: the run waits until a person acts. Only workflows with a review step send it. Subscribe on the workflow.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
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
         * @description Ends a review in which a person turned the run down; the outputs should not be used. Subscribe on the workflow.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
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
         * @description Shows the progress of a long workflow, for instance the verdict of a validation step, before the run is complete. Subscribe on the workflow.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
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
         * @description Spares polling Get Processor Run. Subscribe on the deployment tab of the processor.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description The other end that a processor run can come to. Subscribe on the deployment tab of the processor.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description Helps to keep an inventory of workflows outside of the dashboard. A global subscription of the endpoint.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description Tells which version runs from now on when a request names none. A global subscription of the endpoint.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description A reason to check the integrations that start this workflow. A global subscription of the endpoint.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description Covers processors made in the dashboard and those made by the API. A global subscription of the endpoint.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description Concerns the processor itself; its draft configuration has an event of its own. A global subscription of the endpoint.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description A reason to check what runs this processor directly. A global subscription of the endpoint.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description Lets you mirror configurations into version control. A global subscription of the endpoint.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
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
         * @description Tells that runs without a fixed version may behave differently from now on. A global subscription of the endpoint.
         *
         *     Evidence: inferred
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
         * @description Where a workflow run stands. Pages of this version disagree about the list, so expect any of these values.
         *     - `PENDING`: queued, nothing has happened yet.
         *     - `PROCESSING`: steps are being worked on.
         *     - `NEEDS_REVIEW`: waits for a person in the dashboard.
         *     - `REVIEWED`: a person has looked at it and accepted or corrected the outputs.
         *     - `REJECTED`: a person has turned it down.
         *     - `PROCESSED`: all steps are done, the outputs are final.
         *     - `FAILED`: stopped by an error, see `failureMessage`.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow-run
         * @enum {string}
         */
        WorkflowRunStatus: "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REVIEWED" | "REJECTED" | "PROCESSED" | "FAILED" | (string & {});
        /**
         * @description A workflow run as lists show it, without files and outputs. It has no `object` tag in this version.
         *
         *     Evidence: https://docs.extend.app/api-reference/objects/workflow_run_summary
         */
        WorkflowRunSummary: {
            /**
             * @description Pass it to Get Workflow Run for the outputs.
             * @example workflow_run_7fKx2LmQ9vTbR4sW
             */
            id: string;
            status: components["schemas"]["WorkflowRunStatus"];
            /**
             * Format: date-time
             * @description When the run was requested.
             */
            initialRunAt?: string;
            /** @description Whether a person has finished reviewing it. */
            reviewed?: boolean;
            /**
             * @description E-mail address of the reviewer. The full run names the same person by user id.
             * @example mara.lindqvist@harborlane.example
             */
            reviewedByUser?: string;
            /**
             * Format: date-time
             * @description End of the review.
             */
            reviewedAt?: string;
            /**
             * Format: date-time
             * @description Start of the first step.
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description End of the last step, on finished runs.
             */
            endTime?: string;
            /**
             * @description The workflow that ran.
             * @example workflow_Qm3tWz8KpYd2
             */
            workflowId: string;
            /**
             * @description Its display name at the time.
             * @example Invoice intake
             */
            workflowName: string;
            /**
             * @description The deployed version that ran.
             * @example workflow_version_Yt7KpLw3
             */
            workflowVersionId: string;
            /**
             * @description Batch that started the run, if any.
             * @example batch_Kz5WqT8n
             */
            batchId?: string;
            /** @description The reviewer's reason for rejecting it. */
            rejectionNote?: string;
            /**
             * Format: date-time
             * @description When the run was recorded.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of status or data; the default sort key.
             */
            updatedAt: string;
        };
        /**
         * @description Cursor for the page that follows; absent on the last page. Send it back as the parameter of that name.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         * @example mT4vWq8LxZ2nKp7RyB9cHg==:aQ3sVf6TzJ1uYk8XoE5wNd/LpR+0iCbMhG7=
         */
        NextPageToken: string;
        /**
         * @description One page of workflow runs.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         */
        WorkflowRunList: {
            /** @description `true` whenever the status is 200. */
            success: boolean;
            /** @description The runs of this page in the wanted order. */
            workflowRuns: components["schemas"]["WorkflowRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /**
         * @description Error body of every operation; Parse File sends it only for rejected credentials and limits.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        Error: {
            /**
             * @description `false` on every failure.
             * @constant
             */
            success: false;
            /**
             * @description Reason in English, meant for people. Decide by the HTTP status instead of matching the text.
             * @example Processor dp_H4nVq8ZtXw2LcK9s was not found.
             */
            error: string;
        };
        /**
         * @description Type of an extracted value.
         *     - `string`: text as it stands in the document.
         *     - `number`: a plain number.
         *     - `currency`: an amount with its ISO 4217 code.
         *     - `boolean`: yes or no, as with a ticked box.
         *     - `date`: a calendar date.
         *     - `enum`: one of a given set.
         *     - `array`: rows, as of a table.
         *     - `object`: a group of fields.
         *     - `signature`: a signature with its printed name and date.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         * @enum {string}
         */
        ExtractionFieldType: "string" | "number" | "currency" | "boolean" | "date" | "enum" | "array" | "object" | "signature" | (string & {});
        /**
         * @description An amount of money.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        CurrencyValue: {
            /**
             * @description The amount in main units, such as dollars.
             * @example 15735.1
             */
            amount: number;
            /**
             * @description Three capital letters.
             * @example USD
             */
            iso_4217_currency_code: string;
        };
        /**
         * @description What was read off a signature block.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        SignatureValue: {
            /**
             * @description Name printed below the line.
             * @example Mara Lindqvist
             */
            printed_name?: string;
            /**
             * @description Date beside the signature.
             * @example 2025-01-09
             */
            signature_date?: string;
            /** @description Whether there is a signature at all. */
            is_signed: boolean;
            /**
             * @description Function of the signer.
             * @example Managing Director
             */
            title_or_role?: string;
        };
        /**
         * @description A value in the form that the field's type calls for: text, number or boolean, a currency amount, a signature, rows of an array, a group of fields. Null when the document does not have it.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        FieldValue: (string | number | boolean | null) | components["schemas"]["CurrencyValue"] | components["schemas"]["SignatureValue"] | {
            [key: string]: unknown;
        }[] | {
            [key: string]: unknown;
        };
        /**
         * @description Field values under the field names, for processors configured by a list of fields.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        ProvidedFieldsArrayOutput: {
            [key: string]: {
                /**
                 * @description The field's id from the configuration.
                 * @example total_amount
                 */
                id: string;
                type: components["schemas"]["ExtractionFieldType"];
                /** @description The value. Inside arrays and objects the nested values stand bare, without this wrapper. */
                value: components["schemas"]["FieldValue"];
            };
        };
        /**
         * @description Data in the shape of the processor's JSON Schema.
         *
         *     Evidence: inferred
         */
        ProvidedJsonOutput: {
            /** @description The data; its keys are those of the schema. */
            value: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The right class of a document.
         *
         *     Evidence: inferred
         */
        ProvidedClassifierOutput: {
            /**
             * @description Id of the class.
             * @example first_notice_of_loss
             */
            id: string;
            /**
             * @description Label of the class.
             * @example FIRST_NOTICE_OF_LOSS
             */
            type: string;
            /** @description Left out or 1 for something known for certain. */
            confidence?: number;
        };
        /**
         * @description The right way to cut a file.
         *
         *     Evidence: inferred
         */
        ProvidedSplitterOutput: {
            /** @description One entry per document, in page order. */
            subDocumentClassifications: {
                /**
                 * @description Kind of document from the configuration.
                 * @example FIRST_NOTICE_OF_LOSS
                 */
                type: string;
                /** @description First page of the document, counted from 1. */
                startPage: number;
                /** @description Last page, included. */
                endPage: number;
                /**
                 * @description What tells it from others of its kind.
                 * @example CLM-20418
                 */
                identifier?: string;
            }[];
        };
        /**
         * @description A result that you supply: an expectation, a correction, or a result known in advance. It follows the shape of the processor's outputs without the parts that only a model can give.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        ProvidedProcessorOutput: components["schemas"]["ProvidedFieldsArrayOutput"] | components["schemas"]["ProvidedJsonOutput"] | components["schemas"]["ProvidedClassifierOutput"] | components["schemas"]["ProvidedSplitterOutput"];
        /**
         * @description A result fixed in advance for one processor of the workflow.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
         */
        WorkflowRunOutputOverride: {
            /**
             * @description Processor whose work is replaced.
             * @example dp_C3vJx7WnLt5QyR8k
             */
            processorId: string;
            /** @description Its result, shaped like an output of that processor. */
            output: components["schemas"]["ProvidedProcessorOutput"];
        };
        /**
         * @description A document for a workflow, by URL or by the id of an earlier upload. One of the two has to be there.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
         */
        WorkflowRunFileInput: {
            /**
             * Format: uri
             * @description Where Extend can download the file. With a presigned URL, let it live for 5 to 15 minutes.
             * @example https://files.harborlane.example/inbox/invoice-2025-0117.pdf?signature=c41f
             */
            fileUrl?: string;
            /**
             * @description A file that Extend already has. Earlier parsing of it is reused.
             * @example file_R8cWn5KtVy3HqZ6p
             */
            fileId?: string;
            /**
             * @description Name to show in the run history.
             * @example invoice-2025-0117.pdf
             */
            fileName?: string;
            /** @description Results that you already know. The named processors are skipped for this file and yield these instead. */
            outputs?: components["schemas"]["WorkflowRunOutputOverride"][];
        };
        /**
         * @description Starts one run per file or text. Send `files` or `rawTexts`.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
         */
        WorkflowRunCreate: {
            /**
             * @description The workflow to run, from its page in the dashboard.
             * @example workflow_Qm3tWz8KpYd2
             */
            workflowId: string;
            /** @description Documents to process, each in a run of its own. The version that follows allows at most 50 per call; no number is known for this one. */
            files?: components["schemas"]["WorkflowRunFileInput"][];
            /** @description Plain texts instead of files. Each is stored as a `.txt` file and gets its own run. */
            rawTexts?: string[];
            /**
             * @description Number of a deployed version, or `draft` for the unsaved state. Default is the newest deployed one.
             * @example 3
             */
            version?: string;
            /**
             * @description Place in the queue; runs with a lower number go first.
             * @default 50
             */
            priority?: number;
            /** @description Your own data, such as a record id. It comes back on the runs and in their webhooks. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Label for the runs. Only older pages list it; file names serve as labels otherwise.
             *
             *     Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow
             */
            name?: string;
        };
        /**
         * @description Kind of file, after normalisation.
         *     - `PDF`: a PDF, also one converted from an office document.
         *     - `IMG`: any image format.
         *     - `TXT`: plain text, also from `rawText`.
         *     - `DOCX`: a Word document that was not converted.
         *     - `CSV`: comma-separated values.
         *     - `EXCEL`: a workbook.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
         * @enum {string}
         */
        FileType: "PDF" | "IMG" | "TXT" | "DOCX" | "CSV" | "EXCEL" | (string & {});
        /**
         * @description Text of the file, as far as the query parameters of Get File asked for it.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
         */
        FileContents: {
            /** @description All recognised text; with `rawText=true`. */
            rawText?: string;
            /** @description Markdown of an image as a whole, a leftover that was announced to go by the end of 2024. Read `pages`. */
            markdown?: string;
            /** @description The text page by page. */
            pages?: {
                /** @description Counted from 1. */
                pageNumber: number;
                /** @description Markdown of the page; PDF and images, with `markdown=true`. */
                markdown?: string;
                /** @description HTML of the page; unconverted Word files, with `html=true`. */
                html?: string;
            }[];
        };
        /**
         * @description How a splitter cut this file out of its parent; only on such files.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
         */
        ParentSplit: {
            /**
             * @description The piece in the output of the splitter.
             * @example split_M2xRt7Wq
             */
            id: string;
            /**
             * @description Kind of document it was taken for.
             * @example FIRST_NOTICE_OF_LOSS
             */
            type: string;
            /**
             * @description What tells it from its siblings.
             * @example CLM-20418
             */
            identifier: string;
            /** @description Its first page in the parent. */
            startPage: number;
            /** @description Its last page in the parent, included. */
            endPage: number;
        };
        /**
         * @description A document stored by Extend. Where it stands inside a run, most of its fields may be missing.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
         */
        File: {
            /**
             * @description Tag of a file.
             * @constant
             */
            object: "file";
            /**
             * @description Stands for the file in every later request.
             * @example file_R8cWn5KtVy3HqZ6p
             */
            id: string;
            /**
             * @description Original name, with its extension.
             * @example invoice-2025-0117.pdf
             */
            name: string;
            type?: components["schemas"]["FileType"];
            /**
             * @description The file this one was cut or converted from; only on derived files.
             * @example file_J3mVq8Lw
             */
            parentFileId?: string;
            /**
             * Format: uri
             * @description Download address, good for 15 minutes from the response. Fetch the file again for a fresh one.
             */
            presignedUrl?: string;
            contents?: components["schemas"]["FileContents"];
            /** @description Facts about the document. */
            metadata?: {
                /** @description Number of pages; only PDF and Word files have one. */
                pageCount?: number;
                parentSplit?: components["schemas"]["ParentSplit"];
            };
            /**
             * Format: date-time
             * @description When it was stored.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the file last changed, in UTC.
             */
            updatedAt?: string;
        };
        /**
         * @description What a processor does.
         *     - `EXTRACT`: reads fields and tables out of a document.
         *     - `CLASSIFY`: decides which kind of document it is.
         *     - `SPLITTER`: cuts a file that holds several documents.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
         * @enum {string}
         */
        ProcessorType: "EXTRACT" | "CLASSIFY" | "SPLITTER" | (string & {});
        /**
         * @description Where a processor run stands.
         *     - `PROCESSING`: queued or being worked on; there is no output yet.
         *     - `PROCESSED`: finished, the output is there.
         *     - `FAILED`: given up, see `failureReason`.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
         * @enum {string}
         */
        ProcessorRunStatus: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /**
         * @description One field to extract.
         *
         *     Evidence: inferred
         */
        ExtractionField: {
            /**
             * @description Key of the field in outputs and evaluation items.
             * @example total_amount
             */
            id: string;
            /**
             * @description Label for people.
             * @example Total amount
             */
            name: string;
            type: components["schemas"]["ExtractionFieldType"];
            /**
             * @description Tells the model what to look for and where. The biggest lever on accuracy.
             * @example Amount payable including tax.
             */
            description?: string;
            /** @description Fields of the rows of an `array`, or of an `object`. */
            schema?: components["schemas"]["ExtractionField"][];
            /** @description Allowed values of an `enum` field. */
            enum?: components["schemas"]["EnumOption"][];
        };
        /**
         * @description One allowed value of an `enum` field.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        EnumOption: {
            /**
             * @description What the output will contain.
             * @example NET_30
             */
            value: string;
            /**
             * @description When this value applies.
             * @example Payment is due 30 days after the invoice date.
             */
            description?: string;
        };
        /**
         * @description A remark of the model about a result.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        Insight: {
            /**
             * @description Kind of remark.
             *     - `reasoning`: how the model came to the result.
             * @enum {string}
             */
            type: "reasoning" | (string & {});
            /**
             * @description The remark itself, in prose.
             * @example The amount stands beside the word Total at the foot of page 1.
             */
            content: string;
        };
        /**
         * @description A place in the document that supports a value.
         *
         *     Evidence: inferred
         */
        FieldReference: {
            /**
             * @description Id of the field that the place belongs to.
             * @example total_amount
             */
            id: string;
            /**
             * @description Display name of that field, for people.
             * @example Total amount
             */
            fieldName: string;
            /** @description Page of the file, counted from 1. */
            page: number;
            /** @description Rectangles around the words. These have edges, unlike the boxes of parsed blocks. */
            boundingBoxes: {
                /** @description Distance of the upper edge from the top of the page. */
                top: number;
                /** @description Distance of the left edge from the left of the page. */
                left: number;
                /** @description Distance of the lower edge from the top of the page. */
                bottom: number;
                /** @description Distance of the right edge from the left of the page. */
                right: number;
            }[];
        };
        /**
         * @description One extracted field.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        ExtractionFieldResult: {
            /**
             * @description The field's id from the configuration.
             * @example total_amount
             */
            id: string;
            type: components["schemas"]["ExtractionFieldType"];
            value: components["schemas"]["FieldValue"];
            /** @description Definitions of the nested fields, on arrays and objects. */
            schema?: components["schemas"]["ExtractionField"][];
            /** @description Why the model chose this value. */
            insights?: components["schemas"]["Insight"][];
            /** @description Where the value stands in the document; filled when citations are switched on. */
            references?: components["schemas"]["FieldReference"][];
            /** @description The values that were allowed, on `enum` fields. */
            enum?: components["schemas"]["EnumOption"][];
            /**
             * @description How sure the model is of this value.
             *
             *     Evidence: inferred
             */
            confidence?: number;
        };
        /**
         * @description Extracted fields under their names, for processors configured by a list of fields.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        FieldsArrayOutput: {
            [key: string]: components["schemas"]["ExtractionFieldResult"];
        };
        /**
         * @description A corner of an outline on a page.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
         */
        Point: {
            /** @description Distance from the left edge of the page. */
            x: number;
            /** @description Distance from the top edge of the page. */
            y: number;
        };
        /**
         * @description A passage that supports a value.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
         */
        Citation: {
            /** @description Page of the file, counted from 1. */
            page?: number;
            /** @description Outline of the passage on the page, corner by corner. */
            polygon?: components["schemas"]["Point"][];
            /**
             * @description The passage as it was read.
             * @example TOTAL $15,735.1
             */
            referenceText?: string;
        };
        /**
         * @description Evidence for one extracted value.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
         */
        JsonOutputMetadata: {
            /** @description Why the model chose this value. */
            insights?: components["schemas"]["Insight"][];
            /** @description Where the value stands in the document. */
            citations?: components["schemas"]["Citation"][];
            /** @description How sure text recognition is of the words behind the value. */
            ocrConfidence?: number;
            /** @description How sure the model is of the value. */
            logprobsConfidence?: number;
        };
        /**
         * @description Extracted data in the shape of the configured JSON Schema, with evidence kept apart from it.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
         */
        JsonOutput: {
            /** @description The data itself, following the schema of the processor. */
            value: {
                [key: string]: unknown;
            };
            /** @description Evidence per value, under its path, such as `total` or `line_items[0].name`. */
            metadata: {
                [key: string]: components["schemas"]["JsonOutputMetadata"];
            };
        };
        /**
         * @description The class that a classification processor chose.
         *
         *     Evidence: inferred
         */
        ClassifierOutput: {
            /**
             * @description Id of the chosen class.
             * @example first_notice_of_loss
             */
            id: string;
            /**
             * @description Label of the chosen class.
             * @example FIRST_NOTICE_OF_LOSS
             */
            type: string;
            /** @description How sure the model is of the class. */
            confidence: number;
            /** @description Why the model chose this class. */
            insights: components["schemas"]["Insight"][];
        };
        /**
         * @description One document found inside a file.
         *
         *     Evidence: inferred
         */
        SubDocumentClassification: {
            /**
             * @description Tells the pieces of one run apart.
             * @example split_M2xRt7Wq
             */
            id: string;
            /**
             * @description Kind of document from the configuration.
             * @example FIRST_NOTICE_OF_LOSS
             */
            type: string;
            /** @description First page, counted from 1. */
            startPage: number;
            /** @description Last page, included. */
            endPage: number;
            /**
             * @description What tells it from others of its kind, such as a number on it.
             * @example CLM-20418
             */
            identifier: string;
            /**
             * @description Why the splitter cut here.
             * @example A new claim form with its own number begins on page 1.
             */
            observation: string;
            /**
             * @description The piece as a file of its own, ready for further runs.
             * @example file_Xc4LqTz9Vm2K
             */
            fileId: string;
            /**
             * @description Title of the piece, if it got one.
             * @example Claim CLM-20418
             */
            name?: string;
        };
        /**
         * @description The documents that a splitter found in a file.
         *
         *     Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
         */
        SplitterOutput: {
            /** @description One entry per document, in page order. Later versions call this list `splits`. */
            subDocumentClassifications: components["schemas"]["SubDocumentClassification"][];
        };
        /**
         * @description Result of a processor; its type and the form of its configuration decide the shape. Extractions configured by `fields` give a map of fields, those configured by a JSON Schema give `value` and `metadata`.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/guides/output-types
         */
        ProcessorOutput: components["schemas"]["FieldsArrayOutput"] | components["schemas"]["JsonOutput"] | components["schemas"]["ClassifierOutput"] | components["schemas"]["SplitterOutput"];
        /**
         * @description A reviewer's change to one extracted field.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
         */
        FieldEdit: {
            /** @description What the processor had found. */
            originalValue?: components["schemas"]["FieldValue"];
            /** @description What the reviewer put in its place. */
            editedValue?: components["schemas"]["FieldValue"];
            /**
             * @description Type that the configuration gives the field.
             * @example currency
             */
            fieldType?: string;
            /**
             * @description The reviewer's remark.
             * @example Tax was missing from the total.
             */
            notes?: string;
        };
        /**
         * @description One of the processors whose extractions were merged into an output.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
         */
        MergedProcessor: {
            /**
             * @description The processor that contributed.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId: string;
            /**
             * @description The version of it that ran.
             * @example dpv_P7mRk3YbTs6JdW2x
             */
            processorVersionId: string;
            /**
             * @description Its display name.
             * @example Invoice Extractor
             */
            processorName: string;
        };
        /**
         * @description What an extraction processor reads and how.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
         */
        ExtractionConfig: {
            /**
             * @description Marks an extraction configuration. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "EXTRACT";
            /**
             * @description Model family underneath. Leave it out to stay with Extend's default.
             *
             *     Evidence: https://docs.extend.app/api-reference/guides/processor_configs
             * @example extraction_performance
             */
            baseProcessor?: string;
            /**
             * @description Pins that model to one release; otherwise it is the latest at the time of saving.
             *
             *     Evidence: https://docs.extend.app/api-reference/guides/processor_configs
             * @example 3.2.0
             */
            baseVersion?: string;
            /**
             * @description The fields to find, in order. This is the form that every page of this version knows.
             *
             *     Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
             */
            fields?: components["schemas"]["ExtractionField"][];
            /**
             * @description JSON Schema as an alternative to `fields`, giving outputs of the `value` and `metadata` form. The root is an object; primitives must allow null; keys are lower-case letters, digits and underscores; three levels deep at most.
             *
             *     Evidence: https://tryextend.mintlify.app/api-reference/guides/processor_configs
             */
            schema?: {
                [key: string]: unknown;
            };
            /**
             * @description Instructions for the whole document in plain language. Later versions call it `extractionRules`.
             *
             *     Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
             * @example Ignore amounts that are struck through.
             */
            customExtractionRules?: string;
            /**
             * @description Adds the position of every value to the output. Later versions call it `advancedOptions.citationsEnabled`.
             *
             *     Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
             */
            includeBoundingBoxCitations?: boolean;
        };
        /**
         * @description One kind of document that a processor tells apart.
         *
         *     Evidence: inferred
         */
        Classification: {
            /**
             * @description Stable key of the kind.
             * @example first_notice_of_loss
             */
            id: string;
            /**
             * @description Label that outputs carry.
             * @example FIRST_NOTICE_OF_LOSS
             */
            type: string;
            /**
             * @description Features by which the model recognises it.
             * @example Form with policy number, date of loss and a description of the damage.
             */
            description: string;
        };
        /**
         * @description Between which kinds of documents a classification processor chooses.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
         */
        ClassificationConfig: {
            /**
             * @description Marks a classification configuration. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CLASSIFY";
            /**
             * @description Model family underneath; Extend picks one when it is absent.
             *
             *     Evidence: https://docs.extend.app/api-reference/guides/processor_configs
             * @example classification_performance
             */
            baseProcessor?: string;
            /**
             * @description Release of that model to stay on.
             *
             *     Evidence: https://docs.extend.app/api-reference/guides/processor_configs
             * @example 2.4.0
             */
            baseVersion?: string;
            /**
             * @description The kinds to choose from. Include one for everything else.
             *
             *     Evidence: inferred
             */
            classifications?: components["schemas"]["Classification"][];
            /**
             * @description Extra instructions in plain language. Later versions call it `classificationRules`.
             *
             *     Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
             * @example A credit note is never an invoice.
             */
            customClassificationRules?: string;
        };
        /**
         * @description Into which kinds of documents a splitter cuts a file. No page of this version shows members of its own.
         *
         *     Evidence: https://docs.extend.app/api-reference/guides/processor_configs
         */
        SplitterConfig: {
            /**
             * @description Marks a splitter configuration. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SPLITTER";
            /**
             * @description Model family underneath; Extend picks one when it is absent.
             *
             *     Evidence: https://docs.extend.app/api-reference/guides/processor_configs
             * @example splitting_performance
             */
            baseProcessor?: string;
            /**
             * @description Release of that model to stay on.
             *
             *     Evidence: https://docs.extend.app/api-reference/guides/processor_configs
             * @example 1.1.0
             */
            baseVersion?: string;
            /**
             * @description The kinds of documents that a file may contain.
             *
             *     Evidence: inferred
             */
            splitClassifications?: components["schemas"]["Classification"][];
            /**
             * @description Where to cut, in plain language.
             *
             *     Evidence: inferred
             * @example A new claim starts at each page headed First Notice of Loss.
             */
            splitRules?: string;
            /**
             * @description Settings that few splitters need.
             *
             *     Evidence: inferred
             */
            advancedOptions?: {
                /**
                 * @description Trade-off between care and speed.
                 *     - `high_precision`: looks closer at the borders between documents.
                 *     - `low_latency`: answers sooner.
                 * @enum {string}
                 */
                splitMethod?: "high_precision" | "low_latency" | (string & {});
                /**
                 * @description How to find the identifier of each piece.
                 * @example Use the claim number in the top right corner.
                 */
                splitIdentifierRules?: string;
            };
        };
        /**
         * @description Configuration of a processor; `type` decides its shape. Only part of this version's options is documented, so further members may occur and are accepted.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
         */
        ProcessorConfig: components["schemas"]["ExtractionConfig"] | components["schemas"]["ClassificationConfig"] | components["schemas"]["SplitterConfig"];
        /**
         * @description A processor run as it appears inside a workflow run. The fields are those of ProcessorRun; documented bodies show only some of them here, so most are optional. Get Processor Run returns all.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
         */
        WorkflowRunOutput: {
            /**
             * @description Tag of a processor run.
             * @constant
             */
            object: "document_processor_run";
            /**
             * @description Key for Get Processor Run, and the `outputId` of Correct Workflow Run Outputs.
             * @example dpr_9LxTq4WvNb7ZkM2c
             */
            id: string;
            /** @description Kind of processor; it decides the shape of the outputs. */
            type: components["schemas"]["ProcessorType"];
            status?: components["schemas"]["ProcessorRunStatus"];
            /**
             * @description The processor that ran.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId?: string;
            /**
             * @description The version that ran.
             * @example dpv_P7mRk3YbTs6JdW2x
             */
            processorVersionId?: string;
            /**
             * @description Display name of the processor.
             * @example Invoice Extractor
             */
            processorName?: string;
            /** @description The result to work with: `reviewedOutput` after a review, otherwise `initialOutput`. */
            output: components["schemas"]["ProcessorOutput"] | null;
            /** @description What the processor produced by itself. */
            initialOutput?: components["schemas"]["ProcessorOutput"];
            /** @description What the reviewer confirmed or corrected. */
            reviewedOutput?: components["schemas"]["ProcessorOutput"];
            /** @description Whether a person has checked this output. */
            reviewed?: boolean;
            /** @description Whether the reviewer changed anything. */
            edited?: boolean;
            /** @description The changed fields by name; null without changes. */
            edits?: {
                [key: string]: components["schemas"]["FieldEdit"];
            } | null;
            /** @description Sources of a merged extraction; empty otherwise. */
            mergedProcessors?: components["schemas"]["MergedProcessor"][];
            /** @description Machine-readable cause, on failed runs only. */
            failureReason?: string;
            /** @description Cause in words, on failed runs only. */
            failureMessage?: string;
            /** @description Caller's data attached to this processor run. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Configuration that was in force. */
            config?: components["schemas"]["ProcessorConfig"];
            /** @description The document this output was read from; the cut-out piece after a splitter. */
            files?: components["schemas"]["File"][];
            /**
             * Format: uri
             * @description Dashboard page of the processor run.
             */
            url?: string;
        };
        /**
         * @description Result of one validation step of a workflow.
         *
         *     Evidence: inferred
         */
        StepRun: {
            /**
             * @description Tag of a step run.
             * @constant
             */
            object: "workflow_step_run";
            /**
             * @description Identifies the step run in support requests.
             * @example workflow_step_run_Wp8TzK3m
             */
            id: string;
            /**
             * @description How far the step is.
             *     - `PENDING`: waits for earlier steps.
             *     - `PROCESSING`: under way.
             *     - `PROCESSED`: done, whatever the verdict.
             *     - `FAILED`: could not be carried out.
             * @enum {string}
             */
            status: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
            /** @description The step of the workflow that ran. */
            step: {
                /**
                 * @description Tag of a workflow step.
                 * @constant
                 */
                object: "workflow_step";
                /**
                 * @description Stays the same from run to run.
                 * @example step_Rk5YmV2q
                 */
                id: string;
                /**
                 * @description Title given in the workflow editor.
                 * @example Totals add up
                 */
                name: string;
                /**
                 * @description Kind of check.
                 *     - `EXTERNAL_DATA_VALIDATION`: your own endpoint was asked.
                 *     - `RULE_VALIDATION`: formulas from the workflow editor were evaluated.
                 * @enum {string}
                 */
                type: "EXTERNAL_DATA_VALIDATION" | "RULE_VALIDATION" | (string & {});
            };
            /** @description For external validation, the answer of your endpoint; for rules, a list `rules` with a verdict on each. */
            output?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A multi-step pipeline, at one of its versions.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow
         */
        Workflow: {
            /**
             * @description Tag of a workflow.
             * @constant
             */
            object: "workflow";
            /**
             * @description What Run Workflow takes as `workflowId`.
             * @example workflow_Qm3tWz8KpYd2
             */
            id: string;
            /**
             * @description Version this object stands for. Pages write it as a plain number or with dots; compare it as text only.
             * @example 3
             * @example 1.0.0
             */
            version: string;
            /**
             * @description Title in the dashboard.
             * @example Invoice intake
             */
            name: string;
        };
        /**
         * @description One file going through a workflow, with the processor results collected so far.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow-run
         */
        WorkflowRun: {
            /**
             * @description Tag of a workflow run.
             * @constant
             */
            object: "workflow_run";
            /**
             * @description Key for reading, renaming or correcting this run.
             * @example workflow_run_7fKx2LmQ9vTbR4sW
             */
            id: string;
            /**
             * @description Label in the run list of the dashboard; the file name, unless the caller chose something else.
             * @example invoice-2025-0117.pdf
             */
            name?: string;
            /**
             * Format: uri
             * @description Dashboard page on which a person can review the run.
             * @example https://dashboard.extend.app/workflows/workflow_Qm3tWz8K?workflowRunId=workflow_run_7fKx2LmQ
             */
            url?: string;
            status: components["schemas"]["WorkflowRunStatus"];
            /** @description What the caller attached to the run, unchanged. Webhook deliveries carry it too. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Shared by every run of one batch call; absent on runs started singly.
             * @example batch_Kz5WqT8n
             */
            batchId?: string;
            /** @description The documents of this run. */
            files: components["schemas"]["File"][];
            /**
             * @description Machine-readable cause of a failure, such as `INTERNAL_ERROR` or `FAILED_TO_PROCESS_FILE`.
             *
             *     Evidence: inferred
             */
            failureReason?: string;
            /** @description Cause of a failure in words; only on failed runs. */
            failureMessage?: string;
            /**
             * Format: date-time
             * @description When the run was requested, in UTC.
             */
            initialRunAt: string;
            /**
             * @description Whether a person has finished reviewing it.
             *
             *     Evidence: inferred
             */
            reviewed?: boolean;
            /**
             * @description User id of the reviewer, not an e-mail address; only after a review.
             * @example user_1234
             */
            reviewedBy?: string;
            /**
             * Format: date-time
             * @description When the review ended; only after a review.
             */
            reviewedAt?: string;
            /**
             * @description Why the reviewer rejected the run.
             *
             *     Evidence: inferred
             */
            rejectionNote?: string;
            /**
             * Format: date-time
             * @description When the first step began.
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description When the last step ended; only on finished runs.
             */
            endTime?: string;
            /** @description One entry per processor that has run; empty on a run just created. */
            outputs: components["schemas"]["WorkflowRunOutput"][];
            /**
             * @description Results of the validation steps of the workflow.
             *
             *     Evidence: inferred
             */
            stepRuns?: components["schemas"]["StepRun"][];
            /** @description The workflow and the version of it that was used. */
            workflow: components["schemas"]["Workflow"];
        };
        /**
         * @description One entry of a batch, with either `file` or `rawText`.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
         */
        WorkflowRunBatchInput: {
            /** @description The document, by URL or by id. */
            file?: {
                /**
                 * Format: uri
                 * @description Download address. Batches wait, so sign it for longer than for a single run, such as 30 minutes.
                 * @example https://files.harborlane.example/inbox/po-88213.pdf?signature=9ad2
                 */
                fileUrl?: string;
                /**
                 * @description A file that Extend already has.
                 * @example file_R8cWn5KtVy3HqZ6p
                 */
                fileId?: string;
                /**
                 * @description Name to show in the run history.
                 * @example po-88213.pdf
                 */
                fileName?: string;
            };
            /** @description Text to process in place of a file. */
            rawText?: string;
            /**
             * @description Label of this run.
             * @example PO 88213
             */
            name?: string;
            /** @description Your data for this run; webhooks return it together with the batch id. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Queues many runs of one workflow in a single call.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
         */
        WorkflowRunBatchCreate: {
            /**
             * @description The workflow for all inputs.
             * @example workflow_Qm3tWz8KpYd2
             */
            workflowId: string;
            /**
             * @description Version number as text, or `draft`. Without it the latest deployed version runs.
             * @example 3
             */
            version?: string;
            /** @description One run is queued for each entry. */
            inputs: components["schemas"]["WorkflowRunBatchInput"][];
        };
        /**
         * @description A single workflow run in its wrapper.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
         */
        WorkflowRunResponse: {
            /** @description `true` whenever the status is 200. */
            success: boolean;
            workflowRun: components["schemas"]["WorkflowRun"];
        };
        /**
         * @description Changes to a workflow run; it may still be in progress.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
         */
        WorkflowRunUpdate: {
            /**
             * @description New label in the dashboard.
             * @example Harbor Lane invoice 36995
             */
            name?: string;
            /** @description Keys to add or overwrite. What the run already has under other keys stays, so this cannot remove a key. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The corrected result of one processor of a workflow run.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/correct-workflow-run-deprecated
         */
        WorkflowRunOutputCorrection: {
            /** @description Shaped like the processor's own output. For an extraction, name only the fields to correct; whatever is named counts as final. */
            reviewedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /**
         * @description The document, by URL, by content or by the id of an earlier upload.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
         */
        ProcessorRunFileInput: {
            /**
             * @description Name to show in the dashboard.
             * @example invoice-2025-0117.pdf
             */
            fileName: string;
            /**
             * Format: uri
             * @description Where Extend can download the file, such as a presigned URL.
             * @example https://files.harborlane.example/inbox/invoice-2025-0117.pdf?signature=c41f
             */
            fileUrl?: string;
            /**
             * @description The bytes themselves, Base64 encoded. Later versions take no inline content; upload the file there.
             * @example JVBERi0xLjcKJeLjz9MK
             */
            fileBase64?: string;
            /**
             * @description A file that Extend already has.
             *
             *     Evidence: inferred
             * @example file_R8cWn5KtVy3HqZ6p
             */
            fileId?: string;
        };
        /**
         * @description What to run and on what. Send `file` or `rawText`.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
         */
        ProcessorRunCreate: {
            /**
             * @description The processor to run, from its page in the dashboard.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId: string;
            file?: components["schemas"]["ProcessorRunFileInput"];
            /**
             * @description Text to process in place of a file.
             *
             *     Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
             */
            rawText?: string;
            /**
             * @description Number of a published version. `latest` and `draft` work as they do in later versions.
             * @default latest
             * @example 2.1
             */
            version?: string;
            /**
             * @description Place in the queue; runs with a lower number go first.
             *
             *     Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
             * @default 50
             */
            priority?: number;
            /** @description Your own data, returned on the run and in its webhooks. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Configuration for this run only, in place of the saved one.
             *
             *     Evidence: inferred
             */
            config?: components["schemas"]["ProcessorConfig"];
        };
        /**
         * @description One execution of a processor on one document.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
         */
        ProcessorRun: {
            /**
             * @description Tag of a processor run.
             * @constant
             */
            object: "document_processor_run";
            /**
             * @description Key for Get Processor Run.
             * @example dpr_9LxTq4WvNb7ZkM2c
             */
            id: string;
            /**
             * @description The processor that ran.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId: string;
            /**
             * @description The version that ran, resolved from the request.
             * @example dpv_P7mRk3YbTs6JdW2x
             */
            processorVersionId: string;
            /**
             * @description Display name of the processor.
             * @example Invoice Extractor
             */
            processorName: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /** @description The result: `reviewedOutput` after a review, otherwise `initialOutput`. Null until finished. */
            output: components["schemas"]["ProcessorOutput"] | null;
            /** @description What the processor produced by itself. */
            initialOutput?: components["schemas"]["ProcessorOutput"];
            /** @description What a reviewer confirmed or corrected. */
            reviewedOutput?: components["schemas"]["ProcessorOutput"];
            /**
             * @description Machine-readable cause; only on failed runs.
             * @example CORRUPT_FILE
             */
            failureReason?: string;
            /** @description The same in words; only on failed runs. */
            failureMessage?: string;
            /** @description What the caller attached, unchanged. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Whether a person has checked the output. */
            reviewed: boolean;
            /** @description Whether that person changed anything. */
            edited: boolean;
            /** @description The changed fields by name; null without changes. */
            edits: {
                [key: string]: components["schemas"]["FieldEdit"];
            } | null;
            /** @description Where the output comes from a step that merges extractions, its sources; empty otherwise. */
            mergedProcessors?: components["schemas"]["MergedProcessor"][];
            /** @description Kind of processor; it decides the shape of the outputs. */
            type: components["schemas"]["ProcessorType"];
            /** @description Configuration that was in force. */
            config: components["schemas"]["ProcessorConfig"];
            /** @description The document that was processed; for pieces cut by a splitter, the piece. */
            files: components["schemas"]["File"][];
            /**
             * Format: uri
             * @description Dashboard page of this run.
             * @example https://dashboard.extend.app/runs/dpr_9LxTq4WvNb7ZkM2c
             */
            url: string;
        };
        /**
         * @description A single processor run in its wrapper.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
         */
        ProcessorRunResponse: {
            /** @description `true` whenever the status is 200, even for a failed run. */
            success: boolean;
            processorRun: components["schemas"]["ProcessorRun"];
        };
        /**
         * @description Figures that every kind of processor has.
         *
         *     Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
         */
        BaseMetrics: {
            /** @description Files that were processed. */
            numFiles?: number;
            /** @description Their pages together. */
            numPages?: number;
            /** @description Average duration of a run in milliseconds. */
            meanRunTimeMs?: number;
        };
        /**
         * @description Quality figures of one field.
         *
         *     Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
         */
        FieldMetrics: {
            /** @description Average confidence of the model. */
            meanConfidence?: number;
            /** @description Share of expected values that were found, in percent. */
            recallPerc?: number;
            /** @description Share of found values that were right, in percent. */
            precisionPerc?: number;
            /**
             * @description The same for the fields inside an array or object.
             *
             *     Evidence: inferred
             */
            fieldMetrics?: {
                [key: string]: components["schemas"]["FieldMetrics"];
            };
        };
        /**
         * @description Quality of an extraction processor, field by field.
         *
         *     Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
         */
        ExtractMetrics: components["schemas"]["BaseMetrics"] & {
            /**
             * @description Marks extraction metrics.
             * @constant
             */
            type: "EXTRACT";
            /** @description Figures per field, under the field's id. */
            fieldMetrics?: {
                [key: string]: components["schemas"]["FieldMetrics"];
            };
            /**
             * @description How often an array field came out with the right number of rows, under the field's id.
             *
             *     Evidence: inferred
             */
            arrayCardinalityMetrics?: {
                [key: string]: unknown;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EXTRACT";
        };
        /**
         * @description Quality of a classification processor.
         *
         *     Evidence: inferred
         */
        ClassifyMetrics: components["schemas"]["BaseMetrics"] & {
            /**
             * @description Marks classification metrics.
             * @constant
             */
            type: "CLASSIFY";
            /** @description Share of files put into the right class, in percent. */
            accuracyPerc?: number;
            /** @description Average confidence of the model. */
            meanConfidence?: number;
            /** @description Number of files per predicted class. */
            distribution?: {
                [key: string]: number;
            };
            /** @description Accuracy within each class, in percent. */
            accuracyPercByClassification?: {
                [key: string]: number;
            };
            /** @description Counts by expected class, then by predicted class. */
            confusionMatrix?: {
                [key: string]: unknown;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLASSIFY";
        };
        /**
         * @description Quality of a splitter.
         *
         *     Evidence: inferred
         */
        SplitterMetrics: components["schemas"]["BaseMetrics"] & {
            /**
             * @description Marks splitter metrics.
             * @constant
             */
            type: "SPLITTER";
            /** @description Correct pieces among those that were cut, in percent. */
            precisionPerc?: number;
            /** @description Expected pieces that were cut correctly, in percent. */
            recallPerc?: number;
            /** @description Pieces that should have come out. */
            numExpectedDocs?: number;
            /** @description Pieces that did come out. */
            numPredictedDocs?: number;
            /** @description Pieces with the right class and the right pages. */
            numCorrectDocs?: number;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SPLITTER";
        };
        /**
         * @description How good and how fast the processor was; `type` repeats the kind of processor.
         *
         *     Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
         */
        BatchProcessorRunMetrics: components["schemas"]["ExtractMetrics"] | components["schemas"]["ClassifyMetrics"] | components["schemas"]["SplitterMetrics"];
        /**
         * @description Where a batch processor run stands.
         *     - `PENDING`: not started yet.
         *     - `PROCESSING`: some of its runs are still open.
         *     - `PROCESSED`: all runs are done, the metrics are complete.
         *     - `FAILED`: given up.
         *
         *     Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
         * @enum {string}
         */
        BatchProcessorRunStatus: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /**
         * @description A processor measured against many files at once. It is started in the dashboard, never by this API.
         *
         *     Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
         */
        BatchProcessorRun: {
            /**
             * @description Tag of a batch processor run.
             * @constant
             */
            object: "batch_processor_run";
            /**
             * @description Taken from the address of the dashboard page, as no list returns it.
             * @example bpr_Vt6KwQ3zNm8L
             */
            id: string;
            /**
             * @description The processor under test.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId: string;
            /**
             * @description The version under test.
             * @example dpv_P7mRk3YbTs6JdW2x
             */
            processorVersionId: string;
            /**
             * @description Title of that processor.
             * @example Invoice Extractor
             */
            processorName: string;
            metrics: components["schemas"]["BatchProcessorRunMetrics"];
            status: components["schemas"]["BatchProcessorRunStatus"];
            /**
             * @description Where it was started.
             *     - `EVAL_SET`: on an evaluation set, whose id is in `sourceId`.
             *     - `PLAYGROUND`: in the playground; there is no `sourceId`.
             *     - `STUDIO`: in the studio, with a processor's id in `sourceId`.
             * @enum {string}
             */
            source: "EVAL_SET" | "PLAYGROUND" | "STUDIO" | (string & {});
            /**
             * @description Evaluation set or processor, depending on `source`.
             * @example ev_T4mWq9LzXk2B
             */
            sourceId?: string;
            /** @description How many processor runs it comprises. */
            runCount: number;
            /** @description How outputs were compared with the expectations. */
            options: {
                /** @description Fields that count as right when they are nearly equal. */
                fuzzyMatchFields?: string[];
                /** @description Fields left out of the metrics. */
                excludeFields?: string[];
                /** @description Whether files were parsed afresh instead of from the cache. */
                clearPreProcessingCache?: boolean;
            };
            /**
             * Format: date-time
             * @description When it was started.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of status or metrics.
             */
            updatedAt: string;
        };
        /**
         * @description A new processor. It takes no configuration in this version; clone one or update the draft afterwards.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        ProcessorCreate: {
            /**
             * @description Title in the dashboard.
             * @example Invoice Extractor
             */
            name: string;
            /** @description Kind of processor, fixed for good. */
            type: components["schemas"]["ProcessorType"];
            /**
             * @description Starts with a copy of this processor's configuration.
             * @example dp_Zw6BnT1kVq8RmX4y
             */
            cloneProcessorId?: string;
        };
        /**
         * @description The configuration of a processor at one point, published or still the draft.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-version
         */
        ProcessorVersion: {
            /**
             * @description Tag of a processor version.
             * @constant
             */
            object: "document_processor_version";
            /**
             * @description Names exactly this state; processor runs refer to it.
             * @example dpv_P7mRk3YbTs6JdW2x
             */
            id: string;
            /**
             * @description The processor it belongs to.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId: string;
            /**
             * @description Title of that processor.
             * @example Invoice Extractor
             */
            processorName?: string;
            processorType: components["schemas"]["ProcessorType"];
            /**
             * @description Release note given at publication.
             * @example Adds tax lines
             */
            description?: string;
            /**
             * @description Major and minor number, or `draft`. Use it as `version` of Run Processor.
             * @example 2.1
             * @example draft
             */
            version: string;
            config: components["schemas"]["ProcessorConfig"];
            /**
             * Format: date-time
             * @description When this version came into being.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change; published versions do not change.
             */
            updatedAt: string;
        };
        /**
         * @description A named extraction, classification or splitting definition, usually built in the dashboard's studio.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
         */
        Processor: {
            /**
             * @description Tag of a processor.
             * @constant
             */
            object: "document_processor";
            /**
             * @description What Run Processor takes as `processorId`.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            id: string;
            /**
             * @description Title in the dashboard.
             * @example Invoice Extractor
             */
            name: string;
            type: components["schemas"]["ProcessorType"];
            /** @description The editable state, which publishing freezes. Create Processor leaves it out. */
            draftVersion?: components["schemas"]["ProcessorVersion"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of name, draft or versions.
             */
            updatedAt: string;
        };
        /**
         * @description A single processor in its wrapper.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        ProcessorResponse: {
            /** @description `true` whenever the status is 200. */
            success: boolean;
            processor: components["schemas"]["Processor"];
        };
        /**
         * @description Changes to a processor. Both fields concern the draft or the title, never a published version.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
         */
        ProcessorUpdate: {
            /**
             * @description New title in the dashboard.
             * @example Invoice Extractor EMEA
             */
            name?: string;
            /** @description Replaces the configuration of the draft. */
            config?: components["schemas"]["ProcessorConfig"];
        };
        /**
         * @description How to publish a processor's draft.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
         */
        ProcessorPublish: {
            /**
             * @description Which part of the version number goes up.
             *     - `major`: 1.4 becomes 2.0; for changes that alter the shape of outputs.
             *     - `minor`: 1.4 becomes 1.5.
             * @enum {string}
             */
            releaseType: "major" | "minor";
            /**
             * @description Release note for colleagues.
             * @example Adds tax lines
             */
            description?: string;
            /** @description Published in place of what the draft holds. */
            config?: components["schemas"]["ProcessorConfig"];
        };
        /**
         * @description Unit into which text is divided.
         *     - `page`: one chunk per page.
         *     - `document`: everything in one chunk.
         *     - `section`: one chunk per logical section; not with the `spatial` target.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
         * @default page
         * @enum {string}
         */
        ChunkType: "page" | "document" | "section" | (string & {});
        /**
         * @description How the text is divided.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
         */
        ChunkingStrategy: {
            type?: components["schemas"]["ChunkType"];
            /**
             * @description Limits for the size of chunks.
             *
             *     Evidence: inferred
             */
            options?: {
                /** @description Smaller chunks are joined with a neighbour. */
                minCharacters?: number;
                /** @description Larger chunks are divided. */
                maxCharacters?: number;
            };
        };
        /**
         * @description Which kinds of blocks are recognised, and how.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
         */
        BlockOptions: {
            /** @description Pictures, charts and diagrams. */
            figures?: {
                /**
                 * @description Recognises figures at all.
                 * @default true
                 */
                enabled?: boolean;
                /**
                 * @description Cuts each figure out and gives its `imageUrl`.
                 * @default true
                 */
                figureImageClippingEnabled?: boolean;
            };
            /** @description Whether tables are recognised, and how they are written. */
            tables?: {
                /**
                 * @description Recognises tables at all.
                 * @default true
                 */
                enabled?: boolean;
                /**
                 * @description How a table is written in the text.
                 *     - `markdown`: pipes and dashes; compact.
                 *     - `html`: keeps merged cells.
                 *
                 *     Evidence: inferred
                 * @enum {string}
                 */
                targetFormat?: "markdown" | "html" | (string & {});
            };
            /**
             * @description What is looked for in running text.
             *
             *     Evidence: inferred
             */
            text?: {
                /**
                 * @description Marks signatures in the text.
                 * @default true
                 */
                signatureDetectionEnabled?: boolean;
            };
        };
        /**
         * @description Options of parsing. `{}` takes every default.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
         */
        ParseConfig: {
            /**
             * @description Format of the text.
             *     - `markdown`: reading order with headings and tables, made for language models.
             *     - `spatial`: text laid out as on the page, for forms whose layout carries meaning.
             * @default markdown
             * @enum {string}
             */
            target?: "markdown" | "spatial" | (string & {});
            chunkingStrategy?: components["schemas"]["ChunkingStrategy"];
            blockOptions?: components["schemas"]["BlockOptions"];
            /**
             * @description Rarely needed switches.
             *
             *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
             */
            advancedOptions?: {
                /**
                 * @description Turns sideways pages upright first.
                 * @default true
                 */
                pageRotationEnabled?: boolean;
            };
        };
        /**
         * @description A file and how to parse it.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
         */
        ParseFileRequest: {
            /** @description The document, by URL or by the id of an earlier upload. */
            file: {
                /** @description Name to store it under; by default the end of the URL. */
                fileName?: string;
                /**
                 * Format: uri
                 * @description Where Extend can download it. Let a presigned URL live for 5 to 15 minutes.
                 * @example https://files.harborlane.example/claims/clm-20418.pdf?signature=03bb
                 */
                fileUrl?: string;
                /**
                 * @description A file that Extend already has. Cached results are reused.
                 * @example file_R8cWn5KtVy3HqZ6p
                 */
                fileId?: string;
                /**
                 * @description The bytes themselves. Only older pages list this field.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
                 */
                fileBase64?: string;
            };
            config: components["schemas"]["ParseConfig"];
        };
        /**
         * @description About a figure.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
         */
        FigureDetails: {
            /**
             * @description Tag of figure details.
             * @constant
             */
            type: "figure_details";
            /**
             * Format: uri
             * @description The figure as an image; only with figure clipping.
             */
            imageUrl?: string;
            /**
             * @description What the figure shows.
             *     - `image`: a photo or drawing.
             *     - `chart`: plotted data.
             *     - `diagram`: boxes and arrows, plans, schematics.
             *     - `logo`: a brand mark.
             *     - `other`: none of these.
             * @enum {string}
             */
            figureType?: "image" | "chart" | "diagram" | "logo" | "other" | (string & {});
        };
        /**
         * @description About a table.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
         */
        TableDetails: {
            /**
             * @description Tag of table details.
             * @constant
             */
            type: "table_details";
            /** @description How many rows were recognised. */
            rowCount: number;
            /** @description How many columns were recognised. */
            columnCount: number;
        };
        /**
         * @description More about tables and figures; an empty object for other blocks.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
         */
        BlockDetails: components["schemas"]["FigureDetails"] | components["schemas"]["TableDetails"] | Record<string, never>;
        /**
         * @description A paragraph, heading, table or figure of a page, with its position.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
         */
        Block: {
            /**
             * @description Tag of a block.
             * @constant
             */
            object: "block";
            /**
             * @description Computed from the content, so parsing the same file again gives the same id.
             * @example block_1a2b3c4d5e
             */
            id: string;
            /**
             * @description Kind of block.
             *     - `text`: running text.
             *     - `heading`: title of the document.
             *     - `section_heading`: title of a section.
             *     - `table`: a table as a whole.
             *     - `figure`: a picture, chart or diagram.
             * @enum {string}
             */
            type: "text" | "heading" | "section_heading" | "table" | "figure" | (string & {});
            /** @description Text of the block in the target format. */
            content: string;
            details: components["schemas"]["BlockDetails"];
            /** @description Where the block comes from. */
            metadata: {
                /** @description Page it stands on, counted from 1. */
                pageNumber: number;
            };
            /** @description Outline on the page, corner by corner. */
            polygon: components["schemas"]["Point"][];
            /** @description Upright rectangle around the outline. It has width and height, unlike the boxes of field references. */
            boundingBox: {
                /** @description Distance of the upper edge from the top of the page. */
                top: number;
                /** @description Distance of the left edge from the left of the page. */
                left: number;
                /** @description Extent to the right from `left`. */
                width: number;
                /** @description Extent downwards from `top`. */
                height: number;
            };
        };
        /**
         * @description One unit of parsed text.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
         */
        Chunk: {
            /**
             * @description Tag of a chunk.
             *
             *     Evidence: inferred
             * @constant
             */
            object: "chunk";
            type: components["schemas"]["ChunkType"];
            /** @description The text in the target format. */
            content: string;
            /**
             * @description Where the chunk comes from.
             *
             *     Evidence: inferred
             */
            metadata: {
                /** @description Pages it covers, both included. */
                pageRange: {
                    /** @description First page, counted from 1. */
                    start: number;
                    /** @description Last page, the same as `start` within one page. */
                    end: number;
                };
            };
            /** @description The same text in its parts, with positions. */
            blocks: components["schemas"]["Block"][];
        };
        /**
         * @description The finished result of parsing a file. This version has no operation to read it again.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
         */
        ParserRun: {
            /**
             * @description Tag of a parser run.
             *
             *     Evidence: inferred
             * @constant
             */
            object: "parser_run";
            /**
             * @description For support requests and your own log.
             * @example parser_run_Nb5XtQ8wKz3L
             */
            id: string;
            /**
             * @description The stored file; use it in runs to save parsing again.
             * @example file_R8cWn5KtVy3HqZ6p
             */
            fileId: string;
            /** @description The text in reading order, divided as configured. */
            chunks: components["schemas"]["Chunk"][];
            /**
             * @description Outcome.
             *     - `PROCESSED`: the chunks are complete.
             *     - `FAILED`: see `failureReason`.
             * @enum {string}
             */
            status: "PROCESSED" | "FAILED" | (string & {});
            /** @description Cause of a failure; only on failed runs. */
            failureReason?: string;
            /** @description The options in force, with defaults filled in. */
            config: components["schemas"]["ParseConfig"];
            /** @description What the run took. */
            metrics: {
                /** @description Duration in milliseconds. */
                processingTimeMs: number;
                /** @description Number of pages parsed. */
                pageCount: number;
            };
        };
        /**
         * @description Why a file could not be parsed. Only `OCR_ERROR` and `INTERNAL_ERROR` are worth a second attempt.
         *     - `INVALID_CONFIG_OPTIONS`: the options contradict each other or the kind of file.
         *     - `UNABLE_TO_DOWNLOAD_FILE`: `fileUrl` did not deliver; often a presigned URL that ran out.
         *     - `FILE_TYPE_NOT_SUPPORTED`: Extend cannot read this format.
         *     - `FILE_SIZE_TOO_LARGE`: over the size limit.
         *     - `CORRUPT_FILE`: the bytes do not open as the format they claim.
         *     - `OCR_ERROR`: text recognition broke down.
         *     - `PASSWORD_PROTECTED_FILE`: encrypted; this version takes no password.
         *     - `FAILED_TO_CONVERT_TO_PDF`: an office document resisted conversion.
         *     - `FAILED_TO_GENERATE_TARGET_FORMAT`: text was recognised, but not rendered in the wanted `target`.
         *     - `INTERNAL_ERROR`: a fault on Extend's side.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
         * @enum {string}
         */
        ParseErrorCode: "INVALID_CONFIG_OPTIONS" | "UNABLE_TO_DOWNLOAD_FILE" | "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "OCR_ERROR" | "PASSWORD_PROTECTED_FILE" | "FAILED_TO_CONVERT_TO_PDF" | "FAILED_TO_GENERATE_TARGET_FORMAT" | "INTERNAL_ERROR" | (string & {});
        /**
         * @description Error body of Parse File. `retryable` is the member to act on.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
         */
        ParseError: {
            code: components["schemas"]["ParseErrorCode"];
            /**
             * @description What went wrong with this file, in English. Not stable.
             * @example The PDF is encrypted and cannot be opened.
             */
            message: string;
            /**
             * @description Names the failed call when you write to support.
             * @example req_2hX9mLtQw5Vk8ZsR
             */
            requestId: string;
            /** @description Whether repeating the very same call may end differently. */
            retryable: boolean;
        };
        /**
         * @description A file by URL or as text.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/create-file-deprecated
         */
        FileCreate: {
            /**
             * @description Name to show in the dashboard.
             * @example lease-14b-main-street.pdf
             */
            name?: string;
            /**
             * Format: uri
             * @description Presigned address from which Extend downloads the file at once.
             * @example https://files.harborlane.example/leases/14b.pdf?signature=77de
             */
            url?: string;
            /** @description Text to store as a file. */
            rawText?: string;
            /**
             * @description MIME type; worked out from the file when absent.
             * @example application/pdf
             */
            mediaType?: string;
        };
        /**
         * @description A single file in its wrapper.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/upload-file
         */
        FileResponse: {
            /** @description `true` whenever the status is 200. */
            success: boolean;
            file: components["schemas"]["File"];
        };
        /**
         * @description A new evaluation set, still empty.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set
         */
        EvaluationSetCreate: {
            /**
             * @description Title in the dashboard.
             * @example January vendor invoices
             */
            name: string;
            /**
             * @description What the set covers. Required in this version.
             * @example 40 invoices from 12 vendors.
             */
            description: string;
            /**
             * @description The processor to measure.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId: string;
        };
        /**
         * @description A collection of files with expected results for one processor.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/evaluation-set
         */
        EvaluationSet: {
            /**
             * @description Tag of an evaluation set.
             * @constant
             */
            object: "evaluation_set";
            /**
             * @description Keep it when you create the set; this version cannot list sets.
             * @example eval_set_Qw7ZkT3m
             */
            id: string;
            /**
             * @description Title in the dashboard.
             * @example January vendor invoices
             */
            name: string;
            /**
             * @description What the set covers.
             * @example 40 invoices from 12 vendors.
             */
            description: string;
            /**
             * @description The processor it measures.
             * @example dp_H4nVq8ZtXw2LcK9s
             */
            processorId: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of the set or its items.
             */
            updatedAt: string;
        };
        /**
         * @description One new item of an evaluation set.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
         */
        EvaluationSetItemCreate: {
            /**
             * @description The set to add it to.
             * @example eval_set_Qw7ZkT3m
             */
            evaluationSetId: string;
            /**
             * @description A file uploaded before.
             * @example file_R8cWn5KtVy3HqZ6p
             */
            fileId: string;
            /** @description The right result. Field ids and types have to match the processor's configuration. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /**
         * @description A file and what the processor should make of it.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/evaluation-set-item
         */
        EvaluationSetItem: {
            /**
             * @description Tag of an evaluation set item.
             * @constant
             */
            object: "evaluation_set_item";
            /**
             * @description Needed to change the expectation later.
             * @example eval_item_Hn4TqX9b
             */
            id: string;
            /**
             * @description The set it belongs to.
             * @example eval_set_Qw7ZkT3m
             */
            evaluationSetId: string;
            /**
             * @description The file to process.
             * @example file_R8cWn5KtVy3HqZ6p
             */
            fileId: string;
            /** @description The right result. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
            /**
             * Format: date-time
             * @description When it was added.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last change of the expectation.
             */
            updatedAt: string;
        };
        /**
         * @description A single evaluation set item in its wrapper.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
         */
        EvaluationSetItemResponse: {
            /** @description `true` whenever the status is 200. */
            success: boolean;
            /** @description Evidence: inferred */
            evaluationSetItem: components["schemas"]["EvaluationSetItem"];
        };
        /**
         * @description A file and its expected result.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/bulk-create-evaluation-set-item
         */
        EvaluationSetItemInput: {
            /**
             * @description A file uploaded before.
             * @example file_R8cWn5KtVy3HqZ6p
             */
            fileId: string;
            /** @description The right result. Field ids and types have to match the processor's configuration. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /**
         * @description Several new items of one evaluation set.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/bulk-create-evaluation-set-item
         */
        EvaluationSetItemBulkCreate: {
            /**
             * @description The set to add them to.
             * @example eval_set_Qw7ZkT3m
             */
            evaluationSetId: string;
            /** @description The items. No upper limit is documented, so keep calls moderate. */
            items: components["schemas"]["EvaluationSetItemInput"][];
        };
        /**
         * @description The same on every attempt to deliver an event. Store it to recognise repetitions.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         * @example event_Zt8QwK4nLm2X
         */
        WebhookEventId: string;
        /**
         * @description A workflow run is done and its outputs are final.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        WorkflowRunCompletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow_run.completed";
            /** @description The finished run with all outputs. */
            payload: components["schemas"]["WorkflowRun"];
        };
        /**
         * @description A workflow run stopped with an error.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        WorkflowRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow_run.failed";
            /** @description The run; `failureMessage` tells why. */
            payload: components["schemas"]["WorkflowRun"];
        };
        /**
         * @description A workflow run waits for a person. Only workflows with a review step send it.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        WorkflowRunNeedsReviewEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow_run.needs_review";
            /** @description The run so far; `url` leads to the review. */
            payload: components["schemas"]["WorkflowRun"];
        };
        /**
         * @description A reviewer turned a workflow run down.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        WorkflowRunRejectedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow_run.rejected";
            /** @description The rejected run. */
            payload: components["schemas"]["WorkflowRun"];
        };
        /**
         * @description One step of a workflow run is done while the run goes on.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
         */
        WorkflowRunStepRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow_run.step_run.processed";
            /** @description The whole run as it stands after the step. */
            payload: components["schemas"]["WorkflowRun"];
        };
        /**
         * @description A processor run is done.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        ProcessorRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "processor_run.processed";
            /**
             * @description The finished run with its output.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["ProcessorRun"];
        };
        /**
         * @description A processor run stopped with an error.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        ProcessorRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "processor_run.failed";
            /**
             * @description The run; `failureReason` tells why.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["ProcessorRun"];
        };
        /**
         * @description Someone created a workflow.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        WorkflowCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow.created";
            /**
             * @description The new workflow.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["Workflow"];
        };
        /**
         * @description A version of a workflow went into production.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        WorkflowDeployedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow.deployed";
            /**
             * @description The workflow at the deployed version.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["Workflow"];
        };
        /**
         * @description Someone deleted a workflow.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        WorkflowDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "workflow.deleted";
            /**
             * @description The workflow as it was.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["Workflow"];
        };
        /**
         * @description Someone created a processor.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        ProcessorCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "processor.created";
            /**
             * @description The new processor.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["Processor"];
        };
        /**
         * @description A processor itself changed, such as its name.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        ProcessorUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "processor.updated";
            /**
             * @description The processor after the change.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["Processor"];
        };
        /**
         * @description Someone deleted a processor.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        ProcessorDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "processor.deleted";
            /**
             * @description The processor as it was.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["Processor"];
        };
        /**
         * @description The draft configuration of a processor changed.
         *
         *     Evidence: https://docs.extend.app/api-reference/webhooks/events
         */
        ProcessorDraftUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "processor.draft.updated";
            /**
             * @description The processor with its draft.
             *
             *     Evidence: inferred
             */
            payload: components["schemas"]["Processor"];
        };
        /**
         * @description A processor got a new published version.
         *
         *     Evidence: inferred
         */
        ProcessorVersionPublishedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Tag that names the event and fixes the shape of the payload.
             * @constant
             */
            eventType: "processor.version.published";
            /** @description The new version with its configuration. */
            payload: components["schemas"]["ProcessorVersion"];
        };
    };
    responses: {
        /**
         * @description A filter, sort order or page size is not acceptable.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         */
        WorkflowRunListBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The bearer token is missing, malformed, expired or revoked.
         *
         *     Evidence: inferred
         */
        Unauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The workflow given as `workflowId` does not exist.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         */
        WorkflowRunListNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A limit on requests or throughput is used up for now. Wait, then send the request again.
         *
         *     Evidence: inferred
         */
        TooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A fault on Extend's side. Reading again is harmless; look before you repeat a call that starts a run.
         *
         *     Evidence: inferred
         */
        InternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed, breaks a rule of its schema, or comes with a newer key and no version header.
         *
         *     Evidence: inferred
         */
        BadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body or one of its files is not valid, or a `fileUrl` cannot be reached. No run was queued.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow_batch
         */
        WorkflowRunBatchBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The workflow, or the wanted version of it, does not exist.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow_batch
         */
        WorkflowRunBatchNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No resource with this id exists in the token's workspace.
         *
         *     Evidence: inferred
         */
        NotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `processorId` is missing, there is neither a file nor text, the file cannot be fetched, read or is of an unsupported kind, or `priority` lies outside 1 to 100.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The API token is missing or invalid.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunUnauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The token's workspace has no access to this processor, or the token lacks rights.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunForbidden: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The processor, or the wanted version of it, does not exist.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
         */
        ProcessorRunNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body does not match what a new processor needs.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        ProcessorCreateBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The processor named in `cloneProcessorId` does not exist.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
         */
        ProcessorCreateNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The release type or the configuration is not valid; nothing was published.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
         */
        ProcessorPublishBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No processor has this id.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/list-processor-versions
         */
        ProcessorVersionListNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A field is missing or wrong, or the file cannot be fetched, is too large or of an unsupported type.
         *
         *     Evidence: inferred
         */
        ParseBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParseError"];
            };
        };
        /**
         * @description The token is valid, but neither it nor its workspace is allowed to do this.
         *
         *     Evidence: inferred
         */
        Forbidden: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The document itself is the problem: damaged, encrypted, or not convertible. Repeating does not help.
         *
         *     Evidence: inferred
         */
        ParseUnprocessableContent: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParseError"];
            };
        };
        /**
         * @description Text recognition, chunking or something unforeseen broke down. See `retryable`.
         *
         *     Evidence: inferred
         */
        ParseInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParseError"];
            };
        };
    };
    parameters: {
        /**
         * @description Order of the list by the `sortBy` timestamp.
         *     - `asc`: oldest first.
         *     - `desc`: newest first.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
         */
        SortDir: "asc" | "desc";
        /**
         * @description Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
         */
        NextPageToken: string;
        /**
         * @description Most items that one page may hold. Fewer on a page does not mean that it is the last one.
         *
         *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
         */
        MaxPageSize: number;
        /**
         * @description The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
         */
        WorkflowRunId: string;
        /**
         * @description The `id` of a processor, from its dashboard page or from Create Processor.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
         */
        ProcessorId: string;
        /**
         * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
         */
        WebhookTimestamp: string;
        /**
         * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
         *
         *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id under which Extend logged this request. Quote it to support; for Parse File the error body repeats it.
         *
         *     Evidence: inferred
         */
        RequestId: string;
        /**
         * @description Seconds to pause before trying again, or an HTTP date. Do not rely on it: when it is missing, back off exponentially with jitter.
         *
         *     Evidence: inferred
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
                 * @description Only runs in this state. `REVIEWED` occurs on runs, but is not among the documented filters.
                 *     - `PENDING`: queued.
                 *     - `PROCESSING`: being worked on.
                 *     - `NEEDS_REVIEW`: a work list for reviewers.
                 *     - `REJECTED`: turned down in review.
                 *     - `PROCESSED`: complete.
                 *     - `FAILED`: stopped by an error.
                 */
                status?: "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED";
                /**
                 * @description Only runs of this workflow; an unknown id is answered with 404.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                workflowId?: string;
                /**
                 * @description Only runs that one batch call started.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow_batch
                 */
                batchId?: string;
                /**
                 * @description Only runs on files with this text in their name.
                 *
                 *     Evidence: inferred
                 */
                fileNameContains?: string;
                /**
                 * @description Timestamp that orders the list.
                 *     - `updatedAt`: runs that moved last come first.
                 *     - `createdAt`: an order that progress of the runs does not disturb.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                sortBy?: "updatedAt" | "createdAt";
                /**
                 * @description Order of the list by the `sortBy` timestamp.
                 *     - `asc`: oldest first.
                 *     - `desc`: newest first.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                sortDir?: components["parameters"]["SortDir"];
                /**
                 * @description Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /**
                 * @description Most items that one page may hold. Fewer on a page does not mean that it is the last one.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: never;
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
        /** @description The workflow and its inputs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCreate"];
            };
        };
        responses: {
            /** @description The runs were created. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        /** @description One run per input, still without outputs. */
                        workflowRuns: components["schemas"]["WorkflowRun"][];
                    };
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
        /** @description The workflow and its inputs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunBatchCreate"];
            };
        };
        responses: {
            /** @description All runs are queued. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        /**
                         * @description Common to all runs of this call; filter the run list by it.
                         * @example batch_Kz5WqT8n
                         */
                        batchId: string;
                    };
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
                 * @description The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it stands. */
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
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
    correctWorkflowRunOutput: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a run from Run Workflow, List Workflow Runs or a webhook.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
                 */
                workflowRunId: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The `id` of an entry in the run's `outputs`.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/correct-workflow-run-deprecated
                 */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new workflow. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Title in the dashboard.
                     * @example Invoice intake
                     */
                    name: string;
                };
            };
        };
        responses: {
            /**
             * @description The workflow was created.
             *
             *     Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/create-workflow
             */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
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
    createProcessorRun: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description The run has started. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorRunResponse"];
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
                 * @description The `id` of a processor run, from Run Processor or from the outputs of a workflow run.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it stands. */
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
            header?: never;
            path: {
                /**
                 * @description Id of the batch, from the address of its dashboard page.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/batch-processor-run
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch as it stands. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        batchProcessorRun: components["schemas"]["BatchProcessorRun"];
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
    createProcessor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new processor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorCreate"];
            };
        };
        responses: {
            /** @description The processor was created. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorResponse"];
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
                 * @description The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorUpdate"];
            };
        };
        responses: {
            /** @description The processor with its new draft. */
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
            header?: never;
            path: {
                /**
                 * @description The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        /** @description What kind of release it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorPublish"];
            };
        };
        responses: {
            /** @description The version was published. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        processorVersion: components["schemas"]["ProcessorVersion"];
                    };
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
                 * @description The `id` of a processor, from its dashboard page or from Create Processor.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
                 */
                id: components["parameters"]["ProcessorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions; this list has no pages. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        /** @description Published versions and the draft. */
                        versions: components["schemas"]["ProcessorVersion"][];
                    };
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
                 * @description The processor that the version belongs to.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
                 */
                processorId: string;
                /**
                 * @description The `id` of the version, not its number; processor runs name it as `processorVersionId`.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/processor-version
                 */
                processorVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. Its key differs from the one that publishing answers with. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
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
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file and the options. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseFileRequest"];
            };
        };
        responses: {
            /**
             * @description The parsed file, without a wrapper.
             *
             *     Evidence: https://docs.extend.app/api-reference/endpoint/parse
             */
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
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ParseUnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ParseInternalServerError"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /**
                 * @description Only files with this text in their name.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                nameContains?: string;
                /**
                 * @description Timestamp that orders the list; there is no choice yet.
                 *     - `createdAt`: time of storage.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                sortBy?: "createdAt";
                /**
                 * @description Order of the list by the `sortBy` timestamp.
                 *     - `asc`: oldest first.
                 *     - `desc`: newest first.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                sortDir?: components["parameters"]["SortDir"];
                /**
                 * @description Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
                 */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /**
                 * @description Most items that one page may hold. Fewer on a page does not mean that it is the last one.
                 *
                 *     Evidence: https://docs.extend.app/api-reference/endpoint/list_files
                 */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: never;
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
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        /** @description The files of this page, without contents. */
                        files: components["schemas"]["File"][];
                        nextPageToken?: components["schemas"]["NextPageToken"];
                    };
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
        /** @description Where the file comes from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileCreate"];
            };
        };
        responses: {
            /** @description The file is stored. */
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
        /** @description A form with exactly one part. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The bytes, with a file name in the part's disposition. The type is worked out from both; a `Content-Type` of the part is ignored.
                     */
                    file: Blob;
                };
            };
        };
        responses: {
            /** @description The file is stored. */
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /**
                 * @description Adds the plain text as `contents.rawText`.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
                 */
                rawText?: boolean;
                /**
                 * @description Adds Markdown per page, for PDF, images and Word files that were converted.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
                 */
                markdown?: boolean;
                /**
                 * @description Adds HTML per page, for Word files that were not converted.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
                 */
                html?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The `id` of a file.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/get-file
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The file, with the contents that the flags asked for.
             *
             *     Evidence: inferred
             */
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
    createEvaluationSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetCreate"];
            };
        };
        responses: {
            /**
             * @description The set was created.
             *
             *     Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set
             */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        evaluationSet: components["schemas"]["EvaluationSet"];
                    };
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
        /** @description The new item. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetItemCreate"];
            };
        };
        responses: {
            /** @description The item was added. */
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The set and the new items. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetItemBulkCreate"];
            };
        };
        responses: {
            /** @description The items were added. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `true` whenever the status is 200. */
                        success: boolean;
                        /** @description The new items. */
                        evaluationSetItems: components["schemas"]["EvaluationSetItem"][];
                    };
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
                 * @description The `id` of an evaluation set item, kept from its creation.
                 *
                 *     Evidence: inferred
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The new expectation. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description The right result, complete. */
                    expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
                };
            };
        };
        responses: {
            /** @description The item with the new expectation. */
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
    onWorkflowRunCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCompletedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunFailedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunNeedsReviewEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunRejectedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunStepRunProcessedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorRunProcessedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorRunFailedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreatedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowDeployedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowDeletedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorCreatedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorUpdatedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorDeletedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorDraftUpdatedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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
                 * @description Unix time in seconds at which the delivery was signed. Refuse deliveries whose time lies far in the past.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the signing secret of the endpoint, in lower-case hexadecimal. Compute it over the bytes as received, before any JSON parsing.
                 *
                 *     Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/configuration
                 */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessorVersionPublishedEvent"];
            };
        };
        responses: {
            /**
             * @description Any 2xx within 30 seconds confirms the delivery; anything else is tried again later.
             *
             *     Evidence: inferred
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

/** Where a workflow run stands. Pages of this version disagree about the list, so expect any of these values. - `PENDING`: queued, nothing has happened yet. - `PROCESSING`: steps are being worked on. - `NEEDS_REVIEW`: waits for a person in the dashboard. - `REVIEWED`: a person has looked at it and accepted or corrected the outputs. - `REJECTED`: a person has turned it down. - `PROCESSED`: all steps are done, the outputs are final. - `FAILED`: stopped by an error, see `failureMessage`. */
export type WorkflowRunStatus = components["schemas"]["WorkflowRunStatus"];
/** A workflow run as lists show it, without files and outputs. It has no `object` tag in this version. */
export type WorkflowRunSummary = components["schemas"]["WorkflowRunSummary"];
/** Cursor for the page that follows; absent on the last page. Send it back as the parameter of that name. */
export type NextPageToken = components["schemas"]["NextPageToken"];
/** One page of workflow runs. */
export type WorkflowRunList = components["schemas"]["WorkflowRunList"];
/** Error body of every operation; Parse File sends it only for rejected credentials and limits. */
export type Error = components["schemas"]["Error"];
/** Type of an extracted value. - `string`: text as it stands in the document. - `number`: a plain number. - `currency`: an amount with its ISO 4217 code. - `boolean`: yes or no, as with a ticked box. - `date`: a calendar date. - `enum`: one of a given set. - `array`: rows, as of a table. - `object`: a group of fields. - `signature`: a signature with its printed name and date. */
export type ExtractionFieldType = components["schemas"]["ExtractionFieldType"];
/** An amount of money. */
export type CurrencyValue = components["schemas"]["CurrencyValue"];
/** What was read off a signature block. */
export type SignatureValue = components["schemas"]["SignatureValue"];
/** A value in the form that the field's type calls for: text, number or boolean, a currency amount, a signature, rows of an array, a group of fields. Null when the document does not have it. */
export type FieldValue = components["schemas"]["FieldValue"];
/** Field values under the field names, for processors configured by a list of fields. */
export type ProvidedFieldsArrayOutput = components["schemas"]["ProvidedFieldsArrayOutput"];
/** Data in the shape of the processor's JSON Schema. */
export type ProvidedJsonOutput = components["schemas"]["ProvidedJsonOutput"];
/** The right class of a document. */
export type ProvidedClassifierOutput = components["schemas"]["ProvidedClassifierOutput"];
/** The right way to cut a file. */
export type ProvidedSplitterOutput = components["schemas"]["ProvidedSplitterOutput"];
/** A result that you supply: an expectation, a correction, or a result known in advance. It follows the shape of the processor's outputs without the parts that only a model can give. */
export type ProvidedProcessorOutput = components["schemas"]["ProvidedProcessorOutput"];
/** A result fixed in advance for one processor of the workflow. */
export type WorkflowRunOutputOverride = components["schemas"]["WorkflowRunOutputOverride"];
/** A document for a workflow, by URL or by the id of an earlier upload. One of the two has to be there. */
export type WorkflowRunFileInput = components["schemas"]["WorkflowRunFileInput"];
/** Starts one run per file or text. Send `files` or `rawTexts`. */
export type WorkflowRunCreate = components["schemas"]["WorkflowRunCreate"];
/** Kind of file, after normalisation. - `PDF`: a PDF, also one converted from an office document. - `IMG`: any image format. - `TXT`: plain text, also from `rawText`. - `DOCX`: a Word document that was not converted. - `CSV`: comma-separated values. - `EXCEL`: a workbook. */
export type FileType = components["schemas"]["FileType"];
/** Text of the file, as far as the query parameters of Get File asked for it. */
export type FileContents = components["schemas"]["FileContents"];
/** How a splitter cut this file out of its parent; only on such files. */
export type ParentSplit = components["schemas"]["ParentSplit"];
/** A document stored by Extend. Where it stands inside a run, most of its fields may be missing. */
export type File = components["schemas"]["File"];
/** What a processor does. - `EXTRACT`: reads fields and tables out of a document. - `CLASSIFY`: decides which kind of document it is. - `SPLITTER`: cuts a file that holds several documents. */
export type ProcessorType = components["schemas"]["ProcessorType"];
/** Where a processor run stands. - `PROCESSING`: queued or being worked on; there is no output yet. - `PROCESSED`: finished, the output is there. - `FAILED`: given up, see `failureReason`. */
export type ProcessorRunStatus = components["schemas"]["ProcessorRunStatus"];
/** One field to extract. */
export type ExtractionField = components["schemas"]["ExtractionField"];
/** One allowed value of an `enum` field. */
export type EnumOption = components["schemas"]["EnumOption"];
/** A remark of the model about a result. */
export type Insight = components["schemas"]["Insight"];
/** A place in the document that supports a value. */
export type FieldReference = components["schemas"]["FieldReference"];
/** One extracted field. */
export type ExtractionFieldResult = components["schemas"]["ExtractionFieldResult"];
/** Extracted fields under their names, for processors configured by a list of fields. */
export type FieldsArrayOutput = components["schemas"]["FieldsArrayOutput"];
/** A corner of an outline on a page. */
export type Point = components["schemas"]["Point"];
/** A passage that supports a value. */
export type Citation = components["schemas"]["Citation"];
/** Evidence for one extracted value. */
export type JsonOutputMetadata = components["schemas"]["JsonOutputMetadata"];
/** Extracted data in the shape of the configured JSON Schema, with evidence kept apart from it. */
export type JsonOutput = components["schemas"]["JsonOutput"];
/** The class that a classification processor chose. */
export type ClassifierOutput = components["schemas"]["ClassifierOutput"];
/** One document found inside a file. */
export type SubDocumentClassification = components["schemas"]["SubDocumentClassification"];
/** The documents that a splitter found in a file. */
export type SplitterOutput = components["schemas"]["SplitterOutput"];
/** Result of a processor; its type and the form of its configuration decide the shape. Extractions configured by `fields` give a map of fields, those configured by a JSON Schema give `value` and `metadata`. */
export type ProcessorOutput = components["schemas"]["ProcessorOutput"];
/** A reviewer's change to one extracted field. */
export type FieldEdit = components["schemas"]["FieldEdit"];
/** One of the processors whose extractions were merged into an output. */
export type MergedProcessor = components["schemas"]["MergedProcessor"];
/** What an extraction processor reads and how. */
export type ExtractionConfig = components["schemas"]["ExtractionConfig"];
/** One kind of document that a processor tells apart. */
export type Classification = components["schemas"]["Classification"];
/** Between which kinds of documents a classification processor chooses. */
export type ClassificationConfig = components["schemas"]["ClassificationConfig"];
/** Into which kinds of documents a splitter cuts a file. No page of this version shows members of its own. */
export type SplitterConfig = components["schemas"]["SplitterConfig"];
/** Configuration of a processor; `type` decides its shape. Only part of this version's options is documented, so further members may occur and are accepted. */
export type ProcessorConfig = components["schemas"]["ProcessorConfig"];
/** A processor run as it appears inside a workflow run. The fields are those of ProcessorRun; documented bodies show only some of them here, so most are optional. Get Processor Run returns all. */
export type WorkflowRunOutput = components["schemas"]["WorkflowRunOutput"];
/** Result of one validation step of a workflow. */
export type StepRun = components["schemas"]["StepRun"];
/** A multi-step pipeline, at one of its versions. */
export type Workflow = components["schemas"]["Workflow"];
/** One file going through a workflow, with the processor results collected so far. */
export type WorkflowRun = components["schemas"]["WorkflowRun"];
/** One entry of a batch, with either `file` or `rawText`. */
export type WorkflowRunBatchInput = components["schemas"]["WorkflowRunBatchInput"];
/** Queues many runs of one workflow in a single call. */
export type WorkflowRunBatchCreate = components["schemas"]["WorkflowRunBatchCreate"];
/** A single workflow run in its wrapper. */
export type WorkflowRunResponse = components["schemas"]["WorkflowRunResponse"];
/** Changes to a workflow run; it may still be in progress. */
export type WorkflowRunUpdate = components["schemas"]["WorkflowRunUpdate"];
/** The corrected result of one processor of a workflow run. */
export type WorkflowRunOutputCorrection = components["schemas"]["WorkflowRunOutputCorrection"];
/** The document, by URL, by content or by the id of an earlier upload. */
export type ProcessorRunFileInput = components["schemas"]["ProcessorRunFileInput"];
/** What to run and on what. Send `file` or `rawText`. */
export type ProcessorRunCreate = components["schemas"]["ProcessorRunCreate"];
/** One execution of a processor on one document. */
export type ProcessorRun = components["schemas"]["ProcessorRun"];
/** A single processor run in its wrapper. */
export type ProcessorRunResponse = components["schemas"]["ProcessorRunResponse"];
/** Figures that every kind of processor has. */
export type BaseMetrics = components["schemas"]["BaseMetrics"];
/** Quality figures of one field. */
export type FieldMetrics = components["schemas"]["FieldMetrics"];
/** Quality of an extraction processor, field by field. */
export type ExtractMetrics = components["schemas"]["ExtractMetrics"];
/** Quality of a classification processor. */
export type ClassifyMetrics = components["schemas"]["ClassifyMetrics"];
/** Quality of a splitter. */
export type SplitterMetrics = components["schemas"]["SplitterMetrics"];
/** How good and how fast the processor was; `type` repeats the kind of processor. */
export type BatchProcessorRunMetrics = components["schemas"]["BatchProcessorRunMetrics"];
/** Where a batch processor run stands. - `PENDING`: not started yet. - `PROCESSING`: some of its runs are still open. - `PROCESSED`: all runs are done, the metrics are complete. - `FAILED`: given up. */
export type BatchProcessorRunStatus = components["schemas"]["BatchProcessorRunStatus"];
/** A processor measured against many files at once. It is started in the dashboard, never by this API. */
export type BatchProcessorRun = components["schemas"]["BatchProcessorRun"];
/** A new processor. It takes no configuration in this version; clone one or update the draft afterwards. */
export type ProcessorCreate = components["schemas"]["ProcessorCreate"];
/** The configuration of a processor at one point, published or still the draft. */
export type ProcessorVersion = components["schemas"]["ProcessorVersion"];
/** A named extraction, classification or splitting definition, usually built in the dashboard's studio. */
export type Processor = components["schemas"]["Processor"];
/** A single processor in its wrapper. */
export type ProcessorResponse = components["schemas"]["ProcessorResponse"];
/** Changes to a processor. Both fields concern the draft or the title, never a published version. */
export type ProcessorUpdate = components["schemas"]["ProcessorUpdate"];
/** How to publish a processor's draft. */
export type ProcessorPublish = components["schemas"]["ProcessorPublish"];
/** Unit into which text is divided. - `page`: one chunk per page. - `document`: everything in one chunk. - `section`: one chunk per logical section; not with the `spatial` target. */
export type ChunkType = components["schemas"]["ChunkType"];
/** How the text is divided. */
export type ChunkingStrategy = components["schemas"]["ChunkingStrategy"];
/** Which kinds of blocks are recognised, and how. */
export type BlockOptions = components["schemas"]["BlockOptions"];
/** Options of parsing. `{}` takes every default. */
export type ParseConfig = components["schemas"]["ParseConfig"];
/** A file and how to parse it. */
export type ParseFileRequest = components["schemas"]["ParseFileRequest"];
/** About a figure. */
export type FigureDetails = components["schemas"]["FigureDetails"];
/** About a table. */
export type TableDetails = components["schemas"]["TableDetails"];
/** More about tables and figures; an empty object for other blocks. */
export type BlockDetails = components["schemas"]["BlockDetails"];
/** A paragraph, heading, table or figure of a page, with its position. */
export type Block = components["schemas"]["Block"];
/** One unit of parsed text. */
export type Chunk = components["schemas"]["Chunk"];
/** The finished result of parsing a file. This version has no operation to read it again. */
export type ParserRun = components["schemas"]["ParserRun"];
/** Why a file could not be parsed. Only `OCR_ERROR` and `INTERNAL_ERROR` are worth a second attempt. - `INVALID_CONFIG_OPTIONS`: the options contradict each other or the kind of file. - `UNABLE_TO_DOWNLOAD_FILE`: `fileUrl` did not deliver; often a presigned URL that ran out. - `FILE_TYPE_NOT_SUPPORTED`: Extend cannot read this format. - `FILE_SIZE_TOO_LARGE`: over the size limit. - `CORRUPT_FILE`: the bytes do not open as the format they claim. - `OCR_ERROR`: text recognition broke down. - `PASSWORD_PROTECTED_FILE`: encrypted; this version takes no password. - `FAILED_TO_CONVERT_TO_PDF`: an office document resisted conversion. - `FAILED_TO_GENERATE_TARGET_FORMAT`: text was recognised, but not rendered in the wanted `target`. - `INTERNAL_ERROR`: a fault on Extend's side. */
export type ParseErrorCode = components["schemas"]["ParseErrorCode"];
/** Error body of Parse File. `retryable` is the member to act on. */
export type ParseError = components["schemas"]["ParseError"];
/** A file by URL or as text. */
export type FileCreate = components["schemas"]["FileCreate"];
/** A single file in its wrapper. */
export type FileResponse = components["schemas"]["FileResponse"];
/** A new evaluation set, still empty. */
export type EvaluationSetCreate = components["schemas"]["EvaluationSetCreate"];
/** A collection of files with expected results for one processor. */
export type EvaluationSet = components["schemas"]["EvaluationSet"];
/** One new item of an evaluation set. */
export type EvaluationSetItemCreate = components["schemas"]["EvaluationSetItemCreate"];
/** A file and what the processor should make of it. */
export type EvaluationSetItem = components["schemas"]["EvaluationSetItem"];
/** A single evaluation set item in its wrapper. */
export type EvaluationSetItemResponse = components["schemas"]["EvaluationSetItemResponse"];
/** A file and its expected result. */
export type EvaluationSetItemInput = components["schemas"]["EvaluationSetItemInput"];
/** Several new items of one evaluation set. */
export type EvaluationSetItemBulkCreate = components["schemas"]["EvaluationSetItemBulkCreate"];
/** The same on every attempt to deliver an event. Store it to recognise repetitions. */
export type WebhookEventId = components["schemas"]["WebhookEventId"];
/** A workflow run is done and its outputs are final. */
export type WorkflowRunCompletedEvent = components["schemas"]["WorkflowRunCompletedEvent"];
/** A workflow run stopped with an error. */
export type WorkflowRunFailedEvent = components["schemas"]["WorkflowRunFailedEvent"];
/** A workflow run waits for a person. Only workflows with a review step send it. */
export type WorkflowRunNeedsReviewEvent = components["schemas"]["WorkflowRunNeedsReviewEvent"];
/** A reviewer turned a workflow run down. */
export type WorkflowRunRejectedEvent = components["schemas"]["WorkflowRunRejectedEvent"];
/** One step of a workflow run is done while the run goes on. */
export type WorkflowRunStepRunProcessedEvent = components["schemas"]["WorkflowRunStepRunProcessedEvent"];
/** A processor run is done. */
export type ProcessorRunProcessedEvent = components["schemas"]["ProcessorRunProcessedEvent"];
/** A processor run stopped with an error. */
export type ProcessorRunFailedEvent = components["schemas"]["ProcessorRunFailedEvent"];
/** Someone created a workflow. */
export type WorkflowCreatedEvent = components["schemas"]["WorkflowCreatedEvent"];
/** A version of a workflow went into production. */
export type WorkflowDeployedEvent = components["schemas"]["WorkflowDeployedEvent"];
/** Someone deleted a workflow. */
export type WorkflowDeletedEvent = components["schemas"]["WorkflowDeletedEvent"];
/** Someone created a processor. */
export type ProcessorCreatedEvent = components["schemas"]["ProcessorCreatedEvent"];
/** A processor itself changed, such as its name. */
export type ProcessorUpdatedEvent = components["schemas"]["ProcessorUpdatedEvent"];
/** Someone deleted a processor. */
export type ProcessorDeletedEvent = components["schemas"]["ProcessorDeletedEvent"];
/** The draft configuration of a processor changed. */
export type ProcessorDraftUpdatedEvent = components["schemas"]["ProcessorDraftUpdatedEvent"];
/** A processor got a new published version. */
export type ProcessorVersionPublishedEvent = components["schemas"]["ProcessorVersionPublishedEvent"];
