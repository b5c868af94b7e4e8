import { describe, expect, it } from 'vitest';
import { ENGLISH_ADJECTIVES } from '#lib/core/language/en/adjectives.ts';
import { ENGLISH_NOUNS } from '#lib/core/language/en/nouns.ts';
import { ENGLISH_SIGNALS } from '#lib/core/language/en/signals.ts';
import { ENGLISH_SMALL_WORDS } from '#lib/core/language/en/small-words.ts';
import { ENGLISH_VERBS } from '#lib/core/language/en/verbs.ts';
import { english } from '#lib/core/language/en/english.ts';
import { ROMANIAN_ADJECTIVES } from '#lib/core/language/ro/adjectives.ts';
import { ROMANIAN_NOUNS } from '#lib/core/language/ro/nouns.ts';
import { ROMANIAN_SIGNALS } from '#lib/core/language/ro/signals.ts';
import { ROMANIAN_SMALL_WORDS } from '#lib/core/language/ro/small-words.ts';
import { ROMANIAN_VERBS } from '#lib/core/language/ro/verbs.ts';
import { romanian } from '#lib/core/language/ro/romanian.ts';
import { rowsOf, wordsIn } from '#lib/core/language/rows.ts';
import { verbTable } from '#lib/core/language/verb-table.ts';

const LISTS = {
  'English verbs': ENGLISH_VERBS,
  'English nouns': ENGLISH_NOUNS,
  'English adjectives': ENGLISH_ADJECTIVES,
  'English small words': ENGLISH_SMALL_WORDS,
  'English signals': ENGLISH_SIGNALS,
  'Romanian verbs': ROMANIAN_VERBS,
  'Romanian nouns': ROMANIAN_NOUNS,
  'Romanian adjectives': ROMANIAN_ADJECTIVES,
  'Romanian small words': ROMANIAN_SMALL_WORDS,
  'Romanian signals': ROMANIAN_SIGNALS,
};

/** The names that the lists of verbs may have in their last column. */
const KNOWN_FOR = new Set([
  'hidden',
  'impersonal',
  'pair',
  'complete',
  'happens',
  'of-things',
  'by-people',
  'done-to-people',
]);

describe('the lists of words', () => {
  it.each(Object.entries(LISTS))('give each word one row: %s', (_, list) => {
    const words = rowsOf(list).map(([word]) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each([ENGLISH_VERBS, ROMANIAN_VERBS])('name what a verb is known for by names that are read', (list) => {
    expect(rowsOf(list).flatMap(([, , , , names]) => wordsIn(names).filter((name) => !KNOWN_FOR.has(name)))).toEqual(
      [],
    );
  });

  it('give all that is known of a verb in its row', () => {
    const { words } = english.lexicon;
    expect(words.get('told')?.lemma).toBe('tell');
    expect(english.cues.verbs.get('tell')).toEqual([{ kind: 'say', takesHearer: true }]);
    expect(english.cues.verbs.get('call')?.[1]).toEqual({
      kind: 'act',
      particles: ['for', 'on', 'upon'],
      position: true,
    });
    expect(english.cues.frames.get('accuse')?.passiveParticles).toEqual(new Set(['of']));
    expect(english.cues.passive.has('say')).toBe(true);
    expect(romanian.lexicon.words.get('spun')?.lemma).toBe('spune');
    expect(romanian.cues.verbs.get('condamna')?.[0]?.unless?.has('închisoare')).toBe(true);
  });

  it('give a noun with its articles in one row', () => {
    expect(romanian.cues.people).toContain('ministrului');
    expect(english.cues.anonymous.get('aide')).toBe('aides');
    expect(english.cues.presuppose.get('defeat')).toEqual({ verb: 'was defeated' });
  });

  it('refuse a name that nothing reads', () => {
    expect(() => verbTable('say\tsaid said\tsays')).toThrow('no kind of act');
    expect(() => verbTable('say\tsaid said\tsay louder')).toThrow('no part of a reading');
    expect(() => verbTable('say\tsaid said\tsay\tthus')).toThrow('nothing follows a word');
  });
});
