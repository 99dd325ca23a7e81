import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { openWatched } from './watched-page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What is wrong with a page: what it says on the console, asks from elsewhere, spills over its window, or bars people from. */
export async function checkPage(context: BrowserContext, url: string, path: string): Promise<string[]> {
  const { page, problems } = await openWatched(context, url, path);
  const spill = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (spill > 0) problems.push(`${path}: is ${spill} pixels wider than its window`);
  if ((await page.locator('h1').count()) !== 1)
    problems.push(`${path}: has ${await page.locator('h1').count()} headings of the first order`);
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()) as AxeResults,
  );
  for (const { id, help, nodes } of violations)
    problems.push(`${path}: axe ${id}: ${help}, ${nodes.length} times, first at ${nodes[0]?.target.join(' ')}`);
  await page.close();
  return problems;
}
