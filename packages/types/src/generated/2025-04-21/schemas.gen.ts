// Generated from openapi/2025-04-21. Do not edit.
// Change the contract, then run: pnpm generate

/**
 * Progress of a workflow run.
 * - `PENDING`: waiting for capacity.
 * - `PROCESSING`: under way.
 * - `NEEDS_REVIEW`: stopped until a human reviews it in the dashboard.
 * - `REJECTED`: a reviewer turned the document down.
 * - `PROCESSED`: finished, the outputs are final.
 * - `FAILED`: ended early; see `failureReason`.
 * - `CANCELLED`: stopped on request.
 * - `CANCELLING`: a stop was requested, steps under way are ending.
 */
export type WorkflowRunStatus = "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING" | (string & {});
/**
 * Timestamp to sort a list by.
 * - `updatedAt`: last change, so that active runs surface first.
 * - `createdAt`: creation, which keeps the order stable while runs progress.
 *
 * @default updatedAt
 */
export type SortBy = "updatedAt" | "createdAt";
/**
 * Sort direction.
 * - `asc`: oldest first.
 * - `desc`: newest first.
 *
 * @default desc
 */
export type SortDir = "asc" | "desc";
/**
 * Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page.
 *
 * @example xK9mLPqRtN3vS8wF5hB2cQ==:zWvUxYjM4nKpL7aDgE9HbTcR2mAyX3/Q+CNkfBSw1dZ=
 */
