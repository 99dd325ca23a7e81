import { checkSchema } from '@extend-openapi/document';
import type { EditTemplate } from './controls.ts';
import { loadContracts } from './http/contract.ts';
import type { Review } from './workflows/review-run.ts';
import {
  anyObject,
  checkMembers,
  flag,
  isObject,
  lastMoment,
  text,
  type Member,
  type Members,
} from './world/check-members.ts';

/** @throws {RangeError} when it is no span of time, or when there is no date so late */
export function momentAfter(now: number, span: number): number {
  if (typeof span !== 'number' || !(span >= 0))
    throw new RangeError('Time cannot go back: advance by 0 milliseconds or more.');
  if (now + span > lastMoment) throw new RangeError('Time ends in the year 275760: advance by less.');
  return now + span;
}

const anyText: Member = { fits: (value) => typeof value === 'string', words: 'a text' };

const reviewMembers: Members<Review> = { approve: flag, by: text, note: anyText };

/** @throws {TypeError} for a review that decides nothing */
export const checkReview = (review: Review): void => checkMembers('review', review, reviewMembers, ['approve']);

const isDocument = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).toSorted().join() === 'bytes,name' &&
  text.fits(value.name) &&
  value.bytes instanceof Uint8Array;

const templateMembers: Members<EditTemplate> = {
  name: text,
  description: anyText,
  file: { fits: isDocument, words: '{ name, bytes } of a document' },
  config: anyObject,
};

/** @throws {TypeError} for a template without a name or a document, or with settings that no edit takes */
export function checkEditTemplate(template: EditTemplate): void {
  checkMembers('edit template', template, templateMembers, ['name', 'file']);
  const contracts = loadContracts();
  const document = contracts.get(contracts.newest)!;
  const schema = document.source.components!.schemas!.EditConfig!;
  const [wrong] = checkSchema(document, schema, template.config ?? {}, ['config']);
  if (wrong) throw new TypeError(`${wrong.location.join('.')} of the edit template: ${wrong.message}.`);
}
