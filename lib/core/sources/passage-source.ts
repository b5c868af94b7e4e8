import type { Attribution, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { creditOfPassage } from '#lib/core/sources/credit-of-passage.ts';
import { deeperSource, type Said } from '#lib/core/sources/deeper-source.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import { relayOf } from '#lib/core/sources/relay-of.ts';
import { saidNear, saidWithin, type SaidBy } from '#lib/core/sources/said-near.ts';
import {
  anonymousIn,
  anonymousVoice,
  documentVoice,
  HEARSAY,
  voiceOf,
  type PassageContext,
} from '#lib/core/sources/voice-of-phrase.ts';
import { isBody, isCarrier, isSameVoice, type Voice } from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Whom a passage has it from, and through whom; `voice` null where it names nobody but the one who publishes it. */
export type PassageSource = {
  readonly voice: Voice | null;
  readonly span: Span | null;
  /** Those who carry it in between: "the Post reported, citing police" has it from police through the Post. */
  readonly through: readonly Voice[];
  readonly by: 'passage' | 'text' | 'words' | null;
};

/** The deepest source that a passage names for what it says, else whom its whole text credits. */
export function passageSource(
  reading: CaptureReading,
  quote: Span,
  claimText: string,
  context: PassageContext,
): PassageSource {
  const credit = creditOfPassage(reading, quote, context);
  const through = credit === null ? [] : [credit.voice];
  const said = deeperSource(saidIn(reading, quote, claimText, context), reading, quote, context);
  if (said !== null && said.voice !== null) return { ...said, through: [...said.through, ...through], by: 'passage' };
  if (said === OWN_SPEECH) return { voice: null, span: null, through, by: null };
  const given = reading.given.find(({ start, end }) => start <= quote.start && quote.end <= end);
  if (given !== undefined && said === null) {
    const voice = documentVoice(given.document, context);
    if (!isSameVoice(voice, context.publisher)) return { voice, span: given.naming, through, by: 'words' };
  }
  if (credit !== null) return { voice: credit.voice, span: credit.span, through: [], by: 'text' };
  return { voice: null, span: null, through: [], by: null };
}

const OWN_SPEECH: Said = { voice: null, span: null, through: [] };

function saidIn(reading: CaptureReading, quote: Span, claimText: string, context: PassageContext): Said | null {
  const near = saidNear(reading.text, quote);
  const by = near ?? saidWithin(reading.text, quote);
  for (const claim of touchedBy(quote, reading.claims, claimText)) {
    const saying = claim.attributions.filter(({ cue }) => !TAKEN_UP.test(cue.text));
    const said = fromChain(saying.length > 0 || near !== null ? saying : claim.attributions, reading, context);
    if (said !== null) return toldBehind(said, by, reading, context) ?? placedRelay(said, reading, quote, context);
  }
  if (by === null) return null;
  const voice = voiceOf(
    { phrase: by.phrase, name: null, anonymous: anonymousIn(by.phrase), at: by.start },
    reading,
    context,
  );
  if (voice === 'publisher') return OWN_SPEECH;
  if (voice === null) return null;
  return placedRelay({ voice, span: { start: by.start, end: by.end }, through: [] }, reading, quote, context);
}

/** "Orizont reported, carried by others": whoever carries it is no source where somebody says it. */
const TAKEN_UP = /^(?:preluat|carried by|picked up by)/iu;

/** The claims of a capture that the quote reaches, the likeliest to be the one that is asked about first. */
function touchedBy(quote: Span, claims: readonly ExtractedClaim[], claimText: string): readonly ExtractedClaim[] {
  const asked = new Set(nameWords(claimText));
  return claims
    .map((claim) => ({ claim, overlap: overlapOf(claim, quote) }))
    .filter(({ overlap }) => overlap > 0)
    .map((one) => ({ ...one, alike: nameWords(one.claim.text).filter((word) => asked.has(word)).length }))
    .toSorted((a, b) => b.alike - a.alike || b.overlap - a.overlap)
    .map(({ claim }) => claim);
}

function overlapOf({ spans }: ExtractedClaim, quote: Span): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, quote.end) - Math.max(span.start, quote.start)),
    0,
  );
}

