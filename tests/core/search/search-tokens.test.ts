import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTokens } from '#lib/core/search/search-tokens.ts';

describe('the tokens of search', () => {
  it.each([
    ['Two protesters, one PROTESTER', ['two', 'protester', 'one', 'protester']],
    ['casualties and the casualty', ['casualty', 'and', 'the', 'casualty']],
    ['Președinte PREȘEDINTE', ['presedinte', 'presedinte']],
    ['guvernului guvern guvernul', ['guvern', 'guvern', 'guvern']],
    ['Bucureşti București', ['bucuresti', 'bucuresti']],
    ['3,500 m² on 2026-03-09', ['3', '500', 'm2', 'on', '2026', '03', '09']],
    ['crisis status press gas', ['crisi', 'status', 'press', 'gas']],
    ['選挙の結果', ['選挙', '挙の', 'の結', '結果']],
    ['', []],
    ['"—" … !?', []],
  ])('of %j are %j', (text, tokens) => {
    expect(searchTokens(text)).toEqual(tokens);
  });

  it('hold only letters and digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of searchTokens(text)) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  it('do not depend on case, accents or the form of composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâîșțéüñ ZĂ') }), (text) => {
        const tokens = searchTokens(text);
        expect(searchTokens(text.toUpperCase())).toEqual(tokens);
        expect(searchTokens(text.normalize('NFD'))).toEqual(tokens);
      }),
    );
  });
});
