import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { oneOf, type Kit } from '#db/kit.sqlite.ts';
import type { People } from './people.ts';
import type { Registry } from './registry.ts';
import type { Summand } from '#lib/core/claims/doc.ts';
import { ARTICLE_STAGES, type ArticleStage } from '#lib/core/claims/article-stages.ts';
import { CLAIM_EXITS, type ClaimExit } from '#lib/core/claims/claim-exits.ts';
import {
  CLAIM_KINDS,
  CHANNELS,
  DIRECTNESS,
  SPEAKER_KINDS,
  type Block,
  type Channel,
  type ClaimKind,
  type Dateline,
  type Directness,
  type Sentence,
  type SpeakerKind,
  type TextSpan,
  type Uncovered,
} from '#lib/core/claims/extraction.ts';
import type { ArticleId, AttributionId, ClaimId, SourceId, UserId, VersionId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import { CLAIM_STATES, CODES, type ClaimState, type Code } from '#lib/core/verdicts/codes.ts';

export const CLAIM_MAKERS = ['engine', 'person'] as const;

/**
 * Live and without a verdict. Spelt out rather than bound, and the same in the index and in the query: only so does
 * either engine see that the partial index holds all that is asked for.
 */
export const isWaiting = (claims: { readonly withdrawnAt: SQLWrapper; readonly state: SQLWrapper }): SQL =>
  sql`${claims.withdrawnAt} is null and ${claims.state} in ('open', 'needs_attention')`;

/** Said in the index as it is in the queries, and nothing bound: see isWaiting. */
const isLive = (claims: { readonly withdrawnAt: SQLWrapper }): SQL => sql`${claims.withdrawnAt} is null`;

/** Lists run from the highest priority down. */
const mostUrgent = (claims: { readonly priority: SQLWrapper }): SQL => sql`${claims.priority} desc`;

export function defineArticles(kit: Kit, { users }: People, { sources }: Registry) {
  const articles = kit.table(
    'articles',
    {
      id: kit.id<ArticleId>('id').primaryKey(),
      title: kit.text('title').notNull(),
      /** The desk's short name for the story. */
      slug: kit.text('slug').notNull(),
      outlet: kit.text('outlet'),
      /** The outlet in the registry: nothing from it, or from its owner, counts for this story. */
      outletSourceId: kit.id<SourceId>('outlet_source_id').references(() => sources.id),
      byline: kit.text('byline'),
      url: kit.text('url'),
      /** ISO calendar date. */
      publishedOn: kit.text('published_on'),
      language: kit.text('language').notNull(),
      stage: kit.choice<ArticleStage>('stage').notNull().default('checking'),
      /** The number of the version under review. */
      currentVersion: kit.integer('current_version').notNull(),
      handlingEditorId: kit.id<UserId>('handling_editor_id').references(() => users.id),
      dueAt: kit.time('due_at'),
      demonstration: kit.boolean('demonstration').notNull().default(false),
      createdBy: kit
        .id<UserId>('created_by')
        .notNull()
        .references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
      /** Raised by every write that changes what sign-off rests on, and by none in a check that is open or blind. */
      version: kit.integer('version').notNull().default(1),
      /** Kept counters over live claims: by verdict in force, and `open` for those without one. They add up to `claimCount`. */
      claimCount: kit.integer('claim_count').notNull().default(0),
      openCount: kit.integer('open_count').notNull().default(0),
      corroboratedCount: kit.integer('corroborated_count').notNull().default(0),
      attributedCount: kit.integer('attributed_count').notNull().default(0),
      disputedCount: kit.integer('disputed_count').notNull().default(0),
      unverifiedCount: kit.integer('unverified_count').notNull().default(0),
      notCheckableCount: kit.integer('not_checkable_count').notNull().default(0),
    },
    (t) => [
      kit.check('articles_stage', oneOf(t.stage, ARTICLE_STAGES)),
      kit.index('articles_newest').on(t.createdAt, t.id),
      kit.index('articles_stage_newest').on(t.stage, t.createdAt, t.id),
      kit.index('articles_due').on(t.stage, t.dueAt),
    ],
  );

  const articleVersions = kit.table(
    'article_versions',
    {
      id: kit.id<VersionId>('id').primaryKey(),
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      number: kit.integer('number').notNull(),
      /** Normalised: every span of every claim points into this. */
      text: kit.text('text').notNull(),
      sha256: kit.text('sha256').notNull(),
      engine: kit.text('engine').notNull(),
      dateline: kit.json<Dateline>('dateline'),
      blocks: kit.json<readonly Block[]>('blocks').notNull(),
      sentences: kit.json<readonly Sentence[]>('sentences').notNull(),
      uncovered: kit.json<readonly Uncovered[]>('uncovered').notNull(),
      createdBy: kit
        .id<UserId>('created_by')
        .notNull()
        .references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
    },
    (t) => [
      kit.uniqueIndex('article_versions_number').on(t.articleId, t.number),
      kit.index('article_versions_sha256').on(t.sha256),
    ],
  );

  /** The texts that were imported, with a typed headline and without one. Each stands for the first article that had it. */
  const importedTexts = kit.table('imported_texts', {
    sha256: kit.text('sha256').primaryKey(),
    articleId: kit
      .id<ArticleId>('article_id')
      .notNull()
      .references(() => articles.id),
  });

  const claims = kit.table(
    'claims',
    {
      id: kit.id<ClaimId>('id').primaryKey(),
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      /** The place in the order of the copy; a split takes the space between its neighbours. */
      position: kit.real('position').notNull(),
      /** The sentence's id within the version. */
      sentence: kit.text('sentence').notNull(),
      text: kit.text('text').notNull(),
      spans: kit.json<readonly Span[]>('spans').notNull(),
      quotes: kit.json<readonly Span[]>('quotes').notNull(),
      hedges: kit.json<readonly TextSpan[]>('hedges').notNull(),
      /** Resolved relative dates, `{ text, start, end, date }`. */
      dates: kit.json<readonly (TextSpan & { readonly date: string })[]>('dates').notNull(),
      kind: kit.choice<ClaimKind>('kind').notNull(),
      checkable: kit.boolean('checkable').notNull(),
      presupposed: kit.boolean('presupposed').notNull(),
      priority: kit.real('priority').notNull(),
      reasons: kit.json<readonly string[]>('reasons').notNull(),
      /** Ids of the register of rules, also those of people who changed it. */
      rules: kit.json<readonly string[]>('rules').notNull(),
      /** What the engine added the priority up from; null where it did not. */
      summands: kit.json<readonly Summand[]>('summands'),
      madeBy: kit.choice<(typeof CLAIM_MAKERS)[number]>('made_by').notNull(),
      state: kit.choice<ClaimState>('state').notNull().default('open'),
      /** The verdict in force. */
      code: kit.choice<Code>('code'),
      /** Counts the rounds of checking: a re-opened claim starts a new one. */
      round: kit.integer('round').notNull().default(1),
      assigneeId: kit.id<UserId>('assignee_id').references(() => users.id),
      /** Set when an editor or a changed text sends the claim back; says why in `returnedReason`. */
      returnedAt: kit.time('returned_at'),
      returnedReason: kit.text('returned_reason'),
      /** Set while the claim needs attention: what changed under its verdict, in words. */
      attentionReason: kit.text('attention_reason'),
      /** Kept counters over the live evidence of closed checks, from the moment that no second check is awaited. */
      linkCount: kit.integer('link_count').notNull().default(0),
      originCount: kit.integer('origin_count').notNull().default(0),
      contradictionCount: kit.integer('contradiction_count').notNull().default(0),
      /** Flags on that evidence which nobody has answered. */
      flagCount: kit.integer('flag_count').notNull().default(0),
      withdrawnAt: kit.time('withdrawn_at'),
      withdrawnReason: kit.text('withdrawn_reason'),
      exit: kit.choice<ClaimExit>('exit'),
      createdAt: kit.time('created_at').notNull(),
      /** Raised by every write to the claim, its evidence, origins, searches and checks that everybody may see. */
      version: kit.integer('version').notNull().default(1),
    },
    (t) => [
      kit.check('claims_kind', oneOf(t.kind, CLAIM_KINDS)),
      kit.check('claims_state', oneOf(t.state, CLAIM_STATES)),
      kit.check('claims_code', oneOf(t.code, CODES)),
      kit.check('claims_exit', oneOf(t.exit, CLAIM_EXITS)),
      kit.check('claims_made_by', oneOf(t.madeBy, CLAIM_MAKERS)),
      kit.index('claims_article').on(t.articleId, t.position),
      /** Last columns that the order does not need answer a filter, or find the story, without reading the claim. */
      kit.index('claims_urgent').on(mostUrgent(t), t.id).where(isLive(t)),
      kit
        .index('claims_waiting')
        .on(t.assigneeId, mostUrgent(t), t.id, t.originCount, t.returnedAt, t.articleId)
        .where(isWaiting(t)),
      kit
        .index('claims_returned')
        .on(t.assigneeId, t.returnedAt, mostUrgent(t), t.id, t.originCount)
        .where(sql`${isWaiting(t)} and ${t.returnedAt} is not null`),
      kit.index('claims_state').on(t.state, mostUrgent(t), t.id, t.originCount, t.round).where(isLive(t)),
      kit.index('claims_code').on(t.code, mostUrgent(t), t.id).where(isLive(t)),
      kit.index('claims_origins').on(t.originCount, mostUrgent(t), t.id, t.state).where(isLive(t)),
      kit.index('claims_assignee').on(t.assigneeId, mostUrgent(t), t.id, t.state, t.code).where(isLive(t)),
      /** Holds all that counting by age asks for. */
      kit.index('claims_age').on(t.code, t.createdAt, t.articleId).where(isLive(t)),
    ],
  );

  const attributions = kit.table(
    'attributions',
    {
      id: kit.id<AttributionId>('id').primaryKey(),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      /** 0 is the outermost link. */
      position: kit.integer('position').notNull(),
      /** All of the source is null when none is given ("reportedly"). */
      sourceText: kit.text('source_text'),
      sourceStart: kit.integer('source_start'),
      sourceEnd: kit.integer('source_end'),
      sourceName: kit.text('source_name'),
      anonymous: kit.text('anonymous'),
      sourceId: kit.id<SourceId>('source_id'),
      cueText: kit.text('cue_text').notNull(),
      cueStart: kit.integer('cue_start').notNull(),
      cueEnd: kit.integer('cue_end').notNull(),
      content: kit.json<readonly Span[]>('content').notNull(),
      directness: kit.choice<Directness>('directness').notNull(),
      act: kit.boolean('act').notNull(),
      /** What kind of source it is, under which full name, with what title, and why it may speak; null where nobody read it. */
      speakerKind: kit.choice<SpeakerKind>('speaker_kind'),
      fullName: kit.text('full_name'),
      title: kit.text('title'),
      justification: kit.text('justification'),
      channel: kit.choice<Channel>('channel'),
      /** The id of the rule that read it, or of what a person did. */
      rule: kit.text('rule'),
      /** Set when a correction put other links in its place; findings on it stay. */
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.check('attributions_directness', oneOf(t.directness, DIRECTNESS)),
      kit.check('attributions_speaker_kind', oneOf(t.speakerKind, SPEAKER_KINDS)),
      kit.check('attributions_channel', oneOf(t.channel, CHANNELS)),
      kit
        .uniqueIndex('attributions_claim')
        .on(t.claimId, t.position)
        .where(sql`${t.withdrawnAt} is null`),
      kit.index('attributions_source').on(t.sourceId),
    ],
  );

  /** The stream of tokens that search looks in; indexed by FTS5 or tsvector in the migrations. */
  const claimTokens = kit.table('claim_tokens', {
    /** FTS5 refers to rows by number, and only a number of their own stays the same through a VACUUM. */
    id: kit.serial('id'),
    claimId: kit
      .id<ClaimId>('claim_id')
      .notNull()
      .unique()
      .references(() => claims.id),
    tokens: kit.text('tokens').notNull(),
  });

  return { articles, articleVersions, importedTexts, claims, attributions, claimTokens };
}

export type Articles = ReturnType<typeof defineArticles>;
