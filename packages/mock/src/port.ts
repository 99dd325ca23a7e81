/** Checks a port that may come from an environment or a command line. @throws {RangeError} when it is none. */
export function checkPort(port: unknown): number {
  if (typeof port === 'number' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  const shown = typeof port === 'string' ? `"${port}"` : String(port);
  throw new RangeError(`A port is a whole number from 0 to 65535, not ${shown}`);
}

/** Reads a port from a text. @throws {RangeError} when it is none. */
export const readPort = (text: string): number => checkPort(/^\d+$/.test(text) ? Number(text) : text);
