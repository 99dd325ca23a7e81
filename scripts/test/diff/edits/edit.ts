import type { Bump } from '../../../diff/report/change.ts';

/** The parsed base document, loosely typed: the edits reach into every part of it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

export type Change = (document: Loose) => void;

export interface Edit {
  name: string;
  bump: Bump;
  /** A kind that has to be among the changes. */
  kind?: string;
  /** Breaking for the wire or for a reader, in a way that no compiler sees. */
  isUnseen?: boolean;
  edit: Change;
}

export const set =
  (pointer: string, value: unknown): Change =>
  (document: Loose): void => {
    const steps = pointer.split(' ');
    const last = steps.pop()!;
    const parent = steps.reduce<Loose>((node, step) => node[step], document);
    if (value === undefined) delete parent[last];
    else parent[last] = structuredClone(value);
  };

export const both =
  (...edits: Change[]): Change =>
  (document: Loose): void =>
    edits.forEach((edit) => edit(document));

export const schema = (pointer: string, value: unknown) => set(`components schemas ${pointer}`, value);
export const list = 'paths /pets get';
export const create = 'paths /pets post';
export const item = 'paths /pets/{petId}';
export const pet = 'Pet properties';
export const body = 'PetCreate properties';
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const json = (schema: unknown) => ({ 'application/json': { schema } });
