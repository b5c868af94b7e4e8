'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonLook } from './button.tsx';

/** Sends its form; says so in words while it does, and cannot be pressed twice. */
export function SubmitButton({
  children,
  pending = 'Saving',
  look = 'ink',
  className,
  name,
  value,
}: {
  children: ReactNode;
  pending?: string;
  look?: ButtonLook;
  className?: string;
  name?: string;
  value?: string;
}) {
  const status = useFormStatus();
  return (
    <Button
      type="submit"
      look={look}
      aria-disabled={status.pending || undefined}
      onClick={(event) => {
        if (status.pending) event.preventDefault();
      }}
      {...(className === undefined ? {} : { className })}
      {...(name === undefined ? {} : { name })}
      {...(value === undefined ? {} : { value })}
    >
      {status.pending ? pending : children}
    </Button>
  );
}
