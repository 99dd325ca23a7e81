/** The two lines that open every generated source. */
export const banner = (source: string): string =>
  `// Generated from ${source}. Do not edit.\n// Change the contract, then run: pnpm generate\n`;
