'use client';

import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { trust } from '../actions.ts';

/** Whether an agency's own reporting may carry a low-risk event alone; an administrator says so, with a reason. */
export function Trust({
  id,
  version,
  trusted,
  counts,
  mayChange,
}: {
  id: string;
  version: number;
  trusted: boolean;
  counts: boolean;
  mayChange: boolean;
}) {
  const [form, action] = useFormAction(trust);
  const note = typed(form, 'note');
  return (
    <section className="border-t border-hair-strong pt-4" aria-labelledby="trust">
      <h2 id="trust" className="mb-2 text-m font-semibold">
        {trusted ? 'A trusted agency' : 'Not on the list of trusted agencies'}
      </h2>
      <p className="text-ink-2">
        {counts
          ? 'The policy in force lets the own reporting of a trusted agency carry a low-risk event.'
          : 'The policy in force makes no use of the list.'}
      </p>
      {mayChange && (
        <form action={action} className="mt-3 grid gap-3" key={version}>
          <MutationField form={form} />
          <FormProblem form={form} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="trusted" value={trusted ? 'no' : 'yes'} />
          <Input
            label="Why"
            name="note"
            required
            maxLength={500}
            hint="This makes the next version of the policy, which keeps the reason."
            defaultValue={note}
            key={`note ${note}`}
            error={fieldProblem(form, 'note')}
          />
          <div>
            <SubmitButton look="line">{trusted ? 'Take it off the list' : 'Put it on the list'}</SubmitButton>
          </div>
        </form>
      )}
    </section>
  );
}
