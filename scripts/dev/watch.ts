/** What {@link gather} waits with: `setTimeout` and `clearTimeout`, or a test's own. */
export interface Timers {
  set: (act: () => void, milliseconds: number) => unknown;
  clear: (timer: unknown) => void;
}

/**
 * The versions that files below `openapi/` belong to, by name, and folders, whose paths end in a separator. What is built
 * there, and what an editor leaves beside a file for a moment, belongs to none.
 */
export function touchedVersions(files: Iterable<string>): string[] {
  const versions = [...files].flatMap((file) => {
    const parts = file.split(/[\\/]/);
    const [version = ''] = parts;
    const isSource =
      parts.length > 1 && /(\.(ya?ml|json)|[\\/])$/.test(file) && !parts.some((part) => part.startsWith('.'));
    return isSource && !['dist', 'node_modules', 'migrations', 'oracle'].includes(version) ? [version] : [];
  });
  return [...new Set(versions)].toSorted();
}

/**
 * Gathers what happens in quick succession and hands it over together, once nothing has happened for a while. Never two
 * at a time: what happens meanwhile is the next turn's.
 *
 * @param quiet in milliseconds
 * @param act has to deal with its own failures
 */
export function gather(act: (items: string[]) => Promise<void>, quiet: number, timers: Timers): (item: string) => void {
  let items = new Set<string>();
  let timer: unknown;
  let isBusy = false;
  const wait = (): void => {
    timers.clear(timer);
    timer = timers.set(() => void handOver(), quiet);
  };
  async function handOver(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const given = [...items];
    items = new Set();
    await act(given);
    isBusy = false;
    if (items.size > 0) wait();
  }
  return (item) => {
    items.add(item);
    wait();
  };
}
