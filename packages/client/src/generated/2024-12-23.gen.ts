// Generated from openapi/2024-12-23. Do not edit.
// Change the contract, then run: pnpm generate

import type { ClientBase } from '../client.ts';
import type { GetCalls, PostCalls, Paths } from '../calls/2024-12-23.gen.ts';
import { createClient } from '../create-client.ts';
import type { ClientOptions } from '../options/client-options.ts';

const contract = {
  "apiVersion": "2024-12-23",
  "versionHeader": "x-extend-api-version",
  "servers": {
    "us": "https://api-prod.extend.app"
  },
  "methods": [
    "GET",
    "POST"
  ],
  "idempotent": [
    "POST /workflow_runs/{workflowRunId}",
    "POST /workflow_runs/{workflowRunId}/outputs/{outputId}",
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
    "/files": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/files"
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
        "NEEDS_REVIEW",
        "REVIEWED",
        "REJECTED"
      ],
      "open": [
        "PENDING",
        "PROCESSING"
      ]
    },
    "document_processor_run": {
      "path": "/processor_runs/{id}",
      "parameter": "id",
      "pointer": "/processorRun",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
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
    }
  }
} as const;

/**
 * A client whose paths, bodies and answers are those of version 2024-12-23. Calls resolve to
 * `{ data, error, response }` and never throw for a status; they reject when there is no usable answer at all.
 */
export interface ExtendClient extends ClientBase<Paths, typeof contract> {
  /** Makes a GET call. */
  readonly GET: GetCalls;
  /** Makes a POST call. */
  readonly POST: PostCalls;
}

/** What {@link createExtendClient} takes; every option has a default. */
export type ExtendClientOptions = ClientOptions<typeof contract>;

/**
 * Creates a client for version 2024-12-23. It sends the version header itself.
 *
 * @throws {ConfigurationError} at once, when an option is not what was expected.
 */
export function createExtendClient(options: ExtendClientOptions = {}): ExtendClient {
  const client: ClientBase<Paths, typeof contract> = createClient<Paths, typeof contract>(contract, options);
  return client as ExtendClient;
}

export * from '../index.ts';
