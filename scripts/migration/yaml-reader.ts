import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../base/index.ts';
import type { Position } from './mapping.ts';

/** Reads parts of a YAML file and remembers what is wrong with them, and where. */
export class YamlReader {
  readonly problems: Problem[] = [];
  readonly root: unknown;
  readonly #file: string;
  readonly #counter = new LineCounter();

  constructor(text: string, file: string) {
    this.#file = file;
    const document = parseDocument(text, { lineCounter: this.#counter });
    this.root = document.contents;
    for (const { message, linePos } of document.errors) {
      const [start] = linePos ?? [];
      this.problems.push({
        file,
        message: message.split('\n')[0]!,
        ...(start ? { line: start.line, column: start.col } : {}),
      });
    }
  }

  positionOf(node: unknown): Position {
    const offset = (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
    const { line, col } = this.#counter.linePos(offset);
    return { line, column: col };
  }

  complain(node: unknown, message: string): undefined {
    this.problems.push({ file: this.#file, ...this.positionOf(node), message });
    return undefined;
  }

  list(node: unknown, what: string): unknown[] {
    if (isSeq(node)) return node.items;
    this.complain(node, `${what} must be a list`);
    return [];
  }

  /** The members of a map by key. A key that is not known is refused, because a misspelt one would be lost without a word. */
  members(node: unknown, what: string, known: readonly string[]): Record<string, unknown> {
    if (!isMap(node)) {
      this.complain(node, `${what} must be a map with some of ${known.join(', ')}`);
      return {};
    }
    const members: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (known.includes(name)) members[name] = value;
      else this.complain(key, `${what} does not know "${name}": use ${known.join(', ')}`);
    }
    return members;
  }

  text(node: unknown, what: string, parent: unknown): string {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value.trim();
    this.complain(node ?? parent, `${what} must be a text`);
    return '';
  }

  /** One of several words; the first of them when it is none, after a complaint. */
  word<const Word extends string>(node: unknown, what: string, words: readonly Word[], parent: unknown): Word {
    const value = this.text(node, what, parent);
    const found = words.find((word) => word === value);
    if (!found && value) this.complain(node, `${what} is "${value}": use one of ${words.join(', ')}`);
    return found ?? words[0]!;
  }
}
