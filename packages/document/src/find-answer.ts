import type { Answer, Operation } from './document.ts';

/** The documented answer with a status: exactly, else by its range, else the default. */
export function findAnswer({ answers }: Pick<Operation, 'answers'>, status: number): Answer | undefined {
  const names = [String(status), `${String(status)[0]}XX`, 'default'];
  return names.map((name) => answers.find((answer) => answer.status === name)).find((answer) => answer !== undefined);
}

/** The first documented success. */
export const findSuccess = ({ answers }: Pick<Operation, 'answers'>): Answer | undefined =>
  answers.find(({ status }) => status.startsWith('2'));
