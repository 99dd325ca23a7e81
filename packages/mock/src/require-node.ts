/** The oldest Node on which Prism runs. */
const oldest = [24, 18] as const;

/** Stops on a Node that is too old for Prism before Prism fails in words of its own. @throws {Error} */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(`The mock runs Prism, which needs Node ${oldest.join('.')} or newer: this is Node ${version}`);
}
