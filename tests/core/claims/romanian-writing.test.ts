import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { claimLine, romanianClaims } from '../../support/claim-line.ts';

const COPY =
  'Potrivit prefecturii, șoseaua a fost închisă după ce apa a pătruns în șapte gospodării. „Situația este gravă”, a declarat marți prefectul Ana Pop, adăugând că și școala va fi închisă.';
const CLAIMS = [
  'prefecturii (Potrivit): Șoseaua a fost închisă după ce apa a pătruns în șapte gospodării.',
  'prefecturii (Potrivit): Apa a pătruns în șapte gospodării.',
  'Ana Pop (a declarat): Situația este gravă.',
  'Ana Pop (adăugând): Școala va fi închisă.',
];

const cedillas = (text: string) =>
  text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ');
const bare = (text: string) => text.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');

describe('Romanian: however it is written', () => {
  it('with commas below its letters', () => {
    expect(romanianClaims(COPY)).toEqual(CLAIMS);
  });

  it('with cedillas', () => {
    expect(cedillas(COPY)).not.toBe(COPY);
    expect(romanianClaims(cedillas(COPY))).toEqual(CLAIMS.map(cedillas));
  });

  it('without any marks', () => {
    expect(romanianClaims(bare(COPY))).toEqual(CLAIMS.map(bare));
  });

  it('with letters and marks apart', () => {
    expect(romanianClaims(COPY.normalize('NFD'))).toEqual(CLAIMS);
  });

  it.each([COPY, cedillas(COPY), bare(COPY)])('its language is told: %s', (copy) => {
    expect(extract(copy).article.language).toBe('ro');
  });

  it.each([
    ['low and high', '„Podul este închis”, a spus Ana Pop.'],
    ['low and turned', '„Podul este închis“, a spus Ana Pop.'],
    ['angles', '«Podul este închis», a spus Ana Pop.'],
    ['high', '“Podul este închis”, a spus Ana Pop.'],
    ['straight', '"Podul este închis", a spus Ana Pop.'],
    ['the comma inside', '„Podul este închis,” a spus Ana Pop.'],
    ['a dash behind', '„Podul este închis” – a spus Ana Pop.'],
  ])('quotation marks: %s', (_, copy) => {
    const { claims } = extract(copy, { language: 'ro' });
    expect(claims.map(claimLine)).toEqual(['Ana Pop (a spus): Podul este închis.']);
    expect(claims[0]?.attributions[0]?.directness).toBe('direct');
  });

  it('a quotation over two paragraphs has one speaker', () => {
    const copy = '„Podul este vechi. Are fisuri.\n\n„Îl vom închide în mai”, a spus Ana Pop.';
    expect(romanianClaims(copy)).toEqual([
      'Ana Pop (a spus): Podul este vechi.',
      'Ana Pop (a spus): Are fisuri.',
      'Ana Pop (a spus): Îl vom închide în mai.',
    ]);
  });
});

describe('Romanian: less than certain', () => {
  const hedges = (copy: string) =>
    extract(copy, { language: 'ro' }).claims.flatMap((claim) => claim.hedges.map(({ text }) => text));

  it.each([
    ['Potrivit anchetei, suspectul ar fi fugit din țară.', ['ar fi']],
    ['Suspectul nu ar mai fi fost văzut de luni.', ['ar mai fi']],
    ['Ministrul ar urma să plece luni.', ['ar urma']],
    ['Barajul ar putea ceda.', ['ar putea']],
    ['Barajul ar avea fisuri, potrivit experților.', ['ar avea']],
    ['Barajul a cedat probabil luni.', ['probabil']],
    ['Dacă ar fi știut, primarul ar fi plecat.', []],
    ['Primarul ar trebui să plece.', []],
  ])('%s', (copy, expected) => {
    expect(hedges(copy)).toEqual(expected);
  });
});

describe('Romanian: the frame of an article', () => {
  const article = (copy: string) => extract(copy, { language: 'ro' }).article;

  it.each([
    ['DORNA, 3 martie (Agerpres) - Podul a fost închis luni.', 'DORNA', ['Agerpres']],
    ['CLUJ-NAPOCA, 3 mart. /Agerpres/ - Podul a fost închis luni.', 'CLUJ-NAPOCA', ['Agerpres']],
    ['BUCUREŞTI /Agerpres/ - Podul a fost închis luni.', 'BUCUREŞTI', ['Agerpres']],
    ['MOVARA, 8 sept (Reuters/Agerpres) – Podul a fost închis luni.', 'MOVARA', ['Reuters', 'Agerpres']],
  ])('dateline: %s', (copy, place, cited) => {
    const { dateline, citedSources, blocks } = article(copy);
    expect(dateline?.place).toBe(place);
    expect(citedSources.map(({ name }) => name)).toEqual(cited);
    expect(blocks.map(({ kind }) => kind)).toEqual(['dateline', 'paragraph']);
  });

  it('a source is cited once, however often it is named', () => {
    const copy = 'DORNA (Agerpres) - Podul a fost închis, scrie Agerpres.\n\nSurse: Agerpres, HotNews';
    expect(article(copy).citedSources.map(({ name, via }) => `${name} (${via})`)).toEqual([
      'Agerpres (footer)',
      'HotNews (footer)',
    ]);
  });

  it.each([
    ['Sursa: Agerpres', 'footer'],
    ['Surse: Agerpres, HotNews', 'footer'],
    ['Sursă foto: arhiva primăriei', 'caption'],
    ['Citește și: Podul a fost închis', 'boilerplate'],
    ['Citeşte şi: Podul a fost închis', 'boilerplate'],
    ['Citeste si: Podul a fost inchis', 'boilerplate'],
  ])('%s is a %s', (line, kind) => {
    expect(article(`Podul a fost închis luni, a spus primarul.\n\n${line}`).blocks.at(-1)?.kind).toBe(kind);
  });

  it.each([
    ['numbers', 'Orașul are 31.000 de locuitori. Șomajul este de 9,4 la sută.', 2],
    ['abbreviations', 'Conform art. 12 alin. (3), dl. Pop și dna. Rusu au primit 5 mil. lei. Au plecat apoi.', 2],
    ['a company', 'Compania Drumcons S.R.L. a câștigat licitația. Lucrările încep în mai.', 2],
    ['this year', 'Legea intră în vigoare la data de 1 iunie a.c. Taxele nu cresc.', 2],
    ['an ordinal of a document', 'Decizia nr. 7 din 3 mart. 2026 a fost anulată. Nimeni nu a contestat-o.', 2],
    ['a question told', '„De ce acum?” a întrebat Ana Pop. Nimeni nu a răspuns.', 2],
  ])('sentences: %s', (_, copy, count) => {
    expect(article(copy).sentences).toHaveLength(count);
  });
});
