import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtendClient, createExtractor } from '@extend-openapi/client/2026-02-09/operations';
import { startEmulator, type Script } from '@extend-openapi/emulator';
import { onTestFinished } from 'vitest';

/** Told of every call, and whether it has been carried out already. What it returns is waited for. */
export type Watch = (call: string, moment: 'before' | 'after') => void | Promise<void>;

/** A folder of documents, and an Extend whose calls can be watched. */
export async function openFolder(names: readonly string[], scripts: readonly Script[] = []) {
  const emulator = await startEmulator({ time: { reads: 1 } });
  const world = emulator.world('sk_test');
  const setUp = createExtendClient({ token: 'sk_test', baseUrl: emulator.url });
  const schema = { type: 'object', properties: { total: { type: ['number', 'null'] } }, required: ['total'] } as const;
  const { id: extractor } = await createExtractor(setUp, { name: 'Invoices', config: { schema } });
  for (const script of [...scripts, { output: { total: 1547 } }]) world.script({ run: 'extract', ...script });

  let watch: Watch = () => undefined;
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const call = `${incoming.method} ${incoming.url!.split(/[?]/)[0]!.replace(/(?<=extract_runs\/).*/, '{id}')}`;
      const body = Buffer.concat(await incoming.toArray());
      await watch(call, 'before');
      const headers = Object.entries(incoming.headers).filter(
        ([name]) => !/^(host|connection|.*length|.*encoding)$/.test(name),
      );
      const answer = await fetch(emulator.url + incoming.url, {
        method: incoming.method!,
        headers: headers as [string, string][],
        ...(body.length > 0 ? { body } : {}),
      });
      const text = await answer.text();
      await watch(call, 'after');
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
    })().catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));

  const root = mkdtempSync(join(tmpdir(), 'folder-'));
  const folder = join(root, 'invoices');
  mkdirSync(folder);
  for (const name of names) writeFileSync(join(folder, name), `Content of ${name}`);
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await emulator.stop();
    rmSync(root, { recursive: true });
  });
  return {
    world,
    folder,
    extractor,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onCall: (given: Watch) => void (watch = given),
    /** Uploads and runs that were carried out, whoever got the answer. */
    made: () =>
      ['uploadFile', 'createExtractRun'].map((name) => world.calls(name).filter(({ status }) => status === 200).length),
  };
}
