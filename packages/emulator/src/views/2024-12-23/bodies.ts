import { createFile } from '../../resources/files.ts';
import type { Json } from '../../store/json.ts';
import type { World } from '../../world/world.ts';
import { newerConfig, newerOutput } from './to-newer.ts';

export type Change = (body: Json, world: World) => Json | Promise<Json>;

export const same: Change = (body) => body;

export const withConfig: Change = (body) =>
  body.config === undefined ? body : { ...body, config: newerConfig(body.config as Json) };

export const withExpected: Change = (body) => ({ ...body, expectedOutput: newerOutput(body.expectedOutput as Json) });

/** Stores a document that travels inside the request, and sends its id along instead. */
export const withStoredFile: Change = async (body, world) => {
  const { fileBase64, fileName = 'document.pdf' } = (body.file ?? {}) as { fileBase64?: string; fileName?: string };
  if (fileBase64 === undefined) return body;
  const bytes = new Uint8Array(Buffer.from(fileBase64.replace(/^data:[^,]*,/, ''), 'base64'));
  const { id: fileId } = await createFile(world, { name: fileName, bytes });
  return { ...body, file: { fileId } };
};

export const withOutputs: Change = (body) => {
  const rename = ({ outputs, ...file }: Json): Json => {
    const given = outputs as { processorId: string; output: Json }[] | undefined;
    return given ? { ...file, outputs: given.map((each) => ({ ...each, output: newerOutput(each.output) })) } : file;
  };
  return Array.isArray(body.files) ? { ...body, files: (body.files as Json[]).map(rename) } : body;
};
