import { count } from './format.ts';
import { html, type Html } from './html.ts';

/** What the emulator did against the contract, above everything else: such an answer is not to be believed. */
export const breachesNote = (breaches: readonly string[]): Html =>
  html`<div id="breaches">
    ${
      breaches.length > 0 &&
      html`<details class="breaches" id="breaches-told">
        <summary id="breaches-summary">
          The emulator broke the contract ${count(breaches.length, 'time')}. Please report it.
        </summary>
        <ul>
          ${breaches.slice(-20).map((breach) => html`<li>${breach}</li>`)}
        </ul>
      </details>`
    }
  </div>`;
