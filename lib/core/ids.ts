/** Branded identifiers. Every id is a UUIDv7 (RFC 9562, section 5.7) in lower-case text; they sort by time of making. */
export type Id<Brand extends string> = string & { readonly __id: Brand };

export type UserId = Id<'user'>;
export type SessionId = Id<'session'>;
export type ArticleId = Id<'article'>;
export type VersionId = Id<'version'>;
export type ClaimId = Id<'claim'>;
export type AttributionId = Id<'attribution'>;
export type SourceId = Id<'source'>;
export type CaptureId = Id<'capture'>;
export type EvidenceId = Id<'evidence'>;
export type CheckId = Id<'check'>;
export type DecisionId = Id<'decision'>;
export type SuggestionRunId = Id<'suggestion_run'>;
export type SuggestionId = Id<'suggestion'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isId = (text: string): boolean => UUID.test(text);

/**
 * Mints a UUIDv7 from the time and ten random bytes, both given by the caller.
 * @param now UTC milliseconds since 1970
 * @param random at least ten random bytes
 */
export function mintId<T extends string>(now: number, random: Uint8Array): Id<T> {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const byte = (index: number) => random[index] ?? 0;
  const time = hex(now, 12);
  const tail = Array.from({ length: 6 }, (_, i) => hex(byte(4 + i), 2)).join('');
  const version = hex(0x7000 | ((byte(0) & 0x0f) << 8) | byte(1), 4);
  const variant = hex(0x8000 | ((byte(2) & 0x3f) << 8) | byte(3), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${tail}` as Id<T>;
}
