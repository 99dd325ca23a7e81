import {
  createExtendClient,
  getFile,
  ApiError,
  NotFoundError,
  RateLimitError,
} from '@extend-openapi/client/operations';

const client = createExtendClient();

try {
  await getFile(client, 'file_missing');
} catch (error) {
  if (NotFoundError.isInstance(error)) console.log(error.status, error.code, error.operation);
  // → 404 NOT_FOUND GET /files/{id}
  else if (RateLimitError.isInstance(error)) console.log('again in', error.retryAfterMs, 'ms');
  else if (ApiError.isInstance(error)) console.log('tell support', error.requestId);
  else throw error;
}
