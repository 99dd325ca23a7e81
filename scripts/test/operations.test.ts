import { expect, test } from 'vitest';
import { generate } from '../generate/generate.ts';
import { createFolder, petDocument } from './workspace.ts';

async function operationsOf(change: (text: string) => string): Promise<string> {
  const { sources } = await generate(createFolder({ 'openapi/pets/openapi.yaml': petDocument(change) }));
  return sources.files.get('packages/client/src/generated/pets/operations.gen.ts')!;
}

const addPath = (path: string) => (text: string) => text.replace('components:\n', `${path}components:\n`);

test('a function has the name of its operation, the documentation, and its own facts', async () => {
  const text = await operationsOf(
    addPath(`  /owners/{owner-id}/pets/{id}:
    parameters:
      - { name: owner-id, in: path, required: true, description: Whose pet., schema: { type: string } }
      - { name: id, in: path, required: true, schema: { type: integer } }
    post:
      operationId: feedPet
      summary: Feed a pet
      description: It gets full.
      deprecated: true
      x-sdk-idempotent: true
      x-sdk-deprecation: { since: '2030-01-01', use: groomPet }
      requestBody: { content: { application/json: { schema: { type: object, properties: { food: { type: string } } } } } }
      responses: { '200': { description: Fed } }
`),
  );
  expect(text).toContain(`/**
 * Feed a pet.
 *
 * It gets full.
 *
 * @param ownerId Whose pet.
 * @deprecated Since 2030-01-01. Use groomPet instead.
 */
export function feedPet(
  client: ExtendClient,
  ownerId: string,
  id: number,
  body?: FeedPetRequest,
  options?: OperationOptions,
): Promise<void> {
  return callOperation(client, { method: 'POST', path: '/owners/{owner-id}/pets/{id}', safe: true, noContent: true }, options, { path: { 'owner-id': ownerId, id }, body });
}`);
});

test.each([
  ['text/csv', 'Promise<string>', "parseAs: 'text'"],
  ['application/pdf', 'Promise<Blob>', "parseAs: 'blob'"],
])('an answer of %s is read as what it is', async (mediaType, type, fact) => {
  const text = await operationsOf((document) =>
    document.replace('application/json: { schema: { $ref', `${mediaType}: { schema: { $ref`),
  );
  expect(text).toContain(type);
  expect(text).toContain(fact);
});

test('a list is paged by its rule, with the types of its page and its items', async () => {
  const text = await operationsOf((document) =>
    document
      .replace(
        'operationId: listPets',
        'operationId: listPets\n      x-sdk-pagination: { cursorParameter: next, cursor: /next, items: /pets }\n      parameters: [{ name: next, in: query, schema: { type: string } }]',
      )
      .replace("{ $ref: '#/components/schemas/Pet' }", "{ $ref: '#/components/schemas/PetList' }")
      .concat(
        "    PetList: { type: object, properties: { next: { type: string }, pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }\n",
      ),
  );
  expect(text).toContain('query?: ListPetsQuery,\n  options?: OperationOptions,\n): Listing<Pet, PetList> {');
  expect(text).toContain("rule: { cursorParameter: 'next', cursor: '/next', items: '/pets' } }, options, { query }");
});

test('a name that TypeScript keeps for itself, or that is taken, gets another', async () => {
  const text = await operationsOf((document) =>
    document.replace('operationId: listPets', 'operationId: delete').replace(
      'components:\n',
      `  /a:
    get: { operationId: pets/list-all, responses: { '204': { description: Nothing } } }
components:
`,
    ),
  );
  expect(text).toContain('export function _delete(');
  expect(text).toContain('export function petsListAll(');
});
