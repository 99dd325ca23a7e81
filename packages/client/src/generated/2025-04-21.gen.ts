// Generated from openapi/2025-04-21. Do not edit.
// Change the contract, then run: pnpm generate

import type { ClientBase } from '../client.ts';
import type { GetCalls, PostCalls, DeleteCalls, Paths } from '../calls/2025-04-21.gen.ts';
import { createClient } from '../create-client.ts';
import type { ClientOptions } from '../options/client-options.ts';

const contract = {
  "apiVersion": "2025-04-21",
  "versionHeader": "x-extend-api-version",
  "workspaceHeader": "x-extend-workspace-id",
  "servers": {
    "us": "https://api.extend.ai",
    "us2": "https://api.us2.extend.app",
    "eu": "https://api.eu1.extend.ai"
  },
  "methods": [
    "GET",
    "POST",
    "DELETE"
  ],
  "idempotent": [
    "POST /workflow_runs/{workflowRunId}",
    "POST /workflow_runs/{workflowRunId}/cancel",
    "POST /workflow_runs/{workflowRunId}/outputs/{outputId}",
    "POST /processor_runs/{id}/cancel",
    "POST /processors/{id}",
    "POST /evaluation_set_items/{id}"
  ],
  "unsafe": [],
  "noContent": [],
  "pagination": {
    "/workflow_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/workflowRuns"
    },
    "/processor_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/processorRuns"
    },
    "/processors": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/processors"
    },
    "/files": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/files"
    },
    "/evaluation_sets": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/evaluationSets"
    },
    "/evaluation_sets/{id}/items": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/evaluationSetItems"
    }
  },
  "runs": {
    "workflow_run": {
      "path": "/workflow_runs/{workflowRunId}",
      "parameter": "workflowRunId",
      "pointer": "/workflowRun",
      "terminal": [
        "PROCESSED",
        "FAILED",
        "CANCELLED",
        "NEEDS_REVIEW",
        "REJECTED"
      ],
      "open": [
        "PENDING",
        "PROCESSING",
        "CANCELLING"
      ]
    },
    "document_processor_run": {
      "path": "/processor_runs/{id}",
      "parameter": "id",
      "pointer": "/processorRun",
      "terminal": [
        "PROCESSED",
        "FAILED",
        "CANCELLED"
      ],
      "open": [
        "PENDING",
        "PROCESSING"
      ]
    },
    "batch_processor_run": {
      "path": "/batch_processor_runs/{id}",
      "parameter": "id",
      "pointer": "/batchProcessorRun",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
        "PENDING",
        "PROCESSING"
      ]
    },
    "parser_run": {
      "path": "/parser_runs/{id}",
      "parameter": "id",
      "pointer": "/parserRun",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
        "PROCESSING"
      ]
    },
    "parser_run_status": {
      "path": "/parser_runs/{id}",
      "parameter": "id",
      "pointer": "/parserRun",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
        "PROCESSING"
      ]
    },
    "edit_run": {
      "path": "/edit_runs/{id}",
      "parameter": "id",
      "pointer": "/editRun",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
        "PROCESSING"
      ]
    },
    "edit_run_status": {
      "path": "/edit_runs/{id}",
      "parameter": "id",
      "pointer": "/editRun",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
        "PROCESSING"
      ]
    }
  }
} as const;

/**
 * A client whose paths, bodies and answers are those of version 2025-04-21. Calls resolve to
 * `{ data, error, response }` and never throw for a status; they reject when there is no usable answer at all.
 */
export interface ExtendClient extends ClientBase<Paths, typeof contract> {
  /** Makes a GET call. */
  readonly GET: GetCalls;
  /** Makes a POST call. */
  readonly POST: PostCalls;
  /** Makes a DELETE call. */
  readonly DELETE: DeleteCalls;
}

/** What {@link createExtendClient} takes; every option has a default. */
export type ExtendClientOptions = ClientOptions<typeof contract>;

/**
 * Creates a client for version 2025-04-21. It sends the version header itself.
 *
 * @throws {ConfigurationError} at once, when an option is not what was expected.
 */
export function createExtendClient(options: ExtendClientOptions = {}): ExtendClient {
  const client: ClientBase<Paths, typeof contract> = createClient<Paths, typeof contract>(contract, options);
  return client as ExtendClient;
}

export * from '../index.ts';
