import type { Document, Schema } from '../contract/index.ts';
import { describeType, isNamedPart, referenceName } from './describe-type.ts';
import { findField, listFields } from './fields.ts';
import { movesTo, type Mapping, type Move } from './mapping.ts';

/** Whether callers send a schema or receive it. */
export type Direction = 'request' | 'response';

export interface SchemaPair {
  older: string;
  newer: string[];
  directions: ReadonlySet<Direction>;
  mapping?: Mapping;
}

/** Which schemas of the newer version carry on each schema of the older one. */
export class SchemaPairs {
  readonly older: Document;
  readonly newer: Document;
  readonly #successors = new Map<string, string[]>();
  readonly #directions = new Map<string, Set<Direction>>();
  readonly #mappings = new Map<string, Mapping>();
  readonly #walked = new Set<string>();

  constructor(older: Document, newer: Document, mappings: readonly Mapping[]) {
    this.older = older;
    this.newer = newer;
    for (const mapping of mappings.filter(({ kind }) => kind === 'schema')) {
      this.#mappings.set(mapping.from, mapping);
      this.#successors.set(
        mapping.from,
        mapping.to.map(({ name }) => name),
      );
    }
  }

  /** The newer name, or the older one where there is none. */
  rename = (name: string): string => this.#successors.get(name)?.[0] ?? name;

  isMapped = (name: string | undefined): boolean => name !== undefined && this.#mappings.has(name);

  /** The moves of the pair, or those of another pair with the same successor where they fit: two views of one object move alike. */
  movesOf(older: string, newer: string): Move[] {
    const own = this.#mappings.get(older);
    const mapping = own ?? [...this.#mappings.values()].find(({ to }) => to.length === 1 && to[0]!.name === newer);
    if (!mapping) return [];
    const schema = this.older.components!.schemas![older];
    const moves = movesTo(
      mapping,
      mapping.to.findIndex(({ name }) => name === newer),
    );
    return own
      ? moves
      : moves.filter(({ from }) => from !== undefined && findField(this.older, schema, from) !== undefined);
  }

  /** Walks two bodies side by side and pairs whatever named schemas stand at the same place, or where a move leads. */
  walk(older: Schema, newer: Schema, direction: Direction, moves: readonly Move[] = [], isAlternative = false): void {
    const targets = listFields(this.newer, newer);
    for (const { path, schema } of listFields(this.older, older).values()) {
      const to = moves.find(({ from }) => from === path || from === `${path}[]`)?.to;
      const target = to ? findField(this.newer, newer, to) : targets.get(path)?.schema;
      if (target) this.meet(itemsOf(schema), itemsOf(target), direction, isAlternative);
    }
  }

  /** Pairs two schemas that stand at the same place, or what they hold when they are not both references to objects. */
  meet(before: Schema, after: Schema, direction: Direction, isAlternative = false): void {
    const [older, newer] = [soleReference(this.older, before), soleReference(this.newer, after)];
    if (!older || !newer || !this.#admits(older, newer, isAlternative))
      return this.#meetMembers(before, after, direction);
    this.#directions.set(older, (this.#directions.get(older) ?? new Set()).add(direction));
    this.#walkNamed(older, newer, direction);
  }

  /** Whether the newer schema carries on the older one. Those of the data file are settled; others follow from where they stand. */
  #admits(older: string, newer: string, isAlternative: boolean): boolean {
    const known = this.#successors.get(older);
    if (known?.includes(newer)) return true;
    if (this.isMapped(older) || (known && !isAlternative)) return false;
    // A name that goes on in the newer version is not carried on by another one as well.
    const isTaken = older !== newer && this.newer.components?.schemas?.[older] !== undefined;
    if (isTaken || (older !== newer && isUnionOfNames(this.older, older))) return false;
    this.#successors.set(older, [...(known ?? []), newer]);
    return true;
  }

  #walkNamed(older: string, newer: string, direction: Direction): void {
    const key = [older, newer, direction].join(' ');
    if (this.#walked.has(key)) return;
    this.#walked.add(key);
    const before = this.older.components!.schemas![older]!;
    const after = this.newer.components!.schemas![newer]!;
    this.walk(before, after, direction, this.movesOf(older, newer));
    this.#meetMembers(before, after, direction);
  }

  /** The members of a union whose successors are members of the other one. */
  #meetMembers(before: Schema, after: Schema, direction: Direction): void {
    const members = [...(after.oneOf ?? []), ...(after.anyOf ?? [])];
    for (const member of [...(before.oneOf ?? []), ...(before.anyOf ?? [])]) {
      const name = referenceName(member);
      const successor = name && members.find((candidate) => referenceName(candidate) === this.rename(name));
      if (successor) this.meet(member, successor, direction);
    }
  }

  /** All pairs, in the order of the older version. */
  list(): SchemaPair[] {
    return Object.keys(this.older.components?.schemas ?? {}).flatMap((older) => {
      const newer = this.#successors.get(older);
      const mapping = this.#mappings.get(older);
      return newer
        ? [{ older, newer, directions: this.#directions.get(older) ?? new Set(), ...(mapping ? { mapping } : {}) }]
        : [];
    });
  }
}

const itemsOf = (schema: Schema): Schema => (schema.items ? itemsOf(schema.items) : schema);

/** The one object that a part refers to, whether or not it may be null. */
export function soleReference(document: Document, schema: Schema): string | undefined {
  const members = (schema.oneOf ?? schema.anyOf ?? [schema]).filter((member) => member.type !== 'null');
  const name = members.length === 1 ? referenceName(members[0]!) : undefined;
  return name && isNamedPart(document, members[0]!) && describeType(document, members[0]!) === name ? name : undefined;
}

const isUnionOfNames = (document: Document, name: string): boolean =>
  listFields(document, document.components!.schemas![name]!).has('$');
