import { createRequire } from 'node:module';
import type * as PdfLibrary from '@cantoo/pdf-lib';

const load = createRequire(import.meta.url);

/**
 * Loaded with the first PDF, because it is large. As a CommonJS module, because its other form has syntax that Node 20.3
 * does not know.
 */
export const pdfLibrary = (): typeof PdfLibrary => load('@cantoo/pdf-lib') as typeof PdfLibrary;
