import type { EditTemplate } from '../controls.ts';
import type { Script } from '../results/script.ts';

/** A script as JSON: a pattern for the name of a document is an object there. */
export type ScriptJson = Omit<Script, 'file'> & {
  readonly file?: string | { readonly pattern: string; readonly flags?: string };
};

/** @throws {SyntaxError} when the pattern is not a regular expression */
export function readScript({ file, ...script }: ScriptJson): Script {
  if (file === undefined) return script;
  return { ...script, file: typeof file === 'string' ? file : new RegExp(file.pattern, file.flags) };
}

export function writeScript({ file, ...script }: Script): ScriptJson {
  const written = file instanceof RegExp ? { pattern: file.source, flags: file.flags } : file;
  return written === undefined ? script : { ...script, file: written };
}

/** An edit template as JSON: the bytes of its document are Base64. */
export type EditTemplateJson = Omit<EditTemplate, 'file'> & {
  readonly file: { readonly name: string; readonly bytes: string };
};

export const readEditTemplate = ({ file, ...template }: EditTemplateJson): EditTemplate => ({
  ...template,
  file: { name: file.name, bytes: new Uint8Array(Buffer.from(file.bytes, 'base64')) },
});
