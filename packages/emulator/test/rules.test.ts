import { expect, test } from 'vitest';
import { runWorkflow, trigger } from './support/run-workflow.ts';

const found = {
  total: 100,
  subtotal: 80,
  tax: 20,
  paid: { amount: 99.5, iso_4217_currency_code: 'EUR' },
  currency: 'EUR',
  discount: null,
  lines: [{ quantity: 2 }, { quantity: 3 }],
};

/** What a step that validates says about each of the formulas. */
async function judge(formulas: readonly string[]): Promise<object[]> {
  const rules = formulas.map((formula) => ({ name: formula, formula }));
  const { run } = await runWorkflow(
    [
      trigger('extract'),
      {
        type: 'EXTRACT',
        name: 'extract',
        config: { extractorConfig: { schema: { type: 'object', properties: {} } } },
        next: [{ step: 'check' }],
      },
      { type: 'RULE_VALIDATION', name: 'check', config: { rules } },
    ],
    { script: (world) => world.script({ run: 'extract', output: found }) },
  );
  const { result } = run.stepRuns[1] as unknown as { result: { rules: object[] } };
  return result.rules;
}

test('rules hold', async () => {
  const formulas = [
    'extract.total = extract.subtotal + extract.tax',
    'extract.output.value.total = 100',
    'extract.total - extract.tax - 10 = 70',
    'extract.subtotal + extract.tax * 2 = 120',
    'extract.total / 2 = 50',
    'extract.total = 100.004',
    'extract.total != 100.01',
    'extract.total <> extract.tax',
    'extract.total >= 100',
    'extract.total <= 100',
    'extract.total > 99',
    'extract.total < 101',
    'extract.tax > -1',
    'extract.paid < 100',
    'extract.currency = "EUR"',
    "extract.currency != 'USD'",
    'extract.discount != 5',
    'extract.lines.quantity > 1',
    ' TRUE ',
  ];
  expect(await judge(formulas)).toEqual(formulas.map((name) => ({ name, valid: true })));
});

test('rules fail, and say which', async () => {
  const formulas = [
    'extract.total = extract.subtotal',
    'extract.total = 100.006',
    'extract.total != 100',
    'extract.total <> 100',
    'extract.total > 100',
    'extract.total < 100',
    'extract.total >= 101',
    'extract.total <= 99',
    'extract.currency = "USD"',
    'extract.lines.quantity > 2',
    'FALSE',
  ];
  expect(await judge(formulas)).toEqual(
    formulas.map((name) => ({
      name,
      valid: false,
      failureReason: 'RULE_FAILED',
      error: `"${name}" does not hold`,
    })),
  );
});

test('a rule that cannot be read, and one without a value to compare, say what is wrong', async () => {
  const rules = await judge([
    'extract.total',
    'SUM(extract.lines) = 1',
    'extract.missing > 1',
    'extract.discount > 1',
    'extract.currency > 1',
  ]);
  const failed = (failureReason: string, error: string) => ({ valid: false, failureReason, error });
  expect(rules).toMatchObject([
    failed('PARSE_ERROR', '"extract.total" compares nothing'),
    failed('PARSE_ERROR', '"SUM(extract.lines)" is neither a value nor a field'),
    failed('VALUE_ERROR', 'undefined is not a number'),
    failed('VALUE_ERROR', 'null is not a number'),
    failed('VALUE_ERROR', 'EUR is not a number'),
  ]);
});
