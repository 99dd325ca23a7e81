import type { WorldControls } from '../controls.ts';
import type { Emulator } from '../emulator.ts';
import { step } from './differences.ts';
import { indent, type Verdict } from './verdict.ts';

/**
 * Whether the contract was kept: by whoever called a world, or by the emulator itself. Names operation, JSON path and
 * what was expected there.
 */
export function checkContractKept(subject: Pick<WorldControls, 'calls'> | Pick<Emulator, 'breaches'>): Verdict {
  const broken = 'breaches' in subject ? subject.breaches() : violationsOf(subject);
  const who = 'breaches' in subject ? 'The emulator' : 'The requests';
  const message = (): string =>
    broken.length === 0 ? `${who} kept the contract.` : `${who} broke the contract:${indent(broken)}`;
  return { pass: broken.length === 0, message, actual: broken, expected: [] };
}

const violationsOf = (world: Pick<WorldControls, 'calls'>): string[] =>
  world
    .calls()
    .flatMap(({ operation, method, path, violations }) =>
      violations.map(({ location, message }) => `${operation ?? `${method} ${path}`} ${pathOf(location)}: ${message}`),
    );

/** `body $.file.id`, `query $.limit`. */
const pathOf = ([, part = 'request', ...names]: readonly string[]): string =>
  `${part} ${names.reduce((path, name) => step(path, name, /^\d+$/.test(name)), '$')}`;
