import type { Db } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';
import type { ArticleId, CaptureId, CheckId, ClaimId, EvidenceId, SourceId, UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { given, idMint, NOON } from './rows.ts';

type Row<T extends keyof Tables> = Tables[T]['$inferInsert'];

type OfCapture = Pick<Row<'captures'>, 'sourceId' | 'capturedBy'>;
type OfEvidence = Pick<Row<'evidence'>, 'claimId' | 'checkId' | 'captureId' | 'createdBy'>;

/** Rows put straight on the shelf, with defaults for what a test does not care about. Rules are not asked. */
export function shelf(db: Db) {
  const newId = idMint();
  let people = 0;
  let claims = 0;
  return {
    newId,
    async person(name: string, roles: readonly Role[] = ['reviewer']): Promise<UserId> {
      const id = newId<'user'>();
      people += 1;
      const email = `${people}@example.org`;
      await given(
        db,
        (q, t) => q.insert(t.users).values({ id, name, email, passwordHash: 'x', createdAt: NOON }),
        ...roles.map(
          (role) => (q: Parameters<Parameters<typeof given>[1]>[0], t: Tables) =>
            q.insert(t.userRoles).values({ userId: id, role }),
        ),
      );
      return id;
    },
    async article(createdBy: UserId, more: Partial<Row<'articles'>> = {}): Promise<ArticleId> {
      const id = newId<'article'>();
      const row = {
        id,
        title: 'A story',
        slug: 'story',
        language: 'en',
        currentVersion: 1,
        createdBy,
        createdAt: NOON,
        ...more,
      };
      await given(db, (q, t) => q.insert(t.articles).values(row));
      return id;
    },
    async claim(articleId: ArticleId, more: Partial<Row<'claims'>> = {}): Promise<ClaimId> {
      const id = newId<'claim'>();
      claims += 1;
      const row: Row<'claims'> = {
        id,
        articleId,
        position: claims,
        sentence: `s${claims}`,
        text: `Claim ${claims}.`,
        spans: [{ start: 0, end: 5 }],
        quotes: [],
        hedges: [],
        dates: [],
        kind: 'event',
        checkable: true,
        presupposed: false,
        priority: 0.5,
        reasons: [],
        rules: [],
        madeBy: 'engine',
        createdAt: NOON,
        ...more,
      };
      await given(db, (q, t) => q.insert(t.claims).values(row));
      return id;
    },
    /** A link of who said it. */
    async link(claimId: ClaimId, more: Partial<Row<'attributions'>>): Promise<void> {
      const row: Row<'attributions'> = {
        id: newId<'attribution'>(),
        claimId,
        position: 0,
        cueText: 'said',
        cueStart: 0,
        cueEnd: 4,
        content: [],
        directness: 'indirect',
        act: false,
        ...more,
      };
      await given(db, (q, t) => q.insert(t.attributions).values(row));
    },
    /** A closed first check, and the verdict in force that rests on it. */
    async verdict(claimId: ClaimId, checkerId: UserId, more: Partial<Row<'verdicts'>> = {}): Promise<CheckId> {
      const checkId = newId<'check'>();
      const code = more.code ?? 'attributed';
      const at = more.setAt ?? NOON;
      await given(
        db,
        (q, t) =>
          q.insert(t.checks).values({
            id: checkId,
            claimId,
            round: 1,
            seat: 'first',
            checkerId,
            status: 'closed',
            so: 'open',
            code,
            startedAt: at,
            closedAt: at,
          }),
        (q, t) =>
          q.insert(t.verdicts).values({
            id: newId(),
            claimId,
            code,
            so: 'open',
            checkId,
            policyVersion: 1,
            setBy: checkerId,
            setAt: at,
            ...more,
          }),
      );
      return checkId;
    },
    /** A draft of a first check, unless said otherwise. */
    async check(claimId: ClaimId, checkerId: UserId, more: Partial<Row<'checks'>> = {}): Promise<CheckId> {
      const id = newId<'check'>();
      const row = { id, claimId, checkerId, round: 1, seat: 'first', status: 'draft', startedAt: NOON } as const;
      await given(db, (q, t) => q.insert(t.checks).values({ ...row, ...more }));
      return id;
    },
    /** Taken for the article, as pasted text. */
    async capture(articleId: ArticleId, more: Omit<Partial<Row<'captures'>>, 'id'> & OfCapture): Promise<CaptureId> {
      const id = newId<'capture'>();
      const content = { text: 'The quay is closed.', textSha256: 'a', originalSha256: 'b', mediaType: 'text/plain' };
      await given(
        db,
        (q, t) => q.insert(t.captures).values({ id, kind: 'paste', capturedAt: NOON, ...content, ...more }),
        (q, t) => q.insert(t.articleCaptures).values({ articleId, captureId: id }),
      );
      return id;
    },
    /** The first words of the capture, pinned in the check. */
    async evidence(of: OfEvidence, more: Partial<Row<'evidence'>> = {}): Promise<EvidenceId> {
      const id = newId<'evidence'>();
      const quote = { stance: 'supports', standing: 'secondary', exact: 'The quay', start: 0, end: 8 } as const;
      await given(db, (q, t) => q.insert(t.evidence).values({ id, createdAt: NOON, ...quote, ...of, ...more }));
      return id;
    },
    async source(name: string, aliases: readonly string[] = []): Promise<SourceId> {
      const id = newId<'source'>();
      await given(
        db,
        (q, t) =>
          q.insert(t.sources).values({ id, name, nameKey: name.toLowerCase(), kind: 'outlet', createdAt: NOON }),
        ...[name, ...aliases].map(
          (alias) => (q: Parameters<Parameters<typeof given>[1]>[0], t: Tables) =>
            q.insert(t.sourceAliases).values({ aliasKey: alias.toLowerCase(), alias, sourceId: id }),
        ),
      );
      return id;
    },
  };
}
