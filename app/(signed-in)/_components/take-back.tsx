'use client';

import { FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { takeBack } from '../take-back-action.ts';

/** What was just done, in words, and the way back from it. Works without script. */
export function TakeBack({ articleId, eventId, words }: { articleId: string; eventId: string; words: string }) {
  const [form, action] = useFormAction(takeBack);
  return (
    <form action={action} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <MutationField form={form} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="eventId" value={eventId} />
      <p role="status">{form.state === 'done' ? 'Taken back.' : words}</p>
      {form.state !== 'done' && (
        <SubmitButton look="line" pending="Taking it back">
          Take it back
        </SubmitButton>
      )}
      <FormProblem form={form} className="basis-full" />
    </form>
  );
}
