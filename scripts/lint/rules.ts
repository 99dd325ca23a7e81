import { completeIndex } from './rules/complete-index.ts';
import { describedEnumValues } from './rules/described-enum-values.ts';
import { described } from './rules/described.ts';
import { descriptionQuality } from './rules/description-quality.ts';
import { fileLength } from './rules/file-length.ts';
import { fileNames } from './rules/file-names.ts';
import { idempotencyDeclared } from './rules/idempotency-declared.ts';
import { knownExtensions } from './rules/known-extensions.ts';
import { namedExamples } from './rules/named-examples.ts';
import { noNullable } from './rules/no-nullable.ts';
import { noOutsideReference } from './rules/no-outside-reference.ts';
import { noSingleAllOf } from './rules/no-single-all-of.ts';
import { noUnusedFile } from './rules/no-unused-file.ts';
import { oneDeclaredTag } from './rules/one-declared-tag.ts';
import { openAnswerEnums } from './rules/open-answer-enums.ts';
import { operationIdVerb } from './rules/operation-id-verb.ts';
import { pagedExamples } from './rules/paged-examples.ts';
import { sharedErrors } from './rules/shared-errors.ts';
import { summaryStyle } from './rules/summary-style.ts';
import { validExamples } from './rules/valid-examples.ts';
import type { Rule } from './rule.ts';

/** Every rule of our own. A test holds this list against the files. */
export const ownRules: readonly Rule[] = [
  completeIndex,
  described,
  describedEnumValues,
  descriptionQuality,
  fileLength,
  fileNames,
  idempotencyDeclared,
  knownExtensions,
  namedExamples,
  noNullable,
  noOutsideReference,
  noSingleAllOf,
  noUnusedFile,
  oneDeclaredTag,
  openAnswerEnums,
  operationIdVerb,
  pagedExamples,
  sharedErrors,
  summaryStyle,
  validExamples,
];

/** Rules that come with Redocly and are off for the dated versions, each because a stricter one stands in. */
export const replacedRules: Readonly<Record<string, 'off'>> = {
  // valid-examples also rejects undeclared fields, and compiles each schema once: this one took three quarters of the time.
  'no-invalid-media-type-examples': 'off',
  // A component that nothing refers to is a file here, which the root document does not list: no-unused-file.
  'no-unused-components': 'off',
};
