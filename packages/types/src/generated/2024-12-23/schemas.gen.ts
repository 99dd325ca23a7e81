// Generated from openapi/2024-12-23. Do not edit.
// Change the contract, then run: pnpm generate

/**
 * Where a workflow run stands. Pages of this version disagree about the list, so expect any of these values.
 * - `PENDING`: queued, nothing has happened yet.
 * - `PROCESSING`: steps are being worked on.
 * - `NEEDS_REVIEW`: waits for a person in the dashboard.
 * - `REVIEWED`: a person has looked at it and accepted or corrected the outputs.
 * - `REJECTED`: a person has turned it down.
 * - `PROCESSED`: all steps are done, the outputs are final.
 * - `FAILED`: stopped by an error, see `failureMessage`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow-run
 */
export type WorkflowRunStatus = "PENDING" | "PROCESSING" | "NEEDS_REVIEW" | "REVIEWED" | "REJECTED" | "PROCESSED" | "FAILED" | (string & {});
/**
 * A workflow run as lists show it, without files and outputs. It has no `object` tag in this version.
 *
 * Evidence: https://docs.extend.app/api-reference/objects/workflow_run_summary
 */
export interface WorkflowRunSummary {
    /**
     * Pass it to Get Workflow Run for the outputs.
     *
     * @example workflow_run_7fKx2LmQ9vTbR4sW
     */
    id: string;
    /**
     * Where a workflow run stands. Pages of this version disagree about the list, so expect any of these values.
     * - `PENDING`: queued, nothing has happened yet.
     * - `PROCESSING`: steps are being worked on.
     * - `NEEDS_REVIEW`: waits for a person in the dashboard.
     * - `REVIEWED`: a person has looked at it and accepted or corrected the outputs.
     * - `REJECTED`: a person has turned it down.
     * - `PROCESSED`: all steps are done, the outputs are final.
     * - `FAILED`: stopped by an error, see `failureMessage`.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow-run
     */
    status: WorkflowRunStatus;
    /**
     * When the run was requested, in UTC.
     *
     * @format date-time
     */
    initialRunAt?: string;
    /** Whether a person has finished reviewing the run; `reviewedAt` is absent before. */
    reviewed?: boolean;
    /**
     * E-mail address of the reviewer. The full run names the same person by user id.
     *
     * @example mara.lindqvist@harborlane.example
     */
    reviewedByUser?: string;
    /**
     * When the review ended, in UTC; absent before.
     *
     * @format date-time
     */
    reviewedAt?: string;
    /**
     * When the first step began, in UTC; absent while the run waits.
     *
     * @format date-time
     */
    startTime?: string;
    /**
     * End of the last step, in UTC; absent until the run is finished.
     *
     * @format date-time
     */
    endTime?: string;
    /**
     * The workflow that ran; the list can be filtered by it.
     *
     * @example workflow_Qm3tWz8KpYd2
     */
    workflowId: string;
    /**
     * Title of that workflow, for a table of runs; filter and group by `workflowId`.
     *
     * @example Invoice intake
     */
    workflowName: string;
    /**
     * The deployed version that ran; tells results from before and after a deployment apart.
     *
     * @example workflow_version_Yt7KpLw3
     */
    workflowVersionId: string;
    /**
     * The batch call that started the run; absent on runs started singly.
     *
     * @example batch_Kz5WqT8n
     */
    batchId?: string;
    /** The reviewer's reason for rejecting it; absent unless it was rejected. */
    rejectionNote?: string;
    /**
     * When the run was recorded, in UTC; with `sortBy=createdAt` the list goes by it.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change of status or data, in UTC; the default sort key.
     *
     * @format date-time
     */
    updatedAt: string;
}
/**
 * Cursor for the page that follows; absent on the last page. Send it back as the parameter of that name.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
 *
 * @example mT4vWq8LxZ2nKp7RyB9cHg==:aQ3sVf6TzJ1uYk8XoE5wNd/LpR+0iCbMhG7=
 */
export type NextPageToken = string;
/**
 * The runs of one page and, unless it is the last, the cursor for the next.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
 */
export interface WorkflowRunList {
    /** `true` whenever the status is 200. */
    success: boolean;
    /** The runs in the order that `sortBy` and `sortDir` ask for. */
    workflowRuns: WorkflowRunSummary[];
    /**
     * Cursor for the page that follows; absent on the last page. Send it back as the parameter of that name.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
     */
    nextPageToken?: NextPageToken;
}
/**
 * Error body of every operation; Parse File sends it only for rejected credentials and limits.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
 */
export interface Error {
    /** `false` on every failure; `error` says what to change. */
    success: false;
    /**
     * Reason in English, meant for people. Decide by the HTTP status instead of matching the text.
     *
     * @example Processor dp_H4nVq8ZtXw2LcK9s was not found.
     */
    error: string;
}
/**
 * Type of an extracted value.
 * - `string`: text as it stands in the document.
 * - `number`: a plain number.
 * - `currency`: an amount with its ISO 4217 code.
 * - `boolean`: yes or no, as with a ticked box.
 * - `date`: a calendar date.
 * - `enum`: one of a given set.
 * - `array`: rows, as of a table.
 * - `object`: a group of fields.
 * - `signature`: a signature with its printed name and date.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export type ExtractionFieldType = "string" | "number" | "currency" | "boolean" | "date" | "enum" | "array" | "object" | "signature" | (string & {});
/**
 * An amount with its currency, so that sums over different currencies can be avoided.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface CurrencyValue {
    /**
     * The amount in main units, such as dollars.
     *
     * @example 15735.1
     */
    amount: number;
    /**
     * Currency by its three capital letters, such as `USD`.
     *
     * @example USD
     */
    iso_4217_currency_code: string;
}
/**
 * Signer, function and date as read off a signature block.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface SignatureValue {
    /**
     * Name printed with the signature, to compare with the signer you expect; may be missing.
     *
     * @example Mara Lindqvist
     */
    printed_name?: string;
    /**
     * Date written beside the signature, as text and not as a timestamp; may be missing.
     *
     * @example 2025-01-09
     */
    signature_date?: string;
    /** Whether the block is signed, and not only names a signer. */
    is_signed: boolean;
    /**
     * Function in which the signer signs, such as director; may be missing.
     *
     * @example Managing Director
     */
    title_or_role?: string;
}
/**
 * A value in the form that the field's type calls for: text, number or boolean, a currency amount, a signature, rows of an array, a group of fields. Null when the document does not have it.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export type FieldValue = (string | number | boolean | null) | CurrencyValue | SignatureValue | {
    [key: string]: unknown;
}[] | {
    [key: string]: unknown;
};
/**
 * Field values under the field names, for processors configured by a list of fields.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface ProvidedFieldsArrayOutput {
    [key: string]: {
        /**
         * Joins the value to the field of the configuration that has this id.
         *
         * @example total_amount
         */
        id: string;
        /**
         * Type of an extracted value.
         * - `string`: text as it stands in the document.
         * - `number`: a plain number.
         * - `currency`: an amount with its ISO 4217 code.
         * - `boolean`: yes or no, as with a ticked box.
         * - `date`: a calendar date.
         * - `enum`: one of a given set.
         * - `array`: rows, as of a table.
         * - `object`: a group of fields.
         * - `signature`: a signature with its printed name and date.
         *
         * Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        type: ExtractionFieldType;
        /** The value. Inside arrays and objects the nested values stand bare, without this wrapper. */
        value: FieldValue;
    };
}
/**
 * Right values in the shape of the processor's JSON Schema.
 *
 * Evidence: inferred
 */
export interface ProvidedJsonOutput {
    /** Right values under the keys of the schema; evidence does not belong here. */
    value: {
        [key: string]: unknown;
    };
}
/**
 * The class that a document belongs to, as a person decided it.
 *
 * Evidence: inferred
 */
export interface ProvidedClassifierOutput {
    /**
     * Id of the right class in the processor's configuration; one that it does not have can never be met.
     *
     * @example first_notice_of_loss
     */
    id: string;
    /**
     * Label of the right class, as the configuration has it.
     *
     * @example FIRST_NOTICE_OF_LOSS
     */
    type: string;
    /** Left out or 1 for something known for certain. */
    confidence?: number;
}
/**
 * The documents that a file really consists of, with their pages.
 *
 * Evidence: inferred
 */
export interface ProvidedSplitterOutput {
    /** One entry per document, in page order. */
    subDocumentClassifications: {
        /**
         * Kind of document, by a `type` of the splitter's configuration.
         *
         * @example FIRST_NOTICE_OF_LOSS
         */
        type: string;
        /** First page of the document, counted from 1. */
        startPage: number;
        /** Last page, included. */
        endPage: number;
        /**
         * Text that sets it apart from others of its kind, such as an invoice number.
         *
         * @example CLM-20418
         */
        identifier?: string;
    }[];
}
/**
 * A result that you supply: an expectation, a correction, or a result known in advance. It follows the shape of the processor's outputs without the parts that only a model can give.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export type ProvidedProcessorOutput = ProvidedFieldsArrayOutput | ProvidedJsonOutput | ProvidedClassifierOutput | ProvidedSplitterOutput;
/**
 * A result that is already known, used in place of running the processor.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
 */
export interface WorkflowRunOutputOverride {
    /**
     * The processor of the workflow that is skipped for this file.
     *
     * @example dp_C3vJx7WnLt5QyR8k
     */
    processorId: string;
    /** The known result, in the shape that this processor would produce. */
    output: ProvidedProcessorOutputInput;
}
/**
 * A document for a workflow, by URL or by the id of an earlier upload. One of the two has to be there.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
 */
export interface WorkflowRunFileInput {
    /**
     * Where Extend can download the file. With a presigned URL, let it live for 5 to 15 minutes.
     *
     * @format uri
     * @example https://files.harborlane.example/inbox/invoice-2025-0117.pdf?signature=c41f
     */
    fileUrl?: string;
    /**
     * A file that Extend already has. Earlier parsing of it is reused.
     *
     * @example file_R8cWn5KtVy3HqZ6p
     */
    fileId?: string;
    /**
     * Name by which people find the file in the run history.
     *
     * @example invoice-2025-0117.pdf
     */
    fileName?: string;
    /** Results that you already know. The named processors are skipped for this file and yield these instead. */
    outputs?: WorkflowRunOutputOverride[];
}
/**
 * Starts one run per file or text. Send `files` or `rawTexts`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/run-workflow
 */
export interface WorkflowRunCreate {
    /**
     * The workflow to run, by its `id` from Create Workflow or its page in the dashboard.
     *
     * @example workflow_Qm3tWz8KpYd2
     */
    workflowId: string;
    /** Documents to process, each in a run of its own. The version that follows allows at most 50 per call; no number is known for this one. */
    files?: WorkflowRunFileInput[];
    /** Plain texts instead of files. Each is stored as a `.txt` file and gets its own run. */
    rawTexts?: string[];
    /**
     * Number of a deployed version, or `draft` for the state that is not deployed. Default is the newest deployed one.
     *
     * @example 3
     */
    version?: string;
    /**
     * Place in the queue; runs with a lower number go first.
     *
     * @default 50
     */
    priority?: number;
    /** Your own data, such as a record id. It comes back on the runs and in their webhooks. */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * Label for the runs. Only older pages of the documentation list it; file names serve as labels otherwise.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow
     */
    name?: string;
}
/**
 * Kind of file, after normalisation.
 * - `PDF`: a PDF, also one converted from an office document.
 * - `IMG`: any image format.
 * - `TXT`: plain text, also from `rawText`.
 * - `DOCX`: a Word document that was not converted.
 * - `CSV`: comma-separated values.
 * - `EXCEL`: a workbook.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
 */
