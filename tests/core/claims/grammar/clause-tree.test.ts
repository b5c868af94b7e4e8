import { describe, expect, it } from 'vitest';
import { clausesOf } from '#lib/core/claims/grammar/clause-tree.ts';
import { groupsOf } from '#lib/core/claims/grammar/groups.ts';
import { spanOf, wholeView } from '#lib/core/claims/grammar/view.ts';
import { passed } from '#lib/core/claims/extract.ts';

/** Each clause as "role: its words", a verb that shares its subject as "role <- the verb it is joined to: its words". */
function clauses(text: string, language: string): readonly string[] {
  const words = passed(text, { language }).doc.words[0];
  if (words === undefined) return [];
  const view = wholeView(words);
  const said = (from: number, to: number) => {
    const { start, end } = spanOf(words, view.slice(from, to));
    return text.slice(start, end);
  };
  return clausesOf(words, view, groupsOf(words, view)).map(({ role, shares, host, from, to }) => {
    const joined = shares && host !== null ? ` <- ${said(host.group.from, host.group.to)}` : '';
    return `${role}${joined}: ${said(from, to)}`;
  });
}

describe('the clauses of an English sentence', () => {
  it('end where the next begins that does not belong to them', () => {
    expect(clauses('The roof fell but it was not clear whether anyone was hurt', 'en')).toEqual([
      'main: The roof fell but it was not clear whether anyone was hurt',
      'coordinate: but it was not clear whether anyone was hurt',
      'adverbial: whether anyone was hurt',
    ]);
    expect(clauses('The mill closed after the owner died, but the bank stayed', 'en')).toEqual([
      'main: The mill closed after the owner died, but the bank stayed',
      'adverbial: after the owner died',
      'coordinate: but the bank stayed',
    ]);
  });

  it('are joined by “and” to the verb that fits, near or far', () => {
    expect(clauses('They called the mayor and found no road had been closed and offered to help', 'en')).toEqual([
      'main: They called the mayor and found no road had been closed and offered to help',
      'coordinate <- called: and found no road had been closed and offered to help',
      'complement: no road had been closed',
      'coordinate <- found: and offered to help',
    ]);
    expect(clauses('Critics said this is wrong and are suing the town', 'en').at(-1)).toBe(
      'coordinate <- said: and are suing the town',
    );
  });

  it('hold a subject of their own where “that” is one', () => {
    expect(clauses('The bridge will close, and that will cost three million', 'en').at(-1)).toBe(
      'coordinate: and that will cost three million',
    );
  });

  it('stand before the main clause up to the comma', () => {
    expect(clauses('While the river rose, the mayor left and the town flooded', 'en').slice(0, 2)).toEqual([
      'adverbial: While the river rose',
      'main: While the river rose, the mayor left and the town flooded',
    ]);
  });
});

describe('the clauses of a Romanian sentence', () => {
  it('are joined to the nearest verb, unless a comma closes the clause it stands in', () => {
    expect(clauses('Primarul a spus că podul este închis și va fi reparat', 'ro').at(-1)).toBe(
      'coordinate <- este închis: și va fi reparat',
    );
    expect(clauses('Poliția a venit după ce un om a sunat, iar pompierii au plecat', 'ro')).toEqual([
      'main: Poliția a venit după ce un om a sunat, iar pompierii au plecat',
      'adverbial: după ce un om a sunat,',
      'coordinate: iar pompierii au plecat',
    ]);
  });
});
