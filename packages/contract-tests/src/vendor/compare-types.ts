import type { Without } from './without.ts';

/** Two types, the first of which should be assignable to the second. */
export interface Pair<From = unknown, To = unknown> {
  from: From;
  to: To;
}

type PathsIn<Exceptions, Name> = Name extends keyof Exceptions ? Exceptions[Name] & string : never;

/** The operations with a pair that does not fit although the excepted properties are left out. */
export type Misfits<Table extends Record<keyof Table, Pair>, Exceptions> = {
  [Name in keyof Table as Fits<Table[Name], PathsIn<Exceptions, Name>> extends true ? never : Name]: 'does not fit';
};

/** The exceptions without which the types fit as well, and those of operations that do not exist. */
export type Needless<Table extends Record<keyof Table, Pair>, Exceptions> = {
  [Name in keyof Exceptions as Name extends keyof Table ? never : Name]: 'is no operation';
} & {
  [
    Name in keyof Table as [NeedlessPath<Table[Name], PathsIn<Exceptions, Name>>] extends [never] ? never : Name
  ]: NeedlessPath<Table[Name], PathsIn<Exceptions, Name>>;
};

type NeedlessPath<Pairs extends Pair, All extends string, Path extends string = All> = Path extends unknown
  ? Fits<Pairs, Exclude<All, Path>> extends true
    ? Path
    : never
  : never;

/** Several pairs, given as a union, have to fit all. */
type Fits<Pairs extends Pair, Excepted extends string> = Pairs extends unknown
  ? true extends Vague<Pairs['from']> | Vague<Pairs['to']>
    ? false
    : [Without<Pairs['from'], Excepted>] extends [Without<Pairs['to'], Excepted>]
      ? true
      : false
  : never;

/** Types that fit everything, `any` and `never`, and `unknown`, which everything fits: proof of nothing. */
type Vague<T> = [T] extends [never] ? true : unknown extends T ? true : false;
