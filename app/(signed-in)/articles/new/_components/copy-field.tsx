'use client';

import { useRef, useState, type DragEvent, type Ref } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { exchange, posted } from '#app/_ui/exchange.ts';
import { Field } from '#app/_ui/field.tsx';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { PageCopy } from '#lib/schema/page-copy.ts';
import { copyOfFile } from './text-of-file.ts';

/** The copy: pasted, typed, or a file of text or of a web page. Uncontrolled: two megabytes are not written anew for each key. */
export function CopyField({
  ref,
  initial,
  error,
  onText,
  onPage,
}: {
  ref: { current: HTMLTextAreaElement | null };
  initial: string;
  error: string | undefined;
  onText: () => void;
  /** A file was read: what a saved page says of itself, null of plain text. Its text has been told to `onText`. */
  onPage: (page: PageCopy | null) => void;
}) {
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const [reading, setReading] = useState<string>();
  const last = useRef(0);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const turn = (last.current += 1);
    setReading(file.name);
    const found = await copyIn(file);
    // Another file was chosen meanwhile: that one counts.
    if (turn !== last.current) return;
    setReading(undefined);
    setFault(found.ok ? undefined : found.error);
    if (!found.ok || ref.current === null) return;
    ref.current.value = found.value.text;
    onText();
    onPage(found.value.page);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="grid gap-2">
      <Field
        label="Text"
        error={fault ?? error}
        hint="Paste it, or drop a file here: plain text (.txt, .md; up to 2 MB) or a saved web page (.html; up to 3 MB)."
      >
        {(control) => (
          <textarea
            {...control}
            ref={ref as Ref<HTMLTextAreaElement>}
            name="text"
            rows={16}
            defaultValue={initial}
            spellCheck={false}
            onInput={onText}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
            className={classNames(
              'block min-h-64 w-full resize-y rounded-m border bg-paper px-3 py-2 font-copy text-quote text-ink-copy aria-invalid:border-ink aria-invalid:inset-ring aria-invalid:inset-ring-ink',
              over ? 'border-ink bg-paper-aside inset-ring inset-ring-ink' : 'border-edge',
            )}
          />
        )}
      </Field>
      <label className="flex flex-wrap items-center gap-2 text-xs text-ink-2">
        or a file
        <input
          type="file"
          name="file"
          accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
          className="min-h-7 max-w-full text-xs file:mr-2 file:min-h-7 file:rounded-m file:border file:border-edge file:bg-transparent file:px-2 file:font-medium file:text-ink"
          onChange={(event) => {
            const input = event.currentTarget;
            void take(input.files?.[0]).then(() => {
              // The text is in the field now; sent as well, it would only double the request.
              input.value = '';
            });
          }}
        />
      </label>
      <p role="status" className="text-xs text-ink-2 empty:hidden">
        {reading !== undefined && `Reading ${reading} …`}
      </p>
    </div>
  );
}

/** The text of a file; where it is a web page, the server finds the article in it. */
async function copyIn(file: File): Promise<Result<{ readonly text: string; readonly page: PageCopy | null }, string>> {
  const copy = await copyOfFile(file);
  if (!copy.ok) return copy;
  if ('text' in copy.value) return ok({ text: copy.value.text, page: null });
  const page = await exchange<PageCopy>('/api/articles/page', posted(copy.value));
  return page.ok ? ok({ text: page.value.text, page: page.value }) : fail(page.error.message);
}
