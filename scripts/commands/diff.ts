import { type Bump, bumps, compareDocuments, isAtLeast, renderMarkdown, renderText, select } from '../diff/index.ts';
import { ProblemsError } from '../base/index.ts';
import { readOptions } from './options.ts';
import { origin, root, run } from './run.ts';

const levels = bumps.filter((bump) => bump !== 'none');

await run('spec:diff', async (arguments_) => {
  const { values, positionals } = readOptions(
    arguments_,
    { json: { type: 'boolean' }, markdown: { type: 'boolean' }, 'fail-on': { type: 'string' } },
    ['<old>', '<new>'],
  );
  const [before, after] = positionals;
  if (values.json && values.markdown)
    throw new ProblemsError([{ message: 'Choose one of --json and --markdown: the report is printed once' }]);
  const limit = values['fail-on'] as Bump | undefined;
  if (limit !== undefined && !levels.some((level) => level === limit))
    throw new ProblemsError([{ message: `--fail-on takes ${levels.join(', ')}, not "${limit}"` }]);
  if (!before || !after)
    throw new ProblemsError([
      { message: 'Name two contracts, the older first: a file, a version, or <rev>:<version>' },
    ]);
  const [old, current] = [await select(before, root, origin), await select(after, root, origin)];
  const report = compareDocuments(old.document, current.document);
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else console.log(values.markdown ? renderMarkdown(report) : renderText(report));
  return limit && isAtLeast(report.bump, limit) ? 1 : 0;
});
