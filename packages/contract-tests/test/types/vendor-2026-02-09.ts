// Compiled, never run. What a misfit is about, tsc tells for an assignment of the two types in question.
import type { ExtendClient } from '@extend-openapi/client/2026-02-09';
import type { Misfits, Needless, Pair } from '../../src/vendor/compare-types.ts';
import type { WithoutEnums } from '../../src/vendor/enums.ts';
import type { AnswerExceptions, RequestExceptions } from '../../src/vendor/exceptions-2026-02-09.ts';
import type { VendorMethods } from '../../src/vendor/methods-2026-02-09.gen.ts';
import type { OurAnswer, OurRequest, PathsOf, VendorAnswer, VendorRequest } from '../../src/vendor/operation-types.ts';
import type { WithoutLaterSteps } from '../../src/vendor/without-later-steps.ts';

type Paths = PathsOf<ExtendClient>;
type Mutual<Ours, Theirs> = Pair<Ours, Theirs> | Pair<Theirs, WithoutEnums<Ours>>;
type Answers = {
  [Name in keyof VendorMethods]: Mutual<WithoutLaterSteps<OurAnswer<Paths, Name>>, VendorAnswer<VendorMethods[Name]>>;
};
type Requests = {
  [Name in keyof VendorMethods]: Mutual<WithoutLaterSteps<OurRequest<Paths, Name>>, VendorRequest<VendorMethods[Name]>>;
};

export const answersThatDiffer: Misfits<Answers, AnswerExceptions> = {};
export const needlessAnswerExceptions: Needless<Answers, AnswerExceptions> = {};
export const requestsThatDiffer: Misfits<Requests, RequestExceptions> = {};
export const needlessRequestExceptions: Needless<Requests, RequestExceptions> = {};
