import { describe, expect, it } from 'vitest';
import type { CaptureId, OriginId, SourceId } from '#lib/core/ids.ts';
import {
  proposeOrigin,
  type ArticleOrigins,
  type KnownOrigin,
  type NamedSource,
} from '#lib/core/sources/propose-origins.ts';

const nothing: ArticleOrigins = { origins: [], folds: [], relations: [] };
const capture = { id: 'c1' as CaptureId, sourceId: 'hotnews' as SourceId, sourceName: 'HotNews' };
const named = (name: string, changes: Partial<NamedSource> = {}): NamedSource => ({
  name,
  sourceId: null,
  anonymous: null,
  speaker: null,
  start: 4,
  end: 4 + name.length,
  ...changes,
});
const origin = (name: string, changes: Partial<KnownOrigin> = {}): KnownOrigin => ({
  id: `o-${name}` as OriginId,
  name,
  sourceId: null,
  anonymous: null,
  captures: [],
  ...changes,
});

describe('the origin proposed for an item', () => {
  it('is the deepest source that its own passage names, with the words', () => {
    expect(proposeOrigin({ capture, named: named('the Kremlin') }, nothing)).toEqual({
      origin: { id: null, name: 'the Kremlin', sourceId: null },
      anonymous: null,
      reason: 'named_in_passage',
      words: 'The passage names the Kremlin.',
      span: { start: 4, end: 15 },
    });
  });

  it('says so where the account of a named person is somebody else’s', () => {
    const proposal = proposeOrigin({ capture, named: named('the Kremlin', { speaker: 'Putin' }) }, nothing);
    expect(proposal.words).toBe('The passage names Putin; the text has that from the Kremlin.');
  });

  it('is an origin of the article where that is the same source, by id or by any of its names', () => {
    const known = { ...nothing, origins: [origin('Kremlin')] };
    expect(proposeOrigin({ capture, named: named('the Russian presidency') }, known).origin).toEqual({
      id: 'o-Kremlin',
    });
    const byId = { ...nothing, origins: [origin('Readout of 6 March', { sourceId: 'kremlin' as SourceId })] };
    const seeker = { capture, named: named('the Kremlin', { sourceId: 'kremlin' as SourceId }) };
    expect(proposeOrigin(seeker, byId).origin).toEqual({ id: 'o-Readout of 6 March' });
  });

  it('is the origin of the institution for which a named person speaks', () => {
    const known: ArticleOrigins = {
      ...nothing,
      origins: [origin('the Kremlin', { sourceId: 'kremlin' as SourceId })],
      relations: [{ from: 'peskov' as SourceId, to: 'kremlin' as SourceId, relation: 'state' }],
    };
    expect(proposeOrigin({ capture, named: named('Peskov', { sourceId: 'peskov' as SourceId }) }, known)).toMatchObject(
      {
        origin: { id: 'o-the Kremlin' },
        reason: 'one_voice',
      },
    );
  });

  it('keeps anonymous sources apart from named ones, and those of one class together', () => {
    const known = {
      ...nothing,
      origins: [origin('officials'), origin('officials, unnamed', { name: 'officials', anonymous: 'officials' })],
    };
    const answer = proposeOrigin({ capture, named: named('officials', { anonymous: 'officials' }) }, known);
    expect(answer).toMatchObject({ origin: { id: 'o-officials, unnamed' }, anonymous: 'officials' });
  });

  it('is, where the passage names nobody, the origin of a capture with which this one is folded', () => {
    const fold = {
      first: 'c0' as CaptureId,
      second: capture.id,
      reason: 'shared_text' as const,
      words: '40 words in a row are the same outside quotation marks.',
      inFirst: { start: 1, end: 9 },
      inSecond: { start: 5, end: 13 },
    };
    const known = { ...nothing, folds: [fold], origins: [origin('the release', { captures: ['c0' as CaptureId] })] };
    expect(proposeOrigin({ capture, named: null }, known)).toEqual({
      origin: { id: 'o-the release' },
      anonymous: null,
      reason: 'shared_text',
      words: fold.words,
      span: { start: 5, end: 13 },
    });
  });

  it('is else the publisher itself, once for all its captures', () => {
    const own = proposeOrigin({ capture, named: null }, nothing);
    expect(own).toMatchObject({ origin: { id: null, name: 'HotNews', sourceId: 'hotnews' }, reason: null, span: null });
    expect(proposeOrigin({ capture, named: named('HotNews.ro') }, nothing).reason).toBeNull();
    const known = { ...nothing, origins: [origin('HotNews', { sourceId: 'hotnews' as SourceId })] };
    expect(proposeOrigin({ capture, named: null }, known).origin).toEqual({ id: 'o-HotNews' });
  });
});
