import type { BrowserContext } from 'playwright-core';
import { openWatched } from './watched-page.ts';

/** From a page, what the switch to a version leads to, or what it says where nothing does the same. */
const ways: readonly { readonly from: string; readonly version: string; readonly to: string | RegExp }[] = [
  { from: 'api/2026-02-09/uploadFile.html', version: '2025-04-21', to: '/api/2025-04-21/uploadFile.html' },
  {
    from: 'api/2026-02-09/createExtractRun.html',
    version: '2025-04-21',
    to: '/api/2025-04-21/createProcessorRun.html',
  },
  { from: 'api/2024-12-23/getWorkflowRun.html', version: '2026-02-09', to: '/api/2026-02-09/getWorkflowRun.html' },
  { from: 'api/2026-02-09/verifyFile.html', version: '2024-12-23', to: /has no counterpart/ },
];

/** Whether the switch of versions stays on the same operation. */
export async function checkSwitch(context: BrowserContext, url: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { from, version, to } of ways) {
    const { page, problems: seen } = await openWatched(context, url, from);
    problems.push(...seen);
    const choice = page.locator('.version-switch .version', { hasText: version });
    if (typeof to === 'string') {
      await choice
        .locator('a')
        .first()
        .click({ timeout: 5000 })
        .catch(() => undefined);
      await page
        .waitForURL((at) => at.pathname === to, { timeout: 5000 })
        .catch(() => {
          problems.push(`${from}: the switch to ${version} leads to ${page.url()} and not to ${to}`);
        });
    } else if (!to.test((await choice.textContent()) ?? ''))
      problems.push(`${from}: does not say that ${version} lacks it`);
    await page.close();
  }
  return problems;
}
