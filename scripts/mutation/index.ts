export { chooseMutations } from './choose-mutations.ts';
export { enumsCheck, factsCheck, lintCheck, marksCheck } from './document-checks.ts';
export { formatOutcome, formatTable, listBlindSpots, listUnnoticed } from './report.ts';
export { runMutations } from './run-mutations.ts';
export { typesCheck } from './types-check.ts';
