import type { ArticleId, ClaimId, Id, SourceId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { headKeys } from '#lib/head-keys.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { CODES, DISPOSITIONS } from '#lib/core/verdicts/codes.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { captureInput, checkInput, evidenceChangeInput, evidenceInput, sourceInput } from '#lib/schema/desk-inputs.ts';
import { sourceChangeInput } from '#lib/schema/source-form.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { answerFlag } from '#lib/workflow/desk/answer-flag.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { restoreClaim } from '#lib/workflow/desk/restore-claim.ts';
import { returnClaim } from '#lib/workflow/desk/return-claim.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { withdrawSignOff } from '#lib/workflow/reports/withdraw-sign-off.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { changeSource } from '#lib/workflow/sources/change-source.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { joinOrigins } from '#lib/workflow/sources/join-origins.ts';
import { relateSources } from '#lib/workflow/sources/relate-sources.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';
import { unrelateSources } from '#lib/workflow/sources/unrelate-sources.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import type { Dice } from './dice.ts';
import type { Newsroom } from './scenario.ts';

const signer = headKeys('the secret of a newsroom, long enough to be one');

const SOURCES = ['Arden News', 'Borun Post', 'Cliff Gazette', 'Orvale Radio', 'Orvale Post', 'Harbour Office'];
const SAYS = [
  'The Orvale council approved a second ferry on Tuesday',
  'The Orvale council did not approve a second ferry on Wednesday',
  'The ferry will cost 4 million crowns',
  'Mayor Lena Holt said the ferry will cost 5 million crowns',
  'The old ferry carried 120,000 passengers last year',
  'The old ferry could have carried 1.2 million passengers last year',
  'The harbour master resigned in March',
];
const TAILS = [
  '.',
  ', Arden News reported.',
  ', according to the Borun Post.',
  ', Orvale Radio said.',
  ', officials said.',
];

/** Something that somebody tries; null where there is nothing to try it on. */
type Act = () => Promise<Result<unknown, Problem> | null>;

/**
 * What people do in a newsroom, each at random: on any claim, by anybody, whether they may or not, right or wrong.
 * @param articleId the story that they work on
 */
export function newsroomActs(room: Newsroom, articleId: ArticleId, dice: Dice) {
  const { db } = room;
  const people: readonly Actor[] = [room.ana, room.ben, room.edda];
  const t = db.tables;
  const claims = async () =>
    (await db.read.select().from(t.claims)).filter((row) => row.articleId === articleId && row.withdrawnAt === null);
  const captures = async () => (await db.read.select().from(t.captures)).filter((row) => row.withdrawnAt === null);
  const evidence = async () => (await db.read.select().from(t.evidence)).filter((row) => row.withdrawnAt === null);
  const sources = async () => db.read.select().from(t.sources);

  const who = (): Actor => dice.one(people) ?? room.ana;
  const claimId = async (): Promise<ClaimId> => dice.one(await claims())?.id ?? ('' as ClaimId);
  const detail = async (actor: Actor, id: ClaimId) => {
    const read = await readClaim(room.as(actor), { id });
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  };

  return {
    source: async () =>
      addSource(room.as(who()), sourceInput.parse({ name: dice.one(SOURCES), kind: 'outlet', articleId })),
    capture: async () => {
      const source = dice.one(await sources());
      if (!source) return null;
      const text = Array.from({ length: 1 + dice.below(3) }, () => `${dice.one(SAYS)}${dice.one(TAILS)}`).join(' ');
      return addCapture(room.as(who()), captureInput.parse({ articleId, sourceId: source.id, text }));
    },
    pin: async () => {
      const capture = dice.one(await captures());
      if (!capture) return null;
      const sentences = [...capture.text.matchAll(/[^.]+(?:\.\d[^.]*)*\./gu)];
      const found = dice.one(sentences);
      if (!found) return null;
      const exact = found[0].trim();
      const start = capture.text.indexOf(exact);
      const input = evidenceInput.parse({
        captureId: capture.id,
        start,
        end: start + exact.length,
        exact,
        stance: dice.one(['supports', 'supports', 'attributes', 'contradicts', 'context']),
        standing: dice.one(['primary', 'first_hand', 'secondary']),
        tick: dice.below(2) ? { reason: 'Seen.' } : null,
        origin: dice.below(4) ? null : { newOriginName: dice.one(SOURCES) },
        also: dice.below(4) ? [] : [{ claimId: await claimId(), tick: null }],
      });
      return addEvidence(room.as(who()), { id: await claimId(), ...input });
    },
    silent: async () => {
      const capture = dice.one(await captures());
      if (!capture) return null;
      const input = evidenceInput.parse({
        captureId: capture.id,
        stance: 'silent',
        standing: 'secondary',
        terms: 'ferry',
        complete: true,
      });
      return addEvidence(room.as(who()), { id: await claimId(), ...input });
    },
    confirm: async () => {
      const [actor, id] = [who(), await claimId()];
      const origin = dice.one((await detail(actor, id)).origins);
      return origin?.key ? confirmOrigin(room.as(actor), { id, originKey: origin.key, evidenceIds: null }) : null;
    },
    join: async () => {
      const [actor, id] = [who(), await claimId()];
      const { origins } = await detail(actor, id);
      const [from, into] = [dice.one(origins), dice.one(origins)];
      return from?.key && into?.key
        ? joinOrigins(room.as(actor), { id, originKey: from.key, intoKey: into.key, reason: 'One.' })
        : null;
    },
    rename: async () => {
      const [actor, id] = [who(), await claimId()];
      const origin = dice.one((await detail(actor, id)).origins);
      const name = dice.one(SOURCES) ?? '';
      return origin?.key
        ? renameOrigin(room.as(actor), { id, originKey: origin.key, name, anonymous: dice.below(5) ? '' : 'officials' })
        : null;
    },
    split: async () => {
      const item = dice.one(await evidence());
      const name = `Other ${dice.below(3)}`;
      return item
        ? splitOrigin(room.as(who()), { id: item.claimId, evidenceIds: [item.id], name, reason: 'Two.' })
        : null;
    },
    tick: async () => {
      const item = dice.one(await evidence());
      return item ? tickEvidence(room.as(who()), { id: item.id, reason: 'Seen.' }) : null;
    },
    flag: async () => {
      const flag = dice.one(await db.read.select().from(t.flags));
      return flag ? answerFlag(room.as(who()), { id: flag.id, reason: 'Seen.' }) : null;
    },
    withdraw: async () => {
      const item = dice.one(await evidence());
      return item ? withdrawEvidence(room.as(who()), { id: item.id, reason: 'Wrong.' }) : null;
    },
    change: async () => {
      const item = dice.one(await evidence());
      const stance = dice.one(['supports', 'attributes', 'contradicts', 'context']);
      return item ? changeEvidence(room.as(who()), { id: item.id, ...evidenceChangeInput.parse({ stance }) }) : null;
    },
    contradiction: async () => {
      const item = dice.one((await evidence()).filter((row) => row.stance === 'contradicts'));
      const judged = { state: dice.below(2) ? 'answered' : 'stands', note: 'So.' } as const;
      const credible = { credible: dice.below(2) === 1, credibleReason: 'Because.' };
      return item ? setContradiction(room.as(who()), { id: item.id, ...judged, ...credible }) : null;
    },
    search: async () => logSearch(room.as(who()), { id: await claimId(), place: 'Archive', terms: 'ferry' }),
    check: async () => {
      const [actor, id] = [who(), await claimId()];
      const seen = await detail(actor, id);
      const proposed = proposeFindings(seen.facts);
      const said = Object.fromEntries(
        seen.claim.chain.map((link, index) => [link.id, proposed.said[index] ?? 'unchecked']),
      );
      const permitted = CODES.filter((code) => dice.below(6) > 0 || code);
      const code = dice.one(['corroborated', 'attributed', 'unverified', 'unverified', ...permitted] as const);
      const input = { claimVersion: seen.claim.version, said, so: proposed.so, code, rationale: 'Read.' };
      const override = actor === room.edda ? { overrideReason: 'I know.' } : {};
      return saveCheck(room.as(actor), { id, ...checkInput.parse({ ...input, ...override }) });
    },
    settle: async () => {
      const [actor, id] = [who(), await claimId()];
      const seen = await detail(actor, id);
      const proposed = proposeFindings(seen.facts);
      const said = Object.fromEntries(
        seen.claim.chain.map((link, index) => [link.id, proposed.said[index] ?? 'unchecked']),
      );
      const facts = {
        ...seen.facts,
        so: proposed.so,
        chain: seen.facts.chain.map((link, at) => ({ ...link, said: proposed.said[at] ?? link.said })),
        rationale: 'Read.',
      };
      const permitted = permittedVerdicts(facts, PRESET_POLICIES.wire);
      const code = dice.one(CODES.filter((one) => permitted[one].allowed)) ?? 'unverified';
      const reasonCode = code === 'disputed' ? 'conflicting_sources' : code === 'not_checkable' ? 'opinion' : null;
      const input = { claimVersion: seen.claim.version, said, so: proposed.so, code, reasonCode, rationale: 'Read.' };
      const override = actor === room.edda ? { overrideReason: 'I know.' } : {};
      return saveCheck(room.as(actor), { id, ...checkInput.parse({ ...input, ...override }) });
    },
    decide: async () => {
      const id = await claimId();
      const { claim } = await detail(room.emil, id);
      const code = dice.one(['corroborated', 'attributed', 'unverified'] as const) ?? 'unverified';
      return decideClaim(room.as(room.emil), {
        id,
        claimVersion: claim.version,
        code,
        so: 'open',
        reasonCode: null,
        reason: 'So.',
      });
    },
    sendBack: async () => {
      const id = await claimId();
      const { claim } = await detail(room.emil, id);
      return returnClaim(room.as(room.emil), { id, claimVersion: claim.version, reason: 'Again.' });
    },
    edit: async () => {
      const id = await claimId();
      const { claim } = await detail(room.edda, id);
      const text = dice.below(2) ? `${dice.one(SAYS)}.` : claim.text;
      return editClaim(room.as(room.edda), { id, claimVersion: claim.version, text, kind: claim.kind });
    },
    drop: async () => {
      if (dice.below(4)) return null;
      const id = await claimId();
      const { claim } = await detail(room.edda, id);
      return dropClaim(room.as(room.edda), { id, claimVersion: claim.version, reason: 'Not ours.' });
    },
    restore: async () => {
      const gone = dice.one((await db.read.select().from(t.claims)).filter((row) => row.withdrawnAt !== null));
      return gone ? restoreClaim(room.as(room.edda), { id: gone.id }) : null;
    },
    disposition: async () => {
      const id = await claimId();
      const { claim } = await detail(room.emil, id);
      return setDisposition(room.as(room.emil), {
        id,
        claimVersion: claim.version,
        kind: dice.one(DISPOSITIONS) ?? null,
        reason: 'So.',
      });
    },
    registry: async () => {
      const source = dice.one(await sources());
      if (!source) return null;
      const owner = dice.below(2) ? (dice.one([...SOURCES, 'Orvale Daily']) ?? '') : '';
      const aliases = dice.below(3) ? '' : `${dice.one(SOURCES)}`;
      const { id, name, kind, version } = source;
      return changeSource(
        room.as(room.edda),
        sourceChangeInput.parse({ id, version, name, kind, owner, aliases, domains: '' }),
      );
    },
    relate: async () => {
      const source = dice.one(await sources());
      const relation = dice.one(['owned_by', 'takes_from'] as const) ?? 'owned_by';
      return source
        ? relateSources(room.as(room.edda), { id: source.id, relation, other: dice.one(SOURCES) ?? '' } as never)
        : null;
    },
    unrelate: async () => {
      const found = dice.one(
        (await db.read.select().from(t.sourceRelations)) as readonly {
          fromId: SourceId;
          toId: SourceId;
          relation: 'owned_by';
        }[],
      );
      return found
        ? unrelateSources(room.as(room.edda), { id: found.fromId, otherId: found.toId, relation: found.relation })
        : null;
    },
    undo: async () => {
      const events = (await db.read.select().from(t.events)).filter((row) => row.articleId === articleId);
      const event = events[events.length - 1 - dice.below(Math.min(6, events.length))];
      const actor = [...people, room.emil].find((one) => one.id === event?.actorId);
      const by = dice.below(5) === 0 ? who() : actor;
      return event && by ? undoAction(room.as(by), { articleId, eventId: event.id as Id<'event'> }) : null;
    },
    sign: async () => {
      const view = await reportView(room.as(room.emil), { id: articleId });
      if (!view.ok) return view;
      return signOffArticle({ ...room.as(room.emil), signer }, { articleId, version: view.value.article.version });
    },
    unsign: async () => withdrawSignOff(room.as(room.emil), { articleId, reason: 'Early.' }),
  } as const satisfies Readonly<Record<string, Act>>;
}
