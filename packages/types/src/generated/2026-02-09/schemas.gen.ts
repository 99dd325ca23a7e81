// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

/** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
export type LegacySuccess = boolean;
/**
 * Where the batch stands.
 * - `PENDING`: waiting for its turn.
 * - `PROCESSING`: some of its runs are not finished yet.
 * - `PROCESSED`: all runs are done.
 * - `FAILED`: the batch broke off with an error.
 */
export type LegacyBatchProcessorRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/**
 * Creation time, RFC 3339 in UTC. Never changes afterwards.
 *
 * @format date-time
 * @example 2026-03-02T09:14:27Z
 */
export type CreatedAt = string;
/**
 * Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes.
 *
 * @format date-time
 * @example 2026-03-02T09:14:41Z
 */
export type UpdatedAt = string;
/** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size only; the evaluation set run has the scores. */
export interface LegacyBatchProcessorRun {
    /**
     * Always `batch_processor_run`.
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
     * The processor under test.
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
         * Files that went through the processor.
         *
         * @example 24
         */
        numFiles?: number;
        /**
         * Pages of all those files together.
         *
         * @example 61
         */
        numPages?: number;
    };
    /**
     * Where the batch stands.
     * - `PENDING`: waiting for its turn.
     * - `PROCESSING`: some of its runs are not finished yet.
     * - `PROCESSED`: all runs are done.
     * - `FAILED`: the batch broke off with an error.
     */
    status: LegacyBatchProcessorRunStatus;
    /**
     * What set the batch off, and with it the meaning of `sourceId`.
     *
     * - `EVAL_SET`: an evaluation set; `sourceId` is its id (`ev_…`).
     *
     * - `PLAYGROUND`: the playground of the dashboard; there is no `sourceId`.
     *
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
     * Processor runs that the batch consists of.
     *
     * @example 24
     */
    runCount: number;
    /** How outputs are compared with the expected ones. */
    options: {
        /** Fields for which a close match counts as correct, for instance free-text descriptions. */
        fuzzyMatchFields?: string[];
        /** Fields that were left out of the comparison. */
        excludeFields?: string[];
    };
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** Envelope around a single batch processor run. */
export interface LegacyBatchProcessorRunResponse {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size only; the evaluation set run has the scores. */
    batchProcessorRun: LegacyBatchProcessorRun;
}
/** Error body of the operations carried over from 2025-04-21. Both members may be missing, so decide by the HTTP status and show `error` to people only. */
export interface LegacyError {
    /**
     * `false` on every failure.
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
     * Which limit was hit, in English.
     *
     * @example Rate limit exceeded. Please retry later.
     */
    error: string;
}
/**
 * How far a batch has come as a whole. The outcome of each input is on its own run.
 *
 * - `PENDING`: accepted, nothing started yet.
 * - `PROCESSING`: runs are under way.
 * - `PROCESSED`: every run has come to an end.
 * - `FAILED`: the batch itself broke.
 * - `CANCELLED`: the batch was stopped.
 */