export type FileType = "PDF" | "IMG" | "TXT" | "DOCX" | "CSV" | "EXCEL" | (string & {});
/**
 * Text of the file, as far as the query parameters of Get File asked for it.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
 */
export interface FileContents {
    /** All recognised text; with `rawText=true`. */
    rawText?: string;
    /** Markdown of an image as a whole, a leftover that was announced to go by the end of 2024. Read `pages`. */
    markdown?: string;
    /** The text page by page, in the formats that the flags asked for. */
    pages?: {
        /** Page that the text stands on, counted from 1. */
        pageNumber: number;
        /** Markdown of the page; PDF and images, with `markdown=true`. */
        markdown?: string;
        /** HTML of the page; unconverted Word files, with `html=true`. */
        html?: string;
    }[];
}
/**
 * How a splitter cut this file out of its parent; only on such files.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
 */
export interface ParentSplit {
    /**
     * The piece by its id in the output of the splitter.
     *
     * @example split_M2xRt7Wq
     */
    id: string;
    /**
     * Kind of document that the splitter took the piece for.
     *
     * @example FIRST_NOTICE_OF_LOSS
     */
    type: string;
    /**
     * Text that sets this piece apart from others of its kind, such as an invoice number.
     *
     * @example CLM-20418
     */
    identifier: string;
    /** First page of the piece in its parent, counted from 1. */
    startPage: number;
    /** Last page of the piece in its parent, included. */
    endPage: number;
}
/**
 * A document stored by Extend. Where it stands inside a run, most of its fields may be missing.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
 */
export interface File {
    /** Always `file`; tells it from other objects in stored data. */
    object: "file";
    /**
     * Stands for the file in every later request.
     *
     * @example file_R8cWn5KtVy3HqZ6p
     */
    id: string;
    /**
     * Original name, with its extension.
     *
     * @example invoice-2025-0117.pdf
     */
    name: string;
    /**
     * Kind of file, after normalisation.
     * - `PDF`: a PDF, also one converted from an office document.
     * - `IMG`: any image format.
     * - `TXT`: plain text, also from `rawText`.
     * - `DOCX`: a Word document that was not converted.
     * - `CSV`: comma-separated values.
     * - `EXCEL`: a workbook.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
     */
    type?: FileType;
    /**
     * The file this one was cut or converted from; only on derived files.
     *
     * @example file_J3mVq8Lw
     */
    parentFileId?: string;
    /**
     * Download address, good for 15 minutes from the response. Fetch the file again for a fresh one.
     *
     * @format uri
     */
    presignedUrl?: string;
    /**
     * Text of the file, as far as the query parameters of Get File asked for it.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
     */
    contents?: FileContents;
    /** What is known about the document beyond its name; empty for most types. */
    metadata?: {
        /** Number of pages; only PDF and Word files have one. */
        pageCount?: number;
        /**
         * How a splitter cut this file out of its parent; only on such files.
         *
         * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
         */
        parentSplit?: ParentSplit;
    };
    /**
     * When it was uploaded or derived, in UTC; List Files sorts by it. May be missing inside a run.
     *
     * @format date-time
     */
    createdAt?: string;
    /**
     * Last change, in UTC. May be missing where the file stands inside a run.
     *
     * @format date-time
     */
    updatedAt?: string;
}
/**
 * What a processor does.
 * - `EXTRACT`: reads fields and tables out of a document.
 * - `CLASSIFY`: decides which kind of document it is.
 * - `SPLITTER`: cuts a file that holds several documents.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
 */
export type ProcessorType = "EXTRACT" | "CLASSIFY" | "SPLITTER" | (string & {});
/**
 * Where a processor run stands.
 * - `PROCESSING`: queued or being worked on; there is no output yet.
 * - `PROCESSED`: finished, the output is there.
 * - `FAILED`: given up, see `failureReason`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
 */
export type ProcessorRunStatus = "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/**
 * A value to look for: its key, its type and a description for the model.
 *
 * Evidence: inferred
 */
export interface ExtractionField {
    /**
     * Repeated in each result and expected value as `id`, which joins them to this field.
     *
     * @example total_amount
     */
    id: string;
    /**
     * Label in the dashboard, and the key under which an output or an expected output holds the value.
     *
     * @example Total amount
     */
    name: string;
    /**
     * Type of an extracted value.
     * - `string`: text as it stands in the document.
     * - `number`: a plain number.
     * - `currency`: an amount with its ISO 4217 code.
     * - `boolean`: yes or no, as with a ticked box.
     * - `date`: a calendar date.
     * - `enum`: one of a given set.
     * - `array`: rows, as of a table.
     * - `object`: a group of fields.
     * - `signature`: a signature with its printed name and date.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/output_types
     */
    type: ExtractionFieldType;
    /**
     * Tells the model what to look for, where it stands and in what form.
     *
     * @example Amount payable including tax.
     */
    description?: string;
    /** Fields of the rows of an `array`, or of an `object`. */
    schema?: ExtractionField[];
    /** Values that an `enum` field may take; needed for that type only. */
    enum?: EnumOption[];
}
/**
 * A value that an `enum` field may take, and when it applies.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface EnumOption {
    /**
     * What the output holds when this option is chosen.
     *
     * @example NET_30
     */
    value: string;
    /**
     * When this value applies; the model chooses by this text.
     *
     * @example Payment is due 30 days after the invoice date.
     */
    description?: string;
}
/**
 * A remark of the model about a result, such as its reasoning.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface Insight {
    /**
     * Kind of remark.
     * - `reasoning`: how the model came to the result.
     */
    type: "reasoning" | (string & {});
    /**
     * The remark in prose, for people; not meant to be parsed.
     *
     * @example The amount stands beside the word Total at the foot of page 1.
     */
    content: string;
}
/**
 * A place in the document that supports a value, to be shown to a reviewer.
 *
 * Evidence: inferred
 */
export interface FieldReference {
    /**
     * Joins the place to the field of the configuration that has this id.
     *
     * @example total_amount
     */
    id: string;
    /**
     * Name of that field, to be shown beside the place; join by `id`.
     *
     * @example Total amount
     */
    fieldName: string;
    /** Page of the file, counted from 1. */
    page: number;
    /** Rectangles around the words. These have edges, unlike the boxes of parsed blocks. */
    boundingBoxes: {
        /** Distance of the upper edge from the top of the page. */
        top: number;
        /** Distance of the left edge from the left of the page. */
        left: number;
        /** Distance of the lower edge from the top of the page. */
        bottom: number;
        /** Distance of the right edge from the left of the page. */
        right: number;
    }[];
}
/**
 * Value of one field, with confidence and where it was found.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface ExtractionFieldResult {
    /**
     * Joins the result to the field of the configuration that has this id.
     *
     * @example total_amount
     */
    id: string;
    /**
     * Type of an extracted value.
     * - `string`: text as it stands in the document.
     * - `number`: a plain number.
     * - `currency`: an amount with its ISO 4217 code.
     * - `boolean`: yes or no, as with a ticked box.
     * - `date`: a calendar date.
     * - `enum`: one of a given set.
     * - `array`: rows, as of a table.
     * - `object`: a group of fields.
     * - `signature`: a signature with its printed name and date.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/output_types
     */
    type: ExtractionFieldType;
    /**
     * A value in the form that the field's type calls for: text, number or boolean, a currency amount, a signature, rows of an array, a group of fields. Null when the document does not have it.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/output_types
     */
    value: FieldValue;
    /** Definitions of the nested fields, on arrays and objects. */
    schema?: ExtractionField[];
    /** Reasoning behind the value, for a person who checks it. */
    insights?: Insight[];
    /** Where the value stands in the document; filled when citations are switched on. */
    references?: FieldReference[];
    /** The values that were allowed, on `enum` fields. */
    enum?: EnumOption[];
    /**
     * How sure the model is of this value, from 0 to 1.
     *
     * Evidence: inferred
     */
    confidence?: number;
}
/**
 * Extracted fields under their names, for processors configured by a list of fields.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface FieldsArrayOutput {
    [key: string]: ExtractionFieldResult;
}
/**
 * A corner of an outline, measured from the top left of the page.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
 */
export interface Point {
    /** Distance from the left edge of the page. No page of this version names the unit, so test with a sample. */
    x: number;
    /** Distance from the top edge of the page, growing downwards, in the same unit as `x`. */
    y: number;
}
/**
 * A passage that supports a value, to be shown to a reviewer.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
 */
export interface Citation {
    /** Page of the file, counted from 1. */
    page?: number;
    /** Outline of the passage on the page, corner by corner. */
    polygon?: Point[];
    /**
     * The passage as text recognition read it, for showing beside the value.
     *
     * @example TOTAL $15,735.1
     */
    referenceText?: string;
}
/**
 * Confidence, passages and reasoning behind one extracted value.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
 */
export interface JsonOutputMetadata {
    /** Reasoning behind the value, for a person who checks it. */
    insights?: Insight[];
    /** Passages that the value was read from, to be shown to a reviewer. */
    citations?: Citation[];
    /** How sure text recognition is of the words behind the value, from 0 to 1. */
    ocrConfidence?: number;
    /** How sure the model is of the value, from 0 to 1. */
    logprobsConfidence?: number;
}
/**
 * Extracted data in the shape of the configured JSON Schema, with evidence kept apart from it.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
 */
export interface JsonOutput {
    /** Extracted data; its keys are those of the processor's schema. */
    value: {
        [key: string]: unknown;
    };
    /** Evidence per value, under its path, such as `total` or `line_items[0].name`. */
    metadata: {
        [key: string]: JsonOutputMetadata;
    };
}
/**
 * The class that was chosen for a document, how sure the choice is, and why.
 *
 * Evidence: inferred
 */
export interface ClassifierOutput {
    /**
     * Id of the chosen class from the configuration; it survives a change of the label.
     *
     * @example first_notice_of_loss
     */
    id: string;
    /**
     * Label of the chosen class, as the configuration has it.
     *
     * @example FIRST_NOTICE_OF_LOSS
     */
    type: string;
    /** How sure the model is of the class, from 0 to 1. */
    confidence: number;
    /** Reasoning behind the choice, for a person who checks it. */
    insights: Insight[];
}
/**
 * A document found inside a file: its kind, its pages and the file made of it.
 *
 * Evidence: inferred
 */
export interface SubDocumentClassification {
    /**
     * Tells the pieces of one run apart; derived files name their piece by it.
     *
     * @example split_M2xRt7Wq
     */
    id: string;
    /**
     * Kind of document, by a `type` of the splitter's configuration.
     *
     * @example FIRST_NOTICE_OF_LOSS
     */
    type: string;
    /** First page of the piece, counted from 1. */
    startPage: number;
    /** Last page of the piece, included. */
    endPage: number;
    /**
     * What tells it from others of its kind, such as a number on it.
     *
     * @example CLM-20418
     */
    identifier: string;
    /**
     * Why the splitter cut here, for a person who checks it.
     *
     * @example A new claim form with its own number begins on page 1.
     */
    observation: string;
    /**
     * The piece as a file of its own, ready for further runs.
     *
     * @example file_Xc4LqTz9Vm2K
     */
    fileId: string;
    /**
     * Title of the piece, to be shown to people; absent when it got none.
     *
     * @example Claim CLM-20418
     */
    name?: string;
}
/**
 * The documents that make up a file, each with its kind and its pages.
 *
 * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
 */
