/** A finding: where a request or an answer leaves the contract. */
export interface Violation {
  /** `['request', 'body', 'file', 'url']`, `['request', 'query', 'status']` */
  location: string[];
  severity: 'Error' | 'Warning' | 'Information' | 'Hint';
  /** The keyword of the schema that was broken, or one word of our own: `unknown`, `empty`. */
  code: string | number;
  /** One sentence that a developer can act on. */
  message: string;
}

export const violation = (location: string[], code: string | number, message: string): Violation => ({
  location,
  severity: 'Error',
  code,
  message,
});
