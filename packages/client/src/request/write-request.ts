import { mergeHeaders } from './merge-headers.ts';
import { isRawBody, type RawBody } from './raw-body.ts';
import { serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';

/** The values of a call, as its caller passes them. */
export interface RequestValues {
  readonly params?:
    | {
        readonly path?: Readonly<Record<string, unknown>> | undefined;
        readonly query?: object | undefined;
        readonly header?: object | undefined;
      }
    | undefined;
  readonly headers?: object | undefined;
  readonly body?: unknown;
  readonly bodySerializer?: ((body: unknown) => RawBody | string) | undefined;
}

/** The values of a call, as `fetch` takes them. */
export interface WrittenRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RawBody | string | null;
}

/**
 * Writes the values of a call.
 *
 * @param path template
 * @param own the headers of the client, without and with the content type of JSON
 */
export function writeRequest(
  baseUrl: string,
  path: string,
  { params = {}, headers, body: given, bodySerializer = JSON.stringify }: RequestValues,
  own: readonly [plain: WrittenRequest['headers'], json: WrittenRequest['headers']],
): WrittenRequest {
  const { path: segments = {}, query, header } = params;
  const isRaw = given === undefined || isRawBody(given);
  const body = isRaw ? given : bodySerializer(given);
  // What is sent as it is brings its own content type along.
  const base = own[isRaw || body === undefined || body instanceof FormData ? 0 : 1];
  return {
    url: baseUrl + serializePath(path, segments) + serializeQuery(query),
    // Most calls bring no headers.
    headers: headers === undefined && header === undefined ? base : mergeHeaders(base, headers, header),
    body: body ?? null,
  };
}