export interface SplitterOutput {
    /** One entry per document, in page order. Later versions call this list `splits`. */
    subDocumentClassifications: SubDocumentClassification[];
}
/**
 * Result of a processor; its type and the form of its configuration decide the shape. Extractions configured by `fields` give a map of fields, those configured by a JSON Schema give `value` and `metadata`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/guides/output-types
 */
export type ProcessorOutput = FieldsArrayOutput | JsonOutput | ClassifierOutput | SplitterOutput;
/**
 * What a reviewer changed in one field, and why.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
 */
export interface FieldEdit {
    /** Value before the review, as the processor had found it. */
    originalValue?: FieldValue;
    /** Value after the review, the one to use. */
    editedValue?: FieldValue;
    /**
     * Type that the configuration gives the field; it decides how both values are to be read.
     *
     * @example currency
     */
    fieldType?: string;
    /**
     * Why the reviewer changed it; absent without a remark.
     *
     * @example Tax was missing from the total.
     */
    notes?: string;
}
/**
 * One of the processors whose extractions were merged into an output.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
 */
export interface MergedProcessor {
    /**
     * The processor (`dp_…`) by an id that later renaming leaves alone.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId: string;
    /**
     * The version whose configuration read those values.
     *
     * @example dpv_P7mRk3YbTs6JdW2x
     */
    processorVersionId: string;
    /**
     * Title of that processor, to name the source of a value to a reviewer; titles can be edited, `processorId` stays.
     *
     * @example Invoice Extractor
     */
    processorName: string;
}
/**
 * The fields that an extraction processor looks for, and instructions for the model.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
 */
export interface ExtractionConfig {
    /** Always `EXTRACT`; it has to be the processor's own type. */
    type: "EXTRACT";
    /**
     * Model family underneath. Leave it out to stay with Extend's default.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example extraction_performance
     */
    baseProcessor?: string;
    /**
     * Pins that model to one release; without it the latest applies.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example 3.2.0
     */
    baseVersion?: string;
    /**
     * The fields to find, in order. This is the form that every page of this version knows.
     *
     * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
     */
    fields?: ExtractionField[];
    /**
     * JSON Schema as an alternative to `fields`, giving outputs of the `value` and `metadata` form. The root is an object; primitives must allow null; keys are lower-case letters, digits and underscores; three levels deep at most.
     *
     * Evidence: https://tryextend.mintlify.app/api-reference/guides/processor_configs
     */
    schema?: {
        [key: string]: unknown;
    };
    /**
     * Instructions for the whole document in plain language. Later versions call it `extractionRules`.
     *
     * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
     *
     * @example Ignore amounts that are struck through.
     */
    customExtractionRules?: string;
    /**
     * Adds the position of every value to the output. Later versions call it `advancedOptions.citationsEnabled`.
     *
     * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
     */
    includeBoundingBoxCitations?: boolean;
}
/**
 * A kind of document to choose from, with the features that set it apart.
 *
 * Evidence: inferred
 */
export interface Classification {
    /**
     * Key of the kind that stays when its label changes.
     *
     * @example first_notice_of_loss
     */
    id: string;
    /**
     * Label that outputs carry as `type`; code that branches on it breaks when it is reworded, so branch on `id`.
     *
     * @example FIRST_NOTICE_OF_LOSS
     */
    type: string;
    /**
     * Features by which the model recognises it; say what neighbouring kinds lack.
     *
     * @example Form with policy number, date of loss and a description of the damage.
     */
    description: string;
}
/**
 * The kinds to choose from, with the model and the instructions that choose.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
 */
export interface ClassificationConfig {
    /** Always `CLASSIFY`; it has to be the processor's own type. */
    type: "CLASSIFY";
    /**
     * Model family underneath; Extend picks one when it is absent.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example classification_performance
     */
    baseProcessor?: string;
    /**
     * Release of that model to stay on, so that results stay comparable.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example 2.4.0
     */
    baseVersion?: string;
    /**
     * The kinds to choose from. Include one for everything else.
     *
     * Evidence: inferred
     */
    classifications?: Classification[];
    /**
     * Extra instructions in plain language. Later versions call it `classificationRules`.
     *
     * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
     *
     * @example A credit note is never an invoice.
     */
    customClassificationRules?: string;
}
/**
 * Into which kinds of documents a splitter cuts a file. No page of this version shows how to list the kinds, so `splitClassifications` and what goes with it are taken from 2025-04-21.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
 */
export interface SplitterConfig {
    /** Always `SPLITTER`; it has to be the processor's own type. */
    type: "SPLITTER";
    /**
     * Model family underneath; Extend picks one when it is absent.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example splitting_performance
     */
    baseProcessor?: string;
    /**
     * Release of that model to stay on, so that results stay comparable.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example 1.1.0
     */
    baseVersion?: string;
    /**
     * The kinds of documents that a file may contain; each piece gets one of them.
     *
     * Evidence: inferred
     */
    splitClassifications?: Classification[];
    /**
     * Where to cut and where not to, in plain language for the model.
     *
     * Evidence: inferred
     *
     * @example A new claim starts at each page headed First Notice of Loss.
     */
    splitRules?: string;
    /**
     * How carefully boundaries are checked, and how pieces get their identifiers.
     *
     * Evidence: inferred
     */
    advancedOptions?: {
        /**
         * Trade-off between care and speed.
         * - `high_precision`: looks closer at the borders between documents.
         * - `low_latency`: answers sooner.
         */
        splitMethod?: "high_precision" | "low_latency" | (string & {});
        /**
         * What to read as the identifier of each piece, such as a number that tells it from its siblings.
         *
         * @example Use the claim number in the top right corner.
         */
        splitIdentifierRules?: string;
    };
}
/**
 * Configuration of a processor; `type` decides its shape. Only part of this version's options is documented, so further members may occur and are accepted.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
 */
export type ProcessorConfig = ExtractionConfig | ClassificationConfig | SplitterConfig;
/**
 * A processor run as it appears inside a workflow run. The fields are those of ProcessorRun; documented bodies show only some of them here, so most are optional. Get Processor Run returns all.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
 */
export interface WorkflowRunOutput {
    /** Always `document_processor_run`; tells it from the workflow run around it. */
    object: "document_processor_run";
    /**
     * Key for Get Processor Run, and the `outputId` of Correct Workflow Run Outputs.
     *
     * @example dpr_9LxTq4WvNb7ZkM2c
     */
    id: string;
    /** Kind of processor; it decides the shape of the outputs. */
    type: ProcessorType;
    /**
     * Where a processor run stands.
     * - `PROCESSING`: queued or being worked on; there is no output yet.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: given up, see `failureReason`.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
     */
    status?: ProcessorRunStatus;
    /**
     * The processor that ran; find its result in the workflow by it.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId?: string;
    /**
     * The version that the workflow had chosen for this step.
     *
     * @example dpv_P7mRk3YbTs6JdW2x
     */
    processorVersionId?: string;
    /**
     * Title of the processor, to be shown to people; match outputs to processors by `processorId`, since titles can be edited.
     *
     * @example Invoice Extractor
     */
    processorName?: string;
    /** The result to work with: `reviewedOutput` after a review, otherwise `initialOutput`. */
    output: ProcessorOutput | null;
    /** What the processor produced, kept unchanged through a review. */
    initialOutput?: ProcessorOutput;
    /** The result after review, with corrections; absent before a review. */
    reviewedOutput?: ProcessorOutput;
    /** Whether a person has checked this output; `reviewedOutput` is absent before. */
    reviewed?: boolean;
    /** Whether the review changed any value; the changes stand in `edits`. */
    edited?: boolean;
    /** The changed fields by name; null without changes. */
    edits?: {
        [key: string]: FieldEdit;
    } | null;
    /** Sources of a merged extraction; empty otherwise. */
    mergedProcessors?: MergedProcessor[];
    /** Machine-readable cause, on failed runs only. */
    failureReason?: string;
    /** Cause in words, on failed runs only. */
    failureMessage?: string;
    /** Caller's data attached to this processor run; that of the workflow run stands in the `metadata` of the run around it. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Configuration that this run used, as of the version that ran. */
    config?: ProcessorConfig;
    /** The document this output was read from; the cut-out piece after a splitter. */
    files?: File[];
    /**
     * Dashboard page on which people can see the processor run.
     *
     * @format uri
     */
    url?: string;
}
/**
 * Result of a validation step; other kinds of steps have none in this version.
 *
 * Evidence: inferred
 */
export interface StepRun {
    /** Always `workflow_step_run`; tells it from the step in stored data. */
    object: "workflow_step_run";
    /**
     * Identifies the step run in support requests.
     *
     * @example workflow_step_run_Wp8TzK3m
     */
    id: string;
    /**
     * How far the step is.
     * - `PENDING`: waits for earlier steps.
     * - `PROCESSING`: under way.
     * - `PROCESSED`: done, whatever the verdict.
     * - `FAILED`: could not be carried out.
     */
    status: "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
    /** Which validation step of the workflow came to this result; its `type` decides what `output` looks like. */
    step: {
        /** Always `workflow_step`; tells it from the run of the step. */
        object: "workflow_step";
        /**
         * Stays the same from run to run; compare results of one step by it.
         *
         * @example step_Rk5YmV2q
         */
        id: string;
        /**
         * Title given to the step in the workflow editor, to be shown to people; compare steps by `id`.
         *
         * @example Totals add up
         */
        name: string;
        /**
         * Kind of check.
         * - `EXTERNAL_DATA_VALIDATION`: your own endpoint was asked.
         * - `RULE_VALIDATION`: formulas from the workflow editor were evaluated.
         */
        type: "EXTERNAL_DATA_VALIDATION" | "RULE_VALIDATION" | (string & {});
    };
    /** For external validation, the answer of your endpoint; for rules, a list `rules` with a verdict on each. */
    output?: {
        [key: string]: unknown;
    };
}
/**
 * Steps that documents go through, in one version: deployed, or the draft.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow
 */
export interface Workflow {
    /** Always `workflow`; tells it from its runs in stored data. */
    object: "workflow";
    /**
     * What Run Workflow takes as `workflowId`.
     *
     * @example workflow_Qm3tWz8KpYd2
     */
    id: string;
    /**
     * Version this object stands for. The documentation writes it as a plain number or with dots; compare it as text only.
     *
     * @example 3
     * @example 1.0.0
     */
    version: string;
    /**
     * Title by which people find it in the dashboard; everything else refers to the `id`.
     *
     * @example Invoice intake
     */
    name: string;
}
/**
 * One file going through a workflow, with the processor results collected so far.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow-run
 */
