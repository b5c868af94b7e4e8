import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import type { AttributedSource, Attribution } from '#lib/core/claims/extraction.ts';

const linksOf = (text: string): readonly Attribution[] =>
  extract(text).claims.flatMap(({ attributions }) => attributions);

/** The last source of a text. */
function sourceOf(text: string): AttributedSource {
  const source = linksOf(text).findLast((link) => link.source !== null)?.source;
  if (source === undefined || source === null) throw new Error(`nobody speaks: ${text}`);
  return source;
}

describe('the kind of a source', () => {
  it.each([
    ['Mayor Edda Quist said the bridge will close.', 'person'],
    ['The Harrow Council said the bridge will close.', 'organisation'],
    ['A Norvik Airlines spokeswoman said the flights were late.', 'organisation'],
    ['Lunca Port officials said the pier is safe.', 'organisation'],
    ['The report said the bridge was unsafe.', 'document'],
    ['The pier will close, according to a statement from the Dorna Port Authority.', 'document'],
    ['Two people familiar with the talks said the deal was dead.', 'anonymous_source'],
    ['A nurse, who asked not to be named, said the ward was full.', 'anonymous_source'],
    ['Several residents said the water smelled.', 'unnamed_group'],
    ['A neighbour said the door was open.', 'unnamed_person'],
    ['Primarul Ilie Marcu a declarat că podul se închide.', 'person'],
    ['Ministerul Sănătății a anunțat că spitalul se închide.', 'organisation'],
    ['Raportul arată că podul era nesigur.', 'document'],
    ['Surse din anchetă au declarat că podul era nesigur.', 'anonymous_source'],
    ['Localnicii au declarat că podul se închide.', 'unnamed_group'],
  ])('%s', (text, kind) => {
    expect(sourceOf(text).kind).toBe(kind);
  });
});

describe('the full name of a source', () => {
  it.each([
    ['Edda Quist opened the pier. It is safe, Quist said.', 'Edda Quist'],
    ['A Norvik Airlines spokeswoman said the flights were late.', 'Norvik Airlines'],
    ['A spokesman for the Dorna Port Authority said the pier was safe.', 'Dorna Port Authority'],
    ['A study by Dorna University found that the river is clean.', 'Dorna University'],
    ['Several residents said the water smelled.', 'residents'],
  ])('%s', (text, name) => {
    expect(sourceOf(text).fullName).toBe(name);
  });
});

describe('the title of a person', () => {
  it.each([
    ['Sheriff Dale Norcott said the road was closed.', 'Sheriff'],
    ['Harrow Council spokeswoman Anna Voss said the road was closed.', 'Harrow Council spokeswoman'],
    ['Tom Wolen, a campaign strategist, said the race was close.', 'campaign strategist'],
    [
      'The race was close, said Ines Falck, director of research for the Dorna Institute.',
      'director of research for the Dorna Institute',
    ],
    ['The fund’s director of outreach, Ines Falck, said the race was close.', 'fund’s director of outreach'],
    ['Podul se închide, a declarat purtătorul de cuvânt al ISU Dorna, Ana Pop.', 'purtătorul de cuvânt al ISU Dorna'],
    ['Ana Pop, primarul comunei Lunca, a declarat că podul se închide.', 'primarul comunei Lunca'],
  ])('%s', (text, title) => {
    expect(sourceOf(text).title).toBe(title);
  });

  it('is none for somebody of whom the story gives none', () => {
    expect(sourceOf('Tom Wolen opened the door. It was cold, Wolen said.').title).toBeNull();
  });
});

describe('why a source speaks', () => {
  it.each([
    ['Tom Wolen, who was at the scene, said the car was red.', 'who was at the scene'],
    ['Two people familiar with the talks said the deal was dead.', 'familiar with the talks'],
    [
      'Tom Wolen, a strategist who worked on the last campaign, said the race was close.',
      'who worked on the last campaign',
    ],
  ])('%s', (text, words) => {
    const { justification } = sourceOf(text);
    expect(justification).toBe(words);
    expect(text).toContain(words);
  });

  it('is nothing where the copy does not say', () => {
    expect(sourceOf('Tom Wolen opened the door. It was cold, Wolen said.').justification).toBeNull();
  });
});

describe('the channel of what is said', () => {
  it.each([
    ['“It is safe,” Tom Wolen said.', 'quotation'],
    ['Tom Wolen said the pier is safe.', 'speech'],
    ['The ministry said in a statement that the pier is safe.', 'statement'],
    ['The report said the bridge was unsafe.', 'document'],
    ['Tom Wolen wrote on Facebook that the pier is safe.', 'social_post'],
    ['Tom Wolen testified that the pier is safe.', 'court'],
    ['Tom Wolen said the pier is safe, in a memo seen by the Harrow Beacon.', 'document'],
    ['Ministerul a anunțat, într-un comunicat, că spitalul se închide.', 'statement'],
    ['Ana Pop a scris pe Facebook că podul se închide.', 'social_post'],
  ])('%s', (text, channel) => {
    expect(linksOf(text).at(-1)?.channel).toBe(channel);
  });
});

describe('“he said” in a paragraph of its own', () => {
  const QUOTED = '“It is quiet. Nobody comes here. I like the gulls,” he said.';

  it('is put under whoever spoke in the paragraph before', () => {
    const source = sourceOf(`The pier is closed, said Martin Falck, the harbour warden.\n\n${QUOTED}`);
    expect(source).toMatchObject({ kind: 'person', fullName: 'Martin Falck', title: 'harbour warden' });
  });

  it('is put under nobody where another man is spoken of since', () => {
    const source = sourceOf(`The pier is closed, Martin Falck said, and Peter Wolen left.\n\n${QUOTED}`);
    expect(source).toMatchObject({ kind: 'unnamed_person', fullName: null });
  });

  it('is put under no woman', () => {
    expect(sourceOf(`The pier is closed, Anna Falck said.\n\n${QUOTED}`).fullName).toBeNull();
  });
});

describe('a bare surname', () => {
  it('is somebody’s whose name stands in full elsewhere, also under a nickname and a rare given name', () => {
    const text = 'The hall was full when Wendolyn Lake, president of the Orbe Trust, came in. “It is over,” Lake said.';
    expect(sourceOf(text)).toMatchObject({
      kind: 'person',
      fullName: 'Wendolyn Lake',
      title: 'president of the Orbe Trust',
    });
  });
});
