import { readFile } from 'node:fs/promises';
import { startMock } from '@extend-openapi/mock';
import { parse } from 'yaml';

const document = parse(await readFile(new URL('library.yaml', import.meta.url), 'utf8'));
const mock = await startMock({ version: document });

const answer = await fetch(`${mock.url}/books/1`);
console.log(await answer.json()); // → {"title":"Middlemarch"}

const breach = await fetch(`${mock.url}/books/1?sort=title`);
console.log(breach.headers.has('sl-violations')); // → true

await mock.stop();
