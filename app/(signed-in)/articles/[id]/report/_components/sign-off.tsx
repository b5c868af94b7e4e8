'use client';

import { Textarea } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { counted } from '#app/_ui/words.ts';
import { When } from '#app/_ui/zone.tsx';
import type { SignedOff } from '#lib/core/reports/report-model.ts';
import { reopen, signOff } from '../actions.ts';

type Props = {
  readonly articleId: string;
  readonly version: number;
  readonly signedOff: SignedOff | null;
  readonly arrived: { readonly captures: number; readonly sources: number };
  readonly gatesPassed: boolean;
  readonly may: { readonly allowed: true } | { readonly allowed: false; readonly why: string };
  readonly mayReopen: boolean;
};

/** Sign, or see who did; what does not allow it stands in words where the button would be. */
export function SignOff({ articleId, version, signedOff, arrived, gatesPassed, may, mayReopen }: Props) {
  return (
    <section aria-labelledby="sign-off" className="border-t border-hair-strong pt-4">
      <h2 id="sign-off" className="mb-2 text-m font-semibold">
        Sign-off
      </h2>
      {signedOff !== null ? (
        <>
          <p className="text-m">
            Signed off by <b>{signedOff.by}</b>, <When at={Date.parse(signedOff.at)} />.
            {signedOff.smallDesk && ' Small desk: the editor who signed had a part in the verdicts.'}
          </p>
          <ArrivedLine {...arrived} />
          {mayReopen && <Reopen articleId={articleId} />}
        </>
      ) : !may.allowed ? (
        <p className="text-m text-ink-2">{may.why}</p>
      ) : (
        <Sign articleId={articleId} version={version} gatesPassed={gatesPassed} />
      )}
    </section>
  );
}

/** "2 captures arrived after sign-off; they are not part of it." */
function ArrivedLine({ captures, sources }: Props['arrived']) {
  const n = captures + sources;
  if (n === 0) return null;
  const what = [
    ...(captures === 0 ? [] : [counted(captures, 'capture')]),
    ...(sources === 0 ? [] : [counted(sources, 'source')]),
  ].join(' and ');
  const [they, are, them] = n === 1 ? ['it', 'is', 'it'] : ['they', 'are', 'them'];
  return (
    <p className="mt-2 text-m text-ink-2">
      {what} arrived after sign-off; {they} {are} not part of it. Withdraw the sign-off to take {them} in.
    </p>
  );
}

function Sign({ articleId, version, gatesPassed }: Pick<Props, 'articleId' | 'version' | 'gatesPassed'>) {
  const [form, action] = useFormAction(signOff);
  return (
    <form action={action} className="grid justify-items-start gap-3">
      <MutationField form={form} />
      <FormProblem form={form} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="version" value={version} />
      {gatesPassed ? (
        <>
          <p className="text-m text-ink-2">
            All clear. From your sign-off on, nothing that you sign changes until the sign-off is withdrawn.
          </p>
          <SubmitButton pending="Signing">Sign off</SubmitButton>
        </>
      ) : (
        <p className="text-m text-ink-2">You may sign when nothing that blocks is open.</p>
      )}
    </form>
  );
}

function Reopen({ articleId }: { articleId: string }) {
  const [form, action] = useFormAction(reopen);
  const reason = typed(form, 'reason');
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-2">
        Withdraw sign-off
      </summary>
      <form action={action} className="mt-3 grid max-w-[28rem] gap-3">
        <MutationField form={form} />
        <FormProblem form={form} />
        <input type="hidden" name="articleId" value={articleId} />
        <Textarea
          label="Why"
          name="reason"
          required
          maxLength={500}
          defaultValue={reason}
          key={reason}
          error={fieldProblem(form, 'reason')}
        />
        <div>
          <SubmitButton look="line" pending="Withdrawing">
            Withdraw the sign-off
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
