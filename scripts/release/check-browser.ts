import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readResults } from './check-runtime.ts';
import type { Consumer } from './make-consumer.ts';
import { findBrowser, showPage } from './show-page.ts';
import { runProgram, type Outcome } from '../base/index.ts';
import type { Cell } from './table.ts';
import type { Tools } from './tools.ts';

/** Bundles the page by esbuild and by Vite, looks for what browsers lack, and shows it in a browser if there is one. */
export async function checkBrowser(consumer: Consumer, tools: Tools): Promise<Cell[]> {
  const browser = findBrowser();
  const cells: Cell[] = [];
  for (const [row, bundle] of Object.entries({ esbuild: bundleByEsbuild, Vite: bundleByVite })) {
    const folder = join(consumer.folder, `page-${row}`);
    mkdirSync(folder);
    const { isPassed, output } = await bundle(consumer, tools, folder);
    if (!isPassed) {
      cells.push({ row, column: 'bundle', outcome: 'failed', reason: output.trim().slice(-1000) });
      continue;
    }
    const script = globSync('**/*.js', { cwd: folder }).toSorted(
      (a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size,
    )[0]!;
    cells.push(...lookAt(row, readFileSync(join(folder, script), 'utf8')));
    cells.push(
      browser === undefined
        ? { row, column: 'in a browser', outcome: 'untried', reason: 'There is no Chromium on this machine.' }
        : await showPage(browser, consumer, folder, script).then(
            (line) => readResults(row, 'in a browser', line),
            (error: unknown): Cell => ({ row, column: 'in a browser', outcome: 'failed', reason: String(error) }),
          ),
    );
  }
  return cells;
}

/** What is asked for when it is needed does no harm: a path that is uploaded, which no browser has. */
function lookAt(row: string, code: string): Cell[] {
  const list = (pattern: RegExp): string =>
    [...new Set([...code.matchAll(pattern)].map((match) => match[1]))].join(', ');
  const needed = list(/(?:\bfrom\s*|\bimport\s*|\brequire\()["'](node:[\w/]+|fs|path|stream|crypto)["']/g);
  const onDemand = list(/\bimport\(\s*["'](node:[\w/]+)["']/g);
  const column = 'builtins of Node';
  const size = brotliCompressSync(code).length / 1000;
  return [
    { row, column: 'brotli', outcome: 'passed', text: `${size.toFixed(1)} kB` },
    needed === ''
      ? { row, column, outcome: 'passed', text: onDemand === '' ? 'none' : `none, ${onDemand} on demand` }
      : { row, column, outcome: 'failed', reason: `The bundle loads ${needed}.` },
  ];
}

function bundleByEsbuild(consumer: Consumer, tools: Tools, folder: string): Promise<Outcome> {
  const bin = join(tools.folder, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const options = ['--bundle', '--format=esm', '--platform=browser', '--minify', '--log-level=warning'];
  return runProgram(consumer.node, [bin, 'page.ts', ...options, `--outfile=${join(folder, 'page.js')}`], consumer);
}

function bundleByVite(consumer: Consumer, tools: Tools, folder: string): Promise<Outcome> {
  writeFileSync(join(consumer.folder, 'index.html'), '<script type="module" src="/page.ts"></script>');
  const bin = join(tools.folder, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['--outDir', folder, '--target', 'es2022', '--logLevel', 'warn'];
  return runProgram(consumer.node, [bin, 'build', '.', ...options], consumer);
}
