import { type Document, resolve } from '../contract/index.ts';
import { type CallParts, isSuccess } from './call-parts.ts';
import type { OperationModel } from './operation-model.ts';
import { SharedTypes } from './shared-types.ts';
import { type Member, writeMembers } from './write-members.ts';

/** Writes operations in the shape of `paths`, which has those that cannot be written. */
export class PathsWriter {
  readonly #document: Document;
  readonly #parts: CallParts;
  readonly #parameters = new SharedTypes('CallParameters', 'Parameters that a call takes.');
  readonly #queries = new SharedTypes('CallQuery<Query>', 'Parameters that a call takes, around its query.');
  readonly #answers = new SharedTypes('Answers<Body>', 'Answers by status, around the body of a success.');

  constructor(document: Document, parts: CallParts) {
    this.#document = document;
    this.#parts = parts;
  }

  /** Declares what the written types refer to. */
  renderShared(): string {
    return [this.#parameters, this.#queries, this.#answers].map((shared) => shared.render()).join('');
  }

  write(model: OperationModel): string {
    const parameters = this.#parts.writeParameters(model);
    const body = this.#parts.writeBody(model);
    const answers = this.#writeAnswers(model);
    if (parameters === undefined || body === undefined || answers === undefined)
      return `paths[${JSON.stringify(model.path)}]["${model.method.toLowerCase()}"]`;
    const given = parameters.length === 0 ? '' : `parameters: ${this.#shareParameters(parameters)}; `;
    return `{ ${given}${this.#writeContent(model, body)}responses: ${answers} }`;
  }

  #shareParameters(groups: readonly Member[]): string {
    const query = groups.find(({ name }) => name === 'query');
    if (query === undefined) return this.#parameters.nameOf(writeMembers(groups));
    const members = groups.map((group) => (group === query ? { ...group, type: 'Query' } : group));
    return `${this.#queries.nameOf(writeMembers(members))}<${query.type}>`;
  }

  #writeContent(model: OperationModel, body: readonly Member[]): string {
    const content = Object.entries(resolve(this.#document, model.operation.requestBody)?.content ?? {});
    const written = body.map(({ type, isRequired }) => {
      const [[mediaType, { schema }]] = content as [(typeof content)[0]];
      // The parts of a form, which the options of an upload are read from.
      const sent = type === 'FormData' ? this.#parts.typeOf(schema) : type;
      const shape =
        mediaType === 'application/json'
          ? `JsonContent<${sent}>`
          : `{ content: { ${JSON.stringify(mediaType)}: ${sent} } }`;
      return `requestBody${isRequired ? '' : '?'}: ${shape}; `;
    });
    return written.join('');
  }

  /** All answers of an operation; `undefined` where one of them has no type that can be written. */
  #writeAnswers({ operation }: OperationModel): string | undefined {
    let data = 'undefined';
    const answers = Object.entries(operation.responses).map(([status, answer]) => {
      const type = this.#parts.writeBodies([[status, answer]]);
      const isData = data === 'undefined' && isSuccess(status);
      if (isData && type !== undefined) data = type;
      const shape = type === 'undefined' ? '{}' : `JsonContent<${isData ? 'Body' : type}>`;
      return type && `${/^\d+$/.test(status) ? status : JSON.stringify(status)}: ${shape}`;
    });
    if (answers.some((answer) => answer === undefined)) return undefined;
    return `${this.#answers.nameOf(`{ ${answers.join('; ')} }`)}<${data}>`;
  }
}
