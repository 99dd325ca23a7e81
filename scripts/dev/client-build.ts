import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Builds what the client runs as, by its own configuration and builder, in this process: a new one takes longer than the
 * build. Its declarations stay as they are until the packages are built.
 *
 * @param folder of the client
 */
export async function buildClient(folder: string): Promise<void> {
  const builder = createRequire(join(folder, 'package.json')).resolve('rolldown');
  const { build } = (await import(pathToFileURL(builder).href)) as { build: (options: object) => Promise<unknown> };
  // The configuration looks for its entries when it is read: an edit may add one.
  const file = pathToFileURL(join(folder, 'rolldown.config.ts')).href;
  const { default: options } = (await import(`${file}?${Date.now()}`)) as { default: { output: object } };
  await build({ ...options, output: { ...options.output, cleanDir: false }, logLevel: 'silent' });
}
