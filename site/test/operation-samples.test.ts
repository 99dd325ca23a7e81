import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSuccess, readBody, route, validateRequest, type Document } from '@extend-openapi/document';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { renderCallSample } from '../generate/call-sample.ts';
import { readVersions } from '../generate/version.ts';
import { sample as renderWebhookSample } from '../generate/webhook-page.ts';

const site = join(import.meta.dirname, '..');
const folder = join(site, 'test/.samples');
const versions = readVersions(join(site, '..'));
const samples = versions.flatMap((version) =>
  [...version.operations.values()].map((named) => ({
    name: `${version.name} ${named.name}`,
    file: join(folder, version.name, `${named.name}.ts`),
    text: renderCallSample(version, named),
    document: version.document,
    operation: named.operation,
  })),
);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const { name } of versions) mkdirSync(join(folder, name, 'webhooks'), { recursive: true });
  for (const { file, text } of samples) writeFileSync(file, text);
  for (const { name, document } of versions)
    for (const { event } of document.webhooks)
      writeFileSync(join(folder, name, 'webhooks', `${event}.ts`), renderWebhookSample(name, event));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('the samples of all operations and events compile', { timeout: 120_000 }, () => {
  const compilerOptions = { noUnusedLocals: false };
  const config = { extends: '../../tsconfig.json', compilerOptions, include: ['**/*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(site, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test.each(samples)('the sample of $name sends what the contract asks for', async ({ file, document, operation }) => {
  const seen: string[] = [];
  vi.stubEnv('EXTEND_API_KEY', 'sk_sample');
  vi.stubGlobal('fetch', async (...sent: ConstructorParameters<typeof Request>) => {
    const request = new Request(...sent);
    seen.push(...(await judge(document, request, operation.name)));
    const { status, media } = findSuccess(operation)!;
    const code = Number(status.replaceAll('X', '0'));
    if (media[0] === undefined) return new Response(null, { status: code });
    return Response.json(media[0].examples[0]?.value ?? {}, { status: code });
  });
  await import(file);
  expect(seen).toEqual(['sent']);
});

/** One word for a call of the operation, and the sentences of what is wrong with it. */
async function judge(document: Document, request: Request, name: string): Promise<string[]> {
  const { pathname, search } = new URL(request.url);
  const found = route(document, request.method, pathname);
  if (found.kind !== 'found') return [`no operation at ${request.method} ${pathname}`];
  const violations = validateRequest(document, found.operation, {
    path: found.pathParameters,
    query: search,
    headers: request.headers,
    body: await readBody(new Uint8Array(await request.arrayBuffer()), request.headers),
  });
  return [found.operation.name === name ? 'sent' : found.operation.name, ...violations.map(({ message }) => message)];
}
