import type { EmulatorOptions } from './options.ts';
import type { StartOptions } from './start-emulator.ts';
import {
  anything,
  checkMembers,
  flag,
  lastMoment,
  milliseconds,
  text,
  whole,
  type Members,
} from './world/check-members.ts';
import { isTimeMode, timeModes } from './world/clock.ts';

const isListOf =
  (fits: (item: string) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every((item) => typeof item === 'string' && fits(item));

/** What a header can carry as a bearer token. */
export const isKey = (key: unknown): boolean => typeof key === 'string' && /^[\x21-\x7e]+$/.test(key);

/** A host as URLs have it; undefined for what is no host alone. */
export function hostOf(host: string): string | undefined {
  const isAlone = /^[\p{L}\p{N}._-]+$|^\[[\da-f:.]+\]$/iu.test(host);
  return isAlone && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}

const emulatorMembers: Members<EmulatorOptions> = {
  seed: text,
  time: { fits: isTimeMode, words: timeModes },
  start: whole(0, lastMoment),
  runTime: milliseconds,
  keys: { fits: isListOf(isKey), words: 'a list of keys of visible ASCII characters', isSecret: true },
  allowedHosts: {
    fits: isListOf((host) => hostOf(host) !== undefined),
    words: 'a list of hosts, each its name alone, such as hooks.example.com',
  },
  runLimit: whole(1),
  callLimit: whole(1),
  deliveryLimit: whole(1),
  zeroRetention: { fits: (value) => flag.fits(value) || value === 'refused', words: 'true, false or "refused"' },
  initial: anything,
  onBreach: { fits: (value) => typeof value === 'function', words: 'a function' },
};

const startMembers: Members<StartOptions> = {
  ...emulatorMembers,
  port: whole(0, 65_535),
  host: { ...text, words: 'an address to listen on, such as 127.0.0.1' },
  data: { ...text, words: 'the name of a file' },
};

/** @throws {TypeError} for an option that there is not, or that makes no sense */
export const checkOptions = (options: EmulatorOptions): void => checkMembers('emulator', options, emulatorMembers);

/** @throws {TypeError} for an option that there is not, or that makes no sense */
export const checkStartOptions = (options: StartOptions): void => checkMembers('emulator', options, startMembers);
