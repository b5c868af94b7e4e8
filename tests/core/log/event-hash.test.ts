import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followChain } from '#lib/core/log/chain.ts';
import { eventHash, eventPayload, GENESIS_HASH, type ChainedEvent } from '#lib/core/log/event-hash.ts';

const event: ChainedEvent = {
  sequence: 1,
  id: 'e1',
  at: 0,
  actorId: null,
  kind: 'check.closed',
  articleId: null,
  claimId: null,
  subjectId: null,
  policyVersion: 1,
  reason: 'ș "quoted"',
  payload: '{}',
  changesState: true,
  previousHash: GENESIS_HASH,
};

describe('the hash of an entry', () => {
  it('is the SHA-256 of its canonical JSON: keys in order, no spaces', () => {
    const canonical = `{"actorId":null,"articleId":null,"at":0,"changesState":true,"claimId":null,"id":"e1","kind":"check.closed","payload":"{}","policyVersion":1,"previousHash":"${GENESIS_HASH}","reason":"ș \\"quoted\\"","sequence":1,"subjectId":null}`;
    expect(eventHash(event)).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('ignores what a row carries besides, and the order of its fields', () => {
    const row = {
      hash: 'x',
      ...Object.fromEntries(Object.entries(event).reverse()),
      note: 1,
    } as unknown as ChainedEvent;
    expect(eventHash(row)).toBe(eventHash(event));
  });
});

describe('the payload of an event', () => {
  it('leaves out a side that is not there, and keeps null', () => {
    expect(eventPayload({})).toBe('{}');
    expect(eventPayload({ before: null, after: { b: undefined, a: 1 } })).toBe('{"after":{"a":1},"before":null}');
  });

  it('can be stored, read and hashed again, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (after, text) => {
        const payload = eventPayload({ before: { text }, after });
        expect(Buffer.from(payload, 'utf8').toString('utf8')).toBe(payload);
        expect(eventPayload(JSON.parse(payload) as object)).toBe(payload);
      }),
    );
  });
});

describe('following the chain', () => {
  it('goes on from where it was left', () => {
    const first = { ...event, hash: eventHash(event) };
    const second = { ...event, sequence: 2, previousHash: first.hash };
    const end = { sequence: 2, hash: eventHash(second) };
    expect(followChain({ sequence: 1, hash: first.hash }, [{ ...second, hash: end.hash }])).toEqual({
      ok: true,
      value: end,
    });
  });
});
