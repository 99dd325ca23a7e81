/** A value of JSON as TypeScript, on one line where it fits into `width` characters. */
export function literal(value: unknown, width = 90, depth = 0): string {
  const short = onOneLine(value);
  if (short.length <= width - 2 * depth || typeof value !== 'object' || value === null) return short;
  const inner = '  '.repeat(depth + 1);
  const end = `,\n${'  '.repeat(depth)}`;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + literal(item, width, depth + 1)).join(',\n')}${end}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${key(name)}: ${literal(member, width - name.length - 2, depth + 1)}`,
  );
  return `{\n${members.join(',\n')}${end}}`;
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${onOneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

const quote = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
