'use client';

import { Select } from '#app/_ui/field.tsx';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { counted } from '#app/_ui/words.ts';
import { TakeBack } from '../../../../_components/take-back.tsx';
import { assign } from '../actions.ts';

type Assignment = {
  readonly open: readonly { readonly id: string | null; readonly name: string; readonly n: number }[];
  readonly checkers: readonly { readonly id: string; readonly name: string }[];
};

/** Who has the open claims of this story, and a form to give all of them to one person. */
export function WhoChecks({ articleId, assignment }: { articleId: string; assignment: Assignment }) {
  const [form, action] = useFormAction(assign);
  const { open, checkers } = assignment;
  return (
    <section aria-labelledby="who-checks" className="border-t border-hair-strong pt-4">
      <h2 id="who-checks" className="mb-2 text-m font-semibold">
        Who checks it
      </h2>
      <ul className="mb-3">
        {open.map(({ id, name, n }) => (
          <li key={id ?? 'nobody'} className="flex justify-between gap-4 border-t border-hair py-1.5">
            <span>{name}</span>
            <span className="text-ink-2">{counted(n, 'open claim')}</span>
          </li>
        ))}
      </ul>
      <form action={action} className="grid gap-3">
        <MutationField form={form} />
        <FormProblem form={form} />
        <input type="hidden" name="articleId" value={articleId} />
        <div className="flex flex-wrap items-end gap-2">
          <Select
            label="Assign open claims to"
            name="assigneeId"
            defaultValue={open[0]?.id ?? ''}
            className="min-w-48 flex-1"
          >
            <option value="">Unassigned</option>
            {checkers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <SubmitButton look="line" pending="Assigning" className="min-h-10">
            Assign
          </SubmitButton>
        </div>
      </form>
      {form.state === 'done' && (
        <div className="mt-3">
          <TakeBack key={form.value.eventId} articleId={articleId} eventId={form.value.eventId} words="Assigned." />
        </div>
      )}
    </section>
  );
}
