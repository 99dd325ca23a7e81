import type { MediaType, Operation, Parameter, Response } from '../contract/index.ts';
import { follow, type Context, type Found, type Location, type Visitor } from './rule.ts';

export interface VisitedOperation {
  operation: Operation;
  /** The URL below `paths`, the event below `webhooks`. */
  path: string;
  method: string;
  isWebhook: boolean;
  context: Context;
  location: Location;
  /** The line that says `get:` or `post:`. */
  heading: Location;
}

type PathItem = { parameters?: Parameter[] };

/** A visitor for every operation, those of webhooks included. */
export function onOperations(visit: (visited: VisitedOperation, item: Found<PathItem>) => void): Visitor {
  const below = (isWebhook: boolean): object => {
    let path = '';
    let item: Found<PathItem> | undefined;
    return {
      PathItem: {
        enter(node: PathItem, { key, location }: Context) {
          path = String(key);
          item = { node, location };
        },
        Operation(operation: Operation, context: Context) {
          const { location } = context;
          const method = String(context.key).toUpperCase();
          visit({ operation, path, method, isWebhook, context, location, heading: location.key() }, item!);
        },
      },
    };
  };
  return { Paths: below(false), WebhooksMap: below(true) };
}

/** Parameters of the path item and of the operation, with their references followed. */
export function parametersOf(
  { operation, context, location }: VisitedOperation,
  item: Found<PathItem>,
): Found<Parameter>[] {
  const own = (operation.parameters ?? []).map((parameter, index) =>
    follow(context, parameter, location.child(['parameters', index])),
  );
  const shared = (item.node.parameters ?? []).map((parameter, index) =>
    follow(context, parameter, item.location.child(['parameters', index])),
  );
  return [...shared, ...own].filter((parameter) => parameter !== undefined);
}

export type BodyKind = 'request body' | 'webhook body' | 'success' | 'error';

export interface Body {
  kind: BodyKind;
  /** `200`, or nothing for a request. */
  status?: string;
  contentType: string;
  media: Found<MediaType>;
}

/** Everything that an operation sends or receives, one entry per media type. */
export function bodiesOf({ operation, isWebhook, context, location }: VisitedOperation): Body[] {
  const request = operation.requestBody && follow(context, operation.requestBody, location.child('requestBody'));
  const sent = contents(request).map((body): Body => ({ kind: isWebhook ? 'webhook body' : 'request body', ...body }));
  const received = Object.entries(operation.responses ?? {}).flatMap(([status, reference]) => {
    if (status.startsWith('x-')) return [];
    const response = follow(context, reference, location.child(['responses', status]));
    return contents(response).map((body): Body => ({
      kind: /^[45]|^default$/.test(status) ? 'error' : 'success',
      status,
      ...body,
    }));
  });
  return [...sent, ...received];
}

function contents(holder: Found<Pick<Response, 'content'>> | undefined): Pick<Body, 'contentType' | 'media'>[] {
  if (!holder) return [];
  return Object.entries(holder.node.content ?? {}).map(([contentType, node]) => ({
    contentType,
    media: { node, location: holder.location.child(['content', contentType]) },
  }));
}
