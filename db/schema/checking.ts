import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { oneOf, type Kit } from '#db/kit.sqlite.ts';
import type { Articles } from './articles.ts';
import type { People } from './people.ts';
import type { Registry } from './registry.ts';
import type { Sources } from './sources.ts';
import { COMMENT_KINDS, type CommentKind } from '#lib/core/claims/comments.ts';
import type {
  ArticleId,
  AttributionId,
  CaptureId,
  CheckId,
  ClaimId,
  DecisionId,
  EvidenceId,
  SourceId,
  UserId,
} from '#lib/core/ids.ts';
import { FLAG_KINDS, type FlagKind } from '#lib/core/evidence/flag-kinds.ts';
import {
  CONTRADICTION_STATES,
  STANCES,
  STANDINGS,
  type ContradictionState,
  type Stance,
  type Standing,
} from '#lib/core/evidence/stance.ts';
import { ORIGIN_RULING_KINDS, type OriginRulingKind } from '#lib/core/sources/origin-ruling-kinds.ts';
import { CHECK_SEATS, CHECK_STATUSES, type CheckSeat, type CheckStatus } from '#lib/core/verdicts/checks.ts';
import {
  CODES,
  DISPOSITIONS,
  REASON_CODES,
  SAID,
  SO,
  type Code,
  type Disposition,
  type ReasonCode,
  type Said,
  type So,
} from '#lib/core/verdicts/codes.ts';

/** Spelt out, and the same in index and query, so that either engine sees that the partial index holds the answer. */
export const isSecondClosed = (checks: { readonly seat: SQLWrapper; readonly status: SQLWrapper }): SQL =>
  sql`${checks.seat} = 'second' and ${checks.status} = 'closed'`;

