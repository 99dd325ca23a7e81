// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

export interface paths {
    "/batch_processor_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The batch, as shown in the address of its dashboard page. Evaluation set runs share their ids with it. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a batch processor run
         * @deprecated
         * @description Reads state and size of an evaluation in the shape of version 2025-04-21. `GET /evaluation_set_runs/{id}` answers with the scores as well; progress of document batches is at `GET /batch_runs/{id}`.
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
    "/batch_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The batch, by the id that its submission returned. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a batch run
         * @description Tells how far a batch of parse, extract, classify or split runs has come. Batches of workflow runs are not covered. For the results, list the runs of the batch's kind with `batchId`, such as `GET /split_runs?batchId=…`; failures of single inputs show only there.
         */
        get: operations["getBatchRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classifiers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List classifiers
         * @description Lists the saved classifiers of the workspace. Their kinds of document are not included; `GET /classifiers/{id}` shows those of the draft.
         */
        get: operations["listClassifiers"];
        put?: never;
        /**
         * Create a classifier
         * @description Saves a new classifier with a draft, from a `config` or as a copy of another classifier. Workflow steps need a published version or have to name the draft, so publish once it works.
         */
        post: operations["createClassifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classifiers/{classifierId}/versions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier whose versions are listed or published, by its id. */
                classifierId: string;
            };
            cookie?: never;
        };
        /**
         * List versions of a classifier
         * @description Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
         */
        get: operations["listClassifierVersions"];
        put?: never;
        /**
         * Publish a version of a classifier
         * @description Freezes the draft, or the `config` in the request, as the next numbered version. Workflow steps keep the version they name, so adopt the new one there by hand; runs that ask for `latest` use it at once.
         */
        post: operations["createClassifierVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classifiers/{classifierId}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier that the version belongs to. */
                classifierId: string;
                /** @description A version's id, its number such as `2.0`, `draft`, or `latest`. The last is the newest published version, or the draft as long as there is none. */
                versionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a version of a classifier
         * @description Reads one version with its full configuration, for example to look up the classification ids that a workflow routes by.
         */
        get: operations["getClassifierVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classifiers/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a classifier
         * @description Reads a classifier with its draft. To see what a published version does, read that version.
         */
        get: operations["getClassifier"];
        put?: never;
        /**
         * Update a classifier
         * @description Renames a classifier or replaces its draft's configuration. Nothing in production changes before the draft is published; when removing or renaming an `id`, check the workflows that route by it.
         */
        post: operations["updateClassifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classify": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Classify a document and wait for the answer
         * @description Decides which of your kinds of document a file is, with a saved `classifier` or an inline `config`, and answers
         *     with the finished run.
         *
         *     After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
         *     /classify_runs` before you repeat the request, which starts and charges a second one. Good for trials and for
         *     short documents in interactive use; otherwise create a run with `POST /classify_runs`.
         */
        post: operations["classifyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classify_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List classify runs
         * @description Lists classify runs that match all given filters, latest change first unless sorted otherwise. Entries do not contain the decision; read a run by its id for that. With `batchId` it collects the runs of a batch.
         */
        get: operations["listClassifyRuns"];
        put?: never;
        /**
         * Start a classify run
         * @description Starts a classification and answers at once while the work goes on. The webhooks `classify_run.processed` and
         *     `classify_run.failed` report the end; reading the run until its status is final works as well.
         *
         *     Preferred over `POST /classify` wherever nobody is waiting on the line. For many documents use `POST
         *     /classify_runs/batch`. Each call starts a new run and costs credits.
         */
        post: operations["createClassifyRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classify_runs/batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a batch of classify runs
         * @description Queues 1 to 1000 documents for one saved classifier and answers with a batch; each document is decided in a
         *     run of its own, all with the same version and overrides.
         *
         *     `GET /batch_runs/{id}` and the webhooks `batch_processor_run.processed` or, if it breaks off,
         *     `batch_processor_run.failed` tell when it is over; `GET /classify_runs?batchId=…` then lists the runs. Give
         *     file links 30 minutes of validity. Costs credits per document, and a repeated request counts in full.
         */
        post: operations["createClassifyRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classify_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classify run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a classify run
         * @description Reads a run with its status, its configuration and, once it is `PROCESSED`, the decision with confidence and reasons. Suited to polling; leave growing pauses between the calls.
         */
        get: operations["getClassifyRun"];
        put?: never;
        post?: never;
        /**
         * Delete a classify run
         * @description Removes the run and its stored data irrevocably, for example to honour a retention period.
         */
        delete: operations["deleteClassifyRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/classify_runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classify run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a classify run
         * @description Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a decision. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelClassifyRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detect_form": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detect form fields and wait for the schema
         * @description Finds the fields of a PDF form and answers with a schema for edits. After five minutes the request is given up, usually with 504, while the run goes on; no list shows it, so its `form_detection_run.processed` event is what still leads to it, and repeating the request starts and charges a second one. Handy for trials and short forms; in production create a form detection run. Keep the schema: filling the same form again then needs no detection.
         */
        post: operations["detectForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill a form and wait for the PDF
         * @description Fills a PDF form and answers with the result. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /edit_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short forms; in production create an edit run, which knows no such limit. Processing failures arrive as HTTP errors here.
         */
        post: operations["editFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List edit runs
         * @description Pages through edit runs of the workspace as summaries, without configuration and output. Filters combine.
         */
        get: operations["listEditRuns"];
        put?: never;
        /**
         * Create an edit run
         * @description Starts filling a PDF form and answers at once. Wait for `edit_run.processed` or `edit_run.failed`, or poll `GET /edit_runs/{id}`. The way to fill forms in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
         */
        post: operations["createEditRun"];
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The edit run, by the id from its creation, a list or an event. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an edit run
         * @description Reads one run with its status and, once `PROCESSED`, the filled form behind a fresh link. Made for polling; a webhook spares you the requests.
         */
        get: operations["getEditRun"];
        put?: never;
        post?: never;
        /**
         * Delete an edit run
         * @description Removes the run and the data that belongs to it, for good. Download the filled form before.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an edit schema
         * @deprecated
         * @description Finds the fields of a PDF form and answers with the bare schema, without a run. Deprecated since July 2026: `POST /detect_form` gives the same with a run to refer to, and `POST /form_detection_runs` does it in the background.
         */
        post: operations["generateEditSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit_templates": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List edit templates
         * @description Pages through the saved templates of the workspace as summaries, without their settings: the way to find a `templateId` by name.
         */
        get: operations["listEditTemplates"];
        put?: never;
        post?: never;
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The template, by the id that the list or the dashboard shows. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an edit template
         * @description Reads a saved template with its form and settings. To fill the form, pass the id as `templateId`; to detect its fields anew, pass `schemaConfig` to a form detection.
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
    "/evaluation_set_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an evaluation set
         * @description Processes the documents of a set and compares the outputs with the expected ones, in the background: poll `GET /evaluation_set_runs/{id}` for progress and score. Name a version to judge it before you switch, or a few items for a quick check. Every document costs credits as in a normal run.
         */
        post: operations["createEvaluationSetRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_set_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The evaluation run, as returned when it was started. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an evaluation set run
         * @description Reads status and metrics of a measurement. Metrics fill up while files finish; compare versions only by runs that are `PROCESSED`.
         */
        get: operations["getEvaluationSetRun"];
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List evaluation sets
         * @description Pages through the evaluation sets of the workspace, or of one processor. Items are listed separately.
         */
        get: operations["listEvaluationSets"];
        put?: never;
        /**
         * Create an evaluation set
         * @description Makes an empty set for one extractor, classifier or splitter. Add test cases next, then run the set. Sets made in the dashboard work just as well; take their id from there.
         */
        post: operations["createEvaluationSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_sets/{evaluationSetId}/items": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set whose items are listed or added, by its id. */
                evaluationSetId: string;
            };
            cookie?: never;
        };
        /**
         * List the items of an evaluation set
         * @description Pages through the test cases of a set with their documents. Expected outputs are left out; read an item by id for its own.
         */
        get: operations["listEvaluationSetItems"];
        put?: never;
        /**
         * Add items to an evaluation set
         * @description Adds up to 100 test cases. Each pairs documents that are already uploaded with the answer that a perfect run would give, written in the output format of the set's processor. Settle the processor's schema or classifications first: an answer in an old format counts as a miss. A case has one file (`fileId`), or a package of 2 to 50 files that one extraction covers (`fileIds`).
         */
        post: operations["createEvaluationSetItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_sets/{evaluationSetId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set that the item belongs to, by its id. */
                evaluationSetId: string;
                /** @description The item, as returned when it was added or listed. */
                itemId: string;
            };
            cookie?: never;
        };
        /**
         * Get an item of an evaluation set
         * @description Reads one test case with its documents and its expected output; lists leave the output out.
         */
        get: operations["getEvaluationSetItem"];
        put?: never;
        /**
         * Correct the expected output of an item
         * @description Replaces the answer of a test case, after a mistake in it or a change of the processor's output format. To exchange documents, delete the item and add a new one.
         */
        post: operations["updateEvaluationSetItem"];
        /**
         * Delete an item of an evaluation set
         * @description Takes a test case out of the set, together with its expected output, for good. Later runs no longer include it.
         */
        delete: operations["deleteEvaluationSetItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation_sets/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an evaluation set
         * @description Reads name, description and processor of a set. Its test cases are not included; list the items for those.
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
    "/extract": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extract data and wait for the result
         * @description Extracts from a document, or from a package of documents, and answers with the finished run. Bring a saved
         *     `extractor`, an inline `config`, or neither: then a schema is derived from the document first.
         *
         *     After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
         *     /extract_runs` before you repeat the request, which starts and charges a second one. Use it to try things out; in
         *     production create a run with `POST /extract_runs`.
         */
        post: operations["extractFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extract_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List extract runs
         * @description Lists extract runs, newest change first unless sorted otherwise. Filters combine: a run has to match all of them. Entries carry neither values nor configuration; read a run by its id for those. With `batchId` this is how the results of a batch are collected.
         */
        get: operations["listExtractRuns"];
        put?: never;
        /**
         * Start an extract run
         * @description Starts an extraction over one document, or over a package of up to 50 that are read as one, and answers at
         *     once while the work goes on. Learn about the end from the webhooks `extract_run.processed` and
         *     `extract_run.failed`, or by reading the run until its status is final.
         *
         *     The right call for production: it is not bound to the five minutes of `POST /extract`. For many documents with
         *     one extractor use `POST /extract_runs/batch`. Each call starts a new run and costs credits.
         */
        post: operations["createExtractRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extract_runs/batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a batch of extract runs
         * @description Queues 1 to 1000 documents for one saved extractor and answers with a batch. Every document becomes a separate
         *     run with the same extractor version and overrides; one that fails does not affect the others.
         *
         *     Follow the batch with `GET /batch_runs/{id}` or the webhooks `batch_processor_run.processed` or, if it breaks
         *     off, `batch_processor_run.failed`, then fetch the runs with `GET /extract_runs?batchId=…`. Links to files
         *     should stay valid for 30 minutes, as a document may wait. Costs credits per document; sending the request
         *     twice runs everything twice.
         */
        post: operations["createExtractRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extract_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extract run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an extract run
         * @description Reads a run with its configuration, its status and, once it is `PROCESSED`, the extracted values with their evidence and any corrections from review. Call it repeatedly to wait for a run, with growing pauses; a webhook saves those calls.
         */
        get: operations["getExtractRun"];
        put?: never;
        post?: never;
        /**
         * Delete an extract run
         * @description Removes the run and what Extend stored along with it, for good. Meant for your own retention rules or a customer's erasure request.
         */
        delete: operations["deleteExtractRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extract_runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extract run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an extract run
         * @description Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without output. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelExtractRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractors": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List extractors
         * @description Lists the saved extractors of the workspace without their configuration; `GET /extractors/{id}` adds the draft.
         */
        get: operations["listExtractors"];
        put?: never;
        /**
         * Create an extractor
         * @description Saves a new extractor with a draft and no published version. Give a `config`, clone an existing extractor, or
         *     let `generate` write the schema from one to five sample documents, which makes the call slower.
         *
         *     Publish the draft with `POST /extractors/{extractorId}/versions` before relying on it in production.
         */
        post: operations["createExtractor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractors/{extractorId}/versions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor whose versions are listed or published, by its id. */
                extractorId: string;
            };
            cookie?: never;
        };
        /**
         * List versions of an extractor
         * @description Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
         */
        get: operations["listExtractorVersions"];
        put?: never;
        /**
         * Publish a version of an extractor
         * @description Freezes the draft, or the `config` in the request, as the next numbered version. From then on `latest` means this version. Workflow steps that name a number keep theirs until somebody changes them.
         */
        post: operations["createExtractorVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractors/{extractorId}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor that the version belongs to. */
                extractorId: string;
                /** @description A version's id, its number such as `1.2`, `draft`, or `latest` for the newest published one, which means the draft while nothing is published. */
                versionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a version of an extractor
         * @description Reads one version with its full configuration, for instance to compare the draft with what is in production.
         */
        get: operations["getExtractorVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/extractors/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an extractor
         * @description Reads an extractor together with its draft and the draft's full configuration. Published configurations are read per version.
         */
        get: operations["getExtractor"];
        put?: never;
        /**
         * Update an extractor
         * @description Renames an extractor or changes its draft's configuration. Published versions stay as they are, so running integrations notice nothing until a new version is published.
         */
        post: operations["updateExtractor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Pages through the files of the workspace, newest first unless told otherwise. Entries carry no download link; read a file by id for one.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a document and returns its id, which every kind of run accepts. Worth it for documents that you cannot offer by URL, or that several runs share. Word and PowerPoint documents are turned into PDF in any case. Keep the id: whether the same bytes, sent again, make a second file is not documented.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The file, by the id from its upload or from a run. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a file
         * @description Reads one file with a fresh download link, valid for 15 minutes. For the text of a document start a parse run; the flags for contents are deprecated and are not supported for files parsed by an engine version beyond 2.x.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Removes the file and all data derived from it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form_detection_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a form detection run
         * @description Starts looking for the fields of a PDF form and answers at once. Wait for `form_detection_run.processed` or `form_detection_run.failed`, or poll `GET /form_detection_runs/{id}`. Each run costs credits, repeated ones too; keep the schema, with which the same form is filled without another search.
         */
        post: operations["createFormDetectionRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form_detection_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The form detection run, by the id from its creation or an event; no list shows it. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a form detection run
         * @description Reads one run with its status and, once `PROCESSED`, the schema: pass `output.schema` to an edit as `config.schema`.
         */
        get: operations["getFormDetectionRun"];
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse a file and wait for the text
         * @description Reads one document and answers with its text. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /parse_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short documents, and the one way to be sure of the text under zero retention; in production create a parse run, which knows no such limit. Processing failures arrive as HTTP errors here.
         */
        post: operations["parseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parse_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List parse runs
         * @description Pages through parse runs of the workspace as summaries, without text. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
         */
        get: operations["listParseRuns"];
        put?: never;
        /**
         * Create a parse run
         * @description Starts reading one document and answers at once. Wait for `parse_run.processed` or `parse_run.failed`, or poll `GET /parse_runs/{id}`. The way to parse in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
         */
        post: operations["createParseRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parse_runs/batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a batch of parse runs
         * @description Starts up to 1,000 parse runs that share a configuration, and answers at once. Unlike single runs, a batch also takes plain text. Wait for `batch_parse_run.processed` or `batch_parse_run.failed`, or poll `GET /batch_runs/{id}`, then list the parse runs by `batchId`. Links should live 30 minutes, since the last downloads start late.
         */
        post: operations["createParseRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parse_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The parse run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a parse run
         * @description Reads one run with its status and, once `PROCESSED`, its text. Made for polling; a webhook spares you the requests. Ask for a link instead of inline text when documents are long.
         */
        get: operations["getParseRun"];
        put?: never;
        post?: never;
        /**
         * Delete a parse run
         * @description Removes the run and its text, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
         */
        delete: operations["deleteParseRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parse_runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The parse run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a parse run
         * @description Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without text. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelParseRun"];
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List processor runs
         * @deprecated
         * @description Pages through extract, classify and split runs together, as summaries. Filters combine. The successors list one kind each: `GET /extract_runs`, `GET /classify_runs`, `GET /split_runs`.
         */
        get: operations["listProcessorRuns"];
        put?: never;
        /**
         * Run a processor
         * @deprecated
         * @description Runs an extractor, classifier or splitter on one file. Answers at once by default; with `sync: true` it waits up to five minutes, after which the run goes on in the background. New code creates an extract, classify or split run, or calls `POST /extract`, `/classify` or `/split` to wait. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The run by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a processor run
         * @deprecated
         * @description Reads a run of any kind in the former shape, with status, output and review edits. The successors are `GET /extract_runs/{id}`, `GET /classify_runs/{id}` and `GET /split_runs/{id}`, whose outputs are typed.
         */
        get: operations["getProcessorRun"];
        put?: never;
        post?: never;
        /**
         * Delete a processor run
         * @deprecated
         * @description Removes a run and the data that belongs to it, for good. The successors are the `DELETE` operations of extract, classify and split runs.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The run to stop, by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a processor run
         * @deprecated
         * @description Stops a run that is `PROCESSING`. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented. The successors are the `cancel` operations of extract, classify and split runs.
         */
        post: operations["cancelProcessorRun"];
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List processors
         * @deprecated
         * @description Pages through extractors, classifiers and splitters together, with the numbers of their versions. The successors list one kind each: `GET /extractors`, `GET /classifiers`, `GET /splitters`.
         */
        get: operations["listProcessors"];
        put?: never;
        /**
         * Create a processor
         * @deprecated
         * @description Makes an extractor, classifier or splitter from a configuration in the former shape, or as a copy of another. New code calls `POST /extractors`, `POST /classifiers` or `POST /splitters`, which drop `type` and rename `parser` to `parseConfig`.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor to change: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a processor
         * @deprecated
         * @description Renames a processor or replaces the settings of its draft. Published versions stay as they are. The successors are `POST /extractors/{id}`, `POST /classifiers/{id}` and `POST /splitters/{id}`.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor whose draft is published: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version of a processor
         * @deprecated
         * @description Freezes the draft, or settings sent along, under the next number. Workflows keep the version they have. The successors are `POST /extractors/{extractorId}/versions` and its counterparts for classifiers and splitters.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor whose versions are listed: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the versions of a processor
         * @deprecated
         * @description Reads the draft and all published versions with their settings in one answer. The successors page through summaries: `GET /extractors/{extractorId}/versions` and its counterparts.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor that the version belongs to: the id of an extractor, classifier or splitter. */
                processorId: string;
                /** @description The version by its own id, which the list of versions shows; its number does not do. */
                processorVersionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a version of a processor
         * @deprecated
         * @description Reads one version with its settings in the former shape. The successors also find versions by number, as `draft` or as `latest`.
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
    "/split": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split a file and wait for the result
         * @description Cuts a packet into its documents and answers with the finished run. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /split_runs` before you repeat the request, which starts and charges a second one. Good for trying out a configuration on short packets; anything larger, or in production, belongs in `POST /split_runs`. Failures of the file or of the model arrive as HTTP errors.
         */
        post: operations["splitFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/split_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List split runs
         * @description Pages through split runs of the workspace as summaries, without splits and configuration. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
         */
        get: operations["listSplitRuns"];
        put?: never;
        /**
         * Create a split run
         * @description Queues one packet for splitting and answers at once. Wait for `split_run.processed` or `split_run.failed`, or poll `GET /split_runs/{id}`. The way to split in production: no time limit on the request, and `priority` decides which runs go first when the rate limit is reached. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
         */
        post: operations["createSplitRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/split_runs/batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a batch of split runs
         * @description Queues up to 1000 packets for one saved splitter and answers at once. Each input becomes a run of its own, all with the same version and overrides; an inline configuration or raw text is not possible. Wait for `batch_processor_run.processed` or `batch_processor_run.failed`, or poll `GET /batch_runs/{id}`, then list the split runs by `batchId`. Choose single runs when each file needs other settings.
         */
        post: operations["createSplitRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/split_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a split run
         * @description Reads one run with its status, configuration and, once `PROCESSED`, its splits. Made for polling; a webhook spares you the requests.
         */
        get: operations["getSplitRun"];
        put?: never;
        post?: never;
        /**
         * Delete a split run
         * @description Removes the run and the data that belongs to it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
         */
        delete: operations["deleteSplitRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/split_runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a split run
         * @description Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without splits. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelSplitRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/splitters": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List splitters
         * @description Pages through the saved splitters of the workspace. Configurations are left out; `GET /splitters/{id}` has the draft's.
         */
        get: operations["listSplitters"];
        put?: never;
        /**
         * Create a splitter
         * @description Saves a splitter with a draft version, configured in the request or copied from another splitter. Runs can use the draft straight away; publish a version before relying on it in production.
         */
        post: operations["createSplitter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/splitters/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a splitter
         * @description Reads a splitter with the configuration of its draft. For a published configuration, read the version.
         */
        get: operations["getSplitter"];
        put?: never;
        /**
         * Update a splitter
         * @description Renames a splitter or changes its draft. Versions already published keep working as before, so runs and workflows that use them are not affected until you publish and switch.
         */
        post: operations["updateSplitter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/splitters/{splitterId}/versions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter whose versions are listed or published, by its id. */
                splitterId: string;
            };
            cookie?: never;
        };
        /**
         * List the versions of a splitter
         * @description Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
         */
        get: operations["listSplitterVersions"];
        put?: never;
        /**
         * Publish a version of a splitter
         * @description Freezes a configuration under the next number. Runs that name no version use it from then on; workflows stay on the version that they were built with until somebody changes them. Each call makes another version.
         */
        post: operations["createSplitterVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/splitters/{splitterId}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter that the version belongs to, by its id. */
                splitterId: string;
                /** @description A version id, a published number such as `1.0`, `draft`, or `latest` for the newest published version (the draft when there is none). */
                versionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a version of a splitter
         * @description Reads one version with its configuration, for instance to compare it with the draft or to copy it elsewhere.
         */
        get: operations["getSplitterVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a document and wait for the verdict
         * @description Looks for signs of manipulation in a PDF or image and answers with the verdict, in one request. After five minutes it is given up, mostly with 504, while the run goes on: sending it again starts a second one. Failures of the examination arrive as HTTP errors here. In production create a verify run. Identities are not checked, documents not compared with each other, and a low risk proves nothing. Organisations outside of the beta get 404; those inside pay nothing for now.
         *
         *     Beta: may change within this version.
         *
         *     Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/verify-file
         */
        post: operations["verifyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List verify runs
         * @description Pages through verify runs of the workspace as summaries with their risk level. Filters combine: `riskLevel=HIGH` gives the documents that somebody should look at. Organisations outside of the beta get 404.
         *
         *     Beta: may change within this version.
         *
         *     Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/list-verify-runs
         */
        get: operations["listVerifyRuns"];
        put?: never;
        /**
         * Create a verify run
         * @description Starts the examination of a PDF or image and answers at once. Poll `GET /verify_runs/{id}` until the status is `PROCESSED`, `FAILED` or `CANCELLED`; there are no webhook events for these runs yet. The way to verify in production, as it knows no time limit. Organisations outside of the beta get 404; those inside pay nothing for now. Each request starts a run of its own, repeated ones too.
         *
         *     Beta: may change within this version.
         *
         *     Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/create-verify-run
         */
        post: operations["createVerifyRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The verify run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a verify run
         * @description Reads one run with its status and, once `PROCESSED`, the verdict and its evidence. The way to wait for a run. Under zero retention the first read that delivers the result also orders its removal: store it.
         *
         *     Beta: may change within this version.
         *
         *     Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/get-verify-run
         */
        get: operations["getVerifyRun"];
        put?: never;
        post?: never;
        /**
         * Delete a verify run
         * @description Removes the run, its verdict, its evidence and the parse made for it, for good; a run in progress is cancelled first. The input file stays: delete it separately. Afterwards reading the run gives 404, and lists leave it out.
         *
         *     Beta: may change within this version.
         *
         *     Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/delete-verify-run
         */
        delete: operations["deleteVerifyRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify_runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The verify run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a verify run
         * @description Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a verdict. A run that has ended comes back unchanged, with 200: unlike other runs, this kind may be cancelled without looking at its status first. Read `status` to see what became of it.
         *
         *     Beta: may change within this version.
         *
         *     Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/cancel-verify-run
         */
        post: operations["cancelVerifyRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_endpoints": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Lists the URLs that receive events of this workspace, without their signing secrets.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Registers a URL for events. The response is the only one with the `signingSecret`: keep it, deliveries cannot be verified without it. Workspace-wide events are chosen here in `enabledEvents`; events of workflow runs, or of a single extractor, classifier or splitter, need a subscription on top.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_endpoints/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The endpoint, by the id it got when it was registered. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Reads the configuration of an endpoint. The signing secret is not part of it.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        /**
         * Update a webhook endpoint
         * @description Changes only the fields that are sent. The API version of the payloads cannot be changed: to move to another version, register a second endpoint for it and disable the old one once the new one works.
         */
        post: operations["updateWebhookEndpoint"];
        /**
         * Delete a webhook endpoint
         * @description Removes an endpoint and all its subscriptions for good. To pause deliveries, set the status to `disabled` instead.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_subscriptions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook subscriptions
         * @description Lists subscriptions of the workspace. Filter by endpoint to see what one URL receives, or by resource to see who is told about one workflow or processor.
         */
        get: operations["listWebhookSubscriptions"];
        put?: never;
        /**
         * Create a webhook subscription
         * @description Has the run events of one extractor, classifier, splitter or workflow sent to an endpoint. The only way to receive `workflow_run` events. An endpoint has at most one subscription per resource: asking again replaces the events of the one that exists.
         */
        post: operations["createWebhookSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The subscription, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a webhook subscription
         * @description Reads which events of which extractor, classifier, splitter or workflow go to which endpoint.
         */
        get: operations["getWebhookSubscription"];
        put?: never;
        /**
         * Update a webhook subscription
         * @description Replaces the list of events. Endpoint and resource are fixed; for others, make another subscription.
         */
        post: operations["updateWebhookSubscription"];
        /**
         * Delete a webhook subscription
         * @description Ends the deliveries for this resource for good. The endpoint and its other subscriptions stay.
         */
        delete: operations["deleteWebhookSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workflow runs
         * @description Lists runs of all workflows, or of one, without step results. Filtered by `batchId` it shows how a batch is coming along, which no other operation does for workflow batches.
         */
        get: operations["listWorkflowRuns"];
        put?: never;
        /**
         * Run a workflow
         * @description Starts a workflow on one document (`file`) or on 2 to 50 documents that form one case (`package`). Always
         *     asynchronous: the response shows a run without results. Wait for a `workflow_run` event, or poll the run until
         *     its status is terminal.
         *
         *     Every request makes a run and uses credits, so do not repeat it blindly after a timeout. For many independent
         *     documents use the batch operation, which does not run into rate limits.
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow on many files
         * @description Queues up to 1,000 runs with one request. Several batches may follow one another at once; the queue keeps them
         *     within the rate limits, so this is the way to process thousands of documents over some hours.
         *
         *     The response holds nothing but the batch id. Collect results from `workflow_run` events, which carry `batchId`
         *     and your `metadata`, or list the runs of the batch. Sending the same request again queues everything a second
         *     time.
         */
        post: operations["createWorkflowRunBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a workflow run
         * @description Reads a run with its state and the results of all steps so far. Safe to poll. A run in `NEEDS_REVIEW` or `REJECTED` counts as finished for polling: only a person can move it.
         */
        get: operations["getWorkflowRun"];
        put?: never;
        /**
         * Update a workflow run
         * @description Labels a run in progress, or adds to its metadata, at any moment before it ends. Results are not touched. Whether a run that has ended still takes the change is not documented, so attach what you need when you create it.
         */
        post: operations["updateWorkflowRun"];
        /**
         * Delete a workflow run
         * @description Removes a run and everything that belongs to it, for good. Meant for a retention policy of your own or for an erasure request; export the results first.
         */
        delete: operations["deleteWorkflowRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a workflow run
         * @description Stops a run that is `PENDING` or `PROCESSING`, which passes through `CANCELLING` on its way to `CANCELLED`. A run that waits for a review or has ended, be it by an earlier cancellation, is refused (400 by all we know) and stays as it is: after a refusal, read the run.
         */
        post: operations["cancelWorkflowRun"];
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
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workflows
         * @description Lists the workflows of the workspace without their steps. Read one by id for its draft, or list its versions to see what is deployed.
         */
        get: operations["listWorkflows"];
        put?: never;
        /**
         * Create a workflow
         * @description Makes a workflow whose steps are a draft: they may still be incomplete, and nothing is deployed. Deploy it with a version before production use; until then runs fall back to the draft. The same request again makes a second workflow.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a workflow
         * @description Reads a workflow with the steps of its draft. The draft may be ahead of what runs use; read the version `latest` for the deployed steps.
         */
        get: operations["getWorkflow"];
        put?: never;
        /**
         * Update a workflow
         * @description Renames the workflow, replaces the steps of its draft, or both. Deployed versions and the runs that use them stay as they are until the next deployment. Steps are replaced as a whole: a step that is not sent again is removed.
         */
        post: operations["updateWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/versions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List versions of a workflow
         * @description Lists the deployed versions together with the draft, all without steps. Useful to find the number to pin in a run, or the version to go back to.
         */
        get: operations["listWorkflowVersions"];
        put?: never;
        /**
         * Deploy a version of a workflow
         * @description Freezes a step graph as the next version, which from then on serves every run that names no version. Without `steps` that graph is the draft; with `steps` it is the one sent, and the draft is left alone. Refused with 400 while a step lacks its `config`. Repeating the request deploys once more.
         */
        post: operations["createWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
                /** @description `draft`, `latest`, a deployment number such as `2`, or the id of a version. `latest` means the newest deployed version, or the draft while there is none. */
                versionId: string;
            };
            cookie?: never;
        };
        /**
         * Get a version of a workflow
         * @description Reads one version with all its steps. The steps can be sent back as they are, to edit them, to deploy an old version again, or to copy the workflow to another workspace.
         */
        get: operations["getWorkflowVersion"];
        put?: never;
        post?: never;
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
         * A workflow run finished
         * @description The last step is done and all results are in the payload, so there is no need to read the run. A run that passed a review ends with this event too. Needs a subscription to the workflow.
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
         * A workflow run failed
         * @description An error ended the run. Decide by `failureReason` whether a new run makes sense; this one is not repeated. Needs a subscription to the workflow.
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
         * A workflow run waits for review
         * @description A human review step holds the run until a person decides in the dashboard; `dashboardUrl` leads there. Occurs only with workflows that have such a step, and only with a subscription to the workflow.
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
         * A workflow run was rejected
         * @description A reviewer turned the documents down in the dashboard; later steps do not run. Needs a subscription to the workflow.
         */
        post: operations["onWorkflowRunRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow_run.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow run was cancelled
         * @description A cancellation has taken effect and the run is over. Needs a subscription to the workflow.
         */
        post: operations["onWorkflowRunCancelled"];
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
         * A step of a workflow run has its result
         * @description Arrives while the run goes on, once for each step that produces a result: use extracted data early or show progress. Long workflows send many of them. Needs a subscription to the workflow.
         */
        post: operations["onWorkflowRunStepRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "extract_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An extract run finished
         * @description The extracted values are ready. Goes to endpoints that list the event or that have a subscription to the extractor.
         */
        post: operations["onExtractRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "extract_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An extract run failed
         * @description The run ended without values. Goes to endpoints that list the event or that have a subscription to the extractor.
         */
        post: operations["onExtractRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classify_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A classify run finished
         * @description The class of the document is known. Goes to endpoints that list the event or that have a subscription to the classifier.
         */
        post: operations["onClassifyRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classify_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A classify run failed
         * @description No class could be determined because of an error. Goes to endpoints that list the event or that have a subscription to the classifier.
         */
        post: operations["onClassifyRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "split_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A split run finished
         * @description The file has been cut, and every piece exists as a file of its own. Goes to endpoints that list the event or that have a subscription to the splitter.
         */
        post: operations["onSplitRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "split_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A split run failed
         * @description The file was not cut because of an error. Goes to endpoints that list the event or that have a subscription to the splitter.
         */
        post: operations["onSplitRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "parse_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A parse run finished
         * @description The text is ready to be fetched; the payload says only that, because parsed documents are large. Goes to endpoints that list the event.
         */
        post: operations["onParseRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "parse_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A parse run failed
         * @description The document could not be read. Goes to endpoints that list the event.
         */
        post: operations["onParseRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "edit_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An edit run finished
         * @description The filled document is ready. Goes to endpoints that list the event.
         */
        post: operations["onEditRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "edit_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An edit run failed
         * @description The form was not filled because of an error. Goes to endpoints that list the event.
         */
        post: operations["onEditRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form_detection_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A form detection run finished
         * @description The schema of a form is ready. Goes to endpoints that list the event. Only runs created as such are announced: of those that an edit run starts for a form without a schema you hear nothing but `edit_run.processed`.
         */
        post: operations["onFormDetectionRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "form_detection_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A form detection run failed
         * @description The fields of a form were not found because of an error. Goes to endpoints that list the event. Only runs created as such are announced: of those that an edit run starts for a form without a schema you hear nothing but the events of that edit run.
         */
        post: operations["onFormDetectionRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "batch_processor_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch of extract, classify or split runs finished
         * @description No run of the batch is still under way. Fetch the results by listing the runs with this `batchId`; single runs may have failed. Goes to endpoints that list the event or that have a subscription to the processor.
         */
        post: operations["onBatchProcessorRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "batch_processor_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch of extract, classify or split runs failed
         * @description The batch as such broke off. List its runs before submitting again, since some may have finished. Goes to endpoints that list the event or that have a subscription to the processor.
         */
        post: operations["onBatchProcessorRunFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "batch_parse_run.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch of parse runs finished
         * @description No parse run of the batch is still under way. List the parse runs with this `batchId`, then read each for its text. Goes to endpoints that list the event.
         */
        post: operations["onBatchParseRunProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "batch_parse_run.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A batch of parse runs failed
         * @description The batch as such broke off. List its parse runs before submitting again, since some may have finished. Goes to endpoints that list the event.
         */
        post: operations["onBatchParseRunFailed"];
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
         * A workflow was created
         * @description Somebody made a workflow, in the dashboard or by API; it has a draft and no deployed version yet. Goes to endpoints that list the event.
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
         * A workflow was deployed
         * @description From now on runs that name no version follow new steps. A good moment to tell the people who own the integration. Goes to endpoints that list the event.
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
         * A workflow was deleted
         * @description Runs of this workflow can no longer be started. Goes to endpoints that list the event.
         */
        post: operations["onWorkflowDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "extractor.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An extractor was created
         * @description Somebody made an extractor, in the dashboard or by API. It can be run as a draft at once. Goes to endpoints that list the event.
         */
        post: operations["onExtractorCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "extractor.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An extractor was updated
         * @description The extractor itself changed, for example its name. Changes to what it extracts come as `extractor.draft.updated`. Goes to endpoints that list the event.
         */
        post: operations["onExtractorUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "extractor.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An extractor was deleted
         * @description Requests and workflow steps that still name this extractor need another one. Goes to endpoints that list the event.
         */
        post: operations["onExtractorDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "extractor.draft.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The draft of an extractor changed
         * @description Schema, rules or options of the draft were edited. Runs on published versions are not affected, those on `draft` are. Goes to endpoints that list the event.
         */
        post: operations["onExtractorDraftUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "extractor.version.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A version of an extractor was published
         * @description Runs that ask for `latest` use this version from now on, so a changed schema may reach your code. Goes to endpoints that list the event.
         */
        post: operations["onExtractorVersionPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classifier.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A classifier was created
         * @description Somebody made a classifier, in the dashboard or by API; so far it has only a draft. Goes to endpoints that list the event.
         */
        post: operations["onClassifierCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classifier.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A classifier was updated
         * @description The classifier itself changed, for example its name. Changes to its classes come as `classifier.draft.updated`. Goes to endpoints that list the event.
         */
        post: operations["onClassifierUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classifier.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A classifier was deleted
         * @description Requests and workflow steps that still name this classifier need another one. Goes to endpoints that list the event.
         */
        post: operations["onClassifierDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classifier.draft.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The draft of a classifier changed
         * @description Classes, rules or options of the draft were edited. Published versions keep their classes. Goes to endpoints that list the event.
         */
        post: operations["onClassifierDraftUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classifier.version.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A version of a classifier was published
         * @description Check for classes that your code does not handle yet. Workflow steps keep the version they are pinned to. Goes to endpoints that list the event.
         */
        post: operations["onClassifierVersionPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "splitter.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A splitter was created
         * @description Somebody made a splitter, in the dashboard or by API; so far it has only a draft. Goes to endpoints that list the event.
         */
        post: operations["onSplitterCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "splitter.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A splitter was updated
         * @description The splitter itself changed, for example its name. Changes to how it cuts come as `splitter.draft.updated`. Goes to endpoints that list the event.
         */
        post: operations["onSplitterUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "splitter.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A splitter was deleted
         * @description Requests and workflow steps that still name this splitter need another one. Goes to endpoints that list the event.
         */
        post: operations["onSplitterDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "splitter.draft.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The draft of a splitter changed
         * @description Document types, rules or options of the draft were edited. Published versions cut as before. Goes to endpoints that list the event.
         */
        post: operations["onSplitterDraftUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "splitter.version.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A version of a splitter was published
         * @description Check for document types that your code does not handle yet. Workflow steps keep the version they are pinned to. Goes to endpoints that list the event.
         */
        post: operations["onSplitterVersionPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Always `true` in an answer with status 200. Decide by the status and ignore this member. */
        LegacySuccess: boolean;
        /**
         * @description Where the batch stands.
         *     - `PENDING`: waiting for its turn; keep polling.
         *     - `PROCESSING`: some of its runs are not finished yet.
         *     - `PROCESSED`: all runs are done, the metrics are final.
         *     - `FAILED`: the batch broke off with an error.
         * @enum {string}
         */
        LegacyBatchProcessorRunStatus: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /**
         * Format: date-time
         * @description Creation time, RFC 3339 in UTC. Never changes afterwards.
         * @example 2026-03-02T09:14:27Z
         */
        CreatedAt: string;
        /**
         * Format: date-time
         * @description Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes.
         * @example 2026-03-02T09:14:41Z
         */
        UpdatedAt: string;
        /** @description One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size only; the evaluation set run has the scores. */
        LegacyBatchProcessorRun: {
            /**
             * @description Always `batch_processor_run`; the current name of the same object is `evaluation_set_run`.
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
             * @description The extractor, classifier or splitter that was measured.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * @description The version that ran; compare batches of two versions to judge a change.
             * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            processorVersionId: string;
            /**
             * @description Display name of the processor, so that a report needs no second request.
             * @example Invoice extractor
             */
            processorName: string;
            /** @description Size of the work done. Members appear as the figures become known. */
            metrics: {
                /**
                 * @description Files that went through the processor so far.
                 * @example 24
                 */
                numFiles?: number;
                /**
                 * @description Pages of those files together; the measure of the work done.
                 * @example 61
                 */
                numPages?: number;
            };
            status: components["schemas"]["LegacyBatchProcessorRunStatus"];
            /**
             * @description What set the batch off, and with it the meaning of `sourceId`.
             *     - `EVAL_SET`: an evaluation set; `sourceId` is its id (`ev_…`).
             *     - `PLAYGROUND`: the playground of the dashboard; there is no `sourceId`.
             *     - `STUDIO`: a processor opened in Studio; `sourceId` is its id, such as `ex_…`.
             * @enum {string}
             */
            source: "EVAL_SET" | "PLAYGROUND" | "STUDIO" | (string & {});
            /**
             * @description Evaluation set or processor behind the batch, depending on `source`.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            sourceId?: string;
            /**
             * @description Processor runs that the batch consists of, one per item.
             * @example 24
             */
            runCount: number;
            /** @description How outputs were compared with the expected ones. */
            options: {
                /** @description Fields for which a close match counts as correct, for instance free-text descriptions. */
                fuzzyMatchFields?: string[];
                /** @description Fields left out of the comparison, which no metric counts. */
                excludeFields?: string[];
            };
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description Envelope around a single batch processor run; `GET /evaluation_set_runs/{id}` answers without one. */
        LegacyBatchProcessorRunResponse: {
            success: components["schemas"]["LegacySuccess"];
            batchProcessorRun: components["schemas"]["LegacyBatchProcessorRun"];
        };
        /** @description Error body of the operations carried over from 2025-04-21. Both members may be missing, so decide by the HTTP status and show `error` to people only. */
        LegacyError: {
            /**
             * @description Always `false`; successful answers have `true` here.
             * @example false
             */
            success?: boolean;
            /**
             * @description Explanation of what went wrong, in English. The wording can change at any time.
             * @example No processor run found with id exr_xKm9pNv3qWsYjL2tR5Dh
             */
            error?: string;
        };
        /** @description Error body of a 429 on the operations carried over from 2025-04-21. Unlike their other errors it has no `success`. */
        LegacyRateLimitError: {
            /**
             * @description Which limit was hit, in English and for people; go by the status 429.
             * @example Rate limit exceeded. Please retry later.
             */
            error: string;
        };
        /**
         * @description How far a batch has come as a whole. The outcome of each input is on its own run.
         *
         *     - `PENDING`: accepted, nothing started yet.
         *     - `PROCESSING`: runs are under way; keep polling.
         *     - `PROCESSED`: every run has come to an end.
         *     - `FAILED`: the batch itself broke off; some of its runs may have finished.
         *     - `CANCELLED`: the batch was stopped; runs that had finished keep their results.
         * @enum {string}
         */
        BatchRunStatus: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
        /** @description A group of up to 1000 parse, extract, classify or split runs that were submitted in one request. It carries progress only; find the results by listing the runs of the batch. */
        BatchRun: {
            /**
             * @description Always `batch_run`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "batch_run";
            /**
             * @description Poll with it, and pass it as `batchId` when listing the runs.
             * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            status: components["schemas"]["BatchRunStatus"];
            /** @description How many runs the batch consists of, one per input. */
            runCount: number;
            createdAt: components["schemas"]["CreatedAt"];
        };
        /** @description The body of every error response. Decide by `code` and `retryable`; show or log `message`. */
        ApiError: {
            /**
             * @description Stable name of the problem. The set is open. General codes:
             *     - `INVALID_REQUEST` (400): body, parameter or header fails validation.
             *     - `UNAUTHORIZED` (401): no usable API key.
             *     - `USAGE_BLOCKED` (402): no credits left.
             *     - `NOT_FOUND` (404): no such object for this key.
             *     - `ENDPOINT_REMOVED`: the operation is gone from this version; the message names its successor.
             *     - `RATE_LIMIT_EXCEEDED` (429): slow down, then retry.
             *     - `INTERNAL_ERROR` (500): retry after a pause.
             *
             *     Codes about files and processing:
             *     - `INVALID_CONFIG_OPTIONS` (400): options that exclude each other or do not exist.
             *     - `FILE_PURGED` (404): the bytes of a stored file are gone under a retention policy; send the document again.
             *     - `UNABLE_TO_DOWNLOAD_FILE` (400): the URL did not deliver the file.
             *     - `FILE_TYPE_NOT_SUPPORTED` (400), `FILE_SIZE_TOO_LARGE` (400): not a file that can be processed.
             *     - `CORRUPT_FILE` (422), `PASSWORD_PROTECTED_FILE` (422): the file cannot be opened.
             *     - `FAILED_TO_CONVERT_TO_PDF` (422), `FAILED_TO_GENERATE_TARGET_FORMAT` (422): conversion failed.
             *     - `SCHEMA_VALIDATION_ERROR` (422): filled values break a rule of the edit schema.
             *     - `NO_APPLICABLE_SIGNALS` (`POST /verify`, status not documented): no check suits the document.
             *     - `OCR_ERROR` (500): text recognition failed; retry.
             * @example INVALID_REQUEST
             */
            code: string;
            /** @description Explanation for developers. The wording may change, so never match on it. */
            message: string;
            /** @description Whether repeating the very same request can succeed. When false, change something first. */
            retryable: boolean;
            /**
             * @description The value of the response header `x-extend-request-id`, for support cases.
             * @example req_Xj8mK2pL9nR4vT7qY5wZ
             */
            requestId?: string;
            /**
             * @description The run that goes on although the request was given up. Sent by `POST /verify` alone, when its time limit has passed; read that run instead of starting another.
             * @example vr_Vk3RzM8nTq5LwXy1BcJ7hG
             */
            runId?: string;
            /**
             * Format: uri
             * @description A page that explains the problem; mostly sent with validation errors.
             */
            docUrl?: string;
        };
        /**
         * @description Cursor to the following page. Opaque, and absent once nothing follows.
         * @example xK9mLPqRtN3vS8wF5hB2cQ==:zWvUxYjM4nKpL7aDgE9HbTcR2mAyX3/Q+CNkfBSw1dZ=
         */
        NextPageToken: string;
        /** @description A classifier without its configuration, as lists and runs show it. */
        ClassifierSummary: {
            /**
             * @description Always `classifier`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "classifier";
            /**
             * @description Names the classifier in runs, workflows and evaluation sets; stays when it is renamed.
             * @example cl_4rTm9WkXp2QvN6zL
             */
            id: string;
            /**
             * @description Name in the dashboard, free to change at any time.
             * @example Inbound mail
             */
            name: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description One page of classifiers. As long as it has a `nextPageToken`, more follow. */
        ClassifierList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The classifiers of this page in the requested order. */
            data: components["schemas"]["ClassifierSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /**
         * @description The model family that decides.
         *
         *     - `classification_performance`: most accurate, for kinds that differ only in detail. Used when nothing is
         *       chosen.
         *     - `classification_light`: low latency and cost, for kinds that are easy to tell apart.
         *     - `classification_standard`: one model balanced between accuracy, speed and price.
         *     - `classification_instant`: the fastest and cheapest, for very high volumes.
         * @default classification_performance
         * @enum {string}
         */
        ClassifyBaseProcessor: "classification_performance" | "classification_light" | "classification_standard" | "classification_instant" | (string & {});
        /** @description One kind of document that a classifier can recognise. What sets it apart from its neighbours matters most. */
        Classification: {
            /**
             * @description Your stable key for this kind, unique in the list and best in lower case with underscores. Results carry it and workflows route by it, so branch on it rather than on `type`.
             * @example purchase_order
             */
            id: string;
            /**
             * @description Label that the model reads and the output repeats. May be reworded to improve accuracy.
             * @example Purchase order
             */
            type: string;
            /**
             * @description What makes a document one of this kind, above all how to tell it from its neighbours.
             * @example A buyer's order to a supplier with order number
             * @example items and delivery date
             * @example before any invoice exists.
             */
            description: string;
        };
        /** @description The kinds of document to choose from, exactly one of which becomes the answer. One entry must have the type `other`, for everything that fits nowhere else. */
        Classifications: components["schemas"]["Classification"][];
        /**
         * @description Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included.
         * @example [
         *       {
         *         "start": 1,
         *         "end": 3
         *       },
         *       {
         *         "start": 12,
         *         "end": 12
         *       }
         *     ]
         */
        PageRanges: {
            /** @description First page of the range, counted from 1. */
            start: number;
            /** @description Last page of the range, itself included; the same as `start` for a single page. */
            end: number;
        }[];
        /** @description How much of the document the model sees and is charged for, and what helps it to decide. */
        ClassifyAdvancedOptions: {
            /**
             * @description How much of the document goes to the model.
             *
             *     - `default`: a limited part, and only that part is charged; enough where the first pages give it away.
             *     - `max`: as much as fits, for documents whose kind shows late.
             * @default default
             * @enum {string}
             */
            context?: "default" | "max" | (string & {});
            /** @description True shows the model the page images too, which helps where layout, stamps or logos tell more than the text. False leaves it with the text, which is faster. */
            advancedMultimodalEnabled?: boolean;
            /** @description True lets the model look up similar documents whose classification a person has confirmed; only saved classifiers have such a memory. False decides by the configuration alone. */
            memoryEnabled?: boolean;
            pageRanges?: components["schemas"]["PageRanges"];
        };
        /** @description How the text is cut into chunks, the pieces you embed or hand to a model. */
        ParseChunkingStrategy: {
            /**
             * @description - `page`: one chunk per page; page numbers stay exact, but a passage over a page break is cut.
             *     - `document`: a single chunk for the whole file.
             *     - `section`: along headings and topics; not with the `spatial` target.
             * @enum {string}
             */
            type?: "page" | "document" | "section" | (string & {});
            /** @description Bounds for chunks that would come out too short or too long for your model. */
            options?: {
                /** @description Chunks below this many characters are joined with their neighbours. Raise it against fragments that mean nothing alone. */
                minCharacters?: number;
                /** @description Chunks above this many characters are cut again. Keep it within what your embedding model takes. */
                maxCharacters?: number;
            };
        };
        /** @description Second look by a vision model. Charged only for the pages where it steps in. */
        ParseAgenticOptions: {
            /** @description True sends doubtful passages to a vision model, which corrects them, takes longer and is charged where it took effect. False keeps what was recognised. */
            enabled?: boolean;
            /**
             * @description What the model should pay attention to, such as how a column is written or which strokes are corrections. Without effect unless `enabled`.
             * @example Policy numbers are two letters and seven digits.
             */
            customInstructions?: string;
        };
        /** @description Notation that tables are written in, and how much care goes into them. */
        ParseTableOptions: {
            /**
             * @deprecated
             * @description Without effect, true or false: tables are always recognised. Leave it out.
             */
            enabled?: boolean;
            /**
             * @description Notation of tables in the text.
             *     - `markdown`: short, and good enough for plain grids.
             *     - `html`: keeps merged cells and nested headers.
             * @enum {string}
             */
            targetFormat?: "markdown" | "html" | (string & {});
            /** @description True repeats the header on the following pages of a table that runs on without one, so that each page can be read alone. False leaves the pages as printed. */
            tableHeaderContinuationEnabled?: boolean;
            /** @description True adds every cell as a child block with its own position, which makes outputs much larger. False gives the table as a whole. */
            cellBlocksEnabled?: boolean;
            /** @description Has a model correct recognised tables, page by page; for dense or badly ruled tables. */
            agentic?: components["schemas"]["ParseAgenticOptions"];
        };
        /** @description What to do with each kind of content: figures, tables, text, labelled fields, codes and formulas. What is left out keeps its default. */
        ParseBlockOptions: {
            /** @description Whether pictures, charts, diagrams and logos are kept, described and linked. */
            figures?: {
                /** @description True keeps figures in the output, described and linked; false leaves them out altogether, which suits plain text search. */
                enabled?: boolean;
                /**
                 * @description True cuts out each figure and links the picture as `imageUrl`; false spares the pictures and keeps the description.
                 * @default true
                 */
                figureImageClippingEnabled?: boolean;
                /** @description True has a vision model read the numbers behind charts; false describes the chart only. */
                advancedChartExtractionEnabled?: boolean;
                /**
                 * @description Hints for describing figures, such as your field's vocabulary. Needs `enabled`, and at least `parse_performance` 2.0.0 or `parse_light` 1.0.0.
                 * @example Name the instrument and its reading in every photograph of a gauge.
                 */
                customInstructions?: string;
            };
            tables?: components["schemas"]["ParseTableOptions"];
            /** @description Whether signatures are looked for, and recognised text is corrected. */
            text?: {
                /** @description True looks for signatures with a further vision model. False saves that time, where signatures do not matter. */
                signatureDetectionEnabled?: boolean;
                /** @description Has a model correct recognised text, page by page; for handwriting and poor scans. */
                agentic?: components["schemas"]["ParseAgenticOptions"];
            };
            /** @description What becomes of labelled fields, as on forms, that were left blank. */
            keyValue?: {
                /** @description True keeps labels whose value was left blank, so that one can see what was not filled in; false drops them. */
                blankFieldFormattingEnabled?: boolean;
            };
            /** @description Whether barcodes and QR codes are read and cut out. */
            barcodes?: {
                /** @description True cuts out each code and links the picture as `imageUrl`; false leaves only its position. */
                imageClippingEnabled?: boolean;
                /** @description True decodes each code into `decodedValue`; false only notes that there is one. */
                readingEnabled?: boolean;
            };
            /** @description Whether formulas are recognised as such. */
            formulas?: {
                /** @description True recognises formulas and adds their LaTeX. False lets them come out as plain, often garbled text. */
                enabled?: boolean;
            };
        };
        /** @description Switches for special needs, most of them for one family of files. The defaults suit most documents. */
        ParseAdvancedOptions: {
            /** @description True turns pages upright that were scanned sideways or upside down, and positions then refer to the turned page. False saves time for piles known to be upright. */
            pageRotationEnabled?: boolean;
            pageRanges?: components["schemas"]["PageRanges"];
            /**
             * @description How workbooks are read. Files of the old `.xls` format always get `basic`.
             *     - `basic`: cell by cell, fast and repeatable.
             *     - `advanced`: finds tables and text areas in complex sheets, for extra credits.
             * @enum {string}
             */
            excelParsingMode?: "basic" | "advanced" | (string & {});
            /** @description True leaves out hidden rows, columns and sheets, which keeps working notes from the text; false reads them like the rest. */
            excelSkipHiddenContent?: boolean;
            /** @description True gives the value stored in a cell, such as 0.075, for calculating; false gives what is displayed, such as 7.5 %. */
            excelUseRawCellValues?: boolean;
            /** @description True trusts the results saved in the workbook: much faster with many formulas, wrong where a value hangs on the present time. False calculates anew. */
            excelSkipCalculation?: boolean;
            /** @description True adds cell references and formulas to blocks, and as `data-cell` and `data-formula` to HTML tables; needs `advanced` mode. False leaves them out. */
            excelIncludeCellMetadata?: boolean;
            /** @description True adds bold, italics and colours of cells to blocks and HTML tables; needs `advanced` mode. False leaves them out. */
            excelIncludeCellFormatting?: boolean;
            /**
             * @description Tolerance for putting text on one line with the `spatial` target; without effect for `markdown`. Raise it above 1 if lines of a tilted scan fall apart.
             * @default 1
             */
            verticalGroupingThreshold?: number;
            /** @description Adds the recognised words with their positions, under `output.ocr`. Answers get much larger: combine it with `responseType=url`. */
            returnOcr?: {
                /** @description True adds every word with position and confidence, which swells the output: fetch it with `responseType=url`. False leaves them out. */
                words?: boolean;
            };
            /** @description True makes a PDF of pictures, Office documents and HTML first, so that every block gets a position on a page. False reads them as they are. */
            alwaysConvertToPdf?: boolean;
            /**
             * @description Notation of added facts such as page numbers and barcodes.
             *     - `xml`: `<page_number>1</page_number>`.
             *     - `bracket`: `[page_number: 1]`.
             * @enum {string}
             */
            enrichmentFormat?: "xml" | "bracket" | (string & {});
            /**
             * @description Resolution when pages become pictures.
             *     - `high`: best recognition of small print, slower on long files.
             *     - `medium`: legible for usual print in less time than `high`.
             *     - `low`: fastest, for large and clear type.
             * @enum {string}
             */
            imageConversionQuality?: "high" | "medium" | "low" | (string & {});
            /** @description Meaning that sits in the formatting. Needs `parse_performance` 2.0.0 or later. */
            formattingDetection?: {
                /**
                 * @description Finds tracked changes by strike-through, colour and underline, and marks them in the text with `<ins>` and `<del>` inside `<change>`.
                 * @constant
                 */
                type: "change_tracking";
            }[];
        };
        /** @description How a document is read. Everything is optional; defaults follow from the engine and its version, and the run shows what was applied. */
        ParseConfig: {
            /**
             * @description Form of the text.
             *     - `markdown`: real Markdown in reading order. Right for most documents, for language models and for
             *       retrieval; the only one that allows chunks by section.
             *     - `spatial`: keeps columns and gaps by means of whitespace, so the text looks like the page. Right for
             *       skewed or handwritten scans and for dense logistics papers; chunks by page only.
             * @enum {string}
             */
            target?: "markdown" | "spatial" | (string & {});
            chunkingStrategy?: components["schemas"]["ParseChunkingStrategy"];
            /**
             * @description Quality against price.
             *     - `parse_performance`: the most accurate, and the one to start with.
             *     - `parse_auto`: decides for each page by its difficulty whether it gets the light or the full treatment, and
             *       charges it accordingly, from 0.5 to 2 credits. For mixed piles of which only some pages are hard.
             *     - `parse_light`: cheaper and faster, for bulk work on clean documents. Weaker on poor scans, handwriting,
             *       big tables, non-Latin scripts and crowded checkboxes.
             * @default parse_performance
             * @enum {string}
             */
            engine?: "parse_performance" | "parse_auto" | "parse_light" | (string & {});
            /**
             * @description Pins a version of the engine so that results stay the same; `latest` follows the newest stable one. Without it, the newest one that was made the default applies, since 15 October 2026 2.1.0 for `parse_performance`.
             * @example latest
             * @example 2.1.0
             */
            engineVersion?: string;
            blockOptions?: components["schemas"]["ParseBlockOptions"];
            advancedOptions?: components["schemas"]["ParseAdvancedOptions"];
        };
        /** @description What kinds of document there are and how to tell them apart, with the engine that decides. */
        ClassifyConfig: {
            baseProcessor?: components["schemas"]["ClassifyBaseProcessor"];
            /**
             * @description Pins one release of the base processor, so that decisions stay comparable over time. Left out, the newest stable one decides.
             * @example 1.2.0
             */
            baseVersion?: string;
            classifications: components["schemas"]["Classifications"];
            /**
             * @description Instructions in plain language that concern several kinds at once, such as what to do with a mixed document.
             * @example A delivery note with prices is still a delivery note unless it says "invoice" in its heading.
             */
            classificationRules?: string;
            advancedOptions?: components["schemas"]["ClassifyAdvancedOptions"];
            /** @description How the document is read before the decision. The defaults do for most; a change is for scans that read badly. */
            parseConfig?: components["schemas"]["ParseConfig"];
        };
        /** @description A new classifier, filled from `config` or from a copy of another one, but not from both. */
        ClassifierCreate: {
            /**
             * @description Name for people, shown in the dashboard; runs and workflows go by the id.
             * @example Inbound mail
             */
            name: string;
            /**
             * @description Copies this classifier's configuration as a starting point; later changes to one do not reach the other.
             * @example cl_6kVw3XtRn8MqL2pD
             */
            cloneClassifierId?: string;
            /** @description The kinds of document and the options that the draft begins with. Excludes `cloneClassifierId`. */
            config?: components["schemas"]["ClassifyConfig"];
        };
        /** @description A person who worked in the dashboard, and whom you can ask. */
        CreatedByUser: {
            /**
             * @description Always `user`: a person in the dashboard. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user";
            /**
             * @description Address the person signs in with.
             * @example dana.okafor@northwind.example
             */
            email: string;
        };
        /** @description A program that used an API key; people in the dashboard appear by their address instead. */
        CreatedByApiKey: {
            /**
             * @description Always `api_key`: a program. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "api_key";
            /**
             * @description Label the key was given when it was made; not the secret.
             * @example claims-intake-production
             */
            name: string;
        };
        /** @description Who made this object: a person in the dashboard, or an API key. Objects older than this feature carry no author. */
        CreatedBy: components["schemas"]["CreatedByUser"] | components["schemas"]["CreatedByApiKey"];
        /** @description A version of a classifier without its configuration, as lists and runs show it. */
        ClassifierVersionSummary: {
            /**
             * @description Always `classifier_version`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "classifier_version";
            /**
             * @description Names exactly this version, whatever is published after it.
             * @example clv_8pXz3LmQk7RtV2wN
             */
            id: string;
            /**
             * @description What the publisher wrote about the change; null if nothing.
             * @example Tells credit notes from invoices
             */
            description: string | null;
            /**
             * @description Number of a published version such as `2.1`, or `draft`. Runs can ask for either.
             * @example 2.0
             * @example draft
             */
            version: string;
            /**
             * @description The classifier of this version; workflows and runs name it together with `version`.
             * @example cl_4rTm9WkXp2QvN6zL
             */
            classifierId: string;
            createdAt: components["schemas"]["CreatedAt"];
            /** @description The person or API key behind the version; null where that was not recorded yet. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description A version of a classifier with its full configuration. Published ones never change; the draft does. */
        ClassifierVersion: components["schemas"]["ClassifierVersionSummary"] & {
            /** @description The kinds of document that this version knows, and its options. */
            config: components["schemas"]["ClassifyConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "classifier_version";
        };
        /** @description A saved, versioned set of document kinds. Its draft can be edited; published versions are final. */
        Classifier: components["schemas"]["ClassifierSummary"] & {
            /** @description The state being worked on, here and in the dashboard; publishing makes a numbered copy of it. */
            draftVersion: components["schemas"]["ClassifierVersion"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "classifier";
        };
        /** @description One page of a classifier's versions. As long as it has a `nextPageToken`, more follow. */
        ClassifierVersionList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The versions of this page without their configuration, the draft included. */
            data: components["schemas"]["ClassifierVersionSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /**
         * @description Which part of the version number goes up.
         *     - `major`: from 1.4 to 2.0; say so when the output's shape changes.
         *     - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
         * @enum {string}
         */
        ReleaseType: "major" | "minor";
        /**
         * @description What changed in this version, as a note to the colleagues who choose between versions.
         * @example Reads the purchase order number from the footer too
         */
        VersionDescription: string;
        /** @description How the next version is numbered and described, and where its configuration comes from. */
        ClassifierVersionCreate: {
            releaseType: components["schemas"]["ReleaseType"];
            description?: components["schemas"]["VersionDescription"];
            /** @description A configuration to publish in place of the draft's. Without it, the draft is published. */
            config?: components["schemas"]["ClassifyConfig"];
        };
        /** @description The changes to make; what is left out stays as it is. */
        ClassifierUpdate: {
            /**
             * @description New name for people; the id and all references stay.
             * @example Inbound mail (finance)
             */
            name?: string;
            /** @description New configuration of the draft, as a whole. Published versions do not change. */
            config?: components["schemas"]["ClassifyConfig"];
        };
        /**
         * @description Which version to run. Left out, it is the most recently published one.
         *     - `latest`: the most recently published one, or the draft while nothing is published.
         *     - `draft`: the unpublished state, for trying out changes.
         *     - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production.
         * @example 2.2
         * @example latest
         * @example draft
         */
        ProcessorVersionString: string;
        /** @description Changes to a saved classifier for a single request. What is left out keeps its saved value, and the classifier itself stays as it is. */
        ClassifyOverrideConfig: {
            baseProcessor?: components["schemas"]["ClassifyBaseProcessor"];
            /**
             * @description Runs on this release of the base processor, for instance to try one before the classifier adopts it.
             * @example 1.2.0
             */
            baseVersion?: string;
            /** @description A different list of kinds. It replaces the saved list as a whole; entries are not merged. */
            classifications?: components["schemas"]["Classifications"];
            /**
             * @description Plain-language instructions in place of the saved ones, for this request only.
             * @example All documents of this sender are credit notes unless they show a positive total.
             */
            classificationRules?: string;
            advancedOptions?: components["schemas"]["ClassifyAdvancedOptions"];
            /** @description How the document is read, for this request only; replaces what the classifier has saved. */
            parseConfig?: components["schemas"]["ParseConfig"];
        };
        /** @description The saved classifier to use, optionally in a certain version and with changes for this request. */
        ClassifierSelection: {
            /**
             * @description The classifier, by the id that `POST /classifiers` or the dashboard shows.
             * @example cl_4rTm9WkXp2QvN6zL
             */
            id: string;
            version?: components["schemas"]["ProcessorVersionString"];
            overrideConfig?: components["schemas"]["ClassifyOverrideConfig"];
        };
        /**
         * File from a URL
         * @description A document for Extend to download. Use a presigned link that lives 5 to 15 minutes, for batches 30: the download may start late.
         */
        FileFromUrl: {
            /**
             * Format: uri
             * @description Address of the document itself, reachable without a login.
             * @example https://files.northwind.example/invoices/invoice-2026-0117.pdf?signature=4f1c
             */
            url: string;
            /**
             * @description Name to store it under. Taken from the URL otherwise, which presigned links often make ugly.
             * @example invoice-2026-0117.pdf
             */
            name?: string;
            /** @description Needed only for protected documents: holds the password. */
            settings?: {
                /** @description Opens a protected PDF. Without the right one the run fails with `PASSWORD_PROTECTED_FILE`. */
                password?: string;
            };
        };
        /**
         * File by id
         * @description A document that Extend already has, from an upload or an earlier run.
         */
        FileFromId: {
            /**
             * @description A file of this workspace that has been neither deleted nor purged.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
        };
        /**
         * Text in place of a file
         * @description Plain text to process, such as the body of an e-mail. It is stored as a `.txt` file.
         */
        FileFromText: {
            /**
             * @description The text to process, as it is; markup is not interpreted.
             * @example Dear claims team,
             *     please find below the details of the water damage of 14 January.
             */
            text: string;
            /**
             * @description Name of the stored file, which filters like `fileNameContains` look at. Made up if left out.
             * @example claim-20418-email.txt
             */
            name?: string;
        };
        /** @description A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
        FileOrTextInput: components["schemas"]["FileFromUrl"] | components["schemas"]["FileFromId"] | components["schemas"]["FileFromText"];
        /**
         * @description Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them.
         * @example {
         *       "claimId": "CLM-20418",
         *       "extend:usage_tags": [
         *         "claims",
         *         "production"
         *       ]
         *     }
         */
        RunMetadata: {
            [key: string]: unknown;
        };
        /** @description Which document to classify and how. Send either `classifier` or `config`. */
        ClassifyRequest: {
            classifier?: components["schemas"]["ClassifierSelection"];
            /** @description A configuration for this request alone, in place of `classifier`; nothing is saved. */
            config?: components["schemas"]["ClassifyConfig"];
            file: components["schemas"]["FileOrTextInput"];
            metadata?: components["schemas"]["RunMetadata"];
        };
        /**
         * @description Where an extract, classify or split run stands.
         *     - `PENDING`: accepted, waiting for capacity; keep polling.
         *     - `PROCESSING`: work is under way, and may still be cancelled.
         *     - `PROCESSED`: finished, the output is there.
         *     - `FAILED`: ended without output; `failureReason` says why.
         *     - `CANCELLED`: stopped on request; there will be no output.
         * @enum {string}
         */
        ProcessorRunStatus: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
        /**
         * @description Family a file belongs to, judged by extension and content. It decides which options take effect.
         *     - `PDF`: PDF, including Word and PowerPoint documents converted on upload.
         *     - `CSV`: comma-separated table, without pages.
         *     - `IMG`: picture or scan, which is always read by text recognition.
         *     - `TXT`: plain text, without pages.
         *     - `DOCX`: Word document kept as it is.
         *     - `EXCEL`: workbook, with sheets in place of pages; the `excel…` options of parsing apply.
         *     - `XML`: XML document, read as text.
         *     - `HTML`: web page, read as text unless converted to PDF.
         * @enum {string}
         */
        FileType: "PDF" | "CSV" | "IMG" | "TXT" | "DOCX" | "EXCEL" | "XML" | "HTML" | (string & {});
        /** @description The cut that produced a file, for files which a splitter made from a larger one. */
        ParentSplit: {
            /**
             * @description Id of the part in the split run's output.
             * @example splt_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description Kind of document that the splitter decided on: the `type` of one of its classifications.
             * @example invoice
             */
            type: string;
            /**
             * @description Mark that tells parts of one type apart, for example a document number.
             * @example INV-2026-0117
             */
            identifier: string;
            /** @description First page in the parent file, counted from 1. */
            startPage: number;
            /** @description Last page in the parent file, itself included. */
            endPage: number;
        };
        /** @description What is known about a file beyond its name; empty when nothing is. */
        FileMetadata: {
            /**
             * @description Number of pages. Only for PDF and Word files.
             * @example 4
             */
            pageCount?: number;
            /** @description Origin within the parent file; only for parts of a split. */
            parentSplit?: components["schemas"]["ParentSplit"];
        };
        /** @description A file as it appears in lists and inside runs, without a download link. */
        FileSummary: {
            /**
             * @description Always `file`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "file";
            /**
             * @description Accepted wherever a request takes a file, so an uploaded document can be processed many times.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description Name given on upload, or taken from the URL.
             * @example invoice-2026-0117.pdf
             */
            name: string;
            /** @description Family the file belongs to, which decides about the options that take effect; null if it could not be told. */
            type: components["schemas"]["FileType"] | null;
            /**
             * @description The larger file this one was cut from by a splitter; null for everything else.
             * @example file_Zq4TnB7yKr3DpWv6XcJ1hM
             */
            parentFileId: string | null;
            metadata: components["schemas"]["FileMetadata"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description What a classify run and its entry in lists share: everything but configuration and reasons. */
        ClassifyRunBase: {
            /**
             * @description Always `classify_run`. Tells what this is wherever several kinds can stand, as in webhook events.
             * @constant
             */
            object: "classify_run";
            /**
             * @description Names the run when you read, cancel or delete it, and in webhook events.
             * @example clr_5bWq8NzKx3MvT7pL
             */
            id: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /** @description The saved classifier behind the run; null when the request brought its own `config`. */
            classifier: components["schemas"]["ClassifierSummary"] | null;
            /** @description The classifier version that decided, even where the request asked for `latest`; null with an inline `config`. */
            classifierVersion: components["schemas"]["ClassifierVersionSummary"] | null;
            /**
             * @description Code for the cause when the run is `FAILED`, null otherwise. Expect codes that are not in this list and
             *     handle them like `INTERNAL_ERROR`.
             *
             *     - `ABORTED`: the run was stopped on request.
             *     - `INTERNAL_ERROR`: a fault on the server; another attempt may work.
             *     - `FAILED_TO_PROCESS_FILE`: the file could not be downloaded, opened or read.
             *     - `INVALID_PROCESSOR`: the classifier is not set up correctly.
             *     - `INVALID_CONFIGURATION`: an option does not go with the selected base processor.
             *     - `PARSING_ERROR`: the model's answer named no usable classification.
             *     - `PRE_PROCESSING_FAILURE`: the document could not be prepared for the model.
             *     - `POST_PROCESSING_FAILURE`: the model decided, but finishing the result failed.
             *     - `OUT_OF_CREDITS`: no credits were left for the run.
             * @example FAILED_TO_PROCESS_FILE
             */
            failureReason: string | null;
            /** @description The cause in words, for logs and people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description Your own data from the request, to find your record by; null if there was none. */
            metadata: components["schemas"]["RunMetadata"] | null;
            /** @description True once a person has confirmed or corrected the decision; `reviewedOutput` then has the final one. */
            reviewed: boolean;
            /** @description True when that person chose a different classification: a case worth adding to an evaluation set. */
            edited: boolean;
            /** @description The classified document; null when it could not be fetched or opened. */
            file: components["schemas"]["FileSummary"] | null;
            /**
             * @description The parse run whose text the decision rests on; null if none took place.
             * @example pr_9dKv2TmXq6LnW4zB
             */
            parseRunId: string | null;
            /**
             * Format: uri
             * @description Opens the run in the Extend dashboard, where it can be reviewed.
             */
            dashboardUrl: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A remark by the model on how it came to a result; for people who check it, not for programs. */
        Insight: {
            /**
             * @description Always `reasoning` so far. Skip entries of other types, which may come.
             * @constant
             */
            type: "reasoning";
            /**
             * @description The remark in plain language. Its wording differs from run to run.
             * @example The total is taken from page 2; the amount on page 1 is a subtotal before tax.
             */
            content: string;
        };
        /** @description The kind that was chosen, how sure the choice is, and why. */
        ClassifyOutput: {
            /**
             * @description The `id` of the chosen entry in `classifications`; the value to branch on.
             * @example purchase_order
             */
            id: string;
            /**
             * @description The `type` of the chosen entry, for display; reworded freely, so do not branch on it.
             * @example Purchase order
             */
            type: string;
            /**
             * @description How sure the model is, from 0 to 1. Low values are a good reason to ask a person.
             * @example 0.97
             */
            confidence: number;
            /** @description The reasons behind the choice, for people who check it; the wording differs from run to run. */
            insights: components["schemas"]["Insight"][];
        };
        /** @description One billed product within a run's cost. Dividing `credits` by `quantity` gives the rate. */
        RunUsageBreakdownCharge: {
            /**
             * @description What was billed: the base engine, an add-on like `agentic_text_correction`, or for the operator `extraction_agent` (its base charge) and `agent_usage` (what its models used, in US dollars). The set is open.
             * @example agentic_table_correction
             */
            product: string;
            /**
             * @description What `quantity` counts: `page` for engines and add-ons, `usd` for `agent_usage`. The set is open.
             * @example page
             */
            unit: string;
            /**
             * @description Number of units billed; a fraction where the unit is money.
             * @example 2
             */
            quantity: number;
            /**
             * @description Credits for all units of this product together.
             * @example 4
             */
            credits: number;
            /**
             * @description For add-ons that are billed only where they took effect: the page numbers concerned, counted from 1.
             * @example [
             *       3,
             *       7
             *     ]
             */
            pages?: number[];
        };
        /** @description The share of one charged run in the cost of another. */
        RunUsageBreakdownEntry: {
            /**
             * @description Kind of run that was charged; tells which operation reads it.
             *     - `extract_run`: an extraction, read with `GET /extract_runs/{id}`.
             *     - `classify_run`: a classification, read with `GET /classify_runs/{id}`.
             *     - `split_run`: a split, read with `GET /split_runs/{id}`.
             *     - `parse_run`: a parse, often started on behalf of another run, read with `GET /parse_runs/{id}`.
             *     - `edit_run`: a filled form, read with `GET /edit_runs/{id}`.
             *     - `form_detection_run`: a search for form fields, read with `GET /form_detection_runs/{id}`.
             * @enum {string}
             */
            object: "extract_run" | "classify_run" | "split_run" | "parse_run" | "edit_run" | "form_detection_run" | (string & {});
            /**
             * @description Id of the charged run; read it with the operation that `object` points to.
             * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description What this run cost. The entries add up to `totalCredits` of the run you are reading.
             * @example 4
             */
            credits: number;
            /** @description The same cost by billed product; the items sum up to `credits`. Absent on runs before 10 June 2026. */
            charges?: components["schemas"]["RunUsageBreakdownCharge"][];
        };
        /** @description What a run cost, in credits. Missing for runs before 7 October 2025 and for organisations on the former billing system. */
        RunUsage: {
            /**
             * @description Cost of this run's own work. A workflow run reports the sum of everything below it here.
             * @example 6
             */
            credits: number;
            /**
             * @description `credits` plus the runs that this one started itself, such as the parse run behind an extraction. Absent on runs before 14 May 2026.
             * @example 10
             */
            totalCredits?: number;
            /** @description The runs whose costs add up to `totalCredits`, this run included if it was charged. Absent on runs before 14 May 2026. */
            breakdown?: components["schemas"]["RunUsageBreakdownEntry"][];
        };
        /** @description One decision about what kind of document a file is, with its configuration and, once finished, the answer. */
        ClassifyRun: components["schemas"]["ClassifyRunBase"] & {
            /** @description The decision to act on, which is the reviewer's if there was a review. Null until `status` is `PROCESSED`. */
            output: components["schemas"]["ClassifyOutput"] | null;
            /** @description The model's own decision, kept on reviewed runs for comparison; null on all others. */
            initialOutput: components["schemas"]["ClassifyOutput"] | null;
            /** @description The reviewer's decision, and the one to trust; null while `reviewed` is false. */
            reviewedOutput: components["schemas"]["ClassifyOutput"] | null;
            /** @description The configuration that the decision was made with, overrides included. */
            config: components["schemas"]["ClassifyConfig"];
            /** @description Credits that the run consumed, itemised. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
            usage: components["schemas"]["RunUsage"] | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "classify_run";
        };
        /**
         * @description What caused a run.
         *     - `ADMIN`: Extend's own staff, for instance in a support case.
         *     - `BATCH_PROCESSOR_RUN`: a batch, or the measurement of an evaluation set.
         *     - `PLAYGROUND`: a trial in the dashboard's playground.
         *     - `WORKFLOW_CONFIGURATION`: a test while somebody was building a workflow.
         *     - `WORKFLOW_RUN`: a step of a workflow run; `sourceId` leads to it.
         *     - `STUDIO`: a person trying things out in Studio.
         *     - `API`: a request to this API, so a program of yours.
         * @enum {string}
         */
        RunSource: "ADMIN" | "BATCH_PROCESSOR_RUN" | "PLAYGROUND" | "WORKFLOW_CONFIGURATION" | "WORKFLOW_RUN" | "STUDIO" | "API" | (string & {});
        /** @description What a run cost, in credits, as shown in lists. Read the run itself for the breakdown. Missing for runs before 7 October 2025 and for organisations on the former billing system. */
        RunUsageSummary: {
            /**
             * @description Cost of the run's own work; for a workflow run, the sum over its children.
             * @example 6
             */
            credits: number;
            /**
             * @description Own cost plus that of the runs it started. Absent on runs before 14 May 2026.
             * @example 10
             */
            totalCredits?: number;
        };
        /** @description A classify run as lists show it. The decision and the configuration are missing; read the run by its id for those. */
        ClassifyRunSummary: components["schemas"]["ClassifyRunBase"] & {
            /** @description Credits that the run consumed, as totals. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
            usage: components["schemas"]["RunUsageSummary"] | null;
        };
        /** @description One page of classify runs. As long as it has a `nextPageToken`, more follow. */
        ClassifyRunList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The runs of this page in the requested order; empty when no run matches the filters. */
            data: components["schemas"]["ClassifyRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /**
         * @description Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic.
         * @example 20
         */
        RunPriority: number;
        /** @description A classification to start in the background: the document, and a saved classifier or a configuration. */
        ClassifyRunCreate: components["schemas"]["ClassifyRequest"] & {
            priority?: components["schemas"]["RunPriority"];
        };
        /** @description Up to 1,000 documents for one saved classifier; an inline configuration is not possible here. */
        ClassifyRunBatchCreate: {
            /** @description The classifier, its version and its overrides for the whole batch; an inline configuration is not accepted. */
            classifier: components["schemas"]["ClassifierSelection"];
            /** @description The documents. Each is classified in a run of its own, which can fail without touching the others. */
            inputs: {
                file: components["schemas"]["FileOrTextInput"];
                /** @description Data of yours for this document's run; the simplest way to match results to your records. */
                metadata?: components["schemas"]["RunMetadata"];
            }[];
            priority?: components["schemas"]["RunPriority"];
        };
        /** @description A document, by URL or by the id of a stored file. Give exactly one of the two. */
        FileInput: components["schemas"]["FileFromUrl"] | components["schemas"]["FileFromId"];
        /**
         * @description Widget on the page. It has to suit `type`.
         *     - `text`: line or box for text and numbers.
         *     - `checkbox`: box to tick; the value is a boolean.
         *     - `radio`: one of several buttons, for booleans and choices.
         *     - `dropdown`: menu that shows one choice; the value is one of `enum`.
         *     - `optionList`: open list of choices; the value is one of `enum`.
         *     - `signature`: place to sign, for text or a picture.
         *     - `table`: rows and columns, for arrays.
         *     - `unknown`: found, but not recognised; give it a kind before you fill it.
         * @enum {string}
         */
        EditFieldType: "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown" | (string & {});
        /** @description Rectangle of a field on its page, in pixels from the top left corner. */
        EditBoundingBox: {
            /**
             * @description Distance of the left edge from that of the page.
             * @example 96
             */
            left: number;
            /**
             * @description Distance of the upper edge from that of the page.
             * @example 212
             */
            top: number;
            /**
             * @description Distance of the right edge from the left edge of the page; larger than `left`.
             * @example 388
             */
            right: number;
            /**
             * @description Distance of the lower edge from the upper edge of the page; larger than `top`.
             * @example 234
             */
            bottom: number;
        };
        /** @description Link to the form field built into the PDF that this field was read from. Detection adds it; send it back unchanged, so that the value goes into that very field instead of being drawn on the page. */
        EditSourceAcroForm: {
            /**
             * @description Full name of the field inside of the PDF, with dots between groups.
             * @example topmostSubform.MaritalStatus
             */
            fieldName: string;
            /**
             * @description Kind of the built-in field, which may differ from `extend_edit:field_type`.
             *     - `text`: a line or box, which stores text and numbers.
             *     - `checkbox`: is on or off, stored as `optionValue` when on.
             *     - `radio`: one button of a group can be on.
             *     - `dropdown`: a menu, which stores the `exportValue` of the choice.
             *     - `optionList`: an open list, which stores the `exportValue` of the choice.
             *     - `signature`: a place to sign.
             * @enum {string}
             */
            fieldType: "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | (string & {});
            /** @description For fields with choices, how each value of the schema is called inside of the PDF. */
            optionMap?: {
                /**
                 * @description What `enum` of the schema and the filled values call it.
                 * @example married
                 */
                schemaValue: string;
                /**
                 * @description What the PDF stores when it is chosen; other programs read this.
                 * @example 2
                 */
                exportValue: string;
                /**
                 * @description What a person reads in the form.
                 * @example Married
                 */
                displayValue: string;
            }[];
            /**
             * @description For a single button or box, what the PDF stores when it is on.
             * @example Yes
             */
            optionValue?: string;
        };
        /** @description Look of the text that is written into the field. What is left out follows from the field's size and the PDF. */
        EditTextOptions: {
            /**
             * @description Size in points; choose a smaller one where long values have to fit a small box.
             * @example 10
             */
            fontSize?: number;
            /**
             * @description Red, green and blue in this order, each from 0 to 255; dark blue sets filled values off from the form.
             * @example [
             *       0,
             *       0,
             *       120
             *     ]
             */
            fontColor?: number[];
            /**
             * @description Name of the typeface, such as one that matches the printed form.
             * @example Helvetica
             */
            font?: string;
            /** @description True spreads the characters over a row of small boxes, one each, as for account numbers; false writes them as usual. */
            combing?: boolean;
            /** @description Most characters that the field takes; with `combing` the number of boxes. */
            maxLength?: number;
            /** @description True wraps long text onto further lines; false keeps it on one. */
            multiLine?: boolean;
        };
        /** @description One field of a form: kind of value, place on the page, look, and the value itself if you want to set it. */
        EditField: {
            /**
             * @description Kind of value. Left out for choices, which have `enum` instead.
             *     - a pair such as `["string", "null"]`: a single value, which may stay empty. Besides text there are `number`,
             *       `integer` and `boolean`.
             *     - `"array"`: rows of a table, described by `items`.
             *     - `"object"`: a signature, or a group of fields.
             * @example [
             *       "string",
             *       "null"
             *     ]
             * @example array
             */
            type?: unknown;
            /**
             * @description What belongs into the field, in words. The better it is, the likelier the right value is chosen.
             * @example Policy number as printed on the certificate
             */
            description?: string;
            "extend_edit:field_type"?: components["schemas"]["EditFieldType"];
            "extend_edit:bbox"?: components["schemas"]["EditBoundingBox"];
            /** @description For radio buttons modelled as a choice, one box per value and in the order of `enum`. */
            "extend_edit:bboxes"?: components["schemas"]["EditBoundingBox"][];
            /**
             * @description Page of the field, counted from 0, unlike page numbers elsewhere.
             * @example 0
             */
            "extend_edit:page_index"?: number;
            "extend_edit:source_acroform"?: components["schemas"]["EditSourceAcroForm"];
            "extend_edit:text_edit_options"?: components["schemas"]["EditTextOptions"];
            /** @description Share of the table's width that this column takes, from 0 to 1, so that values land in the right column. */
            "extend_edit:column_width"?: number;
            /**
             * @description The value to write, of the kind that the field takes. Left out, it is worked out from the instructions.
             * @example HH4829105
             * @example true
             */
            "extend_edit:value"?: unknown;
            /** @description A picture to place into a signature field, in place of typed text. */
            "extend_edit:image"?: {
                /**
                 * Format: uri
                 * @description Address of a PNG or JPEG file that can be fetched without a login.
                 * @example https://files.northwind.example/signatures/m-lindqvist.png
                 */
                image_url: string;
            };
            /**
             * @description Share of the table's height that each row takes, from top to bottom; together 1. Needed where rows differ in height.
             * @example [
             *       0.25,
             *       0.5,
             *       0.25
             *     ]
             */
            "extend_edit:row_heights"?: number[];
            /** @description Shape of a row, for fields of type `array`: one inner field per column. */
            items?: components["schemas"]["EditObjectField"];
            /** @description The inner fields by name, for fields of type `object`. */
            properties?: {
                [key: string]: components["schemas"]["EditField"];
            };
            /**
             * @description The values to choose from, for radio buttons, dropdowns and option lists.
             * @example [
             *       "single",
             *       "married",
             *       "widowed"
             *     ]
             */
            enum?: string[];
            /**
             * @description Printed labels of the choices, in the order of `enum`. Keep them when you reuse a detected schema: they help to choose.
             * @example [
             *       "Single",
             *       "Married",
             *       "Widowed"
             *     ]
             */
            "extend:descriptions"?: string[];
            /** @description Rows that fit into the table; values beyond have no place on the page. */
            maxItems?: number;
            /** @description Names of inner fields that must end up with a value, for fields of type `object`. */
            required?: string[];
            /** @description For fields of type `object`: false refuses values under names that `properties` does not list, true tolerates them. */
            additionalProperties?: boolean;
        };
        /** @description A group of fields that belong together, such as the row of a table or the parts of a signature. */
        EditObjectField: {
            /**
             * @description Always `object`: tells a group of fields from a single one.
             * @constant
             */
            type?: "object";
            /**
             * @description What the group stands for; helps to choose the right values for its fields.
             * @example One damaged item
             */
            description?: string;
            /**
             * @description Set if the group is a place to sign; a row of a table leaves it out.
             * @constant
             */
            "extend_edit:field_type"?: "signature";
            /** @description The fields of the group by name: the columns, for the row of a table. */
            properties?: {
                [key: string]: components["schemas"]["EditField"];
            };
            /** @description Names of fields of the group that must end up with a value. */
            required?: string[];
            /** @description False refuses values under names that `properties` does not list; true tolerates them. */
            additionalProperties?: boolean;
        };
        /**
         * @description For a field, the names of others that need a value as soon as it has one itself.
         * @example {
         *       "spouse_name": [
         *         "spouse_date_of_birth"
         *       ]
         *     }
         */
        EditDependentRequired: {
            [key: string]: string[];
        };
        /** @description What the value of one field has to look like. Keys for place and look are not allowed here. */
        EditConditionProperty: {
            /**
             * @description Kind of value as in JSON Schema, such as `"array"` or `["string", "null"]`. Left out where `enum` or `const` says enough.
             * @example [
             *       "string",
             *       "null"
             *     ]
             */
            type?: unknown;
            /** @description The rule in words, for people who read the schema; it is not evaluated. */
            description?: string;
            /**
             * @description Values that satisfy the rule; null stands for a field left empty.
             * @example [
             *       "married",
             *       null
             *     ]
             */
            enum?: (string | number | boolean | null)[];
            /** @description What every row of a table has to look like. */
            items?: components["schemas"]["EditConditionProperty"];
            /** @description What the values of inner fields have to look like, by field name. */
            properties?: {
                [key: string]: components["schemas"]["EditConditionProperty"];
            };
            /** @description Names of inner fields that need a value. */
            required?: string[];
            /** @description False refuses values under names that `properties` does not list; true tolerates them. */
            additionalProperties?: boolean;
            /**
             * @description The one value that satisfies the rule.
             * @example true
             */
            const?: unknown;
            /**
             * @description Regular expression that text has to match. Without `^` and `$`, a match anywhere is enough.
             * @example ^[A-Z]{2}[0-9]{7}$
             */
            pattern?: string;
            /** @description What at least one row has to look like; `minContains` and `maxContains` change how many. */
            contains?: components["schemas"]["EditConditionProperty"];
            /** @description Smallest number allowed, itself included. */
            minimum?: number;
            /** @description Largest number allowed, itself included. */
            maximum?: number;
            /** @description Numbers have to lie above this one; it itself is refused. */
            exclusiveMinimum?: number;
            /** @description Numbers have to lie below this one; it itself is refused. */
            exclusiveMaximum?: number;
            /** @description Fewest characters that text may have; 1 demands that the field is not empty. */
            minLength?: number;
            /** @description Most characters that text may have. */
            maxLength?: number;
            /** @description Fewest rows that the table may have; 1 demands that it is not empty. */
            minItems?: number;
            /** @description Most rows that the table may have. */
            maxItems?: number;
            /** @description Fewest rows that must satisfy `contains`; 1 unless given. */
            minContains?: number;
            /** @description Most rows that may satisfy `contains`; any number unless given. */
            maxContains?: number;
        };
        /** @description A rule over several fields, as in JSON Schema; rules can be nested. Filled values that break it fail the run with `SCHEMA_VALIDATION_ERROR`. */
        EditCondition: {
            /** @description What the values of single fields have to look like, by field name. Fields left out are free. */
            properties?: {
                [key: string]: components["schemas"]["EditConditionProperty"];
            };
            /** @description Names of fields that need a value under this rule. */
            required?: string[];
            dependentRequired?: components["schemas"]["EditDependentRequired"];
            /** @description A test that fails nothing by itself: it decides whether `then` or `else` has to hold. */
            if?: components["schemas"]["EditCondition"];
            /** @description Has to hold where `if` holds, and is ignored without an `if`. */
            then?: components["schemas"]["EditCondition"];
            /** @description Has to hold where `if` does not, and is ignored without an `if`. */
            else?: components["schemas"]["EditCondition"];
            /** @description Every one of these rules has to hold; the way to state several conditions. */
            allOf?: components["schemas"]["EditCondition"][];
            /** @description Exactly one of these rules has to hold, for fields that exclude each other. */
            oneOf?: components["schemas"]["EditCondition"][];
            /** @description At least one of these rules has to hold, for fields that can stand in for each other. */
            anyOf?: components["schemas"]["EditCondition"][];
            /** @description Must not hold; the way to forbid a combination of values. */
            not?: components["schemas"]["EditCondition"];
        };
        /** @description JSON Schema of a form, extended by keys for place and look of each field. Conditions are possible at this level, but may not use the `extend_edit:` keys. */
        EditSchema: {
            /**
             * @description Always `object`: the top level of a form is a group of fields.
             * @constant
             */
            type: "object";
            /** @description The fields, by a name of your choice or the one that detection gave them. */
            properties: {
                [key: string]: components["schemas"]["EditField"];
            };
            /**
             * @description Names of fields that must have a value in the end; the run fails with `SCHEMA_VALIDATION_ERROR` if one has none.
             * @example [
             *       "claimant_name",
             *       "policy_number"
             *     ]
             */
            required?: string[];
            /** @description False refuses values under names that `properties` does not list; true tolerates them. */
            additionalProperties?: boolean;
            dependentRequired?: components["schemas"]["EditDependentRequired"];
            /** @description A test that fails nothing by itself: it decides whether `then` or `else` has to hold. */
            if?: components["schemas"]["EditCondition"];
            /** @description Has to hold where `if` holds, and is ignored without an `if`. */
            then?: components["schemas"]["EditCondition"];
            /** @description Has to hold where `if` does not, and is ignored without an `if`. */
            else?: components["schemas"]["EditCondition"];
            /** @description Every one of these rules has to hold; the way to state several conditions. */
            allOf?: components["schemas"]["EditCondition"][];
            /** @description Exactly one of these rules has to hold, for fields that exclude each other. */
            oneOf?: components["schemas"]["EditCondition"][];
            /** @description At least one of these rules has to hold, for fields that can stand in for each other. */
            anyOf?: components["schemas"]["EditCondition"][];
            /** @description Must not hold; the way to forbid a combination of values. */
            not?: components["schemas"]["EditCondition"];
        };
        /**
         * @description Pins the engine that finds and fills fields: an exact version (0.0.1, 1.0.0-beta or 1.0.0), or `latest` for the newest stable one. A run names the exact version that was applied. Other options have defaults that depend on it.
         * @default 1.0.0
         * @example 1.0.0
         * @example latest
         */
        EditEngineVersion: string;
        /** @description How to look for the fields of a form, and which names to give them. All of it is optional. */
        FormDetectionConfig: {
            /** @description A schema of yours to match with what is found, so that the result speaks your field names. The outcome stands in `mappingResult`. */
            inputSchema?: components["schemas"]["EditSchema"];
            /**
             * @description Guidance for finding and naming fields, in plain language; the place to ask for a naming style.
             * @example Use snake_case names after the printed labels; skip the part for office use.
             */
            instructions?: string;
            engineVersion?: components["schemas"]["EditEngineVersion"];
            /** @description What to look for, and what to make of it. */
            advancedOptions?: {
                /**
                 * @description True treats a table as one list of rows; false makes a field of each cell.
                 * @default false
                 */
                tableParsingEnabled?: boolean;
                /**
                 * @description True treats a group of radio buttons as one field with a choice, so that no two get ticked; false makes a field of each button. Engine version 0.0.1 defaults to false, all later ones to true.
                 * @default true
                 */
                radioEnumsEnabled?: boolean;
                /**
                 * @description True takes the form fields built into the PDF and looks for no others: faster, and right for well-made forms. False also finds fields that are only drawn.
                 * @default false
                 */
                nativeFieldsOnly?: boolean;
                /**
                 * @description True derives rules from the wording of the form; later edits with this schema check their values against them and fail with `SCHEMA_VALIDATION_ERROR`. False gives a schema without rules. The PDF itself does not become interactive either way.
                 * @default false
                 */
                conditionalGenerationEnabled?: boolean;
            };
        };
        /** @description A PDF form, and how to look for its fields. */
        FormDetectionRequest: {
            /** @description The PDF form, by URL or by the id of a stored file. */
            file: components["schemas"]["FileInput"];
            config?: components["schemas"]["FormDetectionConfig"];
        };
        /**
         * @description Where a form detection run stands. It cannot be cancelled.
         *     - `PROCESSING`: fields are being looked for; poll on.
         *     - `PROCESSED`: finished, the schema is there.
         *     - `FAILED`: ended without a schema; `failureReason` says why.
         * @enum {string}
         */
        FormDetectionRunStatus: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /** @description Which of your fields were recognised on the form. Look at the two leftovers before you rely on the schema. */
        FormFieldMapping: {
            /** @description For each of your fields that was recognised, the field on the form that it became. */
            matches: {
                /**
                 * @description Your field, as its names from the top of `inputSchema` joined by dots.
                 * @example claimant.name
                 */
                inputPath: string;
                /**
                 * @description The field on the form, by its key in `annotatedSchema`.
                 * @example name_of_insured
                 */
                formFieldKey: string;
            }[];
            /**
             * @description Your fields that were not found on the form: values for them will not appear anywhere. Rename them after the printed labels, or drop them.
             * @example [
             *       "claimant.email"
             *     ]
             */
            unmatchedInputPaths: string[];
            /**
             * @description Fields of the form that none of yours matches, by key in `annotatedSchema`; they stay empty.
             * @example [
             *       "broker_stamp"
             *     ]
             */
            unusedFormFieldKeys: string[];
        };
        /** @description The fields of a form as a schema that edits take, plus how a schema of yours was matched. */
        FormDetectionOutput: {
            /** @description Schema to use for edits. Same as `annotatedSchema` unless a schema of yours was matched. */
            schema: components["schemas"]["EditSchema"];
            /** @description The fields as found on the page, under detected names; compare it with `schema` to see what matching dropped. */
            annotatedSchema: components["schemas"]["EditSchema"] | null;
            /** @description Which of your fields were recognised and which were not; null if you gave no `inputSchema`. */
            mappingResult: components["schemas"]["FormFieldMapping"] | null;
        };
        /** @description Durations and counts of a finished search, to see where time goes and whether fields were missed. */
        FormDetectionMetrics: {
            /** @description Whole duration in milliseconds; the two shares below are parts of it. */
            processingTimeMs: number;
            /** @description Pages of the form, with fields or without. */
            pageCount: number;
            /** @description Fields of the resulting schema. Fewer than were detected if a schema of yours was matched. */
            fieldCount: number;
            /** @description Fields found on the page, before any matching with a schema of yours. */
            fieldsDetectedCount: number;
            /** @description Fields that were given a name and a place on the page. */
            fieldsAnnotatedCount: number;
            /** @description Milliseconds spent on finding fields; `nativeFieldsOnly` shortens it. */
            fieldDetectionTimeMs: number;
            /** @description Milliseconds spent on naming and placing fields. */
            fieldAnnotationTimeMs: number;
        };
        /** @description A search for the fields of a form, or the schema once that is done. */
        FormDetectionRun: {
            /**
             * @description Always `form_detection_run`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "form_detection_run";
            /**
             * @description Poll the run with it, or find the run in webhook events.
             * @example sgr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /** @description The form that was submitted. */
            file: components["schemas"]["FileSummary"];
            status: components["schemas"]["FormDetectionRunStatus"];
            /**
             * @description Why the run failed; null unless `status` is `FAILED`. The set is open:
             *     - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document.
             *     - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a form that can be analysed.
             *     - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be opened.
             *     - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed.
             *     - `FIELD_DETECTION_ERROR`: the search itself failed.
             *     - `EMPTY_SCHEMA`: no field was found.
             *     - `INVALID_OPTIONS`: the configuration contradicts itself.
             *     - `OUT_OF_CREDITS`: the organisation ran out of credits.
             *     - `INTERNAL_ERROR`: anything else; worth another run.
             */
            failureReason: string | null;
            /** @description The failure in a sentence for people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
            config: components["schemas"]["FormDetectionConfig"];
            /** @description The schema of the form; null until `PROCESSED`. Store it, as no list shows these runs. */
            output: components["schemas"]["FormDetectionOutput"] | null;
            /** @description Durations and counts for your statistics; null until `PROCESSED`. */
            metrics: components["schemas"]["FormDetectionMetrics"] | null;
            /** @description Cost of the run; null while it is under way, and on the former billing system. */
            usage: components["schemas"]["RunUsage"] | null;
        };
        /** @description Switches for the search for fields and for the filled PDF. */
        EditAdvancedOptions: {
            /**
             * @description True treats a table as one list of rows; false makes a field of each cell.
             * @default false
             */
            tableParsingEnabled?: boolean;
            /**
             * @description True burns the values into the page, so that nobody changes them by accident; false leaves a form that people can go on editing. Engine version 1.0.0-beta defaults to false, all others to true.
             * @default true
             */
            flattenPdf?: boolean;
            /**
             * @description True treats a group of radio buttons as one field with a choice, so that no two get ticked; false makes a field of each button. Engine version 0.0.1 defaults to false, all later ones to true.
             * @default true
             */
            radioEnumsEnabled?: boolean;
            /**
             * @description True uses the form fields built into the PDF and looks for no others: faster, and right for well-made forms. False also finds fields that are only drawn.
             * @default false
             */
            nativeFieldsOnly?: boolean;
            /**
             * @description True derives rules from the wording of the form, such as "if yes, give details"; values that break one fail the run with `SCHEMA_VALIDATION_ERROR`. False lets every value pass. Without effect if a schema is given.
             * @default false
             */
            conditionalGenerationEnabled?: boolean;
        };
        /** @description What to fill in and how. With a schema the fields are fixed; without one they are looked for first. */
        EditConfig: {
            /** @description The fields of the form, as detection returned them. Set `extend_edit:value` where you know the value; the rest follows from `instructions`. With a schema, no fields are searched for. */
            schema?: components["schemas"]["EditSchema"];
            /**
             * @description What to fill in, in plain language; the source of all values that the schema does not set.
             * @example Fill in the claimant as Mara Lindqvist, policy HH4829105, loss on 14 January 2026.
             */
            instructions?: string;
            /**
             * @description Guidance for finding and naming fields. Without effect if a schema is given.
             * @example Name the fields after their printed labels and leave out the section for office use.
             */
            schemaGenerationInstructions?: string;
            engineVersion?: components["schemas"]["EditEngineVersion"];
            advancedOptions?: components["schemas"]["EditAdvancedOptions"];
        };
        /**
         * Edit a file
         * @description Fills a PDF that you bring. The choice for forms that differ from time to time.
         */
        EditFromFile: {
            /** @description The PDF form, by URL or by the id of a stored file. */
            file: components["schemas"]["FileInput"];
            config?: components["schemas"]["EditConfig"];
        };
        /**
         * Edit from a template
         * @description Fills the PDF of a template saved in the dashboard. The choice for one form that is filled again and again.
         */
        EditFromTemplate: {
            /**
             * @description The template, which brings its own PDF, schema and settings; `file` is then left out.
             * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
             */
            templateId: string;
            /** @description Settings for this run only; they win over those of the template. */
            config?: components["schemas"]["EditConfig"];
        };
        /** @description A PDF form and what to put into it. Give a file or a saved template, never both. */
        EditRequest: components["schemas"]["EditFromFile"] | components["schemas"]["EditFromTemplate"];
        /**
         * @description Where an edit run stands. It cannot be cancelled.
         *     - `PROCESSING`: the form is being filled; poll on.
         *     - `PROCESSED`: finished, the filled PDF is there.
         *     - `FAILED`: ended without a PDF; `failureReason` says why.
         * @enum {string}
         */
        EditRunStatus: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
        /**
         * @description Why the run failed; null unless `status` is `FAILED`. The set is open:
         *     - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document.
         *     - `FILE_TYPE_NOT_SUPPORTED`: not a PDF.
         *     - `FILE_SIZE_TOO_LARGE`, `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be worked on.
         *     - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed.
         *     - `FIELD_DETECTION_ERROR`: the search for fields failed.
         *     - `EMPTY_SCHEMA`: no schema was given and no field was found.
         *     - `INVALID_OPTIONS`: the configuration contradicts itself.
         *     - `SCHEMA_VALIDATION_ERROR`: the values break a rule of the schema.
         *     - `OUT_OF_CREDITS`: the organisation ran out of credits.
         *     - `INTERNAL_ERROR`: anything else; worth another run.
         */
        EditFailureReason: string | null;
        /** @description The filled form and the values that went into it. */
        EditOutput: {
            /** @description The filled PDF, by id for further runs and by link for downloading. */
            editedFile: {
                /**
                 * @description The PDF as a stored file, ready for further runs.
                 * @example file_Wp3XqJ1hMTz5NcB8yKr6Dv
                 */
                id: string;
                /**
                 * Format: uri
                 * @description Link for downloading the PDF, valid for 15 minutes. Read the run again for a fresh one.
                 */
                presignedUrl: string;
            };
            /**
             * @description What was written, by field name as in the schema; check it before the document goes out. Absent if nothing was filled in.
             * @example {
             *       "claimant_name": "Mara Lindqvist",
             *       "policy_number": "HH4829105",
             *       "police_informed": false
             *     }
             */
            filledValues?: {
                [key: string]: unknown;
            };
        };
        /** @description Durations and counts of a finished edit run, to see where time goes and whether fields were missed. */
        EditMetrics: {
            /** @description Whole duration in milliseconds; the three shares below are parts of it. */
            processingTimeMs: number;
            /** @description Pages of the form, filled or not. */
            pageCount: number;
            /** @description Fields of the schema that was used, yours or the detected one. */
            fieldCount: number;
            /** @description Fields found on the page by detection. More than `fieldCount` means that some are not in the schema. */
            fieldsDetectedCount: number;
            /** @description Fields that were given a name and a place on the page. */
            fieldsAnnotatedCount: number;
            /** @description Milliseconds spent on finding fields; a schema of your own spares them. */
            fieldDetectionTimeMs: number;
            /** @description Milliseconds spent on naming and placing fields. */
            fieldAnnotationTimeMs: number;
            /** @description Milliseconds spent on working out values and writing them. */
            fieldFillingTimeMs: number;
        };
        /** @description A form being filled, or the filled form once that is done. */
        EditRun: {
            /**
             * @description Always `edit_run`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "edit_run";
            /**
             * @description Poll the run with it, or find the run in webhook events.
             * @example edr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /** @description The empty form that was submitted. After its record has been deleted, lists show null in its place; be ready for that here as well. */
            file: components["schemas"]["FileSummary"];
            status: components["schemas"]["EditRunStatus"];
            failureReason: components["schemas"]["EditFailureReason"];
            /** @description The failure in a sentence for people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
            config: components["schemas"]["EditConfig"];
            /** @description The filled form; null until `PROCESSED`. */
            output: components["schemas"]["EditOutput"] | null;
            /** @description Durations and counts for your statistics; null until `PROCESSED`. */
            metrics: components["schemas"]["EditMetrics"] | null;
            /** @description Cost of the run; null until `PROCESSED`, and on the former billing system. */
            usage: components["schemas"]["RunUsage"] | null;
        };
        /**
         * @description What caused an edit run.
         *     - `API`: a request to this API, so a program of yours.
         *     - `STUDIO`: a person trying things out in Studio.
         *     - `ADMIN`: Extend's own staff, for instance in a support case.
         * @enum {string}
         */
        EditRunSource: "API" | "STUDIO" | "ADMIN" | (string & {});
        /** @description An edit run as it appears in lists, without configuration and output. */
        EditRunSummary: {
            /**
             * @description Always `edit_run`. Tells what this is wherever several kinds can stand, as in webhook events.
             * @constant
             */
            object: "edit_run";
            /**
             * @description Read the run with it to get the filled form.
             * @example edr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /** @description The empty form that was submitted, or null once its record has been deleted. */
            file: components["schemas"]["FileSummary"] | null;
            status: components["schemas"]["EditRunStatus"];
            failureReason: components["schemas"]["EditFailureReason"];
            /** @description The failure in a sentence for people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description Durations and counts for your statistics; null until `PROCESSED`. */
            metrics: components["schemas"]["EditMetrics"] | null;
            /** @description Cost of the run; null until `PROCESSED`, and on the former billing system. */
            usage: components["schemas"]["RunUsageSummary"] | null;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description One page of edit runs. As long as it has a `nextPageToken`, more follow. */
        EditRunList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Runs of this page; read one by its id for the filled form. */
            data: components["schemas"]["EditRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description Receipt for a deletion that cannot be undone. */
        DeletedObject: {
            /**
             * @description What was deleted. Reading it from now on gives 404.
             * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
        };
        /** @description A template as it appears in lists, without its settings. */
        EditTemplateSummary: {
            /**
             * @description Always `edit_template`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "edit_template";
            /**
             * @description Pass it as `templateId` to fill this form.
             * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description Name shown in the dashboard; find a template by it with `nameContains`.
             * @example Water damage claim
             */
            name: string;
            /** @description Note by a colleague on what the template is for; null if nobody wrote one. */
            description: string | null;
            /** @description The empty form that the template fills. */
            file?: components["schemas"]["FileSummary"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description One page of edit templates. As long as it has a `nextPageToken`, more follow. */
        EditTemplateList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Templates of this page; read one by its id for its settings. */
            data: components["schemas"]["EditTemplateSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description A form with its settings, saved to be filled again and again. Made in the dashboard. */
        EditTemplate: {
            /**
             * @description Always `edit_template`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "edit_template";
            /**
             * @description Pass it as `templateId` to fill this form.
             * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description Name shown in the dashboard; find a template by it with `nameContains`.
             * @example Water damage claim
             */
            name: string;
            /** @description Note by a colleague on what the template is for; null if nobody wrote one. */
            description: string | null;
            /** @description The empty form that the template fills. */
            file: components["schemas"]["FileSummary"];
            /** @description Settings for filling the form; an empty object if none were saved. */
            config: components["schemas"]["EditConfig"];
            /** @description Settings for detecting the form's fields again, or null if none were saved. */
            schemaConfig: components["schemas"]["FormDetectionConfig"] | null;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description Which set to run, and optionally on which version and on which of its items only. */
        EvaluationSetRunCreate: {
            /**
             * @description The set whose items are run, all of them unless `evaluationSetItemIds` picks some.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            evaluationSetId: string;
            /** @description The processor and version to measure. Without it the set's own processor runs in its draft version. */
            entity?: {
                /**
                 * @description An extractor, classifier or splitter whose outputs have the format of the expected ones.
                 * @example ex_Xj8mK2pL9nR4vT7qY5wZ
                 */
                id: string;
                version?: components["schemas"]["ProcessorVersionString"];
            };
            /** @description Limits the run to these items, for a quick check. Without it every item runs. */
            evaluationSetItemIds?: string[];
        };
        /** @description An extractor without its configuration, as lists and runs show it. */
        ExtractorSummary: {
            /**
             * @description Always `extractor`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "extractor";
            /**
             * @description Stable handle of the extractor in runs, workflows and evaluation sets; renaming does not change it.
             * @example ex_7mQpR2vKx9LtW4nB
             */
            id: string;
            /**
             * @description Name in the dashboard. Not necessarily unique, so refer to extractors by id.
             * @example Supplier invoices
             */
            name: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A saved splitter without its configuration, as lists and runs show it. */
        SplitterSummary: {
            /**
             * @description Always `splitter`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "splitter";
            /**
             * @description Names the splitter in runs, batches, workflows and evaluation sets.
             * @example spl_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description Label for people, shown in the dashboard; free to change, since everything refers to the id.
             * @example Claim packet splitter
             */
            name: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description The extractor, classifier or splitter being measured. Look at `object` to tell which. */
        EvaluationEntity: components["schemas"]["ExtractorSummary"] | components["schemas"]["ClassifierSummary"] | components["schemas"]["SplitterSummary"];
        /** @description A version of an extractor without its configuration, as lists and runs show it. */
        ExtractorVersionSummary: {
            /**
             * @description Always `extractor_version`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "extractor_version";
            /**
             * @description Names this version for good, whereas `draft` and `latest` move on.
             * @example exv_3nHs8KcYd2WqT6zR
             */
            id: string;
            /**
             * @description The note given at publishing, on what changed; null if there was none.
             * @example Adds purchase order number and payment terms
             */
            description: string | null;
            /**
             * @description Number of a published version such as `2.1`, or `draft`. Runs can ask for either.
             * @example 1.2
             * @example draft
             */
            version: string;
            /**
             * @description The extractor that the version belongs to.
             * @example ex_7mQpR2vKx9LtW4nB
             */
            extractorId: string;
            createdAt: components["schemas"]["CreatedAt"];
            /** @description Who made the version, a person or an API key; null for versions from before this was recorded. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description A version of a splitter without its configuration, as lists and runs show it. */
        SplitterVersionSummary: {
            /**
             * @description Always `splitter_version`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "splitter_version";
            /**
             * @description Points at exactly this version, even after later ones are published.
             * @example splv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description Note written when the version was published. Null when nobody wrote one.
             * @example Medical bills are now their own kind
             */
            description: string | null;
            /**
             * @description Number of a published version such as `1.0`, or `draft` for the working copy. Runs can ask for either.
             * @example 1.0
             */
            version: string;
            /**
             * @description The splitter of this version; workflows and runs name it together with `version`.
             * @example spl_Xj8mK2pL9nR4vT7qY5wZ
             */
            splitterId: string;
            createdAt: components["schemas"]["CreatedAt"];
            /** @description Who made the version. Null for versions from before Extend recorded this. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description The processor version that produced the measured outputs. Look at `object` to tell which kind. */
        EvaluationEntityVersion: components["schemas"]["ExtractorVersionSummary"] | components["schemas"]["ClassifierVersionSummary"] | components["schemas"]["SplitterVersionSummary"];
        /** @description Progress, volume and speed, counted the same way for every kind of processor. */
        EvaluationMetricsBase: {
            /** @description Files that the run covers; the denominator for its progress. */
            numFilesTotal?: number;
            /** @description How many of them are done. Divide by `numFilesTotal` for progress. */
            numFilesProcessed?: number;
            /**
             * @deprecated
             * @description Old name of `numFilesProcessed`, with the same number; read the new one.
             */
            numFiles?: number;
            /** @description Pages in the files that are done so far. */
            numPages?: number;
            /** @description Average processing time of a file, in milliseconds; a few slow files raise it. */
            meanLatencyMs?: number;
            /** @description Median: half of the files took at most this many milliseconds. */
            p50LatencyMs?: number;
            /** @description Nine files in ten took at most this many milliseconds. */
            p90LatencyMs?: number;
            /** @description All but one file in twenty took at most this many milliseconds. */
            p95LatencyMs?: number;
            /** @description All but one file in a hundred took at most this many milliseconds. */
            p99LatencyMs?: number;
        };
        /** @description How well an extractor did on one field; shows which one needs a better description. */
        EvaluationFieldMetric: {
            /** @description Runs whose schema has the field, whether a value was found or not. */
            countTotal?: number;
            /** @description Runs in which the model returned something other than null; far below `countExpected`, values are being missed. */
            countPresent?: number;
            /** @description Runs whose expected output has a value to compare with. */
            countExpected?: number;
            /** @description Runs in which the returned value agreed with the expected one. */
            countAccurate?: number;
            /** @description `countAccurate` divided by `countExpected`; left out when nothing was expected. */
            accuracy?: number;
        };
        /** @description Score of an extractor: overall for the decision to publish, field by field for where to improve. */
        ExtractEvaluationMetrics: components["schemas"]["EvaluationMetricsBase"] & {
            /**
             * @description Always `EXTRACT`: an extractor was measured, so the metrics are by field.
             * @constant
             */
            type: "EXTRACT";
            /** @description Share of correct values over all fields in `fieldMetrics`, from 0 to 1. */
            accuracy?: number;
            /** @description One entry per schema field. Nested fields appear under their path with dots, such as `vendor.name`. */
            fieldMetrics?: {
                [key: string]: components["schemas"]["EvaluationFieldMetric"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EXTRACT";
        };
        /** @description How well a classifier did on one class; shows which one needs a better description. */
        EvaluationClassMetric: {
            /** @description Files that truly belong to the class, by their expected outputs. */
            countExpected?: number;
            /** @description Files that the model put into the class, rightly or not. */
            countPredicted?: number;
            /** @description Files that belong to the class and were put into it. */
            countCorrect?: number;
            /** @description `countCorrect` over `countPredicted`: how far a prediction of this class can be trusted. */
            precision?: number;
            /** @description `countCorrect` over `countExpected`: how many of the class were found. */
            recall?: number;
            /** @description Harmonic mean of precision and recall, from 0 to 1: one number to compare versions by. */
            f1?: number;
        };
        /** @description Score of a classifier: overall for the decision to publish, class by class for where to improve. */
        ClassifyEvaluationMetrics: components["schemas"]["EvaluationMetricsBase"] & {
            /**
             * @description Always `CLASSIFY`: a classifier was measured, so the metrics are by class.
             * @constant
             */
            type: "CLASSIFY";
            /** @description Share of files that got the right class, from 0 to 1. Can look good while a rare class fails: see `classificationMetrics`. */
            accuracy?: number;
            /** @description One entry per class, under the `type` from the classifier's configuration. */
            classificationMetrics?: {
                [key: string]: components["schemas"]["EvaluationClassMetric"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CLASSIFY";
        };
        /** @description Score of a splitter. A split is right only if its kind and both page borders are. */
        SplitterEvaluationMetrics: components["schemas"]["EvaluationMetricsBase"] & {
            /**
             * @description Always `SPLITTER`: a splitter was measured, so the metrics are about cuts.
             * @constant
             */
            type: "SPLITTER";
            /** @description `numSplitsCorrect` over `numSplitsPredicted`: how far a returned split can be trusted. Low when it cuts too often. */
            precision?: number;
            /** @description `numSplitsCorrect` over `numSplitsExpected`: how many documents were found. Low when it cuts too rarely. */
            recall?: number;
            /** @description Harmonic mean of precision and recall, from 0 to 1: one number to compare versions by. */
            f1?: number;
            /** @description Splits in the expected outputs of all items. */
            numSplitsExpected?: number;
            /** @description Splits that the model returned over all items; compare with `numSplitsExpected` to see whether it cuts too often. */
            numSplitsPredicted?: number;
            /** @description Returned splits that equal an expected one; a split that is off by a page does not count. */
            numSplitsCorrect?: number;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "SPLITTER";
        };
        /** @description The score, in the measures that fit the kind of processor. Numbers that are not known yet are left out. */
        EvaluationSetRunMetrics: components["schemas"]["ExtractEvaluationMetrics"] | components["schemas"]["ClassifyEvaluationMetrics"] | components["schemas"]["SplitterEvaluationMetrics"];
        /** @description One measurement: the items of a set, processed by one processor version and compared with their expected outputs. */
        EvaluationSetRun: {
            /**
             * @description Always `evaluation_set_run`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "evaluation_set_run";
            /**
             * @description Poll with it. Shares the prefix of batch runs.
             * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description The set whose items were run.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            evaluationSetId: string;
            /** @description The extractor, classifier or splitter that was measured, and in which version. */
            entity: components["schemas"]["EvaluationEntity"];
            entityVersion: components["schemas"]["EvaluationEntityVersion"];
            metrics: components["schemas"]["EvaluationSetRunMetrics"];
            status: components["schemas"]["BatchRunStatus"];
            /** @description How outputs were compared with the expected ones. The create request has no fields for this. */
            options: {
                /** @description Fields where a near match counted as correct, for instance names with different spelling. */
                fuzzyMatchFields?: string[];
                /** @description Fields left out of the comparison, which no metric counts. */
                excludeFields?: string[];
            };
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description Test documents with known answers for one processor. Run the set against a version to see how accurate that version is before you publish or upgrade. */
        EvaluationSet: {
            /**
             * @description Always `evaluation_set`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "evaluation_set";
            /**
             * @description Add items and start runs with it.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            id: string;
            /**
             * @description Label for people, shown in the dashboard; everything refers to the id.
             * @example Vendor invoices
             * @example first quarter
             */
            name: string;
            /**
             * @description What the set covers, for colleagues who choose between sets.
             * @example Two hundred scanned invoices from the ten largest suppliers
             */
            description: string;
            /** @description The processor that the expected outputs are written for; also the default of a run. */
            entity: components["schemas"]["EvaluationEntity"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
            /** @description Who made the set. Null for sets from before Extend recorded this. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description One page of evaluation sets. As long as it has a `nextPageToken`, more follow. */
        EvaluationSetList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Sets of this page; their items have a list of their own. */
            data: components["schemas"]["EvaluationSet"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description A new, empty evaluation set for one extractor, classifier or splitter, to which it stays bound. */
        EvaluationSetCreate: {
            /**
             * @description Label for people, shown in the dashboard; say what kind of documents it tests.
             * @example Vendor invoices
             * @example first quarter
             */
            name: string;
            /**
             * @description What the set covers and where the documents come from.
             * @example Two hundred scanned invoices from the ten largest suppliers
             */
            description?: string;
            /**
             * @description The extractor, classifier or splitter whose output format the items follow. A run may name another one.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            entityId: string;
        };
        /** @description A test case without its answer, as lists show it. */
        EvaluationSetItemSummary: {
            /**
             * @description Always `evaluation_set_item`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "evaluation_set_item";
            /**
             * @description Read the item with it to see the expected output.
             * @example evi_kR9mNP12Qw4yTv8BdR3H
             */
            id: string;
            /** @description The test document. Null for a package, whose documents are in `files`. */
            file: components["schemas"]["FileSummary"] | null;
            /** @description The documents of a package in processing order. Null for an item with a single document. */
            files: components["schemas"]["FileSummary"][] | null;
            /** @description Who added the item. Null for items from before Extend recorded this. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description One page of an evaluation set's items. As long as it has a `nextPageToken`, more follow. */
        EvaluationSetItemList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Items of this page; read one by its id for its expected output. */
            data: components["schemas"]["EvaluationSetItemSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description Any JSON object. Its keys are yours; the API stores and returns them untouched. */
        JsonObject: {
            [key: string]: unknown;
        };
        /** @description The extraction result that you consider right, against which runs of an evaluation set are measured. */
        ProvidedExtractOutput: {
            /** @description The right values in the shape of the extractor's schema. Name every field of the schema; use null for what the document does not contain. */
            value?: components["schemas"]["JsonObject"];
        };
        /** @description The classification that you consider right, against which runs of an evaluation set are measured. */
        ProvidedClassifyOutput: {
            /**
             * @description The right answer: the `id` of an entry in the classifier's `classifications`. Runs count as correct when they choose it.
             * @example credit_note
             */
            id: string;
            /**
             * @description Label of the right entry, as in its own `type`; must belong to the same entry as `id`.
             * @example Credit note
             */
            type: string;
        };
        /** @description The correct cuts for one file, as you supply them to an evaluation set. Kinds and page borders are compared; identifiers and explanations are not part of it. */
        ProvidedSplitOutput: {
            /** @description Every document that a perfect run would find, in page order. */
            splits: {
                /**
                 * @description Its right kind: the `id` of a classification in the splitter's configuration.
                 * @example claim_form
                 */
                classificationId: string;
                /**
                 * @description Label of that kind, as in the classification's own `type`; must belong to `classificationId`.
                 * @example claim_form
                 */
                type: string;
                /** @description Page of the packet on which it begins, counted from 1. */
                startPage: number;
                /** @description Page of the packet on which it ends, itself included. */
                endPage: number;
            }[];
        };
        /** @description The correct answer for one item, in the output format of the set's processor: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
        ProvidedProcessorOutput: components["schemas"]["ProvidedExtractOutput"] | components["schemas"]["ProvidedClassifyOutput"] | components["schemas"]["ProvidedSplitOutput"];
        /** @description A test case made of one document. Works for every kind of processor. */
        SingleFileItemCreate: {
            /**
             * @description The stored document, by the id that its upload returned.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            fileId: string;
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /** @description A test case made of several documents that are extracted together in one run. Only for sets whose processor is an extractor with a JSON schema. */
        MultifileItemCreate: {
            /** @description The documents in the order in which the extractor should see them. */
            fileIds: string[];
            /** @description The right answer for the package as a whole, not one per document. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /** @description A test case to add: exactly one of `fileId` and `fileIds`, with the answer that covers it. */
        EvaluationSetItemCreate: components["schemas"]["SingleFileItemCreate"] | components["schemas"]["MultifileItemCreate"];
        /** @description The test cases to add in one request, each with its right answer. */
        EvaluationSetItemsCreate: {
            /** @description Up to 100 test cases. Split larger imports over several requests. */
            items: components["schemas"]["EvaluationSetItemCreate"][];
        };
        /** @description One test case, a document or a package of documents with the answer that a perfect run would give. */
        EvaluationSetItem: {
            /**
             * @description Always `evaluation_set_item`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "evaluation_set_item";
            /**
             * @description Correct or remove the item with it, or run the set on this item alone.
             * @example evi_kR9mNP12Qw4yTv8BdR3H
             */
            id: string;
            /**
             * @description The set that holds the item; part of the path of every operation on the item.
             * @example ev_2LcgeY_mp2T5yPaEuq5Lw
             */
            evaluationSetId: string;
            /** @description The test document. Null for a package, whose documents are in `files`. */
            file: components["schemas"]["FileSummary"] | null;
            /** @description The documents of a package in processing order. Null for an item with a single document. */
            files: components["schemas"]["FileSummary"][] | null;
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
            /** @description Who added the item. Null for items from before Extend recorded this. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description The test cases that were added, with the ids to correct or remove them by. */
        EvaluationSetItemsCreated: {
            /** @description One item for each test case sent, now with ids. */
            evaluationSetItems: components["schemas"]["EvaluationSetItem"][];
        };
        /** @description A better answer for a test case. Its documents cannot be exchanged. */
        EvaluationSetItemUpdate: {
            /** @description Takes the place of the whole former answer, so send all of it. */
            expectedOutput: components["schemas"]["ProvidedProcessorOutput"];
        };
        /**
         * @description The model family that does the extraction.
         *
         *     - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
         *       is chosen.
         *     - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
         *     - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
         *       tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
         *       chunking options itself.
         * @default extraction_performance
         * @enum {string}
         */
        ExtractBaseProcessor: "extraction_performance" | "extraction_light" | "extraction_operator" | (string & {});
        /** @description How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
        ArrayStrategy: {
            /**
             * @description The strategy.
             *
             *     - `large_array_heuristics`: cuts and merges along tables; the choice when latency counts.
             *     - `large_array_max_context`: reads the whole document several times; most complete, slowest, and more
             *       expensive.
             *     - `large_array_overlap_context`: gives each chunk its neighbouring pages, so rows at page breaks survive;
             *       the middle way.
             * @enum {string}
             */
            type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context" | (string & {});
        };
        /** @description How a long document is cut up for the model, and how the partial results become one. */
        ExtractChunkingOptions: {
            /**
             * @description Where to cut.
             *
             *     - `standard`: after a fixed number of pages.
             *     - `semantic`: where the content changes subject.
             *     - `contextual`: so that each chunk keeps the context it depends on.
             * @enum {string}
             */
            chunkingStrategy?: "standard" | "semantic" | "contextual" | (string & {});
            /**
             * @description Pages per chunk. Smaller chunks run in parallel and finish sooner, but the model sees less at once.
             * @example 10
             */
            pageChunkSize?: number;
            /**
             * @description Which chunk wins when several of them deliver the same field.
             *
             *     - `intelligent`: a model weighs the candidates; the slowest.
             *     - `confidence`: the candidate with the highest confidence.
             *     - `take_first`: the earliest in the document.
             *     - `take_last`: the latest in the document, for example for amended terms.
             * @enum {string}
             */
            chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last" | (string & {});
            /**
             * @description Plain-language hint where `semantic` chunking may cut, for example before each new claim. Without effect for other strategies.
             * @example Start a new chunk at every account statement header.
             */
            customSemanticChunkingRules?: string;
        };
        /** @description A run of neighbouring sheets in a workbook, both ends included; the others are ignored. */
        ExcelSheetRange: {
            /**
             * @description Position of the first sheet by the order of the tabs; counting starts at 0.
             * @example 0
             */
            start: number;
            /**
             * @description Position of the last sheet; equal to `start` for a single sheet, never below it.
             * @example 2
             */
            end: number;
        };
        /** @description Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
        ExtractAdvancedOptions: {
            /** @description True adds the model's reasoning to each field's `insights`: helpful while tuning a schema, but it costs time in production. False leaves it out. */
            modelReasoningInsightsEnabled?: boolean;
            /** @description True lets the model look at the page images as well as the text; for scans, handwriting and forms. False uses the text alone; for clean digital files where speed counts. */
            advancedMultimodalEnabled?: boolean;
            /** @description True returns where on the page each value was found, for highlighting and review, and takes longer. False returns values without their places. */
            citationsEnabled?: boolean;
            /**
             * @description How tightly a citation encloses its value. Takes effect with `citationsEnabled`.
             *
             *     - `line`: whole lines of text. Used when nothing is chosen.
             *     - `word`: the words themselves where they can be found, otherwise the line; suits single cells of a table.
             *     - `block`: the surrounding paragraph, table or key-value group; the least precise, but the least likely to
             *       miss.
             * @default line
             * @enum {string}
             */
            citationMode?: "line" | "word" | "block" | (string & {});
            /**
             * @description What gets a citation inside an array. Takes effect with `citationsEnabled`.
             *
             *     - `item`: one citation per row, such as `line_items[0]`.
             *     - `property`: one per value of a row, such as `line_items[0].amount`; from `extraction_performance` 4.4.0.
             * @enum {string}
             */
            arrayCitationStrategy?: "item" | "property" | (string & {});
            arrayStrategy?: components["schemas"]["ArrayStrategy"];
            chunkingOptions?: components["schemas"]["ExtractChunkingOptions"];
            /** @description Which sheets of a workbook to extract from, by position. For documents by page use `pageRanges`. */
            excelSheetRanges?: components["schemas"]["ExcelSheetRange"][];
            /**
             * @description Which sheets of a workbook are used.
             *
             *     - `intelligent`: those that look relevant to the schema.
             *     - `all`: every sheet, which takes longest and misses nothing.
             *     - `first`: only the first sheet by the order of the tabs.
             *     - `last`: only the last sheet by the order of the tabs.
             * @enum {string}
             */
            excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last" | (string & {});
            pageRanges?: components["schemas"]["PageRanges"];
            /** @description A second model that checks each value and scores it. Costs additional credits. */
            reviewAgent?: {
                /** @description True has every field checked by a second model: it gets a `reviewAgentScore`, and `insights` can carry the doubts. False skips the check. */
                enabled?: boolean;
            };
            /**
             * @description True tells the model the UTC date on which the run was created, so that it can resolve "within 30 days" or an ambiguous 02/03/26. False leaves it to the document alone, and the same file gives the same values on any day.
             * @default false
             */
            currentDateEnabled?: boolean;
        };
        /** @description Changes to a saved extractor's configuration for a single request. Parts that are left out keep their saved value; nothing is stored on the extractor. */
        ExtractOverrideConfig: {
            baseProcessor?: components["schemas"]["ExtractBaseProcessor"];
            /**
             * @description Release of the base processor for this request, for example to try a newer model before saving it.
             * @example 4.10.0
             */
            baseVersion?: string;
            /**
             * @description Plain-language instructions in place of the saved ones; both are not combined.
             * @example This supplier prints dates as day/month/year.
             */
            extractionRules?: string;
            /** @description JSON Schema in place of the saved one, under the same limits as in an extractor's own configuration. */
            schema?: components["schemas"]["JsonObject"];
            advancedOptions?: components["schemas"]["ExtractAdvancedOptions"];
            /** @description How the document is read, for this request only; replaces what the extractor has saved. */
            parseConfig?: components["schemas"]["ParseConfig"];
        };
        /** @description The saved extractor to run, optionally in a certain version and with changes for this request. */
        ExtractorSelection: {
            /**
             * @description The extractor, by the id that `POST /extractors` or the dashboard shows.
             * @example ex_7mQpR2vKx9LtW4nB
             */
            id: string;
            version?: components["schemas"]["ProcessorVersionString"];
            overrideConfig?: components["schemas"]["ExtractOverrideConfig"];
        };
        /** @description An extraction defined by a JSON Schema. Every part is optional: without `schema`, one is derived from the document before the values are extracted. */
        ExtractConfigJson: {
            baseProcessor?: components["schemas"]["ExtractBaseProcessor"];
            /**
             * @description Pins one release of the base processor so that results do not shift when Extend ships a newer model. Left out, the newest stable release applies.
             * @example 4.10.0
             */
            baseVersion?: string;
            /**
             * @description Instructions in plain language that hold for the whole document, such as which of several totals counts. Without `schema` they also steer which fields are derived.
             * @example Use the grand total including tax. Ignore amounts on attached delivery notes.
             */
            extractionRules?: string;
            /** @description JSON Schema whose root is an object; the output's `value` follows it. Primitive fields must allow null, nesting goes at most five levels deep, and `anyOf`, `$defs` and the like are not supported. `extend:type` marks dates, currency amounts and signatures. */
            schema?: components["schemas"]["JsonObject"];
            advancedOptions?: components["schemas"]["ExtractAdvancedOptions"];
            /** @description How the document is read before extraction. Worth tuning when a value is missing from the parsed text, since extraction sees nothing else. */
            parseConfig?: components["schemas"]["ParseConfig"];
        };
        /** @description Several documents that are extracted as one, for example a contract and its amendments. Values may come from any of them, and citations name the file. */
        MultiFileRunPackage: {
            /** @description The documents, at most 50, in the order in which the model should see them. Plain text is not accepted here. */
            files: components["schemas"]["FileInput"][];
        };
        /** @description What to extract from which document. Send `file` or `package`, not both; send `extractor` or `config`, or neither to have a schema derived from the document. */
        ExtractRequest: {
            /** @description A saved extractor; excludes `config`. The usual choice in production, since its versions are published on purpose. */
            extractor?: components["schemas"]["ExtractorSelection"];
            /** @description A configuration for this request alone; excludes `extractor`. Handy for trying a schema. */
            config?: components["schemas"]["ExtractConfigJson"];
            file?: components["schemas"]["FileOrTextInput"];
            package?: components["schemas"]["MultiFileRunPackage"];
            metadata?: components["schemas"]["RunMetadata"];
        };
        /** @description What an extract run and its entry in lists share: everything but configuration and values. */
        ExtractRunBase: {
            /**
             * @description Always `extract_run`. Tells what this is wherever several kinds can stand, as in webhook events.
             * @constant
             */
            object: "extract_run";
            /**
             * @description Names the run in `GET /extract_runs/{id}`, in webhooks, and in workflow step results. Keep it to read the result later.
             * @example exr_8xKq2LmVn5RtP9wZ
             */
            id: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /** @description The saved extractor behind the run; null when the run brought its own `config` or none at all. */
            extractor: components["schemas"]["ExtractorSummary"] | null;
            /** @description Exactly which version of the extractor ran, even if the request said `latest`. Null when no saved extractor was involved. */
            extractorVersion: components["schemas"]["ExtractorVersionSummary"] | null;
            /**
             * @description Code that says why the run ended as `FAILED`; null otherwise. New codes appear without notice, so treat an
             *     unknown one like `INTERNAL_ERROR`. Known codes:
             *
             *     - `ABORTED`: someone stopped the run.
             *     - `INTERNAL_ERROR`: something broke on the server; submitting again may help.
             *     - `FAILED_TO_PROCESS_FILE`: the file could not be fetched, opened or read by OCR.
             *     - `INVALID_PROCESSOR`: the extractor's configuration does not hold together.
             *     - `INVALID_CONFIGURATION`: an option does not work with the chosen base processor or its version.
             *     - `PARSING_ERROR`: the model answered, but its answer could not be turned into the output format.
             *     - `PRE_PROCESSING_FAILURE`: preparing the document failed, for example cutting it into chunks.
             *     - `POST_PROCESSING_FAILURE`: finishing the result failed after the values were extracted.
             *     - `OUT_OF_CREDITS`: the account's credits did not cover the run.
             *     - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be derived from the file.
             * @example PARSING_ERROR
             */
            failureReason: string | null;
            /** @description Explanation of the failure for people; null unless `status` is `FAILED`. Its wording may change, so do not match on it. */
            failureMessage: string | null;
            /** @description Your own data from the request, to find your record by; null if none was sent. */
            metadata: components["schemas"]["RunMetadata"] | null;
            /** @description True once a person has checked the result in the dashboard; `reviewedOutput` then has the final values. */
            reviewed: boolean;
            /** @description True when the reviewer changed at least one value, which `edits` lists. */
            edited: boolean;
            /** @description The document of a single-file run. Null for a run over a `package`, and when the file never became readable. */
            file: components["schemas"]["FileSummary"] | null;
            /** @description The documents of a run over a `package`, in the order of the request; null for a single-file run. */
            files: components["schemas"]["FileSummary"][] | null;
            /**
             * @description The parse run that turned the document into text for this extraction; null if there was none.
             * @example pr_6vBn3MqWx8TzL2kP
             */
            parseRunId: string | null;
            /**
             * Format: uri
             * @description Opens the run in the Extend dashboard, next to the document; people need a login there.
             */
            dashboardUrl: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A corner of a polygon, measured from the top left of the upright page. Divide by the page's width and height to place it on a rendering of any size. */
        Point: {
            /** @description Distance from the left edge of the upright page, growing to the right. */
            x: number;
            /** @description Distance from the upper edge of the upright page, growing downwards. */
            y: number;
        };
        /** @description Outline around content, corner by corner. Follows tilted text, where a bounding box would take in its neighbours. */
        Polygon: components["schemas"]["Point"][];
        /** @description Where in a document a value was found, to show it to the person who checks the value. */
        Citation: {
            /**
             * @description File that contains the passage. Matters in runs over several files: look it up among the run's `files`.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            fileId?: string;
            /** @description Page that contains the passage, with its size to scale `polygon`. */
            page?: {
                /** @description Position of the page in the file, counted from 1. */
                number: number;
                /** @description Width in points; divide horizontal positions by it to place them on a rendering. */
                width?: number;
                /** @description Height in points; divide vertical positions by it to place them on a rendering. */
                height?: number;
            };
            /**
             * @description The passage as it stands in the document, before the value was normalised; null where only the place is known.
             * @example Total due: EUR 1,284.50
             */
            referenceText?: string | null;
            /** @description Outline of the passage on its page; draw it to show a reviewer where the value stands. */
            polygon?: components["schemas"]["Polygon"];
        };
        /** @description How trustworthy one extracted value is, and where it comes from: what you need to decide whether a person should look. */
        ExtractFieldMetadata: {
            /**
             * @description How sure text recognition was about the characters, from 0 to 1; null when it played no part.
             * @example 0.98
             */
            ocrConfidence?: number | null;
            /** @description Confidence from the model's token probabilities, from 0 to 1. On its way out: null with `extraction_light` and with `extraction_performance` from 4.6.0. */
            logprobsConfidence?: number | null;
            /**
             * @description Verdict of the review agent, only when it was enabled; null where it reached none. A common rule sends 3 and
             *     below to a person.
             *
             *     - 5: nothing to object.
             *     - 4: small remarks.
             *     - 3: doubtful.
             *     - 2: probably wrong.
             *     - 1: clear problems.
             * @example 5
             */
            reviewAgentScore?: number | null;
            /** @description Places in the document that support the value; present with `citationsEnabled`. */
            citations?: components["schemas"]["Citation"][];
            /** @description Remarks of the models, such as the reasoning behind the value or a doubt of the review agent. */
            insights?: components["schemas"]["Insight"][];
        };
        /** @description Confidence, citations and insights per field. Keys are paths into `value`, for example `total_amount`, `line_items[0]` or `line_items[0].description`. */
        ExtractOutputMetadata: {
            [key: string]: components["schemas"]["ExtractFieldMetadata"];
        };
        /** @description Extracted values in the shape of your schema, and beside them, by the same field names, the evidence for each. */
        ExtractOutputJson: {
            /** @description The extracted data, shaped by the configured schema. Fields that the document does not contain are null. */
            value: components["schemas"]["JsonObject"];
            metadata: components["schemas"]["ExtractOutputMetadata"];
        };
        /**
         * @description Type of a field in the field-list format.
         *
         *     - `string`: text, the choice for everything that is not calculated with.
         *     - `number`: a number without unit, ready for calculating.
         *     - `currency`: an amount together with its currency.
         *     - `boolean`: yes or no, such as a ticked box.
         *     - `date`: a calendar date, in one format whatever the document prints.
         *     - `array`: a table or list; its columns are in `schema`.
         *     - `enum`: one of the values in `enum`, to branch on.
         *     - `object`: a group of fields, listed in `schema`.
         *     - `signature`: a signature with its signer and date.
         * @enum {string}
         */
        ExtractionFieldType: "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature" | (string & {});
        /** @description One field of the field-list format used by older API versions. New extractors use a JSON Schema instead. */
        ExtractionField: {
            /**
             * @description Stays the same when the field is renamed; results refer to it.
             * @example invoice_number
             */
            id: string;
            /**
             * @description Key under which the value appears in the output; renaming it changes the shape of the output.
             * @example invoiceNumber
             */
            name: string;
            type: components["schemas"]["ExtractionFieldType"];
            /**
             * @description What the model is told about the field; the more precise about place and format, the better the value.
             * @example The number that the supplier gave to this invoice
             * @example usually at the top right.
             */
            description: string;
            /** @description The fields of a row or group, in the same format; needed for the types `array` and `object`, meaningless for others. */
            schema?: components["schemas"]["ExtractionField"][];
            /** @description The values to choose from; given for `enum`. */
            enum?: components["schemas"]["ExtractionFieldOption"][];
        };
        /** @description One value that a field of type `enum` can take, with the words that help to choose it. */
        ExtractionFieldOption: {
            /**
             * @description What the output contains when the option applies; your code branches on it.
             * @example NET_30
             */
            value: string;
            /**
             * @description Tells the model when the option applies and when a neighbouring one does.
             * @example Payment is due 30 days after the invoice date.
             */
            description: string;
        };
        /** @description One place in the document that a field result points to, for highlighting. */
        ExtractionFieldReference: {
            /**
             * @description The field that the place belongs to: for a table possibly a nested one, so that a single cell can be shown.
             * @example invoice_number
             */
            id: string;
            /**
             * @description Name of that field, ready to be shown beside the place.
             * @example invoiceNumber
             */
            fieldName: string;
            /**
             * @description Page of the place, counted from 1.
             * @example 1
             */
            page: number;
            /** @description Rectangles around the text; several when it runs over more than one line. */
            boundingBoxes: {
                /** @description Distance of the upper edge from the top of the page, growing downwards. */
                top: number;
                /** @description Distance of the left edge from the left side of the page, growing to the right. */
                left: number;
                /** @description Distance of the lower edge from the top of the page; larger than `top`. */
                bottom: number;
                /** @description Distance of the right edge from the left side of the page; larger than `left`. */
                right: number;
            }[];
        };
        /** @description The result for one field of the field-list format: value, confidence and evidence together. */
        ExtractionFieldResult: {
            /**
             * @description The `id` of the field in the configuration that was used; stays the same when a field is renamed.
             * @example invoice_number
             */
            id: string;
            type: components["schemas"]["ExtractionFieldType"];
            /** @description The extracted value in the shape of the field's type; null or absent when the document does not contain it. */
            value?: unknown;
            /**
             * @description How sure the model is, from 0 to 1. Choose a threshold below which a person looks.
             * @example 0.97
             */
            confidence?: number;
            /** @description Definitions of the nested fields, so that rows can be read; present for `array` and `object`. */
            schema?: components["schemas"]["ExtractionField"][];
            /** @description The model's remarks on the value; only if reasoning was enabled in the configuration. */
            insights?: components["schemas"]["Insight"][];
            /** @description Where in the document the value stands, to be shown to a reviewer; empty when no place could be found. */
            references: components["schemas"]["ExtractionFieldReference"][];
            /** @description The values that could be chosen; present for `enum`. */
            enum?: components["schemas"]["ExtractionFieldOption"][];
        };
        /** @description Extracted values of a run with a field list, keyed by field name. Only runs made through an older API version have it. */
        ExtractOutputLegacy: {
            [key: string]: components["schemas"]["ExtractionFieldResult"];
        };
        /** @description Extracted values in the form that belongs to the run's configuration: `value` and `metadata` for a JSON Schema, a map of field results for the field list of older API versions. */
        ExtractOutput: components["schemas"]["ExtractOutputJson"] | components["schemas"]["ExtractOutputLegacy"];
        /** @description A reviewer's change to one field: what the model had found and what it became. */
        ExtractOutputEdit: {
            /** @description What the model had found, of whatever type the field has; null if it had found nothing. */
            originalValue?: unknown;
            /** @description What the reviewer put in its place, and what `reviewedOutput` holds. */
            editedValue?: unknown;
            /**
             * @description The reviewer's comment on the change; absent if none was written.
             * @example Total on page 2 includes freight.
             */
            notes?: string;
            /**
             * @description Page that the reviewer was looking at, which is usually where the right value stands.
             * @example 2
             */
            page?: number;
            /**
             * @description Type of the changed field as in its definition; tells how to read the two values.
             * @example number
             */
            fieldType?: string;
        };
        /** @description An extraction defined by a list of fields, the format of older API versions. Responses can contain it; requests of this version cannot. Saving the extractor with a `schema` moves it to the current form. */
        ExtractConfigLegacy: {
            /**
             * @description The model family that does the extraction; `extraction_operator` cannot work with a field list.
             *
             *     - `extraction_performance`: most accurate. Used when nothing is chosen.
             *     - `extraction_light`: faster and cheaper, for simple documents.
             * @enum {string}
             */
            baseProcessor?: "extraction_performance" | "extraction_light" | (string & {});
            /**
             * @description The pinned release of the base processor; absent when the extractor follows the newest stable one.
             * @example 4.5.0
             */
            baseVersion?: string;
            /** @description Plain-language instructions that hold for the whole document, such as a date format. What concerns one field belongs into its `description`. */
            extractionRules?: string;
            /** @description What to extract, one entry per field; tables and groups have fields of their own in `schema`. */
            fields: components["schemas"]["ExtractionField"][];
            advancedOptions?: components["schemas"]["ExtractAdvancedOptions"];
            /** @description How the document is read before extraction. Poor scans and dense tables gain most from a change here. */
            parseConfig?: components["schemas"]["ParseConfig"];
        };
        /** @description How an extraction works. Extractors and runs of this API version carry the JSON Schema form; the field-list form only comes back for extractors and runs that were made through an older version, and cannot be sent. */
        ExtractConfig: components["schemas"]["ExtractConfigJson"] | components["schemas"]["ExtractConfigLegacy"];
        /** @description One extraction over one document, or over a package of documents, with its configuration and, once finished, the extracted values. */
        ExtractRun: components["schemas"]["ExtractRunBase"] & {
            /** @description The values to use: the reviewed ones if a person has reviewed the run, otherwise what the model found. Null until `status` is `PROCESSED`. */
            output: components["schemas"]["ExtractOutput"] | null;
            /** @description What the model found before anyone touched it. Filled only on reviewed runs, so that both states can be compared. */
            initialOutput: components["schemas"]["ExtractOutput"] | null;
            /** @description The values as the reviewer left them, and the ones to trust; null while `reviewed` is false. */
            reviewedOutput: components["schemas"]["ExtractOutput"] | null;
            /** @description What the reviewer changed, keyed by field path such as `line_items[0].amount`; null unless `edited` is true. An entry may itself be null. */
            edits: {
                [key: string]: components["schemas"]["ExtractOutputEdit"] | null;
            } | null;
            /** @description The complete configuration that the run used, with overrides already applied. */
            config: components["schemas"]["ExtractConfig"];
            /** @description Credits that the run consumed, itemised. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
            usage: components["schemas"]["RunUsage"] | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "extract_run";
        };
        /** @description An extract run as lists and batches show it: without configuration and extracted values. Read the run by its id to get those. */
        ExtractRunSummary: components["schemas"]["ExtractRunBase"] & {
            /** @description Credits that the run consumed, as totals only; the full run itemises them. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
            usage: components["schemas"]["RunUsageSummary"] | null;
        };
        /** @description One page of extract runs. As long as it has a `nextPageToken`, more follow. */
        ExtractRunList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The runs of this page in the requested order; empty when no run matches the filters. */
            data: components["schemas"]["ExtractRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description An extraction to start in the background: the document or documents, and an extractor, a configuration, or neither. */
        ExtractRunCreate: components["schemas"]["ExtractRequest"] & {
            priority?: components["schemas"]["RunPriority"];
        };
        /** @description Up to 1,000 documents for one saved extractor; an inline configuration is not possible here. */
        ExtractRunBatchCreate: {
            /** @description The extractor, its version and its overrides for every document of the batch; an inline configuration is not possible. */
            extractor: components["schemas"]["ExtractorSelection"];
            /** @description The documents. Each becomes an extract run of its own, which can fail without touching the others. */
            inputs: {
                file: components["schemas"]["FileOrTextInput"];
                /** @description Data of yours for this document's run, for example its key in your system; the runs of a batch come back in no fixed order. */
                metadata?: components["schemas"]["RunMetadata"];
            }[];
            priority?: components["schemas"]["RunPriority"];
        };
        /** @description One page of extractors. As long as it has a `nextPageToken`, more follow. */
        ExtractorList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The extractors of this page in the requested order. */
            data: components["schemas"]["ExtractorSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description A new extractor. Its draft starts from `config`, from a copy of another extractor, or from sample documents; only one of the three may be given. */
        ExtractorCreate: {
            /**
             * @description Name for people, shown in the dashboard; runs and workflows go by the id.
             * @example Supplier invoices
             */
            name: string;
            /**
             * @description Copies the configuration of this extractor; later changes to either do not reach the other.
             * @example ex_2wNv6KrTq8LpX3mD
             */
            cloneExtractorId?: string;
            /** @description The configuration that the draft begins with. Write it yourself, or let `generate` or a copy provide one. */
            config?: components["schemas"]["ExtractConfigJson"];
            /** @description Has a schema written from sample documents. The call waits for it and returns the extractor with that schema in its draft. */
            generate?: {
                /** @description Typical documents, at most five; variety among them gives a schema that holds up better. */
                files: components["schemas"]["FileInput"][];
                /**
                 * @description What the documents are and which fields matter to you, in at most 2,500 characters. Optional, but it pays.
                 * @example Invoices of German suppliers. Needed are supplier
                 * @example VAT id
                 * @example due date and all line items with net amounts.
                 */
                instructions?: string;
            };
        };
        /** @description A version of an extractor with its full configuration. Published ones never change; the draft does. */
        ExtractorVersion: components["schemas"]["ExtractorVersionSummary"] & {
            /** @description What this version extracts and how. Extractors from older API versions can still carry a field list here. */
            config: components["schemas"]["ExtractConfig"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "extractor_version";
        };
        /** @description A saved, versioned definition of what to extract. Work happens on its draft; published versions never change. */
        Extractor: components["schemas"]["ExtractorSummary"] & {
            /** @description The version under construction, which updates and the dashboard's editor change and publishing copies. */
            draftVersion: components["schemas"]["ExtractorVersion"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "extractor";
        };
        /** @description One page of an extractor's versions. As long as it has a `nextPageToken`, more follow. */
        ExtractorVersionList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The versions of this page without their configuration; the draft is among them. */
            data: components["schemas"]["ExtractorVersionSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description How the next version is numbered and described, and where its configuration comes from. */
        ExtractorVersionCreate: {
            releaseType: components["schemas"]["ReleaseType"];
            description?: components["schemas"]["VersionDescription"];
            /** @description A configuration to publish in place of the draft's. Without it, the draft is published. */
            config?: components["schemas"]["ExtractConfigJson"];
        };
        /** @description The changes to make; what is left out stays as it is. */
        ExtractorUpdate: {
            /**
             * @description New name for people; the id and all references stay.
             * @example Supplier invoices (EU)
             */
            name?: string;
            /** @description New configuration of the draft. Published versions, and whatever runs on them, stay untouched. */
            config?: components["schemas"]["ExtractConfigJson"];
        };
        /** @description One page of files. As long as it has a `nextPageToken`, more follow. */
        FileList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Files of this page, without download links. */
            data: components["schemas"]["FileSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description The form fields of an upload: the document, and the password if it needs one. */
        FileUpload: {
            /**
             * Format: binary
             * @description The document. Its type is told from the file name and the bytes; the content type of the part is ignored. Stored
             *     are:
             *     - PDF: `.pdf`.
             *     - pictures: `.png`, `.jpg`, `.jpeg`, `.tiff`, `.tif`, `.svg`, `.heic`, `.heif`, `.bmp`, `.gif`, `.webp`, `.psd`,
             *       `.pcx`.
             *     - workbooks and tables: `.xls`, `.xlsx`, `.xltm`, `.xltx`, `.ods`, `.csv`.
             *     - text documents: `.doc`, `.docx`, `.dotx`, `.odt`, `.wpd`, `.rtf`, `.txt`, `.md`, `.lis`, `.html`, `.xml`.
             *     - slides: `.ppt`, `.pptx`, `.ppm`.
             *     - e-mail: `.eml`.
             *
             *     Edits and form detection take PDF only, verification PDF, JPEG, PNG and WebP. How large a file may be is not
             *     published; `FILE_SIZE_TOO_LARGE` tells.
             */
            file: Blob;
            /** @description Password of a protected PDF, so that it can be opened right away and runs find it readable. */
            password?: string;
        };
        /** @description Text of one page, in the form that the query flags asked for. */
        FileContentsPage: {
            /** @description Position in the file, counted from 1. */
            pageNumber: number;
            /** @description Height in points. Given for PDF and image files only. */
            pageHeight?: number;
            /** @description Width in points. Given for PDF and image files only. */
            pageWidth?: number;
            /** @description The page as Markdown. PDF and image files, with the flag `markdown`. */
            markdown?: string;
            /** @description The page as HTML. Word files, with the flag `html`. */
            html?: string;
        };
        /** @description Text of a file from an earlier parse; which members are filled depends on the file type and on the query flags. Deprecated in favour of parse runs. */
        FileContents: {
            /** @description Plain text of the whole file, for every type but `EXCEL`. Needs the flag `rawText`. */
            rawText?: string;
            /** @description One entry per page for PDF, image and Word files; empty for other types. */
            pages?: components["schemas"]["FileContentsPage"][];
            /** @description Passages by content, for PDF and image files; empty for other types. */
            sections?: {
                /** @description Page the section begins on, counted from 1. */
                startPageNumber: number;
                /** @description Page the section ends on, itself included. */
                endPageNumber: number;
                /** @description The section as Markdown, headings and tables included. */
                markdown: string;
            }[];
            /** @description One entry per sheet of a workbook; empty for other types. */
            sheets?: {
                /**
                 * @description Name on the sheet's tab, as people refer to it.
                 * @example Q1 ledger
                 */
                sheetName: string;
                /** @description The sheet's cells as CSV. Needs the flag `rawText`. */
                rawText?: string;
            }[];
        };
        /** @description A stored document. Runs refer to it by id; deleting it removes everything derived from it. */
        File: {
            /**
             * @description Always `file`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "file";
            /**
             * @description Accepted wherever a request takes a file, so an uploaded document can be processed many times.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description Name given on upload, or taken from the URL.
             * @example invoice-2026-0117.pdf
             */
            name: string;
            /** @description Family the file belongs to, which decides about the options that take effect; null if it could not be told. */
            type: components["schemas"]["FileType"] | null;
            /**
             * Format: uri
             * @description Link for downloading the original, valid for 15 minutes. Filled when a file is read, null after upload.
             */
            presignedUrl: string | null;
            /**
             * @description The larger file this one was cut from by a splitter; null for everything else.
             * @example file_Zq4TnB7yKr3DpWv6XcJ1hM
             */
            parentFileId: string | null;
            /**
             * @deprecated
             * @description Parsed text, filled only when a query flag asked for it and some run has parsed the file before. Use a parse run instead.
             */
            contents: components["schemas"]["FileContents"] | null;
            metadata: components["schemas"]["FileMetadata"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description How long Extend keeps the data of this parse run. Other kinds of runs have no such option: they follow the setting of the workspace, which covers everything in it. Under zero retention take results from where they arrive first. Extract, classify, split and edit runs carry theirs in the answer of the synchronous call and in the event; a verify run gives its result to the first read, which also orders the removal. */
        DataRetention: {
            /**
             * @description - `workspace_default`: keep as long as the workspace is set to.
             *     - `zero`: delete the run's data as soon as processing ends. Fails with 400 for organisations without this
             *       option. The answer of `POST /parse` carries the text. `POST /parse_runs` answers before there is any, and its
             *       event has none: whether a later read still delivers the text is not documented, so do not combine the two
             *       without a trial.
             * @default workspace_default
             * @enum {string}
             */
            mode?: "workspace_default" | "zero";
        };
        /** @description A document, and optionally how to read it, what to attach, and how long to keep the data. */
        ParseRunCreate: {
            file: components["schemas"]["FileInput"];
            config?: components["schemas"]["ParseConfig"];
            metadata?: components["schemas"]["RunMetadata"];
            dataRetention?: components["schemas"]["DataRetention"];
        };
        /**
         * @description Where a parse run stands.
         *     - `PENDING`: queued; only runs of a batch pass through it.
         *     - `PROCESSING`: the document is being read; only now it can be cancelled.
         *     - `PROCESSED`: finished, the output is there.
         *     - `FAILED`: ended without output; `failureReason` says why.
         *     - `CANCELLED`: stopped on request; there will be no text.
         * @enum {string}
         */
        ParseRunStatus: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
        /**
         * @description Why the run failed; null unless `status` is `FAILED`. The set is open:
         *     - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, often because it had expired.
         *     - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a document that can be parsed.
         *     - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the document cannot be opened.
         *     - `FAILED_TO_CONVERT_TO_PDF`, `FAILED_TO_CONVERT_TO_JPEG`: preparing the pages failed.
         *     - `OCR_ERROR`: text recognition failed; worth another run.
         *     - `FAILED_TO_GENERATE_TARGET_FORMAT`, `CHUNKING_ERROR`: building the output failed.
         *     - `INVALID_CONFIG_OPTIONS`: the configuration does not suit the document.
         *     - `OUT_OF_CREDITS`: the organisation ran out of credits.
         *     - `INTERNAL_ERROR`: anything else; worth another run.
         */
        ParseFailureReason: string | null;
        /**
         * @description Confidence in the least certain word of the passage; a low value is a reason to have a person look. Null where words carry no confidence, as in digital documents.
         * @example 0.71
         */
        MinOcrConfidence: number | null;
        /**
         * @description Mean confidence over the words of the passage, or null where words carry none.
         * @example 0.964
         */
        AvgOcrConfidence: number | null;
        /**
         * @description Role of a block on its page.
         *     - `text`: paragraph or other running text.
         *     - `heading`: title of the document or of a main part.
         *     - `section_heading`: title of a smaller part, below `heading`.
         *     - `table`: whole table, with its cells as children if asked for.
         *     - `figure`: picture, chart, diagram or logo.
         *     - `table_head`: cell in a table's header, which names a column.
         *     - `table_cell`: cell in a table's body, which holds a value.
         *     - `key_value`: label and value, as on forms.
         *     - `page_number`: printed page number; skip it when you join text.
         *     - `barcode`: barcode or QR code; `details` has what it says if asked for.
         *     - `formula`: mathematical notation; `details` has its LaTeX.
         *     - `header`: line repeated at the top of pages.
         *     - `footer`: line repeated at the bottom of pages.
         * @enum {string}
         */
        BlockType: "text" | "heading" | "section_heading" | "table" | "figure" | "table_head" | "table_cell" | "key_value" | "page_number" | "barcode" | "formula" | "header" | "footer" | (string & {});
        /** @description Marks text and headings, which have no details beyond the block's own. */
        TextDetails: {
            /**
             * @description Always `text_details`; there are no further members.
             * @constant
             */
            type: "text_details";
            /**
             * @description Cell or range the text came from, for workbooks read with `excelIncludeCellMetadata`.
             * @example A1:D1
             */
            cellReference?: string;
        };
        /** @description Size of a recognised table; compare it with what you expect to notice lost rows. */
        TableDetails: {
            /**
             * @description Always `table_details`; decides which members `details` has.
             * @constant
             */
            type: "table_details";
            /**
             * @description Rows including the header, which is one more than the entries of most tables.
             * @example 7
             */
            rowCount: number;
            /**
             * @description Columns as recognised; a number that differs from page to page hints at a table read wrongly.
             * @example 4
             */
            columnCount: number;
        };
        /** @description Look of a spreadsheet cell, where colour or type carries meaning, such as red for overdue. What the cell does not set is absent. */
        CellFormatting: {
            /** @description True where the cell is in bold type, often a heading or a total. */
            bold?: boolean;
            /** @description True where the cell is in italics, often a remark or an estimate. */
            italic?: boolean;
            /**
             * @description Colour of the type as hexadecimal RGB; red figures are often negative or overdue.
             * @example #C00000
             */
            fontColor?: string;
            /**
             * @description Fill of the cell as hexadecimal RGB; people mark rows with it.
             * @example #FFF2CC
             */
            backgroundColor?: string;
        };
        /** @description Position of a cell in its table, and for workbooks its address and look. Only with `cellBlocksEnabled`. */
        TableCellDetails: {
            /**
             * @description Always `table_cell_details`; decides which members `details` has.
             * @constant
             */
            type: "table_cell_details";
            /**
             * @description Row of the cell within its table, so that cells can be put together again.
             * @example 2
             */
            rowIndex: number;
            /**
             * @description Column of the cell within its table; with `rowIndex` it names the cell.
             * @example 0
             */
            columnIndex: number;
            /**
             * @description Address in the workbook such as `B7`, or a range if cells are merged. Only with `excelIncludeCellMetadata`.
             * @example B2
             * @example A1:C1
             */
            cellReference?: string;
            /**
             * @description Formula behind the cell, equals sign included, with `excelIncludeCellMetadata`.
             * @example =SUM(D2:D7)
             */
            formula?: string;
            /** @description Look of the cell, if it has any of its own. Only with `excelIncludeCellFormatting`. */
            formatting?: components["schemas"]["CellFormatting"];
        };
        /** @description Kind of a figure and where to download its picture; the description of what it shows is the block's `content`. */
        FigureDetails: {
            /**
             * @description Always `figure_details`; decides which members `details` has.
             * @constant
             */
            type: "figure_details";
            /**
             * Format: uri
             * @description The figure as a picture of its own, unless `figureImageClippingEnabled` was switched off.
             */
            imageUrl?: string;
            /**
             * @description Kind of figure, where figures were analysed.
             *     - `image`: photograph, such as of damage in a claim.
             *     - `chart`: plotted data, whose numbers can be read out.
             *     - `diagram`: drawing or scheme, which `content` describes.
             *     - `logo`: mark of a company or brand; usually safe to skip.
             *     - `other`: figure that is none of these.
             * @enum {string}
             */
            figureType?: "other" | "chart" | "image" | "diagram" | "logo" | (string & {});
        };
        /** @description Content of a barcode or QR code. Both members beside the symbology depend on options under `blockOptions.barcodes`. */
        BarcodeDetails: {
            /**
             * @description Always `barcode_details`; decides which members `details` has.
             * @constant
             */
            type: "barcode_details";
            /**
             * Format: uri
             * @description Link to the code cut out as a picture. Only with `blockOptions.barcodes.imageClippingEnabled`.
             */
            imageUrl?: string;
            /**
             * @description What a scanner would read from the code. Only with `blockOptions.barcodes.readingEnabled`.
             * @example INV-2026-0117
             */
            decodedValue?: string;
            /**
             * @description Symbology, which tells how to check `decodedValue`: an EAN has a check digit, a QR code carries any text. The set is open.
             * @example QRCode
             * @example Code128
             */
            format?: string;
        };
        /** @description A formula in a form that can be typeset again. Only with `blockOptions.formulas.enabled`. */
        FormulaDetails: {
            /**
             * @description Always `formula_details`; decides which members `details` has.
             * @constant
             */
            type: "formula_details";
            /**
             * @description LaTeX source without delimiters, ready for a typesetter such as KaTeX.
             * @example A = P (1 + r/n)^{nt}
             */
            latex?: string;
        };
        /** @description Marks labelled fields, as on forms; label and value stand in the block's `content`. */
        KeyValueDetails: {
            /**
             * @description Always `key_value_details`; there are no further members.
             * @constant
             */
            type: "key_value_details";
        };
        /** @description Always empty. Stands for types of blocks that have no details of their own, so that `details` is never missing. */
        EmptyBlockDetails: {
            [key: string]: unknown;
        };
        /** @description What is special about this type of block; tell the variants apart by `type`. An empty object where there is nothing to add. */
        BlockDetails: components["schemas"]["TextDetails"] | components["schemas"]["TableDetails"] | components["schemas"]["TableCellDetails"] | components["schemas"]["FigureDetails"] | components["schemas"]["BarcodeDetails"] | components["schemas"]["FormulaDetails"] | components["schemas"]["KeyValueDetails"] | components["schemas"]["EmptyBlockDetails"];
        /** @description Where the block stands, page or sheet, and how legible it was. Use it to show the source of a passage or to sort out doubtful text. */
        BlockMetadata: {
            /** @description The page, with the size that `polygon` and `boundingBox` are measured against. Absent for workbooks and other files without pages. */
            page?: {
                /** @description Position of the page in the file, counted from 1; after a split, in the piece and not in the whole. */
                number: number;
                /** @description Width of the upright page. Divide horizontal positions by it to place them on a rendering of another size. */
                width?: number;
                /** @description Height of the upright page. Divide vertical positions by it to place them on a rendering of another size. */
                height?: number;
            };
            /** @description The sheet of a workbook. Absent for files that have pages. */
            sheet?: {
                /** @description Position of the sheet in the workbook, counted from 0, unlike pages. */
                index: number;
                /**
                 * @description Name on the sheet's tab, as people refer to it. It may change while the index stays.
                 * @example Q1 ledger
                 */
                name: string;
            };
            minOcrConfidence?: components["schemas"]["MinOcrConfidence"];
            avgOcrConfidence?: components["schemas"]["AvgOcrConfidence"];
        };
        /** @description Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
        BoundingBox: {
            /** @description Distance of the left edge from that of the page. */
            left: number | null;
            /** @description Distance of the upper edge from that of the page. */
            top: number | null;
            /** @description Distance of the right edge from the left edge of the page; larger than `left`. */
            right: number | null;
            /** @description Distance of the lower edge from the upper edge of the page; larger than `top`. */
            bottom: number | null;
        };
        /** @description One element of a page, such as a paragraph, heading, table or picture, with its position. Tables can hold their cells as children. */
        Block: {
            /**
             * @description Always `block`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "block";
            /**
             * @description Derived from the content, so that the same content gets the same id in a later run.
             * @example block_7c1f93e0a2
             */
            id: string;
            /**
             * @description The enclosing block, such as the table of a cell. Absent at the top level.
             * @example block_b81d02f6c9
             */
            parentBlockId?: string;
            type: components["schemas"]["BlockType"];
            /**
             * @description Text of the block in the chosen notation; a description in the case of figures.
             * @example Total due: EUR 1,284.50
             */
            content: string;
            details: components["schemas"]["BlockDetails"];
            metadata: components["schemas"]["BlockMetadata"];
            polygon: components["schemas"]["Polygon"];
            boundingBox: components["schemas"]["BoundingBox"];
            /** @description Blocks inside this one, for instance table cells with `cellBlocksEnabled`. */
            children?: components["schemas"]["Block"][];
        };
        /** @description A piece of the text, ready to be embedded or handed to a model, with the blocks it was built from. */
        Chunk: {
            /**
             * @description Always `chunk`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "chunk";
            /**
             * @description What the chunk covers.
             *     - `page`: the text of one page.
             *     - `document`: the text of the whole document in one piece.
             *     - `section`: the text of one section, which may span pages.
             * @enum {string}
             */
            type: "page" | "document" | "section" | (string & {});
            /**
             * @description The text to embed or to hand to a model, as Markdown or laid out by spaces, depending on `target`.
             * @example # Invoice INV-2026-0117
             *
             *     Northwind Paper GmbH, Hamburg
             */
            content: string;
            /** @description Pages that the chunk covers and how legible they were; store it with the embedding to be able to cite. */
            metadata: {
                /** @description Pages the chunk comes from; both ends are equal for a chunk within one page. */
                pageRange: {
                    /** @description Page the chunk begins on, counted from 1. */
                    start: number;
                    /** @description Page the chunk ends on, itself included; the same as `start` within one page. */
                    end: number;
                };
                minOcrConfidence?: components["schemas"]["MinOcrConfidence"];
                avgOcrConfidence?: components["schemas"]["AvgOcrConfidence"];
            };
            /** @description The elements that make up `content`, in reading order, each with type and position. Use them to skip kinds of content, or to show a source. */
            blocks: components["schemas"]["Block"][];
        };
        /** @description One word as recognised, before any correction or layout; for highlighting and for judging legibility. */
        OcrWord: {
            /**
             * @description The word exactly as recognised, errors included; corrections by `agentic` options do not show here.
             * @example Invoice
             */
            content: string;
            boundingBox: components["schemas"]["BoundingBox"];
            /**
             * @description How sure the recognition is, from 0 to 1. Low values mark words that a person should check.
             * @example 0.987
             */
            confidence: number;
            /** @description Page that the word stands on, counted from 1; the positions refer to it. */
            pageNumber: number;
        };
        /** @description How one page was prepared. Positions in the output refer to the turned page; with these numbers they can be traced back to the original. */
        ParsePageMetadata: {
            /** @description The page number that blocks carry in `metadata.page.number`. */
            number: number;
            /**
             * @description Degrees by which the page was turned upright, a multiple of 90; positive is clockwise. 0 if it already was, null if rotation was not looked for.
             * @example 90
             */
            rotationApplied: number | null;
            /**
             * @description Width of the page in the document as received, before any turn; points for a PDF.
             * @example 595
             */
            originalPageWidth: number;
            /**
             * @description Height of the page in the document as received, before any turn; points for a PDF.
             * @example 842
             */
            originalPageHeight: number;
            /**
             * @description Resolution that positions are scaled to. Multiply the original size by `dpi / 72` to match them.
             * @example 144
             */
            dpi: number;
        };
        /** @description How the document was converted and turned before reading; needed to draw positions on your own copy. */
        ParseOutputMetadata: {
            /**
             * @description Media type of the document as you sent it, or null if it could not be told.
             * @example image/tiff
             */
            originalMimeType?: string | null;
            /**
             * @description Media type that was read. Differs from `originalMimeType` if the document was converted, into PDF for instance.
             * @example application/pdf
             */
            finalMimeType?: string | null;
            /** @description One entry per page if the file is a PDF or was converted to one; otherwise null. */
            pages?: components["schemas"]["ParsePageMetadata"][] | null;
        };
        /** @description The text of a document as chunks in reading order, with words and preparation beside it where asked for. */
        ParseOutput: {
            /** @description The text, cut as the chunking strategy says. Join `content` of all of them for the whole document. */
            chunks: components["schemas"]["Chunk"][];
            /** @description Recognised words with positions. Only if `advancedOptions.returnOcr` asked for them. */
            ocr?: {
                /** @description Every recognised word in the order of recognition, which is not always that of reading. */
                words?: components["schemas"]["OcrWord"][];
            };
            /** @description How the document was prepared, for drawing positions on your own copy of it. Null for runs that finished before 31 July 2026. */
            metadata?: components["schemas"]["ParseOutputMetadata"] | null;
        };
        /** @description Duration and size of a finished parse, for your own statistics; `usage` tells the cost. */
        ParseMetrics: {
            /**
             * @description Time spent on the document, in milliseconds; grows with pages and with `agentic` options.
             * @example 8420
             */
            processingTimeMs: number;
            /**
             * @description Pages read. For spreadsheets and CSV an estimate, one page to roughly 1,000 tokens.
             * @example 4
             */
            pageCount: number;
        };
        /** @description One document being read, or its text once that is done. */
        ParseRun: {
            /**
             * @description Always `parse_run`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "parse_run";
            /**
             * @description Poll the run with it, or find the run in webhook events and in the costs of other runs.
             * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description The batch that the run came with; null or absent for single runs.
             * @example bpar_Xj8mK2pL9nR4vT7qY5wZ
             */
            batchId?: string | null;
            /** @description The document, stored under an id that other runs accept. Documents of a batch that could not be fetched may show null here. */
            file: components["schemas"]["FileSummary"];
            status: components["schemas"]["ParseRunStatus"];
            failureReason: components["schemas"]["ParseFailureReason"];
            /** @description The failure in a sentence for people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description Your own data from the request, to find your record by; null if none was sent. */
            metadata: components["schemas"]["RunMetadata"] | null;
            /** @description The text. Null until `PROCESSED`, and whenever `responseType=url` asked for a link. */
            output: components["schemas"]["ParseOutput"] | null;
            /**
             * Format: uri
             * @description Link to a JSON file of the same shape as `output`, valid for 15 minutes. Null unless `responseType=url` asked for it.
             */
            outputUrl: string | null;
            /** @description Duration and size for your statistics; null until `PROCESSED`. */
            metrics: components["schemas"]["ParseMetrics"] | null;
            /** @description The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
            config: components["schemas"]["ParseConfig"];
            /** @description Cost of the run; null until `PROCESSED`, and on the former billing system. */
            usage: components["schemas"]["RunUsage"] | null;
        };
        /**
         * @description What caused a parse run.
         *     - `API`: a request to this API, so a program of yours.
         *     - `STUDIO`: a person trying things out in Studio.
         *     - `WORKFLOW_RUN`: a step of a workflow run; `sourceId` leads to it.
         *     - `ADMIN`: Extend's own staff, for instance in a support case.
         *     - `BATCH_PARSER_RUN`: a batch of parse runs; filter by `batchId` for one of them.
         *     - `EDIT_RUN`: an edit run that had to read its form.
         *     - `DOCUMENT_PROCESSOR_RUN`: an extract, classify or split run that needed the text.
         * @enum {string}
         */
        ParseRunSource: "API" | "STUDIO" | "WORKFLOW_RUN" | "ADMIN" | "BATCH_PARSER_RUN" | "EDIT_RUN" | "DOCUMENT_PROCESSOR_RUN" | (string & {});
        /** @description A parse run as it appears in lists, without text and configuration. */
        ParseRunSummary: {
            /**
             * @description Always `parse_run`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "parse_run";
            /**
             * @description Read the run with it to get the text.
             * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description The batch that the run came with; null for single runs.
             * @example bpar_Xj8mK2pL9nR4vT7qY5wZ
             */
            batchId: string | null;
            /** @description The document. Those of a batch that could not be fetched may show null here. */
            file: components["schemas"]["FileSummary"];
            status: components["schemas"]["ParseRunStatus"];
            failureReason: components["schemas"]["ParseFailureReason"];
            /** @description The failure in a sentence for people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description Your own data from the request, to find your record by; null if none was sent. */
            metadata: components["schemas"]["RunMetadata"] | null;
            /** @description Duration and size for your statistics; null until `PROCESSED`. */
            metrics: components["schemas"]["ParseMetrics"] | null;
            /** @description Cost of the run; null until `PROCESSED`, and on the former billing system. */
            usage: components["schemas"]["RunUsageSummary"] | null;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description One page of parse runs. As long as it has a `nextPageToken`, more follow. */
        ParseRunList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Runs of this page, without their text: read one by its id for that. */
            data: components["schemas"]["ParseRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description Up to 1,000 documents, all read with the same configuration. Each becomes a parse run of its own. */
        ParseRunBatchCreate: {
            /** @description The documents. Each becomes a parse run of its own, which can fail without touching the others. */
            inputs: {
                file: components["schemas"]["FileOrTextInput"];
                metadata?: components["schemas"]["RunMetadata"];
            }[];
            /** @description How to read every document of the batch; there are no exceptions for single ones. */
            config?: components["schemas"]["ParseConfig"];
            priority?: components["schemas"]["RunPriority"];
        };
        /**
         * @description What a processor does with a document, and which resource it is today.
         *     - `EXTRACT`: reads fields out of it; an extractor.
         *     - `CLASSIFY`: tells which kind of document it is; a classifier.
         *     - `SPLITTER`: finds the documents inside a larger file; a splitter.
         * @enum {string}
         */
        LegacyProcessorType: "EXTRACT" | "CLASSIFY" | "SPLITTER" | (string & {});
        /** @description Credits charged. Absent for anything processed before 7 October 2025 and on older billing plans. */
        LegacyUsage: {
            /**
             * @description Credits used up; fractions are common.
             * @example 3.5
             */
            credits: number;
        };
        /** @description A processor run as it appears in lists, without output and settings. */
        LegacyProcessorRunSummary: {
            /**
             * @description Read the whole run with it, here or as an extract, classify or split run.
             * @example exr_Zk9mNP12Qw4-yTv8BdR3H
             */
            id: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /**
             * @description The extractor, classifier or splitter that ran.
             * @example ex_BMdfq_yWM3sT-ZzvCnA3f
             */
            processorId: string;
            /**
             * @description Name that the processor has in the dashboard, for display.
             * @example Invoice extractor
             */
            processorName: string;
            /**
             * @description The version that ran, by its own id and not by its number.
             * @example exv_Zk9mNP12Qw4-yTv8BdR3H
             */
            processorVersionId: string;
            /** @description What the run did; tells which current operation reads it. */
            type?: components["schemas"]["LegacyProcessorType"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
            /** @description Credits for the processor's own work, without the parse behind it. */
            usage?: components["schemas"]["LegacyUsage"];
        };
        /** @description One page of processor runs. As long as it has a `nextPageToken`, more follow. */
        LegacyProcessorRunList: {
            success: components["schemas"]["LegacySuccess"];
            /** @description Runs that pass all filters, in the requested order. */
            processorRuns: components["schemas"]["LegacyProcessorRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` an earlier parse of the file is used again. */
        LegacyFileInput: {
            /**
             * @description Name shown in the dashboard and matched by name filters. Guessed from the URL when left out.
             * @example invoice-2026-0117.pdf
             */
            fileName?: string;
            /**
             * Format: uri
             * @description Address that Extend downloads from. Sign it for 5 to 15 minutes, since downloads may queue.
             * @example https://files.northwind.example/invoices/invoice-2026-0117.pdf?signature=4f1c
             */
            fileUrl?: string;
            /**
             * @description A file that Extend already has, from an upload or an earlier run.
             * @example file_xK9mLPqRtN3vS8wF5hB2cQ
             */
            fileId?: string;
        };
        /** @description How much of the document the model sees, and what it adds to the answer. */
        LegacyClassificationAdvancedOptions: {
            /**
             * @description How much of the document is looked at.
             *     - `default`: a limited part of the document, enough where the first pages give the kind away.
             *     - `max`: as much as possible, for kinds that only differ deep inside.
             * @enum {string}
             */
            context?: "default" | "max" | (string & {});
            /** @description True shows the model page images as well, for kinds that differ by logo, stamp or layout. False leaves it with the text. */
            advancedMultimodalEnabled?: boolean;
            /** @description Looks only at so many pages from the start. `pageRanges` does the same and more. */
            fixedPageLimit?: number;
            pageRanges?: components["schemas"]["PageRanges"];
        };
        /** @description Settings of a processor that classifies: the kinds to choose from, rules and options. */
        LegacyClassificationConfig: {
            /**
             * @description Always `CLASSIFY`, which has to be the processor's own type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CLASSIFY";
            /**
             * @description Model family.
             *     - `classification_performance`: highest accuracy, for kinds that differ only in detail.
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
            advancedOptions?: components["schemas"]["LegacyClassificationAdvancedOptions"];
            /** @description How the file is read before classification; `parseConfig` in the current shape. */
            parser?: components["schemas"]["ParseConfig"];
        };
        /** @description How a document too long for one pass is cut up, and how the partial results become one. */
        LegacyExtractionChunkingOptions: {
            /**
             * @description Where to cut.
             *     - `standard`: after every `pageChunkSize` pages, whatever stands there.
             *     - `semantic`: where the subject changes, so that what belongs together stays together.
             * @enum {string}
             */
            chunkingStrategy?: "standard" | "semantic" | (string & {});
            /**
             * @description Pages per piece. Smaller pieces are read more closely, larger ones keep distant facts together.
             * @example 10
             */
            pageChunkSize?: number;
            /**
             * @description Which value wins when several pieces contain the same field.
             *     - `intelligent`: a model decides which value is right.
             *     - `confidence`: the one with the highest confidence.
             *     - `take_first`: the one nearest to the start.
             *     - `take_last`: the value nearest to the end, for documents that close with their totals.
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
        LegacyExtractionAdvancedOptions: {
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
            /** @description True adds the model's reasons to each field as `insights` of type `reasoning`; false leaves them out. */
            modelReasoningInsightsEnabled?: boolean;
            /** @description True shows the model page images beside the text, which helps with forms, stamps and layouts. False leaves it with the text. */
            advancedMultimodalEnabled?: boolean;
            /** @description True adds page and polygon of the source to each field, to be shown to reviewers; false leaves them out. */
            citationsEnabled?: boolean;
            /**
             * @description How finely rows of arrays are cited. Needs `citationsEnabled` and `extraction_performance` 4.4.0 or newer.
             *     - `item`: one citation per row, enough to find the line.
             *     - `property`: one citation per cell, to point at the very value.
             * @enum {string}
             */
            arrayCitationStrategy?: "item" | "property" | (string & {});
            /** @description True reads data out of charts and diagrams as well; false takes the text only. */
            advancedFigureParsingEnabled?: boolean;
            /** @description A second model that rates every field from 1 to 5 and flags doubtful ones. Each run with it costs additional credits. */
            reviewAgent?: {
                /** @description True has every result rated, so that people need look at the doubtful ones only; false leaves it unrated. */
                enabled?: boolean;
            };
            arrayStrategy?: components["schemas"]["ArrayStrategy"];
            chunkingOptions?: components["schemas"]["LegacyExtractionChunkingOptions"];
            /** @description Worksheets to read, as ranges of their positions; the others are ignored. */
            excelSheetRanges?: components["schemas"]["ExcelSheetRange"][];
            /**
             * @description Which worksheets are read.
             *     - `intelligent`: those that look relevant for the schema.
             *     - `all`: every sheet, which takes longest and misses nothing.
             *     - `first`: only the first sheet by the order of the tabs.
             *     - `last`: only the last sheet by the order of the tabs.
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
        LegacyExtractionConfig: {
            /**
             * @description Always `EXTRACT`, which has to be the processor's own type. (enum property replaced by openapi-typescript)
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
             * @description Instructions in plain language that hold for all fields, such as a date format.
             * @example Report all amounts in the currency of the invoice and never convert them.
             */
            extractionRules?: string;
            /** @description JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
            schema?: components["schemas"]["JsonObject"];
            /** @description The older list of fields. The output is then a map from field name to result. */
            fields?: components["schemas"]["ExtractionField"][];
            advancedOptions?: components["schemas"]["LegacyExtractionAdvancedOptions"];
            /** @description How the file is read before extraction; `parseConfig` in the current shape. */
            parser?: components["schemas"]["ParseConfig"];
        };
        /** @description Switches for packets that need more than rules. */
        LegacySplitterAdvancedOptions: {
            /**
             * @description What to use as `identifier` of a piece, in plain language.
             * @example The invoice number, without its prefix.
             */
            splitIdentifierRules?: string;
            /**
             * @deprecated
             * @description Trade-off between accuracy and time; ignored from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
             *     - `high_precision`: boundaries are checked more thoroughly.
             *     - `low_latency`: quicker and coarser, for cuts that are easy to see.
             * @enum {string}
             */
            splitMethod?: "high_precision" | "low_latency" | (string & {});
            /** @description True makes every worksheet of a workbook a piece of its own; false treats it as one stream. */
            splitExcelDocumentsBySheetEnabled?: boolean;
            /** @description Looks only at so many pages from the start. `pageRanges` does the same and more. */
            fixedPageLimit?: number;
            pageRanges?: components["schemas"]["PageRanges"];
        };
        /** @description Settings of a processor that splits: the kinds of pieces, rules and options. */
        LegacySplitterConfig: {
            /**
             * @description Always `SPLITTER`, which has to be the processor's own type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SPLITTER";
            /**
             * @description Model family.
             *     - `splitting_performance`: highest accuracy, for long or messy packets.
             *     - `splitting_light`: faster and cheaper, for clear boundaries.
             * @enum {string}
             */
            baseProcessor?: "splitting_performance" | "splitting_light" | (string & {});
            /**
             * @description Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
             * @example 1.4.0
             */
            baseVersion?: string;
            /** @description Kinds of documents that the file may contain. The former shape has no `identifierKey`. */
            splitClassifications: components["schemas"]["Classification"][];
            /**
             * @description Instructions in plain language on where one document ends and the next begins.
             * @example Keep the terms and conditions with the invoice they follow.
             */
            splitRules?: string;
            advancedOptions?: components["schemas"]["LegacySplitterAdvancedOptions"];
            /** @description How the file is read before splitting; `parseConfig` in the current shape. */
            parser?: components["schemas"]["ParseConfig"];
        };
        /** @description Complete settings of a processor in the former shape; `type` has to agree with the type of the processor. */
        LegacyProcessorConfig: components["schemas"]["LegacyClassificationConfig"] | components["schemas"]["LegacyExtractionConfig"] | components["schemas"]["LegacySplitterConfig"];
        /** @description What to run on which file. Give `file` or `rawText`. */
        LegacyProcessorRunCreate: {
            /**
             * @description The extractor, classifier or splitter to run.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            version?: components["schemas"]["ProcessorVersionString"];
            file?: components["schemas"]["LegacyFileInput"];
            /**
             * @description Text to process in place of a file, such as the body of an e-mail.
             * @example Invoice INV-2026-0117 of Northwind Paper Supply. Amount due: USD 1,842.50 by 16 February 2026.
             */
            rawText?: string;
            /**
             * @description True holds the response until the run is over, at most 5 minutes; a longer run goes on in the background. False answers at once: better, unless runs reliably take less than half a minute.
             * @default false
             */
            sync?: boolean;
            priority?: components["schemas"]["RunPriority"];
            metadata?: components["schemas"]["RunMetadata"];
            /** @description Settings for this run alone. They take the place of those of the version and must be of the same type. */
            config?: components["schemas"]["LegacyProcessorConfig"];
        };
        /** @description A place in the document that a value was read from, to be shown to the person who checks it. */
        LegacyCitation: {
            /** @description Page of the passage, counted from 1. */
            page?: number;
            /**
             * @description The passage itself; null where there is none to quote.
             * @example Total due: USD 1,842.50
             */
            referenceText?: string | null;
            /** @description Outline of the passage, in the unit of `pageWidth` and `pageHeight`. */
            polygon?: components["schemas"]["Polygon"];
            /**
             * @description Page width in points; divide by it to draw at any size.
             * @example 612
             */
            pageWidth?: number;
            /**
             * @description Page height in points; divide by it to draw at any size.
             * @example 792
             */
            pageHeight?: number;
        };
        /** @description How sure one extracted value is, and where it was found: what you need to decide whether a person should look. */
        LegacyJsonOutputMetadata: {
            /** @description Certainty of text recognition; null or absent where there was nothing to recognise. */
            ocrConfidence?: number | null;
            /** @description Certainty of the extracting model; null if it gave none. */
            logprobsConfidence: number | null;
            /** @description Grade of the review agent, from 1 (probably wrong) to 5 (no doubt). Absent unless the agent is enabled, null where it gave no grade. */
            reviewAgentScore?: number | null;
            /** @description Places in the document that support the value; only with citations enabled. */
            citations?: components["schemas"]["LegacyCitation"][];
            /** @description Remarks of the models on the value, if reasoning or the review agent was enabled. */
            insights?: components["schemas"]["Insight"][];
        };
        /** @description Extracted data in the shape of the JSON Schema, with the evidence beside it. */
        LegacyJsonOutput: {
            /** @description The extracted data, under the names of the schema; missing values are null. */
            value: components["schemas"]["JsonObject"];
            /** @description Confidence and origin by path into `value`, such as `line_items[0].amount`. */
            metadata: {
                [key: string]: components["schemas"]["LegacyJsonOutputMetadata"];
            };
        };
        /** @description Extracted data, as a value with metadata for settings with a `schema`, by field name for settings with `fields`. */
        LegacyExtractionOutput: components["schemas"]["LegacyJsonOutput"] | components["schemas"]["ExtractOutputLegacy"];
        /** @description One document found in the packet, with the pages that it covers. */
        Split: {
            /**
             * @description Identifies this piece within Extend; workflow steps and files made from it point back here.
             * @example splt_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description The `id` of the matching split classification. The safe value to route on.
             * @example repair_estimate
             */
            classificationId: string;
            /**
             * @description Label of the kind as it was worded at the time of the run; for display, as wording may change.
             * @example repair_estimate
             */
            type: string;
            /**
             * @description Readable label for the piece, such as its title, to tell pieces of one kind apart; null when there is none.
             * @example Repair estimate EST-88213
             */
            name?: string;
            /**
             * @description Value found by the classification's `identifierKey`, such as an invoice number. Pieces that share it belong to the same document. Empty when nothing was found or asked for.
             * @example EST-88213
             */
            identifier: string;
            /**
             * @description The model's reason for cutting here and for choosing this kind, for people who check the cut.
             * @example Pages 4 to 7 share the letterhead of Northside Auto Body and one estimate number.
             */
            observation: string;
            /** @description Page of the source file on which the piece begins, counted from 1. */
            startPage: number;
            /** @description Page of the source file on which the piece ends, itself included. */
            endPage: number;
            /**
             * @description A new file that holds only these pages, ready to be parsed, extracted from or sent to a workflow.
             * @example file_R4vT7qY5wZj8mK2pL9nRa
             */
            fileId: string;
        };
        /** @description The documents that a split run found, in page order, each also stored as a file of its own. */
        SplitOutput: {
            /** @description The documents in the packet. With page overlap switched on, two neighbours may share a page. */
            splits: components["schemas"]["Split"][];
            /** @description True marks splits that were handed in rather than detected, to judge by the name, which is all that is documented. Usually absent, so do not depend on it. */
            isExternal?: boolean;
        };
        /** @description Result of a processor. Nothing in the value itself names its kind: go by the `type` of the run, and for extraction by whether the settings use `schema` or `fields`. */
        LegacyProcessorOutput: components["schemas"]["LegacyExtractionOutput"] | components["schemas"]["ClassifyOutput"] | components["schemas"]["SplitOutput"];
        /** @description A run in the former common shape: one execution of a processor on one file, with the settings it used and everything that came out. */
        LegacyProcessorRun: {
            /**
             * @description Always `document_processor_run`, whatever the type; the current API tells the three kinds apart.
             * @example document_processor_run
             * @constant
             */
            object: "document_processor_run";
            /**
             * @description The same id under which the extract, classify or split run is read.
             * @example exr_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description The extractor, classifier or splitter that ran.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * @description The exact version that ran, also when the request left the choice to the server.
             * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            processorVersionId: string;
            /**
             * @description Name that the processor has in the dashboard, for display.
             * @example Invoice extractor
             */
            processorName: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /** @description The result to use, which is `reviewedOutput` once a person changed something. Empty until the run is done. */
            output: components["schemas"]["LegacyProcessorOutput"];
            /**
             * @description Short code of the failure; only with the status `FAILED`.
             * @example PARSING_ERROR
             */
            failureReason?: string;
            /**
             * @description Explanation of the failure for people; only with the status `FAILED`.
             * @example The file contains no readable pages.
             */
            failureMessage?: string;
            /** @description What the request that started the run gave as `metadata`; absent if it gave none. */
            metadata?: components["schemas"]["JsonObject"];
            /** @description True once a person has checked the result; `reviewedOutput` then has the final values. */
            reviewed: boolean;
            /** @description True when that person changed something, which `edits` lists. */
            edited: boolean;
            /** @description Changes made in review, by field name. Empty when `edited` is false. */
            edits: {
                [key: string]: components["schemas"]["ExtractOutputEdit"];
            };
            /** @description Tells which member of the unions `output` and `config` applies. */
            type: components["schemas"]["LegacyProcessorType"];
            /** @description The settings in force during this run, those sent with it included. */
            config: components["schemas"]["LegacyProcessorConfig"];
            /** @description What the models returned, untouched by review. */
            initialOutput?: components["schemas"]["LegacyProcessorOutput"];
            /** @description The result after review, and the one to trust; absent if there was none. */
            reviewedOutput?: components["schemas"]["LegacyProcessorOutput"];
            /** @description The files worked on. Behind a splitter this is the piece, not the original. */
            files: components["schemas"]["File"][];
            /** @description The processors whose results a merge step of a workflow combined into this one; otherwise empty. */
            mergedProcessors: {
                /**
                 * @description The extractor whose values went in.
                 * @example ex_Xj8mK2pL9nR4vT7qY5wZ
                 */
                processorId: string;
                /**
                 * @description The version that ran, by its own id and not by its number.
                 * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
                 */
                processorVersionId: string;
                /**
                 * @description Name that it has in the dashboard, for display.
                 * @example Invoice line item extractor
                 */
                processorName: string;
            }[];
            /**
             * Format: uri
             * @description Page of this run in the dashboard, for people with an account.
             * @example https://dashboard.extend.ai/runs/exr_Xj8mK2pL9nR4vT7qY5wZ
             */
            url: string;
            /** @description Credits for the processor's own work, without the parse behind it. */
            usage?: components["schemas"]["LegacyUsage"];
        };
        /** @description Envelope around a single processor run; the current operations answer without one. */
        LegacyProcessorRunResponse: {
            success: components["schemas"]["LegacySuccess"];
            processorRun: components["schemas"]["LegacyProcessorRun"];
        };
        /** @description Error body of a 400 where a file is sent; `code` is there when the file itself was refused. */
        LegacyFileError: components["schemas"]["LegacyError"] & {
            /**
             * @description Machine-readable reason for refusing the file; absent when the request was wrong in another way.
             *     - `FILE_TYPE_NOT_SUPPORTED`: the format is not among the supported ones.
             *     - `FILE_SIZE_TOO_LARGE`: the file is bigger than Extend accepts; cut it or make it smaller.
             *     - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
             *     - `PASSWORD_PROTECTED_FILE`: the file is encrypted; upload an unlocked copy.
             * @enum {string}
             */
            code?: "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "PASSWORD_PROTECTED_FILE" | (string & {});
        };
        /** @description Receipt for a deletion that cannot be undone. */
        LegacyProcessorRunDeletion: {
            success: components["schemas"]["LegacySuccess"];
            /**
             * @description The run that was deleted; reading it from now on gives 404.
             * @example exr_Xj8mK2pL9nR4vT7qY5wZ
             */
            documentProcessorRunId: string;
            /**
             * @description Confirmation in English, for logs; go by the status 200.
             * @example Processor run deleted.
             */
            message: string;
        };
        /** @description A processor as it appears in the list, with its versions by number only. */
        LegacyProcessorListItem: {
            /**
             * @description Always `document_processor`, whatever the type.
             * @constant
             */
            object: "document_processor";
            /**
             * @description The same id under which the extractor, classifier or splitter is read.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description Name for people, shown in the dashboard; everything refers to the id.
             * @example Invoice extractor
             */
            name: string;
            type: components["schemas"]["LegacyProcessorType"];
            /** @description Every version of the processor, the draft among them. */
            versions: {
                /**
                 * @description Read the version with its settings by this id.
                 * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
                 */
                id: string;
                /**
                 * @description What a run passes as `version` to use it.
                 * @example 3
                 */
                version: string;
            }[];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description One page of processors of all types. As long as it has a `nextPageToken`, more follow. */
        LegacyProcessorList: {
            /**
             * @description Always `true`: failures have an error body instead.
             * @constant
             */
            success: true;
            /** @description Remark of the server about the request, worth logging. Null or absent if there is none. */
            warning?: string | null;
            /** @description Processors that pass the filter, in the requested order. */
            processors: components["schemas"]["LegacyProcessorListItem"][];
            /**
             * @description Cursor to the following page. Null or absent on the last one.
             * @example xK9mLPqRtN3vS8wF5hB2cQ==:zWvUxYjM4nKpL7aDgE9HbTcR2mAyX3/Q+CNkfBSw1dZ=
             */
            nextPageToken?: string | null;
        };
        /** @description A processor to be made, from settings (`config`) or as a copy of another (`cloneProcessorId`). */
        LegacyProcessorCreate: {
            /**
             * @description Name for people, shown in the dashboard; runs and workflows go by the id.
             * @example Invoice extractor
             */
            name: string;
            /** @description What the processor shall do; it cannot be changed later. */
            type: components["schemas"]["LegacyProcessorType"];
            /**
             * @description Processor of the same type to copy the settings from.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            cloneProcessorId?: string;
            /** @description Settings of the first draft, of the same `type`. */
            config?: components["schemas"]["LegacyProcessorConfig"];
        };
        /** @description Settings of a processor at one point, either published and frozen or the current draft. */
        LegacyProcessorVersion: {
            /**
             * @description Always `document_processor_version`.
             * @example document_processor_version
             * @constant
             */
            object: "document_processor_version";
            /**
             * @description Names this version for good, whereas `draft` and `latest` move on.
             * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description The extractor, classifier or splitter that the version belongs to.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            processorId: string;
            /**
             * @description Name that the processor has now, for display.
             * @example Invoice extractor
             */
            processorName?: string;
            processorType: components["schemas"]["LegacyProcessorType"];
            /**
             * @description Release note given when publishing; absent if there was none.
             * @example Adds the purchase order number and the early payment discount.
             */
            description?: string;
            /**
             * @description Number such as `1.0` or `2.1`; `draft` for the unpublished one. Runs accept it as `version`.
             * @example 2.1
             * @example draft
             */
            version: string;
            config: components["schemas"]["LegacyProcessorConfig"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description An extractor, classifier or splitter in the former common shape, together with its editable draft. */
        LegacyProcessor: {
            /**
             * @description Always `document_processor`, whatever the type; the current API tells the three kinds apart.
             * @example document_processor
             * @constant
             */
            object: "document_processor";
            /**
             * @description The same id under which the extractor, classifier or splitter is read.
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description Name for people, shown in the dashboard; everything refers to the id.
             * @example Invoice extractor
             */
            name: string;
            type: components["schemas"]["LegacyProcessorType"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
            /** @description The version that updates write to; its `version` is `draft`. */
            draftVersion: components["schemas"]["LegacyProcessorVersion"];
        };
        /** @description Envelope around a single processor; the current operations answer without one. */
        LegacyProcessorResponse: {
            success: components["schemas"]["LegacySuccess"];
            processor: components["schemas"]["LegacyProcessor"];
        };
        /** @description The values to change. What is left out stays as it is. */
        LegacyProcessorUpdate: {
            /**
             * @description New name for people; the id and all references stay.
             * @example Invoice extractor EMEA
             */
            name?: string;
            /** @description New settings of the draft, complete and of the processor's type. */
            config?: components["schemas"]["LegacyProcessorConfig"];
        };
        /** @description How to number and describe the version to be published. */
        LegacyProcessorVersionCreate: {
            releaseType: components["schemas"]["ReleaseType"];
            description?: components["schemas"]["VersionDescription"];
            /** @description Settings to publish. Leave them out to publish the draft as it stands. */
            config?: components["schemas"]["LegacyProcessorConfig"];
        };
        /** @description Envelope around the version just published; the current operations answer without one. */
        LegacyProcessorVersionCreated: {
            success: components["schemas"]["LegacySuccess"];
            processorVersion: components["schemas"]["LegacyProcessorVersion"];
        };
        /** @description All versions of a processor at once; there are no pages. */
        LegacyProcessorVersionList: {
            success: components["schemas"]["LegacySuccess"];
            /** @description The draft and all published versions. Sort them yourself if the order matters. */
            versions: components["schemas"]["LegacyProcessorVersion"][];
        };
        /** @description Envelope around one version. Mind the key, which differs from the one used on publishing. */
        LegacyProcessorVersionResponse: {
            success: components["schemas"]["LegacySuccess"];
            version: components["schemas"]["LegacyProcessorVersion"];
        };
        /**
         * @description Model tier that does the splitting. Leave it out for `splitting_performance`.
         *
         *     - `splitting_performance`: the most accurate tier; choose it for long or messy packets.
         *     - `splitting_light`: quicker and cheaper, good enough where the documents in a packet look clearly different.
         * @default splitting_performance
         * @enum {string}
         */
        SplitBaseProcessor: "splitting_performance" | "splitting_light" | (string & {});
        /** @description One kind of document that may occur inside the packet. */
        SplitClassification: {
            /**
             * @description Stable key of your choice, unique within the configuration; lower case with underscores reads best. Results carry it as `classificationId`, so branch on this and stay free to reword `type` and `description`.
             * @example repair_estimate
             */
            id: string;
            /**
             * @description Name of the kind as the model sees it; part of the prompt, so wording matters. One entry must use `other`, which collects the pages that fit nowhere else.
             * @example repair_estimate
             */
            type: string;
            /**
             * @description What such a document looks like and how to tell it from its neighbours. Detail improves the cuts.
             * @example Estimate from a body shop: parts and labour lines, a total, an estimate number in the header.
             */
            description: string;
            /**
             * @description Tells the model, in plain language, which value identifies one document of this kind. It comes back as the `identifier` of each split, so that parts with the same value can be joined. Needs `splitting_performance` 1.5.0 or `splitting_light` 1.3.0; earlier ones ignore it.
             * @example Estimate number printed at the top right
             */
            identifierKey?: string;
        };
        /** @description The kinds of documents to look for. Ids must differ from each other, and one entry must have the type `other`. */
        SplitClassifications: components["schemas"]["SplitClassification"][];
        /**
         * @deprecated
         * @description Trades accuracy for speed on old base versions; no effect from `splitting_performance` 1.5.0 and
         *     `splitting_light` 1.3.0 on. Choose the tier with `baseProcessor` instead.
         *
         *     - `high_precision`: slower, places the cuts more exactly.
         *     - `basic_precision`: faster, rougher cuts.
         * @enum {string}
         */
        SplitMethod: "high_precision" | "basic_precision" | (string & {});
        /** @description Switches for packets that need more than rules: workbooks, shared pages, identifiers. */
        SplitAdvancedOptions: {
            /** @description True cuts a workbook at its sheets, one split per sheet; false treats it as one stream of pages. */
            splitExcelDocumentsBySheetEnabled?: boolean;
            /** @description True lets a page belong to two neighbouring splits when one document ends and the next begins on it; false gives each page to one. Needs `splitting_performance` 1.2.0 or `splitting_light` 1.1.0; earlier ones ignore it. */
            pageOverlapEnabled?: boolean;
            /** @description Only these pages are split; leave out to take the whole file. */
            pageRanges?: components["schemas"]["PageRanges"];
            /**
             * @deprecated
             * @description One rule for finding identifiers, applied to every kind of document. Replaced by `identifierKey` on each classification, and without effect from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
             */
            splitIdentifierRules?: string;
            /**
             * @description True joins neighbouring documents for which the same identifier was read into one split, so that a claim sent in three parts comes out as one. False or left out, each document stays a split of its own. Needs `identifierKey` on the classifications.
             *
             *     Evidence: https://docs.extend.ai/changelog/2026/8/26
             */
            strictIdentifierModeEnabled?: boolean;
            splitMethod?: components["schemas"]["SplitMethod"];
        };
        /** @description A patch over a saved splitter's configuration, for this request only. Fields left out keep their saved values, so changing `splitRules` alone is fine. */
        SplitOverrideConfig: {
            baseProcessor?: components["schemas"]["SplitBaseProcessor"];
            /**
             * @description Runs on this release of the base processor instead of the one that the splitter pins.
             * @example 1.4.2
             */
            baseVersion?: string;
            /** @description Replaces the splitter's whole list of document kinds; entries are not merged one by one. */
            splitClassifications?: components["schemas"]["SplitClassifications"];
            /**
             * @description Cutting guidance in place of the saved one, for this request only.
             * @example Treat every page that starts with a letterhead as a new document.
             */
            splitRules?: string;
            advancedOptions?: components["schemas"]["SplitAdvancedOptions"];
            /** @description How the file is read, for this request only; replaces what the splitter has saved. */
            parseConfig?: components["schemas"]["ParseConfig"];
        };
        /** @description A saved splitter to run, with the version and the changes for this request. */
        SplitterSelection: {
            /**
             * @description The splitter, as returned when it was created or listed.
             * @example spl_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            version?: components["schemas"]["ProcessorVersionString"];
            overrideConfig?: components["schemas"]["SplitOverrideConfig"];
        };
        /** @description How a packet is cut into documents. The same shape serves a one-off run and a saved splitter; only the list of document kinds is mandatory. */
        SplitConfig: {
            baseProcessor?: components["schemas"]["SplitBaseProcessor"];
            /**
             * @description Pins one release of the base processor, so that results stay comparable over time. Without it each run takes the newest stable release.
             * @example 1.5.0
             */
            baseVersion?: string;
            splitClassifications: components["schemas"]["SplitClassifications"];
            /**
             * @description Plain-language guidance on where to cut and what to keep together, such as attachments with their letter.
             * @example Keep the photo pages with the repair estimate that precedes them.
             */
            splitRules?: string;
            advancedOptions?: components["schemas"]["SplitAdvancedOptions"];
            /** @description How the file is read before it is split; poor scans gain most from a change here. */
            parseConfig?: components["schemas"]["ParseConfig"];
        };
        /** @description One packet and how to split it. Send either `splitter` or `config`, not both. */
        SplitRequest: {
            splitter?: components["schemas"]["SplitterSelection"];
            /** @description A configuration for this request alone, for trials or when no splitter is saved yet. Excludes `splitter`. */
            config?: components["schemas"]["SplitConfig"];
            /** @description The packet, by URL or by the id of a file uploaded before. Raw text cannot be split. */
            file: components["schemas"]["FileInput"];
            metadata?: components["schemas"]["RunMetadata"];
        };
        /**
         * @description Why the run ended as `FAILED`; null otherwise. The list may grow, so keep a default branch.
         *
         *     - `ABORTED`: somebody stopped the run.
         *     - `INTERNAL_ERROR`: a fault on Extend's side; a new run may succeed.
         *     - `FAILED_TO_PROCESS_FILE`: the file could not be opened, read or converted.
         *     - `INVALID_PROCESSOR`: the splitter's saved configuration does not work.
         *     - `INVALID_CONFIGURATION`: the options sent do not fit the chosen model.
         *     - `PARSING_ERROR`: the model's answer could not be turned into splits.
         *     - `PRE_PROCESSING_FAILURE`: the run broke before the model was asked.
         *     - `POST_PROCESSING_FAILURE`: the run broke after the model answered.
         *     - `OUT_OF_CREDITS`: the balance did not cover the run.
         * @example FAILED_TO_PROCESS_FILE
         */
        SplitFailureReason: string | null;
        /** @description One pass of a splitter over one file. Created at once, filled in when `status` reaches a final value. */
        SplitRun: {
            /**
             * @description Always `split_run`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "split_run";
            /**
             * @description Read, cancel or delete the run with it, and find it in webhook events.
             * @example splr_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            status: components["schemas"]["ProcessorRunStatus"];
            /** @description The result to use: what the reviewer approved if somebody reviewed the run, else what the model found. Null until the run is `PROCESSED`. */
            output: components["schemas"]["SplitOutput"] | null;
            /** @description The model's own result, kept for comparison after a review. Null while nobody has reviewed the run. */
            initialOutput: components["schemas"]["SplitOutput"] | null;
            /** @description The result as a person left it, and the one to trust. Null while nobody has reviewed the run. */
            reviewedOutput: components["schemas"]["SplitOutput"] | null;
            /** @description The saved splitter behind the run. Null when the configuration came with the request. */
            splitter: components["schemas"]["SplitterSummary"] | null;
            /** @description The version of that splitter which ran. Null when the configuration came with the request. */
            splitterVersion: components["schemas"]["SplitterVersionSummary"] | null;
            failureReason: components["schemas"]["SplitFailureReason"];
            /** @description Explanation for people, to log beside `failureReason`; its wording may change. Null unless `FAILED`. */
            failureMessage: string | null;
            /** @description Your own data from the request, to find your record by; null if none was sent. */
            metadata: components["schemas"]["RunMetadata"] | null;
            /** @description True once a person has signed off the result; `reviewedOutput` then has the final cuts. */
            reviewed: boolean;
            /** @description True when the reviewer changed the model's cuts: a case worth adding to an evaluation set. */
            edited: boolean;
            /** @description The configuration in effect, overrides already applied. */
            config: components["schemas"]["SplitConfig"];
            /** @description The packet that was split. Null when it never became available, for instance because the download failed. */
            file: components["schemas"]["FileSummary"] | null;
            /**
             * @description The parse run whose reading of the file was split. Null when none was made.
             * @example pr_3uZSj69pYZDkHFuuX57ic
             */
            parseRunId: string | null;
            /**
             * Format: uri
             * @description Page of this run in the Extend dashboard, for links in your own tools.
             * @example https://dashboard.extend.ai/runs/splr_Xj8mK2pL9nR4vT7qY5wZ
             */
            dashboardUrl: string;
            /** @description Credits spent. Null before the run is `PROCESSED`, for runs from before 7 October 2025, and on legacy billing. */
            usage: components["schemas"]["RunUsage"] | null;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A split run as it appears in lists: everything but its configuration and results. Read the run by id for those. */
        SplitRunSummary: {
            /**
             * @description Always `split_run`. Tells what this is wherever several kinds can stand, as in webhook events.
             * @constant
             */
            object: "split_run";
            /**
             * @description Pass it to `GET /split_runs/{id}` to get the splits.
             * @example splr_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /** @description The saved splitter behind the run. Null when the configuration came with the request. */
            splitter: components["schemas"]["SplitterSummary"] | null;
            /** @description The version of that splitter which ran. Null when the configuration came with the request. */
            splitterVersion: components["schemas"]["SplitterVersionSummary"] | null;
            status: components["schemas"]["ProcessorRunStatus"];
            failureReason: components["schemas"]["SplitFailureReason"];
            /** @description The failure in a sentence for people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description Your own data from the request, to find your record by; null if none was sent. */
            metadata: components["schemas"]["RunMetadata"] | null;
            /** @description True once a person has signed off the result; read the run for the final cuts. */
            reviewed: boolean;
            /** @description True when the reviewer changed the model's cuts: a case worth adding to an evaluation set. */
            edited: boolean;
            /** @description The packet that was split. Null when it never became available. */
            file: components["schemas"]["FileSummary"] | null;
            /**
             * @description The parse run that the split was based on. Null when none was made.
             * @example pr_3uZSj69pYZDkHFuuX57ic
             */
            parseRunId: string | null;
            /**
             * Format: uri
             * @description Page of this run in the Extend dashboard, for links in your own tools.
             * @example https://dashboard.extend.ai/runs/splr_Xj8mK2pL9nR4vT7qY5wZ
             */
            dashboardUrl: string;
            /** @description Credits spent, without the breakdown. Null before the run is `PROCESSED`, for runs from before 7 October 2025, and on legacy billing. */
            usage: components["schemas"]["RunUsageSummary"] | null;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description One page of split runs. As long as it has a `nextPageToken`, more follow. */
        SplitRunList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The runs in the order asked for. Read one by id to see its splits. */
            data: components["schemas"]["SplitRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description One packet to queue and how to split it. Send either `splitter` or `config`, not both. */
        SplitRunCreate: {
            splitter?: components["schemas"]["SplitterSelection"];
            /** @description A configuration for this run alone, for trials or when no splitter is saved yet. Excludes `splitter`. */
            config?: components["schemas"]["SplitConfig"];
            /** @description The packet, by URL or by the id of a file uploaded before. Raw text cannot be split. */
            file: components["schemas"]["FileInput"];
            priority?: components["schemas"]["RunPriority"];
            metadata?: components["schemas"]["RunMetadata"];
        };
        /** @description Many packets for one saved splitter. The version and the overrides apply to every input alike; an inline configuration is not possible. */
        SplitRunBatchCreate: {
            splitter: components["schemas"]["SplitterSelection"];
            /** @description The packets. Each becomes a split run of its own, which can fail without touching the others. */
            inputs: {
                /** @description The packet, by URL or by the id of a file uploaded before. Raw text cannot be split. */
                file: components["schemas"]["FileInput"];
                /** @description Your own keys for this input alone. Since results come back run by run, put in what you need to match them. */
                metadata?: components["schemas"]["RunMetadata"];
            }[];
            priority?: components["schemas"]["RunPriority"];
        };
        /** @description One page of splitters. As long as it has a `nextPageToken`, more follow. */
        SplitterList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Splitters of this page; read one by its id for its configuration. */
            data: components["schemas"]["SplitterSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description A new splitter: named, and either configured here or cloned. `config` and `cloneSplitterId` exclude each other. */
        SplitterCreate: {
            /**
             * @description Label for the dashboard. Choose one that says which packets it is for.
             * @example Claim packet splitter
             */
            name: string;
            /**
             * @description Starts from the configuration of this splitter. The two are independent afterwards.
             * @example spl_BMdfq_yWM3sT-ZzvCnA3f
             */
            cloneSplitterId?: string;
            /** @description The kinds of document, rules and options that the draft begins with. */
            config?: components["schemas"]["SplitConfig"];
        };
        /** @description One state of a splitter's configuration. Published versions never change; only the draft does. */
        SplitterVersion: {
            /**
             * @description Always `splitter_version`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "splitter_version";
            /**
             * @description Points at exactly this version, even after later ones are published.
             * @example splv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description Note written when the version was published. Null when nobody wrote one.
             * @example Medical bills are now their own kind
             */
            description: string | null;
            /**
             * @description Number of a published version such as `1.0`, or `draft` for the working copy. Runs can ask for either.
             * @example 1.0
             */
            version: string;
            /** @description The kinds of document, rules and options with which this version cuts a packet. */
            config: components["schemas"]["SplitConfig"];
            /**
             * @description The splitter of this version; workflows and runs name it together with `version`.
             * @example spl_Xj8mK2pL9nR4vT7qY5wZ
             */
            splitterId: string;
            createdAt: components["schemas"]["CreatedAt"];
            /** @description Who made the version. Null for versions from before Extend recorded this. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description A saved, versioned way of splitting. Edit its draft, publish versions, and refer to it by id instead of sending a configuration each time. */
        Splitter: {
            /**
             * @description Always `splitter`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "splitter";
            /**
             * @description Names the splitter in runs, batches, workflows and evaluation sets.
             * @example spl_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description Label for people, shown in the dashboard; free to change, since everything refers to the id.
             * @example Claim packet splitter
             */
            name: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
            /** @description The working copy that updates write to and that publishing freezes. */
            draftVersion: components["schemas"]["SplitterVersion"];
        };
        /** @description The values to change; the rest stays. Published versions are not touched. */
        SplitterUpdate: {
            /**
             * @description New label for the dashboard; the id and all references stay.
             * @example Motor claim packet splitter
             */
            name?: string;
            /** @description Takes the place of the draft's configuration. Publish a version to make it the default for runs. */
            config?: components["schemas"]["SplitConfig"];
        };
        /** @description One page of a splitter's versions. As long as it has a `nextPageToken`, more follow. */
        SplitterVersionList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The draft, then the published versions, newest first unless sorted otherwise. */
            data: components["schemas"]["SplitterVersionSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description How to number and describe the version that the draft becomes. */
        SplitterVersionCreate: {
            releaseType: components["schemas"]["ReleaseType"];
            description?: components["schemas"]["VersionDescription"];
            /** @description Publishes this configuration. Leave it out to publish the draft as it stands. */
            config?: components["schemas"]["SplitConfig"];
        };
        /**
         * Document from a URL
         * @description A PDF, JPEG, PNG or WebP for Extend to download. Of an animated WebP, only the first frame counts.
         */
        VerifyFileFromUrl: {
            /**
             * Format: uri
             * @description Address that anybody can reach over HTTP or HTTPS; a presigned link will do. One that points to localhost or into a private network is refused with 400.
             * @example https://files.northwind.example/claims/bank-statement-2026-08.pdf?signature=4f1c
             */
            url: string;
            /**
             * @description Name under which the document is stored. Without it, the URL provides one.
             * @example bank-statement-2026-08.pdf
             */
            name?: string;
        };
        /** @description The document, by URL or by the id of a stored file; exactly one of the two. Its bytes are examined as they are, since converting them would destroy traces: hand over the original, never a print or a screenshot of it. */
        VerifyFileInput: components["schemas"]["VerifyFileFromUrl"] | components["schemas"]["FileFromId"];
        /** @description Switches for cases in which the defaults do not do. */
        VerifyAdvancedOptions: {
            /**
             * @description Whether reading the text is a condition. True presumably makes the run fail if the document cannot be parsed, and adds the checks that need its text: a comparison with the hidden text layer, and the content itself. Without a parse, images are examined for their origin and for manipulation only.
             *
             *     Evidence: inferred
             */
            requireParsing?: boolean;
        };
        /**
         * @description How thoroughly to look. Every check that suits the file is made; single ones cannot be chosen. A run repeats these options with whatever default was applied.
         *
         *     Beta: may change within this version.
         */
        VerifyConfig: {
            /**
             * @description Depth of the examination. Which one applies without a choice is not published: the run tells.
             *     - `verify_agentic`: the thorough examination, for documents that money or rights depend on.
             *     - `verify_light`: a smaller set of checks; each category of signals says whether it is part of it.
             * @enum {string}
             */
            engine?: "verify_agentic" | "verify_light" | (string & {});
            /**
             * @description Pins a version of the engine so that verdicts stay comparable; `latest` follows the newest one.
             * @example latest
             */
            engineVersion?: string;
            advancedOptions?: components["schemas"]["VerifyAdvancedOptions"];
        };
        /**
         * @description A document to examine, and how thoroughly.
         *
         *     Beta: may change within this version.
         */
        VerifyRunCreate: {
            file: components["schemas"]["VerifyFileInput"];
            config?: components["schemas"]["VerifyConfig"];
            metadata?: components["schemas"]["RunMetadata"];
        };
        /**
         * @description Where a verify run stands.
         *     - `PROCESSING`: the document is being examined. Every run begins here.
         *     - `PROCESSED`: finished, the verdict is in `output` and never changes again.
         *     - `FAILED`: ended without a verdict; `failureReason` says why.
         *     - `CANCELLED`: stopped on request; there will never be a verdict.
         * @enum {string}
         */
        VerifyRunStatus: "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
        /**
         * @description How much speaks for manipulation.
         *     - `LOW`: nothing of weight was found. No proof that the document is genuine.
         *     - `MEDIUM`: something is unusual; let a person look before you rely on the document.
         *     - `HIGH`: strong traces of a change; do not rely on the document without an examination.
         * @enum {string}
         */
        VerifyRiskLevel: "LOW" | "MEDIUM" | "HIGH" | (string & {});
        /**
         * @description Category of the suspicion. More exist than are listed, for manipulated and generated images among others. A category
         *     that is missing from a verdict was not detected, which does not mean that it was checked.
         *     - `FILE_FORMAT_AND_PDF_STRUCTURE`: a type in disguise, a broken or rebuilt structure, data after the end of the
         *       file, or bytes that programs read differently. Part of `verify_light`.
         *     - `DIGITAL_SIGNATURE_INTEGRITY`: a change after signing, a foreign signature, or a certificate or timestamp that was
         *       not valid at that moment. Part of `verify_light`.
         *     - `PROVENANCE_AND_ISSUER_MARKERS`: content credentials (C2PA) that do not hold, or a watermark without its manifest.
         *       Part of `verify_light`.
         *     - `REVISION_AND_PRODUCTION_HISTORY`: saved again after its date of issue, backdated, an image editor among the
         *       programs that made it, or one page unlike the other scans. Part of `verify_light`.
         *     - `CAPTURE_CONVERSION_AND_LAUNDERING`: annotation layers that hide or alter what is below. Part of `verify_light`.
         *     - `PDF_LAYERS_TEXT_AND_FORMS`: values covered and typed anew, pasted patches, hidden text, or form values that differ
         *       from what is shown. Whether `verify_light` looks for it is not published.
         * @enum {string}
         */
        VerifySignalType: "FILE_FORMAT_AND_PDF_STRUCTURE" | "DIGITAL_SIGNATURE_INTEGRITY" | "PROVENANCE_AND_ISSUER_MARKERS" | "REVISION_AND_PRODUCTION_HISTORY" | "CAPTURE_CONVERSION_AND_LAUNDERING" | "PDF_LAYERS_TEXT_AND_FORMS" | (string & {});
        /** @description Objects on the page that together look like a manipulation. */
        VerifyStructuralPattern: {
            /**
             * @description Stable name of the pattern, to branch on. The set is open.
             * @example OPAQUE_MASK_FOLLOWED_BY_TEXT
             */
            code: string;
            /** @description The objects on the page that make up the pattern, by the part that each plays. */
            components: {
                /**
                 * @description Part that the object plays in the pattern: `MASK` covers the original, `REPLACEMENT_TEXT` stands in its place. Other patterns have other roles.
                 * @example MASK
                 */
                role: string;
                /** @description Its places on the page; each id is that of an entry of `locations` in the same observation. */
                locationIds: string[];
            }[];
        };
        /** @description A spot of a page, to be marked for the person who decides. */
        VerifyLocation: {
            /**
             * @description Name by which `data` of the same observation refers to the spot.
             * @example loc_1
             */
            locationId: string;
            /** @description The page, with the size that `boundingBox` is measured against. */
            page: {
                /**
                 * @description Position of the page in the document, counted from 1.
                 * @example 1
                 */
                number: number;
                /**
                 * @description Width in PDF points, 72 to the inch; divide horizontal positions by it to place them on a rendering.
                 * @example 612
                 */
                width: number;
                /**
                 * @description Height in PDF points, 72 to the inch; divide vertical positions by it to place them on a rendering.
                 * @example 792
                 */
                height: number;
            };
            boundingBox: components["schemas"]["BoundingBox"];
        };
        /**
         * @description One observation that supports a signal, with its place on the page if it has one.
         *
         *     Beta: may change within this version.
         */
        VerifyEvidence: {
            /**
             * @description Tells the observations of one run apart; made of the check's name and a counter.
             * @example local.text_overlay_or_masking:001
             */
            evidenceId: string;
            /**
             * @description Kind of observation, which decides about the shape of `data`.
             *     - `value_comparison`: two values that should agree do not.
             *     - `validation`: a formal check, of a signature for instance, gave this result.
             *     - `inventory`: something is there that should not be, or is missing.
             *     - `history`: how the file came about, step by step.
             *     - `structural_pattern`: an arrangement of objects that is typical of a manipulation.
             *     - `model_prediction`: a model's estimate, with the uncertainty that comes with it.
             * @enum {string}
             */
            type: "value_comparison" | "validation" | "inventory" | "history" | "structural_pattern" | "model_prediction" | (string & {});
            /** @description The observation itself. Only the shape for `structural_pattern` is published; show the others as they are. */
            data: components["schemas"]["VerifyStructuralPattern"] | {
                [key: string]: unknown;
            };
            /** @description Where it can be seen. Empty for what concerns the file as a whole. */
            locations: components["schemas"]["VerifyLocation"][];
        };
        /**
         * @description One suspicion, with its weight and the evidence for it.
         *
         *     Beta: may change within this version.
         */
        VerifySignal: {
            /**
             * @description Names this finding in your own records; no operation reads it.
             * @example vs_3f1j6I1gsw5k96xFiCnkM
             */
            id: string;
            type: components["schemas"]["VerifySignalType"];
            /** @description Weight of this finding alone; `riskLevel` of the verdict weighs all of them together. */
            riskAssessment: {
                /**
                 * @description How the weight is expressed. `LEVEL` is the only known form, with the weight in `level`; skip entries whose form you do not know.
                 * @example LEVEL
                 */
                type: string;
                /**
                 * @description Weight of the finding, on the scale of the document's risk level; given with the form `LEVEL`.
                 *
                 *     Evidence: inferred
                 */
                level?: components["schemas"]["VerifyRiskLevel"];
            };
            /**
             * @description The finding in a sentence, to be shown to a person; branch on `type` instead.
             * @example An opaque shape covers the former total
             * @example and other text stands on top of it.
             */
            summary: string;
            /** @description What the finding rests on, with places on the page where there are any. */
            evidence: components["schemas"]["VerifyEvidence"][];
        };
        /**
         * @description The verdict on a document. Written once; later engines do not touch it.
         *
         *     Beta: may change within this version.
         */
        VerifyOutput: {
            /** @description Verdict on the document as a whole; branch on it, and show `summary` to the person who decides. */
            riskLevel: components["schemas"]["VerifyRiskLevel"];
            /**
             * @description Grounds for the risk level in plain language, for a person who has to decide about the document.
             * @example The total was covered and typed anew.
             */
            summary: string;
            /** @description What was found, one entry per category at most. Empty when nothing was detected, which does not prove the document genuine. */
            signals: components["schemas"]["VerifySignal"][];
        };
        /**
         * @description Why there is no verdict; null unless `status` is `FAILED`. The set is open, and more codes exist:
         *     - `NO_APPLICABLE_SIGNALS`: no check suits this document, so there is nothing to say about it.
         *     - `FILE_TYPE_NOT_SUPPORTED`: neither PDF nor JPEG, PNG or WebP.
         */
        VerifyFailureReason: string | null;
        /**
         * @description An examination of one document for signs of manipulation, or its verdict once that is done.
         *
         *     Beta: may change within this version.
         */
        VerifyRun: {
            /**
             * @description Always `verify_run`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "verify_run";
            /**
             * @description Poll the run with it; no webhook event tells of these runs.
             * @example vr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /** @description The document, under an id that other runs accept. Null once it has been deleted. */
            file: components["schemas"]["FileSummary"] | null;
            status: components["schemas"]["VerifyRunStatus"];
            /** @description The verdict; null until `PROCESSED`, and for ever after `FAILED` or `CANCELLED`. Under zero retention the first read that delivers it also orders its removal, so store it then. */
            output: components["schemas"]["VerifyOutput"] | null;
            failureReason: components["schemas"]["VerifyFailureReason"];
            /** @description The failure in a sentence for people; null unless `status` is `FAILED`. */
            failureMessage: string | null;
            /** @description The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
            config: components["schemas"]["VerifyConfig"];
            /** @description Your own data from the request, to find your record by; null if none was sent. */
            metadata?: components["schemas"]["RunMetadata"] | null;
            /** @description Cost of the run. Always null during the beta, in which nothing is charged. */
            usage: components["schemas"]["RunUsage"] | null;
            /**
             * @description When the run was created, RFC 3339 in UTC.
             *
             *     Evidence: inferred
             */
            createdAt?: components["schemas"]["CreatedAt"];
            /**
             * @description When the run last changed, RFC 3339 in UTC.
             *
             *     Evidence: inferred
             */
            updatedAt?: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description A verify run as lists show it, with the risk level but without signals. Read the run by its id for those.
         *
         *     Beta: may change within this version.
         */
        VerifyRunSummary: {
            /**
             * @description Always `verify_run`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "verify_run";
            /**
             * @description Read the run with it to get the grounds for its risk level.
             * @example vr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /** @description The document, or null once it has been deleted. */
            file: components["schemas"]["FileSummary"] | null;
            status: components["schemas"]["VerifyRunStatus"];
            /** @description Verdict in a word. Null unless `PROCESSED`, and again once zero retention has removed the result. */
            riskLevel: components["schemas"]["VerifyRiskLevel"] | null;
            /**
             * @description Why there is no verdict, in a code as on the run; null unless `status` is `FAILED`.
             *
             *     Evidence: inferred
             */
            failureReason?: components["schemas"]["VerifyFailureReason"];
            /**
             * @description The failure in a sentence for people; null unless `status` is `FAILED`.
             *
             *     Evidence: inferred
             */
            failureMessage?: string | null;
            /**
             * @description When the run was created, RFC 3339 in UTC.
             *
             *     Evidence: inferred
             */
            createdAt?: components["schemas"]["CreatedAt"];
            /**
             * @description When the run last changed, RFC 3339 in UTC.
             *
             *     Evidence: inferred
             */
            updatedAt?: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description One page of verify runs. As long as it has a `nextPageToken`, more follow.
         *
         *     Evidence: inferred
         */
        VerifyRunList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Runs of this page, with their risk level but without signals. */
            data: components["schemas"]["VerifyRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /**
         * @description Whether events are delivered.
         *
         *     - `enabled`: events are sent as they happen.
         *     - `disabled`: nothing is sent; configuration and subscriptions are kept.
         * @enum {string}
         */
        WebhookEndpointStatus: "enabled" | "disabled" | (string & {});
        /**
         * @description An event that an endpoint can receive for the whole workspace. Events of workflow runs are not among them: they need
         *     a subscription to the workflow.
         *
         *     - `parse_run.processed`: a parse run finished; read it for its text.
         *     - `parse_run.failed`: a parse run ended in an error.
         *     - `edit_run.processed`: an edit run finished; its filled PDF can be downloaded.
         *     - `edit_run.failed`: an edit run ended in an error.
         *     - `form_detection_run.processed`: a form detection run finished. Those inside of edit runs are not announced.
         *     - `form_detection_run.failed`: a form detection run ended in an error. Those inside of edit runs are not announced.
         *     - `extract_run.processed`: an extract run finished; the payload has its values.
         *     - `extract_run.failed`: an extract run ended in an error.
         *     - `classify_run.processed`: a classify run finished; the payload has its decision.
         *     - `classify_run.failed`: a classify run ended in an error.
         *     - `split_run.processed`: a split run finished; the payload has its splits.
         *     - `split_run.failed`: a split run ended in an error.
         *     - `batch_processor_run.processed`: a batch of extract, classify or split runs finished.
         *     - `batch_processor_run.failed`: such a batch ended in an error.
         *     - `batch_parse_run.processed`: a batch of parse runs finished.
         *     - `batch_parse_run.failed`: a batch of parse runs ended in an error.
         *     - `extractor.created`: an extractor was made; it has a draft only.
         *     - `extractor.updated`: an extractor itself changed, such as its name.
         *     - `extractor.deleted`: an extractor was removed and can no longer be run.
         *     - `extractor.draft.updated`: the draft configuration of an extractor changed.
         *     - `extractor.version.published`: an extractor got a new version, which `latest` means from now on.
         *     - `classifier.created`: a classifier was made; it has a draft only.
         *     - `classifier.updated`: a classifier itself changed, such as its name.
         *     - `classifier.deleted`: a classifier was removed and can no longer be run.
         *     - `classifier.draft.updated`: the draft configuration of a classifier changed.
         *     - `classifier.version.published`: a classifier got a new version, which `latest` means from now on.
         *     - `splitter.created`: a splitter was made; it has a draft only.
         *     - `splitter.updated`: a splitter itself changed, such as its name.
         *     - `splitter.deleted`: a splitter was removed and can no longer be run.
         *     - `splitter.draft.updated`: the draft configuration of a splitter changed.
         *     - `splitter.version.published`: a splitter got a new version, which `latest` means from now on.
         *     - `workflow.created`: a workflow was made; it has a draft only.
         *     - `workflow.deployed`: a workflow got a new version, which runs without a version use from now on.
         *     - `workflow.deleted`: a workflow was removed and can no longer be run.
         * @enum {string}
         */
        WebhookEndpointEventType: "parse_run.processed" | "parse_run.failed" | "edit_run.processed" | "edit_run.failed" | "form_detection_run.processed" | "form_detection_run.failed" | "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "batch_parse_run.processed" | "batch_parse_run.failed" | "extractor.created" | "extractor.updated" | "extractor.deleted" | "extractor.draft.updated" | "extractor.version.published" | "classifier.created" | "classifier.updated" | "classifier.deleted" | "classifier.draft.updated" | "classifier.version.published" | "splitter.created" | "splitter.updated" | "splitter.deleted" | "splitter.draft.updated" | "splitter.version.published" | "workflow.created" | "workflow.deployed" | "workflow.deleted" | (string & {});
        /** @description Whether payloads travel inline, or large ones as a link. */
        WebhookPayloadOptions: {
            /**
             * @description - `json`: always inside the event. The default of an endpoint.
             *     - `url`: large payloads are replaced by a link to fetch them from, for servers that limit request bodies.
             * @enum {string}
             */
            format: "json" | "url" | (string & {});
            /**
             * @description Size from which a payload counts as large, in bytes. Only used with the format `url`.
             * @example 262144
             */
            urlThresholdBytes?: number;
        };
        /** @description Extra headers and the way payloads travel; the defaults suit most endpoints. */
        WebhookAdvancedOptions: {
            /** @description Headers added to every delivery, for example a token that your gateway demands. */
            headers?: {
                [key: string]: string;
            };
            payload?: components["schemas"]["WebhookPayloadOptions"];
        };
        /** @description A URL of yours that receives events. The events it gets are its own `enabledEvents` plus those of its subscriptions. */
        WebhookEndpoint: {
            /**
             * @description Always `webhook_endpoint`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "webhook_endpoint";
            /**
             * @description Change or remove the endpoint with it, and subscribe to single objects.
             * @example wh_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * Format: uri
             * @description Deliveries are POST requests to this address.
             * @example https://hooks.northwind.example/extend
             */
            url: string;
            /**
             * @description Label for people, shown in the dashboard; everything refers to the id.
             * @example Accounts payable, production
             */
            name: string;
            status: components["schemas"]["WebhookEndpointStatus"];
            /** @description Events received for the whole workspace. Empty for an endpoint that lives on subscriptions alone. */
            enabledEvents: components["schemas"]["WebhookEndpointEventType"][];
            /**
             * @description The API version in which payloads are written, whatever version your requests use. Fixed at creation.
             * @example 2026-02-09
             */
            apiVersion: string;
            /** @description Extra headers and payload delivery, null where neither was set. */
            advancedOptions: components["schemas"]["WebhookAdvancedOptions"] | null;
            /**
             * Format: date-time
             * @description When the endpoint was registered; earlier events were not sent to it.
             */
            createdAt: string;
            /** @description The person or API key that registered it, null if it is older than this record keeping. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description One page of webhook endpoints. As long as it has a `nextPageToken`, more follow. */
        WebhookEndpointList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The endpoints of this page, without their signing secrets. */
            data: components["schemas"]["WebhookEndpoint"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description A URL of yours that is to receive events, and which ones. */
        WebhookEndpointCreate: {
            /**
             * Format: uri
             * @description Address that accepts POST requests from the internet and answers 2xx within 30 seconds.
             * @example https://hooks.northwind.example/extend
             */
            url: string;
            /**
             * @description Label for people, shown in the dashboard; say which system listens.
             * @example Accounts payable, production
             */
            name: string;
            /** @description Send `disabled` to set everything up first and switch deliveries on later. */
            status?: components["schemas"]["WebhookEndpointStatus"];
            /** @description Events to receive for the whole workspace. An empty array suits an endpoint that only gets subscriptions. */
            enabledEvents: components["schemas"]["WebhookEndpointEventType"][];
            /**
             * @description The API version in which payloads are to be written; cannot be changed later. Best the one your requests use.
             * @example 2026-02-09
             * @example 2025-04-21
             */
            apiVersion: string;
            advancedOptions?: components["schemas"]["WebhookAdvancedOptions"];
        };
        /** @description A freshly registered endpoint together with its signing secret, which is shown this once only. */
        WebhookEndpointCreated: components["schemas"]["WebhookEndpoint"] & {
            /**
             * @description Key for checking the signature of deliveries. Put it into your secret store now: no other response ever contains it.
             * @example wss_9f2c47d1b86e4a03a5c1
             */
            signingSecret: string;
        };
        /** @description Changes to an endpoint. A field that is left out keeps its value; `apiVersion` and the signing secret are fixed. */
        WebhookEndpointUpdate: {
            /**
             * Format: uri
             * @description Moves deliveries to another address; let it answer 2xx before you switch.
             * @example https://hooks.northwind.example/extend/v2
             */
            url?: string;
            /**
             * @description New label for the dashboard; deliveries do not change.
             * @example Accounts payable, production
             */
            name?: string;
            /** @description Pauses deliveries with `disabled`, resumes them with `enabled`. */
            status?: components["schemas"]["WebhookEndpointStatus"];
            /** @description Replaces the whole list of workspace-wide events. Subscriptions are not affected. */
            enabledEvents?: components["schemas"]["WebhookEndpointEventType"][];
            advancedOptions?: components["schemas"]["WebhookAdvancedOptions"];
        };
        /**
         * @description The kind of object whose runs are watched.
         *
         *     - `extractor`: extract runs and batches of one extractor.
         *     - `classifier`: classify runs and batches of one classifier.
         *     - `splitter`: split runs and batches of one splitter.
         *     - `workflow`: runs of one workflow, and their steps.
         * @enum {string}
         */
        WebhookSubscriptionResourceType: "extractor" | "classifier" | "splitter" | "workflow" | (string & {});
        /**
         * @description An event of one resource's runs. An event that does not go with the `resourceType` is refused.
         *
         *     - `extract_run.processed`: an extract run finished; extractors only.
         *     - `extract_run.failed`: an extract run ended in an error; extractors only.
         *     - `classify_run.processed`: a classify run finished; classifiers only.
         *     - `classify_run.failed`: a classify run ended in an error; classifiers only.
         *     - `split_run.processed`: a split run finished; splitters only.
         *     - `split_run.failed`: a split run ended in an error; splitters only.
         *     - `batch_processor_run.processed`: a batch finished; all kinds but workflows.
         *     - `batch_processor_run.failed`: a batch ended in an error; all kinds but workflows.
         *     - `workflow_run.completed`: a run finished; workflows only, like the rest.
         *     - `workflow_run.failed`: a workflow run ended in an error.
         *     - `workflow_run.needs_review`: a workflow run waits for a person, at `dashboardUrl`.
         *     - `workflow_run.rejected`: a reviewer turned a run down.
         *     - `workflow_run.cancelled`: a run was stopped on request.
         *     - `workflow_run.step_run.processed`: one step of a run has its result.
         * @enum {string}
         */
        WebhookSubscriptionEventType: "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "workflow_run.completed" | "workflow_run.failed" | "workflow_run.needs_review" | "workflow_run.rejected" | "workflow_run.cancelled" | "workflow_run.step_run.processed" | (string & {});
        /** @description Sends the run events of one extractor, classifier, splitter or workflow to an endpoint. */
        WebhookSubscription: {
            /**
             * @description Always `webhook_subscription`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "webhook_subscription";
            /**
             * @description Change or remove the subscription with it.
             * @example whes_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description The endpoint that receives the events; deleting it deletes the subscription too.
             * @example wh_Xj8mK2pL9nR4vT7qY5wZ
             */
            webhookEndpointId: string;
            resourceType: components["schemas"]["WebhookSubscriptionResourceType"];
            /**
             * @description The object whose runs are announced, of the kind that `resourceType` says.
             * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
             */
            resourceId: string;
            /** @description The events that are sent. Which ones are possible depends on `resourceType`. */
            enabledEvents: components["schemas"]["WebhookSubscriptionEventType"][];
            /**
             * Format: date-time
             * @description When the subscription was made; runs that ended before were not announced by it.
             */
            createdAt: string;
        };
        /** @description One page of webhook subscriptions. As long as it has a `nextPageToken`, more follow. */
        WebhookSubscriptionList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Subscriptions of this page, each with its whole list of events. */
            data: components["schemas"]["WebhookSubscription"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description Whose runs to announce, and to which endpoint. */
        WebhookSubscriptionCreate: {
            /**
             * @description The endpoint to send to; it must exist in this workspace already.
             * @example wh_Xj8mK2pL9nR4vT7qY5wZ
             */
            webhookEndpointId: string;
            resourceType: components["schemas"]["WebhookSubscriptionResourceType"];
            /**
             * @description The object whose runs are announced, of the kind that `resourceType` says.
             * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
             */
            resourceId: string;
            /** @description The events to send. Each must exist for this `resourceType` and in the API version of the endpoint. */
            enabledEvents: components["schemas"]["WebhookSubscriptionEventType"][];
        };
        /** @description The only changeable part of a subscription. To watch another object, make another subscription. */
        WebhookSubscriptionUpdate: {
            /** @description Replaces the whole list of events. Each must exist for the subscription's `resourceType`. */
            enabledEvents: components["schemas"]["WebhookSubscriptionEventType"][];
        };
        /**
         * @description How far the run has come.
         *
         *     - `PENDING`: queued, no step has begun; can be cancelled.
         *     - `PROCESSING`: steps are being executed; can be cancelled.
         *     - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
         *     - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
         *     - `PROCESSED`: finished, every result is in `stepRuns`.
         *     - `FAILED`: ended by an error, see `failureReason`.
         *     - `CANCELLED`: stopped on request; results of steps that were done remain.
         *     - `CANCELLING`: a cancellation was accepted and takes effect soon.
         * @enum {string}
         */
        WorkflowRunStatus: "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING" | (string & {});
        /** @description A workflow without its steps, the form that lists and workflow runs carry. */
        WorkflowSummary: {
            /**
             * @description Always `workflow`. Tells what this is wherever several kinds can stand, as in webhook events.
             * @constant
             */
            object: "workflow";
            /**
             * @description Stays the same through renames and deployments; a run names its workflow by it.
             * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
             */
            id: string;
            /**
             * @description Label in the dashboard and in lists. Several workflows may share one.
             * @example Invoice intake
             */
            name: string;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
            /** @description The person or API key that made the workflow, null if it is older than this record keeping. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description One version of a workflow without its steps. Deployed versions are immutable; the draft is the only one that changes. */
        WorkflowVersionSummary: {
            /**
             * @description Always `workflow_version`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "workflow_version";
            /**
             * @description Unique over all workflows, unlike `version`. Accepted wherever a version of the workflow is asked for by path.
             * @example workflow_version_Qp7sLkD2nVx8RtY4mZ1Bc
             */
            id: string;
            /**
             * @description `draft`, or the running number of the deployment as text: `1` is the first.
             * @example 3
             */
            version: string;
            /**
             * @description Note given at deployment, on what changed; null if nobody wrote one.
             * @example Check line totals
             */
            name: string | null;
            createdAt: components["schemas"]["CreatedAt"];
            /** @description The person or API key that deployed it, null if it is older than this record keeping. */
            createdBy: components["schemas"]["CreatedBy"] | null;
        };
        /** @description What a workflow run and its entry in lists share: everything but step results and review outcome. */
        WorkflowRunBase: {
            /**
             * @description Always `workflow_run`. Tells what this is wherever several kinds can stand, as in webhook events.
             * @constant
             */
            object: "workflow_run";
            /**
             * @description Assigned when the run is created; store it beside your own record to match webhook events to it.
             * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            id: string;
            status: components["schemas"]["WorkflowRunStatus"];
            /** @description The workflow that was run, without its steps. */
            workflow: components["schemas"]["WorkflowSummary"];
            /** @description The version whose steps this run follows, also when the request did not name one. */
            workflowVersion: components["schemas"]["WorkflowVersionSummary"];
            /**
             * Format: uri
             * @description Page of this run for people, for example as a link in a ticket. Opening it needs a dashboard account.
             * @example https://dashboard.extend.ai/workflows/workflow_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            dashboardUrl: string;
            /**
             * @description Shared by all runs of one batch request, null for a run that was created singly.
             * @example batch_7Ws31-F5
             */
            batchId: string | null;
            /** @description The input documents, one or the whole package. Pieces cut off by a split step are not among them. */
            files: components["schemas"]["FileSummary"][];
            /**
             * Format: date-time
             * @description When the run was created, null as long as it has not been picked up.
             */
            initialRunAt: string | null;
            /**
             * Format: date-time
             * @description When the first step began. Its distance to `initialRunAt` is the time spent in the queue. Null before that.
             */
            startTime: string | null;
            /**
             * Format: date-time
             * @description When the last step ended, null until then.
             */
            endTime: string | null;
            /**
             * @description E-mail address of the reviewer, null for a run nobody has reviewed.
             * @example jane.doe@example.com
             */
            reviewedByUser: string | null;
            /**
             * Format: date-time
             * @description When the review was concluded, null for a run nobody has reviewed.
             */
            reviewedAt: string | null;
            /**
             * @description The reviewer's words on why the run was rejected; null unless `status` is `REJECTED`.
             * @example Second page is missing
             */
            rejectionNote: string | null;
        };
        /** @description A workflow run as lists show it, without step results. Read the run by id for those. */
        WorkflowRunSummary: components["schemas"]["WorkflowRunBase"] & {
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
            /** @description Credits of the run as a sum only. Null for runs from before 7 October 2025 and for accounts on older billing. */
            usage: components["schemas"]["RunUsageSummary"] | null;
        };
        /** @description One page of workflow runs. As long as it has a `nextPageToken`, more follow. */
        WorkflowRunList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description Runs of this page; read one by its id for its step results. */
            data: components["schemas"]["WorkflowRunSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description The workflow to run and, if it matters, which version of it. */
        WorkflowReference: {
            /**
             * @description The workflow, by the id that the dashboard and `GET /workflows` show.
             * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
             */
            id: string;
            /**
             * @description A deployment number such as `3`, or `draft`. Without it the newest deployed version runs, or the draft of a workflow that was never deployed. Name a number where results must not shift with the next deployment.
             * @example 3
             * @example draft
             */
            version?: string;
        };
        /** @description Several documents that belong together, such as an invoice, its purchase order and the delivery note. All are read first; the steps then work on the whole set and the outcome is one run. */
        WorkflowRunPackage: {
            /** @description The documents in your order, by URL or by file id; plain text is not possible here. The same URL, or the same id, may appear only once. */
            files: components["schemas"]["FileInput"][];
        };
        /**
         * @description Credentials that the workflow's steps may use during this one run, such as a token for an external check. Not returned with the run.
         * @example {
         *       "ERP_TOKEN": "erp_live_c29tZXRoaW5n"
         *     }
         */
        RunSecrets: {
            [key: string]: unknown;
        };
        /** @description What to run on which documents. Exactly one of `file` and `package` is needed. */
        WorkflowRunCreate: {
            workflow: components["schemas"]["WorkflowReference"];
            /** @description The one document of this run, by URL, by file id, or as plain text. Excludes `package`. */
            file?: components["schemas"]["FileOrTextInput"];
            /** @description The 2 to 50 documents of this run, treated as one case. Excludes `file`. */
            package?: components["schemas"]["WorkflowRunPackage"];
            /** @description Answers you already have, which the run adopts: fixes a document's class, or pre-fills known fields. Seldom needed, and refused together with `package`. */
            outputs?: {
                /**
                 * @description The extractor, classifier or splitter whose work the answer replaces.
                 * @example cl_Xj8mK2pL9nR4vT7qY5wZ
                 */
                processorId: string;
                /** @description The answer in that processor's output format: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
                output: components["schemas"]["ProvidedProcessorOutput"];
            }[];
            priority?: components["schemas"]["RunPriority"];
            /** @description Your own keys for this run, such as an order number. They come back in every response and event. */
            metadata?: components["schemas"]["RunMetadata"];
            secrets?: components["schemas"]["RunSecrets"];
        };
        /**
         * @description How far the step has come.
         *
         *     - `PENDING`: not begun; earlier steps are still at work.
         *     - `WAITING`: held until steps it depends on are done.
         *     - `PROCESSING`: at work, `result` is still to come.
         *     - `PROCESSED`: done, `result` is there.
         *     - `FAILED`: ended by an error; whether the run goes on is up to the step.
         *     - `CANCELLED`: stopped together with the run.
         * @enum {string}
         */
        StepRunStatus: "PENDING" | "WAITING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
        /** @description What step runs of all kinds share: ids, status and the files that went in. */
        StepRunBase: {
            /**
             * @description Always `workflow_step_run`. Tells what this is wherever several kinds can stand, as in webhook events.
             * @constant
             */
            object: "workflow_step_run";
            /**
             * @description Unique to this execution of the step. A step that runs once per split piece yields several.
             * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            id: string;
            /**
             * @description The run that this step belongs to; what ties a step event to its run.
             * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            workflowRunId: string;
            status: components["schemas"]["StepRunStatus"];
            /** @description The documents this step worked on, which after a split are the pieces and no longer the whole. */
            files: components["schemas"]["FileSummary"][];
        };
        /** @description The step of the graph that was executed. Recognise it by `name`. */
        WorkflowStepBase: {
            /**
             * @description Always `workflow_step`. Tells what this is when objects of several kinds lie side by side, as in your own store.
             * @constant
             */
            object: "workflow_step";
            /**
             * @deprecated
             * @description Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
             * @example step_xKm9pNv3qWsY_jL2tR5Dh
             */
            id: string;
            /**
             * @description The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
             * @example extract_invoice
             */
            name: string;
        };
        /** @description The text that a parse step read in one run, for all steps behind it. */
        ParseStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `PARSE` step, read from `result.parseRun`.
             * @constant
             */
            stepType: "PARSE";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "PARSE";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description The parse run behind the step, which can also be read by its id. */
                parseRun: components["schemas"]["ParseRun"];
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "PARSE";
        };
        /** @description The values that an extract step found in one run. */
        ExtractStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of an `EXTRACT` step, read from `result.extractRun`.
             * @constant
             */
            stepType: "EXTRACT";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "EXTRACT";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description The extract run behind the step; its `output` includes corrections from a review. */
                extractRun: components["schemas"]["ExtractRun"];
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "EXTRACT";
        };
        /** @description The class that a classify step decided on in one run. */
        ClassifyStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `CLASSIFY` step, read from `result.classifyRun`.
             * @constant
             */
            stepType: "CLASSIFY";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "CLASSIFY";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description The classify run behind the step; `output.id` is the class that was routed on. */
                classifyRun: components["schemas"]["ClassifyRun"];
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "CLASSIFY";
        };
        /** @description How a split step cut the packet in one run. */
        SplitStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `SPLIT` step, read from `result.splitRun`.
             * @constant
             */
            stepType: "SPLIT";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "SPLIT";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description The split run behind the step. Each split names the new file cut out for it. */
                splitRun: components["schemas"]["SplitRun"];
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "SPLIT";
        };
        /** @description What a merge step made of several extractions in one run. */
        MergeExtractStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `MERGE_EXTRACT` step, read from `result.extractRun`.
             * @constant
             */
            stepType: "MERGE_EXTRACT";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "MERGE_EXTRACT";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description The extractors whose values went into the merged output. */
                mergedExtractors: {
                    /**
                     * @description The extractor; look it up to see its schema.
                     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
                     */
                    id: string;
                    /**
                     * @description The version that ran, by its own id and not by its number.
                     * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
                     */
                    versionId: string;
                    /**
                     * @description The extractor's label at the time of the run.
                     * @example Invoice header
                     */
                    name: string;
                }[];
                /** @description An extract run whose `output` is the merged data. */
                extractRun: components["schemas"]["ExtractRun"];
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "MERGE_EXTRACT";
        };
        /** @description The values that a conditional extract step found in one run, with the extractor whose rule applied. */
        ConditionalExtractStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `CONDITIONAL_EXTRACT` step, read from `result.extractRun`.
             * @constant
             */
            stepType: "CONDITIONAL_EXTRACT";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "CONDITIONAL_EXTRACT";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description The extract run behind the step; its `extractor` shows which rule applied. */
                extractRun: components["schemas"]["ExtractRun"];
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "CONDITIONAL_EXTRACT";
        };
        /** @description How one validation rule came out, and if it failed, where and why. */
        RuleOutcome: {
            /**
             * @description The rule's name in the step definition.
             * @example Total equals net plus tax
             */
            name: string;
            /** @description True if the rule holds; for a formula over a list, if it does for each element. One false sends the run to the `fail` edge. */
            valid: boolean;
            /** @description For a formula over a list, its outcome element by element; points to the line that is wrong. Absent otherwise. */
            validArray?: boolean[];
            /**
             * @description Why the rule does not hold; absent when it does.
             *
             *     - `RULE_FAILED`: the formula gave false or no value, so the data is at fault.
             *     - `PARSE_ERROR`: the formula is malformed; correct the workflow.
             *     - `VALUE_ERROR`: the formula could not be computed on this data.
             * @enum {string}
             */
            failureReason?: "RULE_FAILED" | "PARSE_ERROR" | "VALUE_ERROR" | (string & {});
            /**
             * @description What is wrong with the formula, for the person who maintains the workflow. Only with `PARSE_ERROR` and `VALUE_ERROR`.
             * @example Unknown variable extract_invoice.totl
             */
            error?: string;
        };
        /** @description How the rules of a rule validation step came out in one run. */
        RuleValidationStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `RULE_VALIDATION` step, read from `result.allPassed`.
             * @constant
             */
            stepType: "RULE_VALIDATION";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "RULE_VALIDATION";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description One outcome per rule of the step; look for those that are not `valid`. */
                rules: components["schemas"]["RuleOutcome"][];
                /** @description True when the run took the `pass` edge, that is, when every rule is `valid`. */
                allPassed: boolean;
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "RULE_VALIDATION";
        };
        /** @description What your own service answered in one run. */
        ExternalDataValidationStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of an `EXTERNAL_DATA_VALIDATION` step, read from `result.response`.
             * @constant
             */
            stepType: "EXTERNAL_DATA_VALIDATION";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "EXTERNAL_DATA_VALIDATION";
            };
            /** @description Always set today; null is reserved for steps that have not succeeded. */
            result: {
                /** @description The HTTP response, kept so that later steps and reviewers can use it. */
                response: {
                    /**
                     * @description HTTP status that your service answered with; what it means for the run is up to the step's `failureBehavior`.
                     * @example 200
                     */
                    status: number;
                    /** @description The JSON body of the response, in whatever form your service gives it. */
                    data: components["schemas"]["JsonObject"];
                };
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "EXTERNAL_DATA_VALIDATION";
        };
        /**
         * @description How the blocks of a validation step came out in one run.
         *
         *     Evidence: https://docs.extend.ai/workflows/workflow-steps/validation-step
         */
        ValidationStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `VALIDATION` step.
             * @constant
             */
            stepType: "VALIDATION";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "VALIDATION";
            };
            /**
             * @description Which blocks held, with their reasons. The names of the members are not published, so read them defensively; null is reserved for steps that have not succeeded.
             *
             *     Evidence: inferred
             */
            result: {
                [key: string]: unknown;
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "VALIDATION";
        };
        /**
         * @description Which branch a router step took in one run.
         *
         *     Evidence: https://docs.extend.ai/workflows/workflow-steps/router-step
         */
        RouterStepRun: components["schemas"]["StepRunBase"] & {
            /**
             * @description Marks a result of a `ROUTER` step.
             * @constant
             */
            stepType: "ROUTER";
            /** @description The step that was executed; find it by `name` in the workflow's definition. */
            step: components["schemas"]["WorkflowStepBase"] & {
                /**
                 * @description The same as `stepType`; read that one to tell kinds apart.
                 * @constant
                 */
                type?: "ROUTER";
            };
            /**
             * @description The branch that was taken. The names of the members are not published, so read them defensively; null is reserved for steps that have not succeeded.
             *
             *     Evidence: inferred
             */
            result: {
                [key: string]: unknown;
            } | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            stepType: "ROUTER";
        };
        /** @description What one step of a workflow did in one run. `stepType` decides the shape of `result`. */
        StepRun: components["schemas"]["ParseStepRun"] | components["schemas"]["ExtractStepRun"] | components["schemas"]["ClassifyStepRun"] | components["schemas"]["SplitStepRun"] | components["schemas"]["MergeExtractStepRun"] | components["schemas"]["ConditionalExtractStepRun"] | components["schemas"]["RuleValidationStepRun"] | components["schemas"]["ExternalDataValidationStepRun"] | components["schemas"]["ValidationStepRun"] | components["schemas"]["RouterStepRun"];
        /** @description One pass of a document, or of a package of documents, through a workflow, with the result of every step. */
        WorkflowRun: components["schemas"]["WorkflowRunBase"] & {
            /** @description What was attached at creation and by later updates; empty if nothing was. */
            metadata: components["schemas"]["RunMetadata"];
            /**
             * @description Code for a `FAILED` run, null otherwise. More codes may appear; known ones are:
             *
             *     - `INTERNAL_ERROR`: a fault of the service. A new run may succeed.
             *     - `DOCUMENT_PROCESSOR_ERROR`: an extractor, classifier or splitter failed. A new run may succeed.
             *     - `INVALID_WORKFLOW`: the steps cannot be executed. Repair the workflow first.
             *     - `FAILED_TO_PROCESS_FILE`: the input cannot be read. Send another file.
             * @example FAILED_TO_PROCESS_FILE
             */
            failureReason: string | null;
            /** @description Explanation of the failure for people, null unless the run is `FAILED`. Its wording may change. */
            failureMessage: string | null;
            /** @description True once a person has concluded a review of this run; values may differ from what the steps found. */
            reviewed: boolean;
            /** @description Results of the steps that produce one, as far as they have come. Trigger, conditional, review, collect, conversion and webhook steps leave no entry. */
            stepRuns: components["schemas"]["StepRun"][];
            /** @description Credits of the run with one line for each run it caused. Null for runs from before 7 October 2025 and for accounts on older billing. */
            usage: components["schemas"]["RunUsage"] | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "workflow_run";
        };
        /** @description Many documents for one workflow. Each input becomes a run of its own. */
        WorkflowRunBatchCreate: {
            /** @description The workflow and version for every run of the batch. */
            workflow: components["schemas"]["WorkflowReference"];
            /** @description One entry for each run. URLs should stay valid for half an hour, since queued runs fetch them late. */
            inputs: {
                /** @description The document, by URL, by file id, or as plain text. Packages are not possible in a batch. */
                file: components["schemas"]["FileOrTextInput"];
                /** @description Your own keys for this run; the surest way to match results to inputs, as the answer lists no run ids. */
                metadata?: components["schemas"]["RunMetadata"];
                secrets?: components["schemas"]["RunSecrets"];
            }[];
            /**
             * @description Order of the batch's runs in the queue, lower first. The default lets single runs, at 50, overtake.
             * @default 90
             * @example 70
             */
            priority?: number;
        };
        /** @description Changes to a workflow run in progress. What is left out stays. */
        WorkflowRunUpdate: {
            /**
             * @description A label for the dashboard. The returned run does not show it.
             * @example Northwind invoice 20417
             */
            name?: string;
            /** @description Merged into what is there: keys sent here win, all others stay. The key `extend:usage_tags` assigns the run to cost centres in usage reports. */
            metadata?: components["schemas"]["RunMetadata"];
        };
        /** @description One page of workflows. As long as it has a `nextPageToken`, more follow. */
        WorkflowList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The workflows of this page, without steps. Read one by id to see its draft. */
            data: components["schemas"]["WorkflowSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /**
         * @description Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next.
         * @example extract_invoice
         */
        StepName: string;
        /** @description An edge that is followed whatever the step found. */
        SimpleNextEntry: {
            /**
             * @description `name` of the step that runs next; it must exist in the same version.
             * @example extract_invoice
             */
            step: string;
        };
        /** @description The entry of the graph, where a run's files come in. A workflow has exactly one. */
        TriggerStepDefinition: {
            /**
             * @description Always `TRIGGER`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "TRIGGER";
            name: components["schemas"]["StepName"];
            /** @description A single edge, and its target is the workflow's `PARSE` step. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description Turns the incoming files into text that the later steps read. Comes once, straight after the trigger. */
        ParseStepDefinition: {
            /**
             * @description Always `PARSE`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "PARSE";
            name: components["schemas"]["StepName"];
            /** @description How files are read, for all later steps. Leave it out for the default settings. */
            config?: {
                /** @description How to read the files. All processors of the workflow work on the text produced here. */
                parseConfig?: components["schemas"]["ParseConfig"];
            };
            /** @description The steps that start as soon as the text is ready; several entries run as parallel branches. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description Points to an extractor from a workflow step. Unlike in a run, the version has to be named. */
        ExtractorRef: {
            /**
             * @description The extractor that the step runs, by the id that `POST /extractors` returned.
             * @example ex_7mQpR2vKx9LtW4nB
             */
            id: string;
            /**
             * @description `latest` follows each newly published version, `draft` the unpublished one, and a number such as `1.2` stays put.
             * @example 1.2
             * @example latest
             * @example draft
             */
            version: string;
        };
        /** @description Extraction settings written into a workflow step. They equal those of an extract run except that `schema` is mandatory: a workflow cannot infer one from the file. */
        WorkflowInlineExtractConfig: components["schemas"]["ExtractConfigJson"] & {
            /** @description JSON Schema of the data to return; its property names become the keys of the output. */
            schema: components["schemas"]["JsonObject"];
        };
        /** @description Pulls structured data out of the parsed document, with a saved extractor or with settings kept in the step. */
        ExtractStepDefinition: {
            /**
             * @description Always `EXTRACT`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "EXTRACT";
            name: components["schemas"]["StepName"];
            /** @description Holds either `extractor` or `extractorConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
            config?: {
                /** @description A saved extractor. Its `version` must be stated; `latest` follows every new publication. */
                extractor?: components["schemas"]["ExtractorRef"];
                /** @description Settings of this step alone. The definition then holds no workspace-bound id and can be copied to another workspace. Comes back exactly as sent. */
                extractorConfig?: components["schemas"]["WorkflowInlineExtractConfig"];
            };
            /** @description What runs on the extracted data. Allowed only beside a `config`. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description The classifier that a workflow step runs, and which of its versions. */
        ClassifierRef: {
            /**
             * @description The classifier that the step runs, by the id that `POST /classifiers` returned.
             * @example cl_4rTm9WkXp2QvN6zL
             */
            id: string;
            /**
             * @description A number such as `2.0`, or `draft`. `latest` is refused here: a step routes by classification ids, and those belong to one version.
             * @example 2.0
             * @example draft
             */
            version: string;
        };
        /** @description An edge that is followed when a document was given one particular class. */
        ClassificationNextEntry: {
            /**
             * @description `name` of the step that receives documents of this class; several classes may lead to the same.
             * @example extract_invoice
             */
            step: string;
            /**
             * @description The `id` of a class in the classifier's or splitter's configuration, not its `type`. Renaming the class leaves the id, and so the route, intact.
             * @example cls_invoice
             */
            classificationId: string;
        };
        /** @description Decides which class the document belongs to and sends it down the branch of that class. */
        ClassifyStepDefinition: {
            /**
             * @description Always `CLASSIFY`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CLASSIFY";
            name: components["schemas"]["StepName"];
            /** @description Holds either `classifier` or `classifierConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
            config?: {
                /** @description A saved classifier at a fixed version such as `0.1`, or `draft`. `latest` is refused, because the routes depend on the class ids of one version. */
                classifier?: components["schemas"]["ClassifierRef"];
                /** @description Classes and settings of this step alone, without a saved classifier. Comes back exactly as sent. */
                classifierConfig?: components["schemas"]["ClassifyConfig"];
            };
            /** @description One edge for each class that should go on. Allowed only beside a `config`, whose class ids the entries use. */
            next?: components["schemas"]["ClassificationNextEntry"][];
        };
        /** @description Names a splitter and the version of it that a workflow step runs. */
        SplitterRef: {
            /**
             * @description The splitter to run, by the id that `POST /splitters` returned.
             * @example spl_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * @description A published number such as `1.0`, or `draft`. `latest` is refused here: routes depend on classification ids, and those must not shift under a workflow.
             * @example 1.0
             */
            version: string;
        };
        /** @description Cuts a file that holds several documents into pieces and sends each piece down the branch of its class. */
        SplitStepDefinition: {
            /**
             * @description Always `SPLIT`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "SPLIT";
            name: components["schemas"]["StepName"];
            /** @description Holds either `splitter` or `splitterConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
            config?: {
                /** @description A saved splitter at a fixed version such as `0.1`, or `draft`. `latest` is refused, because the routes depend on the class ids of one version. */
                splitter?: components["schemas"]["SplitterRef"];
                /** @description Classes and settings of this step alone, without a saved splitter. Comes back exactly as sent. */
                splitterConfig?: components["schemas"]["SplitConfig"];
            };
            /** @description One edge for each class of piece. Allowed only beside a `config`, whose class ids the entries use. */
            next?: components["schemas"]["ClassificationNextEntry"][];
        };
        /** @description Joins the outputs of several extract steps upstream into one, for documents that need more than one extractor. */
        MergeExtractStepDefinition: {
            /**
             * @description Always `MERGE_EXTRACT`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "MERGE_EXTRACT";
            name: components["schemas"]["StepName"];
            /** @description In which order the merged fields come. Optional, even for a deployment. */
            config?: {
                /**
                 * @description The order in which the fields of the merged extractors are taken.
                 *
                 *     - `confidence`: the surest values come first.
                 *     - `alphabetic`: by name, so that the order is the same in every run.
                 *     - `first_to_execute`: the step that ran earliest comes first.
                 *     - `last_to_execute`: the step that ran latest comes first.
                 * @default confidence
                 * @enum {string}
                 */
                mergeOrder?: "confidence" | "alphabetic" | "first_to_execute" | "last_to_execute" | (string & {});
            };
            /** @description What runs on the merged data, which looks like one extraction. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description One branch of a `CONDITIONAL` step: a comparison, or the `ELSE` that catches the rest. */
        StepCondition: {
            /**
             * @description Your name for the branch, unique in the step; `next` entries refer to it.
             * @example over_limit
             */
            id: string;
            /**
             * @description The branch's place in the chain.
             *
             *     - `IF`: tried first; a step has exactly one.
             *     - `ELSE_IF`: tried when no branch before it applied.
             *     - `ELSE`: taken when nothing else applied; compares nothing.
             * @enum {string}
             */
            type: "IF" | "ELSE_IF" | "ELSE" | (string & {});
            /**
             * @description How the two operands are compared.
             *
             *     - `EQUALS`: both are the same.
             *     - `GTE`: the left number is the right one or more.
             *     - `LTE`: the left number is the right one or less.
             *     - `IS_NULL`: the left operand has no value; the right one is not used.
             *     - `CONTAINS`: the right operand occurs in the left.
             *     - `NO_OP`: no comparison, for an `ELSE`.
             * @enum {string}
             */
            operation?: "EQUALS" | "GTE" | "LTE" | "IS_NULL" | "CONTAINS" | "NO_OP" | (string & {});
            /**
             * @description What is compared: usually a value of an earlier step, in double braces.
             * @example {{extract_invoice.output.value.total}}
             */
            leftOperand?: string;
            /**
             * @description What it is compared with: usually a literal, written as text. `ELSE` and the operations on emptiness have none.
             * @example 10000
             */
            rightOperand?: string;
        };
        /** @description An edge that is followed when one branch of a `CONDITIONAL` step applies. */
        ConditionalNextEntry: {
            /**
             * @description `name` of the step that runs when this branch applies.
             * @example manager_review
             */
            step: string;
            /**
             * @description The `id` of a branch in the step's own `config.conditions`.
             * @example over_limit
             */
            conditionId: string;
        };
        /** @description Compares values from earlier steps and takes the first branch that applies. The only branching step that must have `config`. */
        ConditionalStepDefinition: {
            /**
             * @description Always `CONDITIONAL`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CONDITIONAL";
            name: components["schemas"]["StepName"];
            /** @description The branches, of which the first that applies is taken. */
            config: {
                /** @description Tried in order. The first is an `IF`; any number of `ELSE_IF` may follow, and an `ELSE` closes the list. */
                conditions: components["schemas"]["StepCondition"][];
            };
            /** @description One edge for each branch, joined to it by `conditionId`. */
            next?: components["schemas"]["ConditionalNextEntry"][];
        };
        /** @description Chooses one of several saved extractors by formula, where a `CONDITIONAL` with one `EXTRACT` per branch would be clumsy. */
        ConditionalExtractStepDefinition: {
            /**
             * @description Always `CONDITIONAL_EXTRACT`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "CONDITIONAL_EXTRACT";
            name: components["schemas"]["StepName"];
            /** @description A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
            config?: {
                /** @description Tried in order. The last rule's formula must be `TRUE`, so that every document finds an extractor. */
                rules: {
                    /**
                     * @description Label of the rule in the dashboard, for those who maintain the workflow.
                     * @example European suppliers
                     */
                    name?: string;
                    /**
                     * @description Spreadsheet-like expression over the outputs of earlier steps; the rule applies where it is true.
                     * @example classify_document = "invoice"
                     */
                    formula: string;
                    /** @description The saved extractor to use, with an explicit version. Settings inside the rule are not possible. */
                    extractor: components["schemas"]["ExtractorRef"];
                }[];
            };
            /** @description What runs on the extracted data. Allowed only beside a `config`. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /**
         * @description What becomes of the run when this step does not succeed.
         *
         *     - `CONTINUE`: the run goes on with the next step, without the result of this one.
         *     - `EXIT`: the run ends here, and later steps do not run.
         * @enum {string}
         */
        StepFailureBehavior: "CONTINUE" | "EXIT" | (string & {});
        /** @description Sends the extracted data to your own service and keeps its answer, for example to match a supplier against the ERP. */
        ExternalDataValidationStepDefinition: {
            /**
             * @description Always `EXTERNAL_DATA_VALIDATION`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "EXTERNAL_DATA_VALIDATION";
            name: components["schemas"]["StepName"];
            /** @description A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
            config?: {
                /** @description Address, method and headers of the request to your service. */
                requestOptions: {
                    /**
                     * Format: uri
                     * @description Where the request goes. It must be reachable from the internet.
                     * @example https://erp.northwind.example/suppliers/match
                     */
                    url: string;
                    /**
                     * @description HTTP method of the request.
                     *
                     *     - `GET`: a lookup; your service gets no body.
                     *     - `POST`: sends the extracted data for checking.
                     *     - `PUT`: the same for services that expect it.
                     * @enum {string}
                     */
                    method: "GET" | "POST" | "PUT" | (string & {});
                    /** @description Headers to add, such as an authorization for your service. Whoever may read the workflow can read them. */
                    headers?: {
                        [key: string]: string;
                    };
                    /**
                     * @description Format of the request body.
                     *
                     *     - `application/json`: a JSON document, which most services expect.
                     *     - `text/plain`: plain text, for services that parse it themselves.
                     * @enum {string}
                     */
                    contentType?: "application/json" | "text/plain" | (string & {});
                };
                /**
                 * @description What a failed check does to the run. By default it goes on, with the failure on record in the step run.
                 * @default CONTINUE
                 */
                failureBehavior?: components["schemas"]["StepFailureBehavior"];
            };
            /** @description What runs after your service has answered. Allowed only beside a `config`. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description Closes a branch by delivering the results to the workflow's webhooks. Nothing can follow it. */
        WebhookResponseStepDefinition: {
            /**
             * @description Always `WEBHOOK_RESPONSE`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "WEBHOOK_RESPONSE";
            name: components["schemas"]["StepName"];
        };
        /** @description An edge that is followed depending on the verdict of a `RULE_VALIDATION` step. */
        RuleValidationNextEntry: {
            /**
             * @description `name` of the step that runs after this verdict.
             * @example review_mismatch
             */
            step: string;
            /**
             * @description The verdict that opens this edge.
             *
             *     - `pass`: every rule held, so the data can go on.
             *     - `fail`: at least one rule did not hold or could not be evaluated.
             * @enum {string}
             */
            result: "pass" | "fail" | (string & {});
        };
        /** @description Checks extracted data against your formulas and routes by the verdict, for example to a reviewer when totals disagree. */
        RuleValidationStepDefinition: {
            /**
             * @description Always `RULE_VALIDATION`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RULE_VALIDATION";
            name: components["schemas"]["StepName"];
            /** @description A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
            config?: {
                /** @description All rules are evaluated; the verdict is `pass` only if each of them holds. */
                rules: {
                    /**
                     * @description Appears beside the outcome in the step run and in the review screen.
                     * @example Total equals net plus tax
                     */
                    name: string;
                    /**
                     * @description Spreadsheet-like expression that yields true or false, or a list of them for repeated fields.
                     * @example extract_invoice.total = extract_invoice.subtotal + extract_invoice.tax
                     */
                    formula: string;
                    /**
                     * @description Why the rule exists, for the people who review failures.
                     * @example Rounding differences are posted by hand.
                     */
                    description?: string;
                }[];
            };
            /** @description Up to one edge for `pass` and one for `fail`. Allowed only beside a `config`. */
            next?: components["schemas"]["RuleValidationNextEntry"][];
        };
        /**
         * @description An edge that is followed when the step comes out in a certain way. The member that names the outcome is not published; keep what a workflow made in the dashboard has.
         *
         *     Evidence: inferred
         */
        OpenNextEntry: components["schemas"]["SimpleNextEntry"] & {
            [key: string]: unknown;
        };
        /**
         * @description Checks data with blocks of code or of plain language, and routes by whether all of them hold. The choice for new workflows in place of `RULE_VALIDATION`, which goes on working. Without blocks every run passes; a block that cannot be executed fails the step, which is not the same as an invalid result.
         *
         *     Evidence: https://docs.extend.ai/workflows/workflow-steps/validation-step
         */
        ValidationStepDefinition: {
            /**
             * @description Always `VALIDATION`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "VALIDATION";
            name: components["schemas"]["StepName"];
            /**
             * @description The blocks in order, each with a name. A block of code is JavaScript that returns true, false, or false with a reason; a semantic one is a question that a language model answers with its grounds. The names of the members are not published: configure the step in the dashboard, read the workflow, and send back what you got.
             *
             *     Evidence: inferred
             */
            config?: {
                [key: string]: unknown;
            };
            /**
             * @description Up to two edges, one for all valid and one for any invalid.
             *
             *     Evidence: inferred
             */
            next?: components["schemas"]["OpenNextEntry"][];
        };
        /**
         * @description Tries its branches from the top and takes the first that applies; later ones are not evaluated. The choice for new workflows in place of `CONDITIONAL`, which goes on working. Where no branch applies, the Else edge is taken, and without one the workflow stops here.
         *
         *     Evidence: https://docs.extend.ai/workflows/workflow-steps/router-step
         */
        RouterStepDefinition: {
            /**
             * @description Always `ROUTER`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ROUTER";
            name: components["schemas"]["StepName"];
            /**
             * @description The branches in order, each with a name and one condition: JavaScript that returns true or false, or a question for a language model. The names of the members are not published: configure the step in the dashboard, read the workflow, and send back what you got.
             *
             *     Evidence: inferred
             */
            config?: {
                [key: string]: unknown;
            };
            /**
             * @description One edge for each branch, and one for Else.
             *
             *     Evidence: inferred
             */
            next?: components["schemas"]["OpenNextEntry"][];
        };
        /** @description Holds the run in `NEEDS_REVIEW` until a person approves or rejects it in the dashboard. */
        HumanReviewStepDefinition: {
            /**
             * @description Always `HUMAN_REVIEW`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "HUMAN_REVIEW";
            name: components["schemas"]["StepName"];
            /** @description What runs after an approval. Without it the run ends there. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description Waits for all branches that lead to it, so that what follows runs once and not once per branch. */
        CollectStepDefinition: {
            /**
             * @description Always `COLLECT`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "COLLECT";
            name: components["schemas"]["StepName"];
            /** @description What runs once, on the results of all branches, after they have come together. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description Turns files into another format before later steps use them. Needed only where a later step cannot read the original. */
        FileConversionStepDefinition: {
            /**
             * @description Always `FILE_CONVERSION`; decides which `config` and `next` the step takes. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "FILE_CONVERSION";
            name: components["schemas"]["StepName"];
            /** @description How to deal with files that cannot be converted. Optional, even for a deployment. */
            config?: {
                /**
                 * @description What a file that cannot be converted does to the run. By default the run ends there.
                 * @default EXIT
                 */
                failureBehavior?: components["schemas"]["StepFailureBehavior"];
            };
            /** @description What runs after the conversion. */
            next?: components["schemas"]["SimpleNextEntry"][];
        };
        /** @description One step of a workflow's graph, told apart by `type`. The same shape is sent and returned. A graph begins with one `TRIGGER`, which leads to one `PARSE`; what follows is free. */
        WorkflowStepDefinition: components["schemas"]["TriggerStepDefinition"] | components["schemas"]["ParseStepDefinition"] | components["schemas"]["ExtractStepDefinition"] | components["schemas"]["ClassifyStepDefinition"] | components["schemas"]["SplitStepDefinition"] | components["schemas"]["MergeExtractStepDefinition"] | components["schemas"]["ConditionalStepDefinition"] | components["schemas"]["ConditionalExtractStepDefinition"] | components["schemas"]["ExternalDataValidationStepDefinition"] | components["schemas"]["WebhookResponseStepDefinition"] | components["schemas"]["RuleValidationStepDefinition"] | components["schemas"]["ValidationStepDefinition"] | components["schemas"]["RouterStepDefinition"] | components["schemas"]["HumanReviewStepDefinition"] | components["schemas"]["CollectStepDefinition"] | components["schemas"]["FileConversionStepDefinition"];
        /** @description A new workflow. Its steps become the draft; nothing is deployed yet. */
        WorkflowCreate: {
            /**
             * @description Label for the dashboard and for lists; runs go by the id.
             * @example Invoice intake
             */
            name: string;
            /** @description The first draft. Without it the server starts the draft with a `TRIGGER` that leads to a `PARSE` step, a default that may change. Steps may still lack their `config`. */
            steps?: components["schemas"]["WorkflowStepDefinition"][];
        };
        /** @description One version of a workflow with the complete step graph that its runs follow. */
        WorkflowVersion: components["schemas"]["WorkflowVersionSummary"] & {
            /** @description Every step of the graph. Edges are in each step's `next`; the order of the array carries no meaning. */
            steps: components["schemas"]["WorkflowStepDefinition"][];
        };
        /** @description A pipeline of steps that files pass through. Edits go to its draft; runs normally use a deployed version, which never changes. */
        Workflow: components["schemas"]["WorkflowSummary"] & {
            /** @description The editable step graph. It starts to matter to callers once it is deployed, or when a run asks for `draft`. */
            draftVersion: components["schemas"]["WorkflowVersion"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object: "workflow";
        };
        /** @description Changes to a workflow. A field that is left out keeps its value. */
        WorkflowUpdate: {
            /**
             * @description Replaces the label. Takes effect at once and needs no deployment.
             * @example Invoice and credit note intake
             */
            name?: string;
            /** @description Replaces the whole draft graph, so send every step and not only the changed ones. A step that keeps its name is treated as the same step. Deployed versions are untouched. */
            steps?: components["schemas"]["WorkflowStepDefinition"][];
        };
        /** @description One page of the versions of a workflow. As long as it has a `nextPageToken`, more follow. */
        WorkflowVersionList: {
            /**
             * @description Always `list`: tells a page of a list from a single object.
             * @constant
             */
            object: "list";
            /** @description The versions of this page, the draft among them, without steps. */
            data: components["schemas"]["WorkflowVersionSummary"][];
            nextPageToken?: components["schemas"]["NextPageToken"];
        };
        /** @description What to deploy. An empty object deploys the draft as it stands. */
        WorkflowVersionCreate: {
            /**
             * @description Note that tells this version from others, for example what changed in it.
             * @example Check line totals
             */
            name?: string;
            /** @description Deploys this graph in place of the draft and leaves the draft alone, which suits workflows kept in source control. Every `EXTRACT`, `CLASSIFY`, `SPLIT`, `CONDITIONAL_EXTRACT`, `RULE_VALIDATION` and `EXTERNAL_DATA_VALIDATION` step needs its `config` here, otherwise the answer is 400. */
            steps?: components["schemas"]["WorkflowStepDefinition"][];
        };
        /**
         * @description The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know.
         * @example event_5Vt8kQm2Lx7Rb4Wn
         */
        WebhookEventId: string;
        /** @description Stands in for a payload that is larger than the endpoint's threshold when its payload format is `url`. Fetch `data` to get the object that the event is about. */
        SignedDataUrl: {
            /**
             * @description Always `signed_data_url`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "signed_data_url";
            /**
             * @description The run or resource behind the link, so that unwanted events can be dropped without a download.
             * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
             */
            id: string;
            /**
             * Format: uri
             * @description Returns the payload as JSON without further authentication for one hour. Sending the event again makes a new link.
             * @example https://storage.example.com/webhook-payloads/event_5Vt8kQm2Lx7Rb4Wn.json?signature=6b1f0c
             */
            data: string;
            /** @description Your keys of the run, as far as it had any; good for routing before the download. */
            metadata?: components["schemas"]["RunMetadata"];
        };
        /** @description A workflow run reached `PROCESSED`, with or without a review in between. */
        WorkflowRunCompletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow_run.completed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow_run.completed";
            /** @description The finished run with the results of its steps. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow run reached `FAILED`, which it does not leave any more. */
        WorkflowRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow_run.failed";
            /** @description The failed run, with `failureReason` set and the results of steps that were done before. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow run reached `NEEDS_REVIEW`, where it waits for a person. */
        WorkflowRunNeedsReviewEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow_run.needs_review`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow_run.needs_review";
            /** @description The waiting run with the results so far, which the review may still correct. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow run reached `REJECTED`: a person turned its documents down. */
        WorkflowRunRejectedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow_run.rejected`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow_run.rejected";
            /** @description The rejected run; `reviewedByUser` and `rejectionNote` tell who and why. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow run reached `CANCELLED`; no further events of it follow. */
        WorkflowRunCancelledEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow_run.cancelled`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow_run.cancelled";
            /** @description The stopped run with whatever results it had by then. */
            payload: components["schemas"]["WorkflowRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description One step of a workflow run is done while the run goes on. */
        WorkflowRunStepRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow_run.step_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow_run.step_run.processed";
            /** @description The one step run, as it stands in `stepRuns` of the run; `workflowRunId` names that run. */
            payload: components["schemas"]["StepRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description An extract run reached `PROCESSED`: its result can be used. */
        ExtractRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `extract_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "extract_run.processed";
            /** @description The finished run with its `output`, so there is no need to read it. */
            payload: components["schemas"]["ExtractRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description An extract run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
        ExtractRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `extract_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "extract_run.failed";
            /** @description The failed run; `failureReason` and `failureMessage` are set. */
            payload: components["schemas"]["ExtractRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A classify run reached `PROCESSED`: its result can be used. */
        ClassifyRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `classify_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "classify_run.processed";
            /** @description The finished run; branch on `output.id`. */
            payload: components["schemas"]["ClassifyRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A classify run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
        ClassifyRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `classify_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "classify_run.failed";
            /** @description The failed run; `failureReason` and `failureMessage` are set. */
            payload: components["schemas"]["ClassifyRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A split run reached `PROCESSED`: its result can be used. */
        SplitRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `split_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "split_run.processed";
            /** @description The finished run; each entry of `output.splits` names the file made for it. */
            payload: components["schemas"]["SplitRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A split run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
        SplitRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `split_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "split_run.failed";
            /** @description The failed run; `failureReason` and `failureMessage` are set. */
            payload: components["schemas"]["SplitRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A parse run as webhook events carry it: only how it ended. Read the run by its id to get the text. */
        ParseRunEventPayload: {
            /**
             * @description Always `parse_run_status`. Tells what this is wherever several kinds can stand, as in webhook events. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "parse_run_status";
            /**
             * @description The parse run that ended. Read it to get the text, which the event does not carry.
             * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
             */
            id: string;
            /**
             * @description - `PROCESSING`: still under way; not to be expected in an event.
             *     - `PROCESSED`: the text is ready to be read.
             *     - `FAILED`: there is no text; `failureReason` says why.
             * @enum {string}
             */
            status: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
            failureReason: components["schemas"]["ParseFailureReason"];
            /** @description The failure in a sentence for people, with details such as a page number; null unless `status` is `FAILED`. */
            failureMessage?: string | null;
            /** @description What you attached when starting the run; enough to find your own record again. */
            metadata?: components["schemas"]["RunMetadata"] | null;
        };
        /** @description A parse run reached `PROCESSED`: its result can be used. */
        ParseRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `parse_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "parse_run.processed";
            /** @description The outcome without the text. Read the parse run by this id for its chunks. */
            payload: components["schemas"]["ParseRunEventPayload"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A parse run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
        ParseRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `parse_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "parse_run.failed";
            /** @description The outcome; `failureReason` tells whether another run makes sense. */
            payload: components["schemas"]["ParseRunEventPayload"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description An edit run reached `PROCESSED`: its result can be used. */
        EditRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `edit_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "edit_run.processed";
            /** @description The finished run. Its download link is good for 15 minutes, so fetch the document soon or read the run again. */
            payload: components["schemas"]["EditRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description An edit run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
        EditRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `edit_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "edit_run.failed";
            /** @description The failed run; `failureReason` and `failureMessage` are set. */
            payload: components["schemas"]["EditRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A form detection run reached `PROCESSED`: its result can be used. */
        FormDetectionRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `form_detection_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "form_detection_run.processed";
            /** @description The finished run with its schema, ready for `config.schema` of an edit. */
            payload: components["schemas"]["FormDetectionRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A form detection run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
        FormDetectionRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `form_detection_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "form_detection_run.failed";
            /** @description The failed run; `failureReason` and `failureMessage` are set. */
            payload: components["schemas"]["FormDetectionRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A batch of extract, classify or split runs reached `PROCESSED`: all of its runs have ended, some perhaps as failures. */
        BatchProcessorRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `batch_processor_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "batch_processor_run.processed";
            /** @description The batch as a whole; the runs are not in it. */
            payload: components["schemas"]["BatchRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A batch of extract, classify or split runs reached `FAILED`: the batch as such broke off, though some of its runs may have finished. */
        BatchProcessorRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `batch_processor_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "batch_processor_run.failed";
            /** @description The batch as a whole; list its runs by `batchId` to see which ones finished. */
            payload: components["schemas"]["BatchRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A batch of parse runs reached `PROCESSED`: all of its runs have ended, some perhaps as failures. */
        BatchParseRunProcessedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `batch_parse_run.processed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "batch_parse_run.processed";
            /** @description The batch as a whole; the parse runs are not in it. */
            payload: components["schemas"]["BatchRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A batch of parse runs reached `FAILED`: the batch as such broke off, though some of its runs may have finished. */
        BatchParseRunFailedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `batch_parse_run.failed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "batch_parse_run.failed";
            /** @description The batch as a whole; look at its parse runs for reasons. */
            payload: components["schemas"]["BatchRun"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description Somebody made a workflow. Deployments and removal follow as events of their own; changes to the draft do not. */
        WorkflowCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow.created`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow.created";
            /** @description The new workflow, with the draft as it stood when the event was sent. */
            payload: components["schemas"]["Workflow"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow got a new deployed version, which runs without a version use from now on. */
        WorkflowDeployedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow.deployed`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow.deployed";
            /** @description The workflow with its draft. The deployed steps are those of the version `latest`. */
            payload: components["schemas"]["Workflow"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A workflow was removed, and with it the possibility to start runs of it. */
        WorkflowDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `workflow.deleted`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "workflow.deleted";
            /** @description The workflow as it last was; reading it now gives 404. */
            payload: components["schemas"]["Workflow"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description Somebody made an extractor. It has no published version yet. */
        ExtractorCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `extractor.created`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "extractor.created";
            /** @description The new extractor, with the draft as it stood when the event was sent. */
            payload: components["schemas"]["Extractor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description An extractor itself changed, such as its name; not its configuration. */
        ExtractorUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `extractor.updated`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "extractor.updated";
            /** @description The extractor after the change. The event does not say what changed: compare with your copy. */
            payload: components["schemas"]["Extractor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description An extractor was removed, and with it the possibility to start runs with it. */
        ExtractorDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `extractor.deleted`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "extractor.deleted";
            /** @description The extractor as it last was; reading it now gives 404. */
            payload: components["schemas"]["Extractor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description The draft of an extractor was edited. Published versions and runs that use them are not affected. */
        ExtractorDraftUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `extractor.draft.updated`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "extractor.draft.updated";
            /** @description The extractor; `draftVersion.config` has the new schema and options. */
            payload: components["schemas"]["Extractor"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description An extractor got a new published version, which `latest` means from now on. */
        ExtractorVersionPublishedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `extractor.version.published`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "extractor.version.published";
            /** @description The published version with its configuration: look for schema and options that your code does not handle yet. */
            payload: components["schemas"]["ExtractorVersion"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description Somebody made a classifier. It has no published version yet. */
        ClassifierCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `classifier.created`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "classifier.created";
            /** @description The new classifier, with the draft as it stood when the event was sent. */
            payload: components["schemas"]["Classifier"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A classifier itself changed, such as its name; not its configuration. */
        ClassifierUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `classifier.updated`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "classifier.updated";
            /** @description The classifier after the change. The event does not say what changed: compare with your copy. */
            payload: components["schemas"]["Classifier"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A classifier was removed, and with it the possibility to start runs with it. */
        ClassifierDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `classifier.deleted`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "classifier.deleted";
            /** @description The classifier as it last was; reading it now gives 404. */
            payload: components["schemas"]["Classifier"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description The draft of a classifier was edited. Published versions and runs that use them are not affected. */
        ClassifierDraftUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `classifier.draft.updated`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "classifier.draft.updated";
            /** @description The classifier; `draftVersion.config` has the new kinds of document. */
            payload: components["schemas"]["Classifier"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A classifier got a new published version, which `latest` means from now on. */
        ClassifierVersionPublishedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `classifier.version.published`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "classifier.version.published";
            /** @description The published version with its configuration: look for kinds of document that your code does not handle yet. */
            payload: components["schemas"]["ClassifierVersion"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description Somebody made a splitter. It has no published version yet. */
        SplitterCreatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `splitter.created`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "splitter.created";
            /** @description The new splitter, with the draft as it stood when the event was sent. */
            payload: components["schemas"]["Splitter"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A splitter itself changed, such as its name; not its configuration. */
        SplitterUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `splitter.updated`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "splitter.updated";
            /** @description The splitter after the change. The event does not say what changed: compare with your copy. */
            payload: components["schemas"]["Splitter"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A splitter was removed, and with it the possibility to start runs with it. */
        SplitterDeletedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `splitter.deleted`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "splitter.deleted";
            /** @description The splitter as it last was; reading it now gives 404. */
            payload: components["schemas"]["Splitter"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description The draft of a splitter was edited. Published versions and runs that use them are not affected. */
        SplitterDraftUpdatedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `splitter.draft.updated`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "splitter.draft.updated";
            /** @description The splitter; `draftVersion.config` has the new kinds of document and rules. */
            payload: components["schemas"]["Splitter"] | components["schemas"]["SignedDataUrl"];
        };
        /** @description A splitter got a new published version, which `latest` means from now on. */
        SplitterVersionPublishedEvent: {
            eventId: components["schemas"]["WebhookEventId"];
            /**
             * @description Always `splitter.version.published`; decides the shape of `payload`. Answer 2xx to types that you do not know, as new ones may come.
             * @constant
             */
            eventType: "splitter.version.published";
            /** @description The published version with its configuration: look for kinds of document and rules that your code does not handle yet. */
            payload: components["schemas"]["SplitterVersion"] | components["schemas"]["SignedDataUrl"];
        };
    };
    responses: {
        /** @description The request is malformed, violates the schema or lacks the version header. Do not repeat it unchanged. */
        LegacyBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyError"];
            };
        };
        /** @description The API key is missing, malformed, expired or revoked, or has no rights on the resource. */
        LegacyUnauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyError"];
            };
        };
        /** @description No resource with this id exists in the workspace that the key belongs to. */
        LegacyNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyError"];
            };
        };
        /** @description The organisation's request rate or throughput limit is exhausted. Wait, then send the request again. */
        LegacyTooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyRateLimitError"];
            };
        };
        /** @description A fault on the server's side. Reads may be repeated; check before repeating anything that creates a run. */
        LegacyInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyError"];
            };
        };
        /** @description The request was refused before any work began: a malformed body, an invalid parameter or configuration, a missing version header, or a file that cannot be fetched or is of an unsupported type. Change the request; repeating it as it is will fail again. */
        BadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The API key is missing, malformed, expired or revoked. Repeating the request with the same key is pointless. */
        Unauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The organisation has no credits left. Nothing was processed or charged; buy credits before you repeat the request. */
        PaymentRequired: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The key is valid but may not do this: wrong workspace, missing role, or a feature outside the plan. */
        Forbidden: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No such object in this workspace: the id is wrong, the object was deleted, or it belongs to another workspace or environment (test or production). */
        NotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description A rate limit of the organisation or the workspace was exceeded. Wait for `Retry-After` if it is present, otherwise back off exponentially with jitter. */
        TooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Something failed on Extend's side. Worth another attempt after a pause when `retryable` is true; before repeating a `POST` that starts a run, check whether the first attempt created one. */
        InternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The request is well formed, but what it refers to cannot be processed: a damaged or locked file, for instance. */
        UnprocessableContent: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description Five minutes passed without a result. The load balancer says so, hence without the API's error body. The run goes on and is charged, and sending the request again starts a second one: look for the first before you repeat it, and create runs in the background for documents that take long.
         *
         *     Evidence: inferred
         */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is malformed, lacks the version header, or names a file that cannot be processed; in the last case the body has a `code`. */
        LegacyBadRequestFile: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyFileError"];
            };
        };
        /** @description `NOT_FOUND`: the organisation takes no part in the beta, or an id is unknown in this workspace. `FILE_PURGED`: the bytes of the stored file are gone under a retention policy; send the document again. */
        VerifyNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Something failed on Extend's side. With a `runId`, the time limit of five minutes has passed: the run goes on, so read it with `GET /verify_runs/{id}` instead of sending the document again. */
        VerifyInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Five minutes passed without a verdict. The load balancer says so, hence without the API's error body and without the id of the run, which goes on. Look for it in `GET /verify_runs` before you send the document again, as that starts a second run. */
        VerifyGatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
        WorkspaceId: string;
        /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
        NextPageToken: components["schemas"]["NextPageToken"];
        /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
        MaxPageSize: number;
        /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
        SortBy: "updatedAt" | "createdAt";
        /** @description Whether the newest or the oldest entry comes first. */
        SortDir: "asc" | "desc";
        /** @description Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
        BatchId: string;
        /** @description Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
        SourceId: string;
        /** @description Keeps only runs whose input file has this text somewhere in its name. */
        FileNameContains: string;
        /** @description Where the parsed content is delivered once the run is `PROCESSED`. */
        ParseResponseType: "json" | "url";
        /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
        WebhookTimestamp: string;
        /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifies this request in the provider's logs. Record it; support will ask for it. */
        RequestId: string;
        /** @description How long to wait before the next attempt: a number of seconds, or the date and time from which on to try, in the form of HTTP dates. Not always sent; without it, back off exponentially with jitter. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBatchProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The batch, as shown in the address of its dashboard page. Evaluation set runs share their ids with it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch as it stands, in its envelope. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyBatchProcessorRunResponse"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    getBatchRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The batch, by the id that its submission returned. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch with its present status and counts. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listClassifiers: {
        parameters: {
            query?: {
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of classifiers; `nextPageToken` is there as long as more pages follow; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifierList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createClassifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The name, and the configuration or the classifier to begin with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierCreate"];
            };
        };
        responses: {
            /** @description The new classifier with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classifier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listClassifierVersions: {
        parameters: {
            query?: {
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier whose versions are listed or published, by its id. */
                classifierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions; `nextPageToken` is there as long as more pages follow; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifierVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createClassifierVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier whose versions are listed or published, by its id. */
                classifierId: string;
            };
            cookie?: never;
        };
        /** @description Which part of the number goes up, a note for colleagues, and optionally another configuration than the draft's. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierVersionCreate"];
            };
        };
        responses: {
            /** @description The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifierVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getClassifierVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier that the version belongs to. */
                classifierId: string;
                /** @description A version's id, its number such as `2.0`, `draft`, or `latest`. The last is the newest published version, or the draft as long as there is none. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version with its full configuration, ready to be compared or sent as another draft. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifierVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getClassifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The classifier with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classifier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateClassifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classifier, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name or the draft's configuration to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierUpdate"];
            };
        };
        responses: {
            /** @description The classifier with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classifier"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    classifyFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document, and a saved classifier or a configuration with the kinds to choose from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyRequest"];
            };
        };
        responses: {
            /** @description The run in its final state, with the decision in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listClassifyRuns: {
        parameters: {
            query?: {
                /** @description Keeps runs in this state, for example `PROCESSED` when collecting answers. */
                status?: components["schemas"]["ProcessorRunStatus"];
                /** @description Keeps runs of this saved classifier, whichever version decided. */
                classifierId?: string;
                /** @description Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** @description Keeps runs that were started this way, for example `WORKFLOW_RUN` for those within workflows. */
                source?: components["schemas"]["RunSource"];
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of matching runs; `nextPageToken` is there as long as more pages follow; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifyRunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createClassifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document, and a saved classifier or a configuration with the kinds to choose from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyRunCreate"];
            };
        };
        responses: {
            /** @description The new run, usually `PROCESSING`, with `output` still null. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createClassifyRunBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The saved classifier, and up to 1,000 documents. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyRunBatchCreate"];
            };
        };
        responses: {
            /** @description The new batch, still `PENDING`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getClassifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classify run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteClassifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classify run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The deleted run, which can no longer be read. */
                        id: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelClassifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The classify run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detectForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The PDF form, and optionally guidance for finding and naming its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDetectionRequest"];
            };
        };
        responses: {
            /** @description The run in its final state, with its result in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDetectionRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    editFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A PDF or a saved template, and what to put into it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRequest"];
            };
        };
        responses: {
            /** @description The run in its final state, with its result in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listEditRuns: {
        parameters: {
            query?: {
                /** @description Keeps only runs in this state; `PROCESSED` for collecting filled forms, `FAILED` for a daily look at what went wrong. */
                status?: components["schemas"]["EditRunStatus"];
                /** @description Keeps only runs with this cause; `API` leaves out what people tried in the dashboard. */
                source?: components["schemas"]["EditRunSource"];
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of edit runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEditRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description A PDF or a saved template, and what to put into it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRequest"];
            };
        };
        responses: {
            /** @description The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEditRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The edit run, by the id from its creation, a list or an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteEditRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The edit run, by the id from its creation, a list or an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    generateEditSchema: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The PDF form, and optionally guidance for finding and naming its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDetectionRequest"];
            };
        };
        responses: {
            /** @description The schema that was generated from the form. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDetectionOutput"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEditTemplates: {
        parameters: {
            query?: {
                /** @description Keeps only templates with this text in their name, in capitals or not. */
                nameContains?: string;
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of edit templates; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditTemplateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEditTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The template, by the id that the list or the dashboard shows. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template with its form and settings. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSetRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The set, and optionally another version to measure or fewer items to measure it on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetRunCreate"];
            };
        };
        responses: {
            /** @description The run, with metrics still to come. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationSetRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The evaluation run, as returned when it was started. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEvaluationSets: {
        parameters: {
            query?: {
                /** @description Keeps only sets that test this extractor, classifier or splitter. */
                entityId?: string;
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of evaluation sets; the last one has no `nextPageToken`. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name of the set, and the extractor, classifier or splitter that it tests. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetCreate"];
            };
        };
        responses: {
            /** @description The new, empty set. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEvaluationSetItems: {
        parameters: {
            query?: {
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set whose items are listed or added, by its id. */
                evaluationSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items; the last one has no `nextPageToken`. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEvaluationSetItems: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set whose items are listed or added, by its id. */
                evaluationSetId: string;
            };
            cookie?: never;
        };
        /** @description Up to 100 test cases with their right answers, in the output format of the set's processor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetItemsCreate"];
            };
        };
        responses: {
            /** @description The added items with their ids. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItemsCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationSetItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set that the item belongs to, by its id. */
                evaluationSetId: string;
                /** @description The item, as returned when it was added or listed. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item with its expected output, which lists leave out. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateEvaluationSetItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set that the item belongs to, by its id. */
                evaluationSetId: string;
                /** @description The item, as returned when it was added or listed. */
                itemId: string;
            };
            cookie?: never;
        };
        /** @description The whole new answer, since it replaces the former one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSetItemUpdate"];
            };
        };
        responses: {
            /** @description The item with its new expected output. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSetItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteEvaluationSetItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set that the item belongs to, by its id. */
                evaluationSetId: string;
                /** @description The item, as returned when it was added or listed. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The item that was deleted; reading it from now on gives 404.
                         * @example evi_kR9mNP12Qw4yTv8BdR3H
                         */
                        id: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvaluationSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The set, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set without its items. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    extractFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document or package, and an extractor, a configuration, or neither. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRequest"];
            };
        };
        responses: {
            /** @description The run in its final state, with the extracted values in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listExtractRuns: {
        parameters: {
            query?: {
                /** @description Keeps runs in this state, for example `FAILED` to find what needs attention. */
                status?: components["schemas"]["ProcessorRunStatus"];
                /** @description Keeps runs of this saved extractor, in any of its versions. Runs with an inline configuration never match. */
                extractorId?: string;
                /** @description Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** @description Keeps runs that were started this way, for example `API` to leave out trials in the dashboard. */
                source?: components["schemas"]["RunSource"];
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of matching runs; `nextPageToken` is there as long as more pages follow; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractRunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createExtractRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document or package, and an extractor, a configuration, or neither. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRunCreate"];
            };
        };
        responses: {
            /** @description The new run, usually `PROCESSING`. Its `output` is still null; keep the `id`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createExtractRunBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The saved extractor, and up to 1,000 documents. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRunBatchCreate"];
            };
        };
        responses: {
            /** @description The new batch, still `PENDING`. Its `id` is the filter for finding its runs. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getExtractRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extract run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteExtractRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extract run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The deleted run; reading it from now on gives 404. */
                        id: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelExtractRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extract run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listExtractors: {
        parameters: {
            query?: {
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of extractors; `nextPageToken` is there as long as more pages follow; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createExtractor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The name, and what to begin with: a configuration, an extractor to copy, or sample files to generate one from. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorCreate"];
            };
        };
        responses: {
            /** @description The new extractor with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extractor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listExtractorVersions: {
        parameters: {
            query?: {
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor whose versions are listed or published, by its id. */
                extractorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions; `nextPageToken` is there as long as more pages follow; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractorVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createExtractorVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor whose versions are listed or published, by its id. */
                extractorId: string;
            };
            cookie?: never;
        };
        /** @description Which part of the number goes up, a note for colleagues, and optionally another configuration than the draft's. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorVersionCreate"];
            };
        };
        responses: {
            /** @description The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractorVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getExtractorVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor that the version belongs to. */
                extractorId: string;
                /** @description A version's id, its number such as `1.2`, `draft`, or `latest` for the newest published one, which means the draft while nothing is published. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version with its full configuration, ready to be compared or sent as another draft. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractorVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getExtractor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extractor with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extractor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateExtractor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The extractor, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name or the draft's configuration to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorUpdate"];
            };
        };
        responses: {
            /** @description The extractor with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extractor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description Keeps only files with this text somewhere in their name. */
                nameContains?: string;
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files; the last one has no `nextPageToken`. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: {
                /** @description True also turns pictures (JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC), workbooks and HTML into PDF, so that results can point at places on a page. False keeps them as they are; Word and PowerPoint become PDF either way. */
                convertToPdf?: boolean;
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document as multipart form data, with its password if it is protected. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
            };
        };
        responses: {
            /** @description The stored file, without a download link. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Deprecated, use parse runs. True adds plain text to `contents`; without any flag `contents` is null.
                 */
                rawText?: boolean;
                /**
                 * @deprecated
                 * @description Deprecated, use parse runs. True adds Markdown per page to `contents`, for PDF, image and converted Word files.
                 */
                markdown?: boolean;
                /**
                 * @deprecated
                 * @description Deprecated, use parse runs. True adds HTML per page to `contents`, for Word files.
                 */
                html?: boolean;
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The file, by the id from its upload or from a run. */
                id: string;
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
                    "application/json": components["schemas"]["File"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The file, by the id from its upload or from a run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createFormDetectionRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The PDF form, and optionally guidance for finding and naming its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDetectionRequest"];
            };
        };
        responses: {
            /** @description The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDetectionRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFormDetectionRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The form detection run, by the id from its creation or an event; no list shows it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDetectionRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    parseFile: {
        parameters: {
            query?: {
                /** @description Where the parsed content is delivered once the run is `PROCESSED`. */
                responseType?: components["parameters"]["ParseResponseType"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document, and optionally how to read it and how long to keep it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRunCreate"];
            };
        };
        responses: {
            /** @description The run in its final state, with its result in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listParseRuns: {
        parameters: {
            query?: {
                /** @description Keeps only runs in this state; `FAILED` together with `batchId` shows what to send again. */
                status?: components["schemas"]["ParseRunStatus"];
                /** @description Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Keeps only runs with this cause. Ignored beside `batchId`. */
                source?: components["schemas"]["ParseRunSource"];
                /** @description Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of parse runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createParseRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document, and optionally how to read it and how long to keep it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRunCreate"];
            };
        };
        responses: {
            /** @description The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createParseRunBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Up to 1,000 documents, and how to read all of them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRunBatchCreate"];
            };
        };
        responses: {
            /** @description The batch, with nothing read yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getParseRun: {
        parameters: {
            query?: {
                /** @description Where the parsed content is delivered once the run is `PROCESSED`. */
                responseType?: components["parameters"]["ParseResponseType"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The parse run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteParseRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The parse run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelParseRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The parse run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listProcessorRuns: {
        parameters: {
            query?: {
                /** @description Keeps only runs in this state, for instance `FAILED` for a daily look at what went wrong. */
                status?: components["schemas"]["ProcessorRunStatus"];
                /** @description Keeps only runs of this processor, in any version. */
                processorId?: string;
                /** @description Keeps only runs that extracted, classified or split. */
                processorType?: components["schemas"]["LegacyProcessorType"];
                /** @description Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** @description Keeps only runs started this way, such as `WORKFLOW_RUN` for the steps of workflows. */
                source?: components["schemas"]["RunSource"];
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorRunList"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    createProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The processor, the document or text, and optionally settings for this run alone. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyProcessorRunCreate"];
            };
        };
        responses: {
            /** @description The run, in progress or with `sync` already finished. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorRunResponse"];
                };
            };
            400: components["responses"]["LegacyBadRequestFile"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    getProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The run by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorRunResponse"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    deleteProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The run by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorRunDeletion"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    cancelProcessorRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The run to stop, by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorRunResponse"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    listProcessors: {
        parameters: {
            query?: {
                /** @description Keeps only processors that extract, classify or split. */
                type?: components["schemas"]["LegacyProcessorType"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of processors; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorList"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    createProcessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Name and type, and the settings or the processor to begin with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyProcessorCreate"];
            };
        };
        responses: {
            /** @description The new processor with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorResponse"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    updateProcessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor to change: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name or the draft's settings to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyProcessorUpdate"];
            };
        };
        responses: {
            /** @description The processor with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorResponse"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    publishProcessorVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor whose draft is published: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Which part of the number goes up, a note for colleagues, and optionally other settings than the draft's. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyProcessorVersionCreate"];
            };
        };
        responses: {
            /** @description The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorVersionCreated"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    listProcessorVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor whose versions are listed: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions of the processor at once, without pages. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyProcessorVersionList"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    getProcessorVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The processor that the version belongs to: the id of an extractor, classifier or splitter. */
                processorId: string;
                /** @description The version by its own id, which the list of versions shows; its number does not do. */
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
                    "application/json": components["schemas"]["LegacyProcessorVersionResponse"];
                };
            };
            400: components["responses"]["LegacyBadRequest"];
            401: components["responses"]["LegacyUnauthorized"];
            404: components["responses"]["LegacyNotFound"];
            429: components["responses"]["LegacyTooManyRequests"];
            500: components["responses"]["LegacyInternalServerError"];
        };
    };
    splitFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The packet, and the splitter or configuration to use. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequest"];
            };
        };
        responses: {
            /** @description The finished run with its splits. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listSplitRuns: {
        parameters: {
            query?: {
                /** @description Keeps only runs in this state; `FAILED` together with `batchId` shows what to send again. */
                status?: components["schemas"]["ProcessorRunStatus"];
                /** @description Keeps only runs of this saved splitter, in any version. */
                splitterId?: string;
                /** @description Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** @description Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** @description Keeps only runs started this way, such as `WORKFLOW_RUN` for the steps of workflows. */
                source?: components["schemas"]["RunSource"];
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of split runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitRunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSplitRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The packet, and the splitter or configuration to use. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRunCreate"];
            };
        };
        responses: {
            /** @description The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSplitRunBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The saved splitter, and up to 1,000 packets. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRunBatchCreate"];
            };
        };
        responses: {
            /** @description The batch, with nothing processed yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSplitRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSplitRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The run that was deleted; reading it from now on gives 404.
                         * @example splr_Xj8mK2pL9nR4vT7qY5wZ
                         */
                        id: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelSplitRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSplitters: {
        parameters: {
            query?: {
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of splitters; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitterList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSplitter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The name, and the configuration or the splitter to begin with. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterCreate"];
            };
        };
        responses: {
            /** @description The new splitter with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Splitter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSplitter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The splitter with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Splitter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSplitter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name or the draft's configuration to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterUpdate"];
            };
        };
        responses: {
            /** @description The splitter with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Splitter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSplitterVersions: {
        parameters: {
            query?: {
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter whose versions are listed or published, by its id. */
                splitterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitterVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSplitterVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter whose versions are listed or published, by its id. */
                splitterId: string;
            };
            cookie?: never;
        };
        /** @description Which part of the number goes up, and a note for colleagues. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterVersionCreate"];
            };
        };
        responses: {
            /** @description The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitterVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSplitterVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The splitter that the version belongs to, by its id. */
                splitterId: string;
                /** @description A version id, a published number such as `1.0`, `draft`, or `latest` for the newest published version (the draft when there is none). */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version with its configuration. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitterVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    verifyFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document, and how thoroughly to examine it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRunCreate"];
            };
        };
        responses: {
            /** @description The finished run, with the verdict in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VerifyNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["VerifyInternalServerError"];
            504: components["responses"]["VerifyGatewayTimeout"];
        };
    };
    listVerifyRuns: {
        parameters: {
            query?: {
                /** @description Keeps only runs in this state; `PROCESSED` ones have a risk level. */
                status?: components["schemas"]["VerifyRunStatus"];
                /**
                 * @description Keeps only runs with this cause; without it, runs of every cause are listed. The values are not published, `API` among them to judge by other runs.
                 *
                 *     Evidence: inferred
                 */
                source?: string;
                /** @description Keeps only what one cause has started. For runs created over the API that is the request: send the `x-extend-request-id` of the creating answer to find a run whose id got lost. */
                sourceId?: string;
                /** @description Keeps only processed runs with this verdict. A run under zero retention drops out once its result has been removed. */
                riskLevel?: components["schemas"]["VerifyRiskLevel"];
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of verify runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyRunList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VerifyNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createVerifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The document, and how thoroughly to examine it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRunCreate"];
            };
        };
        responses: {
            /** @description The new run, `PROCESSING`; poll it until it has ended. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VerifyNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getVerifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The verify run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteVerifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The verify run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelVerifyRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The verify run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run, cancelled or as it had ended before. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Keeps only endpoints that are switched on, or only those that are off. */
                status?: components["schemas"]["WebhookEndpointStatus"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of endpoints; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The URL, the workspace-wide events to send there, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The endpoint and its signing secret. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The endpoint, by the id it got when it was registered. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint, without its signing secret. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The endpoint, by the id it got when it was registered. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The address, label, state, events or options to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description The endpoint with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The endpoint, by the id it got when it was registered. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is gone for good and gets no further deliveries. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The endpoint that was deleted, and its subscriptions with it.
                         * @example wh_Xj8mK2pL9nR4vT7qY5wZ
                         */
                        id: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWebhookSubscriptions: {
        parameters: {
            query?: {
                /** @description Keeps only what is delivered to this endpoint. */
                webhookEndpointId?: string;
                /** @description Keeps only what watches this extractor, classifier, splitter or workflow. */
                resourceId?: string;
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscriptions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The object to watch, its events, and the endpoint that they go to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSubscriptionCreate"];
            };
        };
        responses: {
            /** @description The new or replaced subscription. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The subscription, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription with its event list. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The subscription, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole new list of events, since it replaces the former one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSubscriptionUpdate"];
            };
        };
        responses: {
            /** @description The subscription with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The subscription, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is gone for good; no further events come by it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The subscription that was deleted; its endpoint stays.
                         * @example whes_Xj8mK2pL9nR4vT7qY5wZ
                         */
                        id: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkflowRuns: {
        parameters: {
            query?: {
                /** @description Keeps only runs that are in this state now. */
                status?: components["schemas"]["WorkflowRunStatus"];
                /** @description Keeps only runs of this workflow, in whichever version. */
                workflowId?: string;
                /** @description Keeps only the runs that one batch request created. */
                batchId?: string;
                /** @description Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of runs; the last one has no `nextPageToken`. */
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
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The workflow, and the document or package to send through it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCreate"];
            };
        };
        responses: {
            /** @description The run as created, still without results. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowRunBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The workflow, and up to 1,000 inputs that become a run each. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunBatchCreate"];
            };
        };
        responses: {
            /** @description The batch is queued; the body has the id to find its runs by. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Stands in every run of the batch, in its events, and filters the list of runs.
                         * @example batch_7Ws31-F5
                         */
                        batchId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run with its step results. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The label or metadata to change; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunUpdate"];
            };
        };
        responses: {
            /** @description The run with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The run that was deleted; reading it from now on gives 404.
                         * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
                         */
                        id: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelWorkflowRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as `CANCELLING` or already `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkflows: {
        parameters: {
            query?: {
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** @description Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workflows; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The label and, if ready, the step graph. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreate"];
            };
        };
        responses: {
            /** @description The new workflow with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The label or the draft's steps to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowUpdate"];
            };
        };
        responses: {
            /** @description The workflow with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkflowVersions: {
        parameters: {
            query?: {
                /** @description Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** @description Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** @description Whether the newest or the oldest entry comes first. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /** @description What to deploy: `{}` for the draft, or steps of its own, with a note for colleagues. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowVersionCreate"];
            };
        };
        responses: {
            /** @description The deployed version with its number; runs that name none use it from now on. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** @description The workflow, by the id it got at creation. */
                id: string;
                /** @description `draft`, `latest`, a deployment number such as `2`, or the id of a version. `latest` means the newest deployed version, or the draft while there is none. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version with its steps. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    onWorkflowRunCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCompletedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
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
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
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
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunNeedsReviewEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
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
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunRejectedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWorkflowRunCancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCancelledEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
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
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunStepRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onExtractRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onExtractRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onClassifyRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onClassifyRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSplitRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSplitRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onParseRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onParseRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onEditRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onEditRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFormDetectionRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDetectionRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onFormDetectionRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDetectionRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onBatchProcessorRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchProcessorRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onBatchProcessorRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchProcessorRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onBatchParseRunProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchParseRunProcessedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onBatchParseRunFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchParseRunFailedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
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
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
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
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowDeployedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
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
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowDeletedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onExtractorCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorCreatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onExtractorUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorUpdatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onExtractorDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorDeletedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onExtractorDraftUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorDraftUpdatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onExtractorVersionPublished: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractorVersionPublishedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onClassifierCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierCreatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onClassifierUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierUpdatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onClassifierDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierDeletedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onClassifierDraftUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierDraftUpdatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onClassifierVersionPublished: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifierVersionPublishedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSplitterCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterCreatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSplitterUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterUpdatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSplitterDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterDeletedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSplitterDraftUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterDraftUpdatedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onSplitterVersionPublished: {
        parameters: {
            query?: never;
            header: {
                /** @description When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitterVersionPublishedEvent"];
            };
        };
        responses: {
            /** @description Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
export type LegacySuccess = components["schemas"]["LegacySuccess"];
/** Where the batch stands. - `PENDING`: waiting for its turn; keep polling. - `PROCESSING`: some of its runs are not finished yet. - `PROCESSED`: all runs are done, the metrics are final. - `FAILED`: the batch broke off with an error. */
export type LegacyBatchProcessorRunStatus = components["schemas"]["LegacyBatchProcessorRunStatus"];
/** Creation time, RFC 3339 in UTC. Never changes afterwards. */
export type CreatedAt = components["schemas"]["CreatedAt"];
/** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
export type UpdatedAt = components["schemas"]["UpdatedAt"];
/** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size only; the evaluation set run has the scores. */
export type LegacyBatchProcessorRun = components["schemas"]["LegacyBatchProcessorRun"];
/** Envelope around a single batch processor run; `GET /evaluation_set_runs/{id}` answers without one. */
export type LegacyBatchProcessorRunResponse = components["schemas"]["LegacyBatchProcessorRunResponse"];
/** Error body of the operations carried over from 2025-04-21. Both members may be missing, so decide by the HTTP status and show `error` to people only. */
export type LegacyError = components["schemas"]["LegacyError"];
/** Error body of a 429 on the operations carried over from 2025-04-21. Unlike their other errors it has no `success`. */
export type LegacyRateLimitError = components["schemas"]["LegacyRateLimitError"];
/** How far a batch has come as a whole. The outcome of each input is on its own run. */
export type BatchRunStatus = components["schemas"]["BatchRunStatus"];
/** A group of up to 1000 parse, extract, classify or split runs that were submitted in one request. It carries progress only; find the results by listing the runs of the batch. */
export type BatchRun = components["schemas"]["BatchRun"];
/** The body of every error response. Decide by `code` and `retryable`; show or log `message`. */
export type ApiError = components["schemas"]["ApiError"];
/** Cursor to the following page. Opaque, and absent once nothing follows. */
export type NextPageToken = components["schemas"]["NextPageToken"];
/** A classifier without its configuration, as lists and runs show it. */
export type ClassifierSummary = components["schemas"]["ClassifierSummary"];
/** One page of classifiers. As long as it has a `nextPageToken`, more follow. */
export type ClassifierList = components["schemas"]["ClassifierList"];
/** The model family that decides. */
export type ClassifyBaseProcessor = components["schemas"]["ClassifyBaseProcessor"];
/** One kind of document that a classifier can recognise. What sets it apart from its neighbours matters most. */
export type Classification = components["schemas"]["Classification"];
/** The kinds of document to choose from, exactly one of which becomes the answer. One entry must have the type `other`, for everything that fits nowhere else. */
export type Classifications = components["schemas"]["Classifications"];
/** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
export type PageRanges = components["schemas"]["PageRanges"];
/** How much of the document the model sees and is charged for, and what helps it to decide. */
export type ClassifyAdvancedOptions = components["schemas"]["ClassifyAdvancedOptions"];
/** How the text is cut into chunks, the pieces you embed or hand to a model. */
export type ParseChunkingStrategy = components["schemas"]["ParseChunkingStrategy"];
/** Second look by a vision model. Charged only for the pages where it steps in. */
export type ParseAgenticOptions = components["schemas"]["ParseAgenticOptions"];
/** Notation that tables are written in, and how much care goes into them. */
export type ParseTableOptions = components["schemas"]["ParseTableOptions"];
/** What to do with each kind of content: figures, tables, text, labelled fields, codes and formulas. What is left out keeps its default. */
export type ParseBlockOptions = components["schemas"]["ParseBlockOptions"];
/** Switches for special needs, most of them for one family of files. The defaults suit most documents. */
export type ParseAdvancedOptions = components["schemas"]["ParseAdvancedOptions"];
/** How a document is read. Everything is optional; defaults follow from the engine and its version, and the run shows what was applied. */
export type ParseConfig = components["schemas"]["ParseConfig"];
/** What kinds of document there are and how to tell them apart, with the engine that decides. */
export type ClassifyConfig = components["schemas"]["ClassifyConfig"];
/** A new classifier, filled from `config` or from a copy of another one, but not from both. */
export type ClassifierCreate = components["schemas"]["ClassifierCreate"];
/** A person who worked in the dashboard, and whom you can ask. */
export type CreatedByUser = components["schemas"]["CreatedByUser"];
/** A program that used an API key; people in the dashboard appear by their address instead. */
export type CreatedByApiKey = components["schemas"]["CreatedByApiKey"];
/** Who made this object: a person in the dashboard, or an API key. Objects older than this feature carry no author. */
export type CreatedBy = components["schemas"]["CreatedBy"];
/** A version of a classifier without its configuration, as lists and runs show it. */
export type ClassifierVersionSummary = components["schemas"]["ClassifierVersionSummary"];
/** A version of a classifier with its full configuration. Published ones never change; the draft does. */
export type ClassifierVersion = components["schemas"]["ClassifierVersion"];
/** A saved, versioned set of document kinds. Its draft can be edited; published versions are final. */
export type Classifier = components["schemas"]["Classifier"];
/** One page of a classifier's versions. As long as it has a `nextPageToken`, more follow. */
export type ClassifierVersionList = components["schemas"]["ClassifierVersionList"];
/** Which part of the version number goes up. - `major`: from 1.4 to 2.0; say so when the output's shape changes. - `minor`: from 1.4 to 1.5; for refinements that keep the shape. */
export type ReleaseType = components["schemas"]["ReleaseType"];
/** What changed in this version, as a note to the colleagues who choose between versions. */
export type VersionDescription = components["schemas"]["VersionDescription"];
/** How the next version is numbered and described, and where its configuration comes from. */
export type ClassifierVersionCreate = components["schemas"]["ClassifierVersionCreate"];
/** The changes to make; what is left out stays as it is. */
export type ClassifierUpdate = components["schemas"]["ClassifierUpdate"];
/** Which version to run. Left out, it is the most recently published one. - `latest`: the most recently published one, or the draft while nothing is published. - `draft`: the unpublished state, for trying out changes. - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production. */
export type ProcessorVersionString = components["schemas"]["ProcessorVersionString"];
/** Changes to a saved classifier for a single request. What is left out keeps its saved value, and the classifier itself stays as it is. */
export type ClassifyOverrideConfig = components["schemas"]["ClassifyOverrideConfig"];
/** The saved classifier to use, optionally in a certain version and with changes for this request. */
export type ClassifierSelection = components["schemas"]["ClassifierSelection"];
/** A document for Extend to download. Use a presigned link that lives 5 to 15 minutes, for batches 30: the download may start late. */
export type FileFromUrl = components["schemas"]["FileFromUrl"];
/** A document that Extend already has, from an upload or an earlier run. */
export type FileFromId = components["schemas"]["FileFromId"];
/** Plain text to process, such as the body of an e-mail. It is stored as a `.txt` file. */
export type FileFromText = components["schemas"]["FileFromText"];
/** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
export type FileOrTextInput = components["schemas"]["FileOrTextInput"];
/** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
export type RunMetadata = components["schemas"]["RunMetadata"];
/** Which document to classify and how. Send either `classifier` or `config`. */
export type ClassifyRequest = components["schemas"]["ClassifyRequest"];
/** Where an extract, classify or split run stands. - `PENDING`: accepted, waiting for capacity; keep polling. - `PROCESSING`: work is under way, and may still be cancelled. - `PROCESSED`: finished, the output is there. - `FAILED`: ended without output; `failureReason` says why. - `CANCELLED`: stopped on request; there will be no output. */
export type ProcessorRunStatus = components["schemas"]["ProcessorRunStatus"];
/** Family a file belongs to, judged by extension and content. It decides which options take effect. - `PDF`: PDF, including Word and PowerPoint documents converted on upload. - `CSV`: comma-separated table, without pages. - `IMG`: picture or scan, which is always read by text recognition. - `TXT`: plain text, without pages. - `DOCX`: Word document kept as it is. - `EXCEL`: workbook, with sheets in place of pages; the `excel…` options of parsing apply. - `XML`: XML document, read as text. - `HTML`: web page, read as text unless converted to PDF. */
export type FileType = components["schemas"]["FileType"];
/** The cut that produced a file, for files which a splitter made from a larger one. */
export type ParentSplit = components["schemas"]["ParentSplit"];
/** What is known about a file beyond its name; empty when nothing is. */
export type FileMetadata = components["schemas"]["FileMetadata"];
/** A file as it appears in lists and inside runs, without a download link. */
export type FileSummary = components["schemas"]["FileSummary"];
/** What a classify run and its entry in lists share: everything but configuration and reasons. */
export type ClassifyRunBase = components["schemas"]["ClassifyRunBase"];
/** A remark by the model on how it came to a result; for people who check it, not for programs. */
export type Insight = components["schemas"]["Insight"];
/** The kind that was chosen, how sure the choice is, and why. */
export type ClassifyOutput = components["schemas"]["ClassifyOutput"];
/** One billed product within a run's cost. Dividing `credits` by `quantity` gives the rate. */
export type RunUsageBreakdownCharge = components["schemas"]["RunUsageBreakdownCharge"];
/** The share of one charged run in the cost of another. */
export type RunUsageBreakdownEntry = components["schemas"]["RunUsageBreakdownEntry"];
/** What a run cost, in credits. Missing for runs before 7 October 2025 and for organisations on the former billing system. */
export type RunUsage = components["schemas"]["RunUsage"];
/** One decision about what kind of document a file is, with its configuration and, once finished, the answer. */
export type ClassifyRun = components["schemas"]["ClassifyRun"];
/** What caused a run. - `ADMIN`: Extend's own staff, for instance in a support case. - `BATCH_PROCESSOR_RUN`: a batch, or the measurement of an evaluation set. - `PLAYGROUND`: a trial in the dashboard's playground. - `WORKFLOW_CONFIGURATION`: a test while somebody was building a workflow. - `WORKFLOW_RUN`: a step of a workflow run; `sourceId` leads to it. - `STUDIO`: a person trying things out in Studio. - `API`: a request to this API, so a program of yours. */
export type RunSource = components["schemas"]["RunSource"];
/** What a run cost, in credits, as shown in lists. Read the run itself for the breakdown. Missing for runs before 7 October 2025 and for organisations on the former billing system. */
export type RunUsageSummary = components["schemas"]["RunUsageSummary"];
/** A classify run as lists show it. The decision and the configuration are missing; read the run by its id for those. */
export type ClassifyRunSummary = components["schemas"]["ClassifyRunSummary"];
/** One page of classify runs. As long as it has a `nextPageToken`, more follow. */
export type ClassifyRunList = components["schemas"]["ClassifyRunList"];
/** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
export type RunPriority = components["schemas"]["RunPriority"];
/** A classification to start in the background: the document, and a saved classifier or a configuration. */
export type ClassifyRunCreate = components["schemas"]["ClassifyRunCreate"];
/** Up to 1,000 documents for one saved classifier; an inline configuration is not possible here. */
export type ClassifyRunBatchCreate = components["schemas"]["ClassifyRunBatchCreate"];
/** A document, by URL or by the id of a stored file. Give exactly one of the two. */
export type FileInput = components["schemas"]["FileInput"];
/** Widget on the page. It has to suit `type`. - `text`: line or box for text and numbers. - `checkbox`: box to tick; the value is a boolean. - `radio`: one of several buttons, for booleans and choices. - `dropdown`: menu that shows one choice; the value is one of `enum`. - `optionList`: open list of choices; the value is one of `enum`. - `signature`: place to sign, for text or a picture. - `table`: rows and columns, for arrays. - `unknown`: found, but not recognised; give it a kind before you fill it. */
export type EditFieldType = components["schemas"]["EditFieldType"];
/** Rectangle of a field on its page, in pixels from the top left corner. */
export type EditBoundingBox = components["schemas"]["EditBoundingBox"];
/** Link to the form field built into the PDF that this field was read from. Detection adds it; send it back unchanged, so that the value goes into that very field instead of being drawn on the page. */
export type EditSourceAcroForm = components["schemas"]["EditSourceAcroForm"];
/** Look of the text that is written into the field. What is left out follows from the field's size and the PDF. */
export type EditTextOptions = components["schemas"]["EditTextOptions"];
/** One field of a form: kind of value, place on the page, look, and the value itself if you want to set it. */
export type EditField = components["schemas"]["EditField"];
/** A group of fields that belong together, such as the row of a table or the parts of a signature. */
export type EditObjectField = components["schemas"]["EditObjectField"];
/** For a field, the names of others that need a value as soon as it has one itself. */
export type EditDependentRequired = components["schemas"]["EditDependentRequired"];
/** What the value of one field has to look like. Keys for place and look are not allowed here. */
export type EditConditionProperty = components["schemas"]["EditConditionProperty"];
/** A rule over several fields, as in JSON Schema; rules can be nested. Filled values that break it fail the run with `SCHEMA_VALIDATION_ERROR`. */
export type EditCondition = components["schemas"]["EditCondition"];
/** JSON Schema of a form, extended by keys for place and look of each field. Conditions are possible at this level, but may not use the `extend_edit:` keys. */
export type EditSchema = components["schemas"]["EditSchema"];
/** Pins the engine that finds and fills fields: an exact version (0.0.1, 1.0.0-beta or 1.0.0), or `latest` for the newest stable one. A run names the exact version that was applied. Other options have defaults that depend on it. */
export type EditEngineVersion = components["schemas"]["EditEngineVersion"];
/** How to look for the fields of a form, and which names to give them. All of it is optional. */
export type FormDetectionConfig = components["schemas"]["FormDetectionConfig"];
/** A PDF form, and how to look for its fields. */
export type FormDetectionRequest = components["schemas"]["FormDetectionRequest"];
/** Where a form detection run stands. It cannot be cancelled. - `PROCESSING`: fields are being looked for; poll on. - `PROCESSED`: finished, the schema is there. - `FAILED`: ended without a schema; `failureReason` says why. */
export type FormDetectionRunStatus = components["schemas"]["FormDetectionRunStatus"];
/** Which of your fields were recognised on the form. Look at the two leftovers before you rely on the schema. */
export type FormFieldMapping = components["schemas"]["FormFieldMapping"];
/** The fields of a form as a schema that edits take, plus how a schema of yours was matched. */
export type FormDetectionOutput = components["schemas"]["FormDetectionOutput"];
/** Durations and counts of a finished search, to see where time goes and whether fields were missed. */
export type FormDetectionMetrics = components["schemas"]["FormDetectionMetrics"];
/** A search for the fields of a form, or the schema once that is done. */
export type FormDetectionRun = components["schemas"]["FormDetectionRun"];
/** Switches for the search for fields and for the filled PDF. */
export type EditAdvancedOptions = components["schemas"]["EditAdvancedOptions"];
/** What to fill in and how. With a schema the fields are fixed; without one they are looked for first. */
export type EditConfig = components["schemas"]["EditConfig"];
/** Fills a PDF that you bring. The choice for forms that differ from time to time. */
export type EditFromFile = components["schemas"]["EditFromFile"];
/** Fills the PDF of a template saved in the dashboard. The choice for one form that is filled again and again. */
export type EditFromTemplate = components["schemas"]["EditFromTemplate"];
/** A PDF form and what to put into it. Give a file or a saved template, never both. */
export type EditRequest = components["schemas"]["EditRequest"];
/** Where an edit run stands. It cannot be cancelled. - `PROCESSING`: the form is being filled; poll on. - `PROCESSED`: finished, the filled PDF is there. - `FAILED`: ended without a PDF; `failureReason` says why. */
export type EditRunStatus = components["schemas"]["EditRunStatus"];
/** Why the run failed; null unless `status` is `FAILED`. The set is open: - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document. - `FILE_TYPE_NOT_SUPPORTED`: not a PDF. - `FILE_SIZE_TOO_LARGE`, `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be worked on. - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed. - `FIELD_DETECTION_ERROR`: the search for fields failed. - `EMPTY_SCHEMA`: no schema was given and no field was found. - `INVALID_OPTIONS`: the configuration contradicts itself. - `SCHEMA_VALIDATION_ERROR`: the values break a rule of the schema. - `OUT_OF_CREDITS`: the organisation ran out of credits. - `INTERNAL_ERROR`: anything else; worth another run. */
export type EditFailureReason = components["schemas"]["EditFailureReason"];
/** The filled form and the values that went into it. */
export type EditOutput = components["schemas"]["EditOutput"];
/** Durations and counts of a finished edit run, to see where time goes and whether fields were missed. */
export type EditMetrics = components["schemas"]["EditMetrics"];
/** A form being filled, or the filled form once that is done. */
export type EditRun = components["schemas"]["EditRun"];
/** What caused an edit run. - `API`: a request to this API, so a program of yours. - `STUDIO`: a person trying things out in Studio. - `ADMIN`: Extend's own staff, for instance in a support case. */
export type EditRunSource = components["schemas"]["EditRunSource"];
/** An edit run as it appears in lists, without configuration and output. */
export type EditRunSummary = components["schemas"]["EditRunSummary"];
/** One page of edit runs. As long as it has a `nextPageToken`, more follow. */
export type EditRunList = components["schemas"]["EditRunList"];
/** Receipt for a deletion that cannot be undone. */
export type DeletedObject = components["schemas"]["DeletedObject"];
/** A template as it appears in lists, without its settings. */
export type EditTemplateSummary = components["schemas"]["EditTemplateSummary"];
/** One page of edit templates. As long as it has a `nextPageToken`, more follow. */
export type EditTemplateList = components["schemas"]["EditTemplateList"];
/** A form with its settings, saved to be filled again and again. Made in the dashboard. */
export type EditTemplate = components["schemas"]["EditTemplate"];
/** Which set to run, and optionally on which version and on which of its items only. */
export type EvaluationSetRunCreate = components["schemas"]["EvaluationSetRunCreate"];
/** An extractor without its configuration, as lists and runs show it. */
export type ExtractorSummary = components["schemas"]["ExtractorSummary"];
/** A saved splitter without its configuration, as lists and runs show it. */
export type SplitterSummary = components["schemas"]["SplitterSummary"];
/** The extractor, classifier or splitter being measured. Look at `object` to tell which. */
export type EvaluationEntity = components["schemas"]["EvaluationEntity"];
/** A version of an extractor without its configuration, as lists and runs show it. */
export type ExtractorVersionSummary = components["schemas"]["ExtractorVersionSummary"];
/** A version of a splitter without its configuration, as lists and runs show it. */
export type SplitterVersionSummary = components["schemas"]["SplitterVersionSummary"];
/** The processor version that produced the measured outputs. Look at `object` to tell which kind. */
export type EvaluationEntityVersion = components["schemas"]["EvaluationEntityVersion"];
/** Progress, volume and speed, counted the same way for every kind of processor. */
export type EvaluationMetricsBase = components["schemas"]["EvaluationMetricsBase"];
/** How well an extractor did on one field; shows which one needs a better description. */
export type EvaluationFieldMetric = components["schemas"]["EvaluationFieldMetric"];
/** Score of an extractor: overall for the decision to publish, field by field for where to improve. */
export type ExtractEvaluationMetrics = components["schemas"]["ExtractEvaluationMetrics"];
/** How well a classifier did on one class; shows which one needs a better description. */
export type EvaluationClassMetric = components["schemas"]["EvaluationClassMetric"];
/** Score of a classifier: overall for the decision to publish, class by class for where to improve. */
export type ClassifyEvaluationMetrics = components["schemas"]["ClassifyEvaluationMetrics"];
/** Score of a splitter. A split is right only if its kind and both page borders are. */
export type SplitterEvaluationMetrics = components["schemas"]["SplitterEvaluationMetrics"];
/** The score, in the measures that fit the kind of processor. Numbers that are not known yet are left out. */
export type EvaluationSetRunMetrics = components["schemas"]["EvaluationSetRunMetrics"];
/** One measurement: the items of a set, processed by one processor version and compared with their expected outputs. */
export type EvaluationSetRun = components["schemas"]["EvaluationSetRun"];
/** Test documents with known answers for one processor. Run the set against a version to see how accurate that version is before you publish or upgrade. */
export type EvaluationSet = components["schemas"]["EvaluationSet"];
/** One page of evaluation sets. As long as it has a `nextPageToken`, more follow. */
export type EvaluationSetList = components["schemas"]["EvaluationSetList"];
/** A new, empty evaluation set for one extractor, classifier or splitter, to which it stays bound. */
export type EvaluationSetCreate = components["schemas"]["EvaluationSetCreate"];
/** A test case without its answer, as lists show it. */
export type EvaluationSetItemSummary = components["schemas"]["EvaluationSetItemSummary"];
/** One page of an evaluation set's items. As long as it has a `nextPageToken`, more follow. */
export type EvaluationSetItemList = components["schemas"]["EvaluationSetItemList"];
/** Any JSON object. Its keys are yours; the API stores and returns them untouched. */
export type JsonObject = components["schemas"]["JsonObject"];
/** The extraction result that you consider right, against which runs of an evaluation set are measured. */
export type ProvidedExtractOutput = components["schemas"]["ProvidedExtractOutput"];
/** The classification that you consider right, against which runs of an evaluation set are measured. */
export type ProvidedClassifyOutput = components["schemas"]["ProvidedClassifyOutput"];
/** The correct cuts for one file, as you supply them to an evaluation set. Kinds and page borders are compared; identifiers and explanations are not part of it. */
export type ProvidedSplitOutput = components["schemas"]["ProvidedSplitOutput"];
/** The correct answer for one item, in the output format of the set's processor: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
export type ProvidedProcessorOutput = components["schemas"]["ProvidedProcessorOutput"];
/** A test case made of one document. Works for every kind of processor. */
export type SingleFileItemCreate = components["schemas"]["SingleFileItemCreate"];
/** A test case made of several documents that are extracted together in one run. Only for sets whose processor is an extractor with a JSON schema. */
export type MultifileItemCreate = components["schemas"]["MultifileItemCreate"];
/** A test case to add: exactly one of `fileId` and `fileIds`, with the answer that covers it. */
export type EvaluationSetItemCreate = components["schemas"]["EvaluationSetItemCreate"];
/** The test cases to add in one request, each with its right answer. */
export type EvaluationSetItemsCreate = components["schemas"]["EvaluationSetItemsCreate"];
/** One test case, a document or a package of documents with the answer that a perfect run would give. */
export type EvaluationSetItem = components["schemas"]["EvaluationSetItem"];
/** The test cases that were added, with the ids to correct or remove them by. */
export type EvaluationSetItemsCreated = components["schemas"]["EvaluationSetItemsCreated"];
/** A better answer for a test case. Its documents cannot be exchanged. */
export type EvaluationSetItemUpdate = components["schemas"]["EvaluationSetItemUpdate"];
/** The model family that does the extraction. */
export type ExtractBaseProcessor = components["schemas"]["ExtractBaseProcessor"];
/** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
export type ArrayStrategy = components["schemas"]["ArrayStrategy"];
/** How a long document is cut up for the model, and how the partial results become one. */
export type ExtractChunkingOptions = components["schemas"]["ExtractChunkingOptions"];
/** A run of neighbouring sheets in a workbook, both ends included; the others are ignored. */
export type ExcelSheetRange = components["schemas"]["ExcelSheetRange"];
/** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
export type ExtractAdvancedOptions = components["schemas"]["ExtractAdvancedOptions"];
/** Changes to a saved extractor's configuration for a single request. Parts that are left out keep their saved value; nothing is stored on the extractor. */
export type ExtractOverrideConfig = components["schemas"]["ExtractOverrideConfig"];
/** The saved extractor to run, optionally in a certain version and with changes for this request. */
export type ExtractorSelection = components["schemas"]["ExtractorSelection"];
/** An extraction defined by a JSON Schema. Every part is optional: without `schema`, one is derived from the document before the values are extracted. */
export type ExtractConfigJson = components["schemas"]["ExtractConfigJson"];
/** Several documents that are extracted as one, for example a contract and its amendments. Values may come from any of them, and citations name the file. */
export type MultiFileRunPackage = components["schemas"]["MultiFileRunPackage"];
/** What to extract from which document. Send `file` or `package`, not both; send `extractor` or `config`, or neither to have a schema derived from the document. */
export type ExtractRequest = components["schemas"]["ExtractRequest"];
/** What an extract run and its entry in lists share: everything but configuration and values. */
export type ExtractRunBase = components["schemas"]["ExtractRunBase"];
/** A corner of a polygon, measured from the top left of the upright page. Divide by the page's width and height to place it on a rendering of any size. */
export type Point = components["schemas"]["Point"];
/** Outline around content, corner by corner. Follows tilted text, where a bounding box would take in its neighbours. */
export type Polygon = components["schemas"]["Polygon"];
/** Where in a document a value was found, to show it to the person who checks the value. */
export type Citation = components["schemas"]["Citation"];
/** How trustworthy one extracted value is, and where it comes from: what you need to decide whether a person should look. */
export type ExtractFieldMetadata = components["schemas"]["ExtractFieldMetadata"];
/** Confidence, citations and insights per field. Keys are paths into `value`, for example `total_amount`, `line_items[0]` or `line_items[0].description`. */
export type ExtractOutputMetadata = components["schemas"]["ExtractOutputMetadata"];
/** Extracted values in the shape of your schema, and beside them, by the same field names, the evidence for each. */
export type ExtractOutputJson = components["schemas"]["ExtractOutputJson"];
/** Type of a field in the field-list format. */
export type ExtractionFieldType = components["schemas"]["ExtractionFieldType"];
/** One field of the field-list format used by older API versions. New extractors use a JSON Schema instead. */
export type ExtractionField = components["schemas"]["ExtractionField"];
/** One value that a field of type `enum` can take, with the words that help to choose it. */
export type ExtractionFieldOption = components["schemas"]["ExtractionFieldOption"];
/** One place in the document that a field result points to, for highlighting. */
export type ExtractionFieldReference = components["schemas"]["ExtractionFieldReference"];
/** The result for one field of the field-list format: value, confidence and evidence together. */
export type ExtractionFieldResult = components["schemas"]["ExtractionFieldResult"];
/** Extracted values of a run with a field list, keyed by field name. Only runs made through an older API version have it. */
export type ExtractOutputLegacy = components["schemas"]["ExtractOutputLegacy"];
/** Extracted values in the form that belongs to the run's configuration: `value` and `metadata` for a JSON Schema, a map of field results for the field list of older API versions. */
export type ExtractOutput = components["schemas"]["ExtractOutput"];
/** A reviewer's change to one field: what the model had found and what it became. */
export type ExtractOutputEdit = components["schemas"]["ExtractOutputEdit"];
/** An extraction defined by a list of fields, the format of older API versions. Responses can contain it; requests of this version cannot. Saving the extractor with a `schema` moves it to the current form. */
export type ExtractConfigLegacy = components["schemas"]["ExtractConfigLegacy"];
/** How an extraction works. Extractors and runs of this API version carry the JSON Schema form; the field-list form only comes back for extractors and runs that were made through an older version, and cannot be sent. */
export type ExtractConfig = components["schemas"]["ExtractConfig"];
/** One extraction over one document, or over a package of documents, with its configuration and, once finished, the extracted values. */
export type ExtractRun = components["schemas"]["ExtractRun"];
/** An extract run as lists and batches show it: without configuration and extracted values. Read the run by its id to get those. */
export type ExtractRunSummary = components["schemas"]["ExtractRunSummary"];
/** One page of extract runs. As long as it has a `nextPageToken`, more follow. */
export type ExtractRunList = components["schemas"]["ExtractRunList"];
/** An extraction to start in the background: the document or documents, and an extractor, a configuration, or neither. */
export type ExtractRunCreate = components["schemas"]["ExtractRunCreate"];
/** Up to 1,000 documents for one saved extractor; an inline configuration is not possible here. */
export type ExtractRunBatchCreate = components["schemas"]["ExtractRunBatchCreate"];
/** One page of extractors. As long as it has a `nextPageToken`, more follow. */
export type ExtractorList = components["schemas"]["ExtractorList"];
/** A new extractor. Its draft starts from `config`, from a copy of another extractor, or from sample documents; only one of the three may be given. */
export type ExtractorCreate = components["schemas"]["ExtractorCreate"];
/** A version of an extractor with its full configuration. Published ones never change; the draft does. */
export type ExtractorVersion = components["schemas"]["ExtractorVersion"];
/** A saved, versioned definition of what to extract. Work happens on its draft; published versions never change. */
export type Extractor = components["schemas"]["Extractor"];
/** One page of an extractor's versions. As long as it has a `nextPageToken`, more follow. */
export type ExtractorVersionList = components["schemas"]["ExtractorVersionList"];
/** How the next version is numbered and described, and where its configuration comes from. */
export type ExtractorVersionCreate = components["schemas"]["ExtractorVersionCreate"];
/** The changes to make; what is left out stays as it is. */
export type ExtractorUpdate = components["schemas"]["ExtractorUpdate"];
/** One page of files. As long as it has a `nextPageToken`, more follow. */
export type FileList = components["schemas"]["FileList"];
/** The form fields of an upload: the document, and the password if it needs one. */
export type FileUpload = components["schemas"]["FileUpload"];
/** Text of one page, in the form that the query flags asked for. */
export type FileContentsPage = components["schemas"]["FileContentsPage"];
/** Text of a file from an earlier parse; which members are filled depends on the file type and on the query flags. Deprecated in favour of parse runs. */
export type FileContents = components["schemas"]["FileContents"];
/** A stored document. Runs refer to it by id; deleting it removes everything derived from it. */
export type File = components["schemas"]["File"];
/** How long Extend keeps the data of this parse run. Other kinds of runs have no such option: they follow the setting of the workspace, which covers everything in it. Under zero retention take results from where they arrive first. Extract, classify, split and edit runs carry theirs in the answer of the synchronous call and in the event; a verify run gives its result to the first read, which also orders the removal. */
export type DataRetention = components["schemas"]["DataRetention"];
/** A document, and optionally how to read it, what to attach, and how long to keep the data. */
export type ParseRunCreate = components["schemas"]["ParseRunCreate"];
/** Where a parse run stands. - `PENDING`: queued; only runs of a batch pass through it. - `PROCESSING`: the document is being read; only now it can be cancelled. - `PROCESSED`: finished, the output is there. - `FAILED`: ended without output; `failureReason` says why. - `CANCELLED`: stopped on request; there will be no text. */
export type ParseRunStatus = components["schemas"]["ParseRunStatus"];
/** Why the run failed; null unless `status` is `FAILED`. The set is open: - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, often because it had expired. - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a document that can be parsed. - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the document cannot be opened. - `FAILED_TO_CONVERT_TO_PDF`, `FAILED_TO_CONVERT_TO_JPEG`: preparing the pages failed. - `OCR_ERROR`: text recognition failed; worth another run. - `FAILED_TO_GENERATE_TARGET_FORMAT`, `CHUNKING_ERROR`: building the output failed. - `INVALID_CONFIG_OPTIONS`: the configuration does not suit the document. - `OUT_OF_CREDITS`: the organisation ran out of credits. - `INTERNAL_ERROR`: anything else; worth another run. */
export type ParseFailureReason = components["schemas"]["ParseFailureReason"];
/** Confidence in the least certain word of the passage; a low value is a reason to have a person look. Null where words carry no confidence, as in digital documents. */
export type MinOcrConfidence = components["schemas"]["MinOcrConfidence"];
/** Mean confidence over the words of the passage, or null where words carry none. */
export type AvgOcrConfidence = components["schemas"]["AvgOcrConfidence"];
/** Role of a block on its page. - `text`: paragraph or other running text. - `heading`: title of the document or of a main part. - `section_heading`: title of a smaller part, below `heading`. - `table`: whole table, with its cells as children if asked for. - `figure`: picture, chart, diagram or logo. - `table_head`: cell in a table's header, which names a column. - `table_cell`: cell in a table's body, which holds a value. - `key_value`: label and value, as on forms. - `page_number`: printed page number; skip it when you join text. - `barcode`: barcode or QR code; `details` has what it says if asked for. - `formula`: mathematical notation; `details` has its LaTeX. - `header`: line repeated at the top of pages. - `footer`: line repeated at the bottom of pages. */
export type BlockType = components["schemas"]["BlockType"];
/** Marks text and headings, which have no details beyond the block's own. */
export type TextDetails = components["schemas"]["TextDetails"];
/** Size of a recognised table; compare it with what you expect to notice lost rows. */
export type TableDetails = components["schemas"]["TableDetails"];
/** Look of a spreadsheet cell, where colour or type carries meaning, such as red for overdue. What the cell does not set is absent. */
export type CellFormatting = components["schemas"]["CellFormatting"];
/** Position of a cell in its table, and for workbooks its address and look. Only with `cellBlocksEnabled`. */
export type TableCellDetails = components["schemas"]["TableCellDetails"];
/** Kind of a figure and where to download its picture; the description of what it shows is the block's `content`. */
export type FigureDetails = components["schemas"]["FigureDetails"];
/** Content of a barcode or QR code. Both members beside the symbology depend on options under `blockOptions.barcodes`. */
export type BarcodeDetails = components["schemas"]["BarcodeDetails"];
/** A formula in a form that can be typeset again. Only with `blockOptions.formulas.enabled`. */
export type FormulaDetails = components["schemas"]["FormulaDetails"];
/** Marks labelled fields, as on forms; label and value stand in the block's `content`. */
export type KeyValueDetails = components["schemas"]["KeyValueDetails"];
/** Always empty. Stands for types of blocks that have no details of their own, so that `details` is never missing. */
export type EmptyBlockDetails = components["schemas"]["EmptyBlockDetails"];
/** What is special about this type of block; tell the variants apart by `type`. An empty object where there is nothing to add. */
export type BlockDetails = components["schemas"]["BlockDetails"];
/** Where the block stands, page or sheet, and how legible it was. Use it to show the source of a passage or to sort out doubtful text. */
export type BlockMetadata = components["schemas"]["BlockMetadata"];
/** Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
export type BoundingBox = components["schemas"]["BoundingBox"];
/** One element of a page, such as a paragraph, heading, table or picture, with its position. Tables can hold their cells as children. */
export type Block = components["schemas"]["Block"];
/** A piece of the text, ready to be embedded or handed to a model, with the blocks it was built from. */
export type Chunk = components["schemas"]["Chunk"];
/** One word as recognised, before any correction or layout; for highlighting and for judging legibility. */
export type OcrWord = components["schemas"]["OcrWord"];
/** How one page was prepared. Positions in the output refer to the turned page; with these numbers they can be traced back to the original. */
export type ParsePageMetadata = components["schemas"]["ParsePageMetadata"];
/** How the document was converted and turned before reading; needed to draw positions on your own copy. */
export type ParseOutputMetadata = components["schemas"]["ParseOutputMetadata"];
/** The text of a document as chunks in reading order, with words and preparation beside it where asked for. */
export type ParseOutput = components["schemas"]["ParseOutput"];
/** Duration and size of a finished parse, for your own statistics; `usage` tells the cost. */
export type ParseMetrics = components["schemas"]["ParseMetrics"];
/** One document being read, or its text once that is done. */
export type ParseRun = components["schemas"]["ParseRun"];
/** What caused a parse run. - `API`: a request to this API, so a program of yours. - `STUDIO`: a person trying things out in Studio. - `WORKFLOW_RUN`: a step of a workflow run; `sourceId` leads to it. - `ADMIN`: Extend's own staff, for instance in a support case. - `BATCH_PARSER_RUN`: a batch of parse runs; filter by `batchId` for one of them. - `EDIT_RUN`: an edit run that had to read its form. - `DOCUMENT_PROCESSOR_RUN`: an extract, classify or split run that needed the text. */
export type ParseRunSource = components["schemas"]["ParseRunSource"];
/** A parse run as it appears in lists, without text and configuration. */
export type ParseRunSummary = components["schemas"]["ParseRunSummary"];
/** One page of parse runs. As long as it has a `nextPageToken`, more follow. */
export type ParseRunList = components["schemas"]["ParseRunList"];
/** Up to 1,000 documents, all read with the same configuration. Each becomes a parse run of its own. */
export type ParseRunBatchCreate = components["schemas"]["ParseRunBatchCreate"];
/** What a processor does with a document, and which resource it is today. - `EXTRACT`: reads fields out of it; an extractor. - `CLASSIFY`: tells which kind of document it is; a classifier. - `SPLITTER`: finds the documents inside a larger file; a splitter. */
export type LegacyProcessorType = components["schemas"]["LegacyProcessorType"];
/** Credits charged. Absent for anything processed before 7 October 2025 and on older billing plans. */
export type LegacyUsage = components["schemas"]["LegacyUsage"];
/** A processor run as it appears in lists, without output and settings. */
export type LegacyProcessorRunSummary = components["schemas"]["LegacyProcessorRunSummary"];
/** One page of processor runs. As long as it has a `nextPageToken`, more follow. */
export type LegacyProcessorRunList = components["schemas"]["LegacyProcessorRunList"];
/** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` an earlier parse of the file is used again. */
export type LegacyFileInput = components["schemas"]["LegacyFileInput"];
/** How much of the document the model sees, and what it adds to the answer. */
export type LegacyClassificationAdvancedOptions = components["schemas"]["LegacyClassificationAdvancedOptions"];
/** Settings of a processor that classifies: the kinds to choose from, rules and options. */
export type LegacyClassificationConfig = components["schemas"]["LegacyClassificationConfig"];
/** How a document too long for one pass is cut up, and how the partial results become one. */
export type LegacyExtractionChunkingOptions = components["schemas"]["LegacyExtractionChunkingOptions"];
/** Fine-tuning of extraction. Leave it out until a default turns out not to fit. */
export type LegacyExtractionAdvancedOptions = components["schemas"]["LegacyExtractionAdvancedOptions"];
/** Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
export type LegacyExtractionConfig = components["schemas"]["LegacyExtractionConfig"];
/** Switches for packets that need more than rules. */
export type LegacySplitterAdvancedOptions = components["schemas"]["LegacySplitterAdvancedOptions"];
/** Settings of a processor that splits: the kinds of pieces, rules and options. */
export type LegacySplitterConfig = components["schemas"]["LegacySplitterConfig"];
/** Complete settings of a processor in the former shape; `type` has to agree with the type of the processor. */
export type LegacyProcessorConfig = components["schemas"]["LegacyProcessorConfig"];
/** What to run on which file. Give `file` or `rawText`. */
export type LegacyProcessorRunCreate = components["schemas"]["LegacyProcessorRunCreate"];
/** A place in the document that a value was read from, to be shown to the person who checks it. */
export type LegacyCitation = components["schemas"]["LegacyCitation"];
/** How sure one extracted value is, and where it was found: what you need to decide whether a person should look. */
export type LegacyJsonOutputMetadata = components["schemas"]["LegacyJsonOutputMetadata"];
/** Extracted data in the shape of the JSON Schema, with the evidence beside it. */
export type LegacyJsonOutput = components["schemas"]["LegacyJsonOutput"];
/** Extracted data, as a value with metadata for settings with a `schema`, by field name for settings with `fields`. */
export type LegacyExtractionOutput = components["schemas"]["LegacyExtractionOutput"];
/** One document found in the packet, with the pages that it covers. */
export type Split = components["schemas"]["Split"];
/** The documents that a split run found, in page order, each also stored as a file of its own. */
export type SplitOutput = components["schemas"]["SplitOutput"];
/** Result of a processor. Nothing in the value itself names its kind: go by the `type` of the run, and for extraction by whether the settings use `schema` or `fields`. */
export type LegacyProcessorOutput = components["schemas"]["LegacyProcessorOutput"];
/** A run in the former common shape: one execution of a processor on one file, with the settings it used and everything that came out. */
export type LegacyProcessorRun = components["schemas"]["LegacyProcessorRun"];
/** Envelope around a single processor run; the current operations answer without one. */
export type LegacyProcessorRunResponse = components["schemas"]["LegacyProcessorRunResponse"];
/** Error body of a 400 where a file is sent; `code` is there when the file itself was refused. */
export type LegacyFileError = components["schemas"]["LegacyFileError"];
/** Receipt for a deletion that cannot be undone. */
export type LegacyProcessorRunDeletion = components["schemas"]["LegacyProcessorRunDeletion"];
/** A processor as it appears in the list, with its versions by number only. */
export type LegacyProcessorListItem = components["schemas"]["LegacyProcessorListItem"];
/** One page of processors of all types. As long as it has a `nextPageToken`, more follow. */
export type LegacyProcessorList = components["schemas"]["LegacyProcessorList"];
/** A processor to be made, from settings (`config`) or as a copy of another (`cloneProcessorId`). */
export type LegacyProcessorCreate = components["schemas"]["LegacyProcessorCreate"];
/** Settings of a processor at one point, either published and frozen or the current draft. */
export type LegacyProcessorVersion = components["schemas"]["LegacyProcessorVersion"];
/** An extractor, classifier or splitter in the former common shape, together with its editable draft. */
export type LegacyProcessor = components["schemas"]["LegacyProcessor"];
/** Envelope around a single processor; the current operations answer without one. */
export type LegacyProcessorResponse = components["schemas"]["LegacyProcessorResponse"];
/** The values to change. What is left out stays as it is. */
export type LegacyProcessorUpdate = components["schemas"]["LegacyProcessorUpdate"];
/** How to number and describe the version to be published. */
export type LegacyProcessorVersionCreate = components["schemas"]["LegacyProcessorVersionCreate"];
/** Envelope around the version just published; the current operations answer without one. */
export type LegacyProcessorVersionCreated = components["schemas"]["LegacyProcessorVersionCreated"];
/** All versions of a processor at once; there are no pages. */
export type LegacyProcessorVersionList = components["schemas"]["LegacyProcessorVersionList"];
/** Envelope around one version. Mind the key, which differs from the one used on publishing. */
export type LegacyProcessorVersionResponse = components["schemas"]["LegacyProcessorVersionResponse"];
/** Model tier that does the splitting. Leave it out for `splitting_performance`. */
export type SplitBaseProcessor = components["schemas"]["SplitBaseProcessor"];
/** One kind of document that may occur inside the packet. */
export type SplitClassification = components["schemas"]["SplitClassification"];
/** The kinds of documents to look for. Ids must differ from each other, and one entry must have the type `other`. */
export type SplitClassifications = components["schemas"]["SplitClassifications"];
/** Trades accuracy for speed on old base versions; no effect from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on. Choose the tier with `baseProcessor` instead. */
export type SplitMethod = components["schemas"]["SplitMethod"];
/** Switches for packets that need more than rules: workbooks, shared pages, identifiers. */
export type SplitAdvancedOptions = components["schemas"]["SplitAdvancedOptions"];
/** A patch over a saved splitter's configuration, for this request only. Fields left out keep their saved values, so changing `splitRules` alone is fine. */
export type SplitOverrideConfig = components["schemas"]["SplitOverrideConfig"];
/** A saved splitter to run, with the version and the changes for this request. */
export type SplitterSelection = components["schemas"]["SplitterSelection"];
/** How a packet is cut into documents. The same shape serves a one-off run and a saved splitter; only the list of document kinds is mandatory. */
export type SplitConfig = components["schemas"]["SplitConfig"];
/** One packet and how to split it. Send either `splitter` or `config`, not both. */
export type SplitRequest = components["schemas"]["SplitRequest"];
/** Why the run ended as `FAILED`; null otherwise. The list may grow, so keep a default branch. */
export type SplitFailureReason = components["schemas"]["SplitFailureReason"];
/** One pass of a splitter over one file. Created at once, filled in when `status` reaches a final value. */
export type SplitRun = components["schemas"]["SplitRun"];
/** A split run as it appears in lists: everything but its configuration and results. Read the run by id for those. */
export type SplitRunSummary = components["schemas"]["SplitRunSummary"];
/** One page of split runs. As long as it has a `nextPageToken`, more follow. */
export type SplitRunList = components["schemas"]["SplitRunList"];
/** One packet to queue and how to split it. Send either `splitter` or `config`, not both. */
export type SplitRunCreate = components["schemas"]["SplitRunCreate"];
/** Many packets for one saved splitter. The version and the overrides apply to every input alike; an inline configuration is not possible. */
export type SplitRunBatchCreate = components["schemas"]["SplitRunBatchCreate"];
/** One page of splitters. As long as it has a `nextPageToken`, more follow. */
export type SplitterList = components["schemas"]["SplitterList"];
/** A new splitter: named, and either configured here or cloned. `config` and `cloneSplitterId` exclude each other. */
export type SplitterCreate = components["schemas"]["SplitterCreate"];
/** One state of a splitter's configuration. Published versions never change; only the draft does. */
export type SplitterVersion = components["schemas"]["SplitterVersion"];
/** A saved, versioned way of splitting. Edit its draft, publish versions, and refer to it by id instead of sending a configuration each time. */
export type Splitter = components["schemas"]["Splitter"];
/** The values to change; the rest stays. Published versions are not touched. */
export type SplitterUpdate = components["schemas"]["SplitterUpdate"];
/** One page of a splitter's versions. As long as it has a `nextPageToken`, more follow. */
export type SplitterVersionList = components["schemas"]["SplitterVersionList"];
/** How to number and describe the version that the draft becomes. */
export type SplitterVersionCreate = components["schemas"]["SplitterVersionCreate"];
/** A PDF, JPEG, PNG or WebP for Extend to download. Of an animated WebP, only the first frame counts. */
export type VerifyFileFromUrl = components["schemas"]["VerifyFileFromUrl"];
/** The document, by URL or by the id of a stored file; exactly one of the two. Its bytes are examined as they are, since converting them would destroy traces: hand over the original, never a print or a screenshot of it. */
export type VerifyFileInput = components["schemas"]["VerifyFileInput"];
/** Switches for cases in which the defaults do not do. */
export type VerifyAdvancedOptions = components["schemas"]["VerifyAdvancedOptions"];
/** How thoroughly to look. Every check that suits the file is made; single ones cannot be chosen. A run repeats these options with whatever default was applied. */
export type VerifyConfig = components["schemas"]["VerifyConfig"];
/** A document to examine, and how thoroughly. */
export type VerifyRunCreate = components["schemas"]["VerifyRunCreate"];
/** Where a verify run stands. - `PROCESSING`: the document is being examined. Every run begins here. - `PROCESSED`: finished, the verdict is in `output` and never changes again. - `FAILED`: ended without a verdict; `failureReason` says why. - `CANCELLED`: stopped on request; there will never be a verdict. */
export type VerifyRunStatus = components["schemas"]["VerifyRunStatus"];
/** How much speaks for manipulation. - `LOW`: nothing of weight was found. No proof that the document is genuine. - `MEDIUM`: something is unusual; let a person look before you rely on the document. - `HIGH`: strong traces of a change; do not rely on the document without an examination. */
export type VerifyRiskLevel = components["schemas"]["VerifyRiskLevel"];
/** Category of the suspicion. More exist than are listed, for manipulated and generated images among others. A category that is missing from a verdict was not detected, which does not mean that it was checked. - `FILE_FORMAT_AND_PDF_STRUCTURE`: a type in disguise, a broken or rebuilt structure, data after the end of the file, or bytes that programs read differently. Part of `verify_light`. - `DIGITAL_SIGNATURE_INTEGRITY`: a change after signing, a foreign signature, or a certificate or timestamp that was not valid at that moment. Part of `verify_light`. - `PROVENANCE_AND_ISSUER_MARKERS`: content credentials (C2PA) that do not hold, or a watermark without its manifest. Part of `verify_light`. - `REVISION_AND_PRODUCTION_HISTORY`: saved again after its date of issue, backdated, an image editor among the programs that made it, or one page unlike the other scans. Part of `verify_light`. - `CAPTURE_CONVERSION_AND_LAUNDERING`: annotation layers that hide or alter what is below. Part of `verify_light`. - `PDF_LAYERS_TEXT_AND_FORMS`: values covered and typed anew, pasted patches, hidden text, or form values that differ from what is shown. Whether `verify_light` looks for it is not published. */
export type VerifySignalType = components["schemas"]["VerifySignalType"];
/** Objects on the page that together look like a manipulation. */
export type VerifyStructuralPattern = components["schemas"]["VerifyStructuralPattern"];
/** A spot of a page, to be marked for the person who decides. */
export type VerifyLocation = components["schemas"]["VerifyLocation"];
/** One observation that supports a signal, with its place on the page if it has one. */
export type VerifyEvidence = components["schemas"]["VerifyEvidence"];
/** One suspicion, with its weight and the evidence for it. */
export type VerifySignal = components["schemas"]["VerifySignal"];
/** The verdict on a document. Written once; later engines do not touch it. */
export type VerifyOutput = components["schemas"]["VerifyOutput"];
/** Why there is no verdict; null unless `status` is `FAILED`. The set is open, and more codes exist: - `NO_APPLICABLE_SIGNALS`: no check suits this document, so there is nothing to say about it. - `FILE_TYPE_NOT_SUPPORTED`: neither PDF nor JPEG, PNG or WebP. */
export type VerifyFailureReason = components["schemas"]["VerifyFailureReason"];
/** An examination of one document for signs of manipulation, or its verdict once that is done. */
export type VerifyRun = components["schemas"]["VerifyRun"];
/** A verify run as lists show it, with the risk level but without signals. Read the run by its id for those. */
export type VerifyRunSummary = components["schemas"]["VerifyRunSummary"];
/** One page of verify runs. As long as it has a `nextPageToken`, more follow. */
export type VerifyRunList = components["schemas"]["VerifyRunList"];
/** Whether events are delivered. */
export type WebhookEndpointStatus = components["schemas"]["WebhookEndpointStatus"];
/** An event that an endpoint can receive for the whole workspace. Events of workflow runs are not among them: they need a subscription to the workflow. */
export type WebhookEndpointEventType = components["schemas"]["WebhookEndpointEventType"];
/** Whether payloads travel inline, or large ones as a link. */
export type WebhookPayloadOptions = components["schemas"]["WebhookPayloadOptions"];
/** Extra headers and the way payloads travel; the defaults suit most endpoints. */
export type WebhookAdvancedOptions = components["schemas"]["WebhookAdvancedOptions"];
/** A URL of yours that receives events. The events it gets are its own `enabledEvents` plus those of its subscriptions. */
export type WebhookEndpoint = components["schemas"]["WebhookEndpoint"];
/** One page of webhook endpoints. As long as it has a `nextPageToken`, more follow. */
export type WebhookEndpointList = components["schemas"]["WebhookEndpointList"];
/** A URL of yours that is to receive events, and which ones. */
export type WebhookEndpointCreate = components["schemas"]["WebhookEndpointCreate"];
/** A freshly registered endpoint together with its signing secret, which is shown this once only. */
export type WebhookEndpointCreated = components["schemas"]["WebhookEndpointCreated"];
/** Changes to an endpoint. A field that is left out keeps its value; `apiVersion` and the signing secret are fixed. */
export type WebhookEndpointUpdate = components["schemas"]["WebhookEndpointUpdate"];
/** The kind of object whose runs are watched. */
export type WebhookSubscriptionResourceType = components["schemas"]["WebhookSubscriptionResourceType"];
/** An event of one resource's runs. An event that does not go with the `resourceType` is refused. */
export type WebhookSubscriptionEventType = components["schemas"]["WebhookSubscriptionEventType"];
/** Sends the run events of one extractor, classifier, splitter or workflow to an endpoint. */
export type WebhookSubscription = components["schemas"]["WebhookSubscription"];
/** One page of webhook subscriptions. As long as it has a `nextPageToken`, more follow. */
export type WebhookSubscriptionList = components["schemas"]["WebhookSubscriptionList"];
/** Whose runs to announce, and to which endpoint. */
export type WebhookSubscriptionCreate = components["schemas"]["WebhookSubscriptionCreate"];
/** The only changeable part of a subscription. To watch another object, make another subscription. */
export type WebhookSubscriptionUpdate = components["schemas"]["WebhookSubscriptionUpdate"];
/** How far the run has come. */
export type WorkflowRunStatus = components["schemas"]["WorkflowRunStatus"];
/** A workflow without its steps, the form that lists and workflow runs carry. */
export type WorkflowSummary = components["schemas"]["WorkflowSummary"];
/** One version of a workflow without its steps. Deployed versions are immutable; the draft is the only one that changes. */
export type WorkflowVersionSummary = components["schemas"]["WorkflowVersionSummary"];
/** What a workflow run and its entry in lists share: everything but step results and review outcome. */
export type WorkflowRunBase = components["schemas"]["WorkflowRunBase"];
/** A workflow run as lists show it, without step results. Read the run by id for those. */
export type WorkflowRunSummary = components["schemas"]["WorkflowRunSummary"];
/** One page of workflow runs. As long as it has a `nextPageToken`, more follow. */
export type WorkflowRunList = components["schemas"]["WorkflowRunList"];
/** The workflow to run and, if it matters, which version of it. */
export type WorkflowReference = components["schemas"]["WorkflowReference"];
/** Several documents that belong together, such as an invoice, its purchase order and the delivery note. All are read first; the steps then work on the whole set and the outcome is one run. */
export type WorkflowRunPackage = components["schemas"]["WorkflowRunPackage"];
/** Credentials that the workflow's steps may use during this one run, such as a token for an external check. Not returned with the run. */
export type RunSecrets = components["schemas"]["RunSecrets"];
/** What to run on which documents. Exactly one of `file` and `package` is needed. */
export type WorkflowRunCreate = components["schemas"]["WorkflowRunCreate"];
/** How far the step has come. */
export type StepRunStatus = components["schemas"]["StepRunStatus"];
/** What step runs of all kinds share: ids, status and the files that went in. */
export type StepRunBase = components["schemas"]["StepRunBase"];
/** The step of the graph that was executed. Recognise it by `name`. */
export type WorkflowStepBase = components["schemas"]["WorkflowStepBase"];
/** The text that a parse step read in one run, for all steps behind it. */
export type ParseStepRun = components["schemas"]["ParseStepRun"];
/** The values that an extract step found in one run. */
export type ExtractStepRun = components["schemas"]["ExtractStepRun"];
/** The class that a classify step decided on in one run. */
export type ClassifyStepRun = components["schemas"]["ClassifyStepRun"];
/** How a split step cut the packet in one run. */
export type SplitStepRun = components["schemas"]["SplitStepRun"];
/** What a merge step made of several extractions in one run. */
export type MergeExtractStepRun = components["schemas"]["MergeExtractStepRun"];
/** The values that a conditional extract step found in one run, with the extractor whose rule applied. */
export type ConditionalExtractStepRun = components["schemas"]["ConditionalExtractStepRun"];
/** How one validation rule came out, and if it failed, where and why. */
export type RuleOutcome = components["schemas"]["RuleOutcome"];
/** How the rules of a rule validation step came out in one run. */
export type RuleValidationStepRun = components["schemas"]["RuleValidationStepRun"];
/** What your own service answered in one run. */
export type ExternalDataValidationStepRun = components["schemas"]["ExternalDataValidationStepRun"];
/** How the blocks of a validation step came out in one run. */
export type ValidationStepRun = components["schemas"]["ValidationStepRun"];
/** Which branch a router step took in one run. */
export type RouterStepRun = components["schemas"]["RouterStepRun"];
/** What one step of a workflow did in one run. `stepType` decides the shape of `result`. */
export type StepRun = components["schemas"]["StepRun"];
/** One pass of a document, or of a package of documents, through a workflow, with the result of every step. */
export type WorkflowRun = components["schemas"]["WorkflowRun"];
/** Many documents for one workflow. Each input becomes a run of its own. */
export type WorkflowRunBatchCreate = components["schemas"]["WorkflowRunBatchCreate"];
/** Changes to a workflow run in progress. What is left out stays. */
export type WorkflowRunUpdate = components["schemas"]["WorkflowRunUpdate"];
/** One page of workflows. As long as it has a `nextPageToken`, more follow. */
export type WorkflowList = components["schemas"]["WorkflowList"];
/** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
export type StepName = components["schemas"]["StepName"];
/** An edge that is followed whatever the step found. */
export type SimpleNextEntry = components["schemas"]["SimpleNextEntry"];
/** The entry of the graph, where a run's files come in. A workflow has exactly one. */
export type TriggerStepDefinition = components["schemas"]["TriggerStepDefinition"];
/** Turns the incoming files into text that the later steps read. Comes once, straight after the trigger. */
export type ParseStepDefinition = components["schemas"]["ParseStepDefinition"];
/** Points to an extractor from a workflow step. Unlike in a run, the version has to be named. */
export type ExtractorRef = components["schemas"]["ExtractorRef"];
/** Extraction settings written into a workflow step. They equal those of an extract run except that `schema` is mandatory: a workflow cannot infer one from the file. */
export type WorkflowInlineExtractConfig = components["schemas"]["WorkflowInlineExtractConfig"];
/** Pulls structured data out of the parsed document, with a saved extractor or with settings kept in the step. */
export type ExtractStepDefinition = components["schemas"]["ExtractStepDefinition"];
/** The classifier that a workflow step runs, and which of its versions. */
export type ClassifierRef = components["schemas"]["ClassifierRef"];
/** An edge that is followed when a document was given one particular class. */
export type ClassificationNextEntry = components["schemas"]["ClassificationNextEntry"];
/** Decides which class the document belongs to and sends it down the branch of that class. */
export type ClassifyStepDefinition = components["schemas"]["ClassifyStepDefinition"];
/** Names a splitter and the version of it that a workflow step runs. */
export type SplitterRef = components["schemas"]["SplitterRef"];
/** Cuts a file that holds several documents into pieces and sends each piece down the branch of its class. */
export type SplitStepDefinition = components["schemas"]["SplitStepDefinition"];
/** Joins the outputs of several extract steps upstream into one, for documents that need more than one extractor. */
export type MergeExtractStepDefinition = components["schemas"]["MergeExtractStepDefinition"];
/** One branch of a `CONDITIONAL` step: a comparison, or the `ELSE` that catches the rest. */
export type StepCondition = components["schemas"]["StepCondition"];
/** An edge that is followed when one branch of a `CONDITIONAL` step applies. */
export type ConditionalNextEntry = components["schemas"]["ConditionalNextEntry"];
/** Compares values from earlier steps and takes the first branch that applies. The only branching step that must have `config`. */
export type ConditionalStepDefinition = components["schemas"]["ConditionalStepDefinition"];
/** Chooses one of several saved extractors by formula, where a `CONDITIONAL` with one `EXTRACT` per branch would be clumsy. */
export type ConditionalExtractStepDefinition = components["schemas"]["ConditionalExtractStepDefinition"];
/** What becomes of the run when this step does not succeed. */
export type StepFailureBehavior = components["schemas"]["StepFailureBehavior"];
/** Sends the extracted data to your own service and keeps its answer, for example to match a supplier against the ERP. */
export type ExternalDataValidationStepDefinition = components["schemas"]["ExternalDataValidationStepDefinition"];
/** Closes a branch by delivering the results to the workflow's webhooks. Nothing can follow it. */
export type WebhookResponseStepDefinition = components["schemas"]["WebhookResponseStepDefinition"];
/** An edge that is followed depending on the verdict of a `RULE_VALIDATION` step. */
export type RuleValidationNextEntry = components["schemas"]["RuleValidationNextEntry"];
/** Checks extracted data against your formulas and routes by the verdict, for example to a reviewer when totals disagree. */
export type RuleValidationStepDefinition = components["schemas"]["RuleValidationStepDefinition"];
/** An edge that is followed when the step comes out in a certain way. The member that names the outcome is not published; keep what a workflow made in the dashboard has. */
export type OpenNextEntry = components["schemas"]["OpenNextEntry"];
/** Checks data with blocks of code or of plain language, and routes by whether all of them hold. The choice for new workflows in place of `RULE_VALIDATION`, which goes on working. Without blocks every run passes; a block that cannot be executed fails the step, which is not the same as an invalid result. */
export type ValidationStepDefinition = components["schemas"]["ValidationStepDefinition"];
/** Tries its branches from the top and takes the first that applies; later ones are not evaluated. The choice for new workflows in place of `CONDITIONAL`, which goes on working. Where no branch applies, the Else edge is taken, and without one the workflow stops here. */
export type RouterStepDefinition = components["schemas"]["RouterStepDefinition"];
/** Holds the run in `NEEDS_REVIEW` until a person approves or rejects it in the dashboard. */
export type HumanReviewStepDefinition = components["schemas"]["HumanReviewStepDefinition"];
/** Waits for all branches that lead to it, so that what follows runs once and not once per branch. */
export type CollectStepDefinition = components["schemas"]["CollectStepDefinition"];
/** Turns files into another format before later steps use them. Needed only where a later step cannot read the original. */
export type FileConversionStepDefinition = components["schemas"]["FileConversionStepDefinition"];
/** One step of a workflow's graph, told apart by `type`. The same shape is sent and returned. A graph begins with one `TRIGGER`, which leads to one `PARSE`; what follows is free. */
export type WorkflowStepDefinition = components["schemas"]["WorkflowStepDefinition"];
/** A new workflow. Its steps become the draft; nothing is deployed yet. */
export type WorkflowCreate = components["schemas"]["WorkflowCreate"];
/** One version of a workflow with the complete step graph that its runs follow. */
export type WorkflowVersion = components["schemas"]["WorkflowVersion"];
/** A pipeline of steps that files pass through. Edits go to its draft; runs normally use a deployed version, which never changes. */
export type Workflow = components["schemas"]["Workflow"];
/** Changes to a workflow. A field that is left out keeps its value. */
export type WorkflowUpdate = components["schemas"]["WorkflowUpdate"];
/** One page of the versions of a workflow. As long as it has a `nextPageToken`, more follow. */
export type WorkflowVersionList = components["schemas"]["WorkflowVersionList"];
/** What to deploy. An empty object deploys the draft as it stands. */
export type WorkflowVersionCreate = components["schemas"]["WorkflowVersionCreate"];
/** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
export type WebhookEventId = components["schemas"]["WebhookEventId"];
/** Stands in for a payload that is larger than the endpoint's threshold when its payload format is `url`. Fetch `data` to get the object that the event is about. */
export type SignedDataUrl = components["schemas"]["SignedDataUrl"];
/** A workflow run reached `PROCESSED`, with or without a review in between. */
export type WorkflowRunCompletedEvent = components["schemas"]["WorkflowRunCompletedEvent"];
/** A workflow run reached `FAILED`, which it does not leave any more. */
export type WorkflowRunFailedEvent = components["schemas"]["WorkflowRunFailedEvent"];
/** A workflow run reached `NEEDS_REVIEW`, where it waits for a person. */
export type WorkflowRunNeedsReviewEvent = components["schemas"]["WorkflowRunNeedsReviewEvent"];
/** A workflow run reached `REJECTED`: a person turned its documents down. */
export type WorkflowRunRejectedEvent = components["schemas"]["WorkflowRunRejectedEvent"];
/** A workflow run reached `CANCELLED`; no further events of it follow. */
export type WorkflowRunCancelledEvent = components["schemas"]["WorkflowRunCancelledEvent"];
/** One step of a workflow run is done while the run goes on. */
export type WorkflowRunStepRunProcessedEvent = components["schemas"]["WorkflowRunStepRunProcessedEvent"];
/** An extract run reached `PROCESSED`: its result can be used. */
export type ExtractRunProcessedEvent = components["schemas"]["ExtractRunProcessedEvent"];
/** An extract run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export type ExtractRunFailedEvent = components["schemas"]["ExtractRunFailedEvent"];
/** A classify run reached `PROCESSED`: its result can be used. */
export type ClassifyRunProcessedEvent = components["schemas"]["ClassifyRunProcessedEvent"];
/** A classify run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export type ClassifyRunFailedEvent = components["schemas"]["ClassifyRunFailedEvent"];
/** A split run reached `PROCESSED`: its result can be used. */
export type SplitRunProcessedEvent = components["schemas"]["SplitRunProcessedEvent"];
/** A split run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export type SplitRunFailedEvent = components["schemas"]["SplitRunFailedEvent"];
/** A parse run as webhook events carry it: only how it ended. Read the run by its id to get the text. */
export type ParseRunEventPayload = components["schemas"]["ParseRunEventPayload"];
/** A parse run reached `PROCESSED`: its result can be used. */
export type ParseRunProcessedEvent = components["schemas"]["ParseRunProcessedEvent"];
/** A parse run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export type ParseRunFailedEvent = components["schemas"]["ParseRunFailedEvent"];
/** An edit run reached `PROCESSED`: its result can be used. */
export type EditRunProcessedEvent = components["schemas"]["EditRunProcessedEvent"];
/** An edit run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export type EditRunFailedEvent = components["schemas"]["EditRunFailedEvent"];
/** A form detection run reached `PROCESSED`: its result can be used. */
export type FormDetectionRunProcessedEvent = components["schemas"]["FormDetectionRunProcessedEvent"];
/** A form detection run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export type FormDetectionRunFailedEvent = components["schemas"]["FormDetectionRunFailedEvent"];
/** A batch of extract, classify or split runs reached `PROCESSED`: all of its runs have ended, some perhaps as failures. */
export type BatchProcessorRunProcessedEvent = components["schemas"]["BatchProcessorRunProcessedEvent"];
/** A batch of extract, classify or split runs reached `FAILED`: the batch as such broke off, though some of its runs may have finished. */
export type BatchProcessorRunFailedEvent = components["schemas"]["BatchProcessorRunFailedEvent"];
/** A batch of parse runs reached `PROCESSED`: all of its runs have ended, some perhaps as failures. */
export type BatchParseRunProcessedEvent = components["schemas"]["BatchParseRunProcessedEvent"];
/** A batch of parse runs reached `FAILED`: the batch as such broke off, though some of its runs may have finished. */
export type BatchParseRunFailedEvent = components["schemas"]["BatchParseRunFailedEvent"];
/** Somebody made a workflow. Deployments and removal follow as events of their own; changes to the draft do not. */
export type WorkflowCreatedEvent = components["schemas"]["WorkflowCreatedEvent"];
/** A workflow got a new deployed version, which runs without a version use from now on. */
export type WorkflowDeployedEvent = components["schemas"]["WorkflowDeployedEvent"];
/** A workflow was removed, and with it the possibility to start runs of it. */
export type WorkflowDeletedEvent = components["schemas"]["WorkflowDeletedEvent"];
/** Somebody made an extractor. It has no published version yet. */
export type ExtractorCreatedEvent = components["schemas"]["ExtractorCreatedEvent"];
/** An extractor itself changed, such as its name; not its configuration. */
export type ExtractorUpdatedEvent = components["schemas"]["ExtractorUpdatedEvent"];
/** An extractor was removed, and with it the possibility to start runs with it. */
export type ExtractorDeletedEvent = components["schemas"]["ExtractorDeletedEvent"];
/** The draft of an extractor was edited. Published versions and runs that use them are not affected. */
export type ExtractorDraftUpdatedEvent = components["schemas"]["ExtractorDraftUpdatedEvent"];
/** An extractor got a new published version, which `latest` means from now on. */
export type ExtractorVersionPublishedEvent = components["schemas"]["ExtractorVersionPublishedEvent"];
/** Somebody made a classifier. It has no published version yet. */
export type ClassifierCreatedEvent = components["schemas"]["ClassifierCreatedEvent"];
/** A classifier itself changed, such as its name; not its configuration. */
export type ClassifierUpdatedEvent = components["schemas"]["ClassifierUpdatedEvent"];
/** A classifier was removed, and with it the possibility to start runs with it. */
export type ClassifierDeletedEvent = components["schemas"]["ClassifierDeletedEvent"];
/** The draft of a classifier was edited. Published versions and runs that use them are not affected. */
export type ClassifierDraftUpdatedEvent = components["schemas"]["ClassifierDraftUpdatedEvent"];
/** A classifier got a new published version, which `latest` means from now on. */
export type ClassifierVersionPublishedEvent = components["schemas"]["ClassifierVersionPublishedEvent"];
/** Somebody made a splitter. It has no published version yet. */
export type SplitterCreatedEvent = components["schemas"]["SplitterCreatedEvent"];
/** A splitter itself changed, such as its name; not its configuration. */
export type SplitterUpdatedEvent = components["schemas"]["SplitterUpdatedEvent"];
/** A splitter was removed, and with it the possibility to start runs with it. */
export type SplitterDeletedEvent = components["schemas"]["SplitterDeletedEvent"];
/** The draft of a splitter was edited. Published versions and runs that use them are not affected. */
export type SplitterDraftUpdatedEvent = components["schemas"]["SplitterDraftUpdatedEvent"];
/** A splitter got a new published version, which `latest` means from now on. */
export type SplitterVersionPublishedEvent = components["schemas"]["SplitterVersionPublishedEvent"];
