import { renderKey } from './render-function.ts';

/** A member of an object type, as it is written in TypeScript. */
export interface Member {
  name: string;
  type: string;
  isRequired: boolean;
}

export const writeMembers = (members: readonly Member[]): string => {
  const written = members.map(({ name, type, isRequired }) =>
    isRequired ? `${renderKey(name)}: ${type}` : `${renderKey(name)}?: ${type} | undefined`,
  );
  return written.length === 0 ? '{}' : `{ ${written.join('; ')} }`;
};

/** Whether a part of a type has no name and is not simple, so that it cannot be written here. */
export const isUnknown = (type: string): boolean => /\bunknown\b/.test(type);
