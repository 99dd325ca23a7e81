import { readPattern, samplePattern } from './sample-pattern.ts';
import type { Schema } from './source.ts';

type Random = (() => number) | undefined;

const strings: Record<string, string> = {
  'date-time': '2026-02-09T12:00:00Z',
  'iso-date-time': '2026-02-09T12:00:00Z',
  date: '2026-02-09',
  time: '12:00:00Z',
  duration: 'P1D',
  uri: 'https://files.example.com/invoice.pdf',
  url: 'https://files.example.com/invoice.pdf',
  email: 'jane.doe@example.com',
  uuid: '3f0e9e64-6d5c-4d0f-8f43-0a8c8f6f2b11',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  'json-pointer': '/invoice',
  'relative-json-pointer': '0',
};

const words = ['text', 'amount', 'invoice', 'total', 'address', 'contract', 'note', 'reference'];

/** A text with the format, length and pattern that a schema asks for, as far as one is found. */
export function sampleString(schema: Schema, random: Random): string {
  const { minLength: least = 0, maxLength: most = Number.POSITIVE_INFINITY } = schema as Record<string, number>;
  const known = strings[schema.format ?? ''];
  const word = words[random ? Math.floor(random() * words.length) : 0]!;
  const other = known && random && schema.format === 'uuid' ? known.replaceAll(/[a-f]/g, () => digit(random)) : known;
  const usual = other ?? word.padEnd(least, '.').slice(0, most);
  const pattern = schema.pattern as string | undefined;
  if (pattern === undefined || readPattern(pattern)?.test(usual) !== false) return usual;
  return samplePattern(pattern, { least, most }, random) ?? usual;
}

const digit = (random: () => number): string => String(Math.floor(random() * 10));

/** A number between the bounds of a schema: the least one, or any when there is chance. */
export function sampleNumber(schema: Schema, type: 'integer' | 'number', random: Random): number {
  const { multipleOf, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema as Record<string, number>;
  const step = multipleOf ?? (type === 'integer' ? 1 : 0.01);
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  if (!random) {
    const usual = least ?? Math.min(1, most ?? 1);
    if (multipleOf === undefined && (type === 'number' || Number.isInteger(usual))) return usual;
    const next = rounded(Math.ceil(usual / step) * step);
    return most !== undefined && next > most ? rounded(Math.floor(most / step) * step) : next;
  }
  const from = least ?? Math.min(0, most ?? 0);
  const to = most ?? from + 1000;
  const first = Math.ceil(from / step);
  const value = (first + Math.floor(random() * (Math.floor(to / step) - first + 1))) * step;
  return rounded(value);
}

const rounded = (value: number): number => Number(value.toFixed(10));
