import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { currencyField, dateField, defineExtraction, ExtractionError } from '../../src/extraction/index.ts';

const lease = defineExtraction(
  z.object({
    tenant_name: z.string().nullable(),
    premises_address: z.string().nullable(),
    commencement_date: dateField(),
    monthly_rent: currencyField(),
  }),
);
const value = {
  tenant_name: 'Brightwell Bakery Ltd',
  premises_address: null,
  commencement_date: '2026-05-01',
  monthly_rent: { amount: 3250, iso_4217_currency_code: 'GBP' },
};
const run = {
  object: 'extract_run',
  id: 'exr_1',
  status: 'PROCESSED',
  output: { value, metadata: { tenant_name: {} } },
};

function failure(action: () => unknown): ExtractionError {
  try {
    action();
  } catch (error) {
    if (ExtractionError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('did not fail');
}

test('a finished run is returned with its output checked', () => {
  expect(lease.parseRun(run)).toEqual(run);
  expect(lease.parseRun({ ...run, output: { ...run.output, value: { ...value, extra: 1 } } })).toEqual(run);
});

test('a run of 2025-04-21 is read the same way', () => {
  const processorRun = {
    object: 'document_processor_run',
    id: 'dpr_1',
    type: 'EXTRACT',
    output: { value, metadata: {} },
  };
  expect(lease.parseRun(processorRun).output.value.monthly_rent.amount).toBe(3250);
});

test.each([
  [{ ...run, status: 'FAILED', output: null }, 'run exr_1 has no output: its status is FAILED'],
  [{ ...run, status: 'PROCESSING', output: {} }, 'run exr_1 has no output: its status is PROCESSING'],
  [{}, 'the run has no output'],
  [
    { ...run, output: { tenant_name: { value: 'x', metadata: {} } } },
    'the output of run exr_1 is not of a JSON schema: the run was made with a field list, or did not extract',
  ],
])('a run without a JSON output is refused: %#', (given, message) => {
  expect(failure(() => lease.parseRun(given as never)).message).toBe(message);
});

test('an output of another shape names the fields and quotes no value', () => {
  const wrong = {
    ...value,
    tenant_name: 123456789,
    monthly_rent: { amount: 'secret words', iso_4217_currency_code: null },
  };
  const error = failure(() => lease.parseRun({ ...run, output: { value: wrong, metadata: {} } }));
  expect(error.problems.map(({ path }) => path)).toEqual(['tenant_name', 'monthly_rent.amount']);
  expect(error.message).toMatch(/^the output of run exr_1 does not have the shape of its schema\n/);
  expect(JSON.stringify(error) + error.message).not.toMatch(/123456789|secret words/);
});

test('a bare value is checked too, with positions in lists', () => {
  const { parseValue } = defineExtraction(z.object({ items: z.array(z.object({ price: z.number().nullable() })) }));
  expect(parseValue({ items: [{ price: 1 }] })).toEqual({ items: [{ price: 1 }] });
  expect(failure(() => parseValue({ items: [{ price: 1 }, {}] })).problems).toMatchObject([{ path: 'items[1].price' }]);
});

test('the schema is plain JSON, as the documented example writes it', () => {
  const { schema } = lease;
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  const example = readFileSync(
    new URL('../../../../openapi/2026-02-09/examples/extract/extract-request-inline-config.yaml', import.meta.url),
    'utf8',
  );
  for (const name of schema.required) expect(example).toContain(`${name}:`);
});
