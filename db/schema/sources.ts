import { oneOf, type Kit } from '#db/kit.sqlite.ts';
import type { Articles } from './articles.ts';
import type { People } from './people.ts';
import type { Registry } from './registry.ts';
import type { ArticleId, CaptureId, SourceId, UserId } from '#lib/core/ids.ts';
import { CITED_VIA, type CitedVia } from '#lib/core/sources/folds.ts';
import { CAPTURE_KINDS, type CaptureKind } from '#lib/core/sources/source.ts';

/** How something was told to us, for captures that are no publication. */
export type Circumstances = {
  readonly who: string;
  readonly channel: string;
  readonly asked: string;
  readonly answered: string;
  readonly terms: string;
};

export function defineSources(kit: Kit, { users }: People, { sources }: Registry, { articles }: Articles) {
  const articleSources = kit.table(
    'article_sources',
    {
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      sourceId: kit
        .id<SourceId>('source_id')
        .notNull()
        .references(() => sources.id),
      /** The name as the copy gives it. */
      name: kit.text('name').notNull(),
      via: kit.choice<CitedVia>('via').notNull(),
      start: kit.integer('start_offset'),
      end: kit.integer('end_offset'),
      /** Whoever put it among the story's sources took that back. */
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.articleId, t.sourceId] }),
      kit.check('article_sources_via', oneOf(t.via, CITED_VIA)),
      kit.index('article_sources_source').on(t.sourceId),
    ],
  );

  const captures = kit.table(
    'captures',
    {
      id: kit.id<CaptureId>('id').primaryKey(),
      sourceId: kit
        .id<SourceId>('source_id')
        .notNull()
        .references(() => sources.id),
      kind: kit.choice<CaptureKind>('kind').notNull(),
      title: kit.text('title'),
      url: kit.text('url'),
      finalUrl: kit.text('final_url'),
      publishedOn: kit.text('published_on'),
      language: kit.text('language'),
      mediaType: kit.text('media_type').notNull(),
      /** Normalised extracted text: every quote points into this. Never changes. */
      text: kit.text('text').notNull(),
      textSha256: kit.text('text_sha256').notNull(),
      originalSha256: kit.text('original_sha256').notNull(),
      circumstances: kit.json<Circumstances>('circumstances'),
      demonstration: kit.boolean('demonstration').notNull().default(false),
      capturedBy: kit
        .id<UserId>('captured_by')
        .notNull()
        .references(() => users.id),
      capturedAt: kit.time('captured_at').notNull(),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.check('captures_kind', oneOf(t.kind, CAPTURE_KINDS)),
      kit.index('captures_source').on(t.sourceId, t.capturedAt),
      kit.index('captures_text').on(t.textSha256),
    ],
  );

  const captureOriginals = kit.table('capture_originals', {
    captureId: kit
      .id<CaptureId>('capture_id')
      .primaryKey()
      .references(() => captures.id),
    bytes: kit.bytes('bytes').notNull(),
  });

  /** Captures are shared by all who check an article. */
  const articleCaptures = kit.table(
    'article_captures',
    {
      articleId: kit
        .id<ArticleId>('article_id')
        .notNull()
        .references(() => articles.id),
      captureId: kit
        .id<CaptureId>('capture_id')
        .notNull()
        .references(() => captures.id),
      /**
       * Source and hash of the text, which an article has only once. Null where the capture was withdrawn, or the text
       * had been captured before.
       */
      sameAs: kit.text('same_as'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.articleId, t.captureId] }),
      kit.index('article_captures_capture').on(t.captureId),
      /** Nulls differ from one another on both engines. */
      kit.uniqueIndex('article_captures_once').on(t.articleId, t.sameAs),
    ],
  );

  return {
    articleSources,
    captures,
    captureOriginals,
    articleCaptures,
  };
}

export type Sources = ReturnType<typeof defineSources>;
