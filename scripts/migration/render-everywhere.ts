import type { OwnRow } from './common-rows.ts';
import type { Guide, SchemaChange } from './compile-guide.ts';
import { code, codes, count, section, table } from './markdown.ts';
import { fieldTable } from './render-changes.ts';

/** What changed alike in many places and is told once. */
export function renderEverywhere(guide: Guide): string | undefined {
  const { from, to, common } = guide;
  const { unwrapped, lists, deletions } = common;
  return section('## Everywhere', [
    renderConnection(guide),
    renderWrapper(
      '### Single objects come without a wrapper',
      `${count(unwrapped.length, 'operation')} answered with \`success\` and one more key. In ${to} the answer is what stood under that key, and the HTTP status says whether it worked.`,
      'key that is gone',
      unwrapped,
    ),
    renderWrapper(
      '### Lists have one wrapper',
      `Every list of ${to} has \`object: "list"\` and its items under \`data\`; \`success\` is gone. \`paginate\` and \`paginatePages\` know where the items are in both versions.`,
      'items were under',
      lists,
    ),
    renderWrapper(
      '### Deletions answer alike',
      'The id of what was deleted is under `id`; `success` and `message` are gone.',
      'id was under',
      deletions,
    ),
    section('### Fields with other names in many places', renderAlike(common.alike, from, to)),
    renderPresence(guide),
  ]);
}

function renderConnection({ mappings }: Guide): string | undefined {
  const rows = mappings
    .filter(({ kind }) => kind === 'server' || kind === 'header')
    .map(({ kind, from, to, how }) => [`${kind} ${code(from)}`, codes(to.map(({ name }) => name)) || 'gone', how]);
  const intro =
    'Our client sends the version header and knows the server; nothing of this is left for you to do if you use it.';
  return section('### Connection', rows.length > 0 ? [intro, table(['before', 'after', ''], rows)] : []);
}

/** A wrapper that many operations lost, by the key under which its content stood. */
function renderWrapper(heading: string, intro: string, key: string, rows: readonly OwnRow[]): string | undefined {
  const groups = [...Map.groupBy(rows, ({ row }) => row.before!)];
  const cells = groups.map(([before, group]) => [code(before), codes(group.map(nameOf))]);
  return section(heading, cells.length > 0 ? [intro, table([key, 'operations'], cells)] : []);
}

/** Rows that the same operations share stand in one table. */
function renderAlike(alike: readonly OwnRow[][], from: string, to: string): (string | undefined)[] {
  const groups = Map.groupBy(alike, (group) => codes(group.map(nameOf)));
  return [...groups].map(([names, members]) =>
    section(`In ${names}:`, [
      fieldTable(
        members.map(([first]) => first!.row),
        from,
        to,
      ),
    ]),
  );
}

const nameOf = ({ operation }: OwnRow): string => operation.older.name;

/** Response fields that used to be absent and are null instead: one rule in the reader's mind, not one row per field. */
function renderPresence({ schemas, from, to }: Guide): string | undefined {
  const told = schemas.filter((schema) => presentIn(schema).length > 0);
  const rows = [...Map.groupBy(told, ({ newer }) => codes(newer))].map(([names, members]) => [
    names,
    codes([...new Set(members.flatMap(presentIn))]),
  ]);
  const intro = `These fields were left out where they had no value. In ${to} they are always there and null instead, so test for \`null\` where you tested for \`undefined\` (or use \`== null\` for both) while ${from} is in use.`;
  return section('### Null instead of absent', rows.length > 0 ? [intro, table(['object', 'fields'], rows)] : []);
}

const presentIn = ({ differences, directions }: SchemaChange): string[] =>
  directions.has('response') ? differences.filter(({ kind }) => kind === 'always there').map(({ path }) => path) : [];
