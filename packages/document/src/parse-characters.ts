import { any, classes, code, rangesOf, single, without, type Range } from './character-ranges.ts';
import type { PatternCursor } from './pattern-cursor.ts';

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 };

/** Reads what stands for one character: itself, a dot, an escape or a class. @throws {SyntaxError} */
export function parseCharacters(cursor: PatternCursor): readonly Range[] {
  if (cursor.take('[')) return parseClass(cursor);
  return cursor.take('.') ? any : parseEscapable(cursor);
}

function parseClass(cursor: PatternCursor): readonly Range[] {
  const isNegated = cursor.take('^');
  const ranges: Range[] = [];
  while (!cursor.take(']')) {
    if (cursor.isAtEnd()) throw new SyntaxError('A class of the pattern is not closed');
    const first = parseEscapable(cursor, true);
    const isRange = first.length === 1 && first[0]![0] === first[0]![1] && cursor.match(/^-(?!\])/) !== null;
    const last = isRange ? parseEscapable(cursor, true) : undefined;
    ranges.push(...(last ? [[first[0]![0], last.at(-1)![1]] as const] : first));
  }
  return isNegated ? without(ranges) : ranges;
}

/** A character, or an escape that stands for one or for a class. */
function parseEscapable(cursor: PatternCursor, isInClass = false): readonly Range[] {
  const property = cursor.match(/^\\([pP])\{([^}]+)\}/);
  if (property) return rangesOf(property[0]);
  const point = cursor.match(/^\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/);
  if (point) return single(Number.parseInt((point[1] ?? point[2] ?? point[3])!, 16));
  if (!cursor.take('\\')) return single(code(cursor.next()));
  const escaped = cursor.next();
  if (isInClass && escaped === 'b') return single(8);
  return classes[escaped] ?? single(controls[escaped] ?? code(escaped));
}
