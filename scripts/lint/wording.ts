/** Words that carry nothing by themselves: a description made of these and of the name says nothing. */
const empty = new Set(
  [
    'a an the of to for in on by with from and or as at is are be was this that these those its it your you which',
    'value values object property parameter string number boolean integer data information details',
    'representing represents containing contains given specified associated corresponding',
  ].flatMap((line) => line.split(' ')),
);

const placeholders =
  /\b(?:TODO|TBD|FIXME|XXX)\b|\b(?:lorem ipsum|coming soon|to be defined|no description|placeholder text)\b|^(?:n\/a|none|-+|\.+)$/i;

const fillers = [
  /^this (?:field|property|attribute|parameter|object|schema|endpoint|operation|header|value)\b/i,
  /^the (?:field|property|attribute|parameter|object|value) (?:is|represents|contains|describes|holds|specifies|indicates)\b/i,
  /^(?:represents|describes|specifies|indicates|contains information|an? object (?:that )?(?:represent|contain|describ))/i,
  /^(?:a )?success(?:ful)?(?: response)?\.?$/i,
  /^(?:ok|okay|success|error|default response)\.?$/i,
];

const fewest = 3;

/**
 * What is wrong with the description of a thing of that name, if anything. A fixed value needs fewer words: "Always
 * `file`." is all there is to say of it.
 */
export function judgeWording(description: string, name: string, isConstant = false): string | undefined {
  const text = description.trim();
  const placeholder = placeholders.exec(text)?.[0];
  if (placeholder) return `"${placeholder}" is a placeholder: write the description`;
  const filler = fillers.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
  if (filler) return `"${filler}" is filler: begin with what the reader wants to know`;
  if (isConstant) return undefined;
  const said = words(text);
  if (said.length < fewest)
    return `${said.length === 1 ? 'One word' : `${said.length} words`}: say what the name does not`;
  const named = words(name).map(stem);
  if (named.length === 0) return undefined;
  const opening = /^the ([\w ]+?) of (?:the|an?|this) \w+(?: \w+)?\.?$/i.exec(text)?.[1];
  const isOpening = opening !== undefined && words(opening).map(stem).join(' ') === named.join(' ');
  const isRepeated = said.every((word) => empty.has(word) || named.includes(stem(word)));
  return isOpening || isRepeated ? `The description repeats the name "${name}": say what the name does not` : undefined;
}

/** Lower-case words of a text or of a camelCase name. */
function words(text: string): string[] {
  return (text.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );
}

/** Enough of a stem to see that "identifiers" is "identifier". */
const stem = (word: string): string => word.replace(/(?:'s|ies|es|s|ed|ing)$/, '');
