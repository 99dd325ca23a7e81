import type { CommonRows } from './common-rows.ts';
import type { OperationChange } from './compare-operations.ts';
import type { Guide, SchemaChange } from './compile-guide.ts';
import { code, codes, count, fieldTable, page, table } from './markdown.ts';

/** What changed alike in many places and is told once. */
export function renderEverywhere(guide: Guide, common: CommonRows): string | undefined {
  const parts = [
    renderConnection(guide),
    renderUnwrapped(guide, common),
    renderLists(guide, common),
    renderDeletions(common),
    renderRows(guide, common),
    renderPresence(guide),
  ];
  return parts.some(Boolean) ? page(['## Everywhere', ...parts]) : undefined;
}

function renderConnection({ mappings }: Guide): string | undefined {
  const entries = mappings.filter(({ kind }) => kind === 'server' || kind === 'header');
  if (entries.length === 0) return undefined;
  const rows = entries.map(({ kind, from, to, how }) => [
    `${kind} ${code(from)}`,
    to.map(({ name }) => code(name)).join(', ') || 'gone',
    how,
  ]);
  return `### Connection\n\nOur client sends the version header and knows the server; nothing of this is left for you to do if you use it.\n\n${table(['before', 'after', ''], rows)}`;
}

const byKey = (pairs: readonly [OperationChange, string][]): string[][] =>
  [...Map.groupBy(pairs, ([, key]) => key)].map(([key, members]) => [
    code(key),
    codes(members.map(([{ older }]) => older.name)),
  ]);

function renderUnwrapped({ to }: Guide, { unwrapped }: CommonRows): string | undefined {
  if (unwrapped.length === 0) return undefined;
  return page([
    `### Single objects come without a wrapper`,
    `${count(unwrapped.length, 'operation')} answered with \`success\` and one more key. In ${to} the answer is what stood under that key, and the HTTP status says whether it worked.`,
    table(['key that is gone', 'operations'], byKey(unwrapped)),
  ]);
}

function renderLists({ to }: Guide, { lists }: CommonRows): string | undefined {
  if (lists.length === 0) return undefined;
  return page([
    `### Lists have one wrapper`,
    `Every list of ${to} has \`object: "list"\` and its items under \`data\`; \`success\` is gone. \`paginate\` and \`paginatePages\` know where the items are in both versions.`,
    table(['items were under', 'operations'], byKey(lists)),
  ]);
}

function renderDeletions({ deletions }: CommonRows): string | undefined {
  if (deletions.length === 0) return undefined;
  return page([
    `### Deletions answer alike`,
    'The id of what was deleted is under `id`; `success` and `message` are gone.',
    table(['id was under', 'operations'], byKey(deletions)),
  ]);
}

function renderRows({ from, to }: Guide, { rows }: CommonRows): string | undefined {
  if (rows.length === 0) return undefined;
  const shared = [...Map.groupBy(rows, ({ operations }) => operations.map(({ older }) => older.name).join(', '))].map(
    ([names, group]) =>
      page([
        `In ${names.split(', ').map(code).join(', ')}:`,
        fieldTable(
          group.map(({ row }) => row),
          from,
          to,
        ),
      ]),
  );
  return page(['### Fields with other names in many places', ...shared]);
}

/** Response fields that used to be absent and are null instead: one rule in the reader's mind, not one row per field. */
function renderPresence({ schemas, from, to }: Guide): string | undefined {
  const groups = Map.groupBy(
    schemas.filter((schema) => fieldsOf(schema).length > 0),
    ({ newer }) => codes(newer),
  );
  const rows = [...groups].map(([names, members]) => [names, codes([...new Set(members.flatMap(fieldsOf))])]);
  if (rows.length === 0) return undefined;
  return page([
    '### Null instead of absent',
    `These fields were left out where they had no value. In ${to} they are always there and null instead, so test for \`null\` where you tested for \`undefined\` (or use \`== null\` for both) while ${from} is in use.`,
    table(['object', 'fields'], rows),
  ]);
}

const fieldsOf = ({ differences, directions }: SchemaChange): string[] =>
  directions.has('response') ? differences.filter(({ kind }) => kind === 'always there').map(({ path }) => path) : [];
