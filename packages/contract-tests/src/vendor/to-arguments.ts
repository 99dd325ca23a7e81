import type { Init } from '../build-init.ts';
import type { VendorCase } from './find-operations.ts';

/** The arguments of a call as the vendor's method takes them: ids first, then query and body in one object, then options. */
export function toArguments({ parameters, operations }: VendorCase, init: Init): unknown[] {
  const form = init.body instanceof FormData ? Object.fromEntries(init.body) : undefined;
  const { file, ...fields } = form ?? {};
  const options = { headers: init.params['header'] };
  const values = parameters.map((parameter) => {
    if (parameter === 'file') return file;
    if (parameter === 'request')
      return { ...init.params['query'], ...(form ? fields : (init.body as object | undefined)) };
    return parameter === 'options' ? options : init.params['path']?.[parameter.path];
  });
  // A method that makes several requests waits for a run. It must find a finished one at once, or fail.
  return operations.length > 1 ? [...values, { maxWaitMs: 0, requestOptions: options }] : values;
}
