import { banner } from './banner.ts';
import { type Document, listOperations, methods, resolve, type Response, type Schema } from '../contract/openapi.ts';
import type { Contract } from '../contract/read-contract.ts';
import { capitalize } from './identifiers.ts';
import { modelOperations, type OperationModel } from './operation-model.ts';
import { documentOperation, renderKey } from './render-function.ts';
import { schemaNames } from './schema-names.ts';
import { TypeNames } from './type-names.ts';

/** The name of the interface that holds the calls with a method. */
export const callsName = (method: string): string => `${capitalize(method.toLowerCase())}Calls`;

/** The methods that a document has operations for, in upper case. */
export const usedMethods = (document: Document): string[] => {
  const used = new Set(listOperations(document).map(({ method }) => method));
  return methods.map((method) => method.toUpperCase()).filter((method) => used.has(method));
};

/**
 * The calls by path, one signature each, and what the client asks of `paths`, without what it never reads: headers of
 * answers, comments, webhooks.
 *
 * One generic signature would say the same, but a compiler that checks a call against it looks at every operation of the
 * version. Here it stops at the signature whose path is the argument's.
 */
export function renderCalls(version: string, document: Document, contract: Contract): string {
  const names = new TypeNames(schemaNames(document));
  const writer = new SignatureWriter(document, names.typeOf);
  const operations = modelOperations(document, contract, names.typeOf);
  const interfaces = usedMethods(document).map((method) =>
    renderInterface(
      version,
      method,
      operations.filter((model) => model.method === method),
      writer,
    ),
  );
  const table = Map.groupBy(operations, ({ path }) => path);
  const members = [...table].map(([path, models]) => {
    const own = models.map((model) => `    ${model.method.toLowerCase()}: ${writer.writeOperation(model)};\n`);
    return `  ${JSON.stringify(path)}: {\n${own.join('')}  };\n`;
  });
  const text = `/** The operations of version ${version}, as far as the types of the client look at them. */
export interface Paths {
${members.join('')}}

${interfaces.join('\n')}`;
  const used = helpers.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return `${banner(`openapi/${version}`)}
${text.includes('paths[') ? `import type { paths } from '@extend-openapi/types/${version}';\n` : ''}${names.import(`@extend-openapi/types/${version}/schemas`)}import type { ${used.join(', ')} } from '../../operation-types.ts';
import type { ParseAs } from '../../wire-types.ts';

${text}`;
}

function renderInterface(
  version: string,
  method: string,
  operations: readonly OperationModel[],
  writer: SignatureWriter,
): string {
  const operation = `OperationAt<Paths, Path, '${method.toLowerCase()}'>`;
  const path = `${capitalize(method.toLowerCase())}Path`;
  return `export type ${path} =${operations.map((model) => `\n  | ${JSON.stringify(model.path)}`).join('')};

/** The ${method} calls of version ${version}, by path. */
export interface ${callsName(method)} {
${operations.map((model) => writer.writeSignature(model)).join('\n')}
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends ${path}, As extends ParseAs = 'json'>(
    path: Path,
    ...init: InitParameter<${operation}, As>
  ): Promise<OperationResult<${operation}, As>>;
}
`;
}

const helpers =
  'CallOutcome CallSettings InitParameter JsonAnswer OperationAt OperationData OperationError OperationResult OrUndefined'.split(
    ' ',
  );

const successes = /^(?:20[0-7]|2XX)$/;

/** Writes signatures. What has no name and is not simple is looked up in `paths`, which has all. */
class SignatureWriter {
  readonly #document: Document;
  readonly #typeOf: (schema: Schema | undefined) => string;

  constructor(document: Document, typeOf: (schema: Schema | undefined) => string) {
    this.#document = document;
    this.#typeOf = (schema) => typeOf(schema);
  }

  writeSignature(model: OperationModel): string {
    const { path } = model;
    const operation = `Paths[${JSON.stringify(path)}]["${model.method.toLowerCase()}"]`;
    const init = this.#writeInit(model) ?? `...init: InitParameter<${operation}, "json">`;
    const answers = Object.entries(model.operation.responses);
    const data = this.#writeBodies(answers.filter(([status]) => successes.test(status)));
    const error = this.#writeBodies(answers.filter(([status]) => !successes.test(status)));
    const outcome = `CallOutcome<${data ?? `OperationData<${operation}>`}, ${error ?? `OperationError<${operation}>`}>`;
    const { body: _body, ...undocumented } = model;
    const comment = documentOperation({ ...undocumented, pathArguments: [] });
    const signature = `(path: ${JSON.stringify(path)}, ${init}): Promise<${outcome}>;`;
    return `${comment}${signature}`.replaceAll(/^(?=.)/gm, '  ');
  }

