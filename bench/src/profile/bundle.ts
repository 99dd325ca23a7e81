import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { bundleCall } from '../bundle-call.ts';
import { type Candidate, titles } from '../candidates.ts';
import { alignColumns } from '../report/table.ts';

const size = (code: string): number => gzipSync(code, { level: 9 }).byteLength;

/** What a bundle is made of: bytes by module, and by how many the compressed bundle would be smaller without it. */
export async function profileBundle(candidate: Candidate): Promise<string> {
  const { code, map } = await bundleCall(candidate);
  const pieces = splitByModule(code, new SourceMap(JSON.parse(map)));
  const modules = [...new Set(pieces.map(({ module }) => module))].map((module) => {
    const rest = pieces.filter((piece) => piece.module !== module).map(({ text }) => text);
    const minified = code.length - rest.join('').length;
    return { module, minified, gzipped: size(code) - size(rest.join('')) };
  });
  return alignColumns([
    [titles[candidate], 'minified', 'gzipped'],
    ...modules
      .toSorted((one, other) => other.minified - one.minified)
      .map(({ module, minified, gzipped }) => [module, String(minified), String(gzipped)]),
    ['all', String(code.length), String(size(code))],
  ]).join('\n');
}

interface Piece {
  readonly module: string;
  text: string;
}

/** The code in pieces that come from one module each, in their order. */
function splitByModule(code: string, map: SourceMap): Piece[] {
  const pieces: Piece[] = [];
  for (const [line, text] of code.split('\n').entries()) {
    for (const [column, character] of [...text].entries()) {
      const entry = map.findEntry(line, column);
      const source = 'originalSource' in entry ? entry.originalSource : 'the bundler';
      const module = source.replace(/^(\.\.\/)+/, '');
      if (pieces.at(-1)?.module === module) pieces.at(-1)!.text += character;
      else pieces.push({ module, text: character });
    }
  }
  return pieces;
}
