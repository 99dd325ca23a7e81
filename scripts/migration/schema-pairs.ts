import { compareFields, type Difference, findCommon } from './compare-fields.ts';
import { pairFields } from './fields.ts';
import { type Mapping, type Move, movesTo } from './mapping.ts';
import { innerOf, isNamed, isObject, membersOf, nameOf, type Part } from './part.ts';
import { schemaOf, type Side } from './side.ts';

/** How an object changed that more than one operation may carry. */
export interface SchemaChange {
  older: string;
  newer: string[];
  mapping?: Mapping;
  differences: Difference[];
}

/** Which schemas of the newer version carry on each schema of the older one: those of the data file, or what stands where it stood. */
export class SchemaPairs {
  readonly #older: Side;
  readonly #newer: Side;
  readonly #mappings: ReadonlyMap<string, Mapping>;
  readonly #successors: Map<string, string[]>;
  readonly #sent = new Set<string>();
  readonly #walked = new Set<string>();

  constructor(older: Side, newer: Side, mappings: readonly Mapping[]) {
    this.#older = older;
    this.#newer = newer;
    const known = mappings.filter(({ kind }) => kind === 'schema');
    this.#mappings = new Map(known.map((mapping) => [mapping.from, mapping]));
    this.#successors = new Map(known.map(({ from, to }) => [from, to.map(({ name }) => name)]));
  }

  /** The older name of what carries on a schema, or the name itself. */
  originOf = (name: string): string =>
    schemaOf(this.#older, name)
      ? name
      : ([...this.#successors].find(([, successors]) => successors.includes(name))?.[0] ?? name);

  isMapped = (name: string): boolean => this.#mappings.has(name);

  #movesOf(older: string, newer: string): Move[] {
    const mapping = this.#mappings.get(older);
    return movesTo(mapping, mapping?.to.findIndex(({ name }) => name === newer) ?? 0);
  }

  /** Pairs whatever named schemas stand at the same place of two bodies, or where a move leads. */
  walk(before: Part, after: Part, isSent: boolean, moves: readonly Move[] = []): void {
    for (const pair of pairFields(before, after, moves))
      if (pair.before && pair.after) this.meet(pair.before, pair.after, isSent);
    this.#meetMembers(before, after, isSent);
  }

  /** Pairs the objects that two parts refer to, or else the members of two unions. */
  meet(before: Part, after: Part, isSent: boolean): void {
    const [was, is] = [innerOf(before).inner, innerOf(after).inner];
    const [older, newer] = [was, is].map((part) => (isObject(part) ? nameOf(part) : undefined));
    if (!older || !newer || !this.#admits(older, newer)) return this.#meetMembers(was, is, isSent);
    if (isSent) this.#sent.add(older);
    const key = `${older} ${newer} ${isSent}`;
    if (this.#walked.has(key)) return;
    this.#walked.add(key);
    this.walk(schemaOf(this.#older, older)!, schemaOf(this.#newer, newer)!, isSent, this.#movesOf(older, newer));
  }

  /** Whether the newer schema carries on the older one. Those of the data file are settled; others follow from where they stand. */
  #admits(older: string, newer: string): boolean {
    const known = this.#successors.get(older) ?? [];
    if (known.includes(newer)) return true;
    if (this.isMapped(older)) return false;
    // A name that goes on is not carried on by another one as well, and a union goes on as its members.
    const goesOn = schemaOf(this.#newer, older) !== undefined || isNamed(schemaOf(this.#older, older)!);
    if (older !== newer && goesOn) return false;
    this.#successors.set(older, [...known, newer]);
    return true;
  }

  /** The members of a union whose successors are members of the other one. */
  #meetMembers(before: Part, after: Part, isSent: boolean): void {
    for (const member of membersOf(before)) {
      const name = nameOf(member);
      const successors = membersOf(after).filter((other) => name && this.originOf(nameOf(other) ?? '') === name);
      for (const successor of successors) this.meet(member, successor, isSent);
    }
  }

  /** How each schema changed that goes on, in the order of the older version. */
  compare(): SchemaChange[] {
    return Object.keys(this.#older.document.components?.schemas ?? {}).flatMap((older) => {
      const [newer, mapping, isSent] = [this.#successors.get(older), this.#mappings.get(older), this.#sent.has(older)];
      if (!newer) return [];
      const before = schemaOf(this.#older, older)!;
      const perTarget = newer.map((name) =>
        compareFields(before, schemaOf(this.#newer, name)!, this.#movesOf(older, name), this.originOf, isSent),
      );
      return [{ older, newer, differences: findCommon(perTarget), ...(mapping ? { mapping } : {}) }];
    });
  }
}
