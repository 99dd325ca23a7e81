import { isDeepStrictEqual } from 'node:util';
import {
  type LocatedOperation,
  type MediaType,
  type Parameter,
  resolve,
  type Response,
  type Schema,
} from '../contract/index.ts';
import type { Direction } from './change.ts';
import type { Collector, Place } from './collector.ts';
import type { SchemaComparison } from './compare-schema.ts';
import type { Kind } from './policy.ts';
import type { Side } from './side.ts';

type Content = Record<string, MediaType>;

/** Compares an operation that both documents have. */
export class OperationComparison {
  readonly #before: Side;
  readonly #after: Side;
  readonly #collector: Collector;
  readonly #schemas: SchemaComparison;

  constructor(before: Side, after: Side, collector: Collector, schemas: SchemaComparison) {
    this.#before = before;
    this.#after = after;
    this.#collector = collector;
    this.#schemas = schemas;
  }

  /** @param isWebhook The body is received and the answer is sent, the other way round than in a call. */
  compare(before: LocatedOperation, after: LocatedOperation, isWebhook: boolean): void {
    const [old, current] = [before.operation, after.operation];
    const [sent, received]: Direction[] = isWebhook ? ['response', 'request'] : ['request', 'response'];
    const at = (part: string, direction?: Direction): Place => ({
      path: '$',
      ...(direction ? { direction } : {}),
      occurrence: {
        operation: after.name,
        ...(current.operationId ? { operationId: current.operationId } : {}),
        part,
        path: '$',
      },
    });
    const whole = at('operation');
    if (old.operationId !== current.operationId)
      this.#add('operation-id-changed', whole, `operationId changed from ${old.operationId} to ${current.operationId}`);
    if (!old.deprecated && current.deprecated) this.#add('deprecated', whole, 'Operation deprecated');
    if (old.deprecated && !current.deprecated)
      this.#add('no-longer-deprecated', whole, 'Operation no longer deprecated');
    this.#compareRest(before, after, whole);
    this.#compareParameters(before.parameters, after.parameters, (part) => at(part, sent));
    this.#compareBodies(before, after, at('request body', sent!));
    this.#compareResponses(before, after, (part) => at(part, received));
  }

  #compareRest(before: LocatedOperation, after: LocatedOperation, whole: Place): void {
    const known = new Set(['operationId', 'deprecated', 'parameters', 'requestBody', 'responses', 'security']);
    const prose = new Set(['summary', 'description', 'tags', 'externalDocs']);
    const [old, current] = [before.operation, after.operation] as object as Record<string, unknown>[];
    for (const keyword of new Set([...Object.keys(old!), ...Object.keys(current!)])) {
      if (known.has(keyword) || isDeepStrictEqual(old![keyword], current![keyword])) continue;
      if (keyword.startsWith('x-sdk-')) this.#add('sdk-rule-changed', whole, `${keyword} changed`);
      else if (prose.has(keyword) || keyword.startsWith('x-')) this.#add('prose-changed', whole, `${keyword} changed`);
      else this.#add('keyword-changed', whole, `${keyword} changed`);
    }
    const [from, to] = [this.#before.security(before.operation), this.#after.security(after.operation)];
    // Where nothing is asked for, whatever was sent is still taken.
    const lost = to.has('nothing') ? [] : [...from].filter((way) => !to.has(way));
    const won = [...to].filter((way) => !from.has(way));
    if (lost.length > 0) this.#add('security-narrowed', whole, `No longer authenticated by ${lost.join(' or ')}`);
    else if (won.length > 0) this.#add('security-widened', whole, `Can also be authenticated by ${won.join(' or ')}`);
  }

  #compareParameters(before: Parameter[], after: Parameter[], at: (part: string) => Place): void {
    const [old, current] = [this.#before.parameters(before), this.#after.parameters(after)];
    for (const [key, parameter] of old) {
      const replacement = current.get(key);
      const place = at(`${parameter.in} parameter "${parameter.name}"`);
      const named = `Parameter "${parameter.name}"`;
      if (!replacement) this.#add('parameter-removed', place, `${named} removed`);
      else {
        if (parameter.name !== replacement.name)
          this.#add('header-respelled', place, `${named} is now written "${replacement.name}"`);
        if (!parameter.required && replacement.required)
          this.#add('parameter-required', place, `${named} is now required`);
        if (parameter.required && !replacement.required)
          this.#add('parameter-optional', place, `${named} is now optional`);
        if (!parameter.deprecated && replacement.deprecated) this.#add('deprecated', place, `${named} deprecated`);
        if (form(parameter) !== form(replacement))
          this.#add('parameter-format-changed', place, `${named} is written another way`);
        if (prose(parameter) !== prose(replacement))
          this.#add('prose-changed', place, 'Description or example changed');
        this.#schemas.compare(schemaOf(parameter), schemaOf(replacement), place);
      }
    }
    for (const [key, parameter] of current) {
      if (old.has(key)) continue;
      const kind = parameter.required ? 'required-parameter-added' : 'optional-parameter-added';
      const place = at(`${parameter.in} parameter "${parameter.name}"`);
      this.#add(kind, place, `${parameter.required ? 'Required' : 'Optional'} parameter "${parameter.name}" added`);
    }
  }

