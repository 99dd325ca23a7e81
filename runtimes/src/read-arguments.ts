/** What a command was called with; when that cannot be, it ends with one sentence and without a stack. */
export function readArguments<Arguments>(read: () => Arguments): Arguments {
  try {
    return read();
  } catch (error) {
    console.error(`error  ${(error as Error).message.split(/\. (?=To specify|Did)/)[0]}`);
    process.exit(1);
  }
}
