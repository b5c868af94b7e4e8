'use client';

import { useState } from 'react';
import { Input } from '#app/_ui/field.tsx';

/** The date of the dateline, until somebody gives another. */
export function PublishedField({
  fromText,
  given,
  error,
}: {
  /** ISO date, or empty where the text has none. */
  fromText: string;
  /** What was sent before, when the form comes back. */
  given: string;
  error: string | undefined;
}) {
  const [own, setOwn] = useState<string | null>(given === '' ? null : given);
  return (
    <Input
      label="Published on"
      type="date"
      name="publishedOn"
      value={own ?? fromText}
      onChange={(event) => setOwn(event.target.value)}
      error={error}
      hint={own === null && fromText !== '' ? 'From the dateline.' : undefined}
    />
  );
}
