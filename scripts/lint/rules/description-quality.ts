import { nameOf } from '../files.ts';
import { judgeWording } from '../wording.ts';
import type { Context, Location, Rule } from '../rule.ts';

interface Described {
  description?: unknown;
  name?: unknown;
  const?: unknown;
  pattern?: unknown;
}

const subjects = [
  'Operation',
  'Parameter',
  'Header',
  'Response',
  'Schema',
  'RequestBody',
  'Tag',
  'Server',
  'SecurityScheme',
  'Info',
];

/** A description that says no more than the name is worse than none: it looks as if somebody had written one. */
export const descriptionQuality: Rule = {
  name: 'description-quality',
  scope: 'convention',
  check: () => ({
    ...Object.fromEntries(subjects.map((type) => [type, check])),
    // What stands beside a reference describes this use of the schema.
    ref: check,
  }),
};

function check(node: Described, { report, location }: Context): void {
  if (typeof node.description !== 'string' || node.description.trim() === '') return;
  const complaint = judgeWording(node.description, nameOfPart(node, location), isConstant(node));
  if (complaint) report({ message: complaint, location: location.child('description') });
}

/** The name that a reader sees beside the description. */
function nameOfPart(node: Described, { pointer, source }: Location): string {
  if (typeof node.name === 'string') return node.name;
  if (pointer === '#/') return nameOf(source.absoluteRef);
  return /\/(?:properties|headers|parameters|schemas|responses)\/([^/]*[^/\d][^/]*)$/.exec(pointer)?.[1] ?? '';
}

/** Whether one value only is allowed: by `const`, or by a pattern that admits one text. */
const isConstant = ({ const: constant, pattern }: Described): boolean =>
  constant !== undefined || (typeof pattern === 'string' && /^\^[\w.]+\$$/.test(pattern));
