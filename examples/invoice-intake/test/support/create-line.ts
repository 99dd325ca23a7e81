import type { Fetch } from '@extend-openapi/client/2026-02-09/operations';

/** What becomes of a call whose caller dies: it never leaves, it is carried out with nobody to hear the answer, or later. */
export type Cut = 'never leaves' | 'is answered to nobody' | 'arrives late';

/** A line to Extend that can be cut at a call, such as `POST /workflow_runs`. */
export function createLine() {
  let next: { call: string; cut: Cut; happened: () => void } | undefined;
  const late: (() => Promise<unknown>)[] = [];
  return {
    between:
      (send: Fetch): Fetch =>
      async (request) => {
        const call = `${request.method} ${new URL(request.url).pathname.replace(/\/\w+_run_\w+$/, '/{id}')}`;
        if (next?.call !== call) return send(request);
        const { cut, happened } = next;
        next = undefined;
        if (cut === 'is answered to nobody') await send(request);
        if (cut === 'arrives late') late.push(() => send(new Request(request, { signal: null })));
        happened();
        return new Promise<never>(() => undefined);
      },
    /** Cuts the next such call, and resolves when that has happened. */
    cut: (call: string, cut: Cut) => new Promise<void>((happened) => void (next = { call, cut, happened })),
    mend: () => void (next = undefined),
    /** Lets arrive what was late. */
    async arrive() {
      for (const send of late.splice(0)) await send();
    },
  };
}
