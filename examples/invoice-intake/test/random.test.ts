import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLine, type Cut } from './support/create-line.ts';
import { invoice, openService } from './support/open-service.ts';

const cuts: Cut[] = ['never leaves', 'is answered to nobody', 'arrives late'];
const calls = ['POST /files/upload', 'POST /workflow_runs', 'GET /workflow_runs', 'GET /workflow_runs/{id}'];
const operations = ['uploadFile', 'listFiles', 'createWorkflowRun', 'listWorkflowRuns', 'getWorkflowRun'];
const harms = [
  { break: 'reset' },
  { break: 'truncate' },
  { break: 'wrong-version' },
  { status: 500 },
  { rateLimit: 1 },
  { outage: 5_000 },
] as const;

const step = fc.oneof(
  fc.record({ do: fc.constant('send' as const), invoice: fc.nat(2) }),
  fc.record({ do: fc.constant('wait' as const), milliseconds: fc.constantFrom(0, 500, 2_000, 60_000) }),
  fc.record({ do: fc.constant('die' as const), call: fc.constantFrom(...calls), cut: fc.constantFrom(...cuts) }),
  fc.record({ do: fc.constant('deliver' as const), which: fc.nat(), forged: fc.boolean() }),
  fc.record({
    do: fc.constant('harm' as const),
    operation: fc.constantFrom(...operations),
    how: fc.constantFrom(...harms),
  }),
);

async function live(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const line = createLine();
  const mailbox: RequestInit[] = [];
  const service = await openService({ between: line.between, mailbox });
  const { world } = service;
  const sent = new Set<string>();
  let death: Promise<void> | undefined;

  const deliver = (delivery: RequestInit | undefined) => delivery && service.request('/webhooks/extend', delivery);
  async function pass() {
    const isDead = await Promise.race([
      service.pass().then(
        () => false,
        () => true,
      ),
      ...(death ? [death.then(() => true)] : []),
    ]);
    if (!isDead) return;
    death = undefined;
    service.kill();
  }
  for (const each of [...steps, { do: 'wait', milliseconds: 0 } as const]) {
    if (each.do === 'send') sent.add((await service.send(`invoice ${each.invoice}`)).id);
    if (each.do === 'die') death = line.cut(each.call, each.cut);
    if (each.do === 'harm') world.faults.add({ operation: each.operation, nth: 1, ...each.how });
    if (each.do === 'deliver') {
      const delivery = mailbox[each.which % (mailbox.length || 1)];
      await deliver(delivery && each.forged ? { ...delivery, body: `${String(delivery.body)} ` } : delivery);
    }
    if (each.do === 'wait') {
      await world.clock.advance(each.milliseconds);
      // A late request comes no later than the service reckons with.
      if (each.milliseconds === 60_000) await line.arrive();
    }
    await pass();
  }
  // Then the world is well again; every delivery comes twice, the last one first.
  world.faults.clear();
  death = undefined;
  await line.arrive();
  line.mend();
  service.kill();
  for (let minute = 0; minute < 30; minute += 1) {
    await service.advance(60_000);
    for (const delivery of [...mailbox, ...mailbox].toReversed()) await deliver(delivery);
  }
  const shown = await Promise.all([...sent].map((id) => service.show(id)));
  expect(shown).toEqual(shown.map(() => expect.objectContaining({ state: 'done', result: invoice, problem: null })));
  const expected = [sent.size, sent.size, sent.size];
  expect([service.count('uploadFile'), service.count('createWorkflowRun'), await service.runs()]).toEqual(expected);
  expect(service.emulator.breaches()).toEqual([]);
}

test('whatever happens in whatever order: each invoice is run once and ends with its result', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), live);
  await fc.assert(property, { seed: Number(process.env.SEED ?? 14), numRuns: Number(process.env.RUNS ?? 25) });
});
