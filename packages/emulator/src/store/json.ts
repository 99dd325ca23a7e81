/** A JSON object whose members the emulator passes on without looking at them. */
export type Json = Record<string, unknown>;
