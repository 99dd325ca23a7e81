import { parse } from 'yaml';
import type { Document } from '../../contract/openapi.ts';

const text = `openapi: 3.1.0
info: { title: Pets, version: '1.0.0' }
servers:
  - { url: 'https://pets.example', description: Here. }
  - { url: 'https://{stage}.pets.example', variables: { stage: { default: test, enum: [test, live] } } }
security: [{ key: [] }]
paths:
  /pets:
    get:
      operationId: listPets
      summary: List pets
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 100, default: 20 } }
        - { name: sort, in: query, required: true, schema: { type: string, enum: [name, age] } }
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
        - { name: x-trace, in: header, deprecated: true, schema: { type: string } }
        - { name: where, in: query, allowEmptyValue: true, content: { application/json: { schema: { type: object, properties: { age: { type: integer } } } } } }
      responses:
        '200':
          description: Pets
          headers: { x-total: { required: true, schema: { type: integer } }, x-page: { schema: { type: integer } } }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/PetList' }
              examples: { some: { value: { data: [] } } }
        '404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    post:
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/PetCreate' } }
          multipart/form-data: { schema: { $ref: '#/components/schemas/PetCreate' }, encoding: { name: { contentType: text/plain } } }
      callbacks:
        seen:
          '{$request.body#/url}':
            post:
              requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { by: { type: string } } } } } }
              responses: { '200': { description: Noted } }
      responses:
        '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{petId}:
    parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPet
      x-sdk-idempotent: true
      security: [{ login: [read] }, { key: [], other: [] }]
      responses:
        '200': { description: A pet, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
    delete:
      operationId: deletePet
      security: [{ key: [write, admin] }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }
      responses: { '204': { description: Gone } }
webhooks:
  pet.born:
    post:
      operationId: petBorn
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Birth' } } } }
      responses: { '200': { description: Noted, content: { application/json: { schema: { type: object, required: [ok], properties: { ok: { type: boolean } } } } } } }
components:
  securitySchemes:
    key: { type: http, scheme: bearer }
    other: { type: apiKey, in: header, name: x-key }
    spare: { type: apiKey, in: header, name: x-spare }
    login: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://pets.example/token', scopes: { read: Read. } } } }
  schemas:
    PetList:
      type: object
      required: [data]
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        next: { type: [string, 'null'] }
    Pet:
      type: object
      description: A pet.
      required: [id, kind, mood, owner, size]
      properties:
        id: { type: string, description: Its id. }
        kind: { type: string, enum: [cat, dog] }
        mood: { type: string, enum: [calm, wild], x-sdk-open-enum: true }
        object: { type: string, const: pet }
        age: { type: integer, minimum: 0, maximum: 30 }
        born: { type: string, format: date-time }
        owner: { $ref: '#/components/schemas/Owner' }
        size: { type: object, required: [height], properties: { height: { type: number }, weight: { type: number } } }
        treat: { $ref: '#/components/schemas/Treat' }
        labels: { type: object, additionalProperties: { type: string } }
        mother: { $ref: '#/components/schemas/Pet' }
        notes: {}
        code: { type: [string, integer] }
    PetCreate:
      type: object
      required: [kind]
      properties:
        kind: { type: string, enum: [cat, dog] }
        name: { type: string, maxLength: 40, minLength: 1 }
        age: { type: number }
        color: { type: string, default: grey }
        owner: { oneOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] }
        treat: { $ref: '#/components/schemas/Treat' }
        extra: { type: object, additionalProperties: true }
    Owner: { type: object, required: [name], properties: { name: { type: string } } }
    Treat:
      oneOf: [{ $ref: '#/components/schemas/Bone' }, { $ref: '#/components/schemas/Fish' }]
      discriminator:
        propertyName: type
        mapping: { bone: '#/components/schemas/Bone', fish: '#/components/schemas/Fish' }
    Bone: { type: object, required: [type], properties: { type: { type: string, const: bone }, length: { type: number } } }
    Fish: { type: object, required: [type], properties: { type: { type: string, const: fish }, fresh: { type: boolean } } }
    Birth:
      type: object
      required: [event, pet]
      properties: { event: { type: string, const: pet.born }, pet: { $ref: '#/components/schemas/Pet' } }
    Error: { type: object, required: [code], properties: { code: { type: string }, message: { type: string } } }
    constructor: { type: boolean }
    Unused:
      type: object
      properties:
        one: { type: string }
        either:
          oneOf: [{ type: object, properties: { left: { type: string } } }, { type: object, properties: { right: { type: string } } }]
`;

const parsed = parse(text) as Document;

/** A small contract that holds one of everything that the edits change. A new object with each call. */
export const baseDocument = (): Document => structuredClone(parsed);
