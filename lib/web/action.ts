import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { FormState } from '#lib/core/form-state.ts';
import { MUTATION_FIELD, type SentMutation } from '#lib/core/mutation.ts';
import { permits, type PublicPermission, type StaffPermission } from '#lib/core/people/permissions.ts';
import { isOpen, problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import { runtime } from '#lib/runtime.ts';
import { visitorContext, webContext, type VisitorContext, type WebContext } from './context.ts';
import { asHandler } from './handler.ts';
import { formValues, typedValues } from './form-values.ts';
import { invalid } from './invalid.ts';
import { localPath } from './return-path.ts';
import { plainErrors } from './plain-errors.ts';
import { crossOrigin } from './same-origin.ts';
import { sentMutation } from './sent-mutation.ts';
import { currentSession } from './session.ts';
import { unexpected } from './unexpected.ts';

type Action<P, T> = ((previous: FormState<T>, form: FormData) => Promise<FormState<T>>) & { readonly permission: P };
type UseCase<C, I, T> = (context: C, input: I) => Promise<Result<T, Problem>>;
type Options<P, S, I, T> = {
  readonly permission: P;
  readonly input: S;
  /** Where to go after it worked; without it the page is shown again, fresh. */
  readonly goTo?: (value: T, input: I) => string;
};

/**
 * A server action for `useActionState`: who, may they, what, then the use case (which asks what depends on facts).
 * The form's fields are parsed by `input`; a field given several times arrives as a list.
 */
export function defineAction<P extends StaffPermission, S extends z.ZodType, T>(
  options: Options<P, S, z.output<S>, T>,
  useCase: UseCase<WebContext, z.output<S>, T>,
): Action<P, T> {
  return wrap(options, async () => {
    const session = await currentSession();
    if (!session)
      return fail(problem('signed_out', 'You are signed out. Sign in in another tab, then send this again.'));
    const allowed = permits(session.actor, options.permission as StaffPermission);
    if (!allowed.ok) return fail(allowed.error);
    const context = await webContext(session);
    return { ok: true, value: (input, sent) => useCase({ ...context, sent }, input) };
  });
}

/** A server action that anybody may call. */
export function definePublicAction<P extends PublicPermission, S extends z.ZodType, T>(
  options: Options<P, S, z.output<S>, T>,
  useCase: UseCase<VisitorContext, z.output<S>, T>,
): Action<P, T> {
  return wrap(options, async () => {
    const context = await visitorContext((await currentSession())?.actor ?? null);
    return { ok: true, value: (input, sent) => useCase({ ...context, sent }, input) };
  });
}

type Admit<I, T> = () => Promise<Result<(input: I, sent: SentMutation) => Promise<Result<T, Problem>>, Problem>>;

function wrap<P extends string, S extends z.ZodType, T>(
  { permission, input, goTo }: Options<P, S, z.output<S>, T>,
  admit: Admit<z.output<S>, T>,
): Action<P, T> {
  const action = async (_previous: FormState<T>, form: FormData): Promise<FormState<T>> => {
    const refused = (why: Problem): FormState<T> => ({
      state: 'refused',
      problem: why,
      values: isOpen(why) ? { ...typedValues(form, input), ...mutationIn(form) } : typedValues(form, input),
    });
    try {
      const foreign = crossOrigin(await headers(), (await runtime()).env);
      if (foreign) return refused(foreign);
      const admitted = await admit();
      if (!admitted.ok) return refused(admitted.error);
      const sent = await sentMutation(form instanceof FormData ? form.get(MUTATION_FIELD) : null);
      if (!sent.ok) return refused(sent.error);
      const parsed = input.safeParse(formValues(form, input), { error: plainErrors });
      if (!parsed.success) return refused(invalid(parsed.error));
      const result = await admitted.value(parsed.data, sent.value);
      if (!result.ok) return refused(result.error);
      if (goTo) redirect(localPath(goTo(result.value, parsed.data)));
      refresh();
      return { state: 'done', value: result.value };
    } catch (error) {
      unstable_rethrow(error);
      return refused(await unexpected(error, `action ${permission}`));
    }
  };
  return asHandler(action, permission);
}

/** For a page without script, which is made anew: what may have been saved is sent again under the same id. */
function mutationIn(form: unknown): Readonly<Record<string, string>> {
  const id = form instanceof FormData ? form.get(MUTATION_FIELD) : null;
  return typeof id === 'string' ? { [MUTATION_FIELD]: id } : {};
}
