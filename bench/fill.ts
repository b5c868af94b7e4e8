import { sql, type SQL } from 'drizzle-orm';
import { sweeping, type Db } from '#db/db.ts';
import { insertRows } from '#db/writes/insert-rows.ts';
import type { ArticleId, UserId, VersionId } from '#lib/core/ids.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';

export type Filled = {
  /** Twenty reviewers; claims are shared out among them, three in ten to none. */
  readonly reviewers: readonly UserId[];
  readonly editor: UserId;
  readonly articles: readonly ArticleId[];
};

/** Invented claims to the article, each in a sentence of its own. */
export const CLAIMS_PER_ARTICLE = 40;

/**
 * Fills an empty database with `count` invented claims in stories of forty, as a newsroom would have them after a
 * while: four in ten with a verdict, its check and its evidence, the rest waiting, in second check or returned. The
 * database itself multiplies the rows, so that 100,000 take seconds. No events are written.
 */
export async function fill(
  db: Db,
  { claims: count, passwordHash = 'none' }: { readonly claims: number; readonly passwordHash?: string },
): Promise<Filled> {
  const articleCount = Math.ceil(count / CLAIMS_PER_ARTICLE);
  const articles = Array.from({ length: articleCount }, (_, i) => idText('a', i + 1) as ArticleId);
  const reviewers = Array.from({ length: REVIEWERS }, (_, i) => idText('e', i + 1) as UserId);
  const editor = idText('e', REVIEWERS + 1) as UserId;
  const result = await db.commit({
    writes: [
      ...insertRows(
        'users',
        [...reviewers, editor].map((id, i) => person(id, i, passwordHash)),
      ),
      ...insertRows('userRoles', [
        ...reviewers.map((userId) => ({ userId, role: 'reviewer' as const })),
        { userId: editor, role: 'editor' as const },
      ]),
      ...insertRows('policyVersions', [
        { number: 1, preset: 'magazine', body: JSON.stringify(DEFAULT_POLICY), note: '', createdAt: START },
      ]),
      ...insertRows(
        'articles',
        articles.map((id, i) => article(id, i, editor)),
      ),
      ...insertRows(
        'articleVersions',
        articles.map((id, i) => version(id, i, editor)),
      ),
      ...MULTIPLIED.map((build) => sweeping('rows', () => build(count))),
      sweeping('counters', () => COUNTERS),
    ],
    events: [],
  });
  if (!result.ok) throw new Error(`Could not fill the database: the ${result.error.what} is not as expected`);
  return { reviewers, editor, articles };
}

const REVIEWERS = 20;
/** 2026-01-01; each claim is made a second after the one before. */
const START = Date.UTC(2026, 0, 1);

