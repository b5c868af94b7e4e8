import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { policyInput } from '#lib/schema/policy.ts';
import { policyView } from '#lib/workflow/policy/policy-view.ts';
import { savePolicy } from '#lib/workflow/policy/save-policy.ts';
import { openTestDatabase } from '../../support/database.ts';
import { NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

let db: Db;
let put: ReturnType<typeof shelf>;
let ana: UserId;
const asked = (role: Role = 'admin') => ({
  db,
  actor: { id: ana, name: 'Ana', roles: [role] },
  now: NOON,
  newId: put.newId,
  workers: inlineWorkers,
});
const strict = (version: number) => ({ version, note: 'An election begins.', policy: PRESET_POLICIES.strict });

beforeEach(async () => {
  db = await openTestDatabase();
  put = shelf(db);
  ana = await put.person('Ana', ['admin']);
});

it('is an admin’s to change; an editor may read it, a reviewer may not', async () => {
  expect(await savePolicy(asked('editor'), strict(0))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  expect(await policyView(asked('editor'))).toMatchObject({ ok: true, value: { mayChange: false } });
  expect(await policyView(asked('reviewer'))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});

it('makes the next version, records before and after with the reason, and keeps the old ones', async () => {
  const { version } = (await policyOf()).inForce;
  expect(await savePolicy(asked(), strict(version))).toEqual({ ok: true, value: { version: version + 1 } });
  const after = await policyOf();
  expect(after.inForce).toEqual({ version: version + 1, policy: PRESET_POLICIES.strict });
  expect(after.history[0]).toMatchObject({
    number: version + 1,
    preset: 'strict',
    by: 'Ana',
    note: 'An election begins.',
  });
  const [event] = await db.read.select().from(db.tables.events);
  expect(event).toMatchObject({
    kind: 'policy.saved',
    policyVersion: version + 1,
    reason: 'An election begins.',
    actorId: ana,
  });
});

it('refuses a form that was made from an older version, and writes nothing', async () => {
  const { version } = (await policyOf()).inForce;
  await savePolicy(asked(), strict(version));
  expect(await savePolicy(asked(), strict(version))).toMatchObject({ ok: false, error: { kind: 'stale' } });
  expect((await policyOf()).inForce.version).toBe(version + 1);
});

it('reads the form: empty limits mean none, an unticked box means no, a count below the least is told', () => {
  const form = {
    version: '0',
    preset: 'wire',
    originsWithOneNear: '2',
    secondaryOrigins: '',
    secondCheck: 'high_priority',
    threshold: '0.8',
    evidenceMaxAgeDays: '',
    smallDesk: 'on',
    note: 'why',
  };
  expect(policyInput.parse(form)).toEqual({
    version: 0,
    note: 'why',
    policy: {
      preset: 'wire',
      originsWithOneNear: 2,
      secondaryOrigins: null,
      secondCheck: { rule: 'high_priority', threshold: 0.8 },
      evidenceMaxAgeDays: null,
      agencyCarriesEvents: false,
      smallDesk: true,
    },
  });
  expect(policyInput.safeParse({ ...form, originsWithOneNear: '1' }).error?.issues[0]).toMatchObject({
    path: ['originsWithOneNear'],
    message: 'At least 2.',
  });
  expect(policyInput.safeParse({ ...form, note: ' ' }).success).toBe(false);
});

async function policyOf() {
  const view = await policyView(asked());
  if (!view.ok) throw new Error(view.error.message);
  return view.value;
}
