import { type Document, resolve, type Schema } from '../contract/index.ts';
import type { Argument, OperationModel } from './operation-model.ts';
import { block, documentOperation, renderFunction } from './render-function.ts';

/** What the client's upload knows to send, beside the file. */
const choices = ['convertToPdf', 'password'];

/** The operation that the client can stream a file to. */
export const isUpload = ({ method, path, body }: OperationModel): boolean =>
  method === 'POST' && path === '/files/upload' && body?.type === 'FormData';

/** The function of the upload: it takes the file itself, from wherever it is. */
export function renderUpload(
  model: OperationModel,
  document: Document,
  typeOf: (schema: Schema | undefined) => string,
): string {
  const form = resolve(
    document,
    resolve(document, model.operation.requestBody)?.content['multipart/form-data']?.schema,
  );
  const query = resolve(document, model.operation['x-named-query'] as Schema | undefined);
  const known = { ...form?.properties, ...query?.properties };
  const members = choices
    .filter((name) => known[name])
    .map((name) => {
      const { description, ...schema } = known[name]!;
      const comment = block([description ?? ''].filter(Boolean), [])
        .trimEnd()
        .replaceAll('\n', '\n  ');
      return `  ${comment}\n  readonly ${name}?: ${typeOf(schema)} | undefined;\n`;
    });
  const options = `/** Options of {@link ${model.name}}. */\nexport interface UploadFileOptions extends CommonUploadOptions {\n${members.join('')}}\n`;
  const given: Argument[] = [
    {
      name: 'source',
      type: 'UploadSource',
      isRequired: true,
      description: 'The bytes, or where they are; a path is read while it is sent.',
    },
    { name: 'options', type: 'UploadFileOptions', isRequired: false },
  ];
  const documented = documentOperation({ ...model, body: given[0]! });
  const file = resolve(document, model.answer.schema)?.properties?.file;
  const result = file === undefined ? model.answer.type : typeOf(file);
  return `${options}\n${renderFunction(model.name, documented, given, `Promise<${result}>`, 'sendUpload(client, source, options)')}`;
}
