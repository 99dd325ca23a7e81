// Generated from the vendor's client of 2025-04-21. Do not edit.
// After changing its version, run: vitest run vendor -u

import type { ExtendClient } from 'extend-ai-2025-04-21';

export interface VendorMethods {
  'DELETE /evaluation_set_items/{id}': ExtendClient['evaluationSetItem']['delete'];
  'DELETE /files/{id}': ExtendClient['file']['delete'];
  'DELETE /parser_runs/{id}': ExtendClient['parserRun']['delete'];
  'DELETE /processor_runs/{id}': ExtendClient['processorRun']['delete'];
  'DELETE /workflow_runs/{workflowRunId}': ExtendClient['workflowRun']['delete'];
  'GET /batch_processor_runs/{id}': ExtendClient['batchProcessorRun']['get'];
  'GET /evaluation_sets': ExtendClient['evaluationSet']['list'];
  'GET /evaluation_sets/{id}': ExtendClient['evaluationSet']['get'];
  'GET /evaluation_sets/{id}/items': ExtendClient['evaluationSetItem']['list'];
  'GET /files': ExtendClient['file']['list'];
  'GET /files/{id}': ExtendClient['file']['get'];
  'GET /parser_runs/{id}': ExtendClient['parserRun']['get'];
  'GET /processor_runs': ExtendClient['processorRun']['list'];
  'GET /processor_runs/{id}': ExtendClient['processorRun']['get'];
  'GET /processors': ExtendClient['processor']['list'];
  'GET /processors/{id}/versions': ExtendClient['processorVersion']['list'];
  'GET /processors/{processorId}/versions/{processorVersionId}': ExtendClient['processorVersion']['get'];
  'GET /workflow_runs': ExtendClient['workflowRun']['list'];
  'GET /workflow_runs/{workflowRunId}': ExtendClient['workflowRun']['get'];
  'POST /evaluation_set_items': ExtendClient['evaluationSetItem']['create'];
  'POST /evaluation_set_items/bulk': ExtendClient['evaluationSetItem']['createBatch'];
  'POST /evaluation_set_items/{id}': ExtendClient['evaluationSetItem']['update'];
  'POST /evaluation_sets': ExtendClient['evaluationSet']['create'];
  'POST /files/upload': ExtendClient['file']['upload'];
  'POST /parse': ExtendClient['parse'];
  'POST /parse/async': ExtendClient['parseAsync'];
  'POST /processor_runs': ExtendClient['processorRun']['create'];
  'POST /processor_runs/{id}/cancel': ExtendClient['processorRun']['cancel'];
  'POST /processors': ExtendClient['processor']['create'];
  'POST /processors/{id}': ExtendClient['processor']['update'];
  'POST /processors/{id}/publish': ExtendClient['processorVersion']['create'];
  'POST /workflow_runs': ExtendClient['workflowRun']['create'];
  'POST /workflow_runs/batch': ExtendClient['batchWorkflowRun']['create'];
  'POST /workflow_runs/{workflowRunId}': ExtendClient['workflowRun']['update'];
  'POST /workflow_runs/{workflowRunId}/cancel': ExtendClient['workflowRun']['cancel'];
  'POST /workflow_runs/{workflowRunId}/outputs/{outputId}': ExtendClient['workflowRunOutput']['update'];
  'POST /workflows': ExtendClient['workflow']['create'];
}
