import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { sourceChangeInput } from '#lib/schema/source-form.ts';
import { changeSource } from '#lib/workflow/sources/change-source.ts';
import { sourceView } from '#lib/workflow/sources/source-view.ts';
import { checkedStory, FERRY_POST } from '../../support/checked-story.ts';
import { openTestDatabase } from '../../support/database.ts';
import { captured, refusal, value } from '../../support/scenario.ts';

const WORKFLOW = join(import.meta.dirname, '../../../lib/workflow');
const SAYS = 'Signed off. To change it, withdraw the sign-off.';

async function signedStory() {
  const checked = await checkedStory(await openTestDatabase());
  const { room, articleId, claimId } = checked;
  value(await addComment(room.as(room.ana), { id: claimId, kind: 'comment', text: 'See the Post.' }));
  const { comments, origins, claim } = value(await readClaim(room.as(room.ana), { id: claimId }));
  const { article } = value(await reportView(room.as(room.edda), { id: articleId }));
  value(await signOffArticle(room.as(room.edda), { articleId, version: article.version }));
  const [origin] = origins;
  return { ...checked, claim, comment: comments[0], origin, evidence: origin?.evidence[0] };
}

let story: Awaited<ReturnType<typeof signedStory>>;
beforeAll(async () => {
  story = await signedStory();
});

type Input = Record<string, unknown>;
const spans = [{ start: 0, end: 5 }];
const part = { text: 'The old ferry carried people.', kind: 'event', spans };

/** By use case: who tries, and with what. */
const ATTEMPTS: Readonly<Record<string, () => readonly [Actor, Input]>> = {
  'desk/add-claim': () => [story.room.edda, { id: story.articleId, ...part }],
  'desk/add-comment': () => [story.room.ana, { kind: 'comment', text: 'One more thing.' }],
  'desk/add-evidence': () => [
    story.room.ana,
    {
      captureId: story.captureId,
      start: 4,
      end: 13,
      exact: FERRY_POST.slice(4, 13),
      stance: 'contradicts',
      standing: 'primary',
      origin: null,
    },
  ],
  'desk/answer-comment': () => [story.room.ben, { id: story.comment?.id, answer: 'Seen.' }],
  'desk/assign-claims': () => [story.room.edda, { id: story.articleId, claimIds: null, assigneeId: story.room.ben.id }],
  'desk/change-evidence': () => [story.room.ana, { id: story.evidence?.id, standing: 'primary' }],
  'desk/correct-attribution': () => [story.room.edda, { links: [] }],
  'desk/decide-claim': () => [
    story.room.emil,
    { code: 'disputed', so: 'contradicted', reasonCode: 'contradicted', reason: 'So.' },
  ],
  'desk/drop-claim': () => [story.room.edda, { reason: 'boilerplate' }],
  'desk/edit-claim': () => [story.room.edda, { text: 'Another text.', kind: 'event' }],
  'desk/log-search': () => [story.room.ana, { place: 'archive', terms: 'ferry' }],
  'desk/merge-claims': () => [
    story.room.edda,
    {
      id: story.articleId,
      claims: [
        { id: story.claimId, version: story.claim.version },
        { id: story.claimId, version: 1 },
      ],
      text: 'One.',
      kind: 'event',
    },
  ],
  'desk/restore-claim': () => [story.room.edda, {}],
  'desk/return-claim': () => [story.room.edda, { reason: 'Look again.' }],
  'desk/save-check': () => [
    story.room.ben,
    { said: {}, so: 'open', code: 'unverified', reasonCode: null, rationale: '', calculation: '', overrideReason: '' },
  ],
  'desk/set-contradiction': () => [
    story.room.ana,
    { id: story.evidence?.id, state: 'open', note: '', credible: null, credibleReason: '' },
  ],
  'desk/set-disposition': () => [story.room.edda, { kind: 'cut', reason: '' }],
  'desk/split-claim': () => [story.room.edda, { parts: [part, part] }],
  'desk/withdraw-evidence': () => [story.room.ana, { id: story.evidence?.id, reason: 'Mistaken.' }],
  'desk/tick-evidence': () => [story.room.ana, { id: story.evidence?.id, reason: 'It says so.' }],
  'sources/confirm-origin': () => [story.room.ana, { originKey: story.origin?.key, evidenceIds: null }],
  'sources/join-origins': () => [story.room.ana, { originKey: story.origin?.key, intoKey: 'name:x', reason: 'One.' }],
  'sources/rename-origin': () => [
    story.room.ana,
    { originKey: story.origin?.key, name: 'Another name', anonymous: '' },
  ],
  'sources/split-origin': () => [
    story.room.ana,
    { evidenceIds: [story.evidence?.id], name: 'Another', reason: 'Two.' },
  ],
};

