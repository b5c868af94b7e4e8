import { describe, expect, it } from 'vitest';
import { decideAnswer } from '#lib/core/claims/answer-rule.ts';
import type { UserId } from '#lib/core/ids.ts';

const ana = { id: 'ana' as UserId, name: 'Ana Reviewer' };
const ben = { id: 'ben' as UserId, name: 'Ben Reviewer' };
const NOBODY = { name: '', channel: '', on: '' };
const JO = { name: 'Jo Marsh', channel: 'telephone', on: '2026-03-10' };
const days = { today: '2026-03-11', askedOn: '2026-03-10' };
const answered = (by: typeof ana, told: typeof JO) => decideAnswer(ana.id, { by, told, ...days });

describe('a question to the writer', () => {
  it('is answered by anybody but whoever asked it', () => {
    expect(answered(ben, NOBODY)).toEqual({ ok: true, value: null });
    expect(answered(ana, NOBODY)).toMatchObject({
      ok: false,
      error: { kind: 'refused', message: 'You asked this yourself. Say who answered it, how and when.' },
    });
  });

  it('takes the answer that somebody gave, whoever writes it down', () => {
    for (const by of [ana, ben]) expect(answered(by, JO)).toEqual({ ok: true, value: JO });
  });

  it.each([
    ['without how', { ...JO, channel: '' }, ['answerChannel']],
    ['without a day', { ...JO, on: '' }, ['answerOn']],
    ['without a name', { ...JO, name: '' }, ['answerBy']],
    ['with a name alone', { ...NOBODY, name: 'Jo Marsh' }, ['answerChannel', 'answerOn']],
    ['of a day to come', { ...JO, on: '2026-03-12' }, ['answerOn']],
    ['of a day before the question', { ...JO, on: '2026-03-09' }, ['answerOn']],
  ])('takes no answer %s', (_, told, fields) => {
    const result = answered(ana, told);
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(Object.keys((!result.ok && result.error.fields) || {})).toEqual(fields);
  });

  it('is not answered by its asker under their own name', () => {
    expect(answered(ana, { ...JO, name: ' ana  REVIEWER' })).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(answered(ben, { ...JO, name: 'Ben Reviewer' })).toMatchObject({ ok: true });
  });
});