export interface WorkflowRun {
    /** Always `workflow_run`; tells it from processor runs in stored data. */
    object: "workflow_run";
    /**
     * Key for reading, renaming or correcting this run.
     *
     * @example workflow_run_7fKx2LmQ9vTbR4sW
     */
    id: string;
    /**
     * Label in the run list of the dashboard; the file name, unless the caller chose something else.
     *
     * @example invoice-2025-0117.pdf
     */
    name?: string;
    /**
     * Dashboard page on which a person can review the run.
     *
     * @format uri
     * @example https://dashboard.extend.app/workflows/workflow_Qm3tWz8K?workflowRunId=workflow_run_7fKx2LmQ
     */
    url?: string;
    /**
     * Where a workflow run stands. Pages of this version disagree about the list, so expect any of these values.
     * - `PENDING`: queued, nothing has happened yet.
     * - `PROCESSING`: steps are being worked on.
     * - `NEEDS_REVIEW`: waits for a person in the dashboard.
     * - `REVIEWED`: a person has looked at it and accepted or corrected the outputs.
     * - `REJECTED`: a person has turned it down.
     * - `PROCESSED`: all steps are done, the outputs are final.
     * - `FAILED`: stopped by an error, see `failureMessage`.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow-run
     */
    status: WorkflowRunStatus;
    /** What the caller attached to the run, unchanged. Webhook deliveries carry it too. */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * Shared by every run of one batch call; absent on runs started singly.
     *
     * @example batch_Kz5WqT8n
     */
    batchId?: string;
    /** The documents of this run, derived ones included. */
    files: File[];
    /**
     * Machine-readable cause of a failure, such as `INTERNAL_ERROR` or `FAILED_TO_PROCESS_FILE`.
     *
     * Evidence: inferred
     */
    failureReason?: string;
    /** Cause of a failure in words; only on failed runs. */
    failureMessage?: string;
    /**
     * When the run was requested, in UTC.
     *
     * @format date-time
     */
    initialRunAt: string;
    /**
     * Whether a person has finished reviewing the run; `reviewedAt` is absent before.
     *
     * Evidence: inferred
     */
    reviewed?: boolean;
    /**
     * User id of the reviewer, not an e-mail address; only after a review.
     *
     * @example user_1234
     */
    reviewedBy?: string;
    /**
     * When the review ended, in UTC; absent on a run nobody has reviewed.
     *
     * @format date-time
     */
    reviewedAt?: string;
    /**
     * The reviewer's reason for rejecting the run; absent unless it was rejected.
     *
     * Evidence: inferred
     */
    rejectionNote?: string;
    /**
     * When the first step began, in UTC; absent while the run waits.
     *
     * @format date-time
     */
    startTime?: string;
    /**
     * When the last step ended, in UTC; absent until the run is finished.
     *
     * @format date-time
     */
    endTime?: string;
    /** One entry per processor that has run; empty on a run just created. */
    outputs: WorkflowRunOutput[];
    /**
     * Results of validation steps; empty for a workflow without one.
     *
     * Evidence: inferred
     */
    stepRuns?: StepRun[];
    /** The workflow, at the version that ran. */
    workflow: Workflow;
}
/**
 * One entry of a batch, with either `file` or `rawText`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
 */
export interface WorkflowRunBatchInput {
    /** The document, by an address to download or by the id of a stored file. */
    file?: {
        /**
         * Download address. Batches wait, so sign it for longer than for a single run, such as 30 minutes.
         *
         * @format uri
         * @example https://files.harborlane.example/inbox/po-88213.pdf?signature=9ad2
         */
        fileUrl?: string;
        /**
         * A file that Extend already has, from an upload or an earlier run.
         *
         * @example file_R8cWn5KtVy3HqZ6p
         */
        fileId?: string;
        /**
         * Name by which people find the file in the run history.
         *
         * @example po-88213.pdf
         */
        fileName?: string;
    };
    /** Text to process in place of a file, such as the body of an e-mail. Send no `file` beside it. */
    rawText?: string;
    /**
     * Label by which people find this run in the dashboard.
     *
     * @example PO 88213
     */
    name?: string;
    /** Your data for this run; webhooks return it together with the batch id. */
    metadata?: {
        [key: string]: unknown;
    };
}
/**
 * One workflow and an input for each run that is to be queued.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/batch-run-workflow
 */
export interface WorkflowRunBatchCreate {
    /**
     * The workflow that every input goes through. Inputs for another workflow need a batch of their own.
     *
     * @example workflow_Qm3tWz8KpYd2
     */
    workflowId: string;
    /**
     * Version number as text, or `draft`. Without it the latest deployed version runs.
     *
     * @example 3
     */
    version?: string;
    /** The documents; each becomes a run of its own. */
    inputs: WorkflowRunBatchInput[];
}
/**
 * Envelope: how the run went stands in the `status` inside `workflowRun`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/workflow-run
 */
export interface WorkflowRunResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * One file going through a workflow, with the processor results collected so far.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow-run
     */
    workflowRun: WorkflowRun;
}
/**
 * A new label, new metadata, or both, for a run in progress.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/update_workflow_run
 */
export interface WorkflowRunUpdate {
    /**
     * New label in the dashboard; the id stays.
     *
     * @example Harbor Lane invoice 36995
     */
    name?: string;
    /** Keys to add or overwrite. What the run already has under other keys stays, so this cannot remove a key. */
    metadata?: {
        [key: string]: unknown;
    };
}
/**
 * The right result for one output, in the shape that its processor produces.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/correct-workflow-run-deprecated
 */
export interface WorkflowRunOutputCorrection {
    /** Shaped like the processor's own output. For an extraction, name only the fields to correct; whatever is named counts as final. */
    reviewedOutput: ProvidedProcessorOutputInput;
}
/**
 * The document, by URL, by content or by the id of an earlier upload.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
 */
export interface ProcessorRunFileInput {
    /**
     * Name by which people find the file in the dashboard.
     *
     * @example invoice-2025-0117.pdf
     */
    fileName: string;
    /**
     * Where Extend can download the file, such as a presigned URL.
     *
     * @format uri
     * @example https://files.harborlane.example/inbox/invoice-2025-0117.pdf?signature=c41f
     */
    fileUrl?: string;
    /**
     * The bytes themselves, Base64 encoded. Later versions take no inline content; upload the file there.
     *
     * @example JVBERi0xLjcKJeLjz9MK
     */
    fileBase64?: string;
    /**
     * A file that Extend already has, from an upload or an earlier run.
     *
     * Evidence: inferred
     *
     * @example file_R8cWn5KtVy3HqZ6p
     */
    fileId?: string;
}
/**
 * What to run and on what. Send `file` or `rawText`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
 */
export interface ProcessorRunCreate {
    /**
     * The processor to run, by its `id` from Create Processor or its page in the dashboard.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId: string;
    /**
     * The document, by URL, by content or by the id of an earlier upload.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/run-processor
     */
    file?: ProcessorRunFileInput;
    /**
     * Text to process in place of a file, such as the body of an e-mail. Send no `file` beside it.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
     */
    rawText?: string;
    /**
     * Number of a published version. `latest` and `draft` work as they do in later versions.
     *
     * @default latest
     * @example 2.1
     */
    version?: string;
    /**
     * Place in the queue; runs with a lower number go first.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/run_processor
     *
     * @default 50
     */
    priority?: number;
    /** Your own data, returned on the run and in its webhooks. */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * Configuration for this run only, in place of the saved one.
     *
     * Evidence: inferred
     */
    config?: ProcessorConfigInput;
}
/**
 * A processor's work on one document, with its output once it has ended.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
 */
export interface ProcessorRun {
    /** Always `document_processor_run`; tells it from other runs in stored data. */
    object: "document_processor_run";
    /**
     * Pass it to Get Processor Run until the run has ended.
     *
     * @example dpr_9LxTq4WvNb7ZkM2c
     */
    id: string;
    /**
     * The processor that ran; group results by it.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId: string;
    /**
     * The version that ran, resolved from the request.
     *
     * @example dpv_P7mRk3YbTs6JdW2x
     */
    processorVersionId: string;
    /**
     * Title of the processor, to be shown to people; match outputs to processors by `processorId`, since titles can be edited.
     *
     * @example Invoice Extractor
     */
    processorName: string;
    /**
     * Where a processor run stands.
     * - `PROCESSING`: queued or being worked on; there is no output yet.
     * - `PROCESSED`: finished, the output is there.
     * - `FAILED`: given up, see `failureReason`.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
     */
    status: ProcessorRunStatus;
    /** The result: `reviewedOutput` after a review, otherwise `initialOutput`. Null until finished. */
    output: ProcessorOutput | null;
    /** What the processor produced, kept unchanged through a review. */
    initialOutput?: ProcessorOutput;
    /** The result after review, with corrections; absent before a review. */
    reviewedOutput?: ProcessorOutput;
    /**
     * Machine-readable cause; only on failed runs.
     *
     * @example CORRUPT_FILE
     */
    failureReason?: string;
    /** Cause of the failure in words, for people; only on failed runs. */
    failureMessage?: string;
    /** What the request gave as `metadata`, unchanged; match results to records by it. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Whether a person has checked the output; `reviewedOutput` is absent before. */
    reviewed: boolean;
    /** Whether the review changed any value; the changes stand in `edits`. */
    edited: boolean;
    /** The changed fields by name; null without changes. */
    edits: {
        [key: string]: FieldEdit;
    } | null;
    /** Where the output comes from a step that merges extractions, its sources; empty otherwise. */
    mergedProcessors?: MergedProcessor[];
    /** Kind of processor; it decides the shape of the outputs. */
    type: ProcessorType;
    /** Configuration that this run used, also when the request gave none. */
    config: ProcessorConfig;
    /** The document that was processed; for pieces cut by a splitter, the piece. */
    files: File[];
    /**
     * Dashboard page on which people can see this run.
     *
     * @format uri
     * @example https://dashboard.extend.app/runs/dpr_9LxTq4WvNb7ZkM2c
     */
    url: string;
}
/**
 * Envelope: how the run went stands in the `status` inside `processorRun`, not in `success`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/get-processor-run
 */
export interface ProcessorRunResponse {
    /** `true` whenever the status is 200, even for a failed run. */
    success: boolean;
    /**
     * A processor's work on one document, with its output once it has ended.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-run
     */
    processorRun: ProcessorRun;
}
/**
 * Size and duration of a batch, whatever the kind of processor.
 *
 * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
 */
export interface BaseMetrics {
    /** Files that the batch processed; every rate is over these. */
    numFiles?: number;
    /** Number of pages of all its files together, which measures the work better than the number of files. */
    numPages?: number;
    /** Average duration of a run in milliseconds; shows whether a version is slower than the one before. */
    meanRunTimeMs?: number;
}
/**
 * How often a field was found, and how often what was found was right.
 *
 * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
 */
export interface FieldMetrics {
    /** Average confidence of the model in this field; how sure it was, not how often it was right. */
    meanConfidence?: number;
    /** Share of expected values that were found, in percent. */
    recallPerc?: number;
    /** Share of found values that were right, in percent. */
    precisionPerc?: number;
    /**
     * The same figures for each field inside an array or object.
     *
     * Evidence: inferred
     */
    fieldMetrics?: {
        [key: string]: FieldMetrics;
    };
}
/**
 * How often extraction found the right values, field by field.
 *
 * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
 */
export interface ExtractMetrics {
    /** Files that the batch processed; every rate is over these. */
    numFiles?: number;
    /** Number of pages of all its files together, which measures the work better than the number of files. */
    numPages?: number;
    /** Average duration of a run in milliseconds; shows whether a version is slower than the one before. */
    meanRunTimeMs?: number;
    /** Always `EXTRACT`; tells these figures from those of other processors. */
    type: "EXTRACT";
    /** How often each field was found and right, under the field's id. */
    fieldMetrics?: {
        [key: string]: FieldMetrics;
    };
    /**
     * How often an array field came out with the right number of rows, under the field's id.
     *
     * Evidence: inferred
     */
    arrayCardinalityMetrics?: {
        [key: string]: unknown;
    };
}
/**
 * How often a classification processor chose the right class, in all and per class.
 *
 * Evidence: inferred
 */
