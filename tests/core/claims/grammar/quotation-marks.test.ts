import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

const textsOf = (copy: string, language: string) => extract(copy, { language }).claims.map(({ text }) => text);

describe('the quotation marks of a claim', () => {
  it('stand on both sides of quoted words, whatever is cut from the end', () => {
    expect(textsOf('Holt said the mill “was sold,” and still “owed wages.”', 'en')).toEqual([
      'The mill “was sold”.',
      'The mill still “owed wages.”',
    ]);
  });

  it('stand around the quoted words that open a claim', () => {
    expect(textsOf('"You sold the ferry" to pay for the bridge, Holt said.', 'en')).toEqual([
      '"You sold the ferry" to pay for the bridge.',
    ]);
    expect(textsOf('As host of “The Late Boat,” Lena Holt insulted guests.', 'en')).toEqual([
      'As host of “The Late Boat”, Lena Holt insulted guests.',
    ]);
    expect(textsOf('Primarul spune că „cine a plătit” rămâne un mister.', 'ro')).toEqual([
      '„Cine a plătit” rămâne un mister.',
    ]);
  });

  it('are those of each half where a quotation is taken apart', () => {
    expect(textsOf('Ministrul a anunțat că legea „nu va trece și nu va fi votată” de senat.', 'ro')).toEqual([
      'Legea „nu va trece”.',
      'Legea „nu va fi votată” de senat.',
    ]);
  });

  it('stay as they are written: doubled, straight, in a bracket', () => {
    expect(textsOf("''We admire the mechanics'' of the plan, Holt said.", 'en')).toEqual([
      "''We admire the mechanics'' of the plan.",
    ]);
    expect(textsOf('The slogan (“never again”) was painted over.', 'en')).toEqual([
      'The slogan (“never again”) was painted over.',
    ]);
  });

  it('close behind a full stop where the copy had a comma', () => {
    expect(textsOf('The mayor promised “jobs, jobs,” but he has raised the fees.', 'en')).toEqual([
      'The mayor promised “jobs, jobs.”',
      'He has raised the fees.',
    ]);
  });

  it('are left out where all is somebody’s own words', () => {
    expect(textsOf('“The ferry,” Holt said, “is closed.”', 'en')).toEqual(['The ferry is closed.']);
  });
});

describe('what stands behind a quotation and its speaker', () => {
  it.each([
    '“The sentence is just,” said Sean Barry, acting attorney in Dorna.',
    '“The sentence is just,” Sean Barry wrote in his memoir “The Good Years,” named after a film.',
    '“The sentence is just,” said Sean Barry, a lawyer who has worked there since 1970.',
    '“The sentence is just,” Sean Barry told the court, waving a letter.',
    '“The sentence is just,” said Sean Barry, referring to the verdict.',
    '“The sentence is just,” Sean Barry, the attorney, said.',
  ])('is none of what was said: %s', (copy) => {
    expect(textsOf(copy, 'en')[0]).toBe('The sentence is just.');
  });

  it.each([
    '„Pedeapsa este dreaptă”, a spus Ana Pop, procuror în Dorna.',
    '„Pedeapsa este dreaptă”, a declarat Ana Pop, referindu-se la verdict.',
  ])('is none of what was said in Romanian: %s', (copy) => {
    expect(textsOf(copy, 'ro')[0]).toBe('Pedeapsa este dreaptă.');
  });
});
