/** Compiled by `tsc -p test`, never run. */
import type {
  ExtractConfigJson as ModernConfig,
  ExtractOutputJson,
  ExtractRun,
} from '@extend-openapi/types/2026-02-09';
import type { ExtractionConfig, ProcessorRun } from '@extend-openapi/types/2025-04-21';
import { expectTypeOf } from 'vitest';
import * as z from 'zod';
import {
  currencyField,
  dateField,
  defineExtraction,
  type ExtractionValue,
  signatureField,
} from '../../src/extraction/index.ts';

const invoice = defineExtraction(
  z.object({
    number: z.string().nullable(),
    kind: z.enum(['invoice', 'credit_note']).nullable(),
    due: dateField().describe('d'),
    total: currencyField().describe('d'),
    seller: signatureField(),
    items: z.array(z.object({ quantity: z.int().nullable() })),
  }),
);

declare const modern: ExtractRun;
declare const middle: ProcessorRun;

export function values(): void {
  const { output, status } = invoice.parseRun(modern);
  expectTypeOf(output.value.number).toEqualTypeOf<string | null>();
  expectTypeOf(output.value.kind).toEqualTypeOf<'invoice' | 'credit_note' | null>();
  expectTypeOf(output.value.due).toEqualTypeOf<string | null>();
  expectTypeOf(output.value.total).toEqualTypeOf<{ amount: number | null; iso_4217_currency_code: string | null }>();
  expectTypeOf(output.value.seller.is_signed).toEqualTypeOf<boolean | null>();
  expectTypeOf(output.value.items).toEqualTypeOf<{ quantity: number | null }[]>();
  expectTypeOf(output.metadata).toEqualTypeOf<ExtractOutputJson['metadata']>();
  expectTypeOf(status).toEqualTypeOf<ExtractRun['status']>();
  expectTypeOf(invoice.parseRun(middle).output.value).toEqualTypeOf<ExtractionValue<typeof invoice>>();
  // @ts-expect-error not a field of the schema
  console.log(output.value.missing);
}

export function configs(): void {
  expectTypeOf({ schema: invoice.schema }).toExtend<ModernConfig>();
  expectTypeOf({ type: 'EXTRACT' as const, schema: invoice.schema }).toExtend<ExtractionConfig>();
  // @ts-expect-error only an object can be extracted
  defineExtraction(z.string());
}
