'use client';

import { useState, type DragEvent, type Ref } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { Field } from '#app/_ui/field.tsx';
import { textOfFile } from './text-of-file.ts';

/** The copy, pasted, typed or dropped as a file. Uncontrolled: two megabytes are not written anew for each key. */
export function CopyField({
  ref,
  initial,
  error,
  onText,
}: {
  ref: { current: HTMLTextAreaElement | null };
  initial: string;
  error: string | undefined;
  onText: (text: string) => void;
}) {
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await textOfFile(file);
    setFault(text.ok ? undefined : text.error);
    if (!text.ok || ref.current === null) return;
    ref.current.value = text.value;
    onText(text.value);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="grid gap-2">
      <Field label="Text" error={fault ?? error} hint="Paste it, or drop a .txt or .md file here. Up to 2 MB.">
        {(control) => (
          <textarea
            {...control}
            ref={ref as Ref<HTMLTextAreaElement>}
            name="text"
            rows={16}
            defaultValue={initial}
            spellCheck={false}
            onInput={(event) => onText(event.currentTarget.value)}
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
          accept=".txt,.md,text/plain,text/markdown"
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
    </div>
  );
}