/** Ids that are in the order of their making; `kind` keeps those of different tables apart. */
const idText = (kind: string, n: number): string => `01900000-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;

const person = (id: UserId, i: number, passwordHash: string) => ({
  id,
  email: `person${i}@example.org`,
  name: `Person ${i}`,
  passwordHash,
  createdAt: START,
});

const article = (id: ArticleId, i: number, editor: UserId) => ({
  id,
  title: `Invented story ${i}`,
  slug: `story-${i}`,
  language: 'en',
  stage: i % 10 === 9 ? ('signed_off' as const) : ('checking' as const),
  currentVersion: 1,
  dueAt: i % 4 === 0 ? START + i * 86_400_000 : null,
  createdBy: editor,
  createdAt: START + i * 1000,
});

function version(id: ArticleId, i: number, editor: UserId) {
  const sentences = Array.from({ length: CLAIMS_PER_ARTICLE }, (_, k) => sentence(i * CLAIMS_PER_ARTICLE + k + 1));
  const spans = sentences.map((text, k) => ({
    start: k * (text.length + 1),
    end: k * (text.length + 1) + text.length,
  }));
  return {
    id: idText('b', i + 1) as VersionId,
    articleId: id,
    number: 1,
    text: sentences.join('\n'),
    sha256: String(i),
    engine: 'fill',
    blocks: spans.map((span, k) => ({ id: `b${k + 1}`, kind: 'paragraph' as const, ...span })),
    sentences: spans.map((span, k) => ({ id: `s${k + 1}`, block: `b${k + 1}`, ...span })),
    uncovered: [],
    createdBy: editor,
    createdAt: START,
  };
}

/** Words of six letters, so that every sentence has the same length and its place can be computed. */
const WORDS =
  'harborbridgeschoolmarketmuseumrecordvolumesignalwinterforestgardenpermitlockerrocketsilverdragontunnelcanyon';
const WORD_COUNT = WORDS.length / 6;

const sentence = (n: number): string => {
  const word = (k: number) => WORDS.slice((k % WORD_COUNT) * 6, (k % WORD_COUNT) * 6 + 6);
  const digits = (k: number) => String(1_000_000 + k).slice(1);
  return `Speaker ${digits(n % 5003)} said that ${digits(n)} people came to the ${word(n)} by the ${word(n * 7)}.`;
};
const SENTENCE_LENGTH = sentence(1).length;

// The same in SQL, in words that both engines understand.
const id = (kind: string, n: SQL): SQL =>
  sql.join([sql.raw(`'01900000-000${kind}-7000-8000-' || substr(cast(1000000000000 + `), n, sql.raw(` as text), 2)`)]);
const digits = (n: string) => `substr(cast(1000000 + ${n} as text), 2)`;
const word = (n: string) => `substr('${WORDS}', (${n}) % ${WORD_COUNT} * 6 + 1, 6)`;
const SENTENCE = sql.raw(
  `'Speaker ' || ${digits('n % 5003')} || ' said that ' || ${digits('n')} || ' people came to the ' || ${word('n')} || ' by the ' || ${word('n * 7')} || '.'`,
);
const TOKENS = sql.raw(
  `'speaker ' || ${digits('n % 5003')} || ' said that ' || ${digits('n')} || ' people came to the ' || ${word('n')} || ' by the ' || ${word('n * 7')}`,
);
const N = sql.raw('n');
const K = sql.raw(`(n - 1) % ${CLAIMS_PER_ARTICLE}`);
const ARTICLE = id('a', sql.raw(`(n - 1) / ${CLAIMS_PER_ARTICLE} + 1`));
const REVIEWER = id('e', sql.raw(`n / 10 % ${REVIEWERS} + 1`));
const AT = sql.raw(`${START} + n * 1000`);
const STRIDE = SENTENCE_LENGTH + 1;
const SPAN = sql.raw(
  `'{"start":' || ((n - 1) % ${CLAIMS_PER_ARTICLE} * ${STRIDE}) || ',"end":' || ((n - 1) % ${CLAIMS_PER_ARTICLE} * ${STRIDE} + ${SENTENCE_LENGTH}) || '}'`,
);
const HAS_VERDICT = sql.raw('n % 10 < 4');
/** Verdicts, first checks, what was returned, and some that are open again. */
const HAS_EVIDENCE = sql.raw('n % 10 <= 4 or n % 50 = 6 or n % 70 = 9');
const CODE = sql.raw(
  `case n % 10 when 0 then 'corroborated' when 1 then 'attributed' when 2 then 'disputed' else 'unverified' end`,
);
const numbers = (count: number): SQL =>
  sql.raw(`with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})`);

const MULTIPLIED: readonly ((count: number) => SQL)[] = [
  (count) => sql`
    insert into claims (id, article_id, position, sentence, text, spans, quotes, hedges, dates, kind, checkable,
      presupposed, priority, reasons, rules, made_by, state, code, assignee_id, returned_at, returned_reason,
      link_count, origin_count, created_at)
    ${numbers(count)}
    select ${id('c', N)}, ${ARTICLE}, ${K} + 1, 's' || (${K} + 1), ${SENTENCE}, '[' || ${SPAN} || ']', '[]', '[]', '[]',
      case n % 3 when 0 then 'event' when 1 then 'quantity' else 'position' end, n > 0, n < 0,
      n * 7919 % 1009 / 1009.0, '["quantity"]', '[]', 'engine',
      case when ${HAS_VERDICT} then 'final' when n % 10 = 4 then 'checked' when n % 100 = 5 then 'deciding'
        when n % 50 = 6 then 'needs_attention' else 'open' end,
      case when ${HAS_VERDICT} then ${CODE} end,
      case when n % 10 < 7 then ${REVIEWER} end,
      case when n % 50 = 6 then ${AT} + 5000 end, case when n % 50 = 6 then 'The source was updated.' end,
      case when ${HAS_EVIDENCE} then 1 else 0 end, case when ${HAS_EVIDENCE} then 1 else 0 end, ${AT}
    from numbers`,
  (count) => sql`
    insert into claim_tokens (claim_id, tokens)
    ${numbers(count)} select ${id('c', N)}, ${TOKENS} from numbers`,
  (count) => sql`
    insert into attributions (id, claim_id, position, source_text, source_start, source_end, cue_text, cue_start,
      cue_end, content, directness, act)
    ${numbers(count)}
    select ${id('f', N)}, ${id('c', N)}, 0, 'Speaker ' || ${sql.raw(digits('n % 5003'))}, 0, 14, 'said', 15, 19,
      '[]', 'indirect', n < 0
    from numbers`,
  (count) => sql`
    insert into sources (id, name, name_key, kind, created_at)
    ${numbers(Math.ceil(count / CLAIMS_PER_ARTICLE))}
    select ${id('1', N)}, 'Source ' || n, 'source ' || n, 'outlet', ${AT} from numbers`,
  (count) => sql`
    insert into captures (id, source_id, kind, media_type, text, text_sha256, original_sha256, captured_by, captured_at)
    ${numbers(Math.ceil(count / CLAIMS_PER_ARTICLE))}
    select ${id('2', N)}, ${id('1', N)}, 'paste', 'text/plain', 'A text of its own, ' || n, n || '', n || '',
      ${REVIEWER}, ${AT}
    from numbers`,
  (count) => sql`
    insert into article_sources (article_id, source_id, name, via)
    ${numbers(Math.ceil(count / CLAIMS_PER_ARTICLE))}
    select ${id('a', N)}, ${id('1', N)}, 'Source ' || n, 'footer' from numbers`,
  (count) => sql`
    insert into article_captures (article_id, capture_id)
    ${numbers(Math.ceil(count / CLAIMS_PER_ARTICLE))} select ${id('a', N)}, ${id('2', N)} from numbers`,
  (count) => sql`
    insert into checks (id, claim_id, round, seat, checker_id, status, so, code, rationale, policy_version, started_at,
      closed_at)
    ${numbers(count)}
    select ${id('4', N)}, ${id('c', N)}, 1, 'first', ${REVIEWER}, 'closed', 'open',
      case when ${HAS_VERDICT} then ${CODE} else 'attributed' end, 'As the source says.', 1, ${AT}, ${AT} + 2000
    from numbers where n % 10 <= 4`,
  (count) => sql`
    insert into verdicts (id, claim_id, code, so, check_id, policy_version, set_by, set_at)
    ${numbers(count)}
    select ${id('5', N)}, ${id('c', N)}, ${CODE}, 'open', ${id('4', N)}, 1, ${REVIEWER}, ${AT} + 2000
    from numbers where ${HAS_VERDICT}`,
  (count) => sql`
    insert into evidence (id, claim_id, check_id, capture_id, stance, standing, exact, prefix, suffix, start_offset,
      end_offset, complete, created_by, created_at)
    ${numbers(count)}
    select ${id('6', N)}, ${id('c', N)}, ${id('4', N)}, ${id('2', sql.raw(`(n - 1) / ${CLAIMS_PER_ARTICLE} + 1`))},
      'attributes', 'first_hand', 'A text', '', ' of its own', 0, 6, n < 0, ${REVIEWER}, ${AT} + 1000
    from numbers where n % 10 <= 4`,
];

const counted = (condition: string) => `sum(case when ${condition} then 1 else 0 end)`;
const COUNTERS = sql.raw(`
  update articles set claim_count = counted.claims, open_count = counted.open,
    corroborated_count = counted.corroborated, attributed_count = counted.attributed,
    disputed_count = counted.disputed, unverified_count = counted.unverified
  from (
    select article_id, count(*) as claims, ${counted('code is null')} as open,
      ${counted(`code = 'corroborated'`)} as corroborated, ${counted(`code = 'attributed'`)} as attributed,
      ${counted(`code = 'disputed'`)} as disputed, ${counted(`code = 'unverified'`)} as unverified
    from claims group by article_id
  ) as counted
  where counted.article_id = articles.id`);
