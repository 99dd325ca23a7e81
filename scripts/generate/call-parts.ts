import { type Document, resolve, type Response, type Schema } from '../contract/index.ts';
import type { OperationModel } from './operation-model.ts';
import { SharedTypes } from './shared-types.ts';
import { isUnknown, type Member, writeMembers } from './write-members.ts';

/** Writes what is sent in a call and what comes back; `undefined` for what has no name and is not simple. */
export class CallParts {
  readonly typeOf: (schema: Schema | undefined) => string;
  readonly #document: Document;
  readonly #headers = new SharedTypes('CallHeaders', 'Headers that a call can carry.');

  constructor(document: Document, typeOf: (schema: Schema | undefined) => string) {
    this.#document = document;
    this.typeOf = typeOf;
  }

  /** Declares what the written types refer to. */
  renderShared(): string {
    return this.#headers.render();
  }

  /** The groups of parameters by where they are sent, without those that are empty. */
  writeParameters(model: OperationModel): Member[] | undefined {
    const groups = ['path', 'header', 'cookie'].map((place): Member => {
      const members = model.parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, required, schema }) => {
          return { name, type: this.typeOf(schema), isRequired: place === 'path' || required === true };
        });
      const written = writeMembers(members);
      const isShared = place === 'header' && members.length > 0 && !isUnknown(written);
      const type = isShared ? this.#headers.nameOf(written) : written;
      return { name: place, type, isRequired: members.some(({ isRequired }) => isRequired) };
    });
    const present = [...groups.filter(({ type }) => type !== '{}'), ...(model.query ? [model.query] : [])];
    return present.some(({ type }) => isUnknown(type)) ? undefined : present;
  }

  writeBody({ operation, body }: OperationModel): Member[] | undefined {
    if (body === undefined) return [];
    const types = Object.keys(resolve(this.#document, operation.requestBody)?.content ?? {});
    const isPlain = types.length === 1 && types.every((type) => isJson(type) || type === 'multipart/form-data');
    return isPlain && !isUnknown(body.type) ? [{ ...body, name: 'body' }] : undefined;
  }

  /** The bodies of some answers, as a union. */
  writeBodies(answers: readonly [string, Response][]): string | undefined {
    const types = answers.map(([, answer]) => {
      const contents = Object.entries(resolve(this.#document, answer).content ?? {});
      const [content] = contents;
      if (content === undefined) return 'undefined';
      return contents.length === 1 && isJson(content[0]) ? this.typeOf(content[1].schema) : 'unknown';
    });
    return types.length === 0 || types.some(isUnknown) ? undefined : [...new Set(types)].join(' | ');
  }
}

export const isSuccess = (status: string): boolean => /^(?:20[0-7]|2XX)$/.test(status);

export const isJson = (mediaType: string): boolean => /[/+]json\b/.test(mediaType);
