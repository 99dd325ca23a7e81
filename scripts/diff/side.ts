import {
  type Document,
  findVersionHeader,
  type Operation,
  type Parameter,
  resolve,
  type Response,
  type Schema,
} from '../contract/index.ts';

export interface Header {
  name: string;
  required?: boolean;
  schema?: Schema;
}

/** One of the two documents, with the readings of it that a comparison needs. */
export class Side {
  readonly document: Document;
  readonly #versionHeader: string | undefined;

  constructor(document: Document) {
    this.document = document;
    this.#versionHeader = findVersionHeader(document)?.toLowerCase();
  }

  /** By place and name, without the version header: the client sends it, no caller does. Later ones win. */
  parameters(parameters: readonly Parameter[]): Map<string, Parameter> {
    const found = new Map<string, Parameter>();
    for (const parameter of parameters) {
      const isHeader = parameter.in === 'header';
      const name = isHeader ? parameter.name.toLowerCase() : parameter.name;
      if (!isHeader || name !== this.#versionHeader) found.set(`${parameter.in} ${name}`, parameter);
    }
    return found;
  }

  headers({ headers = {} }: Response): Map<string, Header> {
    return new Map(
      Object.entries(headers).map(([name, header]) => [
        name.toLowerCase(),
        { ...(resolve(this.document, header) as Omit<Header, 'name'>), name },
      ]),
    );
  }

  /** The ways to authenticate, any of which will do. */
  security(operation: Operation): Set<string> {
    const security = operation.security ?? this.document.security ?? [];
    const ways = security.map((way) => describe(way));
    return new Set(ways.length > 0 ? ways : ['nothing']);
  }
}

function describe(way: Record<string, string[]>): string {
  const schemes = Object.entries(way).map(([name, scopes]) =>
    scopes.length > 0 ? `${name} (${scopes.toSorted().join(', ')})` : name,
  );
  return schemes.toSorted().join(' with ') || 'nothing';
}
