import type { EvidenceFacts, LinkFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { askedWords } from '#lib/core/verdicts/held-back.ts';
import { originatesWith, voiceOf } from '#lib/core/verdicts/same-voice.ts';
import { attributing, evidenceOfSaying, isAtFirstHand, showing } from '#lib/core/verdicts/saying.ts';
import { answer, floor, obstacle, type Obstacle, type Permitted } from '#lib/core/verdicts/permitted.ts';

/** Attributed: they verifiably said it, faithfully reported, and the copy credits the origin, not only who relays it. */
export function mayBeAttributed(facts: VerdictFacts): Permitted {
  const shown = evidenceOfSaying(facts);
  const obstacles = [
    ...(shown.length === 0 ? [floor(nothingShows(facts))] : []),
    ...(isOwnVoice(facts)
      ? [obstacle('Stated by us, no source. Fix: attribute it in the copy.')]
      : [
          ...facts.chain.flatMap((link, index) => obstaclesOfLink(facts.chain, index, link, showing(index, shown))),
          ...creditsOnlyTheCarrier(facts.chain, shown),
          ...unfaithful(facts),
          ...contradicted(facts),
        ]),
  ];
  return answer(obstacles, ['It was said, and the copy says who said it.']);
}

/** A presupposed claim is asserted by the article itself, whatever the sentence around it attributes. */
export function isOwnVoice(facts: VerdictFacts): boolean {
  return facts.claim.presupposed || facts.chain.length === 0;
}

/** Why none of the passages shows the saying: there is none, or the comparison holds them back. */
function nothingShows(facts: VerdictFacts): string {
  const asked = [...new Set(attributing(facts).map(askedWords))].sort();
  if (asked.length === 0) return 'No passage shows that it was said.';
  return `No passage shows that it was said; of the one pinned: ${asked.join('; of another: ')}.`;
}

function obstaclesOfLink(
  chain: readonly LinkFacts[],
  index: number,
  link: LinkFacts,
  items: readonly EvidenceFacts[],
): readonly Obstacle[] {
  if (link.source === null) return [obstacle('The copy names no source. Fix: attribute it in the copy.')];
  const { name } = link.source;
  switch (link.said) {
    case 'failed':
      return [floor(`The attribution to ${name} is known to be false.`)];
    case 'not_found':
      return [obstacle(`Not found that ${name} said it.`)];
    case 'unchecked':
      return [obstacle(`“Was it said?” is unchecked for ${name}.`)];
    case 'first_hand':
      if (items.length === 0) return [obstacle(`No passage shows ${name} saying it.`)];
      return isAtFirstHand(link, items) ? [] : [obstacle(`No first-hand record of ${name}; only reports.`)];
    case 'reported':
      if (items.length === 0) return [obstacle(`No passage shows ${name} saying it.`)];
      return isMarkedAsReported(link, chain[index - 1], items) ? [] : [obstacle(secondHand(name, items))];
  }
}

/**
 * A reader can tell at second hand whose word it is: the copy names who relays it ("According to Agerpres, Putin…"),
 * or the source credited is the origin itself ("The Kremlin said…" for the Kremlin's readout).
 */
function isMarkedAsReported(link: LinkFacts, outer: LinkFacts | undefined, items: readonly EvidenceFacts[]): boolean {
  return (outer !== undefined && outer.source !== null) || items.some((item) => originatesWith(item, link));
}

function secondHand(name: string, items: readonly EvidenceFacts[]): string {
  const origins = namesOfOrigins(items);
  if (origins.length > 0) return `${name} is quoted by ${origins.join(' and ')}; the copy does not say so.`;
  const carriers = [...new Set(items.map((item) => item.publisher.name))].sort();
  return `Quoted by ${carriers.join(' and ')}. Confirm that ${name} is the origin.`;
}

function creditsOnlyTheCarrier(chain: readonly LinkFacts[], shown: readonly EvidenceFacts[]): readonly Obstacle[] {
  const named = chain.filter((link) => link.source !== null);
  if (shown.length === 0 || named.length === 0 || named.some((link) => !isCarrier(link))) return [];
  if (named.some((link) => shown.some((item) => originatesWith(item, link)))) return [];
  const origins = namesOfOrigins(shown);
  const carriers = named.map((link) => link.source?.name ?? '').join(' and ');
  if (origins.length === 0) return [obstacle(`The copy credits ${carriers}; the origin is not confirmed.`)];
  return [obstacle(`The copy credits ${carriers}, not the origin: ${origins.join(' and ')}.`)];
}

function isCarrier({ source }: LinkFacts): boolean {
  return source?.kind === 'outlet' || source?.kind === 'agency';
}

/** Sorted, since the order in which evidence arrived says nothing. */
function namesOfOrigins(items: readonly EvidenceFacts[]): readonly string[] {
  return [...new Set(items.flatMap(({ origin }) => (origin === null ? [] : [voiceOf(origin).name])))].sort();
}

/** One faithful passage is enough: another outlet may have put the same words otherwise. */
function unfaithful(facts: VerdictFacts): readonly Obstacle[] {
  const sayings = evidenceOfSaying(facts).flatMap((item) => (item.stance === 'attributes' ? [item] : []));
  if (sayings.length === 0 || sayings.some((item) => !item.wordsDiffer)) return [];
  return [obstacle('The copy’s words differ from the source’s.')];
}

/** That somebody did say it does not clear what is found to be wrong: the order of codes puts disputed first. */
function contradicted(facts: VerdictFacts): readonly Obstacle[] {
  if (facts.so === 'contradicted') return [obstacle('“Is it so?” is found to be contradicted: that is disputed.')];
  if (facts.so === 'contested') return [obstacle('“Is it so?” is found to be contested: that is disputed.')];
  return [];
}
