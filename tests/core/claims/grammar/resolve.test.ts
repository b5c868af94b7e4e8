import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

/** [text, the last claim, who says it or null] */
type Row = readonly [copy: string, claim: string, by: string | null];

const last = (copy: string, language: string): Row => {
  const claim = extract(copy, { language }).claims.at(-1);
  const by = claim?.attributions.map(({ source }) => source?.name ?? source?.text ?? 'nobody') ?? [];
  return [copy, claim?.text ?? '', by.length === 0 ? null : by.join(' > ')];
};

const WHERE_ONE_FITS: readonly Row[] = [
  ['Tom Reed resigned on Monday. He left the town.', 'Tom Reed left the town.', null],
  ['Tom Reed said he would resign.', 'Tom Reed would resign.', 'Tom Reed'],
  ['Sara Reed met Tom Holt. She left early.', 'Sara Reed left early.', null],
  ['Sara Reed said Tom Holt had lied. She left the room.', 'Sara Reed left the room.', null],
  ['Norvane Foods hired Lucy Penn. She runs the plant.', 'Lucy Penn runs the plant.', null],
  ['Orvane fired Dan Holt. He wants his job back.', 'Dan Holt wants his job back.', null],
  ['Prosecutors charged Ian Moss with theft. He pleaded not guilty.', 'Ian Moss pleaded not guilty.', null],
  ['The fight was over money, said Sheriff Dale Norcott. He said two men fled.', 'Two men fled.', 'Dale Norcott'],
  ['Mayor Ana Pop opened the bridge. The mayor said it was safe.', 'It was safe.', 'Ana Pop'],
];

const WHERE_SEVERAL_MAY_FIT: readonly Row[] = [
  ['Tom Reed and Sam Hall argued. He left the room.', 'He left the room.', null],
  ['Tom Reed told Sam Hall that he would resign.', 'He would resign.', 'Tom Reed'],
  ['Sheriff Dale Norcott arrested Rory Banks. He was drunk.', 'He was drunk.', null],
  ['Ian Moss accused Tom Orr of theft. He denied it.', 'He denied it.', 'He'],
  ['The driver was named as Paul Dorn, 41. He was released.', 'He was released.', null],
  ['A suspect fled on foot, Deputy Carl Moss said. He was caught an hour later.', 'He was caught an hour later.', null],
  [
    'The passenger was treated at the scene. He is in stable condition, according to Chief Ron Ellery.',
    'He is in stable condition.',
    'Ron Ellery',
  ],
  ['Sam Pell left the board. Mr. Pell disliked her paper. She resigned.', 'She resigned.', null],
  ['Kesler was knighted by King Charles, and in 2014 he left.', 'In 2014 he left.', null],
];

const OFFICES: readonly Row[] = [
  [
    'After the death of John Mayne, the coroner opened an inquiry. The coroner found no fault.',
    'The coroner found no fault.',
    null,
  ],
  [
    'Following the dismissal of Jane Orr, the chairman resigned. The chairman gave no reason.',
    'The chairman gave no reason.',
    null,
  ],
  [
    'Mayor Ana Pop of Dorna met the mayor of Cluj. The mayor of Cluj left early.',
    'The mayor of Cluj left early.',
    null,
  ],
  [
    'Ana Pop, the mayor of Dorna, met Ion Rusu, the mayor of Cluj. The mayor left early.',
    'The mayor left early.',
    null,
  ],
  [
    'Crime Figures Fall in Dorna\nOfficials said crime fell. The town council said crime was rare.',
    'Crime was rare.',
    'the town council',
  ],
  ['Woman Dies in Crash\nThe council said the woman was 30.', 'The woman was 30.', 'the council'],
];

const IN_ROMANIAN: readonly Row[] = [
  ['Ana Pop a inaugurat podul. Ea a tăiat panglica.', 'Ana Pop a tăiat panglica.', null],
  [
    'Compania Novaris l-a angajat pe Dan Marcu. El crede că vânzările vor crește.',
    'Vânzările vor crește.',
    'Dan Marcu',
  ],
  ['Ion Rusu l-a acuzat pe Dan Pop. El a negat.', 'El a negat.', 'El'],
  [
    'Victima a fost dusă la spital. Ea este în stare stabilă, potrivit comisarului Dan Moraru.',
    'Ea este în stare stabilă.',
    'Dan Moraru',
  ],
  [
    'După arestarea lui Ion Lupu, polițiștii au percheziționat trei case. Polițiștii au găsit bani.',
    'Polițiștii au găsit bani.',
    null,
  ],
  ['După moartea lui Radu Pop, primarul a decretat doliu. Primarul a plecat.', 'Primarul a plecat.', null],
  ['Primarul Ana Pop a inaugurat podul. Primarul a spus că podul este sigur.', 'Podul este sigur.', 'Ana Pop'],
  ['Primăria a semnat contractul. Acesta prevede amenzi.', 'Acesta prevede amenzi.', null],
  [
    'Contactată de redacție, purtătoarea de cuvânt a ISU, Ioana Rotaru, a declarat că focul a fost stins.',
    'Focul a fost stins.',
    'Ioana Rotaru',
  ],
];

describe('a pronoun or an office', () => {
  it.each(WHERE_ONE_FITS)('is whom alone it fits: %s', (copy, claim, by) => {
    expect(last(copy, 'en')).toEqual([copy, claim, by]);
  });

  it.each(WHERE_SEVERAL_MAY_FIT)('stays where others may fit, unnamed ones too: %s', (copy, claim, by) => {
    expect(last(copy, 'en')).toEqual([copy, claim, by]);
  });

  it.each(OFFICES)('is nobody’s whom the text does not give the office: %s', (copy, claim, by) => {
    expect(last(copy, 'en')).toEqual([copy, claim, by]);
  });

  it.each(IN_ROMANIAN)('in Romanian: %s', (copy, claim, by) => {
    expect(last(copy, 'ro')).toEqual([copy, claim, by]);
  });
});

describe('a surname', () => {
  it.each<Row>([
    ['Nicole Grida met the board. The plan is dead, Grida said.', 'The plan is dead.', 'Nicole Grida'],
    ['Orla Grida met Nicole Grida. The plan is dead, Grida said.', 'The plan is dead.', 'Grida'],
    ['Orla Grida met Mr Karl Grida. The plan is dead, Mr Grida said.', 'The plan is dead.', 'Karl Grida'],
    ['Nicole Grida left. Grida supporters said the plan was dead.', 'The plan was dead.', 'Grida supporters'],
  ])('is the full name of whom alone it fits: %s', (copy, claim, by) => {
    expect(last(copy, 'en')).toEqual([copy, claim, by]);
  });
});
