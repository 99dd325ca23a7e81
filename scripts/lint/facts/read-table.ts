import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { ProblemsError, shown } from '../../base/index.ts';
import { tableSchema, type Table } from './table.ts';

export interface LocatedTable {
  file: string;
  table: Table;
  /** The place of a row or of one of its columns; of the nearest part that is there. */
  positionOf: (at: readonly string[]) => { line: number; column: number };
}

const validate = new Ajv2020({ allErrors: true }).compile<Table>(tableSchema);

/** Reads a table. @throws {ProblemsError} with every part that does not have the form that its head describes. */
export function readTable(path: string): LocatedTable {
  const file = shown(path);
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
  const positionOf: LocatedTable['positionOf'] = (at) => {
    const { line, col } = counter.linePos(offsetOf(document, at));
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error) throw new ProblemsError([{ file, message: error.message.split('\n')[0]! }]);
  const table: unknown = document.toJS();
  if (validate(table)) return { file, table, positionOf };
  throw new ProblemsError(
    (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const at = instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
      const extra = (params as { additionalProperty?: string }).additionalProperty;
      const what = [...at, ...(extra === undefined ? [] : [extra])].join(' › ') || 'The table';
      return { file, ...positionOf(at), message: extra === undefined ? `${what} ${message}` : `${what} is unknown` };
    }),
  );
}

function offsetOf(document: Document, at: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const name of at) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
    if (!pair) break;
    offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}
