import type { Json } from '../json.ts';
import type { Row } from './row.ts';

export interface FileRow extends Row {
  readonly name: string;
  readonly mediaType: string;
  readonly type: string;
  readonly pageCount: number | null;
  readonly parentFileId: string | null;
  readonly parentSplit: Json | null;
  /** A password-protected document that nobody has unlocked. */
  readonly isLocked: boolean;
}
