// For Node, Bun and Deno: prints the verdicts.
import process from 'node:process';
import { smoke } from '../smoke/smoke.ts';

const [baseUrl, token, path] = process.argv.slice(2) as [string, string, string];
console.log(JSON.stringify(await smoke({ baseUrl, token, path })));
process.exit(0);
