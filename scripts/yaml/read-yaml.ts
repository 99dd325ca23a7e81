import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { type Problem, ProblemsError } from '../base/index.ts';

/** The way from the root of a file to a part of it: names in maps, numbers in lists. */
export type Way = readonly (string | number)[];

export interface LocatedYaml<Content> {
  content: Content;
  /** The place of a part, or of the nearest around it that is there. */
  locate: (way: Way) => { file: string; line: number; column: number };
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });

/**
 * Reads YAML of a known form, and remembers where each part stands.
 *
 * @param form JSON Schema of the content.
 * @throws {ProblemsError} with every part that does not have the form.
 */
export function readYaml<Content>(text: string, file: string, form: object): LocatedYaml<Content> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const placeOf = (offset: number): { file: string; line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const locate = (way: Way): { file: string; line: number; column: number } => placeOf(offsetOf(document, way));
  if (document.errors.length > 0)
    throw new ProblemsError(
      document.errors.map(({ message, pos }) => ({ ...placeOf(pos[0]), message: message.split('\n')[0]! })),
    );
  const validate = ajv.compile<Content>(form);
  const content: unknown = document.toJS();
  if (validate(content)) return { content, locate };
  throw new ProblemsError((validate.errors ?? []).map((error) => explain(error, locate)));
}

function explain(error: ErrorObject, locate: LocatedYaml<unknown>['locate']): Problem {
  const { instancePath, keyword, message, params, parentSchema } = error;
  const parts = instancePath.split('/').slice(1);
  const at = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const way = keyword === 'additionalProperties' ? [...at, String(params.additionalProperty)] : at;
  const complaint =
    keyword === 'additionalProperties'
      ? `is unknown: use ${Object.keys(parentSchema?.properties as object).join(', ')}`
      : keyword === 'enum'
        ? `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
        : message;
  // Which entry of a list is meant, its line says.
  const names = way.filter((part) => !/^\d+$/.test(part));
  return { ...locate(way), message: `${names.join(' › ') || 'This'} ${complaint}` };
}

function offsetOf(document: Document, way: Way): number {
  let node: unknown = document.contents;
  let start = startOf(node) ?? 0;
  for (const name of way) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      : undefined;
    const item = isSeq(node) ? node.items[Number(name)] : undefined;
    start = startOf(pair?.key ?? item) ?? start;
    node = pair?.value ?? item;
  }
  return start;
}

const startOf = (node: unknown): number | undefined =>
  (node as { range?: [number, number, number] } | null | undefined)?.range?.[0];
