import type { Metadata } from 'next';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { When } from '#app/_ui/zone.tsx';
import { definePage, found } from '#lib/web/page.tsx';
import { policyView, type PolicyView } from '#lib/workflow/policy/policy-view.ts';
import { AdminLinks } from '../_components/admin-links.tsx';
import { PolicyForm } from './_components/policy-form.tsx';
import { policyInWords, PRESET_WORDS } from './_components/policy-words.ts';

export const metadata: Metadata = { title: 'Policy' };

export default definePage({ permission: 'policy.read' }, async ({ context }) => {
  const { inForce, history, mayChange } = found(await policyView(context));
  return (
    <Page>
      <PageHeader
        title="Policy"
        about={`${PRESET_WORDS[inForce.policy.preset].name}, version ${inForce.version}, is in force`}
      />
      <AdminLinks actor={context.actor} current="policy" />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-8">
          <section>
            <h2 className="mb-2 text-m font-semibold">What it asks for</h2>
            <ul className="grid max-w-[34rem] list-disc gap-1 pl-4 text-m text-ink-2">
              {policyInWords(inForce.policy).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          {mayChange && (
            <section className="border-t border-hair-strong pt-4">
              <h2 className="mb-3 text-m font-semibold">Change it</h2>
              <PolicyForm inForce={inForce} />
            </section>
          )}
        </div>
        <History history={history} />
      </div>
    </Page>
  );
});

function History({ history }: { history: PolicyView['history'] }) {
  return (
    <section className="lg:border-l lg:border-hair lg:pl-8">
      <h2 className="mb-2 text-m font-semibold">Versions</h2>
      <p className="mb-3 text-ink-2">A verdict keeps the version that it was judged under.</p>
      <ol>
        {history.map((version) => (
          <li key={version.number} className="border-t border-hair py-2">
            <p>
              <b>{version.number}</b>{' '}
              {PRESET_WORDS[version.preset as keyof typeof PRESET_WORDS]?.name ?? version.preset}
              <span className="text-ink-3">
                {' '}
                · {version.by ?? 'at set-up'}, <When at={version.at} />
              </span>
            </p>
            <p className="text-ink-2">{version.note}</p>
          </li>
        ))}
        {history.length === 0 && <li className="text-ink-2">The Magazine preset, as it was delivered.</li>}
      </ol>
    </section>
  );
}
