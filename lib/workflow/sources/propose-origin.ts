import { otherCaptureTexts } from '#db/queries/captures.ts';
import { findSourceByKey } from '#db/queries/known-sources.ts';
import {
  foldsOfArticle,
  originsOfArticle,
  sourceRelations,
  type FoldRow,
  type OriginRow,
} from '#db/queries/origins.ts';
import { extract } from '#lib/core/claims/extract.ts';
import type { ArticleId, CaptureId, SourceId } from '#lib/core/ids.ts';
import { foldCaptures, type Fold, type FoldableCapture } from '#lib/core/sources/fold-captures.ts';
import { likelyKind } from '#lib/core/sources/likely-kind.ts';
import { namedInPassage } from '#lib/core/sources/named-in-passage.ts';
import type { Relation } from '#lib/core/sources/one-voice.ts';
import { proposeOrigin, type NamedSource, type OriginProposal } from '#lib/core/sources/propose-origins.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Context } from '#lib/workflow/context.ts';

export type Passage = {
  readonly id: CaptureId;
  readonly sourceId: SourceId;
  readonly source: string;
  readonly text: string;
  /** null for a finding on the whole capture. */
  readonly quote: Span | null;
};

/** What an article knows of its origins. */
export type KnownOrigins = { readonly origins: readonly OriginRow[]; readonly folds: readonly FoldRow[] };

export async function knownOrigins({ db }: Pick<Context, 'db'>, articleId: ArticleId): Promise<KnownOrigins> {
  const [origins, folds] = await Promise.all([originsOfArticle(db, articleId), foldsOfArticle(db, articleId)]);
  return { origins, folds };
}

/** Runs the engine on a capture and says where the passage seems to come from, for a person to confirm. */
export async function proposeOriginOf(
  { db }: Pick<Context, 'db'>,
  articleId: ArticleId,
  passage: Passage,
  known: KnownOrigins,
): Promise<OriginProposal> {
  const read = passage.quote === null ? null : namedInPassage(passage.text, passage.quote, passage.source);
  const [relations, named] = await Promise.all([sourceRelations(db), read ? registered(db, read) : null]);
  // Comparing texts is the dear part: it is done only where the passage itself does not say.
  const folds = named ? [] : await foldsWith(db, articleId, passage, relations);
  return proposeOrigin(
    { capture: { id: passage.id, sourceId: passage.sourceId, sourceName: passage.source }, named },
    {
      origins: known.origins.map(({ origin }) => ({
        id: origin.id,
        name: origin.name,
        sourceId: origin.sourceId,
        anonymous: origin.anonymous,
        captures: known.folds.filter((fold) => fold.originId === origin.id).map((fold) => fold.captureId),
      })),
      folds,
      relations,
    },
  );
}

async function registered(db: Context['db'], read: Omit<NamedSource, 'sourceId'>): Promise<NamedSource> {
  const source = read.anonymous === null ? await findSourceByKey(db, sourceKey(read.name)) : undefined;
  return { ...read, sourceId: source?.id ?? null };
}

/** Longer texts are books and transcripts; comparing them word by word would keep everybody waiting. */
const LONGEST_COMPARED = 100_000;

async function foldsWith(
  db: Context['db'],
  articleId: ArticleId,
  passage: Passage,
  relations: readonly Relation[],
): Promise<readonly Fold[]> {
  if (passage.text.length > LONGEST_COMPARED) return [];
  const others = await otherCaptureTexts(db, articleId, passage.id, LONGEST_COMPARED);
  const mine = foldable({ ...passage, sourceName: passage.source });
  return others.flatMap((other) => foldCaptures([mine, foldable(other)], relations));
}

function foldable({ id, sourceId, sourceName, text }: Omit<FoldableCapture, 'credits'>): FoldableCapture {
  const credits = extract(text).article.citedSources.map(({ name, via, start, end }) => ({
    name,
    start,
    end,
    sourceId: null,
    kind: likelyKind(name, via),
  }));
  return { id, sourceId, sourceName, text, credits };
}
