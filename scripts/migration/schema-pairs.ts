import type { Schema } from '../contract/index.ts';
import { pairFields } from './fields.ts';
import { type Mapping, type Move, movesTo } from './mapping.ts';
import { schemaOf, type Side } from './side.ts';
import { innerOf, isNamed, isObject, membersOf, referenceName } from './types.ts';

export interface SchemaPair {
  older: string;
  newer: string[];
  mapping?: Mapping;
  /** Whether callers send it. */
  isSent: boolean;
}

/** Which schemas of the newer version carry on each schema of the older one: those of the data file, or what stands where it stood. */
export class SchemaPairs {
  readonly #older: Side;
  readonly #newer: Side;
  readonly #mappings = new Map<string, Mapping>();
  readonly #successors = new Map<string, string[]>();
  readonly #sent = new Set<string>();
  readonly #walked = new Set<string>();

  constructor(older: Side, newer: Side, mappings: readonly Mapping[]) {
    this.#older = older;
    this.#newer = newer;
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

  movesOf(older: string, newer: string): Move[] {
    const mapping = this.#mappings.get(older);
    return movesTo(mapping, mapping?.to.findIndex(({ name }) => name === newer) ?? 0);
  }

  /** Pairs whatever named schemas stand at the same place of two bodies, or where a move leads. */
  walk(older: Schema, newer: Schema, isSent: boolean, moves: readonly Move[] = [], isAlternative = false): void {
    const pairs = pairFields(
      { document: this.#older.document, schema: older },
      { document: this.#newer.document, schema: newer },
      moves,
    );
    for (const { before, after } of pairs)
      if (before && after) this.meet(before.schema, after.schema, isSent, isAlternative);
    this.#meetMembers(older, newer, isSent);
  }

  /** Pairs the objects that two parts refer to, or else the members of two unions. */
  meet(before: Schema, after: Schema, isSent: boolean, isAlternative = false): void {
    const [was, is] = [innerOf(this.#older.document, before).schema, innerOf(this.#newer.document, after).schema];
    const older = isObject(this.#older.document, was) ? referenceName(was) : undefined;
    const newer = isObject(this.#newer.document, is) ? referenceName(is) : undefined;
    if (!older || !newer || !this.#admits(older, newer, isAlternative)) return this.#meetMembers(was, is, isSent);
    if (isSent) this.#sent.add(older);
    const key = `${older} ${newer} ${isSent}`;
    if (this.#walked.has(key)) return;
    this.#walked.add(key);
    this.walk(schemaOf(this.#older, older)!, schemaOf(this.#newer, newer)!, isSent, this.movesOf(older, newer));
  }

  /** Whether the newer schema carries on the older one. Those of the data file are settled; others follow from where they stand. */
  #admits(older: string, newer: string, isAlternative: boolean): boolean {
    const known = this.#successors.get(older) ?? [];
    if (known.includes(newer)) return true;
    // A name that goes on in the newer version is not carried on by another one as well, and a union goes on as its members.
    const isOther = older !== newer;
    const isTaken = isOther && schemaOf(this.#newer, older) !== undefined;
    const isUnion = isOther && isNamed(this.#older.document, schemaOf(this.#older, older)!);
    if (this.isMapped(older) || isTaken || isUnion || (known.length > 0 && !isAlternative)) return false;
    this.#successors.set(older, [...known, newer]);
    return true;
  }

  /** The members of a union whose successors are members of the other one. */
  #meetMembers(before: Schema, after: Schema, isSent: boolean): void {
    for (const member of membersOf(before)) {
      const name = referenceName(member);
      const successor = membersOf(after).find((other) => name && referenceName(other) === this.rename(name));
      if (successor) this.meet(member, successor, isSent);
    }
  }

  /** All pairs, in the order of the older version. */
  list(): SchemaPair[] {
    return Object.keys(this.#older.document.components?.schemas ?? {}).flatMap((older) => {
      const newer = this.#successors.get(older);
      const mapping = this.#mappings.get(older);
      return newer ? [{ older, newer, isSent: this.#sent.has(older), ...(mapping ? { mapping } : {}) }] : [];
    });
  }
}
