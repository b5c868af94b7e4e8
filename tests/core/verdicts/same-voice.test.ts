import { describe, expect, it } from 'vitest';
import { isSameVoice, originatesWith } from '#lib/core/verdicts/same-voice.ts';
import { attributes, link, voice } from './build-facts.ts';

const named = (name: string) => ({ id: null, name, kind: null });

describe('two voices are one', () => {
  it.each([
    ['Mayor Anneke Vosse', 'Anneke Vosse'],
    ['Vosse', 'Anneke Vosse'],
    ['the Kremlin', 'the Russian presidency'],
    ['the U.N.', 'the United Nations'],
    ['Ștefania Țurcan', 'Stefania Turcan'],
  ])('%s is %s', (one, other) => {
    expect(isSameVoice(named(one), named(other))).toBe(true);
  });

  it.each([
    ['Mihai Rusan', 'Elena Rusan'],
    ['A.S. Vulturii', 'C.S. Vulturii'],
    ['Gazeta de Nord', 'Gazeta de Sud'],
    ['the Health Ministry', 'the Education Ministry'],
  ])('%s is not %s', (one, other) => {
    expect(isSameVoice(named(one), named(other))).toBe(false);
  });

  it('by the registry where it knows both', () => {
    expect(isSameVoice(voice('Ana Pop'), { ...voice('Ana Pop'), id: voice('another').id })).toBe(false);
  });
});

describe('an item originates with whom a link credits', () => {
  const office = { key: 'premier', name: 'Halvard Stenmark', also: ['the premier’s office'], source: null };

  it('by what else the captures call the origin', () => {
    const item = { ...attributes(), origin: office };
    expect(originatesWith(item, link(named('the premier’s office')))).toBe(true);
    expect(originatesWith(item, link(named('the labour ministry')))).toBe(false);
  });

  it('where both are unnamed, and never where one is', () => {
    const unnamed = attributes({ anonymous: 'officials', origin: voice('officials') });
    expect(originatesWith(unnamed, link(voice('sources'), { anonymous: 'sources' }))).toBe(true);
    expect(originatesWith(unnamed, link(voice('officials')))).toBe(false);
    expect(originatesWith(attributes(), link(voice('sources'), { anonymous: 'sources' }))).toBe(false);
  });

  it('never where nobody confirmed it', () => {
    expect(originatesWith(attributes({ origin: null }), link(named('Ana Pop')))).toBe(false);
  });
});