export type NextPageToken = string;
/** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
export type Success = boolean;
/** Credits charged. Absent for anything processed before 7 October 2025 and for organizations on older billing plans. */
export interface Usage {
    /**
     * Credits charged; need not be a whole number.
     *
     * @example 3.5
     */
    credits: number;
}
/** A workflow run as it appears in lists, without files and outputs. */
export interface WorkflowRunSummary {
    /**
     * Use it to get the whole run.
     *
     * @example workflow_run_Zk9mNP12Qw4-yTv8BdR3H
     */
    id: string;
    /**
     * Progress of a workflow run.
     * - `PENDING`: waiting for capacity.
     * - `PROCESSING`: under way.
     * - `NEEDS_REVIEW`: stopped until a human reviews it in the dashboard.
     * - `REJECTED`: a reviewer turned the document down.
     * - `PROCESSED`: finished, the outputs are final.
     * - `FAILED`: ended early; see `failureReason`.
     * - `CANCELLED`: stopped on request.
     * - `CANCELLING`: a stop was requested, steps under way are ending.
     */
    status: WorkflowRunStatus;
    /**
     * When the run was first created (UTC); always before `startTime`.
     *
     * @format date-time
     */
    initialRunAt?: string;
    /**
     * E-mail address of the reviewer; absent before a review.
     *
     * @example jane.doe@example.com
     */
    reviewedByUser?: string;
    /**
     * End of the review (UTC); absent before.
     *
     * @format date-time
     */
    reviewedAt?: string;
    /**
     * When execution began (UTC), later than `initialRunAt`; absent before.
     *
     * @format date-time
     */
    startTime?: string;
    /**
     * When the last step ended (UTC); absent while the run goes on.
     *
     * @format date-time
     */
    endTime?: string;
    /**
     * The workflow (`workflow_…`) that ran; the list can be filtered by it.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    workflowId: string;
    /**
     * Title of the workflow, for display; compare and filter by `workflowId`.
     *
     * @example Invoice Processing
     */
    workflowName: string;
    /**
     * The version that ran; tells results from before and after a deployment apart.
     *
     * @example workflow_version_Zk9mNP12Qw4-yTv8BdR3H
     */
    workflowVersionId: string;
    /**
     * Common to the runs that one request created; filter the list by it to follow them.
     *
     * @example batch_7Ws31-F5
     */
    batchId?: string;
    /**
     * Why the reviewer turned the run down; even a rejected run may lack it.
     *
     * @example Invalid invoice format
     */
    rejectionNote?: string;
    /**
     * When the record was made (UTC); `sortBy=createdAt` orders the list by it.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change (UTC); the list is ordered by it unless `sortBy` says otherwise.
     *
     * @format date-time
     */
    updatedAt: string;
    /** Credits for all steps together. */
    usage?: Usage;
}
/** The runs of one page and, unless it is the last, the cursor for the next. */
export interface WorkflowRunList {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Runs that pass all filters, in the requested order. */
    workflowRuns: WorkflowRunSummary[];
    /** Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page. */
    nextPageToken?: NextPageToken;
}
/** Error body of most operations. Both members may be missing, so decide by the HTTP status and show `error` to humans only. */
export interface Error {
    /**
     * `false` on every failure; `error` says what was wrong.
     *
     * @example false
     */
    success?: boolean;
    /**
     * Explanation of what went wrong, in English. The wording can change at any time.
     *
     * @example No workflow run found with id workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    error?: string;
}
/** Error body of a 429. Unlike other errors it has no `success`. */
export interface RateLimitError {
    /**
     * Which limit was hit, in English.
     *
     * @example Rate limit exceeded. Please retry later.
     */
    error: string;
}
/** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` what was read from the file before is used again. */
export interface FileInput {
    /**
     * Name shown in the dashboard and matched by name filters. Guessed from the URL when left out.
     *
     * @example acme-invoice-2025-0417.pdf
     */
    fileName?: string;
    /**
     * Address that Extend downloads from. A presigned one should be valid for 5 to 15 minutes, in a batch for 30.
     *
     * @format uri
     * @example https://storage.example.com/inbox/acme-invoice-2025-0417.pdf?sig=9f31c0
     */
    fileUrl?: string;
    /**
     * A file that Extend already has, from an upload or an earlier run.
     *
     * @example file_Zk9mNP12Qw4yTv8BdR3H
     */
    fileId?: string;
}
/** Supplied data for settings with a `schema`: the values alone, without evidence. */
export interface ProvidedJsonOutput {
    /**
     * Data in the shape of the schema; parts of it are enough.
     *
     * @example {
     *   "invoice_number": "INV-20418",
     *   "total": 4318.2
     * }
     */
    value: {
        [key: string]: unknown;
    };
}
/**
 * Kind of value.
 * - `string`: free text.
 * - `number`: a quantity without unit.
 * - `currency`: an amount with its currency.
 * - `boolean`: yes or no, such as a ticked box.
 * - `date`: a calendar date.
 * - `array`: rows, each with the fields of `schema`.
 * - `enum`: one of a fixed list of values.
 * - `object`: a group of fields.
 * - `signature`: whether and by whom something was signed.
 */
export type ExtractionFieldType = "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature" | (string & {});
/** The right value of a field, as a person decided it. */
export interface ProvidedExtractionFieldResult {
    /**
     * Joins the value to the field of the settings that has this `id`.
     *
     * @example invoice_total
     */
    id: string;
    /** The right value; null states that the document does not contain it. */
    value?: unknown;
    /**
     * Kind of value.
     * - `string`: free text.
     * - `number`: a quantity without unit.
     * - `currency`: an amount with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: rows, each with the fields of `schema`.
     * - `enum`: one of a fixed list of values.
     * - `object`: a group of fields.
     * - `signature`: whether and by whom something was signed.
     */
    type?: ExtractionFieldType;
    /**
     * Certainty to record for the value, from 0 to 1; 1 (full certainty) unless stated.
     *
     * @default 1
     */
    confidence?: number;
    /** Page on which the value stands, counted from 1; the value may be given without it. */
    page?: number;
}
/** Supplied data for settings with `fields`, keyed by field name. */
export interface ProvidedFieldsArrayOutput {
    [key: string]: ProvidedExtractionFieldResult;
}
/** Supplied data for an extraction processor, shaped after its settings. */
export type ProvidedExtractionOutput = ProvidedJsonOutput | ProvidedFieldsArrayOutput;
/** The kind of document as a person decided it. */
export interface ProvidedClassifierOutput {
    /**
     * The `id` that the right kind has in the settings.
     *
     * @example purchase_order
     */
    id: string;
    /**
     * Label of the right kind, as the settings have it.
     *
     * @example Purchase Order
     */
    type: string;
    /** Certainty to record, 1 for something known for sure. */
    confidence?: number;
}
/** The documents that a file really consists of, with their pages. */
export interface ProvidedSplitterOutput {
    /** All pieces, not only the changed ones. */
    splits: {
        /**
         * Key of the piece; keep the one from the output you correct.
         *
         * @example split_4Rt7
         */
        id: string;
        /**
         * The `id` of the kind in the settings.
         *
         * @example invoice
         */
        classificationId: string;
        /**
         * Label of the right kind, as the settings have it.
         *
         * @example Invoice
         */
        type: string;
        /** Why this is a document of its own, for colleagues. */
        observation?: string;
        /**
         * Text that tells it from pieces of the same kind, such as an invoice number.
         *
         * @example INV-20418
         */
        identifier?: string;
        /** First page in the original file, counted from 1. */
        startPage: number;
        /** Last page in the original file, included. */
        endPage: number;
    }[];
}
/** A result that you supply, as a correction, an expectation or a replacement. Use the member that fits the processor's type and settings. */
export type ProvidedProcessorOutput = ProvidedExtractionOutput | ProvidedClassifierOutput | ProvidedSplitterOutput;
/** A document for a workflow, with results that are known beforehand if there are any. */
export interface WorkflowRunFileInput {
    /**
     * Name shown in the dashboard and matched by name filters. Guessed from the URL when left out.
     *
     * @example acme-invoice-2025-0417.pdf
     */
    fileName?: string;
    /**
     * Address that Extend downloads from. A presigned one should be valid for 5 to 15 minutes, in a batch for 30.
     *
     * @format uri
     * @example https://storage.example.com/inbox/acme-invoice-2025-0417.pdf?sig=9f31c0
     */
    fileUrl?: string;
    /**
     * A file that Extend already has, from an upload or an earlier run.
     *
     * @example file_Zk9mNP12Qw4yTv8BdR3H
     */
    fileId?: string;
    /** Results to use in place of a processor's own, for instance to force a classification or to fill in fields that you know already. Rarely needed. */
    outputs?: {
        /**
         * The processor of the workflow that is skipped for this file.
         *
         * @example dp_Xj8mK2pL9nR4vT7qY5wZ
         */
        processorId: string;
        /** A result that you supply, as a correction, an expectation or a replacement. Use the member that fits the processor's type and settings. */
        output: ProvidedProcessorOutputInput;
    }[];
}
/**
 * A version number from the dashboard, or `draft`. Without it the newest deployed version runs, or the draft if nothing has been deployed.
 *
 * @example 3
 * @example draft
 */
export type WorkflowVersion = string;
/**
 * Place in the queue when limits hold runs back; the lower the number, the sooner the turn.
 *
 * @default 50
 */
export type RunPriority = number;
/**
 * Your own keys and values; they come back with the run and in its webhook events. The key `extend:usage_tags`, an array of strings out of letters, digits, `-` and `_`, sorts the costs of runs; other characters are dropped.
 *
 * @example {
 *   "purchaseOrder": "PO-77120",
 *   "extend:usage_tags": [
 *     "accounts-payable",
 *     "emea"
 *   ]
 * }
 */
export interface RunMetadata {
    [key: string]: unknown;
}
/** What to run on which documents. Give `files` or `rawTexts`; each entry becomes a run of its own. */
export interface WorkflowRunCreate {
    /**
     * The workflow (`workflow_…`) that every file and text goes through; another workflow takes another request.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    workflowId: string;
    /** Documents to process. More than 50 need a batch. */
    files?: WorkflowRunFileInput[];
    /** Texts to process in place of files; each is stored as a `.txt` file. Data with a format of its own does better as a file. */
    rawTexts?: string[];
    /** A version number from the dashboard, or `draft`. Without it the newest deployed version runs, or the draft if nothing has been deployed. */
    version?: WorkflowVersion;
    /** Place in the queue when limits hold runs back; the lower the number, the sooner the turn. */
    priority?: RunPriority;
    /** Your own keys and values; they come back with the run and in its webhook events. The key `extend:usage_tags`, an array of strings out of letters, digits, `-` and `_`, sorts the costs of runs; other characters are dropped. */
    metadata?: RunMetadata;
}
/** Free-form JSON object whose keys and values are entirely up to the caller. */
export interface JsonObject {
    [key: string]: unknown;
}
/**
 * Format family of a file.
 * - `PDF`: PDF, including Word and PowerPoint files that were converted on upload.
 * - `CSV`: comma-separated values.
 * - `IMG`: a picture such as PNG, JPEG, TIFF or HEIC.
 * - `TXT`: plain text, also what raw text turns into.
 * - `DOCX`: a Word document kept as such.
 * - `EXCEL`: a spreadsheet workbook.
 * - `XML`: an XML document.
 * - `HTML`: a web page.
 */
export type FileType = "PDF" | "CSV" | "IMG" | "TXT" | "DOCX" | "EXCEL" | "XML" | "HTML" | (string & {});
/** What was read from a file. Which members are there depends on the file type and on the flags of the request. */
export interface FileContents {
    /** Plain text of the whole file, for any type, when `rawText=true` was asked. */
    rawText?: string;
    /** The whole file as Markdown, for PDF and images, when `markdown=true` was asked. */
    markdown?: string;
    /** The same content page by page, for paged formats. */
    pages?: {
        /** Position in the document, counted from 1; printed page numbers may differ. */
        pageNumber: number;
        /** Height of the page, the scale for vertical coordinates. */
        pageHeight?: number;
        /** Width of the page, the scale for horizontal coordinates. */
        pageWidth?: number;
        /** Plain text of the page, without the headings and tables that `markdown` marks. */
        rawText?: string;
        /** The page as Markdown, where tables and headings can be told from text. */
        markdown?: string;
        /** The page as HTML: Word documents only, and only with `html=true`. */
        html?: string;
    }[];
    /** Content sheet by sheet, for workbooks. */
    sheets?: {
        /**
         * Name on the sheet's tab, by which people know it.
         *
         * @example Q1 Statement
         */
        sheetName: string;
        /** Cell values of the sheet as plain text. */
        rawText?: string;
    }[];
}
/** Facts found out about a file. An empty object where nothing is known. */
export interface FileMetadata {
    /**
     * Number of pages, known for PDF and Word only.
     *
     * @example 30
     */
    pageCount?: number;
    /** The split that produced this file; absent on originals. */
    parentSplit?: {
        /** Matches the `id` of a split in the splitter's output. */
        id: string;
        /**
         * Kind of document that the splitter took the piece for.
         *
         * @example Invoice
         */
        type: string;
        /**
         * What tells this piece from others of its type, such as an invoice number.
         *
         * @example other_2_9
         */
        identifier: string;
        /** First page of the piece within the parent file, counted from 1. */
        startPage: number;
        /** Last page of the piece within the parent file, included. */
        endPage: number;
    };
}
/** A document known to Extend, either uploaded or cut out of another file by a splitter. */
export interface File {
    /**
     * Always `file`; tells it from other objects in stored data.
     *
     * @example file
     */
    object: "file";
    /**
     * Pass it as `fileId` wherever a file is asked for; text that was already parsed is then used again.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * File name with its extension, as uploaded or derived from the URL.
     *
     * @example acme-invoice-2025-0417.pdf
     */
    name: string;
    /** Detected format. Absent while it is not known yet. */
    type?: FileType;
    /**
     * Download link that works without a key for 15 minutes. Fetch the file again for a fresh one.
     *
     * @format uri
     * @example https://files.extend.ai/file_xK9mLPqRtN3vS8wF5hB2cQ?signature=5d1f0c9a
     */
    presignedUrl?: string;
    /**
     * The file this one was cut from. Only on pieces that a splitter made.
     *
     * @example file_Zk9mNP12Qw4yTv8BdR3H
     */
    parentFileId?: string;
    /** Text of the file; present only where the request asked for it. */
    contents?: FileContents;
    /** Facts found out about a file. An empty object where nothing is known. */
    metadata: FileMetadata;
    /**
     * When the file was registered (UTC); the list of files is ordered by it.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change of the record (UTC); the list of files cannot be ordered by it.
     *
     * @format date-time
     */
    updatedAt: string;
    /** Credits for parsing this file, which are billed apart from extraction, classification and splitting. */
    usage?: Usage;
}
/**
 * Progress of a processor run.
 * - `PENDING`: waiting for capacity.
 * - `PROCESSING`: under way.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; see `failureReason`.
 * - `CANCELLED`: stopped on request.
 */
export type ProcessorRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
/** A point on a page, in the unit of the page size; the origin is the top left corner. */
export interface Point {
    /**
     * Distance from the left side of the page; divide by the page width to draw at any size.
     *
     * @example 72.4
     */
    x: number;
    /**
     * Distance from the top of the page; divide by the page height to draw at any size.
     *
     * @example 118.9
     */
    y: number;
}
/** A place in the document that a value was read from. */
export interface Citation {
    /** Page of the passage, counted from 1; the one to draw `polygon` on. */
    page?: number;
    /**
     * The passage as it stands in the document, for showing beside the value.
     *
     * @example Total due: USD 4,318.20
     */
    referenceText?: string;
    /** Outline of the passage, in the unit of `pageWidth` and `pageHeight`. */
    polygon?: Point[];
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
/** A remark of a model about its own or another's result. */
export interface Insight {
    /**
     * Kind of remark.
     * - `reasoning`: why the result is as it is.
     * - `issue`: something doubtful that the review agent noticed.
     * - `review_summary`: the review agent's conclusion.
     */
    type: "reasoning" | "issue" | "review_summary" | (string & {});
    /**
     * The remark in plain language, for people; not meant to be parsed.
     *
     * @example The total includes 8.25 % sales tax.
     */
    content: string;
}
/** How sure one extracted value is, and where it was found. */
export interface JsonOutputMetadata {
    /** Certainty of text recognition; absent where there was nothing to recognise. */
    ocrConfidence?: number;
    /** How sure the extracting model is of the value, from 0 (not at all) to 1. */
    logprobsConfidence?: number;
    /** Grade of the review agent, from 1 (significant problems) to 5 (nothing found). Only if the agent is enabled. */
    reviewAgentScore?: number;
    /** Places in the document that support the value; only with citations enabled. */
    citations?: Citation[];
    /** Remarks of the models about the value, such as the reasoning or a doubt of the review agent. */
    insights?: Insight[];
}
/** Extracted data of settings that use a `schema`, with evidence per value. */
export interface JsonOutput {
    /** The data in the shape of the schema; the evidence for each path is in `metadata`. */
    value: JsonObject;
    /** Confidence and origin by path into `value`, such as `line_items[0].amount`. */
    metadata: {
        [key: string]: JsonOutputMetadata;
    };
}
/** A value to look for, in the older list style; new settings use `schema`. */
export interface ExtractionField {
    /**
     * Your own stable key, unique in the list; results repeat it.
     *
     * @example invoice_total
     */
    id: string;
    /**
     * Key of the field in the output.
     *
     * @example Invoice Total
     */
    name: string;
    /**
     * Kind of value.
     * - `string`: free text.
     * - `number`: a quantity without unit.
     * - `currency`: an amount with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: rows, each with the fields of `schema`.
     * - `enum`: one of a fixed list of values.
     * - `object`: a group of fields.
     * - `signature`: whether and by whom something was signed.
     */
    type: ExtractionFieldType;
    /**
     * What the value means, where it tends to stand and how to write it. The model works from this text.
     *
     * @example Amount due including tax, usually at the bottom right of the last page.
     */
    description: string;
    /** Fields inside this one. Needed for `array` (the fields of one row) and `object`. */
    schema?: ExtractionField[];
    /** The values to choose from. Needed for `enum`. */
    enum?: EnumOption[];
}
/** A value that an enum field may take, and when it applies. */
export interface EnumOption {
    /**
     * What the output holds when this option is chosen.
     *
     * @example net_30
     */
    value: string;
    /**
     * Tells the model when to choose it.
     *
     * @example Payment is due within 30 days.
     */
    description: string;
}
/** Where the value of a field stands on a page, to mark it beside the result. */
export interface ExtractionFieldReference {
    /**
     * Joins the place to the field of the settings that has this `id`.
     *
     * @example invoice_total
     */
    id: string;
    /**
     * Name of the field, to show beside the marked place; join by `id`, which outlasts renaming.
     *
     * @example Invoice Total
     */
    fieldName: string;
    /** Page that all `boundingBoxes` lie on, counted from 1. */
    page: number;
    /** One box per stretch of text that makes up the value. The unit is not documented, so compare with a sample. */
    boundingBoxes: {
        /**
         * Upper edge, from the top of the page; `bottom` minus `top` is the height of the box.
         *
         * @example 702.4
         */
        top: number;
        /**
         * Left edge, from the left side of the page; `right` minus `left` is the width of the box.
         *
         * @example 431
         */
        left: number;
        /**
         * Lower edge, from the top of the page too; larger than `top`.
         *
         * @example 716.1
         */
        bottom: number;
        /**
         * Right edge, from the left side of the page too; larger than `left`.
         *
         * @example 512.8
         */
        right: number;
    }[];
}
/** Value and evidence for a field of settings that use `fields`, the older list style. */
export interface ExtractionFieldResult {
    /**
     * Joins the result to the field of the settings that has this `id`.
     *
     * @example invoice_total
     */
    id: string;
    /**
     * Kind of value.
     * - `string`: free text.
     * - `number`: a quantity without unit.
     * - `currency`: an amount with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: rows, each with the fields of `schema`.
     * - `enum`: one of a fixed list of values.
     * - `object`: a group of fields.
     * - `signature`: whether and by whom something was signed.
     */
    type: ExtractionFieldType;
    /** The value in the shape that `type` calls for; null or absent if nothing was found. */
    value?: unknown;
    /** How sure the model is of the value, from 0 (not at all) to 1. */
    confidence?: number;
    /** Definitions of the fields inside an `array` or `object`, by which its values are read. */
    schema?: ExtractionField[];
    /** Remarks of the model, if reasoning is enabled. */
    insights?: Insight[];
    /** Where the value stands in the document; may be empty. */
    references: ExtractionFieldReference[];
    /** The options there were, for `enum` fields only. */
    enum?: EnumOption[];
}
/** Data extracted by a list of fields, keyed by field name. Empty while the run has no result yet. */
export interface FieldsArrayOutput {
    [key: string]: ExtractionFieldResult;
}
/** Extracted data: `JsonOutput` for settings with a `schema`, `FieldsArrayOutput` for settings with `fields`. */
export type ExtractionOutput = JsonOutput | FieldsArrayOutput;
/** The kind of document that was chosen, with confidence and reasons. */
export interface ClassifierOutput {
    /**
     * The `id` that the chosen kind has in the settings; branch on it, for labels may be reworded.
     *
     * @example purchase_order
     */
    id: string;
    /**
     * Label of the chosen kind, as the settings have it.
     *
     * @example Purchase Order
     */
    type: string;
    /**
     * How sure the model is of the kind, from 0 (not at all) to 1.
     *
     * @example 0.97
     */
    confidence: number;
    /** Reasoning behind the choice, for a person who checks it. */
    insights: Insight[];
}
/** A document inside a larger file: its kind, its pages and the file made of it. */
export interface Split {
    /**
     * Label of the kind of document, as the settings have it.
     *
     * @example Invoice
     */
    type: string;
    /**
     * Why the boundaries and the kind were chosen, for a person who checks it.
     *
     * @example A new letterhead and invoice number start on page 4.
     */
    observation: string;
    /**
     * Distinguishes pieces of the same kind, such as by number.
     *
     * @example INV-20418
     */
    identifier: string;
    /** First page in the original file, counted from 1. */
    startPage: number;
    /** Last page in the original file, included. */
    endPage: number;
    /**
     * Title made up for the piece; absent when there is none.
     *
     * @example Invoice INV-20418
     */
    name?: string;
    /**
     * The `id` of the kind in the settings; it survives a new label.
     *
     * @example invoice
     */
    classificationId: string;
    /**
     * Identifies the piece within the run; derived files name it in `parentSplit`.
     *
     * @example split_4Rt7
     */
    id: string;
    /**
     * The piece as a file of its own, ready for further runs.
     *
     * @example file_v8gqaWzgTnSyIMZfrlEba
     */
    fileId: string;
}
/** The documents found inside a file, each with kind, pages and file. */
export interface SplitterOutput {
    /** One entry per document found, in page order. */
    splits: Split[];
    /** Whether the pieces were supplied from outside, not found by the model. */
    isExternal?: boolean;
}
/** Result of a processor. Nothing in the value itself names its kind: go by the `type` of the run, and for extraction by whether the settings use `schema` or `fields`. */
export type ProcessorOutput = ExtractionOutput | ClassifierOutput | SplitterOutput;
/** What a reviewer changed in one field, and why. */
export interface ExtractionEdit {
    /** Value before the review, as the processor found it. */
    originalValue?: unknown;
    /** Value after the review, the one to use. */
    editedValue?: unknown;
    /**
     * Why the reviewer changed it; absent without a remark.
     *
     * @example Handwritten correction on page 1 applies.
     */
    notes?: string;
    /** Page on which the edit was made, counted from 1. */
    page?: number;
    /**
     * Type that the settings give the field; tells how to read the two values.
     *
     * @example currency
     */
    fieldType?: string;
}
/**
 * What a processor does with a document.
 * - `EXTRACT`: reads fields out of it.
 * - `CLASSIFY`: tells which kind of document it is.
 * - `SPLITTER`: finds the documents inside a larger file.
 */
export type ProcessorType = "EXTRACT" | "CLASSIFY" | "SPLITTER" | (string & {});
/** A kind of document to choose from, with the features that set it apart. */
export interface Classification {
    /**
     * Your own stable key. Keep it when you rename `type`; lower case with underscores reads best.
     *
     * @example purchase_order
     */
    id: string;
    /**
     * The label that appears in results.
     *
     * @example Purchase Order
     */
    type: string;
    /**
     * What distinguishes this kind from the others. The model decides by this text.
     *
     * @example A buyer's order of goods before delivery
     * @example with an order number and no amount due.
     */
    description: string;
}
/**
 * Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped.
 *
 * @example [
 *   {
 *     "start": 1,
 *     "end": 3
 *   },
 *   {
 *     "start": 12,
 *     "end": 14
 *   }
 * ]
 */
export type PageRanges = {
    /** First page of the stretch, counted from 1. Absent: from page 1. */
    start?: number;
    /** Last page of the stretch. Absent: to the end of the file. */
    end?: number;
}[];
/** What else the model sees and is told, for kinds that are hard to tell apart. */
export interface ClassificationAdvancedOptions {
    /**
     * How much of the document is looked at.
     * - `default`: a limited part of the document.
     * - `max`: as much as possible, for kinds that only differ deep inside.
     */
    context?: "default" | "max" | (string & {});
    /** Shows the model page images as well, for kinds that differ by logo, stamp or layout. */
    advancedMultimodalEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
}
/** Where the text is cut into chunks, and how large they may become. */
export interface ParseChunkingStrategy {
    /**
     * Unit of a chunk.
     * - `page`: one chunk per page.
     * - `document`: no cutting, everything in one chunk.
     * - `section`: cut at headings; needs the target `markdown`.
     */
    type?: "page" | "document" | "section" | (string & {});
    /** Size limits that merge small chunks and cut long ones. */
    options?: {
        /**
         * Chunks shorter than this are joined with a neighbour, so that none is too short to make sense.
         *
         * @example 500
         */
        minCharacters?: number;
        /**
         * Chunks longer than this are cut; set it below the limit of your embedding model.
         *
         * @example 10000
         */
        maxCharacters?: number;
    };
}
/** Review and correction of recognised content by a vision model; costs credits on the pages it works on. */
export interface ParseAgenticOptions {
    /** Turns the review by a vision model on, at extra credits. */
    enabled?: boolean;
    /**
     * Hints in plain language about what tends to be misread in these documents.
     *
     * @example Amounts use a comma as decimal separator.
     */
    customInstructions?: string;
}
/** Figures and tables can be left out, and a vision model can look again at tables and text for extra credits. */
export interface ParseBlockOptions {
    /** Whether figures are kept in the result, and whether each is also cut out as an image. */
    figures?: {
        /** `false` leaves figures out of the result, for documents whose pictures only decorate. */
        enabled?: boolean;
        /** Cuts every figure out as an image of its own, with a URL in the block's details. */
        figureImageClippingEnabled?: boolean;
    };
    /** Whether tables are kept, in which markup, with blocks per cell or not, and whether a model checks them. */
    tables?: {
        /** `false` leaves tables out of the result, for documents of which only the prose counts. */
        enabled?: boolean;
        /**
         * Markup of a table.
         * - `markdown`: compact, loses merged cells.
         * - `html`: keeps row and column spans.
         */
        targetFormat?: "markdown" | "html" | (string & {});
        /** Repeats the header row on following pages where a table goes on without one and has as many columns. */
        tableHeaderContinuationEnabled?: boolean;
        /** Adds a block with its own position for each cell, below the block of the table. */
        cellBlocksEnabled?: boolean;
        /** Second look at tables by a vision model, at extra credits. */
        agentic?: ParseAgenticOptions;
    };
    /** Signature detection, and a second look at text by a vision model. */
    text?: {
        /** Looks for signatures with a separate vision model. Switch it off to gain time if none matter. */
        signatureDetectionEnabled?: boolean;
        /** Second look at text by a vision model, at extra credits. */
        agentic?: ParseAgenticOptions;
    };
}
/** Settings for difficult scans and for spreadsheets. */
export interface ParseAdvancedOptions {
    /** Turns pages upright before reading them, for scans fed in sideways or upside down. */
    pageRotationEnabled?: boolean;
    /** Lets a vision model correct text recognition across the document, for messy handwriting and bad scans. The `agentic` settings of `blockOptions` aim at tables or text alone. */
    agenticOcrEnabled?: boolean;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
    /**
     * Reading of workbooks.
     * - `basic`: quick and deterministic, always used for `.xls`.
     * - `advanced`: recognises several tables and blocks on a sheet, at extra credits.
     */
    excelParsingMode?: "basic" | "advanced" | (string & {});
    /** Ignores hidden rows, columns and sheets of workbooks, so that they do not end up in the text. */
    excelSkipHiddenContent?: boolean;
    /** Takes the stored value of a cell, such as 45764, rather than its display, such as 17 April 2025. */
    excelUseRawCellValues?: boolean;
    /** Uses the results saved in the workbook and does not compute formulas again: much faster, but wrong for formulas that depend on today's date. */
    excelSkipCalculation?: boolean;
    /**
     * How far apart vertically two pieces of text may be and still count as one line. Larger groups more; only for the target `spatial`.
     *
     * @example 1
     */
    verticalGroupingThreshold?: number;
    /** Recognition data to add to a parse result; it comes back as `ocr` of the run. */
    returnOcr?: {
        /** Adds each word with its box and confidence. The response grows a lot; ask for it by URL. */
        words?: boolean;
    };
    /** Converts images, Office files and HTML to PDF first, so that every block gets a position. */
    alwaysConvertToPdf?: boolean;
}
/** How a document becomes text before anything else looks at it. Every member is optional: leave out what need not differ from the defaults. */
export interface ParseConfig {
    /**
     * Shape of the text.
     * - `markdown`: reading order with headings, lists and tables. Right for most documents and for retrieval, and the
     *   only one that allows chunks by section.
     * - `spatial`: keeps everything where it stood on the page by means of blanks and tabs. Right for skewed scans,
     *   handwriting and forms such as bills of lading; chunks by page only.
     */
    target?: "markdown" | "spatial" | (string & {});
    /** Where the text is cut into chunks, and how large they may become. */
    chunkingStrategy?: ParseChunkingStrategy;
    /**
     * Trade-off between accuracy and price.
     * - `parse_performance`: the most accurate engine, used unless told otherwise.
     * - `parse_light`: cheaper and faster for clean, high-volume input; weaker on poor scans, handwriting, large tables
     *   and scripts other than Latin.
     */
    engine?: "parse_performance" | "parse_light" | (string & {});
    /** Figures and tables can be left out, and a vision model can look again at tables and text for extra credits. */
    blockOptions?: ParseBlockOptions;
    /** Settings for difficult scans and for spreadsheets. */
    advancedOptions?: ParseAdvancedOptions;
}
/** The kinds to choose from, with the model and the rules that choose. */
export interface ClassificationConfig {
    /** Always `CLASSIFY`; it has to be the processor's own type. */
    type: "CLASSIFY";
    /**
     * Model family.
     * - `classification_performance`: highest accuracy.
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
    /** What else the model sees and is told, for kinds that are hard to tell apart. */
    advancedOptions?: ClassificationAdvancedOptions;
    /** How the file is read before classification. Left out, the defaults of parsing apply. */
    parser?: ParseConfig;
}
/** How very long tables, with hundreds of rows, are put together. Leave it out for ordinary documents. */
export interface ArrayStrategy {
    /**
     * Approach.
     * - `large_array_heuristics`: the quickest, based on the layout of tables.
     * - `large_array_max_context`: several passes over the whole document; most accurate, slow, at extra credits.
     * - `large_array_overlap_context`: reads each page with its neighbours, so rows broken by a page stay whole.
     */
    type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context" | (string & {});
}
/** How a document too long for one pass is cut up, and how the partial results become one. */
export interface ExtractionChunkingOptions {
    /**
     * Where to cut.
     * - `standard`: every so many pages.
     * - `semantic`: where the subject changes.
     */
    chunkingStrategy?: "standard" | "semantic" | (string & {});
    /**
     * Pages per piece. The model sees one piece at a time; larger pieces leave less to join.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which value wins when several pieces contain the same field.
     * - `intelligent`: a model decides.
     * - `confidence`: the one with the highest confidence.
     * - `take_first`: the one nearest to the start.
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
/** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
export interface ExtractionAdvancedOptions {
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
     * - `item`: one citation per row.
     * - `property`: one citation per cell.
     */
    arrayCitationStrategy?: "item" | "property" | (string & {});
    /** Reads data out of charts and diagrams as well. */
    advancedFigureParsingEnabled?: boolean;
    /** Has the result reviewed: each field gets a score from 1 to 5. Costs additional credits. */
    reviewAgent?: {
        /** Turns the rating on, at extra credits; off, values carry no `reviewAgentScore`. */
        enabled?: boolean;
    };
    /** How very long tables, with hundreds of rows, are put together. Leave it out for ordinary documents. */
    arrayStrategy?: ArrayStrategy;
    /** How a document too long for one pass is cut up, and how the partial results become one. */
    chunkingOptions?: ExtractionChunkingOptions;
    /** Worksheets to read, as ranges of positions counted from 0; keeps sheets without relevant data out. */
    excelSheetRanges?: {
        /** First sheet, counted from 0. */
        start: number;
        /** Last sheet of the run, counted from 0 as well and included; not before `start`. */
        end: number;
    }[];
    /**
     * Which worksheets are read.
     * - `intelligent`: those that look relevant for the schema.
     * - `all`: every sheet.
     * - `first`: the first sheet only.
     * - `last`: the last sheet only.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last" | (string & {});
    /**
     * Reads only so many pages from the start. Replaced by `pageRanges`.
     *
     * @deprecated
     */
    fixedPageLimit?: number;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
}
/** Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
export interface ExtractionConfig {
    /** Always `EXTRACT`; it has to be the processor's own type. */
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
     * Instructions in plain language that hold for all fields.
     *
     * @example Report all amounts in the currency of the invoice and never convert them.
     */
    extractionRules?: string;
    /** JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
    schema?: JsonObject;
    /** The older list of fields. The output is then a map from field name to result. */
    fields?: ExtractionField[];
    /** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
    advancedOptions?: ExtractionAdvancedOptions;
    /** How the file is read before extraction. Look here first when a value is missing from the text. */
    parser?: ParseConfig;
}
/** How pieces get their identifiers, how carefully borders are looked for, which pages count, and how workbooks are treated. */
export interface SplitterAdvancedOptions {
    /**
     * What to use as `identifier` of a piece, in plain language.
     *
     * @example The invoice number, without its prefix.
     */
    splitIdentifierRules?: string;
    /**
     * Trade-off between accuracy and time.
     * - `high_precision`: boundaries are checked more thoroughly.
     * - `low_latency`: quicker and coarser.
     */
    splitMethod?: "high_precision" | "low_latency" | (string & {});
    /** Makes every worksheet of a workbook a piece of its own; for workbooks with one document per sheet. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
}
/** The kinds of documents to look for, with the model and the rules for cutting. */
export interface SplitterConfig {
    /** Always `SPLITTER`; it has to be the processor's own type. */
    type: "SPLITTER";
    /**
     * Model family.
     * - `splitting_performance`: highest accuracy.
     * - `splitting_light`: faster and cheaper, for documents that are easy to tell apart.
     */
    baseProcessor?: "splitting_performance" | "splitting_light" | (string & {});
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 1.4.0
     */
    baseVersion?: string;
    /** Kinds of documents that the file may contain; each piece gets one of them. */
    splitClassifications: Classification[];
    /**
     * Instructions in plain language on where one document ends and the next begins.
     *
     * @example Keep the terms and conditions with the invoice they follow.
     */
    splitRules?: string;
    /** How pieces get their identifiers, how carefully borders are looked for, which pages count, and how workbooks are treated. */
    advancedOptions?: SplitterAdvancedOptions;
    /** How the file is read before splitting. What this step misses, the splitter cannot see. */
    parser?: ParseConfig;
}
/** Complete settings of a processor; `type` has to agree with the type of the processor. */
export type ProcessorConfig = ClassificationConfig | ExtractionConfig | SplitterConfig;
/** One execution of a processor on one file, with the settings it used and everything that came out. */
export interface ProcessorRun {
    /**
     * Always `document_processor_run`; tells it from workflow runs in stored data.
     *
     * @example document_processor_run
     */
    object: "document_processor_run";
    /**
     * Identifies the run; inside a workflow run it is also the `outputId` for corrections.
     *
     * @example dpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * The processor that ran; lists of runs can be filtered by it.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * The exact version that ran, also when the request left the choice to the server.
     *
     * @example dpv_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorVersionId: string;
    /**
     * Title of the processor, for display; it can be renamed, so store `processorId` instead.
     *
     * @example Invoice Processor
     */
    processorName: string;
    /**
     * Progress of a processor run.
     * - `PENDING`: waiting for capacity.
     * - `PROCESSING`: under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; see `failureReason`.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /** The result to use, which is `reviewedOutput` once a human changed something. Empty until the run is done. */
    output: ProcessorOutput;
    /**
     * Short code of the failure; only with the status `FAILED`.
     *
     * @example PARSING_ERROR
     */
    failureReason?: string;
    /**
     * Explanation of the failure for humans, with the status `FAILED` only; programs go by `failureReason`.
     *
     * @example The file contains no readable pages.
     */
    failureMessage?: string;
    /** What the request gave as `metadata`; match results to your records by it. */
    metadata?: JsonObject;
    /** Whether a human has checked the result; if so, `reviewedOutput` holds what was approved. */
    reviewed: boolean;
    /** Whether a human has changed the result; if so, `edits` names the fields. */
    edited: boolean;
    /** Changes made in review, by field name. Empty when `edited` is false. */
    edits: {
        [key: string]: ExtractionEdit;
    };
    /** Tells which member of the unions `output` and `config` applies. */
    type: ProcessorType;
    /** The settings in force during this run, whether saved or sent with the request. */
    config: ProcessorConfig;
    /** What the models returned, untouched by review. */
    initialOutput?: ProcessorOutput;
    /** The result after review; absent if there was none. */
    reviewedOutput?: ProcessorOutput;
    /** The files worked on. Behind a splitter this is the piece, not the original. */
    files: File[];
    /** The processors whose results a merge step of a workflow combined into this one; otherwise empty. */
    mergedProcessors: {
        /**
         * The processor (`dp_…`) that contributed values, and the one to correct when they are wrong.
         *
         * @example dp_Xj8mK2pL9nR4vT7qY5wZ
         */
        processorId: string;
        /**
         * The version whose settings read those values.
         *
         * @example dpv_Xj8mK2pL9nR4vT7qY5wZ
         */
        processorVersionId: string;
        /**
         * Title of the contributing processor, to show in place of its id.
         *
         * @example Invoice Line Items Processor
         */
        processorName: string;
    }[];
    /**
     * Page of this run in the dashboard, for people with an account.
     *
     * @format uri
     * @example https://dashboard.extend.ai/runs/dpr_Xj8mK2pL9nR4vT7qY5wZ
     */
    url: string;
    /** Credits for the processor itself. What reading the file cost stands in `usage` of the file. */
    usage?: Usage;
}
/** Result of a validation step: `rules` for rule validation, the JSON of your endpoint for external validation. */
export interface StepRunOutput {
    /** One entry per rule, for rule validation only; a single `valid: false` is enough to distrust the data. */
    rules?: {
        /**
         * Name that the workflow editor gives the rule; find a rule's outcome by it.
         *
         * @example Line items add up to the total
         */
        name: string;
        /** Whether the formula came out true, for arrays in every row. */
        valid: boolean;
        /**
         * Outcome row by row, for formulas over arrays.
         *
         * @example [
         *   "true",
         *   "true",
         *   "false"
         * ]
         */
        validArray?: string[];
        /**
         * Why the rule did not hold.
         * - `RULE_FAILED`: the formula came out false or empty.
         * - `PARSE_ERROR`: the formula is not well-formed.
         * - `VALUE_ERROR`: the formula could not be computed with these values.
         */
        failureReason?: "RULE_FAILED" | "PARSE_ERROR" | "VALUE_ERROR" | (string & {});
        /** Detail of a `PARSE_ERROR` or `VALUE_ERROR`. */
        error?: string;
    }[];
}
/** Result of a validation step; other kinds of steps have none in this version. */
export interface StepRun {
    /**
     * Always `workflow_step_run`; tells it from the step in stored data.
     *
     * @example workflow_step_run
     */
    object: "workflow_step_run";
    /**
     * Names this one execution; differs from run to run, unlike the `id` under `step`.
     *
     * @example workflow_step_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * Progress of the step.
     * - `PENDING`: an earlier step is not done yet.
     * - `PROCESSING`: under way.
     * - `PROCESSED`: carried out, whether or not the data turned out valid.
     * - `FAILED`: could not be carried out.
     * - `CANCELLED`: the run was stopped.
     */
    status: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED" | (string & {});
    /** Which step of the workflow produced the result; its `type` decides what `output` looks like. */
    step: {
        /**
         * Always `workflow_step`; tells it from the run of the step.
         *
         * @example workflow_step
         */
        object: "workflow_step";
        /**
         * Stays the same in every run; compare results of one step by it.
         *
         * @example step_xKm9pNv3qWsY_jL2tR5Dh
         */
        id: string;
        /**
         * Title given to the step in the workflow editor; it can be changed, so compare by `id`.
         *
         * @example Validate Invoice Total
         */
        name: string;
        /**
         * Kind of step.
         * - `EXTERNAL_DATA_VALIDATION`: asks an endpoint of yours.
         * - `RULE_VALIDATION`: evaluates formulas over the extracted data.
         */
        type: "EXTERNAL_DATA_VALIDATION" | "RULE_VALIDATION" | (string & {});
    };
    /** Result of the step. Rule validation has `rules`; external validation has whatever JSON your endpoint answered. */
    output?: StepRunOutput;
}
/** Steps that documents go through, in one version: deployed, or the draft. */
export interface Workflow {
    /**
     * Always `workflow`; tells it from its runs in stored data.
     *
     * @example workflow
     */
    object: "workflow";
    /**
     * Id (`workflow_…`) to give as `workflowId` when starting a run.
     *
     * @example workflow_BMlfq_yWM3sT-ZzvCnA3f
     */
    id: string;
    /**
     * Number of the deployed version, or `draft`.
     *
     * @example 3
     * @example draft
     */
    version: string;
    /**
     * Title by which people find it in the dashboard.
     *
     * @example Invoice Processing
     */
    name: string;
}
/** Everything about a workflow run but its status. */
export interface WorkflowRunBase {
    /**
     * Always `workflow_run`; tells it from processor runs in stored data.
     *
     * @example workflow_run
     */
    object: "workflow_run";
    /**
     * What reading, cancelling and deleting the run take.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * Usually the file name; an update can give the run another one.
     *
     * @example acme-invoice-2025-0417.pdf
     */
    name: string;
    /**
     * Page of this run in the dashboard, where reviewers work.
     *
     * @format uri
     * @example https://dashboard.extend.ai/workflows/workflow_Bk9mNp2qWs5_xL8vR4tYh?workflowRunId=workflow_run_Zj3nMx7ZPd9f4c2WQ_kAg
     */
    url: string;
    /** Keys and values given at the start and by later updates, merged. Empty if there were none. */
    metadata: JsonObject;
    /**
     * Shared by the runs that one request created, so that they can be listed together.
     *
     * @example batch_7Ws31-F5
     */
    batchId?: string;
    /** The input file and the pieces that splitting made of it. */
    files: File[];
    /**
     * Code of the failure, with the status `FAILED` only. A new run may help after `INTERNAL_ERROR` and `DOCUMENT_PROCESSOR_ERROR`, not after `INVALID_WORKFLOW` and `FAILED_TO_PROCESS_FILE`.
     *
     * @example DOCUMENT_PROCESSOR_ERROR
     */
    failureReason?: string;
    /**
     * Explanation of the failure for humans, with the status `FAILED` only; programs go by `failureReason`.
     *
     * @example The extraction step could not read page 3.
     */
    failureMessage?: string;
    /**
     * When the run was created (UTC); always before `startTime`.
     *
     * @format date-time
     */
    initialRunAt: string;
    /**
     * E-mail address of the reviewer; absent before a review.
     *
     * @example jane.doe@example.com
     */
    reviewedBy?: string;
    /** True once a person has finished the review; `reviewedBy` and `reviewedAt` then say who and when. */
    reviewed: boolean;
    /**
     * Reason that the reviewer gave for turning the run down; even a rejected run may lack it.
     *
     * @example Invalid invoice format
     */
    rejectionNote?: string;
    /**
     * End of the review (UTC); absent before.
     *
     * @format date-time
     */
    reviewedAt?: string;
    /**
     * When execution began (UTC), later than `initialRunAt`; absent before.
     *
     * @format date-time
     */
    startTime?: string;
    /**
     * When the last step ended (UTC); absent while it runs.
     *
     * @format date-time
     */
    endTime?: string;
    /** Results of the processors in the workflow, one entry per processor and file. Grows while the run goes on. */
    outputs: ProcessorRun[];
    /** Results of the validation steps. Processor steps are in `outputs`, other kinds are not reported. */
    stepRuns: StepRun[];
    /** The workflow, at the version that ran. */
    workflow: Workflow;
    /** Credits for all steps of the run together. */
    usage?: Usage;
}
/** One execution of a workflow on one file, with the results so far. */
export interface WorkflowRun {
    /**
     * Always `workflow_run`; tells it from processor runs in stored data.
     *
     * @example workflow_run
     */
    object: "workflow_run";
    /**
     * What reading, cancelling and deleting the run take.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * Usually the file name; an update can give the run another one.
     *
     * @example acme-invoice-2025-0417.pdf
     */
    name: string;
    /**
     * Page of this run in the dashboard, where reviewers work.
     *
     * @format uri
     * @example https://dashboard.extend.ai/workflows/workflow_Bk9mNp2qWs5_xL8vR4tYh?workflowRunId=workflow_run_Zj3nMx7ZPd9f4c2WQ_kAg
     */
    url: string;
    /** Keys and values given at the start and by later updates, merged. Empty if there were none. */
    metadata: JsonObject;
    /**
     * Shared by the runs that one request created, so that they can be listed together.
     *
     * @example batch_7Ws31-F5
     */
    batchId?: string;
    /** The input file and the pieces that splitting made of it. */
    files: File[];
    /**
     * Code of the failure, with the status `FAILED` only. A new run may help after `INTERNAL_ERROR` and `DOCUMENT_PROCESSOR_ERROR`, not after `INVALID_WORKFLOW` and `FAILED_TO_PROCESS_FILE`.
     *
     * @example DOCUMENT_PROCESSOR_ERROR
     */
    failureReason?: string;
    /**
     * Explanation of the failure for humans, with the status `FAILED` only; programs go by `failureReason`.
     *
     * @example The extraction step could not read page 3.
     */
    failureMessage?: string;
    /**
     * When the run was created (UTC); always before `startTime`.
     *
     * @format date-time
     */
    initialRunAt: string;
    /**
     * E-mail address of the reviewer; absent before a review.
     *
     * @example jane.doe@example.com
     */
    reviewedBy?: string;
    /** True once a person has finished the review; `reviewedBy` and `reviewedAt` then say who and when. */
    reviewed: boolean;
    /**
     * Reason that the reviewer gave for turning the run down; even a rejected run may lack it.
     *
     * @example Invalid invoice format
     */
    rejectionNote?: string;
    /**
     * End of the review (UTC); absent before.
     *
     * @format date-time
     */
    reviewedAt?: string;
    /**
     * When execution began (UTC), later than `initialRunAt`; absent before.
     *
     * @format date-time
     */
    startTime?: string;
    /**
     * When the last step ended (UTC); absent while it runs.
     *
     * @format date-time
     */
    endTime?: string;
    /** Results of the processors in the workflow, one entry per processor and file. Grows while the run goes on. */
    outputs: ProcessorRun[];
    /** Results of the validation steps. Processor steps are in `outputs`, other kinds are not reported. */
    stepRuns: StepRun[];
    /** The workflow, at the version that ran. */
    workflow: Workflow;
    /** Credits for all steps of the run together. */
    usage?: Usage;
    /**
     * Progress of a workflow run.
     * - `PENDING`: waiting for capacity.
     * - `PROCESSING`: under way.
     * - `NEEDS_REVIEW`: stopped until a human reviews it in the dashboard.
     * - `REJECTED`: a reviewer turned the document down.
     * - `PROCESSED`: finished, the outputs are final.
     * - `FAILED`: ended early; see `failureReason`.
     * - `CANCELLED`: stopped on request.
     * - `CANCELLING`: a stop was requested, steps under way are ending.
     */
    status: WorkflowRunStatus;
}
/** Error body of a 400 on operations that take a file; `code` is there when the file itself was refused. */
export interface FileError {
    /**
     * `false` on every failure; `error` says what was wrong.
     *
     * @example false
     */
    success?: boolean;
    /**
     * Explanation of what went wrong, in English. The wording can change at any time.
     *
     * @example No workflow run found with id workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    error?: string;
    /**
     * Machine-readable reason for refusing the file; absent when the request was wrong in another way.
     * - `FILE_TYPE_NOT_SUPPORTED`: the format is not among the supported ones.
     * - `FILE_SIZE_TOO_LARGE`: there are more bytes than the service accepts.
     * - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
     * - `PASSWORD_PROTECTED_FILE`: the file is encrypted; upload an unlocked copy.
     */
    code?: "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "PASSWORD_PROTECTED_FILE" | (string & {});
}
/** A workflow and up to 1000 inputs for it. */
export interface WorkflowRunBatchCreate {
    /**
     * The workflow (`workflow_…`) that every input goes through; another workflow takes another batch.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    workflowId: string;
    /** A version number from the dashboard, or `draft`. Without it the newest deployed version runs, or the draft if nothing has been deployed. */
    version?: WorkflowVersion;
    /** The documents; each becomes a run of its own. */
    inputs: {
        /** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` what was read from the file before is used again. */
        file?: FileInput;
        /** Text to process in place of a file; it is stored as `.txt`. */
        rawText?: string;
        /** Your own keys and values for this run; the way to match results to inputs. `extend:usage_tags` sorts its costs. */
        metadata?: RunMetadata;
        /** Secrets for steps of this run, such as tokens of your endpoints. They win over those of the workflow. */
        secrets?: {
            [key: string]: unknown;
        };
    }[];
}
/** Envelope around `workflowRun`; version 2026-02-09 sends its successor without one. */
export interface WorkflowRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** One execution of a workflow on one file, with the results so far. */
    workflowRun: WorkflowRun;
}
/** A new name, new metadata, or both; what is left out stays as it is. */
export interface WorkflowRunUpdate {
    /**
     * New title in the dashboard; the id stays.
     *
     * @example Acme invoice April 2025
     */
    name?: string;
    /** Keys to add or overwrite; all other keys keep their values. `extend:usage_tags` works as it does when creating a run. */
    metadata?: RunMetadata;
}
/** A workflow run in the moment after its cancellation was requested. */
export interface CancelledWorkflowRun {
    /**
     * Always `workflow_run`; tells it from processor runs in stored data.
     *
     * @example workflow_run
     */
    object: "workflow_run";
    /**
     * What reading, cancelling and deleting the run take.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * Usually the file name; an update can give the run another one.
     *
     * @example acme-invoice-2025-0417.pdf
     */
    name: string;
    /**
     * Page of this run in the dashboard, where reviewers work.
     *
     * @format uri
     * @example https://dashboard.extend.ai/workflows/workflow_Bk9mNp2qWs5_xL8vR4tYh?workflowRunId=workflow_run_Zj3nMx7ZPd9f4c2WQ_kAg
     */
    url: string;
    /** Keys and values given at the start and by later updates, merged. Empty if there were none. */
    metadata: JsonObject;
    /**
     * Shared by the runs that one request created, so that they can be listed together.
     *
     * @example batch_7Ws31-F5
     */
    batchId?: string;
    /** The input file and the pieces that splitting made of it. */
    files: File[];
    /**
     * Code of the failure, with the status `FAILED` only. A new run may help after `INTERNAL_ERROR` and `DOCUMENT_PROCESSOR_ERROR`, not after `INVALID_WORKFLOW` and `FAILED_TO_PROCESS_FILE`.
     *
     * @example DOCUMENT_PROCESSOR_ERROR
     */
    failureReason?: string;
    /**
     * Explanation of the failure for humans, with the status `FAILED` only; programs go by `failureReason`.
     *
     * @example The extraction step could not read page 3.
     */
    failureMessage?: string;
    /**
     * When the run was created (UTC); always before `startTime`.
     *
     * @format date-time
     */
    initialRunAt: string;
    /**
     * E-mail address of the reviewer; absent before a review.
     *
     * @example jane.doe@example.com
     */
    reviewedBy?: string;
    /** True once a person has finished the review; `reviewedBy` and `reviewedAt` then say who and when. */
    reviewed: boolean;
    /**
     * Reason that the reviewer gave for turning the run down; even a rejected run may lack it.
     *
     * @example Invalid invoice format
     */
    rejectionNote?: string;
    /**
     * End of the review (UTC); absent before.
     *
     * @format date-time
     */
    reviewedAt?: string;
    /**
     * When execution began (UTC), later than `initialRunAt`; absent before.
     *
     * @format date-time
     */
    startTime?: string;
    /**
     * When the last step ended (UTC); absent while it runs.
     *
     * @format date-time
     */
    endTime?: string;
    /** Results of the processors in the workflow, one entry per processor and file. Grows while the run goes on. */
    outputs: ProcessorRun[];
    /** Results of the validation steps. Processor steps are in `outputs`, other kinds are not reported. */
    stepRuns: StepRun[];
    /** The workflow, at the version that ran. */
    workflow: Workflow;
    /** Credits for all steps of the run together. */
    usage?: Usage;
    /**
     * Normally `CANCELLING`, as stopping takes time. Poll the run until it is `CANCELLED`.
     *
     * @example CANCELLING
     */
    status?: string;
}
/** The right result for one output, in the shape that its processor produces. */
export interface WorkflowRunOutputCorrection {
    /** The corrected result. For extraction the corrected fields alone are enough, they are merged with the rest; every field you send counts as confirmed. */
    reviewedOutput: ProvidedProcessorOutputInput;
}
/** A new workflow, of which only the name is given; its steps are built in the dashboard. */
export interface WorkflowCreate {
    /**
     * Title by which people find it in the dashboard.
     *
     * @example Invoice Processing
     */
    name: string;
}
/**
 * What started a run.
 * - `ADMIN`: an administrator; whose is not documented.
 * - `BATCH_PROCESSOR_RUN`: a batch of runs, such as an evaluation over a set of files.
 * - `PLAYGROUND`: a trial in the dashboard's playground.
 * - `WORKFLOW_CONFIGURATION`: a test while a workflow was designed.
 * - `WORKFLOW_RUN`: a step of a workflow run.
 * - `STUDIO`: the Studio part of the dashboard.
 * - `API`: a call to this API.
 */
export type ProcessorRunSource = "ADMIN" | "BATCH_PROCESSOR_RUN" | "PLAYGROUND" | "WORKFLOW_CONFIGURATION" | "WORKFLOW_RUN" | "STUDIO" | "API";
/** A processor run as it appears in lists, without output and settings. */
export interface ProcessorRunSummary {
    /**
     * Use it to get the whole run.
     *
     * @example dpr_Zk9mNP12Qw4-yTv8BdR3H
     */
    id: string;
    /**
     * Progress of a processor run.
     * - `PENDING`: waiting for capacity.
     * - `PROCESSING`: under way.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: ended without output; see `failureReason`.
     * - `CANCELLED`: stopped on request.
     */
    status: ProcessorRunStatus;
    /**
     * The processor (`dp_…`) that ran; the list can be filtered by it.
     *
     * @example dp_BMdfq_yWM3sT-ZzvCnA3f
     */
    processorId: string;
    /**
     * Title of the processor, for display; it can be renamed, so store `processorId` instead.
     *
     * @example Invoice Extractor
     */
    processorName: string;
    /**
     * The exact version that ran; tells results of two versions apart.
     *
     * @example dpv_Zk9mNP12Qw4-yTv8BdR3H
     */
    processorVersionId: string;
    /** Kind of processor; tells what shape `output` has once you read the run itself. */
    type?: ProcessorType;
    /**
     * When the run was requested (UTC); `sortBy=createdAt` orders the list by it.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * When status or result last changed (UTC); the list is ordered by it unless `sortBy` says otherwise.
     *
     * @format date-time
     */
    updatedAt: string;
    /** Credits for the processor, without those for reading the file. */
    usage?: Usage;
}
/** The runs of one page and, unless it is the last, the cursor for the next. */
export interface ProcessorRunList {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Runs that pass all filters, in the requested order. */
    processorRuns: ProcessorRunSummary[];
    /** Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page. */
    nextPageToken?: NextPageToken;
}
/** What to run on which file. Give `file` or `rawText`. */
export interface ProcessorRunCreate {
    /**
     * The extractor, classifier or splitter (`dp_…`) to run.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * A published number such as `2.1`, `draft`, or `latest` for the newest published one, which is also what leaving it out means. A processor never published runs its draft.
     *
     * @example 2.1
     * @example latest
     * @example draft
     */
    version?: string;
    /** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` what was read from the file before is used again. */
    file?: FileInput;
    /**
     * Text to process in place of a file; it is stored as a file of the type `TXT`.
     *
     * @example Invoice INV-20418 of Acme Industrial Supply. Amount due: USD 4,318.20 by 17 May 2025.
     */
    rawText?: string;
    /**
     * Holds the response until the run is over, at most 5 minutes; then the request fails, usually with 504, and the run goes on in the background. Keep it off unless runs reliably take less than half a minute.
     *
     * @default false
     */
    sync?: boolean;
    /** Place in the queue when limits hold runs back; the lower the number, the sooner the turn. */
    priority?: RunPriority;
    /** Your own keys and values; they come back with the run and in its webhook events. The key `extend:usage_tags`, an array of strings out of letters, digits, `-` and `_`, sorts the costs of runs; other characters are dropped. */
    metadata?: RunMetadata;
    /** Settings for this run alone. They take the place of those of the version and must be of the same type. */
    config?: ProcessorConfigInput;
}
/** Envelope around `processorRun`; version 2026-02-09 sends its successor without one. */
export interface ProcessorRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** One execution of a processor on one file, with the settings it used and everything that came out. */
    processorRun: ProcessorRun;
}
/**
 * Where the batch stands.
 * - `PENDING`: waiting for its turn.
 * - `PROCESSING`: some of its runs are not finished yet.
 * - `PROCESSED`: all runs are done.
 * - `FAILED`: the batch broke off with an error.
 */
