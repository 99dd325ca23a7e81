import { onOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';
import { verbs } from './operation-id-verb.ts';

const limit = 60;
const others = [
  'add',
  'change',
  'deploy',
  'download',
  'fill',
  'find',
  'remove',
  'replace',
  'run',
  'send',
  'start',
  'stop',
];
const imperatives = new Set([...verbs, ...others]);

/** Summaries are headings and menu entries. That of an event says what happened, so it is no imperative. */
export const summaryStyle: Rule = {
  name: 'summary-style',
  scope: 'convention',
  check: () =>
    onOperations(({ operation: { summary }, isWebhook, context: { report }, location, heading }) => {
      if (!summary) {
        report({ message: 'The operation has no summary', location: heading });
        return;
      }
      const place = location.child('summary');
      if (summary.length > limit)
        report({ message: `The summary has ${summary.length} characters, the limit is ${limit}`, location: place });
      if (/[.!]$/.test(summary)) report({ message: 'A summary ends without a full stop', location: place });
      const [first = ''] = summary.split(' ');
      if (!/^[A-Z]/.test(first)) report({ message: 'A summary begins with a capital', location: place });
      else if (!isWebhook && !imperatives.has(first.toLowerCase())) {
        report({ message: `A summary begins with an imperative, not with "${first}"`, location: place });
      }
    }),
};
