import type { Contract } from '../contract.ts';
import type { InitParameter, OperationAt, OperationData, PathsWithMethod } from '../operation-types.ts';
import type { At } from '../pointer.ts';

/** The paths whose contract says how they are paged. */
export type PagedPath<Paths extends {}, Rules extends Contract> = PathsWithMethod<Paths, 'get'> &
  keyof Rules['pagination'];

/** What a list call takes: the same as `client.GET`. */
export type PageInit<Paths extends {}, Path extends keyof Paths> = InitParameter<
  OperationAt<Paths, Path, 'get'>,
  'json'
>;

/** The body of one page. */
export type Page<Paths extends {}, Path extends keyof Paths> = OperationData<OperationAt<Paths, Path, 'get'>>;

/** One item of a list. */
export type Item<Paths extends {}, Rules extends Contract, Path extends keyof Paths & keyof Rules['pagination']> =
  At<Page<Paths, Path>, Rules['pagination'][Path]['items']> extends readonly (infer Element)[] ? Element : never;
