import type { ProcessorKind } from '../store/rows/processor.ts';

interface ProcessorNames {
  readonly noun: string;
  /** Of the ids of processors and of their versions. */
  readonly prefix: string;
  readonly versionPrefix: string;
}

/** What the three kinds of processors are called. */
export const processorNames: Readonly<Record<ProcessorKind, ProcessorNames>> = {
  extract: { noun: 'extractor', prefix: 'ex', versionPrefix: 'exv' },
  classify: { noun: 'classifier', prefix: 'cl', versionPrefix: 'clv' },
  split: { noun: 'splitter', prefix: 'spl', versionPrefix: 'splv' },
};
