// Generated from openapi/2026-02-09. Do not edit.
// Change the contract, then run: pnpm generate

export * from './2026-02-09/operations.gen.ts';
