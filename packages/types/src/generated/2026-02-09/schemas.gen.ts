// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

/** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
export type LegacySuccess = boolean;
/**
 * Where the batch stands.
 * - `PENDING`: waiting for its turn; keep polling.
 * - `PROCESSING`: some of its runs are not finished yet.
 * - `PROCESSED`: all runs are done, the metrics are final.
 * - `FAILED`: the batch broke off with an error.
 */
export type LegacyBatchProcessorRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/**
 * Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page.
 *
 * @format date-time
 * @example 2026-03-02T09:14:27Z
 */
export type CreatedAt = string;
/**
 * Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one.
 *
 * @format date-time
 * @example 2026-03-02T09:14:41Z
 */
export type UpdatedAt = string;
/** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size only; the evaluation set run has the scores. */
export interface LegacyBatchProcessorRun {
    /**
     * Always `batch_processor_run`; the current name of the same object is `evaluation_set_run`.
     *
     * @example batch_processor_run
     */
    object: "batch_processor_run";
    /**
     * Id of the batch. Current ones begin with `bpr_`, older ones with `batch_processor_run_`.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * The extractor, classifier or splitter that was measured; compare its batches over time by it.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * The version that ran; compare batches of two versions to judge a change.
     *
     * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    processorVersionId: string;
    /**
     * Display name of the processor, so that a report needs no second request.
     *
     * @example Invoice extractor
     */
    processorName: string;
    /** Size of the work done. Members appear as the figures become known. */
    metrics: {
        /**
         * Files that went through the processor so far.
         *
         * @example 24
         */
        numFiles?: number;
        /**
         * Pages of those files together; the measure of the work done.
         *
         * @example 61
         */
        numPages?: number;
    };
    /**
     * Where the batch stands.
     * - `PENDING`: waiting for its turn; keep polling.
     * - `PROCESSING`: some of its runs are not finished yet.
     * - `PROCESSED`: all runs are done, the metrics are final.
     * - `FAILED`: the batch broke off with an error.
     */
    status: LegacyBatchProcessorRunStatus;
    /**
     * What set the batch off, and with it the meaning of `sourceId`.
     * - `EVAL_SET`: an evaluation set; `sourceId` is its id (`ev_…`).
     * - `PLAYGROUND`: the playground of the dashboard; there is no `sourceId`.
     * - `STUDIO`: a processor opened in Studio; `sourceId` is its id, such as `ex_…`.
     */
    source: "EVAL_SET" | "PLAYGROUND" | "STUDIO" | (string & {});
    /**
     * Evaluation set or processor behind the batch, depending on `source`.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    sourceId?: string;
    /**
     * Processor runs that the batch consists of, one per item.
     *
     * @example 24
     */
    runCount: number;
    /** How strictly outputs were compared with the expected ones, and which fields were left out. */
    options: {
        /** Fields for which a close match counts as correct; how close is not documented. */
        fuzzyMatchFields?: string[];
        /** Fields left out of the comparison, which no metric counts. */
        excludeFields?: string[];
    };
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** Envelope around a single batch processor run; `GET /evaluation_set_runs/{id}` answers without one. */
export interface LegacyBatchProcessorRunResponse {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size only; the evaluation set run has the scores. */
    batchProcessorRun: LegacyBatchProcessorRun;
}
/** Error body of the operations carried over from 2025-04-21. Both members may be missing, so decide by the HTTP status and show `error` to people only. */
export interface LegacyError {
    /**
     * Always `false`; successful answers have `true` here.
     *
     * @example false
     */
    success?: boolean;
    /**
     * Explanation of what went wrong, in English. The wording can change at any time.
     *
     * @example No processor run found with id exr_xKm9pNv3qWsYjL2tR5Dh
     */
    error?: string;
}
/** Error body of a 429 on the operations carried over from 2025-04-21. Unlike their other errors it has no `success`. */
export interface LegacyRateLimitError {
    /**
     * Which limit was hit, in English and for people; go by the status 429.
     *
     * @example Rate limit exceeded. Please retry later.
     */
    error: string;
}
/**
 * How far a batch has come as a whole. The outcome of each input is on its own run.
 *
 * - `PENDING`: accepted, nothing started yet.
 * - `PROCESSING`: runs are under way; keep polling.
 * - `PROCESSED`: every run has come to an end; whether it succeeded is on the run itself.
 * - `FAILED`: the batch itself broke off; list its runs before you send any of it again.
 * - `CANCELLED`: the batch was stopped; look at each run for what it had reached.
 */
export type BatchRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/** A group of up to 1000 parse, extract, classify or split runs that were submitted in one request. It carries progress only; find the results by listing the runs of the batch. */
export interface BatchRun {
    /** Always `batch_run`: the runs in it have the name of their own kind here. */
    object: "batch_run";
    /**
     * Poll with it, and pass it as `batchId` when listing the runs.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * How far a batch has come as a whole. The outcome of each input is on its own run.
     *
     * - `PENDING`: accepted, nothing started yet.
     * - `PROCESSING`: runs are under way; keep polling.
     * - `PROCESSED`: every run has come to an end; whether it succeeded is on the run itself.
     * - `FAILED`: the batch itself broke off; list its runs before you send any of it again.
     * - `CANCELLED`: the batch was stopped; look at each run for what it had reached.
     */
    status: BatchRunStatus;
    /** How many runs the batch consists of, one per input. */
    runCount: number;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
}
/** The body of every error response. Decide by `code` and `retryable`; show or log `message`. */
export interface ApiError {
    /**
     * Stable name of the problem. The set is open. General codes:
     * - `INVALID_REQUEST` (400): body, parameter or header fails validation.
     * - `UNAUTHORIZED` (401): no usable API key.
     * - `USAGE_BLOCKED` (402): no credits left.
     * - `NOT_FOUND` (404): no such object for this key.
     * - `ENDPOINT_REMOVED`: the operation is gone from this version; the message names its successor.
     * - `RATE_LIMIT_EXCEEDED` (429): slow down, then retry.
     * - `INTERNAL_ERROR` (500): retry after a pause.
     *
     * Codes about files and processing:
     * - `INVALID_CONFIG_OPTIONS` (400): options that exclude each other or do not exist.
     * - `FILE_PURGED` (404): the bytes of a stored file are gone under a retention policy; send the document again.
     * - `UNABLE_TO_DOWNLOAD_FILE` (400): the URL did not deliver the file.
     * - `FILE_TYPE_NOT_SUPPORTED` (400), `FILE_SIZE_TOO_LARGE` (400): not a file that can be processed.
     * - `CORRUPT_FILE` (422), `PASSWORD_PROTECTED_FILE` (422): the file cannot be opened.
     * - `FAILED_TO_CONVERT_TO_PDF` (422), `FAILED_TO_GENERATE_TARGET_FORMAT` (422): conversion failed.
     * - `SCHEMA_VALIDATION_ERROR` (422): filled values break a rule of the edit schema.
     * - `NO_APPLICABLE_SIGNALS` (`POST /verify`, status not documented): no check suits the document.
     * - `OCR_ERROR` (500): text recognition failed; retry.
     *
     * @example INVALID_REQUEST
     */
    code: string;
    /** Explanation for developers. The wording may change, so never match on it. */
    message: string;
    /** Whether repeating the very same request can succeed. When false, change something first. */
    retryable: boolean;
    /**
     * The value of the response header `x-extend-request-id`, for support cases.
     *
     * @example req_Xj8mK2pL9nR4vT7qY5wZ
     */
    requestId?: string;
    /**
     * The run that goes on although the request was given up. Sent by `POST /verify` alone, when its time limit has passed; read that run instead of starting another.
     *
     * @example vr_Vk3RzM8nTq5LwXy1BcJ7hG
     */
    runId?: string;
    /**
     * A page that explains the problem; mostly sent with validation errors.
     *
     * @format uri
     */
    docUrl?: string;
}
/**
 * Cursor to the following page. Opaque, and absent once nothing follows.
 *
 * @example xK9mLPqRtN3vS8wF5hB2cQ==:zWvUxYjM4nKpL7aDgE9HbTcR2mAyX3/Q+CNkfBSw1dZ=
 */
export type NextPageToken = string;
/** A classifier without its configuration, as lists and runs show it. */
export interface ClassifierSummary {
    /** Always `classifier`: tells it from an `extractor` or `splitter`, as in `entity` of an evaluation set. */
    object: "classifier";
    /**
     * Names the classifier in runs, workflows and evaluation sets; stays when it is renamed.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    id: string;
    /**
     * Name in the dashboard, free to change at any time.
     *
     * @example Inbound mail
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** One page of classifiers. As long as it has a `nextPageToken`, more follow. */
export interface ClassifierList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Classifiers of this page; read one by its id for its configuration. */
    data: ClassifierSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/**
 * The model family that decides.
 *
 * - `classification_performance`: most accurate, for kinds that differ only in detail. Used when nothing is
 *   chosen.
 * - `classification_light`: low latency and cost, for kinds that are easy to tell apart.
 * - `classification_standard`: one model balanced between accuracy, speed and price.
 * - `classification_instant`: the fastest and cheapest, for very high volumes.
 *
 * @default classification_performance
 */
export type ClassifyBaseProcessor = "classification_performance" | "classification_light" | "classification_standard" | "classification_instant" | (string & {});
/** One kind of document that a classifier can recognise. `id` is for your code, `type` and `description` are for the model. */
export interface Classification {
    /**
     * Your stable key for this kind, unique in the list and best in lower case with underscores. Results carry it and workflows route by it, so branch on it rather than on `type`.
     *
     * @example purchase_order
     */
    id: string;
    /**
     * Label that the model reads and the output repeats. May be reworded to improve accuracy.
     *
     * @example Purchase order
     */
    type: string;
    /**
     * What makes a document one of this kind, above all how to tell it from its neighbours.
     *
     * @example A buyer's order to a supplier with order number
     * @example items and delivery date
     * @example before any invoice exists.
     */
    description: string;
}
/** The kinds of document to choose from, exactly one of which becomes the answer. One entry must have the type `other`, for everything that fits nowhere else. */
export type Classifications = Classification[];
/**
 * Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included.
 *
 * @example [
 *   {
 *     "start": 1,
 *     "end": 3
 *   },
 *   {
 *     "start": 12,
 *     "end": 12
 *   }
 * ]
 */
export type PageRanges = {
    /** First page of the range, itself included; 1 is the first page of the document. */
    start: number;
    /** Last page of the range, itself included; the same as `start` for a single page. */
    end: number;
}[];
/** Which pages, images and earlier decisions the model gets to see. Each option left out keeps its default. */
export interface ClassifyAdvancedOptions {
    /**
     * How much of the document goes to the model.
     *
     * - `default`: a limited part, and only that part is charged; enough where the first pages give it away.
     * - `max`: as much as fits, for documents whose kind shows late.
     *
     * @default default
     */
    context?: "default" | "max" | (string & {});
    /** True shows the model the page images too, which helps where layout, stamps or logos tell more than the text. False leaves it with the text. */
    advancedMultimodalEnabled?: boolean;
    /** True lets the model look up similar documents whose classification a person has confirmed. False decides by the configuration alone. */
    memoryEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** How the text is cut into chunks, the pieces you embed or hand to a model. */
export interface ParseChunkingStrategy {
    /**
     * - `page`: one chunk per page; page numbers stay exact, but a passage over a page break is cut.
     * - `document`: a single chunk for the whole file.
     * - `section`: along headings and topics; not with the `spatial` target.
     */
    type?: "page" | "document" | "section" | (string & {});
    /** Bounds for chunks that would come out too short or too long for your model. */
    options?: {
        /** Chunks below this many characters are joined with their neighbours. Raise it against fragments that mean nothing alone. */
        minCharacters?: number;
        /** Chunks above this many characters are cut again. Keep it within what your embedding model takes. */
        maxCharacters?: number;
    };
}
/** Second look by a vision model. Charged only for the pages where it steps in. */
export interface ParseAgenticOptions {
    /** True sends doubtful passages to a vision model, which corrects them, takes longer and is charged where it took effect. False keeps what was recognised. */
    enabled?: boolean;
    /**
     * What the model should pay attention to, such as how a column is written or which strokes are corrections. Without effect unless `enabled`.
     *
     * @example Policy numbers are two letters and seven digits.
     */
    customInstructions?: string;
}
/** Notation that tables are written in, and how much care goes into them. */
export interface ParseTableOptions {
    /**
     * Without effect, true or false: tables are always recognised. Leave it out.
     *
     * @deprecated
     */
    enabled?: boolean;
    /**
     * Notation of tables in the text.
     * - `markdown`: plain grids, as Markdown knows no merged cells.
     * - `html`: can hold merged cells and the attributes that the `excelInclude…` options add.
     */
    targetFormat?: "markdown" | "html" | (string & {});
    /** True repeats the header on the following pages of a table that runs on without one in the same number of columns, so that each page can be read alone. False leaves the pages as printed. */
    tableHeaderContinuationEnabled?: boolean;
    /** True adds every cell as a child block with its own position, which makes outputs much larger. False gives the table as a whole. */
    cellBlocksEnabled?: boolean;
    /** Has a model correct recognised tables, page by page; for dense or badly ruled tables. */
    agentic?: ParseAgenticOptions;
}
/** What to do with each kind of content: figures, tables, text, labelled fields, codes and formulas. What is left out keeps its default. */
export interface ParseBlockOptions {
    /** Whether pictures, charts, diagrams and logos are kept, described and linked. */
    figures?: {
        /** True keeps figures in the output, described and linked; false leaves them out altogether, which saves time where they do not matter. */
        enabled?: boolean;
        /**
         * True cuts out each figure and links the picture as `imageUrl`; false spares the pictures and keeps the description.
         *
         * @default true
         */
        figureImageClippingEnabled?: boolean;
        /** True has a vision model read the numbers behind charts; false describes the chart only. */
        advancedChartExtractionEnabled?: boolean;
        /**
         * Hints for describing figures, such as your field's vocabulary. Needs `enabled`, and at least `parse_performance` 2.0.0 or `parse_light` 1.0.0.
         *
         * @example Name the instrument and its reading in every photograph of a gauge.
         */
        customInstructions?: string;
    };
    /** Notation that tables are written in, and how much care goes into them. */
    tables?: ParseTableOptions;
    /** Whether signatures are looked for, and recognised text is corrected. */
    text?: {
        /** True looks for signatures with a further vision model; recommended. False saves that time where signatures do not matter. */
        signatureDetectionEnabled?: boolean;
        /** Has a model correct recognised text, page by page; for handwriting and poor scans. */
        agentic?: ParseAgenticOptions;
    };
    /** What becomes of labelled fields, as on forms, that were left blank. */
    keyValue?: {
        /** True keeps labelled fields in their form even where the value was left blank, so that one can see what was not filled in. */
        blankFieldFormattingEnabled?: boolean;
    };
    /** Barcodes and QR codes: reading what they encode and cutting out their pictures are switched apart. */
    barcodes?: {
        /** True cuts out each code and links the picture as `imageUrl`; false leaves only its position. */
        imageClippingEnabled?: boolean;
        /** True decodes each code into `decodedValue`; false only notes that there is one. */
        readingEnabled?: boolean;
    };
    /** Whether formulas come out as LaTeX; without it they are plain text. */
    formulas?: {
        /** True recognises formulas and adds their LaTeX. False has them come out as text blocks, which may be inaccurate. */
        enabled?: boolean;
    };
}
/** Switches for special needs, most of them for one family of files. The defaults suit most documents. */
export interface ParseAdvancedOptions {
    /** True turns pages upright that were scanned sideways or upside down, and positions then refer to the turned page. False leaves pages as they are. */
    pageRotationEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /**
     * How workbooks are read. Files of the old `.xls` format always get `basic`.
     * - `basic`: cell by cell, fast and repeatable.
     * - `advanced`: finds tables and text areas in complex sheets, for extra credits.
     */
    excelParsingMode?: "basic" | "advanced" | (string & {});
    /** True leaves out hidden rows, columns and sheets, so that they are missing from the text; false reads them like the rest. */
    excelSkipHiddenContent?: boolean;
    /** True gives the value stored in a cell, such as 0.075, for calculating; false gives what is displayed, such as 7.5 %. */
    excelUseRawCellValues?: boolean;
    /** True trusts the results saved in the workbook: much faster with many formulas, wrong where a value hangs on the present time, as with `NOW()`. False calculates anew. */
    excelSkipCalculation?: boolean;
    /** True adds cell references and formulas to blocks, and as `data-cell` and `data-formula` to HTML tables; needs `advanced` mode. False leaves them out. */
    excelIncludeCellMetadata?: boolean;
    /** True adds bold, italics and colours of cells to blocks and HTML tables; needs `advanced` mode. False leaves them out. */
    excelIncludeCellFormatting?: boolean;
    /**
     * Tolerance for putting text on one line with the `spatial` target; without effect for `markdown`. Raise it above 1 if lines of a tilted scan fall apart.
     *
     * @default 1
     */
    verticalGroupingThreshold?: number;
    /** Adds the recognised words with their positions, under `output.ocr`. Answers get much larger: combine it with `responseType=url`. */
    returnOcr?: {
        /** True adds every word with position and confidence, which swells the output: fetch it with `responseType=url`. False leaves them out. */
        words?: boolean;
    };
    /** True makes a PDF of pictures, Office documents and HTML first, so that every block gets a position on a page. False reads them as they are. */
    alwaysConvertToPdf?: boolean;
    /**
     * Notation of added facts such as page numbers and barcodes.
     * - `xml`: `<page_number>1</page_number>`.
     * - `bracket`: `[page_number: 1]`.
     */
    enrichmentFormat?: "xml" | "bracket" | (string & {});
    /**
     * Quality when pictures and documents are converted to PDF for parsing.
     * - `high`: most detail; can take longer on large or dense documents.
     * - `medium`: between the two.
     * - `low`: least detail, smallest files, fastest.
     */
    imageConversionQuality?: "high" | "medium" | "low" | (string & {});
    /** Meaning that sits in the formatting. Needs `parse_performance` 2.0.0 or later. */
    formattingDetection?: {
        /** Finds tracked changes by strike-through, colour and underline, and marks them in the text with `<ins>` and `<del>` inside `<change>`. */
        type: "change_tracking";
    }[];
}
/** How a document is read. Everything is optional; defaults follow from the engine and its version, and the run shows what was applied. */
export interface ParseConfig {
    /**
     * Form of the text.
     * - `markdown`: real Markdown in reading order. Right for most documents, for language models and for
     *   retrieval; the only one that allows chunks by section.
     * - `spatial`: keeps columns and gaps by means of whitespace, so the text looks like the page. Right for
     *   skewed or handwritten scans and for dense logistics papers; chunks by page only.
     */
    target?: "markdown" | "spatial" | (string & {});
    /** How the text is cut into chunks, the pieces you embed or hand to a model. */
    chunkingStrategy?: ParseChunkingStrategy;
    /**
     * Quality against price.
     * - `parse_performance`: the most accurate, and the one to start with.
     * - `parse_auto`: decides for each page by its difficulty whether it gets the light or the full treatment, and
     *   charges it accordingly, from 0.5 to 2 credits. For mixed piles of which only some pages are hard.
     * - `parse_light`: cheaper and faster, for bulk work on clean documents. Weaker on poor scans, handwriting,
     *   big tables, non-Latin scripts and crowded checkboxes.
     *
     * @default parse_performance
     */
    engine?: "parse_performance" | "parse_auto" | "parse_light" | (string & {});
    /**
     * Pins a version of the engine so that results stay the same; `latest` follows the newest stable one. Without it, the newest one that was made the default applies, since 15 October 2026 2.1.0 for `parse_performance`.
     *
     * @example latest
     * @example 2.1.0
     */
    engineVersion?: string;
    /** What to do with each kind of content: figures, tables, text, labelled fields, codes and formulas. What is left out keeps its default. */
    blockOptions?: ParseBlockOptions;
    /** Switches for special needs, most of them for one family of files. The defaults suit most documents. */
    advancedOptions?: ParseAdvancedOptions;
}
/** What kinds of document there are and how to tell them apart, with the engine that decides. */
export interface ClassifyConfig {
    /**
     * The model family that decides.
     *
     * - `classification_performance`: most accurate, for kinds that differ only in detail. Used when nothing is
     *   chosen.
     * - `classification_light`: low latency and cost, for kinds that are easy to tell apart.
     * - `classification_standard`: one model balanced between accuracy, speed and price.
     * - `classification_instant`: the fastest and cheapest, for very high volumes.
     */
    baseProcessor?: ClassifyBaseProcessor;
    /**
     * Pins one release of the base processor, so that decisions stay comparable over time. Left out, the newest stable one decides.
     *
     * @example 1.2.0
     */
    baseVersion?: string;
    /** The kinds of document to choose from, exactly one of which becomes the answer. One entry must have the type `other`, for everything that fits nowhere else. */
    classifications: Classifications;
    /**
     * Instructions in plain language that concern several kinds at once, such as what to do with a mixed document.
     *
     * @example A delivery note with prices is still a delivery note unless it says "invoice" in its heading.
     */
    classificationRules?: string;
    /** Which pages, images and earlier decisions the model gets to see. Each option left out keeps its default. */
    advancedOptions?: ClassifyAdvancedOptions;
    /** How the document is read before the decision; the model sees nothing that this step misses. */
    parseConfig?: ParseConfig;
}
/** A new classifier, filled from `config` or from a copy of another one, but not from both. */
export interface ClassifierCreate {
    /**
     * Name for people, shown in the dashboard; runs and workflows go by the id.
     *
     * @example Inbound mail
     */
    name: string;
    /**
     * Copies this classifier's configuration as a starting point; later changes to one do not reach the other.
     *
     * @example cl_6kVw3XtRn8MqL2pD
     */
    cloneClassifierId?: string;
    /** The kinds of document and the options that the draft begins with. Excludes `cloneClassifierId`. */
    config?: ClassifyConfigInput;
}
/** A person who worked in the dashboard, signed in under this address. */
export interface CreatedByUser {
    /** Always `user`: a person in the dashboard, known by `email`. */
    type: "user";
    /**
     * Address the person signs in with, for questions about the change.
     *
     * @example dana.okafor@northwind.example
     */
    email: string;
}
/** A program that used an API key; people in the dashboard appear by their address instead. */
export interface CreatedByApiKey {
    /** Always `api_key`: a program, known by the `name` of its key. */
    type: "api_key";
    /**
     * Label the key was given when it was made; not the secret.
     *
     * @example claims-intake-production
     */
    name: string;
}
/** Who made this object: a person in the dashboard, or an API key. Objects older than this feature carry no author. */
export type CreatedBy = CreatedByUser | CreatedByApiKey;
/** A version of a classifier without its configuration, as lists and runs show it. */
export interface ClassifierVersionSummary {
    /** Always `classifier_version`: the classifier itself has `classifier` here. */
    object: "classifier_version";
    /**
     * Names exactly this version, whatever is published after it.
     *
     * @example clv_8pXz3LmQk7RtV2wN
     */
    id: string;
    /**
     * What the publisher wrote about the change; null if nothing.
     *
     * @example Tells credit notes from invoices
     */
    description: string | null;
    /**
     * Number of a published version such as `2.1`, or `draft`. Runs can ask for either.
     *
     * @example 2.0
     * @example draft
     */
    version: string;
    /**
     * The classifier of this version; workflows and runs name it together with `version`.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    classifierId: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** The person or API key behind the version; null where that was not recorded yet. */
    createdBy: CreatedBy | null;
}
/** A version of a classifier with its full configuration. Published ones never change; the draft does. */
export interface ClassifierVersion {
    /** Always `classifier_version`: the classifier itself has `classifier` here. */
    object: "classifier_version";
    /**
     * Names exactly this version, whatever is published after it.
     *
     * @example clv_8pXz3LmQk7RtV2wN
     */
    id: string;
    /**
     * What the publisher wrote about the change; null if nothing.
     *
     * @example Tells credit notes from invoices
     */
    description: string | null;
    /**
     * Number of a published version such as `2.1`, or `draft`. Runs can ask for either.
     *
     * @example 2.0
     * @example draft
     */
    version: string;
    /**
     * The classifier of this version; workflows and runs name it together with `version`.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    classifierId: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** The person or API key behind the version; null where that was not recorded yet. */
    createdBy: CreatedBy | null;
    /** The kinds of document that this version knows, and its options. */
    config: ClassifyConfig;
}
/** A saved, versioned set of document kinds. Its draft can be edited; published versions are final. */
export interface Classifier {
    /** Always `classifier`: tells it from an `extractor` or `splitter`, as in `entity` of an evaluation set. */
    object: "classifier";
    /**
     * Names the classifier in runs, workflows and evaluation sets; stays when it is renamed.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    id: string;
    /**
     * Name in the dashboard, free to change at any time.
     *
     * @example Inbound mail
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The state being worked on, here and in the dashboard; publishing makes a numbered copy of it. */
    draftVersion: ClassifierVersion;
}
/** One page of a classifier's versions. As long as it has a `nextPageToken`, more follow. */
export interface ClassifierVersionList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The versions of this page without their configuration, the draft included. */
    data: ClassifierVersionSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/**
 * Which part of the version number goes up.
 * - `major`: from 1.4 to 2.0; by convention where the shape of the output changes.
 * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
 */
export type ReleaseType = "major" | "minor";
/**
 * What changed in this version, as a note to the colleagues who choose between versions.
 *
 * @example Reads the purchase order number from the footer too
 */
export type VersionDescription = string;
/** How the next version is numbered and described, and where its configuration comes from. */
export interface ClassifierVersionCreate {
    /**
     * Which part of the version number goes up.
     * - `major`: from 1.4 to 2.0; by convention where the shape of the output changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to the colleagues who choose between versions. */
    description?: VersionDescription;
    /** A configuration to publish in place of the draft's. Without it, the draft is published. */
    config?: ClassifyConfigInput;
}
/** The changes to make; what is left out stays as it is. */
export interface ClassifierUpdate {
    /**
     * New name for people; the id and all references stay.
     *
     * @example Inbound mail (finance)
     */
    name?: string;
    /** New configuration of the draft, as a whole. Published versions do not change. */
    config?: ClassifyConfigInput;
}
/**
 * Which version to run. Left out, it is the most recently published one.
 * - `latest`: the most recently published one, or the draft while nothing is published.
 * - `draft`: the unpublished state, for trying out changes.
 * - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production.
 *
 * @example 2.2
 * @example latest
 * @example draft
 */
export type ProcessorVersionString = string;
/** Changes to a saved classifier for a single request. What is left out keeps its saved value, and the classifier itself stays as it is. */
export interface ClassifyOverrideConfig {
    /**
     * The model family that decides.
     *
     * - `classification_performance`: most accurate, for kinds that differ only in detail. Used when nothing is
     *   chosen.
     * - `classification_light`: low latency and cost, for kinds that are easy to tell apart.
     * - `classification_standard`: one model balanced between accuracy, speed and price.
     * - `classification_instant`: the fastest and cheapest, for very high volumes.
     */
    baseProcessor?: ClassifyBaseProcessorInput;
    /**
     * Runs on this release of the base processor in place of the one that the classifier has saved.
     *
     * @example 1.2.0
     */
    baseVersion?: string;
    /** A different list of kinds. It replaces the saved list as a whole; entries are not merged. */
    classifications?: Classifications;
    /**
     * Plain-language instructions in place of the saved ones, for this request only.
     *
     * @example All documents of this sender are credit notes unless they show a positive total.
     */
    classificationRules?: string;
    /** Which pages, images and earlier decisions the model gets to see. Each option left out keeps its default. */
    advancedOptions?: ClassifyAdvancedOptionsInput;
    /** How the document is read, for this request only; replaces what the classifier has saved. */
    parseConfig?: ParseConfigInput;
}
/** The saved classifier to use, optionally in a certain version and with changes for this request. */
export interface ClassifierSelection {
    /**
     * The classifier, by the id that `POST /classifiers` or the dashboard shows.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    id: string;
    /**
     * Which version to run. Left out, it is the most recently published one.
     * - `latest`: the most recently published one, or the draft while nothing is published.
     * - `draft`: the unpublished state, for trying out changes.
     * - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production.
     */
    version?: ProcessorVersionString;
    /** Changes to a saved classifier for a single request. What is left out keeps its saved value, and the classifier itself stays as it is. */
    overrideConfig?: ClassifyOverrideConfig;
}
/**
 * File from a URL
 *
 * A document for Extend to download. Use a presigned link that lives 5 to 15 minutes, for batches 30: the download may start late.
 */
export interface FileFromUrl {
    /**
     * Address of the document itself, reachable without a login.
     *
     * @format uri
     * @example https://files.northwind.example/invoices/invoice-2026-0117.pdf?signature=4f1c
     */
    url: string;
    /**
     * Name to store it under. Left out, it is taken from the URL. Filters such as `fileNameContains` look at it.
     *
     * @example invoice-2026-0117.pdf
     */
    name?: string;
    /** Needed only for protected documents: holds the password. */
    settings?: {
        /** Opens a protected PDF. Without the right one the run fails with `PASSWORD_PROTECTED_FILE`. */
        password?: string;
    };
}
/**
 * File by id
 *
 * A document that Extend already has, from an upload or an earlier run.
 */
export interface FileFromId {
    /**
     * A file of this workspace that has been neither deleted nor purged.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
}
/**
 * Text in place of a file
 *
 * Plain text to process, such as the body of an e-mail. It is stored as a `.txt` file.
 */
export interface FileFromText {
    /**
     * The text to process, which becomes the content of that file.
     *
     * @example Dear claims team,
     * please find below the details of the water damage of 14 January.
     */
    text: string;
    /**
     * Name of the stored file, which filters like `fileNameContains` look at. Made up if left out.
     *
     * @example claim-20418-email.txt
     */
    name?: string;
}
/** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
export type FileOrTextInput = FileFromUrl | FileFromId | FileFromText;
/**
 * Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them.
 *
 * @example {
 *   "claimId": "CLM-20418",
 *   "extend:usage_tags": [
 *     "claims",
 *     "production"
 *   ]
 * }
 */
export interface RunMetadata {
    [key: string]: unknown;
}
/** Which document to classify and how. Send either `classifier` or `config`. */
export interface ClassifyRequest {
    /** The saved classifier to use, optionally in a certain version and with changes for this request. */
    classifier?: ClassifierSelection;
    /** A configuration for this request alone, in place of `classifier`; nothing is saved. */
    config?: ClassifyConfigInput;
    /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
    file: FileOrTextInput;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
}
/**
 * Where an extract, classify or split run stands.
 * - `PENDING`: accepted, waiting for capacity; keep polling.
 * - `PROCESSING`: work is under way, and may still be cancelled.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request; there will be no output.
 */
export type ProcessorRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/**
 * Family a file belongs to, judged by extension or content type. It decides which options take effect.
 * - `PDF`: PDF, including Word and PowerPoint documents converted on upload.
 * - `CSV`: comma-separated table, without pages.
 * - `IMG`: picture or scan.
 * - `TXT`: plain text, without pages.
 * - `DOCX`: Word document kept as it is.
 * - `EXCEL`: workbook, with sheets in place of pages; the `excel…` options of parsing apply.
 * - `XML`: XML document, read as text.
 * - `HTML`: web page, read as text unless converted to PDF.
 */
export type FileType = "PDF" | "CSV" | "IMG" | "TXT" | "DOCX" | "EXCEL" | "XML" | "HTML" | (string & {});
/** The cut that produced a file, for files which a splitter made from a larger one. */
export interface ParentSplit {
    /**
     * Id of the part in the split run's output.
     *
     * @example splt_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Kind of document that the splitter decided on: the `type` of one of its classifications.
     *
     * @example invoice
     */
    type: string;
    /**
     * Mark that tells parts of one type apart, for example a document number.
     *
     * @example INV-2026-0117
     */
    identifier: string;
    /** First page in the parent file, counted from 1. */
    startPage: number;
    /** Last page in the parent file, itself included. */
    endPage: number;
}
/** How many pages the file has, for PDF and Word, and what it was cut from, for a part of a split; `{}` for any other file. */
export interface FileMetadata {
    /**
     * Number of pages. Set for PDF and Word files only.
     *
     * @example 4
     */
    pageCount?: number;
    /** Origin within the parent file; only for parts of a split. */
    parentSplit?: ParentSplit;
}
/** A file as it appears in lists and inside runs, without a download link. */
export interface FileSummary {
    /** Always `file`: the same as on the whole file, although the download link is missing here. */
    object: "file";
    /**
     * Accepted wherever a request takes a file, so an uploaded document can be processed many times.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Name given on upload, or taken from the URL.
     *
     * @example invoice-2026-0117.pdf
     */
    name: string;
    /** Family the file belongs to, which decides about the options that take effect; null if it could not be told. */
    type: FileType | null;
    /**
     * The larger file this one was cut from by a splitter in a workflow; null for everything else.
     *
     * @example file_Zq4TnB7yKr3DpWv6XcJ1hM
     */
    parentFileId: string | null;
    /** How many pages the file has, for PDF and Word, and what it was cut from, for a part of a split; `{}` for any other file. */
    metadata: FileMetadata;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** What a classify run and its entry in lists share: everything but configuration and reasons. */
export interface ClassifyRunBase {
    /** Always `classify_run`: the value that `breakdown` of a usage has for such runs too. */
    object: "classify_run";
    /**
     * Names the run when you read, cancel or delete it, and in webhook events.
     *
     * @example clr_5bWq8NzKx3MvT7pL
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The saved classifier behind the run; null when the request brought its own `config`. */
    classifier: ClassifierSummary | null;
    /** The classifier version that decided, even where the request asked for `latest`; null with an inline `config`. */
    classifierVersion: ClassifierVersionSummary | null;
    /**
     * Code for the cause when the run is `FAILED`, null otherwise. Expect codes that are not in this list and
     * handle them like `INTERNAL_ERROR`.
     *
     * - `ABORTED`: the run was stopped on request.
     * - `INTERNAL_ERROR`: a fault on the server; another attempt may work.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be downloaded, opened or read.
     * - `INVALID_PROCESSOR`: the classifier is not set up correctly.
     * - `INVALID_CONFIGURATION`: an option does not go with the selected base processor.
     * - `PARSING_ERROR`: the model's answer could not be read as a classification.
     * - `PRE_PROCESSING_FAILURE`: something failed before the decision.
     * - `POST_PROCESSING_FAILURE`: something failed after the decision.
     * - `OUT_OF_CREDITS`: no credits were left for the run.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** The cause in words, for logs and people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if there was none. */
    metadata: RunMetadata | null;
    /** True once a person has confirmed or corrected the decision; `reviewedOutput` then has the final one. */
    reviewed: boolean;
    /** True when that person chose a different classification: a case worth adding to an evaluation set. */
    edited: boolean;
    /** The classified document; null when it could not be fetched or opened. */
    file: FileSummary | null;
    /**
     * The parse run whose text the decision rests on; null if none took place.
     *
     * @example pr_9dKv2TmXq6LnW4zB
     */
    parseRunId: string | null;
    /**
     * Opens the run in the Extend dashboard, where it can be reviewed.
     *
     * @format uri
     */
    dashboardUrl: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** A remark by the model on how it came to a result; for people who check it, not for programs. */
export interface Insight {
    /** Always `reasoning` so far. Skip entries of other types, which may come. */
    type: "reasoning";
    /**
     * The remark in plain language. Its wording differs from run to run.
     *
     * @example The total is taken from page 2; the amount on page 1 is a subtotal before tax.
     */
    content: string;
}
/** The kind that was chosen, how sure the choice is, and why. */
export interface ClassifyOutput {
    /**
     * The `id` of the chosen entry in `classifications`; the value to branch on.
     *
     * @example purchase_order
     */
    id: string;
    /**
     * The `type` of the chosen entry, for display; reworded freely, so do not branch on it.
     *
     * @example Purchase order
     */
    type: string;
    /**
     * How sure the model is, from 0 to 1 for the surest; set a limit below which a person decides.
     *
     * @example 0.97
     */
    confidence: number;
    /** The reasons behind the choice, for people who check it; the wording differs from run to run. */
    insights: Insight[];
}
/** One billed product within a run's cost. Dividing `credits` by `quantity` gives the rate. */
export interface RunUsageBreakdownCharge {
    /**
     * What was billed: the base engine, an add-on like `agentic_text_correction`, or for the operator `extraction_agent` (its base charge) and `agent_usage` (what its models used, in US dollars). The set is open.
     *
     * @example agentic_table_correction
     */
    product: string;
    /**
     * What `quantity` counts: `page` for engines and add-ons, `usd` for `agent_usage`. The set is open.
     *
     * @example page
     */
    unit: string;
    /**
     * Number of units billed; a fraction where the unit is money.
     *
     * @example 2
     */
    quantity: number;
    /**
     * Credits for all units of this product together.
     *
     * @example 4
     */
    credits: number;
    /**
     * The pages that were billed, counted from 1; only for add-ons charged where they took effect, such as `agentic_table_correction`.
     *
     * @example [
     *   3,
     *   7
     * ]
     */
    pages?: number[];
}
/** The share of one charged run in the cost of another. */
export interface RunUsageBreakdownEntry {
    /**
     * Kind of run that was charged; tells which operation reads it.
     * - `extract_run`: an extraction, read with `GET /extract_runs/{id}`.
     * - `classify_run`: a classification, read with `GET /classify_runs/{id}`.
     * - `split_run`: a split, read with `GET /split_runs/{id}`.
     * - `parse_run`: a parse, often started on behalf of another run, read with `GET /parse_runs/{id}`.
     * - `edit_run`: a filled form, read with `GET /edit_runs/{id}`.
     * - `form_detection_run`: a search for form fields, read with `GET /form_detection_runs/{id}`.
     */
    object: "extract_run" | "classify_run" | "split_run" | "parse_run" | "edit_run" | "form_detection_run" | (string & {});
    /**
     * Id of the charged run; read it with the operation that `object` points to.
     *
     * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * What this run cost. The entries add up to `totalCredits` of the run you are reading.
     *
     * @example 4
     */
    credits: number;
    /** The same cost by billed product; the items sum up to `credits`. Absent on runs before 10 June 2026. */
    charges?: RunUsageBreakdownCharge[];
}
/** What a run cost, in credits. Missing for runs before 7 October 2025 and for organisations on the former billing system. */
export interface RunUsage {
    /**
     * Cost of this run's own work. A workflow run reports the sum of everything below it here.
     *
     * @example 6
     */
    credits: number;
    /**
     * `credits` plus the runs that this one started itself, such as the parse of a fresh upload behind an extraction. The same as `credits` for parse, edit and workflow runs. Absent on runs before 14 May 2026.
     *
     * @example 10
     */
    totalCredits?: number;
    /** The runs whose costs add up to `totalCredits`, this run included if it was charged. Absent on runs before 14 May 2026. */
    breakdown?: RunUsageBreakdownEntry[];
}
/** One decision about what kind of document a file is, with its configuration and, once finished, the answer. */
export interface ClassifyRun {
    /** Always `classify_run`: the value that `breakdown` of a usage has for such runs too. */
    object: "classify_run";
    /**
     * Names the run when you read, cancel or delete it, and in webhook events.
     *
     * @example clr_5bWq8NzKx3MvT7pL
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The saved classifier behind the run; null when the request brought its own `config`. */
    classifier: ClassifierSummary | null;
    /** The classifier version that decided, even where the request asked for `latest`; null with an inline `config`. */
    classifierVersion: ClassifierVersionSummary | null;
    /**
     * Code for the cause when the run is `FAILED`, null otherwise. Expect codes that are not in this list and
     * handle them like `INTERNAL_ERROR`.
     *
     * - `ABORTED`: the run was stopped on request.
     * - `INTERNAL_ERROR`: a fault on the server; another attempt may work.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be downloaded, opened or read.
     * - `INVALID_PROCESSOR`: the classifier is not set up correctly.
     * - `INVALID_CONFIGURATION`: an option does not go with the selected base processor.
     * - `PARSING_ERROR`: the model's answer could not be read as a classification.
     * - `PRE_PROCESSING_FAILURE`: something failed before the decision.
     * - `POST_PROCESSING_FAILURE`: something failed after the decision.
     * - `OUT_OF_CREDITS`: no credits were left for the run.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** The cause in words, for logs and people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if there was none. */
    metadata: RunMetadata | null;
    /** True once a person has confirmed or corrected the decision; `reviewedOutput` then has the final one. */
    reviewed: boolean;
    /** True when that person chose a different classification: a case worth adding to an evaluation set. */
    edited: boolean;
    /** The classified document; null when it could not be fetched or opened. */
    file: FileSummary | null;
    /**
     * The parse run whose text the decision rests on; null if none took place.
     *
     * @example pr_9dKv2TmXq6LnW4zB
     */
    parseRunId: string | null;
    /**
     * Opens the run in the Extend dashboard, where it can be reviewed.
     *
     * @format uri
     */
    dashboardUrl: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The decision to act on, which is the reviewer's if there was a review. Null until `status` is `PROCESSED`. */
    output: ClassifyOutput | null;
    /** The model's own decision, kept on reviewed runs for comparison; null on all others. */
    initialOutput: ClassifyOutput | null;
    /** The reviewer's decision, and the one to trust; null while `reviewed` is false. */
    reviewedOutput: ClassifyOutput | null;
    /** The configuration that the decision was made with, overrides included. */
    config: ClassifyConfig;
    /** Credits that the run consumed, itemised. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
    usage: RunUsage | null;
}
/**
 * What caused a run.
 * - `ADMIN`: an administrator; whose is not documented.
 * - `BATCH_PROCESSOR_RUN`: a batch, whose runs came with one request.
 * - `PLAYGROUND`: a trial in the dashboard's playground.
 * - `WORKFLOW_CONFIGURATION`: a test while somebody was building a workflow.
 * - `WORKFLOW_RUN`: a step of a workflow run; `sourceId` leads to it.
 * - `STUDIO`: a person trying things out in Studio.
 * - `API`: a request to this API, so a program of yours.
 */
export type RunSource = "ADMIN" | "BATCH_PROCESSOR_RUN" | "PLAYGROUND" | "WORKFLOW_CONFIGURATION" | "WORKFLOW_RUN" | "STUDIO" | "API";
/** What a run cost, in credits, as shown in lists. Read the run itself for the breakdown. Missing for runs before 7 October 2025 and for organisations on the former billing system. */
export interface RunUsageSummary {
    /**
     * Cost of the run's own work; for a workflow run, the sum over its children.
     *
     * @example 6
     */
    credits: number;
    /**
     * Own cost plus that of the runs it started; the same as `credits` for parse, edit and workflow runs. Absent on runs before 14 May 2026.
     *
     * @example 10
     */
    totalCredits?: number;
}
/** A classify run as lists show it. The decision and the configuration are missing; read the run by its id for those. */
export interface ClassifyRunSummary {
    /** Always `classify_run`: the value that `breakdown` of a usage has for such runs too. */
    object: "classify_run";
    /**
     * Names the run when you read, cancel or delete it, and in webhook events.
     *
     * @example clr_5bWq8NzKx3MvT7pL
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The saved classifier behind the run; null when the request brought its own `config`. */
    classifier: ClassifierSummary | null;
    /** The classifier version that decided, even where the request asked for `latest`; null with an inline `config`. */
    classifierVersion: ClassifierVersionSummary | null;
    /**
     * Code for the cause when the run is `FAILED`, null otherwise. Expect codes that are not in this list and
     * handle them like `INTERNAL_ERROR`.
     *
     * - `ABORTED`: the run was stopped on request.
     * - `INTERNAL_ERROR`: a fault on the server; another attempt may work.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be downloaded, opened or read.
     * - `INVALID_PROCESSOR`: the classifier is not set up correctly.
     * - `INVALID_CONFIGURATION`: an option does not go with the selected base processor.
     * - `PARSING_ERROR`: the model's answer could not be read as a classification.
     * - `PRE_PROCESSING_FAILURE`: something failed before the decision.
     * - `POST_PROCESSING_FAILURE`: something failed after the decision.
     * - `OUT_OF_CREDITS`: no credits were left for the run.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** The cause in words, for logs and people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if there was none. */
    metadata: RunMetadata | null;
    /** True once a person has confirmed or corrected the decision; `reviewedOutput` then has the final one. */
    reviewed: boolean;
    /** True when that person chose a different classification: a case worth adding to an evaluation set. */
    edited: boolean;
    /** The classified document; null when it could not be fetched or opened. */
    file: FileSummary | null;
    /**
     * The parse run whose text the decision rests on; null if none took place.
     *
     * @example pr_9dKv2TmXq6LnW4zB
     */
    parseRunId: string | null;
    /**
     * Opens the run in the Extend dashboard, where it can be reviewed.
     *
     * @format uri
     */
    dashboardUrl: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** Credits that the run consumed, as totals. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
    usage: RunUsageSummary | null;
}
/** One page of classify runs. As long as it has a `nextPageToken`, more follow. */
export interface ClassifyRunList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The runs of this page in the requested order; empty when no run matches the filters. */
    data: ClassifyRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/**
 * Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic.
 *
 * @example 20
 */
export type RunPriority = number;
/** A classification to start in the background: the document, and a saved classifier or a configuration. */
export interface ClassifyRunCreate {
    /** The saved classifier to use, optionally in a certain version and with changes for this request. */
    classifier?: ClassifierSelection;
    /** A configuration for this request alone, in place of `classifier`; nothing is saved. */
    config?: ClassifyConfigInput;
    /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
    file: FileOrTextInput;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/** Up to 1,000 documents for one saved classifier; an inline configuration is not possible here. */
export interface ClassifyRunBatchCreate {
    /** The classifier, its version and its overrides for the whole batch; an inline configuration is not accepted. */
    classifier: ClassifierSelection;
    /** The documents. Each is classified in a run of its own, which can fail without touching the others. */
    inputs: {
        /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
        file: FileOrTextInput;
        /** Data of yours for this document's run; the simplest way to match results to your records. */
        metadata?: RunMetadata;
    }[];
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/** A document, by URL or by the id of a stored file. Give exactly one of the two. */
export type FileInput = FileFromUrl | FileFromId;
/**
 * Widget on the page. It has to suit `type`.
 * - `text`: line or box for text and numbers.
 * - `checkbox`: box to tick; the value is a boolean.
 * - `radio`: one of several buttons, for booleans and choices.
 * - `dropdown`: menu that shows one choice; the value is one of `enum`.
 * - `optionList`: open list of choices; the value is one of `enum`.
 * - `signature`: place to sign, for text or a picture.
 * - `table`: rows and columns, for arrays.
 * - `unknown`: found, but not recognised; give it a kind before you fill it.
 */
export type EditFieldType = "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown" | (string & {});
/** Rectangle of a field on its page, in pixels from the top left corner. */
export interface EditBoundingBox {
    /**
     * Distance of the left edge from that of the page, in pixels.
     *
     * @example 96
     */
    left: number;
    /**
     * Distance of the upper edge from that of the page, in pixels.
     *
     * @example 212
     */
    top: number;
    /**
     * Distance of the right edge from the left edge of the page; larger than `left`.
     *
     * @example 388
     */
    right: number;
    /**
     * Distance of the lower edge from the upper edge of the page; larger than `top`.
     *
     * @example 234
     */
    bottom: number;
}
/** The form field built into the PDF from which detection made this one. Send it back unchanged when you fill the form. */
export interface EditSourceAcroForm {
    /**
     * Full name of the field inside of the PDF, with dots between groups.
     *
     * @example topmostSubform.MaritalStatus
     */
    fieldName: string;
    /**
     * Kind of the built-in field, which may differ from `extend_edit:field_type`.
     * - `text`: a line or box for text.
     * - `checkbox`: a box that is on or off.
     * - `radio`: buttons of which one can be on.
     * - `dropdown`: a menu of choices.
     * - `optionList`: an open list of choices.
     * - `signature`: a place to sign.
     */
    fieldType: "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | (string & {});
    /** For fields with choices, how each value of the schema is called inside of the PDF. */
    optionMap?: {
        /**
         * What `enum` of the schema and the filled values call it.
         *
         * @example married
         */
        schemaValue: string;
        /**
         * What the PDF stores when it is chosen; other programs read this.
         *
         * @example 2
         */
        exportValue: string;
        /**
         * Label that a reader of the form sees; filled values take `schemaValue` instead.
         *
         * @example Married
         */
        displayValue: string;
    }[];
    /**
     * For a single button or box, what the PDF stores when it is on.
     *
     * @example Yes
     */
    optionValue?: string;
}
/** Look of the text that is written into the field. Nothing is documented on what applies to members left out. */
export interface EditTextOptions {
    /**
     * Size of the type in points, 72 to the inch.
     *
     * @example 10
     */
    fontSize?: number;
    /**
     * Red, green and blue in this order, each from 0 to 255; `[0, 0, 0]` is black.
     *
     * @example [
     *   0,
     *   0,
     *   120
     * ]
     */
    fontColor?: number[];
    /**
     * Family name of the typeface. Which ones are available is not published.
     *
     * @example Helvetica
     */
    font?: string;
    /** True spreads the characters over a row of small boxes, one each, as for account numbers; false writes them as usual. */
    combing?: boolean;
    /** Most characters that the field takes. What happens to a longer value is not documented, so keep values within it. */
    maxLength?: number;
    /** True wraps long text onto further lines; false keeps it on one. */
    multiLine?: boolean;
}
/** One field of a form: kind of value, place on the page, look, and the value itself if you want to set it. */
export interface EditField {
    /**
     * Kind of value. Left out for choices, which have `enum` instead.
     * - a pair such as `["string", "null"]`: a single value, which may stay empty. Besides text there are `number`,
     *   `integer` and `boolean`.
     * - `"array"`: rows of a table, described by `items`.
     * - `"object"`: a signature, or a group of fields.
     *
     * @example [
     *   "string",
     *   "null"
     * ]
     * @example array
     */
    type?: unknown;
    /**
     * What belongs into the field, in words; it guides the choice of a value that `extend_edit:value` does not set.
     *
     * @example Policy number as printed on the certificate
     */
    description?: string;
    /**
     * Widget on the page. It has to suit `type`.
     * - `text`: line or box for text and numbers.
     * - `checkbox`: box to tick; the value is a boolean.
     * - `radio`: one of several buttons, for booleans and choices.
     * - `dropdown`: menu that shows one choice; the value is one of `enum`.
     * - `optionList`: open list of choices; the value is one of `enum`.
     * - `signature`: place to sign, for text or a picture.
     * - `table`: rows and columns, for arrays.
     * - `unknown`: found, but not recognised; give it a kind before you fill it.
     */
    "extend_edit:field_type"?: EditFieldType;
    /** Rectangle of a field on its page, in pixels from the top left corner. */
    "extend_edit:bbox"?: EditBoundingBox;
    /** For radio buttons modelled as a choice, one box per value and in the order of `enum`. */
    "extend_edit:bboxes"?: EditBoundingBox[];
    /**
     * Page of the field, counted from 0, unlike page numbers elsewhere.
     *
     * @example 0
     */
    "extend_edit:page_index"?: number;
    /** The form field built into the PDF from which detection made this one. Send it back unchanged when you fill the form. */
    "extend_edit:source_acroform"?: EditSourceAcroForm;
    /** Look of the text that is written into the field. Nothing is documented on what applies to members left out. */
    "extend_edit:text_edit_options"?: EditTextOptions;
    /** Share of the table's width that this column takes, as a fraction: 0.25 is a quarter. For fields of type `array` shown as a table. */
    "extend_edit:column_width"?: number;
    /**
     * The value to write, of the kind that the field takes. Left out, it is worked out from the instructions.
     *
     * @example HH4829105
     * @example true
     */
    "extend_edit:value"?: unknown;
    /** A picture to place into a signature field, in place of typed text. */
    "extend_edit:image"?: {
        /**
         * Address of a PNG or JPEG file that can be fetched without a login.
         *
         * @format uri
         * @example https://files.northwind.example/signatures/m-lindqvist.png
         */
        image_url: string;
    };
    /**
     * Share of the table's height that each row takes, from top to bottom, as fractions: `[0.25, 0.5, 0.25]` for a middle row of double height.
     *
     * @example [
     *   0.25,
     *   0.5,
     *   0.25
     * ]
     */
    "extend_edit:row_heights"?: number[];
    /** Shape of a row, for fields of type `array`: one inner field per column. */
    items?: EditObjectField;
    /** The inner fields by name, for fields of type `object`. */
    properties?: {
        [key: string]: EditField;
    };
    /**
     * The values to choose from, for radio buttons, dropdowns and option lists.
     *
     * @example [
     *   "single",
     *   "married",
     *   "widowed"
     * ]
     */
    enum?: string[];
    /**
     * Printed labels of the choices, in the order of `enum`. Keep them when you reuse a detected schema.
     *
     * @example [
     *   "Single",
     *   "Married",
     *   "Widowed"
     * ]
     */
    "extend:descriptions"?: string[];
    /** Most rows that the table takes; do not send more. */
    maxItems?: number;
    /** Names of inner fields that must end up with a value, for fields of type `object`. */
    required?: string[];
    /** For fields of type `object`: false refuses values under names that `properties` does not list, true tolerates them. */
    additionalProperties?: boolean;
}
/** A group of fields that belong together, such as the row of a table or the parts of a signature. */
export interface EditObjectField {
    /** Always `object`: tells a group of fields from a single one. */
    type?: "object";
    /**
     * What the group stands for; helps to choose the right values for its fields.
     *
     * @example One damaged item
     */
    description?: string;
    /** Set if the group is a place to sign; a row of a table leaves it out. */
    "extend_edit:field_type"?: "signature";
    /** The fields of the group by name: the columns, for the row of a table. */
    properties?: {
        [key: string]: EditField;
    };
    /** Names of fields of the group that must end up with a value. */
    required?: string[];
    /** False refuses values under names that `properties` does not list; true tolerates them. */
    additionalProperties?: boolean;
}
/**
 * For a field, the names of others that need a value as soon as it has one itself.
 *
 * @example {
 *   "spouse_name": [
 *     "spouse_date_of_birth"
 *   ]
 * }
 */
export interface EditDependentRequired {
    [key: string]: string[];
}
/** What the value of one field has to look like. Keys for place and look are not allowed here. */
export interface EditConditionProperty {
    /**
     * Kind of value as in JSON Schema, such as `"array"` or `["string", "null"]`. Left out where `enum` or `const` says enough.
     *
     * @example [
     *   "string",
     *   "null"
     * ]
     */
    type?: unknown;
    /** The rule in words, for people who read the schema; it is not evaluated. */
    description?: string;
    /**
     * Values that satisfy the rule; null stands for a field left empty.
     *
     * @example [
     *   "married",
     *   null
     * ]
     */
    enum?: (string | number | boolean | null)[];
    /** What every row of a table has to look like. */
    items?: EditConditionProperty;
    /** What the values of inner fields have to look like, by field name. */
    properties?: {
        [key: string]: EditConditionProperty;
    };
    /** Names of inner fields that need a value; the others may stay empty. */
    required?: string[];
    /** False refuses values under names that `properties` does not list; true tolerates them. */
    additionalProperties?: boolean;
    /**
     * The one value that satisfies the rule.
     *
     * @example true
     */
    const?: unknown;
    /**
     * Regular expression that text has to match. Without `^` and `$`, a match anywhere is enough.
     *
     * @example ^[A-Z]{2}[0-9]{7}$
     */
    pattern?: string;
    /** What at least one row has to look like; `minContains` and `maxContains` change how many. */
    contains?: EditConditionProperty;
    /** Smallest number allowed, itself included; use `exclusiveMinimum` to leave it out. */
    minimum?: number;
    /** Largest number allowed, itself included; use `exclusiveMaximum` to leave it out. */
    maximum?: number;
    /** Numbers have to lie above this one; it itself is refused. */
    exclusiveMinimum?: number;
    /** Numbers have to lie below this one; it itself is refused. */
    exclusiveMaximum?: number;
    /** Fewest characters that text may have; 1 demands that the field is not empty. */
    minLength?: number;
    /** Most characters that text may have; any number unless given. */
    maxLength?: number;
    /** Fewest rows that the table may have; 1 demands that it is not empty. */
    minItems?: number;
    /** Most rows that the table may have; any number unless given. */
    maxItems?: number;
    /** Fewest rows that must satisfy `contains`; 1 unless given. */
    minContains?: number;
    /** Most rows that may satisfy `contains`; any number unless given. */
    maxContains?: number;
}
/** A rule over several fields, as in JSON Schema; rules can be nested. Filled values that break it fail the run with `SCHEMA_VALIDATION_ERROR`. */
export interface EditCondition {
    /** What the values of single fields have to look like, by field name. Fields left out are free. */
    properties?: {
        [key: string]: EditConditionProperty;
    };
    /** Names of fields that need a value where this rule applies; others may stay empty. */
    required?: string[];
    /** For a field, the names of others that need a value as soon as it has one itself. */
    dependentRequired?: EditDependentRequired;
    /** A test that fails nothing by itself: it decides whether `then` or `else` has to hold. */
    if?: EditCondition;
    /** Has to hold where `if` holds, and is ignored without an `if`. */
    then?: EditCondition;
    /** Has to hold where `if` does not, and is ignored without an `if`. */
    else?: EditCondition;
    /** Every one of these rules has to hold; the way to state several conditions. */
    allOf?: EditCondition[];
    /** Exactly one of these rules has to hold, for fields that exclude each other. */
    oneOf?: EditCondition[];
    /** At least one of these rules has to hold, for fields that can stand in for each other. */
    anyOf?: EditCondition[];
    /** Must not hold; the way to forbid a combination of values. */
    not?: EditCondition;
}
/** JSON Schema of a form, extended by keys for place and look of each field. Conditions are possible at this level, but may not use the `extend_edit:` keys. */
export interface EditSchema {
    /** Always `object`: the top level of a form is a group of fields. */
    type: "object";
    /** The fields, by a name of your choice or the one that detection gave them. */
    properties: {
        [key: string]: EditField;
    };
    /**
     * Names of fields that must have a value in the end; the run fails with `SCHEMA_VALIDATION_ERROR` if one has none.
     *
     * @example [
     *   "claimant_name",
     *   "policy_number"
     * ]
     */
    required?: string[];
    /** False refuses values under names that `properties` does not list; true tolerates them. */
    additionalProperties?: boolean;
    /** For a field, the names of others that need a value as soon as it has one itself. */
    dependentRequired?: EditDependentRequired;
    /** A test that fails nothing by itself: it decides whether `then` or `else` has to hold. */
    if?: EditCondition;
    /** Has to hold where `if` holds, and is ignored without an `if`. */
    then?: EditCondition;
    /** Has to hold where `if` does not, and is ignored without an `if`. */
    else?: EditCondition;
    /** Every one of these rules has to hold; the way to state several conditions. */
    allOf?: EditCondition[];
    /** Exactly one of these rules has to hold, for fields that exclude each other. */
    oneOf?: EditCondition[];
    /** At least one of these rules has to hold, for fields that can stand in for each other. */
    anyOf?: EditCondition[];
    /** Must not hold; the way to forbid a combination of values. */
    not?: EditCondition;
}
/**
 * Pins the engine that finds and fills fields: an exact version (0.0.1, 1.0.0-beta or 1.0.0), or `latest` for the newest stable one. A run names the exact version that was applied. Other options have defaults that depend on it.
 *
 * @default 1.0.0
 * @example 1.0.0
 * @example latest
 */
export type EditEngineVersion = string;
/** How to look for the fields of a form, and which names to give them. All of it is optional. */
export interface FormDetectionConfig {
    /** A schema of yours to match with what is found, so that the result speaks your field names. The outcome stands in `mappingResult`. */
    inputSchema?: EditSchema;
    /**
     * Guidance for finding and naming fields, in plain language; the place to ask for a naming style.
     *
     * @example Use snake_case names after the printed labels; skip the part for office use.
     */
    instructions?: string;
    /** Pins the engine that finds and fills fields: an exact version (0.0.1, 1.0.0-beta or 1.0.0), or `latest` for the newest stable one. A run names the exact version that was applied. Other options have defaults that depend on it. */
    engineVersion?: EditEngineVersion;
    /** How tables, radio buttons and native fields become fields, and whether rules are derived. */
    advancedOptions?: {
        /**
         * True treats a table as one list of rows; false makes a field of each cell.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * True treats a group of radio buttons as one field with a choice, so that no two get ticked; false makes a field of each button. Engine version 0.0.1 defaults to false, all later ones to true.
         *
         * @default true
         */
        radioEnumsEnabled?: boolean;
        /**
         * True takes the form fields built into the PDF and looks for no others; fields that are only drawn are then missing. False searches the page for those as well.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
        /**
         * True derives rules from the wording of the form; later edits with this schema check their values against them and fail with `SCHEMA_VALIDATION_ERROR`. False gives a schema without rules. The PDF itself does not become interactive either way.
         *
         * @default false
         */
        conditionalGenerationEnabled?: boolean;
    };
}
/** A PDF form, and how to look for its fields. */
export interface FormDetectionRequest {
    /** The PDF form, by URL or by the id of a stored file. */
    file: FileInput;
    /** How to look for the fields of a form, and which names to give them. All of it is optional. */
    config?: FormDetectionConfigInput;
}
/**
 * Where a form detection run stands. It cannot be cancelled.
 * - `PROCESSING`: fields are being looked for; poll on.
 * - `PROCESSED`: finished, the schema is there.
 * - `FAILED`: ended without a schema; `failureReason` says why.
 */
export type FormDetectionRunStatus = "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/** Which of your fields were recognised on the form. Look at the two leftovers before you rely on the schema. */
export interface FormFieldMapping {
    /** For each of your fields that was recognised, the field on the form that it became. */
    matches: {
        /**
         * Your field, as its names from the top of `inputSchema` joined by dots.
         *
         * @example claimant.name
         */
        inputPath: string;
        /**
         * The field on the form, by its key in `annotatedSchema`.
         *
         * @example name_of_insured
         */
        formFieldKey: string;
    }[];
    /**
     * Your fields that were not found on the form: the resulting schema has no place for their values.
     *
     * @example [
     *   "claimant.email"
     * ]
     */
    unmatchedInputPaths: string[];
    /**
     * Fields of the form that none of yours matches, by their key in `annotatedSchema`.
     *
     * @example [
     *   "broker_stamp"
     * ]
     */
    unusedFormFieldKeys: string[];
}
/** The fields of a form as a schema that edits take, plus how a schema of yours was matched. */
export interface FormDetectionOutput {
    /** Schema to use for edits. Same as `annotatedSchema` unless a schema of yours was matched. */
    schema: EditSchema;
    /** The fields as found on the page, under detected names; compare it with `schema` to see what matching dropped. */
    annotatedSchema: EditSchema | null;
    /** Which of your fields were recognised and which were not; null if you gave no `inputSchema`. */
    mappingResult: FormFieldMapping | null;
}
/** Durations and counts of a finished search, to see where the time went. */
export interface FormDetectionMetrics {
    /** Duration of the whole run in milliseconds; finding and placing fields are given apart. */
    processingTimeMs: number;
    /** Pages of the form, whether or not they have fields. */
    pageCount: number;
    /** Fields in the schema of the result, `output.schema`. */
    fieldCount: number;
    /** Fields that detection found by itself; compare with `fieldCount` after a schema of yours was matched. */
    fieldsDetectedCount: number;
    /** Fields that were given a name and a place on the page. */
    fieldsAnnotatedCount: number;
    /** Milliseconds spent on finding fields; none are searched for with `nativeFieldsOnly`. */
    fieldDetectionTimeMs: number;
    /** Milliseconds spent on naming and placing fields. */
    fieldAnnotationTimeMs: number;
}
/** A search for the fields of a form, or the schema once that is done. */
export interface FormDetectionRun {
    /** Always `form_detection_run`: it is not an `edit_run`, though both work on forms. */
    object: "form_detection_run";
    /**
     * Poll the run with it, or find the run in webhook events.
     *
     * @example sgr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The form whose fields are searched; the detection does not change it. */
    file: FileSummary;
    /**
     * Where a form detection run stands. It cannot be cancelled.
     * - `PROCESSING`: fields are being looked for; poll on.
     * - `PROCESSED`: finished, the schema is there.
     * - `FAILED`: ended without a schema; `failureReason` says why.
     */
    status: FormDetectionRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document.
     * - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a form that can be analysed.
     * - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be opened.
     * - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed.
     * - `FIELD_DETECTION_ERROR`: the search itself failed.
     * - `EMPTY_SCHEMA`: no field was found.
     * - `INVALID_OPTIONS`: the configuration contradicts itself.
     * - `OUT_OF_CREDITS`: the organisation ran out of credits.
     * - `INTERNAL_ERROR`: anything else; worth another run.
     */
    failureReason: string | null;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
    config: FormDetectionConfig;
    /** The schema of the form; null until `PROCESSED`. Store it, as no list shows these runs. */
    output: FormDetectionOutput | null;
    /** Durations and counts for your statistics; null until `PROCESSED`. */
    metrics: FormDetectionMetrics | null;
    /** Cost of the run; null while it is under way, and on the former billing system. */
    usage: RunUsage | null;
}
/** How fields are found and grouped, and whether the filled PDF can still be changed. */
export interface EditAdvancedOptions {
    /**
     * True treats a table as one list of rows; false makes a field of each cell.
     *
     * @default false
     */
    tableParsingEnabled?: boolean;
    /**
     * True burns the values into the page, so that its fields can no longer be edited; false leaves a form that people can go on filling. Engine version 1.0.0-beta defaults to false, all others to true.
     *
     * @default true
     */
    flattenPdf?: boolean;
    /**
     * True treats a group of radio buttons as one field with a choice, so that no two get ticked; false makes a field of each button. Engine version 0.0.1 defaults to false, all later ones to true.
     *
     * @default true
     */
    radioEnumsEnabled?: boolean;
    /**
     * True uses the form fields built into the PDF and looks for no others; fields that are only drawn are then missing. False searches the page for those as well.
     *
     * @default false
     */
    nativeFieldsOnly?: boolean;
    /**
     * True derives rules from the wording of the form, such as "if yes, give details"; values that break one fail the run with `SCHEMA_VALIDATION_ERROR`. False lets every value pass. Without effect if a schema is given.
     *
     * @default false
     */
    conditionalGenerationEnabled?: boolean;
}
/** What to fill in and how. With a schema the fields are fixed; without one they are looked for first. */
export interface EditConfig {
    /** The fields of the form, as detection returned them. Set `extend_edit:value` where you know the value; the rest follows from `instructions`. With a schema, no fields are searched for. */
    schema?: EditSchema;
    /**
     * What to fill in, in plain language; the source of all values that the schema does not set.
     *
     * @example Fill in the claimant as Mara Lindqvist, policy HH4829105, loss on 14 January 2026.
     */
    instructions?: string;
    /**
     * Guidance for finding and naming fields. Without effect if a schema is given.
     *
     * @example Name the fields after their printed labels and leave out the section for office use.
     */
    schemaGenerationInstructions?: string;
    /** Pins the engine that finds and fills fields: an exact version (0.0.1, 1.0.0-beta or 1.0.0), or `latest` for the newest stable one. A run names the exact version that was applied. Other options have defaults that depend on it. */
    engineVersion?: EditEngineVersion;
    /** How fields are found and grouped, and whether the filled PDF can still be changed. */
    advancedOptions?: EditAdvancedOptions;
}
/**
 * Edit a file
 *
 * Fills a PDF that you bring. The choice for forms that differ from time to time.
 */
export interface EditFromFile {
    /** The PDF form, by URL or by the id of a stored file. */
    file: FileInput;
    /** What to fill in and how. With a schema the fields are fixed; without one they are looked for first. */
    config?: EditConfigInput;
}
/**
 * Edit from a template
 *
 * Fills the PDF of a template saved in the dashboard. The choice for one form that is filled again and again.
 */
export interface EditFromTemplate {
    /**
     * The template, which brings its own PDF, schema and settings; `file` is then left out.
     *
     * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    templateId: string;
    /** Settings for this run only; they win over those of the template. */
    config?: EditConfigInput;
}
/** A PDF form and what to put into it. Give a file or a saved template, never both. */
export type EditRequest = EditFromFile | EditFromTemplate;
/**
 * Where an edit run stands. It cannot be cancelled.
 * - `PROCESSING`: the form is being filled; poll on.
 * - `PROCESSED`: finished, the filled PDF is there.
 * - `FAILED`: ended without a PDF; `failureReason` says why.
 */
export type EditRunStatus = "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/**
 * Why the run failed; null unless `status` is `FAILED`. The set is open:
 * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document.
 * - `FILE_TYPE_NOT_SUPPORTED`: not a PDF.
 * - `FILE_SIZE_TOO_LARGE`, `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be worked on.
 * - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed.
 * - `FIELD_DETECTION_ERROR`: the search for fields failed.
 * - `EMPTY_SCHEMA`: no schema was given and no field was found.
 * - `INVALID_OPTIONS`: the configuration contradicts itself.
 * - `SCHEMA_VALIDATION_ERROR`: the values break a rule of the schema.
 * - `OUT_OF_CREDITS`: the organisation ran out of credits.
 * - `INTERNAL_ERROR`: anything else; worth another run.
 */
export type EditFailureReason = string | null;
/** The filled form and the values that went into it. */
export interface EditOutput {
    /** The filled PDF, by id for further runs and by link for downloading. */
    editedFile: {
        /**
         * The PDF as a stored file, ready for further runs.
         *
         * @example file_Wp3XqJ1hMTz5NcB8yKr6Dv
         */
        id: string;
        /**
         * Link for downloading the PDF, valid for 15 minutes. Read the run again for a fresh one.
         *
         * @format uri
         */
        presignedUrl: string;
    };
    /**
     * What was written, by field name as in the schema; check it before the document goes out. Absent if nothing was filled in.
     *
     * @example {
     *   "claimant_name": "Mara Lindqvist",
     *   "policy_number": "HH4829105",
     *   "police_informed": false
     * }
     */
    filledValues?: {
        [key: string]: unknown;
    };
}
/** Durations and counts of a finished edit run, to see where the time went. */
export interface EditMetrics {
    /** Duration of the whole run in milliseconds; finding, placing and filling fields are given apart. */
    processingTimeMs: number;
    /** Pages of the form, whether or not they have fields. */
    pageCount: number;
    /** Fields of the schema that was used, yours or the detected one. */
    fieldCount: number;
    /** Fields that detection found by itself; those of a schema of yours are counted in `fieldCount`. */
    fieldsDetectedCount: number;
    /** Fields that were given a name and a place on the page. */
    fieldsAnnotatedCount: number;
    /** Milliseconds spent on finding fields; with a schema of your own no fields are searched for. */
    fieldDetectionTimeMs: number;
    /** Milliseconds spent on naming and placing fields. */
    fieldAnnotationTimeMs: number;
    /** Milliseconds spent on working out values and writing them. */
    fieldFillingTimeMs: number;
}
/** A form being filled, or the filled form once that is done. */
export interface EditRun {
    /** Always `edit_run`: a link in its place in an event has `signed_data_url`. */
    object: "edit_run";
    /**
     * Poll the run with it, or find the run in webhook events.
     *
     * @example edr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The empty form that was submitted. After its record has been deleted, lists show null in its place; be ready for that here as well. */
    file: FileSummary;
    /**
     * Where an edit run stands. It cannot be cancelled.
     * - `PROCESSING`: the form is being filled; poll on.
     * - `PROCESSED`: finished, the filled PDF is there.
     * - `FAILED`: ended without a PDF; `failureReason` says why.
     */
    status: EditRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document.
     * - `FILE_TYPE_NOT_SUPPORTED`: not a PDF.
     * - `FILE_SIZE_TOO_LARGE`, `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be worked on.
     * - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed.
     * - `FIELD_DETECTION_ERROR`: the search for fields failed.
     * - `EMPTY_SCHEMA`: no schema was given and no field was found.
     * - `INVALID_OPTIONS`: the configuration contradicts itself.
     * - `SCHEMA_VALIDATION_ERROR`: the values break a rule of the schema.
     * - `OUT_OF_CREDITS`: the organisation ran out of credits.
     * - `INTERNAL_ERROR`: anything else; worth another run.
     */
    failureReason: EditFailureReason;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
    config: EditConfig;
    /** The filled form; null until `PROCESSED`. */
    output: EditOutput | null;
    /** Durations and counts for your statistics; null until `PROCESSED`. */
    metrics: EditMetrics | null;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage: RunUsage | null;
}
/**
 * What caused an edit run.
 * - `API`: a request to this API.
 * - `STUDIO`: a person in Studio.
 * - `ADMIN`: an administrator; whose is not documented.
 */
export type EditRunSource = "API" | "STUDIO" | "ADMIN";
/** An edit run as it appears in lists, without configuration and output. */
export interface EditRunSummary {
    /** Always `edit_run`: the same as on the whole run, although its output is missing here. */
    object: "edit_run";
    /**
     * Read the run with it to get the filled form.
     *
     * @example edr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The empty form that was submitted, or null once its record has been deleted. */
    file: FileSummary | null;
    /**
     * Where an edit run stands. It cannot be cancelled.
     * - `PROCESSING`: the form is being filled; poll on.
     * - `PROCESSED`: finished, the filled PDF is there.
     * - `FAILED`: ended without a PDF; `failureReason` says why.
     */
    status: EditRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document.
     * - `FILE_TYPE_NOT_SUPPORTED`: not a PDF.
     * - `FILE_SIZE_TOO_LARGE`, `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be worked on.
     * - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed.
     * - `FIELD_DETECTION_ERROR`: the search for fields failed.
     * - `EMPTY_SCHEMA`: no schema was given and no field was found.
     * - `INVALID_OPTIONS`: the configuration contradicts itself.
     * - `SCHEMA_VALIDATION_ERROR`: the values break a rule of the schema.
     * - `OUT_OF_CREDITS`: the organisation ran out of credits.
     * - `INTERNAL_ERROR`: anything else; worth another run.
     */
    failureReason: EditFailureReason;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Durations and counts for your statistics; null until `PROCESSED`. */
    metrics: EditMetrics | null;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage: RunUsageSummary | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** One page of edit runs. As long as it has a `nextPageToken`, more follow. */
export interface EditRunList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Runs of this page; read one by its id for the filled form. */
    data: EditRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeletedObject {
    /**
     * What was deleted. Reading it from now on gives 404.
     *
     * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
}
/** A template as it appears in lists, without its settings. */
export interface EditTemplateSummary {
    /** Always `edit_template`: the same as on the whole template, although its settings are missing here. */
    object: "edit_template";
    /**
     * Pass it as `templateId` to fill this form.
     *
     * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Name shown in the dashboard; find a template by it with `nameContains`.
     *
     * @example Water damage claim
     */
    name: string;
    /** Note by a colleague on what the template is for; null if nobody wrote one. */
    description: string | null;
    /** The empty form that the template fills; each filled PDF is a file of its own. */
    file?: FileSummary;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** One page of edit templates. As long as it has a `nextPageToken`, more follow. */
export interface EditTemplateList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Templates of this page; read one by its id for its settings. */
    data: EditTemplateSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A form with its settings, saved to be filled again and again. Made in the dashboard. */
export interface EditTemplate {
    /** Always `edit_template`: a run that fills the template has `edit_run` here. */
    object: "edit_template";
    /**
     * Pass it as `templateId` to fill this form.
     *
     * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Name shown in the dashboard; find a template by it with `nameContains`.
     *
     * @example Water damage claim
     */
    name: string;
    /** Note by a colleague on what the template is for; null if nobody wrote one. */
    description: string | null;
    /** The empty form that the template fills; each filled PDF is a file of its own. */
    file: FileSummary;
    /** Settings for filling the form; an empty object if none were saved. */
    config: EditConfig;
    /** Settings for detecting the form's fields, to be sent to a form detection; null if none were saved. */
    schemaConfig: FormDetectionConfig | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** Which set to run, and optionally on which version and on which of its items only. */
export interface EvaluationSetRunCreate {
    /**
     * The set whose items are run, all of them unless `evaluationSetItemIds` picks some.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    evaluationSetId: string;
    /** The processor and version to measure. Without it the set's own processor runs in its draft version. */
    entity?: {
        /**
         * An extractor, classifier or splitter whose outputs have the format of the expected ones.
         *
         * @example ex_Xj8mK2pL9nR4vT7qY5wZ
         */
        id: string;
        /**
         * Which version to run. Left out, it is the most recently published one.
         * - `latest`: the most recently published one, or the draft while nothing is published.
         * - `draft`: the unpublished state, for trying out changes.
         * - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production.
         */
        version?: ProcessorVersionString;
    };
    /** Limits the run to these items, for a quick check. Without it every item runs. */
    evaluationSetItemIds?: string[];
}
/** An extractor without its configuration, as lists and runs show it. */
export interface ExtractorSummary {
    /** Always `extractor`: tells it from a `classifier` or `splitter`, as in `entity` of an evaluation set. */
    object: "extractor";
    /**
     * Stable handle of the extractor in runs, workflows and evaluation sets; renaming does not change it.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    id: string;
    /**
     * Name in the dashboard. Not necessarily unique, so refer to extractors by id.
     *
     * @example Supplier invoices
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** A saved splitter without its configuration, as lists and runs show it. */
export interface SplitterSummary {
    /** Always `splitter`: the same as on the whole splitter, although its draft is missing here. */
    object: "splitter";
    /**
     * Names the splitter in runs, batches, workflows and evaluation sets.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Label for people, shown in the dashboard; free to change, since everything refers to the id.
     *
     * @example Claim packet splitter
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** The extractor, classifier or splitter being measured. Look at `object` to tell which. */
export type EvaluationEntity = ExtractorSummary | ClassifierSummary | SplitterSummary;
/** A version of an extractor without its configuration, as lists and runs show it. */
export interface ExtractorVersionSummary {
    /** Always `extractor_version`: the extractor itself has `extractor` here. */
    object: "extractor_version";
    /**
     * Names this version for good, whereas `draft` and `latest` move on.
     *
     * @example exv_3nHs8KcYd2WqT6zR
     */
    id: string;
    /**
     * The note given at publishing, on what changed; null if there was none.
     *
     * @example Adds purchase order number and payment terms
     */
    description: string | null;
    /**
     * Number of a published version such as `2.1`, or `draft`. Runs can ask for either.
     *
     * @example 1.2
     * @example draft
     */
    version: string;
    /**
     * The extractor that this is a state of; reading the version takes both ids.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    extractorId: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Who made the version, a person or an API key; null for versions from before this was recorded. */
    createdBy: CreatedBy | null;
}
/** A version of a splitter without its configuration, as lists and runs show it. */
export interface SplitterVersionSummary {
    /** Always `splitter_version`: the same as on the whole version, although its configuration is missing here. */
    object: "splitter_version";
    /**
     * Points at exactly this version, even after later ones are published.
     *
     * @example splv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Note written when the version was published. Null when nobody wrote one.
     *
     * @example Medical bills are now their own kind
     */
    description: string | null;
    /**
     * Number of a published version such as `1.0`, or `draft` for the working copy. Runs can ask for either.
     *
     * @example 1.0
     */
    version: string;
    /**
     * The splitter of this version; workflows and runs name it together with `version`.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    splitterId: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Who made the version. Null for versions from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** The processor version that produced the measured outputs. Look at `object` to tell which kind. */
export type EvaluationEntityVersion = ExtractorVersionSummary | ClassifierVersionSummary | SplitterVersionSummary;
/** Progress, volume and speed, counted the same way for every kind of processor. */
export interface EvaluationMetricsBase {
    /** Files that the run covers; the denominator for its progress. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Former name of `numFilesProcessed`: read that one.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done so far. */
    numPages?: number;
    /** Mean processing time of a file, in milliseconds; compare with the median to notice outliers. */
    meanLatencyMs?: number;
    /** Median: half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
}
/** How well an extractor did on one field: how often a value was expected, given, and right. */
export interface EvaluationFieldMetric {
    /** Runs whose schema has the field, whether a value was found or not. */
    countTotal?: number;
    /** Runs in which the model returned something other than null, right or wrong. */
    countPresent?: number;
    /** Runs whose expected output has a value to compare with. */
    countExpected?: number;
    /** Runs in which the returned value agreed with the expected one. */
    countAccurate?: number;
    /** `countAccurate` divided by `countExpected`; left out when nothing was expected. */
    accuracy?: number;
}
/** Score of an extractor: one accuracy for all fields, and the counts of each field. */
export interface ExtractEvaluationMetrics {
    /** Files that the run covers; the denominator for its progress. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Former name of `numFilesProcessed`: read that one.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done so far. */
    numPages?: number;
    /** Mean processing time of a file, in milliseconds; compare with the median to notice outliers. */
    meanLatencyMs?: number;
    /** Median: half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
    /** Always `EXTRACT`: an extractor was measured, so the metrics are by field. */
    type: "EXTRACT";
    /** Share of correct values over all fields in `fieldMetrics`, from 0 to 1. */
    accuracy?: number;
    /** One entry per schema field. Nested fields appear under their path with dots, such as `vendor.name`. */
    fieldMetrics?: {
        [key: string]: EvaluationFieldMetric;
    };
}
/** How well a classifier did on one class: precision falls with files put into it wrongly, recall with files missed. */
export interface EvaluationClassMetric {
    /** Files that truly belong to the class, by their expected outputs. */
    countExpected?: number;
    /** Files that the model put into the class, rightly or not. */
    countPredicted?: number;
    /** Files that belong to the class and were put into it. */
    countCorrect?: number;
    /** `countCorrect` over `countPredicted`: how far a prediction of this class can be trusted. */
    precision?: number;
    /** `countCorrect` over `countExpected`: how many of the class were found. */
    recall?: number;
    /** Harmonic mean of precision and recall, from 0 to 1: one number to compare versions by. */
    f1?: number;
}
/** Score of a classifier: one accuracy for all files, and precision and recall of each class. */
export interface ClassifyEvaluationMetrics {
    /** Files that the run covers; the denominator for its progress. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Former name of `numFilesProcessed`: read that one.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done so far. */
    numPages?: number;
    /** Mean processing time of a file, in milliseconds; compare with the median to notice outliers. */
    meanLatencyMs?: number;
    /** Median: half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
    /** Always `CLASSIFY`: a classifier was measured, so the metrics are by class. */
    type: "CLASSIFY";
    /** Share of files that got the right class, from 0 to 1. A class with few files hardly moves it: see `classificationMetrics`. */
    accuracy?: number;
    /** One entry per class, under the `type` from the classifier's configuration. */
    classificationMetrics?: {
        [key: string]: EvaluationClassMetric;
    };
}
/** Score of a splitter. A split is right only if its kind and both page borders are. */
export interface SplitterEvaluationMetrics {
    /** Files that the run covers; the denominator for its progress. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Former name of `numFilesProcessed`: read that one.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done so far. */
    numPages?: number;
    /** Mean processing time of a file, in milliseconds; compare with the median to notice outliers. */
    meanLatencyMs?: number;
    /** Median: half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
    /** Always `SPLITTER`: a splitter was measured, so the metrics are about cuts. */
    type: "SPLITTER";
    /** `numSplitsCorrect` over `numSplitsPredicted`: the share of returned splits that are right. */
    precision?: number;
    /** `numSplitsCorrect` over `numSplitsExpected`: the share of expected splits that were found. */
    recall?: number;
    /** Harmonic mean of precision and recall, from 0 to 1: one number to compare versions by. */
    f1?: number;
    /** Splits in the expected outputs of all items; recall is measured against this number. */
    numSplitsExpected?: number;
    /** Splits that the model returned over all items; more than `numSplitsExpected` means too many cuts. */
    numSplitsPredicted?: number;
    /** Returned splits that equal an expected one; a split that is off by a page does not count. */
    numSplitsCorrect?: number;
}
/** The score, in the measures that fit the kind of processor. Numbers that are not known yet are left out. */
export type EvaluationSetRunMetrics = ExtractEvaluationMetrics | ClassifyEvaluationMetrics | SplitterEvaluationMetrics;
/** One measurement: the items of a set, processed by one processor version and compared with their expected outputs. */
export interface EvaluationSetRun {
    /** Always `evaluation_set_run`: a batch of documents, whose id looks alike, has `batch_run` here. */
    object: "evaluation_set_run";
    /**
     * Poll with it. Shares the prefix of batch runs.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * The set whose items were run; compare runs of the same set only.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    evaluationSetId: string;
    /** The extractor, classifier or splitter that was measured, and in which version. */
    entity: EvaluationEntity;
    /** The processor version that produced the measured outputs. Look at `object` to tell which kind. */
    entityVersion: EvaluationEntityVersion;
    /** The score, in the measures that fit the kind of processor. Numbers that are not known yet are left out. */
    metrics: EvaluationSetRunMetrics;
    /**
     * How far a batch has come as a whole. The outcome of each input is on its own run.
     *
     * - `PENDING`: accepted, nothing started yet.
     * - `PROCESSING`: runs are under way; keep polling.
     * - `PROCESSED`: every run has come to an end; whether it succeeded is on the run itself.
     * - `FAILED`: the batch itself broke off; list its runs before you send any of it again.
     * - `CANCELLED`: the batch was stopped; look at each run for what it had reached.
     */
    status: BatchRunStatus;
    /** How outputs were compared with the expected ones. The create request has no fields for this. */
    options: {
        /** Fields where a near match counted as correct; how near is not documented. */
        fuzzyMatchFields?: string[];
        /** Fields left out of the comparison, which no metric counts. */
        excludeFields?: string[];
    };
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** Test documents with known answers for one processor. Run the set against a version to see how accurate that version is before you publish or upgrade. */
export interface EvaluationSet {
    /** Always `evaluation_set`: its items have `evaluation_set_item` here. */
    object: "evaluation_set";
    /**
     * Add items and start runs with it.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    id: string;
    /**
     * Label for people, shown in the dashboard; everything refers to the id.
     *
     * @example Vendor invoices
     * @example first quarter
     */
    name: string;
    /**
     * What the set covers, for colleagues who choose between sets.
     *
     * @example Two hundred scanned invoices from the ten largest suppliers
     */
    description: string;
    /** The processor that the expected outputs are written for; also the default of a run. */
    entity: EvaluationEntity;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** Who made the set. Null for sets from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** One page of evaluation sets. As long as it has a `nextPageToken`, more follow. */
export interface EvaluationSetList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Sets of this page; their items have a list of their own. */
    data: EvaluationSet[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A new, empty evaluation set for one extractor, classifier or splitter, to which it stays bound. */
export interface EvaluationSetCreate {
    /**
     * Label for people, shown in the dashboard; requests refer to the set by its id.
     *
     * @example Vendor invoices
     * @example first quarter
     */
    name: string;
    /**
     * What the set covers and where the documents come from.
     *
     * @example Two hundred scanned invoices from the ten largest suppliers
     */
    description?: string;
    /**
     * The extractor, classifier or splitter whose output format the items follow. A run may name another one.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    entityId: string;
}
/** A test case without its answer, as lists show it. */
export interface EvaluationSetItemSummary {
    /** Always `evaluation_set_item`: the same as on the whole item, although the expected output is missing here. */
    object: "evaluation_set_item";
    /**
     * Read the item with it to see the expected output.
     *
     * @example evi_kR9mNP12Qw4yTv8BdR3H
     */
    id: string;
    /** The test document. Null for a package, whose documents are in `files`. */
    file: FileSummary | null;
    /** The documents of a package in processing order. Null for an item with a single document. */
    files: FileSummary[] | null;
    /** Who added the item. Null for items from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** One page of an evaluation set's items. As long as it has a `nextPageToken`, more follow. */
export interface EvaluationSetItemList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Items of this page; read one by its id for its expected output. */
    data: EvaluationSetItemSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A JSON object without a fixed shape; what its keys mean depends on where it stands. */
export interface JsonObject {
    [key: string]: unknown;
}
/** The extraction result that you consider right, against which runs of an evaluation set are measured. */
export interface ProvidedExtractOutput {
    /** The right values in the shape of the extractor's schema. Name every field of the schema; use null for what the document does not contain. */
    value?: JsonObject;
}
/** The classification that you consider right, against which runs of an evaluation set are measured. */
export interface ProvidedClassifyOutput {
    /**
     * The right answer: the `id` of an entry in the classifier's `classifications`. Runs count as correct when they choose it.
     *
     * @example credit_note
     */
    id: string;
    /**
     * Label of the right entry, as in its own `type`; must belong to the same entry as `id`.
     *
     * @example Credit note
     */
    type: string;
}
/** The correct cuts for one file, as you supply them to an evaluation set. Kinds and page borders are compared; identifiers and explanations are not part of it. */
export interface ProvidedSplitOutput {
    /** Every document that a perfect run would find, in page order. */
    splits: {
        /**
         * Its right kind: the `id` of a classification in the splitter's configuration.
         *
         * @example claim_form
         */
        classificationId: string;
        /**
         * Label of that kind, as in the classification's own `type`; must belong to `classificationId`.
         *
         * @example claim_form
         */
        type: string;
        /** Page of the packet on which it begins, counted from 1. */
        startPage: number;
        /** Page of the packet on which it ends, itself included. */
        endPage: number;
    }[];
}
/** The correct answer for one item, in the output format of the set's processor: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
export type ProvidedProcessorOutput = ProvidedExtractOutput | ProvidedClassifyOutput | ProvidedSplitOutput;
/** A test case made of one document. Works for every kind of processor. */
export interface SingleFileItemCreate {
    /**
     * The stored document, by the id that its upload returned.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    fileId: string;
    /** The correct answer for one item, in the output format of the set's processor: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
    expectedOutput: ProvidedProcessorOutput;
}
/** A test case made of several documents that are extracted together in one run. Only for sets whose processor is an extractor with a JSON schema. */
export interface MultifileItemCreate {
    /** The documents in the order in which the extractor should see them. */
    fileIds: string[];
    /** The right answer for the package as a whole, not one per document. */
    expectedOutput: ProvidedProcessorOutput;
}
/** A test case to add: exactly one of `fileId` and `fileIds`, with the answer that covers it. */
export type EvaluationSetItemCreate = SingleFileItemCreate | MultifileItemCreate;
/** The test cases to add in one request, each with its right answer. */
export interface EvaluationSetItemsCreate {
    /** Up to 100 test cases. Split larger imports over several requests. */
    items: EvaluationSetItemCreate[];
}
/** One test case, a document or a package of documents with the answer that a perfect run would give. */
export interface EvaluationSetItem {
    /** Always `evaluation_set_item`: the set that holds it has `evaluation_set` here. */
    object: "evaluation_set_item";
    /**
     * Correct or remove the item with it, or run the set on this item alone.
     *
     * @example evi_kR9mNP12Qw4yTv8BdR3H
     */
    id: string;
    /**
     * The set that holds the item; part of the path of every operation on the item.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    evaluationSetId: string;
    /** The test document. Null for a package, whose documents are in `files`. */
    file: FileSummary | null;
    /** The documents of a package in processing order. Null for an item with a single document. */
    files: FileSummary[] | null;
    /** The correct answer for one item, in the output format of the set's processor: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
    expectedOutput: ProvidedProcessorOutput;
    /** Who added the item. Null for items from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** The test cases that were added, with the ids to correct or remove them by. */
export interface EvaluationSetItemsCreated {
    /** One item for each test case sent, now with ids. */
    evaluationSetItems: EvaluationSetItem[];
}
/** A better answer for a test case. Its documents cannot be exchanged. */
export interface EvaluationSetItemUpdate {
    /** Takes the place of the whole former answer, so send all of it. */
    expectedOutput: ProvidedProcessorOutput;
}
/**
 * The model family that does the extraction.
 *
 * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
 *   is chosen.
 * - `extraction_light`: faster and cheaper, for simple and clean documents; without figures, signatures and
 *   page rotation.
 * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
 *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
 *   chunking options itself.
 *
 * @default extraction_performance
 */
export type ExtractBaseProcessor = "extraction_performance" | "extraction_light" | "extraction_operator" | (string & {});
/** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
export interface ArrayStrategy {
    /**
     * The strategy.
     *
     * - `large_array_heuristics`: cuts and merges along tables; the choice when latency counts.
     * - `large_array_max_context`: reads the whole document several times; most complete, slowest, and more
     *   expensive.
     * - `large_array_overlap_context`: gives each chunk its neighbouring pages, so rows at page breaks survive;
     *   the middle way.
     */
    type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context" | (string & {});
}
/** How a long document is cut up for the model, and how the partial results become one. */
export interface ExtractChunkingOptions {
    /**
     * Where to cut.
     *
     * - `standard`: after a fixed number of pages.
     * - `semantic`: where the content changes subject.
     * - `contextual`: not explained by the vendor; try it against an evaluation set before you rely on it.
     */
    chunkingStrategy?: "standard" | "semantic" | "contextual" | (string & {});
    /**
     * Pages per chunk. Larger chunks leave less to merge, which saves time where no long tables are extracted; the model sees one chunk at a time.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which chunk wins when several of them deliver the same field.
     *
     * - `intelligent`: a model weighs the candidates; the slowest.
     * - `confidence`: the candidate with the highest confidence.
     * - `take_first`: the earliest in the document; quicker than `intelligent`, as is `confidence`.
     * - `take_last`: the latest in the document, for example for amended terms.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last" | (string & {});
    /**
     * Plain-language hint where `semantic` chunking may cut, for example before each new claim. Without effect for other strategies.
     *
     * @example Start a new chunk at every account statement header.
     */
    customSemanticChunkingRules?: string;
}
/** A run of neighbouring sheets in a workbook, both ends included; the others are ignored. */
export interface ExcelSheetRange {
    /**
     * Position of the first sheet by the order of the tabs; counting starts at 0.
     *
     * @example 0
     */
    start: number;
    /**
     * Position of the last sheet; equal to `start` for a single sheet, never below it.
     *
     * @example 2
     */
    end: number;
}
/** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
export interface ExtractAdvancedOptions {
    /** True adds the model's reasoning to each field's `insights`, for tuning a schema; it takes time, so switch it off in production. False leaves it out. */
    modelReasoningInsightsEnabled?: boolean;
    /** True lets the model look at the page images as well as the text; for scans, handwriting and forms. False uses the text alone; for clean digital files where speed counts. */
    advancedMultimodalEnabled?: boolean;
    /** True returns where on the page each value was found, for highlighting and review, and takes longer. False returns values without their places. */
    citationsEnabled?: boolean;
    /**
     * How tightly a citation encloses its value. Takes effect with `citationsEnabled`.
     *
     * - `line`: whole lines of text. Used when nothing is chosen.
     * - `word`: the words themselves where they can be found, otherwise the line; suits single cells of a table.
     * - `block`: the surrounding paragraph, table or key-value group; the least precise, but the least likely to
     *   miss.
     *
     * @default line
     */
    citationMode?: "line" | "word" | "block" | (string & {});
    /**
     * What gets a citation inside an array. Takes effect with `citationsEnabled`.
     *
     * - `item`: one citation per row, such as `line_items[0]`.
     * - `property`: one per value of a row, such as `line_items[0].amount`; from `extraction_performance` 4.4.0.
     */
    arrayCitationStrategy?: "item" | "property" | (string & {});
    /** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
    arrayStrategy?: ArrayStrategy;
    /** How a long document is cut up for the model, and how the partial results become one. */
    chunkingOptions?: ExtractChunkingOptions;
    /** Which sheets of a workbook to extract from, by position. For documents by page use `pageRanges`. */
    excelSheetRanges?: ExcelSheetRange[];
    /**
     * Which sheets of a workbook are used.
     *
     * - `intelligent`: those that look relevant to the schema.
     * - `all`: every sheet.
     * - `first`: only the first sheet by the order of the tabs.
     * - `last`: only the last sheet by the order of the tabs.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last" | (string & {});
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /** Has the extracted values reviewed and scored from 1 to 5, to pick those that a person should see. Costs additional credits. */
    reviewAgent?: {
        /** True has every field checked by a second model: it gets a `reviewAgentScore`, and `insights` can carry the doubts. False skips the check. */
        enabled?: boolean;
    };
    /**
     * True tells the model the UTC date on which the run was created, so that it can resolve "within 30 days" or an ambiguous 02/03/26. False leaves it to the document alone, and the same file gives the same values on any day.
     *
     * @default false
     */
    currentDateEnabled?: boolean;
}
/** Changes to a saved extractor's configuration for a single request. Parts that are left out keep their saved value; nothing is stored on the extractor. */
export interface ExtractOverrideConfig {
    /**
     * The model family that does the extraction.
     *
     * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
     *   is chosen.
     * - `extraction_light`: faster and cheaper, for simple and clean documents; without figures, signatures and
     *   page rotation.
     * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
     *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
     *   chunking options itself.
     */
    baseProcessor?: ExtractBaseProcessorInput;
    /**
     * Release of the base processor for this request, for example to try a newer model before saving it.
     *
     * @example 4.10.0
     */
    baseVersion?: string;
    /**
     * Plain-language instructions in place of the saved ones; both are not combined.
     *
     * @example This supplier prints dates as day/month/year.
     */
    extractionRules?: string;
    /** JSON Schema in place of the saved one, under the same limits as in an extractor's own configuration. */
    schema?: JsonObject;
    /** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
    advancedOptions?: ExtractAdvancedOptionsInput;
    /** How the document is read, for this request only; replaces what the extractor has saved. */
    parseConfig?: ParseConfigInput;
}
/** The saved extractor to run, optionally in a certain version and with changes for this request. */
export interface ExtractorSelection {
    /**
     * The extractor, by the id that `POST /extractors` or the dashboard shows.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    id: string;
    /**
     * Which version to run. Left out, it is the most recently published one.
     * - `latest`: the most recently published one, or the draft while nothing is published.
     * - `draft`: the unpublished state, for trying out changes.
     * - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production.
     */
    version?: ProcessorVersionString;
    /** Changes to a saved extractor's configuration for a single request. Parts that are left out keep their saved value; nothing is stored on the extractor. */
    overrideConfig?: ExtractOverrideConfig;
}
/** An extraction defined by a JSON Schema. Every part is optional: without `schema`, one is derived from the document before the values are extracted. */
export interface ExtractConfigJson {
    /**
     * The model family that does the extraction.
     *
     * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
     *   is chosen.
     * - `extraction_light`: faster and cheaper, for simple and clean documents; without figures, signatures and
     *   page rotation.
     * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
     *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
     *   chunking options itself.
     */
    baseProcessor?: ExtractBaseProcessor;
    /**
     * Pins one release of the base processor so that results do not shift when Extend ships a newer model. Left out, the newest stable release applies.
     *
     * @example 4.10.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for the whole document, such as which of several totals counts. Without `schema` they also steer which fields are derived.
     *
     * @example Use the grand total including tax. Ignore amounts on attached delivery notes.
     */
    extractionRules?: string;
    /** JSON Schema whose root is an object; the output's `value` follows it. Primitive fields must allow null, nesting goes at most five levels deep, and `anyOf`, `$defs` and the like are not supported. `extend:type` marks dates, currency amounts and signatures. */
    schema?: JsonObject;
    /** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
    advancedOptions?: ExtractAdvancedOptions;
    /** How the document is read before extraction. Look here first when a value is missing from the parsed text. */
    parseConfig?: ParseConfig;
}
/** Several documents that are extracted as one, for example a contract and its amendments. Values may come from any of them, and citations name the file. */
export interface MultiFileRunPackage {
    /** The documents, at most 50, in the order in which the model should see them. Plain text is not accepted here. */
    files: FileInput[];
}
/** What to extract from which document. Send `file` or `package`, not both; send `extractor` or `config`, or neither to have a schema derived from the document. */
export interface ExtractRequest {
    /** A saved extractor; excludes `config`. The usual choice in production, since its versions are published on purpose. */
    extractor?: ExtractorSelection;
    /** A configuration for this request alone; excludes `extractor`. Handy for trying a schema. */
    config?: ExtractConfigJsonInput;
    /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
    file?: FileOrTextInput;
    /** Several documents that are extracted as one, for example a contract and its amendments. Values may come from any of them, and citations name the file. */
    package?: MultiFileRunPackage;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
}
/** What an extract run and its entry in lists share: everything but configuration and values. */
export interface ExtractRunBase {
    /** Always `extract_run`: the value that `breakdown` of a usage has for such runs too. */
    object: "extract_run";
    /**
     * Names the run in `GET /extract_runs/{id}`, in webhooks, and in workflow step results. Keep it to read the result later.
     *
     * @example exr_8xKq2LmVn5RtP9wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The saved extractor behind the run; null when the run brought its own `config` or none at all. */
    extractor: ExtractorSummary | null;
    /** Exactly which version of the extractor ran, even if the request said `latest`. Null when no saved extractor was involved. */
    extractorVersion: ExtractorVersionSummary | null;
    /**
     * Code that says why the run ended as `FAILED`; null otherwise. New codes appear without notice, so treat an
     * unknown one like `INTERNAL_ERROR`. Known codes:
     *
     * - `ABORTED`: someone stopped the run.
     * - `INTERNAL_ERROR`: something broke on the server; submitting again may help.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be fetched, opened or read by OCR.
     * - `INVALID_PROCESSOR`: the extractor's configuration does not hold together.
     * - `INVALID_CONFIGURATION`: an option does not work with the chosen base processor or its version.
     * - `PARSING_ERROR`: the model answered, but its answer could not be turned into the output format.
     * - `PRE_PROCESSING_FAILURE`: something failed before the extraction, for example cutting into chunks.
     * - `POST_PROCESSING_FAILURE`: something failed after the values were extracted.
     * - `OUT_OF_CREDITS`: the account's credits did not cover the run.
     * - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be derived from the file.
     *
     * @example PARSING_ERROR
     */
    failureReason: string | null;
    /** Explanation of the failure for people; null unless `status` is `FAILED`. Its wording may change, so do not match on it. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has checked the result in the dashboard; `reviewedOutput` then has the final values. */
    reviewed: boolean;
    /** True when the reviewer changed at least one value, which `edits` lists. */
    edited: boolean;
    /** The document of a single-file run. Null for a run over a `package`, and when the file never became readable. */
    file: FileSummary | null;
    /** The documents of a run over a `package`, in the order of the request; null for a single-file run. */
    files: FileSummary[] | null;
    /**
     * The parse run that turned the document into text for this extraction; null if there was none.
     *
     * @example pr_6vBn3MqWx8TzL2kP
     */
    parseRunId: string | null;
    /**
     * Opens the run in the Extend dashboard, next to the document; people need a login there.
     *
     * @format uri
     */
    dashboardUrl: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** A corner of a polygon, measured from the top left of the upright page. Divide by the page's width and height to place it on a rendering of any size. */
export interface Point {
    /** Distance from the left edge of the upright page, growing to the right. */
    x: number;
    /** Distance from the upper edge of the upright page, growing downwards. */
    y: number;
}
/** Outline around content, corner by corner; it can follow tilted text, which a bounding box cannot. */
export type Polygon = Point[];
/** Where in a document a value was found, to show it to the person who checks the value. */
export interface Citation {
    /**
     * File that contains the passage. Matters in runs over several files: look it up among the run's `files`.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    fileId?: string;
    /** Page that contains the passage, with its size to scale `polygon`. */
    page?: {
        /** Position of the page in the file, counted from 1. */
        number: number;
        /** Width in points; divide horizontal positions by it to place them on a rendering. */
        width?: number;
        /** Height in points; divide vertical positions by it to place them on a rendering. */
        height?: number;
    };
    /**
     * The passage as it stands in the document, before the value was normalised; null where only the place is known.
     *
     * @example Total due: EUR 1,284.50
     */
    referenceText?: string | null;
    /** Outline of the passage on its page; draw it to show a reviewer where the value stands. */
    polygon?: Polygon;
}
/** How trustworthy one extracted value is, and where it comes from: what you need to decide whether a person should look. */
export interface ExtractFieldMetadata {
    /**
     * How sure text recognition was about the characters, from 0 to 1; null when it played no part.
     *
     * @example 0.98
     */
    ocrConfidence?: number | null;
    /** Confidence from the model's token probabilities, from 0 to 1. On its way out: null with `extraction_light` and with `extraction_performance` from 4.6.0. */
    logprobsConfidence?: number | null;
    /**
     * Verdict of the review agent, only when it was enabled; null where it reached none. Set a limit below which a
     * person looks.
     *
     * - 5: nothing to object.
     * - 4: small remarks.
     * - 3: doubtful.
     * - 2: probably wrong.
     * - 1: clear problems.
     *
     * @example 5
     */
    reviewAgentScore?: number | null;
    /** Places in the document that support the value; present with `citationsEnabled`. */
    citations?: Citation[];
    /** Remarks of the models, such as the reasoning behind the value or a doubt of the review agent. */
    insights?: Insight[];
}
/** Confidence, citations and insights per field. Keys are paths into `value`, for example `total_amount`, `line_items[0]` or `line_items[0].description`. */
export interface ExtractOutputMetadata {
    [key: string]: ExtractFieldMetadata;
}
/** Extracted values in the shape of your schema, and beside them, by the same field names, the evidence for each. */
export interface ExtractOutputJson {
    /** The extracted data, shaped by the configured schema. Fields that the document does not contain are null. */
    value: JsonObject;
    /** Confidence, citations and insights per field. Keys are paths into `value`, for example `total_amount`, `line_items[0]` or `line_items[0].description`. */
    metadata: ExtractOutputMetadata;
}
/**
 * Type of a field in the field-list format.
 *
 * - `string`: text, the choice for everything that is not calculated with.
 * - `number`: a number without unit, ready for calculating.
 * - `currency`: an amount together with its currency.
 * - `boolean`: yes or no, such as a ticked box.
 * - `date`: a calendar date, kept apart from plain text.
 * - `array`: a table or list; its columns are in `schema`.
 * - `enum`: one of the values in `enum`, to branch on.
 * - `object`: a group of fields, listed in `schema`.
 * - `signature`: a signature with its signer and date.
 */
export type ExtractionFieldType = "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature" | (string & {});
/** One field of the field-list format used by older API versions. New extractors use a JSON Schema instead. */
export interface ExtractionField {
    /**
     * Stays the same when the field is renamed; results refer to it.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * Key under which the value appears in the output; renaming it changes the shape of the output.
     *
     * @example invoiceNumber
     */
    name: string;
    /**
     * Type of a field in the field-list format.
     *
     * - `string`: text, the choice for everything that is not calculated with.
     * - `number`: a number without unit, ready for calculating.
     * - `currency`: an amount together with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date, kept apart from plain text.
     * - `array`: a table or list; its columns are in `schema`.
     * - `enum`: one of the values in `enum`, to branch on.
     * - `object`: a group of fields, listed in `schema`.
     * - `signature`: a signature with its signer and date.
     */
    type: ExtractionFieldType;
    /**
     * What the model is told about the field; the more precise about place and format, the better the value.
     *
     * @example The number that the supplier gave to this invoice
     * @example usually at the top right.
     */
    description: string;
    /** The fields of a row or group, in the same format; needed for the types `array` and `object`, meaningless for others. */
    schema?: ExtractionField[];
    /** The values to choose from; given for `enum`. */
    enum?: ExtractionFieldOption[];
}
/** One value that a field of type `enum` can take, with the words that help to choose it. */
export interface ExtractionFieldOption {
    /**
     * What the output contains when the option applies; your code branches on it.
     *
     * @example NET_30
     */
    value: string;
    /**
     * Tells the model when the option applies and when a neighbouring one does.
     *
     * @example Payment is due 30 days after the invoice date.
     */
    description: string;
}
/** One place in the document that a field result points to, for highlighting. */
export interface ExtractionFieldReference {
    /**
     * The field that the place belongs to: for a table possibly a nested one, so that a single cell can be shown.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * Name of that field, ready to be shown beside the place.
     *
     * @example invoiceNumber
     */
    fieldName: string;
    /**
     * Page of the file that all `boundingBoxes` lie on, counted from 1.
     *
     * @example 1
     */
    page: number;
    /** Rectangles around the text on that page; draw all of them. */
    boundingBoxes: {
        /** Distance of the upper edge from the top of the page, growing downwards. */
        top: number;
        /** Distance of the left edge from the left side of the page, growing to the right. */
        left: number;
        /** Distance of the lower edge from the top of the page; larger than `top`. */
        bottom: number;
        /** Distance of the right edge from the left side of the page; larger than `left`. */
        right: number;
    }[];
}
/** The result for one field of the field-list format: value, confidence and evidence together. */
export interface ExtractionFieldResult {
    /**
     * The `id` of the field in the configuration that was used; stays the same when a field is renamed.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * Type of a field in the field-list format.
     *
     * - `string`: text, the choice for everything that is not calculated with.
     * - `number`: a number without unit, ready for calculating.
     * - `currency`: an amount together with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date, kept apart from plain text.
     * - `array`: a table or list; its columns are in `schema`.
     * - `enum`: one of the values in `enum`, to branch on.
     * - `object`: a group of fields, listed in `schema`.
     * - `signature`: a signature with its signer and date.
     */
    type: ExtractionFieldType;
    /** The extracted value in the shape of the field's type; null or absent when the document does not contain it. */
    value?: unknown;
    /**
     * How sure the model is, from 0 to 1. Choose a threshold below which a person looks.
     *
     * @example 0.97
     */
    confidence?: number;
    /** Definitions of the nested fields, so that rows can be read; present for `array` and `object`. */
    schema?: ExtractionField[];
    /** The model's remarks on the value; only if reasoning was enabled in the configuration. */
    insights?: Insight[];
    /** Where in the document the value stands, to be shown to a reviewer; may be empty. */
    references: ExtractionFieldReference[];
    /** The values that could be chosen; present for `enum`. */
    enum?: ExtractionFieldOption[];
}
/** Extracted values of a run with a field list, keyed by field name. Only runs made through an older API version have it. */
export interface ExtractOutputLegacy {
    [key: string]: ExtractionFieldResult;
}
/** Extracted values in the form that belongs to the run's configuration: `value` and `metadata` for a JSON Schema, a map of field results for the field list of older API versions. */
export type ExtractOutput = ExtractOutputJson | ExtractOutputLegacy;
/** A reviewer's change to one field: what the model had found and what it became. */
export interface ExtractOutputEdit {
    /** What the model had found, of whatever type the field has; null if it had found nothing. */
    originalValue?: unknown;
    /** What the reviewer put in its place, and what `reviewedOutput` holds. */
    editedValue?: unknown;
    /**
     * The reviewer's comment on the change; absent if none was written.
     *
     * @example Total on page 2 includes freight.
     */
    notes?: string;
    /**
     * Page on which the edit was made, counted from 1.
     *
     * @example 2
     */
    page?: number;
    /**
     * Type of the changed field as in its definition; tells how to read the two values.
     *
     * @example number
     */
    fieldType?: string;
}
/** An extraction defined by a list of fields, the format of older API versions. Responses can contain it; requests of this version cannot. Saving the extractor with a `schema` moves it to the current form. */
export interface ExtractConfigLegacy {
    /**
     * The model family that does the extraction; `extraction_operator` cannot work with a field list.
     *
     * - `extraction_performance`: most accurate. Used when nothing is chosen.
     * - `extraction_light`: faster and cheaper, for simple documents; without figures, signatures and page rotation.
     */
    baseProcessor?: "extraction_performance" | "extraction_light" | (string & {});
    /**
     * The pinned release of the base processor; absent when the extractor follows the newest stable one.
     *
     * @example 4.5.0
     */
    baseVersion?: string;
    /** Plain-language instructions that hold for the whole document, such as a date format. What concerns one field belongs into its `description`. */
    extractionRules?: string;
    /** What to extract, one entry per field; tables and groups have fields of their own in `schema`. */
    fields: ExtractionField[];
    /** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
    advancedOptions?: ExtractAdvancedOptions;
    /** How the document is read before its fields are extracted; the defaults apply to what is left out. */
    parseConfig?: ParseConfig;
}
/** How an extraction works. Extractors and runs of this API version carry the JSON Schema form; the field-list form only comes back for extractors and runs that were made through an older version, and cannot be sent. */
export type ExtractConfig = ExtractConfigJson | ExtractConfigLegacy;
/** One extraction over one document, or over a package of documents, with its configuration and, once finished, the extracted values. */
export interface ExtractRun {
    /** Always `extract_run`: the value that `breakdown` of a usage has for such runs too. */
    object: "extract_run";
    /**
     * Names the run in `GET /extract_runs/{id}`, in webhooks, and in workflow step results. Keep it to read the result later.
     *
     * @example exr_8xKq2LmVn5RtP9wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The saved extractor behind the run; null when the run brought its own `config` or none at all. */
    extractor: ExtractorSummary | null;
    /** Exactly which version of the extractor ran, even if the request said `latest`. Null when no saved extractor was involved. */
    extractorVersion: ExtractorVersionSummary | null;
    /**
     * Code that says why the run ended as `FAILED`; null otherwise. New codes appear without notice, so treat an
     * unknown one like `INTERNAL_ERROR`. Known codes:
     *
     * - `ABORTED`: someone stopped the run.
     * - `INTERNAL_ERROR`: something broke on the server; submitting again may help.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be fetched, opened or read by OCR.
     * - `INVALID_PROCESSOR`: the extractor's configuration does not hold together.
     * - `INVALID_CONFIGURATION`: an option does not work with the chosen base processor or its version.
     * - `PARSING_ERROR`: the model answered, but its answer could not be turned into the output format.
     * - `PRE_PROCESSING_FAILURE`: something failed before the extraction, for example cutting into chunks.
     * - `POST_PROCESSING_FAILURE`: something failed after the values were extracted.
     * - `OUT_OF_CREDITS`: the account's credits did not cover the run.
     * - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be derived from the file.
     *
     * @example PARSING_ERROR
     */
    failureReason: string | null;
    /** Explanation of the failure for people; null unless `status` is `FAILED`. Its wording may change, so do not match on it. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has checked the result in the dashboard; `reviewedOutput` then has the final values. */
    reviewed: boolean;
    /** True when the reviewer changed at least one value, which `edits` lists. */
    edited: boolean;
    /** The document of a single-file run. Null for a run over a `package`, and when the file never became readable. */
    file: FileSummary | null;
    /** The documents of a run over a `package`, in the order of the request; null for a single-file run. */
    files: FileSummary[] | null;
    /**
     * The parse run that turned the document into text for this extraction; null if there was none.
     *
     * @example pr_6vBn3MqWx8TzL2kP
     */
    parseRunId: string | null;
    /**
     * Opens the run in the Extend dashboard, next to the document; people need a login there.
     *
     * @format uri
     */
    dashboardUrl: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The values to use: the reviewed ones if a person has reviewed the run, otherwise what the model found. Null until `status` is `PROCESSED`. */
    output: ExtractOutput | null;
    /** What the model found before anyone touched it. Filled only on reviewed runs, so that both states can be compared. */
    initialOutput: ExtractOutput | null;
    /** The values as the reviewer left them, and the ones to trust; null while `reviewed` is false. */
    reviewedOutput: ExtractOutput | null;
    /** What the reviewer changed, keyed by field path such as `line_items[0].amount`; null unless `edited` is true. An entry may itself be null. */
    edits: {
        [key: string]: ExtractOutputEdit | null;
    } | null;
    /** The complete configuration that the run used, with overrides already applied. */
    config: ExtractConfig;
    /** Credits that the run consumed, itemised. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
    usage: RunUsage | null;
}
/** An extract run as lists and batches show it: without configuration and extracted values. Read the run by its id to get those. */
export interface ExtractRunSummary {
    /** Always `extract_run`: the value that `breakdown` of a usage has for such runs too. */
    object: "extract_run";
    /**
     * Names the run in `GET /extract_runs/{id}`, in webhooks, and in workflow step results. Keep it to read the result later.
     *
     * @example exr_8xKq2LmVn5RtP9wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The saved extractor behind the run; null when the run brought its own `config` or none at all. */
    extractor: ExtractorSummary | null;
    /** Exactly which version of the extractor ran, even if the request said `latest`. Null when no saved extractor was involved. */
    extractorVersion: ExtractorVersionSummary | null;
    /**
     * Code that says why the run ended as `FAILED`; null otherwise. New codes appear without notice, so treat an
     * unknown one like `INTERNAL_ERROR`. Known codes:
     *
     * - `ABORTED`: someone stopped the run.
     * - `INTERNAL_ERROR`: something broke on the server; submitting again may help.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be fetched, opened or read by OCR.
     * - `INVALID_PROCESSOR`: the extractor's configuration does not hold together.
     * - `INVALID_CONFIGURATION`: an option does not work with the chosen base processor or its version.
     * - `PARSING_ERROR`: the model answered, but its answer could not be turned into the output format.
     * - `PRE_PROCESSING_FAILURE`: something failed before the extraction, for example cutting into chunks.
     * - `POST_PROCESSING_FAILURE`: something failed after the values were extracted.
     * - `OUT_OF_CREDITS`: the account's credits did not cover the run.
     * - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be derived from the file.
     *
     * @example PARSING_ERROR
     */
    failureReason: string | null;
    /** Explanation of the failure for people; null unless `status` is `FAILED`. Its wording may change, so do not match on it. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has checked the result in the dashboard; `reviewedOutput` then has the final values. */
    reviewed: boolean;
    /** True when the reviewer changed at least one value, which `edits` lists. */
    edited: boolean;
    /** The document of a single-file run. Null for a run over a `package`, and when the file never became readable. */
    file: FileSummary | null;
    /** The documents of a run over a `package`, in the order of the request; null for a single-file run. */
    files: FileSummary[] | null;
    /**
     * The parse run that turned the document into text for this extraction; null if there was none.
     *
     * @example pr_6vBn3MqWx8TzL2kP
     */
    parseRunId: string | null;
    /**
     * Opens the run in the Extend dashboard, next to the document; people need a login there.
     *
     * @format uri
     */
    dashboardUrl: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** Credits that the run consumed, as totals only; the full run itemises them. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
    usage: RunUsageSummary | null;
}
/** One page of extract runs. As long as it has a `nextPageToken`, more follow. */
export interface ExtractRunList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The runs of this page in the requested order; empty when no run matches the filters. */
    data: ExtractRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** An extraction to start in the background: the document or documents, and an extractor, a configuration, or neither. */
export interface ExtractRunCreate {
    /** A saved extractor; excludes `config`. The usual choice in production, since its versions are published on purpose. */
    extractor?: ExtractorSelection;
    /** A configuration for this request alone; excludes `extractor`. Handy for trying a schema. */
    config?: ExtractConfigJsonInput;
    /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
    file?: FileOrTextInput;
    /** Several documents that are extracted as one, for example a contract and its amendments. Values may come from any of them, and citations name the file. */
    package?: MultiFileRunPackage;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/** Up to 1,000 documents for one saved extractor; an inline configuration is not possible here. */
export interface ExtractRunBatchCreate {
    /** The extractor, its version and its overrides for every document of the batch; an inline configuration is not possible. */
    extractor: ExtractorSelection;
    /** The documents. Each becomes an extract run of its own, which can fail without touching the others. */
    inputs: {
        /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
        file: FileOrTextInput;
        /** Data of yours for this document's run, for example its key in your system; the batch itself does not tell which run belongs to which input. */
        metadata?: RunMetadata;
    }[];
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/** One page of extractors. As long as it has a `nextPageToken`, more follow. */
export interface ExtractorList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Extractors of this page; read one by its id for its configuration. */
    data: ExtractorSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A new extractor. Its draft starts from `config`, from a copy of another extractor, or from sample documents; only one of the three may be given. */
export interface ExtractorCreate {
    /**
     * Name for people, shown in the dashboard; runs and workflows go by the id.
     *
     * @example Supplier invoices
     */
    name: string;
    /**
     * Copies the configuration of this extractor; later changes to either do not reach the other.
     *
     * @example ex_2wNv6KrTq8LpX3mD
     */
    cloneExtractorId?: string;
    /** The configuration that the draft begins with. Write it yourself, or let `generate` or a copy provide one. */
    config?: ExtractConfigJsonInput;
    /** Has a schema written from sample documents. The call waits for it and returns the extractor with that schema in its draft. */
    generate?: {
        /** One to five typical documents, by URL or by file id; plain text is not possible. */
        files: FileInput[];
        /**
         * What the documents are and which fields matter to you, in at most 2,500 characters. Optional, but recommended by the vendor.
         *
         * @example Invoices of German suppliers. Needed are supplier
         * @example VAT id
         * @example due date and all line items with net amounts.
         */
        instructions?: string;
    };
}
/** A version of an extractor with its full configuration. Published ones never change; the draft does. */
export interface ExtractorVersion {
    /** Always `extractor_version`: the extractor itself has `extractor` here. */
    object: "extractor_version";
    /**
     * Names this version for good, whereas `draft` and `latest` move on.
     *
     * @example exv_3nHs8KcYd2WqT6zR
     */
    id: string;
    /**
     * The note given at publishing, on what changed; null if there was none.
     *
     * @example Adds purchase order number and payment terms
     */
    description: string | null;
    /**
     * Number of a published version such as `2.1`, or `draft`. Runs can ask for either.
     *
     * @example 1.2
     * @example draft
     */
    version: string;
    /**
     * The extractor that this is a state of; reading the version takes both ids.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    extractorId: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Who made the version, a person or an API key; null for versions from before this was recorded. */
    createdBy: CreatedBy | null;
    /** What this version extracts and how. Extractors from older API versions can still carry a field list here. */
    config: ExtractConfig;
}
/** A saved, versioned definition of what to extract. Work happens on its draft; published versions never change. */
export interface Extractor {
    /** Always `extractor`: tells it from a `classifier` or `splitter`, as in `entity` of an evaluation set. */
    object: "extractor";
    /**
     * Stable handle of the extractor in runs, workflows and evaluation sets; renaming does not change it.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    id: string;
    /**
     * Name in the dashboard. Not necessarily unique, so refer to extractors by id.
     *
     * @example Supplier invoices
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The version under construction, which updates and the dashboard's editor change and publishing copies. */
    draftVersion: ExtractorVersion;
}
/** One page of an extractor's versions. As long as it has a `nextPageToken`, more follow. */
export interface ExtractorVersionList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The versions of this page without their configuration; the draft is among them. */
    data: ExtractorVersionSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** How the next version is numbered and described, and where its configuration comes from. */
export interface ExtractorVersionCreate {
    /**
     * Which part of the version number goes up.
     * - `major`: from 1.4 to 2.0; by convention where the shape of the output changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to the colleagues who choose between versions. */
    description?: VersionDescription;
    /** A configuration to publish in place of the draft's. Without it, the draft is published. */
    config?: ExtractConfigJsonInput;
}
/** The changes to make; what is left out stays as it is. */
export interface ExtractorUpdate {
    /**
     * New name for people; the id and all references stay.
     *
     * @example Supplier invoices (EU)
     */
    name?: string;
    /** New configuration of the draft. Published versions, and whatever runs on them, stay untouched. */
    config?: ExtractConfigJsonInput;
}
/** One page of files. As long as it has a `nextPageToken`, more follow. */
export interface FileList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Files of this page, without download links. */
    data: FileSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** The form fields of an upload: the document, and the password if it needs one. */
export interface FileUpload {
    /**
     * The document. Its type is told from the file name and the bytes; the content type of the part is ignored. Stored
     * are:
     * - PDF: `.pdf`.
     * - pictures: `.png`, `.jpg`, `.jpeg`, `.tiff`, `.tif`, `.svg`, `.heic`, `.heif`, `.bmp`, `.gif`, `.webp`, `.psd`,
     *   `.pcx`.
     * - workbooks and tables: `.xls`, `.xlsx`, `.xltm`, `.xltx`, `.ods`, `.csv`.
     * - text documents: `.doc`, `.docx`, `.dotx`, `.odt`, `.wpd`, `.rtf`, `.txt`, `.md`, `.lis`, `.html`, `.xml`.
     * - slides: `.ppt`, `.pptx`, `.ppm`.
     * - e-mail: `.eml`.
     *
     * Edits and form detection take PDF only, verification PDF, JPEG, PNG and WebP. How large a file may be is not
     * published; `FILE_SIZE_TOO_LARGE` tells.
     *
     * @format binary
     */
    file: Blob;
    /** Password of a protected PDF, with which it is unlocked. Leave it out for any other file. */
    password?: string;
}
/** Text of one page, in the form that the query flags asked for. */
export interface FileContentsPage {
    /** Position in the file, counted from 1. */
    pageNumber: number;
    /** Height in points. Given for PDF and image files only. */
    pageHeight?: number;
    /** Width in points. Given for PDF and image files only. */
    pageWidth?: number;
    /** The page as Markdown. PDF and image files, with the flag `markdown`. */
    markdown?: string;
    /** The page as HTML. Word files, with the flag `html`. */
    html?: string;
}
/** Text of a file from an earlier parse; which members are filled depends on the file type and on the query flags. Deprecated in favour of parse runs. */
export interface FileContents {
    /** Plain text of the whole file, for every type but `EXCEL`. Needs the flag `rawText`. */
    rawText?: string;
    /** One entry per page for PDF, image and Word files; empty for other types. */
    pages?: FileContentsPage[];
    /** Passages by content, for PDF and image files; empty for other types. */
    sections?: {
        /** Page the section begins on, counted from 1. */
        startPageNumber: number;
        /** Page the section ends on, itself included. */
        endPageNumber: number;
        /** The section as Markdown, headings and tables included. */
        markdown: string;
    }[];
    /** One entry per sheet of a workbook; empty for other types. */
    sheets?: {
        /**
         * Name on the sheet's tab, as people refer to it.
         *
         * @example Q1 ledger
         */
        sheetName: string;
        /** The sheet's cells as CSV. Needs the flag `rawText`. */
        rawText?: string;
    }[];
}
/** A stored document. Runs refer to it by id; deleting it removes everything derived from it. */
export interface File {
    /** Always `file`: whatever its format, which is in `type`. */
    object: "file";
    /**
     * Accepted wherever a request takes a file, so an uploaded document can be processed many times.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Name given on upload, or taken from the URL.
     *
     * @example invoice-2026-0117.pdf
     */
    name: string;
    /** Family the file belongs to, which decides about the options that take effect; null if it could not be told. */
    type: FileType | null;
    /**
     * Link for downloading the original, valid for 15 minutes. Filled when a file is read, null after upload.
     *
     * @format uri
     */
    presignedUrl: string | null;
    /**
     * The larger file this one was cut from by a splitter in a workflow; null for everything else.
     *
     * @example file_Zq4TnB7yKr3DpWv6XcJ1hM
     */
    parentFileId: string | null;
    /**
     * Parsed text, filled only when a query flag asked for it and some run has parsed the file before. Use a parse run instead.
     *
     * @deprecated
     */
    contents: FileContents | null;
    /** How many pages the file has, for PDF and Word, and what it was cut from, for a part of a split; `{}` for any other file. */
    metadata: FileMetadata;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** How long Extend keeps the data of this parse run. Other kinds of runs have no such option: they follow the setting of the workspace, which covers everything in it. Under zero retention take results from where they arrive first. Extract, classify, split and edit runs carry theirs in the answer of the synchronous call and in the event; a verify run gives its result to the first read, which also orders the removal. */
export interface DataRetention {
    /**
     * - `workspace_default`: keep as long as the workspace is set to.
     * - `zero`: delete the run's data as soon as processing ends. Fails with 400 for organisations without this
     *   option. The answer of `POST /parse` carries the text. `POST /parse_runs` answers before there is any, and its
     *   event has none: whether a later read still delivers the text is not documented, so do not combine the two
     *   without a trial.
     *
     * @default workspace_default
     */
    mode?: "workspace_default" | "zero";
}
/** A document, and optionally how to read it, what to attach, and how long to keep the data. */
export interface ParseRunCreate {
    /** A document, by URL or by the id of a stored file. Give exactly one of the two. */
    file: FileInput;
    /** How a document is read. Everything is optional; defaults follow from the engine and its version, and the run shows what was applied. */
    config?: ParseConfigInput;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
    /** How long Extend keeps the data of this parse run. Other kinds of runs have no such option: they follow the setting of the workspace, which covers everything in it. Under zero retention take results from where they arrive first. Extract, classify, split and edit runs carry theirs in the answer of the synchronous call and in the event; a verify run gives its result to the first read, which also orders the removal. */
    dataRetention?: DataRetention;
}
/**
 * Where a parse run stands.
 * - `PENDING`: queued; only runs of a batch pass through it.
 * - `PROCESSING`: the document is being read; only now it can be cancelled.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request; there will be no text.
 */
export type ParseRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/**
 * Why the run failed; null unless `status` is `FAILED`. The set is open:
 * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, for instance because it had expired.
 * - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a document that can be parsed.
 * - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the document cannot be opened.
 * - `FAILED_TO_CONVERT_TO_PDF`, `FAILED_TO_CONVERT_TO_JPEG`: preparing the pages failed.
 * - `OCR_ERROR`: text recognition failed; worth another run.
 * - `FAILED_TO_GENERATE_TARGET_FORMAT`, `CHUNKING_ERROR`: building the output failed.
 * - `INVALID_CONFIG_OPTIONS`: the configuration does not suit the document.
 * - `OUT_OF_CREDITS`: the organisation ran out of credits.
 * - `INTERNAL_ERROR`: anything else; worth another run.
 */
export type ParseFailureReason = string | null;
/**
 * Confidence in the least certain word of the passage; a low value is a reason to have a person look. Null where words carry no confidence, as in digital documents.
 *
 * @example 0.71
 */
export type MinOcrConfidence = number | null;
/**
 * Mean confidence over the words of the passage, or null where words carry none.
 *
 * @example 0.964
 */
export type AvgOcrConfidence = number | null;
/**
 * Role of a block on its page.
 * - `text`: paragraph or other running text.
 * - `heading`: title of the document or of a main part.
 * - `section_heading`: title of a smaller part, below `heading`.
 * - `table`: whole table, with its cells as children if asked for.
 * - `figure`: picture, chart, diagram or logo.
 * - `table_head`: cell in a table's header, which names a column.
 * - `table_cell`: cell in a table's body, which holds a value.
 * - `key_value`: label and value, as on forms.
 * - `page_number`: printed page number; skip it when you join text.
 * - `barcode`: barcode or QR code; `details` has what it says if asked for.
 * - `formula`: mathematical notation; `details` has its LaTeX.
 * - `header`: line repeated at the top of pages.
 * - `footer`: line repeated at the bottom of pages.
 */
export type BlockType = "text" | "heading" | "section_heading" | "table" | "figure" | "table_head" | "table_cell" | "key_value" | "page_number" | "barcode" | "formula" | "header" | "footer" | (string & {});
/** Marks text and headings. Only workbooks add something here: the cell or range that the text came from. */
export interface TextDetails {
    /** Always `text_details`: expect `cellReference` at most. */
    type: "text_details";
    /**
     * Cell or range the text came from, for workbooks read with `excelIncludeCellMetadata`.
     *
     * @example A1:D1
     */
    cellReference?: string;
}
/** Size of a recognised table, against which a known number of rows can be checked. */
export interface TableDetails {
    /** Always `table_details`; decides which members `details` has. */
    type: "table_details";
    /**
     * Rows as recognised; whether a header counts is not documented.
     *
     * @example 7
     */
    rowCount: number;
    /**
     * Columns as recognised, to lay out the cells of `children` by their `columnIndex`.
     *
     * @example 4
     */
    columnCount: number;
}
/** Look of a spreadsheet cell, for workbooks in which colour or type carries meaning. What the cell does not set is absent. */
export interface CellFormatting {
    /** True where the cell is in bold type; absent if it does not say. */
    bold?: boolean;
    /** True where the cell is in italics; absent if it does not say. */
    italic?: boolean;
    /**
     * Colour of the type as a hexadecimal text; absent if the cell sets none.
     *
     * @example #C00000
     */
    fontColor?: string;
    /**
     * Fill of the cell as a hexadecimal text; absent if the cell sets none.
     *
     * @example #FFF2CC
     */
    backgroundColor?: string;
}
/** Position of a cell in its table, and for workbooks its address and look. Only with `cellBlocksEnabled`. */
export interface TableCellDetails {
    /** Always `table_cell_details`; decides which members `details` has. */
    type: "table_cell_details";
    /**
     * Row of the cell within its table. Whether counting starts at 0 or 1 is not documented.
     *
     * @example 2
     */
    rowIndex: number;
    /**
     * Column of the cell within its table, counted like `rowIndex`.
     *
     * @example 0
     */
    columnIndex: number;
    /**
     * Address in the workbook such as `B7`, or a range if cells are merged. Only with `excelIncludeCellMetadata`.
     *
     * @example B2
     * @example A1:C1
     */
    cellReference?: string;
    /**
     * Formula behind the cell, equals sign included, with `excelIncludeCellMetadata`.
     *
     * @example =SUM(D2:D7)
     */
    formula?: string;
    /** Look of the cell, if it has any of its own. Only with `excelIncludeCellFormatting`. */
    formatting?: CellFormatting;
}
/** Kind of a figure and where to download its picture; the description of what it shows is the block's `content`. */
export interface FigureDetails {
    /** Always `figure_details`; decides which members `details` has. */
    type: "figure_details";
    /**
     * The figure as a picture of its own, unless `figureImageClippingEnabled` was switched off.
     *
     * @format uri
     */
    imageUrl?: string;
    /**
     * Kind of figure, where figures were analysed.
     * - `image`: photograph.
     * - `chart`: plotted data; `advancedChartExtractionEnabled` reads its numbers.
     * - `diagram`: drawing or scheme.
     * - `logo`: mark of a company or brand.
     * - `other`: figure that is none of these.
     */
    figureType?: "other" | "chart" | "image" | "diagram" | "logo" | (string & {});
}
/** Content of a barcode or QR code. Both members beside the symbology depend on options under `blockOptions.barcodes`. */
export interface BarcodeDetails {
    /** Always `barcode_details`; decides which members `details` has. */
    type: "barcode_details";
    /**
     * Link to the code cut out as a picture. Only with `blockOptions.barcodes.imageClippingEnabled`.
     *
     * @format uri
     */
    imageUrl?: string;
    /**
     * What a scanner would read from the code. Only with `blockOptions.barcodes.readingEnabled`.
     *
     * @example INV-2026-0117
     */
    decodedValue?: string;
    /**
     * Symbology such as `QRCode`, `Code128`, `DataMatrix` or `EAN13`, which tells what to expect of `decodedValue`. The set is open.
     *
     * @example QRCode
     * @example Code128
     */
    format?: string;
}
/** A formula in a form that can be typeset again. Only with `blockOptions.formulas.enabled`. */
export interface FormulaDetails {
    /** Always `formula_details`; decides which members `details` has. */
    type: "formula_details";
    /**
     * LaTeX source without delimiters, ready for a typesetter such as KaTeX.
     *
     * @example A = P (1 + r/n)^{nt}
     */
    latex?: string;
}
/** Marks labelled fields, as on forms; label and value stand in the block's `content`. */
export interface KeyValueDetails {
    /** Always `key_value_details`; there are no further members. */
    type: "key_value_details";
}
/** Always empty. Stands for types of blocks that have no details of their own, so that `details` is never missing. */
export interface EmptyBlockDetails {
    /** Never there, unlike in the other variants. */
    type?: never;
    [key: string]: unknown;
}
/** What is special about this type of block; tell the variants apart by `type`. An empty object where there is nothing to add. */
export type BlockDetails = TextDetails | TableDetails | TableCellDetails | FigureDetails | BarcodeDetails | FormulaDetails | KeyValueDetails | EmptyBlockDetails;
/** Where the block stands, page or sheet, and how legible it was. Use it to show the source of a passage or to sort out doubtful text. */
export interface BlockMetadata {
    /** The page, with the size that `polygon` and `boundingBox` are measured against. Absent for workbooks and other files without pages. */
    page?: {
        /** Position of the page in the file, counted from 1; after a split, in the piece and not in the whole. */
        number: number;
        /** Width of the upright page, in points by the declarations. Divide horizontal positions by it to place them on a rendering of another size. */
        width?: number;
        /** Height of the upright page, in points by the declarations. Divide vertical positions by it to place them on a rendering of another size. */
        height?: number;
    };
    /** The sheet of a workbook. Absent for files that have pages. */
    sheet?: {
        /** Position of the sheet in the workbook, counted from 0, unlike pages. */
        index: number;
        /**
         * Name on the sheet's tab, as people refer to it. It may change while the index stays.
         *
         * @example Q1 ledger
         */
        name: string;
    };
    /** Confidence in the least certain word of the passage; a low value is a reason to have a person look. Null where words carry no confidence, as in digital documents. */
    minOcrConfidence?: MinOcrConfidence;
    /** Mean confidence over the words of the passage, or null where words carry none. */
    avgOcrConfidence?: AvgOcrConfidence;
}
/** Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
export interface BoundingBox {
    /** Distance of the left edge from that of the page; null without a place on a page. */
    left: number | null;
    /** Distance of the upper edge from that of the page; null without a place on a page. */
    top: number | null;
    /** Distance of the right edge from the left edge of the page; larger than `left`. */
    right: number | null;
    /** Distance of the lower edge from the upper edge of the page; larger than `top`. */
    bottom: number | null;
}
/** One element of a page, such as a paragraph, heading, table or picture, with its position. Tables can hold their cells as children. */
export interface Block {
    /** Always `block`: the piece of text around it has `chunk` here. */
    object: "block";
    /**
     * Derived from the content, so that the same content gets the same id in a later run.
     *
     * @example block_7c1f93e0a2
     */
    id: string;
    /**
     * The enclosing block, such as the table of a cell. Absent at the top level.
     *
     * @example block_b81d02f6c9
     */
    parentBlockId?: string;
    /**
     * Role of a block on its page.
     * - `text`: paragraph or other running text.
     * - `heading`: title of the document or of a main part.
     * - `section_heading`: title of a smaller part, below `heading`.
     * - `table`: whole table, with its cells as children if asked for.
     * - `figure`: picture, chart, diagram or logo.
     * - `table_head`: cell in a table's header, which names a column.
     * - `table_cell`: cell in a table's body, which holds a value.
     * - `key_value`: label and value, as on forms.
     * - `page_number`: printed page number; skip it when you join text.
     * - `barcode`: barcode or QR code; `details` has what it says if asked for.
     * - `formula`: mathematical notation; `details` has its LaTeX.
     * - `header`: line repeated at the top of pages.
     * - `footer`: line repeated at the bottom of pages.
     */
    type: BlockType;
    /**
     * Text of the block in the chosen notation; a description in the case of figures.
     *
     * @example Total due: EUR 1,284.50
     */
    content: string;
    /** What is special about this type of block; tell the variants apart by `type`. An empty object where there is nothing to add. */
    details: BlockDetails;
    /** Where the block stands, page or sheet, and how legible it was. Use it to show the source of a passage or to sort out doubtful text. */
    metadata: BlockMetadata;
    /** Outline around content, corner by corner; it can follow tilted text, which a bounding box cannot. */
    polygon: Polygon;
    /** Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
    boundingBox: BoundingBox;
    /** Blocks inside this one, for instance table cells with `cellBlocksEnabled`. */
    children?: Block[];
}
/** A piece of the text, ready to be embedded or handed to a model, with the blocks it was built from. */
export interface Chunk {
    /** Always `chunk`: the elements inside have `block` here. */
    object: "chunk";
    /**
     * What the chunk covers.
     * - `page`: the text of one page.
     * - `document`: the text of the whole document in one piece.
     * - `section`: the text of one section, which may span pages.
     */
    type: "page" | "document" | "section" | (string & {});
    /**
     * The text to embed or to hand to a model, as Markdown or laid out by spaces, depending on `target`.
     *
     * @example # Invoice INV-2026-0117
     *
     * Northwind Paper GmbH, Hamburg
     */
    content: string;
    /** Pages that the chunk covers and how legible they were; store it with the embedding to be able to cite. */
    metadata: {
        /** Pages the chunk comes from; both ends are equal for a chunk within one page. */
        pageRange: {
            /** Page the chunk begins on, counted from 1. */
            start: number;
            /** Page the chunk ends on, itself included; the same as `start` within one page. */
            end: number;
        };
        /** Confidence in the least certain word of the passage; a low value is a reason to have a person look. Null where words carry no confidence, as in digital documents. */
        minOcrConfidence?: MinOcrConfidence;
        /** Mean confidence over the words of the passage, or null where words carry none. */
        avgOcrConfidence?: AvgOcrConfidence;
    };
    /** The elements that make up `content`, in reading order, each with type and position. Use them to skip kinds of content, or to show a source. */
    blocks: Block[];
}
/** One word as recognised, with its place and confidence; for highlighting and for judging legibility. */
export interface OcrWord {
    /**
     * The word as recognised, errors included.
     *
     * @example Invoice
     */
    content: string;
    /** Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
    boundingBox: BoundingBox;
    /**
     * How sure the recognition is, from 0 to 1. Low values mark words that a person should check.
     *
     * @example 0.987
     */
    confidence: number;
    /** Page that the word stands on, counted from 1; the positions refer to it. */
    pageNumber: number;
}
/** How one page was prepared. Positions in the output refer to the turned page; with these numbers they can be traced back to the original. */
export interface ParsePageMetadata {
    /** The page number that blocks carry in `metadata.page.number`. */
    number: number;
    /**
     * Degrees by which the page was turned upright, a multiple of 90; positive is clockwise. 0 if it already was, null if rotation was not looked for.
     *
     * @example 90
     */
    rotationApplied: number | null;
    /**
     * Width of the page in the document as received, before any turn; points for a PDF.
     *
     * @example 595
     */
    originalPageWidth: number;
    /**
     * Height of the page in the document as received, before any turn; points for a PDF.
     *
     * @example 842
     */
    originalPageHeight: number;
    /**
     * Resolution that positions are scaled to. Multiply the original size by `dpi / 72` to match them.
     *
     * @example 144
     */
    dpi: number;
}
/** How the document was converted and turned before reading; needed to draw positions on your own copy. */
export interface ParseOutputMetadata {
    /**
     * Media type of the document as you sent it, or null if it could not be told.
     *
     * @example image/tiff
     */
    originalMimeType?: string | null;
    /**
     * Media type that was read. Differs from `originalMimeType` if the document was converted, into PDF for instance.
     *
     * @example application/pdf
     */
    finalMimeType?: string | null;
    /** One entry per page if the file is a PDF or was converted to one; otherwise null. */
    pages?: ParsePageMetadata[] | null;
}
/** The text of a document as chunks in reading order, with words and preparation beside it where asked for. */
export interface ParseOutput {
    /** The text, cut as the chunking strategy says. Join `content` of all of them for the whole document. */
    chunks: Chunk[];
    /** Recognised words with positions. Only if `advancedOptions.returnOcr` asked for them. */
    ocr?: {
        /** Every recognised word. Their order is not documented: go by `pageNumber` and `boundingBox`. */
        words?: OcrWord[];
    };
    /** How the document was prepared, for drawing positions on your own copy of it. Null for runs that finished before 31 July 2026. */
    metadata?: ParseOutputMetadata | null;
}
/** Duration and size of a finished parse, for your own statistics; `usage` tells the cost. */
export interface ParseMetrics {
    /**
     * Time spent on the document, in milliseconds; divide by `pageCount` to compare configurations.
     *
     * @example 8420
     */
    processingTimeMs: number;
    /**
     * Pages read. For spreadsheets and CSV an estimate, one page to roughly 1,000 tokens.
     *
     * @example 4
     */
    pageCount: number;
}
/** One document being read, or its text once that is done. */
export interface ParseRun {
    /** Always `parse_run`: events have `parse_run_status` here, since they carry no text. */
    object: "parse_run";
    /**
     * Poll the run with it, or find the run in webhook events and in the costs of other runs.
     *
     * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The batch that the run came with; null or absent for single runs.
     *
     * @example bpar_Xj8mK2pL9nR4vT7qY5wZ
     */
    batchId?: string | null;
    /** The document, stored under an id that other runs accept. Documents of a batch that could not be fetched may show null here. */
    file: FileSummary;
    /**
     * Where a parse run stands.
     * - `PENDING`: queued; only runs of a batch pass through it.
     * - `PROCESSING`: the document is being read; only now it can be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no text.
     */
    status: ParseRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, for instance because it had expired.
     * - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a document that can be parsed.
     * - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the document cannot be opened.
     * - `FAILED_TO_CONVERT_TO_PDF`, `FAILED_TO_CONVERT_TO_JPEG`: preparing the pages failed.
     * - `OCR_ERROR`: text recognition failed; worth another run.
     * - `FAILED_TO_GENERATE_TARGET_FORMAT`, `CHUNKING_ERROR`: building the output failed.
     * - `INVALID_CONFIG_OPTIONS`: the configuration does not suit the document.
     * - `OUT_OF_CREDITS`: the organisation ran out of credits.
     * - `INTERNAL_ERROR`: anything else; worth another run.
     */
    failureReason: ParseFailureReason;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata: RunMetadata | null;
    /** The text. Null until `PROCESSED`, and whenever `responseType=url` asked for a link. */
    output: ParseOutput | null;
    /**
     * Link to a JSON file of the same shape as `output`, valid for 15 minutes. Null unless `responseType=url` asked for it.
     *
     * @format uri
     */
    outputUrl: string | null;
    /** Duration and size for your statistics; null until `PROCESSED`. */
    metrics: ParseMetrics | null;
    /** The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
    config: ParseConfig;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage: RunUsage | null;
}
/**
 * What caused a parse run.
 * - `API`: a request to this API, so a program of yours.
 * - `STUDIO`: a person trying things out in Studio.
 * - `WORKFLOW_RUN`: a step of a workflow run; `sourceId` leads to it.
 * - `ADMIN`: an administrator; whose is not documented.
 * - `BATCH_PARSER_RUN`: a batch of parse runs; filter by `batchId` for one of them.
 * - `EDIT_RUN`: an edit run, which had its form read.
 * - `DOCUMENT_PROCESSOR_RUN`: an extract, classify or split run, which works on the text.
 */
export type ParseRunSource = "API" | "STUDIO" | "WORKFLOW_RUN" | "ADMIN" | "BATCH_PARSER_RUN" | "EDIT_RUN" | "DOCUMENT_PROCESSOR_RUN";
/** A parse run as it appears in lists, without text and configuration. */
export interface ParseRunSummary {
    /** Always `parse_run`: the same as on the whole run, although its text is missing here. */
    object: "parse_run";
    /**
     * Read the run with it to get the text.
     *
     * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The batch that the run came with; null for single runs.
     *
     * @example bpar_Xj8mK2pL9nR4vT7qY5wZ
     */
    batchId: string | null;
    /** The document. Those of a batch that could not be fetched may show null here. */
    file: FileSummary;
    /**
     * Where a parse run stands.
     * - `PENDING`: queued; only runs of a batch pass through it.
     * - `PROCESSING`: the document is being read; only now it can be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no text.
     */
    status: ParseRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, for instance because it had expired.
     * - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a document that can be parsed.
     * - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the document cannot be opened.
     * - `FAILED_TO_CONVERT_TO_PDF`, `FAILED_TO_CONVERT_TO_JPEG`: preparing the pages failed.
     * - `OCR_ERROR`: text recognition failed; worth another run.
     * - `FAILED_TO_GENERATE_TARGET_FORMAT`, `CHUNKING_ERROR`: building the output failed.
     * - `INVALID_CONFIG_OPTIONS`: the configuration does not suit the document.
     * - `OUT_OF_CREDITS`: the organisation ran out of credits.
     * - `INTERNAL_ERROR`: anything else; worth another run.
     */
    failureReason: ParseFailureReason;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata: RunMetadata | null;
    /** Duration and size for your statistics; null until `PROCESSED`. */
    metrics: ParseMetrics | null;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage: RunUsageSummary | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** One page of parse runs. As long as it has a `nextPageToken`, more follow. */
export interface ParseRunList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Runs of this page, without their text: read one by its id for that. */
    data: ParseRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Up to 1,000 documents, all read with the same configuration. Each becomes a parse run of its own. */
export interface ParseRunBatchCreate {
    /** The documents. Each becomes a parse run of its own, which can fail without touching the others. */
    inputs: {
        /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
        file: FileOrTextInput;
        /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
        metadata?: RunMetadata;
    }[];
    /** How to read every document of the batch; there are no exceptions for single ones. */
    config?: ParseConfigInput;
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/**
 * What a processor does with a document, and which resource it is today.
 * - `EXTRACT`: reads fields out of it; an extractor.
 * - `CLASSIFY`: tells which kind of document it is; a classifier.
 * - `SPLITTER`: finds the documents inside a larger file; a splitter.
 */
export type LegacyProcessorType = "EXTRACT" | "CLASSIFY" | "SPLITTER" | (string & {});
/** Credits charged. Absent for anything processed before 7 October 2025 and on older billing plans. */
export interface LegacyUsage {
    /**
     * Credits for the extraction, classification or split alone: the parse behind it is counted separately.
     *
     * @example 3.5
     */
    credits: number;
}
/** A processor run as it appears in lists, without output and settings. */
export interface LegacyProcessorRunSummary {
    /**
     * Read the whole run with it, here or as an extract, classify or split run.
     *
     * @example exr_Zk9mNP12Qw4-yTv8BdR3H
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /**
     * The extractor, classifier or splitter that ran, whichever version; group runs by it.
     *
     * @example ex_BMdfq_yWM3sT-ZzvCnA3f
     */
    processorId: string;
    /**
     * Name in the dashboard, for tables of runs; group by `processorId`, since names can be edited.
     *
     * @example Invoice extractor
     */
    processorName: string;
    /**
     * The version that ran, by its own id and not by its number.
     *
     * @example exv_Zk9mNP12Qw4-yTv8BdR3H
     */
    processorVersionId: string;
    /** What the run did; tells which current operation reads it. */
    type?: LegacyProcessorType;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** Credits for the processor's own work, without the parse behind it. */
    usage?: LegacyUsage;
}
/** One page of processor runs. As long as it has a `nextPageToken`, more follow. */
export interface LegacyProcessorRunList {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** Runs of this page; read one by its id for its output. */
    processorRuns: LegacyProcessorRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` an earlier parse of the file is used again. */
export interface LegacyFileInput {
    /**
     * Name shown in the dashboard and matched by name filters; recommended. Taken from the URL when left out.
     *
     * @example invoice-2026-0117.pdf
     */
    fileName?: string;
    /**
     * Address that Extend downloads from. A presigned one should be valid for 5 to 15 minutes.
     *
     * @format uri
     * @example https://files.northwind.example/invoices/invoice-2026-0117.pdf?signature=4f1c
     */
    fileUrl?: string;
    /**
     * A file that Extend already has, from an upload or an earlier run.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    fileId?: string;
}
/** How much of the document the model sees, and what it adds to the answer. */
export interface LegacyClassificationAdvancedOptions {
    /**
     * How much of the document is looked at.
     * - `default`: a limited part of the document, enough where the first pages give the kind away.
     * - `max`: as much as possible, for kinds that only differ deep inside.
     */
    context?: "default" | "max" | (string & {});
    /** True shows the model page images as well, for kinds that differ by logo, stamp or layout. False leaves it with the text. */
    advancedMultimodalEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** Settings of a processor that classifies: the kinds to choose from, rules and options. */
export interface LegacyClassificationConfig {
    /** Always `CLASSIFY`, which has to be the processor's own type. */
    type: "CLASSIFY";
    /**
     * Model family.
     * - `classification_performance`: highest accuracy, for kinds that differ only in detail.
     * - `classification_light`: faster and cheaper, for kinds that are easy to tell apart.
     */
    baseProcessor?: "classification_performance" | "classification_light" | (string & {});
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 3.2.0
     */
    baseVersion?: string;
    /** The kinds to choose from. Include a catch-all such as `other`. */
    classifications: Classification[];
    /**
     * Instructions in plain language for the cases that the descriptions leave open.
     *
     * @example A pro forma invoice counts as a purchase order.
     */
    classificationRules?: string;
    /** How much of the document the model sees, and what it adds to the answer. */
    advancedOptions?: LegacyClassificationAdvancedOptions;
    /** How the file is read before classification; `parseConfig` in the current shape. */
    parser?: ParseConfig;
}
/** How a document too long for one pass is cut up, and how the partial results become one. */
export interface LegacyExtractionChunkingOptions {
    /**
     * Where to cut.
     * - `standard`: after every `pageChunkSize` pages, whatever stands there.
     * - `semantic`: where the subject changes, so that what belongs together stays together.
     */
    chunkingStrategy?: "standard" | "semantic" | (string & {});
    /**
     * Pages per piece. The model sees one piece at a time; larger pieces leave less to merge.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which value wins when several pieces contain the same field.
     * - `intelligent`: a model decides which value is right.
     * - `confidence`: the one with the highest confidence.
     * - `take_first`: the one nearest to the start.
     * - `take_last`: the value nearest to the end.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last" | (string & {});
    /**
     * Where to cut, in plain language; for `semantic` only.
     *
     * @example Begin a new piece at each endorsement of the policy.
     */
    customSemanticChunkingRules?: string;
}
/** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
export interface LegacyExtractionAdvancedOptions {
    /**
     * Kind of document, as a hint to the model. Replaced by `extractionRules`.
     *
     * @deprecated
     */
    documentKind?: string;
    /**
     * Glossary of terms, as a hint to the model. Replaced by `extractionRules`.
     *
     * @deprecated
     */
    keyDefinitions?: string;
    /** True adds the model's reasons to each field as `insights` of type `reasoning`; false leaves them out. */
    modelReasoningInsightsEnabled?: boolean;
    /** True shows the model page images beside the text, which helps with forms, stamps and layouts. False leaves it with the text. */
    advancedMultimodalEnabled?: boolean;
    /** True adds page and polygon of the source to each field, to be shown to reviewers; false leaves them out. */
    citationsEnabled?: boolean;
    /**
     * How finely rows of arrays are cited. Needs `citationsEnabled` and `extraction_performance` 4.4.0 or newer.
     * - `item`: one citation per row, enough to find the line.
     * - `property`: one citation per cell, to point at the very value.
     */
    arrayCitationStrategy?: "item" | "property" | (string & {});
    /** True reads data out of charts and diagrams as well; false takes the text only. */
    advancedFigureParsingEnabled?: boolean;
    /** Has the result reviewed: each field gets a score from 1 to 5. Costs additional credits. */
    reviewAgent?: {
        /** True has every result rated, so that people need look at the doubtful ones only; false leaves it unrated. */
        enabled?: boolean;
    };
    /** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
    arrayStrategy?: ArrayStrategy;
    /** How a document too long for one pass is cut up, and how the partial results become one. */
    chunkingOptions?: LegacyExtractionChunkingOptions;
    /** Worksheets to read, as ranges of their positions; the others are ignored. */
    excelSheetRanges?: ExcelSheetRange[];
    /**
     * Which worksheets are read.
     * - `intelligent`: those that look relevant for the schema.
     * - `all`: every sheet.
     * - `first`: only the first sheet by the order of the tabs.
     * - `last`: only the last sheet by the order of the tabs.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last" | (string & {});
    /**
     * Reads only so many pages from the start. Replaced by `pageRanges`.
     *
     * @deprecated
     */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
export interface LegacyExtractionConfig {
    /** Always `EXTRACT`, which has to be the processor's own type. */
    type: "EXTRACT";
    /**
     * Model family.
     * - `extraction_performance`: highest accuracy, for complex layouts and handwriting.
     * - `extraction_light`: faster and cheaper, without figures, signatures and page rotation.
     */
    baseProcessor?: "extraction_performance" | "extraction_light" | (string & {});
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 4.4.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for all fields, such as a date format.
     *
     * @example Report all amounts in the currency of the invoice and never convert them.
     */
    extractionRules?: string;
    /** JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
    schema?: JsonObject;
    /** The older list of fields. The output is then a map from field name to result. */
    fields?: ExtractionField[];
    /** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
    advancedOptions?: LegacyExtractionAdvancedOptions;
    /** How the file is read before extraction; `parseConfig` in the current shape. */
    parser?: ParseConfig;
}
/** How pieces get their identifiers, how carefully borders are checked, and how workbooks are treated. */
export interface LegacySplitterAdvancedOptions {
    /**
     * What to use as `identifier` of a piece, in plain language.
     *
     * @example The invoice number, without its prefix.
     */
    splitIdentifierRules?: string;
    /**
     * Trade-off between accuracy and time; ignored from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
     * - `high_precision`: boundaries are checked more thoroughly.
     * - `low_latency`: quicker and coarser, for cuts that are easy to see.
     *
     * @deprecated
     */
    splitMethod?: "high_precision" | "low_latency" | (string & {});
    /** True makes every worksheet of a workbook a piece of its own; false treats it as one stream. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** Settings of a processor that splits: the kinds of pieces, rules and options. */
export interface LegacySplitterConfig {
    /** Always `SPLITTER`, which has to be the processor's own type. */
    type: "SPLITTER";
    /**
     * Model family.
     * - `splitting_performance`: the more accurate family.
     * - `splitting_light`: faster and cheaper, for documents that are easy to tell apart.
     */
    baseProcessor?: "splitting_performance" | "splitting_light" | (string & {});
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 1.4.0
     */
    baseVersion?: string;
    /** Kinds of documents that the file may contain. The former shape has no `identifierKey`. */
    splitClassifications: Classification[];
    /**
     * Instructions in plain language on where one document ends and the next begins.
     *
     * @example Keep the terms and conditions with the invoice they follow.
     */
    splitRules?: string;
    /** How pieces get their identifiers, how carefully borders are checked, and how workbooks are treated. */
    advancedOptions?: LegacySplitterAdvancedOptions;
    /** How the file is read before splitting; `parseConfig` in the current shape. */
    parser?: ParseConfig;
}
/** Complete settings of a processor in the former shape; `type` has to agree with the type of the processor. */
export type LegacyProcessorConfig = LegacyClassificationConfig | LegacyExtractionConfig | LegacySplitterConfig;
/** What to run on which file. Give `file` or `rawText`. */
export interface LegacyProcessorRunCreate {
    /**
     * The processor to run: the id of an extractor, classifier or splitter.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * Which version to run. Left out, it is the most recently published one.
     * - `latest`: the most recently published one, or the draft while nothing is published.
     * - `draft`: the unpublished state, for trying out changes.
     * - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production.
     */
    version?: ProcessorVersionString;
    /** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` an earlier parse of the file is used again. */
    file?: LegacyFileInput;
    /**
     * Text to process in place of a file, such as the body of an e-mail.
     *
     * @example Invoice INV-2026-0117 of Northwind Paper Supply. Amount due: USD 1,842.50 by 16 February 2026.
     */
    rawText?: string;
    /**
     * True holds the response until the run is over, at most 5 minutes; a longer run goes on in the background. False answers at once: better, unless runs reliably take less than half a minute.
     *
     * @default false
     */
    sync?: boolean;
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
    /** Settings for this run alone. They take the place of those of the version and must be of the same type. */
    config?: LegacyProcessorConfigInput;
}
/** A place in the document that a value was read from, to be shown to the person who checks it. */
export interface LegacyCitation {
    /** Page of the passage, counted from 1. */
    page?: number;
    /**
     * The passage itself; null where there is none to quote.
     *
     * @example Total due: USD 1,842.50
     */
    referenceText?: string | null;
    /** Outline of the passage, in the unit of `pageWidth` and `pageHeight`. */
    polygon?: Polygon;
    /**
     * Page width in points; divide by it to draw at any size.
     *
     * @example 612
     */
    pageWidth?: number;
    /**
     * Page height in points; divide by it to draw at any size.
     *
     * @example 792
     */
    pageHeight?: number;
}
/** How sure one extracted value is, and where it was found: what you need to decide whether a person should look. */
export interface LegacyJsonOutputMetadata {
    /** Certainty of text recognition; null or absent where there was nothing to recognise. */
    ocrConfidence?: number | null;
    /** Certainty of the extracting model; null if it gave none. */
    logprobsConfidence: number | null;
    /** Grade of the review agent, from 1 (significant problems) to 5 (nothing found). Absent unless the agent is enabled, null where it gave no grade. */
    reviewAgentScore?: number | null;
    /** Places in the document that support the value; only with citations enabled. */
    citations?: LegacyCitation[];
    /** Remarks of the models on the value, if reasoning or the review agent was enabled. */
    insights?: Insight[];
}
/** Extracted data in the shape of the JSON Schema, with the evidence beside it. */
export interface LegacyJsonOutput {
    /** The extracted data, under the names of the schema; missing values are null. */
    value: JsonObject;
    /** Confidence and origin by path into `value`, such as `line_items[0].amount`. */
    metadata: {
        [key: string]: LegacyJsonOutputMetadata;
    };
}
/** Extracted data, as a value with metadata for settings with a `schema`, by field name for settings with `fields`. */
export type LegacyExtractionOutput = LegacyJsonOutput | ExtractOutputLegacy;
/** One document found in the packet, with the pages that it covers. */
export interface Split {
    /**
     * Identifies this piece; the files cut from it carry it in `metadata.parentSplit`.
     *
     * @example splt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The `id` of the matching split classification. The safe value to route on.
     *
     * @example repair_estimate
     */
    classificationId: string;
    /**
     * Label of the kind, from the same classification as `classificationId`; for display, as wording may change.
     *
     * @example repair_estimate
     */
    type: string;
    /**
     * Readable label for the piece, such as its title, to tell pieces of one kind apart; may be absent.
     *
     * @example Repair estimate EST-88213
     */
    name?: string;
    /**
     * Value found by the classification's `identifierKey`, such as an invoice number. Pieces that share it can be joined. What stands here without a find is not documented.
     *
     * @example EST-88213
     */
    identifier: string;
    /**
     * The model's reason for cutting here and for choosing this kind, for people who check the cut.
     *
     * @example Pages 4 to 7 share the letterhead of Northside Auto Body and one estimate number.
     */
    observation: string;
    /** Page of the source file on which the piece begins, counted from 1. */
    startPage: number;
    /** Page of the source file on which the piece ends, itself included. */
    endPage: number;
    /**
     * A new file that holds only these pages, ready to be parsed, extracted from or sent to a workflow.
     *
     * @example file_R4vT7qY5wZj8mK2pL9nRa
     */
    fileId: string;
}
/** The documents that a split run found, in page order, each also stored as a file of its own. */
export interface SplitOutput {
    /** The documents in the packet. With page overlap switched on, two neighbours may share a page. */
    splits: Split[];
    /** True marks splits that were handed in rather than detected, to judge by the name, which is all that is documented. Usually absent, so do not depend on it. */
    isExternal?: boolean;
}
/** Result of a processor. Nothing in the value itself names its kind: go by the `type` of the run, and for extraction by whether the settings use `schema` or `fields`. */
export type LegacyProcessorOutput = LegacyExtractionOutput | ClassifyOutput | SplitOutput;
/** A run in the former common shape: one execution of a processor on one file, with the settings it used and everything that came out. */
export interface LegacyProcessorRun {
    /**
     * Always `document_processor_run`, whatever the type; the current API tells the three kinds apart.
     *
     * @example document_processor_run
     */
    object: "document_processor_run";
    /**
     * The same id under which the extract, classify or split run is read.
     *
     * @example exr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * The extractor, classifier or splitter that ran, whichever version; group runs by it.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * The exact version that ran, also when the request left the choice to the server.
     *
     * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    processorVersionId: string;
    /**
     * Name in the dashboard, for tables of runs; group by `processorId`, since names can be edited.
     *
     * @example Invoice extractor
     */
    processorName: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The result to use, which is `reviewedOutput` once a person changed something. Empty until the run is done. */
    output: LegacyProcessorOutput;
    /**
     * Short code of the failure; only with the status `FAILED`.
     *
     * @example PARSING_ERROR
     */
    failureReason?: string;
    /**
     * Explanation of the failure for people; only with the status `FAILED`.
     *
     * @example The file contains no readable pages.
     */
    failureMessage?: string;
    /** What the request that started the run gave as `metadata`; absent if it gave none. */
    metadata?: JsonObject;
    /** True once a person has checked the result; `reviewedOutput` then has the final values. */
    reviewed: boolean;
    /** True when that person changed something, which `edits` lists. */
    edited: boolean;
    /** Changes made in review, by field name. Empty when `edited` is false. */
    edits: {
        [key: string]: ExtractOutputEdit;
    };
    /** Tells which member of the unions `output` and `config` applies. */
    type: LegacyProcessorType;
    /** The settings in force during this run, those sent with it included. */
    config: LegacyProcessorConfig;
    /** What the models returned, untouched by review. */
    initialOutput?: LegacyProcessorOutput;
    /** The result after review, and the one to trust; absent if there was none. */
    reviewedOutput?: LegacyProcessorOutput;
    /** The files worked on. Behind a splitter this is the piece, not the original. */
    files: File[];
    /** The processors whose results a merge step of a workflow combined into this one; otherwise empty. */
    mergedProcessors: {
        /**
         * The extractor that contributed values to the merged result.
         *
         * @example ex_Xj8mK2pL9nR4vT7qY5wZ
         */
        processorId: string;
        /**
         * The version that ran, by its own id and not by its number.
         *
         * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
         */
        processorVersionId: string;
        /**
         * Name in the dashboard, to say where a value comes from; tell sources apart by `processorId`.
         *
         * @example Invoice line item extractor
         */
        processorName: string;
    }[];
    /**
     * Page of this run in the dashboard, for people with an account.
     *
     * @format uri
     * @example https://dashboard.extend.ai/runs/exr_Xj8mK2pL9nR4vT7qY5wZ
     */
    url: string;
    /** Credits for the processor's own work, without the parse behind it. */
    usage?: LegacyUsage;
}
/** Envelope around a single processor run; the current operations answer without one. */
export interface LegacyProcessorRunResponse {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** A run in the former common shape: one execution of a processor on one file, with the settings it used and everything that came out. */
    processorRun: LegacyProcessorRun;
}
/** Error body of a 400 where a file is sent; `code` is there when the file itself was refused. */
export interface LegacyFileError {
    /**
     * Always `false`; successful answers have `true` here.
     *
     * @example false
     */
    success?: boolean;
    /**
     * Explanation of what went wrong, in English. The wording can change at any time.
     *
     * @example No processor run found with id exr_xKm9pNv3qWsYjL2tR5Dh
     */
    error?: string;
    /**
     * Machine-readable reason for refusing the file; absent when the request was wrong in another way.
     * - `FILE_TYPE_NOT_SUPPORTED`: the format is not among the supported ones.
     * - `FILE_SIZE_TOO_LARGE`: the file is bigger than Extend accepts; the limit is not published.
     * - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
     * - `PASSWORD_PROTECTED_FILE`: the file is encrypted; upload an unlocked copy.
     */
    code?: "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "PASSWORD_PROTECTED_FILE" | (string & {});
}
/** Receipt for a deletion that cannot be undone. */
export interface LegacyProcessorRunDeletion {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /**
     * The run that was deleted; reading it from now on gives 404.
     *
     * @example exr_Xj8mK2pL9nR4vT7qY5wZ
     */
    documentProcessorRunId: string;
    /**
     * Confirmation in English, for logs; go by the status 200.
     *
     * @example Processor run deleted.
     */
    message: string;
}
/** A processor as it appears in the list, with its versions by number only. */
export interface LegacyProcessorListItem {
    /** Always `document_processor`, whatever the type. */
    object: "document_processor";
    /**
     * The same id under which the extractor, classifier or splitter is read.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Name for people, shown in the dashboard; everything refers to the id.
     *
     * @example Invoice extractor
     */
    name: string;
    /**
     * What a processor does with a document, and which resource it is today.
     * - `EXTRACT`: reads fields out of it; an extractor.
     * - `CLASSIFY`: tells which kind of document it is; a classifier.
     * - `SPLITTER`: finds the documents inside a larger file; a splitter.
     */
    type: LegacyProcessorType;
    /** Every version of the processor, the draft among them, to choose one for a run. */
    versions: {
        /**
         * Read the version with its settings by this id.
         *
         * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
         */
        id: string;
        /**
         * What a run passes as `version` to use it.
         *
         * @example 3
         */
        version: string;
    }[];
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** One page of processors of all types. As long as it has a `nextPageToken`, more follow. */
export interface LegacyProcessorList {
    /** Always `true`: failures have an error body instead. */
    success: true;
    /** Remark of the server about the request, worth logging. Null or absent if there is none. */
    warning?: string | null;
    /** Processors of this page with the numbers of their versions; settings are read version by version. */
    processors: LegacyProcessorListItem[];
    /**
     * Cursor to the following page. Null or absent on the last one.
     *
     * @example xK9mLPqRtN3vS8wF5hB2cQ==:zWvUxYjM4nKpL7aDgE9HbTcR2mAyX3/Q+CNkfBSw1dZ=
     */
    nextPageToken?: string | null;
}
/** A processor to be made, from settings (`config`) or as a copy of another (`cloneProcessorId`). */
export interface LegacyProcessorCreate {
    /**
     * Name for people, shown in the dashboard; runs and workflows go by the id.
     *
     * @example Invoice extractor
     */
    name: string;
    /** What the processor shall do; it cannot be changed later. */
    type: LegacyProcessorTypeInput;
    /**
     * Processor of the same type to copy the settings from.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    cloneProcessorId?: string;
    /** Settings of the first draft, of the same `type`. */
    config?: LegacyProcessorConfigInput;
}
/** Settings of a processor at one point, either published and frozen or the current draft. */
export interface LegacyProcessorVersion {
    /**
     * Always `document_processor_version`; the processor has `document_processor` here.
     *
     * @example document_processor_version
     */
    object: "document_processor_version";
    /**
     * Names this version for good, whereas `draft` and `latest` move on.
     *
     * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The extractor, classifier or splitter that the version belongs to; reading a version takes both ids.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * Name that the processor has now, which may differ from the one it had when this was published.
     *
     * @example Invoice extractor
     */
    processorName?: string;
    /**
     * What a processor does with a document, and which resource it is today.
     * - `EXTRACT`: reads fields out of it; an extractor.
     * - `CLASSIFY`: tells which kind of document it is; a classifier.
     * - `SPLITTER`: finds the documents inside a larger file; a splitter.
     */
    processorType: LegacyProcessorType;
    /**
     * Release note given when publishing; absent if there was none.
     *
     * @example Adds the purchase order number and the early payment discount.
     */
    description?: string;
    /**
     * Number such as `1.0` or `2.1`; `draft` for the unpublished one. Runs accept it as `version`.
     *
     * @example 2.1
     * @example draft
     */
    version: string;
    /** Complete settings of a processor in the former shape; `type` has to agree with the type of the processor. */
    config: LegacyProcessorConfig;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** An extractor, classifier or splitter in the former common shape, together with its editable draft. */
export interface LegacyProcessor {
    /**
     * Always `document_processor`, whatever the type; the current API tells the three kinds apart.
     *
     * @example document_processor
     */
    object: "document_processor";
    /**
     * The same id under which the extractor, classifier or splitter is read.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Name for people, shown in the dashboard; everything refers to the id.
     *
     * @example Invoice extractor
     */
    name: string;
    /**
     * What a processor does with a document, and which resource it is today.
     * - `EXTRACT`: reads fields out of it; an extractor.
     * - `CLASSIFY`: tells which kind of document it is; a classifier.
     * - `SPLITTER`: finds the documents inside a larger file; a splitter.
     */
    type: LegacyProcessorType;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The version that updates write to; its `version` is `draft`. */
    draftVersion: LegacyProcessorVersion;
}
/** Envelope around a single processor; the current operations answer without one. */
export interface LegacyProcessorResponse {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** An extractor, classifier or splitter in the former common shape, together with its editable draft. */
    processor: LegacyProcessor;
}
/** The values to change. What is left out stays as it is. */
export interface LegacyProcessorUpdate {
    /**
     * New name for people; the id and all references stay.
     *
     * @example Invoice extractor EMEA
     */
    name?: string;
    /** New settings of the draft, complete and of the processor's type. */
    config?: LegacyProcessorConfigInput;
}
/** How to number and describe the version to be published. */
export interface LegacyProcessorVersionCreate {
    /**
     * Which part of the version number goes up.
     * - `major`: from 1.4 to 2.0; by convention where the shape of the output changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to the colleagues who choose between versions. */
    description?: VersionDescription;
    /** Settings to publish. Leave them out to publish the draft as it stands. */
    config?: LegacyProcessorConfigInput;
}
/** Envelope around the version just published; the current operations answer without one. */
export interface LegacyProcessorVersionCreated {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** Settings of a processor at one point, either published and frozen or the current draft. */
    processorVersion: LegacyProcessorVersion;
}
/** All versions of a processor at once; there are no pages. */
export interface LegacyProcessorVersionList {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** The draft and all published versions. Their order is not promised: sort them yourself. */
    versions: LegacyProcessorVersion[];
}
/** Envelope around one version. Mind the key, which differs from the one used on publishing. */
export interface LegacyProcessorVersionResponse {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** Settings of a processor at one point, either published and frozen or the current draft. */
    version: LegacyProcessorVersion;
}
/**
 * Model tier that does the splitting. Leave it out for `splitting_performance`.
 *
 * - `splitting_performance`: the most accurate tier; the one to start with.
 * - `splitting_light`: quicker and cheaper, good enough where the documents in a packet look clearly different.
 *
 * @default splitting_performance
 */
export type SplitBaseProcessor = "splitting_performance" | "splitting_light" | (string & {});
/** One kind of document that may occur inside the packet. */
export interface SplitClassification {
    /**
     * Stable key of your choice, unique within the configuration; lower case with underscores reads best. Results carry it as `classificationId`, so branch on this and stay free to reword `type` and `description`.
     *
     * @example repair_estimate
     */
    id: string;
    /**
     * Name of the kind as the model sees it; part of the prompt, so wording matters. One entry must use `other`, which collects the pages that fit nowhere else.
     *
     * @example repair_estimate
     */
    type: string;
    /**
     * What such a document looks like and how to tell it from its neighbours. Detail improves the cuts.
     *
     * @example Estimate from a body shop: parts and labour lines, a total, an estimate number in the header.
     */
    description: string;
    /**
     * Tells the model, in plain language, which value identifies one document of this kind. It comes back as the `identifier` of each split, so that parts with the same value can be joined. Needs `splitting_performance` 1.5.0 or `splitting_light` 1.3.0; earlier ones ignore it.
     *
     * @example Estimate number printed at the top right
     */
    identifierKey?: string;
}
/** The kinds of documents to look for. Ids must differ from each other, and one entry must have the type `other`. */
export type SplitClassifications = SplitClassification[];
/**
 * Trades accuracy for speed on old base versions; no effect from `splitting_performance` 1.5.0 and
 * `splitting_light` 1.3.0 on. Choose the tier with `baseProcessor` instead.
 *
 * - `high_precision`: slower, places the cuts more exactly.
 * - `basic_precision`: faster, rougher cuts.
 *
 * @deprecated
 */
export type SplitMethod = "high_precision" | "basic_precision" | (string & {});
/** Switches for packets that need more than rules: workbooks, shared pages, identifiers. */
export interface SplitAdvancedOptions {
    /** True cuts a workbook at its sheets, one split per sheet; false treats it as one stream of pages. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** True lets a page belong to two neighbouring splits when one document ends and the next begins on it; false gives each page to one. Needs `splitting_performance` 1.2.0 or `splitting_light` 1.1.0; earlier ones ignore it. */
    pageOverlapEnabled?: boolean;
    /** Only these pages are split; leave out to take the whole file. */
    pageRanges?: PageRanges;
    /**
     * One rule for finding identifiers, applied to every kind of document. Replaced by `identifierKey` on each classification, and without effect from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
     *
     * @deprecated
     */
    splitIdentifierRules?: string;
    /**
     * True joins neighbouring documents for which the same identifier was read into one split, so that a claim sent in three parts comes out as one. False or left out, each document stays a split of its own. Needs `identifierKey` on the classifications.
     *
     * Evidence: https://docs.extend.ai/changelog/2026/8/26
     */
    strictIdentifierModeEnabled?: boolean;
    /**
     * Trades accuracy for speed on old base versions; no effect from `splitting_performance` 1.5.0 and
     * `splitting_light` 1.3.0 on. Choose the tier with `baseProcessor` instead.
     *
     * - `high_precision`: slower, places the cuts more exactly.
     * - `basic_precision`: faster, rougher cuts.
     *
     * @deprecated
     */
    splitMethod?: SplitMethod;
}
/** A patch over a saved splitter's configuration, for this request only. Fields left out keep their saved values, so changing `splitRules` alone is fine. */
export interface SplitOverrideConfig {
    /**
     * Model tier that does the splitting. Leave it out for `splitting_performance`.
     *
     * - `splitting_performance`: the most accurate tier; the one to start with.
     * - `splitting_light`: quicker and cheaper, good enough where the documents in a packet look clearly different.
     */
    baseProcessor?: SplitBaseProcessorInput;
    /**
     * Runs on this release of the base processor instead of the one that the splitter pins.
     *
     * @example 1.4.2
     */
    baseVersion?: string;
    /** Replaces the splitter's whole list of document kinds; entries are not merged one by one. */
    splitClassifications?: SplitClassifications;
    /**
     * Cutting guidance in place of the saved one, for this request only.
     *
     * @example Treat every page that starts with a letterhead as a new document.
     */
    splitRules?: string;
    /** Switches for packets that need more than rules: workbooks, shared pages, identifiers. */
    advancedOptions?: SplitAdvancedOptionsInput;
    /** How the file is read, for this request only; replaces what the splitter has saved. */
    parseConfig?: ParseConfigInput;
}
/** A saved splitter to run, with the version and the changes for this request. */
export interface SplitterSelection {
    /**
     * The splitter, as returned when it was created or listed.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Which version to run. Left out, it is the most recently published one.
     * - `latest`: the most recently published one, or the draft while nothing is published.
     * - `draft`: the unpublished state, for trying out changes.
     * - a number such as `1.0` or `2.2`: exactly that version; the safe choice in production.
     */
    version?: ProcessorVersionString;
    /** A patch over a saved splitter's configuration, for this request only. Fields left out keep their saved values, so changing `splitRules` alone is fine. */
    overrideConfig?: SplitOverrideConfig;
}
/** How a packet is cut into documents. The same shape serves a one-off run and a saved splitter; only the list of document kinds is mandatory. */
export interface SplitConfig {
    /**
     * Model tier that does the splitting. Leave it out for `splitting_performance`.
     *
     * - `splitting_performance`: the most accurate tier; the one to start with.
     * - `splitting_light`: quicker and cheaper, good enough where the documents in a packet look clearly different.
     */
    baseProcessor?: SplitBaseProcessor;
    /**
     * Pins one release of the base processor, so that results stay comparable over time. Without it each run takes the newest stable release.
     *
     * @example 1.5.0
     */
    baseVersion?: string;
    /** The kinds of documents to look for. Ids must differ from each other, and one entry must have the type `other`. */
    splitClassifications: SplitClassifications;
    /**
     * Plain-language guidance on where to cut and what to keep together, such as attachments with their letter.
     *
     * @example Keep the photo pages with the repair estimate that precedes them.
     */
    splitRules?: string;
    /** Switches for packets that need more than rules: workbooks, shared pages, identifiers. */
    advancedOptions?: SplitAdvancedOptions;
    /** How the file is read before it is split; the splitter sees nothing that this step misses. */
    parseConfig?: ParseConfig;
}
/** One packet and how to split it. Send either `splitter` or `config`, not both. */
export interface SplitRequest {
    /** A saved splitter to run, with the version and the changes for this request. */
    splitter?: SplitterSelection;
    /** A configuration for this request alone, for trials or when no splitter is saved yet. Excludes `splitter`. */
    config?: SplitConfigInput;
    /** The packet, by URL or by the id of a file uploaded before. Raw text cannot be split. */
    file: FileInput;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
}
/**
 * Why the run ended as `FAILED`; null otherwise. The list may grow, so keep a default branch.
 *
 * - `ABORTED`: somebody stopped the run.
 * - `INTERNAL_ERROR`: a fault on Extend's side; a new run may succeed.
 * - `FAILED_TO_PROCESS_FILE`: the file could not be opened, read or converted.
 * - `INVALID_PROCESSOR`: the splitter's saved configuration does not work.
 * - `INVALID_CONFIGURATION`: the options sent do not fit the chosen model.
 * - `PARSING_ERROR`: the model's answer could not be turned into splits.
 * - `PRE_PROCESSING_FAILURE`: something failed before the split.
 * - `POST_PROCESSING_FAILURE`: something failed after the split.
 * - `OUT_OF_CREDITS`: the balance did not cover the run.
 *
 * @example FAILED_TO_PROCESS_FILE
 */
export type SplitFailureReason = string | null;
/** One pass of a splitter over one file; the splits are there once `status` is `PROCESSED`. */
export interface SplitRun {
    /** Always `split_run`: the value that `breakdown` of a usage has for such runs too. */
    object: "split_run";
    /**
     * Read, cancel or delete the run with it, and find it in webhook events.
     *
     * @example splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /** The result to use: what the reviewer approved if somebody reviewed the run, else what the model found. Null until the run is `PROCESSED`. */
    output: SplitOutput | null;
    /** The model's own result, kept for comparison after a review. Null while nobody has reviewed the run. */
    initialOutput: SplitOutput | null;
    /** The result as a person left it, and the one to trust. Null while nobody has reviewed the run. */
    reviewedOutput: SplitOutput | null;
    /** The saved splitter behind the run. Null when the configuration came with the request. */
    splitter: SplitterSummary | null;
    /** The version of that splitter which ran. Null when the configuration came with the request. */
    splitterVersion: SplitterVersionSummary | null;
    /**
     * Why the run ended as `FAILED`; null otherwise. The list may grow, so keep a default branch.
     *
     * - `ABORTED`: somebody stopped the run.
     * - `INTERNAL_ERROR`: a fault on Extend's side; a new run may succeed.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be opened, read or converted.
     * - `INVALID_PROCESSOR`: the splitter's saved configuration does not work.
     * - `INVALID_CONFIGURATION`: the options sent do not fit the chosen model.
     * - `PARSING_ERROR`: the model's answer could not be turned into splits.
     * - `PRE_PROCESSING_FAILURE`: something failed before the split.
     * - `POST_PROCESSING_FAILURE`: something failed after the split.
     * - `OUT_OF_CREDITS`: the balance did not cover the run.
     */
    failureReason: SplitFailureReason;
    /** Explanation for people, to log beside `failureReason`; its wording may change. Null unless `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has signed off the result; `reviewedOutput` then has the final cuts. */
    reviewed: boolean;
    /** True when the reviewer changed the model's cuts: a case worth adding to an evaluation set. */
    edited: boolean;
    /** The configuration in effect, overrides already applied. */
    config: SplitConfig;
    /** The packet that was split. Null when it never became available, for instance because the download failed. */
    file: FileSummary | null;
    /**
     * The parse run whose reading of the file was split. Null when none was made.
     *
     * @example pr_3uZSj69pYZDkHFuuX57ic
     */
    parseRunId: string | null;
    /**
     * Page of this run in the Extend dashboard, for links in your own tools.
     *
     * @format uri
     * @example https://dashboard.extend.ai/runs/splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    dashboardUrl: string;
    /** Credits spent. Null before the run is `PROCESSED`, for runs from before 7 October 2025, and on legacy billing. */
    usage: RunUsage | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** A split run as it appears in lists: everything but its configuration and results. Read the run by id for those. */
export interface SplitRunSummary {
    /** Always `split_run`: the same as on the whole run, although its splits are missing here. */
    object: "split_run";
    /**
     * Pass it to `GET /split_runs/{id}` to get the splits.
     *
     * @example splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /** The saved splitter behind the run. Null when the configuration came with the request. */
    splitter: SplitterSummary | null;
    /** The version of that splitter which ran. Null when the configuration came with the request. */
    splitterVersion: SplitterVersionSummary | null;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity; keep polling.
     * - `PROCESSING`: work is under way, and may still be cancelled.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will be no output.
     */
    status: ProcessorRunStatus;
    /**
     * Why the run ended as `FAILED`; null otherwise. The list may grow, so keep a default branch.
     *
     * - `ABORTED`: somebody stopped the run.
     * - `INTERNAL_ERROR`: a fault on Extend's side; a new run may succeed.
     * - `FAILED_TO_PROCESS_FILE`: the file could not be opened, read or converted.
     * - `INVALID_PROCESSOR`: the splitter's saved configuration does not work.
     * - `INVALID_CONFIGURATION`: the options sent do not fit the chosen model.
     * - `PARSING_ERROR`: the model's answer could not be turned into splits.
     * - `PRE_PROCESSING_FAILURE`: something failed before the split.
     * - `POST_PROCESSING_FAILURE`: something failed after the split.
     * - `OUT_OF_CREDITS`: the balance did not cover the run.
     */
    failureReason: SplitFailureReason;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has signed off the result; read the run for the final cuts. */
    reviewed: boolean;
    /** True when the reviewer changed the model's cuts: a case worth adding to an evaluation set. */
    edited: boolean;
    /** The packet that was split. Null when it never became available. */
    file: FileSummary | null;
    /**
     * The parse run that the split was based on. Null when none was made.
     *
     * @example pr_3uZSj69pYZDkHFuuX57ic
     */
    parseRunId: string | null;
    /**
     * Page of this run in the Extend dashboard, for links in your own tools.
     *
     * @format uri
     * @example https://dashboard.extend.ai/runs/splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    dashboardUrl: string;
    /** Credits spent, without the breakdown. Null before the run is `PROCESSED`, for runs from before 7 October 2025, and on legacy billing. */
    usage: RunUsageSummary | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
}
/** One page of split runs. As long as it has a `nextPageToken`, more follow. */
export interface SplitRunList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The runs in the order asked for. Read one by id to see its splits. */
    data: SplitRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** One packet to queue and how to split it. Send either `splitter` or `config`, not both. */
export interface SplitRunCreate {
    /** A saved splitter to run, with the version and the changes for this request. */
    splitter?: SplitterSelection;
    /** A configuration for this run alone, for trials or when no splitter is saved yet. Excludes `splitter`. */
    config?: SplitConfigInput;
    /** The packet, by URL or by the id of a file uploaded before. Raw text cannot be split. */
    file: FileInput;
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
}
/** Many packets for one saved splitter. The version and the overrides apply to every input alike; an inline configuration is not possible. */
export interface SplitRunBatchCreate {
    /** A saved splitter to run, with the version and the changes for this request. */
    splitter: SplitterSelection;
    /** The packets. Each becomes a split run of its own, which can fail without touching the others. */
    inputs: {
        /** The packet, by URL or by the id of a file uploaded before. Raw text cannot be split. */
        file: FileInput;
        /** Your own keys for this input alone. Since results come back run by run, put in what you need to match them. */
        metadata?: RunMetadata;
    }[];
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/** One page of splitters. As long as it has a `nextPageToken`, more follow. */
export interface SplitterList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Splitters of this page; read one by its id for its configuration. */
    data: SplitterSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A new splitter: named, and either configured here or cloned. `config` and `cloneSplitterId` exclude each other. */
export interface SplitterCreate {
    /**
     * Label for the dashboard and for lists; runs refer to the splitter by its id.
     *
     * @example Claim packet splitter
     */
    name: string;
    /**
     * Starts from the configuration of this splitter. The two are independent afterwards.
     *
     * @example spl_BMdfq_yWM3sT-ZzvCnA3f
     */
    cloneSplitterId?: string;
    /** The kinds of document, rules and options that the draft begins with. */
    config?: SplitConfigInput;
}
/** One state of a splitter's configuration. Published versions never change; only the draft does. */
export interface SplitterVersion {
    /** Always `splitter_version`: the splitter itself has `splitter` here. */
    object: "splitter_version";
    /**
     * Points at exactly this version, even after later ones are published.
     *
     * @example splv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Note written when the version was published. Null when nobody wrote one.
     *
     * @example Medical bills are now their own kind
     */
    description: string | null;
    /**
     * Number of a published version such as `1.0`, or `draft` for the working copy. Runs can ask for either.
     *
     * @example 1.0
     */
    version: string;
    /** The kinds of document, rules and options with which this version cuts a packet. */
    config: SplitConfig;
    /**
     * The splitter of this version; workflows and runs name it together with `version`.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    splitterId: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Who made the version. Null for versions from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** A saved, versioned way of splitting. Edit its draft, publish versions, and refer to it by id instead of sending a configuration each time. */
export interface Splitter {
    /** Always `splitter`: tells it from the `extractor` and the `classifier` of other events. */
    object: "splitter";
    /**
     * Names the splitter in runs, batches, workflows and evaluation sets.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Label for people, shown in the dashboard; free to change, since everything refers to the id.
     *
     * @example Claim packet splitter
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The working copy that updates write to and that publishing freezes. */
    draftVersion: SplitterVersion;
}
/** The values to change; the rest stays. Published versions are not touched. */
export interface SplitterUpdate {
    /**
     * New label for the dashboard; the id and all references stay.
     *
     * @example Motor claim packet splitter
     */
    name?: string;
    /** Takes the place of the draft's configuration. Publish a version to make it the default for runs. */
    config?: SplitConfigInput;
}
/** One page of a splitter's versions. As long as it has a `nextPageToken`, more follow. */
export interface SplitterVersionList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The draft, then the published versions, newest first unless sorted otherwise. */
    data: SplitterVersionSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** How to number and describe the version that the draft becomes. */
export interface SplitterVersionCreate {
    /**
     * Which part of the version number goes up.
     * - `major`: from 1.4 to 2.0; by convention where the shape of the output changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to the colleagues who choose between versions. */
    description?: VersionDescription;
    /** Publishes this configuration. Leave it out to publish the draft as it stands. */
    config?: SplitConfigInput;
}
/**
 * Document from a URL
 *
 * A PDF, JPEG, PNG or WebP for Extend to download. Of an animated WebP, only the first frame counts.
 */
export interface VerifyFileFromUrl {
    /**
     * Address that anybody can reach over HTTP or HTTPS; a presigned link will do. One that points to localhost or into a private network is refused with 400.
     *
     * @format uri
     * @example https://files.northwind.example/claims/bank-statement-2026-08.pdf?signature=4f1c
     */
    url: string;
    /**
     * Name under which the document is stored. Without it, the URL provides one.
     *
     * @example bank-statement-2026-08.pdf
     */
    name?: string;
}
/** The document, by URL or by the id of a stored file; exactly one of the two. Its bytes are examined as they are, since converting them would destroy traces: hand over the original, never a print or a screenshot of it. */
export type VerifyFileInput = VerifyFileFromUrl | FileFromId;
/** Whether the examination may go on without the text of the document. */
export interface VerifyAdvancedOptions {
    /**
     * Whether reading the text is a condition. True presumably makes the run fail if the document cannot be parsed, and adds the checks that need its text: a comparison with the hidden text layer, and the content itself. Without a parse, images are examined for their origin and for manipulation only.
     *
     * Evidence: inferred
     */
    requireParsing?: boolean;
}
/**
 * How thoroughly to look. Every check that suits the file is made; single ones cannot be chosen. A run repeats these options with whatever default was applied.
 *
 * Beta: may change within this version.
 */
export interface VerifyConfig {
    /**
     * Depth of the examination. Which one applies without a choice is not published: the run tells.
     * - `verify_agentic`: the full examination.
     * - `verify_light`: a smaller set of checks; each category of signals says whether it is part of it.
     */
    engine?: "verify_agentic" | "verify_light" | (string & {});
    /**
     * Pins a version of the engine so that verdicts stay comparable; `latest` follows the newest one.
     *
     * @example latest
     */
    engineVersion?: string;
    /** Whether the examination may go on without the text of the document. */
    advancedOptions?: VerifyAdvancedOptions;
}
/**
 * A document to examine, and with which engine.
 *
 * Beta: may change within this version.
 */
export interface VerifyRunCreate {
    /** The document, by URL or by the id of a stored file; exactly one of the two. Its bytes are examined as they are, since converting them would destroy traces: hand over the original, never a print or a screenshot of it. */
    file: VerifyFileInput;
    /**
     * How thoroughly to look. Every check that suits the file is made; single ones cannot be chosen. A run repeats these options with whatever default was applied.
     *
     * Beta: may change within this version.
     */
    config?: VerifyConfigInput;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
}
/**
 * Where a verify run stands.
 * - `PROCESSING`: the document is being examined. Every run begins here.
 * - `PROCESSED`: finished, the verdict is in `output` and never changes again.
 * - `FAILED`: ended without a verdict; `failureReason` says why.
 * - `CANCELLED`: stopped on request; there will never be a verdict.
 */
export type VerifyRunStatus = "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/**
 * How much speaks for manipulation.
 * - `LOW`: nothing of weight was found. No proof that the document is genuine.
 * - `MEDIUM`: something is unusual; let a person look before you rely on the document.
 * - `HIGH`: strong traces of a change; do not rely on the document without an examination.
 */
export type VerifyRiskLevel = "LOW" | "MEDIUM" | "HIGH" | (string & {});
/**
 * Category of the suspicion. More exist than are listed, for manipulated and generated images among others. A category
 * that is missing from a verdict was not detected, which does not mean that it was checked.
 * - `FILE_FORMAT_AND_PDF_STRUCTURE`: a type in disguise, a broken or rebuilt structure, data after the end of the
 *   file, or bytes that programs read differently. Part of `verify_light`.
 * - `DIGITAL_SIGNATURE_INTEGRITY`: a change after signing, a foreign signature, or a certificate or timestamp that was
 *   not valid at that moment. Part of `verify_light`.
 * - `PROVENANCE_AND_ISSUER_MARKERS`: content credentials (C2PA) that do not hold, or a watermark without its manifest.
 *   Part of `verify_light`.
 * - `REVISION_AND_PRODUCTION_HISTORY`: saved again after its date of issue, backdated, an image editor among the
 *   programs that made it, or one page unlike the other scans. Part of `verify_light`.
 * - `CAPTURE_CONVERSION_AND_LAUNDERING`: annotation layers that hide or alter what is below. Part of `verify_light`.
 * - `PDF_LAYERS_TEXT_AND_FORMS`: values covered and typed anew, pasted patches, hidden text, or form values that differ
 *   from what is shown. Whether `verify_light` looks for it is not published.
 */
export type VerifySignalType = "FILE_FORMAT_AND_PDF_STRUCTURE" | "DIGITAL_SIGNATURE_INTEGRITY" | "PROVENANCE_AND_ISSUER_MARKERS" | "REVISION_AND_PRODUCTION_HISTORY" | "CAPTURE_CONVERSION_AND_LAUNDERING" | "PDF_LAYERS_TEXT_AND_FORMS" | (string & {});
/** Objects on the page that together look like a manipulation. */
export interface VerifyStructuralPattern {
    /**
     * Stable name of the pattern, to branch on. The set is open.
     *
     * @example OPAQUE_MASK_FOLLOWED_BY_TEXT
     */
    code: string;
    /** The objects on the page that make up the pattern, by the part that each plays. */
    components: {
        /**
         * Part that the object plays in the pattern: `MASK` covers the original, `REPLACEMENT_TEXT` stands in its place. Other patterns have other roles.
         *
         * @example MASK
         */
        role: string;
        /** Its places on the page; each id is that of an entry of `locations` in the same observation. */
        locationIds: string[];
    }[];
}
/** A spot of a page, to be marked for the person who decides. */
export interface VerifyLocation {
    /**
     * Name by which `data` of the same observation refers to the spot.
     *
     * @example loc_1
     */
    locationId: string;
    /** The page, with the size that `boundingBox` is measured against. */
    page: {
        /**
         * Position of the page in the document, counted from 1.
         *
         * @example 1
         */
        number: number;
        /**
         * Width in PDF points, 72 to the inch; divide horizontal positions by it to place them on a rendering.
         *
         * @example 612
         */
        width: number;
        /**
         * Height in PDF points, 72 to the inch; divide vertical positions by it to place them on a rendering.
         *
         * @example 792
         */
        height: number;
    };
    /** Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
    boundingBox: BoundingBox;
}
/**
 * One observation that supports a signal, with its place on the page if it has one.
 *
 * Beta: may change within this version.
 */
export interface VerifyEvidence {
    /**
     * Tells the observations of one run apart. Treat it as opaque.
     *
     * @example local.text_overlay_or_masking:001
     */
    evidenceId: string;
    /**
     * Kind of observation, which decides about the shape of `data`.
     * - `value_comparison`: two values that should agree do not.
     * - `validation`: a formal check, of a signature for instance, gave this result.
     * - `inventory`: something is there that should not be, or is missing.
     * - `history`: how the file came about, step by step.
     * - `structural_pattern`: an arrangement of objects that is typical of a manipulation.
     * - `model_prediction`: a model's estimate, with the uncertainty that comes with it.
     */
    type: "value_comparison" | "validation" | "inventory" | "history" | "structural_pattern" | "model_prediction" | (string & {});
    /** The observation itself. Only the shape for `structural_pattern` is published; show the others as they are. */
    data: VerifyStructuralPattern | {
        [key: string]: unknown;
    };
    /** Where it can be seen. Empty for what concerns the file as a whole. */
    locations: VerifyLocation[];
}
/**
 * One suspicion, with its weight and the evidence for it.
 *
 * Beta: may change within this version.
 */
export interface VerifySignal {
    /**
     * Names this finding in your own records; no operation reads it.
     *
     * @example vs_3f1j6I1gsw5k96xFiCnkM
     */
    id: string;
    /**
     * Category of the suspicion. More exist than are listed, for manipulated and generated images among others. A category
     * that is missing from a verdict was not detected, which does not mean that it was checked.
     * - `FILE_FORMAT_AND_PDF_STRUCTURE`: a type in disguise, a broken or rebuilt structure, data after the end of the
     *   file, or bytes that programs read differently. Part of `verify_light`.
     * - `DIGITAL_SIGNATURE_INTEGRITY`: a change after signing, a foreign signature, or a certificate or timestamp that was
     *   not valid at that moment. Part of `verify_light`.
     * - `PROVENANCE_AND_ISSUER_MARKERS`: content credentials (C2PA) that do not hold, or a watermark without its manifest.
     *   Part of `verify_light`.
     * - `REVISION_AND_PRODUCTION_HISTORY`: saved again after its date of issue, backdated, an image editor among the
     *   programs that made it, or one page unlike the other scans. Part of `verify_light`.
     * - `CAPTURE_CONVERSION_AND_LAUNDERING`: annotation layers that hide or alter what is below. Part of `verify_light`.
     * - `PDF_LAYERS_TEXT_AND_FORMS`: values covered and typed anew, pasted patches, hidden text, or form values that differ
     *   from what is shown. Whether `verify_light` looks for it is not published.
     */
    type: VerifySignalType;
    /** Weight of this finding alone; `riskLevel` of the verdict weighs all of them together. */
    riskAssessment: {
        /**
         * How the weight is expressed. `LEVEL` is the only known form, with the weight in `level`; skip entries whose form you do not know.
         *
         * @example LEVEL
         */
        type: string;
        /**
         * Weight of the finding, on the scale of the document's risk level; given with the form `LEVEL`.
         *
         * Evidence: inferred
         */
        level?: VerifyRiskLevel;
    };
    /**
     * The finding in a sentence, to be shown to a person; branch on `type` instead.
     *
     * @example An opaque shape covers the former total
     * @example and other text stands on top of it.
     */
    summary: string;
    /** What the finding rests on, with places on the page where there are any. */
    evidence: VerifyEvidence[];
}
/**
 * The verdict on a document. Written once; later engines do not touch it.
 *
 * Beta: may change within this version.
 */
export interface VerifyOutput {
    /** Verdict on the document as a whole; branch on it, and show `summary` to the person who decides. */
    riskLevel: VerifyRiskLevel;
    /**
     * Grounds for the risk level in plain language, for a person who has to decide about the document.
     *
     * @example The total was covered and typed anew.
     */
    summary: string;
    /** What was found, one entry per category at most. Empty when nothing was detected, which does not prove the document genuine. */
    signals: VerifySignal[];
}
/**
 * Why there is no verdict; null unless `status` is `FAILED`. The set is open, and more codes exist:
 * - `NO_APPLICABLE_SIGNALS`: no check suits this document, so there is nothing to say about it.
 * - `FILE_TYPE_NOT_SUPPORTED`: neither PDF nor JPEG, PNG or WebP.
 */
export type VerifyFailureReason = string | null;
/**
 * An examination of one document for signs of manipulation, or its verdict once that is done.
 *
 * Beta: may change within this version.
 */
export interface VerifyRun {
    /** Always `verify_run`: a form of run that no event carries. */
    object: "verify_run";
    /**
     * Poll the run with it; no webhook event tells of these runs.
     *
     * @example vr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The document, under an id that other runs accept. Null once it has been deleted. */
    file: FileSummary | null;
    /**
     * Where a verify run stands.
     * - `PROCESSING`: the document is being examined. Every run begins here.
     * - `PROCESSED`: finished, the verdict is in `output` and never changes again.
     * - `FAILED`: ended without a verdict; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will never be a verdict.
     */
    status: VerifyRunStatus;
    /** The verdict; null until `PROCESSED`, and for ever after `FAILED` or `CANCELLED`. Under zero retention the first read that delivers it also orders its removal, so store it then. */
    output: VerifyOutput | null;
    /**
     * Why there is no verdict; null unless `status` is `FAILED`. The set is open, and more codes exist:
     * - `NO_APPLICABLE_SIGNALS`: no check suits this document, so there is nothing to say about it.
     * - `FILE_TYPE_NOT_SUPPORTED`: neither PDF nor JPEG, PNG or WebP.
     */
    failureReason: VerifyFailureReason;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** The configuration that was applied, with defaults filled in: keep it to repeat the run in the same way. */
    config: VerifyConfig;
    /** Your own data from the request, to find your record by; null if none was sent. */
    metadata?: RunMetadata | null;
    /** Cost of the run. Always null during the beta, in which nothing is charged. */
    usage: RunUsage | null;
    /**
     * When the run was created, RFC 3339 in UTC; `sortBy=createdAt` orders the list of runs by it.
     *
     * Evidence: inferred
     */
    createdAt?: CreatedAt;
    /**
     * When the run last changed, RFC 3339 in UTC; compare it between two reads to notice a change.
     *
     * Evidence: inferred
     */
    updatedAt?: UpdatedAt;
}
/**
 * A verify run as lists show it, with the risk level but without signals. Read the run by its id for those.
 *
 * Beta: may change within this version.
 */
export interface VerifyRunSummary {
    /** Always `verify_run`: the same as on the whole run, although its signals are missing here. */
    object: "verify_run";
    /**
     * Read the run with it to get the grounds for its risk level.
     *
     * @example vr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The document, or null once it has been deleted. */
    file: FileSummary | null;
    /**
     * Where a verify run stands.
     * - `PROCESSING`: the document is being examined. Every run begins here.
     * - `PROCESSED`: finished, the verdict is in `output` and never changes again.
     * - `FAILED`: ended without a verdict; `failureReason` says why.
     * - `CANCELLED`: stopped on request; there will never be a verdict.
     */
    status: VerifyRunStatus;
    /** Verdict in a word. Null unless `PROCESSED`, and again once zero retention has removed the result. */
    riskLevel: VerifyRiskLevel | null;
    /**
     * Why there is no verdict, in a code as on the run; null unless `status` is `FAILED`.
     *
     * Evidence: inferred
     */
    failureReason?: VerifyFailureReason;
    /**
     * The failure in a sentence for people; null unless `status` is `FAILED`.
     *
     * Evidence: inferred
     */
    failureMessage?: string | null;
    /**
     * When the run was created, RFC 3339 in UTC; `sortBy=createdAt` orders the list of runs by it.
     *
     * Evidence: inferred
     */
    createdAt?: CreatedAt;
    /**
     * When the run last changed, RFC 3339 in UTC; compare it between two reads to notice a change.
     *
     * Evidence: inferred
     */
    updatedAt?: UpdatedAt;
}
/**
 * One page of verify runs. As long as it has a `nextPageToken`, more follow.
 *
 * Evidence: inferred
 */
export interface VerifyRunList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Runs of this page, with their risk level but without signals. */
    data: VerifyRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/**
 * Whether events are delivered.
 *
 * - `enabled`: events are sent as they happen.
 * - `disabled`: nothing is sent; configuration and subscriptions are kept.
 */
export type WebhookEndpointStatus = "enabled" | "disabled" | (string & {});
/**
 * An event that an endpoint can receive for the whole workspace. Events of workflow runs are not among them: they need
 * a subscription to the workflow.
 *
 * - `parse_run.processed`: a parse run finished; read it for its text.
 * - `parse_run.failed`: a parse run ended in an error.
 * - `edit_run.processed`: an edit run finished; its filled PDF can be downloaded.
 * - `edit_run.failed`: an edit run ended in an error.
 * - `form_detection_run.processed`: a form detection run finished. Those inside of edit runs are not announced.
 * - `form_detection_run.failed`: a form detection run ended in an error. Those inside of edit runs are not announced.
 * - `extract_run.processed`: an extract run finished; the payload has its values.
 * - `extract_run.failed`: an extract run ended in an error.
 * - `classify_run.processed`: a classify run finished; the payload has its decision.
 * - `classify_run.failed`: a classify run ended in an error.
 * - `split_run.processed`: a split run finished; the payload has its splits.
 * - `split_run.failed`: a split run ended in an error.
 * - `batch_processor_run.processed`: a batch of extract, classify or split runs finished.
 * - `batch_processor_run.failed`: such a batch ended in an error.
 * - `batch_parse_run.processed`: a batch of parse runs finished.
 * - `batch_parse_run.failed`: a batch of parse runs ended in an error.
 * - `extractor.created`: an extractor was made; it has a draft only.
 * - `extractor.updated`: an extractor itself changed, such as its name.
 * - `extractor.deleted`: an extractor was removed and can no longer be run.
 * - `extractor.draft.updated`: the draft configuration of an extractor changed.
 * - `extractor.version.published`: an extractor got a new version, which `latest` means from now on.
 * - `classifier.created`: a classifier was made; it has a draft only.
 * - `classifier.updated`: a classifier itself changed, such as its name.
 * - `classifier.deleted`: a classifier was removed and can no longer be run.
 * - `classifier.draft.updated`: the draft configuration of a classifier changed.
 * - `classifier.version.published`: a classifier got a new version, which `latest` means from now on.
 * - `splitter.created`: a splitter was made; it has a draft only.
 * - `splitter.updated`: a splitter itself changed, such as its name.
 * - `splitter.deleted`: a splitter was removed and can no longer be run.
 * - `splitter.draft.updated`: the draft configuration of a splitter changed.
 * - `splitter.version.published`: a splitter got a new version, which `latest` means from now on.
 * - `workflow.created`: a workflow was made; it has a draft only.
 * - `workflow.deployed`: a workflow got a new version, which runs without a version use from now on.
 * - `workflow.deleted`: a workflow was removed and can no longer be run.
 */
export type WebhookEndpointEventType = "parse_run.processed" | "parse_run.failed" | "edit_run.processed" | "edit_run.failed" | "form_detection_run.processed" | "form_detection_run.failed" | "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "batch_parse_run.processed" | "batch_parse_run.failed" | "extractor.created" | "extractor.updated" | "extractor.deleted" | "extractor.draft.updated" | "extractor.version.published" | "classifier.created" | "classifier.updated" | "classifier.deleted" | "classifier.draft.updated" | "classifier.version.published" | "splitter.created" | "splitter.updated" | "splitter.deleted" | "splitter.draft.updated" | "splitter.version.published" | "workflow.created" | "workflow.deployed" | "workflow.deleted" | (string & {});
/** Whether payloads travel inline, or large ones as a link. */
export interface WebhookPayloadOptions {
    /**
     * - `json`: always inside the event. The default of an endpoint.
     * - `url`: large payloads are replaced by a link that is good for one hour; smaller ones stay inside the event.
     */
    format: "json" | "url" | (string & {});
    /**
     * Size in bytes above which a payload counts as large. Its default is not published. Only used with the format `url`.
     *
     * @example 262144
     */
    urlThresholdBytes?: number;
}
/** Extra headers and the way payloads travel; left out, payloads travel inline and no header is added. */
export interface WebhookAdvancedOptions {
    /** Headers added to every delivery, for example a token that your gateway demands. */
    headers?: {
        [key: string]: string;
    };
    /** Whether payloads travel inline, or large ones as a link. */
    payload?: WebhookPayloadOptions;
}
/** A URL of yours that receives events. The events it gets are its own `enabledEvents` plus those of its subscriptions. */
export interface WebhookEndpoint {
    /** Always `webhook_endpoint`: its subscriptions have `webhook_subscription` here. */
    object: "webhook_endpoint";
    /**
     * Change or remove the endpoint with it, and subscribe to single objects.
     *
     * @example wh_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Deliveries are POST requests to this address.
     *
     * @format uri
     * @example https://hooks.northwind.example/extend
     */
    url: string;
    /**
     * Label for people, shown in the dashboard; everything refers to the id.
     *
     * @example Accounts payable, production
     */
    name: string;
    /**
     * Whether events are delivered.
     *
     * - `enabled`: events are sent as they happen.
     * - `disabled`: nothing is sent; configuration and subscriptions are kept.
     */
    status: WebhookEndpointStatus;
    /** Events received for the whole workspace. Empty for an endpoint that lives on subscriptions alone. */
    enabledEvents: WebhookEndpointEventType[];
    /**
     * The API version in which payloads are written, whatever version your requests use. Fixed at creation.
     *
     * @example 2026-02-09
     */
    apiVersion: string;
    /** Extra headers and payload delivery, null where neither was set. */
    advancedOptions: WebhookAdvancedOptions | null;
    /**
     * When the endpoint was registered, RFC 3339 in UTC; it gets no events from before.
     *
     * @format date-time
     */
    createdAt: string;
    /** The person or API key that registered it, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
}
/** One page of webhook endpoints. As long as it has a `nextPageToken`, more follow. */
export interface WebhookEndpointList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The endpoints of this page, without their signing secrets. */
    data: WebhookEndpoint[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A URL of yours that is to receive events, and which ones. */
export interface WebhookEndpointCreate {
    /**
     * Address that accepts POST requests from the internet and answers 2xx within 30 seconds.
     *
     * @format uri
     * @example https://hooks.northwind.example/extend
     */
    url: string;
    /**
     * Label for people, shown in the dashboard; say which system listens.
     *
     * @example Accounts payable, production
     */
    name: string;
    /** Send `disabled` to set everything up before deliveries begin; an update to `enabled` starts them. */
    status?: WebhookEndpointStatusInput;
    /** Events to receive for the whole workspace. An empty array suits an endpoint that only gets subscriptions. */
    enabledEvents: WebhookEndpointEventTypeInput[];
    /**
     * The API version in which payloads are to be written; cannot be changed later. The vendor advises the one that your requests use.
     *
     * @example 2026-02-09
     * @example 2025-04-21
     */
    apiVersion: string;
    /** Extra headers and the way payloads travel; left out, payloads travel inline and no header is added. */
    advancedOptions?: WebhookAdvancedOptionsInput;
}
/** A freshly registered endpoint together with its signing secret, which is shown this once only. */
export interface WebhookEndpointCreated {
    /** Always `webhook_endpoint`: its subscriptions have `webhook_subscription` here. */
    object: "webhook_endpoint";
    /**
     * Change or remove the endpoint with it, and subscribe to single objects.
     *
     * @example wh_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Deliveries are POST requests to this address.
     *
     * @format uri
     * @example https://hooks.northwind.example/extend
     */
    url: string;
    /**
     * Label for people, shown in the dashboard; everything refers to the id.
     *
     * @example Accounts payable, production
     */
    name: string;
    /**
     * Whether events are delivered.
     *
     * - `enabled`: events are sent as they happen.
     * - `disabled`: nothing is sent; configuration and subscriptions are kept.
     */
    status: WebhookEndpointStatus;
    /** Events received for the whole workspace. Empty for an endpoint that lives on subscriptions alone. */
    enabledEvents: WebhookEndpointEventType[];
    /**
     * The API version in which payloads are written, whatever version your requests use. Fixed at creation.
     *
     * @example 2026-02-09
     */
    apiVersion: string;
    /** Extra headers and payload delivery, null where neither was set. */
    advancedOptions: WebhookAdvancedOptions | null;
    /**
     * When the endpoint was registered, RFC 3339 in UTC; it gets no events from before.
     *
     * @format date-time
     */
    createdAt: string;
    /** The person or API key that registered it, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
    /**
     * Key for checking the signature of deliveries. Put it into your secret store now: no other response ever contains it.
     *
     * @example wss_9f2c47d1b86e4a03a5c1
     */
    signingSecret: string;
}
/** Changes to an endpoint. A field that is left out keeps its value; `apiVersion` and the signing secret are fixed. */
export interface WebhookEndpointUpdate {
    /**
     * Moves deliveries to another address, which must answer 2xx within 30 seconds. The signing secret stays.
     *
     * @format uri
     * @example https://hooks.northwind.example/extend/v2
     */
    url?: string;
    /**
     * New label for the dashboard; deliveries do not change.
     *
     * @example Accounts payable, production
     */
    name?: string;
    /** Pauses deliveries with `disabled`, resumes them with `enabled`. */
    status?: WebhookEndpointStatusInput;
    /** Replaces the whole list of workspace-wide events. Subscriptions are not affected. */
    enabledEvents?: WebhookEndpointEventTypeInput[];
    /** Extra headers and the way payloads travel; left out, payloads travel inline and no header is added. */
    advancedOptions?: WebhookAdvancedOptionsInput;
}
/**
 * The kind of object whose runs are watched.
 *
 * - `extractor`: extract runs and batches of one extractor.
 * - `classifier`: classify runs and batches of one classifier.
 * - `splitter`: split runs and batches of one splitter.
 * - `workflow`: runs of one workflow, and their steps.
 */
export type WebhookSubscriptionResourceType = "extractor" | "classifier" | "splitter" | "workflow" | (string & {});
/**
 * An event of one resource's runs. An event that does not go with the `resourceType` is refused.
 *
 * - `extract_run.processed`: an extract run finished; extractors only.
 * - `extract_run.failed`: an extract run ended in an error; extractors only.
 * - `classify_run.processed`: a classify run finished; classifiers only.
 * - `classify_run.failed`: a classify run ended in an error; classifiers only.
 * - `split_run.processed`: a split run finished; splitters only.
 * - `split_run.failed`: a split run ended in an error; splitters only.
 * - `batch_processor_run.processed`: a batch finished; all kinds but workflows.
 * - `batch_processor_run.failed`: a batch ended in an error; all kinds but workflows.
 * - `workflow_run.completed`: a run finished, its results in the payload; workflows only, like the rest.
 * - `workflow_run.failed`: a workflow run ended in an error.
 * - `workflow_run.needs_review`: a workflow run waits for a person, at `dashboardUrl`.
 * - `workflow_run.rejected`: a reviewer turned a run down.
 * - `workflow_run.cancelled`: a run was stopped on request.
 * - `workflow_run.step_run.processed`: one step of a run has its result.
 */
export type WebhookSubscriptionEventType = "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "workflow_run.completed" | "workflow_run.failed" | "workflow_run.needs_review" | "workflow_run.rejected" | "workflow_run.cancelled" | "workflow_run.step_run.processed" | (string & {});
/** Sends the run events of one extractor, classifier, splitter or workflow to an endpoint. */
export interface WebhookSubscription {
    /** Always `webhook_subscription`: the endpoint that it sends to has `webhook_endpoint` here. */
    object: "webhook_subscription";
    /**
     * Change or remove the subscription with it.
     *
     * @example whes_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * The endpoint that receives the events; deleting it deletes the subscription too.
     *
     * @example wh_Xj8mK2pL9nR4vT7qY5wZ
     */
    webhookEndpointId: string;
    /**
     * The kind of object whose runs are watched.
     *
     * - `extractor`: extract runs and batches of one extractor.
     * - `classifier`: classify runs and batches of one classifier.
     * - `splitter`: split runs and batches of one splitter.
     * - `workflow`: runs of one workflow, and their steps.
     */
    resourceType: WebhookSubscriptionResourceType;
    /**
     * The object whose runs are announced, of the kind that `resourceType` says.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    resourceId: string;
    /** The events that are sent. Which ones are possible depends on `resourceType`. */
    enabledEvents: WebhookSubscriptionEventType[];
    /**
     * When the subscription was made, RFC 3339 in UTC; it does not announce runs that ended before.
     *
     * @format date-time
     */
    createdAt: string;
}
/** One page of webhook subscriptions. As long as it has a `nextPageToken`, more follow. */
export interface WebhookSubscriptionList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Subscriptions of this page, each with its whole list of events. */
    data: WebhookSubscription[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Whose runs to announce, and to which endpoint. */
export interface WebhookSubscriptionCreate {
    /**
     * The endpoint to send to; it must exist in this workspace already.
     *
     * @example wh_Xj8mK2pL9nR4vT7qY5wZ
     */
    webhookEndpointId: string;
    /**
     * The kind of object whose runs are watched.
     *
     * - `extractor`: extract runs and batches of one extractor.
     * - `classifier`: classify runs and batches of one classifier.
     * - `splitter`: split runs and batches of one splitter.
     * - `workflow`: runs of one workflow, and their steps.
     */
    resourceType: WebhookSubscriptionResourceTypeInput;
    /**
     * The object whose runs are announced, of the kind that `resourceType` says.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    resourceId: string;
    /** The events to send. Each must exist for this `resourceType` and in the API version of the endpoint. */
    enabledEvents: WebhookSubscriptionEventTypeInput[];
}
/** The only changeable part of a subscription. To watch another object, make another subscription. */
export interface WebhookSubscriptionUpdate {
    /** Replaces the whole list of events. Each must exist for the subscription's `resourceType`. */
    enabledEvents: WebhookSubscriptionEventTypeInput[];
}
/**
 * How far the run has come.
 *
 * - `PENDING`: queued, no step has begun; can be cancelled.
 * - `PROCESSING`: steps are being executed; can be cancelled.
 * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
 * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
 * - `PROCESSED`: finished, every result is in `stepRuns`.
 * - `FAILED`: ended by an error, see `failureReason`.
 * - `CANCELLED`: stopped on request; `stepRuns` has what was reached until then.
 * - `CANCELLING`: a cancellation was accepted and takes effect soon.
 */
export type WorkflowRunStatus = "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING" | (string & {});
/** A workflow without its steps, the form that lists and workflow runs carry. */
export interface WorkflowSummary {
    /** Always `workflow`: a run of it has `workflow_run` here. */
    object: "workflow";
    /**
     * Stays the same through renames and deployments; a run names its workflow by it.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    id: string;
    /**
     * Label in the dashboard and in lists. Several workflows may share one.
     *
     * @example Invoice intake
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The person or API key that made the workflow, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
}
/** One version of a workflow without its steps. Deployed versions are immutable; the draft is the only one that changes. */
export interface WorkflowVersionSummary {
    /** Always `workflow_version`: the workflow itself has `workflow` here. */
    object: "workflow_version";
    /**
     * Unique over all workflows, unlike `version`. Accepted wherever a version of the workflow is asked for by path.
     *
     * @example workflow_version_Qp7sLkD2nVx8RtY4mZ1Bc
     */
    id: string;
    /**
     * `draft`, or the running number of the deployment as text: `1` is the first.
     *
     * @example 3
     */
    version: string;
    /**
     * Note given at deployment, on what changed; null if nobody wrote one.
     *
     * @example Check line totals
     */
    name: string | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** The person or API key that deployed it, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
}
/** What a workflow run and its entry in lists share: everything but step results and review outcome. */
export interface WorkflowRunBase {
    /** Always `workflow_run`: the workflow behind it has `workflow` here. */
    object: "workflow_run";
    /**
     * Assigned when the run is created; store it beside your own record to match webhook events to it.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * How far the run has come.
     *
     * - `PENDING`: queued, no step has begun; can be cancelled.
     * - `PROCESSING`: steps are being executed; can be cancelled.
     * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
     * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
     * - `PROCESSED`: finished, every result is in `stepRuns`.
     * - `FAILED`: ended by an error, see `failureReason`.
     * - `CANCELLED`: stopped on request; `stepRuns` has what was reached until then.
     * - `CANCELLING`: a cancellation was accepted and takes effect soon.
     */
    status: WorkflowRunStatus;
    /** The workflow that was run, without its steps. */
    workflow: WorkflowSummary;
    /** The version whose steps this run follows, also when the request did not name one. */
    workflowVersion: WorkflowVersionSummary;
    /**
     * Page of this run for people, for example as a link in a ticket. Opening it needs a dashboard account.
     *
     * @format uri
     * @example https://dashboard.extend.ai/workflows/workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    dashboardUrl: string;
    /**
     * Shared by all runs of one batch request, null for a run that was created singly.
     *
     * @example batch_7Ws31-F5
     */
    batchId: string | null;
    /** The input documents, one or the whole package. Pieces cut off by a split step are not among them. */
    files: FileSummary[];
    /**
     * When the run was created (UTC), earlier than `startTime`; all the same null until the run has started.
     *
     * @format date-time
     */
    initialRunAt: string | null;
    /**
     * When execution began, later than `initialRunAt`; null before that.
     *
     * @format date-time
     */
    startTime: string | null;
    /**
     * When the last step ended, null until then.
     *
     * @format date-time
     */
    endTime: string | null;
    /**
     * E-mail address of the reviewer, null for a run nobody has reviewed.
     *
     * @example jane.doe@example.com
     */
    reviewedByUser: string | null;
    /**
     * When the review was concluded, null for a run nobody has reviewed.
     *
     * @format date-time
     */
    reviewedAt: string | null;
    /**
     * The reviewer's words on why the run was rejected; null unless `status` is `REJECTED`.
     *
     * @example Second page is missing
     */
    rejectionNote: string | null;
}
/** A workflow run as lists show it, without step results. Read the run by id for those. */
export interface WorkflowRunSummary {
    /** Always `workflow_run`: the workflow behind it has `workflow` here. */
    object: "workflow_run";
    /**
     * Assigned when the run is created; store it beside your own record to match webhook events to it.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * How far the run has come.
     *
     * - `PENDING`: queued, no step has begun; can be cancelled.
     * - `PROCESSING`: steps are being executed; can be cancelled.
     * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
     * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
     * - `PROCESSED`: finished, every result is in `stepRuns`.
     * - `FAILED`: ended by an error, see `failureReason`.
     * - `CANCELLED`: stopped on request; `stepRuns` has what was reached until then.
     * - `CANCELLING`: a cancellation was accepted and takes effect soon.
     */
    status: WorkflowRunStatus;
    /** The workflow that was run, without its steps. */
    workflow: WorkflowSummary;
    /** The version whose steps this run follows, also when the request did not name one. */
    workflowVersion: WorkflowVersionSummary;
    /**
     * Page of this run for people, for example as a link in a ticket. Opening it needs a dashboard account.
     *
     * @format uri
     * @example https://dashboard.extend.ai/workflows/workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    dashboardUrl: string;
    /**
     * Shared by all runs of one batch request, null for a run that was created singly.
     *
     * @example batch_7Ws31-F5
     */
    batchId: string | null;
    /** The input documents, one or the whole package. Pieces cut off by a split step are not among them. */
    files: FileSummary[];
    /**
     * When the run was created (UTC), earlier than `startTime`; all the same null until the run has started.
     *
     * @format date-time
     */
    initialRunAt: string | null;
    /**
     * When execution began, later than `initialRunAt`; null before that.
     *
     * @format date-time
     */
    startTime: string | null;
    /**
     * When the last step ended, null until then.
     *
     * @format date-time
     */
    endTime: string | null;
    /**
     * E-mail address of the reviewer, null for a run nobody has reviewed.
     *
     * @example jane.doe@example.com
     */
    reviewedByUser: string | null;
    /**
     * When the review was concluded, null for a run nobody has reviewed.
     *
     * @format date-time
     */
    reviewedAt: string | null;
    /**
     * The reviewer's words on why the run was rejected; null unless `status` is `REJECTED`.
     *
     * @example Second page is missing
     */
    rejectionNote: string | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** Credits of the run as a sum only. Null for runs from before 7 October 2025 and for accounts on older billing. */
    usage: RunUsageSummary | null;
}
/** One page of workflow runs. As long as it has a `nextPageToken`, more follow. */
export interface WorkflowRunList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** Runs of this page; read one by its id for its step results. */
    data: WorkflowRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** The workflow to run and, if it matters, which version of it. */
export interface WorkflowReference {
    /**
     * The workflow, by the id that the dashboard and `GET /workflows` show.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    id: string;
    /**
     * A deployment number such as `3`, or `draft`. Without it the newest deployed version runs, or the draft of a workflow that was never deployed. Name a number where results must not shift with the next deployment.
     *
     * @example 3
     * @example draft
     */
    version?: string;
}
/** Several documents that belong together, such as an invoice, its purchase order and the delivery note. All are read first; the steps then work on the whole set and the outcome is one run. */
export interface WorkflowRunPackage {
    /** The documents in your order, by URL or by file id; plain text is not possible here. The same URL, or the same id, may appear only once. */
    files: FileInput[];
}
/**
 * Credentials that the workflow's steps may use during this one run, such as a token for an external check. Not returned with the run.
 *
 * @example {
 *   "ERP_TOKEN": "erp_live_c29tZXRoaW5n"
 * }
 */
export interface RunSecrets {
    [key: string]: unknown;
}
/** What to run on which documents. Exactly one of `file` and `package` is needed. */
export interface WorkflowRunCreate {
    /** The workflow to run and, if it matters, which version of it. */
    workflow: WorkflowReference;
    /** The one document of this run, by URL, by file id, or as plain text. Excludes `package`. */
    file?: FileOrTextInput;
    /** The 2 to 50 documents of this run, treated as one case. Excludes `file`. */
    package?: WorkflowRunPackage;
    /** Answers you already have, which the run adopts: fixes a document's class, or pre-fills known fields. Not recommended in general, and refused together with `package`. */
    outputs?: {
        /**
         * The extractor, classifier or splitter whose work the answer replaces.
         *
         * @example cl_Xj8mK2pL9nR4vT7qY5wZ
         */
        processorId: string;
        /** The answer in that processor's output format: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
        output: ProvidedProcessorOutput;
    }[];
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
    /** Your own keys for this run, such as an order number. They come back in every response and event. */
    metadata?: RunMetadata;
    /** Credentials that the workflow's steps may use during this one run, such as a token for an external check. Not returned with the run. */
    secrets?: RunSecrets;
}
/**
 * How far the step has come.
 *
 * - `PENDING`: waits to be executed.
 * - `WAITING`: held until steps it depends on are done.
 * - `PROCESSING`: at work, `result` is still to come.
 * - `PROCESSED`: done, `result` is there.
 * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
 * - `CANCELLED`: stopped before it was done.
 */
export type StepRunStatus = "PENDING" | "WAITING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/** What step runs of all kinds share: ids, status and the files that went in. */
export interface StepRunBase {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
}
/** The step of the graph that was executed. Recognise it by `name`. */
export interface WorkflowStepBase {
    /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
    object: "workflow_step";
    /**
     * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
     *
     * @deprecated
     * @example step_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
     *
     * @example extract_invoice
     */
    name: string;
}
/** The text that a parse step read in one run, for all steps behind it. */
export interface ParseStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of a `PARSE` step, read from `result.parseRun`. */
    stepType: "PARSE";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "PARSE";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** The parse run behind the step, which can also be read by its id. */
        parseRun: ParseRun;
    } | null;
}
/** The values that an extract step found in one run; they stand in `result.extractRun`. */
export interface ExtractStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of an `EXTRACT` step, read from `result.extractRun`. */
    stepType: "EXTRACT";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "EXTRACT";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** The extract run behind the step; its `output` includes corrections from a review. */
        extractRun: ExtractRun;
    } | null;
}
/** The class that a classify step decided on in one run; it stands in `result.classifyRun`. */
export interface ClassifyStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of a `CLASSIFY` step, read from `result.classifyRun`. */
    stepType: "CLASSIFY";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "CLASSIFY";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** The classify run behind the step; `output.id` is the class that was routed on. */
        classifyRun: ClassifyRun;
    } | null;
}
/** How a split step cut the packet in one run; the pieces stand in `result.splitRun`. */
export interface SplitStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of a `SPLIT` step, read from `result.splitRun`. */
    stepType: "SPLIT";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "SPLIT";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** The split run behind the step. Each split names the new file cut out for it. */
        splitRun: SplitRun;
    } | null;
}
/** What a merge step made of several extractions in one run; `result` names its sources too. */
export interface MergeExtractStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of a `MERGE_EXTRACT` step, read from `result.extractRun`. */
    stepType: "MERGE_EXTRACT";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "MERGE_EXTRACT";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** The extractors whose values went into the merged output. */
        mergedExtractors: {
            /**
             * The extractor; look it up to see its schema.
             *
             * @example ex_Xj8mK2pL9nR4vT7qY5wZ
             */
            id: string;
            /**
             * The version that ran, by its own id and not by its number.
             *
             * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
             */
            versionId: string;
            /**
             * The extractor's label at the time of the run.
             *
             * @example Invoice header
             */
            name: string;
        }[];
        /** An extract run whose `output` is the merged data. */
        extractRun: ExtractRun;
    } | null;
}
/** The values that a conditional extract step found in one run, with the extractor whose rule applied. */
export interface ConditionalExtractStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of a `CONDITIONAL_EXTRACT` step, read from `result.extractRun`. */
    stepType: "CONDITIONAL_EXTRACT";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "CONDITIONAL_EXTRACT";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** The extract run behind the step; its `extractor` shows which rule applied. */
        extractRun: ExtractRun;
    } | null;
}
/** How one validation rule came out, and if it failed, where and why. */
export interface RuleOutcome {
    /**
     * Tells which rule it was, by the `name` that the step definition gives it.
     *
     * @example Total equals net plus tax
     */
    name: string;
    /** True if the rule holds; for a formula over a list, if it does for each element. One false sends the run to the `fail` edge. */
    valid: boolean;
    /** For a formula over a list, its outcome element by element; points to the line that is wrong. Absent otherwise. */
    validArray?: boolean[];
    /**
     * Why the rule does not hold; absent when it does.
     *
     * - `RULE_FAILED`: the formula gave false or no value, so the data is at fault.
     * - `PARSE_ERROR`: the formula is malformed; correct the workflow.
     * - `VALUE_ERROR`: the formula could not be computed on this data.
     */
    failureReason?: "RULE_FAILED" | "PARSE_ERROR" | "VALUE_ERROR" | (string & {});
    /**
     * What is wrong with the formula, for the person who maintains the workflow. Only with `PARSE_ERROR` and `VALUE_ERROR`.
     *
     * @example Unknown variable extract_invoice.totl
     */
    error?: string;
}
/** How the rules of a rule validation step came out in one run; branch on `result.allPassed`. */
export interface RuleValidationStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of a `RULE_VALIDATION` step, read from `result.allPassed`. */
    stepType: "RULE_VALIDATION";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "RULE_VALIDATION";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** One outcome per rule of the step; look for those that are not `valid`. */
        rules: RuleOutcome[];
        /** True when the run took the `pass` edge, that is, when every rule is `valid`. */
        allPassed: boolean;
    } | null;
}
/** What your own service answered in one run; status and body stand in `result.response`. */
export interface ExternalDataValidationStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Marks a result of an `EXTERNAL_DATA_VALIDATION` step, read from `result.response`. */
    stepType: "EXTERNAL_DATA_VALIDATION";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "EXTERNAL_DATA_VALIDATION";
    };
    /** What the step produced. Documented as set on every step run; null is reserved for steps that have not succeeded. */
    result: {
        /** The HTTP response of your service: its status and its JSON body. */
        response: {
            /**
             * HTTP status that your service answered with; what it means for the run is up to the step's `failureBehavior`.
             *
             * @example 200
             */
            status: number;
            /** The JSON body of the response, in whatever form your service gives it. */
            data: JsonObject;
        };
    } | null;
}
/**
 * How the blocks of a validation step came out in one run.
 *
 * Evidence: https://docs.extend.ai/workflows/workflow-steps/validation-step
 */
export interface ValidationStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Always `VALIDATION`; decides which shape the result of the step has. */
    stepType: "VALIDATION";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "VALIDATION";
    };
    /**
     * Which blocks held, with their reasons. The names of the members are not published, so read them defensively; null is reserved for steps that have not succeeded.
     *
     * Evidence: inferred
     */
    result: {
        [key: string]: unknown;
    } | null;
}
/**
 * Which branch a router step took in one run, to explain why later steps ran or did not.
 *
 * Evidence: https://docs.extend.ai/workflows/workflow-steps/router-step
 */
export interface RouterStepRun {
    /** Always `workflow_step_run`: the step itself, under `step`, has `workflow_step` here. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step, also where a step is executed for each piece of a split.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run that this step belongs to; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: waits to be executed.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work, `result` is still to come.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error; some kinds of steps let the run go on (`failureBehavior`).
     * - `CANCELLED`: stopped before it was done.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Always `ROUTER`; decides which shape the result of the step has. */
    stepType: "ROUTER";
    /** The step that was executed; find it by `name` in the workflow's definition. */
    step: {
        /** Always `workflow_step`: its execution in a run has `workflow_step_run` here. */
        object: "workflow_step";
        /**
         * Differs between versions of the same workflow, so nothing should be keyed on it. Use `name`.
         *
         * @deprecated
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * The step's `name` in the workflow definition, the dependable way to find a result among the step runs.
         *
         * @example extract_invoice
         */
        name: string;
        /** The same as `stepType`; read that one to tell kinds apart. */
        type?: "ROUTER";
    };
    /**
     * The branch that was taken. The names of the members are not published, so read them defensively; null is reserved for steps that have not succeeded.
     *
     * Evidence: inferred
     */
    result: {
        [key: string]: unknown;
    } | null;
}
/** What one step of a workflow did in one run. `stepType` decides the shape of `result`. */
export type StepRun = ParseStepRun | ExtractStepRun | ClassifyStepRun | SplitStepRun | MergeExtractStepRun | ConditionalExtractStepRun | RuleValidationStepRun | ExternalDataValidationStepRun | ValidationStepRun | RouterStepRun;
/** One pass of a document, or of a package of documents, through a workflow, with the result of every step. */
export interface WorkflowRun {
    /** Always `workflow_run`: the workflow behind it has `workflow` here. */
    object: "workflow_run";
    /**
     * Assigned when the run is created; store it beside your own record to match webhook events to it.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * How far the run has come.
     *
     * - `PENDING`: queued, no step has begun; can be cancelled.
     * - `PROCESSING`: steps are being executed; can be cancelled.
     * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
     * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
     * - `PROCESSED`: finished, every result is in `stepRuns`.
     * - `FAILED`: ended by an error, see `failureReason`.
     * - `CANCELLED`: stopped on request; `stepRuns` has what was reached until then.
     * - `CANCELLING`: a cancellation was accepted and takes effect soon.
     */
    status: WorkflowRunStatus;
    /** The workflow that was run, without its steps. */
    workflow: WorkflowSummary;
    /** The version whose steps this run follows, also when the request did not name one. */
    workflowVersion: WorkflowVersionSummary;
    /**
     * Page of this run for people, for example as a link in a ticket. Opening it needs a dashboard account.
     *
     * @format uri
     * @example https://dashboard.extend.ai/workflows/workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    dashboardUrl: string;
    /**
     * Shared by all runs of one batch request, null for a run that was created singly.
     *
     * @example batch_7Ws31-F5
     */
    batchId: string | null;
    /** The input documents, one or the whole package. Pieces cut off by a split step are not among them. */
    files: FileSummary[];
    /**
     * When the run was created (UTC), earlier than `startTime`; all the same null until the run has started.
     *
     * @format date-time
     */
    initialRunAt: string | null;
    /**
     * When execution began, later than `initialRunAt`; null before that.
     *
     * @format date-time
     */
    startTime: string | null;
    /**
     * When the last step ended, null until then.
     *
     * @format date-time
     */
    endTime: string | null;
    /**
     * E-mail address of the reviewer, null for a run nobody has reviewed.
     *
     * @example jane.doe@example.com
     */
    reviewedByUser: string | null;
    /**
     * When the review was concluded, null for a run nobody has reviewed.
     *
     * @format date-time
     */
    reviewedAt: string | null;
    /**
     * The reviewer's words on why the run was rejected; null unless `status` is `REJECTED`.
     *
     * @example Second page is missing
     */
    rejectionNote: string | null;
    /** What was attached at creation and by later updates; empty if nothing was. */
    metadata: RunMetadata;
    /**
     * Code for a `FAILED` run, null otherwise. More codes may appear; known ones are:
     *
     * - `INTERNAL_ERROR`: a fault of the service. A new run is safe and may succeed.
     * - `DOCUMENT_PROCESSOR_ERROR`: an extractor, classifier or splitter failed. A new run is safe and may succeed.
     * - `INVALID_WORKFLOW`: the steps cannot be executed. Repair the workflow first.
     * - `FAILED_TO_PROCESS_FILE`: the input cannot be read. Send another file.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** Explanation of the failure for people, null unless the run is `FAILED`. Its wording may change. */
    failureMessage: string | null;
    /** True once a person has concluded a review of this run; values may differ from what the steps found. */
    reviewed: boolean;
    /** Results of the steps that produce one, as far as they have come. Trigger, conditional, review, collect, conversion and webhook steps leave no entry. */
    stepRuns: StepRun[];
    /** Credits of the run with one line for each run it caused. Null for runs from before 7 October 2025 and for accounts on older billing. */
    usage: RunUsage | null;
}
/** Many documents for one workflow. Each input becomes a run of its own. */
export interface WorkflowRunBatchCreate {
    /** The workflow and version for every run of the batch; another workflow takes another batch. */
    workflow: WorkflowReference;
    /** One entry for each run. URLs should stay valid for half an hour, since queued runs fetch them late. */
    inputs: {
        /** The document, by URL, by file id, or as plain text. Packages are not possible in a batch. */
        file: FileOrTextInput;
        /** Your own keys for this run; the surest way to match results to inputs, as the answer lists no run ids. */
        metadata?: RunMetadata;
        /** Credentials that the workflow's steps may use during this one run, such as a token for an external check. Not returned with the run. */
        secrets?: RunSecrets;
    }[];
    /**
     * Order of the batch's runs in the queue, lower first. The default lets single runs, at 50, overtake.
     *
     * @default 90
     * @example 70
     */
    priority?: number;
}
/** Changes to a workflow run in progress. What is left out stays. */
export interface WorkflowRunUpdate {
    /**
     * A label for the dashboard. The returned run does not show it.
     *
     * @example Northwind invoice 20417
     */
    name?: string;
    /** Merged into what is there: keys sent here win, all others stay. The key `extend:usage_tags` takes the labels by which usage is reported. */
    metadata?: RunMetadata;
}
/** One page of workflows. As long as it has a `nextPageToken`, more follow. */
export interface WorkflowList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The workflows of this page, without steps. Read one by id to see its draft. */
    data: WorkflowSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/**
 * Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next.
 *
 * @example extract_invoice
 */
export type StepName = string;
/** An edge that is followed whatever the step found. */
export interface SimpleNextEntry {
    /**
     * `name` of the step that runs next; it must exist in the same version.
     *
     * @example extract_invoice
     */
    step: string;
}
/** The entry of the graph, where a run's files come in. A workflow has exactly one. */
export interface TriggerStepDefinition {
    /** Always `TRIGGER`; decides which `config` and `next` the step takes. */
    type: "TRIGGER";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A single edge, and its target is the workflow's `PARSE` step. */
    next?: SimpleNextEntry[];
}
/** Turns the incoming files into text that the later steps read. Comes once, straight after the trigger. */
export interface ParseStepDefinition {
    /** Always `PARSE`; decides which `config` and `next` the step takes. */
    type: "PARSE";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** How files are read, for all later steps. Leave it out for the default settings. */
    config?: {
        /** How to read the files. All processors of the workflow work on the text produced here. */
        parseConfig?: ParseConfig;
    };
    /** The steps that start as soon as the text is ready; several entries make several branches. */
    next?: SimpleNextEntry[];
}
/** Points to an extractor from a workflow step. Unlike in a run, the version has to be named. */
export interface ExtractorRef {
    /**
     * The extractor that the step runs, by the id that `POST /extractors` returned.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    id: string;
    /**
     * `latest` for the most recently published version, `draft` for the unpublished one, or a number such as `1.2`, which stays put. How `latest` behaves in a deployed workflow is documented in two ways: name a number where results must not shift.
     *
     * @example 1.2
     * @example latest
     * @example draft
     */
    version: string;
}
/** Extraction settings written into a workflow step. They equal those of an extract run except that `schema` is mandatory: a workflow cannot infer one from the file. */
export interface WorkflowInlineExtractConfig {
    /**
     * The model family that does the extraction.
     *
     * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
     *   is chosen.
     * - `extraction_light`: faster and cheaper, for simple and clean documents; without figures, signatures and
     *   page rotation.
     * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
     *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
     *   chunking options itself.
     */
    baseProcessor?: ExtractBaseProcessor;
    /**
     * Pins one release of the base processor so that results do not shift when Extend ships a newer model. Left out, the newest stable release applies.
     *
     * @example 4.10.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for the whole document, such as which of several totals counts. Without `schema` they also steer which fields are derived.
     *
     * @example Use the grand total including tax. Ignore amounts on attached delivery notes.
     */
    extractionRules?: string;
    /** JSON Schema whose root is an object; the output's `value` follows it. Primitive fields must allow null, nesting goes at most five levels deep, and `anyOf`, `$defs` and the like are not supported. `extend:type` marks dates, currency amounts and signatures. */
    schema: JsonObject & JsonObject;
    /** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
    advancedOptions?: ExtractAdvancedOptions;
    /** How the document is read before extraction. Look here first when a value is missing from the parsed text. */
    parseConfig?: ParseConfig;
}
/** Pulls structured data out of the parsed document, with a saved extractor or with settings kept in the step. */
export interface ExtractStepDefinition {
    /** Always `EXTRACT`; decides which `config` and `next` the step takes. */
    type: "EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `extractor` or `extractorConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved extractor. Its `version` must be stated; a number keeps results from shifting. */
        extractor?: ExtractorRef;
        /** Settings of this step alone. The definition then holds no workspace-bound id and can be copied to another workspace. Comes back exactly as sent. */
        extractorConfig?: WorkflowInlineExtractConfig;
    };
    /** What runs on the extracted data. Allowed only beside a `config`. */
    next?: SimpleNextEntry[];
}
/** The classifier that a workflow step runs, and which of its versions. */
export interface ClassifierRef {
    /**
     * The classifier that the step runs, by the id that `POST /classifiers` returned.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    id: string;
    /**
     * A number such as `2.0`, or `draft`. `latest` is refused here: a step routes by classification ids, and those belong to one version.
     *
     * @example 2.0
     * @example draft
     */
    version: string;
}
/** An edge that is followed when a document was given one particular class. */
export interface ClassificationNextEntry {
    /**
     * `name` of the step that receives documents of this class; several classes may lead to the same.
     *
     * @example extract_invoice
     */
    step: string;
    /**
     * The `id` of a class in the classifier's or splitter's configuration, not its `type`. Renaming the class leaves the id, and so the route, intact.
     *
     * @example cls_invoice
     */
    classificationId: string;
}
/** Decides which class the document belongs to and sends it down the branch of that class. */
export interface ClassifyStepDefinition {
    /** Always `CLASSIFY`; decides which `config` and `next` the step takes. */
    type: "CLASSIFY";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `classifier` or `classifierConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved classifier at a fixed version such as `0.1`, or `draft`. `latest` is refused, because the routes depend on the class ids of one version. */
        classifier?: ClassifierRef;
        /** Classes and settings of this step alone, without a saved classifier. Comes back exactly as sent. */
        classifierConfig?: ClassifyConfig;
    };
    /** One edge for each class that should go on. Allowed only beside a `config`, whose class ids the entries use. */
    next?: ClassificationNextEntry[];
}
/** Names a splitter and the version of it that a workflow step runs. */
export interface SplitterRef {
    /**
     * The splitter to run, by the id that `POST /splitters` returned.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * A published number such as `1.0`, or `draft`. `latest` is refused here: routes depend on classification ids, and those must not shift under a workflow.
     *
     * @example 1.0
     */
    version: string;
}
/** Cuts a file that holds several documents into pieces and sends each piece down the branch of its class. */
export interface SplitStepDefinition {
    /** Always `SPLIT`; decides which `config` and `next` the step takes. */
    type: "SPLIT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `splitter` or `splitterConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved splitter at a fixed version such as `0.1`, or `draft`. `latest` is refused, because the routes depend on the class ids of one version. */
        splitter?: SplitterRef;
        /** Classes and settings of this step alone, without a saved splitter. Comes back exactly as sent. */
        splitterConfig?: SplitConfig;
    };
    /** One edge for each class of piece. Allowed only beside a `config`, whose class ids the entries use. */
    next?: ClassificationNextEntry[];
}
/** Joins the outputs of several extract steps upstream into one, for documents that need more than one extractor. */
export interface MergeExtractStepDefinition {
    /** Always `MERGE_EXTRACT`; decides which `config` and `next` the step takes. */
    type: "MERGE_EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** In which order the merged fields come. Optional, even for a deployment. */
    config?: {
        /**
         * The order in which the fields of the merged extractors are taken.
         *
         * - `confidence`: the surest values come first. Used when nothing is chosen.
         * - `alphabetic`: by name.
         * - `first_to_execute`: the step that ran earliest comes first.
         * - `last_to_execute`: the step that ran latest comes first.
         *
         * @default confidence
         */
        mergeOrder?: "confidence" | "alphabetic" | "first_to_execute" | "last_to_execute" | (string & {});
    };
    /** What runs on the merged data, which looks like one extraction. */
    next?: SimpleNextEntry[];
}
/** One branch of a `CONDITIONAL` step: a comparison, or the `ELSE` that catches the rest. */
export interface StepCondition {
    /**
     * Your name for the branch, unique in the step; `next` entries refer to it.
     *
     * @example over_limit
     */
    id: string;
    /**
     * The branch's place in the chain.
     *
     * - `IF`: tried first; a step has exactly one.
     * - `ELSE_IF`: tried when no branch before it applied.
     * - `ELSE`: taken when nothing else applied; compares nothing.
     */
    type: "IF" | "ELSE_IF" | "ELSE" | (string & {});
    /**
     * How the two operands are compared.
     *
     * - `EQUALS`: both are the same.
     * - `GTE`: the left number is the right one or more.
     * - `LTE`: the left number is the right one or less.
     * - `IS_NULL`: the left operand has no value; leave the right one out.
     * - `CONTAINS`: the right operand occurs in the left.
     * - `NO_OP`: no comparison, for an `ELSE`.
     */
    operation?: "EQUALS" | "GTE" | "LTE" | "IS_NULL" | "CONTAINS" | "NO_OP" | (string & {});
    /**
     * What is compared: usually a value of an earlier step, in double braces.
     *
     * @example {{extract_invoice.output.value.total}}
     */
    leftOperand?: string;
    /**
     * What it is compared with: usually a literal, written as text. `ELSE` and `IS_NULL` have none.
     *
     * @example 10000
     */
    rightOperand?: string;
}
/** An edge that is followed when one branch of a `CONDITIONAL` step applies. */
export interface ConditionalNextEntry {
    /**
     * `name` of the step that runs when this branch applies.
     *
     * @example manager_review
     */
    step: string;
    /**
     * The `id` of a branch in the step's own `config.conditions`.
     *
     * @example over_limit
     */
    conditionId: string;
}
/** Compares values from earlier steps and takes the first branch that applies. The only branching step that must have `config`. */
export interface ConditionalStepDefinition {
    /** Always `CONDITIONAL`; decides which `config` and `next` the step takes. */
    type: "CONDITIONAL";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** The branches, of which the first that applies is taken. */
    config: {
        /** Tried in order. The first is an `IF`; any number of `ELSE_IF` may follow, and an `ELSE` closes the list. */
        conditions: StepCondition[];
    };
    /** One edge for each branch, joined to it by `conditionId`. */
    next?: ConditionalNextEntry[];
}
/** Chooses one of several saved extractors by formula, in a single step: the first rule whose formula is true names it. */
export interface ConditionalExtractStepDefinition {
    /** Always `CONDITIONAL_EXTRACT`; decides which `config` and `next` the step takes. */
    type: "CONDITIONAL_EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** Tried in order. The last rule's formula must be `TRUE`, so that every document finds an extractor. */
        rules: {
            /**
             * Label of the rule in the dashboard, for those who maintain the workflow.
             *
             * @example European suppliers
             */
            name?: string;
            /**
             * Spreadsheet-like expression over the outputs of earlier steps; the rule applies where it is true.
             *
             * @example classify_document = "invoice"
             */
            formula: string;
            /** The saved extractor to use, with an explicit version. Settings inside the rule are not possible. */
            extractor: ExtractorRef;
        }[];
    };
    /** What runs on the extracted data. Allowed only beside a `config`. */
    next?: SimpleNextEntry[];
}
/**
 * What becomes of the run when this step does not succeed.
 *
 * - `CONTINUE`: the run goes on with the next step.
 * - `EXIT`: the run ends here, and later steps do not run.
 */
export type StepFailureBehavior = "CONTINUE" | "EXIT" | (string & {});
/** Sends the extracted data to your own service and keeps its answer, for example to match a supplier against the ERP. */
export interface ExternalDataValidationStepDefinition {
    /** Always `EXTERNAL_DATA_VALIDATION`; decides which `config` and `next` the step takes. */
    type: "EXTERNAL_DATA_VALIDATION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** Address, method and headers of the request to your service. */
        requestOptions: {
            /**
             * Address of your service, which Extend calls from outside your network.
             *
             * @format uri
             * @example https://erp.northwind.example/suppliers/match
             */
            url: string;
            /**
             * HTTP method of the request.
             *
             * - `GET`: for a lookup; how the data travels is not documented.
             * - `POST`: sends the extracted data for checking.
             * - `PUT`: the same for services that expect it.
             */
            method: "GET" | "POST" | "PUT" | (string & {});
            /** Headers to add, such as an authorization for your service. Whoever may read the workflow can read them. */
            headers?: {
                [key: string]: string;
            };
            /**
             * Format of the request body.
             *
             * - `application/json`: a JSON document, which most services expect.
             * - `text/plain`: plain text, for services that parse it themselves.
             */
            contentType?: "application/json" | "text/plain" | (string & {});
        };
        /**
         * What a failed check does to the run. By default it goes on.
         *
         * @default CONTINUE
         */
        failureBehavior?: StepFailureBehavior;
    };
    /** What runs after your service has answered. Allowed only beside a `config`. */
    next?: SimpleNextEntry[];
}
/** Ends a branch and has the results delivered by webhook. No step can follow it. */
export interface WebhookResponseStepDefinition {
    /** Always `WEBHOOK_RESPONSE`; decides which `config` and `next` the step takes. */
    type: "WEBHOOK_RESPONSE";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
}
/** An edge that is followed depending on the verdict of a `RULE_VALIDATION` step. */
export interface RuleValidationNextEntry {
    /**
     * `name` of the step that runs after this verdict.
     *
     * @example review_mismatch
     */
    step: string;
    /**
     * The verdict that opens this edge.
     *
     * - `pass`: every rule held, so the data can go on.
     * - `fail`: at least one rule did not hold or could not be evaluated.
     */
    result: "pass" | "fail" | (string & {});
}
/** Checks extracted data against your formulas and routes by the verdict, for example to a reviewer when totals disagree. */
export interface RuleValidationStepDefinition {
    /** Always `RULE_VALIDATION`; decides which `config` and `next` the step takes. */
    type: "RULE_VALIDATION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** All rules are evaluated; the verdict is `pass` only if each of them holds. */
        rules: {
            /**
             * Appears beside the outcome in the step run and in the review screen.
             *
             * @example Total equals net plus tax
             */
            name: string;
            /**
             * Spreadsheet-like expression that yields true or false, or a list of them for repeated fields.
             *
             * @example extract_invoice.total = extract_invoice.subtotal + extract_invoice.tax
             */
            formula: string;
            /**
             * Why the rule exists, for the people who review failures.
             *
             * @example Rounding differences are posted by hand.
             */
            description?: string;
        }[];
    };
    /** Up to one edge for `pass` and one for `fail`. Allowed only beside a `config`. */
    next?: RuleValidationNextEntry[];
}
/**
 * An edge that is followed when the step comes out in a certain way. The member that names the outcome is not published; keep what a workflow made in the dashboard has.
 *
 * Evidence: inferred
 */
export type OpenNextEntry = SimpleNextEntry & {
    [key: string]: unknown;
};
/**
 * Checks data with blocks of code or of plain language, and routes by whether all of them hold. The choice for new workflows in place of `RULE_VALIDATION`, which goes on working. Without blocks every run passes; a block that cannot be executed fails the step, which is not the same as an invalid result.
 *
 * Evidence: https://docs.extend.ai/workflows/workflow-steps/validation-step
 */
export interface ValidationStepDefinition {
    /** Always `VALIDATION`; decides which `config` and `next` the step takes. */
    type: "VALIDATION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /**
     * The blocks in order, each with a name. A block of code is JavaScript that returns true, false, or false with a reason; a semantic one is a question that a language model answers with its grounds. The names of the members are not published: configure the step in the dashboard, read the workflow, and send back what you got.
     *
     * Evidence: inferred
     */
    config?: {
        [key: string]: unknown;
    };
    /**
     * Up to two edges, one for all valid and one for any invalid.
     *
     * Evidence: inferred
     */
    next?: OpenNextEntry[];
}
/**
 * Tries its branches from the top and takes the first that applies; later ones are not evaluated. The choice for new workflows in place of `CONDITIONAL`, which goes on working. Where no branch applies, the Else edge is taken, and without one the workflow stops here.
 *
 * Evidence: https://docs.extend.ai/workflows/workflow-steps/router-step
 */
export interface RouterStepDefinition {
    /** Always `ROUTER`; decides which `config` and `next` the step takes. */
    type: "ROUTER";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /**
     * The branches in order, each with a name and one condition: JavaScript that returns true or false, or a question for a language model. The names of the members are not published: configure the step in the dashboard, read the workflow, and send back what you got.
     *
     * Evidence: inferred
     */
    config?: {
        [key: string]: unknown;
    };
    /**
     * One edge for each branch, and one for Else.
     *
     * Evidence: inferred
     */
    next?: OpenNextEntry[];
}
/** Holds the run in `NEEDS_REVIEW` until a person approves or rejects it in the dashboard. */
export interface HumanReviewStepDefinition {
    /** Always `HUMAN_REVIEW`; decides which `config` and `next` the step takes. */
    type: "HUMAN_REVIEW";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** What runs once the review has been approved. */
    next?: SimpleNextEntry[];
}
/** Collects the results of several branches before the workflow goes on. */
export interface CollectStepDefinition {
    /** Always `COLLECT`; decides which `config` and `next` the step takes. */
    type: "COLLECT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** What runs on the collected results of all branches. */
    next?: SimpleNextEntry[];
}
/** Turns files into another format before later steps use them. Which format is not part of the definition. */
export interface FileConversionStepDefinition {
    /** Always `FILE_CONVERSION`; decides which `config` and `next` the step takes. */
    type: "FILE_CONVERSION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** How to deal with files that cannot be converted. Optional, even for a deployment. */
    config?: {
        /**
         * What a file that cannot be converted does to the run. By default the run ends there.
         *
         * @default EXIT
         */
        failureBehavior?: StepFailureBehavior;
    };
    /** An edge to the step that goes on with the converted file. */
    next?: SimpleNextEntry[];
}
/** One step of a workflow's graph, told apart by `type`. The same shape is sent and returned. A graph begins with one `TRIGGER`, which leads to one `PARSE`; what follows is free. */
export type WorkflowStepDefinition = TriggerStepDefinition | ParseStepDefinition | ExtractStepDefinition | ClassifyStepDefinition | SplitStepDefinition | MergeExtractStepDefinition | ConditionalStepDefinition | ConditionalExtractStepDefinition | ExternalDataValidationStepDefinition | WebhookResponseStepDefinition | RuleValidationStepDefinition | ValidationStepDefinition | RouterStepDefinition | HumanReviewStepDefinition | CollectStepDefinition | FileConversionStepDefinition;
/** A new workflow. Its steps become the draft; nothing is deployed yet. */
export interface WorkflowCreate {
    /**
     * Label for the dashboard and for lists; runs go by the id.
     *
     * @example Invoice intake
     */
    name: string;
    /** The first draft. Without it the server starts the draft with a `TRIGGER` that leads to a `PARSE` step, a default that may change. Steps may still lack their `config`. */
    steps?: WorkflowStepDefinitionInput[];
}
/** One version of a workflow with the complete step graph that its runs follow. */
export interface WorkflowVersion {
    /** Always `workflow_version`: the workflow itself has `workflow` here. */
    object: "workflow_version";
    /**
     * Unique over all workflows, unlike `version`. Accepted wherever a version of the workflow is asked for by path.
     *
     * @example workflow_version_Qp7sLkD2nVx8RtY4mZ1Bc
     */
    id: string;
    /**
     * `draft`, or the running number of the deployment as text: `1` is the first.
     *
     * @example 3
     */
    version: string;
    /**
     * Note given at deployment, on what changed; null if nobody wrote one.
     *
     * @example Check line totals
     */
    name: string | null;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** The person or API key that deployed it, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
    /** Every step of the graph. Edges are in each step's `next`; the order of the array carries no meaning. */
    steps: WorkflowStepDefinition[];
}
/** A pipeline of steps that files pass through. Edits go to its draft; runs normally use a deployed version, which never changes. */
export interface Workflow {
    /** Always `workflow`: a run of it has `workflow_run` here. */
    object: "workflow";
    /**
     * Stays the same through renames and deployments; a run names its workflow by it.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    id: string;
    /**
     * Label in the dashboard and in lists. Several workflows may share one.
     *
     * @example Invoice intake
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. It never changes, so an order by it is stable while you page. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC; compare it between two reads to notice one. */
    updatedAt: UpdatedAt;
    /** The person or API key that made the workflow, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
    /** The editable step graph. It starts to matter to callers once it is deployed, or when a run asks for `draft`. */
    draftVersion: WorkflowVersion;
}
/** Changes to a workflow. A field that is left out keeps its value. */
export interface WorkflowUpdate {
    /**
     * Replaces the label. Takes effect at once and needs no deployment.
     *
     * @example Invoice and credit note intake
     */
    name?: string;
    /** Replaces the whole draft graph, so send every step and not only the changed ones. A step that keeps its name keeps its identity. Deployed versions are untouched. */
    steps?: WorkflowStepDefinitionInput[];
}
/** One page of the versions of a workflow. As long as it has a `nextPageToken`, more follow. */
export interface WorkflowVersionList {
    /** Always `list`: tells a page of a list from a single object. */
    object: "list";
    /** The versions of this page, the draft among them, without steps. */
    data: WorkflowVersionSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** What to deploy. An empty object deploys the draft as it stands. */
export interface WorkflowVersionCreate {
    /**
     * Note that tells this version from others, for example what changed in it.
     *
     * @example Check line totals
     */
    name?: string;
    /** Deploys this graph in place of the draft and leaves the draft alone, which suits workflows kept in source control. Every `EXTRACT`, `CLASSIFY`, `SPLIT`, `CONDITIONAL_EXTRACT`, `RULE_VALIDATION` and `EXTERNAL_DATA_VALIDATION` step needs its `config` here, otherwise the answer is 400. */
    steps?: WorkflowStepDefinitionInput[];
}
/**
 * The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know.
 *
 * @example event_5Vt8kQm2Lx7Rb4Wn
 */
export type WebhookEventId = string;
/** Stands in for a payload that is larger than the endpoint's threshold when its payload format is `url`. Fetch `data` to get the object that the event is about. */
export interface SignedDataUrl {
    /** Always `signed_data_url`: an inline payload has the name of its own kind here. */
    object: "signed_data_url";
    /**
     * The run or resource behind the link, so that unwanted events can be dropped without a download.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * Returns the payload as JSON without further authentication for one hour. Sending the event again makes a new link.
     *
     * @format uri
     * @example https://storage.example.com/webhook-payloads/event_5Vt8kQm2Lx7Rb4Wn.json?signature=6b1f0c
     */
    data: string;
    /** Your keys of the run, as far as it had any; good for routing before the download. */
    metadata?: RunMetadata;
}
/** A workflow run reached `PROCESSED`, with or without a review in between. */
export interface WorkflowRunCompletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow_run.completed`: `payload` is the whole workflow run, or a link to it. */
    eventType: "workflow_run.completed";
    /** The finished run with the results of its steps, so that it need not be read. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `FAILED`, which it does not leave any more. */
export interface WorkflowRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow_run.failed`: `payload` is the whole workflow run, or a link to it. */
    eventType: "workflow_run.failed";
    /** The failed run, with `failureReason` set and the results of steps that were done before. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `NEEDS_REVIEW`, where it waits for a person. */
export interface WorkflowRunNeedsReviewEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow_run.needs_review`: `payload` is the whole workflow run, or a link to it. */
    eventType: "workflow_run.needs_review";
    /** The waiting run with the results so far, which the review may still correct. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `REJECTED`: a person turned its documents down. */
export interface WorkflowRunRejectedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow_run.rejected`: `payload` is the whole workflow run, or a link to it. */
    eventType: "workflow_run.rejected";
    /** The rejected run; `reviewedByUser` and `rejectionNote` tell who and why. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `CANCELLED`; it does not go on, and another attempt is a new run. */
export interface WorkflowRunCancelledEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow_run.cancelled`: `payload` is the whole workflow run, or a link to it. */
    eventType: "workflow_run.cancelled";
    /** The stopped run with whatever results it had by then. */
    payload: WorkflowRun | SignedDataUrl;
}
/** One step of a workflow run is done while the run goes on. */
export interface WorkflowRunStepRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow_run.step_run.processed`: `payload` is the run of one step, or a link to it. */
    eventType: "workflow_run.step_run.processed";
    /** The one step run, as it stands in `stepRuns` of the run; `workflowRunId` names that run. */
    payload: StepRun | SignedDataUrl;
}
/** An extract run reached `PROCESSED`: its result can be used. */
export interface ExtractRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `extract_run.processed`: `payload` is the whole extract run, or a link to it. */
    eventType: "extract_run.processed";
    /** The finished run with its `output`, so there is no need to read it. */
    payload: ExtractRun | SignedDataUrl;
}
/** An extract run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export interface ExtractRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `extract_run.failed`: `payload` is the whole extract run, or a link to it. */
    eventType: "extract_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: ExtractRun | SignedDataUrl;
}
/** A classify run reached `PROCESSED`: its result can be used. */
export interface ClassifyRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `classify_run.processed`: `payload` is the whole classify run, or a link to it. */
    eventType: "classify_run.processed";
    /** The finished run; branch on `output.id`. */
    payload: ClassifyRun | SignedDataUrl;
}
/** A classify run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export interface ClassifyRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `classify_run.failed`: `payload` is the whole classify run, or a link to it. */
    eventType: "classify_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: ClassifyRun | SignedDataUrl;
}
/** A split run reached `PROCESSED`: its result can be used. */
export interface SplitRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `split_run.processed`: `payload` is the whole split run, or a link to it. */
    eventType: "split_run.processed";
    /** The finished run; each entry of `output.splits` names the file made for it. */
    payload: SplitRun | SignedDataUrl;
}
/** A split run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export interface SplitRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `split_run.failed`: `payload` is the whole split run, or a link to it. */
    eventType: "split_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: SplitRun | SignedDataUrl;
}
/** A parse run as webhook events carry it: only how it ended. Read the run by its id to get the text. */
export interface ParseRunEventPayload {
    /** Always `parse_run_status`: the run that is read by its id has `parse_run` here. */
    object: "parse_run_status";
    /**
     * The parse run that ended. Read it to get the text, which the event does not carry.
     *
     * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * - `PROCESSING`: still under way; not to be expected in an event.
     * - `PROCESSED`: the text is ready to be read.
     * - `FAILED`: there is no text; `failureReason` says why.
     */
    status: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, for instance because it had expired.
     * - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a document that can be parsed.
     * - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the document cannot be opened.
     * - `FAILED_TO_CONVERT_TO_PDF`, `FAILED_TO_CONVERT_TO_JPEG`: preparing the pages failed.
     * - `OCR_ERROR`: text recognition failed; worth another run.
     * - `FAILED_TO_GENERATE_TARGET_FORMAT`, `CHUNKING_ERROR`: building the output failed.
     * - `INVALID_CONFIG_OPTIONS`: the configuration does not suit the document.
     * - `OUT_OF_CREDITS`: the organisation ran out of credits.
     * - `INTERNAL_ERROR`: anything else; worth another run.
     */
    failureReason: ParseFailureReason;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage?: string | null;
    /** What you attached when starting the run; enough to find your own record again. */
    metadata?: RunMetadata | null;
}
/** A parse run reached `PROCESSED`: its result can be used. */
export interface ParseRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `parse_run.processed`: `payload` is the outcome of a parse run, without its text, or a link to it. */
    eventType: "parse_run.processed";
    /** The outcome without the text. Read the parse run by this id for its chunks. */
    payload: ParseRunEventPayload | SignedDataUrl;
}
/** A parse run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export interface ParseRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `parse_run.failed`: `payload` is the outcome of a parse run, without its text, or a link to it. */
    eventType: "parse_run.failed";
    /** The outcome; `failureReason` tells whether another run makes sense. */
    payload: ParseRunEventPayload | SignedDataUrl;
}
/** An edit run reached `PROCESSED`: its result can be used. */
export interface EditRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `edit_run.processed`: `payload` is the whole edit run, or a link to it. */
    eventType: "edit_run.processed";
    /** The finished run. Its download link is good for 15 minutes, so fetch the document soon or read the run again. */
    payload: EditRun | SignedDataUrl;
}
/** An edit run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export interface EditRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `edit_run.failed`: `payload` is the whole edit run, or a link to it. */
    eventType: "edit_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: EditRun | SignedDataUrl;
}
/** A form detection run reached `PROCESSED`: its result can be used. */
export interface FormDetectionRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `form_detection_run.processed`: `payload` is the whole form detection run, or a link to it. */
    eventType: "form_detection_run.processed";
    /** The finished run with its schema, ready for `config.schema` of an edit. */
    payload: FormDetectionRun | SignedDataUrl;
}
/** A form detection run reached `FAILED`, which it does not leave any more; another attempt is a new run. */
export interface FormDetectionRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `form_detection_run.failed`: `payload` is the whole form detection run, or a link to it. */
    eventType: "form_detection_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: FormDetectionRun | SignedDataUrl;
}
/** A batch of extract, classify or split runs reached `PROCESSED`: all of its runs have ended; whether each succeeded stands on the run. */
export interface BatchProcessorRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `batch_processor_run.processed`: `payload` is the batch run, without its runs, or a link to it. */
    eventType: "batch_processor_run.processed";
    /** The batch as a whole; the runs are not in it. */
    payload: BatchRun | SignedDataUrl;
}
/** A batch of extract, classify or split runs reached `FAILED`: the batch as such broke off. What became of its runs stands on them. */
export interface BatchProcessorRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `batch_processor_run.failed`: `payload` is the batch run, without its runs, or a link to it. */
    eventType: "batch_processor_run.failed";
    /** The batch as a whole; list its runs by `batchId` to see which ones finished. */
    payload: BatchRun | SignedDataUrl;
}
/** A batch of parse runs reached `PROCESSED`: all of its runs have ended; whether each succeeded stands on the run. */
export interface BatchParseRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `batch_parse_run.processed`: `payload` is the batch run, without its runs, or a link to it. */
    eventType: "batch_parse_run.processed";
    /** The batch as a whole; the parse runs are not in it. */
    payload: BatchRun | SignedDataUrl;
}
/** A batch of parse runs reached `FAILED`: the batch as such broke off. What became of its runs stands on them. */
export interface BatchParseRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `batch_parse_run.failed`: `payload` is the batch run, without its runs, or a link to it. */
    eventType: "batch_parse_run.failed";
    /** The batch as a whole; look at its parse runs for reasons. */
    payload: BatchRun | SignedDataUrl;
}
/** Somebody made a workflow. Deployments and removal follow as events of their own; changes to the draft do not. */
export interface WorkflowCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow.created`: `payload` is the workflow with its draft, or a link to it. */
    eventType: "workflow.created";
    /** The new workflow, with the draft as it stood when the event was sent. */
    payload: Workflow | SignedDataUrl;
}
/** A workflow got a new deployed version, which runs without a version use from now on. */
export interface WorkflowDeployedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow.deployed`: `payload` is the workflow with its draft, or a link to it. */
    eventType: "workflow.deployed";
    /** The workflow with its draft. The deployed steps are those of the version `latest`. */
    payload: Workflow | SignedDataUrl;
}
/** A workflow was removed, and with it the possibility to start runs of it. */
export interface WorkflowDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `workflow.deleted`: `payload` is the workflow with its draft, or a link to it. */
    eventType: "workflow.deleted";
    /** The workflow as it last was; reading it now gives 404. */
    payload: Workflow | SignedDataUrl;
}
/** Somebody made an extractor. It has no published version yet. */
export interface ExtractorCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `extractor.created`: `payload` is the extractor with its draft, or a link to it. */
    eventType: "extractor.created";
    /** The new extractor, with the draft as it stood when the event was sent. */
    payload: Extractor | SignedDataUrl;
}
/** An extractor itself changed, such as its name; not its configuration. */
export interface ExtractorUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `extractor.updated`: `payload` is the extractor with its draft, or a link to it. */
    eventType: "extractor.updated";
    /** The extractor after the change. The event does not say what changed: compare with your copy. */
    payload: Extractor | SignedDataUrl;
}
/** An extractor was removed, and with it the possibility to start runs with it. */
export interface ExtractorDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `extractor.deleted`: `payload` is the extractor with its draft, or a link to it. */
    eventType: "extractor.deleted";
    /** The extractor as it last was; reading it now gives 404. */
    payload: Extractor | SignedDataUrl;
}
/** The draft of an extractor was edited. Published versions and runs that use them are not affected. */
export interface ExtractorDraftUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `extractor.draft.updated`: `payload` is the extractor with its draft, or a link to it. */
    eventType: "extractor.draft.updated";
    /** The extractor; `draftVersion.config` has the new schema and options. */
    payload: Extractor | SignedDataUrl;
}
/** An extractor got a new published version, which `latest` means from now on. */
export interface ExtractorVersionPublishedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `extractor.version.published`: `payload` is the published version, without its extractor, or a link to it. */
    eventType: "extractor.version.published";
    /** The published version with its configuration: look for schema and options that your code does not handle yet. */
    payload: ExtractorVersion | SignedDataUrl;
}
/** Somebody made a classifier. It has no published version yet. */
export interface ClassifierCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `classifier.created`: `payload` is the classifier with its draft, or a link to it. */
    eventType: "classifier.created";
    /** The new classifier, with the draft as it stood when the event was sent. */
    payload: Classifier | SignedDataUrl;
}
/** A classifier itself changed, such as its name; not its configuration. */
export interface ClassifierUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `classifier.updated`: `payload` is the classifier with its draft, or a link to it. */
    eventType: "classifier.updated";
    /** The classifier after the change. The event does not say what changed: compare with your copy. */
    payload: Classifier | SignedDataUrl;
}
/** A classifier was removed, and with it the possibility to start runs with it. */
export interface ClassifierDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `classifier.deleted`: `payload` is the classifier with its draft, or a link to it. */
    eventType: "classifier.deleted";
    /** The classifier as it last was; reading it now gives 404. */
    payload: Classifier | SignedDataUrl;
}
/** The draft of a classifier was edited. Published versions and runs that use them are not affected. */
export interface ClassifierDraftUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `classifier.draft.updated`: `payload` is the classifier with its draft, or a link to it. */
    eventType: "classifier.draft.updated";
    /** The classifier; `draftVersion.config` has the new kinds of document. */
    payload: Classifier | SignedDataUrl;
}
/** A classifier got a new published version, which `latest` means from now on. */
export interface ClassifierVersionPublishedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `classifier.version.published`: `payload` is the published version, without its classifier, or a link to it. */
    eventType: "classifier.version.published";
    /** The published version with its configuration: look for kinds of document that your code does not handle yet. */
    payload: ClassifierVersion | SignedDataUrl;
}
/** Somebody made a splitter. It has no published version yet. */
export interface SplitterCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `splitter.created`: `payload` is the splitter with its draft, or a link to it. */
    eventType: "splitter.created";
    /** The new splitter, with the draft as it stood when the event was sent. */
    payload: Splitter | SignedDataUrl;
}
/** A splitter itself changed, such as its name; not its configuration. */
export interface SplitterUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `splitter.updated`: `payload` is the splitter with its draft, or a link to it. */
    eventType: "splitter.updated";
    /** The splitter after the change. The event does not say what changed: compare with your copy. */
    payload: Splitter | SignedDataUrl;
}
/** A splitter was removed, and with it the possibility to start runs with it. */
export interface SplitterDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `splitter.deleted`: `payload` is the splitter with its draft, or a link to it. */
    eventType: "splitter.deleted";
    /** The splitter as it last was; reading it now gives 404. */
    payload: Splitter | SignedDataUrl;
}
/** The draft of a splitter was edited. Published versions and runs that use them are not affected. */
export interface SplitterDraftUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `splitter.draft.updated`: `payload` is the splitter with its draft, or a link to it. */
    eventType: "splitter.draft.updated";
    /** The splitter; `draftVersion.config` has the new kinds of document and rules. */
    payload: Splitter | SignedDataUrl;
}
/** A splitter got a new published version, which `latest` means from now on. */
export interface SplitterVersionPublishedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Always `splitter.version.published`: `payload` is the published version, without its splitter, or a link to it. */
    eventType: "splitter.version.published";
    /** The published version with its configuration: look for kinds of document and rules that your code does not handle yet. */
    payload: SplitterVersion | SignedDataUrl;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListClassifiersQuery {
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListClassifierVersionsQuery {
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListClassifyRunsQuery {
    /** Keeps runs in this state, for example `PROCESSED` when collecting answers. */
    status?: ProcessorRunStatusInput;
    /**
     * Keeps runs of this saved classifier, whichever version decided.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    classifierId?: string;
    /**
     * Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    batchId?: string;
    /**
     * Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`.
     *
     * @example workflow_run_4nKpL7aDgE9HbTcR2mAyX
     */
    sourceId?: string;
    /** Keeps runs that were started this way, for example `WORKFLOW_RUN` for those within workflows. */
    source?: RunSource;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeleteClassifyRunAnswer {
    /** The deleted run, which can no longer be read. */
    id: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListEditRunsQuery {
    /** Keeps only runs in this state; `PROCESSED` for those whose form is filled, `FAILED` for those with a `failureReason`. */
    status?: EditRunStatusInput;
    /** Keeps only runs with this cause; `API` leaves out those that people started in Studio. */
    source?: EditRunSource;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListEditTemplatesQuery {
    /**
     * Keeps only templates with this text in their name.
     *
     * @example claim
     */
    nameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListEvaluationSetsQuery {
    /**
     * Keeps only sets that test this extractor, classifier or splitter.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    entityId?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListEvaluationSetItemsQuery {
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeleteEvaluationSetItemAnswer {
    /**
     * The item that was deleted; reading it from now on gives 404.
     *
     * @example evi_kR9mNP12Qw4yTv8BdR3H
     */
    id: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListExtractRunsQuery {
    /** Keeps runs in this state, for example `FAILED` to find what needs attention. */
    status?: ProcessorRunStatusInput;
    /**
     * Keeps runs of this saved extractor, in any of its versions. Runs with an inline configuration never match.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    extractorId?: string;
    /**
     * Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    batchId?: string;
    /**
     * Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`.
     *
     * @example workflow_run_4nKpL7aDgE9HbTcR2mAyX
     */
    sourceId?: string;
    /** Keeps runs that were started this way, for example `API` to leave out trials in the dashboard. */
    source?: RunSource;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeleteExtractRunAnswer {
    /** The deleted run; reading it from now on gives 404. */
    id: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListExtractorsQuery {
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListExtractorVersionsQuery {
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListFilesQuery {
    /**
     * Keeps only files with this text somewhere in their name.
     *
     * @example invoice
     */
    nameContains?: string;
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Options of the operation `uploadFile`, sent in the query; what may be left out has its default. */
export interface UploadFileQuery {
    /** True also turns pictures (JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC), workbooks and HTML into PDF, so that results can point at places on a page. False keeps them as they are; Word and PowerPoint become PDF either way. */
    convertToPdf?: boolean;
}
/** Options of the operation `getFile`, sent in the query; what may be left out has its default. */
export interface GetFileQuery {
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
}
/** Options of the operation `parseFile`, sent in the query; what may be left out has its default. */
export interface ParseFileQuery {
    /**
     * Where the parsed content is delivered once the run is `PROCESSED`.
     *
     * @default json
     */
    responseType?: "json" | "url";
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListParseRunsQuery {
    /** Keeps only runs in this state; `FAILED` together with `batchId` shows what to send again. */
    status?: ParseRunStatusInput;
    /**
     * Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    batchId?: string;
    /** Keeps only runs with this cause. Ignored beside `batchId`. */
    source?: ParseRunSource;
    /**
     * Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`.
     *
     * @example workflow_run_4nKpL7aDgE9HbTcR2mAyX
     */
    sourceId?: string;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Options of the operation `getParseRun`, sent in the query; what may be left out has its default. */
export interface GetParseRunQuery {
    /**
     * Where the parsed content is delivered once the run is `PROCESSED`.
     *
     * @default json
     */
    responseType?: "json" | "url";
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListProcessorRunsQuery {
    /** Keeps only runs in this state; `FAILED` ones have a `failureReason`. */
    status?: ProcessorRunStatusInput;
    /**
     * Keeps only runs of this processor, in any version.
     *
     * @example ex_BMdfq_yWM3sT-ZzvCnA3f
     */
    processorId?: string;
    /** Keeps only runs of this kind, so that all of them have one current operation to read them by. */
    processorType?: LegacyProcessorTypeInput;
    /**
     * Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`.
     *
     * @example workflow_run_4nKpL7aDgE9HbTcR2mAyX
     */
    sourceId?: string;
    /** Keeps only runs started this way, such as `WORKFLOW_RUN` for the steps of workflows. */
    source?: RunSource;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListProcessorsQuery {
    /** Keeps only processors of this kind; without it all three kinds are mixed. */
    type?: LegacyProcessorTypeInput;
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListSplitRunsQuery {
    /** Keeps only runs in this state; `FAILED` together with `batchId` shows what to send again. */
    status?: ProcessorRunStatusInput;
    /**
     * Keeps only runs of this saved splitter, in any version.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    splitterId?: string;
    /**
     * Keeps only the runs of one batch: the way to collect results after a batch has finished. Takes precedence over a `source` filter.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    batchId?: string;
    /**
     * Keeps only runs started by this object, such as all runs that one workflow run caused. Pair it with `source`.
     *
     * @example workflow_run_4nKpL7aDgE9HbTcR2mAyX
     */
    sourceId?: string;
    /** Keeps only runs started this way, such as `WORKFLOW_RUN` for the steps of workflows. */
    source?: RunSource;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeleteSplitRunAnswer {
    /**
     * The run that was deleted; reading it from now on gives 404.
     *
     * @example splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListSplittersQuery {
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListSplitterVersionsQuery {
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListVerifyRunsQuery {
    /** Keeps only runs in this state; `PROCESSED` ones have a risk level. */
    status?: VerifyRunStatusInput;
    /**
     * Keeps only runs with this cause; without it, runs of every cause are listed. The values are not published; `API` is likely, as other kinds of runs have it.
     *
     * Evidence: inferred
     *
     * @example API
     */
    source?: string;
    /**
     * Keeps only what one cause has started. For runs created over the API that is the request: send the `x-extend-request-id` of the creating answer to find a run whose id got lost.
     *
     * @example req_W3nKz8RtVq6YcMx2JpL5
     */
    sourceId?: string;
    /** Keeps only processed runs with this verdict. A run under zero retention drops out once its result has been removed. */
    riskLevel?: VerifyRiskLevelInput;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListWebhookEndpointsQuery {
    /** Keeps only endpoints in this state; without it both are listed. */
    status?: WebhookEndpointStatusInput;
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeleteWebhookEndpointAnswer {
    /**
     * The endpoint that was deleted, and its subscriptions with it.
     *
     * @example wh_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListWebhookSubscriptionsQuery {
    /**
     * Keeps only what is delivered to this endpoint; leave it out for those of all endpoints.
     *
     * @example wh_Xj8mK2pL9nR4vT7qY5wZ
     */
    webhookEndpointId?: string;
    /**
     * Keeps only what watches this extractor, classifier, splitter or workflow.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    resourceId?: string;
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeleteWebhookSubscriptionAnswer {
    /**
     * The subscription that was deleted; its endpoint stays.
     *
     * @example whes_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListWorkflowRunsQuery {
    /** Keeps only runs that are in this state now; `NEEDS_REVIEW` gives those that wait for a person. */
    status?: WorkflowRunStatusInput;
    /**
     * Keeps only runs of this workflow, in whichever version.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    workflowId?: string;
    /**
     * Keeps only the runs that one batch request created.
     *
     * @example batch_7Ws31-F5
     */
    batchId?: string;
    /**
     * Keeps only runs whose input file has this text somewhere in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Receipt for a batch, whose runs are found by its id. */
export interface CreateWorkflowRunBatchAnswer {
    /**
     * Stands in every run of the batch, in its events, and filters the list of runs.
     *
     * @example batch_7Ws31-F5
     */
    batchId: string;
}
/** Receipt for a deletion that cannot be undone. */
export interface DeleteWorkflowRunAnswer {
    /**
     * The run that was deleted; reading it from now on gives 404.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListWorkflowsQuery {
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
    /**
     * Which timestamp orders the list. Choose `createdAt` when you page through all of it while runs go on.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListWorkflowVersionsQuery {
    /** Continues a listing: the `nextPageToken` of the page before. Repeat all other parameters unchanged, and URL-encode the token, which contains `=`, `/`, `+` and `:`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the entries of one page. A page may hold fewer; only a missing `nextPageToken` marks the end.
     *
     * @default 10
     */
    maxPageSize?: number;
    /**
     * Whether the newest or the oldest entry comes first; a cursor is good for the direction it was made with.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** What kinds of document there are and how to tell them apart, with the engine that decides. */
export interface ClassifyConfigInput {
    /**
     * The model family that decides.
     *
     * - `classification_performance`: most accurate, for kinds that differ only in detail. Used when nothing is
     *   chosen.
     * - `classification_light`: low latency and cost, for kinds that are easy to tell apart.
     * - `classification_standard`: one model balanced between accuracy, speed and price.
     * - `classification_instant`: the fastest and cheapest, for very high volumes.
     */
    baseProcessor?: ClassifyBaseProcessorInput;
    /**
     * Pins one release of the base processor, so that decisions stay comparable over time. Left out, the newest stable one decides.
     *
     * @example 1.2.0
     */
    baseVersion?: string;
    /** The kinds of document to choose from, exactly one of which becomes the answer. One entry must have the type `other`, for everything that fits nowhere else. */
    classifications: Classifications;
    /**
     * Instructions in plain language that concern several kinds at once, such as what to do with a mixed document.
     *
     * @example A delivery note with prices is still a delivery note unless it says "invoice" in its heading.
     */
    classificationRules?: string;
    /** Which pages, images and earlier decisions the model gets to see. Each option left out keeps its default. */
    advancedOptions?: ClassifyAdvancedOptionsInput;
    /** How the document is read before the decision; the model sees nothing that this step misses. */
    parseConfig?: ParseConfigInput;
}
/**
 * The model family that decides.
 *
 * - `classification_performance`: most accurate, for kinds that differ only in detail. Used when nothing is
 *   chosen.
 * - `classification_light`: low latency and cost, for kinds that are easy to tell apart.
 * - `classification_standard`: one model balanced between accuracy, speed and price.
 * - `classification_instant`: the fastest and cheapest, for very high volumes.
 *
 * @default classification_performance
 */
export type ClassifyBaseProcessorInput = "classification_performance" | "classification_light" | "classification_standard" | "classification_instant";
/** Which pages, images and earlier decisions the model gets to see. Each option left out keeps its default. */
export interface ClassifyAdvancedOptionsInput {
    /**
     * How much of the document goes to the model.
     *
     * - `default`: a limited part, and only that part is charged; enough where the first pages give it away.
     * - `max`: as much as fits, for documents whose kind shows late.
     *
     * @default default
     */
    context?: "default" | "max";
    /** True shows the model the page images too, which helps where layout, stamps or logos tell more than the text. False leaves it with the text. */
    advancedMultimodalEnabled?: boolean;
    /** True lets the model look up similar documents whose classification a person has confirmed. False decides by the configuration alone. */
    memoryEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** How a document is read. Everything is optional; defaults follow from the engine and its version, and the run shows what was applied. */
export interface ParseConfigInput {
    /**
     * Form of the text.
     * - `markdown`: real Markdown in reading order. Right for most documents, for language models and for
     *   retrieval; the only one that allows chunks by section.
     * - `spatial`: keeps columns and gaps by means of whitespace, so the text looks like the page. Right for
     *   skewed or handwritten scans and for dense logistics papers; chunks by page only.
     */
    target?: "markdown" | "spatial";
    /** How the text is cut into chunks, the pieces you embed or hand to a model. */
    chunkingStrategy?: ParseChunkingStrategyInput;
    /**
     * Quality against price.
     * - `parse_performance`: the most accurate, and the one to start with.
     * - `parse_auto`: decides for each page by its difficulty whether it gets the light or the full treatment, and
     *   charges it accordingly, from 0.5 to 2 credits. For mixed piles of which only some pages are hard.
     * - `parse_light`: cheaper and faster, for bulk work on clean documents. Weaker on poor scans, handwriting,
     *   big tables, non-Latin scripts and crowded checkboxes.
     *
     * @default parse_performance
     */
    engine?: "parse_performance" | "parse_auto" | "parse_light";
    /**
     * Pins a version of the engine so that results stay the same; `latest` follows the newest stable one. Without it, the newest one that was made the default applies, since 15 October 2026 2.1.0 for `parse_performance`.
     *
     * @example latest
     * @example 2.1.0
     */
    engineVersion?: string;
    /** What to do with each kind of content: figures, tables, text, labelled fields, codes and formulas. What is left out keeps its default. */
    blockOptions?: ParseBlockOptionsInput;
    /** Switches for special needs, most of them for one family of files. The defaults suit most documents. */
    advancedOptions?: ParseAdvancedOptionsInput;
}
/** How the text is cut into chunks, the pieces you embed or hand to a model. */
export interface ParseChunkingStrategyInput {
    /**
     * - `page`: one chunk per page; page numbers stay exact, but a passage over a page break is cut.
     * - `document`: a single chunk for the whole file.
     * - `section`: along headings and topics; not with the `spatial` target.
     */
    type?: "page" | "document" | "section";
    /** Bounds for chunks that would come out too short or too long for your model. */
    options?: {
        /** Chunks below this many characters are joined with their neighbours. Raise it against fragments that mean nothing alone. */
        minCharacters?: number;
        /** Chunks above this many characters are cut again. Keep it within what your embedding model takes. */
        maxCharacters?: number;
    };
}
/** What to do with each kind of content: figures, tables, text, labelled fields, codes and formulas. What is left out keeps its default. */
export interface ParseBlockOptionsInput {
    /** Whether pictures, charts, diagrams and logos are kept, described and linked. */
    figures?: {
        /** True keeps figures in the output, described and linked; false leaves them out altogether, which saves time where they do not matter. */
        enabled?: boolean;
        /**
         * True cuts out each figure and links the picture as `imageUrl`; false spares the pictures and keeps the description.
         *
         * @default true
         */
        figureImageClippingEnabled?: boolean;
        /** True has a vision model read the numbers behind charts; false describes the chart only. */
        advancedChartExtractionEnabled?: boolean;
        /**
         * Hints for describing figures, such as your field's vocabulary. Needs `enabled`, and at least `parse_performance` 2.0.0 or `parse_light` 1.0.0.
         *
         * @example Name the instrument and its reading in every photograph of a gauge.
         */
        customInstructions?: string;
    };
    /** Notation that tables are written in, and how much care goes into them. */
    tables?: ParseTableOptionsInput;
    /** Whether signatures are looked for, and recognised text is corrected. */
    text?: {
        /** True looks for signatures with a further vision model; recommended. False saves that time where signatures do not matter. */
        signatureDetectionEnabled?: boolean;
        /** Has a model correct recognised text, page by page; for handwriting and poor scans. */
        agentic?: ParseAgenticOptions;
    };
    /** What becomes of labelled fields, as on forms, that were left blank. */
    keyValue?: {
        /** True keeps labelled fields in their form even where the value was left blank, so that one can see what was not filled in. */
        blankFieldFormattingEnabled?: boolean;
    };
    /** Barcodes and QR codes: reading what they encode and cutting out their pictures are switched apart. */
    barcodes?: {
        /** True cuts out each code and links the picture as `imageUrl`; false leaves only its position. */
        imageClippingEnabled?: boolean;
        /** True decodes each code into `decodedValue`; false only notes that there is one. */
        readingEnabled?: boolean;
    };
    /** Whether formulas come out as LaTeX; without it they are plain text. */
    formulas?: {
        /** True recognises formulas and adds their LaTeX. False has them come out as text blocks, which may be inaccurate. */
        enabled?: boolean;
    };
}
/** Notation that tables are written in, and how much care goes into them. */
export interface ParseTableOptionsInput {
    /**
     * Without effect, true or false: tables are always recognised. Leave it out.
     *
     * @deprecated
     */
    enabled?: boolean;
    /**
     * Notation of tables in the text.
     * - `markdown`: plain grids, as Markdown knows no merged cells.
     * - `html`: can hold merged cells and the attributes that the `excelInclude…` options add.
     */
    targetFormat?: "markdown" | "html";
    /** True repeats the header on the following pages of a table that runs on without one in the same number of columns, so that each page can be read alone. False leaves the pages as printed. */
    tableHeaderContinuationEnabled?: boolean;
    /** True adds every cell as a child block with its own position, which makes outputs much larger. False gives the table as a whole. */
    cellBlocksEnabled?: boolean;
    /** Has a model correct recognised tables, page by page; for dense or badly ruled tables. */
    agentic?: ParseAgenticOptions;
}
/** Switches for special needs, most of them for one family of files. The defaults suit most documents. */
export interface ParseAdvancedOptionsInput {
    /** True turns pages upright that were scanned sideways or upside down, and positions then refer to the turned page. False leaves pages as they are. */
    pageRotationEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /**
     * How workbooks are read. Files of the old `.xls` format always get `basic`.
     * - `basic`: cell by cell, fast and repeatable.
     * - `advanced`: finds tables and text areas in complex sheets, for extra credits.
     */
    excelParsingMode?: "basic" | "advanced";
    /** True leaves out hidden rows, columns and sheets, so that they are missing from the text; false reads them like the rest. */
    excelSkipHiddenContent?: boolean;
    /** True gives the value stored in a cell, such as 0.075, for calculating; false gives what is displayed, such as 7.5 %. */
    excelUseRawCellValues?: boolean;
    /** True trusts the results saved in the workbook: much faster with many formulas, wrong where a value hangs on the present time, as with `NOW()`. False calculates anew. */
    excelSkipCalculation?: boolean;
    /** True adds cell references and formulas to blocks, and as `data-cell` and `data-formula` to HTML tables; needs `advanced` mode. False leaves them out. */
    excelIncludeCellMetadata?: boolean;
    /** True adds bold, italics and colours of cells to blocks and HTML tables; needs `advanced` mode. False leaves them out. */
    excelIncludeCellFormatting?: boolean;
    /**
     * Tolerance for putting text on one line with the `spatial` target; without effect for `markdown`. Raise it above 1 if lines of a tilted scan fall apart.
     *
     * @default 1
     */
    verticalGroupingThreshold?: number;
    /** Adds the recognised words with their positions, under `output.ocr`. Answers get much larger: combine it with `responseType=url`. */
    returnOcr?: {
        /** True adds every word with position and confidence, which swells the output: fetch it with `responseType=url`. False leaves them out. */
        words?: boolean;
    };
    /** True makes a PDF of pictures, Office documents and HTML first, so that every block gets a position on a page. False reads them as they are. */
    alwaysConvertToPdf?: boolean;
    /**
     * Notation of added facts such as page numbers and barcodes.
     * - `xml`: `<page_number>1</page_number>`.
     * - `bracket`: `[page_number: 1]`.
     */
    enrichmentFormat?: "xml" | "bracket";
    /**
     * Quality when pictures and documents are converted to PDF for parsing.
     * - `high`: most detail; can take longer on large or dense documents.
     * - `medium`: between the two.
     * - `low`: least detail, smallest files, fastest.
     */
    imageConversionQuality?: "high" | "medium" | "low";
    /** Meaning that sits in the formatting. Needs `parse_performance` 2.0.0 or later. */
    formattingDetection?: {
        /** Finds tracked changes by strike-through, colour and underline, and marks them in the text with `<ins>` and `<del>` inside `<change>`. */
        type: "change_tracking";
    }[];
}
/**
 * Where an extract, classify or split run stands.
 * - `PENDING`: accepted, waiting for capacity; keep polling.
 * - `PROCESSING`: work is under way, and may still be cancelled.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request; there will be no output.
 */
export type ProcessorRunStatusInput = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED";
/** How to look for the fields of a form, and which names to give them. All of it is optional. */
export interface FormDetectionConfigInput {
    /** A schema of yours to match with what is found, so that the result speaks your field names. The outcome stands in `mappingResult`. */
    inputSchema?: EditSchemaInput;
    /**
     * Guidance for finding and naming fields, in plain language; the place to ask for a naming style.
     *
     * @example Use snake_case names after the printed labels; skip the part for office use.
     */
    instructions?: string;
    /** Pins the engine that finds and fills fields: an exact version (0.0.1, 1.0.0-beta or 1.0.0), or `latest` for the newest stable one. A run names the exact version that was applied. Other options have defaults that depend on it. */
    engineVersion?: EditEngineVersion;
    /** How tables, radio buttons and native fields become fields, and whether rules are derived. */
    advancedOptions?: {
        /**
         * True treats a table as one list of rows; false makes a field of each cell.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * True treats a group of radio buttons as one field with a choice, so that no two get ticked; false makes a field of each button. Engine version 0.0.1 defaults to false, all later ones to true.
         *
         * @default true
         */
        radioEnumsEnabled?: boolean;
        /**
         * True takes the form fields built into the PDF and looks for no others; fields that are only drawn are then missing. False searches the page for those as well.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
        /**
         * True derives rules from the wording of the form; later edits with this schema check their values against them and fail with `SCHEMA_VALIDATION_ERROR`. False gives a schema without rules. The PDF itself does not become interactive either way.
         *
         * @default false
         */
        conditionalGenerationEnabled?: boolean;
    };
}
/** JSON Schema of a form, extended by keys for place and look of each field. Conditions are possible at this level, but may not use the `extend_edit:` keys. */
export interface EditSchemaInput {
    /** Always `object`: the top level of a form is a group of fields. */
    type: "object";
    /** The fields, by a name of your choice or the one that detection gave them. */
    properties: {
        [key: string]: EditFieldInput;
    };
    /**
     * Names of fields that must have a value in the end; the run fails with `SCHEMA_VALIDATION_ERROR` if one has none.
     *
     * @example [
     *   "claimant_name",
     *   "policy_number"
     * ]
     */
    required?: string[];
    /** False refuses values under names that `properties` does not list; true tolerates them. */
    additionalProperties?: boolean;
    /** For a field, the names of others that need a value as soon as it has one itself. */
    dependentRequired?: EditDependentRequired;
    /** A test that fails nothing by itself: it decides whether `then` or `else` has to hold. */
    if?: EditCondition;
    /** Has to hold where `if` holds, and is ignored without an `if`. */
    then?: EditCondition;
    /** Has to hold where `if` does not, and is ignored without an `if`. */
    else?: EditCondition;
    /** Every one of these rules has to hold; the way to state several conditions. */
    allOf?: EditCondition[];
    /** Exactly one of these rules has to hold, for fields that exclude each other. */
    oneOf?: EditCondition[];
    /** At least one of these rules has to hold, for fields that can stand in for each other. */
    anyOf?: EditCondition[];
    /** Must not hold; the way to forbid a combination of values. */
    not?: EditCondition;
}
/** One field of a form: kind of value, place on the page, look, and the value itself if you want to set it. */
export interface EditFieldInput {
    /**
     * Kind of value. Left out for choices, which have `enum` instead.
     * - a pair such as `["string", "null"]`: a single value, which may stay empty. Besides text there are `number`,
     *   `integer` and `boolean`.
     * - `"array"`: rows of a table, described by `items`.
     * - `"object"`: a signature, or a group of fields.
     *
     * @example [
     *   "string",
     *   "null"
     * ]
     * @example array
     */
    type?: unknown;
    /**
     * What belongs into the field, in words; it guides the choice of a value that `extend_edit:value` does not set.
     *
     * @example Policy number as printed on the certificate
     */
    description?: string;
    /**
     * Widget on the page. It has to suit `type`.
     * - `text`: line or box for text and numbers.
     * - `checkbox`: box to tick; the value is a boolean.
     * - `radio`: one of several buttons, for booleans and choices.
     * - `dropdown`: menu that shows one choice; the value is one of `enum`.
     * - `optionList`: open list of choices; the value is one of `enum`.
     * - `signature`: place to sign, for text or a picture.
     * - `table`: rows and columns, for arrays.
     * - `unknown`: found, but not recognised; give it a kind before you fill it.
     */
    "extend_edit:field_type"?: EditFieldTypeInput;
    /** Rectangle of a field on its page, in pixels from the top left corner. */
    "extend_edit:bbox"?: EditBoundingBox;
    /** For radio buttons modelled as a choice, one box per value and in the order of `enum`. */
    "extend_edit:bboxes"?: EditBoundingBox[];
    /**
     * Page of the field, counted from 0, unlike page numbers elsewhere.
     *
     * @example 0
     */
    "extend_edit:page_index"?: number;
    /** The form field built into the PDF from which detection made this one. Send it back unchanged when you fill the form. */
    "extend_edit:source_acroform"?: EditSourceAcroFormInput;
    /** Look of the text that is written into the field. Nothing is documented on what applies to members left out. */
    "extend_edit:text_edit_options"?: EditTextOptions;
    /** Share of the table's width that this column takes, as a fraction: 0.25 is a quarter. For fields of type `array` shown as a table. */
    "extend_edit:column_width"?: number;
    /**
     * The value to write, of the kind that the field takes. Left out, it is worked out from the instructions.
     *
     * @example HH4829105
     * @example true
     */
    "extend_edit:value"?: unknown;
    /** A picture to place into a signature field, in place of typed text. */
    "extend_edit:image"?: {
        /**
         * Address of a PNG or JPEG file that can be fetched without a login.
         *
         * @format uri
         * @example https://files.northwind.example/signatures/m-lindqvist.png
         */
        image_url: string;
    };
    /**
     * Share of the table's height that each row takes, from top to bottom, as fractions: `[0.25, 0.5, 0.25]` for a middle row of double height.
     *
     * @example [
     *   0.25,
     *   0.5,
     *   0.25
     * ]
     */
    "extend_edit:row_heights"?: number[];
    /** Shape of a row, for fields of type `array`: one inner field per column. */
    items?: EditObjectFieldInput;
    /** The inner fields by name, for fields of type `object`. */
    properties?: {
        [key: string]: EditFieldInput;
    };
    /**
     * The values to choose from, for radio buttons, dropdowns and option lists.
     *
     * @example [
     *   "single",
     *   "married",
     *   "widowed"
     * ]
     */
    enum?: string[];
    /**
     * Printed labels of the choices, in the order of `enum`. Keep them when you reuse a detected schema.
     *
     * @example [
     *   "Single",
     *   "Married",
     *   "Widowed"
     * ]
     */
    "extend:descriptions"?: string[];
    /** Most rows that the table takes; do not send more. */
    maxItems?: number;
    /** Names of inner fields that must end up with a value, for fields of type `object`. */
    required?: string[];
    /** For fields of type `object`: false refuses values under names that `properties` does not list, true tolerates them. */
    additionalProperties?: boolean;
}
/**
 * Widget on the page. It has to suit `type`.
 * - `text`: line or box for text and numbers.
 * - `checkbox`: box to tick; the value is a boolean.
 * - `radio`: one of several buttons, for booleans and choices.
 * - `dropdown`: menu that shows one choice; the value is one of `enum`.
 * - `optionList`: open list of choices; the value is one of `enum`.
 * - `signature`: place to sign, for text or a picture.
 * - `table`: rows and columns, for arrays.
 * - `unknown`: found, but not recognised; give it a kind before you fill it.
 */
export type EditFieldTypeInput = "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown";
/** The form field built into the PDF from which detection made this one. Send it back unchanged when you fill the form. */
export interface EditSourceAcroFormInput {
    /**
     * Full name of the field inside of the PDF, with dots between groups.
     *
     * @example topmostSubform.MaritalStatus
     */
    fieldName: string;
    /**
     * Kind of the built-in field, which may differ from `extend_edit:field_type`.
     * - `text`: a line or box for text.
     * - `checkbox`: a box that is on or off.
     * - `radio`: buttons of which one can be on.
     * - `dropdown`: a menu of choices.
     * - `optionList`: an open list of choices.
     * - `signature`: a place to sign.
     */
    fieldType: "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature";
    /** For fields with choices, how each value of the schema is called inside of the PDF. */
    optionMap?: {
        /**
         * What `enum` of the schema and the filled values call it.
         *
         * @example married
         */
        schemaValue: string;
        /**
         * What the PDF stores when it is chosen; other programs read this.
         *
         * @example 2
         */
        exportValue: string;
        /**
         * Label that a reader of the form sees; filled values take `schemaValue` instead.
         *
         * @example Married
         */
        displayValue: string;
    }[];
    /**
     * For a single button or box, what the PDF stores when it is on.
     *
     * @example Yes
     */
    optionValue?: string;
}
/** A group of fields that belong together, such as the row of a table or the parts of a signature. */
export interface EditObjectFieldInput {
    /** Always `object`: tells a group of fields from a single one. */
    type?: "object";
    /**
     * What the group stands for; helps to choose the right values for its fields.
     *
     * @example One damaged item
     */
    description?: string;
    /** Set if the group is a place to sign; a row of a table leaves it out. */
    "extend_edit:field_type"?: "signature";
    /** The fields of the group by name: the columns, for the row of a table. */
    properties?: {
        [key: string]: EditFieldInput;
    };
    /** Names of fields of the group that must end up with a value. */
    required?: string[];
    /** False refuses values under names that `properties` does not list; true tolerates them. */
    additionalProperties?: boolean;
}
/** What to fill in and how. With a schema the fields are fixed; without one they are looked for first. */
export interface EditConfigInput {
    /** The fields of the form, as detection returned them. Set `extend_edit:value` where you know the value; the rest follows from `instructions`. With a schema, no fields are searched for. */
    schema?: EditSchemaInput;
    /**
     * What to fill in, in plain language; the source of all values that the schema does not set.
     *
     * @example Fill in the claimant as Mara Lindqvist, policy HH4829105, loss on 14 January 2026.
     */
    instructions?: string;
    /**
     * Guidance for finding and naming fields. Without effect if a schema is given.
     *
     * @example Name the fields after their printed labels and leave out the section for office use.
     */
    schemaGenerationInstructions?: string;
    /** Pins the engine that finds and fills fields: an exact version (0.0.1, 1.0.0-beta or 1.0.0), or `latest` for the newest stable one. A run names the exact version that was applied. Other options have defaults that depend on it. */
    engineVersion?: EditEngineVersion;
    /** How fields are found and grouped, and whether the filled PDF can still be changed. */
    advancedOptions?: EditAdvancedOptions;
}
/**
 * Where an edit run stands. It cannot be cancelled.
 * - `PROCESSING`: the form is being filled; poll on.
 * - `PROCESSED`: finished, the filled PDF is there.
 * - `FAILED`: ended without a PDF; `failureReason` says why.
 */
export type EditRunStatusInput = "PROCESSING" | "PROCESSED" | "FAILED";
/**
 * The model family that does the extraction.
 *
 * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
 *   is chosen.
 * - `extraction_light`: faster and cheaper, for simple and clean documents; without figures, signatures and
 *   page rotation.
 * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
 *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
 *   chunking options itself.
 *
 * @default extraction_performance
 */
export type ExtractBaseProcessorInput = "extraction_performance" | "extraction_light" | "extraction_operator";
/** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
export interface ExtractAdvancedOptionsInput {
    /** True adds the model's reasoning to each field's `insights`, for tuning a schema; it takes time, so switch it off in production. False leaves it out. */
    modelReasoningInsightsEnabled?: boolean;
    /** True lets the model look at the page images as well as the text; for scans, handwriting and forms. False uses the text alone; for clean digital files where speed counts. */
    advancedMultimodalEnabled?: boolean;
    /** True returns where on the page each value was found, for highlighting and review, and takes longer. False returns values without their places. */
    citationsEnabled?: boolean;
    /**
     * How tightly a citation encloses its value. Takes effect with `citationsEnabled`.
     *
     * - `line`: whole lines of text. Used when nothing is chosen.
     * - `word`: the words themselves where they can be found, otherwise the line; suits single cells of a table.
     * - `block`: the surrounding paragraph, table or key-value group; the least precise, but the least likely to
     *   miss.
     *
     * @default line
     */
    citationMode?: "line" | "word" | "block";
    /**
     * What gets a citation inside an array. Takes effect with `citationsEnabled`.
     *
     * - `item`: one citation per row, such as `line_items[0]`.
     * - `property`: one per value of a row, such as `line_items[0].amount`; from `extraction_performance` 4.4.0.
     */
    arrayCitationStrategy?: "item" | "property";
    /** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
    arrayStrategy?: ArrayStrategyInput;
    /** How a long document is cut up for the model, and how the partial results become one. */
    chunkingOptions?: ExtractChunkingOptionsInput;
    /** Which sheets of a workbook to extract from, by position. For documents by page use `pageRanges`. */
    excelSheetRanges?: ExcelSheetRange[];
    /**
     * Which sheets of a workbook are used.
     *
     * - `intelligent`: those that look relevant to the schema.
     * - `all`: every sheet.
     * - `first`: only the first sheet by the order of the tabs.
     * - `last`: only the last sheet by the order of the tabs.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last";
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /** Has the extracted values reviewed and scored from 1 to 5, to pick those that a person should see. Costs additional credits. */
    reviewAgent?: {
        /** True has every field checked by a second model: it gets a `reviewAgentScore`, and `insights` can carry the doubts. False skips the check. */
        enabled?: boolean;
    };
    /**
     * True tells the model the UTC date on which the run was created, so that it can resolve "within 30 days" or an ambiguous 02/03/26. False leaves it to the document alone, and the same file gives the same values on any day.
     *
     * @default false
     */
    currentDateEnabled?: boolean;
}
/** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
export interface ArrayStrategyInput {
    /**
     * The strategy.
     *
     * - `large_array_heuristics`: cuts and merges along tables; the choice when latency counts.
     * - `large_array_max_context`: reads the whole document several times; most complete, slowest, and more
     *   expensive.
     * - `large_array_overlap_context`: gives each chunk its neighbouring pages, so rows at page breaks survive;
     *   the middle way.
     */
    type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context";
}
/** How a long document is cut up for the model, and how the partial results become one. */
export interface ExtractChunkingOptionsInput {
    /**
     * Where to cut.
     *
     * - `standard`: after a fixed number of pages.
     * - `semantic`: where the content changes subject.
     * - `contextual`: not explained by the vendor; try it against an evaluation set before you rely on it.
     */
    chunkingStrategy?: "standard" | "semantic" | "contextual";
    /**
     * Pages per chunk. Larger chunks leave less to merge, which saves time where no long tables are extracted; the model sees one chunk at a time.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which chunk wins when several of them deliver the same field.
     *
     * - `intelligent`: a model weighs the candidates; the slowest.
     * - `confidence`: the candidate with the highest confidence.
     * - `take_first`: the earliest in the document; quicker than `intelligent`, as is `confidence`.
     * - `take_last`: the latest in the document, for example for amended terms.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last";
    /**
     * Plain-language hint where `semantic` chunking may cut, for example before each new claim. Without effect for other strategies.
     *
     * @example Start a new chunk at every account statement header.
     */
    customSemanticChunkingRules?: string;
}
/** An extraction defined by a JSON Schema. Every part is optional: without `schema`, one is derived from the document before the values are extracted. */
export interface ExtractConfigJsonInput {
    /**
     * The model family that does the extraction.
     *
     * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
     *   is chosen.
     * - `extraction_light`: faster and cheaper, for simple and clean documents; without figures, signatures and
     *   page rotation.
     * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
     *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
     *   chunking options itself.
     */
    baseProcessor?: ExtractBaseProcessorInput;
    /**
     * Pins one release of the base processor so that results do not shift when Extend ships a newer model. Left out, the newest stable release applies.
     *
     * @example 4.10.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for the whole document, such as which of several totals counts. Without `schema` they also steer which fields are derived.
     *
     * @example Use the grand total including tax. Ignore amounts on attached delivery notes.
     */
    extractionRules?: string;
    /** JSON Schema whose root is an object; the output's `value` follows it. Primitive fields must allow null, nesting goes at most five levels deep, and `anyOf`, `$defs` and the like are not supported. `extend:type` marks dates, currency amounts and signatures. */
    schema?: JsonObject;
    /** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
    advancedOptions?: ExtractAdvancedOptionsInput;
    /** How the document is read before extraction. Look here first when a value is missing from the parsed text. */
    parseConfig?: ParseConfigInput;
}
/**
 * Where a parse run stands.
 * - `PENDING`: queued; only runs of a batch pass through it.
 * - `PROCESSING`: the document is being read; only now it can be cancelled.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request; there will be no text.
 */
export type ParseRunStatusInput = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED";
/**
 * What a processor does with a document, and which resource it is today.
 * - `EXTRACT`: reads fields out of it; an extractor.
 * - `CLASSIFY`: tells which kind of document it is; a classifier.
 * - `SPLITTER`: finds the documents inside a larger file; a splitter.
 */
export type LegacyProcessorTypeInput = "EXTRACT" | "CLASSIFY" | "SPLITTER";
/** Complete settings of a processor in the former shape; `type` has to agree with the type of the processor. */
export type LegacyProcessorConfigInput = LegacyClassificationConfigInput | LegacyExtractionConfigInput | LegacySplitterConfigInput;
/** Settings of a processor that classifies: the kinds to choose from, rules and options. */
export interface LegacyClassificationConfigInput {
    /** Always `CLASSIFY`, which has to be the processor's own type. */
    type: "CLASSIFY";
    /**
     * Model family.
     * - `classification_performance`: highest accuracy, for kinds that differ only in detail.
     * - `classification_light`: faster and cheaper, for kinds that are easy to tell apart.
     */
    baseProcessor?: "classification_performance" | "classification_light";
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 3.2.0
     */
    baseVersion?: string;
    /** The kinds to choose from. Include a catch-all such as `other`. */
    classifications: Classification[];
    /**
     * Instructions in plain language for the cases that the descriptions leave open.
     *
     * @example A pro forma invoice counts as a purchase order.
     */
    classificationRules?: string;
    /** How much of the document the model sees, and what it adds to the answer. */
    advancedOptions?: LegacyClassificationAdvancedOptionsInput;
    /** How the file is read before classification; `parseConfig` in the current shape. */
    parser?: ParseConfigInput;
}
/** How much of the document the model sees, and what it adds to the answer. */
export interface LegacyClassificationAdvancedOptionsInput {
    /**
     * How much of the document is looked at.
     * - `default`: a limited part of the document, enough where the first pages give the kind away.
     * - `max`: as much as possible, for kinds that only differ deep inside.
     */
    context?: "default" | "max";
    /** True shows the model page images as well, for kinds that differ by logo, stamp or layout. False leaves it with the text. */
    advancedMultimodalEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
export interface LegacyExtractionConfigInput {
    /** Always `EXTRACT`, which has to be the processor's own type. */
    type: "EXTRACT";
    /**
     * Model family.
     * - `extraction_performance`: highest accuracy, for complex layouts and handwriting.
     * - `extraction_light`: faster and cheaper, without figures, signatures and page rotation.
     */
    baseProcessor?: "extraction_performance" | "extraction_light";
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 4.4.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for all fields, such as a date format.
     *
     * @example Report all amounts in the currency of the invoice and never convert them.
     */
    extractionRules?: string;
    /** JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
    schema?: JsonObject;
    /** The older list of fields. The output is then a map from field name to result. */
    fields?: ExtractionFieldInput[];
    /** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
    advancedOptions?: LegacyExtractionAdvancedOptionsInput;
    /** How the file is read before extraction; `parseConfig` in the current shape. */
    parser?: ParseConfigInput;
}
/** One field of the field-list format used by older API versions. New extractors use a JSON Schema instead. */
export interface ExtractionFieldInput {
    /**
     * Stays the same when the field is renamed; results refer to it.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * Key under which the value appears in the output; renaming it changes the shape of the output.
     *
     * @example invoiceNumber
     */
    name: string;
    /**
     * Type of a field in the field-list format.
     *
     * - `string`: text, the choice for everything that is not calculated with.
     * - `number`: a number without unit, ready for calculating.
     * - `currency`: an amount together with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date, kept apart from plain text.
     * - `array`: a table or list; its columns are in `schema`.
     * - `enum`: one of the values in `enum`, to branch on.
     * - `object`: a group of fields, listed in `schema`.
     * - `signature`: a signature with its signer and date.
     */
    type: ExtractionFieldTypeInput;
    /**
     * What the model is told about the field; the more precise about place and format, the better the value.
     *
     * @example The number that the supplier gave to this invoice
     * @example usually at the top right.
     */
    description: string;
    /** The fields of a row or group, in the same format; needed for the types `array` and `object`, meaningless for others. */
    schema?: ExtractionFieldInput[];
    /** The values to choose from; given for `enum`. */
    enum?: ExtractionFieldOption[];
}
/**
 * Type of a field in the field-list format.
 *
 * - `string`: text, the choice for everything that is not calculated with.
 * - `number`: a number without unit, ready for calculating.
 * - `currency`: an amount together with its currency.
 * - `boolean`: yes or no, such as a ticked box.
 * - `date`: a calendar date, kept apart from plain text.
 * - `array`: a table or list; its columns are in `schema`.
 * - `enum`: one of the values in `enum`, to branch on.
 * - `object`: a group of fields, listed in `schema`.
 * - `signature`: a signature with its signer and date.
 */
export type ExtractionFieldTypeInput = "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature";
/** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
export interface LegacyExtractionAdvancedOptionsInput {
    /**
     * Kind of document, as a hint to the model. Replaced by `extractionRules`.
     *
     * @deprecated
     */
    documentKind?: string;
    /**
     * Glossary of terms, as a hint to the model. Replaced by `extractionRules`.
     *
     * @deprecated
     */
    keyDefinitions?: string;
    /** True adds the model's reasons to each field as `insights` of type `reasoning`; false leaves them out. */
    modelReasoningInsightsEnabled?: boolean;
    /** True shows the model page images beside the text, which helps with forms, stamps and layouts. False leaves it with the text. */
    advancedMultimodalEnabled?: boolean;
    /** True adds page and polygon of the source to each field, to be shown to reviewers; false leaves them out. */
    citationsEnabled?: boolean;
    /**
     * How finely rows of arrays are cited. Needs `citationsEnabled` and `extraction_performance` 4.4.0 or newer.
     * - `item`: one citation per row, enough to find the line.
     * - `property`: one citation per cell, to point at the very value.
     */
    arrayCitationStrategy?: "item" | "property";
    /** True reads data out of charts and diagrams as well; false takes the text only. */
    advancedFigureParsingEnabled?: boolean;
    /** Has the result reviewed: each field gets a score from 1 to 5. Costs additional credits. */
    reviewAgent?: {
        /** True has every result rated, so that people need look at the doubtful ones only; false leaves it unrated. */
        enabled?: boolean;
    };
    /** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
    arrayStrategy?: ArrayStrategyInput;
    /** How a document too long for one pass is cut up, and how the partial results become one. */
    chunkingOptions?: LegacyExtractionChunkingOptionsInput;
    /** Worksheets to read, as ranges of their positions; the others are ignored. */
    excelSheetRanges?: ExcelSheetRange[];
    /**
     * Which worksheets are read.
     * - `intelligent`: those that look relevant for the schema.
     * - `all`: every sheet.
     * - `first`: only the first sheet by the order of the tabs.
     * - `last`: only the last sheet by the order of the tabs.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last";
    /**
     * Reads only so many pages from the start. Replaced by `pageRanges`.
     *
     * @deprecated
     */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** How a document too long for one pass is cut up, and how the partial results become one. */
export interface LegacyExtractionChunkingOptionsInput {
    /**
     * Where to cut.
     * - `standard`: after every `pageChunkSize` pages, whatever stands there.
     * - `semantic`: where the subject changes, so that what belongs together stays together.
     */
    chunkingStrategy?: "standard" | "semantic";
    /**
     * Pages per piece. The model sees one piece at a time; larger pieces leave less to merge.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which value wins when several pieces contain the same field.
     * - `intelligent`: a model decides which value is right.
     * - `confidence`: the one with the highest confidence.
     * - `take_first`: the one nearest to the start.
     * - `take_last`: the value nearest to the end.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last";
    /**
     * Where to cut, in plain language; for `semantic` only.
     *
     * @example Begin a new piece at each endorsement of the policy.
     */
    customSemanticChunkingRules?: string;
}
/** Settings of a processor that splits: the kinds of pieces, rules and options. */
export interface LegacySplitterConfigInput {
    /** Always `SPLITTER`, which has to be the processor's own type. */
    type: "SPLITTER";
    /**
     * Model family.
     * - `splitting_performance`: the more accurate family.
     * - `splitting_light`: faster and cheaper, for documents that are easy to tell apart.
     */
    baseProcessor?: "splitting_performance" | "splitting_light";
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 1.4.0
     */
    baseVersion?: string;
    /** Kinds of documents that the file may contain. The former shape has no `identifierKey`. */
    splitClassifications: Classification[];
    /**
     * Instructions in plain language on where one document ends and the next begins.
     *
     * @example Keep the terms and conditions with the invoice they follow.
     */
    splitRules?: string;
    /** How pieces get their identifiers, how carefully borders are checked, and how workbooks are treated. */
    advancedOptions?: LegacySplitterAdvancedOptionsInput;
    /** How the file is read before splitting; `parseConfig` in the current shape. */
    parser?: ParseConfigInput;
}
/** How pieces get their identifiers, how carefully borders are checked, and how workbooks are treated. */
export interface LegacySplitterAdvancedOptionsInput {
    /**
     * What to use as `identifier` of a piece, in plain language.
     *
     * @example The invoice number, without its prefix.
     */
    splitIdentifierRules?: string;
    /**
     * Trade-off between accuracy and time; ignored from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
     * - `high_precision`: boundaries are checked more thoroughly.
     * - `low_latency`: quicker and coarser, for cuts that are easy to see.
     *
     * @deprecated
     */
    splitMethod?: "high_precision" | "low_latency";
    /** True makes every worksheet of a workbook a piece of its own; false treats it as one stream. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/**
 * Model tier that does the splitting. Leave it out for `splitting_performance`.
 *
 * - `splitting_performance`: the most accurate tier; the one to start with.
 * - `splitting_light`: quicker and cheaper, good enough where the documents in a packet look clearly different.
 *
 * @default splitting_performance
 */
export type SplitBaseProcessorInput = "splitting_performance" | "splitting_light";
/** Switches for packets that need more than rules: workbooks, shared pages, identifiers. */
export interface SplitAdvancedOptionsInput {
    /** True cuts a workbook at its sheets, one split per sheet; false treats it as one stream of pages. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** True lets a page belong to two neighbouring splits when one document ends and the next begins on it; false gives each page to one. Needs `splitting_performance` 1.2.0 or `splitting_light` 1.1.0; earlier ones ignore it. */
    pageOverlapEnabled?: boolean;
    /** Only these pages are split; leave out to take the whole file. */
    pageRanges?: PageRanges;
    /**
     * One rule for finding identifiers, applied to every kind of document. Replaced by `identifierKey` on each classification, and without effect from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
     *
     * @deprecated
     */
    splitIdentifierRules?: string;
    /**
     * True joins neighbouring documents for which the same identifier was read into one split, so that a claim sent in three parts comes out as one. False or left out, each document stays a split of its own. Needs `identifierKey` on the classifications.
     *
     * Evidence: https://docs.extend.ai/changelog/2026/8/26
     */
    strictIdentifierModeEnabled?: boolean;
    /**
     * Trades accuracy for speed on old base versions; no effect from `splitting_performance` 1.5.0 and
     * `splitting_light` 1.3.0 on. Choose the tier with `baseProcessor` instead.
     *
     * - `high_precision`: slower, places the cuts more exactly.
     * - `basic_precision`: faster, rougher cuts.
     *
     * @deprecated
     */
    splitMethod?: SplitMethodInput;
}
/**
 * Trades accuracy for speed on old base versions; no effect from `splitting_performance` 1.5.0 and
 * `splitting_light` 1.3.0 on. Choose the tier with `baseProcessor` instead.
 *
 * - `high_precision`: slower, places the cuts more exactly.
 * - `basic_precision`: faster, rougher cuts.
 *
 * @deprecated
 */
export type SplitMethodInput = "high_precision" | "basic_precision";
/** How a packet is cut into documents. The same shape serves a one-off run and a saved splitter; only the list of document kinds is mandatory. */
export interface SplitConfigInput {
    /**
     * Model tier that does the splitting. Leave it out for `splitting_performance`.
     *
     * - `splitting_performance`: the most accurate tier; the one to start with.
     * - `splitting_light`: quicker and cheaper, good enough where the documents in a packet look clearly different.
     */
    baseProcessor?: SplitBaseProcessorInput;
    /**
     * Pins one release of the base processor, so that results stay comparable over time. Without it each run takes the newest stable release.
     *
     * @example 1.5.0
     */
    baseVersion?: string;
    /** The kinds of documents to look for. Ids must differ from each other, and one entry must have the type `other`. */
    splitClassifications: SplitClassifications;
    /**
     * Plain-language guidance on where to cut and what to keep together, such as attachments with their letter.
     *
     * @example Keep the photo pages with the repair estimate that precedes them.
     */
    splitRules?: string;
    /** Switches for packets that need more than rules: workbooks, shared pages, identifiers. */
    advancedOptions?: SplitAdvancedOptionsInput;
    /** How the file is read before it is split; the splitter sees nothing that this step misses. */
    parseConfig?: ParseConfigInput;
}
/**
 * How thoroughly to look. Every check that suits the file is made; single ones cannot be chosen. A run repeats these options with whatever default was applied.
 *
 * Beta: may change within this version.
 */
export interface VerifyConfigInput {
    /**
     * Depth of the examination. Which one applies without a choice is not published: the run tells.
     * - `verify_agentic`: the full examination.
     * - `verify_light`: a smaller set of checks; each category of signals says whether it is part of it.
     */
    engine?: "verify_agentic" | "verify_light";
    /**
     * Pins a version of the engine so that verdicts stay comparable; `latest` follows the newest one.
     *
     * @example latest
     */
    engineVersion?: string;
    /** Whether the examination may go on without the text of the document. */
    advancedOptions?: VerifyAdvancedOptions;
}
/**
 * Where a verify run stands.
 * - `PROCESSING`: the document is being examined. Every run begins here.
 * - `PROCESSED`: finished, the verdict is in `output` and never changes again.
 * - `FAILED`: ended without a verdict; `failureReason` says why.
 * - `CANCELLED`: stopped on request; there will never be a verdict.
 */
export type VerifyRunStatusInput = "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED";
/**
 * How much speaks for manipulation.
 * - `LOW`: nothing of weight was found. No proof that the document is genuine.
 * - `MEDIUM`: something is unusual; let a person look before you rely on the document.
 * - `HIGH`: strong traces of a change; do not rely on the document without an examination.
 */
export type VerifyRiskLevelInput = "LOW" | "MEDIUM" | "HIGH";
/**
 * Whether events are delivered.
 *
 * - `enabled`: events are sent as they happen.
 * - `disabled`: nothing is sent; configuration and subscriptions are kept.
 */
export type WebhookEndpointStatusInput = "enabled" | "disabled";
/**
 * An event that an endpoint can receive for the whole workspace. Events of workflow runs are not among them: they need
 * a subscription to the workflow.
 *
 * - `parse_run.processed`: a parse run finished; read it for its text.
 * - `parse_run.failed`: a parse run ended in an error.
 * - `edit_run.processed`: an edit run finished; its filled PDF can be downloaded.
 * - `edit_run.failed`: an edit run ended in an error.
 * - `form_detection_run.processed`: a form detection run finished. Those inside of edit runs are not announced.
 * - `form_detection_run.failed`: a form detection run ended in an error. Those inside of edit runs are not announced.
 * - `extract_run.processed`: an extract run finished; the payload has its values.
 * - `extract_run.failed`: an extract run ended in an error.
 * - `classify_run.processed`: a classify run finished; the payload has its decision.
 * - `classify_run.failed`: a classify run ended in an error.
 * - `split_run.processed`: a split run finished; the payload has its splits.
 * - `split_run.failed`: a split run ended in an error.
 * - `batch_processor_run.processed`: a batch of extract, classify or split runs finished.
 * - `batch_processor_run.failed`: such a batch ended in an error.
 * - `batch_parse_run.processed`: a batch of parse runs finished.
 * - `batch_parse_run.failed`: a batch of parse runs ended in an error.
 * - `extractor.created`: an extractor was made; it has a draft only.
 * - `extractor.updated`: an extractor itself changed, such as its name.
 * - `extractor.deleted`: an extractor was removed and can no longer be run.
 * - `extractor.draft.updated`: the draft configuration of an extractor changed.
 * - `extractor.version.published`: an extractor got a new version, which `latest` means from now on.
 * - `classifier.created`: a classifier was made; it has a draft only.
 * - `classifier.updated`: a classifier itself changed, such as its name.
 * - `classifier.deleted`: a classifier was removed and can no longer be run.
 * - `classifier.draft.updated`: the draft configuration of a classifier changed.
 * - `classifier.version.published`: a classifier got a new version, which `latest` means from now on.
 * - `splitter.created`: a splitter was made; it has a draft only.
 * - `splitter.updated`: a splitter itself changed, such as its name.
 * - `splitter.deleted`: a splitter was removed and can no longer be run.
 * - `splitter.draft.updated`: the draft configuration of a splitter changed.
 * - `splitter.version.published`: a splitter got a new version, which `latest` means from now on.
 * - `workflow.created`: a workflow was made; it has a draft only.
 * - `workflow.deployed`: a workflow got a new version, which runs without a version use from now on.
 * - `workflow.deleted`: a workflow was removed and can no longer be run.
 */
export type WebhookEndpointEventTypeInput = "parse_run.processed" | "parse_run.failed" | "edit_run.processed" | "edit_run.failed" | "form_detection_run.processed" | "form_detection_run.failed" | "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "batch_parse_run.processed" | "batch_parse_run.failed" | "extractor.created" | "extractor.updated" | "extractor.deleted" | "extractor.draft.updated" | "extractor.version.published" | "classifier.created" | "classifier.updated" | "classifier.deleted" | "classifier.draft.updated" | "classifier.version.published" | "splitter.created" | "splitter.updated" | "splitter.deleted" | "splitter.draft.updated" | "splitter.version.published" | "workflow.created" | "workflow.deployed" | "workflow.deleted";
/** Extra headers and the way payloads travel; left out, payloads travel inline and no header is added. */
export interface WebhookAdvancedOptionsInput {
    /** Headers added to every delivery, for example a token that your gateway demands. */
    headers?: {
        [key: string]: string;
    };
    /** Whether payloads travel inline, or large ones as a link. */
    payload?: WebhookPayloadOptionsInput;
}
/** Whether payloads travel inline, or large ones as a link. */
export interface WebhookPayloadOptionsInput {
    /**
     * - `json`: always inside the event. The default of an endpoint.
     * - `url`: large payloads are replaced by a link that is good for one hour; smaller ones stay inside the event.
     */
    format: "json" | "url";
    /**
     * Size in bytes above which a payload counts as large. Its default is not published. Only used with the format `url`.
     *
     * @example 262144
     */
    urlThresholdBytes?: number;
}
/**
 * The kind of object whose runs are watched.
 *
 * - `extractor`: extract runs and batches of one extractor.
 * - `classifier`: classify runs and batches of one classifier.
 * - `splitter`: split runs and batches of one splitter.
 * - `workflow`: runs of one workflow, and their steps.
 */
export type WebhookSubscriptionResourceTypeInput = "extractor" | "classifier" | "splitter" | "workflow";
/**
 * An event of one resource's runs. An event that does not go with the `resourceType` is refused.
 *
 * - `extract_run.processed`: an extract run finished; extractors only.
 * - `extract_run.failed`: an extract run ended in an error; extractors only.
 * - `classify_run.processed`: a classify run finished; classifiers only.
 * - `classify_run.failed`: a classify run ended in an error; classifiers only.
 * - `split_run.processed`: a split run finished; splitters only.
 * - `split_run.failed`: a split run ended in an error; splitters only.
 * - `batch_processor_run.processed`: a batch finished; all kinds but workflows.
 * - `batch_processor_run.failed`: a batch ended in an error; all kinds but workflows.
 * - `workflow_run.completed`: a run finished, its results in the payload; workflows only, like the rest.
 * - `workflow_run.failed`: a workflow run ended in an error.
 * - `workflow_run.needs_review`: a workflow run waits for a person, at `dashboardUrl`.
 * - `workflow_run.rejected`: a reviewer turned a run down.
 * - `workflow_run.cancelled`: a run was stopped on request.
 * - `workflow_run.step_run.processed`: one step of a run has its result.
 */
export type WebhookSubscriptionEventTypeInput = "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "workflow_run.completed" | "workflow_run.failed" | "workflow_run.needs_review" | "workflow_run.rejected" | "workflow_run.cancelled" | "workflow_run.step_run.processed";
/**
 * How far the run has come.
 *
 * - `PENDING`: queued, no step has begun; can be cancelled.
 * - `PROCESSING`: steps are being executed; can be cancelled.
 * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
 * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
 * - `PROCESSED`: finished, every result is in `stepRuns`.
 * - `FAILED`: ended by an error, see `failureReason`.
 * - `CANCELLED`: stopped on request; `stepRuns` has what was reached until then.
 * - `CANCELLING`: a cancellation was accepted and takes effect soon.
 */
export type WorkflowRunStatusInput = "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING";
/** One step of a workflow's graph, told apart by `type`. The same shape is sent and returned. A graph begins with one `TRIGGER`, which leads to one `PARSE`; what follows is free. */
export type WorkflowStepDefinitionInput = TriggerStepDefinition | ParseStepDefinitionInput | ExtractStepDefinitionInput | ClassifyStepDefinitionInput | SplitStepDefinitionInput | MergeExtractStepDefinitionInput | ConditionalStepDefinitionInput | ConditionalExtractStepDefinition | ExternalDataValidationStepDefinitionInput | WebhookResponseStepDefinition | RuleValidationStepDefinitionInput | ValidationStepDefinition | RouterStepDefinition | HumanReviewStepDefinition | CollectStepDefinition | FileConversionStepDefinitionInput;
/** Turns the incoming files into text that the later steps read. Comes once, straight after the trigger. */
export interface ParseStepDefinitionInput {
    /** Always `PARSE`; decides which `config` and `next` the step takes. */
    type: "PARSE";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** How files are read, for all later steps. Leave it out for the default settings. */
    config?: {
        /** How to read the files. All processors of the workflow work on the text produced here. */
        parseConfig?: ParseConfigInput;
    };
    /** The steps that start as soon as the text is ready; several entries make several branches. */
    next?: SimpleNextEntry[];
}
/** Pulls structured data out of the parsed document, with a saved extractor or with settings kept in the step. */
export interface ExtractStepDefinitionInput {
    /** Always `EXTRACT`; decides which `config` and `next` the step takes. */
    type: "EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `extractor` or `extractorConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved extractor. Its `version` must be stated; a number keeps results from shifting. */
        extractor?: ExtractorRef;
        /** Settings of this step alone. The definition then holds no workspace-bound id and can be copied to another workspace. Comes back exactly as sent. */
        extractorConfig?: WorkflowInlineExtractConfigInput;
    };
    /** What runs on the extracted data. Allowed only beside a `config`. */
    next?: SimpleNextEntry[];
}
/** Extraction settings written into a workflow step. They equal those of an extract run except that `schema` is mandatory: a workflow cannot infer one from the file. */
export interface WorkflowInlineExtractConfigInput {
    /**
     * The model family that does the extraction.
     *
     * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
     *   is chosen.
     * - `extraction_light`: faster and cheaper, for simple and clean documents; without figures, signatures and
     *   page rotation.
     * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
     *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
     *   chunking options itself.
     */
    baseProcessor?: ExtractBaseProcessorInput;
    /**
     * Pins one release of the base processor so that results do not shift when Extend ships a newer model. Left out, the newest stable release applies.
     *
     * @example 4.10.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for the whole document, such as which of several totals counts. Without `schema` they also steer which fields are derived.
     *
     * @example Use the grand total including tax. Ignore amounts on attached delivery notes.
     */
    extractionRules?: string;
    /** JSON Schema whose root is an object; the output's `value` follows it. Primitive fields must allow null, nesting goes at most five levels deep, and `anyOf`, `$defs` and the like are not supported. `extend:type` marks dates, currency amounts and signatures. */
    schema: JsonObject & JsonObject;
    /** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
    advancedOptions?: ExtractAdvancedOptionsInput;
    /** How the document is read before extraction. Look here first when a value is missing from the parsed text. */
    parseConfig?: ParseConfigInput;
}
/** Decides which class the document belongs to and sends it down the branch of that class. */
export interface ClassifyStepDefinitionInput {
    /** Always `CLASSIFY`; decides which `config` and `next` the step takes. */
    type: "CLASSIFY";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `classifier` or `classifierConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved classifier at a fixed version such as `0.1`, or `draft`. `latest` is refused, because the routes depend on the class ids of one version. */
        classifier?: ClassifierRef;
        /** Classes and settings of this step alone, without a saved classifier. Comes back exactly as sent. */
        classifierConfig?: ClassifyConfigInput;
    };
    /** One edge for each class that should go on. Allowed only beside a `config`, whose class ids the entries use. */
    next?: ClassificationNextEntry[];
}
/** Cuts a file that holds several documents into pieces and sends each piece down the branch of its class. */
export interface SplitStepDefinitionInput {
    /** Always `SPLIT`; decides which `config` and `next` the step takes. */
    type: "SPLIT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `splitter` or `splitterConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved splitter at a fixed version such as `0.1`, or `draft`. `latest` is refused, because the routes depend on the class ids of one version. */
        splitter?: SplitterRef;
        /** Classes and settings of this step alone, without a saved splitter. Comes back exactly as sent. */
        splitterConfig?: SplitConfigInput;
    };
    /** One edge for each class of piece. Allowed only beside a `config`, whose class ids the entries use. */
    next?: ClassificationNextEntry[];
}
/** Joins the outputs of several extract steps upstream into one, for documents that need more than one extractor. */
export interface MergeExtractStepDefinitionInput {
    /** Always `MERGE_EXTRACT`; decides which `config` and `next` the step takes. */
    type: "MERGE_EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** In which order the merged fields come. Optional, even for a deployment. */
    config?: {
        /**
         * The order in which the fields of the merged extractors are taken.
         *
         * - `confidence`: the surest values come first. Used when nothing is chosen.
         * - `alphabetic`: by name.
         * - `first_to_execute`: the step that ran earliest comes first.
         * - `last_to_execute`: the step that ran latest comes first.
         *
         * @default confidence
         */
        mergeOrder?: "confidence" | "alphabetic" | "first_to_execute" | "last_to_execute";
    };
    /** What runs on the merged data, which looks like one extraction. */
    next?: SimpleNextEntry[];
}
/** Compares values from earlier steps and takes the first branch that applies. The only branching step that must have `config`. */
export interface ConditionalStepDefinitionInput {
    /** Always `CONDITIONAL`; decides which `config` and `next` the step takes. */
    type: "CONDITIONAL";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** The branches, of which the first that applies is taken. */
    config: {
        /** Tried in order. The first is an `IF`; any number of `ELSE_IF` may follow, and an `ELSE` closes the list. */
        conditions: StepConditionInput[];
    };
    /** One edge for each branch, joined to it by `conditionId`. */
    next?: ConditionalNextEntry[];
}
/** One branch of a `CONDITIONAL` step: a comparison, or the `ELSE` that catches the rest. */
export interface StepConditionInput {
    /**
     * Your name for the branch, unique in the step; `next` entries refer to it.
     *
     * @example over_limit
     */
    id: string;
    /**
     * The branch's place in the chain.
     *
     * - `IF`: tried first; a step has exactly one.
     * - `ELSE_IF`: tried when no branch before it applied.
     * - `ELSE`: taken when nothing else applied; compares nothing.
     */
    type: "IF" | "ELSE_IF" | "ELSE";
    /**
     * How the two operands are compared.
     *
     * - `EQUALS`: both are the same.
     * - `GTE`: the left number is the right one or more.
     * - `LTE`: the left number is the right one or less.
     * - `IS_NULL`: the left operand has no value; leave the right one out.
     * - `CONTAINS`: the right operand occurs in the left.
     * - `NO_OP`: no comparison, for an `ELSE`.
     */
    operation?: "EQUALS" | "GTE" | "LTE" | "IS_NULL" | "CONTAINS" | "NO_OP";
    /**
     * What is compared: usually a value of an earlier step, in double braces.
     *
     * @example {{extract_invoice.output.value.total}}
     */
    leftOperand?: string;
    /**
     * What it is compared with: usually a literal, written as text. `ELSE` and `IS_NULL` have none.
     *
     * @example 10000
     */
    rightOperand?: string;
}
/** Sends the extracted data to your own service and keeps its answer, for example to match a supplier against the ERP. */
export interface ExternalDataValidationStepDefinitionInput {
    /** Always `EXTERNAL_DATA_VALIDATION`; decides which `config` and `next` the step takes. */
    type: "EXTERNAL_DATA_VALIDATION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** Address, method and headers of the request to your service. */
        requestOptions: {
            /**
             * Address of your service, which Extend calls from outside your network.
             *
             * @format uri
             * @example https://erp.northwind.example/suppliers/match
             */
            url: string;
            /**
             * HTTP method of the request.
             *
             * - `GET`: for a lookup; how the data travels is not documented.
             * - `POST`: sends the extracted data for checking.
             * - `PUT`: the same for services that expect it.
             */
            method: "GET" | "POST" | "PUT";
            /** Headers to add, such as an authorization for your service. Whoever may read the workflow can read them. */
            headers?: {
                [key: string]: string;
            };
            /**
             * Format of the request body.
             *
             * - `application/json`: a JSON document, which most services expect.
             * - `text/plain`: plain text, for services that parse it themselves.
             */
            contentType?: "application/json" | "text/plain";
        };
        /**
         * What a failed check does to the run. By default it goes on.
         *
         * @default CONTINUE
         */
        failureBehavior?: StepFailureBehaviorInput;
    };
    /** What runs after your service has answered. Allowed only beside a `config`. */
    next?: SimpleNextEntry[];
}
/**
 * What becomes of the run when this step does not succeed.
 *
 * - `CONTINUE`: the run goes on with the next step.
 * - `EXIT`: the run ends here, and later steps do not run.
 */
export type StepFailureBehaviorInput = "CONTINUE" | "EXIT";
/** Checks extracted data against your formulas and routes by the verdict, for example to a reviewer when totals disagree. */
export interface RuleValidationStepDefinitionInput {
    /** Always `RULE_VALIDATION`; decides which `config` and `next` the step takes. */
    type: "RULE_VALIDATION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** All rules are evaluated; the verdict is `pass` only if each of them holds. */
        rules: {
            /**
             * Appears beside the outcome in the step run and in the review screen.
             *
             * @example Total equals net plus tax
             */
            name: string;
            /**
             * Spreadsheet-like expression that yields true or false, or a list of them for repeated fields.
             *
             * @example extract_invoice.total = extract_invoice.subtotal + extract_invoice.tax
             */
            formula: string;
            /**
             * Why the rule exists, for the people who review failures.
             *
             * @example Rounding differences are posted by hand.
             */
            description?: string;
        }[];
    };
    /** Up to one edge for `pass` and one for `fail`. Allowed only beside a `config`. */
    next?: RuleValidationNextEntryInput[];
}
/** An edge that is followed depending on the verdict of a `RULE_VALIDATION` step. */
export interface RuleValidationNextEntryInput {
    /**
     * `name` of the step that runs after this verdict.
     *
     * @example review_mismatch
     */
    step: string;
    /**
     * The verdict that opens this edge.
     *
     * - `pass`: every rule held, so the data can go on.
     * - `fail`: at least one rule did not hold or could not be evaluated.
     */
    result: "pass" | "fail";
}
/** Turns files into another format before later steps use them. Which format is not part of the definition. */
export interface FileConversionStepDefinitionInput {
    /** Always `FILE_CONVERSION`; decides which `config` and `next` the step takes. */
    type: "FILE_CONVERSION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** How to deal with files that cannot be converted. Optional, even for a deployment. */
    config?: {
        /**
         * What a file that cannot be converted does to the run. By default the run ends there.
         *
         * @default EXIT
         */
        failureBehavior?: StepFailureBehaviorInput;
    };
    /** An edge to the step that goes on with the converted file. */
    next?: SimpleNextEntry[];
}
