import { hash, verify, type Options } from '@node-rs/argon2';

/** Hashing handed to use cases as an argument. */
export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /** `stored` null stands for a person who does not exist: takes as long, and is always false. */
  readonly matches: (stored: string | null, password: string) => Promise<boolean>;
};

// argon2id (the library's default) with the first choice of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes.
const COST: Options = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

let hashOfNobody: Promise<string> | undefined;

export const passwords: Passwords = {
  hash: (password) => hash(password, COST),
  matches: async (stored, password) => {
    hashOfNobody ??= hash('a password that belongs to nobody', COST);
    const matches = await verify(stored ?? (await hashOfNobody), password);
    return stored !== null && matches;
  },
};
