import Table from 'cli-table3';

/** What is said of a file in the end. */
export interface Row {
  readonly name: string;
  /** As the run ended, or REFUSED, UNREADABLE, OPEN. */
  readonly status: string;
  readonly note: string;
}

const longest = 70;
const shorten = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/** The rows as a table, whole notes below it for whatever did not go well. */
export function printTable(rows: readonly Row[]): string {
  const table = new Table({ head: ['File', 'Status', 'Result'], style: { head: [], border: [] } });
  table.push(...rows.map(({ name, status, note }) => [name, status, shorten(note)]));
  const long = rows.filter(({ status, note }) => status !== 'PROCESSED' && note.length > longest);
  return [table.toString(), ...long.map(({ name, note }) => `${name}: ${note}`)].join('\n');
}
