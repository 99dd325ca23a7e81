export { endWithUs, withFolder } from './belongings.ts';
export { compareOutputs, type Outputs, writeOutputs } from './outputs.ts';
export { readJson } from './read-json.ts';
export { findProblems, formatProblem, type Problem, ProblemsError, shown } from './problem.ts';
export { mustRun, type Outcome, runProgram } from './run-program.ts';
