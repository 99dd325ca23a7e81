/** A warm language service, as an editor keeps it: completes at a mark in a module that changes before each question. Answers with processor time: on a busy machine a clock would measure the neighbours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const [text, expected] = process.argv.slice(2) as [string, string];
const file = join(import.meta.dirname, '../../calls/edited.ts');
const mark = text.indexOf('|');
let version = 0;
const source = (): string => `${text.replace('|', '')}\n// ${version}\n`;

/** An editor reads a file again when it changed, and not for every question. */
const snapshots = new Map<string, ts.IScriptSnapshot>();
function readOnce(name: string): ts.IScriptSnapshot {
  const snapshot = snapshots.get(name) ?? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8'));
  snapshots.set(name, snapshot);
  return snapshot;
}

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot: (name) => {
    if (name === file) return ts.ScriptSnapshot.fromString(source());
    return ts.sys.fileExists(name) ? readOnce(name) : undefined;
  },
  getCurrentDirectory: () => join(import.meta.dirname, '../..'),
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
  }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  realpath: ts.sys.realpath!,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

function complete(): number {
  version += 1;
  const start = process.cpuUsage();
  const names = service.getCompletionsAtPosition(file, mark, {})?.entries.map(({ name }) => name);
  const { user, system } = process.cpuUsage(start);
  if (!names?.includes(expected)) throw new Error(`${expected} is not among ${names?.length ?? 0} completions`);
  return (user + system) / 1000;
}

for (let round = 0; round < 5; round++) complete();
process.on('message', () => process.send!(complete()));
process.once('disconnect', () => process.exit());
process.send!('ready');