export interface ClassifyMetrics {
    /** Files that the batch processed; every rate is over these. */
    numFiles?: number;
    /** Number of pages of all its files together, which measures the work better than the number of files. */
    numPages?: number;
    /** Average duration of a run in milliseconds; shows whether a version is slower than the one before. */
    meanRunTimeMs?: number;
    /** Always `CLASSIFY`; tells these figures from those of other processors. */
    type: "CLASSIFY";
    /** Share of files put into the right class, in percent. */
    accuracyPerc?: number;
    /** Average confidence of the model over all files; how sure it was, not how often it was right. */
    meanConfidence?: number;
    /** Number of files per predicted class, rightly or not. */
    distribution?: {
        [key: string]: number;
    };
    /** Share of each class's files that were put into it, in percent. */
    accuracyPercByClassification?: {
        [key: string]: number;
    };
    /** Counts by expected class, then by predicted class; large counts off the diagonal are kinds that get mixed up. */
    confusionMatrix?: {
        [key: string]: unknown;
    };
}
/**
 * How many documents a splitter cut out with the right kind and pages.
 *
 * Evidence: inferred
 */
export interface SplitterMetrics {
    /** Files that the batch processed; every rate is over these. */
    numFiles?: number;
    /** Number of pages of all its files together, which measures the work better than the number of files. */
    numPages?: number;
    /** Average duration of a run in milliseconds; shows whether a version is slower than the one before. */
    meanRunTimeMs?: number;
    /** Always `SPLITTER`; tells these figures from those of other processors. */
    type: "SPLITTER";
    /** Correct pieces among those that were cut, in percent. */
    precisionPerc?: number;
    /** Expected pieces that were cut correctly, in percent. */
    recallPerc?: number;
    /** Number of pieces in the expected outputs of all files, which `recallPerc` is a share of. */
    numExpectedDocs?: number;
    /** Number of pieces that the splitter cut out of all files, which `precisionPerc` is a share of. */
    numPredictedDocs?: number;
    /** Pieces with the right class and the right pages; the numerator of `recallPerc` and `precisionPerc`. */
    numCorrectDocs?: number;
}
/**
 * How good and how fast the processor was; `type` repeats the kind of processor.
 *
 * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
 */
export type BatchProcessorRunMetrics = ExtractMetrics | ClassifyMetrics | SplitterMetrics;
/**
 * Where a batch processor run stands.
 * - `PENDING`: not started yet.
 * - `PROCESSING`: some of its runs are still open.
 * - `PROCESSED`: all runs are done, the metrics are complete.
 * - `FAILED`: given up.
 *
 * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
 */
export type BatchProcessorRunStatus = "PENDING" | "PROCESSING" | "PROCESSED" | "FAILED" | (string & {});
/**
 * A processor measured against many files at once. It is started in the dashboard, never by this API.
 *
 * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
 */
export interface BatchProcessorRun {
    /** Always `batch_processor_run`; tells it from single runs in stored data. */
    object: "batch_processor_run";
    /**
     * Taken from the address of the dashboard page, as no list returns it.
     *
     * @example bpr_Vt6KwQ3zNm8L
     */
    id: string;
    /**
     * The processor whose quality the batch measures; follow it over time by this id.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId: string;
    /**
     * The version whose quality the batch measures; compare batches by it.
     *
     * @example dpv_P7mRk3YbTs6JdW2x
     */
    processorVersionId: string;
    /**
     * Title of the processor, for the heading of a report; tell processors apart by `processorId`.
     *
     * @example Invoice Extractor
     */
    processorName: string;
    /**
     * How good and how fast the processor was; `type` repeats the kind of processor.
     *
     * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
     */
    metrics: BatchProcessorRunMetrics;
    /**
     * Where a batch processor run stands.
     * - `PENDING`: not started yet.
     * - `PROCESSING`: some of its runs are still open.
     * - `PROCESSED`: all runs are done, the metrics are complete.
     * - `FAILED`: given up.
     *
     * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
     */
    status: BatchProcessorRunStatus;
    /**
     * Where it was started.
     * - `EVAL_SET`: on an evaluation set, whose id is in `sourceId`.
     * - `PLAYGROUND`: in the playground; there is no `sourceId`.
     * - `STUDIO`: in the studio, with a processor's id in `sourceId`.
     */
    source: "EVAL_SET" | "PLAYGROUND" | "STUDIO" | (string & {});
    /**
     * Evaluation set or processor, depending on `source`.
     *
     * @example ev_T4mWq9LzXk2B
     */
    sourceId?: string;
    /** Number of processor runs that the batch consists of; the metrics rest on that many results. */
    runCount: number;
    /** How strictly outputs were compared with the expectations, and which fields were left out. */
    options: {
        /** Fields that count as right when they are nearly equal. */
        fuzzyMatchFields?: string[];
        /** Fields that the comparison left out, so that no metric counts them. */
        excludeFields?: string[];
        /** Whether files were parsed afresh instead of from the cache. */
        clearPreProcessingCache?: boolean;
    };
    /**
     * When the batch was started, in UTC; puts the batches of a processor in order.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * When its status or metrics last changed, in UTC.
     *
     * @format date-time
     */
    updatedAt: string;
}
/**
 * A new processor. It takes no configuration in this version; clone one or update the draft afterwards.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
 */
export interface ProcessorCreate {
    /**
     * Title by which people find it in the dashboard; everything else refers to the `id`.
     *
     * @example Invoice Extractor
     */
    name: string;
    /** Kind of processor, fixed for good. */
    type: ProcessorTypeInput;
    /**
     * Starts with a copy of this processor's configuration.
     *
     * @example dp_Zw6BnT1kVq8RmX4y
     */
    cloneProcessorId?: string;
}
/**
 * The configuration of a processor at one point, published or still the draft.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-version
 */
export interface ProcessorVersion {
    /** Always `document_processor_version`; tells it from the processor in stored data. */
    object: "document_processor_version";
    /**
     * Names exactly this state; processor runs refer to it.
     *
     * @example dpv_P7mRk3YbTs6JdW2x
     */
    id: string;
    /**
     * The processor that this is a state of; reading a single version takes its id too.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId: string;
    /**
     * Title of that processor, to name the source of a value to a reviewer; titles can be edited, `processorId` stays.
     *
     * @example Invoice Extractor
     */
    processorName?: string;
    /**
     * What a processor does.
     * - `EXTRACT`: reads fields and tables out of a document.
     * - `CLASSIFY`: decides which kind of document it is.
     * - `SPLITTER`: cuts a file that holds several documents.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
     */
    processorType: ProcessorType;
    /**
     * Note on what changed, given at publication; absent when nobody wrote one.
     *
     * @example Adds tax lines
     */
    description?: string;
    /**
     * Major and minor number, or `draft`. Use it as `version` of Run Processor.
     *
     * @example 2.1
     * @example draft
     */
    version: string;
    /**
     * Configuration of a processor; `type` decides its shape. Only part of this version's options is documented, so further members may occur and are accepted.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
     */
    config: ProcessorConfig;
    /**
     * When this version was published, or the draft was begun, in UTC.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change, in UTC; it moves on the draft only, as published versions do not change.
     *
     * @format date-time
     */
    updatedAt: string;
}
/**
 * A named extraction, classification or splitting definition, usually built in the dashboard's studio.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
 */
export interface Processor {
    /** Always `document_processor`; tells it from its versions in stored data. */
    object: "document_processor";
    /**
     * What Run Processor takes as `processorId`.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    id: string;
    /**
     * Title by which people find it in the dashboard; everything else refers to the `id`.
     *
     * @example Invoice Extractor
     */
    name: string;
    /**
     * What a processor does.
     * - `EXTRACT`: reads fields and tables out of a document.
     * - `CLASSIFY`: decides which kind of document it is.
     * - `SPLITTER`: cuts a file that holds several documents.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
     */
    type: ProcessorType;
    /** The editable state, which publishing freezes. Create Processor leaves it out. */
    draftVersion?: ProcessorVersion;
    /**
     * When the processor was created, in UTC; updating and publishing show in `updatedAt` only.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change of name, draft or versions, in UTC.
     *
     * @format date-time
     */
    updatedAt: string;
}
/**
 * Envelope around `processor`; keep the `id` in it, which runs take as `processorId`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/create-processor
 */
export interface ProcessorResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * A named extraction, classification or splitting definition, usually built in the dashboard's studio.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
     */
    processor: Processor;
}
/**
 * Changes to a processor, in its title or its draft; published versions stay as they are.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/update-processor
 */
export interface ProcessorUpdate {
    /**
     * New title in the dashboard; the id and all references stay.
     *
     * @example Invoice Extractor EMEA
     */
    name?: string;
    /** Replaces the configuration of the draft; published versions stay as they are. */
    config?: ProcessorConfigInput;
}
/**
 * Which part of the version number rises, with a note for colleagues.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/processor-endpoints/publish-processor-version
 */
export interface ProcessorPublish {
    /**
     * Which part of the version number goes up.
     * - `major`: 1.4 becomes 2.0; for changes that alter the shape of outputs.
     * - `minor`: 1.4 becomes 1.5.
     */
    releaseType: "major" | "minor";
    /**
     * Note for colleagues on what the version changes.
     *
     * @example Adds tax lines
     */
    description?: string;
    /** Published in place of what the draft holds. */
    config?: ProcessorConfigInput;
}
/**
 * Unit into which text is divided.
 * - `page`: one chunk per page.
 * - `document`: everything in one chunk.
 * - `section`: one chunk per logical section; not with the `spatial` target.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 *
 * @default page
 */
export type ChunkType = "page" | "document" | "section" | (string & {});
/**
 * Where the text is cut into chunks: by page, by section or not at all.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 */
export interface ChunkingStrategy {
    /**
     * Unit into which text is divided.
     * - `page`: one chunk per page.
     * - `document`: everything in one chunk.
     * - `section`: one chunk per logical section; not with the `spatial` target.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
     */
    type?: ChunkType;
    /**
     * Limits for the size of chunks, counted in characters, for a reader that takes only so much text at once.
     *
     * Evidence: inferred
     */
    options?: {
        /** Chunks with fewer characters are joined with a neighbour; raise it against scraps without context. */
        minCharacters?: number;
        /** Chunks with more characters are divided; set it to what your index or model takes at once. */
        maxCharacters?: number;
    };
}
/**
 * How figures, tables and text are recognised, each by itself.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/parse
 */
export interface BlockOptions {
    /** Whether pictures, charts and diagrams are recognised and cut out; switch it off for text-only needs. */
    figures?: {
        /**
         * Recognises figures; off leaves them out of the result.
         *
         * @default true
         */
        enabled?: boolean;
        /**
         * Cuts each figure out and gives its `imageUrl`.
         *
         * @default true
         */
        figureImageClippingEnabled?: boolean;
    };
    /** Whether tables are recognised, and whether as Markdown or HTML. */
    tables?: {
        /**
         * Recognises tables; off leaves them out of the result.
         *
         * @default true
         */
        enabled?: boolean;
        /**
         * How a table is written in the text.
         * - `markdown`: pipes and dashes; compact.
         * - `html`: keeps merged cells.
         *
         * Evidence: inferred
         */
        targetFormat?: "markdown" | "html" | (string & {});
    };
    /**
     * Options of running text; in this version the search for signatures only.
     *
     * Evidence: inferred
     */
    text?: {
        /**
         * Marks signatures in the text, so that signed pages can be told.
         *
         * @default true
         */
        signatureDetectionEnabled?: boolean;
    };
}
/**
 * Options of parsing. `{}` takes every default.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 */
