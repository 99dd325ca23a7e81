import type { Json } from '../json.ts';
import type { Row } from './row.ts';

export interface EditTemplateRow extends Row {
  readonly name: string;
  readonly description: string | null;
  readonly fileId: string;
  readonly config: Json;
  readonly schemaConfig: Json | null;
}
