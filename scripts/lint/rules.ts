import { completeIndex } from './rules/complete-index.ts';
import { describedEnumValues } from './rules/described-enum-values.ts';
import { described } from './rules/described.ts';
import { descriptionQuality } from './rules/description-quality.ts';
import { fileLength } from './rules/file-length.ts';
import { fileNames } from './rules/file-names.ts';
import { knownExtensions } from './rules/known-extensions.ts';
import { namedExamples } from './rules/named-examples.ts';
import { noOutsideReference } from './rules/no-outside-reference.ts';
import { noUnusedFile } from './rules/no-unused-file.ts';
import { declaredTags } from './rules/declared-tags.ts';
import { openAnswerEnums } from './rules/open-answer-enums.ts';
import { pagedExamples } from './rules/paged-examples.ts';
import { validExamples } from './rules/valid-examples.ts';
import type { Rule } from './rule.ts';

/** Every rule that `redocly.yaml` cannot express. A test holds this list against the files. */
export const ownRules: readonly Rule[] = [
  completeIndex,
  described,
  describedEnumValues,
  descriptionQuality,
  fileLength,
  fileNames,
  knownExtensions,
  namedExamples,
  noOutsideReference,
  noUnusedFile,
  declaredTags,
  openAnswerEnums,
  pagedExamples,
  validExamples,
];

/** Rules that come with Redocly, stay on in an editor, and are off here because a stricter one of ours stands in. */
export const replacedRules: Readonly<Record<string, 'off'>> = {
  // valid-examples also rejects undeclared fields, and compiles each schema once: this one took three quarters of the time.
  'no-invalid-media-type-examples': 'off',
};
