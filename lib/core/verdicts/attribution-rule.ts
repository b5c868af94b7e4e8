import type { EvidenceFacts, LinkFacts, VerdictFacts, VoiceFacts } from '#lib/core/verdicts/facts.ts';
import { isSameVoice, originatesWith, voiceOf } from '#lib/core/verdicts/same-voice.ts';
import { answer, floor, obstacle, type Obstacle, type Permitted } from '#lib/core/verdicts/permitted.ts';

/** Attributed: they verifiably said it, faithfully reported, and the copy credits the origin, not only who relays it. */
export function mayBeAttributed(facts: VerdictFacts): Permitted {
  const shown = evidenceOfSaying(facts);
  const obstacles = isOwnVoice(facts)
    ? [floor('The copy says it in its own voice. Way out: attribute in copy.')]
    : [
        ...(shown.length === 0 ? [floor('No evidence shows that it was said.')] : []),
        ...facts.chain.flatMap((link, index) => obstaclesOfLink(link, facts.chain[index - 1] ?? null, shown)),
        ...creditsOnlyTheCarrier(facts.chain, shown),
        ...unfaithful(facts),
        ...contradicted(facts),
      ];
  return answer(obstacles, ['It was said, and the copy says who said it.']);
}

/** A presupposed claim is asserted by the article itself, whatever the sentence around it attributes. */
export function isOwnVoice(facts: VerdictFacts): boolean {
  return facts.claim.presupposed || facts.chain.length === 0;
}

/** The items that show that something was said: our own outlet's repetition shows nothing. */
export function evidenceOfSaying(facts: VerdictFacts): readonly EvidenceFacts[] {
  return facts.evidence.filter(
    (item) => (item.stance === 'attributes' || item.stance === 'supports') && !item.isOwnOutlet,
  );
}

function obstaclesOfLink(
  link: LinkFacts,
  outer: LinkFacts | null,
  shown: readonly EvidenceFacts[],
): readonly Obstacle[] {
  if (link.source === null) return [obstacle('The copy names no source. Way out: attribute in copy.')];
  const { name } = link.source;
  switch (link.said) {
    case 'failed':
      return [floor(`The attribution to ${name} is known to be false.`)];
    case 'not_found':
      return [obstacle(`Not found that ${name} said it.`)];
    case 'unchecked':
      return [obstacle(`“Was it said?” is unchecked for ${name}.`)];
    case 'first_hand':
      return isShownAtFirstHand(link.source, shown) || shown.length === 0
        ? []
        : [obstacle(`No first-hand record of ${name}; only reports.`)];
    case 'reported':
      return isMarkedAsReported(link.source, outer, shown) ? [] : [obstacle(secondHand(name, shown))];
  }
}

/** What the source published itself, or a record or witness of the saying. */
function isShownAtFirstHand(source: VoiceFacts, shown: readonly EvidenceFacts[]): boolean {
  return shown.some((item) => item.standing !== 'secondary' || isSameVoice(item.publisher, source));
}

/**
 * A reader can tell at second hand whose word it is: the copy names who relays it ("According to Agerpres, Putin…"),
 * or the source credited is the origin itself ("The Kremlin said…" for the Kremlin's readout).
 */
function isMarkedAsReported(source: VoiceFacts, outer: LinkFacts | null, shown: readonly EvidenceFacts[]): boolean {
  return (outer !== null && outer.source !== null) || shown.some((item) => originatesWith(item, source));
}

function secondHand(name: string, shown: readonly EvidenceFacts[]): string {
  if (shown.some((item) => item.origin !== null))
    return `${name} is quoted at second hand; the copy does not say by whom.`;
  return `${name} is quoted at second hand: confirm the origin.`;
}

function creditsOnlyTheCarrier(chain: readonly LinkFacts[], shown: readonly EvidenceFacts[]): readonly Obstacle[] {
  const named = chain.flatMap((link) => (link.source === null ? [] : [link.source]));
  if (named.length === 0 || named.some((source) => !isCarrier(source))) return [];
  if (named.some((source) => shown.some((item) => originatesWith(item, source)))) return [];
  const origin = shown.find((item) => item.origin !== null)?.origin;
  const carriers = named.map((source) => source.name).join(' and ');
  if (origin === undefined || origin === null)
    return [obstacle(`The copy credits ${carriers}; the origin is not confirmed.`)];
  return [obstacle(`The copy credits ${carriers}, not the origin: ${voiceOf(origin).name}.`)];
}

function isCarrier(source: VoiceFacts): boolean {
  return source.kind === 'outlet' || source.kind === 'agency';
}

/** One faithful passage is enough: another outlet may have put the same words otherwise. */
function unfaithful(facts: VerdictFacts): readonly Obstacle[] {
  const sayings = facts.evidence.filter((item) => item.stance === 'attributes');
  if (sayings.length === 0 || sayings.some((item) => !item.wordsDiffer)) return [];
  return [obstacle('The copy’s words differ from the source’s.')];
}

/** That somebody did say it does not clear what is found to be wrong: the order of codes puts disputed first. */
function contradicted(facts: VerdictFacts): readonly Obstacle[] {
  if (facts.so === 'contradicted') return [obstacle('“Is it so?” is found to be contradicted: that is disputed.')];
  if (facts.so === 'contested') return [obstacle('“Is it so?” is found to be contested: that is disputed.')];
  return [];
}
