import { checkVersion } from '../known-names.ts';

/** The version that is expected; undefined where any is, or one that fits a matcher. @throws {TypeError} for one that there is not */
export function checkedVersion(version: unknown): string | undefined {
  if (typeof version !== 'string') return undefined;
  checkVersion(version);
  return version;
}
