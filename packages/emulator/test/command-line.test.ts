import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCommandLine } from '../src/read-command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [['--port', '80a'], 'The port "80a" is not a whole number from 0 to 65535.'],
  [['--port', '70000'], 'The port "70000" is not a whole number from 0 to 65535.'],
  [['--port', '0', '--port', '1'], '--port is given more than once.'],
  [['--port'], '--port needs a value: write --port=<value>. See --help.'],
  [['--port='], '--port needs a value: write --port=<value>. See --help.'],
  [['--host', ''], '--host needs a value: write --host=<value>. See --help.'],
  [['--data', '', '--port', '0'], '--data needs a value: write --data=<value>. See --help.'],
  [['--seed', '--port', '0'], '--seed needs a value: write --seed=<value>. See --help.'],
  [['--prot', '1'], 'There is no option --prot. Did you mean "--port"?'],
  [['-p', '1'], 'There is no option -p. There are: --allow-host, --data, --help, '],
  [['--constructor', '1'], 'There is no option --constructor.'],
  [['4020'], '"4020" is no option. See --help.'],
  [['--help=yes'], '--help takes no value.'],
  [['--time', 'backwards'], 'The time "backwards" is unknown: write real, stopped, '],
  [['--time', '0x'], 'The time "0x" is unknown'],
  [['--time', '2000000x'], 'The time "2000000x" is unknown'],
  [['--time', 'reads=0'], 'The time "reads=0" is unknown'],
  [['--key', 'sk a'], 'A key of --key has characters that no header can carry.'],
  [['--allow-host', 'https://a.example/'], '"https://a.example/" is not a host: write its name alone'],
  [['--allow-host', 'a.example:80'], '"a.example:80" is not a host'],
  [['--allow-host', '*.example'], '"*.example" is not a host'],
])('%j is refused in one sentence', (args, message) => {
  expect(() => readCommandLine(args)).toThrow(message);
});

test('what is said becomes the options of an emulator', () => {
  expect(readCommandLine([])).toEqual({ port: 4020, time: 'real' });
  const said = ['--port=0', '--host', '::1', '--data', 'a.db', '--seed', 'dice', '--time', '1.5x'];
  const lists = ['--key', 'sk_a', '--key=-b', '--allow-host', 'a.example', '--allow-host', '[::1]', '--'];
  expect(readCommandLine([...said, ...lists])).toEqual({
    port: 0,
    host: '::1',
    data: 'a.db',
    seed: 'dice',
    time: { scale: 1.5 },
    keys: ['sk_a', '-b'],
    allowedHosts: ['a.example', '[::1]'],
  });
  expect(readCommandLine(['--time', 'reads=3'])).toMatchObject({ time: { reads: 3 } });
  expect(readCommandLine(['--port', '1', '--help'])).toBeUndefined();
});

const row = { id: 'file_1', sequence: 1, createdAt: 1, updatedAt: 1 };
const snapshotOf = (rows: object, rest: object = {}): string =>
  JSON.stringify({ worlds: { sk_secret: { sequence: 1, rows, bytes: {}, ...rest } } });

test.each([
  ['', 'cannot be used: it is not JSON (it is empty).'],
  ['{"worlds":\n{"sk_secret": sk_secret}}', 'cannot be used: it is not JSON'],
  ['null', 'The seed is not a snapshot: it is not an object.'],
  ['{"worlds":[]}', 'The worlds of a seed are an object: snapshots by API key.'],
  ['{"worlds":null}', 'The worlds of a seed are an object'],
  ['{"worlds":{},"defualt":{}}', 'A seed has no "defualt". Did you mean "default"?'],
  ['{"default":null}', 'The default of the seed is not a snapshot: it is not an object.'],
  [snapshotOf({}, { more: 1 }), 'World 1 of the seed is not a snapshot: it has "more", which snapshots do not have.'],
  [snapshotOf({}, { sequence: -1 }), 'its sequence is no whole number'],
  [snapshotOf({}, { rows: [] }), 'it has no rows'],
  [snapshotOf({}, { bytes: 'x' }), 'it has no bytes'],
  [snapshotOf({}, { bytes: { file_1: '%%%%' } }), 'its bytes of "file_1" are no Base64'],
  [snapshotOf({ files: [] }), 'it has the table "files", which snapshots do not have.'],
  [snapshotOf({ workflow: [7] }), 'row 0 of workflow is not an object'],
  [snapshotOf({ workflow: [{ ...row, name: 7 }] }), 'row 0 of workflow has no name that is a text'],
  [
    snapshotOf({ workflow: [{ ...row, name: 'W', steps: [] }] }),
    'row 0 of workflow has "steps", which its table does not',
  ],
  [
    snapshotOf({ workflow: [{ ...row, sequence: 2, name: 'W' }] }),
    'row 0 of workflow has a sequence beyond the one of the snapshot',
  ],
  [
    snapshotOf({
      workflow: [
        { ...row, name: 'A' },
        { ...row, name: 'B' },
      ],
    }),
    'row 1 of workflow has the id of an earlier one',
  ],
])('the seed file %j is refused in one sentence without a key in it', (content, message) => {
  const file = join(folder, 'seed.JSON');
  writeFileSync(file, content);
  const read = () => readCommandLine(['--seed', file]);
  expect(read).toThrow(message);
  expect(read).toThrow(`The seed file ${file} cannot be used: `);
  expect(read).not.toThrow('sk_secret');
});

test('a seed file that is not there, or is a folder, is refused', () => {
  const [missing, directory] = [join(folder, 'missing.json'), join(folder, 'folder.json')];
  mkdirSync(directory);
  expect(() => readCommandLine(['--seed', missing])).toThrow(`${missing} cannot be used: it does not exist.`);
  expect(() => readCommandLine(['--seed', directory])).toThrow(`${directory} cannot be used: it is a folder.`);
});
