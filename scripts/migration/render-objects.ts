import type { Difference } from './compare-field.ts';
import type { Guide, SchemaChange } from './compile-guide.ts';
import { code, codes, listing, page, section, table } from './markdown.ts';
import { fieldTable } from './render-changes.ts';
import { describe, mergeRows, rowOfDifference, rowOfMapping } from './row.ts';

/** How the objects changed that requests and answers carry, each one told once. */
export function renderObjects(guide: Guide): string | undefined {
  const mapped = guide.schemas.filter(
    ({ mapping, directions }) => mapping && (directions.size > 0 || !isErrorName(guide, mapping.from)),
  );
  const others = guide.schemas.filter(({ mapping, directions }) => !mapping && directions.size > 0).flatMap(summarize);
  const smaller = table(['object', 'what changed'], others);
  return mapped.length > 0 || smaller
    ? page([
        '## Objects',
        'What requests and answers carry, wherever they carry it.',
        ...mapped.map((schema) => renderMapped(guide, schema)),
        mapped.length > 0 ? section('### Smaller changes', [smaller]) : smaller,
      ])
    : undefined;
}

/** Errors have a section of their own. */
export function isErrorName({ older }: Guide, name: string): boolean {
  const responses = JSON.stringify(
    [older.components?.responses, Object.values(older.paths ?? {})].flat().map((part) => part ?? {}),
  );
  return /Error/.test(name) && responses.includes(`/schemas/${name}"`);
}

/** A part that is sent anywhere is judged as its sender sees it. */
const placeOf = ({ directions }: SchemaChange): 'request' | 'response' =>
  directions.has('request') ? 'request' : 'response';

const pathsOf = ({ differences }: SchemaChange, kind: Difference['kind']): string[] =>
  differences.filter((difference) => difference.kind === kind).map(({ path }) => path);

function renderMapped({ from, to }: Guide, schema: SchemaChange): string | undefined {
  const { older, newer, mapping, differences } = schema;
  const place = placeOf(schema);
  // Of an answer, a list says that fields are always there, or "Null instead of absent" does.
  const listed = ['new', ...(place === 'response' ? ['required', 'always there'] : [])];
  const shown = differences.filter(({ kind }) => !listed.includes(kind)).map((each) => rowOfDifference(each, place));
  const rows = [...mapping!.fields.map(rowOfMapping), ...shown].map((row) => ({ ...row, place: 'request' as const }));
  return page([
    `### ${isSame(schema) ? older : `${older} → ${newer.join(', ')}`}`,
    `${mapping!.why} ${mapping!.how}`,
    fieldTable(mergeRows(rows), from, to),
    place === 'response' && listing('Always there', pathsOf(schema, 'required')),
    listing('New', pathsOf(schema, 'new')),
  ]);
}

const isSame = ({ older, newer }: SchemaChange): boolean => newer.length === 1 && newer[0] === older;

/** One row for an object, or none if the reader learns nothing. */
function summarize(schema: SchemaChange): string[][] {
  const { older, newer, differences } = schema;
  const place = placeOf(schema);
  const others = differences.flatMap((difference) => {
    const { kind, path } = difference;
    if (kind === 'gone' || kind === 'new' || (kind === 'always there' && place === 'response')) return [];
    return [{ path: path === '$' ? 'it' : code(path), text: describe(difference, place) }];
  });
  const alike = [...Map.groupBy(others, ({ text }) => text)].map(
    ([text, group]) => `${group.map(({ path }) => path).join(', ')}: ${text}`,
  );
  const [gone, added] = [codes(pathsOf(schema, 'gone')), codes(pathsOf(schema, 'new'))];
  const texts = [...(gone ? [`gone: ${gone}`] : []), ...alike, ...(added ? [`new: ${added}`] : [])];
  if (texts.length === 0 && (isSame(schema) || newer.length !== 1)) return [];
  return [
    [isSame(schema) ? code(older) : `${code(older)} → ${codes(newer)}`, texts.join('; ') || 'other name, same fields'],
  ];
}
