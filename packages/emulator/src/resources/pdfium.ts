import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What is used of PDFium, whose own declarations need those of Emscripten. An address is a number. */
export interface Pdfium {
  readonly pdfium: {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: { malloc(size: number): number; free(address: number): void };
    addFunction(
      call: (state: number, position: number, target: number, size: number) => number,
      signature: string,
    ): number;
    removeFunction(address: number): void;
    setValue(address: number, value: number, type: 'i32'): void;
  };
  PDFiumExt_Init(): void;
  FPDF_LoadCustomDocument(access: number, password: string): number;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: number): number;
  FPDF_GetPageSizeByIndexF(document: number, index: number, size: number): boolean;
  FPDF_CloseDocument(document: number): void;
}

const load = createRequire(import.meta.url);

let library: Promise<Pdfium> | undefined;

/** Loaded with the first PDF that has pages, because it is large; again with the next one where that has failed. */
export const loadPdfium = (): Promise<Pdfium> =>
  (library ??= start().catch((error: unknown) => {
    forgetPdfium();
    throw error;
  }));

/** Makes the next PDF load it anew. */
export const forgetPdfium = (): void => void (library = undefined);

async function start(): Promise<Pdfium> {
  const { init } = load('@embedpdf/pdfium') as { init(given: { wasmBinary: Uint8Array }): Promise<Pdfium> };
  const loaded = await init({ wasmBinary: await readFile(load.resolve('@embedpdf/pdfium/pdfium.wasm')) });
  loaded.PDFiumExt_Init();
  return loaded;
}