type Found = { readonly voice: Voice; readonly span: Span };

/** Of a chain, outermost first: past those who carry it, a body gives the account of its own people, else the last named. */
function fromChain(links: readonly Attribution[], reading: CaptureReading, context: PassageContext): Said | null {
  const found: Found[] = [];
  for (const [index, { source, act, cue }] of links.entries()) {
    if (source === null && HEARSAY.test(cue.text))
      found.push({ voice: anonymousVoice('sources', cue.text), span: { start: cue.start, end: cue.end } });
    if (source === null || (act && !isSpeechAct(cue.text))) continue;
    const voice = voiceOf(
      { phrase: source.text, name: source.name, anonymous: source.anonymous, at: source.start },
      reading,
      context,
    );
    if (voice === 'publisher') {
      if (index === 0) return OWN_SPEECH;
      continue;
    }
    if (voice !== null && !isSameVoice(voice, context.publisher))
      found.push({ voice, span: { start: source.start, end: source.end } });
  }
  const carriers = found.filter(({ voice }) => isCarrier(voice));
  const others = found.filter(({ voice }) => !isCarrier(voice));
  const deepest = deepestOf(others) ?? carriers.at(-1);
  if (deepest === undefined) return null;
  return {
    voice: deepest.voice,
    span: deepest.span,
    through: carriers.filter((one) => one !== deepest).map(({ voice }) => voice),
  };
}

function deepestOf(others: readonly Found[]): Found | undefined {
  const [outer] = others;
  if (outer === undefined) return undefined;
  const named = others.slice(1).filter(({ voice }) => voice.anonymous === null);
  if (outer.voice.anonymous === null && isBody(outer.voice)) return named.find(({ voice }) => isBody(voice)) ?? outer;
  return named.at(-1) ?? outer;
}

/** "Overbeck “urged …”, the readout from the chancellery reads": a body behind a person's words gives the account of them. */
function toldBehind(said: Said, near: SaidBy | null, reading: CaptureReading, context: PassageContext): Said | null {
  if (near === null || said.voice === null || said.voice.anonymous !== null || said.span === null) return null;
  if (isBody(said.voice) || isCarrier(said.voice)) return null;
  if (near.start < said.span.end) return null;
  const voice = voiceOf(
    { phrase: near.phrase, name: null, anonymous: anonymousIn(near.phrase), at: near.start },
    reading,
    context,
  );
  if (voice === null || voice === 'publisher' || (voice.office === null && !isBody(voice))) return null;
  return { ...said, voice, span: { start: near.start, end: near.end } };
}

/** A text that has a person's words from a body elsewhere has them from it here. */
function placedRelay(said: Said, reading: CaptureReading, quote: Span, context: PassageContext): Said {
  const { voice } = said;
  if (voice === null || voice.anonymous !== null || voice.person === null) return said;
  if (context.publisher.kind === 'institution') return OWN_SPEECH;
  const relay = relayOf(voice.person, quote, reading.claims);
  if (relay === null) return said;
  const found = voiceOf({ phrase: relay.text, name: relay.name, anonymous: null, at: relay.start }, reading, context);
  if (found === null || found === 'publisher' || !isBody(found)) return said;
  return { ...said, voice: found, span: { start: relay.start, end: relay.end } };
}

const SPEECH_ACTS =
  /thank|apolog|express|offer|condemn|congratulat|call(?:s|ed|ing)? (?:for|on)|urge|invit|demand|accus|promis|warn|mulțum|cer(?:e|ut)|scuz|felicit|condamn|invit|avertiz|acuz|promi|exprim|transmi|îndemn|salut|regret|welcom|praise|den(?:y|ied|ies)|reject|vow|pledg|resign|demision/iu;
const isSpeechAct = (cue: string): boolean => SPEECH_ACTS.test(cue);
