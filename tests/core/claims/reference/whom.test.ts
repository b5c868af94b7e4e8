import { describe, expect, it } from 'vitest';
import type { Person } from '#lib/core/claims/grammar/register.ts';
import type { Mention, Slot } from '#lib/core/claims/reference/mention.ts';
import { whom } from '#lib/core/claims/reference/whom.ts';

const person = (full: string, gender: Person['gender'], certain = true): Person => ({
  full,
  last: full,
  name: full,
  roles: [],
  gender,
  certain,
  since: 0,
});
const PELL = person('Mark Pell', 'he');
const REED = person('Tom Reed', 'he');
const ORR = person('Ann Orr', 'she');

const mention = (one: Person | null, slot: Slot, sentence = 0): Mention => ({
  person: one,
  kind: 'person',
  sex: one?.gender ?? null,
  slot,
  sentence,
  start: sentence * 100,
});
const he = { sex: 'he', sentence: 1, start: 100, says: false } as const;

describe('whom a pronoun means', () => {
  it('is the only one who fits', () => {
    expect(whom(he, [mention(PELL, 'subject'), mention(ORR, 'object')])).toBe(PELL);
  });

  it('is open between a subject and an object', () => {
    expect(whom(he, [mention(PELL, 'subject'), mention(REED, 'object')])).toBeNull();
  });

  it('is open beside somebody unnamed, and after nobody', () => {
    expect(whom(he, [mention(PELL, 'subject'), mention(null, 'subject')])).toBeNull();
    expect(whom(he, [])).toBeNull();
  });

  it('is nobody of three sentences before, and nobody who follows', () => {
    expect(whom({ ...he, sentence: 3, start: 300 }, [mention(PELL, 'subject')])).toBeNull();
    expect(whom({ ...he, start: 0 }, [mention(PELL, 'subject')])).toBeNull();
  });

  it('is whoever is credited only where the pronoun speaks', () => {
    expect(whom(he, [mention(PELL, 'credit')])).toBeNull();
    expect(whom({ ...he, says: true }, [mention(PELL, 'credit')])).toBe(PELL);
  });

  it('is no name that nothing tells to be a person’s', () => {
    expect(whom(he, [mention(person('Orvex Systems', null, false), 'subject')])).toBeNull();
  });
});
