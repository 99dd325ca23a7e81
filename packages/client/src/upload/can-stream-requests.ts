import { isPage } from './is-page.ts';

/** Whether `fetch` sends a stream while it is read. Where it does not, it may send its description instead. */
export function canStreamRequests(): boolean {
  // Browsers that send streams do so over HTTP/2 only, and fail where the server or a proxy does not speak it.
  if (isPage()) return false;
  let isAsked = false;
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex(): string {
      isAsked = true;
      return 'half';
    },
  };
  try {
    // A platform that does not know streams turns this one into text, and labels it.
    const { headers } = new Request('https://service.example', init);
    return isAsked && !headers.has('content-type');
  } catch {
    return false;
  }
}
