import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from './make-consumer.ts';
import { runProgram } from '../base/index.ts';
import type { Cell } from './table.ts';
import type { Tools } from './tools.ts';

/** How a service may have TypeScript look up modules. */
export const resolutions = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const;

/** Where a compiler writes what one kind of module resolution gives. */
export const emittedFolder = (compiler: string, resolution: string): string =>
  `emitted/${compiler.replace(' ', '-')}-${resolution}`;

/**
 * Compiles the consumer by every compiler and kind of module resolution, checking the declarations of every package as
 * well, and leaves what they emit in the consumer's folder.
 *
 * @param entries modules of ours, all of which are imported
 */
export async function checkTypes(consumer: Consumer, tools: Tools, entries: readonly string[]): Promise<Cell[]> {
  const imports = entries.map((entry, index) => `import type * as entry${index} from '${entry}';`);
  const names = entries.map((_, index) => `typeof entry${index}`).join(', ');
  writeFileSync(join(consumer.folder, 'entries.ts'), `${imports.join('\n')}\nexport type Entries = [${names}];\n`);
  const cells: Cell[] = [];
  for (const compiler of tools.compilers) {
    for (const [resolution, options] of Object.entries(resolutions)) {
      const file = join(consumer.folder, `tsconfig.${resolution}.json`);
      writeFileSync(file, JSON.stringify(configuration(options, emittedFolder(compiler.name, resolution))));
      const { isPassed, output } = await runProgram(consumer.node, [compiler.path, '-p', file], consumer);
      cells.push({ row: `${compiler.name}, ${resolution}`, column: 'types', ...judge(isPassed, output) });
    }
    cells.push(await checkCommonJs(consumer, compiler));
  }
  return cells;
}

async function checkCommonJs(consumer: Consumer, { name, path }: Tools['compilers'][number]): Promise<Cell> {
  const cell = { row: `${name}, CommonJS (nodenext)`, column: 'types' };
  const reason = 'TypeScript lets CommonJS import what is ESM since 5.8; before, such a file takes `import()`.';
  if (name === 'TypeScript 5.4') return { ...cell, outcome: 'untried', reason };
  const options = ['--noEmit', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--strict'];
  const { isPassed, output } = await runProgram(consumer.node, [path, ...options, 'commonjs.cts'], consumer);
  return { ...cell, ...judge(isPassed, output) };
}

/** Errors in the declarations of other people's packages are told, and are not ours. */
function judge(isPassed: boolean, output: string): Pick<Cell, 'outcome' | 'text' | 'reason'> {
  if (isPassed) return { outcome: 'passed' };
  const errors = output.split('\n').filter((line) => /^\S.*\berror TS\d+/.test(line));
  const foreign = errors.map((line) => /^node_modules\/((?:@[\w-]+\/)?[\w.-]+)/.exec(line)?.[1] ?? '');
  const isOurs = (name: string): boolean => name === '' || name.startsWith('@extend-openapi/');
  if (errors.length === 0 || foreign.some(isOurs)) return { outcome: 'failed', reason: output.trim().slice(0, 2000) };
  const names = [...new Set(foreign)].join(', ');
  return { outcome: 'passed', text: `ok, but for ${names}`, reason: `This compiler refuses what is in ${names}.` };
}

const configuration = (options: object, outDir: string): object => ({
  compilerOptions: {
    ...options,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    strict: true,
    skipLibCheck: false,
    outDir,
  },
  include: ['*.ts'],
});

/** The modules with declarations that packages export, by name; a `*` stands for each file that fits. */
export function listEntries(consumer: Consumer, packages: readonly string[]): string[] {
  return packages.flatMap((name) => {
    const folder = join(consumer.folder, 'node_modules', name);
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types?: string }>;
    };
    return Object.entries(exports).flatMap(([path, target]) => {
      if (typeof target === 'string' || target.types === undefined) return [];
      if (!path.includes('*')) return [join(name, path)];
      const [before = '', after = ''] = target.types.replace('./', '').split('*');
      return globSync(`${before}**/*${after}`, { cwd: folder }).map((file) =>
        join(name, path.replace('*', file.slice(before.length, -after.length))),
      );
    });
  });
}