export type BatchProcessorRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size; the scores themselves are shown in the dashboard. */
export interface BatchProcessorRun {
    /**
     * Always `batch_processor_run`; tells it from single runs in stored data.
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
     * The processor (`dp_…`) whose quality the batch measures; all files ran through one version of it.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * The version that ran; compare batches of two versions to judge a change.
     *
     * @example dpv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    processorVersionId: string;
    /**
     * Display name of the processor, so that a report needs no second request.
     *
     * @example Invoice Processor
     */
    processorName: string;
    /** Size of the work done. Members appear as the figures become known. */
    metrics: {
        /**
         * Number of files that went through the processor so far.
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
     * - `PENDING`: waiting for its turn.
     * - `PROCESSING`: some of its runs are not finished yet.
     * - `PROCESSED`: all runs are done.
     * - `FAILED`: the batch broke off with an error.
     */
    status: BatchProcessorRunStatus;
    /**
     * What set the batch off, and with it the meaning of `sourceId`.
     * - `EVAL_SET`: an evaluation set; `sourceId` is its id (`ev_…`).
     * - `PLAYGROUND`: the playground of the dashboard; there is no `sourceId`.
     * - `STUDIO`: a processor opened in Studio; `sourceId` is its id (`dp_…`).
     */
    source: "EVAL_SET" | "PLAYGROUND" | "STUDIO" | (string & {});
    /**
     * Evaluation set or processor behind the batch, depending on `source`.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    sourceId?: string;
    /**
     * Number of processor runs in the batch; list them with the batch's id as `sourceId`.
     *
     * @example 24
     */
    runCount: number;
    /** How strictly outputs are compared with the expected ones, and which fields are left out. */
    options: {
        /** Fields for which a close match counts as correct; how close is not documented. */
        fuzzyMatchFields?: string[];
        /** Fields left out of the comparison, so that differences in them do not lower the scores. */
        excludeFields?: string[];
    };
    /**
     * When the batch was started (UTC); puts batches of several versions in order.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change (UTC); with `createdAt` it shows how long the batch has been at work.
     *
     * @format date-time
     */
    updatedAt: string;
}
/** Envelope around the batch: poll until the `status` inside `batchProcessorRun` is final. */
export interface BatchProcessorRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** One processor version applied to many files, most often to the items of an evaluation set. It reports progress and size; the scores themselves are shown in the dashboard. */
    batchProcessorRun: BatchProcessorRun;
}
/** A processor as it appears in lists, with the names of its versions but without settings. */
export interface ProcessorSummary {
    /** Always `document_processor`, as on the whole processor, though settings are missing here. */
    object: "document_processor";
    /**
     * Use it to run or update the processor.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Title by which people find it in the dashboard.
     *
     * @example Invoice Processor
     */
    name: string;
    /**
     * What a processor does with a document.
     * - `EXTRACT`: reads fields out of it.
     * - `CLASSIFY`: tells which kind of document it is.
     * - `SPLITTER`: finds the documents inside a larger file.
     */
    type: ProcessorType;
    /** Its versions without their settings; take an id from here to read them. */
    versions: {
        /**
         * Use it to get the settings.
         *
         * @example dpv_xK9mLPqRtN3vS8wF5hB2cQ
         */
        id: string;
        /**
         * Number of the version, or `draft`; runs accept it as `version`.
         *
         * @example 3
         */
        version: string;
    }[];
    /**
     * When the processor was created (UTC); `sortBy=createdAt` orders the list by it.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change of name or draft (UTC); the list is ordered by it unless `sortBy` says otherwise.
     *
     * @format date-time
     */
    updatedAt: string;
}
/** The processors of one page and, unless it is the last, the cursor for the next. */
export interface ProcessorList {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Remark of the server about the request, worth logging; absent if there is none. */
    warning?: string;
    /** The processors in the order that `sortBy` and `sortDir` ask for. */
    processors: ProcessorSummary[];
    /** Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page. */
    nextPageToken?: NextPageToken;
}
/** The processor to create. Give `config` or `cloneProcessorId`. */
export interface ProcessorCreate {
    /**
     * Title by which people find it in the dashboard.
     *
     * @example Invoice Processor
     */
    name: string;
    /** Whether it extracts, classifies or splits; cannot be changed later. */
    type: ProcessorTypeInput;
    /**
     * A processor of the same type whose settings are copied.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    cloneProcessorId?: string;
    /** Settings of the draft; their `type` equals the outer one. */
    config?: ProcessorConfigInput;
}
/** Settings of a processor at one point, either published and frozen or the current draft. */
export interface ProcessorVersion {
    /**
     * Always `document_processor_version`; tells it from the processor in stored data.
     *
     * @example document_processor_version
     */
    object: "document_processor_version";
    /**
     * Names exactly this state of the settings; runs report it.
     *
     * @example dpv_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The processor (`dp_…`) that the version belongs to; a run names it as `processorId`, next to `version`.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * Title that the processor has now, for people.
     *
     * @example Invoice Processor
     */
    processorName?: string;
    /**
     * What a processor does with a document.
     * - `EXTRACT`: reads fields out of it.
     * - `CLASSIFY`: tells which kind of document it is.
     * - `SPLITTER`: finds the documents inside a larger file.
     */
    processorType: ProcessorType;
    /**
     * Release note from publishing; tells what sets this version apart from the one before.
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
    /** Complete settings of a processor; `type` has to agree with the type of the processor. */
    config: ProcessorConfig;
    /**
     * When the version was made (UTC); sort by it, since the order of the list is not promised.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change (UTC); moves on for the draft only.
     *
     * @format date-time
     */
    updatedAt: string;
}
/** Settings for extracting, classifying or splitting under one id, with a draft and published versions. */
export interface Processor {
    /**
     * Always `document_processor`; tells it from its versions in stored data.
     *
     * @example document_processor
     */
    object: "document_processor";
    /**
     * Stays the same across versions and renames.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    id: string;
    /**
     * Title by which people find it in the dashboard.
     *
     * @example Invoice Processor
     */
    name: string;
    /**
     * What a processor does with a document.
     * - `EXTRACT`: reads fields out of it.
     * - `CLASSIFY`: tells which kind of document it is.
     * - `SPLITTER`: finds the documents inside a larger file.
     */
    type: ProcessorType;
    /**
     * When the processor was created (UTC); each version has a date of its own.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change of name or draft (UTC); each version has a date of its own.
     *
     * @format date-time
     */
    updatedAt: string;
    /** The version that updates write to; its `version` is `draft`. */
    draftVersion: ProcessorVersion;
}
/** Envelope around `processor`; version 2026-02-09 sends its successor without one. */
export interface ProcessorResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Settings for extracting, classifying or splitting under one id, with a draft and published versions. */
    processor: Processor;
}
/** A new name, new settings, or both; what is left out stays as it is. */
export interface ProcessorUpdate {
    /**
     * New title in the dashboard; the id and all references stay.
     *
     * @example Supplier Invoice Processor
     */
    name?: string;
    /** New settings of the draft. They replace the old ones as a whole and keep the processor's type. */
    config?: ProcessorConfigInput;
}
/** Which part of the version number rises, with a note for colleagues. */
export interface ProcessorVersionPublish {
    /**
     * Which part of the version number goes up.
     * - `major`: the first, for changes that users of the output have to know about.
     * - `minor`: the second, for corrections and refinements.
     */
    releaseType: "major" | "minor";
    /**
     * Release note, shown with the version.
     *
     * @example Adds the purchase order number and the early payment discount.
     */
    description?: string;
    /** Settings to publish in place of the draft, of the same type. */
    config?: ProcessorConfigInput;
}
/**
 * How the chunks travel.
 * - `json`: inline, in the body of the answer.
 * - `url`: behind a presigned URL, so that a long document does not swell the answer.
 *
 * @default json
 */
