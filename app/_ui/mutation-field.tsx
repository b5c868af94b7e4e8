'use client';

import { useEffect, useRef, useState } from 'react';
import { contentOf, formIntention } from './form-intention.ts';
import { newMutationId } from './new-mutation-id.ts';
import type { FormState } from '#lib/core/form-state.ts';
import { MUTATION_FIELD } from '#lib/core/mutation.ts';
import { isOpen } from '#lib/core/problem.ts';

/** The id of the change that a form asks for: sent twice it is done once, with script and without. */
export function MutationField<T>({ form }: { form: FormState<T> }) {
  const kept = form.state === 'refused' && isOpen(form.problem) ? form.values[MUTATION_FIELD] : undefined;
  const [intention] = useState(() => formIntention(kept ?? newMutationId()));
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (form.state === 'done' || (form.state === 'refused' && !isOpen(form.problem))) intention.answered();
  }, [form, intention]);

  useEffect(() => {
    const element = input.current?.form;
    if (!element) return;
    // What is sent is known only when it is sent.
    const name = ({ formData }: FormDataEvent) =>
      formData.set(MUTATION_FIELD, intention.idFor(contentOf(formData, MUTATION_FIELD)));
    element.addEventListener('formdata', name);
    return () => element.removeEventListener('formdata', name);
  }, [intention]);

  // The server minted another one for the same field; the browser's own is as good.
  return (
    <input ref={input} type="hidden" name={MUTATION_FIELD} defaultValue={intention.served} suppressHydrationWarning />
  );
}