/** What changes nothing that is signed: presence and typing, material that stands outside, the registry of all articles. */
const OUTSIDE = new Set([
  // Asks for a flag first: of a signed article the gates let none stand open.
  'desk/answer-flag',
  'desk/hold-claim',
  'desk/release-claim',
  'desk/save-draft',
  'sources/add-capture',
  'sources/add-source',
  'sources/change-source',
  'sources/relate-sources',
  'sources/unrelate-sources',
]);

/** The files of a folder that export a use case which writes: it commits, or plans what another file commits. */
const writing = (folder: string) =>
  readdirSync(join(WORKFLOW, folder))
    .filter((name) => {
      const text = readFileSync(join(WORKFLOW, folder, name), 'utf8');
      const takesInput = /^export async function \w+\(\s*(?:context|\{[^}]*\}): Context,/mu.test(text);
      return (
        takesInput &&
        /\.commit\(|changeOpenClaim\(|changeClaimList\(|changeListedClaim\(|onEvidence\(|ruleOnOrigins\(|changeRegistry\(/u.test(
          text,
        )
      );
    })
    .map((name) => `${folder}/${name.replace('.ts', '')}`);

describe('an article that is signed off', () => {
  it.each(Object.entries(ATTEMPTS))('refuses %s in a clear sentence', async (file, attempt) => {
    const [actor, input] = attempt();
    const name = file.replace(/^.*\//u, '').replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    const exported = (await import(join(WORKFLOW, `${file}.ts`))) as Record<string, unknown>;
    const useCase = exported[name] as (context: unknown, input: Input) => Promise<Result<unknown, Problem>>;
    const { claimId, claim, room } = story;
    const result = await useCase(room.as(actor), { id: claimId, claimVersion: claim.version, ...input });
    expect(refusal(result)).toMatchObject({ kind: 'refused', message: SAYS });
  });

  it('was tried with every use case that writes about an article', () => {
    const planned = new Set([...Object.keys(ATTEMPTS), ...OUTSIDE]);
    const helpers =
      /\/(?:change-claim|change-claims|change-listed-claim|on-evidence|flag-answers|rule-on-origins|change-registry)$/u;
    const files = [...writing('desk'), ...writing('sources')].filter((file) => !helpers.test(file));
    expect(files.filter((file) => !planned.has(file))).toEqual([]);
  });

  it('takes in a capture all the same, which stands outside', async () => {
    const { room, articleId } = story;
    const before = value(await reportView(room.as(room.edda), { id: articleId })).report;
    await captured(room, articleId, 'Hill Herald', 'The ferry carried nobody.');
    expect(value(await reportView(room.as(room.edda), { id: articleId })).report).toEqual(before);
    expect(value(await readDesk(room.as(room.ana), { id: articleId })).article.stage).toBe('signed_off');
  });

  it('keeps its origins when the registry says otherwise by now', async () => {
    const { room, claimId, origin } = story;
    const read = async () => value(await readClaim(room.as(room.ana), { id: claimId }));
    const before = await read();
    const [item] = origin?.evidence ?? [];
    const source = value(await sourceView(room.as(room.ada), { id: item?.sourceId ?? ('' as never) })).source;
    const changed = {
      id: source.id,
      version: source.version,
      name: source.name,
      kind: source.kind,
      domains: 'a.example',
    };
    const ours = sourceChangeInput.parse({ ...changed, owner: 'Orvale Daily' });
    value(await changeSource(room.as(room.ada), ours));
    const after = await read();
    expect(after.origins).toEqual(before.origins);
    expect(after.facts).toEqual(before.facts);
    expect(after.claim).toEqual(before.claim);
  });
});