export type ParserResponseType = "json" | "url";
/** A document by URL or id, and optionally how it is read and cut up. */
export interface ParseRequest {
    /** Points to the document to process. Give `fileUrl` or `fileId`, not both; with `fileId` what was read from the file before is used again. */
    file: FileInput;
    /** How to read, cut up and render the document. Every option has a default, so it can be left out. */
    config?: ParseConfigInput;
}
/**
 * What a block is.
 * - `text`: a paragraph or another run of plain text.
 * - `heading`: a title of the document or of a main part.
 * - `section_heading`: a title further down the hierarchy.
 * - `table`: a whole table; its details give the dimensions.
 * - `figure`: a picture, chart, diagram or logo.
 * - `table_head`: a cell of a table's header row.
 * - `table_cell`: a cell of a table's body.
 */
export type BlockType = "text" | "heading" | "section_heading" | "table" | "figure" | "table_head" | "table_cell" | (string & {});
/** Number of rows and columns, to check what was recognised. */
export interface TableDetails {
    /** Always `table_details`; tells them from details of cells and figures. */
    type: "table_details";
    /**
     * Rows as recognised; whether a header counts is not documented.
     *
     * @example 4
     */
    rowCount: number;
    /**
     * Columns as recognised, to lay out the cells of `children` by their `columnIndex`.
     *
     * @example 4
     */
    columnCount: number;
}
/** Row and column of a cell, to put a table together from its cells. */
export interface TableCellDetails {
    /** Always `table_cell_details`; tells them from details of tables and figures. */
    type: "table_cell_details";
    /**
     * Row of the cell within its table. Whether counting starts at 0 or 1 is not documented.
     *
     * @example 1
     */
    rowIndex: number;
    /**
     * Column of the cell; order cells by `rowIndex`, then by this, to rebuild the table.
     *
     * @example 3
     */
    columnIndex: number;
}
/** What a figure shows, and a link to show or analyse it as an image. */
export interface FigureDetails {
    /** Always `figure_details`; tells them from details of tables and cells. */
    type: "figure_details";
    /**
     * Download address of the figure cut out as an image. Absent when `figureImageClippingEnabled` is off.
     *
     * @format uri
     * @example https://extend-figures.example/parser_run_xK9mLPqRtN3vS8wF5hB2cQ/logo.png?signature=51ab
     */
    imageUrl?: string;
    /**
     * What the figure shows; present when figures are classified and summarised.
     * - `other`: none of the kinds below.
     * - `chart`: plotted data.
     * - `image`: a photograph.
     * - `diagram`: a schematic drawing.
     * - `logo`: the mark of a company or brand.
     */
    figureType?: "other" | "chart" | "image" | "diagram" | "logo" | (string & {});
}
/** Details of a block that has none; in practice an object without members. */
export interface EmptyBlockDetails {
    /** Never there, unlike in the other variants. */
    type?: never;
    [key: string]: unknown;
}
/** Facts that only some kinds of block have. Tables, table cells and figures say which by `type`; every other block has an empty object here. */
export type BlockDetails = TableDetails | TableCellDetails | FigureDetails | EmptyBlockDetails;
/** Page of the block and its size, to convert positions to other scales. */
export interface BlockMetadata {
    /** The page of the block, with the size that its coordinates refer to. */
    page?: {
        /**
         * Page number, counted from 1.
         *
         * @example 1
         */
        number: number;
        /**
         * Page width in points; divide by it to draw at any size.
         *
         * @example 612
         */
        width?: number;
        /**
         * Page height in points; divide by it to draw at any size.
         *
         * @example 792
         */
        height?: number;
    };
}
/** A unit of a parsed document, such as a paragraph or a table, with its kind and its place on the page. */
export interface Block {
    /**
     * Always `block`; tells it from the chunk around it.
     *
     * @example block
     */
    object: "block";
    /**
     * Hash of the content. Parsing the same content again gives the same id, so it can serve as a cache key.
     *
     * @example b7e3c1f09a4d2586
     */
    id: string;
    /**
     * The block that contains this one, such as the table of a cell. Absent on top-level blocks.
     *
     * @example 4f1d8ac27be09351
     */
    parentBlockId?: string;
    /**
     * What a block is.
     * - `text`: a paragraph or another run of plain text.
     * - `heading`: a title of the document or of a main part.
     * - `section_heading`: a title further down the hierarchy.
     * - `table`: a whole table; its details give the dimensions.
     * - `figure`: a picture, chart, diagram or logo.
     * - `table_head`: a cell of a table's header row.
     * - `table_cell`: a cell of a table's body.
     */
    type: BlockType;
    /**
     * Text of the block, rendered in the target format.
     *
     * @example Total due 1847.50
     */
    content: string;
    /** Facts that only some kinds of block have. Tables, table cells and figures say which by `type`; every other block has an empty object here. */
    details: BlockDetails;
    /** Page of the block and its size, to convert positions to other scales. */
    metadata: BlockMetadata;
    /** Corner points of the exact outline, which follows text that is skewed or rotated. */
    polygon: Point[];
    /** Upright rectangle around `polygon`; the simpler choice for highlighting. Same unit as the page size. */
    boundingBox: {
        /** Left edge, from the left side of the page; divide by `metadata.page.width` to draw at any size. */
        left?: number;
        /** Right edge, also from the left side of the page; larger than `left`. */
        right?: number;
        /** Upper edge, from the top of the page; divide by `metadata.page.height` to draw at any size. */
        top?: number;
        /** Lower edge, also from the top of the page; larger than `top`. */
        bottom?: number;
    };
    /** Blocks inside this one; for tables the cells, when `cellBlocksEnabled` is on. */
    children?: Block[];
}
/** A stretch of the document, ready to be embedded, indexed or put into a prompt, together with the blocks it was assembled from. */
export interface Chunk {
    /**
     * Always `chunk`; tells it from the blocks inside.
     *
     * @example chunk
     */
    object: "chunk";
    /**
     * The unit that the document was cut into.
     * - `page`: one page.
     * - `document`: everything in one piece.
     * - `section`: a stretch of related content, which may cross page breaks.
     */
    type: "page" | "document" | "section" | (string & {});
    /**
     * The whole stretch, rendered in the target format of the parse configuration.
     *
     * @example # Invoice INV-20418
     *
     * Northwind Office Supply
     */
    content: string;
    /** Pages that the chunk was read from, to name as the source beside an answer. */
    metadata: {
        /** Pages that the chunk touches. Both ends are equal when it lies within a single page. */
        pageRange: {
            /** First page of the chunk, counted from 1. */
            start: number;
            /** Last page of the chunk; it belongs to the range. */
            end: number;
        };
    };
    /** The paragraphs, headings, tables and figures of the chunk in reading order. Use them instead of `content` where positions or element types matter. */
    blocks: Block[];
}
/** A recognised word with its place, for searching and highlighting. */
export interface OcrWord {
    /**
     * The word as text recognition read it, not corrected.
     *
     * @example Invoice
     */
    content: string;
    /** Upright rectangle around the word, measured from the top left corner of its page. */
    boundingBox: {
        /** Where the word begins, from the left side of the page; `right` minus `left` is its width. */
        left: number;
        /** Where the word ends, also from the left side of the page; larger than `left`. */
        right: number;
        /** Upper edge, from the top of the page; `bottom` minus `top` is the height. */
        top: number;
        /** Lower edge, also from the top of the page; larger than `top`. */
        bottom: number;
    };
    /**
     * How sure the recognition is of this word; words with low values should be checked against the page.
     *
     * @example 0.987
     */
    confidence: number;
    /** Page that holds the word, counted from 1. */
    pageNumber: number;
}
/**
 * How the parse ended.
 * - `PROCESSED`: the whole document was read; `chunks` is complete.
 * - `FAILED`: nothing usable came out; see `failureReason`.
 */
