import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareForTypes, type RenderedTypes, renderTypes } from '../generate/index.ts';
import type { Check, Mutant } from './check.ts';

/** How many mutants one compiler holds in memory. */
const batchSize = 12;

/**
 * The comparisons with the vendor's declarations, `packages/contract-tests/test/types`: the same files, compiled with the
 * types of a mutant in place of ours.
 */
export function typesCheck(contractTests: string): Check {
  const folder = join(contractTests, 'dist/mutants');
  return {
    name: 'types',
    async run(mutants) {
      // Most mutants share their types with the unchanged contract, and each text is compiled once.
      const rendered = mutants.map((mutant) => ({ mutant, types: render(mutant) }));
      const texts = rendered.map(({ types }) => types.schemas + types.paths);
      const distinct = [...new Map(texts.map((text, index) => [text, rendered[index]!]))].filter(
        ([, { mutant }]) => testsOf(mutant).length > 0,
      );
      const complaints = new Map(distinct.map(([text]) => [text, [] as string[]]));
      for (let start = 0; start < distinct.length; start += batchSize) {
        const batch = distinct.slice(start, start + batchSize);
        rmSync(folder, { recursive: true, force: true });
        for (const [index, [, { types, mutant }]] of batch.entries()) write(types, mutant, join(folder, `${index}`));
        for (const line of await compile(folder)) {
          const [, index, message] = /^(?:.*\/)?(\d+)\/[\w-]+\.ts\(.*?\): error \w+: (.*)$/.exec(line) ?? [];
          if (index) complaints.get(batch[Number(index)]![0])!.push(message!);
          else if (line.includes('error')) throw new Error(`The comparison cannot be compiled: ${line}`);
        }
      }
      rmSync(folder, { recursive: true, force: true });
      return texts.map((text) => complaints.get(text) ?? []);
    },
  };

  function testsOf({ version }: Mutant): string[] {
    return ['vendor', 'keys']
      .map((kind) => join(contractTests, 'test/types', `${kind}-${version}.ts`))
      .filter(existsSync);
  }

  function write({ paths, schemas }: RenderedTypes, mutant: Mutant, place: string): void {
    mkdirSync(join(place, mutant.version), { recursive: true });
    writeFileSync(join(place, 'paths.d.ts'), paths);
    writeFileSync(join(place, mutant.version, 'schemas.gen.ts'), schemas);
    for (const [index, file] of testsOf(mutant).entries()) {
      const text = readFileSync(file, 'utf8')
        .replace(/^import type \{ ExtendClient \} .*$/m, "import type { paths as Paths } from './paths.d.ts';")
        .replace(/^type Paths = .*$/m, '')
        .replaceAll("'../../src/", "'../../../src/");
      writeFileSync(join(place, `test-${index}.ts`), text);
    }
  }
}

const render = ({ version, document }: Mutant): RenderedTypes =>
  renderTypes(version, prepareForTypes(withoutProse(document)));

/** Comments are most of the text, and the compiler reads it all. */
function withoutProse<Node>(node: Node): Node {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ) as Node;
}

async function compile(folder: string): Promise<string[]> {
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { noErrorTruncation: true },
      include: ['*/test-*.ts'],
    }),
  );
  const compiler = join(folder, '../../node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  return output.split('\n');
}
