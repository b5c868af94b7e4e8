import { describe, expect, it } from 'vitest';
import { romanianClaims } from '../../support/claim-line.ts';

type Case = readonly [about: string, copy: string, claims: readonly string[]];

const WHO_STANDS_BEHIND_THE_VERB: readonly Case[] = [
  [
    'the speaker last, after adverbials',
    'Podul este închis, a declarat marți, la Dorna, primarul Ana Pop.',
    ['Ana Pop (a declarat): Podul este închis.'],
  ],
  [
    'an imperfect that looks like an infinitive',
    'Ioana Rotaru, purtătoarea de cuvânt a prefecturii, anunța luni că podul se închidea.',
    [
      'presupposed: Ioana Rotaru este purtătoarea de cuvânt a prefecturii.',
      'Ioana Rotaru (anunța): Podul se închidea.',
    ],
  ],
  [
    'an imperfect in what was said',
    'Colegul său, căpitanul Dan Vlad spune că echipa se deplasa la un caz.',
    ['Dan Vlad (spune): Echipa se deplasa la un caz.'],
  ],
  [
    'commas around the adverbials',
    'Podul este închis, a declarat, marți, într-o conferință de presă, primarul Ana Pop.',
    ['Ana Pop (a declarat): Podul este închis.'],
  ],
  [
    'to whom it was said',
    'Podul este închis, au declarat pentru Agerpres două surse apropiate anchetei.',
    ['surse (au declarat): Podul este închis.'],
  ],
  [
    'to whom it was said, behind the speaker',
    'Podul este închis, a declarat primarul Ana Pop presei locale.',
    ['Ana Pop (a declarat): Podul este închis.'],
  ],
  [
    'an office with its name behind a comma',
    'Podul este închis, a transmis purtătorul de cuvânt al prefecturii, căpitan Ioana Rotaru.',
    ['Ioana Rotaru (a transmis): Podul este închis.'],
  ],
  [
    'a body with its short form',
    'Podul este închis, a anunțat Inspectoratul pentru Situații de Urgență (ISU) Dorna.',
    ['Inspectoratul pentru Situații de Urgență (ISU) Dorna (a anunțat): Podul este închis.'],
  ],
  [
    'what stands behind the speaker is no part of him',
    'Podul este închis, a spus Ana Pop la ieșirea din sediu.',
    ['Ana Pop (a spus): Podul este închis.'],
  ],
  [
    'what is told of the speaker',
    'Podul este închis, a spus Ana Pop, o vecină a primarului.',
    ['Ana Pop (a spus): Podul este închis.', 'presupposed: Ana Pop este o vecină a primarului.'],
  ],
  [
    'a document and who published it',
    'Prețurile au crescut cu 6,7%, arată datele publicate luni de Institutul de Statistică.',
    ['datele publicate luni de Institutul de Statistică (arată): Prețurile au crescut cu 6,7%.'],
  ],
  ['an outlet', 'Ministrul va demisiona, scrie Gazeta de Lunca.', ['Gazeta de Lunca (scrie): Ministrul va demisiona.']],
  [
    'an outlet that another one quotes',
    'Ministrul va demisiona, informează Reuters, citată de Agerpres.',
    ['Agerpres (citată de) > Reuters (informează): Ministrul va demisiona.'],
  ],
  [
    'an outlet that quotes others',
    'Ministrul va demisiona, informează Agerpres, citând surse guvernamentale.',
    ['Agerpres (informează) > surse (citând): Ministrul va demisiona.'],
  ],
  [
    'a paper and a speaker',
    '„Sunt speculații”, a declarat purtătorul de cuvânt al guvernului, notează agenția TASS.',
    ['agenția TASS (notează) > purtătorul de cuvânt al guvernului (a declarat): Sunt speculații.'],
  ],
  [
    'written in a document',
    '„Hotărârea este definitivă”, se arată în comunicatul instanței.',
    ['comunicatul instanței (se arată): Hotărârea este definitivă.'],
  ],
  [
    'the cue inside',
    'Barajul, a precizat prefectul, nu este în pericol.',
    ['prefectul (a precizat): Barajul nu este în pericol.'],
  ],
  [
    'a verb with its noun',
    'Nu există pericol, a dat asigurări prefectul.',
    ['prefectul (a dat asigurări): Nu există pericol.'],
  ],
  [
    'a promise in quoted words',
    '„Vom reduce taxele”, a promis premierul.',
    ['premierul (a promis, act): Vom reduce taxele.'],
  ],
  [
    'an admission in quoted words',
    '„Am greșit mult”, a recunoscut antrenorul Liviu Prodan, la Radio Dorna.',
    ['Liviu Prodan (a recunoscut): Am greșit mult.'],
  ],
  [
    'what else the speaker said',
    '„Vom plăti”, a spus Ana Pop în fața primăriei, adăugând că va coopera cu procurorii.',
    ['Ana Pop (a spus): Vom plăti.', 'Ana Pop (adăugând): Ana Pop va coopera cu procurorii.'],
  ],
  [
    'no speaker is made of an object',
    'Ministrul a venit la sediu, a anunțat demisia și a plecat.',
    ['own voice: Ministrul a venit la sediu, a anunțat demisia și a plecat.'],
  ],
];

