import { relative } from 'node:path';
import { componentFolders, listFiles, nameOf, startOf } from '../files.ts';
import type { Context, Rule } from '../rule.ts';

const pascalCase = { pattern: /^[A-Z][A-Za-z0-9]*$/, shape: 'PascalCase' };
const kebabCase = { pattern: /^[a-z0-9]+(-[a-z0-9]+)+$/, shape: 'kebab-case with a subject and a state' };

/** A file is found by what it holds: the URL, the event, the component's name. */
export const fileNames: Rule = {
  name: 'file-names',
  scope: 'convention',
  check: ({ folder }) => ({
    Root: {
      leave(root, context) {
        for (const path of Object.keys(root.paths ?? {})) {
          checkEntry(['paths', path], `paths/${path.slice(1).replaceAll('/', '.')}.yaml`, root.paths![path]!, context);
        }
        for (const event of Object.keys(root.webhooks ?? {})) {
          checkEntry(['webhooks', event], `webhooks/${event}.yaml`, root.webhooks![event]!, context);
        }
        for (const kind of componentFolders) checkComponents(folder, kind, context);
      },
    },
  }),
};

function checkEntry(
  pointer: string[],
  expected: string,
  entry: { $ref?: string },
  { report, location }: Context,
): void {
  const reference = entry.$ref?.replace(/^\.\//, '');
  if (reference !== expected)
    report({ message: `Keep "${pointer.at(-1)}" in ${expected}`, location: location.child(pointer) });
}

function checkComponents(folder: string, kind: string, { report }: Context): void {
  const { pattern, shape } = kind === 'examples' ? kebabCase : pascalCase;
  const owners = new Map<string, string>();
  for (const file of listFiles(folder, kind)) {
    const name = nameOf(file);
    const owner = owners.get(name);
    if (owner)
      report({
        message: `${relative(folder, owner)} has the same name: it must be unique in the version`,
        location: startOf(file),
      });
    if (!pattern.test(name) || !file.endsWith('.yaml'))
      report({ message: `Name the file in ${shape}, ending in .yaml`, location: startOf(file) });
    owners.set(name, file);
  }
}
