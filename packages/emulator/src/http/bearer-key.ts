/** The API key that a request shows; undefined where it shows none. */
export const bearerKey = (request: Request): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

export const notDeclared = 'The API key is not one of those that the emulator was started with.';
