/** Type-checks one module as `tsc` would, in a process of its own, and says how much processor time that took. */
import { dirname, join } from 'node:path';
import ts from 'typescript';

const [file, skipLibCheck] = process.argv.slice(2) as [string, string];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  typeRoots: [join(import.meta.dirname, '../../node_modules/@types')],
  strict: true,
  noEmit: true,
  skipLibCheck: skipLibCheck === 'true',
};
const host = ts.createCompilerHost(options);
// Comments are for editors: `tsc` reads of them what is an error, and so does this.
host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
const program = ts.createProgram([file], options, host);
const errors = ts.getPreEmitDiagnostics(program);
const { user, system } = process.cpuUsage();

/** What is checked has to be right; what a package publishes is its own affair. */
const ours = errors.filter((error) => dirname(error.file?.fileName ?? file) === dirname(file));
if (ours.length > 0) throw new Error(ours.map(({ messageText }) => JSON.stringify(messageText)).join('\n'));
process.send!((user + system) / 1e6);
