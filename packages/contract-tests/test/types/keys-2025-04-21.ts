// Compiled, never run: every property, optional ones too, is declared by the vendor's client and by our contract. What a
// gap is about stands in the complaint of tsc.
import type { ExtendClient } from '@extend-openapi/client/2025-04-21';
import type { KeyGaps, NeedlessGaps } from '../../src/vendor/compare-keys.ts';
import type { Pair } from '../../src/vendor/compare-types.ts';
import type * as Exceptions from '../../src/vendor/key-exceptions-2025-04-21.ts';
import type { VendorMethods } from '../../src/vendor/methods-2025-04-21.gen.ts';
import type { OurAnswer, OurRequest, PathsOf, VendorAnswer, VendorRequest } from '../../src/vendor/operation-types.ts';

type Paths = PathsOf<ExtendClient>;
type Methods = VendorMethods;
type Name = keyof Methods;

type OurAnswers = { [Each in Name]: Pair<OurAnswer<Paths, Each>, VendorAnswer<Methods[Each]>> };
type TheirAnswers = { [Each in Name]: Pair<VendorAnswer<Methods[Each]>, OurAnswer<Paths, Each>> };
type OurRequests = { [Each in Name]: Pair<OurRequest<Paths, Each>, VendorRequest<Methods[Each]>> };
type TheirRequests = { [Each in Name]: Pair<VendorRequest<Methods[Each]>, OurRequest<Paths, Each>> };

export const answers: [
  KeyGaps<OurAnswers, Exceptions.OnlyOursInAnswers>,
  NeedlessGaps<OurAnswers, Exceptions.OnlyOursInAnswers>,
  KeyGaps<TheirAnswers, never>,
] = ['none', 'none', 'none'];

export const requests: [
  KeyGaps<OurRequests, Exceptions.OnlyOursInRequests>,
  NeedlessGaps<OurRequests, Exceptions.OnlyOursInRequests>,
  KeyGaps<TheirRequests, never>,
  NeedlessGaps<TheirRequests, never>,
] = ['none', 'none', 'none', 'none'];
