import type { CaptureId, OriginId, SourceId } from '#lib/core/ids.ts';
import type { Fold } from '#lib/core/sources/fold-captures.ts';
import type { FoldReason } from '#lib/core/sources/folds.ts';
import { isOneVoice, type Relation } from '#lib/core/sources/one-voice.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { Span } from '#lib/core/text/span.ts';

/** An item of evidence that asks where it ultimately comes from. */
export type OriginSeeker = {
  readonly capture: { readonly id: CaptureId; readonly sourceId: SourceId; readonly sourceName: string };
  /** The deepest source that the passage itself names, as the engine reads it; null when it names none. */
  readonly named: NamedSource | null;
};

export type NamedSource = Span & {
  readonly name: string;
  readonly sourceId: SourceId | null;
  /** The class of an unnamed source ("officials"); null for a named one. */
  readonly anonymous: string | null;
  /** The person whom the passage names, where the text elsewhere shows whose account of that person this is. */
  readonly speaker: string | null;
};

export type KnownOrigin = {
  readonly id: OriginId;
  readonly name: string;
  readonly sourceId: SourceId | null;
  readonly anonymous: string | null;
  /** The captures that already rest on it. */
  readonly captures: readonly CaptureId[];
};

/**
 * A proposal for a person to confirm: an origin of the article, or a new one. `reason` null: the publisher's own
 * reporting, as long as nothing shows otherwise. `span` is in the item's capture.
 */
export type OriginProposal = {
  readonly origin:
    { readonly id: OriginId } | { readonly id: null; readonly name: string; readonly sourceId: SourceId | null };
  readonly anonymous: string | null;
  readonly reason: FoldReason | null;
  readonly words: string;
  readonly span: Span | null;
};

export type ArticleOrigins = {
  readonly origins: readonly KnownOrigin[];
  readonly folds: readonly Fold[];
  readonly relations: readonly Relation[];
};

/**
 * Where an item comes from, in this order: the source that its own passage names; the origin of a capture that it is
 * folded with; its publisher. The same source, or one that ownership or a state makes the same voice, is one origin.
 */
export function proposeOrigin(seeker: OriginSeeker, known: ArticleOrigins): OriginProposal {
  return fromPassage(seeker, known) ?? fromFold(seeker, known) ?? ownReporting(seeker, known);
}

function fromPassage({ capture, named }: OriginSeeker, known: ArticleOrigins): OriginProposal | null {
  if (named === null) return null;
  if (named.anonymous === null && isVoice(named, { sourceId: capture.sourceId, name: capture.sourceName })) return null;
  const { name, sourceId, anonymous } = named;
  const proof = { anonymous, span: { start: named.start, end: named.end } };
  const same = known.origins.find((origin) => origin.anonymous === anonymous && isVoice(named, origin));
  const words =
    named.speaker === null
      ? `The passage names ${name}.`
      : `The passage names ${named.speaker}; the text has that from ${name}.`;
  if (same) return { ...proof, origin: { id: same.id }, reason: 'named_in_passage', words };
  const ally = known.origins.find((origin) => anonymous === null && isAlly(sourceId, origin, known.relations));
  if (ally) {
    return { ...proof, origin: { id: ally.id }, reason: 'one_voice', words: `${name} and ${ally.name} are one voice.` };
  }
  return { ...proof, origin: { id: null, name, sourceId }, reason: 'named_in_passage', words };
}

function fromFold({ capture }: OriginSeeker, known: ArticleOrigins): OriginProposal | null {
  for (const fold of known.folds) {
    if (fold.first !== capture.id && fold.second !== capture.id) continue;
    const isFirst = fold.first === capture.id;
    const other = isFirst ? fold.second : fold.first;
    const origin = known.origins.find((one) => one.captures.includes(other));
    if (origin === undefined) continue;
    const span = isFirst ? fold.inFirst : fold.inSecond;
    return { origin: { id: origin.id }, anonymous: origin.anonymous, reason: fold.reason, words: fold.words, span };
  }
  return null;
}

function ownReporting({ capture }: OriginSeeker, known: ArticleOrigins): OriginProposal {
  const { sourceId, sourceName: name } = capture;
  const same = known.origins.find((origin) => origin.anonymous === null && isVoice({ name, sourceId }, origin));
  const ally = same ?? known.origins.find((origin) => isAlly(sourceId, origin, known.relations));
  return {
    origin: ally ? { id: ally.id } : { id: null, name, sourceId },
    anonymous: null,
    reason: ally && !same ? 'one_voice' : null,
    words:
      ally && !same ? `${name} and ${ally.name} are one voice.` : `The passage names no other source than ${name}.`,
    span: null,
  };
}

type Voice = { readonly name: string; readonly sourceId: SourceId | null };

function isVoice(a: Voice, b: Voice): boolean {
  if (a.sourceId !== null && b.sourceId !== null) return a.sourceId === b.sourceId;
  return sourceKey(a.name) === sourceKey(b.name);
}

function isAlly(sourceId: SourceId | null, origin: KnownOrigin, relations: readonly Relation[]): boolean {
  if (sourceId === null || origin.sourceId === null || origin.anonymous !== null) return false;
  return isOneVoice(sourceId, origin.sourceId, relations);
}
