import type { World } from './world.ts';

/** What is done when a task is due, by kind of task. */
export type TaskHandlers = Readonly<Record<string, TaskHandler>>;

export interface TaskHandler {
  readonly perform: (world: World, subject: string) => void | Promise<void>;
  /**
   * Names the lane of work that is done outside, such as a delivery: all else goes on meanwhile, because a service may
   * call back before it answers. Within a lane the order is kept.
   */
  readonly lane?: (world: World, subject: string) => string;
}
