import type { Json } from '../json.ts';
import type { Row } from './row.ts';

export interface EndpointRow extends Row {
  readonly url: string;
  readonly name: string;
  readonly status: string;
  readonly enabledEvents: readonly string[];
  readonly apiVersion: string;
  readonly advancedOptions: Json | null;
  readonly signingSecret: string;
}

export interface SubscriptionRow extends Row {
  readonly webhookEndpointId: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly enabledEvents: readonly string[];
}

export interface DeliveryAttempt {
  readonly at: number;
  readonly status: number | null;
  readonly error: string | null;
}

export interface DeliveryRow extends Row {
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly apiVersion: string;
  readonly body: string;
  readonly status: 'pending' | 'delivered' | 'failed' | 'dropped';
  readonly attempts: readonly DeliveryAttempt[];
}

export interface PayloadRow extends Row {
  readonly body: string;
  readonly expiresAt: number;
}
