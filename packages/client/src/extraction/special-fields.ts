import * as z from 'zod';

/** A date as the API gives it: `yyyy-mm-dd`, or null. */
export type DateField = z.ZodNullable<z.ZodString>;

/** An amount with its currency. */
export type CurrencyField = z.ZodObject<{
  amount: z.ZodNullable<z.ZodNumber>;
  iso_4217_currency_code: z.ZodNullable<z.ZodString>;
}>;

/** A signature with who signed, and when. */
export type SignatureField = z.ZodObject<{
  printed_name: z.ZodNullable<z.ZodString>;
  signature_date: DateField;
  is_signed: z.ZodNullable<z.ZodBoolean>;
  title_or_role: z.ZodNullable<z.ZodString>;
}>;

/**
 * A field for a date. Its value is a text such as `2026-02-09`, or null.
 *
 * @example
 * ```ts
 * const invoice = defineExtraction(z.object({ due: dateField().describe('Last day to pay') }));
 * console.log(invoice.parseValue({ due: '2026-02-09' }).due); // 2026-02-09
 * ```
 */
export function dateField(): DateField {
  return z.string().nullable().meta({ 'extend:type': 'date' });
}

/**
 * A field for an amount of money: `amount`, and `iso_4217_currency_code` such as `EUR`. Each may be null.
 *
 * @example
 * ```ts
 * const invoice = defineExtraction(z.object({ total: currencyField() }));
 * console.log(invoice.parseValue({ total: { amount: 42, iso_4217_currency_code: 'EUR' } }).total.amount); // 42
 * ```
 */
export function currencyField(): CurrencyField {
  const members = { amount: z.number().nullable(), iso_4217_currency_code: z.string().nullable() };
  return z.object(members).meta({ 'extend:type': 'currency' });
}

/**
 * A field for a signature: `is_signed`, `printed_name`, `signature_date` and `title_or_role`. Each may be null.
 *
 * @example
 * ```ts
 * const lease = defineExtraction(z.object({ tenant: signatureField() }));
 * const signature = { printed_name: null, signature_date: '2026-02-09', is_signed: true, title_or_role: null };
 * console.log(lease.parseValue({ tenant: signature }).tenant.is_signed); // true
 * ```
 */
export function signatureField(): SignatureField {
  const members = {
    printed_name: z.string().nullable(),
    signature_date: dateField(),
    is_signed: z.boolean().nullable(),
    title_or_role: z.string().nullable(),
  };
  return z.object(members).meta({ 'extend:type': 'signature' });
}
