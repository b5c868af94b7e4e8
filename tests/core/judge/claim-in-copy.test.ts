import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { claimInCopy } from '#lib/core/judge/claim-in-copy.ts';

const COPY = `Mayor Anneke Vosse regretted the deaths of two divers.

Vosse said the Slate bridge
is safe, and that it will reopen in May.`;

const meant = (words: string) => {
  const claim = claimInCopy(extract(COPY, { language: 'en' }), words);
  return claim.ok ? claim.value.text : claim.error;
};

describe('the claim that is meant', () => {
  it.each([
    ['by the text of a claim that stands nowhere in the copy', 'Two divers died.', 'Two divers died.'],
    ['by its sentence', 'Vosse said the Slate bridge is safe', 'The Slate bridge is safe.'],
    ['by words across a line break', 'the Slate bridge is safe', 'The Slate bridge is safe.'],
    ['by a part of it', 'reopen in May', 'It will reopen in May.'],
  ])('%s', (_, words, text) => {
    expect(meant(words)).toBe(text);
  });

  it('is none where the copy has no such words', () => {
    expect(meant('The museum burned.')).toBe('the claim is not in the copy: “The museum burned.”');
    expect(meant(' ')).toContain('not in the copy');
  });
});
