'use client';

import { useState } from 'react';
import { Input } from '#app/_ui/field.tsx';

/** The date of the page or of the dateline, until somebody gives another. */
export function PublishedField({
  fromPage,
  fromText,
  given,
  error,
}: {
  /** ISO date, or empty where no page was read or it has none. */
  fromPage: string;
  /** ISO date, or empty where the text has none. */
  fromText: string;
  /** What was sent before, when the form comes back. */
  given: string;
  error: string | undefined;
}) {
  const [own, setOwn] = useState<string | null>(given === '' ? null : given);
  const found = fromPage || fromText;
  return (
    <Input
      label="Published on"
      type="date"
      name="publishedOn"
      value={own ?? found}
      onChange={(event) => setOwn(event.target.value)}
      error={error}
      hint={own === null && found !== '' ? (fromPage === '' ? 'From the dateline.' : 'From the page.') : undefined}
    />
  );
}
