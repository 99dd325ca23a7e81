import {
  anyObject,
  checkMembers,
  flag,
  isObject,
  milliseconds,
  oneOf,
  text,
  whole,
  type Members,
} from '../world/check-members.ts';
import type { Script } from './script.ts';

const isFailure = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).every((name) => ['reason', 'message'].includes(name)) &&
  text.fits(value.reason) &&
  ['string', 'undefined'].includes(typeof value.message);

const members: Members<Script> = {
  file: {
    fits: (value) => text.fits(value) || value instanceof RegExp,
    words: 'the name of a document, or a pattern for it',
  },
  processor: text,
  run: oneOf('parse', 'extract', 'classify', 'split', 'edit', 'detect', 'verify'),
  nth: whole(1),
  output: anyObject,
  fail: { fits: isFailure, words: '{ reason, message }, of which the reason is needed and both are texts' },
  needsReview: flag,
  after: milliseconds,
};

/** @throws {TypeError} for a script that makes no sense */
export function checkScript(script: Script): void {
  checkMembers('script', script, members);
  if (script.output !== undefined && script.fail !== undefined)
    throw new TypeError('A script either has an output or lets the run fail, not both.');
}
