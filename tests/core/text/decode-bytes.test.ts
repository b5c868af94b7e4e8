import { describe, expect, it } from 'vitest';
import { decodeBytes, isEncoding } from '#lib/core/text/decode-bytes.ts';
import { decodeFaultWords, encodingNote } from '#lib/core/text/encoding-words.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );

const read = (bytes: Uint8Array, markup = false, chosen?: string) => {
  const result = decodeBytes(bytes, { markup, chosen });
  return result.ok ? [result.value.text, result.value.encoding, result.value.how] : result.error;
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8('„Știre”'), ['„Știre”', 'utf-8', 'plain']],
    ['UTF-8 with its mark', utf8('\uFEFFȘtire'), ['Știre', 'utf-8', 'plain']],
    ['nothing', new Uint8Array(), ['', 'utf-8', 'plain']],
    ['UTF-16 with its mark', wide('\uFEFFȘtire', 'le'), ['Știre', 'utf-16le', 'mark']],
    ['UTF-16 the other way', wide('\uFEFFȘtire', 'be'), ['Știre', 'utf-16be', 'mark']],
    ['UTF-16 without a mark', wide('The bridge is closed.', 'le'), ['The bridge is closed.', 'utf-16le', 'detected']],
    ['UTF-16 without a mark, the other way', wide('The bridge', 'be'), ['The bridge', 'utf-16be', 'detected']],
    [
      'English with marks of windows-1252',
      latin('The \x93bridge\x94 is closed \x96 caf\xe9.'),
      ['The “bridge” is closed – café.', 'windows-1252', 'detected'],
    ],
    [
      'English with a sign that only windows-1252 has there',
      latin('The bridge was closed and it costs \xa3100 to the council.'),
      ['The bridge was closed and it costs £100 to the council.', 'windows-1252', 'detected'],
    ],
    [
      'Romanian in windows-1250',
      latin('Podul a fost \xeenchis mar\xfei, a spus primarul din Ia\xbai, \xeen \xfear\xe3. \x84Este grav\x94.'),
      ['Podul a fost închis marţi, a spus primarul din Iaşi, în ţară. „Este grav”.', 'windows-1250', 'detected'],
    ],
    [
      'Romanian in ISO 8859-16',
      latin('Podul a fost \xeenchis mar\xfei, a spus primarul din Ia\xbai, \xeen \xfear\xe3. \xa5Este grav\xb5.'),
      ['Podul a fost închis marți, a spus primarul din Iași, în țară. „Este grav”.', 'iso-8859-16', 'detected'],
    ],
    [
      'English with a Romanian name in windows-1250',
      latin('The mayor of Ia\xbai said that the bridge was closed and that it is not safe.'),
      ['The mayor of Iaşi said that the bridge was closed and that it is not safe.', 'windows-1250', 'detected'],
    ],
  ])('is read: %s', (_, bytes, result) => {
    expect(read(bytes)).toEqual(result);
  });

  it.each([
    ['English with a letter that may be two', latin('The mayor of Br\xe3ila said that it was closed.')],
    ['a language that is not told from its neighbours', latin('Le maire a \xe9t\xe9 tr\xe8s clair \xe0 ce sujet.')],
    ['bytes that no text has', latin('\x81\x8d\x8f\x90 The bridge is closed.')],
    ['Russian', latin('\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0')],
    ['UTF-8 that is cut off within a character', latin('The bridge \xc8')],
  ])('is not guessed: %s', (_, bytes) => {
    expect(read(bytes)).toEqual({ kind: 'unknown' });
  });

  it('is read as chosen, and refused where it is not that', () => {
    expect(read(latin('Br\xe3ila'), false, 'windows-1250')).toEqual(['Brăila', 'windows-1250', 'chosen']);
    expect(read(latin('S\xe3o'), false, 'latin1')).toEqual(['São', 'windows-1252', 'chosen']);
    expect(read(latin('Br\xe3ila'), false, 'utf-8')).toEqual({ kind: 'broken', encoding: 'utf-8', chosen: true });
    expect([isEncoding('cp1250'), isEncoding('x-nobody')]).toEqual([true, false]);
  });

  it('says how it was read, unless that is UTF-8, and why it was not', () => {
    expect(encodingNote({ text: '', encoding: 'utf-8', how: 'plain' })).toBeNull();
    expect(encodingNote({ text: '', encoding: 'windows-1250', how: 'detected' })).toBe(
      'Read as windows-1250, which its words point to.',
    );
    expect(decodeFaultWords({ kind: 'unknown' })).toContain('not text in UTF-8');
    expect(decodeFaultWords({ kind: 'broken', encoding: 'utf-8', chosen: true })).toBe(
      'This file is not text in utf-8.',
    );
  });
});

describe('the text of a page', () => {
  it.each([
    ['<meta charset="windows-1250">'],
    ['<META http-equiv=content-type content="text/html; charset=windows-1250">'],
    ['<?xml version="1.0" encoding="windows-1250"?><html>'],
    ["<?xml version='1.0' encoding='ISO-8859-2'?><html>"],
    ['<!-- <meta charset="utf-8"> --><meta charset=cp1250>'],
  ])('is in the encoding that it names: %s', (meta) => {
    expect(read(latin(`${meta}\xaatire`), true)).toEqual([`${meta}Ştire`, expect.any(String), 'declared']);
  });

  it('is UTF-8 where that fits, whatever it names', () => {
    const page = '<meta charset="iso-8859-1">Știre';
    expect(read(utf8(page), true)).toEqual([page, 'utf-8', 'plain']);
    expect(read(utf8('<meta charset="utf-16">ș'), true)).toEqual(['<meta charset="utf-16">ș', 'utf-8', 'plain']);
    expect(read(utf8('<meta charset="x-nobody">ș'), true)).toEqual(['<meta charset="x-nobody">ș', 'utf-8', 'plain']);
  });

  it('is refused where it is not what it names', () => {
    expect(read(latin('<meta charset="utf-8">\xaatire'), true)).toEqual({
      kind: 'broken',
      encoding: 'utf-8',
      chosen: false,
    });
  });
});
