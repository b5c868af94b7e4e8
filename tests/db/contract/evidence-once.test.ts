import { beforeEach, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { insertCapture } from '#db/writes/captures.ts';
import { insertCheck } from '#db/writes/checks.ts';
import { insertEvidence, restoreEvidence, withdrawEvidence } from '#db/writes/evidence.ts';
import type { Stance } from '#lib/core/evidence/stance.ts';
import type { CaptureId, CheckId, ClaimId, EvidenceId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;
  let claimId: ClaimId;
  let checkId: CheckId;
  let captureId: CaptureId;

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
    const article = await put.article(ana);
    claimId = await put.claim(article);
    [checkId, captureId] = [put.newId<'check'>(), put.newId<'capture'>()];
    const content = { text: 'The quay is closed.', textSha256: 'a', originalSha256: 'b' };
    const capture = { id: captureId, sourceId: await put.source('Harbour Wire'), kind: 'paste', ...content } as const;
    const row = { ...capture, mediaType: 'text/plain', capturedBy: ana, capturedAt: NOON };
    expect(await done(...insertCapture(row, Buffer.from(content.text), article))).toBe(true);
    const check = { id: checkId, claimId, round: 1, seat: 'first', checkerId: ana, status: 'draft' } as const;
    expect(await done(insertCheck({ ...check, startedAt: NOON }))).toBe(true);
  });

  const done = async (...writes: readonly Write[]) => (await db.commit({ writes, events: [] })).ok;
  const pin = (id: EvidenceId, stance: Stance = 'supports', exact = 'The quay') =>
    done(
      insertEvidence({
        ...{ id, claimId, checkId, captureId, stance, standing: 'secondary', exact, start: 0, end: exact.length },
        ...{ createdBy: ana, createdAt: NOON },
      }),
    );

  it('the same words with the same stance are one item of a check; other words or another stance are another', async () => {
    expect(await pin(put.newId())).toBe(true);
    expect(await pin(put.newId())).toBe(false);
    expect(await pin(put.newId(), 'context')).toBe(true);
    expect(await pin(put.newId(), 'supports', 'The quay is')).toBe(true);
  });

  it('may be pinned again once withdrawn, and then the first does not come back beside it', async () => {
    const [first, second] = [put.newId<'evidence'>(), put.newId<'evidence'>()];
    await pin(first);
    expect(await done(withdrawEvidence(first, NOON))).toBe(true);
    expect(await pin(second)).toBe(true);
    expect(await done(restoreEvidence(first))).toBe(false);
    expect(await done(withdrawEvidence(second, NOON))).toBe(true);
    expect(await done(restoreEvidence(first))).toBe(true);
  });
});
