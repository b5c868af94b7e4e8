import { chainsOfArticle, type LinkRow } from '#db/queries/chains.ts';
import { claimLinesOfArticle, type ClaimLineRow } from '#db/queries/claims-of-article.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { speaks } from '#lib/core/claims/sourcing/statements.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { SheetClaim, SheetVoice } from '#lib/core/sheets/sheet-copy.ts';
import type { Sheet } from '#lib/core/sheets/sheet.ts';
import type { Context } from '#lib/workflow/context.ts';
import { turn } from '#lib/workflow/turns.ts';

/** The sheet of the text under review, with the claims as they are now. */
export async function readSheet(
  { db, actor, workers, signal }: Context,
  { id }: { readonly id: ArticleId },
): Promise<Result<Sheet, Problem>> {
  const allowed = permits(actor, 'article.read');
  if (!allowed.ok) return fail(allowed.error);
  const found = await deskArticle(db, id);
  if (!found) return fail(problem('not_found', 'There is no such article.'));
  const rows = await claimLinesOfArticle(db, id);
  await turn();
  const links = await chainsOfArticle(db, id);
  await turn();
  const { article, version } = found;
  return workers.makeSheet(
    {
      text: version.text,
      language: article.language,
      dateline: version.dateline,
      published: article.publishedOn,
      blocks: version.blocks,
      sentences: version.sentences,
      claims: sheetClaims(rows, links),
    },
    { who: actor.id, signal },
  );
}

function sheetClaims(rows: readonly ClaimLineRow[], links: readonly LinkRow[]): readonly SheetClaim[] {
  const linksOf = Map.groupBy(links, ({ link }) => link.claimId);
  return rows.map(({ id, spans }) => {
    const chain = (linksOf.get(id) ?? []).map(({ link }) => link);
    const last = chain.at(-1);
    return {
      id,
      spans: [...spans, ...chain.flatMap(sourceSpan)],
      speaker: last?.sourceName ?? last?.sourceText ?? null,
      sources: chain.flatMap(voiceOf),
    };
  });
}

function voiceOf(link: LinkRow['link']): readonly SheetVoice[] {
  const { sourceText: text, sourceStart: start, sourceEnd: end, sourceName, fullName } = link;
  if (text === null || start === null || end === null || !speaks(link, { kind: link.speakerKind })) return [];
  const { speakerKind: kind, title, justification, channel } = link;
  return [{ text, start, end, name: fullName ?? sourceName, kind, title, justification, channel }];
}

const sourceSpan = ({ sourceStart: start, sourceEnd: end }: LinkRow['link']) =>
  start === null || end === null ? [] : [{ start, end }];
