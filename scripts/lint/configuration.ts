import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, type Config, type Oas3Visitor, type Plugin } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { pluginName } from './finding.ts';
import { replacedRules } from './rules.ts';
import type { Rule, Target } from './rule.ts';

type Settings = Record<string, 'error' | 'warn' | 'off' | { [key: string]: unknown }>;

/** `redocly.yaml`: the conventions that Redocly can check by itself, which editors read as well. */
const written = parse(readFileSync(join(import.meta.dirname, '../../redocly.yaml'), 'utf8')) as {
  extends: string[];
  rules: Settings;
};

/** The rules of `redocly.yaml` that are ours, by name. */
export const assertions: readonly string[] = Object.keys(written.rules).flatMap(
  (name) => /^rule\/(.*)$/.exec(name)?.[1] ?? [],
);

/**
 * What the linter is told for a document: for a version of ours everything in `redocly.yaml`, for another only what holds
 * for any document of its OpenAPI version; and the rules given.
 */
export async function configure(
  rules: readonly Rule[],
  target: Target,
  { isDated, openapi }: { isDated: boolean; openapi: string },
): Promise<Config> {
  const general: Settings = openapi.startsWith('3.0') ? {} : pickRules(['rule/no-nullable']);
  return createConfig({
    plugins: [asPlugin(rules, target)],
    extends: isDated ? written.extends : ['recommended'],
    rules: {
      ...(isDated ? { ...written.rules, ...replacedRules } : general),
      ...Object.fromEntries(rules.map(({ name }) => [`${pluginName}/${name}`, 'error' as const])),
    },
  });
}

const pickRules = (names: readonly string[]): Settings =>
  Object.fromEntries(names.map((name) => [name, written.rules[name]!]));

function asPlugin(rules: readonly Rule[], target: Target): Plugin {
  return {
    id: pluginName,
    rules: {
      oas3: Object.fromEntries(rules.map(({ name, check }) => [name, () => check(target) as object as Oas3Visitor])),
    },
  };
}
