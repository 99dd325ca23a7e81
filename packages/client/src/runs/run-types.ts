import type { Contract } from '../contract.ts';
import type { OperationAt, OperationData } from '../operation-types.ts';
import type { At } from '../pointer.ts';

/** The values of `object` that mark a run. */
export type RunObject<Rules extends Contract> = keyof Rules['runs'] & string;

/** What has to be known of a run to find it again. */
export interface RunReference<Kind extends string = string> {
  /** Which kind of run it is, for example `workflow_run`. */
  readonly object: Kind;
  readonly id: string;
  readonly status?: string | undefined;
}

type Read<Paths extends {}, Path extends string> = Path extends keyof Paths
  ? OperationData<OperationAt<Paths, Path, 'get'>>
  : never;

/** A run as its own `GET` operation returns it. */
export type Run<Paths extends {}, Rules extends Contract, Kind extends RunObject<Rules>> = At<
  Read<Paths, Rules['runs'][Kind]['path']>,
  Rules['runs'][Kind]['pointer']
>;

type Output<Value> = 'output' extends keyof Value ? { readonly output: NonNullable<Value['output']> } : {};

type InStatus<Value, Status> = Value extends unknown
  ? Status extends 'PROCESSED'
    ? Value & { readonly status: Status } & Output<Value>
    : Status extends string
      ? Value & { readonly status: Status }
      : never
  : never;

/** A run that no longer changes by itself: `status` is a terminal one, and `PROCESSED` comes with its `output`. */
export type FinishedRun<Paths extends {}, Rules extends Contract, Kind extends RunObject<Rules>> = InStatus<
  Run<Paths, Rules, Kind>,
  Rules['runs'][Kind]['terminal'][number]
>;
