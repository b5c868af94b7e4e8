import { newMutationId } from './new-mutation-id.ts';

/**
 * Under which id a form is sent: what is sent once more is the same change, what was altered since is another one, and so
 * is the same after an answer.
 * @param served the id in the form as it was served, for what is sent first
 */
export function formIntention(served: string) {
  let next = served;
  let sent: { readonly content: string; readonly id: string } | null = null;
  return {
    served,
    idFor: (content: string): string => {
      if (sent?.content !== content) {
        sent = { content, id: next };
        next = newMutationId();
      }
      return sent.id;
    },
    answered: () => {
      sent = null;
    },
  };
}

/** All that a form says, but for the id itself and what Next adds. Files by what is known of them without reading them. */
export const contentOf = (form: FormData, idField: string): string =>
  JSON.stringify(
    [...form]
      .filter(([name]) => name !== idField && !name.startsWith('$ACTION'))
      .map(([name, value]) => [name, typeof value === 'string' ? value : [value.name, value.size, value.lastModified]]),
  );