export function defineChecking(
  kit: Kit,
  { users }: People,
  { articles, claims, attributions }: Articles,
  { captures }: Sources,
  { sources }: Registry,
) {
  const checks = kit.table(
    'checks',
    {
      id: kit.id<CheckId>('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      round: kit.integer('round').notNull(),
      seat: kit.choice<CheckSeat>('seat').notNull(),
      checkerId: kit
        .id<UserId>('checker_id')
        .notNull()
        .references(() => users.id),
      status: kit.choice<CheckStatus>('status').notNull(),
      so: kit.choice<So>('so'),
      code: kit.choice<Code>('code'),
      reasonCode: kit.choice<ReasonCode>('reason_code'),
      rationale: kit.text('rationale').notNull().default(''),
      calculation: kit.text('calculation'),
      overrideReason: kit.text('override_reason'),
      policyVersion: kit.integer('policy_version'),
      startedAt: kit.time('started_at').notNull(),
      closedAt: kit.time('closed_at'),
      /** Raised by what its author alone may see of it; what everybody sees raises the claim's. */
      version: kit.integer('version').notNull().default(0),
    },
    (t) => [
      kit.check('checks_seat', oneOf(t.seat, CHECK_SEATS)),
      kit.check('checks_status', oneOf(t.status, CHECK_STATUSES)),
      kit.check('checks_so', oneOf(t.so, SO)),
      kit.check('checks_code', oneOf(t.code, CODES)),
      kit.check('checks_reason_code', oneOf(t.reasonCode, REASON_CODES)),
      kit.check(
        'checks_closed',
        sql`${t.status} <> 'closed' or (${t.code} is not null and ${t.so} is not null and ${t.closedAt} is not null)`,
      ),
      /** Several people may draft; the first to close takes the seat. */
      kit
        .uniqueIndex('checks_seat_of_round')
        .on(t.claimId, t.round, t.seat)
        .where(sql`${t.status} = 'closed'`),
      kit
        .uniqueIndex('checks_draft')
        .on(t.claimId, t.checkerId)
        .where(sql`${t.status} = 'draft'`),
      kit.index('checks_claim').on(t.claimId, t.round, t.checkerId),
      kit.index('checks_checker').on(t.checkerId, t.closedAt),
      kit.index('checks_second').on(t.closedAt).where(isSecondClosed(t)),
    ],
  );

  const linkFindings = kit.table(
    'link_findings',
    {
      checkId: kit
        .id<CheckId>('check_id')
        .notNull()
        .references(() => checks.id),
      attributionId: kit
        .id<AttributionId>('attribution_id')
        .notNull()
        .references(() => attributions.id),
      said: kit.choice<Said>('said').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.checkId, t.attributionId] }),
      kit.check('link_findings_said', oneOf(t.said, SAID)),
    ],
  );

  const evidence = kit.table(
    'evidence',
    {
      id: kit.id<EvidenceId>('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      /** The check it belongs to, and is seen by alone until that check closes. */
      checkId: kit
        .id<CheckId>('check_id')
        .notNull()
        .references(() => checks.id),
      captureId: kit
        .id<CaptureId>('capture_id')
        .notNull()
        .references(() => captures.id),
      stance: kit.choice<Stance>('stance').notNull(),
      standing: kit.choice<Standing>('standing').notNull(),
      /** W3C text quote selector and text position selector, UTF-16 units; all null for `silent`. */
      exact: kit.text('exact'),
      prefix: kit.text('prefix'),
      suffix: kit.text('suffix'),
      start: kit.integer('start_offset'),
      end: kit.integer('end_offset'),
      /** Why a primary record settles every name, number, date and place of the claim. */
      settlesReason: kit.text('settles_reason'),
      /** The passage is a party's account of its own conduct: it shows what was said, never what happened. */
      ownConduct: kit.boolean('own_conduct').notNull().default(false),
      /** For `attributes`: the reviewer found that the copy does not say what the passage says. */
      wordsDiffer: kit.boolean('words_differ').notNull().default(false),
      /** For `silent`: the terms searched, and that the capture was read through. */
      terms: kit.text('terms'),
      complete: kit.boolean('complete').notNull().default(false),
      contradiction: kit.choice<ContradictionState>('contradiction'),
      contradictionNote: kit.text('contradiction_note'),
      credible: kit.boolean('credible'),
      credibleReason: kit.text('credible_reason'),
      /** Added under a verdict in force: seen by everybody at once, whichever check it belongs to. */
      shared: kit.boolean('shared').notNull().default(false),
      createdBy: kit
        .id<UserId>('created_by')
        .notNull()
        .references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.check('evidence_stance', oneOf(t.stance, STANCES)),
      kit.check('evidence_standing', oneOf(t.standing, STANDINGS)),
      kit.check('evidence_contradiction', oneOf(t.contradiction, CONTRADICTION_STATES)),
      kit.check('evidence_quote', sql`(${t.stance} = 'silent') = (${t.exact} is null)`),
      kit.check('evidence_position', sql`${t.exact} is null or (${t.start} >= 0 and ${t.end} > ${t.start})`),
      kit.index('evidence_claim').on(t.claimId),
      kit.index('evidence_check').on(t.checkId),
      kit.index('evidence_capture').on(t.captureId),
      /** The same words with the same stance are one item. */
      kit
        .uniqueIndex('evidence_once')
        .on(t.checkId, t.captureId, t.stance, t.start, t.end)
        .where(sql`${t.withdrawnAt} is null and ${t.exact} is not null`),
    ],
  );

  const searches = kit.table(
    'searches',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      checkId: kit
        .id<CheckId>('check_id')
        .notNull()
        .references(() => checks.id),
      place: kit.text('place').notNull(),
      terms: kit.text('terms').notNull(),
      searchedBy: kit
        .id<UserId>('searched_by')
        .notNull()
        .references(() => users.id),
      searchedAt: kit.time('searched_at').notNull(),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [kit.index('searches_claim').on(t.claimId)],
  );

  const decisions = kit.table(
    'decisions',
    {
      id: kit.id<DecisionId>('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      round: kit.integer('round').notNull(),
      firstCheckId: kit
        .id<CheckId>('first_check_id')
        .notNull()
        .references(() => checks.id),
      secondCheckId: kit
        .id<CheckId>('second_check_id')
        .notNull()
        .references(() => checks.id),
      editorId: kit
        .id<UserId>('editor_id')
        .notNull()
        .references(() => users.id),
      code: kit.choice<Code>('code').notNull(),
      reason: kit.text('reason').notNull(),
      decidedAt: kit.time('decided_at').notNull(),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.check('decisions_code', oneOf(t.code, CODES)),
      kit
        .uniqueIndex('decisions_round')
        .on(t.claimId, t.round)
        .where(sql`${t.withdrawnAt} is null`),
      kit.index('decisions_editor').on(t.editorId),
    ],
  );

  /** Every verdict a claim ever had; the one in force has no `endedAt`. */
  const verdicts = kit.table(
    'verdicts',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      code: kit.choice<Code>('code').notNull(),
      reasonCode: kit.choice<ReasonCode>('reason_code'),
      so: kit.choice<So>('so').notNull(),
      checkId: kit
        .id<CheckId>('check_id')
        .notNull()
        .references(() => checks.id),
      decisionId: kit.id<DecisionId>('decision_id').references(() => decisions.id),
      policyVersion: kit.integer('policy_version').notNull(),
      overrideReason: kit.text('override_reason'),
      setBy: kit
        .id<UserId>('set_by')
        .notNull()
        .references(() => users.id),
      setAt: kit.time('set_at').notNull(),
      endedAt: kit.time('ended_at'),
    },
    (t) => [
      kit.check('verdicts_code', oneOf(t.code, CODES)),
      kit.check('verdicts_so', oneOf(t.so, SO)),
      kit.check('verdicts_reason_code', oneOf(t.reasonCode, REASON_CODES)),
      kit
        .uniqueIndex('verdicts_in_force')
        .on(t.claimId)
        .where(sql`${t.endedAt} is null`),
      kit.index('verdicts_claim').on(t.claimId, t.setAt),
      kit
        .index('verdicts_overridden')
        .on(t.claimId)
        .where(sql`${t.overrideReason} is not null and ${t.endedAt} is null`),
      kit.index('verdicts_set_by').on(t.setBy, t.setAt),
    ],
  );

  const dispositions = kit.table(
    'dispositions',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      kind: kit.choice<Disposition>('kind').notNull(),
      reason: kit.text('reason').notNull().default(''),
      setBy: kit
        .id<UserId>('set_by')
        .notNull()
        .references(() => users.id),
      setAt: kit.time('set_at').notNull(),
      endedAt: kit.time('ended_at'),
    },
    (t) => [
      kit.check('dispositions_kind', oneOf(t.kind, DISPOSITIONS)),
      kit.check('dispositions_stet', sql`${t.kind} <> 'stet' or length(${t.reason}) > 0`),
      kit
        .uniqueIndex('dispositions_in_force')
        .on(t.claimId)
        .where(sql`${t.endedAt} is null`),
    ],
  );

  /** Comments, questions to the writer, and proposed rewrites. */
  const comments = kit.table(
    'comments',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      /** A comment made in an open check is seen with that check. */
      checkId: kit.id<CheckId>('check_id').references(() => checks.id),
      kind: kit.choice<CommentKind>('kind').notNull(),
      text: kit.text('text').notNull(),
      authorId: kit
        .id<UserId>('author_id')
        .notNull()
        .references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
      answer: kit.text('answer'),
      answeredBy: kit.id<UserId>('answered_by').references(() => users.id),
      answeredAt: kit.time('answered_at'),
      /** Who gave the answer, where somebody else typed it in, how it was given, and on which calendar date. */
      answerBy: kit.text('answer_by'),
      answerChannel: kit.text('answer_channel'),
      answerOn: kit.text('answer_on'),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.check('comments_kind', oneOf(t.kind, COMMENT_KINDS)),
      kit.index('comments_claim').on(t.claimId, t.createdAt),
      kit
        .index('comments_open')
        .on(t.kind, t.claimId)
        .where(sql`${t.answeredAt} is null and ${t.withdrawnAt} is null`),
    ],
  );

  /** What differs between a claim and a passage pinned to it, or is missing there: a question until it is answered. */
  const flags = kit.table(
    'flags',
    {
      id: kit.text('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      /** Seen with the evidence that it asks about. */
      evidenceId: kit
        .id<EvidenceId>('evidence_id')
        .notNull()
        .references(() => evidence.id),
      kind: kit.choice<FlagKind>('kind').notNull(),
      /** The question in one sentence, as it was asked. */
      words: kit.text('words').notNull(),
      /** In the claim's text; null where the claim has no words of its own for it. */
      claimWords: kit.text('claim_words'),
      claimStart: kit.integer('claim_start'),
      claimEnd: kit.integer('claim_end'),
      /** In the capture's text; null where the passage lacks it. */
      passageWords: kit.text('passage_words'),
      captureStart: kit.integer('capture_start'),
      captureEnd: kit.integer('capture_end'),
      createdAt: kit.time('created_at').notNull(),
      /** Why it may stand so, in the words of whoever found that. */
      answer: kit.text('answer'),
      answeredBy: kit.id<UserId>('answered_by').references(() => users.id),
      answeredAt: kit.time('answered_at'),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.check('flags_kind', oneOf(t.kind, FLAG_KINDS)),
      kit.index('flags_claim').on(t.claimId),
      kit.index('flags_evidence').on(t.evidenceId),
      /** Few, whatever was answered over the years: the queue begins with them. */
      kit
        .index('flags_open')
        .on(t.claimId)
        .where(sql`${t.answeredAt} is null and ${t.withdrawnAt} is null`),
    ],
  );

  /**
   * What a person said about where one item of evidence comes from. It holds for that item alone: nothing carries over
   * to another claim, nor to another capture of the same outlet.
   */
  const originRulings = kit.table(
    'origin_rulings',
    {
      id: kit.text('id').primaryKey(),
      evidenceId: kit
        .id<EvidenceId>('evidence_id')
        .notNull()
        .references(() => evidence.id),
      kind: kit.choice<OriginRulingKind>('kind').notNull(),
      /** Which of the computed origins is meant, or a new one: `source:…`, `anon:…`, `name:…`. */
      originKey: kit.text('origin_key').notNull(),
      name: kit.text('name').notNull(),
      sourceId: kit.id<SourceId>('source_id').references(() => sources.id),
      /** The class of unnamed people behind it ("officials"); null when we know who speaks. */
      anonymous: kit.text('anonymous'),
      reason: kit.text('reason'),
      createdBy: kit
        .id<UserId>('created_by')
        .notNull()
        .references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.check('origin_rulings_kind', oneOf(t.kind, ORIGIN_RULING_KINDS)),
      kit.index('origin_rulings_evidence').on(t.evidenceId),
      kit
        .uniqueIndex('origin_rulings_in_force')
        .on(t.evidenceId)
        .where(sql`${t.withdrawnAt} is null`),
    ],
  );

  const signOffs = kit.table(
    'sign_offs',
    {
      id: kit.text('id').primaryKey(),
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      versionNumber: kit.integer('version_number').notNull(),
      editorId: kit
        .id<UserId>('editor_id')
        .notNull()
        .references(() => users.id),
      policyVersion: kit.integer('policy_version').notNull(),
      smallDesk: kit.boolean('small_desk').notNull(),
      signedAt: kit.time('signed_at').notNull(),
      withdrawnBy: kit.id<UserId>('withdrawn_by').references(() => users.id),
      withdrawnAt: kit.time('withdrawn_at'),
      withdrawnReason: kit.text('withdrawn_reason'),
      /** The report as it was signed, canonical JSON (RFC 8785): what every export of it is made from. */
      model: kit.text('model'),
      /** What the origins were computed from when it was signed. */
      ground: kit.json<unknown>('ground'),
      /** The last entry of the log that the signed report rests on. */
      eventSequence: kit.integer('event_sequence'),
    },
    (t) => [
      kit
        .uniqueIndex('sign_offs_in_force')
        .on(t.articleId)
        .where(sql`${t.withdrawnAt} is null`),
    ],
  );

  /** The head of the log as it was signed: what comes after a signed entry cannot be cut off unseen. */
  const signedHeads = kit.table('signed_heads', {
    /** Of the entry in the log that was its last. */
    sequence: kit.integer('sequence').primaryKey(),
    hash: kit.text('hash').notNull(),
    signedAt: kit.time('signed_at').notNull(),
    /** Which of the newsroom's keys. */
    keyId: kit.text('key_id').notNull(),
    /** Ed25519. */
    signature: kit.text('signature').notNull(),
  });

  return {
    checks,
    linkFindings,
    evidence,
    searches,
    decisions,
    verdicts,
    dispositions,
    comments,
    flags,
    signOffs,
    originRulings,
    signedHeads,
  };
}
