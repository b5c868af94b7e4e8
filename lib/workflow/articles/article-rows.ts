import type { ArticleRows } from '#db/writes/store-article.ts';
import type { Attribution, Extraction } from '#lib/core/claims/extraction.ts';
import { correctedLink, type CorrectedClaim } from '#lib/core/claims/corrections.ts';
import type { PreviewClaim, PreviewStep } from '#lib/core/claims/preview-edits.ts';
import { UNTITLED } from '#lib/core/claims/titled-copy.ts';
import type { ArticleId, ClaimId, SourceId } from '#lib/core/ids.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { ImportInput } from '#lib/schema/import-form.ts';
import { momentAt } from '#lib/core/time/zone.ts';
import type { TakenApart } from '#lib/jobs/take-apart.ts';
import type { Context } from '#lib/workflow/context.ts';

type Import = {
  readonly input: ImportInput;
  readonly taken: TakenApart;
  readonly sources: ReadonlyMap<string, SourceId>;
  /** The outlet in the registry; null where none is given. */
  readonly outletSourceId: SourceId | null;
  /** Of the import, which the corrections belong to. */
  readonly eventId: string;
};

/** The rows of a new article, its first version and everything found in it. */
export function articleRows(
  { actor, now, newId, zone = 'UTC' }: Context,
  { input, taken: { run, preview, hash, tokens }, sources, outletSourceId, eventId }: Import,
): ArticleRows {
  const articleId = newId<'article'>();
  const title = input.title || shortened(run.article.title ?? '', HEADLINE_LENGTH) || opening(run);
  const live = preview.claims.map((claim, index) => ({
    claim,
    id: newId<'claim'>(),
    position: index + 1,
    reason: null,
  }));
  const dropped = preview.dropped.map((claim) => ({
    claim,
    id: newId<'claim'>(),
    position: placeAmong(preview.claims, claim),
    reason: claim.dropReason,
  }));
  const claims = [...live, ...dropped];
  return {
    article: {
      id: articleId,
      title,
      slug: input.slug || shortened(title, SLUG_LENGTH),
      outlet: input.outlet || null,
      outletSourceId,
      byline: input.byline || null,
      url: input.url || null,
      publishedOn: input.publishedOn || run.article.dateline?.date || null,
      language: run.article.language,
      currentVersion: 1,
      handlingEditorId: actor.id,
      demonstration: input.demonstration ?? false,
      dueAt: input.dueAt === '' ? null : momentAt(zone, input.dueAt),
      createdBy: actor.id,
      createdAt: now,
      claimCount: live.length,
      openCount: live.length,
    },
    version: {
      id: newId<'version'>(),
      articleId,
      number: 1,
      text: run.text,
      sha256: hash,
      engine: run.engine,
      dateline: run.article.dateline,
      blocks: run.article.blocks,
      sentences: run.article.sentences,
      uncovered: run.uncovered,
      createdBy: actor.id,
      createdAt: now,
    },
    claims: claims.map(({ claim, id, position, reason }) => ({
      ...columnsOf(claim),
      id,
      articleId,
      position,
      createdAt: now,
      withdrawnAt: reason === null ? null : now,
      withdrawnReason: reason,
      exit: reason === null ? null : ('dropped' as const),
    })),
    attributions: claims.flatMap(({ claim, id }) =>
      claim.attributions.map((link, position) => ({
        ...linkColumns(link, sources),
        rule: claim.why?.links[position] ?? null,
        id: newId<'attribution'>(),
        claimId: id,
        position,
      })),
    ),
    tokens: live.map(({ id }, index) => ({ claimId: id, tokens: tokens[index] ?? '' })),
    sources: articleSources(articleId, run, sources),
    corrections: preview.steps.map((step, position) =>
      correctionRow(step, {
        position,
        eventId,
        articleId,
        versionNumber: 1,
        engine: run.engine,
        correctedBy: actor.id,
        correctedAt: now,
        idOf: (runId) => claims.find(({ claim }) => claim.id === runId)?.id ?? null,
      }),
    ),
  };
}

