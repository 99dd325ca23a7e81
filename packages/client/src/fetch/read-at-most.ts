/** Reads a body as text to its end, or to the limit; what lies beyond is cancelled, not downloaded. */
export async function readAtMost(response: Response, limitBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let left = limitBytes; left > 0; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.byteLength;
  }
  reader.cancel().catch(() => undefined);
  return text;
}
