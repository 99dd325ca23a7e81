export { compareOutputs, type Difference, type Outputs, writeOutputs } from './outputs.ts';
export { formatProblem, type Problem, ProblemsError, shown } from './problem.ts';
