import {
  checkSchema,
  isJson,
  route,
  sample,
  schemaOf,
  type Answer,
  type Document,
  type Media,
  type Operation,
  type Schema,
} from '@extend-openapi/document';
import { fillPath, findArgument } from './arguments.ts';
import { findPlace } from './credentials.ts';

/** A place where a document says two things that cannot both be true, so that nothing can be tested there. */
export interface Contradiction {
  /** The name of the operation or webhook. */
  operation: string;
  /** What cannot be trusted: the whole call, a part of it that can be left out, or the answer with a status. */
  part: 'call' | 'example' | `answer ${string}`;
  sentence: string;
}

/** Every place where a document contradicts itself, as far as its examples and the values for its schemas show. */
export const listContradictions = (document: Document): readonly Contradiction[] => [
  ...document.operations.flatMap((operation) => [
    ...requestContradictions(document, operation),
    ...answerContradictions(document, operation),
  ]),
  ...document.webhooks.flatMap((webhook) => listBody(document, webhook)),
];

/** Those that keep an operation from being called, or a part of the call from being sent. */
export const requestContradictions = perOperation((document, operation) => [
  ...listUnreachable(document, operation),
  ...listParameters(document, operation),
  ...listCredentials(document, operation),
  ...(unsendable.has(operation.method) ? [say(operation, 'call', `no client can send ${operation.method}`)] : []),
  ...(bodiless.has(operation.method) ? listUnsendable(operation) : listBody(document, operation)),
]);

/** Those of what an operation answers: to look for them, every schema and example of its answers is held together. */
export const answerContradictions = perOperation((document, operation) =>
  operation.answers.flatMap((answer) => listAnswer(document, operation, answer)),
);

type Finder = (document: Document, operation: Operation) => readonly Contradiction[];

function perOperation(find: Finder): Finder {
  const known = new WeakMap<Operation, readonly Contradiction[]>();
  return (document, operation) => {
    const found = known.get(operation) ?? find(document, operation);
    known.set(operation, found);
    return found;
  };
}

function listUnreachable(document: Document, operation: Operation): Contradiction[] {
  const { pathname } = new URL(fillPath(document, operation), 'http://server');
  const found = route(document, operation.method, pathname);
  if (found.kind === 'found' && found.operation === operation) return [];
  const other = found.kind === 'found' ? `is one for ${found.operation.name}` : 'leads nowhere';
  return [say(operation, 'call', `it cannot be called, a request for it ${other}`)];
}

function listParameters(document: Document, operation: Operation): Contradiction[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, required = false } = parameter;
    if (findArgument(document, parameter) !== undefined) return [];
    const schema = schemaOf(parameter) ?? {};
    const reason = unfit(document, schema, sample(document, schema));
    const nothing = `no value was found for its ${place} parameter "${name}"`;
    const what = reason === '' ? `${nothing} that a URL or header can carry: it is nested` : `${nothing}${reason}`;
    return [say(operation, required ? 'call' : 'example', what)];
  });
}

/** Two credentials that are to be sent in one place: the second would take the place of the first. */
function listCredentials(document: Document, operation: Operation): Contradiction[] {
  const places = Object.keys(operation.security[0] ?? {}).map((name) => {
    const place = findPlace(document, document.source.components?.securitySchemes?.[name]);
    return place && `${place.in} "${place.name.toLowerCase()}"`;
  });
  const [twice] = places.filter((place, index) => place !== undefined && places.indexOf(place) < index);
  return twice === undefined ? [] : [say(operation, 'call', `it asks for two credentials at once in the ${twice}`)];
}

/** Methods that `fetch` refuses to send. */
const unsendable: ReadonlySet<string> = new Set(['TRACE']);

/** Methods with which `fetch` sends no body, whatever a document says. */
export const bodiless: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const listUnsendable = (operation: Operation): Contradiction[] =>
  operation.body?.required === true
    ? [say(operation, 'call', `it requires a body, and none can be sent with ${operation.method}`)]
    : [];

function listBody(document: Document, operation: Pick<Operation, 'name' | 'body'>): Contradiction[] {
  const [media] = operation.body?.media ?? [];
  if (media?.schema === undefined) return [];
  const examples = listExamples(document, media).map((what) => say(operation, 'example', `in its body ${what}`));
  const reason = unfit(document, media.schema, sample(document, media.schema, { extent: 'required' }));
  const part = operation.body!.required ? 'call' : 'example';
  return reason === '' ? examples : [...examples, say(operation, part, `no value was found for its body${reason}`)];
}

function listAnswer(document: Document, operation: Operation, { status, media }: Answer): Contradiction[] {
  return media
    .filter(({ type, schema }) => isJson(type) && schema !== undefined)
    .flatMap((each) => {
      const broken = listExamples(document, each).map((what) => `in its answer ${status} ${what}`);
      const reason =
        each.examples.length > 0
          ? ''
          : unfit(document, each.schema!, sample(document, each.schema!, { extent: 'required' }));
      const all = reason === '' ? broken : [...broken, `no value was found for its answer ${status}${reason}`];
      return all.map((what) => say(operation, `answer ${status}`, what));
    });
}

const listExamples = (document: Document, { schema, examples, type }: Media): string[] =>
  isJson(type)
    ? examples.flatMap(({ name, value }) => {
        const reason = unfit(document, schema!, value);
        return reason === '' ? [] : [`the example "${name}" does not fit its schema${reason}`];
      })
    : [];

/** Why a value does not fit a schema, as the end of a sentence; empty where it fits. */
function unfit(document: Document, schema: Schema, value: unknown): string {
  const [first] = checkSchema(document, schema, value, ['the value']);
  return first === undefined ? '' : `: ${first.message}`;
}

const say = ({ name }: Pick<Operation, 'name'>, part: Contradiction['part'], what: string): Contradiction => ({
  operation: name,
  part,
  sentence: `${name}: ${what}`,
});
