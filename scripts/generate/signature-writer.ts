import type { Parameter } from '../contract/index.ts';
import { type CallParts, isSuccess } from './call-parts.ts';
import type { OperationModel } from './operation-model.ts';
import { documentOperation } from './render-function.ts';
import { writeMembers } from './write-members.ts';

/** Writes the signatures of calls by path. What cannot be written is looked up in `Paths`. */
export class SignatureWriter {
  readonly #parts: CallParts;

  constructor(parts: CallParts) {
    this.#parts = parts;
  }

  /** Whether an operation cannot be called by its path alone. */
  needsInit({ parameters, body }: OperationModel): boolean {
    const isRequired = ({ in: place, required }: Parameter): boolean => place === 'path' || required === true;
    return parameters.some(isRequired) || body?.isRequired === true;
  }

  write(model: OperationModel): string {
    const { path } = model;
    const operation = `Paths[${JSON.stringify(path)}]["${model.method.toLowerCase()}"]`;
    const init = this.#writeInit(model) ?? `...init: InitParameter<${operation}, "json">`;
    const answers = Object.entries(model.operation.responses);
    const data = this.#parts.writeBodies(answers.filter(([status]) => isSuccess(status)));
    const error = this.#parts.writeBodies(answers.filter(([status]) => !isSuccess(status)));
    const outcome = `CallOutcome<${data ?? `OperationData<${operation}>`}, ${error ?? `OperationError<${operation}>`}>`;
    const { body: _body, ...undocumented } = model;
    const comment = documentOperation({ ...undocumented, pathArguments: [] });
    const signature = `(path: ${JSON.stringify(path)}, ${init}): Promise<${outcome}>;`;
    return `${comment}${signature}`.replaceAll(/^(?=.)/gm, '  ');
  }

  #writeInit(model: OperationModel): string | undefined {
    const groups = this.#parts.writeParameters(model);
    const body = this.#parts.writeBody(model);
    if (groups === undefined || body === undefined) return undefined;
    const given = groups.map((group) =>
      group.name === 'query' ? { ...group, type: `OrUndefined<${group.type}>` } : group,
    );
    const isNeeded = groups.some(({ isRequired }) => isRequired);
    const params = { name: 'params', type: writeMembers(given), isRequired: isNeeded };
    const values = [...(groups.length === 0 ? [] : [params]), ...body];
    const own = values.length === 0 ? '' : `${writeMembers(values)} & `;
    return `init${values.some(({ isRequired }) => isRequired) ? '' : '?'}: ${own}CallSettings`;
  }
}
