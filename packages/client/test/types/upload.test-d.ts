/** Compiled by `tsc -p test`, never run. */
import type { File as MiddleFile } from '@extend-openapi/types/2025-04-21';
import type { File as ModernFile } from '@extend-openapi/types/2026-02-09';
import { expectTypeOf } from 'vitest';
import type { ExtendClient as Legacy } from '../../src/generated/2024-12-23.gen.ts';
import type { ExtendClient as Middle } from '../../src/generated/2025-04-21.gen.ts';
import { type ExtendClient as Modern, uploadFile } from '../../src/generated/2026-02-09.gen.ts';

declare const legacy: Legacy;
declare const middle: Middle;
declare const modern: Modern;

export async function options(): Promise<void> {
  expectTypeOf(
    await uploadFile(modern, 'a.pdf', { password: 'p', convertToPdf: true, timeoutMs: 1000 }),
  ).toEqualTypeOf<ModernFile>();
  expectTypeOf(
    await uploadFile(middle, new Blob(), { convertToPdf: true, fileName: 'a.pdf' }),
  ).toEqualTypeOf<MiddleFile>();
  expectTypeOf((await uploadFile(legacy, Buffer.alloc(1), { mediaType: 'text/csv' })).id).toEqualTypeOf<string>();
  // @ts-expect-error no password before 2026-02-09
  await uploadFile(middle, 'a.pdf', { password: 'p' });
  // @ts-expect-error no conversion before 2025-04-21
  await uploadFile(legacy, 'a.pdf', { convertToPdf: true });
  // @ts-expect-error a misspelt option
  await uploadFile(modern, 'a.pdf', { filename: 'a.pdf' });
  // @ts-expect-error a response is not a source
  await uploadFile(modern, new Response());
}