export type ParserRunFinalStatus = "PROCESSED" | "FAILED" | (string & {});
/** A finished parse with its chunks, or with the reason why there are none. */
export interface ParserRun {
    /** Always `parser_run`; the short form has `parser_run_status` here. */
    object: "parser_run";
    /**
     * Id of the run (`parser_run_…`), with which it can be read again or deleted.
     *
     * @example parser_run_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The file that was parsed, also when it came in by URL. Hand it to a processor or workflow run to build on the content that was read here.
     *
     * @example file_Zk9mNP12Qw4yTv8BdR3H
     */
    fileId: string;
    /** The document in reading order, cut as `config.chunkingStrategy` says: one chunk per page unless told otherwise. */
    chunks: Chunk[];
    /** Raw text recognition, without layout. Present when `config.advancedOptions.returnOcr` asks for it. */
    ocr?: {
        /** Every recognised word of the document with its place and confidence; their order is not documented. */
        words?: OcrWord[];
    };
    /**
     * How the parse ended.
     * - `PROCESSED`: the whole document was read; `chunks` is complete.
     * - `FAILED`: nothing usable came out; see `failureReason`.
     */
    status: ParserRunFinalStatus;
    /**
     * Code of the failure, for instance `CORRUPT_FILE`. Present when `status` is `FAILED`.
     *
     * @example CORRUPT_FILE
     */
    failureReason?: string;
    /** How long the run took and how many pages it read, to tell slow documents from long ones. */
    metrics: {
        /**
         * Time spent on the document, in milliseconds; slow documents show when it is divided by `pageCount`.
         *
         * @example 4180
         */
        processingTimeMs: number;
        /**
         * Pages that were read; divide the time by it to compare documents.
         *
         * @example 2
         */
        pageCount: number;
    };
    /** The configuration in force, with defaults filled in where the request said nothing. */
    config: ParseConfig;
    /** Credits charged. Absent for anything processed before 7 October 2025 and for organizations on older billing plans. */
    usage?: Usage;
}
/** Error body of parse operations outside of 422. Every member may be missing. */
export interface ParseError {
    /**
     * Machine-readable reason.
     * - `INVALID_CONFIG_OPTIONS`: the parse configuration contradicts itself or the file type.
     * - `UNABLE_TO_DOWNLOAD_FILE`: nothing could be fetched from the given URL.
     * - `FILE_TYPE_NOT_SUPPORTED`: the format is not among the supported ones.
     * - `FILE_SIZE_TOO_LARGE`: there are more bytes than the service accepts.
     * - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
     * - `OCR_ERROR`: text recognition broke down; worth another try.
     * - `PASSWORD_PROTECTED_FILE`: the file is encrypted.
     * - `FAILED_TO_CONVERT_TO_PDF`: the conversion that precedes parsing did not work.
     * - `FAILED_TO_GENERATE_TARGET_FORMAT`: the recognised text could not be rendered in the wanted format.
     * - `INTERNAL_ERROR`: a fault on the server's side; worth another try.
     */
    code?: "INVALID_CONFIG_OPTIONS" | "UNABLE_TO_DOWNLOAD_FILE" | "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "OCR_ERROR" | "PASSWORD_PROTECTED_FILE" | "FAILED_TO_CONVERT_TO_PDF" | "FAILED_TO_GENERATE_TARGET_FORMAT" | "INTERNAL_ERROR" | (string & {});
    /** Explanation for humans; its wording is not stable, so branch on `code`. */
    message?: string;
    /** Id of this request, to be quoted to support. */
    requestId?: string;
    /** Whether an unchanged second attempt can succeed. */
    retryable?: boolean;
}
/** Error body with a code and a retry hint, sent by synchronous parsing and editing. */
export interface DetailedError {
    /**
     * Machine-readable reason. Parsing and editing have their own lists; a code not on them is to be treated by its `retryable`.
     *
     * @example CORRUPT_FILE
     */
    code: string;
    /**
     * Explanation for humans; not stable, so never match on it.
     *
     * @example The file could not be opened: cross-reference table is damaged.
     */
    message: string;
    /**
     * Id of this request, the same as in `x-extend-request-id`. Quote it when asking for support.
     *
     * @example req_4hT8vKq2LmX7nRw9
     */
    requestId: string;
    /**
     * Whether the same request, sent again unchanged, has a chance to succeed.
     *
     * @example false
     */
    retryable: boolean;
}
/**
 * Where the parse stands.
 * - `PROCESSING`: accepted and under way; ask again later.
 * - `PROCESSED`: done; the full run can be fetched.
 * - `FAILED`: given up; see `failureReason`.
 */
export type ParserRunProcessingStatus = "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/** Short form of a parser run: how far it is, or why it failed, without any content. Async creation answers with it, polling returns it until there are results, and webhooks carry it. */
export interface ParserRunStatus {
    /** Always `parser_run_status`; the finished run has `parser_run` here. */
    object: "parser_run_status";
    /**
     * Id of the run (`parser_run_…`), to be polled at `GET /parser_runs/{id}`.
     *
     * @example parser_run_Tz4wQm8LbX2nRv7KpC9dHs
     */
    id: string;
    /**
     * Where the parse stands.
     * - `PROCESSING`: accepted and under way; ask again later.
     * - `PROCESSED`: done; the full run can be fetched.
     * - `FAILED`: given up; see `failureReason`.
     */
    status: ParserRunProcessingStatus;
    /**
     * Code of the failure, for instance `PASSWORD_PROTECTED_FILE`. Present when `status` is `FAILED`.
     *
     * @example PASSWORD_PROTECTED_FILE
     */
    failureReason?: string;
}
/** The finished run, or its short form while it goes on and when it failed; `object` tells which. */
export interface ParserRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The complete run once the document is parsed, else the short form. Stop polling at a final `status` in either. */
    parserRun: ParserRunStatus | ParserRun;
    /** Hint about the request itself, such as a missing version header. Log it; the answer is still good. */
    warning?: string;
}
/** Confirms that a parser run and its content are gone for good; its text comes back only by parsing anew. */
export interface ParserRunDeletion {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /**
     * The id that no longer resolves.
     *
     * @example parser_run_xK9mLPqRtN3vS8wF5hB2cQ
     */
    parserRunId: string;
    /** Confirmation in English for logs; go by `success` instead. */
    message: string;
}
/** The files of one page and, unless it is the last, the cursor for the next. */
export interface FileList {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Files in the order of creation that `sortDir` asks for, without `contents`. */
    files: File[];
    /** Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page. */
    nextPageToken?: NextPageToken;
}
/** Where a new file comes from. Give `url` or `rawText`. */
export interface FileCreate {
    /**
     * Name by which people find the file, with its extension.
     *
     * @example lease-4b-riverside.pdf
     */
    name: string;
    /**
     * Presigned address that the content is downloaded from.
     *
     * @format uri
     * @example https://storage.example.com/leases/lease-4b-riverside.pdf?sig=77c0de
     */
    url?: string;
    /** Text to be kept as a file, in place of an address. */
    rawText?: string;
    /**
     * Media type of the content. Worked out from the content when left out.
     *
     * @example application/pdf
     */
    mediaType?: string;
}
/** Envelope around the registered file. Both members can be null, so check `file` before using it. */
export interface FileCreateResponse {
    /** `true` if the file was registered; may be null. */
    success?: boolean | null;
    /** The registered file, whose id runs accept; may be null. */
    file?: File | null;
}
/** Envelope: the file is under `file`, whereas version 2026-02-09 sends it bare. */
export interface FileResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** A document known to Extend, either uploaded or cut out of another file by a splitter. */
    file: File;
}
/**
 * Kind of PDF form field.
 * - `text`: a line or box for text.
 * - `checkbox`: a box to tick.
 * - `radio`: buttons of which one is marked.
 * - `dropdown`: a list that opens to pick one entry.
 * - `optionList`: a list that shows its entries permanently.
 * - `signature`: a place to sign.
 * - `table`: rows and columns.
 * - `unknown`: something was detected, but not what it is.
 */
export type EditFieldType = "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown" | (string & {});
/** Rectangle on a page, in pixels from the top left corner. */
export interface EditBoundingBox {
    /**
     * Left edge of the field, in pixels from the left side of the page.
     *
     * @example 120
     */
    left: number;
    /**
     * Upper edge of the field, in pixels from the top of the page.
     *
     * @example 212
     */
    top: number;
    /**
     * Right edge, in pixels from the left side of the page; larger than `left`.
     *
     * @example 348
     */
    right: number;
    /**
     * Lower edge, in pixels from the top of the page; larger than `top`.
     *
     * @example 234
     */
    bottom: number;
}
/** Look of a filled text field. Nothing is documented on what applies to members left out. */
export interface EditTextOptions {
    /**
     * Size of the text in points, 72 to the inch.
     *
     * @example 10
     */
    fontSize?: number;
    /**
     * Red, green and blue, each from 0 to 255.
     *
     * @example [
     *   0,
     *   0,
     *   139
     * ]
     */
    fontColor?: number[];
    /**
     * Name of the font family. Which ones are available is not published.
     *
     * @example Helvetica
     */
    font?: string;
    /** Spread the characters over separate boxes, as social security number fields have them. */
    combing?: boolean;
    /**
     * Most characters that the field can hold. What happens to a longer value is not documented, so keep values within it.
     *
     * @example 9
     */
    maxLength?: number;
}
/** JSON Schema of one form field. Its `type` (or, for a choice, its `enum`) limits which kinds of PDF field it can be; the `extend_edit:*` keys place and fill it. */
export interface EditFieldSchema {
    /**
     * Kind of value, and the field types that go with it.
     * - `[string, null]`: `text` or `signature`.
     * - `[number, null]` and `[integer, null]`: `text`.
     * - `[boolean, null]`: `checkbox` or `radio`.
     * - `array`: `text` or `table`, with `items` for the rows.
     * - `object`: `signature`.
     * - left out: a choice from `enum`, as `radio`, `dropdown` or `optionList`.
     *
     * @example [
     *   "string",
     *   "null"
     * ]
     * @example array
     */
    type?: unknown;
    /**
     * What the field is for. It guides both field matching and automatic filling.
     *
     * @example Policy number printed on the declarations page
     */
    description?: string;
    /**
     * Kind of PDF form field.
     * - `text`: a line or box for text.
     * - `checkbox`: a box to tick.
     * - `radio`: buttons of which one is marked.
     * - `dropdown`: a list that opens to pick one entry.
     * - `optionList`: a list that shows its entries permanently.
     * - `signature`: a place to sign.
     * - `table`: rows and columns.
     * - `unknown`: something was detected, but not what it is.
     */
    "extend_edit:field_type"?: EditFieldType;
    /** Where the field is. Leave it out to have the place found in the document. */
    "extend_edit:bbox"?: EditBoundingBox;
    /** One rectangle per entry of `enum`, in the same order; for radio groups. */
    "extend_edit:bboxes"?: EditBoundingBox[];
    /** Page of the field, counted from 0 here, unlike page numbers elsewhere. */
    "extend_edit:page_index"?: number;
    /** Look of a filled text field. Nothing is documented on what applies to members left out. */
    "extend_edit:text_edit_options"?: EditTextOptions;
    /**
     * Share of the table's width that this column takes; for columns of a table.
     *
     * @example 0.25
     */
    "extend_edit:column_width"?: number;
    /**
     * The value to write, of whatever type the field has. It is used as it stands; without it, a value is worked out from the instructions.
     *
     * @example HO-558213
     * @example true
     */
    "extend_edit:value"?: unknown;
    /** Shares of the table's height, row by row. */
    "extend_edit:row_heights"?: number[];
    /** Schema of a row; for fields of type `array`. */
    items?: EditObjectSchema;
    /** Fields inside this one; for fields of type `object`. */
    properties?: {
        [key: string]: EditFieldSchema;
    };
    /** The choices of a radio group, dropdown or option list. */
    enum?: string[];
    /**
     * Number of rows that the table has room for.
     *
     * @example 6
     */
    maxItems?: number;
    /** Inner fields that must be filled; for fields of type `object`. */
    required?: string[];
    /** Whether values for inner fields outside of `properties` are let through. */
    additionalProperties?: boolean;
}
/** JSON Schema of a composite field, either a row of a table or the parts of a signature. */
export interface EditObjectSchema {
    /** Always `object`; the parts stand under `properties`. */
    type?: "object";
    /**
     * What one row or signature stands for; it guides the filling.
     *
     * @example One damaged item
     */
    description?: string;
    /** Set for signatures; absent on table rows. */
    "extend_edit:field_type"?: "signature";
    /** The columns of the row, or the parts of the signature, by name. */
    properties?: {
        [key: string]: EditFieldSchema;
    };
    /** Parts that must be filled; the others may stay empty. */
    required?: string[];
    /** Whether values for parts outside of `properties` are let through. */
    additionalProperties?: boolean;
}
/**
 * For a field, the others that have to be filled as soon as it has a value.
 *
 * @example {
 *   "spouse_name": [
 *     "spouse_birth_date",
 *     "spouse_signature"
 *   ]
 * }
 */
