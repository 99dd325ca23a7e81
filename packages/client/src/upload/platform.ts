/** Whether this is a web page, or a worker of one. */
const isPage = (): boolean => typeof location === 'object';

const address = 'https://service.example';

/** Whether `fetch` sends a stream while it is read. Where it does not, it may send its description instead. */
export function canStreamRequests(): boolean {
  // Browsers that send streams do so over HTTP/2 only, and fail where the server or a proxy does not speak it.
  if (isPage()) return false;
  try {
    const init = { method: 'POST', body: new ReadableStream(), duplex: 'half' };
    const { headers, body } = new Request(address, init);
    // A platform that does not know streams turns this one into text, and labels it.
    return body instanceof ReadableStream && !headers.has('content-type');
  } catch {
    return false;
  }
}

/**
 * Keeps Node from holding what it has sent in memory, which it does where a redirect could need the body again: without
 * a window, and where redirects are an error, none can. A page keeps nothing and would not be told what the error was;
 * Cloudflare Workers refuse the setting.
 */
export function unbuffered(): { readonly redirect?: 'error'; readonly window?: null } {
  if (isPage()) return {};
  try {
    new Request(address, { redirect: 'error' });
    return { redirect: 'error', window: null };
  } catch {
    return {};
  }
}
