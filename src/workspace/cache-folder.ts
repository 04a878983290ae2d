import { fileURLToPath } from 'node:url';

/** Where the project keeps what it read and found, for the next run. It can be deleted at any time. */
export const cacheFolder = fileURLToPath(new URL('../../.caveat/cache', import.meta.url));
