/**
 * Type-checks an empty module and then one more, as `tsc` would, and says how much processor time the second took above
 * the first. The declarations of the platform, many times more than what is measured, are read and checked before.
 */
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
const read = host.getSourceFile;
const files = new Map<string, ts.SourceFile | undefined>();
host.getSourceFile = (name, ...rest) => {
  if (!files.has(name)) files.set(name, read(name, ...rest));
  return files.get(name);
};

const checked = new Set<string>();

function check(root: string): { seconds: number; errors: readonly ts.Diagnostic[] } {
  const before = process.cpuUsage();
  const program = ts.createProgram([root], options, host);
  const left = program.getSourceFiles().filter(({ fileName }) => !checked.has(fileName));
  const errors = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...left.flatMap((one) => [...program.getSyntacticDiagnostics(one), ...program.getSemanticDiagnostics(one)]),
  ];
  const { user, system } = process.cpuUsage(before);
  if (root !== file) for (const { fileName } of left) checked.add(fileName);
  return { seconds: (user + system) / 1e6, errors };
}

const empty = join(import.meta.dirname, '../../calls/empty.ts');
check(empty);
const floor = check(empty);
const { seconds, errors } = check(file);

/** What is checked has to be right; what a package publishes is its own affair. */
const ours = errors.filter((error) => dirname(error.file?.fileName ?? file) === dirname(file));
if (ours.length > 0) throw new Error(ours.map(({ messageText }) => JSON.stringify(messageText)).join('\n'));
process.send!(seconds - floor.seconds);
