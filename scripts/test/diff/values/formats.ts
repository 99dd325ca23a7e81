import { number, text, type Row } from './row.ts';

const whole = (format: string) => ({ type: 'integer', format });
const encoded = (contentEncoding: string) => ({ ...text, contentEncoding });

export const formats: readonly Row[] = [
  ['format stated', 'unseen', 'minor', text, { ...text, format: 'uuid' }],
  ['format no longer stated', 'minor', 'unseen', { ...text, format: 'uuid' }, text],
  ['other format', 'unseen', 'unseen', { ...text, format: 'date-time' }, { ...text, format: 'date' }],
  ['file in place of text', 'major', 'major', text, { ...text, format: 'binary' }],
  ['text in place of a file', 'major', 'major', { ...text, format: 'binary' }, text],
  ['wider whole numbers', 'minor', 'unseen', whole('int32'), whole('int64')],
  ['narrower whole numbers', 'unseen', 'minor', whole('int64'), whole('int32')],
  ['wider numbers', 'minor', 'unseen', { ...number, format: 'float' }, { ...number, format: 'double' }],
  ['encoding stated', 'unseen', 'minor', text, encoded('base64')],
  ['other encoding', 'unseen', 'unseen', encoded('base64'), encoded('base64url')],
  ['file of another type', 'unseen', 'minor', text, { ...text, contentMediaType: 'image/png' }],
];