export interface ParseConfig {
    /**
     * Format of the text.
     * - `markdown`: reading order with headings and tables, made for language models.
     * - `spatial`: text laid out as on the page, for forms whose layout carries meaning.
     *
     * @default markdown
     */
    target?: "markdown" | "spatial" | (string & {});
    /**
     * Where the text is cut into chunks: by page, by section or not at all.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
     */
    chunkingStrategy?: ChunkingStrategy;
    /**
     * How figures, tables and text are recognised, each by itself.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/parse
     */
    blockOptions?: BlockOptions;
    /**
     * Switches that most documents do not need; page rotation is the only one known in this version.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/parse
     */
    advancedOptions?: {
        /**
         * Turns sideways pages upright before the text is read; off, such pages are read as they lie.
         *
         * @default true
         */
        pageRotationEnabled?: boolean;
    };
}
/**
 * A document, and how its text is written and divided; `{}` as `config` takes every default.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 */
export interface ParseFileRequest {
    /** The document, by URL or by the id of an earlier upload. */
    file: {
        /** Name to store it under; by default the end of the URL. */
        fileName?: string;
        /**
         * Where Extend can download it. Let a presigned URL live for 5 to 15 minutes.
         *
         * @format uri
         * @example https://files.harborlane.example/claims/clm-20418.pdf?signature=03bb
         */
        fileUrl?: string;
        /**
         * A file that Extend already has; what was read from it before is used again.
         *
         * @example file_R8cWn5KtVy3HqZ6p
         */
        fileId?: string;
        /**
         * The bytes themselves. Only older pages of the documentation list this field.
         *
         * Evidence: https://docs.extend.app/api-reference/endpoint/parse
         */
        fileBase64?: string;
    };
    /**
     * Options of parsing. `{}` takes every default.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
     */
    config: ParseConfigInput;
}
/**
 * Address of the picture that was cut out of the page.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
 */
export interface FigureDetails {
    /** Always `figure_details`; tells them from the details of a table. */
    type: "figure_details";
    /**
     * The figure as an image; only with figure clipping.
     *
     * @format uri
     */
    imageUrl?: string;
    /**
     * What the figure shows.
     * - `image`: a photo or drawing.
     * - `chart`: plotted data.
     * - `diagram`: boxes and arrows, plans, schematics.
     * - `logo`: a brand mark.
     * - `other`: none of these.
     */
    figureType?: "image" | "chart" | "diagram" | "logo" | "other" | (string & {});
}
/**
 * Size of a table; its cells stand in the content of the block.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
 */
export interface TableDetails {
    /** Always `table_details`; tells them from the details of a figure. */
    type: "table_details";
    /** Number of rows recognised; compare it with the rows of the block's `content`. */
    rowCount: number;
    /** Number of columns recognised; compare it with those of the block's `content`. */
    columnCount: number;
}
/**
 * More about tables and figures; an empty object for other blocks.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
 */
export type BlockDetails = FigureDetails | TableDetails | {
    /** Never there, unlike in the other variants. */
    type?: never;
};
/**
 * A paragraph, heading, table or figure of a page, with its position.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
 */
export interface Block {
    /** Always `block`; tells it from the chunk around it. */
    object: "block";
    /**
     * Computed from the content, so parsing the same file again gives the same id.
     *
     * @example block_1a2b3c4d5e
     */
    id: string;
    /**
     * Kind of block.
     * - `text`: running text.
     * - `heading`: title of the document.
     * - `section_heading`: title of a section.
     * - `table`: a table as a whole.
     * - `figure`: a picture, chart or diagram.
     */
    type: "text" | "heading" | "section_heading" | "table" | "figure" | (string & {});
    /** The text of this block alone, written in the target format of the configuration. */
    content: string;
    /**
     * More about tables and figures; an empty object for other blocks.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/block
     */
    details: BlockDetails;
    /** Page and part of the page that the block was read from. */
    metadata: {
        /** Page of the file that the block stands on, counted from 1, to draw its outline there. */
        pageNumber: number;
    };
    /** Outline on the page, corner by corner; finer than `boundingBox` where the scan is tilted. */
    polygon: Point[];
    /** Upright rectangle around the outline. It has width and height, unlike the boxes of field references. */
    boundingBox: {
        /** Distance of the upper edge from the top of the page. */
        top: number;
        /** Distance of the left edge from the left of the page. */
        left: number;
        /** Extent to the right: `left` plus `width` is the right edge, which field references give as `right`. */
        width: number;
        /** Extent downwards: `top` plus `height` is the lower edge, which field references give as `bottom`. */
        height: number;
    };
}
/**
 * A stretch of parsed text, as large as the chunking strategy made it.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/parse
 */
export interface Chunk {
    /**
     * Always `chunk`; tells it from the blocks inside.
     *
     * Evidence: inferred
     */
    object: "chunk";
    /**
     * Unit into which text is divided.
     * - `page`: one chunk per page.
     * - `document`: everything in one chunk.
     * - `section`: one chunk per logical section; not with the `spatial` target.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
     */
    type: ChunkType;
    /** The whole stretch, written in the target format of the configuration. */
    content: string;
    /**
     * From which pages the chunk was read, to lead from a search hit back to the document.
     *
     * Evidence: inferred
     */
    metadata: {
        /** Pages it covers, both included. */
        pageRange: {
            /** First page, counted from 1. */
            start: number;
            /** Last page, the same as `start` within one page. */
            end: number;
        };
    };
    /** The same text in its parts, with positions. */
    blocks: Block[];
}
/**
 * The finished result of parsing a file. This version has no operation to read it again.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/parse
 */
export interface ParserRun {
    /**
     * Always `parser_run`; tells it from other runs in stored data.
     *
     * Evidence: inferred
     */
    object: "parser_run";
    /**
     * Names this call in support requests; it cannot be read again in this version.
     *
     * @example parser_run_Nb5XtQ8wKz3L
     */
    id: string;
    /**
     * The stored file; use it in runs to save parsing again.
     *
     * @example file_R8cWn5KtVy3HqZ6p
     */
    fileId: string;
    /** The text in reading order, divided as configured. */
    chunks: Chunk[];
    /**
     * Outcome.
     * - `PROCESSED`: the chunks are complete.
     * - `FAILED`: see `failureReason`.
     */
    status: "PROCESSED" | "FAILED" | (string & {});
    /** Cause of a failure, such as `OCR_ERROR`; only on failed runs. */
    failureReason?: string;
    /** The options in force, with defaults filled in. */
    config: ParseConfig;
    /** How long parsing took and how many pages it read, to tell slow documents from long ones. */
    metrics: {
        /** Duration of parsing in milliseconds; divide it by `pageCount` to compare documents. */
        processingTimeMs: number;
        /** Number of pages that were parsed, as a measure of size. */
        pageCount: number;
    };
}
/**
 * Why a file could not be parsed. Only `OCR_ERROR` and `INTERNAL_ERROR` are worth a second attempt.
 * - `INVALID_CONFIG_OPTIONS`: the options contradict each other or the kind of file.
 * - `UNABLE_TO_DOWNLOAD_FILE`: `fileUrl` did not deliver; for instance because a presigned URL ran out.
 * - `FILE_TYPE_NOT_SUPPORTED`: Extend cannot read this format.
 * - `FILE_SIZE_TOO_LARGE`: over the size limit.
 * - `CORRUPT_FILE`: the bytes do not open as the format they claim.
 * - `OCR_ERROR`: text recognition broke down.
 * - `PASSWORD_PROTECTED_FILE`: encrypted; this version takes no password.
 * - `FAILED_TO_CONVERT_TO_PDF`: an office document resisted conversion.
 * - `FAILED_TO_GENERATE_TARGET_FORMAT`: text was recognised, but not rendered in the wanted `target`.
 * - `INTERNAL_ERROR`: a fault on Extend's side.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/parse
 */
export type ParseErrorCode = "INVALID_CONFIG_OPTIONS" | "UNABLE_TO_DOWNLOAD_FILE" | "FILE_TYPE_NOT_SUPPORTED" | "FILE_SIZE_TOO_LARGE" | "CORRUPT_FILE" | "OCR_ERROR" | "PASSWORD_PROTECTED_FILE" | "FAILED_TO_CONVERT_TO_PDF" | "FAILED_TO_GENERATE_TARGET_FORMAT" | "INTERNAL_ERROR" | (string & {});
/**
 * Error body of Parse File. `retryable` is the member to act on.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/parse
 */
export interface ParseError {
    /**
     * Why a file could not be parsed. Only `OCR_ERROR` and `INTERNAL_ERROR` are worth a second attempt.
     * - `INVALID_CONFIG_OPTIONS`: the options contradict each other or the kind of file.
     * - `UNABLE_TO_DOWNLOAD_FILE`: `fileUrl` did not deliver; for instance because a presigned URL ran out.
     * - `FILE_TYPE_NOT_SUPPORTED`: Extend cannot read this format.
     * - `FILE_SIZE_TOO_LARGE`: over the size limit.
     * - `CORRUPT_FILE`: the bytes do not open as the format they claim.
     * - `OCR_ERROR`: text recognition broke down.
     * - `PASSWORD_PROTECTED_FILE`: encrypted; this version takes no password.
     * - `FAILED_TO_CONVERT_TO_PDF`: an office document resisted conversion.
     * - `FAILED_TO_GENERATE_TARGET_FORMAT`: text was recognised, but not rendered in the wanted `target`.
     * - `INTERNAL_ERROR`: a fault on Extend's side.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/parse
     */
    code: ParseErrorCode;
    /**
     * What went wrong with this file, in English. Not stable.
     *
     * @example The PDF is encrypted and cannot be opened.
     */
    message: string;
    /**
     * Names the failed call when you write to support.
     *
     * @example req_2hX9mLtQw5Vk8ZsR
     */
    requestId: string;
    /** Whether repeating the very same call may end differently. */
    retryable: boolean;
}
/**
 * A file that Extend downloads from an address, or a text to be kept as one.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/create-file-deprecated
 */
export interface FileCreate {
    /**
     * Name by which people find the file in the dashboard.
     *
     * @example lease-14b-main-street.pdf
     */
    name?: string;
    /**
     * Presigned address from which Extend downloads the file at once.
     *
     * @format uri
     * @example https://files.harborlane.example/leases/14b.pdf?signature=77de
     */
    url?: string;
    /** Text to be kept as a file, in place of an address. */
    rawText?: string;
    /**
     * MIME type; worked out from the file when absent.
     *
     * @example application/pdf
     */
    mediaType?: string;
}
/**
 * Envelope around `file`, whereas lists have their files under `files`.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/file-endpoints/upload-file
 */
export interface FileResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * A document stored by Extend. Where it stands inside a run, most of its fields may be missing.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
     */
    file: File;
}
/**
 * Name, purpose and processor of a new set. Items are added by calls of their own.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set
 */
