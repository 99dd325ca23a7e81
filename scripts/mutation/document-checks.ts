import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enumExceptions } from '../../packages/contract-tests/src/vendor/enum-exceptions.ts';
import { compareEnums } from '../../packages/contract-tests/src/vendor/list-enums.ts';
import { readContract } from '../contract/index.ts';
import { ProblemsError } from '../base/index.ts';
import { compareFacts, lint, ownRules, readTable } from '../lint/index.ts';
import type { Check, Mutant } from './check.ts';

const each = (name: string, judge: (mutant: Mutant) => string[] | Promise<string[]>): Check => ({
  name,
  async run(mutants) {
    const complaints: string[][] = [];
    for (const mutant of mutants) complaints.push(await judge(mutant));
    return complaints;
  },
});

/** `openapi/oracle`, which people have reviewed. */
export function factsCheck(folder: string): Check {
  return each('facts', ({ version, document }) =>
    compareFacts(readTable(join(folder, `${version}.yaml`)).content, document).map(({ message }) => message),
  );
}

/** What `pnpm generate` refuses: marks that name something that is not there. */
export const marksCheck: Check = each('generate', ({ document }) => {
  try {
    readContract(document);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ message }) => message);
    throw error;
  }
});

/** Rules about files: a bundle is one. The table of facts is a check of its own. */
const layout = new Set(['file-names', 'named-examples', 'reviewed-facts']);

/** The rules of `spec:lint`, of which `valid-examples` holds every example against its schema. */
export const lintCheck: Check = each('lint', async ({ version, document }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    const root = join(folder, version, 'openapi.json');
    mkdirSync(join(folder, version));
    writeFileSync(root, JSON.stringify(document, null, 2));
    const { findings } = await lint(
      { name: version, root },
      ownRules.filter(({ name }) => !layout.has(name)),
    );
    return findings.filter(({ rule }) => !layout.has(rule)).map(({ rule, message }) => `${rule}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The enums that the vendor's package carries at run time. */
export function enumsCheck(packageFile: string): Check {
  const require = createRequire(packageFile);
  return each('enums', ({ version, document }) => {
    const module = load(require, version);
    if (!module) return [];
    const { theirs, ours } = compareEnums(module, document, enumExceptions[version]?.later ?? []);
    return [...theirs, ...ours];
  });
}

/** Not every version has a client of the vendor's. */
function load(require: NodeJS.Require, version: string): object | undefined {
  try {
    return require(`extend-ai-${version}`) as object;
  } catch {
    return undefined;
  }
}
