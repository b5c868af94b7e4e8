import { describe, expect, it } from 'vitest';
import { CHECKS, type Example } from '#lib/core/claims/check/checks.ts';
import type { Composed } from '#lib/core/claims/check/composed.ts';
import { passed } from '#lib/core/claims/extract.ts';
import type { View, Words } from '#lib/core/claims/grammar/view.ts';
import { tokensOf } from '#lib/core/text/tokens.ts';

describe('the check of a claim', () => {
  it.each(CHECKS)('$asks yes', ({ holds, passes }) => {
    expect(holds(cutOut(passes))).toBe(true);
  });

  it.each(CHECKS)('$asks no', ({ holds, fails }) => {
    expect(holds(cutOut(fails))).toBe(false);
  });

  it.each([
    ['condition', { copy: 'Podul se închide dacă plouă.', subject: 'Podul', rest: 'se închide' }],
    ['exactness', { copy: 'A ars moara și cel puțin 12 oameni au murit.', subject: '12 oameni', rest: 'au murit' }],
    ['denial', { copy: 'Podul nu se închide.', subject: 'Podul', rest: 'se închide' }],
    ['closed', { copy: 'Moara a ars de la un fulger.', subject: 'Moara', rest: 'a ars de' }],
    [
      'subject',
      { copy: 'Vega a crescut și anul acesta a vândut moara.', subject: 'anul acesta', rest: 'a vândut moara' },
    ],
    ['agreement', { copy: 'Ei au o moară, care arde și este veche.', subject: 'Ei', rest: 'este veche' }],
  ] as const)('asks Romanian the same: %s', (id, example) => {
    expect(CHECKS.find((check) => check.id === id)?.holds(cutOut(example, 'ro'))).toBe(false);
  });

  it('asks nothing of a language that it has no words of', () => {
    const example = { copy: 'Der Hof brannte nicht und.', subject: 'Der Hof', rest: 'brannte' };
    expect(CHECKS.filter(({ holds }) => !holds(cutOut(example, 'und')))).toEqual([]);
  });
});

function cutOut({ copy, subject, rest }: Example, language = 'en'): Composed {
  const words = passed(copy, { language }).doc.words[0];
  if (words === undefined) throw new Error(`no sentence: ${copy}`);
  const own = find(words, subject, 0);
  const others = find(words, rest, 0);
  return {
    words,
    pieces: [{ view: own, subject: true }, { view: others }],
    view: [...own, ...others].sort((a, b) => a - b),
    host: words.tokens.map((_, at) => at),
    presupposed: false,
  };
}

/** The places of the words in the sentence, each behind the one before. */
function find(words: Words, line: string, from: number): View {
  let next = from;
  return tokensOf(line, { start: 0, end: line.length }).map(({ lower }) => {
    const at = words.tokens.findIndex((token, i) => i >= next && token.lower === lower);
    if (at < 0) throw new Error(`“${lower}” is not in the sentence`);
    next = at + 1;
    return at;
  });
}
