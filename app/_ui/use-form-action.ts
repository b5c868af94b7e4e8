import { unstable_isUnrecognizedActionError as isOfAnotherBuild, unstable_rethrow as rethrow } from 'next/navigation';
import { useActionState } from 'react';
import { NOT_KNOWN } from './change.ts';
import { sendAgain } from './send-again.ts';
import { FRESH, isSecretField, type FormState } from '#lib/core/form-state.ts';
import { MUTATION_FIELD } from '#lib/core/mutation.ts';
import { problem } from '#lib/core/problem.ts';

type FormAction<T> = (before: FormState<T>, form: FormData) => Promise<FormState<T>>;

/**
 * `useActionState` for a form that changes something; the form holds a `MutationField`. After a lost connection it is sent
 * again, and what is not known is said. Without script the form is sent as it stands.
 */
export function useFormAction<T>(action: FormAction<T>) {
  return useActionState<FormState<T>, FormData>(IN_BROWSER ? patient(action) : action, FRESH);
}

// On the server React has to see the action itself: only of that can it make a form that works without script.
const IN_BROWSER = typeof window !== 'undefined';

const patient =
  <T>(action: FormAction<T>): FormAction<T> =>
  async (before, form) => {
    const answer = await sendAgain({ send: () => answered(action, before, form), isLost: (one) => one === null });
    return answer ?? { state: 'refused', problem: problem('busy', NOT_KNOWN), values: typedValues(form) };
  };

/** null where no answer came. */
async function answered<T>(action: FormAction<T>, before: FormState<T>, form: FormData): Promise<FormState<T> | null> {
  try {
    return await action(before, form);
  } catch (error) {
    rethrow(error);
    if (isOfAnotherBuild(error)) throw error;
    return null;
  }
}

function typedValues(form: FormData): Readonly<Record<string, string>> {
  const typed = [...form].filter(([name]) => name !== MUTATION_FIELD && !isSecretField(name));
  return Object.fromEntries(typed.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
