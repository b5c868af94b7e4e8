import { describe, expect, it } from 'vitest';
import { romanianClaims } from '../../support/claim-line.ts';

type Case = readonly [about: string, copy: string, claims: readonly string[]];

const CLAUSES: readonly Case[] = [
  [
    'two persons of the verb',
    'Podul este vechi și vom face altul.',
    ['own voice: Podul este vechi.', 'own voice: Vom face altul.'],
  ],
  [
    'what stands in front of a verb that opens its clause, once',
    'Pompierii au intervenit după ce în hala veche a izbucnit un incendiu.',
    [
      'own voice: Pompierii au intervenit după ce în hala veche a izbucnit un incendiu.',
      'presupposed: În hala veche a izbucnit un incendiu.',
    ],
  ],
  [
    'the name beside the office',
    'Primarul municipiului Dorna, Ilie Marcu, a demisionat.',
    ['own voice: Primarul municipiului Dorna, Ilie Marcu, a demisionat.'],
  ],
  [
    'the pronoun that leans on the verb',
    'Ilie Marcu, primarul comunei, și-a dat demisia.',
    ['presupposed: Ilie Marcu este primarul comunei.', 'own voice: Ilie Marcu și-a dat demisia.'],
  ],
  ['the negation', 'N-a avut nicio șansă.', ['own voice: N-a avut nicio șansă.']],
  [
    'one after the other',
    'Primarul a demisionat după ce un audit a găsit nereguli.',
    ['own voice: Primarul a demisionat după ce un audit a găsit nereguli.', 'presupposed: Un audit a găsit nereguli.'],
  ],
  [
    'at the same time',
    'Prețurile au crescut cu 5%, în timp ce salariile au scăzut.',
    ['own voice: Prețurile au crescut cu 5%.', 'own voice: Salariile au scăzut.'],
  ],
  [
    'a subject behind the second verb',
    'Drumul a fost închis și au fost trimise echipaje.',
    ['own voice: Drumul a fost închis.', 'own voice: Au fost trimise echipaje.'],
  ],
  [
    'one subject for two verbs',
    'Procurorii au deschis o anchetă luni și au percheziționat trei birouri.',
    ['own voice: Procurorii au deschis o anchetă luni.', 'own voice: Procurorii au percheziționat trei birouri.'],
  ],
  [
    'one auxiliary for two participles',
    'Doi bărbați au fost arestați și acuzați de furt.',
    ['own voice: Doi bărbați au fost arestați.', 'own voice: Doi bărbați au fost acuzați de furt.'],
  ],
  [
    'another subject',
    'Poliția l-a reținut pe suspect, iar procurorii i-au deschis dosar penal.',
    ['own voice: Poliția l-a reținut pe suspect.', 'own voice: Procurorii i-au deschis dosar penal.'],
  ],
  [
    'an age',
    'Marcu, în vârstă de 54 de ani, a demisionat.',
    ['presupposed: Marcu este în vârstă de 54 de ani.', 'own voice: Marcu a demisionat.'],
  ],
  [
    'without an article',
    'Tudose, golgheterul campionatului, a plecat.',
    ['presupposed: Tudose este golgheterul campionatului.', 'own voice: Tudose a plecat.'],
  ],
  [
    'an office belongs to the last of two',
    'Dl. Dănilă și dna. Costea, secretarul comunei, au fost audiați.',
    ['presupposed: Dna. Costea este secretarul comunei.', 'own voice: Dl. Dănilă și dna. Costea au fost audiați.'],
  ],
  [
    'a relative',
    'Toader, care conduce organizația din 2016, a demisionat.',
    ['presupposed: Toader conduce organizația din 2016.', 'own voice: Toader a demisionat.'],
  ],
  [
    'a passive participle',
    'Barajul, construit în 1971, are fisuri.',
    ['presupposed: Barajul a fost construit în 1971.', 'own voice: Barajul are fisuri.'],
  ],
];

describe('Romanian: what is said', () => {
  describe('clauses', () => {
    it.each(CLAUSES)('%s: %s', (_, copy, claims) => {
      expect(romanianClaims(copy)).toEqual(claims);
    });
  });
});
