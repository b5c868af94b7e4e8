import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { storable } from '#lib/core/text/storable.ts';

/** One entry of the log, all but its own hash. */
export type ChainedEvent = {
  /** Counts from 1, without gaps. */
  readonly sequence: number;
  readonly id: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly actorId: string | null;
  readonly kind: string;
  readonly articleId: string | null;
  readonly claimId: string | null;
  readonly subjectId: string | null;
  readonly policyVersion: number | null;
  readonly reason: string | null;
  /** Made by `eventPayload`; hashed as the text that is stored. */
  readonly payload: string;
  readonly changesState: boolean;
  /** The hash of the entry before it, GENESIS_HASH for the first. */
  readonly previousHash: string;
};

/** What the first entry is chained to. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256, in lower-case hex, of the canonical JSON (RFC 8785) of the entry in UTF-8. */
export const eventHash = (event: ChainedEvent): string => bytesToHex(sha256(utf8ToBytes(canonical(fieldsOf(event)))));

/** The canonical JSON (RFC 8785) of what was there and what is; a side that is undefined is left out. */
export const eventPayload = (change: { readonly before?: unknown; readonly after?: unknown }): string =>
  canonical({ before: plain(change.before), after: plain(change.after) });

/** Each field by name, so that a row with more columns than these still hashes to the same. */
const fieldsOf = (event: ChainedEvent) => ({
  sequence: event.sequence,
  id: event.id,
  at: event.at,
  actorId: event.actorId,
  kind: event.kind,
  articleId: event.articleId,
  claimId: event.claimId,
  subjectId: event.subjectId,
  policyVersion: event.policyVersion,
  reason: event.reason,
  payload: event.payload,
  changesState: event.changesState,
  previousHash: event.previousHash,
});

/** JSON's own idea of the value, with every text fit to be stored and hashed. */
const plain = (value: unknown): unknown => {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  // JSON escapes whatever cannot be stored; so where nothing is escaped, nothing needs to be looked at.
  if (!text.includes('\\u')) return JSON.parse(text);
  return JSON.parse(text, (_, part: unknown) => (typeof part === 'string' ? storable(part) : part));
};

const canonical = (value: object): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('An object always has a canonical form');
  return text;
};
