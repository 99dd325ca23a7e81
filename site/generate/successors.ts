import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMappings } from '../../scripts/migration/read-mappings.ts';
import type { VersionLink } from './page.ts';
import { operationPath, webhookPath, type NamedOperation, type Version } from './version.ts';

/** One step of a thing from one version to another. */
interface Step {
  readonly kind: 'operation' | 'webhook';
  readonly from: { readonly version: string; readonly name: string };
  readonly to: { readonly version: string; readonly name: string };
  readonly when?: string;
}

/** What a data file in `openapi/migrations` says of operations and events, read forwards and backwards. */
export function readSteps(root: string): Step[] {
  return globSync('openapi/migrations/*.yaml', { cwd: root }).flatMap((file) => {
    const [, older = '', newer = ''] = /([^/]+)-to-([^/]+)\.yaml$/.exec(file) ?? [];
    return readMappings(readFileSync(join(root, file), 'utf8'), file).flatMap(({ kind, from, to, change }) =>
      kind === 'operation' || kind === 'webhook'
        ? to.flatMap(({ name, when }): Step[] => {
            const before = { version: older, name: from };
            const after = { version: newer, name };
            const forwards = { kind, from: before, to: after, ...(when ? { when } : {}) };
            // What one falls back to where an operation is gone does not do what the old one did.
            return change === 'removed' ? [forwards] : [forwards, { kind, from: after, to: before }];
          })
        : [],
    );
  });
}

/** What stands for an operation in each version: the one of the same name, else what the migrations lead to. */
export function operationLinks(
  versions: readonly Version[],
  steps: readonly Step[],
  version: Version,
  own: NamedOperation,
): VersionLink[] {
  return versions.map((other) => {
    const same = [...other.operations.values()].find(({ name }) => name === own.name);
    const found =
      same !== undefined
        ? [{ name: same.operation.name }]
        : follow(steps, 'operation', { version: version.name, name: own.operation.name }, other.name);
    const pages = found.flatMap(({ name, when }) => {
      const target = other.operations.get(name);
      return target ? [{ path: operationPath(other, target), name: target.name, ...(when ? { when } : {}) }] : [];
    });
    return { version: other.name, pages };
  });
}

/** The same for an event. */
export function webhookLinks(
  versions: readonly Version[],
  steps: readonly Step[],
  version: Version,
  event: string,
): VersionLink[] {
  return versions.map((other) => {
    const has = (name: string): boolean => other.document.webhooks.some((webhook) => webhook.event === name);
    const found = has(event)
      ? [{ name: event }]
      : follow(steps, 'webhook', { version: version.name, name: event }, other.name).filter(({ name }) => has(name));
    const pages = found.map((page) => ({ path: webhookPath(other.name, page.name), ...page }));
    return { version: other.name, pages };
  });
}

/** Goes from version to version in one direction until one is reached; a name without a step of its own stays. */
function follow(
  steps: readonly Step[],
  kind: Step['kind'],
  start: Step['from'],
  goal: string,
): { name: string; when?: string }[] {
  const isForward = goal > start.version;
  let reached: { version: string; name: string; when?: string }[] = [start];
  const stops = [...new Set(steps.map(({ from }) => from.version))].toSorted();
  const way = (isForward ? stops : stops.toReversed()).filter((stop) =>
    isForward ? stop > start.version && stop <= goal : stop < start.version && stop >= goal,
  );
  for (const stop of way)
    reached = reached.flatMap((at) => {
      const taken = steps.filter(
        ({ kind: of, from, to }) =>
          of === kind && from.version === at.version && from.name === at.name && to.version === stop,
      );
      if (taken.length === 0) return [{ ...at, version: stop }];
      return taken.map(({ to, when }) => ({ ...to, ...(when ? { when } : {}) }));
    });
  const seen = new Set<string>();
  return reached.filter(({ name }) => !seen.has(name) && seen.add(name));
}