export interface EvaluationSetCreate {
    /**
     * Title by which people find the set in the dashboard.
     *
     * @example January vendor invoices
     */
    name: string;
    /**
     * What the set covers, for colleagues. Required in this version.
     *
     * @example 40 invoices from 12 vendors.
     */
    description: string;
    /**
     * The processor to measure; expected outputs have to fit its configuration.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId: string;
}
/**
 * A collection of files with expected results for one processor.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/evaluation-set
 */
export interface EvaluationSet {
    /** Always `evaluation_set`; tells it from its items in stored data. */
    object: "evaluation_set";
    /**
     * Keep it when you create the set; this version cannot list sets.
     *
     * @example eval_set_Qw7ZkT3m
     */
    id: string;
    /**
     * Title by which people find the set in the dashboard.
     *
     * @example January vendor invoices
     */
    name: string;
    /**
     * What the set covers, for colleagues who compare results.
     *
     * @example 40 invoices from 12 vendors.
     */
    description: string;
    /**
     * The processor it measures; the outputs expected by its items have that processor's shape.
     *
     * @example dp_H4nVq8ZtXw2LcK9s
     */
    processorId: string;
    /**
     * When the set was created, in UTC; later changes show in `updatedAt` only.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * Last change of the set, in UTC; each item has a timestamp of its own for its expectation.
     *
     * @format date-time
     */
    updatedAt: string;
}
/**
 * One test case: an uploaded file, and what a run without mistakes makes of it.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
 */
export interface EvaluationSetItemCreate {
    /**
     * The set that takes the item; its processor decides the shape of the result.
     *
     * @example eval_set_Qw7ZkT3m
     */
    evaluationSetId: string;
    /**
     * A file uploaded before; an address is not accepted here.
     *
     * @example file_R8cWn5KtVy3HqZ6p
     */
    fileId: string;
    /** The right result. Field ids and types have to match the processor's configuration. */
    expectedOutput: ProvidedProcessorOutputInput;
}
/**
 * A file and the result that the processor is measured against.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/evaluation-set-item
 */
export interface EvaluationSetItem {
    /** Always `evaluation_set_item`; tells it from the set in stored data. */
    object: "evaluation_set_item";
    /**
     * Needed to change the expectation later.
     *
     * @example eval_item_Hn4TqX9b
     */
    id: string;
    /**
     * The set whose runs include this item.
     *
     * @example eval_set_Qw7ZkT3m
     */
    evaluationSetId: string;
    /**
     * The file that each evaluation processes again.
     *
     * @example file_R8cWn5KtVy3HqZ6p
     */
    fileId: string;
    /** The right result, compared with what the processor produces. */
    expectedOutput: ProvidedProcessorOutput;
    /**
     * When the item was added, in UTC; a replaced expectation shows in `updatedAt` only.
     *
     * @format date-time
     */
    createdAt: string;
    /**
     * When the expectation last changed, in UTC; batches from before were measured against the former one.
     *
     * @format date-time
     */
    updatedAt: string;
}
/**
 * Envelope around `evaluationSetItem`; keep the `id` in it, since items cannot be listed.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/create-evaluation-set-item
 */
export interface EvaluationSetItemResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * A file and the result that the processor is measured against.
     *
     * Evidence: inferred
     */
    evaluationSetItem: EvaluationSetItem;
}
/**
 * A file with its expected result; the set is named once for all items.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/bulk-create-evaluation-set-item
 */
export interface EvaluationSetItemInput {
    /**
     * A file uploaded before; an address is not accepted here.
     *
     * @example file_R8cWn5KtVy3HqZ6p
     */
    fileId: string;
    /** The right result. Field ids and types have to match the processor's configuration. */
    expectedOutput: ProvidedProcessorOutputInput;
}
/**
 * Several files with their expected results, all for one set.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/evaluation-set-endpoints/bulk-create-evaluation-set-item
 */
export interface EvaluationSetItemBulkCreate {
    /**
     * The set that takes all of the items; the shape of expected results follows its processor.
     *
     * @example eval_set_Qw7ZkT3m
     */
    evaluationSetId: string;
    /** The items. No upper limit is documented; version 2026-02-09 accepts 100 per call. */
    items: EvaluationSetItemInput[];
}
/**
 * The same on every attempt to deliver an event. Store it to recognise repetitions.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
 *
 * @example event_Zt8QwK4nLm2X
 */
export type WebhookEventId = string;
/**
 * A workflow run is done and its outputs are final.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
 */
export interface WorkflowRunCompletedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow_run.completed";
    /** The finished run with all outputs, so that it need not be read again. */
    payload: WorkflowRun;
}
/**
 * A workflow run stopped with an error and will not be completed.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
 */
export interface WorkflowRunFailedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow_run.failed";
    /** The run; `failureMessage` tells why. */
    payload: WorkflowRun;
}
/**
 * A workflow run waits for a person. Only workflows with a review step send it.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
 */
export interface WorkflowRunNeedsReviewEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow_run.needs_review";
    /** The run so far; `url` leads to the review. */
    payload: WorkflowRun;
}
/**
 * A reviewer turned a workflow run down; it goes no further, and its outputs should not be used.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
 */
export interface WorkflowRunRejectedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow_run.rejected";
    /** The rejected run; `rejectionNote` has the reviewer's reason. */
    payload: WorkflowRun;
}
/**
 * One step of a workflow run is done while the run goes on.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
 */
export interface WorkflowRunStepRunProcessedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow_run.step_run.processed";
    /** The whole run as it stands after the step. */
    payload: WorkflowRun;
}
/**
 * A processor run is done; its output can be used.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface ProcessorRunProcessedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "processor_run.processed";
    /**
     * The finished run with its output, so that it need not be fetched.
     *
     * Evidence: inferred
     */
    payload: ProcessorRun;
}
/**
 * A processor run stopped with an error and will not produce an output.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface ProcessorRunFailedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "processor_run.failed";
    /**
     * The run; `failureReason` tells why.
     *
     * Evidence: inferred
     */
    payload: ProcessorRun;
}
/**
 * A workflow was created; it still has to be designed and deployed.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface WorkflowCreatedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow.created";
    /**
     * The workflow as created, without steps in this version.
     *
     * Evidence: inferred
     */
    payload: Workflow;
}
/**
 * A version of a workflow was deployed; runs without a version use it from now on.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface WorkflowDeployedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow.deployed";
    /**
     * The workflow; its `version` is the one just deployed.
     *
     * Evidence: inferred
     */
    payload: Workflow;
}
/**
 * A workflow was deleted and can no longer be run; stop the jobs that start it.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface WorkflowDeletedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "workflow.deleted";
    /**
     * The workflow as it was; the last chance to record its name and version.
     *
     * Evidence: inferred
     */
    payload: Workflow;
}
/**
 * A processor was created, whether by API or in the dashboard.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface ProcessorCreatedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "processor.created";
    /**
     * The processor as created; runs name it by its id.
     *
     * Evidence: inferred
     */
    payload: Processor;
}
/**
 * A processor itself changed, such as its name; a changed draft is announced by `processor.draft.updated`.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface ProcessorUpdatedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "processor.updated";
    /**
     * The processor with the new values; the former ones are not delivered.
     *
     * Evidence: inferred
     */
    payload: Processor;
}
/**
 * A processor was deleted and can no longer be run; stop the jobs that start it.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface ProcessorDeletedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "processor.deleted";
    /**
     * The processor as it was; the last chance to record what it did.
     *
     * Evidence: inferred
     */
    payload: Processor;
}
/**
 * The draft configuration of a processor changed; published versions did not.
 *
 * Evidence: https://docs.extend.app/api-reference/webhooks/events
 */
export interface ProcessorDraftUpdatedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "processor.draft.updated";
    /**
     * The processor; `draftVersion` holds the changed configuration.
     *
     * Evidence: inferred
     */
    payload: Processor;
}
/**
 * A draft was published; runs can name the new version.
 *
 * Evidence: inferred
 */
export interface ProcessorVersionPublishedEvent {
    /**
     * The same on every attempt to deliver an event. Store it to recognise repetitions.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/webhooks/events
     */
    eventId: WebhookEventId;
    /** Tag that names the event and fixes the shape of the payload. */
    eventType: "processor.version.published";
    /** The new version with its configuration, which no longer changes. */
    payload: ProcessorVersion;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListWorkflowRunsQuery {
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
     *
     * @example workflow_Qm3tWz8KpYd2
     */
    workflowId?: string;
    /**
     * Only runs that one batch call started; how to find the results of a batch.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/run_workflow_batch
     *
     * @example batch_Kz5WqT8n
     */
    batchId?: string;
    /**
     * Only runs on files with this text in their name; useful when names carry your own record numbers.
     *
     * Evidence: inferred
     *
     * @example invoice
     */
    fileNameContains?: string;
    /**
     * Timestamp that orders the list.
     * - `updatedAt`: runs that moved last come first.
     * - `createdAt`: an order that progress of the runs does not disturb.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
     *
     * @default updatedAt
     */
    sortBy?: "updatedAt" | "createdAt";
    /**
     * Order of the list by the `sortBy` timestamp.
     * - `asc`: oldest first.
     * - `desc`: newest first.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /**
     * Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
     *
     * @example mT4vWq8LxZ2nKp7RyB9cHg==:aQ3sVf6TzJ1uYk8XoE5wNd/LpR+0iCbMhG7=
     */
    nextPageToken?: string;
    /**
     * Most items that one page may hold. Fewer on a page does not mean that it is the last one.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** Envelope around `workflowRuns`, an array even when only one run was started. */
export interface CreateWorkflowRunResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /** One run per input, still without outputs. */
    workflowRuns: WorkflowRun[];
}
/** The batch id in place of the runs, which do not exist yet. */
export interface CreateWorkflowRunBatchResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * Common to all runs of this call; filter the run list by it.
     *
     * @example batch_Kz5WqT8n
     */
    batchId: string;
}
/**
 * The title, which is all that this call can set.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/workflow-endpoints/create-workflow
 */
