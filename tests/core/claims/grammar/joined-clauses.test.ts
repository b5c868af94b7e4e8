import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

/** Each claim with those who say it before a colon, outermost first. */
const claims = (text: string, language: string): readonly string[] =>
  extract(text, { language }).claims.map((claim) => {
    const said = claim.attributions.flatMap(({ source }) => (source === null ? [] : [source.name ?? source.text]));
    return said.length === 0 ? claim.text : `${said.join(' > ')}: ${claim.text}`;
  });

const ENGLISH: readonly (readonly [kind: string, copy: string, claims: readonly string[]])[] = [
  [
    'a verb joined to that of who found out',
    'Crews searched the house and discovered the stove had been left on and opened the windows.',
    ['Crews searched the house.', 'Crews discovered the stove had been left on.', 'Crews opened the windows.'],
  ],
  [
    'a verb joined to what was said',
    'Doctors say the woman woke up on Friday and asked for her children.',
    ['Doctors: The woman woke up on Friday.', 'Doctors > the woman: The woman asked for her children.'],
  ],
  [
    'a verb joined to that of who said it, by its number',
    'Residents said the smell is unbearable and have hired a lawyer.',
    ['Residents: The smell is unbearable.', 'Residents have hired a lawyer.'],
  ],
  [
    'a second subject',
    'Ann Bell was fined 200 pounds, and Carl Dunn was given a warning and a curfew.',
    ['Ann Bell was fined 200 pounds.', 'Carl Dunn was given a warning and a curfew.'],
  ],
  [
    'whether',
    'The roof fell in but it is unclear whether anyone was inside.',
    ['The roof fell in.', 'It is unclear whether anyone was inside.'],
  ],
  [
    'names joined by “and”',
    'The strike began before North and South Korea signed the truce.',
    ['The strike began before North and South Korea signed the truce.', 'North and South Korea signed the truce.'],
  ],
  [
    'a number that is bounded',
    'Nobody was hurt, but police closed the road after up to 20 cars collided.',
    ['Nobody was hurt.', 'Police closed the road after up to 20 cars collided.', 'Up to 20 cars collided.'],
  ],
  [
    'adjectives inside quotation marks',
    'He quit over his "narrow and biased remarks" on faith, the bishop said.',
    ['the bishop: He quit over his "narrow and biased remarks" on faith.'],
  ],
  [
    'gerunds under one preposition',
    'The clerk was jailed for lying to auditors and hiding the losses.',
    ['The clerk was jailed for lying to auditors and hiding the losses.'],
  ],
  ['as long as', 'You can stay as long as you pay.', ['You can stay as long as you pay.']],
  [
    'a time before the verb',
    'The group sold its mill and two weeks ago closed the port.',
    ['The group sold its mill.', 'The group two weeks ago closed the port.'],
  ],
  [
    'even if',
    'You read the report and it shows the loss, even if nobody admits it.',
    ['You read the report.', 'It shows the loss, even if nobody admits it.'],
  ],
  [
    'a condition before who says it',
    'Unless the rain stops, the mayor said the school will close.',
    ['the mayor: Unless the rain stops, the school will close.'],
  ],
  [
    'a clause beside who says it',
    'Although wages rose, the bank said prices fell.',
    ['Wages rose.', 'the bank: Prices fell.'],
  ],
  [
    '“that” as a subject',
    'The road will close, and that will cost traders 2 million euros.',
    ['The road will close.', 'That will cost traders 2 million euros.'],
  ],
  [
    'an aside in a relative clause',
    'They rely on reports of agents who, they say, took bribes.',
    ['They rely on reports of agents.', 'they: Agents took bribes.'],
  ],
  [
    'a list of clauses',
    'He opened the door, took the bag and left.',
    ['He opened the door.', 'He took the bag.', 'He left.'],
  ],
];

const ROMANIAN: readonly (readonly [kind: string, copy: string, claims: readonly string[]])[] = [
  [
    'a verb joined to what was said',
    'Medicii spun că femeia s-a trezit vineri și a cerut să își vadă copiii.',
    ['Medicii: Femeia s-a trezit vineri.', 'Medicii > femeia: Femeia a cerut să își vadă copiii.'],
  ],
  [
    'a verb joined to that of who said it, by its number',
    'Locuitorii au spus că mirosul este insuportabil și au angajat un avocat.',
    ['Locuitorii: Mirosul este insuportabil.', 'Locuitorii au angajat un avocat.'],
  ],
  [
    'a second subject, and what a neighbour said',
    'Salvatorii au început căutările, dar un vecin a spus că băiatul a plecat și stă la o mătușă.',
    ['Salvatorii au început căutările.', 'un vecin: Băiatul a plecat.', 'un vecin: Băiatul stă la o mătușă.'],
  ],
  [
    'dacă',
    'Acoperișul a căzut, dar nu este clar dacă era cineva înăuntru.',
    ['Acoperișul a căzut.', 'Nu este clar dacă era cineva înăuntru.'],
  ],
  [
    'a number that is bounded',
    'Nimeni nu a fost rănit, dar poliția a închis drumul după ce cel puțin 20 de mașini s-au ciocnit.',
    [
      'Nimeni nu a fost rănit.',
      'Poliția a închis drumul după ce cel puțin 20 de mașini s-au ciocnit.',
      'Cel puțin 20 de mașini s-au ciocnit.',
    ],
  ],
  [
    'a condition before who says it',
    'Dacă ploaia nu se oprește, primarul a spus că școala se va închide.',
    ['primarul: Dacă ploaia nu se oprește, școala se va închide.'],
  ],
  [
    'a clause without a subject behind a participle',
    'Poliția l-a reținut pe Dan Mocanu, arestat luni după ce a fost prins cu mită.',
    ['Poliția l-a reținut pe Dan Mocanu, arestat luni după ce a fost prins cu mită.'],
  ],
];

describe('English clauses', () => {
  it.each(ENGLISH)('%s: %s', (_, copy, expected) => {
    expect(claims(copy, 'en')).toEqual(expected);
  });
});

describe('Romanian clauses', () => {
  it.each(ROMANIAN)('%s: %s', (_, copy, expected) => {
    expect(claims(copy, 'ro')).toEqual(expected);
  });
});
