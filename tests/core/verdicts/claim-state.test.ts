import { describe, expect, it } from 'vitest';
import { CLAIM_STATES, type ClaimState } from '#lib/core/verdicts/codes.ts';
import { checksAgree, nextClaimState, type ClaimStep } from '#lib/core/verdicts/claim-state.ts';

const steps = {
  'check saved, no second check': { step: 'check_saved', secondCheck: false },
  'check saved, second check asked for': { step: 'check_saved', secondCheck: true },
  'second check opened': { step: 'second_check_opened' },
  'second check agrees': { step: 'second_check_saved', agrees: true },
  'second check disagrees': { step: 'second_check_saved', agrees: false },
  decided: { step: 'decided' },
  'ground moved': { step: 'ground_moved' },
  'check withdrawn': { step: 'check_withdrawn' },
} as const satisfies Record<string, ClaimStep>;

/** Every step from every state; what is not named is refused. */
const table: { readonly [S in keyof typeof steps]: Partial<Record<ClaimState, ClaimState>> } = {
  'check saved, no second check': { open: 'final', checked: 'final', final: 'final', needs_attention: 'final' },
  'check saved, second check asked for': {
    open: 'checked',
    checked: 'checked',
    final: 'checked',
    needs_attention: 'checked',
  },
  'second check opened': { checked: 'second_check' },
  'second check agrees': { checked: 'final', second_check: 'final' },
  'second check disagrees': { checked: 'deciding', second_check: 'deciding' },
  decided: { deciding: 'final' },
  'ground moved': {
    open: 'open',
    checked: 'needs_attention',
    second_check: 'needs_attention',
    deciding: 'needs_attention',
    final: 'needs_attention',
    needs_attention: 'needs_attention',
  },
  'check withdrawn': { open: 'open', checked: 'open', second_check: 'open', final: 'open', needs_attention: 'open' },
};

describe.each(Object.keys(steps) as (keyof typeof steps)[])('%s', (name) => {
  it.each(CLAIM_STATES)('from %s', (state) => {
    const next = nextClaimState(state, steps[name]);
    const expected = table[name][state];
    if (expected === undefined) {
      expect(next.ok ? next.value : next.error).toMatch(/^[A-Z].*\.$/);
    } else {
      expect(next).toEqual({ ok: true, value: expected });
    }
  });
});

describe('two checks', () => {
  it('agree on the same code, and for a dispute on the same reason', () => {
    const disputed = (reason: string) => ({ code: 'disputed' as const, reason });
    expect(checksAgree({ code: 'attributed', reason: null }, { code: 'attributed', reason: null })).toBe(true);
    expect(checksAgree({ code: 'attributed', reason: null }, { code: 'unverified', reason: null })).toBe(false);
    expect(checksAgree(disputed('misquote'), disputed('misquote'))).toBe(true);
    expect(checksAgree(disputed('misquote'), disputed('denied'))).toBe(false);
  });
});
