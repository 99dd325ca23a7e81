const longest = 80;

/** A value of a document, short enough for a sentence. */
export const show = (value: unknown): string => (value === undefined ? 'nothing' : shorten(JSON.stringify(value)));

export const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 3)}…` : text);