  /** An operation in the shape of `paths`. */
  writeOperation(model: OperationModel): string {
    const parameters = this.#writeParameters(model);
    const body = this.#writeBody(model);
    const answers = Object.entries(model.operation.responses).map(([status, answer]) => {
      const type = this.#writeBodies([[status, answer]]);
      const shape = type === 'undefined' ? '{}' : `JsonAnswer<${type}>`;
      return type && `${/^\d/.test(status) && !/X/.test(status) ? status : JSON.stringify(status)}: ${shape}`;
    });
    if (parameters === undefined || body === undefined || answers.some((answer) => answer === undefined))
      return `paths[${JSON.stringify(model.path)}]["${model.method.toLowerCase()}"]`;
    const content = body.map(({ type, isRequired }) => {
      const [mediaType] = Object.keys(resolve(this.#document, model.operation.requestBody)!.content);
      const sent = type === 'FormData' ? this.#formType(model) : type;
      return `requestBody${isRequired ? '' : '?'}: { content: { ${JSON.stringify(mediaType)}: ${sent} } }; `;
    });
    const given = parameters.map(({ type }) => `parameters: ${type}; `);
    return `{ ${given.join('')}${content.join('')}responses: { ${answers.join('; ')} } }`;
  }

  /** The parts of a form, which the options of an upload are read from. */
  #formType({ operation }: OperationModel): string {
    const [media] = Object.values(resolve(this.#document, operation.requestBody)!.content);
    return this.#typeOf(media?.schema);
  }

  #writeBodies(answers: readonly [string, Response][]): string | undefined {
    const types = answers.map(([, answer]) => {
      const contents = Object.entries(resolve(this.#document, answer).content ?? {});
      const [content] = contents;
      if (content === undefined) return 'undefined';
      return contents.length === 1 && isJson(content[0]) ? this.#typeOf(content[1].schema) : 'unknown';
    });
    return types.length === 0 || types.some(isUnknown) ? undefined : [...new Set(types)].join(' | ');
  }

  #writeInit(model: OperationModel): string | undefined {
    const parameters = this.#writeParameters(model, (query) => `OrUndefined<${query}>`);
    const body = this.#writeBody(model);
    if (parameters === undefined || body === undefined) return undefined;
    const values = [...parameters, ...body];
    const isRequired = values.some(({ isRequired }) => isRequired);
    const own = values.length === 0 ? '' : `${writeMembers(values)} & `;
    return `init${isRequired ? '' : '?'}: ${own}CallSettings`;
  }

  #writeParameters(
    { method, path, query }: OperationModel,
    writeQuery: (type: string) => string = (type) => type,
  ): Member[] | undefined {
    const { parameters } = listOperations(this.#document).find(
      (located) => located.method === method && located.path === path,
    )!;
    const groups = ['path', 'header', 'cookie'].map((place): Member => {
      const members = parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, required, schema }) => {
          return { name, type: this.#typeOf(schema), isRequired: place === 'path' || required === true };
        });
      return { name: place, type: writeMembers(members), isRequired: members.some(({ isRequired }) => isRequired) };
    });
    const asked = query && { ...query, type: writeQuery(query.type) };
    const present = [...groups.filter(({ type }) => type !== '{}'), ...(asked ? [asked] : [])];
    if (present.some(({ type }) => isUnknown(type))) return undefined;
    const isRequired = present.some((group) => group.isRequired);
    return present.length === 0 ? [] : [{ name: 'params', type: writeMembers(present), isRequired }];
  }

  #writeBody({ operation, body }: OperationModel): Member[] | undefined {
    if (body === undefined) return [];
    const types = Object.keys(resolve(this.#document, operation.requestBody)?.content ?? {});
    const isPlain = types.length === 1 && types.every((type) => isJson(type) || type.startsWith('multipart/'));
    return isPlain && !isUnknown(body.type) ? [{ ...body, name: 'body' }] : undefined;
  }
}

interface Member {
  name: string;
  type: string;
  isRequired: boolean;
}

const writeMembers = (members: readonly Member[]): string => {
  const written = members.map(({ name, type, isRequired }) =>
    isRequired ? `${renderKey(name)}: ${type}` : `${renderKey(name)}?: ${type} | undefined`,
  );
  return written.length === 0 ? '{}' : `{ ${written.join('; ')} }`;
};

const isUnknown = (type: string): boolean => /\bunknown\b/.test(type);

const isJson = (mediaType: string): boolean => /[/+]json\b/.test(mediaType);
