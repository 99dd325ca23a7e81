import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { shown, type Problem } from './problem.ts';

/**
 * Finds a chain of files that are nothing but a reference to the next and lead back to the first. The bundler notices
 * such a chain but does not say where it is.
 */
export function findCircularReference(root: string): Problem | undefined {
  const links = new Map<string, { target: string; line: number }>();
  for (const file of listFiles(dirname(root))) {
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
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ya?ml|json)$/.test(file))
    .map((file) => join(folder, file));
