import { toComment } from './clean-comments.ts';
import type { Operation } from '../contract/index.ts';
import type { Argument, OperationModel } from './operation-model.ts';

/** A function as text: its comment, what it takes and gives, and the expression that it returns. */
export function renderFunction(
  name: string,
  comment: string,
  given: readonly Argument[],
  result: string,
  expression: string,
): string {
  const client: Argument = { name: 'client', type: 'ExtendClient', isRequired: true };
  const all = [client, ...given].map(renderArgument);
  return `${comment}export function ${name}(\n${all.map((argument) => `  ${argument},\n`).join('')}): ${result} {\n  return ${expression};\n}\n`;
}

/** An argument may be left out when nothing behind it is required. */
function renderArgument({ name, type, isRequired }: Argument, index: number, all: readonly Argument[]): string {
  if (isRequired) return `${name}: ${type}`;
  const mayBeLeftOut = all.slice(index).every((argument) => !argument.isRequired);
  return mayBeLeftOut ? `${name}?: ${type}` : `${name}: ${type} | undefined`;
}

/** The comment of a function: what the contract says of the operation, and of what it takes. */
export function documentOperation(
  { operation, pathArguments, body }: OperationModel,
  further: readonly string[] = [],
): string {
  const { summary, description } = operation;
  const parameters = [...pathArguments, ...(body ? [body] : [])].flatMap((argument) => {
    const said = argument.description?.split('\n\n')[0]?.replaceAll(/\s+/g, ' ').trim();
    return said ? [`@param ${argument.name} ${said}`] : [];
  });
  const paragraphs = [summary === undefined ? '' : endSentence(summary), ...further, description?.trim() ?? ''];
  return block(paragraphs.filter(Boolean), [...parameters, ...deprecation(operation)]);
}

export function block(paragraphs: readonly string[], tags: readonly string[]): string {
  const text = toComment(paragraphs, tags);
  return text === undefined ? '' : `/*${text}*/\n`;
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function deprecation(operation: Operation): string[] {
  if (operation['deprecated' as 'x-'] !== true) return [];
  const { since, use } = (operation['x-sdk-deprecation'] ?? {}) as { since?: string; use?: string };
  const words = [since ? `Since ${since}.` : '', use ? `Use ${use} instead.` : ''].filter(Boolean);
  return [`@deprecated ${words.join(' ')}`.trim()];
}

/** An object literal on one line. */
export function renderLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quote(value) : String(value);
  const members = Object.entries(value).map(([key, member]) => `${renderKey(key)}: ${renderLiteral(member)}`);
  return `{ ${members.join(', ')} }`;
}

export const renderKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key));

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
