// Where the vendor's client 0.0.12 and our contract differ on purpose. Each entry has to be needed: the tests fail for
// one that is not. Our types follow the declarations of the last release for this version, 0.2.0, and its pages.

/** Paths of properties in the answer of an operation that the client's types have no room for. */
export interface AnswerExceptions {
  /** Cells of tables are blocks of their own since later releases. */
  'GET /parser_runs/{id}': 'parserRun.chunks.blocks.type';
  'POST /parse': 'chunks.blocks.type';
  /** Insights are of more than one type, and long tables have more than one strategy, since later releases. */
  'GET /processor_runs/{id}': `processorRun.${InRun}`;
  'POST /processor_runs': `processorRun.${InRun}`;
  'POST /processor_runs/{id}/cancel': `processorRun.${InRun}`;
  'GET /workflow_runs/{workflowRunId}': `workflowRun.outputs.${InRun}`;
  'POST /workflow_runs/{workflowRunId}': `workflowRun.outputs.${InRun}`;
  'POST /workflow_runs/{workflowRunId}/outputs/{outputId}': `workflowRun.outputs.${InRun}`;
  'POST /workflow_runs': `workflowRuns.outputs.${InRun}`;
  'GET /processors/{id}/versions': `versions.${Strategy}`;
  'GET /processors/{processorId}/versions/{processorVersionId}': `version.${Strategy}`;
  'POST /processors': `processor.draftVersion.${Strategy}`;
  'POST /processors/{id}': `processor.draftVersion.${Strategy}`;
  'POST /processors/{id}/publish': `processorVersion.${Strategy}`;
}

/** The same for requests. */
export interface RequestExceptions {
  /** Later releases have a second strategy for long tables. */
  'POST /processor_runs': Strategy;
  'POST /processors': Strategy;
  'POST /processors/{id}': Strategy;
  'POST /processors/{id}/publish': Strategy;
}

const later = 'in releases later than this client';

/** Operations that no method of the client calls. */
export const operationsWithoutMethod: Record<string, string> = {
  'POST /files': 'on its operation page only',
  'POST /edit': later,
  'POST /edit/async': later,
  'GET /edit_runs/{id}': later,
  'DELETE /edit_runs/{id}': later,
  'POST /edit_schemas/generate': later,
  'GET /edit_templates/{id}': 'on its operation page only',
};

/** Methods that send nothing. */
export const methodsWithoutRequest: Record<string, string> = {};

type Strategy = 'config.advancedOptions.arrayStrategy.type';
type InRun = `${'output' | 'initialOutput' | 'reviewedOutput'}.${'metadata.*.' | '*.' | ''}insights.type` | Strategy;

/** The same for requests. */
export interface RequestExceptions {
  /** Later releases have a second strategy for long tables. */
  'POST /processor_runs': Strategy;
  'POST /processors': Strategy;
  'POST /processors/{id}': Strategy;
  'POST /processors/{id}/publish': Strategy;
}

const later = 'in releases later than this client';

/** Operations that no method of the client calls. */
export const operationsWithoutMethod: Record<string, string> = {
  'POST /files': 'on its operation page only',
  'POST /edit': later,
  'POST /edit/async': later,
  'GET /edit_runs/{id}': later,
  'DELETE /edit_runs/{id}': later,
  'POST /edit_schemas/generate': later,
  'GET /edit_templates/{id}': 'on its operation page only',
};

/** Methods that send nothing. */
export const methodsWithoutRequest: Record<string, string> = {};

type Strategy = 'config.advancedOptions.arrayStrategy.type';
type InRun = `${'output' | 'initialOutput' | 'reviewedOutput'}.${'metadata.*.' | '*.' | ''}insights.type` | Strategy;

/** The same for requests. */
export interface RequestExceptions {
  /** Later releases have a second strategy for long tables. */
  'POST /processor_runs': Strategy;
  'POST /processors': Strategy;
  'POST /processors/{id}': Strategy;
  'POST /processors/{id}/publish': Strategy;
}

const later = 'in releases later than this client';

/** Operations that no method of the client calls. */
export const operationsWithoutMethod: Record<string, string> = {
  'POST /files': 'on its operation page only',
  'POST /edit': later,
  'POST /edit/async': later,
  'GET /edit_runs/{id}': later,
  'DELETE /edit_runs/{id}': later,
  'POST /edit_schemas/generate': later,
  'GET /edit_templates/{id}': 'on its operation page only',
};

/** Methods that send nothing. */
export const methodsWithoutRequest: Record<string, string> = {};

type Insights = 'output.metadata.*.insights.type' | 'output.*.insights.type' | 'output.insights.type';

/** The same for requests. */
export interface RequestExceptions {
  /** Later releases have a second strategy for long tables. */
  'POST /processor_runs': Strategy;
  'POST /processors': Strategy;
  'POST /processors/{id}': Strategy;
  'POST /processors/{id}/publish': Strategy;
}

const later = 'in releases later than this client';

/** Operations that no method of the client calls. */
export const operationsWithoutMethod: Record<string, string> = {
  'POST /files': 'on its operation page only',
  'POST /edit': later,
  'POST /edit/async': later,
  'GET /edit_runs/{id}': later,
  'DELETE /edit_runs/{id}': later,
  'POST /edit_schemas/generate': later,
  'GET /edit_templates/{id}': 'on its operation page only',
};

/** Methods that send nothing. */
export const methodsWithoutRequest: Record<string, string> = {};

type OutputInsights = 'workflowRun.outputs.output.metadata.*.insights.type';
