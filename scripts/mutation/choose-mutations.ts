import { type Bundle, type Document, listOperations } from '../contract/index.ts';
import { listSchemas } from './list-schemas.ts';
import { kinds, type Mutation } from './mutation.ts';
import { operationMutations } from './operation-mutations.ts';
import { createRandom, pick } from './random.ts';
import { schemaMutations } from './schema-mutations.ts';
import { tagMutations } from './tag-mutations.ts';

/** Some single changes of every kind and version, the same for the same seed. */
export function chooseMutations(bundles: readonly Bundle[], perKind: number, seed: number): Mutation[] {
  const random = createRandom(seed);
  return bundles.flatMap(({ name, document }) => {
    const all = listMutations(document).map((mutation) => ({ ...mutation, version: name }));
    return kinds.flatMap((kind) =>
      pick(
        all.filter((mutation) => mutation.kind === kind),
        perKind,
        random,
      ),
    );
  });
}

function listMutations(document: Document): Omit<Mutation, 'version'>[] {
  const schemas = listSchemas(document);
  return [
    ...schemas.flatMap(schemaMutations),
    ...schemas.flatMap((schema) => tagMutations(document, schema)),
    ...listOperations(document).flatMap(operationMutations),
  ];
}
