import type { Db } from '#db/db.ts';
import {
  capturesOfGround,
  groundMarks,
  textsOfCaptures,
  type GroundCaptureRow,
  type GroundMarks,
} from '#db/queries/origin-ground.ts';
import type { ArticleId, CaptureId, SourceId } from '#lib/core/ids.ts';
import type { GroundCapture, OriginGround } from '#lib/core/sources/origin-ground.ts';
import { registered } from '#lib/core/sources/registered.ts';
import { sourcesThatMatter } from '#lib/core/sources/sources-that-matter.ts';
import type { Context } from '#lib/workflow/context.ts';
import { readAhead } from './read-ahead.ts';
import { recentlyUsed } from './recently-used.ts';
import { readRegistry, type Registry } from './registry.ts';

/** A capture as origins are computed from it, with what else reading it against a claim asks. */
export type CapturedText = GroundCapture & { readonly publishedOn: string | null };

/** What the origins of an article's evidence are computed from, and up to which entry of the log that is true. */
export type Ground = {
  readonly marks: GroundMarks;
  readonly article: GroundArticle;
  /** The registry whole. */
  readonly registry: Registry;
  readonly captureOf: ReadonlyMap<CaptureId, CapturedText>;
  readonly origins: OriginGround;
};

export type GroundArticle = {
  readonly id: ArticleId;
  readonly outlet: string | null;
  readonly outletSourceId: SourceId | null;
};

/**
 * All that an article's origins rest on, as stored now, with its captures read for who says what in them.
 * @throws ThrownProblem when there was nobody to read them
 */
export async function readGround(context: GroundReader, article: GroundArticle): Promise<Ground> {
  const ground = await storedGround(context.db, article);
  await readAhead(
    context,
    ground.origins.captures.map(({ text }) => text),
  );
  return ground;
}

export type GroundReader = Pick<Context, 'db' | 'workers' | 'actor'>;

/** The same, unread. Texts never change, so each is fetched once. */
export async function storedGround(db: Db, article: GroundArticle): Promise<Ground> {
  // The marks first: whatever changes while the rest is read comes after them, and is noticed when something is written.
  const marks = await groundMarks(db);
  const [registry, rows] = await Promise.all([readRegistry(db, marks), capturesOfGround(db, article.id)]);
  const { id, outlet, outletSourceId } = article;
  const shelf = shelfOf(db);
  const key = JSON.stringify([id, outlet, outletSourceId, marks.registry, rows.map((row) => row.id)]);
  const known = shelf.grounds.get(key);
  if (known) return { ...known, marks };
  const texts = await textsOf(db, rows);
  const captures = rows.map((row) => groundCapture(row, texts.get(row.id) ?? ''));
  const ground = groundOf({ id, outlet, outletSourceId }, registry, captures);
  return { ...shelf.grounds.put(key, ground, 1), marks };
}

/** The same with other captures, or with another registry. */
export const withCaptures = (ground: Ground, captures: readonly CapturedText[]): Ground => ({
  ...groundOf(ground.article, ground.registry, captures),
  marks: ground.marks,
});
export const withRegistry = (ground: Ground, registry: Registry): Ground => ({
  ...groundOf(ground.article, registry, [...ground.captureOf.values()]),
  marks: ground.marks,
});

function groundOf(
  article: GroundArticle,
  registry: Registry,
  captures: readonly CapturedText[],
): Omit<Ground, 'marks'> {
  const outlet = outletOf(article, registry.registry);
  const known = sourcesThatMatter(registry, {
    ids: [...captures.flatMap((capture) => capture.sourceId ?? []), ...(outlet?.sourceId ? [outlet.sourceId] : [])],
    texts: [...captures.map((capture) => capture.text), outlet?.name ?? ''],
  });
  return {
    article,
    registry,
    captureOf: new Map(captures.map((capture) => [capture.id, capture])),
    origins: { captures, outlet, ...known },
  };
}

export const groundCapture = (
  { id, sourceId, source, kind, publishedOn, url }: GroundCaptureRow,
  text: string,
): CapturedText => ({ id, sourceId, sourceName: source, kind, text, publishedOn, host: hostOf(url) });

/** Our own outlet: the article's, by its place in the registry or else by name. */
function outletOf({ outlet, outletSourceId }: GroundArticle, registry: Registry['registry']): OriginGround['outlet'] {
  const source =
    registry.find((one) => one.id === outletSourceId) ?? (outlet === null ? null : registered(outlet, registry));
  const name = outlet ?? source?.name ?? null;
  if (name === null) return null;
  return {
    name,
    aliases: source?.aliases ?? [],
    sourceId: source?.id ?? null,
    owner: source?.owner ?? null,
    domains: source?.domains ?? [],
  };
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./u, '');
}

type Shelf = {
  readonly texts: ReturnType<typeof recentlyUsed<string>>;
  readonly grounds: ReturnType<typeof recentlyUsed<Omit<Ground, 'marks'>>>;
};
const shelves = new WeakMap<Db['read'], Shelf>();
/** In UTF-16 units: some hundred articles with what was captured for them. */
const KEPT_TEXT = 40_000_000;
const KEPT_GROUNDS = 100;

function shelfOf(db: Db): Shelf {
  const shelf = shelves.get(db.read) ?? {
    texts: recentlyUsed<string>(KEPT_TEXT),
    grounds: recentlyUsed<Omit<Ground, 'marks'>>(KEPT_GROUNDS),
  };
  shelves.set(db.read, shelf);
  return shelf;
}

async function textsOf(db: Db, rows: readonly GroundCaptureRow[]): Promise<ReadonlyMap<CaptureId, string>> {
  const { texts } = shelfOf(db);
  const known = new Map(rows.map(({ id }) => [id, texts.get(id)]));
  const wanted = rows.map((row) => row.id).filter((id) => known.get(id) === undefined);
  for (const { id, text } of await textsOfCaptures(db, wanted)) known.set(id, texts.put(id, text, text.length));
  return new Map([...known].flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
}
