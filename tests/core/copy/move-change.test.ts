import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveChange, type TextChange } from '#lib/core/copy/move-change.ts';

const applied = (text: string, change: TextChange | null) =>
  change === null ? null : `${text.slice(0, change.start)}${change.words}${text.slice(change.end)}`;

const BEFORE = 'The council met on Monday. Ana Pop left the meeting early. Nobody knows why.';
const AFTER = 'The council met on Monday. Ana Pop, the mayor, left the meeting early. Nobody knows why.';

describe('a change of a text in another that has it', () => {
  it('is made in the text itself', () => {
    expect(applied(BEFORE, moveChange(BEFORE, AFTER, BEFORE))).toBe(AFTER);
    expect(applied(AFTER, moveChange(AFTER, BEFORE, AFTER))).toBe(BEFORE);
  });

  it('is made where the text stands in a longer one', () => {
    expect(applied(`One. ${BEFORE} Two.`, moveChange(BEFORE, AFTER, `One. ${BEFORE} Two.`))).toBe(`One. ${AFTER} Two.`);
  });

  it('is made where its words still stand, when the text was edited elsewhere', () => {
    const edited = BEFORE.replace('Nobody knows why.', 'They say nothing.');
    expect(applied(edited, moveChange(BEFORE, AFTER, edited))).toBe(
      AFTER.replace('Nobody knows why.', 'They say nothing.'),
    );
  });

  it('is made nowhere when its place is gone, or stands twice', () => {
    expect(moveChange(BEFORE, AFTER, 'Something else.')).toBeNull();
    const twice = 'x Ana Pop left the meeting early. Ana Pop left the meeting early. y';
    expect(moveChange(BEFORE, AFTER, twice)).toBeNull();
  });

  it('holds for any two texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(applied(before, moveChange(before, after, before))).toBe(after);
      }),
    );
  });
});