export type BatchRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/** A group of up to 1000 parse, extract, classify or split runs that were submitted in one request. It carries progress only; find the results by listing the runs of the batch. */
export interface BatchRun {
    /** Tells batches from single runs. */
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
     * - `PROCESSING`: runs are under way.
     * - `PROCESSED`: every run has come to an end.
     * - `FAILED`: the batch itself broke.
     * - `CANCELLED`: the batch was stopped.
     */
    status: BatchRunStatus;
    /** How many runs the batch consists of, one per input. */
    runCount: number;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
}
/** The body of every error response. Decide by `code` and `retryable`; show or log `message`. */
export interface ApiError {
    /**
     * Stable name of the problem. The set is open. General codes:
     *
     * - `INVALID_REQUEST` (400): body, parameter or header fails validation.
     *
     * - `UNAUTHORIZED` (401): no usable API key.
     *
     * - `USAGE_BLOCKED` (402): no credits left.
     *
     * - `NOT_FOUND` (404): no such object for this key.
     *
     * - `ENDPOINT_REMOVED`: the operation is gone from this version; the message names its successor.
     *
     * - `RATE_LIMIT_EXCEEDED` (429): slow down, then retry.
     *
     * - `INTERNAL_ERROR` (500): retry after a pause.
     *
     * Codes about files and processing:
     *
     * - `INVALID_CONFIG_OPTIONS` (400): options that exclude each other or do not exist.
     *
     * - `UNABLE_TO_DOWNLOAD_FILE` (400): the URL did not deliver the file.
     *
     * - `FILE_TYPE_NOT_SUPPORTED` (400), `FILE_SIZE_TOO_LARGE` (400): not a file that can be processed.
     *
     * - `CORRUPT_FILE` (422), `PASSWORD_PROTECTED_FILE` (422): the file cannot be opened.
     *
     * - `FAILED_TO_CONVERT_TO_PDF` (422), `FAILED_TO_GENERATE_TARGET_FORMAT` (422): conversion failed.
     *
     * - `SCHEMA_VALIDATION_ERROR` (422): filled values break a rule of the edit schema.
     *
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
    /** Marks this object as a classifier. */
    object: "classifier";
    /**
     * Stable handle of the classifier in runs, workflows and evaluation sets.
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** One page of classifiers. */
export interface ClassifierList {
    /** Marks the response as one page of a list. */
    object: "list";
    /** The classifiers of this page in the requested order. */
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
/** One kind of document that a classifier can recognise. */
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
    /** First page; counted from 1. */
    start: number;
    /** Last page; the same as `start` for a single page. */
    end: number;
}[];
/** How much of the document the model sees, and what helps it to decide. */
export interface ClassifyAdvancedOptions {
    /**
     * How much of the document goes to the model.
     *
     * - `default`: a limited part, and only that part is charged; enough where the first pages give it away.
     *
     * - `max`: as much as fits, for documents whose kind shows late.
     *
     * @default default
     */
    context?: "default" | "max" | (string & {});
    /** Shows the model the page images too. Helps where layout, stamps or logos tell more than the text. */
    advancedMultimodalEnabled?: boolean;
    /** Lets the model look up similar documents whose classification a person has confirmed. Only saved classifiers have such a memory. */
    memoryEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** How the text is cut into chunks, the pieces you embed or hand to a model. */
export interface ParseChunkingStrategy {
    /**
     * - `page`: one chunk per page.
     *
     * - `document`: a single chunk for the whole file.
     *
     * - `section`: along headings and topics; not with the `spatial` target.
     */
    type?: "page" | "document" | "section" | (string & {});
    /** Size limits, for chunks that would come out too short or too long. */
    options?: {
        /** Shorter pieces are joined with their neighbours. */
        minCharacters?: number;
        /** Longer pieces are cut again. */
        maxCharacters?: number;
    };
}
/** Second look by a vision model. Charged only for the pages where it steps in. */
export interface ParseAgenticOptions {
    /** Switches the second look on. */
    enabled?: boolean;
    /**
     * What the model should pay attention to.
     *
     * @example Policy numbers are two letters and seven digits.
     */
    customInstructions?: string;
}
/** Treatment of tables, and the notation they are written in. */
export interface ParseTableOptions {
    /**
     * Has no effect any more; tables are always recognised.
     *
     * @deprecated
     */
    enabled?: boolean;
    /**
     * Notation of tables in the text.
     *
     * - `markdown`: short, and good enough for plain grids.
     *
     * - `html`: keeps merged cells and nested headers.
     */
    targetFormat?: "markdown" | "html" | (string & {});
    /** Repeats the header on the following pages of a table that runs on without one. */
    tableHeaderContinuationEnabled?: boolean;
    /** Adds every cell as a child block with its own position. Makes outputs much larger. */
    cellBlocksEnabled?: boolean;
    /** Correction of recognised tables, page by page. */
    agentic?: ParseAgenticOptions;
}
/** Treatment of single kinds of content. */
export interface ParseBlockOptions {
    /** Pictures, charts, diagrams and logos. */
    figures?: {
        /** Whether figures appear in the output at all. */
        enabled?: boolean;
        /**
         * Cuts out each figure and links it as `imageUrl`.
         *
         * @default true
         */
        figureImageClippingEnabled?: boolean;
        /** Has a vision model read the numbers behind charts. */
        advancedChartExtractionEnabled?: boolean;
        /**
         * Hints for describing figures, such as your field's vocabulary. Needs `enabled`, and at least `parse_performance` 2.0.0 or `parse_light` 1.0.0.
         *
         * @example Name the instrument and its reading in every photograph of a gauge.
         */
        customInstructions?: string;
    };
    /** Treatment of tables, and the notation they are written in. */
    tables?: ParseTableOptions;
    /** Treatment of running text and signatures. */
    text?: {
        /** Looks for signatures with a further vision model. Switch it off if they do not matter and time does. */
        signatureDetectionEnabled?: boolean;
        /** Correction of recognised text, page by page. */
        agentic?: ParseAgenticOptions;
    };
    /** Labelled fields, as on forms. */
    keyValue?: {
        /** Keeps labels whose value was left blank. */
        blankFieldFormattingEnabled?: boolean;
    };
    /** Barcodes and QR codes. */
    barcodes?: {
        /** Cuts out each code and links it as `imageUrl`. */
        imageClippingEnabled?: boolean;
        /** Decodes each code into `decodedValue`. */
        readingEnabled?: boolean;
    };
    /** Treatment of mathematical notation. */
    formulas?: {
        /** Recognises formulas and adds their LaTeX; otherwise they come out as plain, often garbled text. */
        enabled?: boolean;
    };
}
/** Fine tuning, mostly by file type. */
export interface ParseAdvancedOptions {
    /** Turns pages upright that were scanned sideways or upside down. */
    pageRotationEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /**
     * How workbooks are read. Files of the old `.xls` format always get `basic`.
     *
     * - `basic`: cell by cell, fast and repeatable.
     *
     * - `advanced`: finds tables and text areas in complex sheets, for extra credits.
     */
    excelParsingMode?: "basic" | "advanced" | (string & {});
    /** Leaves out hidden rows, columns and sheets. */
    excelSkipHiddenContent?: boolean;
    /** Gives the stored value instead of its display: 0.075 rather than 7.5 %. */
    excelUseRawCellValues?: boolean;
    /** Trusts the results saved in the workbook. Much faster with many formulas; wrong where a value hangs on the present time. */
    excelSkipCalculation?: boolean;
    /** Adds cell references and formulas to blocks, and as `data-cell` and `data-formula` to HTML tables. Needs `advanced` mode. */
    excelIncludeCellMetadata?: boolean;
    /** Adds bold, italics and colours of cells to blocks and HTML tables. Needs `advanced` mode. */
    excelIncludeCellFormatting?: boolean;
    /**
     * Tolerance for putting text on one line with the `spatial` target. Raise it if lines of a tilted scan fall apart.
     *
     * @default 1
     */
    verticalGroupingThreshold?: number;
    /** Raw recognition data beside the text. */
    returnOcr?: {
        /** Adds every word with position and confidence. Swells the output: fetch it with `responseType=url`. */
        words?: boolean;
    };
    /** Makes a PDF of pictures, Office documents and HTML first, so that every block gets a position on a page. */
    alwaysConvertToPdf?: boolean;
    /**
     * Notation of added facts such as page numbers and barcodes.
     *
     * - `xml`: `<page_number>1</page_number>`.
     *
     * - `bracket`: `[page_number: 1]`.
     */
    enrichmentFormat?: "xml" | "bracket" | (string & {});
    /**
     * Resolution when pages become pictures.
     *
     * - `high`: best recognition of small print, slower on long files.
     *
     * - `medium`: a fair balance.
     *
     * - `low`: fastest, for large and clear type.
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
     *
     * - `markdown`: real Markdown in reading order. Right for most documents, for language models and for
     *
     * retrieval; the only one that allows chunks by section.
     *
     * - `spatial`: keeps columns and gaps by means of whitespace, so the text looks like the page. Right for
     *
     * skewed or handwritten scans and for dense logistics papers; chunks by page only.
     */
    target?: "markdown" | "spatial" | (string & {});
    /** How the text is cut into chunks, the pieces you embed or hand to a model. */
    chunkingStrategy?: ParseChunkingStrategy;
    /**
     * Quality against price.
     *
     * - `parse_performance`: the most accurate, with every feature.
     *
     * - `parse_light`: cheaper and faster, for bulk work on clean documents. Weaker on poor scans, handwriting,
     *
     * big tables, non-Latin scripts and crowded checkboxes.
     *
     * @default parse_performance
     */
    engine?: "parse_performance" | "parse_light" | (string & {});
    /**
     * Pins a version of the engine so that results stay the same; `latest` follows the newest stable one.
     *
     * @example latest
     * @example 2.0.0
     */
    engineVersion?: string;
    /** Treatment of single kinds of content. */
    blockOptions?: ParseBlockOptions;
    /** Fine tuning, mostly by file type. */
    advancedOptions?: ParseAdvancedOptions;
}
/** What kinds of document there are, and how to tell them apart. */
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
    /** How much of the document the model sees, and what helps it to decide. */
    advancedOptions?: ClassifyAdvancedOptions;
    /** How the document is read before the decision. */
    parseConfig?: ParseConfig;
}
/** A new classifier, filled from `config` or from a copy of another one, but not from both. */
export interface ClassifierCreate {
    /**
     * Name for people, shown in the dashboard.
     *
     * @example Inbound mail
     */
    name: string;
    /**
     * Copies this classifier's configuration; the two are independent afterwards.
     *
     * @example cl_6kVw3XtRn8MqL2pD
     */
    cloneClassifierId?: string;
    /** The draft's configuration, written by you. */
    config?: ClassifyConfigInput;
}
/** A person who worked in the dashboard. */
export interface CreatedByUser {
    /** Marks a person. */
    type: "user";
    /**
     * Address the person signs in with.
     *
     * @example dana.okafor@northwind.example
     */
    email: string;
}
/** A program that used an API key. */
export interface CreatedByApiKey {
    /** Marks an API key. */
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
/** A version of a classifier without its configuration. */
export interface ClassifierVersionSummary {
    /** Marks this object as a version of a classifier. */
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
     * Number of a published version, or `draft`.
     *
     * @example 2.0
     * @example draft
     */
    version: string;
    /**
     * The classifier that this is a version of.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    classifierId: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** The person or API key behind the version; null where that was not recorded yet. */
    createdBy: CreatedBy | null;
}
/** A version of a classifier with its full configuration. */
export interface ClassifierVersion {
    /** Marks this object as a version of a classifier. */
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
     * Number of a published version, or `draft`.
     *
     * @example 2.0
     * @example draft
     */
    version: string;
    /**
     * The classifier that this is a version of.
     *
     * @example cl_4rTm9WkXp2QvN6zL
     */
    classifierId: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** The person or API key behind the version; null where that was not recorded yet. */
    createdBy: CreatedBy | null;
    /** The kinds of document that this version knows, and its options. */
    config: ClassifyConfig;
}
/** A saved, versioned set of document kinds. Its draft can be edited; published versions are final. */
export interface Classifier {
    /** Marks this object as a classifier. */
    object: "classifier";
    /**
     * Stable handle of the classifier in runs, workflows and evaluation sets.
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** The state being worked on, here and in the dashboard; publishing makes a numbered copy of it. */
    draftVersion: ClassifierVersion;
}
/** One page of a classifier's versions. */
export interface ClassifierVersionList {
    /** Marks the response as one page of a list. */
    object: "list";
    /** The versions of this page without their configuration, the draft included. */
    data: ClassifierVersionSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/**
 * Which part of the version number goes up.
 * - `major`: from 1.4 to 2.0; say so when the output's shape changes.
 * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
 */
export type ReleaseType = "major" | "minor";
/**
 * What changed in this version, as a note to your colleagues.
 *
 * @example Reads the purchase order number from the footer too
 */
export type VersionDescription = string;
/** How to publish the classifier's draft. */
export interface ClassifierVersionCreate {
    /**
     * Which part of the version number goes up.
     * - `major`: from 1.4 to 2.0; say so when the output's shape changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to your colleagues. */
    description?: VersionDescription;
    /** Configuration to publish in place of the draft's. */
    config?: ClassifyConfigInput;
}
/** The changes to make; what is left out stays as it is. */
export interface ClassifierUpdate {
    /**
     * New name for people.
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
     * Release of the base processor for this request.
     *
     * @example 1.2.0
     */
    baseVersion?: string;
    /** A different list of kinds; it replaces the saved list as a whole. */
    classifications?: Classifications;
    /**
     * Plain-language instructions in place of the saved ones.
     *
     * @example All documents of this sender are credit notes unless they show a positive total.
     */
    classificationRules?: string;
    /** How much of the document the model sees, and what helps it to decide. */
    advancedOptions?: ClassifyAdvancedOptionsInput;
    /** Reading options for this request only. */
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
     * Name to store it under. Taken from the URL otherwise, which presigned links often make ugly.
     *
     * @example invoice-2026-0117.pdf
     */
    name?: string;
    /** How to open the document. */
    settings?: {
        /** Password of a protected PDF. */
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
     * Id of the stored file.
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
     * The text itself.
     *
     * please find below the details of the water damage of 14 January.
     *
     * @example Dear claims team,
     */
    text: string;
    /**
     * Name of the stored file; made up if left out.
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
 * - `PENDING`: accepted, waiting for capacity.
 * - `PROCESSING`: work is under way.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request.
 */
export type ProcessorRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/**
 * Family a file belongs to, judged by extension and content.
 * - `PDF`: PDF, including Word and PowerPoint documents converted on upload.
 * - `CSV`: comma-separated table.
 * - `IMG`: picture or scan.
 * - `TXT`: plain text.
 * - `DOCX`: Word document kept as it is.
 * - `EXCEL`: workbook.
 * - `XML`: XML document.
 * - `HTML`: web page.
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
     * Document type the splitter assigned.
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
    /** First page in the parent file. */
    startPage: number;
    /** Last page in the parent file. */
    endPage: number;
}
/** What is known about a file beyond its name; empty when nothing is. */
export interface FileMetadata {
    /**
     * Number of pages. Only for PDF and Word files.
     *
     * @example 4
     */
    pageCount?: number;
    /** Origin within the parent file; only for parts of a split. */
    parentSplit?: ParentSplit;
}
/** A file as it appears in lists and inside runs, without a download link. */
export interface FileSummary {
    /** Marks a file. */
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
    /** File family, or null if it could not be told. */
    type: FileType | null;
    /**
     * The larger file this one was cut from by a splitter; null for everything else.
     *
     * @example file_Zq4TnB7yKr3DpWv6XcJ1hM
     */
    parentFileId: string | null;
    /** What is known about a file beyond its name; empty when nothing is. */
    metadata: FileMetadata;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** The fields that a classify run and its list summary share. */
export interface ClassifyRunBase {
    /** Marks this object as a classify run among other kinds of run. */
    object: "classify_run";
    /**
     * Names the run when you read, cancel or delete it, and in webhook events.
     *
     * @example clr_5bWq8NzKx3MvT7pL
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The saved classifier behind the run; null when the request brought its own `config`. */
    classifier: ClassifierSummary | null;
    /** The classifier version that decided, even where the request asked for `latest`; null with an inline `config`. */
    classifierVersion: ClassifierVersionSummary | null;
    /**
     * Code for the cause when the run is `FAILED`, null otherwise. Expect codes that are not in this list and
     *
     * handle them like `INTERNAL_ERROR`.
     *
     * - `ABORTED`: the run was stopped on request.
     *
     * - `INTERNAL_ERROR`: a fault on the server; another attempt may work.
     *
     * - `FAILED_TO_PROCESS_FILE`: the file could not be downloaded, opened or read.
     *
     * - `INVALID_PROCESSOR`: the classifier is not set up correctly.
     *
     * - `INVALID_CONFIGURATION`: an option does not go with the selected base processor.
     *
     * - `PARSING_ERROR`: the model's answer named no usable classification.
     *
     * - `PRE_PROCESSING_FAILURE`: the document could not be prepared for the model.
     *
     * - `POST_PROCESSING_FAILURE`: the model decided, but finishing the result failed.
     *
     * - `OUT_OF_CREDITS`: no credits were left for the run.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** The cause in words, for logs and people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data, as sent with the request; null if there was none. */
    metadata: RunMetadata | null;
    /** True once a person has confirmed or corrected the decision. */
    reviewed: boolean;
    /** True when that person chose a different classification. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** A remark by the model on how it came to a result. */
export interface Insight {
    /** Kind of remark; only reasoning so far. */
    type: "reasoning";
    /**
     * The remark, in plain language.
     *
     * @example The total is taken from page 2; the amount on page 1 is a subtotal before tax.
     */
    content: string;
}
/** The kind that was chosen, and why. */
export interface ClassifyOutput {
    /**
     * The `id` of the chosen entry in `classifications`; the value to branch on.
     *
     * @example purchase_order
     */
    id: string;
    /**
     * The label of that entry, for display.
     *
     * @example Purchase order
     */
    type: string;
    /**
     * How sure the model is, from 0 to 1. Low values are a good reason to ask a person.
     *
     * @example 0.97
     */
    confidence: number;
    /** The reasons behind the choice. */
    insights: Insight[];
}
/** One billed product within a run's cost. Dividing `credits` by `quantity` gives the rate. */
export interface RunUsageBreakdownCharge {
    /**
     * What was billed, such as the base engine or an add-on like `agentic_text_correction`. The set is open.
     *
     * @example agentic_table_correction
     */
    product: string;
    /**
     * What `quantity` counts.
     *
     * @example page
     */
    unit: string;
    /**
     * Number of units billed.
     *
     * @example 2
     */
    quantity: number;
    /**
     * Credits for all units together.
     *
     * @example 4
     */
    credits: number;
    /**
     * For add-ons that are billed only where they took effect: the page numbers concerned, counted from 1.
     *
     * 3,
     *
     * 7
     *
     * ]
     *
     * @example [
     */
    pages?: number[];
}
/** The share of one charged run in the cost of another. */
export interface RunUsageBreakdownEntry {
    /**
     * Kind of run that was charged; tells which operation reads it.
     *
     * - `extract_run`: an extraction.
     *
     * - `classify_run`: a classification.
     *
     * - `split_run`: a split.
     *
     * - `parse_run`: a parse, often started on behalf of another run.
     *
     * - `edit_run`: a filled form.
     *
     * - `form_detection_run`: a search for form fields.
     */
    object: "extract_run" | "classify_run" | "split_run" | "parse_run" | "edit_run" | "form_detection_run" | (string & {});
    /**
     * Id under which the charged run can be read.
     *
     * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * What the charged run cost.
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
     * `credits` plus the runs that this one started itself, such as the parse run behind an extraction. Absent on runs before 14 May 2026.
     *
     * @example 10
     */
    totalCredits?: number;
    /** The runs whose costs add up to `totalCredits`, this run included if it was charged. Absent on runs before 14 May 2026. */
    breakdown?: RunUsageBreakdownEntry[];
}
/** One decision about what kind of document a file is, with its configuration and, once finished, the answer. */
export interface ClassifyRun {
    /** Marks this object as a classify run among other kinds of run. */
    object: "classify_run";
    /**
     * Names the run when you read, cancel or delete it, and in webhook events.
     *
     * @example clr_5bWq8NzKx3MvT7pL
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The saved classifier behind the run; null when the request brought its own `config`. */
    classifier: ClassifierSummary | null;
    /** The classifier version that decided, even where the request asked for `latest`; null with an inline `config`. */
    classifierVersion: ClassifierVersionSummary | null;
    /**
     * Code for the cause when the run is `FAILED`, null otherwise. Expect codes that are not in this list and
     *
     * handle them like `INTERNAL_ERROR`.
     *
     * - `ABORTED`: the run was stopped on request.
     *
     * - `INTERNAL_ERROR`: a fault on the server; another attempt may work.
     *
     * - `FAILED_TO_PROCESS_FILE`: the file could not be downloaded, opened or read.
     *
     * - `INVALID_PROCESSOR`: the classifier is not set up correctly.
     *
     * - `INVALID_CONFIGURATION`: an option does not go with the selected base processor.
     *
     * - `PARSING_ERROR`: the model's answer named no usable classification.
     *
     * - `PRE_PROCESSING_FAILURE`: the document could not be prepared for the model.
     *
     * - `POST_PROCESSING_FAILURE`: the model decided, but finishing the result failed.
     *
     * - `OUT_OF_CREDITS`: no credits were left for the run.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** The cause in words, for logs and people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data, as sent with the request; null if there was none. */
    metadata: RunMetadata | null;
    /** True once a person has confirmed or corrected the decision. */
    reviewed: boolean;
    /** True when that person chose a different classification. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** The decision to act on, which is the reviewer's if there was a review. Null until `status` is `PROCESSED`. */
    output: ClassifyOutput | null;
    /** The model's own decision, kept on reviewed runs for comparison; null on all others. */
    initialOutput: ClassifyOutput | null;
    /** The reviewer's decision; null while `reviewed` is false. */
    reviewedOutput: ClassifyOutput | null;
    /** The configuration that the decision was made with, overrides included. */
    config: ClassifyConfig;
    /** Credits that the run consumed, itemised. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
    usage: RunUsage | null;
}
/**
 * What caused a run.
 * - `ADMIN`: Extend's own staff.
 * - `BATCH_PROCESSOR_RUN`: a batch, or the measurement of an evaluation set.
 * - `PLAYGROUND`: a trial in the dashboard's playground.
 * - `WORKFLOW_CONFIGURATION`: a test while somebody was building a workflow.
 * - `WORKFLOW_RUN`: a step of a workflow run.
 * - `STUDIO`: a person working in Studio.
 * - `API`: a request to this API.
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
     * Own cost plus that of the runs it started. Absent on runs before 14 May 2026.
     *
     * @example 10
     */
    totalCredits?: number;
}
/** A classify run as lists show it. The decision and the configuration are missing; read the run by its id for those. */
export interface ClassifyRunSummary {
    /** Marks this object as a classify run among other kinds of run. */
    object: "classify_run";
    /**
     * Names the run when you read, cancel or delete it, and in webhook events.
     *
     * @example clr_5bWq8NzKx3MvT7pL
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The saved classifier behind the run; null when the request brought its own `config`. */
    classifier: ClassifierSummary | null;
    /** The classifier version that decided, even where the request asked for `latest`; null with an inline `config`. */
    classifierVersion: ClassifierVersionSummary | null;
    /**
     * Code for the cause when the run is `FAILED`, null otherwise. Expect codes that are not in this list and
     *
     * handle them like `INTERNAL_ERROR`.
     *
     * - `ABORTED`: the run was stopped on request.
     *
     * - `INTERNAL_ERROR`: a fault on the server; another attempt may work.
     *
     * - `FAILED_TO_PROCESS_FILE`: the file could not be downloaded, opened or read.
     *
     * - `INVALID_PROCESSOR`: the classifier is not set up correctly.
     *
     * - `INVALID_CONFIGURATION`: an option does not go with the selected base processor.
     *
     * - `PARSING_ERROR`: the model's answer named no usable classification.
     *
     * - `PRE_PROCESSING_FAILURE`: the document could not be prepared for the model.
     *
     * - `POST_PROCESSING_FAILURE`: the model decided, but finishing the result failed.
     *
     * - `OUT_OF_CREDITS`: no credits were left for the run.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** The cause in words, for logs and people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** Your own data, as sent with the request; null if there was none. */
    metadata: RunMetadata | null;
    /** True once a person has confirmed or corrected the decision. */
    reviewed: boolean;
    /** True when that person chose a different classification. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** Credits that the run consumed, as totals. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
    usage: RunUsageSummary | null;
}
/** One page of classify runs. */
export interface ClassifyRunList {
    /** Marks the response as one page of a list. */
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
/** A classification to start in the background. */
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
/** Up to 1000 documents for one saved classifier. */
export interface ClassifyRunBatchCreate {
    /** The classifier, its version and its overrides for the whole batch; an inline configuration is not accepted. */
    classifier: ClassifierSelection;
    /** The documents; each is classified in a run of its own. */
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
 * - `checkbox`: box to tick, for booleans.
 * - `radio`: one of several buttons, for booleans and choices.
 * - `dropdown`: menu, for choices.
 * - `optionList`: open list, for choices.
 * - `signature`: place to sign, for text or a picture.
 * - `table`: rows and columns, for arrays.
 * - `unknown`: found, but not recognised.
 */
export type EditFieldType = "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown" | (string & {});
/** Place of a field on its page, in pixels from the top left corner. */
export interface EditBoundingBox {
    /**
     * Left edge of the field.
     *
     * @example 96
     */
    left: number;
    /**
     * Upper edge of the field.
     *
     * @example 212
     */
    top: number;
    /**
     * Right edge of the field.
     *
     * @example 388
     */
    right: number;
    /**
     * Lower edge of the field.
     *
     * @example 234
     */
    bottom: number;
}
/** Look of written text. */
export interface EditTextOptions {
    /**
     * Size in points.
     *
     * @example 10
     */
    fontSize?: number;
    /**
     * Red, green and blue, each from 0 to 255.
     *
     * 0,
     *
     * 0,
     *
     * 120
     *
     * ]
     *
     * @example [
     */
    fontColor?: number[];
    /**
     * Name of the typeface.
     *
     * @example Helvetica
     */
    font?: string;
    /** Spreads the characters over a row of small boxes, one each. */
    combing?: boolean;
    /** Longest text that the field takes. */
    maxLength?: number;
    /** Whether long text wraps onto further lines. */
    multiLine?: boolean;
}
/** One field of a form: kind of value, place on the page, look, and the value itself if you want to set it. */
export interface EditField {
    /**
     * Kind of value. Left out for choices, which have `enum` instead.
     *
     * - a pair such as `["string", "null"]`: a single value, which may stay empty. Besides text there are `number`,
     *
     * `integer` and `boolean`.
     *
     * - `"array"`: rows of a table, described by `items`.
     *
     * - `"object"`: a signature, or a group of fields.
     *
     * "string",
     *
     * "null"
     *
     * ]
     *
     * @example [
     * @example array
     */
    type?: unknown;
    /**
     * What belongs here; helps to choose the right value.
     *
     * @example Policy number as printed on the certificate
     */
    description?: string;
    /**
     * Widget on the page. It has to suit `type`.
     * - `text`: line or box for text and numbers.
     * - `checkbox`: box to tick, for booleans.
     * - `radio`: one of several buttons, for booleans and choices.
     * - `dropdown`: menu, for choices.
     * - `optionList`: open list, for choices.
     * - `signature`: place to sign, for text or a picture.
     * - `table`: rows and columns, for arrays.
     * - `unknown`: found, but not recognised.
     */
    "extend_edit:field_type"?: EditFieldType;
    /** Place of a field on its page, in pixels from the top left corner. */
    "extend_edit:bbox"?: EditBoundingBox;
    /** For radio buttons modelled as a choice, one box per value and in the order of `enum`. */
    "extend_edit:bboxes"?: EditBoundingBox[];
    /**
     * Page of the field, counted from 0, unlike page numbers elsewhere.
     *
     * @example 0
     */
    "extend_edit:page_index"?: number;
    /** Look of written text. */
    "extend_edit:text_edit_options"?: EditTextOptions;
    /** Share of the table's width that this column takes. */
    "extend_edit:column_width"?: number;
    /**
     * The value to write, of the kind that the field takes. Left out, it is worked out from the instructions.
     *
     * @example HH4829105
     * @example true
     */
    "extend_edit:value"?: unknown;
    /** Picture to place into a signature field. */
    "extend_edit:image"?: {
        /**
         * Address of a PNG or JPEG file.
         *
         * @format uri
         * @example https://files.northwind.example/signatures/m-lindqvist.png
         */
        image_url: string;
    };
    /**
     * Share of the table's height that each row takes, from top to bottom.
     *
     * 0.25,
     *
     * 0.5,
     *
     * 0.25
     *
     * ]
     *
     * @example [
     */
    "extend_edit:row_heights"?: number[];
    /** A row, for fields of type `array`. */
    items?: EditObjectField;
    /** The inner fields, for fields of type `object`. */
    properties?: {
        [key: string]: EditField;
    };
    /**
     * The values to choose from, for radio buttons, dropdowns and option lists.
     *
     * "single",
     *
     * "married",
     *
     * "widowed"
     *
     * ]
     *
     * @example [
     */
    enum?: string[];
    /** Rows that fit into the table. */
    maxItems?: number;
    /** Inner fields that must have a value, for fields of type `object`. */
    required?: string[];
    /** Whether other inner fields are tolerated, for fields of type `object`. */
    additionalProperties?: boolean;
}
/** A group of fields that belong together, such as the row of a table or the parts of a signature. */
export interface EditObjectField {
    /** Always an object. */
    type?: "object";
    /**
     * What the group stands for.
     *
     * @example One damaged item
     */
    description?: string;
    /** Set if the group is a place to sign. */
    "extend_edit:field_type"?: "signature";
    /** The fields of the group. */
    properties?: {
        [key: string]: EditField;
    };
    /** Fields of the group that must have a value. */
    required?: string[];
    /** Whether other fields are tolerated in the group. */
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
     * "string",
     *
     * "null"
     *
     * ]
     *
     * @example [
     */
    type?: unknown;
    /** The rule in words. */
    description?: string;
    /** Values that satisfy the rule. */
    enum?: string[];
    /** What each row has to look like. */
    items?: EditConditionObject;
    /** What inner fields have to look like. */
    properties?: {
        [key: string]: EditConditionProperty;
    };
    /** Inner fields that need a value. */
    required?: string[];
    /** Whether other inner fields are tolerated. */
    additionalProperties?: boolean;
    /**
     * The one value that satisfies the rule.
     *
     * @example true
     */
    const?: unknown;
    /**
     * Regular expression for text.
     *
     * @example ^[A-Z]{2}[0-9]{7}$
     */
    pattern?: string;
    /** What some row has to look like. */
    contains?: EditConditionProperty;
    /** Smallest number allowed. */
    minimum?: number;
    /** Largest number allowed. */
    maximum?: number;
    /** Numbers have to lie above this one. */
    exclusiveMinimum?: number;
    /** Numbers have to lie below this one. */
    exclusiveMaximum?: number;
    /** Shortest text allowed. */
    minLength?: number;
    /** Longest text allowed. */
    maxLength?: number;
    /** Fewest rows allowed. */
    minItems?: number;
    /** Most rows allowed. */
    maxItems?: number;
    /** Fewest rows that must satisfy `contains`. */
    minContains?: number;
    /** Most rows that may satisfy `contains`. */
    maxContains?: number;
}
/** What a row or a group of fields has to look like within a rule. */
export interface EditConditionObject {
    /** Always an object. */
    type?: "object";
    /** The rule in words. */
    description?: string;
    /** What the fields of the group have to look like. */
    properties?: {
        [key: string]: EditConditionProperty;
    };
    /** Fields of the group that need a value. */
    required?: string[];
    /** Whether other fields are tolerated in the group. */
    additionalProperties?: boolean;
}
/** A rule over several fields, in terms of JSON Schema; rules can be nested. */
export interface EditCondition {
    /** What single fields have to look like, by field name. */
    properties?: {
        [key: string]: EditConditionProperty;
    };
    /** Fields that need a value under this rule. */
    required?: string[];
    /** For a field, the names of others that need a value as soon as it has one itself. */
    dependentRequired?: EditDependentRequired;
    /** Decides between `then` and `else`. */
    if?: EditCondition;
    /** Applies where `if` holds. */
    then?: EditCondition;
    /** Applies where `if` does not hold. */
    else?: EditCondition;
    /** Every one of these has to hold. */
    allOf?: EditCondition[];
    /** Exactly one of these has to hold. */
    oneOf?: EditCondition[];
    /** One or more of these have to hold. */
    anyOf?: EditCondition[];
    /** This must not hold. */
    not?: EditCondition;
}
/** JSON Schema of a form, extended by keys for place and look of each field. Conditions are possible at this level, but may not use the `extend_edit:` keys. */
export interface EditSchema {
    /** The top level is always an object. */
    type: "object";
    /** The fields, by a name of your choice or the one that detection gave them. */
    properties: {
        [key: string]: EditField;
    };
    /**
     * Fields that must have a value in the end.
     *
     * "claimant_name",
     *
     * "policy_number"
     *
     * ]
     *
     * @example [
     */
    required?: string[];
    /** Whether values for other names are tolerated. */
    additionalProperties?: boolean;
    /** For a field, the names of others that need a value as soon as it has one itself. */
    dependentRequired?: EditDependentRequired;
    /** Decides between `then` and `else`. */
    if?: EditCondition;
    /** Applies where `if` holds. */
    then?: EditCondition;
    /** Applies where `if` does not hold. */
    else?: EditCondition;
    /** Every one of these has to hold. */
    allOf?: EditCondition[];
    /** Exactly one of these has to hold. */
    oneOf?: EditCondition[];
    /** One or more of these have to hold. */
    anyOf?: EditCondition[];
    /** This must not hold. */
    not?: EditCondition;
}
/** How to look for the fields of a form. */
export interface FormDetectionConfig {
    /** A schema of yours to match with what is found, so that the result speaks your field names. The outcome stands in `mappingResult`. */
    inputSchema?: EditSchema;
    /**
     * Guidance for finding and naming fields.
     *
     * @example Use snake_case names after the printed labels; skip the part for office use.
     */
    instructions?: string;
    /** Fine tuning of the search. */
    advancedOptions?: {
        /**
         * Treats a table as one list of rows instead of many single fields.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * Treats a group of radio buttons as one field with a choice.
         *
         * @default false
         */
        radioEnumsEnabled?: boolean;
        /**
         * Takes the form fields built into the PDF and looks for no others.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
        /**
         * Derives rules from the wording of the form. Later edits with this schema check their values against them and fail with `SCHEMA_VALIDATION_ERROR`; the PDF itself does not become interactive.
         *
         * @default false
         */
        conditionalGenerationEnabled?: boolean;
    };
}
/** A PDF form and how to look for its fields. */
export interface FormDetectionRequest {
    /** The PDF form, by URL or by the id of a stored file. */
    file: FileInput;
    /** How to look for the fields of a form. */
    config?: FormDetectionConfigInput;
}
/**
 * Where a form detection run stands. It cannot be cancelled.
 * - `PROCESSING`: fields are being looked for.
 * - `PROCESSED`: finished, the schema is there.
 * - `FAILED`: ended without a schema; `failureReason` says why.
 */
export type FormDetectionRunStatus = "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/** Which of your fields were recognised on the form. */
export interface FormFieldMapping {
    /** Pairs that belong together. */
    matches: {
        /**
         * Path of the field in your schema.
         *
         * @example claimant.name
         */
        inputPath: string;
        /**
         * Name of the field found on the form.
         *
         * @example name_of_insured
         */
        formFieldKey: string;
    }[];
    /**
     * Your fields that the form does not have, as far as can be told.
     *
     * "claimant.email"
     *
     * ]
     *
     * @example [
     */
    unmatchedInputPaths: string[];
    /**
     * Fields of the form that your schema has no use for.
     *
     * "broker_stamp"
     *
     * ]
     *
     * @example [
     */
    unusedFormFieldKeys: string[];
}
/** The fields of a form. */
export interface FormDetectionOutput {
    /** Schema to use for edits. Same as `annotatedSchema` unless a schema of yours was matched. */
    schema: EditSchema;
    /** The fields as found on the page, before any matching. */
    annotatedSchema: EditSchema | null;
    /** How your schema was matched, or null if you gave none. */
    mappingResult: FormFieldMapping | null;
}
/** Durations and counts of a finished search for fields. */
export interface FormDetectionMetrics {
    /** Whole duration, in milliseconds. */
    processingTimeMs: number;
    /** Pages of the form. */
    pageCount: number;
    /** Fields of the resulting schema. */
    fieldCount: number;
    /** Fields found on the page. */
    fieldsDetectedCount: number;
    /** Fields that were given a place on the page. */
    fieldsAnnotatedCount: number;
    /** Share spent on finding fields, in milliseconds. */
    fieldDetectionTimeMs: number;
    /** Share spent on placing fields, in milliseconds. */
    fieldAnnotationTimeMs: number;
}
/** A search for the fields of a form, or the schema once that is done. */
export interface FormDetectionRun {
    /** Marks a form detection run. */
    object: "form_detection_run";
    /**
     * Poll the run with it; no webhook event tells of these runs.
     *
     * @example sgr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The form that was submitted. */
    file: FileSummary;
    /**
     * Where a form detection run stands. It cannot be cancelled.
     * - `PROCESSING`: fields are being looked for.
     * - `PROCESSED`: finished, the schema is there.
     * - `FAILED`: ended without a schema; `failureReason` says why.
     */
    status: FormDetectionRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     *
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document.
     *
     * - `FILE_SIZE_TOO_LARGE`, `FILE_TYPE_NOT_SUPPORTED`: not a form that can be analysed.
     *
     * - `CORRUPT_FILE`, `PASSWORD_PROTECTED_FILE`: the PDF cannot be opened.
     *
     * - `FAILED_TO_CONVERT_TO_PDF`: preparing the document failed.
     *
     * - `FIELD_DETECTION_ERROR`: the search itself failed.
     *
     * - `EMPTY_SCHEMA`: no field was found.
     *
     * - `INVALID_OPTIONS`: the configuration contradicts itself.
     *
     * - `OUT_OF_CREDITS`: the organisation ran out of credits.
     *
     * - `INTERNAL_ERROR`: anything else; worth another run.
     */
    failureReason: string | null;
    /** The failure in a sentence for people; null unless `status` is `FAILED`. */
    failureMessage: string | null;
    /** What was applied, with defaults filled in. */
    config: FormDetectionConfig;
    /** The fields; null until `PROCESSED`. */
    output: FormDetectionOutput | null;
    /** Durations and counts; null until `PROCESSED`. */
    metrics: FormDetectionMetrics | null;
    /** Cost of the run; null while it is under way, and on the former billing system. */
    usage: RunUsage | null;
}
/** Fine tuning of field search and output. */
export interface EditAdvancedOptions {
    /**
     * Treats a table as one list of rows instead of many single fields.
     *
     * @default false
     */
    tableParsingEnabled?: boolean;
    /**
     * Burns the values into the page. Switch it off if people are to go on editing the form.
     *
     * @default true
     */
    flattenPdf?: boolean;
    /**
     * Treats a group of radio buttons as one field with a choice, so that no two get ticked.
     *
     * @default false
     */
    radioEnumsEnabled?: boolean;
    /**
     * Uses the form fields built into the PDF and looks for no others. Faster, and right for well-made forms.
     *
     * @default false
     */
    nativeFieldsOnly?: boolean;
    /**
     * Derives rules from the wording of the form, such as "if yes, give details". Values that break one fail the run with `SCHEMA_VALIDATION_ERROR`. Without effect if a schema is given.
     *
     * @default false
     */
    conditionalGenerationEnabled?: boolean;
}
/** What to fill in and how. With a schema the fields are fixed; without one they are looked for first. */
export interface EditConfig {
    /** Fields of the form, with values where you know them. */
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
    /** Fine tuning of field search and output. */
    advancedOptions?: EditAdvancedOptions;
}
/**
 * Edit a file
 *
 * Fills a PDF of yours.
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
 * Fills the PDF of a saved template.
 */
export interface EditFromTemplate {
    /**
     * The template, which brings its own PDF and configuration.
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
 * - `PROCESSING`: the form is being filled.
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
    /** The filled PDF. */
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
     * Values by field name, as in the schema; absent if nothing was filled in.
     *
     * "claimant_name": "Mara Lindqvist",
     *
     * "policy_number": "HH4829105",
     *
     * "police_informed": false
     *
     * }
     *
     * @example {
     */
    filledValues?: {
        [key: string]: unknown;
    };
}
/** Durations and counts of a finished edit run. */
export interface EditMetrics {
    /** Whole duration, in milliseconds. */
    processingTimeMs: number;
    /** Pages of the form. */
    pageCount: number;
    /** Fields of the schema that was used. */
    fieldCount: number;
    /** Fields found on the page by detection. */
    fieldsDetectedCount: number;
    /** Fields that were given a place on the page. */
    fieldsAnnotatedCount: number;
    /** Share spent on finding fields, in milliseconds. */
    fieldDetectionTimeMs: number;
    /** Share spent on placing fields, in milliseconds. */
    fieldAnnotationTimeMs: number;
    /** Share spent on filling fields, in milliseconds. */
    fieldFillingTimeMs: number;
}
/** A form being filled, or the filled form once that is done. */
export interface EditRun {
    /** Marks an edit run. */
    object: "edit_run";
    /**
     * Poll the run with it, or find the run in webhook events.
     *
     * @example edr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The empty form that was submitted. */
    file: FileSummary;
    /**
     * Where an edit run stands. It cannot be cancelled.
     * - `PROCESSING`: the form is being filled.
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
    /** What was applied, with defaults filled in. */
    config: EditConfig;
    /** The filled form; null until `PROCESSED`. */
    output: EditOutput | null;
    /** Durations and counts; null until `PROCESSED`. */
    metrics: EditMetrics | null;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage: RunUsage | null;
}
/** An edit run as it appears in lists, without configuration and output. */
export interface EditRunSummary {
    /** Marks an edit run. */
    object: "edit_run";
    /**
     * Read the run with it to get the filled form.
     *
     * @example edr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /** The empty form that was submitted. */
    file: FileSummary;
    /**
     * Where an edit run stands. It cannot be cancelled.
     * - `PROCESSING`: the form is being filled.
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
    /** Durations and counts; null until `PROCESSED`. */
    metrics?: EditMetrics | null;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage?: RunUsageSummary | null;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt?: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt?: UpdatedAt;
}
/** One page of edit runs. */
export interface EditRunList {
    /** Marks a list. */
    object: "list";
    /** Runs of this page, without configuration and output. */
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
    /** Marks an edit template. */
    object: "edit_template";
    /**
     * Pass it as `templateId` to fill this form.
     *
     * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Name shown in the dashboard.
     *
     * @example Water damage claim
     */
    name: string;
    /** Note on what the template is for, or null. */
    description: string | null;
    /** The empty form. */
    file?: FileSummary;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** One page of edit templates. */
export interface EditTemplateList {
    /** Marks a list. */
    object: "list";
    /** Templates of this page, without their settings. */
    data: EditTemplateSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A form with its settings, saved to be filled again and again. Made in the dashboard. */
export interface EditTemplate {
    /** Marks an edit template. */
    object: "edit_template";
    /**
     * Pass it as `templateId` to fill this form.
     *
     * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Name shown in the dashboard.
     *
     * @example Water damage claim
     */
    name: string;
    /** Note on what the template is for, or null. */
    description: string | null;
    /** The empty form. */
    file: FileSummary;
    /** Settings for filling the form; an empty object if none were saved. */
    config: EditConfig;
    /** Settings for detecting the form's fields again, or null if none were saved. */
    schemaConfig: FormDetectionConfig | null;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** Which set to run, against what, and how much of it. */
export interface EvaluationSetRunCreate {
    /**
     * The set to run.
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
    /** Marks this object as an extractor. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** A saved splitter without its configuration, as lists and runs show it. */
export interface SplitterSummary {
    /** Tells splitters from extractors and classifiers. */
    object: "splitter";
    /**
     * Names the splitter in runs, batches, workflows and evaluation sets.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Label shown in the dashboard.
     *
     * @example Claim packet splitter
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** The extractor, classifier or splitter being measured. Look at `object` to tell which. */
export type EvaluationEntity = ExtractorSummary | ClassifierSummary | SplitterSummary;
/** A version of an extractor without its configuration. */
export interface ExtractorVersionSummary {
    /** Marks this object as a version of an extractor. */
    object: "extractor_version";
    /**
     * Names this version for good, whereas `draft` and `latest` move on.
     *
     * @example exv_3nHs8KcYd2WqT6zR
     */
    id: string;
    /**
     * The note given at publishing; null if there was none.
     *
     * @example Adds purchase order number and payment terms
     */
    description: string | null;
    /**
     * Number of a published version, or `draft`.
     *
     * @example 1.2
     * @example draft
     */
    version: string;
    /**
     * The extractor that the version belongs to.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    extractorId: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Who made the version, a person or an API key; null for versions from before this was recorded. */
    createdBy: CreatedBy | null;
}
/** A splitter version without its configuration. */
export interface SplitterVersionSummary {
    /** Tells splitter versions from those of other processors. */
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
     * Number such as `1.0`, or `draft` for the working copy.
     *
     * @example 1.0
     */
    version: string;
    /**
     * The splitter that this version belongs to.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    splitterId: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Who made the version. Null for versions from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** The processor version that produced the measured outputs. Look at `object` to tell which kind. */
export type EvaluationEntityVersion = ExtractorVersionSummary | ClassifierVersionSummary | SplitterVersionSummary;
/** Progress, volume and speed, counted the same way for every kind of processor. */
export interface EvaluationMetricsBase {
    /** How many files the run covers. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Old name of `numFilesProcessed`.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done. */
    numPages?: number;
    /** Average processing time of a file, in milliseconds. */
    meanLatencyMs?: number;
    /** Half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
}
/** How well an extractor did on one field. */
export interface EvaluationFieldMetric {
    /** Runs whose schema has the field. */
    countTotal?: number;
    /** Runs in which the model returned something other than null. */
    countPresent?: number;
    /** Runs with an expected value to compare against. */
    countExpected?: number;
    /** Runs in which both values agreed. */
    countAccurate?: number;
    /** `countAccurate` divided by `countExpected`; left out when nothing was expected. */
    accuracy?: number;
}
/** Score of an extractor, overall and field by field. */
export interface ExtractEvaluationMetrics {
    /** How many files the run covers. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Old name of `numFilesProcessed`.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done. */
    numPages?: number;
    /** Average processing time of a file, in milliseconds. */
    meanLatencyMs?: number;
    /** Half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
    /** Says that an extractor was measured. */
    type: "EXTRACT";
    /** Share of correct values over all fields in `fieldMetrics`. */
    accuracy?: number;
    /** One entry per schema field. Nested fields appear under their path with dots, such as `vendor.name`. */
    fieldMetrics?: {
        [key: string]: EvaluationFieldMetric;
    };
}
/** How well a classifier did on one class. */
export interface EvaluationClassMetric {
    /** Files that truly belong to the class. */
    countExpected?: number;
    /** Files that the model put into the class. */
    countPredicted?: number;
    /** Files in both groups. */
    countCorrect?: number;
    /** `countCorrect` over `countPredicted`: how far a prediction of this class can be trusted. */
    precision?: number;
    /** `countCorrect` over `countExpected`: how many of the class were found. */
    recall?: number;
    /** Precision and recall in one number, their harmonic mean. */
    f1?: number;
}
/** Score of a classifier, overall and class by class. */
export interface ClassifyEvaluationMetrics {
    /** How many files the run covers. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Old name of `numFilesProcessed`.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done. */
    numPages?: number;
    /** Average processing time of a file, in milliseconds. */
    meanLatencyMs?: number;
    /** Half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
    /** Says that a classifier was measured. */
    type: "CLASSIFY";
    /** Share of files that got the right class. */
    accuracy?: number;
    /** One entry per class, under the `type` from the classifier's configuration. */
    classificationMetrics?: {
        [key: string]: EvaluationClassMetric;
    };
}
/** Score of a splitter. A split is right only if its kind and both page borders are. */
export interface SplitterEvaluationMetrics {
    /** How many files the run covers. */
    numFilesTotal?: number;
    /** How many of them are done. Divide by `numFilesTotal` for progress. */
    numFilesProcessed?: number;
    /**
     * Old name of `numFilesProcessed`.
     *
     * @deprecated
     */
    numFiles?: number;
    /** Pages in the files that are done. */
    numPages?: number;
    /** Average processing time of a file, in milliseconds. */
    meanLatencyMs?: number;
    /** Half of the files took at most this many milliseconds. */
    p50LatencyMs?: number;
    /** Nine files in ten took at most this many milliseconds. */
    p90LatencyMs?: number;
    /** All but one file in twenty took at most this many milliseconds. */
    p95LatencyMs?: number;
    /** All but one file in a hundred took at most this many milliseconds. */
    p99LatencyMs?: number;
    /** Says that a splitter was measured. */
    type: "SPLITTER";
    /** `numSplitsCorrect` over `numSplitsPredicted`. */
    precision?: number;
    /** `numSplitsCorrect` over `numSplitsExpected`. */
    recall?: number;
    /** Precision and recall in one number, their harmonic mean. */
    f1?: number;
    /** Splits in the expected outputs of all items. */
    numSplitsExpected?: number;
    /** Splits that the model returned. */
    numSplitsPredicted?: number;
    /** Returned splits that equal an expected one. */
    numSplitsCorrect?: number;
}
/** The score, in the measures that fit the kind of processor. Numbers that are not known yet are left out. */
export type EvaluationSetRunMetrics = ExtractEvaluationMetrics | ClassifyEvaluationMetrics | SplitterEvaluationMetrics;
/** One measurement: the items of a set, processed by one processor version and compared with their expected outputs. */
export interface EvaluationSetRun {
    /** Tells runs from sets and items. */
    object: "evaluation_set_run";
    /**
     * Poll with it. Shares the prefix of batch runs.
     *
     * @example bpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * The set that was run.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    evaluationSetId: string;
    /** The processor that was measured. */
    entity: EvaluationEntity;
    /** The processor version that produced the measured outputs. Look at `object` to tell which kind. */
    entityVersion: EvaluationEntityVersion;
    /** The score, in the measures that fit the kind of processor. Numbers that are not known yet are left out. */
    metrics: EvaluationSetRunMetrics;
    /**
     * How far a batch has come as a whole. The outcome of each input is on its own run.
     *
     * - `PENDING`: accepted, nothing started yet.
     * - `PROCESSING`: runs are under way.
     * - `PROCESSED`: every run has come to an end.
     * - `FAILED`: the batch itself broke.
     * - `CANCELLED`: the batch was stopped.
     */
    status: BatchRunStatus;
    /** How outputs were compared with the expected ones. The create request has no fields for this. */
    options: {
        /** Fields where a near match counted as correct. */
        fuzzyMatchFields?: string[];
        /** Fields left out of the comparison. */
        excludeFields?: string[];
    };
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** Test documents with known answers for one processor. Run the set against a version to see how accurate that version is before you publish or upgrade. */
export interface EvaluationSet {
    /** Tells sets from their items and runs. */
    object: "evaluation_set";
    /**
     * Needed to add items and to start runs.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    id: string;
    /**
     * Label shown in the dashboard.
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** Who made the set. Null for sets from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** One page of evaluation sets. */
export interface EvaluationSetList {
    /** Marks a page of a list. */
    object: "list";
    /** The sets, without their items. */
    data: EvaluationSet[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A new, empty evaluation set for one processor. */
export interface EvaluationSetCreate {
    /**
     * Label for the dashboard.
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
    /** The same tag as on the full item. */
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
/** One page of an evaluation set's items. */
export interface EvaluationSetItemList {
    /** Marks a page of a list. */
    object: "list";
    /** The items, without expected outputs. */
    data: EvaluationSetItemSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Any JSON object. Its keys are yours; the API stores and returns them untouched. */
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
     * The `id` of the right entry in the classifier's `classifications`.
     *
     * @example credit_note
     */
    id: string;
    /**
     * The `type` of that entry.
     *
     * @example Credit note
     */
    type: string;
}
/** The correct cuts for one file, as you supply them to an evaluation set. Kinds and page borders are compared; identifiers and explanations are not part of it. */
export interface ProvidedSplitOutput {
    /** Every document that a perfect run would find. */
    splits: {
        /**
         * The `id` of a classification in the splitter's configuration.
         *
         * @example claim_form
         */
        classificationId: string;
        /**
         * The `type` of the same classification.
         *
         * @example claim_form
         */
        type: string;
        /** First page, counted from 1. */
        startPage: number;
        /** Last page, inclusive. */
        endPage: number;
    }[];
}
/** The correct answer for one item, in the output format of the set's processor: `value` for an extractor, `id` and `type` for a classifier, `splits` for a splitter. */
export type ProvidedProcessorOutput = ProvidedExtractOutput | ProvidedClassifyOutput | ProvidedSplitOutput;
/** A test case made of one document. Works for every kind of processor. */
export interface SingleFileItemCreate {
    /**
     * The document, uploaded before.
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
    /** One answer for the whole package. */
    expectedOutput: ProvidedProcessorOutput;
}
/** A test case to add: exactly one of `fileId` and `fileIds`, with the answer that covers it. */
export type EvaluationSetItemCreate = SingleFileItemCreate | MultifileItemCreate;
/** The test cases to add in one request. */
export interface EvaluationSetItemsCreate {
    /** Up to 100 test cases. Split larger imports over several requests. */
    items: EvaluationSetItemCreate[];
}
/** One test case, a document or a package of documents with the answer that a perfect run would give. */
export interface EvaluationSetItem {
    /** Tells items from sets and runs. */
    object: "evaluation_set_item";
    /**
     * Needed to correct or remove the item, and to run it on its own.
     *
     * @example evi_kR9mNP12Qw4yTv8BdR3H
     */
    id: string;
    /**
     * The set that holds the item.
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
/** The test cases that were added. */
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
 * - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
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
     *
     * - `large_array_max_context`: reads the whole document several times; most complete, slowest, and more
     *
     * expensive.
     *
     * - `large_array_overlap_context`: gives each chunk its neighbouring pages, so rows at page breaks survive;
     *
     * the middle way.
     */
    type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context" | (string & {});
}
/** How a long document is cut up for the model, and how the partial results become one. */
export interface ExtractChunkingOptions {
    /**
     * Where to cut.
     *
     * - `standard`: after a fixed number of pages.
     *
     * - `semantic`: where the content changes subject.
     *
     * - `contextual`: so that each chunk keeps the context it depends on.
     */
    chunkingStrategy?: "standard" | "semantic" | "contextual" | (string & {});
    /**
     * Pages per chunk. Smaller chunks run in parallel and finish sooner, but the model sees less at once.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which chunk wins when several of them deliver the same field.
     *
     * - `intelligent`: a model weighs the candidates; the slowest.
     *
     * - `confidence`: the candidate with the highest confidence.
     *
     * - `take_first`: the earliest in the document.
     *
     * - `take_last`: the latest in the document, for example for amended terms.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last" | (string & {});
    /**
     * Plain-language hint where `semantic` chunking may cut.
     *
     * @example Start a new chunk at every account statement header.
     */
    customSemanticChunkingRules?: string;
}
/** A run of neighbouring sheets in a workbook, both ends included. */
export interface ExcelSheetRange {
    /**
     * Position of the first sheet; counting starts at 0.
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
    /** Adds the model's reasoning to each field's `insights`. Helpful while tuning a schema; costs time in production. */
    modelReasoningInsightsEnabled?: boolean;
    /** Lets the model look at the page images as well as the text. Turn it on for scans, handwriting and forms, off for clean digital files where speed counts. */
    advancedMultimodalEnabled?: boolean;
    /** Returns where on the page each value was found, for highlighting and review. Adds latency. */
    citationsEnabled?: boolean;
    /**
     * How tightly a citation encloses its value. Takes effect with `citationsEnabled`.
     *
     * - `line`: whole lines of text. Used when nothing is chosen.
     *
     * - `word`: the words themselves where they can be found, otherwise the line; suits single cells of a table.
     *
     * - `block`: the surrounding paragraph, table or key-value group; the least precise, but the least likely to
     *
     * miss.
     *
     * @default line
     */
    citationMode?: "line" | "word" | "block" | (string & {});
    /**
     * What gets a citation inside an array. Takes effect with `citationsEnabled`.
     *
     * - `item`: one citation per row, such as `line_items[0]`.
     *
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
     *
     * - `all`: every sheet.
     *
     * - `first`: only the first sheet.
     *
     * - `last`: only the last sheet.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last" | (string & {});
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /** A second model that checks each value and scores it. Costs additional credits. */
    reviewAgent?: {
        /** Turns the check on: every field then gets a `reviewAgentScore`, and `insights` can carry the doubts it raised. */
        enabled?: boolean;
    };
    /**
     * Tells the model the UTC date on which the run was created, so that it can resolve "within 30 days" or an ambiguous 02/03/26.
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
     * - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
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
    /** Reading options for this request only. */
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
     * - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
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
    /** How the document is read before extraction. Worth tuning when a value is missing from the parsed text, since extraction sees nothing else. */
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
/** The fields that an extract run and its list summary share. */
export interface ExtractRunBase {
    /** Marks this object as an extract run, which matters where several kinds of run can arrive. */
    object: "extract_run";
    /**
     * Names the run in `GET /extract_runs/{id}`, in webhooks, and in workflow step results. Keep it to read the result later.
     *
     * @example exr_8xKq2LmVn5RtP9wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The saved extractor behind the run; null when the run brought its own `config` or none at all. */
    extractor: ExtractorSummary | null;
    /** Exactly which version of the extractor ran, even if the request said `latest`. Null when no saved extractor was involved. */
    extractorVersion: ExtractorVersionSummary | null;
    /**
     * Code that says why the run ended as `FAILED`; null otherwise. New codes appear without notice, so treat an
     *
     * unknown one like `INTERNAL_ERROR`. Known codes:
     *
     * - `ABORTED`: someone stopped the run.
     *
     * - `INTERNAL_ERROR`: something broke on the server; submitting again may help.
     *
     * - `FAILED_TO_PROCESS_FILE`: the file could not be fetched, opened or read by OCR.
     *
     * - `INVALID_PROCESSOR`: the extractor's configuration does not hold together.
     *
     * - `INVALID_CONFIGURATION`: an option does not work with the chosen base processor or its version.
     *
     * - `PARSING_ERROR`: the model answered, but its answer could not be turned into the output format.
     *
     * - `PRE_PROCESSING_FAILURE`: preparing the document failed, for example cutting it into chunks.
     *
     * - `POST_PROCESSING_FAILURE`: finishing the result failed after the values were extracted.
     *
     * - `OUT_OF_CREDITS`: the account's credits did not cover the run.
     *
     * - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be derived from the file.
     *
     * @example PARSING_ERROR
     */
    failureReason: string | null;
    /** Explanation of the failure for people; null unless `status` is `FAILED`. Its wording may change, so do not match on it. */
    failureMessage: string | null;
    /** Your own data, as sent when the run was created; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has checked the result in the dashboard. */
    reviewed: boolean;
    /** True when the reviewer changed at least one value. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** A corner of a polygon, measured from the top left of the upright page. Divide by the page's width and height to place it on a rendering of any size. */
export interface Point {
    /** Distance from the left edge. */
    x: number;
    /** Distance from the top edge. */
    y: number;
}
/** Outline around content, corner by corner. Follows tilted text, where a bounding box would take in its neighbours. */
export type Polygon = Point[];
/** Where in a document a value was found. */
export interface Citation {
    /**
     * File that contains the passage. Matters in runs over several files: look it up among the run's `files`.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    fileId?: string;
    /** Page that contains the passage, with its size to scale `polygon`. */
    page?: {
        /** Page number, counted from 1. */
        number: number;
        /** Page width in points. */
        width?: number;
        /** Page height in points. */
        height?: number;
    };
    /**
     * The passage as it stands in the document.
     *
     * @example Total due: EUR 1,284.50
     */
    referenceText?: string | null;
    /** Outline of the passage on its page. */
    polygon?: Polygon;
}
/** How trustworthy one extracted value is, and where it comes from. */
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
     * Verdict of the review agent, only when it was enabled; null where it reached none. A common rule sends 3 and
     *
     * below to a person.
     *
     * - 5: nothing to object.
     *
     * - 4: small remarks.
     *
     * - 3: doubtful.
     *
     * - 2: probably wrong.
     *
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
/** Extracted values, and beside them the evidence for each. */
export interface ExtractOutputJson {
    /** The extracted data, shaped by the configured schema. Fields that the document does not contain are null. */
    value: JsonObject;
    /** Confidence, citations and insights per field. Keys are paths into `value`, for example `total_amount`, `line_items[0]` or `line_items[0].description`. */
    metadata: ExtractOutputMetadata;
}
/**
 * Type of a field in the field-list format.
 *
 * - `string`: text.
 * - `number`: a number without unit.
 * - `currency`: an amount together with its currency.
 * - `boolean`: yes or no, such as a ticked box.
 * - `date`: a calendar date.
 * - `array`: a table or list; its columns are in `schema`.
 * - `enum`: one of the values in `enum`.
 * - `object`: a group of fields, listed in `schema`.
 * - `signature`: a signature with its signer and date.
 */
export type ExtractionFieldType = "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature" | (string & {});
/** One field of the field-list format used by older API versions. */
export interface ExtractionField {
    /**
     * Stays the same when the field is renamed; results refer to it.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * The key under which the value appears in the output.
     *
     * @example invoiceNumber
     */
    name: string;
    /**
     * Type of a field in the field-list format.
     *
     * - `string`: text.
     * - `number`: a number without unit.
     * - `currency`: an amount together with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: a table or list; its columns are in `schema`.
     * - `enum`: one of the values in `enum`.
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
    /** The fields of a row or group; given for `array` and `object`. */
    schema?: ExtractionField[];
    /** The values to choose from; given for `enum`. */
    enum?: ExtractionFieldOption[];
}
/** One value that a field of type `enum` can take. */
export interface ExtractionFieldOption {
    /**
     * What the output contains when the option applies.
     *
     * @example NET_30
     */
    value: string;
    /**
     * Tells the model when the option applies.
     *
     * @example Payment is due 30 days after the invoice date.
     */
    description: string;
}
/** One place in the document that a field result points to. */
export interface ExtractionFieldReference {
    /**
     * The field that the place belongs to; for a table it can be a nested one.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * Name of that field, ready for display.
     *
     * @example invoiceNumber
     */
    fieldName: string;
    /**
     * Page of the place; the first page is 1.
     *
     * @example 1
     */
    page: number;
    /** Rectangles around the text; several when it runs over more than one line. */
    boundingBoxes: {
        /** Distance of the upper edge from the top of the page. */
        top: number;
        /** Distance of the left edge from the left side of the page. */
        left: number;
        /** Distance of the lower edge from the top of the page. */
        bottom: number;
        /** Distance of the right edge from the left side of the page. */
        right: number;
    }[];
}
/** The result for one field of the field-list format. */
export interface ExtractionFieldResult {
    /**
     * The `id` of the field in the configuration that was used.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * Type of a field in the field-list format.
     *
     * - `string`: text.
     * - `number`: a number without unit.
     * - `currency`: an amount together with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: a table or list; its columns are in `schema`.
     * - `enum`: one of the values in `enum`.
     * - `object`: a group of fields, listed in `schema`.
     * - `signature`: a signature with its signer and date.
     */
    type: ExtractionFieldType;
    /** The extracted value in the shape of the field's type; null or absent when the document does not contain it. */
    value?: unknown;
    /**
     * How sure the model is, from 0 to 1.
     *
     * @example 0.97
     */
    confidence?: number;
    /** Definitions of the nested fields; present for `array` and `object`. */
    schema?: ExtractionField[];
    /** The model's remarks on the value, if reasoning was enabled. */
    insights?: Insight[];
    /** Where in the document the value stands; empty when no place could be found. */
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
/** A reviewer's change to one field. */
export interface ExtractOutputEdit {
    /** What the model had found, of whatever type the field has. */
    originalValue?: unknown;
    /** What the reviewer put in its place. */
    editedValue?: unknown;
    /**
     * The reviewer's comment on the change.
     *
     * @example Total on page 2 includes freight.
     */
    notes?: string;
    /**
     * Page that the reviewer was looking at.
     *
     * @example 2
     */
    page?: number;
    /**
     * Type of the changed field, as in its definition.
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
     *
     * - `extraction_light`: faster and cheaper, for simple documents.
     */
    baseProcessor?: "extraction_performance" | "extraction_light" | (string & {});
    /**
     * The pinned release of the base processor; absent when the extractor follows the newest stable one.
     *
     * @example 4.5.0
     */
    baseVersion?: string;
    /** Plain-language instructions that hold for the whole document. */
    extractionRules?: string;
    /** What to extract, one entry per field, nested for tables and groups. */
    fields: ExtractionField[];
    /** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
    advancedOptions?: ExtractAdvancedOptions;
    /** How the document is read before extraction. */
    parseConfig?: ParseConfig;
}
/** How an extraction works. Extractors and runs of this API version carry the JSON Schema form; the field-list form only comes back for extractors and runs that were made through an older version, and cannot be sent. */
export type ExtractConfig = ExtractConfigJson | ExtractConfigLegacy;
/** One extraction over one document, or over a package of documents, with its configuration and, once finished, the extracted values. */
export interface ExtractRun {
    /** Marks this object as an extract run, which matters where several kinds of run can arrive. */
    object: "extract_run";
    /**
     * Names the run in `GET /extract_runs/{id}`, in webhooks, and in workflow step results. Keep it to read the result later.
     *
     * @example exr_8xKq2LmVn5RtP9wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The saved extractor behind the run; null when the run brought its own `config` or none at all. */
    extractor: ExtractorSummary | null;
    /** Exactly which version of the extractor ran, even if the request said `latest`. Null when no saved extractor was involved. */
    extractorVersion: ExtractorVersionSummary | null;
    /**
     * Code that says why the run ended as `FAILED`; null otherwise. New codes appear without notice, so treat an
     *
     * unknown one like `INTERNAL_ERROR`. Known codes:
     *
     * - `ABORTED`: someone stopped the run.
     *
     * - `INTERNAL_ERROR`: something broke on the server; submitting again may help.
     *
     * - `FAILED_TO_PROCESS_FILE`: the file could not be fetched, opened or read by OCR.
     *
     * - `INVALID_PROCESSOR`: the extractor's configuration does not hold together.
     *
     * - `INVALID_CONFIGURATION`: an option does not work with the chosen base processor or its version.
     *
     * - `PARSING_ERROR`: the model answered, but its answer could not be turned into the output format.
     *
     * - `PRE_PROCESSING_FAILURE`: preparing the document failed, for example cutting it into chunks.
     *
     * - `POST_PROCESSING_FAILURE`: finishing the result failed after the values were extracted.
     *
     * - `OUT_OF_CREDITS`: the account's credits did not cover the run.
     *
     * - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be derived from the file.
     *
     * @example PARSING_ERROR
     */
    failureReason: string | null;
    /** Explanation of the failure for people; null unless `status` is `FAILED`. Its wording may change, so do not match on it. */
    failureMessage: string | null;
    /** Your own data, as sent when the run was created; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has checked the result in the dashboard. */
    reviewed: boolean;
    /** True when the reviewer changed at least one value. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** The values to use: the reviewed ones if a person has reviewed the run, otherwise what the model found. Null until `status` is `PROCESSED`. */
    output: ExtractOutput | null;
    /** What the model found before anyone touched it. Filled only on reviewed runs, so that both states can be compared. */
    initialOutput: ExtractOutput | null;
    /** The values as the reviewer left them; null while `reviewed` is false. */
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
    /** Marks this object as an extract run, which matters where several kinds of run can arrive. */
    object: "extract_run";
    /**
     * Names the run in `GET /extract_runs/{id}`, in webhooks, and in workflow step results. Keep it to read the result later.
     *
     * @example exr_8xKq2LmVn5RtP9wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The saved extractor behind the run; null when the run brought its own `config` or none at all. */
    extractor: ExtractorSummary | null;
    /** Exactly which version of the extractor ran, even if the request said `latest`. Null when no saved extractor was involved. */
    extractorVersion: ExtractorVersionSummary | null;
    /**
     * Code that says why the run ended as `FAILED`; null otherwise. New codes appear without notice, so treat an
     *
     * unknown one like `INTERNAL_ERROR`. Known codes:
     *
     * - `ABORTED`: someone stopped the run.
     *
     * - `INTERNAL_ERROR`: something broke on the server; submitting again may help.
     *
     * - `FAILED_TO_PROCESS_FILE`: the file could not be fetched, opened or read by OCR.
     *
     * - `INVALID_PROCESSOR`: the extractor's configuration does not hold together.
     *
     * - `INVALID_CONFIGURATION`: an option does not work with the chosen base processor or its version.
     *
     * - `PARSING_ERROR`: the model answered, but its answer could not be turned into the output format.
     *
     * - `PRE_PROCESSING_FAILURE`: preparing the document failed, for example cutting it into chunks.
     *
     * - `POST_PROCESSING_FAILURE`: finishing the result failed after the values were extracted.
     *
     * - `OUT_OF_CREDITS`: the account's credits did not cover the run.
     *
     * - `SCHEMA_GENERATION_FAILED`: no schema was given and none could be derived from the file.
     *
     * @example PARSING_ERROR
     */
    failureReason: string | null;
    /** Explanation of the failure for people; null unless `status` is `FAILED`. Its wording may change, so do not match on it. */
    failureMessage: string | null;
    /** Your own data, as sent when the run was created; null if none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has checked the result in the dashboard. */
    reviewed: boolean;
    /** True when the reviewer changed at least one value. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** Credits that the run consumed, as totals only; the full run itemises them. Null until it is `PROCESSED`, for runs from before 7 October 2025, and under older billing plans. */
    usage: RunUsageSummary | null;
}
/** One page of extract runs. */
export interface ExtractRunList {
    /** Marks the response as one page of a list. */
    object: "list";
    /** The runs of this page in the requested order; empty when no run matches the filters. */
    data: ExtractRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** An extraction to start in the background. */
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
/** Up to 1000 documents for one saved extractor. */
export interface ExtractRunBatchCreate {
    /** The extractor, its version and its overrides for every document of the batch; an inline configuration is not possible. */
    extractor: ExtractorSelection;
    /** The documents; each becomes an extract run of its own. */
    inputs: {
        /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
        file: FileOrTextInput;
        /** Data of yours for this document's run, for example its key in your system. */
        metadata?: RunMetadata;
    }[];
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/** One page of extractors. */
export interface ExtractorList {
    /** Marks the response as one page of a list. */
    object: "list";
    /** The extractors of this page in the requested order. */
    data: ExtractorSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A new extractor. Its draft starts from `config`, from a copy of another extractor, or from sample documents; only one of the three may be given. */
export interface ExtractorCreate {
    /**
     * Name for people, shown in the dashboard.
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
    /** The draft's configuration, written by you. */
    config?: ExtractConfigJsonInput;
    /** Has a schema written from sample documents. The call waits for it and returns the extractor with that schema in its draft. */
    generate?: {
        /** Typical documents, at most five; variety among them gives a schema that holds up better. */
        files: FileInput[];
        /**
         * What the documents are and which fields matter to you, in at most 2,500 characters. Optional, but it pays.
         *
         * @example Invoices of German suppliers. Needed are supplier
         * @example VAT id
         * @example due date and all line items with net amounts.
         */
        instructions?: string;
    };
}
/** A version of an extractor with its full configuration. */
export interface ExtractorVersion {
    /** Marks this object as a version of an extractor. */
    object: "extractor_version";
    /**
     * Names this version for good, whereas `draft` and `latest` move on.
     *
     * @example exv_3nHs8KcYd2WqT6zR
     */
    id: string;
    /**
     * The note given at publishing; null if there was none.
     *
     * @example Adds purchase order number and payment terms
     */
    description: string | null;
    /**
     * Number of a published version, or `draft`.
     *
     * @example 1.2
     * @example draft
     */
    version: string;
    /**
     * The extractor that the version belongs to.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    extractorId: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Who made the version, a person or an API key; null for versions from before this was recorded. */
    createdBy: CreatedBy | null;
    /** What this version extracts and how. Extractors from older API versions can still carry a field list here. */
    config: ExtractConfig;
}
/** A saved, versioned definition of what to extract. Work happens on its draft; published versions never change. */
export interface Extractor {
    /** Marks this object as an extractor. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** The version under construction, which updates and the dashboard's editor change and publishing copies. */
    draftVersion: ExtractorVersion;
}
/** One page of an extractor's versions. */
export interface ExtractorVersionList {
    /** Marks the response as one page of a list. */
    object: "list";
    /** The versions of this page without their configuration; the draft is among them. */
    data: ExtractorVersionSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** How to publish the extractor's draft. */
export interface ExtractorVersionCreate {
    /**
     * Which part of the version number goes up.
     * - `major`: from 1.4 to 2.0; say so when the output's shape changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to your colleagues. */
    description?: VersionDescription;
    /** Configuration to publish in place of the draft's. */
    config?: ExtractConfigJsonInput;
}
/** The changes to make; what is left out stays as it is. */
export interface ExtractorUpdate {
    /**
     * New name for people.
     *
     * @example Supplier invoices (EU)
     */
    name?: string;
    /** New configuration of the draft. Published versions, and whatever runs on them, stay untouched. */
    config?: ExtractConfigJsonInput;
}
/** One page of files. */
export interface FileList {
    /** Marks a list. */
    object: "list";
    /** Files of this page, without download links. */
    data: FileSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Parts of an upload. */
export interface FileUpload {
    /**
     * The document. Its type is told from the file name and the bytes; the content type of the part is ignored.
     *
     * @format binary
     */
    file: Blob;
    /** Password of a protected PDF, so that it can be opened right away. */
    password?: string;
}
/** Text of one page. */
export interface FileContentsPage {
    /** Position in the file, counted from 1. */
    pageNumber: number;
    /** Height in points; PDF and image files. */
    pageHeight?: number;
    /** Width in points; PDF and image files. */
    pageWidth?: number;
    /** Page as Markdown; PDF and image files with the flag `markdown`. */
    markdown?: string;
    /** Page as HTML; Word files with the flag `html`. */
    html?: string;
}
/** Text of a file from an earlier parse; which members are filled depends on the file type and on the query flags. Deprecated in favour of parse runs. */
export interface FileContents {
    /** Plain text of the whole file, for every type but `EXCEL`. Needs the flag `rawText`. */
    rawText?: string;
    /** One entry per page for PDF, image and Word files; empty for other types. */
    pages?: FileContentsPage[];
    /** Logical sections of PDF and image files. */
    sections?: {
        /** Page the section begins on. */
        startPageNumber: number;
        /** Page the section ends on. */
        endPageNumber: number;
        /** The section as Markdown. */
        markdown: string;
    }[];
    /** Sheets of a workbook. */
    sheets?: {
        /**
         * Name on the sheet's tab.
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
    /** Marks a file. */
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
    /** File family, or null if it could not be told. */
    type: FileType | null;
    /**
     * Link for downloading the original, valid for 15 minutes. Filled when a file is read, null after upload.
     *
     * @format uri
     */
    presignedUrl: string | null;
    /**
     * The larger file this one was cut from by a splitter; null for everything else.
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
    /** What is known about a file beyond its name; empty when nothing is. */
    metadata: FileMetadata;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** How long Extend keeps this run's data. Asking for zero retention without being entitled to it fails with 400. */
export interface DataRetention {
    /**
     * - `workspace_default`: keep as long as the workspace is set to.
     *
     * - `zero`: delete the run's data as soon as processing ends. Read the result from the answer or the event;
     *
     * only for entitled organisations.
     *
     * @default workspace_default
     */
    mode?: "workspace_default" | "zero";
}
/** A document and how to read it. */
export interface ParseRunCreate {
    /** A document, by URL or by the id of a stored file. Give exactly one of the two. */
    file: FileInput;
    /** How a document is read. Everything is optional; defaults follow from the engine and its version, and the run shows what was applied. */
    config?: ParseConfigInput;
    /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
    metadata?: RunMetadata;
    /** How long Extend keeps this run's data. Asking for zero retention without being entitled to it fails with 400. */
    dataRetention?: DataRetention;
}
/**
 * Where a parse run stands.
 * - `PENDING`: queued; only runs of a batch pass through it.
 * - `PROCESSING`: the document is being read.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request.
 */
export type ParseRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/**
 * Why the run failed; null unless `status` is `FAILED`. The set is open:
 * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, often because it had expired.
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
 * - `section_heading`: title of a smaller part.
 * - `table`: whole table.
 * - `figure`: picture, chart, diagram or logo.
 * - `table_head`: cell in a table's header.
 * - `table_cell`: cell in a table's body.
 * - `key_value`: label and value, as on forms.
 * - `page_number`: printed page number.
 * - `barcode`: barcode or QR code.
 * - `formula`: mathematical notation.
 * - `header`: line repeated at the top of pages.
 * - `footer`: line repeated at the bottom of pages.
 */
export type BlockType = "text" | "heading" | "section_heading" | "table" | "figure" | "table_head" | "table_cell" | "key_value" | "page_number" | "barcode" | "formula" | "header" | "footer" | (string & {});
/** About text and headings. */
export interface TextDetails {
    /** Marks details of text. */
    type: "text_details";
    /**
     * Cell or range the text came from, for workbooks read with `excelIncludeCellMetadata`.
     *
     * @example A1:D1
     */
    cellReference?: string;
}
/** Size of a recognised table. */
export interface TableDetails {
    /** Marks details of a table. */
    type: "table_details";
    /**
     * Number of rows, header included.
     *
     * @example 7
     */
    rowCount: number;
    /**
     * How many columns were recognised.
     *
     * @example 4
     */
    columnCount: number;
}
/** Look of a spreadsheet cell; what is absent is not set. */
export interface CellFormatting {
    /** Whether the text is in bold type. */
    bold?: boolean;
    /** Whether the text is in italics. */
    italic?: boolean;
    /**
     * Colour of the type in hexadecimal.
     *
     * @example #C00000
     */
    fontColor?: string;
    /**
     * Fill of the cell in hexadecimal.
     *
     * @example #FFF2CC
     */
    backgroundColor?: string;
}
/** About table cells. */
export interface TableCellDetails {
    /** Marks details of a table cell. */
    type: "table_cell_details";
    /**
     * Row of the cell within its table.
     *
     * @example 2
     */
    rowIndex: number;
    /**
     * Column of the cell within its table.
     *
     * @example 0
     */
    columnIndex: number;
    /**
     * Cell of the workbook, or range if merged, with `excelIncludeCellMetadata`.
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
    /** Look of the cell, with `excelIncludeCellFormatting` and where it has any. */
    formatting?: CellFormatting;
}
/** What a figure shows, and where to download it. */
export interface FigureDetails {
    /** Marks details of a figure. */
    type: "figure_details";
    /**
     * The figure as a picture of its own, unless `figureImageClippingEnabled` was switched off.
     *
     * @format uri
     */
    imageUrl?: string;
    /**
     * Kind of figure, where figures were analysed.
     *
     * - `image`: photograph.
     *
     * - `chart`: plotted data.
     *
     * - `diagram`: drawing or scheme.
     *
     * - `logo`: mark of a company or brand.
     *
     * - `other`: none of these.
     */
    figureType?: "other" | "chart" | "image" | "diagram" | "logo" | (string & {});
}
/** What a barcode looks like and says. */
export interface BarcodeDetails {
    /** Marks details of a barcode. */
    type: "barcode_details";
    /**
     * The code as a picture of its own, with `imageClippingEnabled`.
     *
     * @format uri
     */
    imageUrl?: string;
    /**
     * What the code says, with `readingEnabled`.
     *
     * @example INV-2026-0117
     */
    decodedValue?: string;
    /**
     * Symbology of the code; the set is open.
     *
     * @example QRCode
     * @example Code128
     */
    format?: string;
}
/** A formula in a form that can be typeset again. */
export interface FormulaDetails {
    /** Marks details of a formula. */
    type: "formula_details";
    /**
     * The formula in LaTeX.
     *
     * @example A = P (1 + r/n)^{nt}
     */
    latex?: string;
}
/** About labelled fields; nothing beyond the mark so far. */
export interface KeyValueDetails {
    /** Marks details of a labelled field. */
    type: "key_value_details";
}
/** An empty object, for types of blocks without details of their own. */
export interface EmptyBlockDetails {
    [key: string]: unknown;
}
/** What is special about this type of block; tell the variants apart by `type`. An empty object where there is nothing to add. */
export type BlockDetails = TextDetails | TableDetails | TableCellDetails | FigureDetails | BarcodeDetails | FormulaDetails | KeyValueDetails | EmptyBlockDetails;
/** Place and legibility of a block. */
export interface BlockMetadata {
    /** The page, for documents that have pages. */
    page?: {
        /** Page number, counted from 1. */
        number: number;
        /** Page width; the scale for positions across. */
        width?: number;
        /** Page height; the scale for positions down the page. */
        height?: number;
    };
    /** The sheet, for workbooks. */
    sheet?: {
        /** Place of the sheet in the workbook, counted from 0. */
        index: number;
        /**
         * Name on the sheet's tab.
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
    /** Left edge; smaller than `right`. */
    left: number | null;
    /** Upper edge; smaller than `bottom`. */
    top: number | null;
    /** Right edge; larger than `left`. */
    right: number | null;
    /** Lower edge; larger than `top`. */
    bottom: number | null;
}
/** One element of a page, such as a paragraph, heading, table or picture, with its position. Tables can hold their cells as children. */
export interface Block {
    /** Marks a block. */
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
     * - `section_heading`: title of a smaller part.
     * - `table`: whole table.
     * - `figure`: picture, chart, diagram or logo.
     * - `table_head`: cell in a table's header.
     * - `table_cell`: cell in a table's body.
     * - `key_value`: label and value, as on forms.
     * - `page_number`: printed page number.
     * - `barcode`: barcode or QR code.
     * - `formula`: mathematical notation.
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
    /** Place and legibility of a block. */
    metadata: BlockMetadata;
    /** Outline around content, corner by corner. Follows tilted text, where a bounding box would take in its neighbours. */
    polygon: Polygon;
    /** Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
    boundingBox: BoundingBox;
    /** Blocks inside this one, for instance table cells with `cellBlocksEnabled`. */
    children?: Block[];
}
/** A piece of the text, ready to be embedded or handed to a model, with the blocks it was built from. */
export interface Chunk {
    /** Marks a chunk. */
    object: "chunk";
    /**
     * What the chunk covers.
     *
     * - `page`: one page.
     *
     * - `document`: the whole document.
     *
     * - `section`: one section.
     */
    type: "page" | "document" | "section" | (string & {});
    /**
     * The text, in the notation that `target` chose.
     *
     * Northwind Paper GmbH, Hamburg
     *
     * @example # Invoice INV-2026-0117
     */
    content: string;
    /** Place and legibility of the chunk. */
    metadata: {
        /** Pages the chunk comes from; both ends are equal for a chunk within one page. */
        pageRange: {
            /** First page, counted from 1. */
            start: number;
            /** Last page, included. */
            end: number;
        };
        /** Confidence in the least certain word of the passage; a low value is a reason to have a person look. Null where words carry no confidence, as in digital documents. */
        minOcrConfidence?: MinOcrConfidence;
        /** Mean confidence over the words of the passage, or null where words carry none. */
        avgOcrConfidence?: AvgOcrConfidence;
    };
    /** Elements of the chunk with their positions, in reading order. */
    blocks: Block[];
}
/** One word as recognised, before any layout work. */
export interface OcrWord {
    /**
     * The word as recognised.
     *
     * @example Invoice
     */
    content: string;
    /** Upright rectangle around content, measured from the top left of the upright page in the same unit as the page's width and height. An edge is null where content has no place on a page. */
    boundingBox: BoundingBox;
    /**
     * How sure the recognition is.
     *
     * @example 0.987
     */
    confidence: number;
    /** Page the word stands on, counted from 1. */
    pageNumber: number;
}
/** How one page was prepared. Positions in the output refer to the turned page; with these numbers they can be traced back to the original. */
export interface ParsePageMetadata {
    /** The page number that blocks carry in `metadata.page.number`. */
    number?: number;
    /**
     * Degrees by which the page was turned upright, a multiple of 90; positive is clockwise. 0 if it already was, null if rotation was not looked for.
     *
     * @example 90
     */
    rotationApplied?: number | null;
    /** Width of the page in the document as received. */
    originalPageWidth?: number | null;
    /** Height of the page in the document as received. */
    originalPageHeight?: number | null;
    /**
     * Resolution that positions are scaled to. Multiply the original size by `dpi / 72` to match them.
     *
     * @example 144
     */
    dpi?: number | null;
}
/** Conversion and rotation that took place before reading. */
export interface ParseOutputMetadata {
    /**
     * Media type of the document as received.
     *
     * @example image/tiff
     */
    originalMimeType?: string | null;
    /**
     * Media type that was actually read, after conversion.
     *
     * @example application/pdf
     */
    finalMimeType?: string | null;
    /** One entry per page, or null where there is nothing to tell about pages. */
    pages?: ParsePageMetadata[] | null;
}
/** The text of a document, chunk by chunk in reading order. */
export interface ParseOutput {
    /** Pieces of text as set by the chunking strategy. */
    chunks: Chunk[];
    /** Raw recognition data; only if `returnOcr` asked for it. */
    ocr?: {
        /** Every recognised word. */
        words?: OcrWord[];
    };
    /** How the document was prepared, for drawing positions on your own copy of it. Null for runs that finished before 31 July 2026. */
    metadata?: ParseOutputMetadata | null;
}
/** Duration and size of a finished parse. */
export interface ParseMetrics {
    /**
     * Time spent on the document, in milliseconds.
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
    /** Marks a parse run. */
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
     * - `PROCESSING`: the document is being read.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ParseRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, often because it had expired.
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
    /** What you attached when starting the run, or null. */
    metadata: RunMetadata | null;
    /** The text. Null until `PROCESSED`, and whenever `responseType=url` asked for a link. */
    output: ParseOutput | null;
    /**
     * Link to a JSON file of the same shape as `output`, valid for 15 minutes. Null unless `responseType=url` asked for it.
     *
     * @format uri
     */
    outputUrl: string | null;
    /** Duration and size; null until `PROCESSED`. */
    metrics: ParseMetrics | null;
    /** What was applied, with defaults filled in. */
    config: ParseConfig;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage: RunUsage | null;
}
/**
 * What caused a parse run.
 * - `API`: a request to this API.
 * - `STUDIO`: a person working in Studio.
 * - `WORKFLOW_RUN`: a step of a workflow run.
 * - `ADMIN`: Extend's own staff.
 * - `BATCH_PARSER_RUN`: a batch of parse runs.
 * - `EDIT_RUN`: an edit run that had to read its form.
 * - `DOCUMENT_PROCESSOR_RUN`: an extract, classify or split run that needed the text.
 */
export type ParseRunSource = "API" | "STUDIO" | "WORKFLOW_RUN" | "ADMIN" | "BATCH_PARSER_RUN" | "EDIT_RUN" | "DOCUMENT_PROCESSOR_RUN";
/** A parse run as it appears in lists, without text and configuration. */
export interface ParseRunSummary {
    /** Marks a parse run. */
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
     * - `PROCESSING`: the document is being read.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ParseRunStatus;
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, often because it had expired.
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
    /** What you attached when starting the run, or null. */
    metadata: RunMetadata | null;
    /** Duration and size; null until `PROCESSED`. */
    metrics: ParseMetrics | null;
    /** Cost of the run; null until `PROCESSED`, and on the former billing system. */
    usage: RunUsageSummary | null;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** One page of parse runs. */
export interface ParseRunList {
    /** Marks a list. */
    object: "list";
    /** Runs of this page, without their text. */
    data: ParseRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Many documents, read in the same way. */
export interface ParseRunBatchCreate {
    /** The documents. Each becomes a parse run of its own, which can fail without touching the others. */
    inputs: {
        /** A document, by URL or by the id of a stored file, or plain text. Give exactly one of the three. */
        file: FileOrTextInput;
        /** Your own keys and values, at most 10 KB as JSON, returned with the run and in its webhook events: the place for your record's id. The reserved key `extend:usage_tags` takes a list of labels by which usage is reported; characters other than letters, digits, `-` and `_` are dropped from them. */
        metadata?: RunMetadata;
    }[];
    /** Applied to every document of the batch. */
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
     * Credits used up; fractions are common.
     *
     * @example 3.5
     */
    credits: number;
}
/** A processor run as it appears in lists, without output and settings. */
export interface LegacyProcessorRunSummary {
    /**
     * Use it to get the whole run.
     *
     * @example exr_Zk9mNP12Qw4-yTv8BdR3H
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /**
     * The processor that ran.
     *
     * @example ex_BMdfq_yWM3sT-ZzvCnA3f
     */
    processorId: string;
    /**
     * Name that the processor has in the dashboard.
     *
     * @example Invoice extractor
     */
    processorName: string;
    /**
     * The version that ran.
     *
     * @example exv_Zk9mNP12Qw4-yTv8BdR3H
     */
    processorVersionId: string;
    /** What the run does. */
    type?: LegacyProcessorType;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** Credits for the processor itself. */
    usage?: LegacyUsage;
}
/** One page of processor runs. */
export interface LegacyProcessorRunList {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** Runs that pass all filters, in the requested order. */
    processorRuns: LegacyProcessorRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` an earlier parse of the file is used again. */
export interface LegacyFileInput {
    /**
     * Name shown in the dashboard and matched by name filters. Guessed from the URL when left out.
     *
     * @example invoice-2026-0117.pdf
     */
    fileName?: string;
    /**
     * Address that Extend downloads from. Sign it for 5 to 15 minutes, since downloads may queue.
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
/** Fine-tuning of classification. */
export interface LegacyClassificationAdvancedOptions {
    /**
     * How much of the document is looked at.
     *
     * - `default`: enough for most documents.
     *
     * - `max`: as much as possible, for kinds that only differ deep inside.
     */
    context?: "default" | "max" | (string & {});
    /** Shows the model page images as well, for kinds that differ by logo, stamp or layout. */
    advancedMultimodalEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** Settings of a classification processor. */
export interface LegacyClassificationConfig {
    /** Marks these settings as classification. */
    type: "CLASSIFY";
    /**
     * Model family.
     *
     * - `classification_performance`: highest accuracy.
     *
     * - `classification_light`: faster and cheaper, for kinds that are easy to tell apart.
     */
    baseProcessor?: "classification_performance" | "classification_light" | (string & {});
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
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
    /** Fine-tuning of classification. */
    advancedOptions?: LegacyClassificationAdvancedOptions;
    /** How the file is read before classification; `parseConfig` in the current shape. */
    parser?: ParseConfig;
}
/** How a document too long for one pass is cut up, and how the partial results become one. */
export interface LegacyExtractionChunkingOptions {
    /**
     * Where to cut.
     *
     * - `standard`: every so many pages.
     *
     * - `semantic`: where the subject changes.
     */
    chunkingStrategy?: "standard" | "semantic" | (string & {});
    /**
     * Pages per piece.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which value wins when several pieces contain the same field.
     *
     * - `intelligent`: a model decides.
     *
     * - `confidence`: the one with the highest confidence.
     *
     * - `take_first`: the one nearest to the start.
     *
     * - `take_last`: the one nearest to the end.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last" | (string & {});
    /**
     * Where to cut, in plain language; for `semantic` only.
     *
     * @example Begin a new piece at each endorsement of the policy.
     */
    customSemanticChunkingRules?: string;
}
/** Fine-tuning of extraction. Leave it out until a default turns out not to fit. */
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
    /** Adds the model's reasons to each field as `insights` of type `reasoning`. */
    modelReasoningInsightsEnabled?: boolean;
    /** Shows the model page images beside the text, which helps with forms, stamps and layouts. */
    advancedMultimodalEnabled?: boolean;
    /** Adds page and polygon of the source to each field. */
    citationsEnabled?: boolean;
    /**
     * How finely rows of arrays are cited. Needs `citationsEnabled` and `extraction_performance` 4.4.0 or newer.
     *
     * - `item`: one citation per row.
     *
     * - `property`: one citation per cell.
     */
    arrayCitationStrategy?: "item" | "property" | (string & {});
    /** Reads data out of charts and diagrams as well. */
    advancedFigureParsingEnabled?: boolean;
    /** A second model that rates every field from 1 to 5 and flags doubtful ones. Each run with it costs additional credits. */
    reviewAgent?: {
        /** Whether the rating takes place. */
        enabled?: boolean;
    };
    /** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
    arrayStrategy?: ArrayStrategy;
    /** How a document too long for one pass is cut up, and how the partial results become one. */
    chunkingOptions?: LegacyExtractionChunkingOptions;
    /** Worksheets to read, as ranges of their positions. */
    excelSheetRanges?: ExcelSheetRange[];
    /**
     * Which worksheets are read.
     *
     * - `intelligent`: those that look relevant for the schema.
     *
     * - `all`: every sheet.
     *
     * - `first`: the first sheet only.
     *
     * - `last`: the last sheet only.
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
    /** Marks these settings as extraction. */
    type: "EXTRACT";
    /**
     * Model family.
     *
     * - `extraction_performance`: highest accuracy, citations and all options.
     *
     * - `extraction_light`: faster and cheaper, for simple documents.
     */
    baseProcessor?: "extraction_performance" | "extraction_light" | (string & {});
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
     *
     * @example 4.4.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for all fields.
     *
     * @example Report all amounts in the currency of the invoice and never convert them.
     */
    extractionRules?: string;
    /** JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
    schema?: JsonObject;
    /** The older list of fields. The output is then a map from field name to result. */
    fields?: ExtractionField[];
    /** Fine-tuning of extraction. Leave it out until a default turns out not to fit. */
    advancedOptions?: LegacyExtractionAdvancedOptions;
    /** How the file is read before extraction; `parseConfig` in the current shape. */
    parser?: ParseConfig;
}
/** Fine-tuning of splitting. */
export interface LegacySplitterAdvancedOptions {
    /**
     * What to use as `identifier` of a piece, in plain language.
     *
     * @example The invoice number, without its prefix.
     */
    splitIdentifierRules?: string;
    /**
     * Trade-off between accuracy and time; ignored from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
     *
     * - `high_precision`: boundaries are checked more thoroughly.
     *
     * - `low_latency`: quicker and coarser.
     *
     * @deprecated
     */
    splitMethod?: "high_precision" | "low_latency" | (string & {});
    /** Makes every worksheet of a workbook a piece of its own. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** Settings of a splitting processor. */
export interface LegacySplitterConfig {
    /** Marks these settings as splitting. */
    type: "SPLITTER";
    /**
     * Model family.
     *
     * - `splitting_performance`: highest accuracy.
     *
     * - `splitting_light`: faster and cheaper, for clear boundaries.
     */
    baseProcessor?: "splitting_performance" | "splitting_light" | (string & {});
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
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
    /** Fine-tuning of splitting. */
    advancedOptions?: LegacySplitterAdvancedOptions;
    /** How the file is read before splitting; `parseConfig` in the current shape. */
    parser?: ParseConfig;
}
/** Complete settings of a processor in the former shape; `type` has to agree with the type of the processor. */
export type LegacyProcessorConfig = LegacyClassificationConfig | LegacyExtractionConfig | LegacySplitterConfig;
/** What to run on which file. Give `file` or `rawText`. */
export interface LegacyProcessorRunCreate {
    /**
     * The extractor, classifier or splitter to run.
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
     * Text to process in place of a file.
     *
     * @example Invoice INV-2026-0117 of Northwind Paper Supply. Amount due: USD 1,842.50 by 16 February 2026.
     */
    rawText?: string;
    /**
     * Holds the response until the run is over, at most 5 minutes; a longer run goes on in the background. Keep it off unless runs reliably take less than half a minute.
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
/** A place in the document that a value was read from. */
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
     * Page height in points.
     *
     * @example 792
     */
    pageHeight?: number;
}
/** How sure one extracted value is, and where it was found. */
export interface LegacyJsonOutputMetadata {
    /** Certainty of text recognition; null or absent where there was nothing to recognise. */
    ocrConfidence?: number | null;
    /** Certainty of the extracting model; null if it gave none. */
    logprobsConfidence: number | null;
    /** Grade of the review agent, from 1 (probably wrong) to 5 (no doubt). Absent unless the agent is enabled, null where it gave no grade. */
    reviewAgentScore?: number | null;
    /** Places in the document that support the value; only with citations enabled. */
    citations?: LegacyCitation[];
    /** Remarks of the models about the value. */
    insights?: Insight[];
}
/** Data extracted by a JSON Schema. */
export interface LegacyJsonOutput {
    /** The data in the shape of the schema. */
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
     * Identifies this piece within Extend; workflow steps and files made from it point back here.
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
     * The `type` of that classification, as it was worded at the time of the run.
     *
     * @example repair_estimate
     */
    type: string;
    /**
     * Readable label for the piece, when there is one.
     *
     * @example Repair estimate EST-88213
     */
    name?: string;
    /**
     * Value found by the classification's `identifierKey`, such as an invoice number. Pieces that share it belong to the same document. Empty when nothing was found or asked for.
     *
     * @example EST-88213
     */
    identifier: string;
    /**
     * The model's reason for cutting here and for choosing this kind.
     *
     * @example Pages 4 to 7 share the letterhead of Northside Auto Body and one estimate number.
     */
    observation: string;
    /** First page of the piece in the source file, counted from 1. */
    startPage: number;
    /** Last page of the piece, inclusive. */
    endPage: number;
    /**
     * A new file that holds only these pages, ready to be parsed, extracted from or sent to a workflow.
     *
     * @example file_R4vT7qY5wZj8mK2pL9nRa
     */
    fileId: string;
}
/** What a split run found, in page order. */
export interface SplitOutput {
    /** The documents in the packet. With page overlap switched on, two neighbours may share a page. */
    splits: Split[];
    /** Marks splits that were handed in rather than detected. Usually absent; the API documents no more than the name, so do not depend on it. */
    isExternal?: boolean;
}
/** Result of a processor. Nothing in the value itself names its kind: go by the `type` of the run, and for extraction by whether the settings use `schema` or `fields`. */
export type LegacyProcessorOutput = LegacyExtractionOutput | ClassifyOutput | SplitOutput;
/** A run in the former common shape: one execution of a processor on one file, with the settings it used and everything that came out. */
export interface LegacyProcessorRun {
    /**
     * Always `document_processor_run`.
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
     * The processor that ran.
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
     * Name that the processor has in the dashboard.
     *
     * @example Invoice extractor
     */
    processorName: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
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
    /** Whether a person has looked at the result. */
    reviewed: boolean;
    /** Whether a person has changed the result. */
    edited: boolean;
    /** Changes made in review, by field name. Empty when `edited` is false. */
    edits: {
        [key: string]: ExtractOutputEdit;
    };
    /** Tells which member of the unions `output` and `config` applies. */
    type: LegacyProcessorType;
    /** The settings in force during this run. */
    config: LegacyProcessorConfig;
    /** What the models returned, untouched by review. */
    initialOutput?: LegacyProcessorOutput;
    /** The result after review; absent if there was none. */
    reviewedOutput?: LegacyProcessorOutput;
    /** The files worked on. Behind a splitter this is the piece, not the original. */
    files: File[];
    /** The processors whose results a merge step of a workflow combined into this one; otherwise empty. */
    mergedProcessors: {
        /**
         * The contributing processor.
         *
         * @example ex_Xj8mK2pL9nR4vT7qY5wZ
         */
        processorId: string;
        /**
         * The version of it that ran.
         *
         * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
         */
        processorVersionId: string;
        /**
         * Name that it has in the dashboard.
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
    /** Credits for the processor itself. */
    usage?: LegacyUsage;
}
/** Envelope around a single processor run. */
export interface LegacyProcessorRunResponse {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** A run in the former common shape: one execution of a processor on one file, with the settings it used and everything that came out. */
    processorRun: LegacyProcessorRun;
}
/** Error body of a 400 where a file is sent; `code` is there when the file itself was refused. */
export interface LegacyFileError {
    /**
     * `false` on every failure.
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
     *
     * - `FILE_TYPE_NOT_SUPPORTED`: the format is not among the supported ones.
     *
     * - `FILE_SIZE_TOO_LARGE`: bigger than Extend accepts.
     *
     * - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
     *
     * - `PASSWORD_PROTECTED_FILE`: the file is encrypted; upload an unlocked copy.
     */
    code?: "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "PASSWORD_PROTECTED_FILE" | (string & {});
}
/** Confirms a deletion. */
export interface LegacyProcessorRunDeletion {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /**
     * The run that is gone.
     *
     * @example exr_Xj8mK2pL9nR4vT7qY5wZ
     */
    documentProcessorRunId: string;
    /**
     * Confirmation for people, in English.
     *
     * @example Processor run deleted.
     */
    message: string;
}
/** A processor as it appears in the list, with its versions by number only. */
export interface LegacyProcessorListItem {
    /** Marks processors of any type. */
    object: "document_processor";
    /**
     * The same id under which the extractor, classifier or splitter is read.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Name shown in the dashboard.
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
    /** Every version of the processor. */
    versions: {
        /**
         * Reads the version with its settings.
         *
         * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
         */
        id: string;
        /**
         * What a run passes to use it.
         *
         * @example 3
         */
        version: string;
    }[];
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** One page of processors of all types. */
export interface LegacyProcessorList {
    /** Always `true` in this answer. */
    success: true;
    /** Remark of the server about the request, worth logging. Null or absent if there is none. */
    warning?: string | null;
    /** Processors that pass the filter, in the requested order. */
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
     * Name for the dashboard.
     *
     * @example Invoice extractor
     */
    name: string;
    /** What it shall do; fixed from then on. */
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
     * Always `document_processor_version`.
     *
     * @example document_processor_version
     */
    object: "document_processor_version";
    /**
     * Identifies this version alone.
     *
     * @example exv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The processor it belongs to.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * Current name of that processor.
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** An extractor, classifier or splitter in the former common shape, together with its editable draft. */
export interface LegacyProcessor {
    /**
     * Always `document_processor`.
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
     * Name shown in the dashboard.
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** The version that updates write to; its `version` is `draft`. */
    draftVersion: LegacyProcessorVersion;
}
/** Envelope around a single processor. */
export interface LegacyProcessorResponse {
    /** Always `true` in an answer with status 200. Decide by the status and ignore this member. */
    success: LegacySuccess;
    /** An extractor, classifier or splitter in the former common shape, together with its editable draft. */
    processor: LegacyProcessor;
}
/** The values to change. What is left out stays as it is. */
export interface LegacyProcessorUpdate {
    /**
     * New name in the dashboard.
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
     * - `major`: from 1.4 to 2.0; say so when the output's shape changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to your colleagues. */
    description?: VersionDescription;
    /** Settings to publish. Leave them out to publish the draft as it stands. */
    config?: LegacyProcessorConfigInput;
}
/** Envelope around the version just published. */
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
    /** The draft and all published versions. Sort them yourself if the order matters. */
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
 * - `splitting_performance`: the most accurate tier; choose it for long or messy packets.
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
/** Switches that most splitters leave alone. */
export interface SplitAdvancedOptions {
    /** Cuts a workbook at its sheets, one split per sheet. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Lets a page belong to two neighbouring splits when one document ends and the next begins on it. Needs `splitting_performance` 1.2.0 or `splitting_light` 1.1.0; earlier ones ignore it. */
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
     * - `splitting_performance`: the most accurate tier; choose it for long or messy packets.
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
     * Replaces the saved cutting guidance.
     *
     * @example Treat every page that starts with a letterhead as a new document.
     */
    splitRules?: string;
    /** Switches that most splitters leave alone. */
    advancedOptions?: SplitAdvancedOptionsInput;
    /** Reads the file differently than the splitter normally does. */
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
     * - `splitting_performance`: the most accurate tier; choose it for long or messy packets.
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
     * Plain-language guidance on where to cut and what to keep together.
     *
     * @example Keep the photo pages with the repair estimate that precedes them.
     */
    splitRules?: string;
    /** Switches that most splitters leave alone. */
    advancedOptions?: SplitAdvancedOptions;
    /** How the file is read before it is split. */
    parseConfig?: ParseConfig;
}
/** One packet and how to split it. Send either `splitter` or `config`, not both. */
export interface SplitRequest {
    /** A saved splitter to run, with the version and the changes for this request. */
    splitter?: SplitterSelection;
    /** A configuration for this request alone, when no splitter is saved yet. */
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
 * - `PRE_PROCESSING_FAILURE`: the run broke before the model was asked.
 * - `POST_PROCESSING_FAILURE`: the run broke after the model answered.
 * - `OUT_OF_CREDITS`: the balance did not cover the run.
 *
 * @example FAILED_TO_PROCESS_FILE
 */
export type SplitFailureReason = string | null;
/** One pass of a splitter over one file. Created at once, filled in when `status` reaches a final value. */
export interface SplitRun {
    /** Tells split runs from other runs in mixed data. */
    object: "split_run";
    /**
     * Key for reading, cancelling or deleting the run.
     *
     * @example splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Where an extract, classify or split run stands.
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The result to use: what the reviewer approved if somebody reviewed the run, else what the model found. Null until the run is `PROCESSED`. */
    output: SplitOutput | null;
    /** The model's own result, kept for comparison after a review. Null while nobody has reviewed the run. */
    initialOutput: SplitOutput | null;
    /** The result as a person left it. Null while nobody has reviewed the run. */
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
     * - `PRE_PROCESSING_FAILURE`: the run broke before the model was asked.
     * - `POST_PROCESSING_FAILURE`: the run broke after the model answered.
     * - `OUT_OF_CREDITS`: the balance did not cover the run.
     */
    failureReason: SplitFailureReason;
    /** Explanation for people, to log beside `failureReason`; its wording may change. Null unless `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request. Null when none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has signed off the result. */
    reviewed: boolean;
    /** True when the reviewer changed the model's cuts. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** A split run as it appears in lists: everything but its configuration and results. Read the run by id for those. */
export interface SplitRunSummary {
    /** The same tag as on the full run. */
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
     * - `PENDING`: accepted, waiting for capacity.
     * - `PROCESSING`: work is under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; `failureReason` says why.
     * - `CANCELLED`: stopped on request.
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
     * - `PRE_PROCESSING_FAILURE`: the run broke before the model was asked.
     * - `POST_PROCESSING_FAILURE`: the run broke after the model answered.
     * - `OUT_OF_CREDITS`: the balance did not cover the run.
     */
    failureReason: SplitFailureReason;
    /** Explanation of a failure for people. Null unless `FAILED`. */
    failureMessage: string | null;
    /** Your own data from the request. Null when none was sent. */
    metadata: RunMetadata | null;
    /** True once a person has signed off the result. */
    reviewed: boolean;
    /** True when the reviewer changed the model's cuts. */
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
     * Page of this run in the Extend dashboard.
     *
     * @format uri
     * @example https://dashboard.extend.ai/runs/splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    dashboardUrl: string;
    /** Credits spent, without the breakdown. Null before the run is `PROCESSED`, for runs from before 7 October 2025, and on legacy billing. */
    usage: RunUsageSummary | null;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
}
/** One page of split runs. */
export interface SplitRunList {
    /** Marks a page of a list. */
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
    /** A configuration for this run alone, when no splitter is saved yet. */
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
    /** The packets; each becomes a split run of its own. */
    inputs: {
        /** The packet, by URL or by the id of a file uploaded before. Raw text cannot be split. */
        file: FileInput;
        /** Your own keys for this input alone. Since results come back run by run, put in what you need to match them. */
        metadata?: RunMetadata;
    }[];
    /** Order among your queued runs when a rate limit holds them back: lower numbers go first. Single runs default to 50, batches to 90, so that bulk work yields to live traffic. */
    priority?: RunPriority;
}
/** One page of splitters. */
export interface SplitterList {
    /** Marks a page of a list. */
    object: "list";
    /** The splitters, without their configurations. */
    data: SplitterSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A new splitter: named, and either configured here or cloned. `config` and `cloneSplitterId` exclude each other. */
export interface SplitterCreate {
    /**
     * Label for the dashboard. Choose one that says which packets it is for.
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
    /** What the first draft does with a packet. */
    config?: SplitConfigInput;
}
/** One state of a splitter's configuration. Published versions never change; only the draft does. */
export interface SplitterVersion {
    /** Tells splitter versions from those of other processors. */
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
     * Number such as `1.0`, or `draft` for the working copy.
     *
     * @example 1.0
     */
    version: string;
    /** What this version does with a packet. */
    config: SplitConfig;
    /**
     * The splitter that this version belongs to.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    splitterId: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Who made the version. Null for versions from before Extend recorded this. */
    createdBy: CreatedBy | null;
}
/** A saved, versioned way of splitting. Edit its draft, publish versions, and refer to it by id instead of sending a configuration each time. */
export interface Splitter {
    /** Tells splitters from extractors and classifiers. */
    object: "splitter";
    /**
     * Names the splitter in runs, batches, workflows and evaluation sets.
     *
     * @example spl_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Label shown in the dashboard.
     *
     * @example Claim packet splitter
     */
    name: string;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** The working copy that updates write to and that publishing freezes. */
    draftVersion: SplitterVersion;
}
/** The values to change; the rest stays. Published versions are not touched. */
export interface SplitterUpdate {
    /**
     * New label for the dashboard.
     *
     * @example Motor claim packet splitter
     */
    name?: string;
    /** Takes the place of the draft's configuration. Publish a version to make it the default for runs. */
    config?: SplitConfigInput;
}
/** One page of a splitter's versions. */
export interface SplitterVersionList {
    /** Marks a page of a list. */
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
     * - `major`: from 1.4 to 2.0; say so when the output's shape changes.
     * - `minor`: from 1.4 to 1.5; for refinements that keep the shape.
     */
    releaseType: ReleaseType;
    /** What changed in this version, as a note to your colleagues. */
    description?: VersionDescription;
    /** Publishes this configuration. Leave it out to publish the draft as it stands. */
    config?: SplitConfigInput;
}
/**
 * Whether events are delivered.
 *
 * - `enabled`: events are sent.
 * - `disabled`: nothing is sent; configuration and subscriptions are kept.
 */
export type WebhookEndpointStatus = "enabled" | "disabled" | (string & {});
/**
 * An event that an endpoint can receive for the whole workspace. Events of workflow runs are not among them: they need a
 * subscription to the workflow.
 *
 * - `parse_run.processed`: a parse run finished.
 * - `parse_run.failed`: a parse run ended in an error.
 * - `edit_run.processed`: an edit run finished.
 * - `edit_run.failed`: an edit run ended in an error.
 * - `extract_run.processed`: an extract run finished.
 * - `extract_run.failed`: an extract run ended in an error.
 * - `classify_run.processed`: a classify run finished.
 * - `classify_run.failed`: a classify run ended in an error.
 * - `split_run.processed`: a split run finished.
 * - `split_run.failed`: a split run ended in an error.
 * - `batch_processor_run.processed`: a batch of extract, classify or split runs finished.
 * - `batch_processor_run.failed`: such a batch ended in an error.
 * - `batch_parse_run.processed`: a batch of parse runs finished.
 * - `batch_parse_run.failed`: a batch of parse runs ended in an error.
 * - `extractor.created`: an extractor was made.
 * - `extractor.updated`: an extractor itself changed, such as its name.
 * - `extractor.deleted`: an extractor was removed.
 * - `extractor.draft.updated`: the draft configuration of an extractor changed.
 * - `extractor.version.published`: an extractor got a new version.
 * - `classifier.created`: a classifier was made.
 * - `classifier.updated`: a classifier itself changed, such as its name.
 * - `classifier.deleted`: a classifier was removed.
 * - `classifier.draft.updated`: the draft configuration of a classifier changed.
 * - `classifier.version.published`: a classifier got a new version.
 * - `splitter.created`: a splitter was made.
 * - `splitter.updated`: a splitter itself changed, such as its name.
 * - `splitter.deleted`: a splitter was removed.
 * - `splitter.draft.updated`: the draft configuration of a splitter changed.
 * - `splitter.version.published`: a splitter got a new version.
 * - `workflow.created`: a workflow was made.
 * - `workflow.deployed`: a workflow got a new version.
 * - `workflow.deleted`: a workflow was removed.
 */
export type WebhookEndpointEventType = "parse_run.processed" | "parse_run.failed" | "edit_run.processed" | "edit_run.failed" | "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "batch_parse_run.processed" | "batch_parse_run.failed" | "extractor.created" | "extractor.updated" | "extractor.deleted" | "extractor.draft.updated" | "extractor.version.published" | "classifier.created" | "classifier.updated" | "classifier.deleted" | "classifier.draft.updated" | "classifier.version.published" | "splitter.created" | "splitter.updated" | "splitter.deleted" | "splitter.draft.updated" | "splitter.version.published" | "workflow.created" | "workflow.deployed" | "workflow.deleted" | (string & {});
/** How the payload travels. */
export interface WebhookPayloadOptions {
    /**
     * - `json`: always inside the event. The default of an endpoint.
     *
     * - `url`: large payloads are replaced by a link to fetch them from, for servers that limit request bodies.
     */
    format: "json" | "url" | (string & {});
    /**
     * Size from which a payload counts as large, in bytes. Only used with the format `url`.
     *
     * @example 262144
     */
    urlThresholdBytes?: number;
}
/** Settings that most endpoints do without. */
export interface WebhookAdvancedOptions {
    /** Headers added to every delivery, for example a token that your gateway demands. */
    headers?: {
        [key: string]: string;
    };
    /** How the payload travels. */
    payload?: WebhookPayloadOptions;
}
/** A URL of yours that receives events. The events it gets are its own `enabledEvents` plus those of its subscriptions. */
export interface WebhookEndpoint {
    /** Tells an endpoint from other objects of the API. */
    object: "webhook_endpoint";
    /**
     * Subscriptions name their endpoint by it.
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
     * Label in the dashboard.
     *
     * @example Accounts payable, production
     */
    name: string;
    /**
     * Whether events are delivered.
     *
     * - `enabled`: events are sent.
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
     * When the endpoint was registered.
     *
     * @format date-time
     */
    createdAt: string;
    /** The person or API key that registered it, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
}
/** One page of webhook endpoints. */
export interface WebhookEndpointList {
    /** Tells a page from a single object. */
    object: "list";
    /** The endpoints of this page, without their signing secrets. */
    data: WebhookEndpoint[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** A new endpoint. */
export interface WebhookEndpointCreate {
    /**
     * Address that accepts POST requests from the internet and answers 2xx within 30 seconds.
     *
     * @format uri
     * @example https://hooks.northwind.example/extend
     */
    url: string;
    /**
     * Label in the dashboard.
     *
     * @example Accounts payable, production
     */
    name: string;
    /** Send `disabled` to set everything up first and switch deliveries on later. */
    status?: WebhookEndpointStatusInput;
    /** Events to receive for the whole workspace. An empty array suits an endpoint that only gets subscriptions. */
    enabledEvents: WebhookEndpointEventTypeInput[];
    /**
     * The API version in which payloads are to be written; cannot be changed later. Best the one your requests use.
     *
     * @example 2026-02-09
     * @example 2025-04-21
     */
    apiVersion: string;
    /** Settings that most endpoints do without. */
    advancedOptions?: WebhookAdvancedOptionsInput;
}
/** A freshly registered endpoint together with its signing secret. */
export interface WebhookEndpointCreated {
    /** Tells an endpoint from other objects of the API. */
    object: "webhook_endpoint";
    /**
     * Subscriptions name their endpoint by it.
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
     * Label in the dashboard.
     *
     * @example Accounts payable, production
     */
    name: string;
    /**
     * Whether events are delivered.
     *
     * - `enabled`: events are sent.
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
     * When the endpoint was registered.
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
     * Moves deliveries to another address.
     *
     * @format uri
     * @example https://hooks.northwind.example/extend/v2
     */
    url?: string;
    /**
     * Replaces the label.
     *
     * @example Accounts payable, production
     */
    name?: string;
    /** Pauses deliveries with `disabled`, resumes them with `enabled`. */
    status?: WebhookEndpointStatusInput;
    /** Replaces the whole list of workspace-wide events. Subscriptions are not affected. */
    enabledEvents?: WebhookEndpointEventTypeInput[];
    /** Settings that most endpoints do without. */
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
 * - `workflow_run.completed`: a run finished; workflows only, like the rest.
 * - `workflow_run.failed`: a run ended in an error.
 * - `workflow_run.needs_review`: a run waits for a person.
 * - `workflow_run.rejected`: a reviewer turned a run down.
 * - `workflow_run.cancelled`: a run was stopped on request.
 * - `workflow_run.step_run.processed`: one step of a run has its result.
 */
export type WebhookSubscriptionEventType = "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "workflow_run.completed" | "workflow_run.failed" | "workflow_run.needs_review" | "workflow_run.rejected" | "workflow_run.cancelled" | "workflow_run.step_run.processed" | (string & {});
/** Sends the run events of one extractor, classifier, splitter or workflow to an endpoint. */
export interface WebhookSubscription {
    /** Tells a subscription from other objects of the API. */
    object: "webhook_subscription";
    /**
     * Needed to change or remove the subscription.
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
     * The watched object, of the kind named by `resourceType`.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    resourceId: string;
    /** The events that are sent. Which ones are possible depends on `resourceType`. */
    enabledEvents: WebhookSubscriptionEventType[];
    /**
     * When the subscription was made.
     *
     * @format date-time
     */
    createdAt: string;
}
/** One page of webhook subscriptions. */
export interface WebhookSubscriptionList {
    /** Tells a page from a single object. */
    object: "list";
    /** The subscriptions of this page. */
    data: WebhookSubscription[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** What to watch, and where its events go. */
export interface WebhookSubscriptionCreate {
    /**
     * An existing endpoint of this workspace.
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
     * The object to watch, of the kind named by `resourceType`.
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
 * - `PENDING`: queued, no step has begun.
 * - `PROCESSING`: steps are being executed.
 * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
 * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
 * - `PROCESSED`: finished, every result is in `stepRuns`.
 * - `FAILED`: ended by an error, see `failureReason`.
 * - `CANCELLED`: stopped on request.
 * - `CANCELLING`: a cancellation was accepted and takes effect soon.
 */
export type WorkflowRunStatus = "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING" | (string & {});
/** A workflow without its steps, the form that lists and workflow runs carry. */
export interface WorkflowSummary {
    /** Tells a workflow from other objects of the API. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** The person or API key that made the workflow, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
}
/** One version of a workflow without its steps. Deployed versions are immutable; the draft is the only one that changes. */
export interface WorkflowVersionSummary {
    /** Tells a workflow version from other objects of the API. */
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
     * Note given at deployment, null without one.
     *
     * @example Check line totals
     */
    name: string | null;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** The person or API key that deployed it, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
}
/** What a workflow run and its list entry have in common. */
export interface WorkflowRunBase {
    /** Tells a workflow run from other objects of the API. */
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
     * - `PENDING`: queued, no step has begun.
     * - `PROCESSING`: steps are being executed.
     * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
     * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
     * - `PROCESSED`: finished, every result is in `stepRuns`.
     * - `FAILED`: ended by an error, see `failureReason`.
     * - `CANCELLED`: stopped on request.
     * - `CANCELLING`: a cancellation was accepted and takes effect soon.
     */
    status: WorkflowRunStatus;
    /** The workflow that was run. */
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
     * When the run was created, null as long as it has not been picked up.
     *
     * @format date-time
     */
    initialRunAt: string | null;
    /**
     * When the first step began. Its distance to `initialRunAt` is the time spent in the queue. Null before that.
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
     * The reviewer's words on why the run was rejected, null otherwise.
     *
     * @example Second page is missing
     */
    rejectionNote: string | null;
}
/** A workflow run as lists show it, without step results. Read the run by id for those. */
export interface WorkflowRunSummary {
    /** Tells a workflow run from other objects of the API. */
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
     * - `PENDING`: queued, no step has begun.
     * - `PROCESSING`: steps are being executed.
     * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
     * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
     * - `PROCESSED`: finished, every result is in `stepRuns`.
     * - `FAILED`: ended by an error, see `failureReason`.
     * - `CANCELLED`: stopped on request.
     * - `CANCELLING`: a cancellation was accepted and takes effect soon.
     */
    status: WorkflowRunStatus;
    /** The workflow that was run. */
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
     * When the run was created, null as long as it has not been picked up.
     *
     * @format date-time
     */
    initialRunAt: string | null;
    /**
     * When the first step began. Its distance to `initialRunAt` is the time spent in the queue. Null before that.
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
     * The reviewer's words on why the run was rejected, null otherwise.
     *
     * @example Second page is missing
     */
    rejectionNote: string | null;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
    updatedAt: UpdatedAt;
    /** Credits of the run as a sum only. Null for runs from before 7 October 2025 and for accounts on older billing. */
    usage: RunUsageSummary | null;
}
/** One page of workflow runs. */
export interface WorkflowRunList {
    /** Tells a page from a single object. */
    object: "list";
    /** The runs of this page, without step results. */
    data: WorkflowRunSummary[];
    /** Cursor to the following page. Opaque, and absent once nothing follows. */
    nextPageToken?: NextPageToken;
}
/** The workflow to run and, if it matters, which version of it. */
export interface WorkflowReference {
    /**
     * Shown in the dashboard and in the list of workflows.
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
    /** Answers you already have, which the run adopts: fixes a document's class, or pre-fills known fields. Seldom needed, and refused together with `package`. */
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
 * - `PENDING`: not begun.
 * - `WAITING`: held until steps it depends on are done.
 * - `PROCESSING`: at work.
 * - `PROCESSED`: done, `result` is there.
 * - `FAILED`: ended by an error.
 * - `CANCELLED`: stopped together with the run.
 */
export type StepRunStatus = "PENDING" | "WAITING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/** What the runs of all kinds of steps have in common. */
export interface StepRunBase {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
}
/** The step of the graph that was executed. */
export interface WorkflowStepBase {
    /** Tells a step from other objects of the API. */
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
/** A parse step in one run. */
export interface ParseStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces a parse result. */
    stepType: "PARSE";
    /** The parse step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "PARSE";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** The parse run behind the step, which can also be read by its id. */
        parseRun: ParseRun;
    } | null;
}
/** An extract step in one run. */
export interface ExtractStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces an extraction result. */
    stepType: "EXTRACT";
    /** The extract step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "EXTRACT";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** The extract run behind the step; its `output` includes corrections from a review. */
        extractRun: ExtractRun;
    } | null;
}
/** A classify step in one run. */
export interface ClassifyStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces a classification result. */
    stepType: "CLASSIFY";
    /** The classify step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "CLASSIFY";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** The classify run behind the step. */
        classifyRun: ClassifyRun;
    } | null;
}
/** A split step in one run. */
export interface SplitStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces a splitting result. */
    stepType: "SPLIT";
    /** The split step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "SPLIT";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** The split run behind the step. Each split names the new file cut out for it. */
        splitRun: SplitRun;
    } | null;
}
/** A merge step in one run. */
export interface MergeExtractStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces a merged extraction result. */
    stepType: "MERGE_EXTRACT";
    /** The merge step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "MERGE_EXTRACT";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** The extractors that contributed. */
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
/** A conditional extract step in one run. */
export interface ConditionalExtractStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces the result of the extractor whose rule applied. */
    stepType: "CONDITIONAL_EXTRACT";
    /** The conditional extract step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "CONDITIONAL_EXTRACT";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** The extract run behind the step; its `extractor` shows which rule applied. */
        extractRun: ExtractRun;
    } | null;
}
/** How one validation rule came out. */
export interface RuleOutcome {
    /**
     * The rule's name in the step definition.
     *
     * @example Total equals net plus tax
     */
    name: string;
    /** Whether the rule holds. A formula over a list holds only if it does for each element. */
    valid: boolean;
    /** For a formula over a list, its outcome element by element; points to the line that is wrong. Absent otherwise. */
    validArray?: boolean[];
    /**
     * Why the rule does not hold; absent when it does.
     *
     * - `RULE_FAILED`: the formula gave false or no value, so the data is at fault.
     *
     * - `PARSE_ERROR`: the formula is malformed; correct the workflow.
     *
     * - `VALUE_ERROR`: the formula could not be computed on this data.
     */
    failureReason?: "RULE_FAILED" | "PARSE_ERROR" | "VALUE_ERROR" | (string & {});
    /**
     * Details on a `PARSE_ERROR` or `VALUE_ERROR`, absent otherwise.
     *
     * @example Unknown variable extract_invoice.totl
     */
    error?: string;
}
/** A rule validation step in one run. */
export interface RuleValidationStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces the verdict on a set of rules. */
    stepType: "RULE_VALIDATION";
    /** The rule validation step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "RULE_VALIDATION";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** One entry for each rule of the step. */
        rules: RuleOutcome[];
        /** True when the run took the `pass` edge, that is, when every rule is `valid`. */
        allPassed: boolean;
    } | null;
}
/** A call to your own service in one run. */
export interface ExternalDataValidationStepRun {
    /** Tells a step run from other objects of the API. */
    object: "workflow_step_run";
    /**
     * Unique to this execution of the step. A step that runs once per split piece yields several.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * The run to which this belongs; what ties a step event to its run.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    workflowRunId: string;
    /**
     * How far the step has come.
     *
     * - `PENDING`: not begun.
     * - `WAITING`: held until steps it depends on are done.
     * - `PROCESSING`: at work.
     * - `PROCESSED`: done, `result` is there.
     * - `FAILED`: ended by an error.
     * - `CANCELLED`: stopped together with the run.
     */
    status: StepRunStatus;
    /** The documents this step worked on, which after a split are the pieces and no longer the whole. */
    files: FileSummary[];
    /** Announces the answer of your service. */
    stepType: "EXTERNAL_DATA_VALIDATION";
    /** The external validation step as defined in the workflow. */
    step: {
        /** Tells a step from other objects of the API. */
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
        /** Repeats `stepType`. */
        type?: "EXTERNAL_DATA_VALIDATION";
    };
    /** Always set today; null is reserved for steps that have not succeeded. */
    result: {
        /** The HTTP response, kept so that later steps and reviewers can use it. */
        response: {
            /**
             * HTTP status of the response.
             *
             * @example 200
             */
            status: number;
            /** The JSON body of the response, in whatever form your service gives it. */
            data: JsonObject;
        };
    } | null;
}
/** What one step of a workflow did in one run. `stepType` decides the shape of `result`. */
export type StepRun = ParseStepRun | ExtractStepRun | ClassifyStepRun | SplitStepRun | MergeExtractStepRun | ConditionalExtractStepRun | RuleValidationStepRun | ExternalDataValidationStepRun;
/** One pass of a document, or of a package of documents, through a workflow, with the result of every step. */
export interface WorkflowRun {
    /** Tells a workflow run from other objects of the API. */
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
     * - `PENDING`: queued, no step has begun.
     * - `PROCESSING`: steps are being executed.
     * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
     * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
     * - `PROCESSED`: finished, every result is in `stepRuns`.
     * - `FAILED`: ended by an error, see `failureReason`.
     * - `CANCELLED`: stopped on request.
     * - `CANCELLING`: a cancellation was accepted and takes effect soon.
     */
    status: WorkflowRunStatus;
    /** The workflow that was run. */
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
     * When the run was created, null as long as it has not been picked up.
     *
     * @format date-time
     */
    initialRunAt: string | null;
    /**
     * When the first step began. Its distance to `initialRunAt` is the time spent in the queue. Null before that.
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
     * The reviewer's words on why the run was rejected, null otherwise.
     *
     * @example Second page is missing
     */
    rejectionNote: string | null;
    /** What was attached at creation and by later updates; empty if nothing was. */
    metadata: RunMetadata;
    /**
     * Code for a `FAILED` run, null otherwise. More codes may appear; known ones are:
     *
     * - `INTERNAL_ERROR`: a fault of the service. A new run may succeed.
     *
     * - `DOCUMENT_PROCESSOR_ERROR`: an extractor, classifier or splitter failed. A new run may succeed.
     *
     * - `INVALID_WORKFLOW`: the steps cannot be executed. Repair the workflow first.
     *
     * - `FAILED_TO_PROCESS_FILE`: the input cannot be read. Send another file.
     *
     * @example FAILED_TO_PROCESS_FILE
     */
    failureReason: string | null;
    /** Explanation of the failure for people, null unless the run is `FAILED`. Its wording may change. */
    failureMessage: string | null;
    /** Whether a person has concluded a review of this run. */
    reviewed: boolean;
    /** Results of the steps that produce one, as far as they have come. Trigger, conditional, review, collect, conversion and webhook steps leave no entry. */
    stepRuns: StepRun[];
    /** Credits of the run with one line for each run it caused. Null for runs from before 7 October 2025 and for accounts on older billing. */
    usage: RunUsage | null;
}
/** Many documents for one workflow. Each input becomes a run of its own. */
export interface WorkflowRunBatchCreate {
    /** The workflow and version for every run of the batch. */
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
/** Changes to a workflow run. What is left out stays. */
export interface WorkflowRunUpdate {
    /**
     * A label for the dashboard. The returned run does not show it.
     *
     * @example Northwind invoice 20417
     */
    name?: string;
    /** Merged into what is there: keys sent here win, all others stay. The key `extend:usage_tags` assigns the run to cost centres in usage reports. */
    metadata?: RunMetadata;
}
/** One page of workflows. */
export interface WorkflowList {
    /** Tells a page from a single object. */
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
/** An unconditional edge to another step. */
export interface SimpleNextEntry {
    /**
     * `name` of the step that runs next.
     *
     * @example extract_invoice
     */
    step: string;
}
/** The entry of the graph, where a run's files come in. A workflow has exactly one. */
export interface TriggerStepDefinition {
    /** Selects this kind of step. */
    type: "TRIGGER";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A single edge, and its target is the workflow's `PARSE` step. */
    next?: SimpleNextEntry[];
}
/** Turns the incoming files into text that the later steps read. Comes once, straight after the trigger. */
export interface ParseStepDefinition {
    /** Selects this kind of step. */
    type: "PARSE";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Leave it out to parse with the default settings. */
    config?: {
        /** How to read the files. All processors of the workflow work on the text produced here. */
        parseConfig?: ParseConfig;
    };
    /** The steps that start as soon as the text is ready; several entries run as parallel branches. */
    next?: SimpleNextEntry[];
}
/** Points to an extractor from a workflow step. Unlike in a run, the version has to be named. */
export interface ExtractorRef {
    /**
     * The extractor that the step runs.
     *
     * @example ex_7mQpR2vKx9LtW4nB
     */
    id: string;
    /**
     * `latest` follows each newly published version, `draft` the unpublished one, and a number such as `1.2` stays put.
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
     * - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
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
    /** How the document is read before extraction. Worth tuning when a value is missing from the parsed text, since extraction sees nothing else. */
    parseConfig?: ParseConfig;
}
/** Pulls structured data out of the parsed document, with a saved extractor or with settings kept in the step. */
export interface ExtractStepDefinition {
    /** Selects this kind of step. */
    type: "EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `extractor` or `extractorConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved extractor. Its `version` must be stated; `latest` follows every new publication. */
        extractor?: ExtractorRef;
        /** Settings of this step alone. The definition then holds no workspace-bound id and can be copied to another workspace. Comes back exactly as sent. */
        extractorConfig?: WorkflowInlineExtractConfig;
    };
    /** What runs on the extracted data. Allowed only beside a `config`. */
    next?: SimpleNextEntry[];
}
/** Points to a classifier from a workflow step. */
export interface ClassifierRef {
    /**
     * The classifier that the step runs.
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
     * `name` of the step that receives documents of this class.
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
    /** Selects this kind of step. */
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
     * The splitter to run.
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
    /** Selects this kind of step. */
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
    /** Selects this kind of step. */
    type: "MERGE_EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Optional, even for a deployment. */
    config?: {
        /**
         * The order in which the fields of the merged extractors are taken.
         *
         * - `confidence`: the surest values come first.
         *
         * - `alphabetic`: by name.
         *
         * - `first_to_execute`: the step that ran earliest comes first.
         *
         * - `last_to_execute`: the step that ran latest comes first.
         *
         * @default confidence
         */
        mergeOrder?: "confidence" | "alphabetic" | "first_to_execute" | "last_to_execute" | (string & {});
    };
    /** What runs on the merged data. */
    next?: SimpleNextEntry[];
}
/** One branch of a `CONDITIONAL` step. */
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
     * - `IF`: tried first.
     *
     * - `ELSE_IF`: tried when no branch before it applied.
     *
     * - `ELSE`: taken when nothing else applied; compares nothing.
     */
    type: "IF" | "ELSE_IF" | "ELSE" | (string & {});
    /**
     * How the two operands are compared.
     *
     * - `EQUALS`: both are the same.
     *
     * - `GTE`: the left number is the right one or more.
     *
     * - `LTE`: the left number is the right one or less.
     *
     * - `IS_NULL`: the left operand has no value; the right one is not used.
     *
     * - `CONTAINS`: the right operand occurs in the left.
     *
     * - `NO_OP`: no comparison, for an `ELSE`.
     */
    operation?: "EQUALS" | "GTE" | "LTE" | "IS_NULL" | "CONTAINS" | "NO_OP" | (string & {});
    /**
     * Usually a value of an earlier step, in double braces.
     *
     * @example {{extract_invoice.output.value.total}}
     */
    leftOperand?: string;
    /**
     * Usually a literal to compare with. An `ELSE` has none.
     *
     * @example 10000
     */
    rightOperand?: string;
}
/** An edge that is followed when one branch of a `CONDITIONAL` step applies. */
export interface ConditionalNextEntry {
    /**
     * `name` of the step behind this branch.
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
    /** Selects this kind of step. */
    type: "CONDITIONAL";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** The branches of this step. */
    config: {
        /** Tried in order. The first is an `IF`; any number of `ELSE_IF` may follow, and an `ELSE` closes the list. */
        conditions: StepCondition[];
    };
    /** One edge for each branch, joined to it by `conditionId`. */
    next?: ConditionalNextEntry[];
}
/** Chooses one of several saved extractors by formula, where a `CONDITIONAL` with one `EXTRACT` per branch would be clumsy. */
export interface ConditionalExtractStepDefinition {
    /** Selects this kind of step. */
    type: "CONDITIONAL_EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** Tried in order. The last rule's formula must be `TRUE`, so that every document finds an extractor. */
        rules: {
            /**
             * Label in the dashboard.
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
 * - `EXIT`: the run ends here.
 */
export type StepFailureBehavior = "CONTINUE" | "EXIT" | (string & {});
/** Sends the extracted data to your own service and keeps its answer, for example to match a supplier against the ERP. */
export interface ExternalDataValidationStepDefinition {
    /** Selects this kind of step. */
    type: "EXTERNAL_DATA_VALIDATION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** The HTTP request to your service. */
        requestOptions: {
            /**
             * Where the request goes. It must be reachable from the internet.
             *
             * @format uri
             * @example https://erp.northwind.example/suppliers/match
             */
            url: string;
            /**
             * HTTP method of the request.
             *
             * - `GET`: a lookup without a body.
             *
             * - `POST`: sends the data for checking.
             *
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
             * - `application/json`: a JSON document.
             *
             * - `text/plain`: plain text.
             */
            contentType?: "application/json" | "text/plain" | (string & {});
        };
        /**
         * Whether a failed check ends the run. `CONTINUE` by default.
         *
         * @default CONTINUE
         */
        failureBehavior?: StepFailureBehavior;
    };
    /** What runs after your service has answered. Allowed only beside a `config`. */
    next?: SimpleNextEntry[];
}
/** Closes a branch by delivering the results to the workflow's webhooks. Nothing can follow it. */
export interface WebhookResponseStepDefinition {
    /** Selects this kind of step. */
    type: "WEBHOOK_RESPONSE";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
}
/** An edge that is followed depending on the verdict of a `RULE_VALIDATION` step. */
export interface RuleValidationNextEntry {
    /**
     * `name` of the step behind this verdict.
     *
     * @example review_mismatch
     */
    step: string;
    /**
     * The verdict that opens this edge.
     *
     * - `pass`: every rule held.
     *
     * - `fail`: at least one rule did not hold or could not be evaluated.
     */
    result: "pass" | "fail" | (string & {});
}
/** Checks extracted data against your formulas and routes by the verdict, for example to a reviewer when totals disagree. */
export interface RuleValidationStepDefinition {
    /** Selects this kind of step. */
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
/** Holds the run in `NEEDS_REVIEW` until a person approves or rejects it in the dashboard. */
export interface HumanReviewStepDefinition {
    /** Selects this kind of step. */
    type: "HUMAN_REVIEW";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** What runs after an approval. Without it the run ends there. */
    next?: SimpleNextEntry[];
}
/** Waits for all branches that lead to it, so that what follows runs once and not once per branch. */
export interface CollectStepDefinition {
    /** Selects this kind of step. */
    type: "COLLECT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** What runs once the branches have come together. */
    next?: SimpleNextEntry[];
}
/** Changes files into another format before later steps use them. */
export interface FileConversionStepDefinition {
    /** Selects this kind of step. */
    type: "FILE_CONVERSION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Optional, even for a deployment. */
    config?: {
        /**
         * Whether a file that cannot be converted ends the run. `EXIT` by default.
         *
         * @default EXIT
         */
        failureBehavior?: StepFailureBehavior;
    };
    /** What runs on the converted files. */
    next?: SimpleNextEntry[];
}
/** One step of a workflow's graph, told apart by `type`. The same shape is sent and returned. A graph begins with one `TRIGGER`, which leads to one `PARSE`; what follows is free. */
export type WorkflowStepDefinition = TriggerStepDefinition | ParseStepDefinition | ExtractStepDefinition | ClassifyStepDefinition | SplitStepDefinition | MergeExtractStepDefinition | ConditionalStepDefinition | ConditionalExtractStepDefinition | ExternalDataValidationStepDefinition | WebhookResponseStepDefinition | RuleValidationStepDefinition | HumanReviewStepDefinition | CollectStepDefinition | FileConversionStepDefinition;
/** A new workflow. Its steps become the draft; nothing is deployed yet. */
export interface WorkflowCreate {
    /**
     * Label for the dashboard and for lists.
     *
     * @example Invoice intake
     */
    name: string;
    /** The first draft. Without it the server starts the draft with a `TRIGGER` that leads to a `PARSE` step, a default that may change. Steps may still lack their `config`. */
    steps?: WorkflowStepDefinitionInput[];
}
/** One version of a workflow with the complete step graph that its runs follow. */
export interface WorkflowVersion {
    /** Tells a workflow version from other objects of the API. */
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
     * Note given at deployment, null without one.
     *
     * @example Check line totals
     */
    name: string | null;
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** The person or API key that deployed it, null if it is older than this record keeping. */
    createdBy: CreatedBy | null;
    /** Every step of the graph. Edges are in each step's `next`; the order of the array carries no meaning. */
    steps: WorkflowStepDefinition[];
}
/** A pipeline of steps that files pass through. Edits go to its draft; runs normally use a deployed version, which never changes. */
export interface Workflow {
    /** Tells a workflow from other objects of the API. */
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
    /** Creation time, RFC 3339 in UTC. Never changes afterwards. */
    createdAt: CreatedAt;
    /** Time of the latest change, RFC 3339 in UTC. Equal to `createdAt` until something changes. */
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
    /** Replaces the whole draft graph, so send every step and not only the changed ones. A step that keeps its name is treated as the same step. Deployed versions are untouched. */
    steps?: WorkflowStepDefinitionInput[];
}
/** One page of the versions of a workflow. */
export interface WorkflowVersionList {
    /** Tells a page from a single object. */
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
    /** Tells the link from a payload that is sent inline. */
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
/** A workflow run reached `PROCESSED`. */
export interface WorkflowRunCompletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow_run.completed";
    /** The finished run with the results of its steps. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `FAILED`. */
export interface WorkflowRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow_run.failed";
    /** The failed run, with `failureReason` set and the results of steps that were done before. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `NEEDS_REVIEW`. */
export interface WorkflowRunNeedsReviewEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow_run.needs_review";
    /** The waiting run with the results so far, which the review may still correct. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `REJECTED`. */
export interface WorkflowRunRejectedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow_run.rejected";
    /** The rejected run; `reviewedByUser` and `rejectionNote` tell who and why. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run reached `CANCELLED`. */
export interface WorkflowRunCancelledEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow_run.cancelled";
    /** The stopped run with whatever results it had by then. */
    payload: WorkflowRun | SignedDataUrl;
}
/** One step of a workflow run is done. */
export interface WorkflowRunStepRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow_run.step_run.processed";
    /** The one step run, as it stands in `stepRuns` of the run; `workflowRunId` names that run. */
    payload: StepRun | SignedDataUrl;
}
/** An extract run reached `PROCESSED`. */
export interface ExtractRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "extract_run.processed";
    /** The finished run with its `output`. */
    payload: ExtractRun | SignedDataUrl;
}
/** An extract run reached `FAILED`. */
export interface ExtractRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "extract_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: ExtractRun | SignedDataUrl;
}
/** A classify run reached `PROCESSED`. */
export interface ClassifyRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "classify_run.processed";
    /** The finished run; branch on `output.id`. */
    payload: ClassifyRun | SignedDataUrl;
}
/** A classify run reached `FAILED`. */
export interface ClassifyRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "classify_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: ClassifyRun | SignedDataUrl;
}
/** A split run reached `PROCESSED`. */
export interface SplitRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "split_run.processed";
    /** The finished run; each entry of `output.splits` names the file made for it. */
    payload: SplitRun | SignedDataUrl;
}
/** A split run reached `FAILED`. */
export interface SplitRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "split_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: SplitRun | SignedDataUrl;
}
/** A parse run as webhook events carry it: only how it ended. Read the run by its id to get the text. */
export interface ParseRunEventPayload {
    /** Marks the state of a parse run. */
    object: "parse_run_status";
    /**
     * The parse run that ended.
     *
     * @example pr_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * - `PROCESSING`: still under way.
     *
     * - `PROCESSED`: the text is ready to be read.
     *
     * - `FAILED`: there is no text.
     */
    status: "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
    /**
     * Why the run failed; null unless `status` is `FAILED`. The set is open:
     * - `UNABLE_TO_DOWNLOAD_FILE`: the URL did not deliver the document, often because it had expired.
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
    /** The failure in a sentence for people. */
    failureMessage?: string | null;
    /** What you attached when starting the run; enough to find your own record again. */
    metadata?: RunMetadata | null;
}
/** A parse run reached `PROCESSED`. */
export interface ParseRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "parse_run.processed";
    /** The outcome without the text. Read the parse run by this id for its chunks. */
    payload: ParseRunEventPayload | SignedDataUrl;
}
/** A parse run reached `FAILED`. */
export interface ParseRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "parse_run.failed";
    /** The outcome, with the reason for the failure. */
    payload: ParseRunEventPayload | SignedDataUrl;
}
/** An edit run reached `PROCESSED`. */
export interface EditRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "edit_run.processed";
    /** The finished run. Its download link is good for 15 minutes, so fetch the document soon or read the run again. */
    payload: EditRun | SignedDataUrl;
}
/** An edit run reached `FAILED`. */
export interface EditRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "edit_run.failed";
    /** The failed run; `failureReason` and `failureMessage` are set. */
    payload: EditRun | SignedDataUrl;
}
/** A batch of extract, classify or split runs reached `PROCESSED`. */
export interface BatchProcessorRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "batch_processor_run.processed";
    /** The batch as a whole; the runs are not in it. */
    payload: BatchRun | SignedDataUrl;
}
/** A batch of extract, classify or split runs reached `FAILED`. */
export interface BatchProcessorRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "batch_processor_run.failed";
    /** The batch as a whole; look at its runs for reasons. */
    payload: BatchRun | SignedDataUrl;
}
/** A batch of parse runs reached `PROCESSED`. */
export interface BatchParseRunProcessedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "batch_parse_run.processed";
    /** The batch as a whole; the parse runs are not in it. */
    payload: BatchRun | SignedDataUrl;
}
/** A batch of parse runs reached `FAILED`. */
export interface BatchParseRunFailedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "batch_parse_run.failed";
    /** The batch as a whole; look at its parse runs for reasons. */
    payload: BatchRun | SignedDataUrl;
}
/** A workflow came into being. */
export interface WorkflowCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow.created";
    /** The new workflow with its draft. */
    payload: Workflow | SignedDataUrl;
}
/** A workflow got a new version. */
export interface WorkflowDeployedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow.deployed";
    /** The workflow with its draft. The deployed steps are those of the version `latest`. */
    payload: Workflow | SignedDataUrl;
}
/** A workflow was removed. */
export interface WorkflowDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "workflow.deleted";
    /** The workflow as it was. */
    payload: Workflow | SignedDataUrl;
}
/** An extractor came into being. */
export interface ExtractorCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "extractor.created";
    /** The new extractor with its draft. */
    payload: Extractor | SignedDataUrl;
}
/** Something about an extractor other than its configuration changed. */
export interface ExtractorUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "extractor.updated";
    /** The extractor after the change. */
    payload: Extractor | SignedDataUrl;
}
/** An extractor was removed. */
export interface ExtractorDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "extractor.deleted";
    /** The extractor as it was. */
    payload: Extractor | SignedDataUrl;
}
/** The draft configuration of an extractor changed. */
export interface ExtractorDraftUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "extractor.draft.updated";
    /** The extractor; `draftVersion` has the new configuration. */
    payload: Extractor | SignedDataUrl;
}
/** An extractor got a new version. */
export interface ExtractorVersionPublishedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "extractor.version.published";
    /** The published version with its configuration. */
    payload: ExtractorVersion | SignedDataUrl;
}
/** A classifier came into being. */
export interface ClassifierCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "classifier.created";
    /** The new classifier with its draft. */
    payload: Classifier | SignedDataUrl;
}
/** Something about a classifier other than its configuration changed. */
export interface ClassifierUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "classifier.updated";
    /** The classifier after the change. */
    payload: Classifier | SignedDataUrl;
}
/** A classifier was removed. */
export interface ClassifierDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "classifier.deleted";
    /** The classifier as it was. */
    payload: Classifier | SignedDataUrl;
}
/** The draft configuration of a classifier changed. */
export interface ClassifierDraftUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "classifier.draft.updated";
    /** The classifier; `draftVersion` has the new classes. */
    payload: Classifier | SignedDataUrl;
}
/** A classifier got a new version. */
export interface ClassifierVersionPublishedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "classifier.version.published";
    /** The published version with its classes. */
    payload: ClassifierVersion | SignedDataUrl;
}
/** A splitter came into being. */
export interface SplitterCreatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "splitter.created";
    /** The new splitter with its draft. */
    payload: Splitter | SignedDataUrl;
}
/** Something about a splitter other than its configuration changed. */
export interface SplitterUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "splitter.updated";
    /** The splitter after the change. */
    payload: Splitter | SignedDataUrl;
}
/** A splitter was removed. */
export interface SplitterDeletedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "splitter.deleted";
    /** The splitter as it was. */
    payload: Splitter | SignedDataUrl;
}
/** The draft configuration of a splitter changed. */
export interface SplitterDraftUpdatedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "splitter.draft.updated";
    /** The splitter; `draftVersion` has the new configuration. */
    payload: Splitter | SignedDataUrl;
}
/** A splitter got a new version. */
export interface SplitterVersionPublishedEvent {
    /** The same in every attempt to deliver this event. Deliveries can repeat, so remember the ids you have handled and skip the ones you know. */
    eventId: WebhookEventId;
    /** Tells the events of one endpoint apart, and fixes the type of the payload. */
    eventType: "splitter.version.published";
    /** The published version with its document types. */
    payload: SplitterVersion | SignedDataUrl;
}
/** Filters, order and paging; all that is left out has its default. */
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
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListClassifierVersionsQuery {
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
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
     * Keeps only runs whose input file has this text in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Confirms which run was deleted. */
export interface DeleteClassifyRunAnswer {
    /** The deleted run, which can no longer be read. */
    id: string;
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListEditRunsQuery {
    /** Keeps only runs in this state. */
    status?: EditRunStatusInput;
    /**
     * Keeps only runs with this cause, such as `API` or `STUDIO`.
     *
     * @example API
     */
    source?: string;
    /**
     * Keeps only runs whose input file has this text in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
export interface ListEditTemplatesQuery {
    /**
     * Keeps only templates with this text in their name, in capitals or not.
     *
     * @example claim
     */
    nameContains?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
export interface ListEvaluationSetsQuery {
    /**
     * Keeps only sets made for this extractor, classifier or splitter.
     *
     * @example ex_Xj8mK2pL9nR4vT7qY5wZ
     */
    entityId?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
export interface ListEvaluationSetItemsQuery {
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Confirms which item was deleted. */
export interface DeleteEvaluationSetItemAnswer {
    /**
     * The deleted item.
     *
     * @example evi_kR9mNP12Qw4yTv8BdR3H
     */
    id: string;
}
/** Filters, order and paging; all that is left out has its default. */
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
     * Keeps only runs whose input file has this text in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Confirms which run was deleted. */
export interface DeleteExtractRunAnswer {
    /** The deleted run; reading it from now on gives 404. */
    id: string;
}
/** Filters, order and paging; all that is left out has its default. */
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
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListExtractorVersionsQuery {
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
export interface ListFilesQuery {
    /**
     * Keeps only files with this text in their name.
     *
     * @example invoice
     */
    nameContains?: string;
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
export interface UploadFileQuery {
    /** Also turns pictures (JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC), workbooks and HTML into PDF, so that results can point at places on a page. */
    convertToPdf?: boolean;
}
/** Filters, order and paging; all that is left out has its default. */
export interface GetFileQuery {
    /**
     * Deprecated, use parse runs. Adds plain text to `contents`.
     *
     * @deprecated
     */
    rawText?: boolean;
    /**
     * Deprecated, use parse runs. Adds Markdown per page, for PDF, image and converted Word files.
     *
     * @deprecated
     */
    markdown?: boolean;
    /**
     * Deprecated, use parse runs. Adds HTML per page, for Word files.
     *
     * @deprecated
     */
    html?: boolean;
}
/** Filters, order and paging; all that is left out has its default. */
export interface ParseFileQuery {
    /**
     * Where the parsed content is delivered once the run is `PROCESSED`.
     *
     * @default json
     */
    responseType?: "json" | "url";
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListParseRunsQuery {
    /** Keeps only runs in this state. */
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
     * Keeps only runs whose input file has this text in its name.
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
/** Filters, order and paging; all that is left out has its default. */
export interface GetParseRunQuery {
    /**
     * Where the parsed content is delivered once the run is `PROCESSED`.
     *
     * @default json
     */
    responseType?: "json" | "url";
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListProcessorRunsQuery {
    /** Keeps only runs in this state. */
    status?: ProcessorRunStatusInput;
    /**
     * Keeps only runs of this processor, in any version.
     *
     * @example ex_BMdfq_yWM3sT-ZzvCnA3f
     */
    processorId?: string;
    /** Keeps only runs of this type of processor. */
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
     * Keeps only runs whose input file has this text in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
export interface ListProcessorsQuery {
    /** Keeps only processors of this type. */
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
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListSplitRunsQuery {
    /** Keeps only runs in this state. */
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
     * Keeps only runs whose input file has this text in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Confirms which run was deleted. */
export interface DeleteSplitRunAnswer {
    /**
     * The deleted run.
     *
     * @example splr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
}
/** Filters, order and paging; all that is left out has its default. */
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
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListSplitterVersionsQuery {
    /**
     * Direction of the order in time.
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
/** Filters, order and paging; all that is left out has its default. */
export interface ListWebhookEndpointsQuery {
    /** Keeps only endpoints that are switched on, or only those that are off. */
    status?: WebhookEndpointStatusInput;
    /**
     * Direction of the order in time.
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
/** Confirms the deletion. */
export interface DeleteWebhookEndpointAnswer {
    /**
     * The endpoint that no longer exists.
     *
     * @example wh_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListWebhookSubscriptionsQuery {
    /**
     * Keeps only what is delivered to this endpoint.
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
     * Direction of the order in time.
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
/** Confirms the deletion. */
export interface DeleteWebhookSubscriptionAnswer {
    /**
     * The subscription that no longer exists.
     *
     * @example whes_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
}
/** Filters, order and paging; all that is left out has its default. */
export interface ListWorkflowRunsQuery {
    /** Keeps only runs that are in this state now. */
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
     * Keeps only runs whose input file has this text in its name.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
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
/** Receipt for a batch. */
export interface CreateWorkflowRunBatchAnswer {
    /**
     * Stands in every run of the batch, in its events, and filters the list of runs.
     *
     * @example batch_7Ws31-F5
     */
    batchId: string;
}
/** Confirms the deletion. */
export interface DeleteWorkflowRunAnswer {
    /**
     * The run that no longer exists.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
}
/** Filters, order and paging; all that is left out has its default. */
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
     * Which timestamp orders the list.
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Direction of the order in time.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** Filters, order and paging; all that is left out has its default. */
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
     * Direction of the order in time.
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
}
/** What kinds of document there are, and how to tell them apart. */
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
    /** How much of the document the model sees, and what helps it to decide. */
    advancedOptions?: ClassifyAdvancedOptionsInput;
    /** How the document is read before the decision. */
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
/** How much of the document the model sees, and what helps it to decide. */
export interface ClassifyAdvancedOptionsInput {
    /**
     * How much of the document goes to the model.
     *
     * - `default`: a limited part, and only that part is charged; enough where the first pages give it away.
     *
     * - `max`: as much as fits, for documents whose kind shows late.
     *
     * @default default
     */
    context?: "default" | "max";
    /** Shows the model the page images too. Helps where layout, stamps or logos tell more than the text. */
    advancedMultimodalEnabled?: boolean;
    /** Lets the model look up similar documents whose classification a person has confirmed. Only saved classifiers have such a memory. */
    memoryEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** How a document is read. Everything is optional; defaults follow from the engine and its version, and the run shows what was applied. */
export interface ParseConfigInput {
    /**
     * Form of the text.
     *
     * - `markdown`: real Markdown in reading order. Right for most documents, for language models and for
     *
     * retrieval; the only one that allows chunks by section.
     *
     * - `spatial`: keeps columns and gaps by means of whitespace, so the text looks like the page. Right for
     *
     * skewed or handwritten scans and for dense logistics papers; chunks by page only.
     */
    target?: "markdown" | "spatial";
    /** How the text is cut into chunks, the pieces you embed or hand to a model. */
    chunkingStrategy?: ParseChunkingStrategyInput;
    /**
     * Quality against price.
     *
     * - `parse_performance`: the most accurate, with every feature.
     *
     * - `parse_light`: cheaper and faster, for bulk work on clean documents. Weaker on poor scans, handwriting,
     *
     * big tables, non-Latin scripts and crowded checkboxes.
     *
     * @default parse_performance
     */
    engine?: "parse_performance" | "parse_light";
    /**
     * Pins a version of the engine so that results stay the same; `latest` follows the newest stable one.
     *
     * @example latest
     * @example 2.0.0
     */
    engineVersion?: string;
    /** Treatment of single kinds of content. */
    blockOptions?: ParseBlockOptionsInput;
    /** Fine tuning, mostly by file type. */
    advancedOptions?: ParseAdvancedOptionsInput;
}
/** How the text is cut into chunks, the pieces you embed or hand to a model. */
export interface ParseChunkingStrategyInput {
    /**
     * - `page`: one chunk per page.
     *
     * - `document`: a single chunk for the whole file.
     *
     * - `section`: along headings and topics; not with the `spatial` target.
     */
    type?: "page" | "document" | "section";
    /** Size limits, for chunks that would come out too short or too long. */
    options?: {
        /** Shorter pieces are joined with their neighbours. */
        minCharacters?: number;
        /** Longer pieces are cut again. */
        maxCharacters?: number;
    };
}
/** Treatment of single kinds of content. */
export interface ParseBlockOptionsInput {
    /** Pictures, charts, diagrams and logos. */
    figures?: {
        /** Whether figures appear in the output at all. */
        enabled?: boolean;
        /**
         * Cuts out each figure and links it as `imageUrl`.
         *
         * @default true
         */
        figureImageClippingEnabled?: boolean;
        /** Has a vision model read the numbers behind charts. */
        advancedChartExtractionEnabled?: boolean;
        /**
         * Hints for describing figures, such as your field's vocabulary. Needs `enabled`, and at least `parse_performance` 2.0.0 or `parse_light` 1.0.0.
         *
         * @example Name the instrument and its reading in every photograph of a gauge.
         */
        customInstructions?: string;
    };
    /** Treatment of tables, and the notation they are written in. */
    tables?: ParseTableOptionsInput;
    /** Treatment of running text and signatures. */
    text?: {
        /** Looks for signatures with a further vision model. Switch it off if they do not matter and time does. */
        signatureDetectionEnabled?: boolean;
        /** Correction of recognised text, page by page. */
        agentic?: ParseAgenticOptions;
    };
    /** Labelled fields, as on forms. */
    keyValue?: {
        /** Keeps labels whose value was left blank. */
        blankFieldFormattingEnabled?: boolean;
    };
    /** Barcodes and QR codes. */
    barcodes?: {
        /** Cuts out each code and links it as `imageUrl`. */
        imageClippingEnabled?: boolean;
        /** Decodes each code into `decodedValue`. */
        readingEnabled?: boolean;
    };
    /** Treatment of mathematical notation. */
    formulas?: {
        /** Recognises formulas and adds their LaTeX; otherwise they come out as plain, often garbled text. */
        enabled?: boolean;
    };
}
/** Treatment of tables, and the notation they are written in. */
export interface ParseTableOptionsInput {
    /**
     * Has no effect any more; tables are always recognised.
     *
     * @deprecated
     */
    enabled?: boolean;
    /**
     * Notation of tables in the text.
     *
     * - `markdown`: short, and good enough for plain grids.
     *
     * - `html`: keeps merged cells and nested headers.
     */
    targetFormat?: "markdown" | "html";
    /** Repeats the header on the following pages of a table that runs on without one. */
    tableHeaderContinuationEnabled?: boolean;
    /** Adds every cell as a child block with its own position. Makes outputs much larger. */
    cellBlocksEnabled?: boolean;
    /** Correction of recognised tables, page by page. */
    agentic?: ParseAgenticOptions;
}
/** Fine tuning, mostly by file type. */
export interface ParseAdvancedOptionsInput {
    /** Turns pages upright that were scanned sideways or upside down. */
    pageRotationEnabled?: boolean;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /**
     * How workbooks are read. Files of the old `.xls` format always get `basic`.
     *
     * - `basic`: cell by cell, fast and repeatable.
     *
     * - `advanced`: finds tables and text areas in complex sheets, for extra credits.
     */
    excelParsingMode?: "basic" | "advanced";
    /** Leaves out hidden rows, columns and sheets. */
    excelSkipHiddenContent?: boolean;
    /** Gives the stored value instead of its display: 0.075 rather than 7.5 %. */
    excelUseRawCellValues?: boolean;
    /** Trusts the results saved in the workbook. Much faster with many formulas; wrong where a value hangs on the present time. */
    excelSkipCalculation?: boolean;
    /** Adds cell references and formulas to blocks, and as `data-cell` and `data-formula` to HTML tables. Needs `advanced` mode. */
    excelIncludeCellMetadata?: boolean;
    /** Adds bold, italics and colours of cells to blocks and HTML tables. Needs `advanced` mode. */
    excelIncludeCellFormatting?: boolean;
    /**
     * Tolerance for putting text on one line with the `spatial` target. Raise it if lines of a tilted scan fall apart.
     *
     * @default 1
     */
    verticalGroupingThreshold?: number;
    /** Raw recognition data beside the text. */
    returnOcr?: {
        /** Adds every word with position and confidence. Swells the output: fetch it with `responseType=url`. */
        words?: boolean;
    };
    /** Makes a PDF of pictures, Office documents and HTML first, so that every block gets a position on a page. */
    alwaysConvertToPdf?: boolean;
    /**
     * Notation of added facts such as page numbers and barcodes.
     *
     * - `xml`: `<page_number>1</page_number>`.
     *
     * - `bracket`: `[page_number: 1]`.
     */
    enrichmentFormat?: "xml" | "bracket";
    /**
     * Resolution when pages become pictures.
     *
     * - `high`: best recognition of small print, slower on long files.
     *
     * - `medium`: a fair balance.
     *
     * - `low`: fastest, for large and clear type.
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
 * - `PENDING`: accepted, waiting for capacity.
 * - `PROCESSING`: work is under way.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request.
 */
export type ProcessorRunStatusInput = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED";
/** How to look for the fields of a form. */
export interface FormDetectionConfigInput {
    /** A schema of yours to match with what is found, so that the result speaks your field names. The outcome stands in `mappingResult`. */
    inputSchema?: EditSchemaInput;
    /**
     * Guidance for finding and naming fields.
     *
     * @example Use snake_case names after the printed labels; skip the part for office use.
     */
    instructions?: string;
    /** Fine tuning of the search. */
    advancedOptions?: {
        /**
         * Treats a table as one list of rows instead of many single fields.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * Treats a group of radio buttons as one field with a choice.
         *
         * @default false
         */
        radioEnumsEnabled?: boolean;
        /**
         * Takes the form fields built into the PDF and looks for no others.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
        /**
         * Derives rules from the wording of the form. Later edits with this schema check their values against them and fail with `SCHEMA_VALIDATION_ERROR`; the PDF itself does not become interactive.
         *
         * @default false
         */
        conditionalGenerationEnabled?: boolean;
    };
}
/** JSON Schema of a form, extended by keys for place and look of each field. Conditions are possible at this level, but may not use the `extend_edit:` keys. */
export interface EditSchemaInput {
    /** The top level is always an object. */
    type: "object";
    /** The fields, by a name of your choice or the one that detection gave them. */
    properties: {
        [key: string]: EditFieldInput;
    };
    /**
     * Fields that must have a value in the end.
     *
     * "claimant_name",
     *
     * "policy_number"
     *
     * ]
     *
     * @example [
     */
    required?: string[];
    /** Whether values for other names are tolerated. */
    additionalProperties?: boolean;
    /** For a field, the names of others that need a value as soon as it has one itself. */
    dependentRequired?: EditDependentRequired;
    /** Decides between `then` and `else`. */
    if?: EditCondition;
    /** Applies where `if` holds. */
    then?: EditCondition;
    /** Applies where `if` does not hold. */
    else?: EditCondition;
    /** Every one of these has to hold. */
    allOf?: EditCondition[];
    /** Exactly one of these has to hold. */
    oneOf?: EditCondition[];
    /** One or more of these have to hold. */
    anyOf?: EditCondition[];
    /** This must not hold. */
    not?: EditCondition;
}
/** One field of a form: kind of value, place on the page, look, and the value itself if you want to set it. */
export interface EditFieldInput {
    /**
     * Kind of value. Left out for choices, which have `enum` instead.
     *
     * - a pair such as `["string", "null"]`: a single value, which may stay empty. Besides text there are `number`,
     *
     * `integer` and `boolean`.
     *
     * - `"array"`: rows of a table, described by `items`.
     *
     * - `"object"`: a signature, or a group of fields.
     *
     * "string",
     *
     * "null"
     *
     * ]
     *
     * @example [
     * @example array
     */
    type?: unknown;
    /**
     * What belongs here; helps to choose the right value.
     *
     * @example Policy number as printed on the certificate
     */
    description?: string;
    /**
     * Widget on the page. It has to suit `type`.
     * - `text`: line or box for text and numbers.
     * - `checkbox`: box to tick, for booleans.
     * - `radio`: one of several buttons, for booleans and choices.
     * - `dropdown`: menu, for choices.
     * - `optionList`: open list, for choices.
     * - `signature`: place to sign, for text or a picture.
     * - `table`: rows and columns, for arrays.
     * - `unknown`: found, but not recognised.
     */
    "extend_edit:field_type"?: EditFieldTypeInput;
    /** Place of a field on its page, in pixels from the top left corner. */
    "extend_edit:bbox"?: EditBoundingBox;
    /** For radio buttons modelled as a choice, one box per value and in the order of `enum`. */
    "extend_edit:bboxes"?: EditBoundingBox[];
    /**
     * Page of the field, counted from 0, unlike page numbers elsewhere.
     *
     * @example 0
     */
    "extend_edit:page_index"?: number;
    /** Look of written text. */
    "extend_edit:text_edit_options"?: EditTextOptions;
    /** Share of the table's width that this column takes. */
    "extend_edit:column_width"?: number;
    /**
     * The value to write, of the kind that the field takes. Left out, it is worked out from the instructions.
     *
     * @example HH4829105
     * @example true
     */
    "extend_edit:value"?: unknown;
    /** Picture to place into a signature field. */
    "extend_edit:image"?: {
        /**
         * Address of a PNG or JPEG file.
         *
         * @format uri
         * @example https://files.northwind.example/signatures/m-lindqvist.png
         */
        image_url: string;
    };
    /**
     * Share of the table's height that each row takes, from top to bottom.
     *
     * 0.25,
     *
     * 0.5,
     *
     * 0.25
     *
     * ]
     *
     * @example [
     */
    "extend_edit:row_heights"?: number[];
    /** A row, for fields of type `array`. */
    items?: EditObjectFieldInput;
    /** The inner fields, for fields of type `object`. */
    properties?: {
        [key: string]: EditFieldInput;
    };
    /**
     * The values to choose from, for radio buttons, dropdowns and option lists.
     *
     * "single",
     *
     * "married",
     *
     * "widowed"
     *
     * ]
     *
     * @example [
     */
    enum?: string[];
    /** Rows that fit into the table. */
    maxItems?: number;
    /** Inner fields that must have a value, for fields of type `object`. */
    required?: string[];
    /** Whether other inner fields are tolerated, for fields of type `object`. */
    additionalProperties?: boolean;
}
/**
 * Widget on the page. It has to suit `type`.
 * - `text`: line or box for text and numbers.
 * - `checkbox`: box to tick, for booleans.
 * - `radio`: one of several buttons, for booleans and choices.
 * - `dropdown`: menu, for choices.
 * - `optionList`: open list, for choices.
 * - `signature`: place to sign, for text or a picture.
 * - `table`: rows and columns, for arrays.
 * - `unknown`: found, but not recognised.
 */
export type EditFieldTypeInput = "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown";
/** A group of fields that belong together, such as the row of a table or the parts of a signature. */
export interface EditObjectFieldInput {
    /** Always an object. */
    type?: "object";
    /**
     * What the group stands for.
     *
     * @example One damaged item
     */
    description?: string;
    /** Set if the group is a place to sign. */
    "extend_edit:field_type"?: "signature";
    /** The fields of the group. */
    properties?: {
        [key: string]: EditFieldInput;
    };
    /** Fields of the group that must have a value. */
    required?: string[];
    /** Whether other fields are tolerated in the group. */
    additionalProperties?: boolean;
}
/** What to fill in and how. With a schema the fields are fixed; without one they are looked for first. */
export interface EditConfigInput {
    /** Fields of the form, with values where you know them. */
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
    /** Fine tuning of field search and output. */
    advancedOptions?: EditAdvancedOptions;
}
/**
 * Where an edit run stands. It cannot be cancelled.
 * - `PROCESSING`: the form is being filled.
 * - `PROCESSED`: finished, the filled PDF is there.
 * - `FAILED`: ended without a PDF; `failureReason` says why.
 */
export type EditRunStatusInput = "PROCESSING" | "PROCESSED" | "FAILED";
/**
 * The model family that does the extraction.
 *
 * - `extraction_performance`: most accurate; for complex layouts, handwriting and large tables. Used when nothing
 *   is chosen.
 * - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
 * - `extraction_operator`: an agent that plans, extracts and checks its own result, for long documents full of
 *   tables. It needs a JSON Schema and a single file, and sets review agent, multimodal, reasoning, array and
 *   chunking options itself.
 *
 * @default extraction_performance
 */
export type ExtractBaseProcessorInput = "extraction_performance" | "extraction_light" | "extraction_operator";
/** Fine control over evidence, review, long tables and the part of the document to use. Set only what differs from the defaults. */
export interface ExtractAdvancedOptionsInput {
    /** Adds the model's reasoning to each field's `insights`. Helpful while tuning a schema; costs time in production. */
    modelReasoningInsightsEnabled?: boolean;
    /** Lets the model look at the page images as well as the text. Turn it on for scans, handwriting and forms, off for clean digital files where speed counts. */
    advancedMultimodalEnabled?: boolean;
    /** Returns where on the page each value was found, for highlighting and review. Adds latency. */
    citationsEnabled?: boolean;
    /**
     * How tightly a citation encloses its value. Takes effect with `citationsEnabled`.
     *
     * - `line`: whole lines of text. Used when nothing is chosen.
     *
     * - `word`: the words themselves where they can be found, otherwise the line; suits single cells of a table.
     *
     * - `block`: the surrounding paragraph, table or key-value group; the least precise, but the least likely to
     *
     * miss.
     *
     * @default line
     */
    citationMode?: "line" | "word" | "block";
    /**
     * What gets a citation inside an array. Takes effect with `citationsEnabled`.
     *
     * - `item`: one citation per row, such as `line_items[0]`.
     *
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
     *
     * - `all`: every sheet.
     *
     * - `first`: only the first sheet.
     *
     * - `last`: only the last sheet.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last";
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
    /** A second model that checks each value and scores it. Costs additional credits. */
    reviewAgent?: {
        /** Turns the check on: every field then gets a `reviewAgentScore`, and `insights` can carry the doubts it raised. */
        enabled?: boolean;
    };
    /**
     * Tells the model the UTC date on which the run was created, so that it can resolve "within 30 days" or an ambiguous 02/03/26.
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
     *
     * - `large_array_max_context`: reads the whole document several times; most complete, slowest, and more
     *
     * expensive.
     *
     * - `large_array_overlap_context`: gives each chunk its neighbouring pages, so rows at page breaks survive;
     *
     * the middle way.
     */
    type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context";
}
/** How a long document is cut up for the model, and how the partial results become one. */
export interface ExtractChunkingOptionsInput {
    /**
     * Where to cut.
     *
     * - `standard`: after a fixed number of pages.
     *
     * - `semantic`: where the content changes subject.
     *
     * - `contextual`: so that each chunk keeps the context it depends on.
     */
    chunkingStrategy?: "standard" | "semantic" | "contextual";
    /**
     * Pages per chunk. Smaller chunks run in parallel and finish sooner, but the model sees less at once.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which chunk wins when several of them deliver the same field.
     *
     * - `intelligent`: a model weighs the candidates; the slowest.
     *
     * - `confidence`: the candidate with the highest confidence.
     *
     * - `take_first`: the earliest in the document.
     *
     * - `take_last`: the latest in the document, for example for amended terms.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last";
    /**
     * Plain-language hint where `semantic` chunking may cut.
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
     * - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
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
    /** How the document is read before extraction. Worth tuning when a value is missing from the parsed text, since extraction sees nothing else. */
    parseConfig?: ParseConfigInput;
}
/**
 * Where a parse run stands.
 * - `PENDING`: queued; only runs of a batch pass through it.
 * - `PROCESSING`: the document is being read.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; `failureReason` says why.
 * - `CANCELLED`: stopped on request.
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
/** Settings of a classification processor. */
export interface LegacyClassificationConfigInput {
    /** Marks these settings as classification. */
    type: "CLASSIFY";
    /**
     * Model family.
     *
     * - `classification_performance`: highest accuracy.
     *
     * - `classification_light`: faster and cheaper, for kinds that are easy to tell apart.
     */
    baseProcessor?: "classification_performance" | "classification_light";
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
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
    /** Fine-tuning of classification. */
    advancedOptions?: LegacyClassificationAdvancedOptionsInput;
    /** How the file is read before classification; `parseConfig` in the current shape. */
    parser?: ParseConfigInput;
}
/** Fine-tuning of classification. */
export interface LegacyClassificationAdvancedOptionsInput {
    /**
     * How much of the document is looked at.
     *
     * - `default`: enough for most documents.
     *
     * - `max`: as much as possible, for kinds that only differ deep inside.
     */
    context?: "default" | "max";
    /** Shows the model page images as well, for kinds that differ by logo, stamp or layout. */
    advancedMultimodalEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/** Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
export interface LegacyExtractionConfigInput {
    /** Marks these settings as extraction. */
    type: "EXTRACT";
    /**
     * Model family.
     *
     * - `extraction_performance`: highest accuracy, citations and all options.
     *
     * - `extraction_light`: faster and cheaper, for simple documents.
     */
    baseProcessor?: "extraction_performance" | "extraction_light";
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
     *
     * @example 4.4.0
     */
    baseVersion?: string;
    /**
     * Instructions in plain language that hold for all fields.
     *
     * @example Report all amounts in the currency of the invoice and never convert them.
     */
    extractionRules?: string;
    /** JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
    schema?: JsonObject;
    /** The older list of fields. The output is then a map from field name to result. */
    fields?: ExtractionFieldInput[];
    /** Fine-tuning of extraction. Leave it out until a default turns out not to fit. */
    advancedOptions?: LegacyExtractionAdvancedOptionsInput;
    /** How the file is read before extraction; `parseConfig` in the current shape. */
    parser?: ParseConfigInput;
}
/** One field of the field-list format used by older API versions. */
export interface ExtractionFieldInput {
    /**
     * Stays the same when the field is renamed; results refer to it.
     *
     * @example invoice_number
     */
    id: string;
    /**
     * The key under which the value appears in the output.
     *
     * @example invoiceNumber
     */
    name: string;
    /**
     * Type of a field in the field-list format.
     *
     * - `string`: text.
     * - `number`: a number without unit.
     * - `currency`: an amount together with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: a table or list; its columns are in `schema`.
     * - `enum`: one of the values in `enum`.
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
    /** The fields of a row or group; given for `array` and `object`. */
    schema?: ExtractionFieldInput[];
    /** The values to choose from; given for `enum`. */
    enum?: ExtractionFieldOption[];
}
/**
 * Type of a field in the field-list format.
 *
 * - `string`: text.
 * - `number`: a number without unit.
 * - `currency`: an amount together with its currency.
 * - `boolean`: yes or no, such as a ticked box.
 * - `date`: a calendar date.
 * - `array`: a table or list; its columns are in `schema`.
 * - `enum`: one of the values in `enum`.
 * - `object`: a group of fields, listed in `schema`.
 * - `signature`: a signature with its signer and date.
 */
export type ExtractionFieldTypeInput = "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature";
/** Fine-tuning of extraction. Leave it out until a default turns out not to fit. */
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
    /** Adds the model's reasons to each field as `insights` of type `reasoning`. */
    modelReasoningInsightsEnabled?: boolean;
    /** Shows the model page images beside the text, which helps with forms, stamps and layouts. */
    advancedMultimodalEnabled?: boolean;
    /** Adds page and polygon of the source to each field. */
    citationsEnabled?: boolean;
    /**
     * How finely rows of arrays are cited. Needs `citationsEnabled` and `extraction_performance` 4.4.0 or newer.
     *
     * - `item`: one citation per row.
     *
     * - `property`: one citation per cell.
     */
    arrayCitationStrategy?: "item" | "property";
    /** Reads data out of charts and diagrams as well. */
    advancedFigureParsingEnabled?: boolean;
    /** A second model that rates every field from 1 to 5 and flags doubtful ones. Each run with it costs additional credits. */
    reviewAgent?: {
        /** Whether the rating takes place. */
        enabled?: boolean;
    };
    /** How tables with hundreds of rows are handled. Leave it out unless rows go missing; the thorough strategies cost time, and `large_array_max_context` also credits. */
    arrayStrategy?: ArrayStrategyInput;
    /** How a document too long for one pass is cut up, and how the partial results become one. */
    chunkingOptions?: LegacyExtractionChunkingOptionsInput;
    /** Worksheets to read, as ranges of their positions. */
    excelSheetRanges?: ExcelSheetRange[];
    /**
     * Which worksheets are read.
     *
     * - `intelligent`: those that look relevant for the schema.
     *
     * - `all`: every sheet.
     *
     * - `first`: the first sheet only.
     *
     * - `last`: the last sheet only.
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
     *
     * - `standard`: every so many pages.
     *
     * - `semantic`: where the subject changes.
     */
    chunkingStrategy?: "standard" | "semantic";
    /**
     * Pages per piece.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which value wins when several pieces contain the same field.
     *
     * - `intelligent`: a model decides.
     *
     * - `confidence`: the one with the highest confidence.
     *
     * - `take_first`: the one nearest to the start.
     *
     * - `take_last`: the one nearest to the end.
     */
    chunkSelectionStrategy?: "intelligent" | "confidence" | "take_first" | "take_last";
    /**
     * Where to cut, in plain language; for `semantic` only.
     *
     * @example Begin a new piece at each endorsement of the policy.
     */
    customSemanticChunkingRules?: string;
}
/** Settings of a splitting processor. */
export interface LegacySplitterConfigInput {
    /** Marks these settings as splitting. */
    type: "SPLITTER";
    /**
     * Model family.
     *
     * - `splitting_performance`: highest accuracy.
     *
     * - `splitting_light`: faster and cheaper, for clear boundaries.
     */
    baseProcessor?: "splitting_performance" | "splitting_light";
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Newer ones are used otherwise.
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
    /** Fine-tuning of splitting. */
    advancedOptions?: LegacySplitterAdvancedOptionsInput;
    /** How the file is read before splitting; `parseConfig` in the current shape. */
    parser?: ParseConfigInput;
}
/** Fine-tuning of splitting. */
export interface LegacySplitterAdvancedOptionsInput {
    /**
     * What to use as `identifier` of a piece, in plain language.
     *
     * @example The invoice number, without its prefix.
     */
    splitIdentifierRules?: string;
    /**
     * Trade-off between accuracy and time; ignored from `splitting_performance` 1.5.0 and `splitting_light` 1.3.0 on.
     *
     * - `high_precision`: boundaries are checked more thoroughly.
     *
     * - `low_latency`: quicker and coarser.
     *
     * @deprecated
     */
    splitMethod?: "high_precision" | "low_latency";
    /** Makes every worksheet of a workbook a piece of its own. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts work to these stretches of pages; the rest of the document is ignored. Pages count from 1 and both ends are included. */
    pageRanges?: PageRanges;
}
/**
 * Model tier that does the splitting. Leave it out for `splitting_performance`.
 *
 * - `splitting_performance`: the most accurate tier; choose it for long or messy packets.
 * - `splitting_light`: quicker and cheaper, good enough where the documents in a packet look clearly different.
 *
 * @default splitting_performance
 */
export type SplitBaseProcessorInput = "splitting_performance" | "splitting_light";
/** Switches that most splitters leave alone. */
export interface SplitAdvancedOptionsInput {
    /** Cuts a workbook at its sheets, one split per sheet. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Lets a page belong to two neighbouring splits when one document ends and the next begins on it. Needs `splitting_performance` 1.2.0 or `splitting_light` 1.1.0; earlier ones ignore it. */
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
     * - `splitting_performance`: the most accurate tier; choose it for long or messy packets.
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
     * Plain-language guidance on where to cut and what to keep together.
     *
     * @example Keep the photo pages with the repair estimate that precedes them.
     */
    splitRules?: string;
    /** Switches that most splitters leave alone. */
    advancedOptions?: SplitAdvancedOptionsInput;
    /** How the file is read before it is split. */
    parseConfig?: ParseConfigInput;
}
/**
 * Whether events are delivered.
 *
 * - `enabled`: events are sent.
 * - `disabled`: nothing is sent; configuration and subscriptions are kept.
 */
export type WebhookEndpointStatusInput = "enabled" | "disabled";
/**
 * An event that an endpoint can receive for the whole workspace. Events of workflow runs are not among them: they need a
 * subscription to the workflow.
 *
 * - `parse_run.processed`: a parse run finished.
 * - `parse_run.failed`: a parse run ended in an error.
 * - `edit_run.processed`: an edit run finished.
 * - `edit_run.failed`: an edit run ended in an error.
 * - `extract_run.processed`: an extract run finished.
 * - `extract_run.failed`: an extract run ended in an error.
 * - `classify_run.processed`: a classify run finished.
 * - `classify_run.failed`: a classify run ended in an error.
 * - `split_run.processed`: a split run finished.
 * - `split_run.failed`: a split run ended in an error.
 * - `batch_processor_run.processed`: a batch of extract, classify or split runs finished.
 * - `batch_processor_run.failed`: such a batch ended in an error.
 * - `batch_parse_run.processed`: a batch of parse runs finished.
 * - `batch_parse_run.failed`: a batch of parse runs ended in an error.
 * - `extractor.created`: an extractor was made.
 * - `extractor.updated`: an extractor itself changed, such as its name.
 * - `extractor.deleted`: an extractor was removed.
 * - `extractor.draft.updated`: the draft configuration of an extractor changed.
 * - `extractor.version.published`: an extractor got a new version.
 * - `classifier.created`: a classifier was made.
 * - `classifier.updated`: a classifier itself changed, such as its name.
 * - `classifier.deleted`: a classifier was removed.
 * - `classifier.draft.updated`: the draft configuration of a classifier changed.
 * - `classifier.version.published`: a classifier got a new version.
 * - `splitter.created`: a splitter was made.
 * - `splitter.updated`: a splitter itself changed, such as its name.
 * - `splitter.deleted`: a splitter was removed.
 * - `splitter.draft.updated`: the draft configuration of a splitter changed.
 * - `splitter.version.published`: a splitter got a new version.
 * - `workflow.created`: a workflow was made.
 * - `workflow.deployed`: a workflow got a new version.
 * - `workflow.deleted`: a workflow was removed.
 */
export type WebhookEndpointEventTypeInput = "parse_run.processed" | "parse_run.failed" | "edit_run.processed" | "edit_run.failed" | "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "batch_parse_run.processed" | "batch_parse_run.failed" | "extractor.created" | "extractor.updated" | "extractor.deleted" | "extractor.draft.updated" | "extractor.version.published" | "classifier.created" | "classifier.updated" | "classifier.deleted" | "classifier.draft.updated" | "classifier.version.published" | "splitter.created" | "splitter.updated" | "splitter.deleted" | "splitter.draft.updated" | "splitter.version.published" | "workflow.created" | "workflow.deployed" | "workflow.deleted";
/** Settings that most endpoints do without. */
export interface WebhookAdvancedOptionsInput {
    /** Headers added to every delivery, for example a token that your gateway demands. */
    headers?: {
        [key: string]: string;
    };
    /** How the payload travels. */
    payload?: WebhookPayloadOptionsInput;
}
/** How the payload travels. */
export interface WebhookPayloadOptionsInput {
    /**
     * - `json`: always inside the event. The default of an endpoint.
     *
     * - `url`: large payloads are replaced by a link to fetch them from, for servers that limit request bodies.
     */
    format: "json" | "url";
    /**
     * Size from which a payload counts as large, in bytes. Only used with the format `url`.
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
 * - `workflow_run.completed`: a run finished; workflows only, like the rest.
 * - `workflow_run.failed`: a run ended in an error.
 * - `workflow_run.needs_review`: a run waits for a person.
 * - `workflow_run.rejected`: a reviewer turned a run down.
 * - `workflow_run.cancelled`: a run was stopped on request.
 * - `workflow_run.step_run.processed`: one step of a run has its result.
 */
export type WebhookSubscriptionEventTypeInput = "extract_run.processed" | "extract_run.failed" | "classify_run.processed" | "classify_run.failed" | "split_run.processed" | "split_run.failed" | "batch_processor_run.processed" | "batch_processor_run.failed" | "workflow_run.completed" | "workflow_run.failed" | "workflow_run.needs_review" | "workflow_run.rejected" | "workflow_run.cancelled" | "workflow_run.step_run.processed";
/**
 * How far the run has come.
 *
 * - `PENDING`: queued, no step has begun.
 * - `PROCESSING`: steps are being executed.
 * - `NEEDS_REVIEW`: stopped at a human review step; only a person can move it on.
 * - `REJECTED`: a reviewer turned the documents down; `rejectionNote` may say why.
 * - `PROCESSED`: finished, every result is in `stepRuns`.
 * - `FAILED`: ended by an error, see `failureReason`.
 * - `CANCELLED`: stopped on request.
 * - `CANCELLING`: a cancellation was accepted and takes effect soon.
 */
export type WorkflowRunStatusInput = "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING";
/** One step of a workflow's graph, told apart by `type`. The same shape is sent and returned. A graph begins with one `TRIGGER`, which leads to one `PARSE`; what follows is free. */
export type WorkflowStepDefinitionInput = TriggerStepDefinition | ParseStepDefinitionInput | ExtractStepDefinitionInput | ClassifyStepDefinitionInput | SplitStepDefinitionInput | MergeExtractStepDefinitionInput | ConditionalStepDefinitionInput | ConditionalExtractStepDefinition | ExternalDataValidationStepDefinitionInput | WebhookResponseStepDefinition | RuleValidationStepDefinitionInput | HumanReviewStepDefinition | CollectStepDefinition | FileConversionStepDefinitionInput;
/** Turns the incoming files into text that the later steps read. Comes once, straight after the trigger. */
export interface ParseStepDefinitionInput {
    /** Selects this kind of step. */
    type: "PARSE";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Leave it out to parse with the default settings. */
    config?: {
        /** How to read the files. All processors of the workflow work on the text produced here. */
        parseConfig?: ParseConfigInput;
    };
    /** The steps that start as soon as the text is ready; several entries run as parallel branches. */
    next?: SimpleNextEntry[];
}
/** Pulls structured data out of the parsed document, with a saved extractor or with settings kept in the step. */
export interface ExtractStepDefinitionInput {
    /** Selects this kind of step. */
    type: "EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Holds either `extractor` or `extractorConfig`, never both. A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** A saved extractor. Its `version` must be stated; `latest` follows every new publication. */
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
     * - `extraction_light`: faster and cheaper, for simple and clean documents; cannot use figures or signatures.
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
    /** How the document is read before extraction. Worth tuning when a value is missing from the parsed text, since extraction sees nothing else. */
    parseConfig?: ParseConfigInput;
}
/** Decides which class the document belongs to and sends it down the branch of that class. */
export interface ClassifyStepDefinitionInput {
    /** Selects this kind of step. */
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
    /** Selects this kind of step. */
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
    /** Selects this kind of step. */
    type: "MERGE_EXTRACT";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Optional, even for a deployment. */
    config?: {
        /**
         * The order in which the fields of the merged extractors are taken.
         *
         * - `confidence`: the surest values come first.
         *
         * - `alphabetic`: by name.
         *
         * - `first_to_execute`: the step that ran earliest comes first.
         *
         * - `last_to_execute`: the step that ran latest comes first.
         *
         * @default confidence
         */
        mergeOrder?: "confidence" | "alphabetic" | "first_to_execute" | "last_to_execute";
    };
    /** What runs on the merged data. */
    next?: SimpleNextEntry[];
}
/** Compares values from earlier steps and takes the first branch that applies. The only branching step that must have `config`. */
export interface ConditionalStepDefinitionInput {
    /** Selects this kind of step. */
    type: "CONDITIONAL";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** The branches of this step. */
    config: {
        /** Tried in order. The first is an `IF`; any number of `ELSE_IF` may follow, and an `ELSE` closes the list. */
        conditions: StepConditionInput[];
    };
    /** One edge for each branch, joined to it by `conditionId`. */
    next?: ConditionalNextEntry[];
}
/** One branch of a `CONDITIONAL` step. */
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
     * - `IF`: tried first.
     *
     * - `ELSE_IF`: tried when no branch before it applied.
     *
     * - `ELSE`: taken when nothing else applied; compares nothing.
     */
    type: "IF" | "ELSE_IF" | "ELSE";
    /**
     * How the two operands are compared.
     *
     * - `EQUALS`: both are the same.
     *
     * - `GTE`: the left number is the right one or more.
     *
     * - `LTE`: the left number is the right one or less.
     *
     * - `IS_NULL`: the left operand has no value; the right one is not used.
     *
     * - `CONTAINS`: the right operand occurs in the left.
     *
     * - `NO_OP`: no comparison, for an `ELSE`.
     */
    operation?: "EQUALS" | "GTE" | "LTE" | "IS_NULL" | "CONTAINS" | "NO_OP";
    /**
     * Usually a value of an earlier step, in double braces.
     *
     * @example {{extract_invoice.output.value.total}}
     */
    leftOperand?: string;
    /**
     * Usually a literal to compare with. An `ELSE` has none.
     *
     * @example 10000
     */
    rightOperand?: string;
}
/** Sends the extracted data to your own service and keeps its answer, for example to match a supplier against the ERP. */
export interface ExternalDataValidationStepDefinitionInput {
    /** Selects this kind of step. */
    type: "EXTERNAL_DATA_VALIDATION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** A draft may lack it, a deployment may not; it is absent from responses until someone configures the step. */
    config?: {
        /** The HTTP request to your service. */
        requestOptions: {
            /**
             * Where the request goes. It must be reachable from the internet.
             *
             * @format uri
             * @example https://erp.northwind.example/suppliers/match
             */
            url: string;
            /**
             * HTTP method of the request.
             *
             * - `GET`: a lookup without a body.
             *
             * - `POST`: sends the data for checking.
             *
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
             * - `application/json`: a JSON document.
             *
             * - `text/plain`: plain text.
             */
            contentType?: "application/json" | "text/plain";
        };
        /**
         * Whether a failed check ends the run. `CONTINUE` by default.
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
 * - `EXIT`: the run ends here.
 */
export type StepFailureBehaviorInput = "CONTINUE" | "EXIT";
/** Checks extracted data against your formulas and routes by the verdict, for example to a reviewer when totals disagree. */
export interface RuleValidationStepDefinitionInput {
    /** Selects this kind of step. */
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
     * `name` of the step behind this verdict.
     *
     * @example review_mismatch
     */
    step: string;
    /**
     * The verdict that opens this edge.
     *
     * - `pass`: every rule held.
     *
     * - `fail`: at least one rule did not hold or could not be evaluated.
     */
    result: "pass" | "fail";
}
/** Changes files into another format before later steps use them. */
export interface FileConversionStepDefinitionInput {
    /** Selects this kind of step. */
    type: "FILE_CONVERSION";
    /** Identifies the step within its version and must be unique there: `next` entries, conditions and formulas refer to it. Keeping a name keeps the step's identity from one draft to the next. */
    name: StepName;
    /** Optional, even for a deployment. */
    config?: {
        /**
         * Whether a file that cannot be converted ends the run. `EXIT` by default.
         *
         * @default EXIT
         */
        failureBehavior?: StepFailureBehaviorInput;
    };
    /** What runs on the converted files. */
    next?: SimpleNextEntry[];
}
