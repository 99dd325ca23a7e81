// Compiled, never run. What a misfit is about, tsc tells for an assignment of the two types in question.
import type { ExtendClient } from '@extend-openapi/client/2025-04-21';
import type { Misfits, Pair } from '../../src/vendor/compare-types.ts';
import type { WithClosedEnums } from '../../src/vendor/enums.ts';
import type { LaterValues } from '../../src/vendor/exceptions-2025-04-21.ts';
import type { VendorMethods } from '../../src/vendor/methods-2025-04-21.gen.ts';
import type { OurAnswer, OurRequest, PathsOf, VendorAnswer, VendorRequest } from '../../src/vendor/operation-types.ts';

type Paths = PathsOf<ExtendClient>;

// One way only: our answers have to fit this old client, whose types say less than ours, which follow later releases.
type Answers<Later extends string> = {
  [Name in keyof VendorMethods]: Pair<
    WithClosedEnums<OurAnswer<Paths, Name>, Later>,
    VendorAnswer<VendorMethods[Name]>
  >;
};
type Requests = {
  [Name in keyof VendorMethods]:
    | Pair<WithClosedEnums<OurRequest<Paths, Name>, LaterValues>, VendorRequest<VendorMethods[Name]>>
    | Pair<VendorRequest<VendorMethods[Name]>, OurRequest<Paths, Name>>;
};

export const answersThatDiffer: Misfits<Answers<LaterValues>, {}> = {};
export const requestsThatDiffer: Misfits<Requests, {}> = {};
export const needlessValues: {
  [
    Value in LaterValues as keyof Misfits<Answers<Exclude<LaterValues, Value>>, {}> extends never ? Value : never
  ]: 'is not needed';
} = {};
