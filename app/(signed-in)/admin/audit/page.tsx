import type { Metadata } from 'next';
import Link from 'next/link';
import { LinkButton } from '#app/_ui/button.tsx';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { When } from '#app/_ui/zone.tsx';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { auditQuerySchema } from '#lib/schema/audit-query.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { auditView, type AuditView } from '#lib/workflow/log/audit-view.ts';
import { AdminLinks } from '../_components/admin-links.tsx';

export const metadata: Metadata = { title: 'Log' };

export default definePage({ permission: 'audit.read' }, async ({ context, searchParams }) => {
  const { entries, next, chain } = found(await auditView(context, auditQuerySchema.parse(searchParams)));
  return (
    <Page>
      <PageHeader
        title="Log"
        about="Every change of substance; each entry hashes the one before it."
        actions={<LinkButton href={paths.adminAudit({ verify: 'yes' })}>Check the chain</LinkButton>}
      />
      <AdminLinks actor={context.actor} current="audit" />
      <p className="mb-4 text-s text-ink-2">
        Entries of a check appear once nobody has to stay blind to it; until then the others are numbered without them.
      </p>
      {chain !== null && <ChainState chain={chain} />}
      {entries.length === 0 ? (
        <EmptyState title="Nothing has happened yet">The first change will be the first entry.</EmptyState>
      ) : (
        <Entries entries={entries} />
      )}
      {next !== null && (
        <p className="mt-4">
          <Link href={paths.adminAudit({ before: next })}>Earlier entries</Link>
        </p>
      )}
    </Page>
  );
});

function ChainState({ chain }: { chain: NonNullable<AuditView['chain']> }) {
  return (
    <p role="status" className="mb-6 border-l-[3px] border-ink pl-3 text-m">
      {chain.ok ? (
        <>
          The chain holds: {chain.value.sequence} entries, the last with the hash{' '}
          <code className="font-mono text-xs break-all">{chain.value.hash}</code>.
        </>
      ) : (
        <>
          <b>The chain is broken</b> at entry {chain.error.sequence}: {chain.error.what}.
        </>
      )}
    </p>
  );
}

function Entries({ entries }: { entries: AuditView['entries'] }) {
  return (
    <ol className="border-t border-hair-strong">
      {entries.map((entry) => (
        <li
          key={entry.sequence}
          className="grid grid-cols-[3.5rem_10rem_9rem_minmax(0,1fr)_6rem] items-baseline gap-x-4 border-b border-hair py-1.5 max-md:flex max-md:flex-wrap max-md:gap-y-0.5"
        >
          <span className="text-right text-ink-3 max-md:text-left">{entry.sequence}</span>
          <span className="text-ink-2">
            <When at={entry.at} />
          </span>
          <span>{entry.by ?? 'the system'}</span>
          <span className="min-w-0 break-words max-md:basis-full">
            {eventWords(entry.kind)}
            {entry.articleId !== null && entry.article !== null && (
              <>
                {' · '}
                <Link href={paths.article(entry.articleId, { claim: entry.claimId ?? undefined })}>
                  {entry.article}
                </Link>
              </>
            )}
            {entry.policyVersion !== null && <span className="text-ink-3"> · policy {entry.policyVersion}</span>}
            {entry.reason !== null && <span className="text-ink-2"> · “{entry.reason}”</span>}
          </span>
          <code className="font-mono text-xs text-ink-3">{entry.hash.slice(0, 10)}</code>
        </li>
      ))}
    </ol>
  );
}
