import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../../..');

test.each(['2024-12-23', '2025-04-21', '2026-02-09'])('the guide shows the example of %s as it runs', (version) => {
  const guide = readFileSync(join(repository, 'docs/one-workflow-three-versions.md'), 'utf8');
  const example = readFileSync(join(repository, `examples/run-workflow/src/${version}.ts`), 'utf8');
  expect(guide).toContain(`## ${version}\n\n\`\`\`ts\n${example}\`\`\``);
});
