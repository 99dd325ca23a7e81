import type { FaultRule } from '../faults/fault-rule.ts';
import type { Emulator } from '../emulator.ts';
import { readAdvance, readScript } from './control-json.ts';
import { done, type ControlRequest } from './world-routes.ts';

type EmulatorRoute = (emulator: Emulator, request: ControlRequest) => unknown;

/** The controls of the whole emulator over HTTP, by method and path below `/_emulator`. */
export const emulatorRoutes: Readonly<Record<string, EmulatorRoute>> = {
  'GET /worlds': (emulator) => ({ data: emulator.worlds() }),
  'GET /breaches': (emulator) => ({ data: emulator.breaches() }),
  'POST /all/scripts': (emulator, { body }) => done(emulator.script(readScript(body))),
  'POST /all/faults': (emulator, { body }) => done(emulator.fault(body as FaultRule)),
  'POST /all/clock/advance': (emulator, { body }) => done(emulator.advance(readAdvance(body))),
};