  #compareBodies(before: LocatedOperation, after: LocatedOperation, place: Place): void {
    const old = resolve(this.#before.document, before.operation.requestBody);
    const current = resolve(this.#after.document, after.operation.requestBody);
    if (!old && !current) return;
    if (!current) return this.#add('body-removed', place, 'Request body removed');
    if (!old) {
      const kind = current.required ? 'required-body-added' : 'optional-body-added';
      return this.#add(kind, place, `${current.required ? 'Required' : 'Optional'} request body added`);
    }
    if (!old.required && current.required) this.#add('body-required', place, 'The body is now required');
    if (old.required && !current.required) this.#add('body-optional', place, 'The body is now optional');
    if (prose(old) !== prose(current)) this.#add('prose-changed', place, 'Description changed');
    this.#compareContent(old.content, current.content, place);
  }

  #compareResponses(before: LocatedOperation, after: LocatedOperation, at: (part: string) => Place): void {
    const [old, current] = [before.operation.responses, after.operation.responses];
    for (const status of Object.keys(old)) {
      const place = at(`response ${status}`);
      if (current[status]) this.#compareResponse(old[status]!, current[status], place);
      else this.#add(isSuccess(status) ? 'success-removed' : 'error-removed', place, `Status ${status} removed`);
    }
    for (const status of Object.keys(current)) {
      if (old[status]) continue;
      this.#add(
        isSuccess(status) ? 'success-added' : 'error-added',
        at(`response ${status}`),
        `Status ${status} added`,
      );
    }
  }

  #compareResponse(before: Response, after: Response, place: Place): void {
    const [old, current] = [resolve(this.#before.document, before), resolve(this.#after.document, after)];
    if (prose(old) !== prose(current)) this.#add('prose-changed', place, 'Description changed');
    this.#compareContent(old.content, current.content, place);
    const [from, to] = [this.#before.headers(old), this.#after.headers(current)];
    for (const [name, header] of from) {
      const replacement = to.get(name);
      if (!replacement) {
        this.#add('header-removed', place, `Header "${header.name}" removed`);
        continue;
      }
      if (header.name !== replacement.name)
        this.#add('header-respelled', place, `Header "${header.name}" is now written "${replacement.name}"`);
      if (header.required && !replacement.required)
        this.#add('header-optional', place, `Header "${header.name}" is now optional`);
      if (!header.required && replacement.required)
        this.#add('header-required', place, `Header "${header.name}" is always there`);
      if (prose(header) !== prose(replacement))
        this.#add('prose-changed', place, `Description of header "${header.name}" changed`);
      const { occurrence } = place;
      const inner: Place = {
        ...place,
        occurrence: { ...occurrence!, part: `${occurrence!.part} header "${header.name}"` },
      };
      this.#schemas.compare(schemaOf(header), schemaOf(replacement), inner);
    }
    for (const [name, header] of to)
      if (!from.has(name)) this.#add('header-added', place, `Header "${header.name}" added`);
  }

  #compareContent(before: Content = {}, after: Content = {}, place: Place): void {
    for (const [type, media] of Object.entries(before)) {
      const replacement = after[type];
      if (!replacement) {
        this.#add('media-type-removed', place, `Media type ${type} removed`);
        continue;
      }
      if (prose(media) !== prose(replacement)) this.#add('prose-changed', place, 'Example changed');
      if (!isDeepStrictEqual(encoding(media), encoding(replacement)))
        this.#add('keyword-changed', place, `encoding of ${type} changed`);
      this.#schemas.compare(media.schema, replacement.schema, place);
    }
    for (const type of Object.keys(after)) {
      if (!before[type]) this.#add('media-type-added', place, `Media type ${type} added`);
    }
  }

  #add(kind: Kind, place: Place, message: string): void {
    this.#collector.add(kind, place, message);
  }
}

const isSuccess = (status: string): boolean => status.startsWith('2');
const encoding = (media: object): unknown => (media as { encoding?: unknown }).encoding;

function schemaOf({ schema, content }: { schema?: Schema; content?: unknown }): Schema | undefined {
  return schema ?? Object.values((content ?? {}) as Content)[0]?.schema;
}

/** How a parameter is written into the request, with what is understood when it says nothing. */
function form(parameter: Parameter): string {
  const style = parameter.style ?? (['query', 'cookie'].includes(parameter.in) ? 'form' : 'simple');
  const explode = parameter.explode ?? style === 'form';
  return JSON.stringify([style, explode, parameter.allowReserved ?? false, Object.keys(parameter.content ?? {})]);
}

function prose(part: object): string {
  const { description, summary, example, examples } = part as Record<string, unknown>;
  return JSON.stringify([description, summary, example, examples]);
}
