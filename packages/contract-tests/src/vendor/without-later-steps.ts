/** Kinds of workflow steps that the documentation has and the vendor's client 1.17.0 does not. */
type LaterKind = 'VALIDATION' | 'ROUTER';
type LaterStep = { type: LaterKind } | { stepType: LaterKind };

/** The type without the steps and step runs of later kinds, so that those that both sides know are compared. */
export type WithoutLaterSteps<T> = unknown extends T
  ? T
  : T extends string // the open end of an enum looks like an object, too
    ? T
    : T extends LaterStep
      ? never
      : T extends readonly (infer Item)[]
        ? WithoutLaterSteps<Item>[]
        : T extends object
          ? { [Key in keyof T]: WithoutLaterSteps<T[Key]> }
          : T;
