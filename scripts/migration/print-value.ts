const width = 120;

/** A value as TypeScript: on one line where it fits, else one member per line. */
export function printValue(value: unknown, indent = '', column = 0): string {
  const short = printShort(value);
  if (indent.length + column + short.length <= width || !isNested(value)) return short;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${deeper}${printValue(item, deeper)},`)
    : Object.entries(value).map(
        ([key, member]) => `${deeper}${printKey(key)}: ${printValue(member, deeper, key.length + 2)},`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function printShort(value: unknown): string {
  if (typeof value === 'string') return printText(value);
  if (Array.isArray(value)) return `[${value.map(printShort).join(', ')}]`;
  if (!isNested(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${printKey(key)}: ${printShort(member)}`)
    .join(', ')} }`;
}

const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key));

const printText = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
