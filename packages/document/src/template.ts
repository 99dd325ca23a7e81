/** A path with placeholders, ready to be compared. */
export interface Template {
  length: number;
  /** Sorts literal segments before placeholders, from left to right. */
  rank: string;
  /** The values of the placeholders, or nothing when the path is another. */
  match: (segments: readonly string[]) => Record<string, string> | undefined;
}

type Match = (segment: string, values: Record<string, string>) => boolean;

/** Reads a path template: `/files/{id}`, `/reports/{id}.pdf`. */
export function readTemplate(path: string): Template {
  const parts = path.replace(/^\/|\/$/g, '').split('/');
  const matches = parts.map(readSegment);
  return {
    length: parts.length,
    rank: parts.map((part) => (part.includes('{') ? '1' : '0')).join(''),
    match(segments) {
      const values: Record<string, string> = {};
      return matches.every((match, index) => match(segments[index]!, values)) ? values : undefined;
    },
  };
}

function readSegment(written: string): Match {
  const part = decode(written);
  const names = [...part.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  if (names.length === 0) return (segment) => segment === part;
  const literals = part.split(/\{[^}]+\}/).map((literal) => literal.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`^${literals.join('(.+?)')}$`, 's');
  return (segment, values) => {
    const found = pattern.exec(segment);
    for (const [index, name] of names.entries()) if (found) values[name] = found[index + 1]!;
    return found !== null;
  };
}

/** Requests are decoded before they are compared, and so is what a document has escaped. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
