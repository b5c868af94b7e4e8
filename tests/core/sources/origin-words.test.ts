import { describe, expect, it } from 'vitest';
import { shownAround, wayWords } from '#lib/core/sources/origin-words.ts';
import type { Voice } from '#lib/core/sources/voice.ts';

const voice = (name: string) => ({ name, anonymous: null }) as Voice;
const said = (first: string) => wayWords(voice('Daily Gazette'), [], voice(first), null);

describe('where a passage comes from', () => {
  it.each([
    ['labour ministry', 'the labour ministry'],
    ['The energy ministry', 'the energy ministry'],
    ['Energy Ministry', 'the Energy Ministry'],
    ['premier’s office', 'the premier’s office'],
    ['Karel Dost’s office', 'Karel Dost’s office'],
    ['Lena Orsk', 'Lena Orsk'],
  ])('“%s” is “%s” inside a sentence', (name, words) => {
    expect(said(name)).toBe(`Daily Gazette has it from ${words}.`);
  });

  it.each([
    ['(Agerpres) - Farmers lost 40 cows', 'Agerpres'],
    ['DORNA (DW) Agerpres said on Friday', 'Agerpres said on Friday'],
    ['Agerpres (the state agency) said', 'Agerpres (the state agency) said'],
    ['Agerpres said (after the flood', 'Agerpres said'],
  ])('of “%s” no half parenthesis is shown', (text, shown) => {
    const start = text.indexOf('Agerpres');
    expect(shownAround(text, { start, end: start + 'Agerpres'.length })).toBe(shown);
  });
});
