import { createExtendClient, createExtractRunAndWait } from '@extend-openapi/client/operations';
import { currencyField, dateField, defineExtraction } from '@extend-openapi/client/extraction';
import * as z from 'zod';

const invoice = defineExtraction(
  z.object({
    number: z.string().nullable().describe('Printed at the top right'),
    due: dateField(),
    total: currencyField(),
    line_items: z.array(z.object({ text: z.string().nullable(), quantity: z.int().nullable() })),
  }),
);

const client = createExtendClient();
const file = { url: 'https://files.example.com/order.pdf' };
const run = await createExtractRunAndWait(client, { config: { schema: invoice.schema }, file });
if (run.status === 'PROCESSED') {
  const { value } = invoice.parseRun(run).output; // checked, and typed by the schema
  console.log(value.number, value.total.amount, value.line_items.length); // → R-17 98.5 1
}
