import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  createConfig,
  lint as lintFiles,
  type NormalizedProblem,
  type Oas3Visitor,
  type Plugin,
} from '@redocly/openapi-core';
import { parse } from 'yaml';
import { bundle } from '../contract/bundle.ts';
import { FileResolver } from '../contract/file-resolver.ts';
import { pluginName, sorted, toFinding, type Finding } from './finding.ts';
import { ownRules, replacedRules } from './rules.ts';
import type { Measure, Rule, Target } from './rule.ts';
import type { Version } from '../contract/versions.ts';

export type Coverage = ReadonlyMap<Measure, { met: number; all: number }>;

export interface LintResult {
  version: Version;
  /** Whether the conventions of `openapi/README.md` were applied. */
  isDated: boolean;
  findings: readonly Finding[];
  coverage: Coverage;
}

/**
 * Checks the files of one version: Redocly's recommended rules and our own, on the source, so that every finding has a
 * line. A document that does not follow our layout meets only the rules that hold for any document.
 *
 * @throws {ProblemsError} when the document cannot be read at all.
 */
export async function lint(version: Version, rules: readonly Rule[] = ownRules): Promise<LintResult> {
  const { openapi, info } = readRoot(version.root);
  // The bundler says what is wrong with a file that is no OpenAPI 3; the linter would take it for something else.
  if (!openapi?.startsWith('3.')) await bundle(version);
  // Our layout declares itself by the mark that every dated version bears.
  const isDated = 'x-sdk-lifecycle' in (info ?? {});
  const applied = rules.filter(({ scope }) => isDated || scope !== 'convention');
  const coverage = new Map<Measure, { met: number; all: number }>();
  const count: Target['count'] = (measure, isMet) => {
    const { met, all } = coverage.get(measure) ?? { met: 0, all: 0 };
    coverage.set(measure, { met: met + Number(isMet), all: all + 1 });
  };
  const plugin = asPlugin(applied, { root: version.root, folder: dirname(version.root), count });
  const silent = new Set(isDated ? [] : applied.filter(({ scope }) => scope === 'measurement').map(({ name }) => name));
  const problems = await runRules(version, plugin, applied, isDated);
  const findings = problems.map(toFinding).filter(({ rule }) => !silent.has(rule));
  return { version, isDated, findings: sorted(findings), coverage };
}

function asPlugin(rules: readonly Rule[], target: Target): Plugin {
  return {
    id: pluginName,
    rules: {
      oas3: Object.fromEntries(rules.map(({ name, check }) => [name, () => check(target) as object as Oas3Visitor])),
    },
  };
}

async function runRules(
  version: Version,
  plugin: Plugin,
  rules: readonly Rule[],
  isDated: boolean,
): Promise<NormalizedProblem[]> {
  const config = await createConfig({
    plugins: [plugin],
    extends: [isDated ? 'recommended-strict' : 'recommended'],
    rules: {
      ...(isDated ? replacedRules : {}),
      ...Object.fromEntries(rules.map(({ name }) => [`${pluginName}/${name}`, 'error' as const])),
    },
  });
  try {
    return await lintFiles({ ref: version.root, config, externalRefResolver: new FileResolver(dirname(version.root)) });
  } catch (error) {
    // What the linter cannot read the bundler cannot either, and that one says where and why.
    await bundle(version);
    throw error;
  }
}

function readRoot(root: string): { openapi?: string; info?: object } {
  try {
    const document: unknown = parse(readFileSync(root, 'utf8'), { logLevel: 'silent' });
    return typeof document === 'object' && document !== null ? document : {};
  } catch {
    return {};
  }
}
