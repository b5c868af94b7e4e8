import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

type About = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Undefined where nothing is wrong. */
  readonly error?: string | undefined;
  /** The label is for screen readers alone; something else on the screen says it. */
  readonly labelHidden?: boolean;
};

export function Input({ label, hint, error, labelHidden, className, ...rest }: About & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} className={className}>
      {(control) => <input {...control} {...rest} className={classNames(CONTROL, 'min-h-10')} />}
    </Field>
  );
}

export function Textarea({ label, hint, error, labelHidden, className, ...rest }: About & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} className={className}>
      {(control) => <textarea rows={3} {...control} {...rest} className={classNames(CONTROL, 'block resize-y')} />}
    </Field>
  );
}

export function Select({ label, hint, error, labelHidden, className, ...rest }: About & ComponentProps<'select'>) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} className={className}>
      {(control) => <select {...control} {...rest} className={classNames(CONTROL, 'min-h-10')} />}
    </Field>
  );
}

export function Checkbox({
  label,
  hint,
  error,
  className,
  ...rest
}: Omit<About, 'labelHidden'> & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={classNames('grid gap-1', className)}>
      <label className="flex min-h-7 items-center gap-2">
        <input type="checkbox" className="size-4 flex-none accent-ink" {...described(id, hint, error)} {...rest} />
        <span>{label}</span>
      </label>
      <Notes id={id} hint={hint} error={error} />
    </div>
  );
}

/** A label, a control of any kind, its hint and its error, tied together for those who do not see them side by side. */
export function Field({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  children,
}: {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  labelHidden?: boolean | undefined;
  className?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={classNames('grid content-start gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-medium'}>
        {label}
      </label>
      {children({ id, ...described(id, hint, error) })}
      <Notes id={id} hint={hint} error={error} />
    </div>
  );
}

export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

function described(id: string, hint: ReactNode, error: string | undefined): Omit<ControlProps, 'id'> {
  const notes = [error === undefined ? null : `${id}-error`, hint ? `${id}-hint` : null].filter(
    (note) => note !== null,
  );
  return {
    ...(notes.length === 0 ? {} : { 'aria-describedby': notes.join(' ') }),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  };
}

function Notes({ id, hint, error }: { id: string; hint: ReactNode; error: string | undefined }) {
  return (
    <>
      {error !== undefined && (
        <p id={`${id}-error`} className="font-semibold">
          {error}
        </p>
      )}
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-2">
          {hint}
        </p>
      ) : null}
    </>
  );
}

const CONTROL =
  'w-full rounded-m border border-edge bg-paper px-[0.6rem] py-[0.45rem] text-m text-ink aria-invalid:border-ink aria-invalid:inset-ring aria-invalid:inset-ring-ink max-md:text-l';
