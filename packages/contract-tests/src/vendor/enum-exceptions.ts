/** Enums that only the vendor's client or only our contract has, by name or by their values, and why. */
export interface EnumExceptions {
  theirs: Record<string, string>;
  ours: Record<string, string>;
}

const environment = 'addresses, which are servers in a contract';
const event = 'each event has one fixed type in our contract';
const late = 'has a value that is later than the client';
const unserved = 'no operation of the client uses it';
const without = 'part of an operation or option that is later than the client';

export const enumExceptions: Record<string, EnumExceptions> = {
  '2025-04-21': {
    theirs: {
      'Extend.ApiVersionEnum': 'a contract is that of one version',
      'Extend.BlockType': late,
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
        without,
      'advanced basic': without,
      'checkbox dropdown optionList radio signature table text unknown': without,
      'figure heading section_heading table table_cell table_head text': late,
      'issue reasoning review_summary': late,
      'large_array_heuristics large_array_max_context large_array_overlap_context': late,
      'parse_light parse_performance': without,
    },
  },
  '2026-02-09': {
    theirs: { ExtendEnvironment: environment },
    ours: {
      'CORRUPT_FILE FILE_SIZE_TOO_LARGE FILE_TYPE_NOT_SUPPORTED PASSWORD_PROTECTED_FILE':
        'of the processor operations of before: only the declarations of 0.2.0 spell them out',
      'classification_instant classification_light classification_performance classification_standard': late,
      'extraction_light extraction_operator extraction_performance': late,
    },
  },
};
