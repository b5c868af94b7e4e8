import { readFileSync } from 'node:fs';
import { eq, max } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, CaptureId, ClaimId, Id, SourceId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Role } from '#lib/core/people/roles.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { captureInput, evidenceInput, sourceInput } from '#lib/schema/desk-inputs.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import type { Context } from '#lib/workflow/context.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { given, idMint, NOON } from './rows.ts';

/** A newsroom with two of each who check and one administrator, on an empty, migrated database. */
export async function newsroom(db: Db) {
  const newId = idMint();
  let clock = NOON;
  const people = {
    ana: person(newId(), 'Ana Reviewer', ['reviewer']),
    ben: person(newId(), 'Ben Reviewer', ['reviewer']),
    edda: person(newId(), 'Edda Editor', ['editor']),
    emil: person(newId(), 'Emil Editor', ['editor']),
    ada: person(newId(), 'Ada Admin', ['admin']),
    nobody: person(newId(), 'Noel Norole', []),
  } as const;
  await insertPeople(db, Object.values(people));
  return {
    db,
    ...people,
    newId,
    /** What a use case is given when this person asks; each time a minute later than the last. */
    as: (actor: Actor): Context => ({ db, actor, now: (clock += 60_000), newId, workers: inlineWorkers }),
  };
}

export type Newsroom = Awaited<ReturnType<typeof newsroom>>;

const person = (id: Id<'user'>, name: string, roles: readonly Role[]): Actor => ({ id, name, roles });

/** People with roles; their password is nobody's. */
async function insertPeople(db: Db, people: readonly Actor[]): Promise<void> {
  const email = (name: string) => `${name.split(' ')[0]?.toLowerCase() ?? ''}@newsroom.example`;
  const roles = people.flatMap(({ id, roles: held }) => held.map((role) => ({ userId: id, role })));
  await given(
    db,
    (q, t) =>
      q
        .insert(t.users)
        .values(people.map(({ id, name }) => ({ id, name, email: email(name), passwordHash: '-', createdAt: NOON }))),
    (q, t) => q.insert(t.userRoles).values(roles),
  );
}

/** The value, or a failed test that says why. */
export function value<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`);
  return result.value;
}

/** The problem, or a failed test that says that there was none. */
export function refusal(result: Result<unknown, Problem>): Problem {
  if (result.ok) throw new Error('This should have been refused.');
  return result.error;
}

export const SEED_TEXT = readFileSync(new URL('../fixtures/seed.txt', import.meta.url), 'utf8');

/** A made-up story in made-up places: two claims of the desk's own voice and two that somebody said. */
const HARBOUR_TEXT = `Harbour council votes for new ferry

The Orvale council approved a second ferry on Tuesday.

“The ferry will cost 4 million crowns,” mayor Lena Holt said.

According to the Orvale Post, the old ferry carried 120,000 passengers last year.

The harbour master resigned in March.
`;

/** Imports a story through the real use case, as the first editor. */
export async function importedArticle(
  room: Newsroom,
  text: string = HARBOUR_TEXT,
  more: Partial<Omit<(typeof importForm)['_input'], 'text'>> = {},
): Promise<ArticleId> {
  const input = importForm.parse({ text, publishedOn: '2026-03-09', outlet: 'Orvale Daily', ...more });
  return value(await importArticle(room.as(room.edda), input)).articleId;
}

/** A source of that name in the registry, and a capture of it with that text, linked to the article. */
export async function captured(
  room: Newsroom,
  articleId: ArticleId,
  source: string,
  text: string,
  more: { readonly by?: Actor; readonly kind?: 'outlet' | 'agency' | 'institution' | 'person' | 'document' } = {},
): Promise<{ readonly sourceId: SourceId; readonly captureId: CaptureId }> {
  const { by = room.ana, kind = 'outlet' } = more;
  const { sourceId } = value(await addSource(room.as(by), sourceInput.parse({ name: source, kind, articleId })));
  const { captureId } = value(await addCapture(room.as(by), captureInput.parse({ articleId, sourceId, text })));
  return { sourceId, captureId };
}

/** Pins the first place where the capture has these words. */
export async function pinned(
  room: Newsroom,
  by: Actor,
  claimId: ClaimId,
  { captureId, text, exact, ...more }: PinInput,
) {
  const start = text.indexOf(exact);
  const input = evidenceInput.parse({
    captureId,
    start,
    end: start + exact.length,
    exact,
    stance: 'attributes',
    standing: 'secondary',
    ...more,
  });
  const pinned = value(await addEvidence(room.as(by), { id: claimId, ...input }));
  return { ...pinned, eventId: pinned.eventId ?? '' };
}

type PinInput = {
  readonly captureId: CaptureId;
  readonly text: string;
  readonly exact: string;
  readonly stance?: 'supports' | 'contradicts' | 'attributes' | 'context';
  readonly standing?: 'primary' | 'first_hand' | 'secondary';
  readonly settlesReason?: string;
  readonly wordsDiffer?: boolean;
  readonly origin?: { readonly newOriginName: string } | { readonly originKey: string };
  readonly tick?: { readonly reason: string } | null;
  readonly also?: readonly { readonly claimId: ClaimId; readonly tick?: { readonly reason: string } | null }[];
};

/** Gives a claim this chain of sources, outermost first, whatever the engine read: the test is about what follows. */
export async function creditedTo(room: Newsroom, claimId: ClaimId, names: readonly string[]): Promise<void> {
  const links = names.map((name, position) => ({
    id: room.newId<'attribution'>(),
    claimId,
    position,
    sourceText: name,
    sourceStart: 0,
    sourceEnd: name.length,
    sourceName: name,
    cueText: 'said',
    cueStart: 0,
    cueEnd: 4,
    content: [],
    directness: 'indirect' as const,
    act: false,
  }));
  await given(room.db, (q, t) => q.delete(t.attributions).where(eq(t.attributions.claimId, claimId)));
  if (links.length > 0) await given(room.db, (q, t) => q.insert(t.attributions).values(links));
}

/** Brings a policy into force. */
export async function policyIs(room: Newsroom, policy: Policy): Promise<void> {
  const [last] = await room.db.read
    .select({ n: max(room.db.tables.policyVersions.number) })
    .from(room.db.tables.policyVersions);
  await given(room.db, (q, t) =>
    q.insert(t.policyVersions).values({
      number: (last?.n ?? 0) + 1,
      preset: policy.preset,
      body: JSON.stringify(policy),
      note: '',
      createdAt: NOON,
    }),
  );
}
