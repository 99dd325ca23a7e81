import type { Argument, OperationModel } from './operation-model.ts';
import { block, documentOperation, renderFunction, renderLiteral } from './render-function.ts';
import { renderCallArguments } from './render-call.ts';
import type { RunModel, Starter } from './run-model.ts';

/** A function that begins runs and waits for their end. */
export function renderStarter(model: OperationModel, name: string, { run, list }: Starter): string {
  const options: Argument = { name: 'options', type: `RunOptions<${run.type}>`, isRequired: false };
  const given = [...(model.body ? [model.body] : []), ...(model.query ? [model.query] : []), options];
  const [caller, rule, result, waits] =
    list === undefined
      ? ['createAndWait', run.rule, `Finished${run.name}`, describeWait('the run', run)]
      : ['createAllAndWait', { ...run.rule, list }, `Finished${run.name}[]`, describeWait('every run', run)];
  const call = `${caller}(${renderCallArguments(model, `${renderLiteral(rule)}, `)})`;
  return renderFunction(name, documentOperation(model, [waits]), given, `Promise<${result}>`, call);
}

const describeWait = (which: string, { reader }: RunModel): string =>
  `Waits until ${which} no longer changes by itself, and returns it as {@link ${reader.name}} does. A run that failed is returned, not thrown: look at \`status\`.`;

/** The types of a finished run, and the function that waits for one. */
export function renderRun(run: RunModel): string {
  const given: Argument[] = [
    { name: 'id', type: 'string', isRequired: true },
    { name: 'options', type: `WaitOptions<${run.type}>`, isRequired: false },
  ];
  const comment = block([describeWait('a run', run)], ['@param id The run, whatever its state.']);
  const call = `waitFor(client, ${renderLiteral(run.rule)}, { object: ${JSON.stringify(run.kind)}, id }, options)`;
  const wait = renderFunction(`waitFor${run.name}`, comment, given, `Promise<Finished${run.name}>`, call);
  return `${renderFinished(run)}\n${wait}`;
}

function renderFinished({ name, type, rule, isInterface, hasOutput }: RunModel): string {
  const { terminal } = rule;
  const declare = (own: string, comment: string, statuses: readonly string[], output: string): string => {
    const status = statuses.map((value) => JSON.stringify(value)).join(' | ');
    const members = `{\n  status: ${status};\n${output}}`;
    return `/** ${comment} */\nexport ${isInterface ? `interface ${own} extends ${type} ${members}` : `type ${own} = ${type} & ${members};`}\n`;
  };
  const known = 'A status that this version of the contract does not know ends a wait too.';
  if (!hasOutput || !terminal.includes('PROCESSED'))
    return declare(`Finished${name}`, `A run that no longer changes by itself. ${known}`, terminal, '');
  const others = terminal.filter((status) => status !== 'PROCESSED');
  return [
    declare(
      `Processed${name}`,
      'A run that succeeded, with its output.',
      ['PROCESSED'],
      `  output: NonNullable<${type}["output"]>;\n`,
    ),
    declare(`Unsuccessful${name}`, 'A run that ended without success.', others, ''),
    `/** A run that no longer changes by itself. ${known} */\nexport type Finished${name} = Processed${name} | Unsuccessful${name};\n`,
  ].join('\n');
}
