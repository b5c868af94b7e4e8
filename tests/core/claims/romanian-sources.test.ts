import { describe, expect, it } from 'vitest';
import { romanianClaims } from '../../support/claim-line.ts';

type Case = readonly [about: string, copy: string, claims: readonly string[]];

const POTRIVIT_AND_ITS_LIKE: readonly Case[] = [
  [
    'with an office behind the name',
    'Potrivit lui Ion Pop, primarul comunei, podul este închis.',
    ['presupposed: Ion Pop este primarul comunei.', 'Ion Pop (Potrivit): Podul este închis.'],
  ],
  ['potrivit', 'Potrivit Gazetei de Lunca, podul este închis.', ['Gazetei de Lunca (Potrivit): Podul este închis.']],
  [
    'with a name behind a comma',
    'Potrivit primarului din Dorna, Ana Pop, podul este închis.',
    ['Ana Pop (Potrivit): Podul este închis.'],
  ],
  [
    'the subject behind the comma is not the source',
    'Conform declarației de avere, Toader deține două case.',
    ['declarației de avere (Conform): Toader deține două case.'],
  ],
  [
    'with an article of a law',
    'Conform art. 289 alin. (1) din Codul penal, luarea de mită se pedepsește cu închisoare.',
    ['art. 289 alin. (1) din Codul penal (Conform): Luarea de mită se pedepsește cu închisoare.'],
  ],
  [
    'with a relative clause',
    'Potrivit unui oficial care a dorit să-și păstreze anonimatul, negocierile continuă.',
    ['oficiali (Potrivit): Negocierile continuă.'],
  ],
  ['at the end', 'Podul va fi reparat, potrivit unor surse din anchetă.', ['surse (potrivit): Podul va fi reparat.']],
  ['inside', 'Podul nu va fi, potrivit prefectului, reparat.', ['prefectului (potrivit): Podul nu va fi reparat.']],
  [
    'a relative is no source',
    'Ministrul a respins acuzațiile potrivit cărora banii au dispărut.',
    ['Ministrul (a respins, act): Ministrul a respins acuzațiile potrivit cărora banii au dispărut.'],
  ],
  [
    'după cum',
    'După cum a anunțat primarul, strada va fi închisă.',
    ['primarul (După cum a anunțat): Strada va fi închisă.'],
  ],
  [
    'așa cum, with a name',
    'Așa cum a precizat ministrul Finanțelor, Petru Vlad, taxele nu vor crește.',
    ['Petru Vlad (Așa cum a precizat): Taxele nu vor crește.'],
  ],
  [
    'după cum, and what it quotes',
    'După cum relatează BBC, citând imagini din satelit, două depozite au ars.',
    ['BBC (După cum relatează) > imagini din satelit (citând): Două depozite au ars.'],
  ],
  [
    'in the opinion of',
    'În opinia analistului Dan Mureșan, leul va pierde teren.',
    ['Dan Mureșan (În opinia): Leul va pierde teren.'],
  ],
  [
    'citat de, after quoted words',
    '„Demisionez”, a anunțat ministrul, citat de News.ro.',
    ['News.ro (citat de) > ministrul (a anunțat): Demisionez.'],
  ],
];

const NOBODY_NAMED: readonly Case[] = [
  ['ar fi', 'Suspectul ar fi fugit din țară.', ['nobody (ar fi): Suspectul ar fi fugit din țară.']],
  [
    'ar fi, of an act',
    'Ministrul ar fi cerut amânarea.',
    ['nobody (ar fi) > Ministrul (ar fi cerut, act): Ministrul ar fi cerut amânarea.'],
  ],
  [
    'is accused',
    'Fostul director este acuzat de delapidare.',
    ['nobody (este acuzat): Fostul director este acuzat de delapidare.'],
  ],
  [
    'are suspected',
    'Trei bărbați sunt suspectați că au furat lemn.',
    ['nobody (sunt suspectați): Trei bărbați sunt suspectați că au furat lemn.'],
  ],
  ['it is said', 'Se spune că barajul are fisuri.', ['nobody (Se spune): Se spune că barajul are fisuri.']],
  ['it was learnt', 'S-a aflat că barajul are fisuri.', ['nobody (S-a aflat): S-a aflat că barajul are fisuri.']],
];

const ACTS: readonly Case[] = [
  [
    'accuses somebody',
    'Deputatul l-a acuzat pe ministru că a mințit.',
    ['Deputatul (l-a acuzat, act): Deputatul l-a acuzat pe ministru că a mințit.'],
  ],
  [
    'asks that',
    'Ministrul a cerut ca prefectul să plece.',
    ['Ministrul (a cerut, act): Ministrul a cerut ca prefectul să plece.'],
  ],
  [
    'asks somebody',
    'Ministrul le-a cerut primarilor să taie din cheltuieli.',
    ['Ministrul (le-a cerut, act): Ministrul le-a cerut primarilor să taie din cheltuieli.'],
  ],
  [
    'denies',
    'Ministrul a negat că ar fi primit bani.',
    ['Ministrul (a negat, act): Ministrul a negat că ar fi primit bani.'],
  ],
  [
    'denies a report',
    'Ministrul a dezmințit informațiile.',
    ['Ministrul (a dezmințit, act): Ministrul a dezmințit informațiile.'],
  ],
  [
    'refuses to say',
    'Purtătoarea de cuvânt Ana Petrescu a refuzat să spună dacă Marcu este suspect.',
    [
      'Ana Petrescu (a refuzat să, act): Purtătoarea de cuvânt Ana Petrescu a refuzat să spună dacă Marcu este suspect.',
    ],
  ],
  [
    'threatens',
    'Sindicatele au amenințat cu greva generală.',
    ['Sindicatele (au amenințat, act): Sindicatele au amenințat cu greva generală.'],
  ],
  [
    'a court that sentences says nothing',
    'Tribunalul l-a condamnat pe Dan Vlad la trei ani de închisoare.',
    ['own voice: Tribunalul l-a condamnat pe Dan Vlad la trei ani de închisoare.'],
  ],
];

describe('Romanian: sources, acts and hearsay', () => {
  describe('potrivit and its like', () => {
    it.each(POTRIVIT_AND_ITS_LIKE)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
  describe('nobody named', () => {
    it.each(NOBODY_NAMED)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
  describe('acts', () => {
    it.each(ACTS)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
});
