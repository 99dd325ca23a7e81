import {
  createEndpoint,
  deleteEndpoint,
  getEndpoint,
  updateEndpoint,
  type EndpointCreate,
} from '../../resources/endpoints.ts';
import {
  createSubscription,
  deleteSubscription,
  getSubscription,
  updateSubscription,
  type SubscriptionCreate,
} from '../../resources/subscriptions.ts';
import type { EndpointRow, SubscriptionRow } from '../../store/rows/webhook.ts';
import type { Json } from '../../store/json.ts';
import { matches, pageOf } from '../list.ts';
import { iso, type Call, type Handler } from '../view.ts';
import { createdBy } from './render-processor.ts';

const renderEndpoint = (endpoint: EndpointRow): Json => ({
  object: 'webhook_endpoint',
  id: endpoint.id,
  url: endpoint.url,
  name: endpoint.name,
  status: endpoint.status,
  enabledEvents: endpoint.enabledEvents,
  apiVersion: endpoint.apiVersion,
  advancedOptions: endpoint.advancedOptions,
  createdAt: iso(endpoint.createdAt),
  createdBy,
});

const renderSubscription = (subscription: SubscriptionRow): Json => ({
  object: 'webhook_subscription',
  id: subscription.id,
  webhookEndpointId: subscription.webhookEndpointId,
  resourceType: subscription.resourceType,
  resourceId: subscription.resourceId,
  enabledEvents: subscription.enabledEvents,
  createdAt: iso(subscription.createdAt),
});

export const webhooks: Record<string, Handler> = {
  createWebhookEndpoint: ({ world, body, versions }: Call<EndpointCreate>) => {
    const endpoint = createEndpoint(world, body, versions);
    return { ...renderEndpoint(endpoint), signingSecret: endpoint.signingSecret };
  },
  getWebhookEndpoint: ({ world, path }: Call) => renderEndpoint(getEndpoint(world, path.id!)),
  updateWebhookEndpoint: ({ world, path, body }: Call<Partial<EndpointCreate>>) =>
    renderEndpoint(updateEndpoint(world, path.id!, body)),
  deleteWebhookEndpoint: ({ world, path }: Call) => {
    deleteEndpoint(world, path.id!);
    return { id: path.id };
  },
  listWebhookEndpoints: ({ world, query }: Call) => {
    const found = world.store.all('endpoint').filter(({ status }) => matches(status, query.status));
    const { rows, token } = pageOf(found, query);
    return { object: 'list', data: rows.map(renderEndpoint), ...token };
  },
  createWebhookSubscription: ({ world, body }: Call<SubscriptionCreate>) =>
    renderSubscription(createSubscription(world, body)),
  getWebhookSubscription: ({ world, path }: Call) => renderSubscription(getSubscription(world, path.id!)),
  updateWebhookSubscription: ({ world, path, body }: Call<{ enabledEvents: readonly string[] }>) =>
    renderSubscription(updateSubscription(world, path.id!, body.enabledEvents)),
  deleteWebhookSubscription: ({ world, path }: Call) => {
    deleteSubscription(world, path.id!);
    return { id: path.id };
  },
  listWebhookSubscriptions: ({ world, query }: Call) => {
    const found = world.store
      .all('subscription')
      .filter(
        (row) => matches(row.webhookEndpointId, query.webhookEndpointId) && matches(row.resourceId, query.resourceId),
      );
    const { rows, token } = pageOf(found, query);
    return { object: 'list', data: rows.map(renderSubscription), ...token };
  },
};
