import { describe, expect, it } from 'vitest';
import { grouped, originsIn, type Told } from './constellation.ts';

const MERIDIAN = { name: 'Meridian', kind: 'agency' } as const;

/** What two texts or more rest on, as "1 2 | 3". */
function restsOn(claim: string, texts: readonly string[], sources: readonly (typeof MERIDIAN)[] = []) {
  const told = texts.map((text, at): Told => ({ by: `Sheet ${String(at + 1)}`, text }));
  const found = originsIn({ claim, told, sources });
  return { groups: grouped(found), names: found.origins.map(({ name }) => name).toSorted() };
}

describe('a paper of a body is the body', () => {
  const claim = 'Norline cut 40 sailings.';
  const plain = '[Norline cut 40 sailings], Norline said.';
  it.each([
    'In a statement released by Norline, the company said [40 sailings were cut].',
    'In a press release issued by Norline on Monday, the ferry operator said [40 sailings were cut].',
    'In a statement released late on Monday by Norline, the company said [40 sailings were cut].',
    '[40 sailings were cut], the company said in a statement issued by Norline.',
    'An internal Norline document obtained by the Arle Post says [40 sailings were cut].',
    'A notice on the Norline website says [40 sailings were cut].',
    'In a statement from Norline, it said [40 sailings were cut].',
    'In a Norline bulletin, the company announced [40 sailings were cut].',
    'Through a notice published by Norline, the firm confirmed [40 sailings were cut].',
    'A Norline notice seen by the Arle Post says [40 sailings were cut].',
    'A Norline memo shared with the Arle Post says [40 sailings were cut].',
    '[40 sailings were cut], read a Norline bulletin.',
    '[40 sailings were cut], a Norline bulletin read.',
    '[40 sailings were cut], according to a notice posted on Norline’s website.',
    '[40 sailings were cut], according to a notice published on the Norline website.',
    'Într-un comunicat emis de Norline, compania a precizat că [40 de curse au fost anulate].',
    'Într-un comunicat remis redacției de Norline, compania spune că [40 de curse au fost anulate].',
    'Într-un anunț al Norline, operatorul a precizat că [40 de curse au fost anulate].',
    '[40 de curse au fost anulate], potrivit unui anunț publicat pe site-ul Norline.',
  ])('%s', (text) => {
    expect(restsOn(claim, [text, plain])).toEqual({ groups: '1 2', names: ['Norline'] });
  });

  it.each([
    'In a statement released by Norline, the police said [40 sailings were cut].',
    'In an interview with Norline, the minister said [40 sailings were cut].',
    'In a statement to Norline, the harbour master said [40 sailings were cut].',
    'In a Facebook statement, the harbour master said [40 sailings were cut].',
  ])('%s is not the body’s', (text) => {
    expect(restsOn(claim, [text, plain]).groups).toBe('1 | 2');
  });

  it.each([
    '[Podul a fost închis], a informat Biroul de presă al Primăriei Deal.',
    '[Podul a fost închis], a transmis Serviciul de comunicare al Primăriei Deal.',
    '[Podul a fost închis], potrivit unui anunț publicat pe pagina de Facebook a Primăriei Deal.',
    '[Podul a fost închis], conform unei postări de pe pagina de Facebook a Primăriei Deal.',
    '[Podul a fost închis], se arată într-un anunț publicat pe site-ul Primăriei Deal.',
    'Potrivit unui anunț publicat luni pe site-ul oficial al Primăriei Deal, [podul a fost închis].',
    'Biroul de presă al Primăriei Deal a informat că [podul a fost închis].',
  ])('%s', (text) => {
    expect(restsOn('Podul a fost închis.', [text, 'Primăria Deal a anunțat că [podul a fost închis].'])).toEqual({
      groups: '1 2',
      names: ['Primăria Deal'],
    });
  });
});

describe('credits at the head and the foot of a text', () => {
  const from = (text: string) => restsOn('The lido was closed in June.', [text], [MERIDIAN]).names;
  it.each([
    'MERIDIAN | [The lido was closed in June.]',
    'Meridian – [The lido was closed in June.]',
    'MERIDIAN\n\n[The lido was closed in June.]',
    '[The lido was closed in June.]\n\nMeridian',
    '[The lido was closed in June.]\n\nCopyright Meridian 2026. Click for restrictions.',
    '[The lido was closed in June.]\n\n© 2026 Meridian',
    '[The lido was closed in June.]\n\nCopyright © 2025-2026 by Meridian. All rights reserved.',
    'ARLE | MERIDIAN | [The lido was closed in June.]',
    'Meridian / [The lido was closed in June.]',
    '[The lido was closed in June.]\n— Meridian',
    '[The lido was closed in June], as first reported by Meridian.',
    '[The lido was closed in June], as was reported by Meridian.',
    'As reported in Meridian, [the lido was closed in June].',
    '[The lido was closed in June], as Meridian has reported.',
    '[The lido was closed in June], read a Meridian dispatch.',
  ])('%s', (text) => {
    expect(from(text)).toEqual(['Meridian']);
  });

  it.each([
    'Lido shut\n\n[The lido was closed in June.]',
    'ARLE | [The lido was closed in June.]',
    '[The lido was closed in June.]\n\nPhoto © Meridian 2026',
  ])('%s credits nobody', (text) => {
    expect(from(text)).toEqual(['Sheet 1']);
  });

  it('a body in a headline of its name is no credit', () => {
    const found = originsIn({
      claim: 'The lido was closed in June.',
      told: [{ by: 'One', text: 'Norline\n\n[The lido was closed in June.]' }],
      sources: [{ name: 'Norline', kind: 'institution' }],
    });
    expect(found.origins.map(({ name }) => name)).toEqual(['One']);
  });

  it('“as” before a paper that nobody lists is no part of its name', () => {
    expect(
      restsOn('The lido was closed.', [
        '[The lido was closed], as the Borun Post has reported.',
        '[The lido was closed], the Borun Post reported.',
      ]),
    ).toEqual({ groups: '1 2', names: ['Borun Post'] });
  });
});

describe('unnamed sources in Romanian', () => {
  const claim = 'Banca a blocat 300 de conturi.';
  it('who cannot be told apart are one, and are named shortly', () => {
    const found = restsOn(claim, [
      '[Banca a blocat 300 de conturi], susțin surse din anchetă.',
      'Potrivit unor oficiali care au vorbit sub protecția anonimatului, [banca a blocat 300 de conturi].',
      '[Banca a blocat 300 de conturi], au declarat surse apropiate situației.',
      'Surse care au cerut să nu fie numite au declarat că [banca a blocat 300 de conturi].',
    ]);
    expect(found.groups).toBe('1 2 3 4');
    expect(found.names.join().length).toBeLessThan(30);
  });
  it('who are told apart are two', () => {
    const found = restsOn(claim, [
      '[Banca a blocat 300 de conturi], susțin surse din poliție.',
      '[Banca a blocat 300 de conturi], susțin surse din primărie.',
    ]);
    expect(found.groups).toBe('1 | 2');
  });
});
