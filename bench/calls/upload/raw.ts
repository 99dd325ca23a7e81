import { openAsBlob } from 'node:fs';

export function createUpload(baseUrl: string): (path: string) => Promise<unknown> {
  return async (path) => {
    const body = new FormData();
    body.append('file', await openAsBlob(path), 'large.pdf');
    return (await fetch(`${baseUrl}/files/upload`, { method: 'POST', body })).json();
  };
}
