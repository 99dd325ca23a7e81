export { makeStoppable, reachLimit } from './dispatcher.ts';

/** Codes of a connection that was not opened: those of Node, then those of Bun. */
const unopened = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
/** Deno has no codes. */
const unopenedInDeno = /\bclient error \(Connect\)/;

/**
 * Whether nothing can have been sent, because the connection was not even opened.
 *
 * @param code the code of a failure, or of what caused it
 * @param messages those of the failure and of its causes
 */
export function isUnopened(code: string | undefined, messages: string): boolean {
  return unopened.test(code ?? '') || unopenedInDeno.test(messages);
}
