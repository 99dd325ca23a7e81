export { rehearse } from './rehearse.ts';
export { renderTable } from './table.ts';
