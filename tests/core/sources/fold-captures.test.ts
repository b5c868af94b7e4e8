import { describe, expect, it } from 'vitest';
import type { CaptureId, SourceId } from '#lib/core/ids.ts';
import { foldCaptures, type FoldableCapture } from '#lib/core/sources/fold-captures.ts';
import { isOneVoice, type Relation } from '#lib/core/sources/one-voice.ts';
import type { SourceRelation } from '#lib/core/sources/source.ts';
import { sharedPassages } from '#lib/core/sources/shared-passages.ts';

const id = (name: string) => name as SourceId;
const capture = (name: string, changes: Partial<FoldableCapture> = {}): FoldableCapture => ({
  id: `capture-${name}` as CaptureId,
  sourceId: id(name),
  sourceName: name,
  text: `What ${name} wrote.`,
  credits: [],
  ...changes,
});
const credit = (name: string, kind: 'agency' | 'outlet' | 'institution' = 'agency') => ({
  name,
  kind,
  sourceId: null,
  start: 0,
  end: name.length,
});
const relation = (from: string, relation: SourceRelation, to: string): Relation => ({
  from: id(from),
  to: id(to),
  relation,
});

const release =
  'The municipal water company of Velden will replace eleven kilometres of old pipes in the northern districts before the end of the year, at a cost of four million.';

describe('captures are folded', () => {
  it('when one credits the other', () => {
    const [fold] = foldCaptures(
      [capture('Courier'), capture('Herald', { credits: [credit('the Courier', 'outlet')] })],
      [],
    );
    expect(fold).toMatchObject({
      reason: 'credits',
      words: 'Herald credits Courier.',
      inFirst: null,
      inSecond: { start: 0, end: 11 },
    });
  });

  it('when both credit the same agency', () => {
    const both = [
      capture('Courier', { credits: [credit('Velden Wire')] }),
      capture('Herald', { credits: [credit('VELDEN WIRE')] }),
    ];
    expect(foldCaptures(both, [])[0]?.words).toBe('Courier and Herald both credit Velden Wire.');
  });

  it('when they share a long passage, which is shown in both', () => {
    const first = capture('Courier', { text: `Good news for residents. ${release}` });
    const second = capture('Herald', { text: release.replace('Velden will', 'Velden\nwill').toUpperCase() });
    const [fold] = foldCaptures([first, second], []);
    expect(fold).toMatchObject({
      reason: 'shared_text',
      words: '29 words in a row are the same outside quotation marks.',
    });
    expect(first.text.slice(fold?.inFirst?.start, fold?.inFirst?.end)).toMatch(/^The municipal .* million$/);
    expect(second.text.slice(fold?.inSecond?.start, fold?.inSecond?.end)).toMatch(/^THE MUNICIPAL .* MILLION$/s);
  });

  it('when one source, one owner or one state is behind them', () => {
    const owned = [relation('Courier', 'owned_by', 'Holding'), relation('Herald', 'owned_by', 'Holding')];
    expect(foldCaptures([capture('Courier'), capture('Herald')], owned)[0]?.reason).toBe('one_voice');
    const twice = [capture('Courier'), { ...capture('Courier'), id: 'second' as CaptureId }];
    expect(foldCaptures(twice, [])[0]?.words).toBe('Both are from Courier.');
  });
});

describe('captures are not folded', () => {
  it('because they quote the same words of the same speaker', () => {
    const quoted = [
      capture('Courier', { text: `She said: “${release}”` }),
      capture('Herald', { text: `“${release}” she said.` }),
    ];
    expect(foldCaptures(quoted, [])).toEqual([]);
  });

  it('because both credit the same institution', () => {
    const both = ['Courier', 'Herald'].map((name) =>
      capture(name, { credits: [credit('the ministry', 'institution')] }),
    );
    expect(foldCaptures(both, [])).toEqual([]);
  });

  it('because they share a short phrase', () => {
    const phrase = 'at a quarter past nine on Monday evening in the northern districts';
    const both = [
      capture('Courier', { text: `Pipes burst ${phrase}, it saw.` }),
      capture('Herald', { text: `Lights failed ${phrase}.` }),
    ];
    expect(foldCaptures(both, [])).toEqual([]);
  });

  it('because they are clients of one agency', () => {
    const clients = [relation('Courier', 'takes_from', 'Wire'), relation('Herald', 'takes_from', 'Wire')];
    expect(foldCaptures([capture('Courier'), capture('Herald')], clients)).toEqual([]);
  });
});

describe('shared passages', () => {
  it('do not reach across a quotation', () => {
    const text =
      'one two three four five six seven eight “nine” ten eleven twelve thirteen fourteen fifteen sixteen seventeen';
    expect(sharedPassages(text, text).map((passage) => passage.words)).toEqual([8, 8]);
  });

  it('are found in linear time in texts that repeat themselves', () => {
    // Quadratic work on these would take minutes, also on a quick machine; the test's own limit would end it.
    const dull = 'the same words again and again and '.repeat(20_000);
    expect(sharedPassages(dull, dull)[0]?.words).toBe(140_000);
    expect(sharedPassages('“'.repeat(200_000), '“a '.repeat(100_000))).toEqual([]);
  });
});

describe('one voice', () => {
  const ties = [
    relation('a', 'owned_by', 'b'),
    relation('b', 'state', 'c'),
    relation('d', 'state', 'c'),
    relation('e', 'takes_from', 'a'),
  ];

  it.each([
    ['a', 'a', true],
    ['a', 'c', true],
    ['a', 'd', true],
    ['d', 'a', true],
    ['a', 'e', false],
    ['x', 'a', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isOneVoice(id(one), id(other), ties)).toBe(expected);
  });
});
