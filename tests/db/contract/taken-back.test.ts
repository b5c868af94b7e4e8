import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { isSourceOfArticle } from '#db/queries/article-material.ts';
import { findCapture } from '#db/queries/captures.ts';
import { citeSource, insertCapture, withdrawCapture, withdrawCitation } from '#db/writes/captures.ts';
import { insertCheck } from '#db/writes/checks.ts';
import type { ArticleId, CaptureId, SourceId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

eachEngine((_, open) => {
  let db: Db;
  let ana: UserId;
  let article: ArticleId;
  let source: SourceId;
  let capture: CaptureId;

  beforeEach(async () => {
    db = await open();
    const put = shelf(db);
    ana = await put.person('Ana');
    article = await put.article(ana);
    source = await put.source('Harbour Wire');
    capture = put.newId<'capture'>();
  });

  const cite = () => done([citeSource({ articleId: article, sourceId: source, name: 'HW', via: 'person' })]);
  const done = async (writes: Parameters<Db['commit']>[0]['writes']) => (await db.commit({ writes, events: [] })).ok;
  const takeCapture = () =>
    done(
      insertCapture(
        {
          id: capture,
          sourceId: source,
          kind: 'paste',
          mediaType: 'text/plain',
          text: 'The quay is closed.',
          textSha256: 'a',
          originalSha256: 'b',
          demonstration: false,
          capturedBy: ana,
          capturedAt: NOON,
        },
        Buffer.from('The quay is closed.'),
        article,
      ),
    );

  it('a source leaves the list of an article, once, and can come back under its first name', async () => {
    await cite();
    expect(await isSourceOfArticle(db, article, source)).toBe(true);
    expect(await done([withdrawCitation(article, source, NOON)])).toBe(true);
    expect(await isSourceOfArticle(db, article, source)).toBe(false);
    expect(await done([withdrawCitation(article, source, NOON)])).toBe(false);
    await cite();
    expect(await isSourceOfArticle(db, article, source)).toBe(true);
  });

  it('a source stays while the article uses a capture of it', async () => {
    await cite();
    await takeCapture();
    expect(await done([withdrawCitation(article, source, NOON)])).toBe(false);
    expect(await done([...withdrawCapture(capture, NOON), withdrawCitation(article, source, NOON)])).toBe(true);
  });

  it('a capture leaves with its text kept, and stays where evidence rests on it', async () => {
    await takeCapture();
    const put = shelf(db);
    const claimId = await put.claim(article);
    const checkId = put.newId<'check'>();
    await done([
      insertCheck({ id: checkId, claimId, checkerId: ana, round: 1, seat: 'first', status: 'draft', startedAt: NOON }),
    ]);
    const evidence = {
      id: put.newId<'evidence'>(),
      claimId,
      checkId,
      captureId: capture,
      stance: 'context' as const,
      standing: 'secondary' as const,
      exact: 'quay',
      prefix: 'The ',
      suffix: ' is',
      start: 4,
      end: 8,
      createdBy: ana,
      createdAt: NOON,
    };
    await given(db, (q, t) => q.insert(t.evidence).values(evidence));
    expect(await done(withdrawCapture(capture, NOON))).toBe(false);
    await given(db, (q, t) => q.update(t.evidence).set({ withdrawnAt: NOON }));
    expect(await done(withdrawCapture(capture, NOON))).toBe(true);
    expect(await findCapture(db, capture)).toBeUndefined();
    const { captures } = db.tables;
    const kept = await db.read.select({ text: captures.text }).from(captures).where(eq(captures.id, capture));
    expect(kept).toEqual([{ text: 'The quay is closed.' }]);
  });
});
