import { describe, expect, it } from 'vitest';
import { sameSource } from '#lib/core/sources/same-source.ts';

describe('two names of one source', () => {
  it.each([
    ['the U.M.O.', 'UMO'],
    ['the ministry of labour', 'the Labour Ministry'],
    ['Ministerului Muncii', 'Labour Ministry'],
    ['Labour Ministry spokeswoman Lia Gottwald', 'Ministerul Muncii'],
    ['a statement from the Labour Ministry', 'Ministry of Labour'],
    ['the premier’s office', 'the office of the premier'],
    ['Premier Halvard Stenmark’s spokesman', 'the premier’s office'],
    ['Anne-Marie Holt', 'Anne Marie Holt'],
    ['Ştefania Ţurcan', 'Stefania Turcan'],
    ['Mayor Edda Quist', 'Quist'],
    ['Kremlinului', 'the Kremlin'],
    ['Łukasz Đorđević', 'Lukasz Dordevic'],
    ['Bjørn Søby', 'Bjorn Soby'],
    ['A. Popescu', 'Ana Popescu'],
    ['the U.N.', 'United Nations'],
  ])('%s and %s', (a, b) => {
    expect(sameSource({ name: a }, { name: b }, [])).toBe(true);
    expect(sameSource({ name: b }, { name: a }, [])).toBe(true);
  });

  it.each([
    ['A. Popescu', 'B. Popescu'],
    ['A.S. Vulturii', 'C.S. Vulturii'],
    ['Mihai Rusan', 'Elena Rusan'],
    ['the Health Ministry', 'the Education Ministry'],
    ['Marle Police', 'Harrow Police'],
    ['Marle Police', 'North Marle Police'],
    ['Gazeta de Nord', 'Gazeta de Sud'],
    ['the Post', 'the Birch Post'],
    ['Ioan Pop', 'Ioana Pop'],
  ])('%s and %s are two', (a, b) => {
    expect(sameSource({ name: a }, { name: b }, [])).toBe(false);
  });

  it('is shown by whatever else a source is called', () => {
    expect(sameSource({ name: 'Anneke Vosse', also: ['the mayor'] }, { name: 'the mayor' }, [])).toBe(true);
  });
});
