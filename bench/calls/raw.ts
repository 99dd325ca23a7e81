export function createCall(baseUrl: string): () => Promise<unknown> {
  const headers = { authorization: 'Bearer sk_bench', 'x-extend-api-version': '2026-02-09' };
  return async () => {
    const response = await fetch(`${baseUrl}/files/file_1`, { headers });
    const data = (await response.json()) as { id: string };
    return data.id;
  };
}
