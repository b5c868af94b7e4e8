import { describe, expect, it } from 'vitest';
import { startOf } from '#lib/core/claims/extract.ts';
import { PASSES } from '#lib/core/claims/passes/all-passes.ts';
import { french } from './french.ts';

const claimsOf = (text: string) =>
  PASSES.reduce((doc, pass) => pass(doc), { ...startOf(text, 'und', {}), language: french }).claims.map((claim) => ({
    text: claim.text,
    sources: claim.attributions.map(({ source }) => source?.text ?? null),
  }));

/** What docs/a-language.md says is enough. */
describe('a language that is a folder and its data', () => {
  it('has who says it by a verb of its list', () => {
    expect(claimsOf('Le maire a annoncé que le pont est fermé.')).toEqual([
      { text: 'Le pont est fermé.', sources: ['Le maire'] },
    ]);
  });

  it('has who says it by a phrase of its list', () => {
    expect(claimsOf('Selon Lena Holt, le pont est fermé.')).toEqual([
      { text: 'Le pont est fermé.', sources: ['Lena Holt'] },
    ]);
  });

  it('keeps what is done by saying it in the claim', () => {
    expect(claimsOf('Le préfet a remercié les plongeurs.')).toEqual([
      { text: 'Le préfet a remercié les plongeurs.', sources: ['Le préfet'] },
    ]);
  });
});
