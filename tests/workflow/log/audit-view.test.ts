import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { auditView } from '#lib/workflow/log/audit-view.ts';
import { openDatabase } from '#db/open.ts';
import { tamper } from '../../support/chain.ts';
import { newDatabaseFile, opened } from '../../support/database.ts';
import { newEvent, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

let db: Db;
let file: string;
let put: ReturnType<typeof shelf>;
let ana: UserId;
const asked = (role: Role = 'admin') => ({
  db,
  actor: { id: ana, name: 'Ana', roles: [role] },
  now: NOON,
  newId: put.newId,
  workers: inlineWorkers,
});

beforeEach(async () => {
  file = await newDatabaseFile();
  db = opened(await openDatabase({ file }));
  put = shelf(db);
  ana = await put.person('Ana', ['admin']);
  const events = Array.from({ length: 103 }, () => newEvent(put.newId(), { actorId: ana, reason: 'because' }));
  await db.commit({ writes: [], events });
});

it('is for admins alone', async () => {
  expect(await auditView(asked('editor'), { verify: 'no' })).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});

it('shows the newest first and pages back without gap', async () => {
  const first = await auditView(asked(), { verify: 'no' });
  if (!first.ok) throw new Error(first.error.message);
  expect(first.value.entries.map((entry) => entry.sequence).slice(0, 2)).toEqual([103, 102]);
  expect(first.value.entries[0]).toMatchObject({ by: 'Ana', reason: 'because', kind: 'test.done' });
  expect(first.value).toMatchObject({ next: 4, chain: null });
  const second = await auditView(asked(), { before: 4, verify: 'no' });
  expect(second.ok && second.value.entries.map((entry) => entry.sequence)).toEqual([3, 2, 1]);
});

it('walks the chain when asked, and names a break', async () => {
  expect(await auditView(asked(), { verify: 'yes' })).toMatchObject({
    ok: true,
    value: { chain: { ok: true, value: { sequence: 103 } } },
  });
  await tamper({ file }, "UPDATE events SET reason = 'another' WHERE sequence = 7");
  expect(await auditView(asked(), { verify: 'yes' })).toMatchObject({
    ok: true,
    value: { chain: { ok: false, error: { sequence: 7 } } },
  });
});
