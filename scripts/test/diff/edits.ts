import type { Bump } from '../../diff/change.ts';

/** The parsed base document, loosely typed: the edits reach into every part of it. */
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

export interface Edit {
  name: string;
  bump: Bump;
  /** A kind that has to be among the changes. */
  kind?: string;
  /** Breaking for the wire or for a reader, in a way that no compiler sees. */
  isUnseen?: boolean;
  edit: (document: Loose) => void;
}

const set =
  (pointer: string, value: unknown) =>
  (document: Loose): void => {
    const steps = pointer.split(' ');
    const last = steps.pop()!;
    const parent = steps.reduce<Loose>((node, step) => node[step], document);
    if (value === undefined) delete parent[last];
    else parent[last] = structuredClone(value);
  };

const both =
  (...edits: ((document: Loose) => void)[]) =>
  (document: Loose): void =>
    edits.forEach((edit) => edit(document));

const schema = (pointer: string, value: unknown) => set(`components schemas ${pointer}`, value);
const list = 'paths /pets get';
const create = 'paths /pets post';
const item = 'paths /pets/{petId}';
const pet = 'Pet properties';
const body = 'PetCreate properties';
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown) => ({ 'application/json': { schema } });

export const edits: readonly Edit[] = [
  // Operations.
  { name: 'operation removed', bump: 'major', kind: 'operation-removed', edit: set(`${item} delete`, undefined) },
  { name: 'path removed', bump: 'major', kind: 'operation-removed', edit: set(item, undefined) },
  {
    name: 'path parameter renamed',
    bump: 'major',
    kind: 'path-renamed',
    edit: (document) => {
      document.paths['/pets/{id}'] = document.paths['/pets/{petId}'];
      document.paths['/pets/{id}'].parameters[0].name = 'id';
      delete document.paths['/pets/{petId}'];
    },
  },
  {
    name: 'operation added',
    bump: 'minor',
    kind: 'operation-added',
    edit: set('paths /owners', { get: { operationId: 'listOwners', responses: { 200: { description: 'All' } } } }),
  },
  {
    name: 'operationId changed',
    bump: 'major',
    kind: 'operation-id-changed',
    edit: set(`${item} get operationId`, 'readPet'),
  },
  { name: 'operation deprecated', bump: 'minor', kind: 'deprecated', edit: set(`${list} deprecated`, true) },
  {
    name: 'x-sdk rule changed',
    bump: 'minor',
    kind: 'sdk-rule-changed',
    edit: set(`${item} get x-sdk-idempotent`, false),
  },
  { name: 'webhook removed', bump: 'major', kind: 'webhook-removed', edit: set('webhooks pet.born', undefined) },
  {
    name: 'webhook added',
    bump: 'minor',
    kind: 'webhook-added',
    edit: set('webhooks pet.died', { post: { operationId: 'petDied', responses: { 200: { description: 'Noted' } } } }),
  },
  // Parameters.
  {
    name: 'parameter removed',
    bump: 'major',
    kind: 'parameter-removed',
    edit: (d) => d.paths['/pets'].get.parameters.splice(0, 1),
  },
  {
    name: 'optional parameter added',
    bump: 'minor',
    kind: 'optional-parameter-added',
    edit: (d) => d.paths['/pets'].get.parameters.push({ name: 'color', in: 'query', schema: { type: 'string' } }),
  },
  {
    name: 'required parameter added',
    bump: 'major',
    kind: 'required-parameter-added',
    edit: (d) =>
      d.paths['/pets'].get.parameters.push({ name: 'color', in: 'query', required: true, schema: { type: 'string' } }),
  },
  {
    name: 'parameter made required',
    bump: 'major',
    kind: 'parameter-required',
    edit: set(`${list} parameters 0 required`, true),
  },
  {
    name: 'parameter made optional',
    bump: 'minor',
    kind: 'parameter-optional',
    edit: set(`${list} parameters 1 required`, false),
  },
  {
    name: 'parameter value removed',
    bump: 'major',
    kind: 'value-removed',
    edit: set(`${list} parameters 1 schema enum`, ['name']),
  },
  {
    name: 'parameter value added',
    bump: 'minor',
    kind: 'value-added',
    edit: set(`${list} parameters 1 schema enum`, ['name', 'age', 'id']),
  },
  {
    name: 'parameter retyped',
    bump: 'major',
    kind: 'type-changed',
    edit: set(`${list} parameters 0 schema`, { type: 'string' }),
  },
  {
    name: 'parameter limit lowered',
    bump: 'major',
    kind: 'limit-tightened',
    isUnseen: true,
    edit: set(`${list} parameters 0 schema maximum`, 50),
  },
  {
    name: 'parameter limit raised',
    bump: 'minor',
    kind: 'limit-loosened',
    edit: set(`${list} parameters 0 schema maximum`, 500),
  },
  {
    name: 'parameter default changed',
    bump: 'major',
    kind: 'default-changed',
    isUnseen: true,
    edit: set(`${list} parameters 0 schema default`, 5),
  },
  {
    name: 'parameter written another way',
    bump: 'major',
    kind: 'parameter-format-changed',
    isUnseen: true,
    edit: set(`${list} parameters 2 explode`, false),
  },
  {
    name: 'parameter says its default form',
    bump: 'none',
    edit: both(set(`${list} parameters 2 explode`, true), set(`${list} parameters 2 style`, 'form')),
  },
  { name: 'parameters in another order', bump: 'none', edit: (d) => d.paths['/pets'].get.parameters.reverse() },
  {
    name: 'parameter moved from the path to its operations',
    bump: 'none',
    edit: (d) => {
      const pet = d.paths['/pets/{petId}'];
      for (const method of ['get', 'delete']) pet[method].parameters = pet.parameters;
      delete pet.parameters;
    },
  },
  // What is sent.
  {
    name: 'required request field added',
    bump: 'major',
    kind: 'required-property-added',
    edit: both(schema(`${body} size`, { type: 'string' }), schema('PetCreate required', ['kind', 'size'])),
  },
  {
    name: 'optional request field added',
    bump: 'minor',
    kind: 'optional-property-added',
    edit: schema(`${body} size`, { type: 'string' }),
  },
  { name: 'request field removed', bump: 'major', kind: 'property-removed', edit: schema(`${body} age`, undefined) },
  {
    name: 'request field made required',
    bump: 'major',
    kind: 'property-required',
    edit: schema('PetCreate required', ['kind', 'name']),
  },
  {
    name: 'request field made optional',
    bump: 'minor',
    kind: 'property-optional',
    edit: schema('PetCreate required', []),
  },
  {
    name: 'request number narrowed to integer',
    bump: 'major',
    kind: 'type-narrowed',
    isUnseen: true,
    edit: schema(`${body} age type`, 'integer'),
  },
  {
    name: 'request field no longer nullable',
    bump: 'major',
    kind: 'no-longer-nullable',
    edit: schema(`${body} owner`, ref('Owner')),
  },
  {
    name: 'request field nullable',
    bump: 'minor',
    kind: 'became-nullable',
    edit: schema(`${body} name type`, ['string', 'null']),
  },
  { name: 'request value removed', bump: 'major', kind: 'value-removed', edit: schema(`${body} kind enum`, ['cat']) },
  {
    name: 'request value added',
    bump: 'minor',
    kind: 'value-added',
    edit: schema(`${body} kind enum`, ['cat', 'dog', 'cow']),
  },
  {
    name: 'request text shortened',
    bump: 'major',
    kind: 'limit-tightened',
    isUnseen: true,
    edit: schema(`${body} name maxLength`, 20),
  },
  {
    name: 'request text without least length',
    bump: 'minor',
    kind: 'limit-loosened',
    edit: schema(`${body} name minLength`, undefined),
  },
  {
    name: 'request pattern added',
    bump: 'major',
    kind: 'limit-tightened',
    isUnseen: true,
    edit: schema(`${body} name pattern`, '^[a-z]+$'),
  },
  {
    name: 'request default changed',
    bump: 'major',
    kind: 'default-changed',
    isUnseen: true,
    edit: schema(`${body} color default`, 'black'),
  },
  {
    name: 'request object refuses undeclared fields',
    bump: 'major',
    kind: 'object-closed',
    isUnseen: true,
    edit: schema('PetCreate additionalProperties', false),
  },
  {
    name: 'request map no longer free',
    bump: 'major',
    kind: 'map-removed',
    edit: schema(`${body} extra`, { type: 'object', properties: { one: { type: 'string' } } }),
  },
  {
    name: 'request body made required',
    bump: 'major',
    kind: 'body-required',
    edit: set(`${item} delete requestBody required`, true),
  },
  {
    name: 'request body made optional',
    bump: 'minor',
    kind: 'body-optional',
    edit: set(`${create} requestBody required`, false),
  },
  { name: 'request body removed', bump: 'major', kind: 'body-removed', edit: set(`${create} requestBody`, undefined) },
  {
    name: 'optional request body added',
    bump: 'minor',
    kind: 'optional-body-added',
    edit: set(`${item} get requestBody`, { content: json({ type: 'object' }) }),
  },
  {
    name: 'request media type replaced',
    bump: 'major',
    kind: 'media-type-removed',
    edit: set(`${create} requestBody content`, { 'text/json': { schema: ref('PetCreate') } }),
  },
  {
    name: 'request media type added',
    bump: 'minor',
    kind: 'media-type-added',
    edit: set(`${create} requestBody content text/json`, { schema: ref('PetCreate') }),
  },
  // What is received.
  { name: 'answer field removed', bump: 'major', kind: 'property-removed', edit: schema(`${pet} age`, undefined) },
  {
    name: 'answer field added',
    bump: 'minor',
    kind: 'optional-property-added',
    edit: schema(`${pet} color`, { type: 'string' }),
  },
  {
    name: 'required answer field added',
    bump: 'minor',
    kind: 'required-property-added',
    edit: both(
      schema(`${pet} color`, { type: 'string' }),
      schema('Pet required', ['id', 'kind', 'mood', 'owner', 'size', 'color']),
    ),
  },
  { name: 'answer field retyped', bump: 'major', kind: 'type-changed', edit: schema(`${pet} id type`, 'integer') },
  {
    name: 'answer field newly optional',
    bump: 'major',
    kind: 'property-optional',
    edit: schema('Pet required', ['kind', 'mood', 'owner', 'size']),
  },
  {
    name: 'answer field always there',
    bump: 'minor',
    kind: 'property-required',
    edit: schema('Pet required', ['id', 'kind', 'mood', 'owner', 'size', 'age']),
  },
  {
    name: 'answer field newly nullable',
    bump: 'major',
    kind: 'became-nullable',
    edit: schema(`${pet} id type`, ['string', 'null']),
  },
  {
    name: 'answer field newly nullable, by reference',
    bump: 'major',
    kind: 'became-nullable',
    edit: schema(`${pet} owner`, { oneOf: [ref('Owner'), { type: 'null' }] }),
  },
  {
    name: 'answer field never null',
    bump: 'minor',
    kind: 'no-longer-nullable',
    edit: schema('PetList properties next type', 'string'),
  },
  {
    name: 'answer value added to a closed enum',
    bump: 'major',
    kind: 'value-added',
    edit: schema(`${pet} kind enum`, ['cat', 'dog', 'cow']),
  },
  {
    name: 'answer value added to an open enum',
    bump: 'minor',
    kind: 'open-value-added',
    edit: schema(`${pet} mood enum`, ['calm', 'wild', 'sad']),
  },
  { name: 'answer value removed', bump: 'major', kind: 'value-removed', edit: schema(`${pet} kind enum`, ['cat']) },
  {
    name: 'answer enum opened',
    bump: 'major',
    kind: 'values-opened',
    edit: schema(`${pet} kind x-sdk-open-enum`, true),
  },
  {
    name: 'answer enum closed',
    bump: 'minor',
    kind: 'values-closed',
    edit: schema(`${pet} mood x-sdk-open-enum`, undefined),
  },
  {
    name: 'answer integer widened to number',
    bump: 'major',
    kind: 'type-widened',
    isUnseen: true,
    edit: schema(`${pet} age type`, 'number'),
  },
  {
    name: 'answer of any type typed',
    bump: 'minor',
    kind: 'type-narrowed',
    edit: schema(`${pet} notes`, { type: 'string' }),
  },
  { name: 'answer typed as anything', bump: 'major', kind: 'type-widened', edit: schema(`${pet} id`, {}) },
  {
    name: 'answer format removed',
    bump: 'major',
    kind: 'format-removed',
    isUnseen: true,
    edit: schema(`${pet} born format`, undefined),
  },
  {
    name: 'answer becomes binary',
    bump: 'major',
    kind: 'format-changed',
    edit: schema(`${pet} born format`, 'binary'),
  },
  {
    name: 'answer map retyped',
    bump: 'major',
    kind: 'type-changed',
    edit: schema(`${pet} labels additionalProperties type`, 'number'),
  },
  // An object without anything declared is a map of never, which goes anywhere.
  {
    name: 'answer map removed',
    bump: 'major',
    kind: 'map-removed',
    isUnseen: true,
    edit: schema(`${pet} labels additionalProperties`, undefined),
  },
  {
    name: 'answer array retyped',
    bump: 'major',
    kind: 'type-changed',
    edit: schema('PetList properties data', { type: 'object' }),
  },
  { name: 'answer field deprecated', bump: 'minor', kind: 'deprecated', edit: schema(`${pet} age deprecated`, true) },
  {
    name: 'answer field of the webhook alone removed',
    bump: 'major',
    kind: 'property-removed',
    edit: both(schema('Birth properties', { event: { const: 'pet.born' } }), schema('Birth required', ['event'])),
  },
  {
    name: 'webhook field added',
    bump: 'minor',
    kind: 'required-property-added',
    edit: both(schema('Birth properties when', { type: 'string' }), schema('Birth required', ['event', 'pet', 'when'])),
  },
  {
    name: 'success status removed',
    bump: 'major',
    kind: 'success-removed',
    edit: set(`${create} responses`, { 202: { description: 'Later' } }),
  },
  {
    name: 'success status with another body added',
    bump: 'major',
    kind: 'success-added',
    edit: set(`${create} responses 202`, { description: 'Later', content: json(ref('Owner')) }),
  },
  {
    name: 'error status added',
    bump: 'minor',
    kind: 'error-added',
    edit: set(`${create} responses 409`, { description: 'No', content: json(ref('Error')) }),
  },
  { name: 'error status removed', bump: 'major', kind: 'error-removed', edit: set(`${list} responses 404`, undefined) },
  {
    name: 'answer media type replaced',
    bump: 'major',
    kind: 'media-type-removed',
    edit: set(`${create} responses 201 content`, { 'text/json': { schema: ref('Pet') } }),
  },
  {
    name: 'answer header removed',
    bump: 'major',
    kind: 'header-removed',
    edit: set(`${list} responses 200 headers`, {}),
  },
  {
    name: 'answer header optional',
    bump: 'major',
    kind: 'header-optional',
    edit: set(`${list} responses 200 headers x-total required`, false),
  },
  {
    name: 'answer header added',
    bump: 'minor',
    kind: 'header-added',
    edit: set(`${list} responses 200 headers x-page`, { schema: { type: 'integer' } }),
  },
  // Unions.
  {
    name: 'variant removed',
    bump: 'major',
    kind: 'variant-removed',
    edit: both(schema('Treat oneOf', [ref('Bone')]), schema('Treat discriminator mapping', { bone: ref('Bone').$ref })),
  },
  {
    name: 'variant added',
    bump: 'major',
    kind: 'variant-added',
    edit: schema('Treat oneOf', [ref('Bone'), ref('Fish'), ref('Owner')]),
  },
  {
    name: 'discriminator entry renamed',
    bump: 'major',
    kind: 'discriminator-changed',
    edit: schema('Treat discriminator mapping', { bone: ref('Bone').$ref, carp: ref('Fish').$ref }),
  },
  { name: 'variants in another order', bump: 'none', edit: schema('Treat oneOf', [ref('Fish'), ref('Bone')]) },
  {
    name: 'anyOf in place of oneOf',
    bump: 'none',
    edit: both(schema('Treat anyOf', [ref('Bone'), ref('Fish')]), schema('Treat oneOf', undefined)),
  },
  {
    name: 'field becomes a union',
    bump: 'major',
    kind: 'variant-added',
    edit: schema(`${pet} id`, { description: 'Its id.', oneOf: [{ type: 'string' }, { type: 'number' }] }),
  },
  // Names, and what no operation uses.
  { name: 'schema name removed', bump: 'major', kind: 'schema-removed', edit: schema('Unused', undefined) },
  { name: 'schema name added', bump: 'minor', kind: 'schema-added', edit: schema('Another', { type: 'string' }) },
  {
    name: 'unused schema retyped',
    bump: 'major',
    kind: 'type-changed',
    isUnseen: true,
    edit: schema('Unused properties one type', 'number'),
  },
  {
    name: 'schema renamed',
    bump: 'major',
    kind: 'schema-removed',
    edit: (document) => {
      const text = JSON.stringify(document)
        .replaceAll('schemas/Owner"', 'schemas/Person"')
        .replace('"Owner":', '"Person":');
      Object.assign(document, JSON.parse(text));
    },
  },
  // The document.
  {
    name: 'server added',
    bump: 'minor',
    kind: 'server-added',
    edit: (d) => d.servers.push({ url: 'https://eu.pets.example' }),
  },
  {
    name: 'server removed',
    bump: 'major',
    kind: 'server-removed',
    isUnseen: true,
    edit: set('servers', [{ url: 'https://eu.pets.example' }]),
  },
  {
    name: 'way to authenticate replaced',
    bump: 'major',
    kind: 'security-narrowed',
    isUnseen: true,
    edit: set('security', [{ other: [] }]),
  },
  {
    name: 'way to authenticate added',
    bump: 'minor',
    kind: 'security-widened',
    edit: set('security', [{ key: [] }, { other: [] }]),
  },
  {
    name: 'security scheme changed',
    bump: 'major',
    kind: 'scheme-changed',
    isUnseen: true,
    edit: set('components securitySchemes key scheme', 'basic'),
  },
  // Wording.
  { name: 'summary changed', bump: 'patch', edit: set(`${list} summary`, 'List all pets') },
  { name: 'description changed', bump: 'patch', edit: schema('Pet description', 'An animal.') },
  { name: 'field description changed', bump: 'patch', edit: schema(`${pet} id description`, 'The id.') },
  {
    name: 'example changed',
    bump: 'patch',
    edit: set(`${list} responses 200 content application/json examples some value`, { data: [], next: null }),
  },
  { name: 'title changed', bump: 'patch', edit: set('info title', 'Animals') },
  { name: 'server description changed', bump: 'patch', edit: set('servers 0 description', 'There.') },
  // Other spellings of the same.
  {
    name: 'fields in another order',
    bump: 'none',
    edit: (d) =>
      (d.components.schemas.Pet.properties = Object.fromEntries(
        Object.entries(d.components.schemas.Pet.properties).toReversed(),
      )),
  },
  { name: 'required in another order', bump: 'none', edit: (d) => d.components.schemas.Pet.required.reverse() },
  { name: 'values in another order', bump: 'none', edit: schema(`${pet} kind enum`, ['dog', 'cat']) },
  { name: 'an allOf of one', bump: 'none', edit: schema(`${pet} owner`, { allOf: [ref('Owner')] }) },
  {
    name: 'an object split into an equal allOf',
    bump: 'none',
    edit: ({ components: { schemas } }) => {
      const { id, kind, ...others } = schemas.Pet.properties;
      schemas.Pet = {
        description: schemas.Pet.description,
        allOf: [
          { type: 'object', required: ['id', 'kind'], properties: { id, kind } },
          { type: 'object', required: ['mood', 'owner', 'size'], properties: others },
        ],
      };
    },
  },
  {
    name: 'null as a oneOf',
    bump: 'none',
    edit: schema('PetList properties next', { oneOf: [{ type: 'string' }, { type: 'null' }] }),
  },
  {
    name: 'null as an anyOf',
    bump: 'none',
    edit: schema('PetList properties next', { anyOf: [{ type: 'null' }, { type: 'string' }] }),
  },
  { name: 'const as an enum of one', bump: 'none', edit: schema(`${pet} object`, { type: 'string', enum: ['pet'] }) },
  {
    name: 'const as a pattern of one text',
    bump: 'none',
    edit: schema(`${pet} object`, { type: 'string', pattern: '^pet$' }),
  },
  {
    name: 'inline in place of a reference',
    bump: 'none',
    edit: schema(`${pet} owner`, { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }),
  },
  {
    name: 'inline in place of a reference, with null',
    bump: 'none',
    edit: schema(`${body} owner`, {
      type: ['object', 'null'],
      required: ['name'],
      properties: { name: { type: 'string' } },
    }),
  },
  {
    name: 'response moved to the components',
    bump: 'none',
    edit: (document) => {
      document.components.responses = { Missing: document.paths['/pets'].get.responses['404'] };
      document.paths['/pets'].get.responses['404'] = { $ref: '#/components/responses/Missing' };
    },
  },
  {
    name: 'false where nothing says the same',
    bump: 'none',
    edit: both(schema(`${pet} age deprecated`, false), set(`${item} delete requestBody required`, false)),
  },
];
