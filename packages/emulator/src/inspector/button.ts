import { html, type Html } from './html.ts';

export interface Button {
  readonly label: string;
  /** Its own in the page: a page that is brought up to date keeps the focus by it. */
  readonly id: string;
  /** The control below `/_emulator` that a press sends a POST to. */
  readonly path: string;
  readonly body?: object;
  /** What is said afterwards. */
  readonly done: string;
}

export const button = ({ label, id, path, body = {}, done }: Button): Html =>
  html`<button type="button" id="${id}" data-path="${path}" data-body="${JSON.stringify(body)}" data-done="${done}">
    ${label}
  </button>`;
