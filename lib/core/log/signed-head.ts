/** An entry of the log that the newsroom's key has signed: all before it is as it was then. */
export type SignedHead = {
  readonly sequence: number;
  /** Of the entry, which holds that of the one before it. */
  readonly hash: string;
  /** The JWK thumbprint (RFC 7638) of the key. */
  readonly keyId: string;
  /** Ed25519 over `headStatement`, base64url. */
  readonly signature: string;
};

/** What is signed: says what it is, so that a signature can never be taken for one over something else. */
export const headStatement = ({ sequence, hash }: Pick<SignedHead, 'sequence' | 'hash'>): string =>
  `second-source signed head 1\n${sequence}\n${hash}\n`;

/** Signs for the newsroom. The same head always gets the same signature. */
export type HeadSigner = {
  readonly keyId: string;
  readonly sign: (head: Pick<SignedHead, 'sequence' | 'hash'>) => SignedHead;
};

/** Knows the newsroom's public keys. */
export type HeadVerifier = {
  /** `unknown`: signed with a key that is none of them. */
  readonly check: (head: SignedHead) => 'right' | 'wrong' | 'unknown';
};
