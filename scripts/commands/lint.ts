import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { formatFinding, formatSummary, lint } from '../lint/index.ts';
import { shown } from '../base/index.ts';
import { findVersion, findVersions, type Version } from '../contract/index.ts';
import { readOptions } from './options.ts';
import { origin, root, run } from './run.ts';

const folder = join(root, 'openapi');

function select(name: string): Version {
  const file = resolve(origin, name);
  if (!existsSync(file) || !statSync(file).isFile()) return findVersion(folder, name);
  // A version of ours is known by its name to the table of reviewed facts.
  const own = file.startsWith(join(folder, sep))
    ? findVersions(folder).find(({ root: place }) => place === file)
    : undefined;
  return own ?? { name: shown(file), root: file };
}

await run('spec:lint', async (arguments_) => {
  const { positionals: names } = readOptions(arguments_, {}, ['<version or file>…']);
  const versions = names.length > 0 ? names.map(select) : findVersions(folder);
  const results = [];
  for (const version of versions) results.push(await lint(version));
  const findings = results.flatMap((result) => result.findings);
  for (const finding of findings) console.log(formatFinding(finding));
  console.log(`${findings.length > 0 ? '\n' : ''}${results.map(formatSummary).join('\n\n')}`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
