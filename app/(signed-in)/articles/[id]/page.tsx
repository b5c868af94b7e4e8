import type { Metadata } from 'next';
import type { ArticleId } from '#lib/core/ids.ts';
import type { ClaimSummary, DeskView } from '#lib/schema/desk-view.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { Desk } from './_components/desk.tsx';
import './_components/desk.css';

export const metadata: Metadata = { title: 'Desk' };

export default definePage({ permission: 'article.read' }, async ({ context, params, searchParams }) => {
  const id = params['id'] as ArticleId;
  const view = found(await readDesk(context, { id }));
  const asked = view.claims.find((claim) => claim.id === searchParams['claim']);
  const claim = asked ?? whereToBegin(view);
  const detail = claim === null ? null : await readClaim(context, { id: claim.id });
  return (
    <Desk
      // Another story is another desk, with nothing left over from the last.
      key={id}
      view={view}
      detail={detail?.ok === true ? detail.value : null}
      claimId={claim?.id ?? null}
      pane={asked === undefined ? 'copy' : 'claim'}
      me={context.actor.id}
    />
  );
});

/** Without a claim in the address: the first that still needs a check, else the first of all. */
function whereToBegin({ claims }: DeskView): ClaimSummary | null {
  return claims.find((claim) => claim.code === null && claim.mine !== 'closed') ?? claims[0] ?? null;
}
