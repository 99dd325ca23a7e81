// For a browser: sends the verdicts to the server that the page came from.
import { smoke } from '../smoke/smoke.ts';

const token = new URLSearchParams(location.search).get('token')!;
const verdicts = await smoke({ baseUrl: location.origin, token });
await fetch('/verdicts', { method: 'POST', body: JSON.stringify(verdicts) });
