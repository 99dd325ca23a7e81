const people = ['Mara Lindqvist', 'Dana Okafor', 'Jonas Brandt', 'Ines Moreau', 'Tomasz Zielinski'];
const companies = ['Northwind Paper Co.', 'Contoso Freight Ltd.', 'Alder & Finch LLP', 'Blue Harbor Supply'];
const streets = ['12 Mill Lane', '480 Harbor Street', '7 Foundry Road'];
const cities = ['Portland', 'Rotterdam', 'Leeds', 'Lyon'];
const things = ['Copy paper A4', 'Freight', 'Toner cartridge', 'Oak floor, 24 m²', 'Consulting, 3 days'];

/** What a text is about, by the name of its property. The first that fits decides. */
const topics: readonly (readonly [RegExp, (random: () => number) => string])[] = [
  [/currency/i, () => 'USD'],
  [/e-?mail/i, (random) => `${pick(people, random).toLowerCase().replace(' ', '.')}@example.com`],
  [/phone|fax/i, (random) => `+1 555 01${digits(2, random)}`],
  [/date|_at$|^due/i, inventDay],
  [/url|website|link/i, () => 'https://www.example.com'],
  [
    /number|_no$|_id$|^id$|reference|policy|code/i,
    (random) => `${pick(['INV', 'PO', 'HH'], random)}-${digits(5, random)}`,
  ],
  [/company|vendor|supplier|customer|insurer|issuer|bank/i, (random) => pick(companies, random)],
  [/name|signed|person|contact|claimant|tenant|insured/i, inventPerson],
  [/address|street/i, (random) => `${pick(streets, random)}, ${pick(cities, random)}`],
  [/city|town|place/i, (random) => pick(cities, random)],
  [/country/i, () => 'US'],
  [/zip|postal/i, (random) => digits(5, random)],
  [/amount|total|price|tax/i, (random) => `${digits(3, random)}.${digits(2, random)}`],
];

/** A text that suits the name of its property. */
export function inventText(name: string, random: () => number): string {
  const topic = topics.find(([pattern]) => pattern.test(name));
  return topic ? topic[1](random) : pick(things, random);
}

export function inventPerson(random: () => number): string {
  return pick(people, random);
}

export function inventDay(random: () => number): string {
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  return `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const pick = (list: readonly string[], random: () => number): string => list[Math.floor(random() * list.length)]!;
const digits = (length: number, random: () => number): string =>
  Array.from({ length }, () => Math.floor(random() * 10)).join('');