const WHO_STANDS_BEFORE: readonly Case[] = [
  [
    'to whom it is said',
    'La sediu, Dan Vlad le-a spus jurnaliștilor că podul este vechi.',
    ['Dan Vlad (le-a spus): Podul este vechi.'],
  ],
  [
    'no verb of saying',
    'Dan Vlad a reacționat pe Facebook: „Nimeni nu este mai presus de lege”.',
    ['own voice: Dan Vlad a reacționat pe Facebook.', 'Dan Vlad (a reacționat): Nimeni nu este mai presus de lege.'],
  ],
  [
    'after one that is less than certain',
    'Dan Vlad spune că podul ar putea ceda și că satul va fi evacuat.',
    ['Dan Vlad (spune): Podul ar putea ceda.', 'Dan Vlad (spune): Satul va fi evacuat.'],
  ],
  [
    'a quotation behind what was said',
    'Ana Pop a acuzat inspectorii că au întârziat: „I-am sunat la șase”.',
    [
      'Ana Pop (a acuzat, act): Ana Pop a acuzat inspectorii că au întârziat.',
      'Ana Pop (a acuzat): I-am sunat la șase.',
    ],
  ],
  [
    'two who speak in one sentence',
    'Kievul a cerut ajutor Uniunii Europene, iar Moscova a denunțat „un furt”.',
    [
      'Kievul (a cerut, act): Kievul a cerut ajutor Uniunii Europene.',
      'Moscova (a denunțat, act): Moscova a denunțat „un furt”.',
    ],
  ],
  ['a comma before că', 'Ana Pop a declarat, joi, că podul este închis.', ['Ana Pop (a declarat): Podul este închis.']],
  [
    'a document in front',
    'Într-un comunicat, ministerul precizează că podul este închis.',
    ['ministerul (precizează): Podul este închis.'],
  ],
  [
    'a reflexive verb and its document',
    'În raport se arată că podul este închis.',
    ['raport (se arată): Podul este închis.'],
  ],
  [
    'the speaker behind the verb, before că',
    'A declarat primarul Ana Pop că podul este închis.',
    ['Ana Pop (A declarat): Podul este închis.'],
  ],
  [
    'a question before the answer',
    'Întrebat dacă va pleca, Dan Vlad a răspuns: „Nu am de ce să plec”.',
    ['Dan Vlad (a răspuns): Nu am de ce să plec.'],
  ],
  [
    'attention drawn',
    'Președintele comisiei, Dan Ionașcu, a atras atenția că podul este vechi.',
    ['Dan Ionașcu (a atras atenția): Podul este vechi.'],
  ],
  [
    'what was written',
    'Primarul a scris pe Facebook că strada va fi închisă.',
    ['Primarul (a scris): Strada va fi închisă.'],
  ],
  [
    'two clauses with că',
    'Prefectul a spus că barajul este vechi și că satul va fi evacuat.',
    ['Prefectul (a spus): Barajul este vechi.', 'Prefectul (a spus): Satul va fi evacuat.'],
  ],
  [
    'two cues',
    'Prefectul a spus că barajul este vechi, dar a cerut calm.',
    ['Prefectul (a spus): Barajul este vechi.', 'Prefectul (a cerut, act): Prefectul a cerut calm.'],
  ],
  [
    'a participle',
    'Ana Pop a declarat că podul este închis, adăugând că va fi reparat în mai.',
    ['Ana Pop (a declarat): Podul este închis.', 'Ana Pop (adăugând): Va fi reparat în mai.'],
  ],
  ['a name and a colon', 'Ana Pop: „Podul este închis”', ['Ana Pop (:): Podul este închis.']],
  [
    'an office and a colon',
    'Premierul Horia Lazăr: Guvernul va adopta bugetul',
    ['Horia Lazăr (:): Guvernul va adopta bugetul.'],
  ],
  ['a short form and a colon', 'INS: Prețurile au crescut cu 6,7%', ['INS (:): Prețurile au crescut cu 6,7%.']],
  ['a label is nobody', 'UPDATE: Podul a fost închis', ['own voice: UPDATE: Podul a fost închis.']],
  [
    'a noun phrase for what was said',
    'Ministrul a subliniat importanța acordului.',
    ['Ministrul (a subliniat): Ministrul a subliniat importanța acordului.'],
  ],
];