export interface EditDependentRequired {
    [key: string]: string[];
}
/** A rule on field values. Rules may be nested. */
export interface EditCondition {
    /** Constraints by field name, each a plain JSON Schema fragment (`const`, `enum`, `minimum`, `pattern` and the like) without `extend_edit:*` keys. */
    properties?: {
        [key: string]: {
            [key: string]: unknown;
        };
    };
    /** Fields that must have a value for the rule to hold. */
    required?: string[];
    /** For a field, the others that have to be filled as soon as it has a value. */
    dependentRequired?: EditDependentRequired;
    /** Nested test that picks `then` or `else`. */
    if?: EditCondition;
    /** Rule for the case that the nested test succeeds. */
    then?: EditCondition;
    /** Rule for the case that the nested test fails. */
    else?: EditCondition;
    /** Rules that all have to hold, such as several conditions on one field. */
    allOf?: EditCondition[];
    /** Rules of which exactly one has to hold; two at once break the rule. */
    oneOf?: EditCondition[];
    /** Rules of which at least one has to hold; it does no harm if several do. */
    anyOf?: EditCondition[];
    /** Rule that must not hold; the way to forbid a combination of values. */
    not?: EditCondition;
}
/** JSON Schema of a form: one property per field, with `extend_edit:*` keys for place, look and value. Conditional keywords at this level say which answers require which others; the values of a run are checked against them. */
export interface EditRootSchema {
    /** Always `object`; the fields of the form stand under `properties`. */
    type: "object";
    /** The fields by name. The names come back as keys of the run's `output`. */
    properties: {
        [key: string]: EditFieldSchema;
    };
    /** Fields that must be filled for a run to pass validation. */
    required?: string[];
    /** Whether values for fields outside of `properties` are let through. */
    additionalProperties?: boolean;
    /** For a field, the others that have to be filled as soon as it has a value. */
    dependentRequired?: EditDependentRequired;
    /** Test on the values; its outcome decides between `then` and `else`. */
    if?: EditCondition;
    /** What has to hold when the test in `if` succeeds. */
    then?: EditCondition;
    /** What has to hold when the test in `if` does not succeed. */
    else?: EditCondition;
    /** Conditions that have to hold together; the place for several independent `if` rules. */
    allOf?: EditCondition[];
    /** Alternatives of which a single one may hold. */
    oneOf?: EditCondition[];
    /** Alternatives of which one or more have to hold. */
    anyOf?: EditCondition[];
    /** Values that the filled form must not have together; a result that meets this condition breaks the schema. */
    not?: EditCondition;
}
/** What to write into the form. Give values field by field in `schema`, or state them in `instructions`, or combine both. */
export interface EditConfig {
    /** The fields of the form and the values for them (`extend_edit:value`). Without it, the fields are detected in the document first. */
    schema?: EditRootSchema;
    /**
     * What should go into the form, in plain words. It settles every field that has no `extend_edit:value` of its own.
     *
     * @example Applicant: Maria Delgado. Policy HO-558213. Tick "water damage" and leave the witness section empty.
     */
    instructions?: string;
    /** How fields are detected (tables, radio groups, native fields), and whether the PDF stays editable. */
    advancedOptions?: {
        /**
         * Bake the values into the pages, so that nobody can change them afterwards. Switch it off to hand out a form that stays editable.
         *
         * @default true
         */
        flattenPdf?: boolean;
        /**
         * Treat tabular parts of the form as arrays of row objects instead of many single fields.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * Treat a group of radio buttons as one field with several choices, so that only one gets marked.
         *
         * @default false
         */
        radioEnumsEnabled?: boolean;
        /**
         * Use only the form fields that the PDF itself defines (AcroForm). The page is not searched, so blank lines and boxes that are merely printed stay empty.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
    };
}
/** Edits a PDF given by URL or id; its fields are detected unless a schema is given. */
export interface EditFromFile {
    /** The PDF to fill in. The original stays as it is; the result is stored as a new file. */
    file: FileInput;
    /** What to write into the form. Give values field by field in `schema`, or state them in `instructions`, or combine both. */
    config?: EditConfigInput;
}
/** Edits the PDF of a saved template, so that neither file nor schema has to be sent. */
export interface EditFromTemplate {
    /**
     * Template (`edt_…`) that supplies the PDF and the configuration.
     *
     * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    templateId: string;
    /** Values for this run. Where it and the template's configuration differ, this one wins. */
    config?: EditConfigInput;
}
/** The PDF to work on, given as a file or as a template but not both, and what to write into it. */
export type EditRequest = EditFromFile | EditFromTemplate;
/**
 * Where the edit stands.
 * - `PROCESSING`: accepted and under way; ask again later.
 * - `PROCESSED`: done; the edited file can be downloaded.
 * - `FAILED`: given up; see `failureReason`.
 */
export type EditRunProcessingStatus = "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/** What the run took. A step that was not needed has no figure. */
export interface EditRunMetrics {
    /**
     * Duration of the whole run, in milliseconds; `POST /edit` stops waiting at 300,000.
     *
     * @example 9320
     */
    processingTimeMs?: number;
    /**
     * Number of pages of the PDF; divide the times by it to compare forms.
     *
     * @example 3
     */
    pageCount?: number;
    /**
     * Number of fields in the schema, given or detected.
     *
     * @example 6
     */
    fieldCount?: number;
    /**
     * Milliseconds spent on finding form fields on the pages.
     *
     * @example 4100
     */
    fieldDetectionTimeMs?: number;
    /**
     * Milliseconds spent on matching schema fields with their places.
     *
     * @example 2240
     */
    fieldAnnotationTimeMs?: number;
    /**
     * Milliseconds spent on working out the values and writing them.
     *
     * @example 2810
     */
    fieldFillingTimeMs?: number;
}
/** A finished edit with the filled PDF and the values that were written, or with the reason for its failure. */
export interface EditRun {
    /** Always `edit_run`; the short form has `edit_run_status` here. */
    object: "edit_run";
    /**
     * Id of the run (`edit_run_…`), with which it can be read again or deleted.
     *
     * @example edit_run_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * The untouched input file, also when it came in by URL.
     *
     * @example file_Zk9mNP12Qw4yTv8BdR3H
     */
    fileId: string;
    /** The filled PDF. Present when `status` is `PROCESSED`. */
    editedFile?: {
        /**
         * Id of the new file; usable wherever a file id is, for instance to parse the result.
         *
         * @example file_Ab3cDE45Fg6hIj7KlM8nO
         */
        fileId?: string;
        /**
         * Presigned address of the PDF. It expires, so store the file and not the link.
         *
         * @format uri
         * @example https://extend-edited.example/file_Ab3cDE45Fg6hIj7KlM8nO.pdf?signature=77e0
         */
        downloadUrl?: string;
    };
    /**
     * Where the edit stands.
     * - `PROCESSING`: accepted and under way; ask again later.
     * - `PROCESSED`: done; the edited file can be downloaded.
     * - `FAILED`: given up; see `failureReason`.
     */
    status: EditRunProcessingStatus;
    /**
     * Code of the failure, for instance `CORRUPT_FILE`. Present when `status` is `FAILED`.
     *
     * @example CORRUPT_FILE
     */
    failureReason?: string;
    /** The configuration in force, with the template and the defaults merged in. */
    config: EditConfig;
    /** The values in the edited document, keyed like the properties of the schema. */
    output?: {
        [key: string]: unknown;
    };
    /** What the run took. A step that was not needed has no figure. */
    metrics: EditRunMetrics;
    /** Cost of the run; where it is absent, the cost is unknown and not zero. */
    usage?: {
        /**
         * Credits charged for this edit; need not be a whole number.
         *
         * @example 3
         */
        credits?: number;
    };
}
/** Error body of edit operations outside of 422. Every member may be missing. */
export interface EditError {
    /**
     * Machine-readable reason.
     * - `INVALID_CONFIG_OPTIONS`: the edit configuration contradicts itself or the file type.
     * - `UNABLE_TO_DOWNLOAD_FILE`: nothing could be fetched from the given URL.
     * - `FILE_TYPE_NOT_SUPPORTED`: the format cannot be edited.
     * - `FILE_SIZE_TOO_LARGE`: there are more bytes than the service accepts.
     * - `CORRUPT_FILE`: the bytes cannot be opened as the format they claim to be.
     * - `PASSWORD_PROTECTED_FILE`: the file is encrypted.
     * - `FAILED_TO_CONVERT_TO_PDF`: the conversion that precedes editing did not work.
     * - `SCHEMA_VALIDATION_FAILED`: the field schema is not acceptable for this document.
     * - `INTERNAL_ERROR`: a fault on the server's side; worth another try.
     */
    code?: "INVALID_CONFIG_OPTIONS" | "UNABLE_TO_DOWNLOAD_FILE" | "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "PASSWORD_PROTECTED_FILE" | "FAILED_TO_CONVERT_TO_PDF" | "SCHEMA_VALIDATION_FAILED" | "INTERNAL_ERROR" | (string & {});
    /** Explanation for humans; its wording is not stable, so branch on `code`. */
    message?: string;
    /** Id of this request, to be quoted to support. */
    requestId?: string;
    /** Whether an unchanged second attempt can succeed. */
    retryable?: boolean;
}
/** Short form of an edit run: how far it is, or why it failed, without results. Async creation answers with it, and polling returns it until there are results. */
export interface EditRunStatus {
    /** Always `edit_run_status`; the finished run has `edit_run` here. */
    object: "edit_run_status";
    /**
     * Id of the run (`edit_run_…`), to be polled at `GET /edit_runs/{id}`.
     *
     * @example edit_run_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Where the edit stands.
     * - `PROCESSING`: accepted and under way; ask again later.
     * - `PROCESSED`: done; the edited file can be downloaded.
     * - `FAILED`: given up; see `failureReason`.
     */
    status: EditRunProcessingStatus;
    /**
     * Code of the failure, for instance `CORRUPT_FILE`. Present when `status` is `FAILED`.
     *
     * @example CORRUPT_FILE
     */
    failureReason?: string;
}
/** The finished run, or its short form while it goes on and when it failed; `object` tells which. */
export interface EditRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The complete run once the PDF is edited, else the short form. Stop polling at a final `status` in either. */
    editRun: EditRunStatus | EditRun;
    /** Hint about the request itself, such as a missing version header. Log it; the answer is still good. */
    warning?: string;
}
/** Confirms that an edit run is gone; nothing of its result is returned. */
export interface EditRunDeletion {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /**
     * The id that no longer resolves.
     *
     * @example edit_run_xK9mLPqRtN3vS8wF5hB2cQ
     */
    editRunId: string;
    /** Confirmation in English for logs; go by `success` instead. */
    message: string;
}
/** Which fields to describe in the schema, and how; every part has a default. */
export interface EditSchemaConfig {
    /** Your own schema of the data. It is mapped onto the detected fields, and the result keeps your names instead of the detected ones. */
    inputSchema?: EditRootSchema;
    /**
     * How fields should be named, described or grouped, in plain words.
     *
     * @example Use snake_case names and prefix every field of section B with spouse_.
     */
    instructions?: string;
    /** Switches for tables, radio buttons and native fields; all are off by default. */
    advancedOptions?: {
        /**
         * Describe tabular parts as arrays of row objects instead of many single fields.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * Describe a group of radio buttons as one field with an `enum`.
         *
         * @default false
         */
        radioEnumsEnabled?: boolean;
        /**
         * Take over only the form fields that the PDF itself defines, without looking at the pages.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
    };
}
/** A PDF form, and optionally your own schema to map onto its fields. */
export interface EditSchemaRequest {
    /** The PDF form to analyse, by URL or by the id of a stored file. It is not changed. */
    file: FileInput;
    /** Which fields to describe in the schema, and how; every part has a default. */
    config?: EditSchemaConfigInput;
}
/** Which parts of the input schema found a place on the form, and which did not. */
export interface EditSchemaMapping {
    /** Fields of the input schema that were found on the form; check the pairs before keeping the schema. */
    matches: {
        /**
         * Where the field stands in the input schema, as a path of property names.
         *
         * @example insured.policy_number
         */
        inputPath: string;
        /**
         * Property name of the form field in `annotatedSchema`, the schema as detected.
         *
         * @example policy_no
         */
        formFieldKey: string;
    }[];
    /** Parts of the input schema that have no place on the form; their values will not be written. */
    unmatchedInputPaths: string[];
    /** Detected fields that nothing in the input schema fills. */
    unusedFormFieldKeys: string[];
}
/** The schema of a form, ready to be used as `config.schema` of an edit. */
export interface EditSchemaResponse {
    /** The schema to use. With an `inputSchema`, this is yours with places added. */
    schema: EditRootSchema;
    /** The schema as detected, before your `inputSchema` was mapped onto it; may be null. */
    annotatedSchema: EditRootSchema | null;
    /** What matched and what did not; `null` when no `inputSchema` was given. */
    mappingResult: EditSchemaMapping | null;
}
/** A form saved together with its configuration, so that an edit needs no more than the template's id. */
export interface EditTemplate {
    /** Always `edit_template`; tells it from edit runs in stored data. */
    object: "edit_template";
    /**
     * Id of the template, for `templateId` of an edit.
     *
     * @example edt_xK9mLPqRtN3vS8wF5hB2cQ
     */
    id: string;
    /**
     * Title by which people find the template in the dashboard.
     *
     * @example Homeowners claim form 2025
     */
    name: string;
    /**
     * Note on when to use the template; `null` when nobody wrote one.
     *
     * @example First notice of loss for water and fire damage
     */
    description: string | null;
    /** The PDF that edits from this template start with. */
    file: File;
    /** Defaults for every edit from this template; an empty object when none were saved. */
    config: EditConfig;
    /** Configuration for generating the schema anew; `null` when none was saved. */
    schemaConfig: EditSchemaConfig | null;
    /**
     * When the template was first saved (UTC); later changes show in `updatedAt` only.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change (UTC); if it is later than your copy of the configuration, read the template again.
     *
     * @format date-time
     */
    updatedAt: string;
}
/** Envelope around `editTemplate`; a `warning` is about the request, not about the template. */
export interface EditTemplateResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** A form saved together with its configuration, so that an edit needs no more than the template's id. */
    editTemplate: EditTemplate;
    /** Hint about the request itself, such as a missing version header. Log it; the answer is still good. */
    warning?: string;
}
/** A named collection of files with known-good results for one processor. Running a processor version over it shows whether a change made things better or worse. */
export interface EvaluationSet {
    /**
     * Always `evaluation_set`; tells it from its items in stored data.
     *
     * @example evaluation_set
     */
    object: "evaluation_set";
    /**
     * Id of the set, under which items are added and listed.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    id: string;
    /**
     * Title by which people find the set in the dashboard.
     *
     * @example Vendor invoices Q1 2025
     */
    name: string;
    /**
     * What the set covers, for whoever has to choose among sets; may be an empty string.
     *
     * @example Scanned and digital invoices of the ten largest vendors
     */
    description: string;
    /**
     * The processor that the expected outputs are written for. It is fixed when the set is created.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
    /**
     * When the set was created, in UTC; later changes show in `updatedAt` only.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change (UTC); lists of sets are ordered by it unless `sortBy` says otherwise.
     *
     * @format date-time
     */
    updatedAt: string;
}
/** The sets of one page and, unless it is the last, the cursor for the next. */
export interface EvaluationSetList {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The sets of this page, in the requested order; without their items. */
    evaluationSets: EvaluationSet[];
    /** Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page. */
    nextPageToken?: NextPageToken;
}
/** Name, purpose and processor of a set; items are added by calls of their own. */
export interface EvaluationSetCreate {
    /**
     * Display name in the dashboard; requests refer to the set by its id.
     *
     * @example Vendor invoices Q1 2025
     */
    name: string;
    /**
     * What the set is for. Required, so send an empty string if there is nothing to say.
     *
     * @example Scanned and digital invoices of the ten largest vendors
     */
    description: string;
    /**
     * The processor to be measured. Its output type decides what expected outputs look like.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId: string;
}
/** The set under `evaluationSet`, next to `success`; its items have a list of their own. */
export interface EvaluationSetResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** A named collection of files with known-good results for one processor. Running a processor version over it shows whether a change made things better or worse. */
    evaluationSet: EvaluationSet;
}
/** A file of an evaluation set and the output that a perfect run would give for it. */
export interface EvaluationSetItem {
    /**
     * Always `evaluation_set_item`; tells it from the set in stored data.
     *
     * @example evaluation_set_item
     */
    object: "evaluation_set_item";
    /**
     * Id of the item, for correcting its expected output or taking it out of the set.
     *
     * @example evi_kR9mNP12Qw4yTv8BdR3H
     */
    id: string;
    /**
     * The set (`ev_…`) that the item belongs to; no update can move it to another one.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    evaluationSetId: string;
    /**
     * The file that each evaluation processes again.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    fileId: string;
    /** The reference that real outputs are scored against, in the output format of the set's processor. */
    expectedOutput: ProvidedProcessorOutput;
}
/** The items of one page and, unless it is the last, the cursor for the next. */
export interface EvaluationSetItemList {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The items of this page, each with its expected output. */
    evaluationSetItems: EvaluationSetItem[];
    /** Opaque cursor to the page that follows. Hand it back as the query parameter `nextPageToken`; when it is absent, this was the last page. */
    nextPageToken?: NextPageToken;
}
/** One test case: a stored file, and what a run without mistakes makes of it. */
export interface EvaluationSetItemCreate {
    /**
     * The set that takes the item; its processor decides the shape of the result.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    evaluationSetId: string;
    /**
     * A file that Extend already has, from an upload or an earlier run.
     *
     * @example file_xK9mLPqRtN3vS8wF5hB2cQ
     */
    fileId: string;
    /** The correct result for the file, checked by a human, in the output format of the set's processor. */
    expectedOutput: ProvidedProcessorOutputInput;
}
/** Envelope around `evaluationSetItem`; version 2026-02-09 sends its successor without one. */
export interface EvaluationSetItemResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** A file of an evaluation set and the output that a perfect run would give for it. */
    evaluationSetItem: EvaluationSetItem;
}
/** Several files with their correct results, all for one set. */
export interface EvaluationSetItemBulkCreate {
    /**
     * The set (`ev_…`) that takes all of the items; its processor decides the shape of the results.
     *
     * @example ev_2LcgeY_mp2T5yPaEuq5Lw
     */
    evaluationSetId: string;
    /** The stored files, each with its correct result; upload the files first. */
    items: {
        /**
         * A file that Extend already has; an address is not accepted here.
         *
         * @example file_xK9mLPqRtN3vS8wF5hB2cQ
         */
        fileId: string;
        /** The correct result for this file, in the output format of the set's processor. */
        expectedOutput: ProvidedProcessorOutputInput;
    }[];
}
/** Envelope around `evaluationSetItems`; keep the ids in it for later corrections. */
export interface EvaluationSetItemBulkResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** One entry per item of the request, now with its id. */
    evaluationSetItems: EvaluationSetItem[];
}
/** The right result after all; the item's file cannot be changed. */
export interface EvaluationSetItemUpdate {
    /** The complete new result, not only the part that changes. */
    expectedOutput: ProvidedProcessorOutputInput;
}
/** Confirms that an item left its set; the file is still stored. */
export interface EvaluationSetItemDeletion {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /**
     * The id that no longer resolves.
     *
     * @example evi_kR9mNP12Qw4yTv8BdR3H
     */
    evaluationSetItemId: string;
    /** Confirmation in English for logs; go by `success` instead. */
    message: string;
}
/**
 * Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen.
 *
 * @example event_Nc7vKx2RmT9wLq4BzH8s
 */
