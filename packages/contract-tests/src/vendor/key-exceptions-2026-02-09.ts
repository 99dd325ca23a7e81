// Properties that only one of the two declares: the vendor's client 1.17.0 or our contract. Each has to be needed.

/** What our contract has and the client does not. */
export type OnlyOursInAnswers =
  /** Evaluation items made from several files: changelog 2026-09-15. */
  | `${string} /evaluation_sets/{evaluationSetId}/items${string}: ${string}files`
  /** Rotation, size and type of parsed pages: changelog 2026-07-31. */
  | `${string}output.metadata`;

export type OnlyOursInRequests =
  | 'POST /evaluation_sets/{evaluationSetId}/items: items.fileIds'
  /** Late operation pages. */
  | `POST /${'edit' | 'edit_runs'}: templateId`;

/** What the client has and our contract does not have in the same place. */
export type OnlyTheirsInRequests =
  /** An option of our client, so no member of its types. */
  | `${string}: x-extend-workspace-id`
  /** A field of the form, which the type of our body does not carry. */
  | 'POST /files/upload: password';