const DIALOGUE: readonly Case[] = [
  ['a dash', '— Nu știu nimic, a răspuns șoferul.', ['șoferul (a răspuns): Nu știu nimic.']],
  ['a short dash', '– N-am văzut pe nimeni, spune Ana Dobre.', ['Ana Dobre (spune): N-am văzut pe nimeni.']],
];

const WHO_IS_MEANT: readonly Case[] = [
  [
    'quoted words leave out others',
    '„În martie ne-au promis bani”, a spus liderul Gheorghe Moldovan.',
    ['Gheorghe Moldovan (a spus): În martie ne-au promis bani.'],
  ],
  [
    'a pronoun',
    'Ana Pop a plecat luni. Ea a spus că podul este vechi.',
    ['own voice: Ana Pop a plecat luni.', 'Ana Pop (a spus): Podul este vechi.'],
  ],
  [
    'left out',
    'Ana Pop a plecat luni. A precizat că podul este vechi.',
    ['own voice: Ana Pop a plecat luni.', 'Ana Pop (A precizat): Podul este vechi.'],
  ],
  [
    'left out, of a body',
    'Ministerul a anunțat că podul este gata. A precizat că lucrările încep luni.',
    ['Ministerul (a anunțat): Podul este gata.', 'Ministerul (A precizat): Lucrările încep luni.'],
  ],
  [
    'in the genitive',
    'Dan Vlad a plecat luni. Potrivit acestuia, podul este vechi.',
    ['own voice: Dan Vlad a plecat luni.', 'Dan Vlad (Potrivit): Podul este vechi.'],
  ],
  [
    'what the speaker will do',
    'Avocatul său, Radu Cernea, a anunțat că va contesta decizia.',
    ['Radu Cernea (a anunțat) > Radu Cernea (va contesta, act): Radu Cernea va contesta decizia.'],
  ],
  [
    'what a thing may do is left open',
    'Radu Cernea a anunțat că va fi reparat.',
    ['Radu Cernea (a anunțat): Va fi reparat.'],
  ],
  [
    'of another number',
    'Polițiștii au precizat că avea permisul suspendat.',
    ['Polițiștii (au precizat): Avea permisul suspendat.'],
  ],
  [
    'an office',
    'Primarul municipiului Dorna, Ilie Marcu, a plecat. Primarul a spus că podul este vechi.',
    ['own voice: Primarul municipiului Dorna, Ilie Marcu, a plecat.', 'Ilie Marcu (a spus): Podul este vechi.'],
  ],
];

describe('Romanian: who says it', () => {
  describe('who stands behind the verb', () => {
    it.each(WHO_STANDS_BEHIND_THE_VERB)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
  describe('who stands before', () => {
    it.each(WHO_STANDS_BEFORE)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
  describe('dialogue', () => {
    it.each(DIALOGUE)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
  describe('who is meant', () => {
    it.each(WHO_IS_MEANT)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
});
