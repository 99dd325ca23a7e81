import type { TaskRow } from '../store/rows/schedule.ts';
import type { Clock } from '../world/clock.ts';
import { button } from './button.ts';
import { duration, moment } from './format.ts';
import { html, type Html } from './html.ts';
import type { WorldView } from './world-view.ts';

/** What a task does, for people. */
export const taskNames: Readonly<Record<string, string>> = {
  'run.start': 'run starts',
  'run.finish': 'run ends',
  'batch.check': 'batch is checked',
  'workflow.advance': 'workflow goes on',
  'evaluation.advance': 'evaluation goes on',
  'webhook.attempt': 'webhook is sent',
  'sync-limit': 'synchronous call gives up',
};

export const taskName = ({ kind }: TaskRow): string => taskNames[kind] ?? kind;

/** The time of a world and the ways to move it. */
export function clockBar({ world }: WorldView): Html {
  const { clock } = world;
  const next = world.store.all('task').toSorted((left, right) => left.dueAt - right.dueAt)[0];
  return html`<section class="clock" aria-label="Clock">
    <div id="clock">
      <p class="now">${moment(clock.now())} <small>${new Date(clock.now()).toISOString().slice(0, 10)} UTC</small></p>
      <p class="mode">${mode(clock)}</p>
      ${
        next &&
        next.dueAt > clock.now() &&
        clock.scale === 0 &&
        advance('advance-next', next.dueAt - clock.now(), `Next: ${taskName(next)},`)
      }
    </div>
    <form>
      ${[1000, 60_000, 3_600_000].map((milliseconds) => advance(`advance-${milliseconds}`, milliseconds))}
      <label>Seconds <input id="seconds" name="seconds" type="number" min="0" step="any" value="30" required /></label>
      <button id="advance" data-done="Time has moved.">Advance</button>
    </form>
  </section>`;
}

const advance = (id: string, milliseconds: number, label?: string): Html =>
  button({
    id,
    label: `${label ?? ''} +${duration(milliseconds)}`.trim(),
    path: '/clock/advance',
    body: { milliseconds },
    done: `Time has moved by ${duration(milliseconds)}.`,
  });

function mode({ reads, scale }: Clock): string {
  if (reads !== undefined) return `stopped; a run ends at look ${reads}`;
  if (scale === 0) return 'stopped';
  return scale === 1 ? 'real time' : `${scale} times as fast`;
}
