import { findAnswer, findMedia, isJson, mediaType, validateAnswer, type Document } from '@extend-openapi/document';
import { compareValue } from './compare-value.ts';
import { printPath } from './print-path.ts';
import type { Called, Deviation } from './report.ts';

/** An answer as it came; the body is parsed where it is JSON, and `undefined` where there is none. */
export interface Received {
  status: number;
  headers: Headers;
  body: unknown;
}

export interface Check {
  /** What is asked for, in the words of the report. */
  name: string;
  /** The status that it wants; `documented` where the server may have reasons to refuse. @default any success */
  status?: number | 'documented';
}

/** Says in what an answer leaves the contract: by its status, its headers, and at every place of its body. */
export function compareAnswer(
  document: Document,
  operation: Called,
  { name: check, status: wanted }: Check,
  received: Received,
): Deviation[] {
  const requestId = received.headers.get('x-extend-request-id');
  const origin = { check, ...(requestId === null ? {} : { requestId }) };
  const { status } = received;
  const isSuccess = status >= 200 && status < 300;
  const isWanted = wanted === undefined ? isSuccess : wanted === 'documented' || status === wanted;
  if (!isWanted) {
    const message = `is ${status}, where the contract has ${wanted ?? 'a success'}`;
    return [{ ...origin, path: 'status', code: 'status', message, level: 'error' }];
  }
  const answer = findAnswer(operation, status);
  const media = answer && findMedia(answer.media, mediaType(received.headers.get('content-type')));
  const isReadable = media?.schema !== undefined && isJson(media.type) && received.body !== undefined;
  const around = validateAnswer(document, operation, received).filter(
    ({ location }) => !isReadable || location[1] !== 'body',
  );
  const inside = isReadable ? compareValue(document, media.schema, received.body) : [];
  return [
    ...around.map(({ location, code, message }): Deviation => {
      return { ...origin, path: location.slice(1).join(' '), code: String(code), message, level: 'error' };
    }),
    ...inside.map(({ path, code, message, level }): Deviation => {
      return { ...origin, path: printPath(document, path, code === 'undocumented-field'), code, message, level };
    }),
  ];
}
