import { runChecks } from './checks.js';

// The page is served from the address that also answers as the API does.
const results = await runChecks(location.origin);
await fetch('/result', { method: 'POST', body: JSON.stringify(results) });
