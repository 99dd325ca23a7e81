import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';

export interface Classification {
  readonly id: string;
  readonly type: string;
}

/** The class whose name the document bears, else any. */
function chooseClass(classes: readonly Classification[], name: string, random: () => number): Classification {
  const words = name.toLowerCase().replaceAll(/[^a-z]+/g, ' ');
  const named = classes.find(({ id, type }) =>
    [id, type].some((each) =>
      words.includes(
        each
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, ' ')
          .trim() || '\0',
      ),
    ),
  );
  return named ?? classes[Math.floor(random() * classes.length)]!;
}

export function makeClassifyOutput(config: Json, files: readonly FileRow[], random: () => number): Json {
  const { id, type } = chooseClass(config.classifications as Classification[], files[0]?.name ?? '', random);
  const content = `The document reads like ${type}.`;
  return { id, type, confidence: 0.97, insights: [{ type: 'reasoning', content }] };
}
