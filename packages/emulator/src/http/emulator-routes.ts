import type { FaultRule } from '../faults/fault-rule.ts';
import type { Script } from '../results/script.ts';
import type { WorldSummary } from '../world-summary.ts';
import { readScript, type ScriptJson } from './control-json.ts';
import { done, type ControlRequest } from './world-routes.ts';

/** The controls of an emulator as a whole. */
export interface EmulatorControls {
  worlds(): WorldSummary[];
  breaches(): readonly string[];
  script(script: Script): void;
  fault(rule: FaultRule): void;
  advance(milliseconds: number): Promise<void>;
}

type EmulatorRoute = (emulator: EmulatorControls, request: ControlRequest) => unknown;

/** The controls of the whole emulator over HTTP, by method and path below `/_emulator`. */
export const emulatorRoutes: Readonly<Record<string, EmulatorRoute>> = {
  'GET /worlds': (emulator) => ({ data: emulator.worlds() }),
  'GET /breaches': (emulator) => ({ data: emulator.breaches() }),
  'POST /all/scripts': (emulator, { body }) => done(emulator.script(readScript(body as ScriptJson))),
  'POST /all/faults': (emulator, { body }) => done(emulator.fault(body as FaultRule)),
  'POST /all/clock/advance': (emulator, { body }) =>
    done(emulator.advance((body as { milliseconds: number }).milliseconds)),
};
