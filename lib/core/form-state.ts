import type { Problem } from './problem.ts';

/** Where a form stands, as `useActionState` keeps it between a server action and the page. */
export type FormState<T> =
  | { readonly state: 'fresh' }
  | { readonly state: 'done'; readonly value: T }
  | {
      readonly state: 'refused';
      readonly problem: Problem;
      /** What was typed, to fill the form again: React empties it, and without script the page is new. No passwords. */
      readonly values: Readonly<Record<string, string>>;
    };

export const FRESH: FormState<never> = { state: 'fresh' };

/** Of these fields nothing goes back to the page. */
export const isSecretField = (name: string): boolean => /password|token|secret/i.test(name);
