import ts from 'typescript';

/** A node may stand in two trees, and is met in both. */
const cleaned = new WeakSet<ts.Node>();

/** Writes the comments of the generator as a person would: what it is comes first and without a tag, then the tags. */
export function cleanComments(node: ts.Node): void {
  const comments = ts.getSyntheticLeadingComments(node);
  if (comments === undefined || cleaned.has(node)) return;
  cleaned.add(node);
  const kept = comments.flatMap((comment) => {
    const text = cleanComment(comment.text.replaceAll(' (enum property replaced by openapi-typescript)', ''));
    return text === undefined ? [] : [{ ...comment, text }];
  });
  ts.setSyntheticLeadingComments(node, kept);
}

/** A comment's text without what says nothing, indented for its place by the printer. */
function cleanComment(text: string): string | undefined {
  const entries: { tag: string; lines: string[] }[] = [];
  for (const line of text.split('\n').map((raw) => raw.replace(/^ ?\* ?/, ''))) {
    const [, tag, rest = ''] = /^@(\w+) ?(.*)$/.exec(line) ?? [];
    const [, format] = /^Format: (.+)$/.exec(line) ?? [];
    if (tag !== undefined) entries.push({ tag, lines: [rest] });
    else if (format !== undefined) entries.push({ tag: 'format', lines: [format] });
    else if (line.startsWith('    ')) entries.at(-1)?.lines.push(line.slice(4));
    else if (line.trim() !== '') entries.push({ tag: 'summary', lines: [line] });
  }
  const prose = entries.filter(({ tag, lines }) => isProse(tag) && lines.join('') !== 'OK');
  const tags = entries.filter(({ tag }) => !isProse(tag) && !meaningless.has(tag));
  const paragraphs = prose.map(({ lines }) => lines.join('\n').trim()).filter(Boolean);
  return toComment(
    paragraphs,
    tags.map(({ tag, lines }) => `@${tag} ${lines.join('\n')}`.trim()),
  );
}

const isProse = (tag: string): boolean => tag === 'summary' || tag === 'description';
/** The type beside the comment says it. */
const meaningless = new Set(['constant', 'enum']);

/** The inside of a block comment. */
export function toComment(paragraphs: readonly string[], tags: readonly string[]): string | undefined {
  const text = [...paragraphs, ...(tags.length === 0 ? [] : [tags.join('\n')])].join('\n\n');
  if (text === '') return undefined;
  const lines = text.replaceAll(/\*(?:\\)?\//g, '*\\/').split('\n');
  if (lines.length === 1) return `* ${text} `;
  return `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n `;
}
