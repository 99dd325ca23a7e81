import { type Parameter, resolve, type Response } from '../../contract/index.ts';
import { compareWritten } from './compare-parameters.ts';
import type { Comparison, Side } from './comparison.ts';
import type { Place } from '../report/place.ts';

/** @param place The answer that has the headers. */
export function compareHeaders(comparison: Comparison, before: Response, after: Response, place: Place): void {
  const { add } = comparison;
  const [old, current] = [index(before, comparison.before), index(after, comparison.after)];
  for (const [key, header] of old) {
    const replacement = current.get(key);
    const named = `Header "${header.name}"`;
    if (!replacement) {
      add('header-removed', place, `${named} removed`);
      continue;
    }
    if (header.required && !replacement.required) add('header-optional', place, `${named} is now optional`);
    if (!header.required && replacement.required) add('header-required', place, `${named} is always there`);
    const occurrence = { ...place.occurrence!, part: `${place.occurrence!.part} header "${header.name}"` };
    compareWritten(comparison, header, replacement, { ...place, occurrence }, named);
  }
  for (const [key, { name }] of current) if (!old.has(key)) add('header-added', place, `Header "${name}" added`);
}

const index = ({ headers = {} }: Response, { document }: Side): Map<string, Parameter> =>
  new Map(
    Object.entries(headers).map(([name, header]) => [
      name.toLowerCase(),
      { ...(resolve(document, header) as object), name, in: 'header' },
    ]),
  );
