import { join } from 'node:path';
import { type Bundle, findVersions } from '../contract/index.ts';
import { bundleAll, type Generated, joinVersions, renderVersion } from '../generate/index.ts';
import { type Touched, touchedOperations } from './touched-operations.ts';

/** Everything that can be made of the contract, and what differs from the time before. */
export interface Compiled extends Generated {
  /** The names of all versions. */
  versions: readonly string[];
  /** What became of the operations of each version that was compiled. */
  touched: ReadonlyMap<string, Touched>;
}

interface Made {
  bundle: Bundle;
  files: ReadonlyMap<string, string>;
}

/** A compiler that remembers each version: an edit costs the time of one, not of all. */
export class Compiler {
  readonly #root: string;
  #made: ReadonlyMap<string, Made> = new Map();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Compiles some versions, and those that it does not know yet.
   *
   * @throws {ProblemsError} when the contract is broken; then it remembers what it did before.
   */
  async compile(names: readonly string[]): Promise<Compiled> {
    const versions = findVersions(join(this.#root, 'openapi'));
    const bundles = await bundleAll(versions.filter(({ name }) => names.includes(name) || !this.#made.has(name)));
    const compiled = new Map(bundles.map((bundle): [string, Made] => [bundle.name, this.#make(bundle)]));
    const touched = new Map(
      bundles.map(({ name, document }) => [name, touchedOperations(this.#made.get(name)?.bundle.document, document)]),
    );
    // In the order of the versions, and without those whose folder is gone.
    this.#made = new Map(versions.map(({ name }) => [name, compiled.get(name) ?? this.#made.get(name)!]));
    const made = [...this.#made.values()];
    return {
      ...joinVersions(
        made.map(({ bundle }) => bundle),
        made.map(({ files }) => files),
      ),
      versions: versions.map(({ name }) => name),
      touched,
    };
  }

  #make(bundle: Bundle): Made {
    const known = this.#made.get(bundle.name);
    return known?.bundle.text === bundle.text ? known : { bundle, files: renderVersion(bundle) };
  }
}