export interface CreateWorkflowRequest {
    /**
     * Title by which people find the workflow in the dashboard.
     *
     * @example Invoice intake
     */
    name: string;
}
/** Envelope around `workflow`; keep its `id`, which runs take as `workflowId`. */
export interface CreateWorkflowResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * Steps that documents go through, in one version: deployed, or the draft.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/workflow
     */
    workflow: Workflow;
}
/** Envelope: poll until the `status` inside `batchProcessorRun` is final. */
export interface GetBatchProcessorRunResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * A processor measured against many files at once. It is started in the dashboard, never by this API.
     *
     * Evidence: https://docs.extend.app/api-reference/objects/batch_processor_run
     */
    batchProcessorRun: BatchProcessorRun;
}
/** Envelope around `processorVersion`; reading a version has it under `version` instead. */
export interface PublishProcessorVersionResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * The configuration of a processor at one point, published or still the draft.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-version
     */
    processorVersion: ProcessorVersion;
}
/** Envelope around `versions`; there is no cursor, as the list is complete. */
export interface ListProcessorVersionsResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /** Published versions and the draft, which has `draft` as its number. */
    versions: ProcessorVersion[];
}
/** Envelope around `version`; publishing has it under `processorVersion` instead. */
export interface GetProcessorVersionResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * The configuration of a processor at one point, published or still the draft.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor-version
     */
    version: ProcessorVersion;
}
/** Filters, order and paging; what may be left out has its default. */
export interface ListFilesQuery {
    /**
     * Only files with this text in their name; useful when names carry your own record numbers.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
     *
     * @example invoice
     */
    nameContains?: string;
    /**
     * Timestamp that orders the list; there is no choice yet.
     * - `createdAt`: time of storage.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
     *
     * @default createdAt
     */
    sortBy?: "createdAt";
    /**
     * Order of the list by the `sortBy` timestamp.
     * - `asc`: oldest first.
     * - `desc`: newest first.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
     *
     * @default desc
     */
    sortDir?: "asc" | "desc";
    /**
     * Cursor from the `nextPageToken` of the page before; omit it to start. Every other parameter has to stay as it was, and the value needs URL encoding.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
     *
     * @example mT4vWq8LxZ2nKp7RyB9cHg==:aQ3sVf6TzJ1uYk8XoE5wNd/LpR+0iCbMhG7=
     */
    nextPageToken?: string;
    /**
     * Most items that one page may hold. Fewer on a page does not mean that it is the last one.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_files
     *
     * @default 10
     */
    maxPageSize?: number;
}
/** The files of one page and, unless it is the last, the cursor for the next. */
export interface ListFilesResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /** The files of this page, without contents. */
    files: File[];
    /**
     * Cursor for the page that follows; absent on the last page. Send it back as the parameter of that name.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/list_workflow_runs
     */
    nextPageToken?: NextPageToken;
}
/** Options of the operation `getFile`, sent in the query; what may be left out has its default. */
export interface GetFileQuery {
    /**
     * Adds the plain text as `contents.rawText`.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
     *
     * @default false
     */
    rawText?: boolean;
    /**
     * Adds Markdown per page, for PDF, images and Word files that were converted.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
     *
     * @default false
     */
    markdown?: boolean;
    /**
     * Adds HTML per page, for Word files that were not converted.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/file
     *
     * @default false
     */
    html?: boolean;
}
/** Envelope around `evaluationSet`; keep its `id`, which new items need. */
export interface CreateEvaluationSetResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /**
     * A collection of files with expected results for one processor.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/evaluation-set
     */
    evaluationSet: EvaluationSet;
}
/** Envelope around `evaluationSetItems`; keep the ids in it, since items cannot be listed. */
export interface CreateEvaluationSetItemsResponse {
    /** `true` whenever the status is 200. */
    success: boolean;
    /** The new items with the ids that later corrections need. */
    evaluationSetItems: EvaluationSetItem[];
}
/** The new expectation; file and set of the item are not part of this call. */
export interface UpdateEvaluationSetItemRequest {
    /** The right result, complete; it replaces the former one as a whole. */
    expectedOutput: ProvidedProcessorOutputInput;
}
/**
 * A result that you supply: an expectation, a correction, or a result known in advance. It follows the shape of the processor's outputs without the parts that only a model can give.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export type ProvidedProcessorOutputInput = ProvidedFieldsArrayOutputInput | ProvidedJsonOutput | ProvidedClassifierOutput | ProvidedSplitterOutput;
/**
 * Field values under the field names, for processors configured by a list of fields.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export interface ProvidedFieldsArrayOutputInput {
    [key: string]: {
        /**
         * Joins the value to the field of the configuration that has this id.
         *
         * @example total_amount
         */
        id: string;
        /**
         * Type of an extracted value.
         * - `string`: text as it stands in the document.
         * - `number`: a plain number.
         * - `currency`: an amount with its ISO 4217 code.
         * - `boolean`: yes or no, as with a ticked box.
         * - `date`: a calendar date.
         * - `enum`: one of a given set.
         * - `array`: rows, as of a table.
         * - `object`: a group of fields.
         * - `signature`: a signature with its printed name and date.
         *
         * Evidence: https://docs.extend.app/api-reference/guides/output_types
         */
        type: ExtractionFieldTypeInput;
        /** The value. Inside arrays and objects the nested values stand bare, without this wrapper. */
        value: FieldValue;
    };
}
/**
 * Type of an extracted value.
 * - `string`: text as it stands in the document.
 * - `number`: a plain number.
 * - `currency`: an amount with its ISO 4217 code.
 * - `boolean`: yes or no, as with a ticked box.
 * - `date`: a calendar date.
 * - `enum`: one of a given set.
 * - `array`: rows, as of a table.
 * - `object`: a group of fields.
 * - `signature`: a signature with its printed name and date.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/output_types
 */
export type ExtractionFieldTypeInput = "string" | "number" | "currency" | "boolean" | "date" | "enum" | "array" | "object" | "signature";
/**
 * Configuration of a processor; `type` decides its shape. Only part of this version's options is documented, so further members may occur and are accepted.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
 */
export type ProcessorConfigInput = ExtractionConfigInput | ClassificationConfig | SplitterConfigInput;
/**
 * The fields that an extraction processor looks for, and instructions for the model.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/guides/processor-configs
 */
export interface ExtractionConfigInput {
    /** Always `EXTRACT`; it has to be the processor's own type. */
    type: "EXTRACT";
    /**
     * Model family underneath. Leave it out to stay with Extend's default.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example extraction_performance
     */
    baseProcessor?: string;
    /**
     * Pins that model to one release; without it the latest applies.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example 3.2.0
     */
    baseVersion?: string;
    /**
     * The fields to find, in order. This is the form that every page of this version knows.
     *
     * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
     */
    fields?: ExtractionFieldInput[];
    /**
     * JSON Schema as an alternative to `fields`, giving outputs of the `value` and `metadata` form. The root is an object; primitives must allow null; keys are lower-case letters, digits and underscores; three levels deep at most.
     *
     * Evidence: https://tryextend.mintlify.app/api-reference/guides/processor_configs
     */
    schema?: {
        [key: string]: unknown;
    };
    /**
     * Instructions for the whole document in plain language. Later versions call it `extractionRules`.
     *
     * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
     *
     * @example Ignore amounts that are struck through.
     */
    customExtractionRules?: string;
    /**
     * Adds the position of every value to the output. Later versions call it `advancedOptions.citationsEnabled`.
     *
     * Evidence: https://docs.extend.ai/api-reference/migrations/2025-04-21.md
     */
    includeBoundingBoxCitations?: boolean;
}
/**
 * A value to look for: its key, its type and a description for the model.
 *
 * Evidence: inferred
 */
export interface ExtractionFieldInput {
    /**
     * Repeated in each result and expected value as `id`, which joins them to this field.
     *
     * @example total_amount
     */
    id: string;
    /**
     * Label in the dashboard, and the key under which an output or an expected output holds the value.
     *
     * @example Total amount
     */
    name: string;
    /**
     * Type of an extracted value.
     * - `string`: text as it stands in the document.
     * - `number`: a plain number.
     * - `currency`: an amount with its ISO 4217 code.
     * - `boolean`: yes or no, as with a ticked box.
     * - `date`: a calendar date.
     * - `enum`: one of a given set.
     * - `array`: rows, as of a table.
     * - `object`: a group of fields.
     * - `signature`: a signature with its printed name and date.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/output_types
     */
    type: ExtractionFieldTypeInput;
    /**
     * Tells the model what to look for, where it stands and in what form.
     *
     * @example Amount payable including tax.
     */
    description?: string;
    /** Fields of the rows of an `array`, or of an `object`. */
    schema?: ExtractionFieldInput[];
    /** Values that an `enum` field may take; needed for that type only. */
    enum?: EnumOption[];
}
/**
 * Into which kinds of documents a splitter cuts a file. No page of this version shows how to list the kinds, so `splitClassifications` and what goes with it are taken from 2025-04-21.
 *
 * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
 */
export interface SplitterConfigInput {
    /** Always `SPLITTER`; it has to be the processor's own type. */
    type: "SPLITTER";
    /**
     * Model family underneath; Extend picks one when it is absent.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example splitting_performance
     */
    baseProcessor?: string;
    /**
     * Release of that model to stay on, so that results stay comparable.
     *
     * Evidence: https://docs.extend.app/api-reference/guides/processor_configs
     *
     * @example 1.1.0
     */
    baseVersion?: string;
    /**
     * The kinds of documents that a file may contain; each piece gets one of them.
     *
     * Evidence: inferred
     */
    splitClassifications?: Classification[];
    /**
     * Where to cut and where not to, in plain language for the model.
     *
     * Evidence: inferred
     *
     * @example A new claim starts at each page headed First Notice of Loss.
     */
    splitRules?: string;
    /**
     * How carefully boundaries are checked, and how pieces get their identifiers.
     *
     * Evidence: inferred
     */
    advancedOptions?: {
        /**
         * Trade-off between care and speed.
         * - `high_precision`: looks closer at the borders between documents.
         * - `low_latency`: answers sooner.
         */
        splitMethod?: "high_precision" | "low_latency";
        /**
         * What to read as the identifier of each piece, such as a number that tells it from its siblings.
         *
         * @example Use the claim number in the top right corner.
         */
        splitIdentifierRules?: string;
    };
}
/**
 * What a processor does.
 * - `EXTRACT`: reads fields and tables out of a document.
 * - `CLASSIFY`: decides which kind of document it is.
 * - `SPLITTER`: cuts a file that holds several documents.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/objects/processor
 */
export type ProcessorTypeInput = "EXTRACT" | "CLASSIFY" | "SPLITTER";
/**
 * Options of parsing. `{}` takes every default.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 */
export interface ParseConfigInput {
    /**
     * Format of the text.
     * - `markdown`: reading order with headings and tables, made for language models.
     * - `spatial`: text laid out as on the page, for forms whose layout carries meaning.
     *
     * @default markdown
     */
    target?: "markdown" | "spatial";
    /**
     * Where the text is cut into chunks: by page, by section or not at all.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
     */
    chunkingStrategy?: ChunkingStrategyInput;
    /**
     * How figures, tables and text are recognised, each by itself.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/parse
     */
    blockOptions?: BlockOptionsInput;
    /**
     * Switches that most documents do not need; page rotation is the only one known in this version.
     *
     * Evidence: https://docs.extend.app/api-reference/endpoint/parse
     */
    advancedOptions?: {
        /**
         * Turns sideways pages upright before the text is read; off, such pages are read as they lie.
         *
         * @default true
         */
        pageRotationEnabled?: boolean;
    };
}
/**
 * Where the text is cut into chunks: by page, by section or not at all.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 */
export interface ChunkingStrategyInput {
    /**
     * Unit into which text is divided.
     * - `page`: one chunk per page.
     * - `document`: everything in one chunk.
     * - `section`: one chunk per logical section; not with the `spatial` target.
     *
     * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
     */
    type?: ChunkTypeInput;
    /**
     * Limits for the size of chunks, counted in characters, for a reader that takes only so much text at once.
     *
     * Evidence: inferred
     */
    options?: {
        /** Chunks with fewer characters are joined with a neighbour; raise it against scraps without context. */
        minCharacters?: number;
        /** Chunks with more characters are divided; set it to what your index or model takes at once. */
        maxCharacters?: number;
    };
}
/**
 * Unit into which text is divided.
 * - `page`: one chunk per page.
 * - `document`: everything in one chunk.
 * - `section`: one chunk per logical section; not with the `spatial` target.
 *
 * Evidence: https://docs.extend.ai/2024-12-23/developers/parse-endpoints/parse-file
 *
 * @default page
 */
export type ChunkTypeInput = "page" | "document" | "section";
/**
 * How figures, tables and text are recognised, each by itself.
 *
 * Evidence: https://docs.extend.app/api-reference/endpoint/parse
 */
export interface BlockOptionsInput {
    /** Whether pictures, charts and diagrams are recognised and cut out; switch it off for text-only needs. */
    figures?: {
        /**
         * Recognises figures; off leaves them out of the result.
         *
         * @default true
         */
        enabled?: boolean;
        /**
         * Cuts each figure out and gives its `imageUrl`.
         *
         * @default true
         */
        figureImageClippingEnabled?: boolean;
    };
    /** Whether tables are recognised, and whether as Markdown or HTML. */
    tables?: {
        /**
         * Recognises tables; off leaves them out of the result.
         *
         * @default true
         */
        enabled?: boolean;
        /**
         * How a table is written in the text.
         * - `markdown`: pipes and dashes; compact.
         * - `html`: keeps merged cells.
         *
         * Evidence: inferred
         */
        targetFormat?: "markdown" | "html";
    };
    /**
     * Options of running text; in this version the search for signatures only.
     *
     * Evidence: inferred
     */
    text?: {
        /**
         * Marks signatures in the text, so that signed pages can be told.
         *
         * @default true
         */
        signatureDetectionEnabled?: boolean;
    };
}
