// Properties that only one of the two declares: the vendor's client 1.17.0 or our contract. Each has to be needed.

/** Later than the client, in a configuration that a request sends and a run repeats. */
type Later =
  /** Versions of the edit engine: declarations of 2.2.0. */
  | `${string}onfig.engineVersion`
  /** What form detection found out, and the labels of choices: declarations of 2.3.0. */
  | `${string}: properties.*.extend${'_edit:source_acroform' | ':descriptions'}`
  /** Items of a rule in an edit schema are rules like any other: declarations of 2.3.0. */
  | `${string}: items.${Rule}`
  /** Changelog 2026-08-26. */
  | `${string}: advancedOptions.strictIdentifierModeEnabled`;

type Rule =
  | `${'min' | 'max'}${'imum' | 'Length' | 'Items' | 'Contains'}`
  | `exclusiveM${'in' | 'ax'}imum`
  | 'const'
  | 'contains'
  | 'enum'
  | 'items'
  | 'pattern';

/** What our contract has and the client does not. */
export type OnlyOursInAnswers =
  | Later
  /** Evaluation items made from several files: changelog 2026-09-15. */
  | `${string} /evaluation_sets/{evaluationSetId}/items${string}: ${string}files`
  /** Rotation, size and type of parsed pages: changelog 2026-07-31. */
  | `${string}: output.metadata`;

export type OnlyOursInRequests =
  | Later
  | 'POST /evaluation_sets/{evaluationSetId}/items: items.fileIds'
  /** Late operation pages. */
  | `POST /${'edit' | 'edit_runs'}: templateId`;

/** What the client has and our contract does not have in the same place. */
export type OnlyTheirsInRequests =
  /** An option of our client, so no member of its types. */
  | `${string}: x-extend-workspace-id`
  /** A field of the form, which the type of our body does not carry. */
  | 'POST /files/upload: password';
