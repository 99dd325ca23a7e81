import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import { type Problem, shown } from '../base/index.ts';

/** Finds a component that is nothing but a reference which leads back to it, and stays inside of its file. */
function findCircularPointer(file: string): Problem | undefined {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter, logLevel: 'silent' });
  const follow = (pointer: string): unknown => document.getIn(pointer.slice(2).split('/').map(unescape), true);
  let problem: Problem | undefined;
  visit(document, {
    Map(_, node) {
      const start = referenceOf(node);
      const chain: string[] = [];
      for (let next = start; next && !chain.includes(next); next = referenceOf(follow(next))) chain.push(next);
      if (!start || chain.length === 0 || referenceOf(follow(chain.at(-1)!)) !== start) return undefined;
      const { line, col } = counter.linePos(node.range![0]);
      problem = {
        file: shown(file),
        line,
        column: col,
        message: `Circular reference: ${[...chain, start].join(' → ')}`,
      };
      return visit.BREAK;
    },
  });
  return problem;
}

function referenceOf(node: unknown): string | undefined {
  const reference: unknown = isMap(node) ? node.get('$ref') : undefined;
  return typeof reference === 'string' && reference.startsWith('#/') ? reference : undefined;
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * Finds a chain of files that are nothing but a reference to the next and lead back to the first. The bundler notices
 * such a chain but does not say where it is.
 */
export function findCircularReference(root: string): Problem | undefined {
  const links = new Map<string, { target: string; line: number }>();
  for (const file of listFiles(dirname(root))) {
    const pointer = findCircularPointer(file);
    if (pointer) return pointer;
    const link = readLink(file);
    if (link) links.set(file, link);
  }
  for (const [start, { line }] of links) {
    const chain = [start];
    for (let next = links.get(start)?.target; next; next = links.get(next)?.target) {
      chain.push(next);
      if (next === start)
        return { file: shown(start), line, message: `Circular reference: ${chain.map(shown).join(' → ')}` };
      if (chain.length > links.size + 1) break;
    }
  }
  return undefined;
}

function readLink(file: string): { target: string; line: number } | undefined {
  const counter = new LineCounter();
  const { contents } = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter, logLevel: 'silent' });
  if (!isMap(contents)) return undefined;
  const reference: unknown = contents.get('$ref');
  if (typeof reference !== 'string' || reference.startsWith('#')) return undefined;
  const offset = contents.range?.[0] ?? 0;
  return { target: resolve(dirname(file), reference.split('#')[0]!), line: counter.linePos(offset).line };
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
