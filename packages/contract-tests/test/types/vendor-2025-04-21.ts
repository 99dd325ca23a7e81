// Compiled, never run. What a misfit is about, tsc tells for an assignment of the two types in question.
import type { ExtendClient } from '@extend-openapi/client/2025-04-21';
import type { Misfits, Needless, Pair } from '../../src/vendor/compare-types.ts';
import type { WithClosedEnums } from '../../src/vendor/enums.ts';
import type { AnswerExceptions, RequestExceptions } from '../../src/vendor/exceptions-2025-04-21.ts';
import type { VendorMethods } from '../../src/vendor/methods-2025-04-21.gen.ts';
import type { OurAnswer, OurRequest, PathsOf, VendorAnswer, VendorRequest } from '../../src/vendor/operation-types.ts';

type Paths = PathsOf<ExtendClient>;
// One way only: our answers have to fit this old client, while its types say less than ours, which follow later ones.
type Answers = { [Name in keyof VendorMethods]: Pair<WithClosedEnums<OurAnswer<Paths, Name>>, VendorAnswer<VendorMethods[Name]>> };
type Requests = { [Name in keyof VendorMethods]: Mutual<OurRequest<Paths, Name>, VendorRequest<VendorMethods[Name]>> };
type Mutual<Ours, Theirs> = Pair<WithClosedEnums<Ours>, Theirs> | Pair<Theirs, Ours>;

export const answersThatDiffer: Misfits<Answers, AnswerExceptions> = {};
export const needlessAnswerExceptions: Needless<Answers, AnswerExceptions> = {};
export const requestsThatDiffer: Misfits<Requests, RequestExceptions> = {};
export const needlessRequestExceptions: Needless<Requests, RequestExceptions> = {};
