export { publishedPackages } from './published-packages.ts';
export { runSteps, type Step } from './steps.ts';
export { countTests, formatCounts } from './test-counts.ts';
