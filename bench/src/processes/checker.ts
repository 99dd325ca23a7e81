/**
 * Type-checks an empty module and then one more, as `tsc` would, and says how much processor time the second took above
 * the first, and what for. The declarations of the platform, many times more than what is measured, are read and checked
 * before.
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
let times: Record<string, number> = {};
host.getSourceFile = (name, ...rest) => {
  if (!files.has(name))
    files.set(
      name,
      timed('reading and parsing', () => read(name, ...rest)),
    );
  return files.get(name);
};

/** What the check of a module took, in seconds of the processor. */
export interface Check {
  readonly seconds: number;
  /** By step; the check of a declaration file is one. */
  readonly times: Readonly<Record<string, number>>;
}

function timed<Value>(step: string, work: () => Value): Value {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  times[step] = (times[step] ?? 0) + (user + system) / 1e6;
  return value;
}

const checked = new Set<string>();

function check(root: string): Check & { errors: readonly ts.Diagnostic[] } {
  times = {};
  const errors = timed('all', () => {
    const program = timed('finding the files', () => ts.createProgram([root], options, host));
    const left = program.getSourceFiles().filter(({ fileName }) => !checked.has(fileName));
    if (root !== file) for (const { fileName } of left) checked.add(fileName);
    const diagnose = (one: ts.SourceFile): readonly ts.Diagnostic[] =>
      timed(one.fileName, () => [...program.getSyntacticDiagnostics(one), ...program.getSemanticDiagnostics(one)]);
    return [
      ...program.getOptionsDiagnostics(),
      ...timed('binding', () => program.getGlobalDiagnostics()),
      ...left.flatMap(diagnose),
    ];
  });
  const { all = 0, 'finding the files': found = 0, ...others } = times;
  return {
    seconds: all,
    times: { ...others, 'finding the files': found - (others['reading and parsing'] ?? 0) },
    errors,
  };
}

const empty = join(import.meta.dirname, '../../calls/empty.ts');
check(empty);
const floor = check(empty);
const { seconds, times: spent, errors } = check(file);

/** What is checked has to be right; what a package publishes is its own affair. */
const ours = errors.filter((error) => dirname(error.file?.fileName ?? file) === dirname(file));
if (ours.length > 0) throw new Error(ours.map(({ messageText }) => JSON.stringify(messageText)).join('\n'));
const above = Object.entries(spent).map(([step, time]) => [step, time - (floor.times[step] ?? 0)]);
process.send!({ seconds: seconds - floor.seconds, times: Object.fromEntries(above) } satisfies Check);
