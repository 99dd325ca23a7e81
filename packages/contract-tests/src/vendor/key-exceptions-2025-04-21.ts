// Properties that our contract has and the vendor's client 0.0.12 does not: it follows the declarations of the last release
// for this version, 0.2.0. Each has to be needed. Nothing that the client has is missing from our contract.

/** In every configuration of parsing or extracting, in a request as in a run that repeats it. */
type Later = `${string}: ${
  | `${'config' | 'parser'}.engine`
  | `tables.${'agentic' | 'cellBlocksEnabled'}`
  | 'text.agentic'
  | `advancedOptions.${'alwaysConvertToPdf' | 'returnOcr' | 'reviewAgent' | 'verticalGroupingThreshold'}`
  | `advancedOptions.excel${'ParsingMode' | 'SkipCalculation' | 'SkipHiddenContent' | 'UseRawCellValues'}`}`;

export type OnlyOursInAnswers =
  | Later
  /** Scores and page sizes of extracted values. */
  | `${string}: ${'metadata.*.reviewAgentScore' | 'citations.pageHeight' | 'citations.pageWidth'}`
  /** Blocks inside of blocks, and the text layer. */
  | `${string}: blocks.${'children' | 'parentBlockId'}`
  | `${'POST /parse: ' | 'GET /parser_runs/{id}: parserRun.'}ocr`
  /** The tag of what parsing answers with: the client knows it only from reading the run again. */
  | `POST /parse${'' | '/async'}: object`;

export type OnlyOursInRequests =
  | Later
  /** Later than this client, whose upload takes the file alone. */
  | 'POST /files/upload: convertToPdf';
