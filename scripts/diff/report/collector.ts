import { largest, type Change, type Report } from './change.ts';
import type { Place } from './place.ts';
import { judge, type Kind } from './policy.ts';

/** Gathers changes; what many operations share is one change with many occurrences. */
export class Collector {
  readonly #changes = new Map<string, Change>();

  add(kind: Kind, place: Place, message: string): void {
    const { direction, occurrence, schema, path } = place;
    const owner = schema ?? (occurrence ? `${occurrence.operation} ${occurrence.part}` : '');
    const key = JSON.stringify([kind, direction, owner, path, message]);
    const known = this.#changes.get(key);
    if (!known) {
      this.#changes.set(key, {
        ...judge(kind, direction),
        kind,
        ...(direction ? { direction } : {}),
        ...(schema ? { schema } : {}),
        path,
        message,
        operations: occurrence ? [occurrence] : [],
      });
    } else if (occurrence && !known.operations.some(({ operation }) => operation === occurrence.operation)) {
      known.operations.push(occurrence);
    }
  }

  report(): Report {
    const order = ['major', 'minor', 'patch'];
    const changes = [...this.#changes.values()].toSorted(
      (left, right) => order.indexOf(left.bump) - order.indexOf(right.bump),
    );
    return { bump: largest(changes.map(({ bump }) => bump)), changes };
  }
}
