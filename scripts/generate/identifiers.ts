import { isOfModule } from './reserved-names.ts';

const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);
/** What an argument of a generated function is called already. */
const isArgument = (name: string): boolean => ['client', 'body', 'query', 'options'].includes(name);

/** The name of an operation's function: its `operationId`, as far as that is a name in TypeScript. */
export const functionName = (operationId: string, used: Set<string>): string =>
  free(toIdentifier(operationId), used, isOfModule);

/** The name of the function that makes the call of another one and waits: `editFileAsync` becomes `editFileAndWait`. */
export const waitingName = (name: string, used: Set<string>): string =>
  free(`${name.replace(/Async$/, '')}AndWait`, used, isOfModule);

/** The name of an argument for a path parameter. */
export const argumentName = (parameter: string, used: Set<string>): string =>
  free(toIdentifier(parameter), used, isArgument);

/** `pulls/list-files` becomes `pullsListFiles`. */
function toIdentifier(text: string): string {
  const [first = '', ...others] = text.split(/[^\w$]+/).filter(Boolean);
  const name = [first, ...others.map(capitalize)].join('');
  return /^[A-Za-z_$]/.test(name) && !reserved.has(name) ? name : `_${name}`;
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function free(base: string, used: Set<string>, isTaken: (name: string) => boolean): string {
  let name = base;
  for (let index = 2; used.has(name) || isTaken(name); index += 1) name = `${base}${index}`;
  used.add(name);
  return name;
}
