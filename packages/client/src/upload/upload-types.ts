import type { OperationData, SharedInit } from '../operation-types.ts';

/** Paths of a version that takes uploads. */
export interface UploadPaths {
  '/files/upload': { post: object };
}

/** What can be uploaded. A string is the path of a file, on Node; a `URL` must be a `file:` one. */
export type UploadSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | string
  | URL;

/** What every version takes. */
export interface CommonUploadOptions extends Pick<SharedInit, 'timeoutMs' | 'deadlineMs' | 'retry'> {
  /**
   * Name under which the file is stored. The API tells the format from its extension and from the bytes. Of a path
   * only the last part is used.
   * @default the name of the `File`, path or file stream, else `document` with the extension of the media type
   */
  readonly fileName?: string | undefined;
  /**
   * Media type such as `application/pdf`.
   * @default the type of the `Blob`, else that of the name's extension
   */
  readonly mediaType?: string | undefined;
  /** Ends the upload. */
  readonly signal?: AbortSignal | undefined;
}

type Operation<Paths extends UploadPaths> = Paths['/files/upload']['post'];
type Query<Upload> = Upload extends { parameters: { query?: infer Parameters } } ? NonNullable<Parameters> : never;
type Form<Upload> = Upload extends { requestBody: { content: { 'multipart/form-data': infer Parts } } } ? Parts : never;
type Chosen<Source, Names extends string> = [Source] extends [never]
  ? {}
  : { readonly [Name in keyof Pick<Source, Names & keyof Source>]?: Source[Name] | undefined };

/** Options of `uploadFile`: those of every version, and `convertToPdf` and `password` where the version has them. */
export type UploadOptions<Paths extends UploadPaths> = CommonUploadOptions &
  Chosen<Query<Operation<Paths>>, 'convertToPdf'> &
  Chosen<Form<Operation<Paths>>, 'password'>;

type Unwrapped<Data> = Data extends { file: infer File } ? NonNullable<File> : Data;

/** The stored file of a version. */
export type UploadedFile<Paths extends UploadPaths> = Unwrapped<OperationData<Operation<Paths>>>;
