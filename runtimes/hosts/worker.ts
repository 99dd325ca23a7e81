// For workerd: answers a request that names the place with the verdicts.
import type { Place } from '../smoke/check.ts';
import { smoke } from '../smoke/smoke.ts';

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await smoke((await request.json()) as Place));
  },
};
