export { type Bump, bumps, isAtLeast } from './change.ts';
export { changedVersions } from './changed-versions.ts';
export { changesetFile, checkChangesets, findPackages, readChangesets, renderChangeset } from './changeset.ts';
export { compareDocuments } from './compare-documents.ts';
export { importDocument } from './import-document.ts';
export { renderComment, renderMarkdown, renderText } from './render.ts';
export { findBase, select } from './select.ts';
