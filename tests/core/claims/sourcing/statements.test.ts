import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { statementsOf } from '#lib/core/claims/sourcing/statements.ts';

const statementsIn = (input: string) => {
  const extraction = extract(input);
  return statementsOf(extraction).map(({ fullName, start, end }) => [fullName, extraction.text.slice(start, end)]);
};

describe('what rests on one source', () => {
  it('is one statement as long as the paragraph goes on with it, and a new one in the next', () => {
    const first = 'The pier is safe, Tom Wolen said. He said the rails are new.';
    const second = 'Wolen said the gate stays open.';
    expect(statementsIn(`${first}\n\n${second}`)).toEqual([
      ['Tom Wolen', first],
      ['Tom Wolen', second],
    ]);
  });

  it('holds the sentence that lies between two of the same source', () => {
    const text = 'The pier is safe, Tom Wolen said. The rails are new. Wolen said the gate stays open.';
    expect(statementsIn(text)).toEqual([['Tom Wolen', text]]);
  });

  it('is two statements where two speak', () => {
    expect(statementsIn('Tom Wolen said the pier is safe. Anna Voss said the gate is shut.')).toHaveLength(2);
  });

  it('is nothing that somebody only planned', () => {
    expect(statementsIn('The council planned to shut the gate.')).toEqual([]);
  });
});
