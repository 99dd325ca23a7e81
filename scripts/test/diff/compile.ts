import { resolve as resolvePath } from 'node:path';
import ts from 'typescript';

/** Compiles files that stand nowhere, and says which lines of which are refused. */
export function compile(
  files: ReadonlyMap<string, string>,
  roots: readonly string[],
): Map<string, Map<number, string>> {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: false,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
  };
  const folder = resolvePath('/witness');
  const host = ts.createCompilerHost(options);
  const textOf = (file: string): string | undefined => files.get(file.slice(folder.length + 1));
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.directoryExists = (name) =>
    name === folder ||
    [...files.keys()].some((file) => `${folder}/${file}`.startsWith(`${name}/`)) ||
    directoryExists!(name);
  host.realpath = (file) => file;
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file);
  host.readFile = (file) => textOf(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = textOf(file);
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram(
    roots.map((file) => `${folder}/${file}`),
    options,
    host,
  );
  const found = new Map<string, Map<number, string>>();
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file ? file.fileName.slice(folder.length + 1) : '';
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const lines = found.get(name) ?? new Map<number, string>();
    found.set(name, lines.set(line, ts.flattenDiagnosticMessageText(messageText, ' ')));
  }
  return found;
}
