import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayIn, endOfDay, momentAt, momentIn, startOfDay, timeIn } from '#lib/core/time/zone.ts';

const BUCHAREST = 'Europe/Bucharest';
const at = (iso: string) => Date.parse(iso);
const HOUR = 3_600_000;

describe('the clocks of the newsroom', () => {
  it('show a moment with its distance from UTC', () => {
    expect(momentIn('UTC', at('2026-03-09T12:00:00Z'))).toBe('2026-03-09 12:00 UTC');
    expect(momentIn(BUCHAREST, at('2026-03-09T12:00:00Z'))).toBe('2026-03-09 14:00 UTC+2');
    expect(momentIn(BUCHAREST, at('2026-07-09T12:00:00Z'))).toBe('2026-07-09 15:00 UTC+3');
    expect(momentIn('Asia/Kolkata', at('2026-03-09T20:00:00Z'))).toBe('2026-03-10 01:30 UTC+5:30');
    expect(momentIn('America/St_Johns', at('2026-01-09T12:00:00Z'))).toBe('2026-01-09 08:30 UTC−3:30');
  });

  it('turn midnight at their own hour', () => {
    expect(dayIn(BUCHAREST, at('2026-03-09T21:59:59Z'))).toBe('2026-03-09');
    expect(dayIn(BUCHAREST, at('2026-03-09T22:00:00Z'))).toBe('2026-03-10');
    expect(timeIn(BUCHAREST, at('2026-03-09T22:00:00Z'))).toBe('00:00');
    expect(endOfDay(BUCHAREST, at('2026-03-09T21:59:59Z'))).toBe(at('2026-03-09T22:00:00Z'));
  });

  it('have a day of 23 hours where summer time begins, and of 25 where it ends', () => {
    const hours = (day: string) => (startOfDay(BUCHAREST, dayAfter(day)) - startOfDay(BUCHAREST, day)) / HOUR;
    expect(hours('2026-03-28')).toBe(24);
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(endOfDay(BUCHAREST, at('2026-10-25T00:30:00Z'))).toBe(at('2026-10-25T22:00:00Z'));
  });

  it('mean the first of two where they show a time twice, and go on where they leap over one', () => {
    expect(momentAt(BUCHAREST, '2026-10-25T03:30')).toBe(at('2026-10-25T00:30:00Z'));
    expect(momentAt(BUCHAREST, '2026-10-25T04:00')).toBe(at('2026-10-25T02:00:00Z'));
    expect(momentAt(BUCHAREST, '2026-03-29T03:30')).toBe(at('2026-03-29T01:30:00Z'));
    expect(momentIn(BUCHAREST, at('2026-03-29T01:30:00Z'))).toBe('2026-03-29 04:30 UTC+3');
    expect(momentAt(BUCHAREST, '2026-03-29T02:59')).toBe(at('2026-03-29T00:59:00Z'));
  });

  it('begin the day after a leap over midnight', () => {
    // Beirut's clocks leap from 00:00 to 01:00.
    expect(momentIn('Asia/Beirut', startOfDay('Asia/Beirut', '2026-03-29'))).toBe('2026-03-29 01:00 UTC+3');
  });

  it('are read back as they were shown, but for what they show twice', () => {
    const zones = fc.constantFrom(BUCHAREST, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
    const moments = fc.integer({ min: at('2000-01-01'), max: at('2040-01-01') }).map((ms) => ms - (ms % 60_000));
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const wall = `${dayIn(zone, moment)}T${timeIn(zone, moment)}`;
        const back = momentAt(zone, wall);
        expect(`${dayIn(zone, back)}T${timeIn(zone, back)}`).toBe(wall);
        expect(moment - back).toBeGreaterThanOrEqual(0);
        expect(moment - back).toBeLessThanOrEqual(HOUR);
      }),
    );
  });
});
