/** What a command was called with; when that cannot be, it ends with one sentence and without a stack. */
export function readArguments<Arguments>(read: () => Arguments): Arguments {
  try {
    return read();
  } catch (error) {
    console.error(`error  ${(error as Error).message.split(/\. (?=To specify|Did)/)[0]}`);
    process.exit(1);
  }
}

/** The most that a row may take. @throws when it is no number above 0. */
export function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0) return seconds;
  throw new Error(`--seconds takes a number above 0, the most that a row may take, not "${text}"`);
}
