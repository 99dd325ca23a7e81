import { ExtendClient } from 'extend-ai';

export async function* listFiles(baseUrl: string): AsyncGenerator<unknown> {
  const client = new ExtendClient({ token: 'sk_bench', baseUrl });
  let nextPageToken: string | undefined;
  do {
    const page = await client.files.list(nextPageToken === undefined ? {} : { nextPageToken });
    yield* page.data;
    ({ nextPageToken } = page);
  } while (nextPageToken !== undefined);
}
