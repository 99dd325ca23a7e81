export type { Contract, ContractBase, PaginationRule, RunRule } from './contract.ts';
export { invoke, type Invoker } from './invoke.ts';
export type { Operation } from './operation.ts';
export type { Client, ClientBase, ClientCalls, ClientMethod, ClientOf, ClientRequest } from './client.ts';
export type {
  CallInit,
  CallOutcome,
  CallSettings,
  OperationData,
  OperationError,
  OperationResult,
} from './operation-types.ts';
export type { CallOptions, ClientOptions, Fetch, RetryOptions, Token } from './options/client-options.ts';
export type { AttemptEvent, CallEvent, ErrorEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';
export { createRetryBudget, type RetryBudget, type RetryBudgetOptions } from './retry-budget.ts';
export type { HeadersOptions, Middleware, MiddlewareCall, ParseAs } from './wire-types.ts';
export { unwrap, type CallResult, type DataOf } from './result/unwrap.ts';
export { isErrorOf, type ErrorBody, type ErrorStatus, type OperationName } from './result/is-error-of.ts';
export { paginate, paginatePages } from './pagination/paginate.ts';
export type { Item, Page, PagedPath } from './pagination/paginated-types.ts';
export { hasValue, type WithValue } from './runs/has-value.ts';
export { waitForRun } from './runs/wait-for-run.ts';
export type { WaitOptions } from './runs/poll-run.ts';
export type { FinishedRun, Run, RunObject, RunReference } from './runs/run-types.ts';
export { uploadFile } from './upload/upload-file.ts';
export type {
  CommonUploadOptions,
  UploadedFile,
  UploadOptions,
  UploadPaths,
  UploadSource,
} from './upload/upload-types.ts';
export { ExtendError, type ExtendErrorClass } from './errors/extend-error.ts';
export { AbortedError } from './errors/aborted-error.ts';
export { ApiError, type ApiErrorFields } from './errors/api-error.ts';
export { AuthenticationError } from './errors/api-error.ts';
export { ConfigurationError } from './errors/extend-error.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { NotFoundError } from './errors/api-error.ts';
export { PaginationError } from './errors/extend-error.ts';
export { RateLimitError } from './errors/api-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { UnexpectedResponseError, type UnexpectedResponseFields } from './errors/unexpected-response-error.ts';
export { VersionMismatchError } from './errors/api-error.ts';
