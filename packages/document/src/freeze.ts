/** Freezes a tree. What is frozen already, with all that it holds, is passed over. */
export function freeze<T>(node: T): T {
  if (typeof node !== 'object' || node === null || Object.isFrozen(node)) return node;
  Object.freeze(node);
  for (const child of Object.values(node)) freeze(child);
  return node;
}
