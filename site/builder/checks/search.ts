import type { BrowserContext } from 'playwright-core';
import { openWatched } from './watched-page.ts';

/** What is looked for, and the page that has to be among the first results. */
const searches: readonly (readonly [words: string, address: string])[] = [
  ['createExtractRun', '/api/2026-02-09/createExtractRun.html'],
  ['start an extract run', '/api/2026-02-09/createExtractRun.html'],
  ['workflow_run.completed', '/api/2025-04-21/webhooks/workflow_run.completed.html'],
  ['retries cost', '/guides/retries.html'],
  ['typed extraction', '/guides/typed-extraction.html'],
  ['startMock', '/reference/mock.html'],
];

/** Whether search finds operations, events, guides and docstrings, and leads to them. */
export async function checkSearch(context: BrowserContext, url: string): Promise<string[]> {
  const { page, problems } = await openWatched(context, url, 'index.html');
  for (const [words, address] of searches) {
    await page.goto(`${url}/index.html`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.locator('.VPLocalSearchBox input').fill(words);
    const results = page.locator('.VPLocalSearchBox .results a');
    await results
      .first()
      .waitFor({ timeout: 20_000 })
      .catch(() => undefined);
    await page.waitForTimeout(300);
    const found = await results.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    const index = found.indexOf(address);
    if (index < 0 || index > 4) {
      problems.push(
        `search for "${words}": ${address} is not among the first five of ${found.length}: ${found.slice(0, 5).join(' ')}`,
      );
      continue;
    }
    for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .waitForURL((at) => at.pathname === address, { timeout: 10_000 })
      .catch(() => {
        problems.push(`search for "${words}": Enter leads to ${page.url()}`);
      });
  }
  await page.close();
  return problems;
}
