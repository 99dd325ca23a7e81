import { answerEdits } from './answers.ts';
import { callbackEdits } from './callbacks.ts';
import { documentEdits } from './document.ts';
import { operationEdits } from './operations.ts';
import { parameterEdits } from './parameters.ts';
import { referenceEdits } from './references.ts';
import { requestEdits } from './requests.ts';
import { responseEdits } from './responses.ts';
import { securityEdits } from './security.ts';
import { serverEdits } from './servers.ts';
import { spellingEdits } from './spellings.ts';
import { webhookEdits } from './webhooks.ts';
import { parameterFormEdits } from './parameter-forms.ts';
import { headerEdits } from './headers.ts';
import { bodyEdits } from './bodies.ts';
import { answerValueEdits } from './answer-values.ts';
import { unionEdits } from './unions.ts';
import { nameEdits } from './names.ts';
import type { Edit } from './edit.ts';

/** Single edits of the base document, with what each means to a consumer. */
export const edits: readonly Edit[] = [
  ...answerEdits,
  ...callbackEdits,
  ...documentEdits,
  ...operationEdits,
  ...parameterEdits,
  ...referenceEdits,
  ...requestEdits,
  ...responseEdits,
  ...securityEdits,
  ...serverEdits,
  ...spellingEdits,
  ...webhookEdits,
  ...parameterFormEdits,
  ...headerEdits,
  ...bodyEdits,
  ...answerValueEdits,
  ...unionEdits,
  ...nameEdits,
];
