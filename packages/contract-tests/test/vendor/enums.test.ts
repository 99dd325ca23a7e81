import { expect, inject, test } from 'vitest';
import { readDocument } from '../../src/document.ts';
import { enumExceptions } from '../../src/vendor/enum-exceptions.ts';
import { compareEnums } from '../../src/vendor/list-enums.ts';
import { loadVendorModule } from '../../src/vendor/vendor-client.ts';

const version = inject('version');

test("the vendor's client has the enums of our contract, value for value, except for those that are listed", () => {
  const exceptions = enumExceptions[version];
  const { theirs, ours } = compareEnums(loadVendorModule(version), readDocument(version), exceptions?.later ?? []);
  expect(theirs).toEqual(Object.keys(exceptions?.theirs ?? {}).toSorted());
  expect(ours).toEqual(Object.keys(exceptions?.ours ?? {}).toSorted());
});
