import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import type { ExtractedClaim } from '#lib/core/claims/extraction.ts';

const bytes = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url));
const extraction = extract(bytes.toString('utf8'));
const { article, text, claims, uncovered } = extraction;

/** "Agerpres (According to) > Vladimir Putin (offered condolences, act)"; own voice is the empty string. */
const chainOf = (claim: ExtractedClaim) =>
  claim.attributions
    .map(({ source, cue, act }) => `${source?.name ?? 'nobody'} (${cue.text}${act ? ', act' : ''})`)
    .join(' > ');

/** What a careful checker underlines: the chain, outermost link first, and the claim. One row a claim, in the order of the copy. */
const EXPECTED: readonly (readonly [
  chain: string,
  text: string,
  more?: { hedge?: string; quote?: string; kind?: string; presupposed?: true; date?: string },
])[] = [
  ['', 'Russian President Vladimir Putin has spoken by phone with Iran’s president.', { kind: 'event' }],
  ['', 'Tensions continue to rise following a week of fighting in the region.', { kind: 'characterisation' }],
  [
    'Vladimir Putin (called for, act)',
    'During the conversation, Putin called for an immediate halt to hostilities.',
    { kind: 'position' },
  ],
  [
    'Vladimir Putin (expressed, act)',
    'During the conversation, Putin expressed Moscow’s support for Tehran.',
    { kind: 'position' },
  ],
  [
    'HotNews (reports)',
    'The discussion took place amid escalating conflict involving Iran and Israeli-American military actions.',
    { kind: 'characterisation' },
  ],
  [
    'Agerpres (According to) > Vladimir Putin (offered condolences, act)',
    'Putin offered condolences to Iran for the victims.',
    { kind: 'event' },
  ],
  [
    'Agerpres (According to) > Vladimir Putin (described as)',
    'Putin described it as “Israeli-American aggression.”',
    { quote: 'Israeli-American aggression.' },
  ],
  ['Vladimir Putin (expressed regret, act)', 'Putin expressed regret over the deaths of senior figures.', {}],
  [
    '',
    'Senior figures, including Iran’s supreme leader Ayatollah Ali Khamenei, members of his family and other political and military officials, died.',
    { kind: 'event', presupposed: true },
  ],
  [
    'nobody (reportedly)',
    'Senior figures were reportedly targeted in the attacks.',
    { hedge: 'reportedly', kind: 'event' },
  ],
  [
    'the Kremlin (said) > Vladimir Putin (emphasized)',
    'Putin emphasized the need for diplomatic efforts to resolve the crisis.',
    { kind: 'position' },
  ],
  [
    'the Russian presidency (said)',
    'Russia’s principled position on the need for an immediate cessation of hostilities was reaffirmed.',
    { quote: 'Russia’s principled position on the need for an immediate cessation of hostilities was reaffirmed,' },
  ],
  ['Vladimir Putin (assured)', 'Russia stands in solidarity with Iran.'],
  [
    'Vladimir Putin (stressed)',
    'The conflict should move quickly toward diplomatic negotiations rather than continued military escalation.',
    { kind: 'position' },
  ],
  [
    'the Kremlin (said)',
    'Putin is maintaining regular communication with leaders of Gulf Cooperation Council (GCC) countries.',
  ],
  ['the Kremlin (said)', 'Putin is monitoring developments in the region.'],
  [
    'the Kremlin (According to) > Masoud Pezeshkian (thanked, act)',
    'Pezeshkian thanked Russia for its support and solidarity with the Iranian people.',
    { kind: 'event' },
  ],
  [
    'nobody (reportedly)',
    'Pezeshkian reportedly provided Putin with an update on the situation and the ongoing military developments.',
    { hedge: 'reportedly', kind: 'event' },
  ],
  [
    '',
    'A day after speaking with Putin, Pezeshkian issued a formal apology to neighboring countries.',
    { kind: 'event' },
  ],
  ['', 'Neighboring countries were affected by Iran’s attacks.', { kind: 'event', presupposed: true }],
  [
    '',
    'Despite that statement, Iran launched another wave of intense strikes on Gulf Arab states on Saturday.',
    { kind: 'characterisation', date: '2026-03-07' },
  ],
];

