import { describe, expect, it } from 'vitest';
import { decodePage } from '#lib/core/text/decode-page.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the text of a page', () => {
  it('is UTF-8 where nothing else is said', () => {
    expect(decodePage(bytes('<p>„Știre”</p>'))).toBe('<p>„Știre”</p>');
  });

  it.each([
    '<meta charset="windows-1250">',
    `<META http-equiv=Content-Type content='text/html; charset=windows-1250'>`,
  ])('is in the encoding that it names: %s', (meta) => {
    expect(decodePage(latin(`${meta}\xaatire`))).toBe(`${meta}Ştire`);
  });

  it('goes by its byte order mark before its words', () => {
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x1a, 0x02]))).toBe('AȚ'.replace('Ț', '\u021a'));
    expect(decodePage(bytes('\uFEFF<meta charset=latin1>ș'))).toBe('<meta charset=latin1>ș');
  });

  it('falls back as browsers do: a name that nobody knows is none, and bytes that are no UTF-8 are Western', () => {
    expect(decodePage(bytes('<meta charset="x-nobody">ș'))).toContain('ș');
    expect(decodePage(latin('caf\xe9 \x93quoted\x94'))).toBe('café “quoted”');
    expect(decodePage(bytes('<meta charset="utf-16">ș'))).toContain('ș');
    expect(decodePage(new Uint8Array())).toBe('');
  });
});
