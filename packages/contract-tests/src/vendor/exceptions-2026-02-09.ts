// Where the vendor's client 1.17.0 and our contract differ on purpose. Each entry has to be needed: the tests fail for
// one that is not. The long form of most reasons stands in openapi/2026-02-09/NOTES.md.

/**
 * Where a schema of edits has rules. Their `enum` takes more than texts, and their `items` are rules like any other:
 * declarations since 2.3.0, later than the compared client.
 */
type Rules = 'if' | 'then' | 'else' | 'allOf' | 'oneOf' | 'anyOf' | 'not';
type FormDetectionRules = `${'config.inputSchema' | 'output.schema' | 'output.annotatedSchema'}.${Rules}`;

/** Paths of properties that differ in the answer of an operation. */
export interface AnswerExceptions {
  /** Items made from several files have `files` and no `file`: changelog 2026-09-15, later than the client. */
  'GET /evaluation_sets/{evaluationSetId}/items': 'data.file' | 'data.files';
  'POST /evaluation_sets/{evaluationSetId}/items': 'evaluationSetItems.file' | 'evaluationSetItems.files';
  'GET /evaluation_sets/{evaluationSetId}/items/{itemId}': 'file' | 'files';
  'POST /evaluation_sets/{evaluationSetId}/items/{itemId}': 'file' | 'files';
  'POST /edit': `config.schema.${Rules}`;
  'POST /edit_runs': `config.schema.${Rules}`;
  'GET /edit_runs/{id}': `config.schema.${Rules}`;
  'GET /edit_templates/{id}': `${'config.schema' | 'schemaConfig.inputSchema'}.${Rules}`;
  'POST /edit_schemas/generate': `${'schema' | 'annotatedSchema'}.${Rules}`;
  'POST /detect_form': FormDetectionRules;
  'POST /form_detection_runs': FormDetectionRules;
  'GET /form_detection_runs/{id}': FormDetectionRules;
  /** Every other list of the client requires both members; that this one does not is taken for an oversight. */
  'GET /splitters': 'object' | 'data';
  /** The client leaves these tags plain strings; every documented body shows one value, so they are literals here. */
  'GET /batch_processor_runs/{id}': 'batchProcessorRun.object';
  'GET /processors/{id}/versions': 'versions.object';
  'GET /processors/{processorId}/versions/{processorVersionId}': 'version.object';
  'GET /processor_runs/{id}': 'processorRun.object';
  'POST /processor_runs': 'processorRun.object';
  'POST /processor_runs/{id}/cancel': 'processorRun.object';
  'POST /processors': 'processor.object' | 'processor.draftVersion.object';
  'POST /processors/{id}': 'processor.object' | 'processor.draftVersion.object';
  'POST /processors/{id}/publish': 'processorVersion.object';
}

/** The same for requests. */
export interface RequestExceptions {
  /** `templateId` may stand in place of `file`: late operation pages, later than the client. */
  'POST /edit': 'file' | `config.schema.${Rules}`;
  'POST /edit_runs': 'file' | `config.schema.${Rules}`;
  'POST /detect_form': `config.inputSchema.${Rules}`;
  'POST /form_detection_runs': `config.inputSchema.${Rules}`;
  'POST /edit_schemas/generate': `config.inputSchema.${Rules}`;
  /** `fileIds` may stand in place of `fileId`: changelog 2026-09-15, later than the client. */
  'POST /evaluation_sets/{evaluationSetId}/items': 'items.fileId';
}

/** Operations that no method of the client calls. */
export const operationsWithoutMethod: Record<string, string> = {
  'GET /edit_runs': 'operation page, later than the client',
  'GET /edit_templates': 'operation page, later than the client',
  'POST /verify': 'beta of 2026-09-25, later than the client',
  'GET /verify_runs': 'beta of 2026-09-25, later than the client',
  'POST /verify_runs': 'beta of 2026-09-25, later than the client',
  'GET /verify_runs/{id}': 'beta of 2026-09-25, later than the client',
  'DELETE /verify_runs/{id}': 'beta of 2026-09-25, later than the client',
  'POST /verify_runs/{id}/cancel': 'operation page, later than the client',
};

const conversion = 'private: turns a zod schema into JSON Schema inside of the neighbouring methods';
const delivery = 'works on a received delivery: see test/vendor/webhooks.test.ts';

/** Methods that send nothing. */
export const methodsWithoutRequest: Record<string, string> = {
  convertExtractRequest: conversion,
  'extractRuns.convertToApiRequest': conversion,
  'extractors.convertCreateRequest': conversion,
  'extractors.convertUpdateRequest': conversion,
  'extractorVersions.convertCreateRequest': conversion,
  'webhooks.verifyAndParse': delivery,
  'webhooks.verify': delivery,
  'webhooks.parse': delivery,
  'webhooks.isSignedUrlEvent': delivery,
  'webhooks.fetchSignedPayload': delivery,
  'webhooks.verifySignature': 'private: the work of `verify`',
  'webhooks.getHeader': 'private: used by `verify`',
};

/** Query parameters that a method has no place for. */
export const parametersWithoutPlace: Record<string, string[]> = {};