describe('the article this began with', () => {
  it('is kept byte for byte', () => {
    expect(bytes.length).toBe(2042);
    expect(text).toBe(bytes.toString('utf8'));
  });

  it('has a dateline that runs into its first sentence', () => {
    expect(article.dateline).toEqual({ date: '2026-03-09', place: null, start: 1, end: 16 });
    const first = article.blocks.find((block) => block.kind === 'paragraph');
    expect(text.slice(first?.start, first?.end)).toMatch(/^Russian President .* region\.$/);
  });

  it('has three headings, and a footer that names its sources', () => {
    const headings = article.blocks.filter((block) => block.kind === 'heading');
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Condolences from Moscow',
      'Call for diplomacy',
      'Iran’s response',
    ]);
    expect(article.citedSources.map(({ name, via }) => [name, via])).toEqual([
      ['HotNews', 'footer'],
      ['Agerpres', 'footer'],
    ]);
    for (const { name, start, end } of article.citedSources) expect(text.slice(start, end)).toBe(name);
  });

  it('has fourteen sentences of copy', () => {
    const copy = new Set(article.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.id));
    const sentences = article.sentences.filter((sentence) => copy.has(sentence.block));
    expect(sentences).toHaveLength(14);
    for (const { start, end } of sentences) expect(text.slice(start, end)).toMatch(/^[“A-Z].*\.[”]?$/s);
  });

  it('accounts for every sentence: claims, or the reason why there is none', () => {
    const reasons = uncovered.map(({ sentence, reason }) => {
      const found = article.sentences.find(({ id }) => id === sentence);
      return [text.slice(found?.start, found?.end), reason];
    });
    expect(reasons).toEqual([
      ['date 2026-03-09', 'dateline'],
      ['Condolences from Moscow', 'heading'],
      ['Call for diplomacy', 'heading'],
      ['Iran’s response', 'heading'],
      ['Sources: HotNews, Agerpres', 'footer'],
    ]);
    const covered = new Set([...claims.map((claim) => claim.sentence), ...uncovered.map((one) => one.sentence)]);
    expect(article.sentences.every((sentence) => covered.has(sentence.id))).toBe(true);
  });

  it('holds twenty-one claims, no more and no less', () => {
    expect(claims.map((claim) => claim.text)).toEqual(EXPECTED.map(([, claim]) => claim));
  });

  it.each(EXPECTED.map(([chain, claim, more], at) => ({ at, chain, claim, more })))(
    'claim $at: [$chain] $claim',
    ({ at, chain, more }) => {
      const claim = claims[at];
      if (claim === undefined) throw new Error('there is no such claim');
      expect(chainOf(claim)).toBe(chain);
      expect(claim.hedges.map((hedge) => hedge.text)).toEqual(more?.hedge === undefined ? [] : [more.hedge]);
      expect(claim.quotes.map(({ start, end }) => text.slice(start, end))).toEqual(
        more?.quote === undefined ? [] : [more.quote],
      );
      expect(claim.presupposed).toBe(more?.presupposed === true);
      if (more?.kind !== undefined) expect(claim.kind).toBe(more.kind);
      expect((claim.dates ?? []).map((date) => date.date)).toEqual(more?.date === undefined ? [] : [more.date]);
    },
  );

  it('tells quoted words from reported ones', () => {
    const directness = (at: number) => claims[at]?.attributions.map((link) => link.directness);
    expect(directness(6)).toEqual(['mixed', 'direct']);
    expect(directness(11)).toEqual(['direct']);
    expect(directness(10)).toEqual(['indirect', 'indirect']);
  });

  it('keeps the words of the copy beside the names that they stand for', () => {
    const source = (at: number) => claims[at]?.attributions.at(-1)?.source;
    expect(source(2)).toMatchObject({ text: 'the Kremlin leader', name: 'Vladimir Putin' });
    expect(source(7)).toMatchObject({ text: 'The Russian leader', name: 'Vladimir Putin' });
    expect(source(13)).toMatchObject({ text: 'He', name: 'Vladimir Putin' });
  });
});
