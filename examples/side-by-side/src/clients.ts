import * as previous from '@extend-openapi/client/2025-04-21';
import * as today from '@extend-openapi/client/2026-02-09';

/** The two clients that a service holds while it moves. Each knows the paths, bodies and answers of its own version only. */
export interface Clients {
  previous: previous.ExtendClient;
  today: today.ExtendClient;
}

export interface Settings {
  token: string;
  /** Servers to call instead of Extend's; each must serve the version that the client speaks. */
  previousUrl?: string;
  todayUrl?: string;
}

export function createClients({ token, previousUrl, todayUrl }: Settings): Clients {
  return {
    previous: previous.createExtendClient({ token, ...(previousUrl ? { baseUrl: previousUrl } : {}) }),
    today: today.createExtendClient({ token, ...(todayUrl ? { baseUrl: todayUrl } : {}) }),
  };
}
