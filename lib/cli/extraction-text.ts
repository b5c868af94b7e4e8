import type { Attribution, ExtractedClaim, Extraction } from '#lib/core/claims/extraction.ts';
import { CHANNEL_WORDS } from '#lib/core/sheets/sheet-words.ts';
import { wrap } from './wrap.ts';

/** What else to say of a claim, a line each. */
type MoreLines = (claim: ExtractedClaim) => readonly string[];

/** The extraction as a page to read: each sentence as it stands, its claims under it, who says so under each claim. */
export function extractionText(extraction: Extraction, more: MoreLines = () => []): string {
  const { article, text, claims } = extraction;
  const bySentence = Map.groupBy(claims, (claim) => claim.sentence);
  const reasons = new Map(extraction.uncovered.map(({ sentence, reason }) => [sentence, reason]));
  const kinds = new Map(article.blocks.map((block) => [block.id, block.kind]));
  const parts = article.sentences.map((sentence) => {
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    const found = bySentence.get(sentence.id) ?? [];
    const reason = reasons.get(sentence.id);
    if (reason !== undefined) return `${sentence.id.padEnd(4)} ${wrap(words, 5)}\n     – ${reason}`;
    const kind = kinds.get(sentence.block);
    const label = kind === undefined || kind === 'paragraph' ? '' : ` [${kind}]`;
    return [
      `${sentence.id.padEnd(4)} ${wrap(words, 5)}${label}`,
      ...found.map((claim) => claimText(claim, text, more(claim))),
    ].join('\n');
  });
  return `${[heading(extraction), ...parts].join('\n\n')}\n`;
}

function heading({ article, claims, engine }: Extraction): string {
  const date = article.dateline?.date ?? null;
  const facts = [
    count(article.sentences.length, 'sentence'),
    count(claims.length, 'claim'),
    `language ${article.language}`,
    ...(date === null ? [] : [`dated ${date}`]),
    ...(article.dateline?.place ? [article.dateline.place] : []),
    `engine ${engine}`,
  ];
  const cited = article.citedSources.map((source) => source.name).join(', ');
  return [
    ...(article.title === null ? [] : [article.title]),
    facts.join(' · '),
    ...(cited === '' ? [] : [`Cited: ${cited}`]),
  ].join('\n');
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The weightiest come first; `--explain` gives them all. */
const MOST_REASONS = 3;

function claimText(claim: ExtractedClaim, text: string, more: readonly string[]): string {
  const chain =
    claim.attributions.length === 0
      ? claim.presupposed
        ? 'presupposed, stated in our own voice'
        : 'stated by us, no source'
      : claim.attributions.map(linkText).join(' > ');
  const about = [claim.kind, claim.priority.toFixed(2), ...claim.reasons.slice(0, MOST_REASONS)].join(', ');
  const notes = [
    chain,
    ...standings(claim),
    about,
    ...claim.hedges.map((hedge) => `qualifier “${hedge.text}”`),
    ...claim.quotes.map((quote) => `quoted “${text.slice(quote.start, quote.end)}”`),
    ...(claim.dates ?? []).map((date) => `“${date.text}” is ${date.date}`),
  ];
  return [
    `     ${claim.id.padEnd(4)} ${wrap(claim.text, 10)}`,
    `          ${wrap(notes.join(' · '), 10)}`,
    ...more.map((line) => `          ${wrap(line, 12)}`),
  ].join('\n');
}

/** Who the sources are, as far as the copy says: "Ana Pop is mayor of Dorna, “who opened the pier”". */
const standings = ({ attributions }: ExtractedClaim): readonly string[] =>
  attributions.flatMap(({ source }) => {
    const facts = [source?.title ?? '', source?.justification ? `“${source.justification}”` : ''].filter(Boolean);
    return source === null || facts.length === 0 ? [] : [`${source.fullName ?? source.text} is ${facts.join(', ')}`];
  });

function linkText({ source, cue, act, channel }: Attribution): string {
  const who =
    source === null
      ? 'nobody named'
      : source.name !== null && source.name !== source.text
        ? `${source.name} (“${source.text}”)`
        : source.text;
  const through = channel === 'speech' || channel === 'quotation' ? '' : `, ${CHANNEL_WORDS[channel]}`;
  return `${who}: “${cue.text}”${act ? ' (act)' : ''}${through}`;
}