type About = Omit<ArticleRows['corrections'][number], 'kind' | 'given' | 'made'> & {
  readonly idOf: (runId: string) => ClaimId | null;
};

function correctionRow(step: PreviewStep, { idOf, ...about }: About): ArticleRows['corrections'][number] {
  const shown = ({ why, dates: _, attributions, ...claim }: PreviewClaim): CorrectedClaim => ({
    ...claim,
    id: idOf(claim.id),
    attributions: attributions.map((link, at) => correctedLink(link, why?.links[at] ?? null)),
  });
  const kind = step.do === 'rewrite' ? 'edit' : step.do;
  return { ...about, kind, given: step.given.map(shown), made: step.made.map(shown) };
}

const columnsOf = (claim: PreviewClaim) => ({
  sentence: claim.sentence,
  text: claim.text,
  spans: claim.spans,
  quotes: claim.quotes,
  hedges: claim.hedges,
  dates: claim.dates ?? [],
  kind: claim.kind,
  checkable: claim.checkable,
  presupposed: claim.presupposed,
  priority: claim.priority,
  reasons: claim.reasons,
  rules: claim.madeBy === 'person' ? claim.rules : [...claim.rules, ...(claim.why?.kind ?? [])],
  summands: claim.why?.priority ?? null,
  madeBy: claim.madeBy,
});

const linkColumns = ({ source, cue, content, directness, act, channel }: Attribution, sources: Import['sources']) => ({
  sourceText: source?.text ?? null,
  sourceStart: source?.start ?? null,
  sourceEnd: source?.end ?? null,
  sourceName: source?.name ?? null,
  anonymous: source?.anonymous ?? null,
  sourceId: (source?.name ? sources.get(sourceKey(source.name)) : undefined) ?? null,
  cueText: cue.text,
  cueStart: cue.start,
  cueEnd: cue.end,
  content,
  directness,
  act,
  speakerKind: source?.kind ?? null,
  fullName: source?.fullName ?? null,
  title: source?.title ?? null,
  justification: source?.justification ?? null,
  channel,
});

/** Each source once, by the first place that cites it. */
function articleSources(articleId: ArticleId, run: Extraction, sources: Import['sources']): ArticleRows['sources'] {
  const rows = new Map<SourceId, ArticleRows['sources'][number]>();
  for (const { name, via, start, end } of run.article.citedSources) {
    const sourceId = sources.get(sourceKey(name));
    if (sourceId !== undefined && !rows.has(sourceId))
      rows.set(sourceId, { articleId, sourceId, name, via, start, end });
  }
  return [...rows.values()];
}

/** Right after the claims that begin before it, so that a restored claim stands where it was. */
function placeAmong(claims: readonly PreviewClaim[], dropped: PreviewClaim): number {
  const start = dropped.spans[0]?.start ?? 0;
  return claims.filter((claim) => (claim.spans[0]?.start ?? 0) <= start).length + 0.5;
}

/** As of one that is typed; a line marked as a heading may be longer. */
const HEADLINE_LENGTH = 300;
const TITLE_LENGTH = 90;
const SLUG_LENGTH = 40;

/** The first sentence that a claim stands for; it is a name for the story until somebody gives it a better one. */
function opening(run: Extraction): string {
  const claimed = new Set(run.claims.map((claim) => claim.sentence));
  const { sentences } = run.article;
  const sentence = sentences.find(({ id }) => claimed.has(id)) ?? sentences[0];
  const text = sentence === undefined ? '' : run.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ').trim();
  return shortened(text, TITLE_LENGTH) || UNTITLED;
}

/** Whole words, up to the length in UTF-16 units; one endless word is cut. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut.slice(0, length)).replace(/[\s,;:.\uD800-\uDBFF]+$/u, '')}…`;
}
