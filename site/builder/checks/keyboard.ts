import type { BrowserContext } from 'playwright-core';
import { openWatched } from './watched-page.ts';

/** Whether a page can be used without a mouse: the way past the navigation, a ring around what has the focus, a group that opens. */
export async function checkKeyboard(context: BrowserContext, url: string): Promise<string[]> {
  const { page, problems } = await openWatched(context, url, 'api/2026-02-09/createExtractRun.html');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.textContent?.trim());
  if (first !== 'Skip to content')
    problems.push(`keyboard: the first stop is "${first}" and not the way to the content`);
  await page.keyboard.press('Enter');
  const isPast = await page.evaluate(() => location.hash === '#VPContent');
  if (!isPast) problems.push('keyboard: the way to the content does not lead there');

  const link = page.locator('.version-switch a').nth(1);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
  if (outline === 'none') problems.push('keyboard: the switch of versions does not show that it has the focus');

  const group = page.locator('.VPSidebarItem.level-0.collapsed > .item .caret').first();
  await group.focus();
  await page.keyboard.press('Enter');
  if ((await page.locator('.VPSidebarItem.level-0:not(.collapsed)').count()) < 2)
    problems.push('keyboard: a group beside the page does not open');

  await page.keyboard.press('Control+k');
  await page.locator('.VPLocalSearchBox input').waitFor({ timeout: 10_000 });
  await page.keyboard.press('Escape');
  if ((await page.locator('.VPLocalSearchBox').count()) > 0)
    problems.push('keyboard: Escape does not close the search');
  await page.close();
  return problems;
}
