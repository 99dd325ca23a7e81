/** Where the enums of the vendor's client and those of our contract differ, by name or by their values, and why. */
export interface EnumExceptions {
  /** Values that are later than the client. */
  later: string[];
  theirs: Record<string, string>;
  ours: Record<string, string>;
}

const environment = 'addresses, which are servers in a contract';
const event = 'each event has one fixed type in our contract';
const unserved = 'no operation of the client uses it';
const unknown = 'part of an operation or option that is later than the client';
const verify = 'verification: beta of 2026-09-25, later than the client';

export const enumExceptions: Record<string, EnumExceptions> = {
  '2025-04-21': {
    later: ['table_head', 'table_cell', 'large_array_max_context', 'large_array_overlap_context'],
    theirs: {
      'Extend.ApiVersionEnum': 'a contract is that of one version',
      'Extend.OptimizerRunAgentType': unserved,
      'Extend.OptimizerRunStatus': unserved,
      'Extend.WebhookEventEventType': event,
      'Extend.WebhookEventProcessorEventType': event,
      'Extend.WebhookEventProcessorRunEventType': event,
      'Extend.WebhookEventWorkflowEventType': event,
      'Extend.WebhookEventWorkflowRunEventType': event,
      ExtendEnvironment: environment,
    },
    ours: {
      'CORRUPT_FILE FAILED_TO_CONVERT_TO_PDF FILE_SIZE_TOO_LARGE FILE_TYPE_NOT_SUPPORTED INTERNAL_ERROR INVALID_CONFIG_OPTIONS PASSWORD_PROTECTED_FILE SCHEMA_VALIDATION_FAILED UNABLE_TO_DOWNLOAD_FILE':
        unknown,
      'advanced basic': unknown,
      'checkbox dropdown optionList radio signature table text unknown': unknown,
      'issue reasoning review_summary': 'kinds of insight, of which the client knows one',
      'parse_light parse_performance': unknown,
    },
  },
  '2026-02-09': {
    later: [
      'classification_instant',
      'classification_standard',
      'extraction_operator',
      'parse_auto',
      'form_detection_run.processed',
      'form_detection_run.failed',
    ],
    theirs: { ExtendEnvironment: environment },
    ours: {
      'ADMIN API STUDIO': 'sources of edit runs: declarations of 2.3.0',
      'CANCELLED FAILED PROCESSED PROCESSING': verify,
      'CAPTURE_CONVERSION_AND_LAUNDERING DIGITAL_SIGNATURE_INTEGRITY FILE_FORMAT_AND_PDF_STRUCTURE PDF_LAYERS_TEXT_AND_FORMS PROVENANCE_AND_ISSUER_MARKERS REVISION_AND_PRODUCTION_HISTORY':
        verify,
      'CORRUPT_FILE FILE_SIZE_TOO_LARGE FILE_TYPE_NOT_SUPPORTED PASSWORD_PROTECTED_FILE':
        'of the processor operations of before: only the declarations of 0.2.0 spell them out',
      'HIGH LOW MEDIUM': verify,
      'checkbox dropdown optionList radio signature text': 'fields of a PDF form: declarations of 2.3.0',
      'history inventory model_prediction structural_pattern validation value_comparison': verify,
      'verify_agentic verify_light': verify,
    },
  },
};
