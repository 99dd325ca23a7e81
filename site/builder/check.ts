import { globSync } from 'node:fs';
import { startBrowser } from './browser.ts';
import { checkKeyboard } from './checks/keyboard.ts';
import { checkPage } from './checks/page.ts';
import { checkSearch } from './checks/search.ts';
import { checkSwitch } from './checks/switch.ts';
import { output } from './places.ts';
import { serveFolder } from './static-server.ts';

/** One page of each kind, looked at in every window; of the rest of the written pages and docstrings, in the first. */
const kinds = [
  'index.html',
  '404.html',
  'guides/retries.html',
  'guides/testing.html',
  'guides/migrations/2025-04-21-to-2026-02-09.html',
  'api/index.html',
  'api/2026-02-09/index.html',
  'api/2026-02-09/createExtractRun.html',
  'api/2026-02-09/uploadFile.html',
  'api/2026-02-09/listFiles.html',
  'api/2024-12-23/createProcessorRun.html',
  'api/2025-04-21/webhooks/workflow_run.completed.html',
  'api/2026-02-09/schemas/ExtractRun.html',
  'reference/index.html',
  'reference/emulator.html',
];
const rest = globSync('{guides,reference}/**/*.html', { cwd: output }).filter((path) => !kinds.includes(path));
const modes = [
  { name: 'wide', width: 1360, colorScheme: 'light' },
  { name: 'narrow', width: 360, colorScheme: 'light' },
  { name: 'dark', width: 1360, colorScheme: 'dark' },
] as const;

const browser = await startBrowser();
const server = await serveFolder(output);
const problems: string[] = [];
function report(found: readonly string[]): void {
  problems.push(...found);
  for (const problem of found) console.error(`error  ${problem}`);
}
async function lookAtPages({ name, width, colorScheme }: (typeof modes)[number]): Promise<void> {
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  for (const path of name === 'wide' ? [...kinds, ...rest] : kinds)
    report((await checkPage(context, server.url, path)).map((each) => `${name}: ${each}`));
  await context.close();
}
try {
  await Promise.all(modes.map(lookAtPages));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  report(await checkSearch(context, server.url));
  report(await checkKeyboard(context, server.url));
  report(await checkSwitch(context, server.url));
} finally {
  await browser.close();
  server.stop();
}
console.log(
  `${kinds.length} kinds of pages in ${modes.length} windows, ${rest.length} further pages, search, keyboard and switch of versions: ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
