import type { Comparison } from '../compare-versions.ts';
import type { SchemaChange } from '../schema-pairs.ts';
import { bullets, code, codes, differenceTexts, fieldTable, page, section, table } from './markdown.ts';

/** How the objects changed that requests and answers carry, each one told once. */
export function renderObjects(comparison: Comparison): string | undefined {
  const { older, newer, objects } = comparison;
  const mapped = objects.filter(({ mapping }) => mapping).map((schema) => renderObject(schema, older.name, newer.name));
  const smaller = table(['object', 'what changed'], objects.filter(({ mapping }) => !mapping).flatMap(smallerRow));
  if (mapped.length === 0 && !smaller) return undefined;
  return page([
    '## Objects',
    `What requests and answers carry, wherever they carry it. A field that is *required* is always there in an answer. One that is *null instead of absent* was left out where it had no value: test for \`null\` where you tested for \`undefined\`, or use \`== null\` for both while ${older.name} is in use.`,
    ...mapped,
    section('### Smaller changes', [smaller]),
  ]);
}

export const renderObject = ({ older, newer, mapping, differences }: SchemaChange, from: string, to: string): string =>
  page([
    `### ${newer.join() === older ? older : `${older} → ${newer.join(', ')}`}`,
    mapping && `${mapping.why} ${mapping.how}`,
    fieldTable(mapping?.fields ?? [], from, to),
    bullets(differenceTexts(differences)),
  ])!;

/** One row for an object, or none if the reader learns nothing. */
function smallerRow({ older, newer, differences }: SchemaChange): string[][] {
  const isSame = newer.join() === older;
  if (differences.length === 0 && (isSame || newer.length > 1)) return [];
  const what = differenceTexts(differences).join('; ') || 'other name, same fields';
  return [[isSame ? code(older) : `${code(older)} → ${codes(newer)}`, what]];
}
