import type { Metadata } from 'next';
import type { ArticleId } from '#lib/core/ids.ts';
import { whereToBegin } from '#lib/schema/claim-line.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { Desk } from './_components/desk.tsx';
import './_components/desk.css';

export const metadata: Metadata = { title: 'Desk' };

export default definePage({ permission: 'article.read' }, async ({ context, params, searchParams }) => {
  const id = params['id'] as ArticleId;
  const wanted = typeof searchParams['claim'] === 'string' ? searchParams['claim'] : null;
  const view = found(await readDesk(context, { id, claim: wanted }));
  const asked = view.lines.find((line) => line.id === wanted);
  const claim = asked ?? whereToBegin(view.lines);
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