export type WebhookEventId = string;
/** Takes the place of the payload when the endpoint's payload format is `url` and the payload exceeds its threshold. Fetch the link to get the object itself. */
export interface SignedDataUrl {
    /** Always `signed_data_url`; an inline payload has another tag here. */
    object: "signed_data_url";
    /**
     * Id of the run or resource that the event is about; enough to decide whether to fetch the rest.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    id: string;
    /**
     * Link that returns the payload as JSON, without a key, for one hour. A manual resend in the dashboard makes a new link.
     *
     * @format uri
     * @example https://storage.extend.ai/webhooks/event_Nc7vKx2RmT9wLq4BzH8s.json?signature=2d90ce
     */
    data: string;
    /** Metadata of the run, for routing without fetching. Absent if there is none. */
    metadata?: JsonObject;
}
/** A workflow run has ended well, and its outputs are final. */
export interface WorkflowRunCompletedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow_run.completed";
    /** The run with status `PROCESSED`; its `outputs` save the request for it. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run stopped with an error and will not be completed. */
export interface WorkflowRunFailedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow_run.failed";
    /** The run, with status `FAILED`, a reason for programs and a message for people. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A workflow run has stopped until a person reviews it in the dashboard. */
export interface WorkflowRunNeedsReviewEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow_run.needs_review";
    /** The run, with status `NEEDS_REVIEW` and the outputs to be checked. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A reviewer has turned a workflow run down; the payload has a place for the reviewer's reason. */
