import { classNames } from './class-names.ts';
import type { FormState } from '#lib/core/form-state.ts';

/** Why a form was refused, announced as it appears. `otherwise` stands there before the form was ever sent. */
export function FormProblem<T>({
  form,
  otherwise,
  className,
}: {
  form: FormState<T>;
  otherwise?: string | undefined;
  className?: string;
}) {
  const message = form.state === 'refused' ? form.problem.message : otherwise;
  return (
    <div role="alert" className={classNames('empty:hidden', className)}>
      {message !== undefined && <p className="border-l-3 border-ink pl-3 font-semibold">{message}</p>}
    </div>
  );
}

/** The sentence for one field. */
export const fieldProblem = <T,>(form: FormState<T>, name: string): string | undefined =>
  form.state === 'refused' ? form.problem.fields?.[name] : undefined;

/** What was typed into a field that was refused, else what it had before. */
export const typed = <T,>(form: FormState<T>, name: string, before = ''): string =>
  form.state === 'refused' ? (form.values[name] ?? before) : before;
