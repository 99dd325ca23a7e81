/** A public-looking method of the vendor's client, found by walking the object. */
export interface VendorMethod {
  /** `extractRuns.create` */
  name: string;
  /** The names of its parameters, in order. */
  parameters: string[];
  call: (...values: unknown[]) => unknown;
}

/** Every method of the client and of its resources. Nothing is listed by hand, so a new method cannot hide. */
export function listMethods(client: object): VendorMethod[] {
  return listMembers(client).flatMap((name) => {
    const member = (client as Record<string, unknown>)[name];
    if (typeof member === 'function') return [createMethod(client, name, name)];
    if (typeof member !== 'object' || member === null) return [];
    return listMembers(member)
      .filter((method) => typeof (member as Record<string, unknown>)[method] === 'function')
      .map((method) => createMethod(member, method, `${name}.${method}`));
  });
}

/** Names along the prototype chain. An underscore marks what the vendor's generator keeps to itself. */
function listMembers(object: object): string[] {
  const names = new Set<string>();
  for (let link = object; link !== Object.prototype; link = Object.getPrototypeOf(link) as object) {
    for (const name of Object.getOwnPropertyNames(link))
      if (name !== 'constructor' && !name.startsWith('_')) names.add(name);
  }
  return [...names];
}

function createMethod(owner: object, name: string, path: string): VendorMethod {
  const method = (owner as Record<string, (...values: unknown[]) => unknown>)[name]!;
  return { name: path, parameters: readParameters(method), call: (...values) => method.apply(owner, values) };
}

/** `length` stops counting at the first default value, the source text does not. */
function readParameters(method: object): string[] {
  const source = Function.prototype.toString.call(method);
  const list = source.slice(source.indexOf('(') + 1, source.indexOf(') {'));
  return list
    .split(',')
    .map((parameter) => parameter.split('=')[0]!.trim().replace(/_\d+$/, ''))
    .filter(Boolean);
}
