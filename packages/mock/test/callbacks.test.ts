import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startMock } from '../src/index.ts';

const media = (schema: object, example?: object) => ({ content: { 'application/json': { schema, example } } });
const address = { type: 'object', required: ['url'], properties: { url: { type: 'string' } } };
const version = {
  openapi: '3.1.0',
  info: { title: 'News', version: '1' },
  paths: {
    '/subscriptions': {
      post: {
        requestBody: { required: true, ...media(address) },
        responses: { 201: { description: 'Subscribed' } },
        callbacks: {
          news: {
            '{$request.body#/url}': { post: { requestBody: media({ type: 'object' }, { $ref: 'news.yaml', id: 1 }) } },
          },
        },
      },
    },
  },
};

test('a callback goes where the request says, with the example as it is', async () => {
  const received = Promise.withResolvers<unknown>();
  const receiver = createServer((request, response) => {
    received.resolve(json(request));
    response.end();
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const mock = await startMock({ version });
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${mock.url}/subscriptions`, { method: 'POST', headers, body: JSON.stringify({ url }) });
  expect(response.status).toBe(201);
  expect(await received.promise).toEqual({ $ref: 'news.yaml', id: 1 });
  await mock.stop();
  receiver.close();
});
