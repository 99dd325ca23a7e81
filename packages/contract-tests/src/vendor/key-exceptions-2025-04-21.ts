// Properties that our contract has and the vendor's client 0.0.12 does not: it follows the declarations of the last release
// for this version, 0.2.0. Each has to be needed. Nothing that the client has is missing from our contract.

/** In every configuration of parsing, in a request as in a run that repeats it. */
type ParsingOption =
  | 'engine'
  | `blockOptions.${'text.agentic' | 'tables.agentic' | 'tables.cellBlocksEnabled'}`
  | `advancedOptions.${'alwaysConvertToPdf' | 'returnOcr' | 'verticalGroupingThreshold'}`
  | `advancedOptions.excel${'ParsingMode' | 'SkipCalculation' | 'SkipHiddenContent' | 'UseRawCellValues'}`;

type Configuration = `${string}config.${ParsingOption | `parser.${ParsingOption}` | 'advancedOptions.reviewAgent'}`;

export type OnlyOursInAnswers =
  | Configuration
  /** Scores and page sizes of extracted values. */
  | `${string}utput.metadata.*.${'reviewAgentScore' | 'citations.pageHeight' | 'citations.pageWidth'}`
  /** Blocks inside of blocks, and the text layer. */
  | `${string}chunks.blocks.${'children' | 'parentBlockId'}`
  | `${string} /${'parse: ' | 'parser_runs/{id}: parserRun.'}ocr`
  /** The tag of what parsing answers with: the client knows it only from reading the run again. */
  | `POST /parse${'' | '/async'}: object`;

export type OnlyOursInRequests =
  | Configuration
  /** Later than this client, whose upload takes the file alone. */
  | 'POST /files/upload: convertToPdf';
