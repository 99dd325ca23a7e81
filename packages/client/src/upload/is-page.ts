/** Whether this is a web page, or a worker of one. */
export function isPage(): boolean {
  return typeof location === 'object';
}
