export async function* listFiles(baseUrl: string): AsyncGenerator<unknown> {
  let cursor: string | undefined;
  do {
    const response = await fetch(`${baseUrl}/files${cursor === undefined ? '' : `?nextPageToken=${cursor}`}`);
    const page = (await response.json()) as { data: unknown[]; nextPageToken?: string };
    yield* page.data;
    cursor = page.nextPageToken;
  } while (cursor !== undefined);
}
