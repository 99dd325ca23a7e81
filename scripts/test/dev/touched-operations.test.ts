import { expect, test } from 'vitest';
import { type Touched, touchedOperations } from '../../dev/touched-operations.ts';
import { baseDocument } from '../diff/base-document.ts';

const none = { operations: [], requests: [] };

/** What a change of a document touches. */
function touch(change: (document: ReturnType<typeof baseDocument>) => void): Record<keyof Touched, string[]> {
  const document = baseDocument();
  change(document);
  const { operations, requests } = touchedOperations(baseDocument(), document);
  return { operations: [...operations], requests: [...requests] };
}

test('an operation is touched by what it says, and by every component that it leads to', () => {
  expect(touch(() => {})).toEqual(none);
  expect(touch(({ info }) => (info.title = 'Dogs'))).toEqual(none);
  expect(touch(({ paths }) => (paths!['/pets']!.get!.summary = 'All')).operations).toEqual(['GET /pets']);
  expect(touch(({ components }) => (components!.schemas!.Birth!.description = 'News')).operations).toEqual([
    'webhook pet.born',
  ]);
  expect(touch(({ components }) => (components!.schemas!.Owner!.description = 'A person')).operations).toEqual([
    'GET /pets',
    'POST /pets',
    'GET /pets/{petId}',
    'webhook pet.born',
  ]);
});

test('what an operation takes and refuses is untouched where it only succeeds otherwise', () => {
  const get = { operations: ['GET /pets'], requests: ['GET /pets'] };
  expect(touch(({ paths }) => (paths!['/pets']!.get!.responses['200']!.description = 'All'))).toEqual({
    ...get,
    requests: [],
  });
  expect(touch(({ paths }) => (paths!['/pets']!.get!.responses['418'] = { description: 'A teapot' }))).toEqual(get);
  expect(touch(({ paths }) => (paths!['/pets']!.get!.responses['default'] = { description: 'Or else' }))).toEqual(get);
  // It is sent to one operation, and two more only answer with it.
  const owner = touch(({ components }) => (components!.schemas!.Owner!.description = 'A person'));
  expect(owner.requests).toEqual(['POST /pets', 'webhook pet.born']);
});
