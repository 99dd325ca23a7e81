import { htmlEscape } from 'escape-goat';

/** Text that is HTML already. Only the `html` tag makes it, so whatever else is shown gets escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: nothing, text, HTML, or a list of these. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Writes HTML. Attributes must be in double quotes: values are escaped for text and for these. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + render(parts[index - 1]) + string));
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return htmlEscape(String(part));
}
