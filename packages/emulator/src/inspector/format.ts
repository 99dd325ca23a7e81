import { html, type Html } from './html.ts';

/** A moment of a world, in UTC like everything in the API; the day shows on hover. */
export function moment(milliseconds: number): Html {
  const text = new Date(milliseconds).toISOString();
  return html`<time datetime="${text}" title="${text}">${text.slice(11, 23)}</time>`;
}

/** `400 ms`, `1.5 s`, `3 min`, `2 h`: as much as a person wants to know. */
export function duration(milliseconds: number): string {
  const round = (value: number): string => String(Math.round(value * 10) / 10);
  if (milliseconds < 1000) return `${milliseconds} ms`;
  if (milliseconds < 60_000) return `${round(milliseconds / 1000)} s`;
  if (milliseconds < 3_600_000) return `${round(milliseconds / 60_000)} min`;
  return `${round(milliseconds / 3_600_000)} h`;
}

/** `1 run`, `3 runs`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** How much of a value is shown: a page must stay readable and light. */
const longest = 20_000;

const secret = /secret|password|authorization|api-?key/i;

/** A value as JSON to read. Secrets are masked, and what is very long is cut. */
export function json(title: string, value: unknown): Html {
  const text = JSON.stringify(value, (name, each) => (secret.test(name) && each ? '••••••' : (each as unknown)), 2);
  const shown = text.length > longest ? `${text.slice(0, longest)}\n… ${text.length - longest} characters more` : text;
  return html`<figure>
    <figcaption>${title}</figcaption>
    <pre tabindex="0">${shown}</pre>
  </figure>`;
}

const tones: Readonly<Record<string, string>> = {
  PROCESSED: 'good',
  delivered: 'good',
  FAILED: 'bad',
  REJECTED: 'bad',
  failed: 'bad',
  NEEDS_REVIEW: 'warn',
  held: 'warn',
  CANCELLED: 'quiet',
  dropped: 'quiet',
};

/** A status as a small label; its colour only repeats what it says. */
export function pill(status: string | number): Html {
  const tone = typeof status === 'number' ? (status < 400 ? 'good' : 'bad') : (tones[status] ?? 'busy');
  return html`<span class="pill ${tone}">${String(status).replaceAll('_', ' ').toLowerCase()}</span>`;
}
