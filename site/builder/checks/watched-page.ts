import type { BrowserContext, Page } from 'playwright-core';

/** Opens a page and collects what it should not do: errors on its console, requests that fail or go elsewhere. */
export async function openWatched(
  context: BrowserContext,
  url: string,
  path: string,
): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${path}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${path}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is under way when the page is left, is aborted by that.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') problems.push(`${path}: request failed: ${request.url()} (${reason})`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== url && protocol !== 'data:' && protocol !== 'blob:') problems.push(`${path}: asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${path}: ${response.status()} for ${response.url()}`);
  });
  await page.goto(`${url}/${path}`, { waitUntil: 'networkidle' });
  return { page, problems };
}
