import { extensions } from '../extensions.ts';
import type { Context, Location, Rule } from '../rule.ts';

/** A misspelt extension is silently no extension. Only those of `openapi/README.md` pass, where and as it says. */
export const knownExtensions: Rule = {
  name: 'known-extensions',
  scope: 'convention',
  check: () => {
    const check = (node: object, { report, type }: Context, location: Location): void => {
      for (const [name, value] of Object.entries(node)) {
        if (!name.startsWith('x-')) continue;
        const complaint = judge(name, value, type.name, node);
        if (complaint) report({ message: `${name} ${complaint}`, location: location.child(name).key() });
      }
    };
    return {
      any: {
        enter(node, context) {
          // Maps, such as that of headers, have keys of their own that begin with "x-".
          if (context.type.extensionsPrefix && typeof node === 'object' && node !== null)
            check(node, context, context.location);
        },
      },
      ref: (node, context) => check(node, context, context.location),
    };
  },
};

function judge(name: string, value: unknown, type: string, node: object): string | undefined {
  const extension = extensions[name];
  if (!extension) return 'is not in the table of openapi/README.md';
  if (!extension.on.includes(type)) return `belongs on ${extension.on.join(', ')}, not on ${type}`;
  return extension.judge(value, node as Record<string, unknown>, type);
}
