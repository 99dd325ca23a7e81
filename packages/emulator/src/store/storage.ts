import { MemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/** Keeps the stores of all worlds. Worlds go by names that give no key away. */
export interface Storage {
  open(world: string): Store;
  /** The worlds that are there from an earlier time. */
  worlds(): string[];
  close(): void;
}

/** Keeps everything for as long as the process lives. */
export const createMemoryStorage = (): Storage => ({
  open: () => new MemoryStore(),
  worlds: () => [],
  close: () => undefined,
});
