import type { Schema } from './source.ts';

type Random = (() => number) | undefined;

const strings: Record<string, string> = {
  'date-time': '2026-02-09T12:00:00Z',
  date: '2026-02-09',
  time: '12:00:00Z',
  uri: 'https://files.example.com/invoice.pdf',
  url: 'https://files.example.com/invoice.pdf',
  email: 'jane.doe@example.com',
  uuid: '3f0e9e64-6d5c-4d0f-8f43-0a8c8f6f2b11',
};

const words = ['text', 'amount', 'invoice', 'total', 'address', 'contract', 'note', 'reference'];

/** A text with the format and length that a schema asks for; of a pattern only one that spells itself is known. */
export function sampleString(schema: Schema, random: Random): string {
  const literal = /^\^([\w.]+)\$$/.exec((schema.pattern as string | undefined) ?? '')?.[1];
  const known = literal ?? strings[schema.format ?? ''];
  if (known !== undefined) return known;
  const word = words[random ? Math.floor(random() * words.length) : 0]!;
  const least = (schema.minLength as number | undefined) ?? 0;
  return word.padEnd(least, '.').slice(0, (schema.maxLength as number | undefined) ?? Number.POSITIVE_INFINITY);
}

/** A number between the bounds of a schema: the least one, or any when there is chance. */
export function sampleNumber(schema: Schema, type: 'integer' | 'number', random: Random): number {
  const step = (schema.multipleOf as number | undefined) ?? (type === 'integer' ? 1 : 0.01);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema as Record<string, number | undefined>;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  if (!random) return least ?? Math.min(1, most ?? 1);
  const from = least ?? Math.min(0, most ?? 0);
  const to = most ?? from + 1000;
  const first = Math.ceil(from / step);
  const value = (first + Math.floor(random() * (Math.floor(to / step) - first + 1))) * step;
  return Number(value.toFixed(10));
}
