import { describe, expect, it } from 'vitest';
import {
  firstState,
  neighbour,
  nextToCheck,
  selectedClaim,
  selectedDetail,
  withDetail,
  withForm,
  withView,
} from '#app/(signed-in)/articles/[id]/_components/desk-state.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { claim, desk, detail } from './desk-rows.ts';

const id = (text: string) => text as ClaimId;
const one = claim('c1', { ordinal: 1 });
const two = claim('c2', { ordinal: 2, code: 'attributed', state: 'final', mine: 'closed' });
const three = claim('c3', { ordinal: 3 });
const state = firstState(desk([one, two, three]), 'me', { claimId: id('c1'), detail: detail(one), pane: 'claim' });
const form = {
  said: {},
  so: 'open',
  code: null,
  reasonCode: null,
  rationale: 'x',
  calculation: '',
  overrideReason: '',
} as const;

describe('the state of the desk', () => {
  it('opens on the claim of the address', () => {
    expect(selectedClaim(state)).toBe(one);
    expect(selectedDetail(state)?.claim).toBe(one);
  });

  it('walks the claims in the order of the copy and stops at both ends', () => {
    expect(neighbour(state, 1)).toBe('c2');
    expect(neighbour(state, -1)).toBeNull();
    expect(neighbour({ ...state, selectedId: null }, 1)).toBe('c1');
  });

  it('goes on to the next claim that needs me, past those that are done or in other hands', () => {
    expect(nextToCheck(state, id('c1'))).toBe('c3');
    const held = firstState(desk([one, two, { ...three, inHandBy: 'other' as never }]), 'me', {
      claimId: id('c1'),
      detail: null,
      pane: 'claim',
    });
    expect(nextToCheck(held, id('c1'))).toBeNull();
  });

  it('puts a fresh reading of a claim into the list as well', () => {
    const fresh = detail({ ...one, linkCount: 3, version: 2 });
    const after = withDetail(state, fresh);
    expect(after.view.claims[0]?.linkCount).toBe(3);
    expect(after.view.claims[1]).toBe(two);
  });

  it('keeps what was typed and what is shown when the list of claims changes, until it is read again', () => {
    const typed = withForm(state, id('c1'), form);
    const after = withView(typed, desk([{ ...one, version: 2 }, three]), null);
    expect(after.forms.get(id('c1'))).toBe(form);
    expect(selectedDetail(after)).toBe(selectedDetail(state));
    expect(after.view.claims[0]?.version).toBe(2);
    expect(after.selectedId).toBe('c1');
  });

  it('forgets what was read of a claim that is gone', () => {
    expect(withView(state, desk([two, three]), null).details.has(id('c1'))).toBe(false);
  });

  it('chooses the first claim when the one in hand is gone', () => {
    expect(withView(state, desk([two, three]), null).selectedId).toBe('c2');
  });
});
