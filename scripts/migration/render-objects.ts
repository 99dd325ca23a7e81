import type { Difference } from './compare-field.ts';
import type { Guide, SchemaChange } from './compile-guide.ts';
import { code, codes, fieldTable, page, table } from './markdown.ts';
import { describe, mergeRows, rowOfDifference, rowOfMapping } from './row.ts';

/** How the objects changed that requests and answers carry, each one told once. */
export function renderObjects(guide: Guide): string | undefined {
  const carried = guide.schemas.filter(({ directions }) => directions.size > 0);
  const mapped = guide.schemas.filter(
    ({ mapping, directions }) => mapping && (directions.size > 0 || !isErrorName(guide, mapping.from)),
  );
  const others = carried.filter(({ mapping }) => !mapping).flatMap((schema) => summarize(schema));
  if (mapped.length + others.length === 0) return undefined;
  return page([
    '## Objects',
    'What requests and answers carry, wherever they carry it.',
    ...mapped.map((schema) => renderMapped(guide, schema)),
    others.length > 0
      ? page([mapped.length > 0 ? '### Smaller changes' : undefined, table(['object', 'what changed'], others)])
      : undefined,
  ]);
}

/** Errors have a section of their own. */
export function isErrorName({ older }: Guide, name: string): boolean {
  const responses = JSON.stringify(
    [older.components?.responses, Object.values(older.paths ?? {})].flat().map((part) => part ?? {}),
  );
  return /Error/.test(name) && responses.includes(`/schemas/${name}"`);
}

const isTold = ({ kind }: Difference): boolean => kind === 'always there';

function renderMapped({ from, to }: Guide, { older, newer, mapping, differences, directions }: SchemaChange): string {
  const place = directions.has('request') ? 'request' : 'response';
  const present =
    place === 'response' ? differences.filter(({ kind }) => kind === 'required').map(({ path }) => path) : [];
  const shown = differences.filter(
    ({ kind, path }) => kind !== 'new' && !present.includes(path) && !(kind === 'always there' && place === 'response'),
  );
  const rows = mergeRows(
    [...mapping!.fields.map(rowOfMapping), ...shown.map((difference) => rowOfDifference(difference, place))].map(
      (row) => ({ ...row, place: 'request' }),
    ),
  );
  const added = differences.filter((difference) => difference.kind === 'new').map(({ path }) => path);
  const heading = newer.length === 1 && newer[0] === older ? older : `${older} → ${newer.join(', ')}`;
  return page([
    `### ${heading}`,
    `${mapping!.why} ${mapping!.how}`,
    fieldTable(rows, from, to),
    sentence('Always there', present),
    sentence('New', added),
  ]);
}

const sentence = (start: string, paths: readonly string[]): string | undefined =>
  paths.length > 0 ? `${start}: ${codes(paths)}.` : undefined;

/** One row for an object, or none if the reader learns nothing. */
function summarize({ older, newer, differences, directions }: SchemaChange): [string, string][] {
  const place = directions.has('request') ? 'request' : 'response';
  const paths = (kind: Difference['kind']): string =>
    codes(differences.filter((difference) => difference.kind === kind).map(({ path }) => path));
  const others = differences.flatMap((difference) => {
    if (difference.kind === 'gone' || difference.kind === 'new' || (isTold(difference) && place === 'response'))
      return [];
    return [{ path: difference.path === '$' ? 'it' : code(difference.path), text: describe(difference, place) }];
  });
  const alike = [...Map.groupBy(others, ({ text }) => text)].map(
    ([text, group]) => `${group.map(({ path }) => path).join(', ')}: ${text}`,
  );
  const texts = [paths('gone') && `gone: ${paths('gone')}`, ...alike, paths('new') && `new: ${paths('new')}`].filter(
    Boolean,
  );
  const name = newer.length === 1 && newer[0] === older ? code(older) : `${code(older)} → ${codes(newer)}`;
  const isRenamed = newer.length === 1 && newer[0] !== older;
  return texts.length > 0 || isRenamed ? [[name, texts.join('; ') || 'other name, same fields']] : [];
}
