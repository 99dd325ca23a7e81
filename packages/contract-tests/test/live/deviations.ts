/** Ways to break a JSON answer, each with what a report has to say about it. */
export interface Breakage {
  name: string;
  code: string;
  apply: (response: Response) => Promise<Response>;
}

const change = async (response: Response, body: (body: Record<string, unknown>) => object): Promise<Response> =>
  Response.json(body((await response.json()) as Record<string, unknown>), {
    status: response.status,
    headers: { 'x-extend-request-id': 'req_planted' },
  });

export const breakages: Breakage[] = [
  {
    name: 'a field that nobody knows',
    code: 'undocumented-field',
    apply: (response) => change(response, (body) => ({ ...body, surprise: 1 })),
  },
  {
    name: 'no field at all',
    code: 'required',
    apply: (response) => change(response, () => ({})),
  },
  {
    name: 'a list in place of an object',
    code: 'type',
    apply: (response) => change(response, (body) => [body]),
  },
  {
    name: 'each field of another type',
    code: 'type',
    apply: (response) =>
      change(response, (body) =>
        Object.fromEntries(Object.entries(body).map(([name, value]) => [name, typeof value === 'number' ? '7' : 7])),
      ),
  },
  {
    name: 'another status',
    code: 'status',
    apply: async (response) => Response.json(await response.json(), { status: 418 }),
  },
  {
    name: 'another content type',
    code: '415',
    apply: async (response) => new Response(await response.text(), { headers: { 'content-type': 'text/plain' } }),
  },
  {
    name: 'half an answer',
    code: 'required',
    apply: async (response) =>
      new Response((await response.text()).slice(0, -2), { headers: { 'content-type': 'application/json' } }),
  },
];
