// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

import type { ClientBase } from '../client.ts';
import type { GetCalls, PostCalls, DeleteCalls, Paths } from '../calls/2026-02-09.gen.ts';
import { createClient } from '../create-client.ts';
import type { ClientOptions } from '../options/client-options.ts';

const contract = {
  "apiVersion": "2026-02-09",
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
    "POST /classifiers/{id}",
    "POST /classify_runs/{id}/cancel",
    "POST /evaluation_sets/{evaluationSetId}/items/{itemId}",
    "POST /extract_runs/{id}/cancel",
    "POST /extractors/{id}",
    "POST /parse_runs/{id}/cancel",
    "POST /processor_runs/{id}/cancel",
    "POST /processors/{id}",
    "POST /split_runs/{id}/cancel",
    "POST /splitters/{id}",
    "POST /verify_runs/{id}/cancel",
    "POST /webhook_endpoints/{id}",
    "POST /webhook_subscriptions/{id}",
    "POST /workflow_runs/{id}",
    "POST /workflow_runs/{id}/cancel",
    "POST /workflows/{id}"
  ],
  "unsafe": [],
  "noContent": [],
  "pagination": {
    "/classifiers": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/classifiers/{classifierId}/versions": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/classify_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/edit_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/edit_templates": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/evaluation_sets": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/evaluation_sets/{evaluationSetId}/items": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/extract_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/extractors": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/extractors/{extractorId}/versions": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/files": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/parse_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
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
    "/split_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/splitters": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/splitters/{splitterId}/versions": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/verify_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/webhook_endpoints": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/webhook_subscriptions": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/workflow_runs": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/workflows": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    },
    "/workflows/{id}/versions": {
      "cursorParameter": "nextPageToken",
      "cursor": "/nextPageToken",
      "items": "/data"
    }
  },
  "runs": {
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
    "batch_run": {
      "path": "/batch_runs/{id}",
      "parameter": "id",
      "pointer": "",
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
    "classify_run": {
      "path": "/classify_runs/{id}",
      "parameter": "id",
      "pointer": "",
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
    "edit_run": {
      "path": "/edit_runs/{id}",
      "parameter": "id",
      "pointer": "",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
        "PROCESSING"
      ]
    },
    "evaluation_set_run": {
      "path": "/evaluation_set_runs/{id}",
      "parameter": "id",
      "pointer": "",
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
    "extract_run": {
      "path": "/extract_runs/{id}",
      "parameter": "id",
      "pointer": "",
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
    "form_detection_run": {
      "path": "/form_detection_runs/{id}",
      "parameter": "id",
      "pointer": "",
      "terminal": [
        "PROCESSED",
        "FAILED"
      ],
      "open": [
        "PROCESSING"
      ]
    },
    "parse_run": {
      "path": "/parse_runs/{id}",
      "parameter": "id",
      "pointer": "",
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
    "split_run": {
      "path": "/split_runs/{id}",
      "parameter": "id",
      "pointer": "",
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
    "verify_run": {
      "path": "/verify_runs/{id}",
      "parameter": "id",
      "pointer": "",
      "terminal": [
        "PROCESSED",
        "FAILED",
        "CANCELLED"
      ],
      "open": [
        "PROCESSING"
      ]
    },
    "workflow_run": {
      "path": "/workflow_runs/{id}",
      "parameter": "id",
      "pointer": "",
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
    }
  }
} as const;

/**
 * A client whose paths, bodies and answers are those of version 2026-02-09. Calls resolve to
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
 * Creates a client for version 2026-02-09. It sends the version header itself.
 *
 * @throws {ConfigurationError} at once, when an option is not what was expected.
 */
export function createExtendClient(options: ExtendClientOptions = {}): ExtendClient {
  const client: ClientBase<Paths, typeof contract> = createClient<Paths, typeof contract>(contract, options);
  return client as ExtendClient;
}

export * from '../index.ts';
