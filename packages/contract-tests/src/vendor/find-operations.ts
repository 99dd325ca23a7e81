import type { OperationCase } from '../operation-case.ts';
import type { VendorMethod } from './list-methods.ts';
import { listVendorMethods, type VendorRequest } from './vendor-client.ts';

/** A method of the vendor's client and the operations of our contract that it calls, in order. */
export interface VendorCase {
  name: string;
  /** For each parameter of the method, what it is: a path parameter by its name in our contract, or one of the other kinds. */
  parameters: ({ path: string } | 'file' | 'request' | 'options')[];
  operations: OperationCase[];
}

const base = 'http://probe.invalid';

/** Calls every method once with marked arguments, without a network, and reads from the requests which operations they are. */
export async function findOperations(version: string, operations: OperationCase[]): Promise<VendorCase[]> {
  let sent: VendorRequest[] = [];
  const methods = listVendorMethods(version, base, (request) => {
    sent.push(request);
    return Promise.resolve({
      ok: true,
      body: { id: 'answered', status: 'PROCESSED' },
      rawResponse: { headers: new Headers() },
    });
  });
  const cases: VendorCase[] = [];
  for (const method of methods) {
    sent = [];
    await call(method, method.parameters.map(probe));
    const found = sent.map((request) => match(request, operations, method.name));
    const parameters = method.parameters.map((name) => classify(name, found[0]?.values ?? new Map<string, string>()));
    cases.push({ name: method.name, parameters, operations: found.map(({ operation }) => operation) });
  }
  return cases;
}

/** What fails here sent nothing either, which the caller reports. */
async function call(method: VendorMethod, values: unknown[]): Promise<void> {
  try {
    await method.call(...values);
  } catch {}
}

function probe(name: string): unknown {
  const kind = classify(name, new Map());
  if (kind === 'file') return new File(['%PDF-1.7'], 'probe.pdf');
  return typeof kind === 'string' ? {} : mark(name);
}

const mark = (name: string): string => `probe-${name}`;

function classify(name: string, values: Map<string, string>): VendorCase['parameters'][number] {
  if (name === 'file' || name === 'request') return name;
  if (name === 'requestOptions' || name === 'options') return 'options';
  return { path: values.get(mark(name)) ?? name };
}

/** The operation of a request, and which marked argument stands for which path parameter. */
function match({ method, url }: VendorRequest, operations: OperationCase[], name: string) {
  const segments = url.slice(base.length).split('/');
  const candidates = operations.filter(
    (operation) =>
      operation.method === method.toUpperCase() &&
      operation.path.split('/').length === segments.length &&
      operation.path.split('/').every((part, index) => part === segments[index] || part.startsWith('{')),
  );
  // A literal segment wins over a parameter, as it does for a server.
  const operation = candidates.toSorted((left, right) => left.path.split('{').length - right.path.split('{').length)[0];
  if (!operation)
    throw new Error(`${name} calls ${method} ${url.slice(base.length)}, which the contract does not have`);
  const parts = operation.path.split('/').map((part, index): [string, string] => [segments[index]!, part]);
  return {
    operation,
    values: new Map(
      parts.filter(([, part]) => part.startsWith('{')).map(([value, part]) => [value, part.slice(1, -1)]),
    ),
  };
}
