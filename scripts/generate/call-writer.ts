import {
  type Document,
  listOperations,
  type Parameter,
  resolve,
  type Response,
  type Schema,
} from '../contract/index.ts';
import type { OperationModel } from './operation-model.ts';
import { documentOperation, renderKey } from './render-function.ts';
import { SharedTypes } from './shared-types.ts';

const successes = /^(?:20[0-7]|2XX)$/;

/** Writes the types of calls. What has no name and is not simple is looked up in `paths`, which has all. */
export class CallWriter {
  readonly #document: Document;
  readonly #typeOf: (schema: Schema | undefined) => string;
  readonly #headers = new SharedTypes('CallHeaders', 'Headers that a call can carry.');
  readonly #answers = new SharedTypes('Answers<Body>', 'Answers by status, around the body of a success.');

  constructor(document: Document, typeOf: (schema: Schema | undefined) => string) {
    this.#document = document;
    this.#typeOf = (schema) => typeOf(schema);
  }

  /** Declares what the written types refer to. */
  renderShared(): string {
    return `${this.#headers.render()}${this.#answers.render()}`;
  }

  /** Whether an operation cannot be called by its path alone. */
  needsInit(model: OperationModel): boolean {
    const isRequired = ({ in: place, required }: Parameter): boolean => place === 'path' || required === true;
    return this.#parametersOf(model).some(isRequired) || model.body?.isRequired === true;
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
    const answers = this.#writeAnswers(model);
    if (parameters === undefined || body === undefined || answers === undefined)
      return `paths[${JSON.stringify(model.path)}]["${model.method.toLowerCase()}"]`;
    const content = body.map(({ type, isRequired }) => {
      const [mediaType] = Object.keys(resolve(this.#document, model.operation.requestBody)!.content);
      const sent = type === 'FormData' ? this.#formType(model) : type;
      return `requestBody${isRequired ? '' : '?'}: { content: { ${JSON.stringify(mediaType)}: ${sent} } }; `;
    });
    const given = parameters.map(({ type }) => `parameters: ${type}; `);
    return `{ ${given.join('')}${content.join('')}responses: ${answers} }`;
  }

  /** All answers of an operation; `undefined` where one of them has no type that can be written. */
  #writeAnswers({ operation }: OperationModel): string | undefined {
    let data = 'undefined';
    const answers = Object.entries(operation.responses).map(([status, answer]) => {
      const type = this.#writeBodies([[status, answer]]);
      const isData = data === 'undefined' && successes.test(status);
      if (isData && type !== undefined) data = type;
      const shape = type === 'undefined' ? '{}' : `JsonAnswer<${isData ? 'Body' : type}>`;
      return type && `${/^\d+$/.test(status) ? status : JSON.stringify(status)}: ${shape}`;
    });
    if (answers.some((answer) => answer === undefined)) return undefined;
    return `${this.#answers.nameOf(`{ ${answers.join('; ')} }`)}<${data}>`;
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

  #writeParameters(model: OperationModel, writeQuery: (type: string) => string = (type) => type): Member[] | undefined {
    const { query } = model;
    const parameters = this.#parametersOf(model);
    const groups = ['path', 'header', 'cookie'].map((place): Member => {
      const members = parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, required, schema }) => {
          return { name, type: this.#typeOf(schema), isRequired: place === 'path' || required === true };
        });
      const written = writeMembers(members);
      const isShared = place === 'header' && members.length > 0 && !isUnknown(written);
      const type = isShared ? this.#headers.nameOf(written) : written;
      return { name: place, type, isRequired: members.some(({ isRequired }) => isRequired) };
    });
    const asked = query && { ...query, type: writeQuery(query.type) };
    const present = [...groups.filter(({ type }) => type !== '{}'), ...(asked ? [asked] : [])];
    if (present.some(({ type }) => isUnknown(type))) return undefined;
    const isRequired = present.some((group) => group.isRequired);
    return present.length === 0 ? [] : [{ name: 'params', type: writeMembers(present), isRequired }];
  }

  #parametersOf({ method, path }: OperationModel): readonly Parameter[] {
    const isOwn = (located: { method: string; path: string }): boolean =>
      located.method === method && located.path === path;
    return listOperations(this.#document).find(isOwn)!.parameters;
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
