/** A bump, or `unseen`: breaking, in a way that no compiler sees. */
export type Expected = 'major' | 'minor' | 'patch' | 'none' | 'unseen';

/** What becomes of a field, with what that means where it is sent and where it is received. */
export type Row = [name: string, sent: Expected, received: Expected, before: unknown, after: unknown];

export const text = { type: 'string' };
export const number = { type: 'number' };
export const list = { type: 'array', items: text };
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const object = (rest: object = {}) => ({ type: 'object', properties: { a: text }, ...rest });
