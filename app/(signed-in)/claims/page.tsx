import type { Metadata } from 'next';
import Link from 'next/link';
import { LinkButton } from '#app/_ui/button.tsx';
import { ClaimRows } from '#app/_ui/claim-rows.tsx';
import { Figure, Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { RowKeys } from '#app/_ui/row-keys.tsx';
import { duration } from '#app/_ui/since.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { counted, passagesAndOrigins } from '#app/_ui/words.ts';
import { claimCursorSchema, claimFilterSchema } from '#lib/schema/claim-filter.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { listClaims } from '#lib/workflow/claims/list-claims.ts';
import { ClaimSearch } from './_components/claim-search.tsx';
import { ClaimStatus } from './_components/claim-status.tsx';
import { FilterWords } from './_components/filter-words.tsx';

export const metadata: Metadata = { title: 'Claims' };

export default definePage({ permission: 'claim.read' }, async ({ context, searchParams }) => {
  const filter = claimFilterSchema.parse(searchParams);
  const after = claimCursorSchema.safeParse(searchParams.after).data;
  const { rows, total, next, names } = found(await listClaims(context, { filter, after }));
  return (
    <Page>
      <PageHeader title="Claims" about={<Figure value={total}>{total === 1 ? 'claim' : 'claims'}</Figure>} />
      <ClaimSearch filter={filter} />
      <FilterWords filter={filter} names={names} />
      <RowKeys />
      {rows.length === 0 ? (
        <EmptyState title="No claim fits" action={<LinkButton href={paths.claims()}>Show all claims</LinkButton>}>
          Remove a filter, or look for other words.
        </EmptyState>
      ) : (
        <ClaimRows
          label={counted(total, 'claim')}
          rows={rows.map((row) => ({
            id: row.id,
            href: paths.article(row.articleId, { claim: row.id }),
            text: row.text,
            under:
              row.attentionReason ??
              [row.kind, ...row.reasons.filter((reason) => reason !== row.kind).slice(0, 2)].join(' · '),
            article: row.article,
            demonstration: row.demonstration,
            links: passagesAndOrigins(row.linkCount, row.originCount),
            contradictions: row.contradictionCount,
            flags: row.flagCount,
            status: <ClaimStatus row={row} />,
            age: duration(context.now - row.createdAt),
          }))}
        />
      )}
      {next !== null && (
        <p className="mt-4">
          <Link href={paths.claims({ ...filter, after: `${next.priority}_${next.id}` })}>Further claims</Link>
        </p>
      )}
    </Page>
  );
});
