// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

import type * as schemas from './2026-02-09/schemas.gen.ts';

export type * from './2026-02-09/schemas.gen.ts';

export interface paths {
    /** - `GET` Get a batch processor run */
    "/batch_processor_runs/{id}": {
        /**
         * Get a batch processor run
         *
         * Reads state and size of an evaluation in the shape of version 2025-04-21. `GET /evaluation_set_runs/{id}` answers with the scores as well; progress of document batches is at `GET /batch_runs/{id}`.
         *
         * @deprecated
         */
        get: operations["getBatchProcessorRun"];
    };
    /** - `GET` Get a batch run */
    "/batch_runs/{id}": {
        /**
         * Get a batch run
         *
         * Tells how far a batch of parse, extract, classify or split runs has come. Batches of workflow runs are not covered. For the results, list the runs of the batch's kind with `batchId`, such as `GET /split_runs?batchId=…`; failures of single inputs show only there.
         */
        get: operations["getBatchRun"];
    };
    /**
     * - `GET` List classifiers
     * - `POST` Create a classifier
     */
    "/classifiers": {
        /**
         * List classifiers
         *
         * Lists the saved classifiers of the workspace. Their kinds of document are not included; `GET /classifiers/{id}` shows those of the draft.
         */
        get: operations["listClassifiers"];
        /**
         * Create a classifier
         *
         * Saves a new classifier with a draft, from a `config` or as a copy of another classifier. Workflow steps need a published version or have to name the draft, so publish once it works.
         */
        post: operations["createClassifier"];
    };
    /**
     * - `GET` List versions of a classifier
     * - `POST` Publish a version of a classifier
     */
    "/classifiers/{classifierId}/versions": {
        /**
         * List versions of a classifier
         *
         * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
         */
        get: operations["listClassifierVersions"];
        /**
         * Publish a version of a classifier
         *
         * Freezes the draft, or the `config` in the request, as the next numbered version. Workflow steps keep the version they name until somebody changes them; runs that ask for `latest` or name no version use the new one at once.
         */
        post: operations["createClassifierVersion"];
    };
    /** - `GET` Get a version of a classifier */
    "/classifiers/{classifierId}/versions/{versionId}": {
        /**
         * Get a version of a classifier
         *
         * Reads one version with its full configuration, for example to look up the classification ids that a workflow routes by.
         */
        get: operations["getClassifierVersion"];
    };
    /**
     * - `GET` Get a classifier
     * - `POST` Update a classifier
     */
    "/classifiers/{id}": {
        /**
         * Get a classifier
         *
         * Reads a classifier with its draft. To see what a published version does, read that version.
         */
        get: operations["getClassifier"];
        /**
         * Update a classifier
         *
         * Renames a classifier or replaces its draft's configuration. Nothing in production changes before the draft is published; when removing or renaming an `id`, check the workflows that route by it.
         */
        post: operations["updateClassifier"];
    };
    /** - `POST` Classify a document and wait for the answer */
    "/classify": {
        /**
         * Classify a document and wait for the answer
         *
         * Decides which of your kinds of document a file is, with a saved `classifier` or an inline `config`, and answers
         * with the finished run.
         *
         * After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
         * /classify_runs` before you repeat the request, which starts and charges a second one. Good for trials and for
         * short documents in interactive use; otherwise create a run with `POST /classify_runs`.
         */
        post: operations["classifyFile"];
    };
    /**
     * - `GET` List classify runs
     * - `POST` Start a classify run
     */
    "/classify_runs": {
        /**
         * List classify runs
         *
         * Lists classify runs that match all given filters, latest change first unless sorted otherwise. Entries do not contain the decision; read a run by its id for that. With `batchId` it collects the runs of a batch.
         */
        get: operations["listClassifyRuns"];
        /**
         * Start a classify run
         *
         * Starts a classification and answers at once while the work goes on. The webhooks `classify_run.processed` and
         * `classify_run.failed` report the end; reading the run until its status is final works as well.
         *
         * Preferred over `POST /classify` wherever nobody is waiting on the line. For many documents use `POST
         * /classify_runs/batch`. Each call starts a new run and costs credits.
         */
        post: operations["createClassifyRun"];
    };
    /** - `POST` Start a batch of classify runs */
    "/classify_runs/batch": {
        /**
         * Start a batch of classify runs
         *
         * Queues 1 to 1000 documents for one saved classifier and answers with a batch; each document is decided in a
         * run of its own, all with the same version and overrides.
         *
         * `GET /batch_runs/{id}` and the webhooks `batch_processor_run.processed` or, if it breaks off,
         * `batch_processor_run.failed` tell when it is over; `GET /classify_runs?batchId=…` then lists the runs. Give
         * file links 30 minutes of validity. Costs credits per document, and a repeated request counts in full.
         */
        post: operations["createClassifyRunBatch"];
    };
    /**
     * - `GET` Get a classify run
     * - `DELETE` Delete a classify run
     */
    "/classify_runs/{id}": {
        /**
         * Get a classify run
         *
         * Reads a run with its status, its configuration and, once it is `PROCESSED`, the decision with confidence and reasons. Suited to polling; leave growing pauses between the calls.
         */
        get: operations["getClassifyRun"];
        /**
         * Delete a classify run
         *
         * Removes the run and its stored data irrevocably, for example to honour a retention period.
         */
        delete: operations["deleteClassifyRun"];
    };
    /** - `POST` Cancel a classify run */
    "/classify_runs/{id}/cancel": {
        /**
         * Cancel a classify run
         *
         * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a decision. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelClassifyRun"];
    };
    /** - `POST` Detect form fields and wait for the schema */
    "/detect_form": {
        /**
         * Detect form fields and wait for the schema
         *
         * Finds the fields of a PDF form and answers with a schema for edits. After five minutes the request is given up, usually with 504, while the run goes on; no list shows it, so its `form_detection_run.processed` event is what still leads to it, and repeating the request starts and charges a second one. Handy for trials and short forms; in production create a form detection run. Keep the schema: filling the same form again then needs no detection.
         */
        post: operations["detectForm"];
    };
    /** - `POST` Fill a form and wait for the PDF */
    "/edit": {
        /**
         * Fill a form and wait for the PDF
         *
         * Fills a PDF form and answers with the result. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /edit_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short forms; in production create an edit run, which knows no such limit. Processing failures arrive as HTTP errors here.
         */
        post: operations["editFile"];
    };
    /**
     * - `GET` List edit runs
     * - `POST` Create an edit run
     */
    "/edit_runs": {
        /**
         * List edit runs
         *
         * Pages through edit runs of the workspace as summaries, without configuration and output. Filters combine.
         */
        get: operations["listEditRuns"];
        /**
         * Create an edit run
         *
         * Starts filling a PDF form and answers at once. Wait for `edit_run.processed` or `edit_run.failed`, or poll `GET /edit_runs/{id}`. The way to fill forms in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
         */
        post: operations["createEditRun"];
    };
    /**
     * - `GET` Get an edit run
     * - `DELETE` Delete an edit run
     */
    "/edit_runs/{id}": {
        /**
         * Get an edit run
         *
         * Reads one run with its status and, once `PROCESSED`, the filled form behind a fresh link. Made for polling; a webhook spares you the requests.
         */
        get: operations["getEditRun"];
        /**
         * Delete an edit run
         *
         * Removes the run and the data that belongs to it, for good. Download the filled form before.
         */
        delete: operations["deleteEditRun"];
    };
    /** - `POST` Generate an edit schema */
    "/edit_schemas/generate": {
        /**
         * Generate an edit schema
         *
         * Finds the fields of a PDF form and answers with the bare schema, without a run. Deprecated since July 2026: `POST /detect_form` gives the same with a run to refer to, and `POST /form_detection_runs` does it in the background.
         *
         * @deprecated
         */
        post: operations["generateEditSchema"];
    };
    /** - `GET` List edit templates */
    "/edit_templates": {
        /**
         * List edit templates
         *
         * Pages through the saved templates of the workspace as summaries, without their settings: the way to find a `templateId` by name.
         */
        get: operations["listEditTemplates"];
    };
    /** - `GET` Get an edit template */
    "/edit_templates/{id}": {
        /**
         * Get an edit template
         *
         * Reads a saved template with its form and settings. To fill the form, pass the id as `templateId`; to detect its fields anew, pass `schemaConfig` to a form detection.
         */
        get: operations["getEditTemplate"];
    };
    /** - `POST` Run an evaluation set */
    "/evaluation_set_runs": {
        /**
         * Run an evaluation set
         *
         * Processes the documents of a set and compares the outputs with the expected ones, in the background: poll `GET /evaluation_set_runs/{id}` for progress and score. Name a version to judge it before you switch, or a few items for a quick check. Whether these runs are charged is not published; every item is processed anew.
         */
        post: operations["createEvaluationSetRun"];
    };
    /** - `GET` Get an evaluation set run */
    "/evaluation_set_runs/{id}": {
        /**
         * Get an evaluation set run
         *
         * Reads status and metrics of a measurement. Metrics fill up while files finish, so take a score as final only once the run is `PROCESSED`.
         */
        get: operations["getEvaluationSetRun"];
    };
    /**
     * - `GET` List evaluation sets
     * - `POST` Create an evaluation set
     */
    "/evaluation_sets": {
        /**
         * List evaluation sets
         *
         * Pages through the evaluation sets of the workspace, or of one processor. Items are listed separately.
         */
        get: operations["listEvaluationSets"];
        /**
         * Create an evaluation set
         *
         * Makes an empty set for one extractor, classifier or splitter. Add test cases next, then run the set. Sets made in the dashboard work just as well; take their id from there.
         */
        post: operations["createEvaluationSet"];
    };
    /**
     * - `GET` List the items of an evaluation set
     * - `POST` Add items to an evaluation set
     */
    "/evaluation_sets/{evaluationSetId}/items": {
        /**
         * List the items of an evaluation set
         *
         * Pages through the test cases of a set with their documents. Expected outputs are left out; read an item by id for its own.
         */
        get: operations["listEvaluationSetItems"];
        /**
         * Add items to an evaluation set
         *
         * Adds up to 100 test cases. Each pairs documents that are already uploaded with the answer that a perfect run would give, written in the output format of the set's processor. Settle the processor's schema or classifications first: an answer in an old format counts as a miss. A case has one file (`fileId`), or a package of 2 to 50 files that one extraction covers (`fileIds`).
         */
        post: operations["createEvaluationSetItems"];
    };
    /**
     * - `GET` Get an item of an evaluation set
     * - `POST` Correct the expected output of an item
     * - `DELETE` Delete an item of an evaluation set
     */
    "/evaluation_sets/{evaluationSetId}/items/{itemId}": {
        /**
         * Get an item of an evaluation set
         *
         * Reads one test case with its documents and its expected output; lists leave the output out.
         */
        get: operations["getEvaluationSetItem"];
        /**
         * Correct the expected output of an item
         *
         * Replaces the answer of a test case, after a mistake in it or a change of the processor's output format. To exchange documents, delete the item and add a new one.
         */
        post: operations["updateEvaluationSetItem"];
        /**
         * Delete an item of an evaluation set
         *
         * Takes a test case out of the set, together with its expected output, for good. Later runs no longer include it.
         */
        delete: operations["deleteEvaluationSetItem"];
    };
    /** - `GET` Get an evaluation set */
    "/evaluation_sets/{id}": {
        /**
         * Get an evaluation set
         *
         * Reads name, description and processor of a set. Its test cases are not included; list the items for those.
         */
        get: operations["getEvaluationSet"];
    };
    /** - `POST` Extract data and wait for the result */
    "/extract": {
        /**
         * Extract data and wait for the result
         *
         * Extracts from a document, or from a package of documents, and answers with the finished run. Bring a saved
         * `extractor`, an inline `config`, or neither: then a schema is derived from the document first.
         *
         * After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET
         * /extract_runs` before you repeat the request, which starts and charges a second one. Use it to try things out; in
         * production create a run with `POST /extract_runs`.
         */
        post: operations["extractFile"];
    };
    /**
     * - `GET` List extract runs
     * - `POST` Start an extract run
     */
    "/extract_runs": {
        /**
         * List extract runs
         *
         * Lists extract runs, newest change first unless sorted otherwise. Filters combine: a run has to match all of them. Entries carry neither values nor configuration; read a run by its id for those. With `batchId` this is how the results of a batch are collected.
         */
        get: operations["listExtractRuns"];
        /**
         * Start an extract run
         *
         * Starts an extraction over one document, or over a package of up to 50 that are read as one, and answers at
         * once while the work goes on. Learn about the end from the webhooks `extract_run.processed` and
         * `extract_run.failed`, or by reading the run until its status is final.
         *
         * The right call for production: it is not bound to the five minutes of `POST /extract`. For many documents with
         * one extractor use `POST /extract_runs/batch`. Each call starts a new run and costs credits.
         */
        post: operations["createExtractRun"];
    };
    /** - `POST` Start a batch of extract runs */
    "/extract_runs/batch": {
        /**
         * Start a batch of extract runs
         *
         * Queues 1 to 1000 documents for one saved extractor and answers with a batch. Every document becomes a separate
         * run with the same extractor version and overrides; one that fails does not affect the others.
         *
         * Follow the batch with `GET /batch_runs/{id}` or the webhooks `batch_processor_run.processed` or, if it breaks
         * off, `batch_processor_run.failed`, then fetch the runs with `GET /extract_runs?batchId=…`. Links to files
         * should stay valid for 30 minutes, as a document may wait. Costs credits per document; sending the request
         * twice runs everything twice.
         */
        post: operations["createExtractRunBatch"];
    };
    /**
     * - `GET` Get an extract run
     * - `DELETE` Delete an extract run
     */
    "/extract_runs/{id}": {
        /**
         * Get an extract run
         *
         * Reads a run with its configuration, its status and, once it is `PROCESSED`, the extracted values with their evidence and any corrections from review. Call it repeatedly to wait for a run, with growing pauses; a webhook saves those calls.
         */
        get: operations["getExtractRun"];
        /**
         * Delete an extract run
         *
         * Removes the run and what Extend stored along with it, for good. Meant for your own retention rules or a customer's erasure request.
         */
        delete: operations["deleteExtractRun"];
    };
    /** - `POST` Cancel an extract run */
    "/extract_runs/{id}/cancel": {
        /**
         * Cancel an extract run
         *
         * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without output. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelExtractRun"];
    };
    /**
     * - `GET` List extractors
     * - `POST` Create an extractor
     */
    "/extractors": {
        /**
         * List extractors
         *
         * Lists the saved extractors of the workspace without their configuration; `GET /extractors/{id}` adds the draft.
         */
        get: operations["listExtractors"];
        /**
         * Create an extractor
         *
         * Saves a new extractor with a draft and no published version. Give a `config`, clone an existing extractor, or
         * let `generate` write the schema from one to five sample documents, which makes the call slower.
         *
         * Publish the draft with `POST /extractors/{extractorId}/versions` before relying on it in production.
         */
        post: operations["createExtractor"];
    };
    /**
     * - `GET` List versions of an extractor
     * - `POST` Publish a version of an extractor
     */
    "/extractors/{extractorId}/versions": {
        /**
         * List versions of an extractor
         *
         * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
         */
        get: operations["listExtractorVersions"];
        /**
         * Publish a version of an extractor
         *
         * Freezes the draft, or the `config` in the request, as the next numbered version. From then on `latest` means this version, and runs that name none use it. Publishing changes no workflow by itself.
         */
        post: operations["createExtractorVersion"];
    };
    /** - `GET` Get a version of an extractor */
    "/extractors/{extractorId}/versions/{versionId}": {
        /**
         * Get a version of an extractor
         *
         * Reads one version with its full configuration, for instance to compare the draft with what is in production.
         */
        get: operations["getExtractorVersion"];
    };
    /**
     * - `GET` Get an extractor
     * - `POST` Update an extractor
     */
    "/extractors/{id}": {
        /**
         * Get an extractor
         *
         * Reads an extractor together with its draft and the draft's full configuration. Published configurations are read per version.
         */
        get: operations["getExtractor"];
        /**
         * Update an extractor
         *
         * Renames an extractor or changes its draft's configuration. Published versions stay as they are, so running integrations notice nothing until a new version is published.
         */
        post: operations["updateExtractor"];
    };
    /** - `GET` List files */
    "/files": {
        /**
         * List files
         *
         * Pages through the files of the workspace, newest first unless told otherwise. Entries carry no download link; read a file by id for one.
         */
        get: operations["listFiles"];
    };
    /** - `POST` Upload a file */
    "/files/upload": {
        /**
         * Upload a file
         *
         * Stores a document and returns its id, which every kind of run accepts. Worth it for documents that you cannot offer by URL, or that several runs share. Word and PowerPoint documents are turned into PDF in any case. Keep the id: whether the same bytes, sent again, make a second file is not documented.
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
         * Reads one file with a fresh download link, valid for 15 minutes. For the text of a document start a parse run; the flags for contents are deprecated and are not supported for files parsed by an engine version beyond 2.x.
         */
        get: operations["getFile"];
        /**
         * Delete a file
         *
         * Removes the file and all data derived from it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
         */
        delete: operations["deleteFile"];
    };
    /** - `POST` Create a form detection run */
    "/form_detection_runs": {
        /**
         * Create a form detection run
         *
         * Starts looking for the fields of a PDF form and answers at once. Wait for `form_detection_run.processed` or `form_detection_run.failed`, or poll `GET /form_detection_runs/{id}`. Each run costs credits, repeated ones too; keep the schema, with which the same form is filled without another search.
         */
        post: operations["createFormDetectionRun"];
    };
    /** - `GET` Get a form detection run */
    "/form_detection_runs/{id}": {
        /**
         * Get a form detection run
         *
         * Reads one run with its status and, once `PROCESSED`, the schema: pass `output.schema` to an edit as `config.schema`.
         */
        get: operations["getFormDetectionRun"];
    };
    /** - `POST` Parse a file and wait for the text */
    "/parse": {
        /**
         * Parse a file and wait for the text
         *
         * Reads one document and answers with its text. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /parse_runs` before you repeat the request, which starts and charges a second one. Handy for trials and short documents, and the one way to be sure of the text under zero retention; in production create a parse run, which knows no such limit. Processing failures arrive as HTTP errors here.
         */
        post: operations["parseFile"];
    };
    /**
     * - `GET` List parse runs
     * - `POST` Create a parse run
     */
    "/parse_runs": {
        /**
         * List parse runs
         *
         * Pages through parse runs of the workspace as summaries, without text. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
         */
        get: operations["listParseRuns"];
        /**
         * Create a parse run
         *
         * Starts reading one document and answers at once. Wait for `parse_run.processed` or `parse_run.failed`, or poll `GET /parse_runs/{id}`. The way to parse in production. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
         */
        post: operations["createParseRun"];
    };
    /** - `POST` Create a batch of parse runs */
    "/parse_runs/batch": {
        /**
         * Create a batch of parse runs
         *
         * Starts up to 1,000 parse runs that share a configuration, and answers at once. Unlike single runs, a batch also takes plain text. Wait for `batch_parse_run.processed` or `batch_parse_run.failed`, or poll `GET /batch_runs/{id}`, then list the parse runs by `batchId`. Every document costs credits. Links should live 30 minutes, since the last downloads start late.
         */
        post: operations["createParseRunBatch"];
    };
    /**
     * - `GET` Get a parse run
     * - `DELETE` Delete a parse run
     */
    "/parse_runs/{id}": {
        /**
         * Get a parse run
         *
         * Reads one run with its status and, once `PROCESSED`, its text. Made for polling; a webhook spares you the requests. Ask for a link instead of inline text when documents are long.
         */
        get: operations["getParseRun"];
        /**
         * Delete a parse run
         *
         * Removes the run and its text, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
         */
        delete: operations["deleteParseRun"];
    };
    /** - `POST` Cancel a parse run */
    "/parse_runs/{id}/cancel": {
        /**
         * Cancel a parse run
         *
         * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without text. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelParseRun"];
    };
    /**
     * - `GET` List processor runs
     * - `POST` Run a processor
     */
    "/processor_runs": {
        /**
         * List processor runs
         *
         * Pages through extract, classify and split runs together, as summaries. Filters combine. The successors list one kind each: `GET /extract_runs`, `GET /classify_runs`, `GET /split_runs`.
         *
         * @deprecated
         */
        get: operations["listProcessorRuns"];
        /**
         * Run a processor
         *
         * Runs an extractor, classifier or splitter on one file. Answers at once by default; with `sync: true` it waits up to five minutes, after which the run goes on in the background. New code creates an extract, classify or split run, or calls `POST /extract`, `/classify` or `/split` to wait. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
         *
         * @deprecated
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
         * Reads a run of any kind in the former shape, with status, output and review edits. The successors are `GET /extract_runs/{id}`, `GET /classify_runs/{id}` and `GET /split_runs/{id}`, whose outputs are typed.
         *
         * @deprecated
         */
        get: operations["getProcessorRun"];
        /**
         * Delete a processor run
         *
         * Removes a run and the data that belongs to it, for good. The successors are the `DELETE` operations of extract, classify and split runs.
         *
         * @deprecated
         */
        delete: operations["deleteProcessorRun"];
    };
    /** - `POST` Cancel a processor run */
    "/processor_runs/{id}/cancel": {
        /**
         * Cancel a processor run
         *
         * Stops a run that is `PROCESSING`. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented. The successors are the `cancel` operations of extract, classify and split runs.
         *
         * @deprecated
         */
        post: operations["cancelProcessorRun"];
    };
    /**
     * - `GET` List processors
     * - `POST` Create a processor
     */
    "/processors": {
        /**
         * List processors
         *
         * Pages through extractors, classifiers and splitters together, with the numbers of their versions. The successors list one kind each: `GET /extractors`, `GET /classifiers`, `GET /splitters`.
         *
         * @deprecated
         */
        get: operations["listProcessors"];
        /**
         * Create a processor
         *
         * Makes an extractor, classifier or splitter from a configuration in the former shape, or as a copy of another. New code calls `POST /extractors`, `POST /classifiers` or `POST /splitters`, which drop `type` and rename `parser` to `parseConfig`.
         *
         * @deprecated
         */
        post: operations["createProcessor"];
    };
    /** - `POST` Update a processor */
    "/processors/{id}": {
        /**
         * Update a processor
         *
         * Renames a processor or replaces the settings of its draft. Published versions stay as they are. The successors are `POST /extractors/{id}`, `POST /classifiers/{id}` and `POST /splitters/{id}`.
         *
         * @deprecated
         */
        post: operations["updateProcessor"];
    };
    /** - `POST` Publish a version of a processor */
    "/processors/{id}/publish": {
        /**
         * Publish a version of a processor
         *
         * Freezes the draft, or settings sent along, under the next number. Workflows keep the version they have. The successors are `POST /extractors/{extractorId}/versions` and its counterparts for classifiers and splitters.
         *
         * @deprecated
         */
        post: operations["publishProcessorVersion"];
    };
    /** - `GET` List the versions of a processor */
    "/processors/{id}/versions": {
        /**
         * List the versions of a processor
         *
         * Reads the draft and all published versions with their settings in one answer. The successors page through summaries: `GET /extractors/{extractorId}/versions` and its counterparts.
         *
         * @deprecated
         */
        get: operations["listProcessorVersions"];
    };
    /** - `GET` Get a version of a processor */
    "/processors/{processorId}/versions/{processorVersionId}": {
        /**
         * Get a version of a processor
         *
         * Reads one version with its settings in the former shape. The successors also find versions by number, as `draft` or as `latest`.
         *
         * @deprecated
         */
        get: operations["getProcessorVersion"];
    };
    /** - `POST` Split a file and wait for the result */
    "/split": {
        /**
         * Split a file and wait for the result
         *
         * Cuts a packet into its documents and answers with the finished run. After five minutes the request is given up, usually with 504, while the run goes on: look for it in `GET /split_runs` before you repeat the request, which starts and charges a second one. Good for trying out a configuration on short packets; anything larger, or in production, belongs in `POST /split_runs`. Failures of the file or of the model arrive as HTTP errors.
         */
        post: operations["splitFile"];
    };
    /**
     * - `GET` List split runs
     * - `POST` Create a split run
     */
    "/split_runs": {
        /**
         * List split runs
         *
         * Pages through split runs of the workspace as summaries, without splits and configuration. Filters combine. To collect the results of a batch, filter by `batchId` and read each run by id.
         */
        get: operations["listSplitRuns"];
        /**
         * Create a split run
         *
         * Queues one packet for splitting and answers at once. Wait for `split_run.processed` or `split_run.failed`, or poll `GET /split_runs/{id}`. The way to split in production: no time limit on the request, and `priority` decides which runs go first when the rate limit is reached. Each run costs credits, so do not repeat a request whose outcome is unknown without looking for its run first.
         */
        post: operations["createSplitRun"];
    };
    /** - `POST` Create a batch of split runs */
    "/split_runs/batch": {
        /**
         * Create a batch of split runs
         *
         * Queues up to 1000 packets for one saved splitter and answers at once. Each input becomes a run of its own, all with the same version and overrides; an inline configuration or raw text is not possible. Wait for `batch_processor_run.processed` or `batch_processor_run.failed`, or poll `GET /batch_runs/{id}`, then list the split runs by `batchId`. Every packet costs credits. Choose single runs when each file needs other settings.
         */
        post: operations["createSplitRunBatch"];
    };
    /**
     * - `GET` Get a split run
     * - `DELETE` Delete a split run
     */
    "/split_runs/{id}": {
        /**
         * Get a split run
         *
         * Reads one run with its status, configuration and, once `PROCESSED`, its splits. Made for polling; a webhook spares you the requests.
         */
        get: operations["getSplitRun"];
        /**
         * Delete a split run
         *
         * Removes the run and the data that belongs to it, for good. Use it to meet a deletion duty earlier than the workspace's retention period would.
         */
        delete: operations["deleteSplitRun"];
    };
    /** - `POST` Cancel a split run */
    "/split_runs/{id}/cancel": {
        /**
         * Cancel a split run
         *
         * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without splits. A run that has ended, be it by an earlier cancellation, is refused (400 by all we know) and keeps its result: after a refusal, read the run. Whether one that is `PENDING` can be cancelled is not documented.
         */
        post: operations["cancelSplitRun"];
    };
    /**
     * - `GET` List splitters
     * - `POST` Create a splitter
     */
    "/splitters": {
        /**
         * List splitters
         *
         * Pages through the saved splitters of the workspace. Configurations are left out; `GET /splitters/{id}` has the draft's.
         */
        get: operations["listSplitters"];
        /**
         * Create a splitter
         *
         * Saves a splitter with a draft version, configured in the request or copied from another splitter. Runs can use the draft straight away; publish a version before relying on it in production.
         */
        post: operations["createSplitter"];
    };
    /**
     * - `GET` Get a splitter
     * - `POST` Update a splitter
     */
    "/splitters/{id}": {
        /**
         * Get a splitter
         *
         * Reads a splitter with the configuration of its draft. For a published configuration, read the version.
         */
        get: operations["getSplitter"];
        /**
         * Update a splitter
         *
         * Renames a splitter or changes its draft. Versions already published keep working as before, so runs and workflows that use them are not affected until you publish and switch.
         */
        post: operations["updateSplitter"];
    };
    /**
     * - `GET` List the versions of a splitter
     * - `POST` Publish a version of a splitter
     */
    "/splitters/{splitterId}/versions": {
        /**
         * List the versions of a splitter
         *
         * Lists the draft and all published versions, without configuration: the draft first, then the published ones, newest first. How `sortDir` changes that is not documented.
         */
        get: operations["listSplitterVersions"];
        /**
         * Publish a version of a splitter
         *
         * Freezes a configuration under the next number. Runs that name no version use it from then on; workflows stay on the version that they were built with until somebody changes them. Each call makes another version.
         */
        post: operations["createSplitterVersion"];
    };
    /** - `GET` Get a version of a splitter */
    "/splitters/{splitterId}/versions/{versionId}": {
        /**
         * Get a version of a splitter
         *
         * Reads one version with its configuration, for instance to compare it with the draft or to copy it elsewhere.
         */
        get: operations["getSplitterVersion"];
    };
    /** - `POST` Verify a document and wait for the verdict */
    "/verify": {
        /**
         * Verify a document and wait for the verdict
         *
         * Looks for signs of manipulation in a PDF or image and answers with the verdict, in one request. After five minutes it is given up, mostly with 504, while the run goes on: sending it again starts a second one. Failures of the examination arrive as HTTP errors here. In production create a verify run. Identities are not checked, documents not compared with each other, and a low risk proves nothing. Organisations outside of the beta get 404; those inside pay nothing for now.
         *
         * Beta: may change within this version.
         *
         * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/verify-file
         */
        post: operations["verifyFile"];
    };
    /**
     * - `GET` List verify runs
     * - `POST` Create a verify run
     */
    "/verify_runs": {
        /**
         * List verify runs
         *
         * Pages through verify runs of the workspace as summaries with their risk level. Filters combine: `riskLevel=HIGH` gives the documents that somebody should look at. Organisations outside of the beta get 404.
         *
         * Beta: may change within this version.
         *
         * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/list-verify-runs
         */
        get: operations["listVerifyRuns"];
        /**
         * Create a verify run
         *
         * Starts the examination of a PDF or image and answers at once. Poll `GET /verify_runs/{id}` until the status is `PROCESSED`, `FAILED` or `CANCELLED`; there are no webhook events for these runs yet. The way to verify in production, as it knows no time limit. Organisations outside of the beta get 404; those inside pay nothing for now. Each request starts a run of its own, repeated ones too.
         *
         * Beta: may change within this version.
         *
         * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/create-verify-run
         */
        post: operations["createVerifyRun"];
    };
    /**
     * - `GET` Get a verify run
     * - `DELETE` Delete a verify run
     */
    "/verify_runs/{id}": {
        /**
         * Get a verify run
         *
         * Reads one run with its status and, once `PROCESSED`, the verdict and its evidence. The way to wait for a run. Under zero retention the first read that delivers the result also orders its removal: store it.
         *
         * Beta: may change within this version.
         *
         * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/get-verify-run
         */
        get: operations["getVerifyRun"];
        /**
         * Delete a verify run
         *
         * Removes the run, its verdict, its evidence and the parse made for it, for good; a run in progress is cancelled first. The input file stays: delete it separately. Afterwards reading the run gives 404, and lists leave it out.
         *
         * Beta: may change within this version.
         *
         * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/delete-verify-run
         */
        delete: operations["deleteVerifyRun"];
    };
    /** - `POST` Cancel a verify run */
    "/verify_runs/{id}/cancel": {
        /**
         * Cancel a verify run
         *
         * Stops a run that is `PROCESSING`; it ends as `CANCELLED`, without a verdict. A run that has ended comes back unchanged, with 200: unlike other runs, this kind may be cancelled without looking at its status first. Read `status` to see what became of it.
         *
         * Beta: may change within this version.
         *
         * Evidence: https://docs.extend.ai/2026-02-09/api-reference/endpoints/verify/cancel-verify-run
         */
        post: operations["cancelVerifyRun"];
    };
    /**
     * - `GET` List webhook endpoints
     * - `POST` Create a webhook endpoint
     */
    "/webhook_endpoints": {
        /**
         * List webhook endpoints
         *
         * Lists the URLs that receive events of this workspace, without their signing secrets.
         */
        get: operations["listWebhookEndpoints"];
        /**
         * Create a webhook endpoint
         *
         * Registers a URL for events. The response is the only one with the `signingSecret`: keep it, deliveries cannot be verified without it. Workspace-wide events are chosen here in `enabledEvents`; events of workflow runs, or of a single extractor, classifier or splitter, need a subscription on top.
         */
        post: operations["createWebhookEndpoint"];
    };
    /**
     * - `GET` Get a webhook endpoint
     * - `POST` Update a webhook endpoint
     * - `DELETE` Delete a webhook endpoint
     */
    "/webhook_endpoints/{id}": {
        /**
         * Get a webhook endpoint
         *
         * Reads the configuration of an endpoint. The signing secret is not part of it.
         */
        get: operations["getWebhookEndpoint"];
        /**
         * Update a webhook endpoint
         *
         * Changes only the fields that are sent. The API version of the payloads cannot be changed: to move to another version, register a second endpoint for it and disable the old one once the new one works.
         */
        post: operations["updateWebhookEndpoint"];
        /**
         * Delete a webhook endpoint
         *
         * Removes an endpoint and all its subscriptions for good. To pause deliveries, set the status to `disabled` instead.
         */
        delete: operations["deleteWebhookEndpoint"];
    };
    /**
     * - `GET` List webhook subscriptions
     * - `POST` Create a webhook subscription
     */
    "/webhook_subscriptions": {
        /**
         * List webhook subscriptions
         *
         * Lists subscriptions of the workspace. Filter by endpoint to see what one URL receives, or by resource to see who is told about one workflow or processor.
         */
        get: operations["listWebhookSubscriptions"];
        /**
         * Create a webhook subscription
         *
         * Has the run events of one extractor, classifier, splitter or workflow sent to an endpoint. The only way to receive `workflow_run` events. An endpoint has at most one subscription per resource: asking again replaces the events of the one that exists.
         */
        post: operations["createWebhookSubscription"];
    };
    /**
     * - `GET` Get a webhook subscription
     * - `POST` Update a webhook subscription
     * - `DELETE` Delete a webhook subscription
     */
    "/webhook_subscriptions/{id}": {
        /**
         * Get a webhook subscription
         *
         * Reads which events of which extractor, classifier, splitter or workflow go to which endpoint.
         */
        get: operations["getWebhookSubscription"];
        /**
         * Update a webhook subscription
         *
         * Replaces the list of events. Endpoint and resource are fixed; for others, make another subscription.
         */
        post: operations["updateWebhookSubscription"];
        /**
         * Delete a webhook subscription
         *
         * Ends the deliveries for this resource for good. The endpoint and its other subscriptions stay.
         */
        delete: operations["deleteWebhookSubscription"];
    };
    /**
     * - `GET` List workflow runs
     * - `POST` Run a workflow
     */
    "/workflow_runs": {
        /**
         * List workflow runs
         *
         * Lists runs of all workflows, or of one, without step results. Filtered by `batchId` it shows how a batch is coming along, which no other operation does for workflow batches.
         */
        get: operations["listWorkflowRuns"];
        /**
         * Run a workflow
         *
         * Starts a workflow on one document (`file`) or on 2 to 50 documents that form one case (`package`). Always
         * asynchronous: the response shows a run without results. Wait for a `workflow_run` event, or poll the run until
         * its status is terminal.
         *
         * Every request makes a run and uses credits, so do not repeat it blindly after a timeout. For many independent
         * documents use the batch operation, which does not run into rate limits.
         */
        post: operations["createWorkflowRun"];
    };
    /** - `POST` Run a workflow on many files */
    "/workflow_runs/batch": {
        /**
         * Run a workflow on many files
         *
         * Queues up to 1,000 runs with one request. Several batches may follow one another at once; the queue keeps them
         * within the rate limits, so this is the way to process thousands of documents over some hours.
         *
         * The response holds nothing but the batch id. Collect results from `workflow_run` events, which carry `batchId`
         * and your `metadata`, or list the runs of the batch. Every run costs credits, and sending
         * the same request again queues everything a second time.
         */
        post: operations["createWorkflowRunBatch"];
    };
    /**
     * - `GET` Get a workflow run
     * - `POST` Update a workflow run
     * - `DELETE` Delete a workflow run
     */
    "/workflow_runs/{id}": {
        /**
         * Get a workflow run
         *
         * Reads a run with its state and the results of all steps so far. Safe to poll. A run in `NEEDS_REVIEW` or `REJECTED` counts as finished for polling: only a person can move it.
         */
        get: operations["getWorkflowRun"];
        /**
         * Update a workflow run
         *
         * Labels a run in progress, or adds to its metadata. Results are not touched. Whether a run that has ended still takes the change is not documented, so attach what you need when you create it.
         */
        post: operations["updateWorkflowRun"];
        /**
         * Delete a workflow run
         *
         * Removes a run and everything that belongs to it, for good. Meant for a retention policy of your own or for an erasure request; export the results first.
         */
        delete: operations["deleteWorkflowRun"];
    };
    /** - `POST` Cancel a workflow run */
    "/workflow_runs/{id}/cancel": {
        /**
         * Cancel a workflow run
         *
         * Stops a run that is `PENDING` or `PROCESSING`, which passes through `CANCELLING` on its way to `CANCELLED`. A run that waits for a review or has ended, be it by an earlier cancellation, is refused (400 by all we know) and stays as it is: after a refusal, read the run.
         */
        post: operations["cancelWorkflowRun"];
    };
    /**
     * - `GET` List workflows
     * - `POST` Create a workflow
     */
    "/workflows": {
        /**
         * List workflows
         *
         * Lists the workflows of the workspace without their steps. Read one by id for its draft, or list its versions to see what is deployed.
         */
        get: operations["listWorkflows"];
        /**
         * Create a workflow
         *
         * Makes a workflow whose steps are a draft: they may still be incomplete, and nothing is deployed. Deploy it with a version before production use; until then runs fall back to the draft. The same request again makes a second workflow.
         */
        post: operations["createWorkflow"];
    };
    /**
     * - `GET` Get a workflow
     * - `POST` Update a workflow
     */
    "/workflows/{id}": {
        /**
         * Get a workflow
         *
         * Reads a workflow with the steps of its draft. The draft may be ahead of what runs use; read the version `latest` for the deployed steps.
         */
        get: operations["getWorkflow"];
        /**
         * Update a workflow
         *
         * Renames the workflow, replaces the steps of its draft, or both. Deployed versions and the runs that use them stay as they are until the next deployment. Steps are replaced as a whole: a step that is not sent again is removed.
         */
        post: operations["updateWorkflow"];
    };
    /**
     * - `GET` List versions of a workflow
     * - `POST` Deploy a version of a workflow
     */
    "/workflows/{id}/versions": {
        /**
         * List versions of a workflow
         *
         * Lists the deployed versions together with the draft, all without steps. Useful to find the number to pin in a run, or the version to go back to.
         */
        get: operations["listWorkflowVersions"];
        /**
         * Deploy a version of a workflow
         *
         * Freezes a step graph as the next version, which from then on serves every run that names no version. Without `steps` that graph is the draft; with `steps` it is the one sent, and the draft is left alone. Refused with 400 while a step lacks its `config`. Repeating the request deploys once more.
         */
        post: operations["createWorkflowVersion"];
    };
    /** - `GET` Get a version of a workflow */
    "/workflows/{id}/versions/{versionId}": {
        /**
         * Get a version of a workflow
         *
         * Reads one version with all its steps. The steps can be sent back as they are, to edit them, to deploy an old version again, or to copy the workflow to another workspace.
         */
        get: operations["getWorkflowVersion"];
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
         *
         * The last step is done and all results are in the payload, so there is no need to read the run. Runs that waited for a review and were approved end in this event too. Needs a subscription to the workflow.
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
         *
         * An error ended the run. Decide by `failureReason` whether a new run makes sense; this one is not repeated. Needs a subscription to the workflow.
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
         *
         * A human review step holds the run until a person decides in the dashboard; `dashboardUrl` leads there. Occurs only with workflows that have such a step, and only with a subscription to the workflow.
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
         *
         * A reviewer turned the documents down in the dashboard, and the run counts as finished. Needs a subscription to the workflow.
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
         *
         * A cancellation has taken effect and the run is over. Needs a subscription to the workflow.
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
         *
         * Arrives while the run goes on, once for each step that produces a result: use extracted data early or show progress. Long workflows send many of them. Needs a subscription to the workflow.
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
         *
         * The extracted values are ready and stand in the payload. Goes to endpoints that list the event or that have a subscription to the extractor.
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
         *
         * The run ended without values; `failureReason` in the payload tells whether another run makes sense. Goes to endpoints that list the event or that have a subscription to the extractor.
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
         *
         * The class of the document is known and stands in the payload. Goes to endpoints that list the event or that have a subscription to the classifier.
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
         *
         * The run ended without a class; `failureReason` in the payload tells whether another run makes sense. Goes to endpoints that list the event or that have a subscription to the classifier.
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
         *
         * The file has been cut, and every piece exists as a file of its own. Goes to endpoints that list the event or that have a subscription to the splitter.
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
         *
         * The run ended without splits; `failureReason` in the payload tells whether another run makes sense. Goes to endpoints that list the event or that have a subscription to the splitter.
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
         *
         * The text is ready to be fetched; the payload holds no text, so read the run by its id. Goes to endpoints that list the event.
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
         *
         * The run ended without text; `failureReason` in the payload tells whether another run makes sense. Goes to endpoints that list the event.
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
         *
         * The filled document is ready, behind a link that is good for 15 minutes. Goes to endpoints that list the event.
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
         *
         * The form was not filled; `failureReason` in the payload tells whether another run makes sense. Goes to endpoints that list the event.
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
         *
         * The schema of a form is ready. Goes to endpoints that list the event. Only runs created as such are announced: of those that an edit run starts for a form without a schema you hear nothing but `edit_run.processed`.
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
         *
         * The run ended without a schema; `failureReason` in the payload tells why. Goes to endpoints that list the event. Only runs created as such are announced: of those that an edit run starts for a form without a schema you hear nothing but the events of that edit run.
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
         *
         * No run of the batch is still under way. Fetch the results by listing the runs with this `batchId`; single runs may have failed. Goes to endpoints that list the event or that have a subscription to the processor.
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
         *
         * The batch as such broke off. List its runs before you submit again, so that none is paid for twice. Goes to endpoints that list the event or that have a subscription to the processor.
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
         *
         * No parse run of the batch is still under way. List the parse runs with this `batchId`, then read each for its text. Goes to endpoints that list the event.
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
         *
         * The batch as such broke off. List its parse runs before you submit again, so that none is paid for twice. Goes to endpoints that list the event.
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
         *
         * Somebody made a workflow, in the dashboard or by API; it has a draft and no deployed version yet. Goes to endpoints that list the event.
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
         *
         * From now on runs that name no version follow new steps. Runs that name a version number keep theirs. Goes to endpoints that list the event.
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
         *
         * Runs of this workflow can no longer be started. Goes to endpoints that list the event.
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
         *
         * Somebody made an extractor, in the dashboard or by API. It can be run as a draft at once. Goes to endpoints that list the event.
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
         *
         * The extractor itself changed, for example its name. Changes to what it extracts come as `extractor.draft.updated`. Goes to endpoints that list the event.
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
         *
         * Requests and workflow steps that still name this extractor need another one. Goes to endpoints that list the event.
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
         *
         * Schema, rules or options of the draft were edited. Runs on published versions are not affected, those on `draft` are. Goes to endpoints that list the event.
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
         *
         * Runs that ask for `latest` use this version from now on, so a changed schema may reach your code. Goes to endpoints that list the event.
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
         *
         * Somebody made a classifier, in the dashboard or by API; so far it has only a draft. Goes to endpoints that list the event.
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
         *
         * The classifier itself changed, for example its name. Changes to its classes come as `classifier.draft.updated`. Goes to endpoints that list the event.
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
         *
         * Requests and workflow steps that still name this classifier need another one. Goes to endpoints that list the event.
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
         *
         * Classes, rules or options of the draft were edited. Published versions keep their classes. Goes to endpoints that list the event.
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
         *
         * Check for classes that your code does not handle yet. Workflow steps keep the version they are pinned to. Goes to endpoints that list the event.
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
         *
         * Somebody made a splitter, in the dashboard or by API; so far it has only a draft. Goes to endpoints that list the event.
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
         *
         * The splitter itself changed, for example its name. Changes to how it cuts come as `splitter.draft.updated`. Goes to endpoints that list the event.
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
         *
         * Requests and workflow steps that still name this splitter need another one. Goes to endpoints that list the event.
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
         *
         * Document types, rules or options of the draft were edited. Published versions cut as before. Goes to endpoints that list the event.
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
         *
         * Runs that ask for `latest` may cut documents otherwise from now on, into types that your code does not handle yet. Workflow steps keep the version they are pinned to. Goes to endpoints that list the event.
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
        LegacySuccess: schemas.LegacySuccess;
        LegacyBatchProcessorRunStatus: schemas.LegacyBatchProcessorRunStatus;
        CreatedAt: schemas.CreatedAt;
        UpdatedAt: schemas.UpdatedAt;
        LegacyBatchProcessorRun: schemas.LegacyBatchProcessorRun;
        LegacyBatchProcessorRunResponse: schemas.LegacyBatchProcessorRunResponse;
        LegacyError: schemas.LegacyError;
        LegacyRateLimitError: schemas.LegacyRateLimitError;
        BatchRunStatus: schemas.BatchRunStatus;
        BatchRun: schemas.BatchRun;
        ApiError: schemas.ApiError;
        NextPageToken: schemas.NextPageToken;
        ClassifierSummary: schemas.ClassifierSummary;
        ClassifierList: schemas.ClassifierList;
        ClassifyBaseProcessor: schemas.ClassifyBaseProcessor;
        Classification: schemas.Classification;
        Classifications: schemas.Classifications;
        PageRanges: schemas.PageRanges;
        ClassifyAdvancedOptions: schemas.ClassifyAdvancedOptions;
        ParseChunkingStrategy: schemas.ParseChunkingStrategy;
        ParseAgenticOptions: schemas.ParseAgenticOptions;
        ParseTableOptions: schemas.ParseTableOptions;
        ParseBlockOptions: schemas.ParseBlockOptions;
        ParseAdvancedOptions: schemas.ParseAdvancedOptions;
        ParseConfig: schemas.ParseConfig;
        ClassifyConfig: schemas.ClassifyConfig;
        ClassifierCreate: schemas.ClassifierCreate;
        CreatedByUser: schemas.CreatedByUser;
        CreatedByApiKey: schemas.CreatedByApiKey;
        CreatedBy: schemas.CreatedBy;
        ClassifierVersionSummary: schemas.ClassifierVersionSummary;
        ClassifierVersion: schemas.ClassifierVersion;
        Classifier: schemas.Classifier;
        ClassifierVersionList: schemas.ClassifierVersionList;
        ReleaseType: schemas.ReleaseType;
        VersionDescription: schemas.VersionDescription;
        ClassifierVersionCreate: schemas.ClassifierVersionCreate;
        ClassifierUpdate: schemas.ClassifierUpdate;
        ProcessorVersionString: schemas.ProcessorVersionString;
        ClassifyOverrideConfig: schemas.ClassifyOverrideConfig;
        ClassifierSelection: schemas.ClassifierSelection;
        FileFromUrl: schemas.FileFromUrl;
        FileFromId: schemas.FileFromId;
        FileFromText: schemas.FileFromText;
        FileOrTextInput: schemas.FileOrTextInput;
        RunMetadata: schemas.RunMetadata;
        ClassifyRequest: schemas.ClassifyRequest;
        ProcessorRunStatus: schemas.ProcessorRunStatus;
        FileType: schemas.FileType;
        ParentSplit: schemas.ParentSplit;
        FileMetadata: schemas.FileMetadata;
        FileSummary: schemas.FileSummary;
        ClassifyRunBase: schemas.ClassifyRunBase;
        Insight: schemas.Insight;
        ClassifyOutput: schemas.ClassifyOutput;
        RunUsageBreakdownCharge: schemas.RunUsageBreakdownCharge;
        RunUsageBreakdownEntry: schemas.RunUsageBreakdownEntry;
        RunUsage: schemas.RunUsage;
        ClassifyRun: schemas.ClassifyRun;
        RunSource: schemas.RunSource;
        RunUsageSummary: schemas.RunUsageSummary;
        ClassifyRunSummary: schemas.ClassifyRunSummary;
        ClassifyRunList: schemas.ClassifyRunList;
        RunPriority: schemas.RunPriority;
        ClassifyRunCreate: schemas.ClassifyRunCreate;
        ClassifyRunBatchCreate: schemas.ClassifyRunBatchCreate;
        FileInput: schemas.FileInput;
        EditFieldType: schemas.EditFieldType;
        EditBoundingBox: schemas.EditBoundingBox;
        EditSourceAcroForm: schemas.EditSourceAcroForm;
        EditTextOptions: schemas.EditTextOptions;
        EditField: schemas.EditField;
        EditObjectField: schemas.EditObjectField;
        EditDependentRequired: schemas.EditDependentRequired;
        EditConditionProperty: schemas.EditConditionProperty;
        EditCondition: schemas.EditCondition;
        EditSchema: schemas.EditSchema;
        EditEngineVersion: schemas.EditEngineVersion;
        FormDetectionConfig: schemas.FormDetectionConfig;
        FormDetectionRequest: schemas.FormDetectionRequest;
        FormDetectionRunStatus: schemas.FormDetectionRunStatus;
        FormFieldMapping: schemas.FormFieldMapping;
        FormDetectionOutput: schemas.FormDetectionOutput;
        FormDetectionMetrics: schemas.FormDetectionMetrics;
        FormDetectionRun: schemas.FormDetectionRun;
        EditAdvancedOptions: schemas.EditAdvancedOptions;
        EditConfig: schemas.EditConfig;
        EditFromFile: schemas.EditFromFile;
        EditFromTemplate: schemas.EditFromTemplate;
        EditRequest: schemas.EditRequest;
        EditRunStatus: schemas.EditRunStatus;
        EditFailureReason: schemas.EditFailureReason;
        EditOutput: schemas.EditOutput;
        EditMetrics: schemas.EditMetrics;
        EditRun: schemas.EditRun;
        EditRunSource: schemas.EditRunSource;
        EditRunSummary: schemas.EditRunSummary;
        EditRunList: schemas.EditRunList;
        DeletedObject: schemas.DeletedObject;
        EditTemplateSummary: schemas.EditTemplateSummary;
        EditTemplateList: schemas.EditTemplateList;
        EditTemplate: schemas.EditTemplate;
        EvaluationSetRunCreate: schemas.EvaluationSetRunCreate;
        ExtractorSummary: schemas.ExtractorSummary;
        SplitterSummary: schemas.SplitterSummary;
        EvaluationEntity: schemas.EvaluationEntity;
        ExtractorVersionSummary: schemas.ExtractorVersionSummary;
        SplitterVersionSummary: schemas.SplitterVersionSummary;
        EvaluationEntityVersion: schemas.EvaluationEntityVersion;
        EvaluationMetricsBase: schemas.EvaluationMetricsBase;
        EvaluationFieldMetric: schemas.EvaluationFieldMetric;
        ExtractEvaluationMetrics: schemas.ExtractEvaluationMetrics;
        EvaluationClassMetric: schemas.EvaluationClassMetric;
        ClassifyEvaluationMetrics: schemas.ClassifyEvaluationMetrics;
        SplitterEvaluationMetrics: schemas.SplitterEvaluationMetrics;
        EvaluationSetRunMetrics: schemas.EvaluationSetRunMetrics;
        EvaluationSetRun: schemas.EvaluationSetRun;
        EvaluationSet: schemas.EvaluationSet;
        EvaluationSetList: schemas.EvaluationSetList;
        EvaluationSetCreate: schemas.EvaluationSetCreate;
        EvaluationSetItemSummary: schemas.EvaluationSetItemSummary;
        EvaluationSetItemList: schemas.EvaluationSetItemList;
        JsonObject: schemas.JsonObject;
        ProvidedExtractOutput: schemas.ProvidedExtractOutput;
        ProvidedClassifyOutput: schemas.ProvidedClassifyOutput;
        ProvidedSplitOutput: schemas.ProvidedSplitOutput;
        ProvidedProcessorOutput: schemas.ProvidedProcessorOutput;
        SingleFileItemCreate: schemas.SingleFileItemCreate;
        MultifileItemCreate: schemas.MultifileItemCreate;
        EvaluationSetItemCreate: schemas.EvaluationSetItemCreate;
        EvaluationSetItemsCreate: schemas.EvaluationSetItemsCreate;
        EvaluationSetItem: schemas.EvaluationSetItem;
        EvaluationSetItemsCreated: schemas.EvaluationSetItemsCreated;
        EvaluationSetItemUpdate: schemas.EvaluationSetItemUpdate;
        ExtractBaseProcessor: schemas.ExtractBaseProcessor;
        ArrayStrategy: schemas.ArrayStrategy;
        ExtractChunkingOptions: schemas.ExtractChunkingOptions;
        ExcelSheetRange: schemas.ExcelSheetRange;
        ExtractAdvancedOptions: schemas.ExtractAdvancedOptions;
        ExtractOverrideConfig: schemas.ExtractOverrideConfig;
        ExtractorSelection: schemas.ExtractorSelection;
        ExtractConfigJson: schemas.ExtractConfigJson;
        MultiFileRunPackage: schemas.MultiFileRunPackage;
        ExtractRequest: schemas.ExtractRequest;
        ExtractRunBase: schemas.ExtractRunBase;
        Point: schemas.Point;
        Polygon: schemas.Polygon;
        Citation: schemas.Citation;
        ExtractFieldMetadata: schemas.ExtractFieldMetadata;
        ExtractOutputMetadata: schemas.ExtractOutputMetadata;
        ExtractOutputJson: schemas.ExtractOutputJson;
        ExtractionFieldType: schemas.ExtractionFieldType;
        ExtractionField: schemas.ExtractionField;
        ExtractionFieldOption: schemas.ExtractionFieldOption;
        ExtractionFieldReference: schemas.ExtractionFieldReference;
        ExtractionFieldResult: schemas.ExtractionFieldResult;
        ExtractOutputLegacy: schemas.ExtractOutputLegacy;
        ExtractOutput: schemas.ExtractOutput;
        ExtractOutputEdit: schemas.ExtractOutputEdit;
        ExtractConfigLegacy: schemas.ExtractConfigLegacy;
        ExtractConfig: schemas.ExtractConfig;
        ExtractRun: schemas.ExtractRun;
        ExtractRunSummary: schemas.ExtractRunSummary;
        ExtractRunList: schemas.ExtractRunList;
        ExtractRunCreate: schemas.ExtractRunCreate;
        ExtractRunBatchCreate: schemas.ExtractRunBatchCreate;
        ExtractorList: schemas.ExtractorList;
        ExtractorCreate: schemas.ExtractorCreate;
        ExtractorVersion: schemas.ExtractorVersion;
        Extractor: schemas.Extractor;
        ExtractorVersionList: schemas.ExtractorVersionList;
        ExtractorVersionCreate: schemas.ExtractorVersionCreate;
        ExtractorUpdate: schemas.ExtractorUpdate;
        FileList: schemas.FileList;
        FileUpload: schemas.FileUpload;
        FileContentsPage: schemas.FileContentsPage;
        FileContents: schemas.FileContents;
        File: schemas.File;
        DataRetention: schemas.DataRetention;
        ParseRunCreate: schemas.ParseRunCreate;
        ParseRunStatus: schemas.ParseRunStatus;
        ParseFailureReason: schemas.ParseFailureReason;
        MinOcrConfidence: schemas.MinOcrConfidence;
        AvgOcrConfidence: schemas.AvgOcrConfidence;
        BlockType: schemas.BlockType;
        TextDetails: schemas.TextDetails;
        TableDetails: schemas.TableDetails;
        CellFormatting: schemas.CellFormatting;
        TableCellDetails: schemas.TableCellDetails;
        FigureDetails: schemas.FigureDetails;
        BarcodeDetails: schemas.BarcodeDetails;
        FormulaDetails: schemas.FormulaDetails;
        KeyValueDetails: schemas.KeyValueDetails;
        EmptyBlockDetails: schemas.EmptyBlockDetails;
        BlockDetails: schemas.BlockDetails;
        BlockMetadata: schemas.BlockMetadata;
        BoundingBox: schemas.BoundingBox;
        Block: schemas.Block;
        Chunk: schemas.Chunk;
        OcrWord: schemas.OcrWord;
        ParsePageMetadata: schemas.ParsePageMetadata;
        ParseOutputMetadata: schemas.ParseOutputMetadata;
        ParseOutput: schemas.ParseOutput;
        ParseMetrics: schemas.ParseMetrics;
        ParseRun: schemas.ParseRun;
        ParseRunSource: schemas.ParseRunSource;
        ParseRunSummary: schemas.ParseRunSummary;
        ParseRunList: schemas.ParseRunList;
        ParseRunBatchCreate: schemas.ParseRunBatchCreate;
        LegacyProcessorType: schemas.LegacyProcessorType;
        LegacyUsage: schemas.LegacyUsage;
        LegacyProcessorRunSummary: schemas.LegacyProcessorRunSummary;
        LegacyProcessorRunList: schemas.LegacyProcessorRunList;
        LegacyFileInput: schemas.LegacyFileInput;
        LegacyClassificationAdvancedOptions: schemas.LegacyClassificationAdvancedOptions;
        LegacyClassificationConfig: schemas.LegacyClassificationConfig;
        LegacyExtractionChunkingOptions: schemas.LegacyExtractionChunkingOptions;
        LegacyExtractionAdvancedOptions: schemas.LegacyExtractionAdvancedOptions;
        LegacyExtractionConfig: schemas.LegacyExtractionConfig;
        LegacySplitterAdvancedOptions: schemas.LegacySplitterAdvancedOptions;
        LegacySplitterConfig: schemas.LegacySplitterConfig;
        LegacyProcessorConfig: schemas.LegacyProcessorConfig;
        LegacyProcessorRunCreate: schemas.LegacyProcessorRunCreate;
        LegacyCitation: schemas.LegacyCitation;
        LegacyJsonOutputMetadata: schemas.LegacyJsonOutputMetadata;
        LegacyJsonOutput: schemas.LegacyJsonOutput;
        LegacyExtractionOutput: schemas.LegacyExtractionOutput;
        Split: schemas.Split;
        SplitOutput: schemas.SplitOutput;
        LegacyProcessorOutput: schemas.LegacyProcessorOutput;
        LegacyProcessorRun: schemas.LegacyProcessorRun;
        LegacyProcessorRunResponse: schemas.LegacyProcessorRunResponse;
        LegacyFileError: schemas.LegacyFileError;
        LegacyProcessorRunDeletion: schemas.LegacyProcessorRunDeletion;
        LegacyProcessorListItem: schemas.LegacyProcessorListItem;
        LegacyProcessorList: schemas.LegacyProcessorList;
        LegacyProcessorCreate: schemas.LegacyProcessorCreate;
        LegacyProcessorVersion: schemas.LegacyProcessorVersion;
        LegacyProcessor: schemas.LegacyProcessor;
        LegacyProcessorResponse: schemas.LegacyProcessorResponse;
        LegacyProcessorUpdate: schemas.LegacyProcessorUpdate;
        LegacyProcessorVersionCreate: schemas.LegacyProcessorVersionCreate;
        LegacyProcessorVersionCreated: schemas.LegacyProcessorVersionCreated;
        LegacyProcessorVersionList: schemas.LegacyProcessorVersionList;
        LegacyProcessorVersionResponse: schemas.LegacyProcessorVersionResponse;
        SplitBaseProcessor: schemas.SplitBaseProcessor;
        SplitClassification: schemas.SplitClassification;
        SplitClassifications: schemas.SplitClassifications;
        SplitMethod: schemas.SplitMethod;
        SplitAdvancedOptions: schemas.SplitAdvancedOptions;
        SplitOverrideConfig: schemas.SplitOverrideConfig;
        SplitterSelection: schemas.SplitterSelection;
        SplitConfig: schemas.SplitConfig;
        SplitRequest: schemas.SplitRequest;
        SplitFailureReason: schemas.SplitFailureReason;
        SplitRun: schemas.SplitRun;
        SplitRunSummary: schemas.SplitRunSummary;
        SplitRunList: schemas.SplitRunList;
        SplitRunCreate: schemas.SplitRunCreate;
        SplitRunBatchCreate: schemas.SplitRunBatchCreate;
        SplitterList: schemas.SplitterList;
        SplitterCreate: schemas.SplitterCreate;
        SplitterVersion: schemas.SplitterVersion;
        Splitter: schemas.Splitter;
        SplitterUpdate: schemas.SplitterUpdate;
        SplitterVersionList: schemas.SplitterVersionList;
        SplitterVersionCreate: schemas.SplitterVersionCreate;
        VerifyFileFromUrl: schemas.VerifyFileFromUrl;
        VerifyFileInput: schemas.VerifyFileInput;
        VerifyAdvancedOptions: schemas.VerifyAdvancedOptions;
        VerifyConfig: schemas.VerifyConfig;
        VerifyRunCreate: schemas.VerifyRunCreate;
        VerifyRunStatus: schemas.VerifyRunStatus;
        VerifyRiskLevel: schemas.VerifyRiskLevel;
        VerifySignalType: schemas.VerifySignalType;
        VerifyStructuralPattern: schemas.VerifyStructuralPattern;
        VerifyLocation: schemas.VerifyLocation;
        VerifyEvidence: schemas.VerifyEvidence;
        VerifySignal: schemas.VerifySignal;
        VerifyOutput: schemas.VerifyOutput;
        VerifyFailureReason: schemas.VerifyFailureReason;
        VerifyRun: schemas.VerifyRun;
        VerifyRunSummary: schemas.VerifyRunSummary;
        VerifyRunList: schemas.VerifyRunList;
        WebhookEndpointStatus: schemas.WebhookEndpointStatus;
        WebhookEndpointEventType: schemas.WebhookEndpointEventType;
        WebhookPayloadOptions: schemas.WebhookPayloadOptions;
        WebhookAdvancedOptions: schemas.WebhookAdvancedOptions;
        WebhookEndpoint: schemas.WebhookEndpoint;
        WebhookEndpointList: schemas.WebhookEndpointList;
        WebhookEndpointCreate: schemas.WebhookEndpointCreate;
        WebhookEndpointCreated: schemas.WebhookEndpointCreated;
        WebhookEndpointUpdate: schemas.WebhookEndpointUpdate;
        WebhookSubscriptionResourceType: schemas.WebhookSubscriptionResourceType;
        WebhookSubscriptionEventType: schemas.WebhookSubscriptionEventType;
        WebhookSubscription: schemas.WebhookSubscription;
        WebhookSubscriptionList: schemas.WebhookSubscriptionList;
        WebhookSubscriptionCreate: schemas.WebhookSubscriptionCreate;
        WebhookSubscriptionUpdate: schemas.WebhookSubscriptionUpdate;
        WorkflowRunStatus: schemas.WorkflowRunStatus;
        WorkflowSummary: schemas.WorkflowSummary;
        WorkflowVersionSummary: schemas.WorkflowVersionSummary;
        WorkflowRunBase: schemas.WorkflowRunBase;
        WorkflowRunSummary: schemas.WorkflowRunSummary;
        WorkflowRunList: schemas.WorkflowRunList;
        WorkflowReference: schemas.WorkflowReference;
        WorkflowRunPackage: schemas.WorkflowRunPackage;
        RunSecrets: schemas.RunSecrets;
        WorkflowRunCreate: schemas.WorkflowRunCreate;
        StepRunStatus: schemas.StepRunStatus;
        StepRunBase: schemas.StepRunBase;
        WorkflowStepBase: schemas.WorkflowStepBase;
        ParseStepRun: schemas.ParseStepRun;
        ExtractStepRun: schemas.ExtractStepRun;
        ClassifyStepRun: schemas.ClassifyStepRun;
        SplitStepRun: schemas.SplitStepRun;
        MergeExtractStepRun: schemas.MergeExtractStepRun;
        ConditionalExtractStepRun: schemas.ConditionalExtractStepRun;
        RuleOutcome: schemas.RuleOutcome;
        RuleValidationStepRun: schemas.RuleValidationStepRun;
        ExternalDataValidationStepRun: schemas.ExternalDataValidationStepRun;
        ValidationStepRun: schemas.ValidationStepRun;
        RouterStepRun: schemas.RouterStepRun;
        StepRun: schemas.StepRun;
        WorkflowRun: schemas.WorkflowRun;
        WorkflowRunBatchCreate: schemas.WorkflowRunBatchCreate;
        WorkflowRunUpdate: schemas.WorkflowRunUpdate;
        WorkflowList: schemas.WorkflowList;
        StepName: schemas.StepName;
        SimpleNextEntry: schemas.SimpleNextEntry;
        TriggerStepDefinition: schemas.TriggerStepDefinition;
        ParseStepDefinition: schemas.ParseStepDefinition;
        ExtractorRef: schemas.ExtractorRef;
        WorkflowInlineExtractConfig: schemas.WorkflowInlineExtractConfig;
        ExtractStepDefinition: schemas.ExtractStepDefinition;
        ClassifierRef: schemas.ClassifierRef;
        ClassificationNextEntry: schemas.ClassificationNextEntry;
        ClassifyStepDefinition: schemas.ClassifyStepDefinition;
        SplitterRef: schemas.SplitterRef;
        SplitStepDefinition: schemas.SplitStepDefinition;
        MergeExtractStepDefinition: schemas.MergeExtractStepDefinition;
        StepCondition: schemas.StepCondition;
        ConditionalNextEntry: schemas.ConditionalNextEntry;
        ConditionalStepDefinition: schemas.ConditionalStepDefinition;
        ConditionalExtractStepDefinition: schemas.ConditionalExtractStepDefinition;
        StepFailureBehavior: schemas.StepFailureBehavior;
        ExternalDataValidationStepDefinition: schemas.ExternalDataValidationStepDefinition;
        WebhookResponseStepDefinition: schemas.WebhookResponseStepDefinition;
        RuleValidationNextEntry: schemas.RuleValidationNextEntry;
        RuleValidationStepDefinition: schemas.RuleValidationStepDefinition;
        OpenNextEntry: schemas.OpenNextEntry;
        ValidationStepDefinition: schemas.ValidationStepDefinition;
        RouterStepDefinition: schemas.RouterStepDefinition;
        HumanReviewStepDefinition: schemas.HumanReviewStepDefinition;
        CollectStepDefinition: schemas.CollectStepDefinition;
        FileConversionStepDefinition: schemas.FileConversionStepDefinition;
        WorkflowStepDefinition: schemas.WorkflowStepDefinition;
        WorkflowCreate: schemas.WorkflowCreate;
        WorkflowVersion: schemas.WorkflowVersion;
        Workflow: schemas.Workflow;
        WorkflowUpdate: schemas.WorkflowUpdate;
        WorkflowVersionList: schemas.WorkflowVersionList;
        WorkflowVersionCreate: schemas.WorkflowVersionCreate;
        WebhookEventId: schemas.WebhookEventId;
        SignedDataUrl: schemas.SignedDataUrl;
        WorkflowRunCompletedEvent: schemas.WorkflowRunCompletedEvent;
        WorkflowRunFailedEvent: schemas.WorkflowRunFailedEvent;
        WorkflowRunNeedsReviewEvent: schemas.WorkflowRunNeedsReviewEvent;
        WorkflowRunRejectedEvent: schemas.WorkflowRunRejectedEvent;
        WorkflowRunCancelledEvent: schemas.WorkflowRunCancelledEvent;
        WorkflowRunStepRunProcessedEvent: schemas.WorkflowRunStepRunProcessedEvent;
        ExtractRunProcessedEvent: schemas.ExtractRunProcessedEvent;
        ExtractRunFailedEvent: schemas.ExtractRunFailedEvent;
        ClassifyRunProcessedEvent: schemas.ClassifyRunProcessedEvent;
        ClassifyRunFailedEvent: schemas.ClassifyRunFailedEvent;
        SplitRunProcessedEvent: schemas.SplitRunProcessedEvent;
        SplitRunFailedEvent: schemas.SplitRunFailedEvent;
        ParseRunEventPayload: schemas.ParseRunEventPayload;
        ParseRunProcessedEvent: schemas.ParseRunProcessedEvent;
        ParseRunFailedEvent: schemas.ParseRunFailedEvent;
        EditRunProcessedEvent: schemas.EditRunProcessedEvent;
        EditRunFailedEvent: schemas.EditRunFailedEvent;
        FormDetectionRunProcessedEvent: schemas.FormDetectionRunProcessedEvent;
        FormDetectionRunFailedEvent: schemas.FormDetectionRunFailedEvent;
        BatchProcessorRunProcessedEvent: schemas.BatchProcessorRunProcessedEvent;
        BatchProcessorRunFailedEvent: schemas.BatchProcessorRunFailedEvent;
        BatchParseRunProcessedEvent: schemas.BatchParseRunProcessedEvent;
        BatchParseRunFailedEvent: schemas.BatchParseRunFailedEvent;
        WorkflowCreatedEvent: schemas.WorkflowCreatedEvent;
        WorkflowDeployedEvent: schemas.WorkflowDeployedEvent;
        WorkflowDeletedEvent: schemas.WorkflowDeletedEvent;
        ExtractorCreatedEvent: schemas.ExtractorCreatedEvent;
        ExtractorUpdatedEvent: schemas.ExtractorUpdatedEvent;
        ExtractorDeletedEvent: schemas.ExtractorDeletedEvent;
        ExtractorDraftUpdatedEvent: schemas.ExtractorDraftUpdatedEvent;
        ExtractorVersionPublishedEvent: schemas.ExtractorVersionPublishedEvent;
        ClassifierCreatedEvent: schemas.ClassifierCreatedEvent;
        ClassifierUpdatedEvent: schemas.ClassifierUpdatedEvent;
        ClassifierDeletedEvent: schemas.ClassifierDeletedEvent;
        ClassifierDraftUpdatedEvent: schemas.ClassifierDraftUpdatedEvent;
        ClassifierVersionPublishedEvent: schemas.ClassifierVersionPublishedEvent;
        SplitterCreatedEvent: schemas.SplitterCreatedEvent;
        SplitterUpdatedEvent: schemas.SplitterUpdatedEvent;
        SplitterDeletedEvent: schemas.SplitterDeletedEvent;
        SplitterDraftUpdatedEvent: schemas.SplitterDraftUpdatedEvent;
        SplitterVersionPublishedEvent: schemas.SplitterVersionPublishedEvent;
        ListClassifiersQuery: schemas.ListClassifiersQuery;
        ListClassifierVersionsQuery: schemas.ListClassifierVersionsQuery;
        ListClassifyRunsQuery: schemas.ListClassifyRunsQuery;
        DeleteClassifyRunResponse: schemas.DeleteClassifyRunResponse;
        ListEditRunsQuery: schemas.ListEditRunsQuery;
        ListEditTemplatesQuery: schemas.ListEditTemplatesQuery;
        ListEvaluationSetsQuery: schemas.ListEvaluationSetsQuery;
        ListEvaluationSetItemsQuery: schemas.ListEvaluationSetItemsQuery;
        DeleteEvaluationSetItemResponse: schemas.DeleteEvaluationSetItemResponse;
        ListExtractRunsQuery: schemas.ListExtractRunsQuery;
        DeleteExtractRunResponse: schemas.DeleteExtractRunResponse;
        ListExtractorsQuery: schemas.ListExtractorsQuery;
        ListExtractorVersionsQuery: schemas.ListExtractorVersionsQuery;
        ListFilesQuery: schemas.ListFilesQuery;
        UploadFileQuery: schemas.UploadFileQuery;
        GetFileQuery: schemas.GetFileQuery;
        ParseFileQuery: schemas.ParseFileQuery;
        ListParseRunsQuery: schemas.ListParseRunsQuery;
        GetParseRunQuery: schemas.GetParseRunQuery;
        ListProcessorRunsQuery: schemas.ListProcessorRunsQuery;
        ListProcessorsQuery: schemas.ListProcessorsQuery;
        ListSplitRunsQuery: schemas.ListSplitRunsQuery;
        DeleteSplitRunResponse: schemas.DeleteSplitRunResponse;
        ListSplittersQuery: schemas.ListSplittersQuery;
        ListSplitterVersionsQuery: schemas.ListSplitterVersionsQuery;
        ListVerifyRunsQuery: schemas.ListVerifyRunsQuery;
        ListWebhookEndpointsQuery: schemas.ListWebhookEndpointsQuery;
        DeleteWebhookEndpointResponse: schemas.DeleteWebhookEndpointResponse;
        ListWebhookSubscriptionsQuery: schemas.ListWebhookSubscriptionsQuery;
        DeleteWebhookSubscriptionResponse: schemas.DeleteWebhookSubscriptionResponse;
        ListWorkflowRunsQuery: schemas.ListWorkflowRunsQuery;
        CreateWorkflowRunBatchResponse: schemas.CreateWorkflowRunBatchResponse;
        DeleteWorkflowRunResponse: schemas.DeleteWorkflowRunResponse;
        ListWorkflowsQuery: schemas.ListWorkflowsQuery;
        ListWorkflowVersionsQuery: schemas.ListWorkflowVersionsQuery;
        ClassifyConfigInput: schemas.ClassifyConfigInput;
        ClassifyBaseProcessorInput: schemas.ClassifyBaseProcessorInput;
        ClassifyAdvancedOptionsInput: schemas.ClassifyAdvancedOptionsInput;
        ParseConfigInput: schemas.ParseConfigInput;
        ParseChunkingStrategyInput: schemas.ParseChunkingStrategyInput;
        ParseBlockOptionsInput: schemas.ParseBlockOptionsInput;
        ParseTableOptionsInput: schemas.ParseTableOptionsInput;
        ParseAdvancedOptionsInput: schemas.ParseAdvancedOptionsInput;
        ProcessorRunStatusInput: schemas.ProcessorRunStatusInput;
        FormDetectionConfigInput: schemas.FormDetectionConfigInput;
        EditSchemaInput: schemas.EditSchemaInput;
        EditFieldInput: schemas.EditFieldInput;
        EditFieldTypeInput: schemas.EditFieldTypeInput;
        EditSourceAcroFormInput: schemas.EditSourceAcroFormInput;
        EditObjectFieldInput: schemas.EditObjectFieldInput;
        EditConfigInput: schemas.EditConfigInput;
        EditRunStatusInput: schemas.EditRunStatusInput;
        ExtractBaseProcessorInput: schemas.ExtractBaseProcessorInput;
        ExtractAdvancedOptionsInput: schemas.ExtractAdvancedOptionsInput;
        ArrayStrategyInput: schemas.ArrayStrategyInput;
        ExtractChunkingOptionsInput: schemas.ExtractChunkingOptionsInput;
        ExtractConfigJsonInput: schemas.ExtractConfigJsonInput;
        ParseRunStatusInput: schemas.ParseRunStatusInput;
        LegacyProcessorTypeInput: schemas.LegacyProcessorTypeInput;
        LegacyProcessorConfigInput: schemas.LegacyProcessorConfigInput;
        LegacyClassificationConfigInput: schemas.LegacyClassificationConfigInput;
        LegacyClassificationAdvancedOptionsInput: schemas.LegacyClassificationAdvancedOptionsInput;
        LegacyExtractionConfigInput: schemas.LegacyExtractionConfigInput;
        ExtractionFieldInput: schemas.ExtractionFieldInput;
        ExtractionFieldTypeInput: schemas.ExtractionFieldTypeInput;
        LegacyExtractionAdvancedOptionsInput: schemas.LegacyExtractionAdvancedOptionsInput;
        LegacyExtractionChunkingOptionsInput: schemas.LegacyExtractionChunkingOptionsInput;
        LegacySplitterConfigInput: schemas.LegacySplitterConfigInput;
        LegacySplitterAdvancedOptionsInput: schemas.LegacySplitterAdvancedOptionsInput;
        SplitBaseProcessorInput: schemas.SplitBaseProcessorInput;
        SplitAdvancedOptionsInput: schemas.SplitAdvancedOptionsInput;
        SplitMethodInput: schemas.SplitMethodInput;
        SplitConfigInput: schemas.SplitConfigInput;
        VerifyConfigInput: schemas.VerifyConfigInput;
        VerifyRunStatusInput: schemas.VerifyRunStatusInput;
        VerifyRiskLevelInput: schemas.VerifyRiskLevelInput;
        WebhookEndpointStatusInput: schemas.WebhookEndpointStatusInput;
        WebhookEndpointEventTypeInput: schemas.WebhookEndpointEventTypeInput;
        WebhookAdvancedOptionsInput: schemas.WebhookAdvancedOptionsInput;
        WebhookPayloadOptionsInput: schemas.WebhookPayloadOptionsInput;
        WebhookSubscriptionResourceTypeInput: schemas.WebhookSubscriptionResourceTypeInput;
        WebhookSubscriptionEventTypeInput: schemas.WebhookSubscriptionEventTypeInput;
        WorkflowRunStatusInput: schemas.WorkflowRunStatusInput;
        WorkflowStepDefinitionInput: schemas.WorkflowStepDefinitionInput;
        ParseStepDefinitionInput: schemas.ParseStepDefinitionInput;
        ExtractStepDefinitionInput: schemas.ExtractStepDefinitionInput;
        WorkflowInlineExtractConfigInput: schemas.WorkflowInlineExtractConfigInput;
        ClassifyStepDefinitionInput: schemas.ClassifyStepDefinitionInput;
        SplitStepDefinitionInput: schemas.SplitStepDefinitionInput;
        MergeExtractStepDefinitionInput: schemas.MergeExtractStepDefinitionInput;
        ConditionalStepDefinitionInput: schemas.ConditionalStepDefinitionInput;
        StepConditionInput: schemas.StepConditionInput;
        ExternalDataValidationStepDefinitionInput: schemas.ExternalDataValidationStepDefinitionInput;
        StepFailureBehaviorInput: schemas.StepFailureBehaviorInput;
        RuleValidationStepDefinitionInput: schemas.RuleValidationStepDefinitionInput;
        RuleValidationNextEntryInput: schemas.RuleValidationNextEntryInput;
        FileConversionStepDefinitionInput: schemas.FileConversionStepDefinitionInput;
    };
    responses: {
        /** The request is malformed, violates the schema or lacks the version header. Do not repeat it unchanged. */
        LegacyBadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.LegacyError;
            };
        };
        /** The API key is missing, malformed, expired or revoked, or has no rights on the resource. */
        LegacyUnauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.LegacyError;
            };
        };
        /** No resource with this id exists in the workspace that the key belongs to. */
        LegacyNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.LegacyError;
            };
        };
        /** The organisation's request rate or throughput limit is exhausted. Wait, then send the request again. */
        LegacyTooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.LegacyRateLimitError;
            };
        };
        /** A fault on the server's side. Reads may be repeated; before repeating a `POST` that creates a run, look whether the first attempt created one. */
        LegacyInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.LegacyError;
            };
        };
        /** The request was refused before any work began: a malformed body, an invalid parameter or configuration, a missing version header, or a file that cannot be fetched or is of an unsupported type. Change the request; repeating it as it is will fail again. */
        BadRequest: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** The API key is missing, malformed, expired or revoked. Repeating the request with the same key is pointless. */
        Unauthorized: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** The organisation has no credits left. The request stays refused until there are some, so do not repeat it before. */
        PaymentRequired: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** The key is valid, but its workspace or its rights do not cover this request. Repeating it with the same key will fail again. */
        Forbidden: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** No such object in this workspace: the id is wrong, the object was deleted, or it belongs to another workspace or environment (test or production). */
        NotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** A rate limit of the organisation or the workspace was exceeded. Wait for `Retry-After` if it is present, otherwise back off exponentially with jitter. */
        TooManyRequests: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** Something failed on Extend's side. Worth another attempt after a pause when `retryable` is true; before repeating a `POST` that starts a run, check whether the first attempt created one. */
        InternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** The request is well formed, but what it refers to cannot be processed: a damaged or locked file, for instance. */
        UnprocessableContent: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /**
         * Five minutes passed without a result. The load balancer says so, hence without the API's error body. The run goes on and is charged, and sending the request again starts a second one: look for the first before you repeat it, and create runs in the background for documents that take long.
         *
         * Evidence: inferred
         */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The request is malformed, lacks the version header, or names a file that cannot be processed; in the last case the body has a `code`. */
        LegacyBadRequestFile: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.LegacyFileError;
            };
        };
        /** `NOT_FOUND`: the organisation takes no part in the beta, or an id is unknown in this workspace. `FILE_PURGED`: the bytes of the stored file are gone under a retention policy; send the document again. */
        VerifyNotFound: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** Something failed on Extend's side. With a `runId`, the time limit of five minutes has passed: the run goes on, so read it with `GET /verify_runs/{id}` instead of sending the document again. */
        VerifyInternalServerError: {
            headers: {
                "x-extend-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": schemas.ApiError;
            };
        };
        /** Five minutes passed without a verdict. The load balancer says so, hence without the API's error body and without the id of the run, which goes on. Look for it in `GET /verify_runs` before you send the document again, as that starts a second run. */
        VerifyGatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
        WorkspaceId: string;
        /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
        NextPageToken: schemas.NextPageToken;
        /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
        MaxPageSize: number;
        /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
        SortBy: "updatedAt" | "createdAt";
        /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
        SortDir: "asc" | "desc";
        /** Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
        BatchId: string;
        /** Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
        SourceId: string;
        /** Keeps only runs whose input file has this text somewhere in its name. */
        FileNameContains: string;
        /** Where the parsed content is delivered once the run is `PROCESSED`. */
        ParseResponseType: "json" | "url";
        /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
        WebhookTimestamp: string;
        /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** Identifies this request in the provider's logs. Record it; support will ask for it. */
        RequestId: string;
        /** How long to wait before the next attempt: a number of seconds, or the date and time from which on to try, in the form of HTTP dates. Not always sent; without it, back off exponentially with jitter. */
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The batch, as shown in the address of its dashboard page. Evaluation set runs share their ids with it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The batch as it stands, under `batchProcessorRun` next to `success`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyBatchProcessorRunResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The batch, by the id that its submission returned. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The batch as it stands now: its status and size, without the runs. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BatchRun;
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
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of classifiers; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifierList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The name, and the configuration or the classifier to begin with. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierCreate;
            };
        };
        responses: {
            /** The new classifier with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Classifier;
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
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classifier whose versions are listed or published, by its id. */
                classifierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of versions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifierVersionList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classifier whose versions are listed or published, by its id. */
                classifierId: string;
            };
            cookie?: never;
        };
        /** Which part of the number goes up, a note for colleagues, and optionally another configuration than the draft's. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierVersionCreate;
            };
        };
        responses: {
            /** The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifierVersion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classifier that the version belongs to; reading a version takes both ids. */
                classifierId: string;
                /** A version's id, its number such as `2.0`, `draft`, or `latest`. The last is the newest published version, or the draft as long as there is none. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version with its full configuration, ready to be compared or sent as another draft. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifierVersion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classifier, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The classifier with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Classifier;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classifier, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /** The name or the draft's configuration to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierUpdate;
            };
        };
        responses: {
            /** The classifier with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Classifier;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document, and a saved classifier or a configuration with the kinds to choose from. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifyRequest;
            };
        };
        responses: {
            /** The run in its final state, with the decision in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifyRun;
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
                /** Keeps runs in this state, for example `PROCESSED` when collecting answers. */
                status?: schemas.ProcessorRunStatusInput;
                /** Keeps runs of this saved classifier, whichever version decided. */
                classifierId?: string;
                /** Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** Keeps runs that were started this way, for example `WORKFLOW_RUN` for those within workflows. */
                source?: schemas.RunSource;
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of matching runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifyRunList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document, and a saved classifier or a configuration with the kinds to choose from. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifyRunCreate;
            };
        };
        responses: {
            /** The new run, usually `PROCESSING`, with `output` still null. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifyRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The saved classifier, and up to 1,000 documents. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifyRunBatchCreate;
            };
        };
        responses: {
            /** The new batch, still `PENDING`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BatchRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classify run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifyRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classify run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteClassifyRunResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The classify run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run, now `CANCELLED`; its `output` stays null. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ClassifyRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The PDF form, and optionally how to look for its fields. */
        requestBody: {
            content: {
                "application/json": schemas.FormDetectionRequest;
            };
        };
        responses: {
            /** The run in its final state, with its result in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FormDetectionRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** A PDF or a saved template, and what to put into it. */
        requestBody: {
            content: {
                "application/json": schemas.EditRequest;
            };
        };
        responses: {
            /** The run in its final state, with its result in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRun;
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
                /** Keeps only runs in this state; `PROCESSED` for those whose form is filled, `FAILED` for those with a `failureReason`. */
                status?: schemas.EditRunStatusInput;
                /** Keeps only runs with this cause; `API` leaves out those that people started in Studio. */
                source?: schemas.EditRunSource;
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of edit runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRunList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** A PDF or a saved template, and what to put into it. */
        requestBody: {
            content: {
                "application/json": schemas.EditRequest;
            };
        };
        responses: {
            /** The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The edit run, by the id from its creation, a list or an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The edit run, by the id from its creation, a list or an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeletedObject;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The PDF form, and optionally guidance for finding and naming its fields. */
        requestBody: {
            content: {
                "application/json": schemas.FormDetectionRequest;
            };
        };
        responses: {
            /** The schema of the form, to be checked and passed to an edit as `config.schema`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FormDetectionOutput;
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
                /** Keeps only templates with this text in their name. */
                nameContains?: string;
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of edit templates; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditTemplateList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The template, by the id that the list or the dashboard shows. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The template with its form and with the settings that edits from it start with. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EditTemplate;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The set, and optionally another version to measure or fewer items to measure it on. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetRunCreate;
            };
        };
        responses: {
            /** The run, with metrics still to come. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The evaluation run, as returned when it was started. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetRun;
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
                /** Keeps only sets that test this extractor, classifier or splitter. */
                entityId?: string;
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of evaluation sets; the last one has no `nextPageToken`. */
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** Name of the set, and the extractor, classifier or splitter that it tests. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetCreate;
            };
        };
        responses: {
            /** The new, empty set; add items with its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSet;
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
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The set whose items are listed or added, by its id. */
                evaluationSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of items; the last one has no `nextPageToken`. */
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The set whose items are listed or added, by its id. */
                evaluationSetId: string;
            };
            cookie?: never;
        };
        /** Up to 100 test cases with their right answers, in the output format of the set's processor. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetItemsCreate;
            };
        };
        responses: {
            /** The added items with their ids, which later changes and selective runs of the set need. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItemsCreated;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The set that the item belongs to; reading an item takes both ids. */
                evaluationSetId: string;
                /** The item, as returned when it was added or listed. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The item with its expected output, which lists leave out. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItem;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The set that the item belongs to; reading an item takes both ids. */
                evaluationSetId: string;
                /** The item, as returned when it was added or listed. */
                itemId: string;
            };
            cookie?: never;
        };
        /** The whole new answer, since it replaces the former one. */
        requestBody: {
            content: {
                "application/json": schemas.EvaluationSetItemUpdate;
            };
        };
        responses: {
            /** The item with its new expected output, against which later runs of the set are measured. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSetItem;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The set that the item belongs to; reading an item takes both ids. */
                evaluationSetId: string;
                /** The item, as returned when it was added or listed. */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The item is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteEvaluationSetItemResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The set, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The set without its items, which have a list of their own. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.EvaluationSet;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document or package, and an extractor, a configuration, or neither. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractRequest;
            };
        };
        responses: {
            /** The run in its final state, with the extracted values in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractRun;
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
                /** Keeps runs in this state, for example `FAILED` to find what needs attention. */
                status?: schemas.ProcessorRunStatusInput;
                /** Keeps runs of this saved extractor, in any of its versions. Runs with an inline configuration never match. */
                extractorId?: string;
                /** Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** Keeps runs that were started this way, for example `API` to leave out trials in the dashboard. */
                source?: schemas.RunSource;
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of matching runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractRunList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document or package, and an extractor, a configuration, or neither. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractRunCreate;
            };
        };
        responses: {
            /** The new run, usually `PROCESSING`. Its `output` is still null; keep the `id`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The saved extractor, and up to 1,000 documents. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractRunBatchCreate;
            };
        };
        responses: {
            /** The new batch, still `PENDING`. Its `id` is the filter for finding its runs. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BatchRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extract run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extract run, by the id from its creation, a list or a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteExtractRunResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extract run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run, now `CANCELLED`; its `output` stays null. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractRun;
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
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of extractors; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractorList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The name, and what to begin with: a configuration, an extractor to copy, or sample files to generate one from. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorCreate;
            };
        };
        responses: {
            /** The new extractor with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Extractor;
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
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extractor whose versions are listed or published, by its id. */
                extractorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of versions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractorVersionList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extractor whose versions are listed or published, by its id. */
                extractorId: string;
            };
            cookie?: never;
        };
        /** Which part of the number goes up, a note for colleagues, and optionally another configuration than the draft's. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorVersionCreate;
            };
        };
        responses: {
            /** The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractorVersion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extractor that the version belongs to; reading a version takes both ids. */
                extractorId: string;
                /** A version's id, its number such as `1.2`, `draft`, or `latest` for the newest published one, which means the draft while nothing is published. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version with its full configuration, ready to be compared or sent as another draft. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ExtractorVersion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extractor, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The extractor with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Extractor;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The extractor, by the id from its creation or the dashboard. */
                id: string;
            };
            cookie?: never;
        };
        /** The name or the draft's configuration to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorUpdate;
            };
        };
        responses: {
            /** The extractor with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Extractor;
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
                /** Keeps only files with this text somewhere in their name. */
                nameContains?: string;
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of files; the last one has no `nextPageToken`. */
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
                /** True also turns pictures (JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC), workbooks and HTML into PDF, so that results can point at places on a page. False keeps them as they are; Word and PowerPoint become PDF either way. */
                convertToPdf?: boolean;
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document as multipart form data, with its password if it is protected. */
        requestBody: {
            content: {
                "multipart/form-data": schemas.FileUpload;
            };
        };
        responses: {
            /** The stored file, without a download link. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.File;
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
                 * Deprecated, use parse runs. True adds plain text to `contents`; without any flag `contents` is null.
                 *
                 * @deprecated
                 */
                rawText?: boolean;
                /**
                 * Deprecated, use parse runs. True adds Markdown per page to `contents`, for PDF, image and converted Word files.
                 *
                 * @deprecated
                 */
                markdown?: boolean;
                /**
                 * Deprecated, use parse runs. True adds HTML per page to `contents`, for Word files.
                 *
                 * @deprecated
                 */
                html?: boolean;
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The file, by the id from its upload or from a run. */
                id: string;
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
                    "application/json": schemas.File;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The file, by the id from its upload or from a run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeletedObject;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The PDF form, and optionally guidance for finding and naming its fields. */
        requestBody: {
            content: {
                "application/json": schemas.FormDetectionRequest;
            };
        };
        responses: {
            /** The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FormDetectionRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The form detection run, by the id from its creation or an event; no list shows it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.FormDetectionRun;
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
                /** Where the parsed content is delivered once the run is `PROCESSED`. */
                responseType?: components["parameters"]["ParseResponseType"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document, and optionally how to read it and how long to keep it. */
        requestBody: {
            content: {
                "application/json": schemas.ParseRunCreate;
            };
        };
        responses: {
            /** The run in its final state, with its result in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParseRun;
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
                /** Keeps only runs in this state; `FAILED` together with `batchId` shows what to send again. */
                status?: schemas.ParseRunStatusInput;
                /** Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** Keeps only runs with this cause. Ignored beside `batchId`. */
                source?: schemas.ParseRunSource;
                /** Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of parse runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParseRunList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document, and optionally how to read it and how long to keep it. */
        requestBody: {
            content: {
                "application/json": schemas.ParseRunCreate;
            };
        };
        responses: {
            /** The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParseRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** Up to 1,000 documents, and how to read all of them. */
        requestBody: {
            content: {
                "application/json": schemas.ParseRunBatchCreate;
            };
        };
        responses: {
            /** The batch, with nothing read yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BatchRun;
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
                /** Where the parsed content is delivered once the run is `PROCESSED`. */
                responseType?: components["parameters"]["ParseResponseType"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The parse run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParseRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The parse run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeletedObject;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The parse run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run, now `CANCELLED`; its `output` stays null. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.ParseRun;
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
                /** Keeps only runs in this state; `FAILED` ones have a `failureReason`. */
                status?: schemas.ProcessorRunStatusInput;
                /** Keeps only runs of this processor, in any version. */
                processorId?: string;
                /** Keeps only runs of this kind, so that all of them have one current operation to read them by. */
                processorType?: schemas.LegacyProcessorTypeInput;
                /** Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** Keeps only runs started this way, such as `WORKFLOW_RUN` for the steps of workflows. */
                source?: schemas.RunSource;
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorRunList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The processor, the document or text, and optionally settings for this run alone. */
        requestBody: {
            content: {
                "application/json": schemas.LegacyProcessorRunCreate;
            };
        };
        responses: {
            /** The run, in progress or with `sync` already finished. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorRunResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The run by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorRunResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The run by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorRunDeletion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The run to stop, by its id; extract, classify and split runs have the same one here and in their own operations. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run, now `CANCELLED`; it will not get an output. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorRunResponse;
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
                /** Keeps only processors of this kind; without it all three kinds are mixed. */
                type?: schemas.LegacyProcessorTypeInput;
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of processors; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** Name and type, and the settings or the processor to begin with. */
        requestBody: {
            content: {
                "application/json": schemas.LegacyProcessorCreate;
            };
        };
        responses: {
            /** The new processor with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor to change: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        /** The name or the draft's settings to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": schemas.LegacyProcessorUpdate;
            };
        };
        responses: {
            /** The processor with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor whose draft is published: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        /** Which part of the number goes up, a note for colleagues, and optionally other settings than the draft's. */
        requestBody: {
            content: {
                "application/json": schemas.LegacyProcessorVersionCreate;
            };
        };
        responses: {
            /** The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorVersionCreated;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor whose versions are listed: the id of an extractor, classifier or splitter. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All versions of the processor at once, without pages. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorVersionList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The processor that the version belongs to: the id of an extractor, classifier or splitter. */
                processorId: string;
                /** The version by its own id, which the list of versions shows. */
                processorVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version under `version`, next to `success`, with its settings. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.LegacyProcessorVersionResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The packet, and the splitter or configuration to use. */
        requestBody: {
            content: {
                "application/json": schemas.SplitRequest;
            };
        };
        responses: {
            /** The run in its final state, with the splits in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitRun;
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
                /** Keeps only runs in this state; `FAILED` together with `batchId` shows what to send again. */
                status?: schemas.ProcessorRunStatusInput;
                /** Keeps only runs of this saved splitter, in any version. */
                splitterId?: string;
                /** Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter. */
                batchId?: components["parameters"]["BatchId"];
                /** Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`. */
                sourceId?: components["parameters"]["SourceId"];
                /** Keeps only runs started this way, such as `WORKFLOW_RUN` for the steps of workflows. */
                source?: schemas.RunSource;
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of split runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitRunList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The packet, and the splitter or configuration to use. */
        requestBody: {
            content: {
                "application/json": schemas.SplitRunCreate;
            };
        };
        responses: {
            /** The new run, usually `PROCESSING`; poll it or wait for its event. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The saved splitter, and up to 1,000 packets. */
        requestBody: {
            content: {
                "application/json": schemas.SplitRunBatchCreate;
            };
        };
        responses: {
            /** The batch, with nothing processed yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.BatchRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteSplitRunResponse;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The split run, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run, now `CANCELLED`; its `output` stays null. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitRun;
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
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of splitters; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitterList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The name, and the configuration or the splitter to begin with. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterCreate;
            };
        };
        responses: {
            /** The new splitter with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Splitter;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The splitter, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The splitter with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Splitter;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The splitter, as returned when it was created or listed. */
                id: string;
            };
            cookie?: never;
        };
        /** The name or the draft's configuration to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterUpdate;
            };
        };
        responses: {
            /** The splitter with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Splitter;
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
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The splitter whose versions are listed or published, by its id. */
                splitterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of versions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitterVersionList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The splitter whose versions are listed or published, by its id. */
                splitterId: string;
            };
            cookie?: never;
        };
        /** Which part of the number goes up, and a note for colleagues. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterVersionCreate;
            };
        };
        responses: {
            /** The version with the number it got; from now on `latest` means it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitterVersion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The splitter that the version belongs to; reading a version takes both ids. */
                splitterId: string;
                /** A version id, a published number such as `1.0`, `draft`, or `latest` for the newest published version (the draft when there is none). */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version with the configuration that runs of it use. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.SplitterVersion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document, and with which engine to examine it. */
        requestBody: {
            content: {
                "application/json": schemas.VerifyRunCreate;
            };
        };
        responses: {
            /** The finished run, with the verdict in `output`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VerifyRun;
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
                /** Keeps only runs in this state; `PROCESSED` ones have a risk level. */
                status?: schemas.VerifyRunStatusInput;
                /**
                 * Keeps only runs with this cause; without it, runs of every cause are listed. The values are not published; `API` is likely, as other kinds of runs have it.
                 *
                 * Evidence: inferred
                 */
                source?: string;
                /** Keeps only what one cause has started. For runs created over the API that is the request: send the `x-extend-request-id` of the creating answer to find a run whose id got lost. */
                sourceId?: string;
                /** Keeps only processed runs with this verdict. A run under zero retention drops out once its result has been removed. */
                riskLevel?: schemas.VerifyRiskLevelInput;
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of verify runs; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VerifyRunList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The document, and with which engine to examine it. */
        requestBody: {
            content: {
                "application/json": schemas.VerifyRunCreate;
            };
        };
        responses: {
            /** The new run, `PROCESSING`; poll it until it has ended. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VerifyRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The verify run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with its present status; its result only once that is `PROCESSED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VerifyRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The verify run, as returned on creation or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeletedObject;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The verify run to stop, by the id from its creation or a list. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run, cancelled or as it had ended before. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.VerifyRun;
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
                /** Keeps only endpoints in this state; without it both are listed. */
                status?: schemas.WebhookEndpointStatusInput;
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of endpoints; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookEndpointList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The URL, the workspace-wide events to send there, and how. */
        requestBody: {
            content: {
                "application/json": schemas.WebhookEndpointCreate;
            };
        };
        responses: {
            /** The endpoint and its signing secret, which no later response repeats. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookEndpointCreated;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The endpoint, by the id it got when it was registered. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The endpoint, without its signing secret. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookEndpoint;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The endpoint, by the id it got when it was registered. */
                id: string;
            };
            cookie?: never;
        };
        /** The address, label, state, events or options to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": schemas.WebhookEndpointUpdate;
            };
        };
        responses: {
            /** The endpoint with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookEndpoint;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The endpoint, by the id it got when it was registered. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The endpoint is gone for good and gets no further deliveries. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteWebhookEndpointResponse;
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
                /** Keeps only what is delivered to this endpoint; leave it out for those of all endpoints. */
                webhookEndpointId?: string;
                /** Keeps only what watches this extractor, classifier, splitter or workflow. */
                resourceId?: string;
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of subscriptions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookSubscriptionList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The object to watch, its events, and the endpoint that they go to. */
        requestBody: {
            content: {
                "application/json": schemas.WebhookSubscriptionCreate;
            };
        };
        responses: {
            /** The subscription in force, whether new or in place of a former one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookSubscription;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The subscription, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription with the events that it delivers. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookSubscription;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The subscription, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /** The whole new list of events, since it replaces the former one. */
        requestBody: {
            content: {
                "application/json": schemas.WebhookSubscriptionUpdate;
            };
        };
        responses: {
            /** The subscription with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WebhookSubscription;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The subscription, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription is gone for good; no further events come by it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.DeleteWebhookSubscriptionResponse;
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
                /** Keeps only runs that are in this state now; `NEEDS_REVIEW` gives those that wait for a person. */
                status?: schemas.WorkflowRunStatusInput;
                /** Keeps only runs of this workflow, in whichever version. */
                workflowId?: string;
                /** Keeps only the runs that one batch request created. */
                batchId?: string;
                /** Keeps only runs whose input file has this text somewhere in its name. */
                fileNameContains?: components["parameters"]["FileNameContains"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of runs; the last one has no `nextPageToken`. */
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The workflow, and the document or package to send through it. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunCreate;
            };
        };
        responses: {
            /** The run as created, still without results. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The workflow, and up to 1,000 inputs that become a run each. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunBatchCreate;
            };
        };
        responses: {
            /** The batch is queued; the body has the id to find its runs by. */
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run with the results of the steps that have been carried out so far. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        /** The label or metadata to change; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunUpdate;
            };
        };
        responses: {
            /** The run with its new values, as every later read shows it. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRun;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run is gone for good; the body repeats its id. */
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow run, from the response that created it, from a list, or from an event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run as `CANCELLING` or already `CANCELLED`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowRun;
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
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on. */
                sortBy?: components["parameters"]["SortBy"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of workflows; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path?: never;
            cookie?: never;
        };
        /** The label and, if ready, the step graph. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowCreate;
            };
        };
        responses: {
            /** The new workflow with its id and its draft; nothing is published yet. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Workflow;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The workflow with its draft; published versions are read one by one. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Workflow;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /** The label or the draft's steps to replace; what is left out stays as it is. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowUpdate;
            };
        };
        responses: {
            /** The workflow with its new label and draft. Runs go on with the deployed version until the next deployment. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.Workflow;
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
                /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
                nextPageToken?: components["parameters"]["NextPageToken"];
                /** Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end. */
                maxPageSize?: components["parameters"]["MaxPageSize"];
                /** Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with. */
                sortDir?: components["parameters"]["SortDir"];
            };
            header?: {
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of versions; the last one has no `nextPageToken`. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowVersionList;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow, by the id it got at creation. */
                id: string;
            };
            cookie?: never;
        };
        /** What to deploy: `{}` for the draft, or steps of its own, with a note for colleagues. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowVersionCreate;
            };
        };
        responses: {
            /** The deployed version with its number; runs that name none use it from now on. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowVersion;
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
                /** The workspace to act in. Organisation keys must send it with every request; a workspace key already implies its workspace and may leave it out. */
                "x-extend-workspace-id"?: components["parameters"]["WorkspaceId"];
            };
            path: {
                /** The workflow, by the id it got at creation. */
                id: string;
                /** `draft`, `latest`, a deployment number such as `2`, or the id of a version. `latest` means the newest deployed version, or the draft while there is none. */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The version with the steps that runs of it go through. */
            200: {
                headers: {
                    "x-extend-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": schemas.WorkflowVersion;
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunCompletedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunNeedsReviewEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunRejectedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunCancelledEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowRunStepRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifyRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifyRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.SplitRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.SplitRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ParseRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ParseRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.EditRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.EditRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.FormDetectionRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.FormDetectionRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.BatchProcessorRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.BatchProcessorRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.BatchParseRunProcessedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.BatchParseRunFailedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowCreatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowDeployedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.WorkflowDeletedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorCreatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorUpdatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorDeletedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorDraftUpdatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ExtractorVersionPublishedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierCreatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierUpdatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierDeletedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierDraftUpdatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.ClassifierVersionPublishedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterCreatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterUpdatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterDeletedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterDraftUpdatedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
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
                /** When the delivery was signed, in Unix seconds. Part of the signed message; refuse deliveries that are older than five minutes or more than a minute ahead, as they may be replayed. */
                "x-extend-request-timestamp": components["parameters"]["WebhookTimestamp"];
                /** HMAC-SHA-256 of `v0:{timestamp}:{raw body}` under the endpoint's signing secret, as 64 lower-case hex digits. Compute it over the bytes received, before any JSON parsing, and compare in constant time. */
                "x-extend-request-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** The event. Verify the signature over these bytes before you trust them. */
        requestBody: {
            content: {
                "application/json": schemas.SplitterVersionPublishedEvent;
            };
        };
        responses: {
            /** Your confirmation, due within 30 seconds. Any other answer, or none, has the event sent again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
