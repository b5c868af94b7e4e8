import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 random bits for a link; shown once, and only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A token that can be made again of the id of what it is for, by whoever has the secret. */
export const tokenFor = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`second-source token for ${id}`).digest('base64url');

/** SHA-256 in hex. A token has full entropy, so a fast hash is enough. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