export interface WorkflowRunRejectedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow_run.rejected";
    /** The run with status `REJECTED`; `reviewedBy` and `rejectionNote` say who and why. */
    payload: WorkflowRun | SignedDataUrl;
}
/** A step of a running workflow is done; the end of the run has events of its own. */
export interface WorkflowRunStepRunProcessedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow_run.step_run.processed";
    /** The step run, as it also appears in `stepRuns` of the workflow run. */
    payload: StepRun | SignedDataUrl;
}
/** A processor run started through the API is done; its output comes along in the payload. */
export interface ProcessorRunProcessedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "processor_run.processed";
    /** The run with status `PROCESSED`; its `output` saves the request for it. */
    payload: ProcessorRun | SignedDataUrl;
}
/** A processor run ended without a result and will not get one. */
export interface ProcessorRunFailedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "processor_run.failed";
    /** The run with status `FAILED`; decide by its `failureReason`, show its `failureMessage`. */
    payload: ProcessorRun | SignedDataUrl;
}
/** A document has been parsed; its content has to be fetched. */
export interface ParserRunProcessedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "parser_run.processed";
    /** The short form of the run, with status `PROCESSED` and without chunks. */
    payload: ParserRunStatus | SignedDataUrl;
}
/** A document could not be parsed; the payload gives the reason. */
export interface ParserRunFailedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "parser_run.failed";
    /** The short form of the run, with status `FAILED` and `failureReason`. */
    payload: ParserRunStatus | SignedDataUrl;
}
/** A workflow has been created; it still has to be designed and deployed. */
export interface WorkflowCreatedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow.created";
    /** The new workflow; its version is the draft. */
    payload: Workflow | SignedDataUrl;
}
/** A version of a workflow has been deployed; runs without a version use it from now on. */
export interface WorkflowDeployedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow.deployed";
    /** The workflow with the version that has just been deployed. */
    payload: Workflow | SignedDataUrl;
}
/** A workflow has been deleted and can no longer be run. */
export interface WorkflowDeletedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "workflow.deleted";
    /** The workflow as it was; the last chance to record its name and version. */
    payload: Workflow | SignedDataUrl;
}
/** A processor has been created, by API or in the dashboard; its draft can be run at once. */
export interface ProcessorCreatedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "processor.created";
    /** The new processor; `draftVersion` holds its first settings. */
    payload: Processor | SignedDataUrl;
}
/** Something about a processor other than its draft has changed, such as its name. */
export interface ProcessorUpdatedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "processor.updated";
    /** The processor with the new values; the former ones are not delivered. */
    payload: Processor | SignedDataUrl;
}
/** A processor has been deleted and can no longer be run. */
export interface ProcessorDeletedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "processor.deleted";
    /** The processor as it was; the last chance to record its settings. */
    payload: Processor | SignedDataUrl;
}
/** The draft of a processor has changed; published versions have not. */
export interface ProcessorDraftUpdatedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "processor.draft.updated";
    /** The processor; `draftVersion` holds the new configuration. */
    payload: Processor | SignedDataUrl;
}
/** A draft has been published; runs can name the new version, and runs without a version use it. */
export interface ProcessorVersionPublishedEvent {
    /** Id of the event, the same in every delivery attempt. Remember those already handled, because duplicates happen. */
    eventId: WebhookEventId;
    /** Names the event and fixes the shape of `payload`; switch on it. */
    eventType: "processor.version.published";
    /** The new version with its frozen configuration. */
    payload: ProcessorVersion | SignedDataUrl;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListWorkflowRunsQuery {
    /** Only runs in this status; use `NEEDS_REVIEW` for a work list of reviewers. */
    status?: WorkflowRunStatusInput;
    /**
     * Only runs of this workflow (`workflow_…`), whatever its version.
     *
     * @example workflow_BMdfq_yWM3sT-ZzvCnA3f
     */
    workflowId?: string;
    /**
     * Only runs that one request created together, be it a batch or an ordinary one.
     *
     * @example batch_7Ws31-F5
     */
    batchId?: string;
    /**
     * Only runs on files with this text anywhere in their name; whether case matters is not documented.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /** Which timestamp orders the list: of creation, or of the last change. */
    sortBy?: SortBy;
    /** Direction of the order; the default shows the most recent first. */
    sortDir?: SortDir;
    /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the number of items in one page. A page may hold fewer even when more pages follow.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Envelope around `workflowRuns`, an array even when only one run was started. */
export interface CreateWorkflowRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** A run for each input; poll each by its own id. */
    workflowRuns: WorkflowRun[];
}
/** The batch id in place of the runs, which are created later. */
export interface CreateWorkflowRunBatchResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /**
     * Every run of the batch carries it; use it to list them.
     *
     * @example batch_7Ws31-F5
     */
    batchId: string;
}
/** Confirms which run is gone; nothing of its results is returned. */
export interface DeleteWorkflowRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The id that can no longer be read. */
    workflowRunId: string;
    /** Confirmation in English for logs; go by the status instead. */
    message: string;
}
/** The run under `workflowRun`, usually still `CANCELLING`. */
export interface CancelWorkflowRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** A workflow run in the moment after its cancellation was requested. */
    workflowRun: CancelledWorkflowRun;
}
/** Envelope around `workflow`; keep its `id`, which runs need as `workflowId`. */
export interface CreateWorkflowResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Steps that documents go through, in one version: deployed, or the draft. */
    workflow: Workflow;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListProcessorRunsQuery {
    /** Only runs in this status, such as `FAILED` to look into what went wrong. */
    status?: ProcessorRunStatusInput;
    /**
     * Only runs of this processor (`dp_…`); runs of all its versions are included.
     *
     * @example dp_BMdfq_yWM3sT-ZzvCnA3f
     */
    processorId?: string;
    /** Restricts the list to runs of one type of processor; without it, all types come mixed. */
    processorType?: ProcessorTypeInput;
    /**
     * Only runs that this workflow run, batch or other originator started.
     *
     * @example workflow_run_xKm9pNv3qWsY_jL2tR5Dh
     */
    sourceId?: string;
    /** Only runs started in this way, such as `API` for your own calls; narrow it further with `sourceId`. */
    source?: ProcessorRunSource;
    /**
     * Only runs on files with this text anywhere in their name; whether case matters is not documented.
     *
     * @example invoice
     */
    fileNameContains?: string;
    /** Which timestamp orders the list: of creation, or of the last change. */
    sortBy?: SortBy;
    /** Direction of the order; the default shows the most recent first. */
    sortDir?: SortDir;
    /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the number of items in one page. A page may hold fewer even when more pages follow.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Confirms which run is gone; nothing of its result is returned. */
export interface DeleteProcessorRunResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The id that can no longer be read. */
    documentProcessorRunId: string;
    /** Confirmation in English for logs; go by the status instead. */
    message: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListProcessorsQuery {
    /** Restricts the list to one type of processor; without it, all types come mixed. */
    type?: ProcessorTypeInput;
    /** Which timestamp orders the list: of creation, or of the last change. */
    sortBy?: SortBy;
    /** Direction of the order; the default shows the most recent first. */
    sortDir?: SortDir;
    /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the number of items in one page. A page may hold fewer even when more pages follow.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Envelope around `processorVersion`, whose `version` is the number that runs can name. */
export interface PublishProcessorVersionResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Settings of a processor at one point, either published and frozen or the current draft. */
    processorVersion: ProcessorVersion;
}
/** Envelope around `versions`; there is no cursor, as the list is complete. */
export interface ListProcessorVersionsResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The published versions and the draft, whose `version` is `draft`. */
    versions: ProcessorVersion[];
}
/** Envelope around `version`, whose own `version` is the number and whose `config` holds the settings. */
export interface GetProcessorVersionResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** Settings of a processor at one point, either published and frozen or the current draft. */
    version: ProcessorVersion;
}
/** Options of the operation `parseFile`, sent in the query; what may be left out has its default. */
export interface ParseFileQuery {
    /** Whether the chunks come in the body or behind a presigned URL. Choose `url` for documents of many pages. */
    responseType?: ParserResponseType;
}
/** Options of the operation `getParserRun`, sent in the query; what may be left out has its default. */
export interface GetParserRunQuery {
    /** Whether the chunks of a finished run come in the body or are left behind presigned URLs. */
    responseType?: ParserResponseType;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListFilesQuery {
    /**
     * Only files with this text anywhere in their name, such as `invoice`; whether case matters is not documented.
     *
     * @example invoice
     */
    nameContains?: string;
    /** Direction of the order; the default shows the most recent first. */
    sortDir?: SortDir;
    /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the number of items in one page. A page may hold fewer even when more pages follow.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Options of the operation `uploadFile`, sent in the query; what may be left out has its default. */
export interface UploadFileQuery {
    /** Also converts JPEG, PNG, TIFF, GIF, BMP, WebP, HEIC and HEIF images, Word, PowerPoint, Excel and HTML files to PDF before storing them. */
    convertToPdf?: boolean;
}
/** Options of the operation `getFile`, sent in the query; what may be left out has its default. */
export interface GetFileQuery {
    /**
     * Adds plain text, for every type of file.
     *
     * @default false
     */
    rawText?: boolean;
    /**
     * Adds Markdown, for PDF and images and for Word files that were converted to PDF.
     *
     * @default false
     */
    markdown?: boolean;
    /**
     * Adds HTML page by page, for files of the type `DOCX` only.
     *
     * @default false
     */
    html?: boolean;
}
/** Confirms which file is gone; nothing of its content is returned. */
export interface DeleteFileResponse {
    /** `true` whenever the HTTP status is 200; decide by the status, not by this member. */
    success: Success;
    /** The id that is no longer valid in requests. */
    fileId: string;
    /** Confirmation in English for logs; go by the status instead. */
    message: string;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListEvaluationSetsQuery {
    /**
     * Restricts the list to sets for this processor (`dp_…`); without it, all sets of the workspace come.
     *
     * @example dp_Xj8mK2pL9nR4vT7qY5wZ
     */
    processorId?: string;
    /** Which timestamp orders the list: of creation, or of the last change. */
    sortBy?: SortBy;
    /** Direction of the order; the default shows the most recent first. */
    sortDir?: SortDir;
    /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the number of items in one page. A page may hold fewer even when more pages follow.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListEvaluationSetItemsQuery {
    /** Which timestamp orders the list: of creation, or of the last change. */
    sortBy?: SortBy;
    /** Direction of the order; the default shows the most recent first. */
    sortDir?: SortDir;
    /** Cursor from the previous page's `nextPageToken`; leave it out for the first page. Keep every other parameter unchanged while paging, and URL-encode the value: it contains `=`, `:`, `/` and `+`. */
    nextPageToken?: NextPageToken;
    /**
     * Upper bound for the number of items in one page. A page may hold fewer even when more pages follow.
     *
     * @default 10
     */
    maxPageSize?: number;
}
/**
 * Progress of a workflow run.
 * - `PENDING`: waiting for capacity.
 * - `PROCESSING`: under way.
 * - `NEEDS_REVIEW`: stopped until a human reviews it in the dashboard.
 * - `REJECTED`: a reviewer turned the document down.
 * - `PROCESSED`: finished, the outputs are final.
 * - `FAILED`: ended early; see `failureReason`.
 * - `CANCELLED`: stopped on request.
 * - `CANCELLING`: a stop was requested, steps under way are ending.
 */
export type WorkflowRunStatusInput = "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REJECTED" | "PROCESSED" | "FAILED" | "CANCELLED" | "CANCELLING";
/** A result that you supply, as a correction, an expectation or a replacement. Use the member that fits the processor's type and settings. */
export type ProvidedProcessorOutputInput = ProvidedExtractionOutputInput | ProvidedClassifierOutput | ProvidedSplitterOutput;
/** Supplied data for an extraction processor, shaped after its settings. */
export type ProvidedExtractionOutputInput = ProvidedJsonOutput | ProvidedFieldsArrayOutputInput;
/** Supplied data for settings with `fields`, keyed by field name. */
export interface ProvidedFieldsArrayOutputInput {
    [key: string]: ProvidedExtractionFieldResultInput;
}
/** The right value of a field, as a person decided it. */
export interface ProvidedExtractionFieldResultInput {
    /**
     * Joins the value to the field of the settings that has this `id`.
     *
     * @example invoice_total
     */
    id: string;
    /** The right value; null states that the document does not contain it. */
    value?: unknown;
    /**
     * Kind of value.
     * - `string`: free text.
     * - `number`: a quantity without unit.
     * - `currency`: an amount with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: rows, each with the fields of `schema`.
     * - `enum`: one of a fixed list of values.
     * - `object`: a group of fields.
     * - `signature`: whether and by whom something was signed.
     */
    type?: ExtractionFieldTypeInput;
    /**
     * Certainty to record for the value, from 0 to 1; 1 (full certainty) unless stated.
     *
     * @default 1
     */
    confidence?: number;
    /** Page on which the value stands, counted from 1; the value may be given without it. */
    page?: number;
}
/**
 * Kind of value.
 * - `string`: free text.
 * - `number`: a quantity without unit.
 * - `currency`: an amount with its currency.
 * - `boolean`: yes or no, such as a ticked box.
 * - `date`: a calendar date.
 * - `array`: rows, each with the fields of `schema`.
 * - `enum`: one of a fixed list of values.
 * - `object`: a group of fields.
 * - `signature`: whether and by whom something was signed.
 */
export type ExtractionFieldTypeInput = "string" | "number" | "currency" | "boolean" | "date" | "array" | "enum" | "object" | "signature";
/**
 * Progress of a processor run.
 * - `PENDING`: waiting for capacity.
 * - `PROCESSING`: under way.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: ended without output; see `failureReason`.
 * - `CANCELLED`: stopped on request.
 */
export type ProcessorRunStatusInput = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | "CANCELLED";
/**
 * What a processor does with a document.
 * - `EXTRACT`: reads fields out of it.
 * - `CLASSIFY`: tells which kind of document it is.
 * - `SPLITTER`: finds the documents inside a larger file.
 */
export type ProcessorTypeInput = "EXTRACT" | "CLASSIFY" | "SPLITTER";
/** Complete settings of a processor; `type` has to agree with the type of the processor. */
export type ProcessorConfigInput = ClassificationConfigInput | ExtractionConfigInput | SplitterConfigInput;
/** The kinds to choose from, with the model and the rules that choose. */
export interface ClassificationConfigInput {
    /** Always `CLASSIFY`; it has to be the processor's own type. */
    type: "CLASSIFY";
    /**
     * Model family.
     * - `classification_performance`: highest accuracy.
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
    /** What else the model sees and is told, for kinds that are hard to tell apart. */
    advancedOptions?: ClassificationAdvancedOptionsInput;
    /** How the file is read before classification. Left out, the defaults of parsing apply. */
    parser?: ParseConfigInput;
}
/** What else the model sees and is told, for kinds that are hard to tell apart. */
export interface ClassificationAdvancedOptionsInput {
    /**
     * How much of the document is looked at.
     * - `default`: a limited part of the document.
     * - `max`: as much as possible, for kinds that only differ deep inside.
     */
    context?: "default" | "max";
    /** Shows the model page images as well, for kinds that differ by logo, stamp or layout. */
    advancedMultimodalEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
}
/** How a document becomes text before anything else looks at it. Every member is optional: leave out what need not differ from the defaults. */
export interface ParseConfigInput {
    /**
     * Shape of the text.
     * - `markdown`: reading order with headings, lists and tables. Right for most documents and for retrieval, and the
     *   only one that allows chunks by section.
     * - `spatial`: keeps everything where it stood on the page by means of blanks and tabs. Right for skewed scans,
     *   handwriting and forms such as bills of lading; chunks by page only.
     */
    target?: "markdown" | "spatial";
    /** Where the text is cut into chunks, and how large they may become. */
    chunkingStrategy?: ParseChunkingStrategyInput;
    /**
     * Trade-off between accuracy and price.
     * - `parse_performance`: the most accurate engine, used unless told otherwise.
     * - `parse_light`: cheaper and faster for clean, high-volume input; weaker on poor scans, handwriting, large tables
     *   and scripts other than Latin.
     */
    engine?: "parse_performance" | "parse_light";
    /** Figures and tables can be left out, and a vision model can look again at tables and text for extra credits. */
    blockOptions?: ParseBlockOptionsInput;
    /** Settings for difficult scans and for spreadsheets. */
    advancedOptions?: ParseAdvancedOptionsInput;
}
/** Where the text is cut into chunks, and how large they may become. */
export interface ParseChunkingStrategyInput {
    /**
     * Unit of a chunk.
     * - `page`: one chunk per page.
     * - `document`: no cutting, everything in one chunk.
     * - `section`: cut at headings; needs the target `markdown`.
     */
    type?: "page" | "document" | "section";
    /** Size limits that merge small chunks and cut long ones. */
    options?: {
        /**
         * Chunks shorter than this are joined with a neighbour, so that none is too short to make sense.
         *
         * @example 500
         */
        minCharacters?: number;
        /**
         * Chunks longer than this are cut; set it below the limit of your embedding model.
         *
         * @example 10000
         */
        maxCharacters?: number;
    };
}
/** Figures and tables can be left out, and a vision model can look again at tables and text for extra credits. */
export interface ParseBlockOptionsInput {
    /** Whether figures are kept in the result, and whether each is also cut out as an image. */
    figures?: {
        /** `false` leaves figures out of the result, for documents whose pictures only decorate. */
        enabled?: boolean;
        /** Cuts every figure out as an image of its own, with a URL in the block's details. */
        figureImageClippingEnabled?: boolean;
    };
    /** Whether tables are kept, in which markup, with blocks per cell or not, and whether a model checks them. */
    tables?: {
        /** `false` leaves tables out of the result, for documents of which only the prose counts. */
        enabled?: boolean;
        /**
         * Markup of a table.
         * - `markdown`: compact, loses merged cells.
         * - `html`: keeps row and column spans.
         */
        targetFormat?: "markdown" | "html";
        /** Repeats the header row on following pages where a table goes on without one and has as many columns. */
        tableHeaderContinuationEnabled?: boolean;
        /** Adds a block with its own position for each cell, below the block of the table. */
        cellBlocksEnabled?: boolean;
        /** Second look at tables by a vision model, at extra credits. */
        agentic?: ParseAgenticOptions;
    };
    /** Signature detection, and a second look at text by a vision model. */
    text?: {
        /** Looks for signatures with a separate vision model. Switch it off to gain time if none matter. */
        signatureDetectionEnabled?: boolean;
        /** Second look at text by a vision model, at extra credits. */
        agentic?: ParseAgenticOptions;
    };
}
/** Settings for difficult scans and for spreadsheets. */
export interface ParseAdvancedOptionsInput {
    /** Turns pages upright before reading them, for scans fed in sideways or upside down. */
    pageRotationEnabled?: boolean;
    /** Lets a vision model correct text recognition across the document, for messy handwriting and bad scans. The `agentic` settings of `blockOptions` aim at tables or text alone. */
    agenticOcrEnabled?: boolean;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
    /**
     * Reading of workbooks.
     * - `basic`: quick and deterministic, always used for `.xls`.
     * - `advanced`: recognises several tables and blocks on a sheet, at extra credits.
     */
    excelParsingMode?: "basic" | "advanced";
    /** Ignores hidden rows, columns and sheets of workbooks, so that they do not end up in the text. */
    excelSkipHiddenContent?: boolean;
    /** Takes the stored value of a cell, such as 45764, rather than its display, such as 17 April 2025. */
    excelUseRawCellValues?: boolean;
    /** Uses the results saved in the workbook and does not compute formulas again: much faster, but wrong for formulas that depend on today's date. */
    excelSkipCalculation?: boolean;
    /**
     * How far apart vertically two pieces of text may be and still count as one line. Larger groups more; only for the target `spatial`.
     *
     * @example 1
     */
    verticalGroupingThreshold?: number;
    /** Recognition data to add to a parse result; it comes back as `ocr` of the run. */
    returnOcr?: {
        /** Adds each word with its box and confidence. The response grows a lot; ask for it by URL. */
        words?: boolean;
    };
    /** Converts images, Office files and HTML to PDF first, so that every block gets a position. */
    alwaysConvertToPdf?: boolean;
}
/** Settings of an extraction processor. Describe the wanted data in `schema` or in `fields`, not in both; the choice also decides the shape of the output. */
export interface ExtractionConfigInput {
    /** Always `EXTRACT`; it has to be the processor's own type. */
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
     * Instructions in plain language that hold for all fields.
     *
     * @example Report all amounts in the currency of the invoice and never convert them.
     */
    extractionRules?: string;
    /** JSON Schema of the result, the recommended way. The output is then `value` plus `metadata` per path. */
    schema?: JsonObject;
    /** The older list of fields. The output is then a map from field name to result. */
    fields?: ExtractionFieldInput[];
    /** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
    advancedOptions?: ExtractionAdvancedOptionsInput;
    /** How the file is read before extraction. Look here first when a value is missing from the text. */
    parser?: ParseConfigInput;
}
/** A value to look for, in the older list style; new settings use `schema`. */
export interface ExtractionFieldInput {
    /**
     * Your own stable key, unique in the list; results repeat it.
     *
     * @example invoice_total
     */
    id: string;
    /**
     * Key of the field in the output.
     *
     * @example Invoice Total
     */
    name: string;
    /**
     * Kind of value.
     * - `string`: free text.
     * - `number`: a quantity without unit.
     * - `currency`: an amount with its currency.
     * - `boolean`: yes or no, such as a ticked box.
     * - `date`: a calendar date.
     * - `array`: rows, each with the fields of `schema`.
     * - `enum`: one of a fixed list of values.
     * - `object`: a group of fields.
     * - `signature`: whether and by whom something was signed.
     */
    type: ExtractionFieldTypeInput;
    /**
     * What the value means, where it tends to stand and how to write it. The model works from this text.
     *
     * @example Amount due including tax, usually at the bottom right of the last page.
     */
    description: string;
    /** Fields inside this one. Needed for `array` (the fields of one row) and `object`. */
    schema?: ExtractionFieldInput[];
    /** The values to choose from. Needed for `enum`. */
    enum?: EnumOption[];
}
/** Options for evidence, review, images and worksheets. Each one left out keeps its default. */
export interface ExtractionAdvancedOptionsInput {
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
     * - `item`: one citation per row.
     * - `property`: one citation per cell.
     */
    arrayCitationStrategy?: "item" | "property";
    /** Reads data out of charts and diagrams as well. */
    advancedFigureParsingEnabled?: boolean;
    /** Has the result reviewed: each field gets a score from 1 to 5. Costs additional credits. */
    reviewAgent?: {
        /** Turns the rating on, at extra credits; off, values carry no `reviewAgentScore`. */
        enabled?: boolean;
    };
    /** How very long tables, with hundreds of rows, are put together. Leave it out for ordinary documents. */
    arrayStrategy?: ArrayStrategyInput;
    /** How a document too long for one pass is cut up, and how the partial results become one. */
    chunkingOptions?: ExtractionChunkingOptionsInput;
    /** Worksheets to read, as ranges of positions counted from 0; keeps sheets without relevant data out. */
    excelSheetRanges?: {
        /** First sheet, counted from 0. */
        start: number;
        /** Last sheet of the run, counted from 0 as well and included; not before `start`. */
        end: number;
    }[];
    /**
     * Which worksheets are read.
     * - `intelligent`: those that look relevant for the schema.
     * - `all`: every sheet.
     * - `first`: the first sheet only.
     * - `last`: the last sheet only.
     */
    excelSheetSelectionStrategy?: "intelligent" | "all" | "first" | "last";
    /**
     * Reads only so many pages from the start. Replaced by `pageRanges`.
     *
     * @deprecated
     */
    fixedPageLimit?: number;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
}
/** How very long tables, with hundreds of rows, are put together. Leave it out for ordinary documents. */
export interface ArrayStrategyInput {
    /**
     * Approach.
     * - `large_array_heuristics`: the quickest, based on the layout of tables.
     * - `large_array_max_context`: several passes over the whole document; most accurate, slow, at extra credits.
     * - `large_array_overlap_context`: reads each page with its neighbours, so rows broken by a page stay whole.
     */
    type: "large_array_heuristics" | "large_array_max_context" | "large_array_overlap_context";
}
/** How a document too long for one pass is cut up, and how the partial results become one. */
export interface ExtractionChunkingOptionsInput {
    /**
     * Where to cut.
     * - `standard`: every so many pages.
     * - `semantic`: where the subject changes.
     */
    chunkingStrategy?: "standard" | "semantic";
    /**
     * Pages per piece. The model sees one piece at a time; larger pieces leave less to join.
     *
     * @example 10
     */
    pageChunkSize?: number;
    /**
     * Which value wins when several pieces contain the same field.
     * - `intelligent`: a model decides.
     * - `confidence`: the one with the highest confidence.
     * - `take_first`: the one nearest to the start.
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
/** The kinds of documents to look for, with the model and the rules for cutting. */
export interface SplitterConfigInput {
    /** Always `SPLITTER`; it has to be the processor's own type. */
    type: "SPLITTER";
    /**
     * Model family.
     * - `splitting_performance`: highest accuracy.
     * - `splitting_light`: faster and cheaper, for documents that are easy to tell apart.
     */
    baseProcessor?: "splitting_performance" | "splitting_light";
    /**
     * Release of the model family to pin, only together with `baseProcessor`. Left out, the server chooses.
     *
     * @example 1.4.0
     */
    baseVersion?: string;
    /** Kinds of documents that the file may contain; each piece gets one of them. */
    splitClassifications: Classification[];
    /**
     * Instructions in plain language on where one document ends and the next begins.
     *
     * @example Keep the terms and conditions with the invoice they follow.
     */
    splitRules?: string;
    /** How pieces get their identifiers, how carefully borders are looked for, which pages count, and how workbooks are treated. */
    advancedOptions?: SplitterAdvancedOptionsInput;
    /** How the file is read before splitting. What this step misses, the splitter cannot see. */
    parser?: ParseConfigInput;
}
/** How pieces get their identifiers, how carefully borders are looked for, which pages count, and how workbooks are treated. */
export interface SplitterAdvancedOptionsInput {
    /**
     * What to use as `identifier` of a piece, in plain language.
     *
     * @example The invoice number, without its prefix.
     */
    splitIdentifierRules?: string;
    /**
     * Trade-off between accuracy and time.
     * - `high_precision`: boundaries are checked more thoroughly.
     * - `low_latency`: quicker and coarser.
     */
    splitMethod?: "high_precision" | "low_latency";
    /** Makes every worksheet of a workbook a piece of its own; for workbooks with one document per sheet. */
    splitExcelDocumentsBySheetEnabled?: boolean;
    /** Looks only at so many pages from the start. `pageRanges` does the same and more. */
    fixedPageLimit?: number;
    /** Restricts processing to these pages, which saves time on long files. Ranges may come in any order; pages outside all of them are skipped. */
    pageRanges?: PageRanges;
}
/** What to write into the form. Give values field by field in `schema`, or state them in `instructions`, or combine both. */
export interface EditConfigInput {
    /** The fields of the form and the values for them (`extend_edit:value`). Without it, the fields are detected in the document first. */
    schema?: EditRootSchemaInput;
    /**
     * What should go into the form, in plain words. It settles every field that has no `extend_edit:value` of its own.
     *
     * @example Applicant: Maria Delgado. Policy HO-558213. Tick "water damage" and leave the witness section empty.
     */
    instructions?: string;
    /** How fields are detected (tables, radio groups, native fields), and whether the PDF stays editable. */
    advancedOptions?: {
        /**
         * Bake the values into the pages, so that nobody can change them afterwards. Switch it off to hand out a form that stays editable.
         *
         * @default true
         */
        flattenPdf?: boolean;
        /**
         * Treat tabular parts of the form as arrays of row objects instead of many single fields.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * Treat a group of radio buttons as one field with several choices, so that only one gets marked.
         *
         * @default false
         */
        radioEnumsEnabled?: boolean;
        /**
         * Use only the form fields that the PDF itself defines (AcroForm). The page is not searched, so blank lines and boxes that are merely printed stay empty.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
    };
}
/** JSON Schema of a form: one property per field, with `extend_edit:*` keys for place, look and value. Conditional keywords at this level say which answers require which others; the values of a run are checked against them. */
export interface EditRootSchemaInput {
    /** Always `object`; the fields of the form stand under `properties`. */
    type: "object";
    /** The fields by name. The names come back as keys of the run's `output`. */
    properties: {
        [key: string]: EditFieldSchemaInput;
    };
    /** Fields that must be filled for a run to pass validation. */
    required?: string[];
    /** Whether values for fields outside of `properties` are let through. */
    additionalProperties?: boolean;
    /** For a field, the others that have to be filled as soon as it has a value. */
    dependentRequired?: EditDependentRequired;
    /** Test on the values; its outcome decides between `then` and `else`. */
    if?: EditCondition;
    /** What has to hold when the test in `if` succeeds. */
    then?: EditCondition;
    /** What has to hold when the test in `if` does not succeed. */
    else?: EditCondition;
    /** Conditions that have to hold together; the place for several independent `if` rules. */
    allOf?: EditCondition[];
    /** Alternatives of which a single one may hold. */
    oneOf?: EditCondition[];
    /** Alternatives of which one or more have to hold. */
    anyOf?: EditCondition[];
    /** Values that the filled form must not have together; a result that meets this condition breaks the schema. */
    not?: EditCondition;
}
/** JSON Schema of one form field. Its `type` (or, for a choice, its `enum`) limits which kinds of PDF field it can be; the `extend_edit:*` keys place and fill it. */
export interface EditFieldSchemaInput {
    /**
     * Kind of value, and the field types that go with it.
     * - `[string, null]`: `text` or `signature`.
     * - `[number, null]` and `[integer, null]`: `text`.
     * - `[boolean, null]`: `checkbox` or `radio`.
     * - `array`: `text` or `table`, with `items` for the rows.
     * - `object`: `signature`.
     * - left out: a choice from `enum`, as `radio`, `dropdown` or `optionList`.
     *
     * @example [
     *   "string",
     *   "null"
     * ]
     * @example array
     */
    type?: unknown;
    /**
     * What the field is for. It guides both field matching and automatic filling.
     *
     * @example Policy number printed on the declarations page
     */
    description?: string;
    /**
     * Kind of PDF form field.
     * - `text`: a line or box for text.
     * - `checkbox`: a box to tick.
     * - `radio`: buttons of which one is marked.
     * - `dropdown`: a list that opens to pick one entry.
     * - `optionList`: a list that shows its entries permanently.
     * - `signature`: a place to sign.
     * - `table`: rows and columns.
     * - `unknown`: something was detected, but not what it is.
     */
    "extend_edit:field_type"?: EditFieldTypeInput;
    /** Where the field is. Leave it out to have the place found in the document. */
    "extend_edit:bbox"?: EditBoundingBox;
    /** One rectangle per entry of `enum`, in the same order; for radio groups. */
    "extend_edit:bboxes"?: EditBoundingBox[];
    /** Page of the field, counted from 0 here, unlike page numbers elsewhere. */
    "extend_edit:page_index"?: number;
    /** Look of a filled text field. Nothing is documented on what applies to members left out. */
    "extend_edit:text_edit_options"?: EditTextOptions;
    /**
     * Share of the table's width that this column takes; for columns of a table.
     *
     * @example 0.25
     */
    "extend_edit:column_width"?: number;
    /**
     * The value to write, of whatever type the field has. It is used as it stands; without it, a value is worked out from the instructions.
     *
     * @example HO-558213
     * @example true
     */
    "extend_edit:value"?: unknown;
    /** Shares of the table's height, row by row. */
    "extend_edit:row_heights"?: number[];
    /** Schema of a row; for fields of type `array`. */
    items?: EditObjectSchemaInput;
    /** Fields inside this one; for fields of type `object`. */
    properties?: {
        [key: string]: EditFieldSchemaInput;
    };
    /** The choices of a radio group, dropdown or option list. */
    enum?: string[];
    /**
     * Number of rows that the table has room for.
     *
     * @example 6
     */
    maxItems?: number;
    /** Inner fields that must be filled; for fields of type `object`. */
    required?: string[];
    /** Whether values for inner fields outside of `properties` are let through. */
    additionalProperties?: boolean;
}
/**
 * Kind of PDF form field.
 * - `text`: a line or box for text.
 * - `checkbox`: a box to tick.
 * - `radio`: buttons of which one is marked.
 * - `dropdown`: a list that opens to pick one entry.
 * - `optionList`: a list that shows its entries permanently.
 * - `signature`: a place to sign.
 * - `table`: rows and columns.
 * - `unknown`: something was detected, but not what it is.
 */
export type EditFieldTypeInput = "text" | "checkbox" | "radio" | "dropdown" | "optionList" | "signature" | "table" | "unknown";
/** JSON Schema of a composite field, either a row of a table or the parts of a signature. */
export interface EditObjectSchemaInput {
    /** Always `object`; the parts stand under `properties`. */
    type?: "object";
    /**
     * What one row or signature stands for; it guides the filling.
     *
     * @example One damaged item
     */
    description?: string;
    /** Set for signatures; absent on table rows. */
    "extend_edit:field_type"?: "signature";
    /** The columns of the row, or the parts of the signature, by name. */
    properties?: {
        [key: string]: EditFieldSchemaInput;
    };
    /** Parts that must be filled; the others may stay empty. */
    required?: string[];
    /** Whether values for parts outside of `properties` are let through. */
    additionalProperties?: boolean;
}
/** Which fields to describe in the schema, and how; every part has a default. */
export interface EditSchemaConfigInput {
    /** Your own schema of the data. It is mapped onto the detected fields, and the result keeps your names instead of the detected ones. */
    inputSchema?: EditRootSchemaInput;
    /**
     * How fields should be named, described or grouped, in plain words.
     *
     * @example Use snake_case names and prefix every field of section B with spouse_.
     */
    instructions?: string;
    /** Switches for tables, radio buttons and native fields; all are off by default. */
    advancedOptions?: {
        /**
         * Describe tabular parts as arrays of row objects instead of many single fields.
         *
         * @default false
         */
        tableParsingEnabled?: boolean;
        /**
         * Describe a group of radio buttons as one field with an `enum`.
         *
         * @default false
         */
        radioEnumsEnabled?: boolean;
        /**
         * Take over only the form fields that the PDF itself defines, without looking at the pages.
         *
         * @default false
         */
        nativeFieldsOnly?: boolean;
    };
}
