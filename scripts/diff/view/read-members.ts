import type { Document, Schema } from '../../contract/index.ts';
import { isNull } from './schema-parts.ts';
import { componentNamed, type Discriminator, type Member, withoutProse } from './view.ts';

/** The alternatives of a union, each together with what holds for all of them. */
export function readMembers(
  document: Document,
  parts: readonly Schema[],
  types: ReadonlySet<string> | undefined,
): Member[] {
  const groups = parts.flatMap((part) =>
    (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
      const members = part[keyword]?.filter((member) => !isNull(document, member));
      return members ? [members.map(toMember)] : [];
    }),
  );
  const common = parts.map(commonOf).filter((part) => Object.keys(part).length > 0);
  const [first, ...others] = groups;
  if (first) {
    const rest = others.map((group) => ({ anyOf: group.map(({ schema }) => schema) }) as Schema);
    if (common.length + rest.length === 0) return first;
    return first.map((member) => ({ ...member, schema: { allOf: [member.schema as Schema, ...common, ...rest] } }));
  }
  if (!types || types.size < 2) return [];
  return [...types].map((type) => ({ schema: { allOf: [...common, { type }] } }));
}

function toMember(schema: Schema): Member {
  const name = componentNamed(schema.$ref);
  return { ...(name === undefined ? {} : { name }), schema };
}

/** What a part asks of every alternative. */
function commonOf(part: Schema): Schema {
  const { oneOf: _one, anyOf: _any, discriminator: _tagging, nullable: _nullable, ...rest } = withoutProse(part);
  if (!Array.isArray(rest.type)) return rest as Schema;
  return { ...rest, type: rest.type.filter((type) => type !== 'null') } as Schema;
}

export function readDiscriminator(parts: readonly Schema[], members: readonly Member[]): Discriminator | undefined {
  const tagging = parts.findLast((part) => part.discriminator)?.discriminator as
    | { propertyName: string; mapping?: Record<string, string> }
    | undefined;
  if (!tagging) return undefined;
  const stated = Object.entries(tagging.mapping ?? {}).map(([tag, target]) => [tag, componentNamed(target) ?? target]);
  const targets = new Set(stated.map(([, target]) => target));
  // Without a mapping the name of the component is the value.
  const implied = members.flatMap(({ name }) => (name === undefined || targets.has(name) ? [] : [[name, name]]));
  return { property: tagging.propertyName, tags: new Map([...stated, ...implied] as [string, string][]) };
}
