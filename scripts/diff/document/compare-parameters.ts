import type { MediaType, Parameter, Schema } from '../../contract/index.ts';
import { compareDeprecation } from './compare-deprecation.ts';
import { compareRest } from './compare-rest.ts';
import type { Comparison, PlaceOfPart, Side } from './comparison.ts';
import type { Place } from '../report/place.ts';

export function compareParameters(
  comparison: Comparison,
  before: readonly Parameter[],
  after: readonly Parameter[],
  at: PlaceOfPart,
): void {
  const { add } = comparison;
  const [old, current] = [index(before, comparison.before), index(after, comparison.after)];
  for (const [key, parameter] of old) {
    const replacement = current.get(key);
    const place = at(partOf(parameter));
    const named = `Parameter "${parameter.name}"`;
    if (!replacement) {
      add('parameter-removed', place, `${named} removed`);
      continue;
    }
    if (!parameter.required && replacement.required) add('parameter-required', place, `${named} is now required`);
    if (parameter.required && !replacement.required) add('parameter-optional', place, `${named} is now optional`);
    compareWritten(comparison, parameter, replacement, place, named);
  }
  for (const [key, parameter] of current) {
    if (old.has(key)) continue;
    const [kind, need] = parameter.required
      ? (['required-parameter-added', 'Required'] as const)
      : (['optional-parameter-added', 'Optional'] as const);
    add(kind, at(partOf(parameter)), `${need} parameter "${parameter.name}" added`);
  }
}

const partOf = ({ in: place, name }: Parameter): string => `${place} parameter "${name}"`;

/** By place and name, without the version header: the client sends it, no caller does. */
function index(parameters: readonly Parameter[], { versionHeader }: Side): Map<string, Parameter> {
  const named = parameters.map((parameter): [string, Parameter] => {
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
    return [`${parameter.in} ${name}`, parameter];
  });
  return new Map(named.filter(([key]) => key !== `header ${versionHeader}`));
}

const compared = 'name required deprecated schema content style explode allowReserved allowEmptyValue'.split(' ');

/** What parameters and the headers of answers have in common: how the value is named, written and typed. */
export function compareWritten(
  comparison: Comparison,
  before: Parameter,
  after: Parameter,
  place: Place,
  named: string,
): void {
  const { add, schemas } = comparison;
  if (before.name !== after.name) add('header-respelled', place, `${named} is now written "${after.name}"`);
  compareDeprecation(comparison, before, after, place, named);
  const [old, current] = [schemaOf(before), schemaOf(after)];
  const isScalar = schemas.areScalar(old, current);
  if (formOf(before, isScalar) !== formOf(after, isScalar))
    add('parameter-format-changed', place, `${named} is written another way`);
  if (before.allowEmptyValue && !after.allowEmptyValue) add('limit-tightened', place, `${named} may not be empty`);
  if (!before.allowEmptyValue && after.allowEmptyValue) add('limit-loosened', place, `${named} may be empty`);
  compareRest(comparison, before, after, place, compared);
  compareRest(comparison, mediaOf(before), mediaOf(after), place, ['schema'], 'content ');
  schemas.compare(old, current, place);
}

/** How a value is written, with what is understood where nothing is said. */
function formOf(parameter: Parameter, isScalar: boolean): string {
  const style = parameter.style ?? (['query', 'cookie'].includes(parameter.in) ? 'form' : 'simple');
  // Fields in brackets are written one way only.
  const explode = !isScalar && style !== 'deepObject' && (parameter.explode ?? style === 'form');
  return JSON.stringify([style, explode, parameter.allowReserved ?? false, Object.keys(parameter.content ?? {})]);
}

const schemaOf = (parameter: Parameter): Schema | undefined => parameter.schema ?? mediaOf(parameter).schema;

const mediaOf = ({ content = {} }: Parameter): MediaType =>
  Object.values(content as Record<string, MediaType>)[0] ?? {};
