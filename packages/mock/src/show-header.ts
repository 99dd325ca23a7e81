import { sample, schemaOf, type Document, type Parameter } from '@extend-openapi/document';

type Header = Omit<Parameter, 'name' | 'in'>;

/** A header of an answer by an example alone, as the text that is sent: Prism can write none but texts and numbers. */
export function showHeader(document: Document, header: Header, random: (() => number) | undefined): object {
  const schema = schemaOf({ ...header, name: '', in: 'header' });
  const [first] = Object.values(header.examples ?? {});
  const made = (): unknown => schema && sample(document, schema, { random });
  const value = header.example ?? first?.value ?? made();
  if (value === undefined) return {};
  return { schema: { type: 'string' }, example: write(header, value).replaceAll(/[^\t -~\u0080-\u00FF]/g, '?') };
}

function write({ content, explode = false }: Header, value: unknown): string {
  if (content) return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Array.isArray(value) ? value : Object.entries(value).map((pair) => pair.join(explode ? '=' : ','));
  return parts.join(',');
}
