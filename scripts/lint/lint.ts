import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lint as lintFiles, type Config, type NormalizedProblem } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { bundle, FileResolver, type Version } from '../contract/index.ts';
import { configure } from './configuration.ts';
import { checkFacts } from './facts/check-facts.ts';
import { sorted, toFinding, type Finding } from './finding.ts';
import { ownRules } from './rules.ts';
import type { Measure, Rule, Target } from './rule.ts';

export type Coverage = ReadonlyMap<Measure, { met: number; all: number }>;

export interface LintResult {
  version: Version;
  /** Whether the conventions of `openapi/README.md` were applied. */
  isDated: boolean;
  findings: readonly Finding[];
  coverage: Coverage;
}

/**
 * Checks the files of one version: the rules of `redocly.yaml` and our own, on the source, so that every finding has a
 * line. A document that does not follow our layout meets only the rules that hold for any document, and needs no table of
 * reviewed facts.
 *
 * @throws {ProblemsError} when the document cannot be read at all.
 */
export async function lint(version: Version, rules: readonly Rule[] = ownRules): Promise<LintResult> {
  const { openapi: declared, info } = readRoot(version.root);
  const openapi = typeof declared === 'string' ? declared : '';
  // The bundler says what is wrong with a file that is no OpenAPI 3; the linter would take it for something else.
  if (!openapi.startsWith('3.')) await bundle(version);
  // Our layout declares itself by the mark that every dated version bears.
  const isDated = 'x-sdk-lifecycle' in (info ?? {});
  const applied = rules.filter(({ scope }) => isDated || scope !== 'convention');
  const coverage = new Map<Measure, { met: number; all: number }>();
  const count: Target['count'] = (measure, isMet) => {
    const { met, all } = coverage.get(measure) ?? { met: 0, all: 0 };
    coverage.set(measure, { met: met + Number(isMet), all: all + 1 });
  };
  const target = { root: version.root, folder: dirname(version.root), count };
  const config = await configure(applied, target, { isDated, openapi });
  const silent = new Set(isDated ? [] : applied.filter(({ scope }) => scope === 'measurement').map(({ name }) => name));
  const problems = await runRules(version, config);
  const findings = problems.map(toFinding).filter(({ rule }) => !silent.has(rule));
  const facts = isDated ? await checkFacts(version) : [];
  return { version, isDated, findings: sorted([...findings, ...facts]), coverage };
}

async function runRules(version: Version, config: Config): Promise<NormalizedProblem[]> {
  try {
    return await lintFiles({ ref: version.root, config, externalRefResolver: new FileResolver(dirname(version.root)) });
  } catch (error) {
    // What the linter cannot read the bundler cannot either, and that one says where and why.
    await bundle(version);
    throw error;
  }
}

function readRoot(root: string): { openapi?: unknown; info?: object } {
  try {
    const document: unknown = parse(readFileSync(root, 'utf8'), { logLevel: 'silent' });
    const { openapi, info } = isMap(document) ? document : {};
    return { openapi, ...(isMap(info) ? { info } : {}) };
  } catch {
    return {};
  }
}

const isMap = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null;
