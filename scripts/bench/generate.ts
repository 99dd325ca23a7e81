// How long `generate --check` takes beside openapi-typescript alone on the finished bundles. Each turn runs both in new
// processes; the fastest of each are compared, because whatever else a machine does only ever adds. Usage: node scripts/bench/generate.ts [turns]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const commands = {
  alone: [join(import.meta.dirname, 'openapi-typescript-alone.ts')],
  generate: [join(import.meta.dirname, '../commands/generate.ts'), '--check'],
};

function measure(command: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')} failed: ${stderr}`);
  return (performance.now() - start) / 1000;
}

const turns = Number(process.argv[2] ?? 10);
let [alone, generate] = [Infinity, Infinity];
for (let turn = 1; turn <= turns; turn++) {
  alone = Math.min(alone, measure(commands.alone));
  generate = Math.min(generate, measure(commands.generate));
}
console.log(`openapi-typescript alone ${alone.toFixed(1)} s, generate ${generate.toFixed(1)} s`);
console.log(`generate takes ${(generate / alone).toFixed(2)} times as long (fastest of ${turns} turns each)`);
