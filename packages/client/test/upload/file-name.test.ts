import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFileName } from '../../src/upload/file-name.ts';
import { extensionOf, mediaTypeOf } from '../../src/upload/media-types.ts';

test.each([
  ['invoice.pdf', 'invoice.pdf'],
  ['/srv/in/invoice.pdf', 'invoice.pdf'],
  ['C:\\in\\invoice.pdf', 'invoice.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\r\nb\u0000.pdf', 'ab.pdf'],
  ['..', 'document.pdf'],
  ['folder/', 'document.pdf'],
  ['', 'document.pdf'],
  [undefined, 'document.pdf'],
])('%j becomes %j', (candidate, name) => expect(toFileName(candidate, 'application/pdf')).toBe(name));

test('a name is never a path, never empty, and never has control characters', () => {
  const parts = fc.array(fc.constantFrom('.', '..', '/', '\\', '\r', '\n', '\0', ' ', 'a', 'ü', '"', '.pdf'));
  const names = fc.oneof(
    // Any code point, also half a pair; a ready-made unit would list all of Unicode, which takes seconds.
    fc.array(fc.nat(0x10ffff)).map((codes) => String.fromCodePoint(...codes)),
    parts.map((list) => list.join('')),
  );
  fc.assert(
    fc.property(names, (candidate) => {
      const name = toFileName(candidate, 'text/plain');
      return /^[^/\\]+$/.test(name) && !/^\.{0,2}$|\p{Cc}/u.test(name) && toFileName(name, 'text/plain') === name;
    }),
  );
});

const documented =
  'pdf png jpg jpeg tiff tif svg heic heif bmp gif webp psd xls xlsx xltm xltx ods docx doc wpd dotx odt pptx ppt ppm csv txt html xml rtf lis md eml pcx';

test.each(documented.split(' '))('the type of .%s is known, in any case', (extension) => {
  const type = mediaTypeOf(`a.b.${extension.toUpperCase()}`);
  expect(type).toMatch(/^(application|image|message|text)\/[\w.+-]+$/);
  expect(type).not.toBe('application/octet-stream');
  expect(mediaTypeOf(`a.${extensionOf(type)}`)).toBe(type);
});

test.each(['', 'pdf', 'a.', 'a.exe', 'a.constructor', '.'])('%j has no known type', (name) =>
  expect(mediaTypeOf(name)).toBe('application/octet-stream'),
);

test('parameters of a media type do not hide its extension', () => {
  expect(extensionOf('TEXT/CSV; charset=utf-8')).toBe('csv');
  expect(extensionOf('made/up')).toBeUndefined();
});
