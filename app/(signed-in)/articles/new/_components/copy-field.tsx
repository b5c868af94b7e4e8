'use client';

import { useRef, useState, type ClipboardEvent, type DragEvent, type FormEvent, type Ref } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { exchange, posted } from '#app/_ui/exchange.ts';
import { Field } from '#app/_ui/field.tsx';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import { moveChange } from '#lib/core/copy/move-change.ts';
import type { PageCopy } from '#lib/schema/page-copy.ts';
import { incomingOf, linksOf, textOf, toggled, type Incoming } from './incoming.ts';
import { LeftOutList } from './left-out-list.tsx';
import { pastedCopy } from './pasted-copy.ts';
import { replaceInField } from './replace-in-field.ts';
import { copyOfFile } from './text-of-file.ts';

/** The copy: pasted, typed, or a file of text or of a web page. Uncontrolled: two megabytes are not written anew for each key. */
export function CopyField({
  ref,
  initial,
  error,
  onText,
  onPage,
  onLinks,
}: {
  ref: { current: HTMLTextAreaElement | null };
  initial: string;
  error: string | undefined;
  onText: () => void;
  /** A file was read: what a saved page says of itself, null of plain text. Its text has been told to `onText`. */
  onPage: (page: PageCopy | null) => void;
  /** What the text now in the field linked to where it came from. */
  onLinks: (links: readonly CopyLink[]) => void;
}) {
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string>();
  const [reading, setReading] = useState<string>();
  const [note, setNote] = useState<string | null>(null);
  const [incoming, setIncoming] = useState<readonly Incoming[]>([]);
  const last = useRef(0);
  const plain = useRef(false);
  const bring = (next: readonly Incoming[]) => {
    setIncoming(next);
    onLinks(next.flatMap(linksOf));
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const copy = plain.current ? null : pastedCopy(event.clipboardData.getData('text/html'));
    if (copy === null) return;
    const one = incomingOf(copy);
    const words = textOf(one);
    // All of it would be left out: then the plain text is what was meant.
    if (words === '') return;
    event.preventDefault();
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    replaceInField(event.currentTarget, { start, end, words });
    setNote(null);
    bring([...incoming, one]);
  };
  const toggle = (one: Incoming, number: number) => {
    const field = ref.current;
    if (field === null) return;
    const next = toggled(one, number);
    const change = moveChange(textOf(one), textOf(next), field.value);
    if (change === null) {
      setNote('The text around this place has changed, so it cannot be put back by itself. Copy it from the list.');
      return;
    }
    setNote(null);
    replaceInField(field, change);
    bring(incoming.map((each) => (each === one ? next : each)));
  };
  const typed = (event: FormEvent<HTMLTextAreaElement>) => {
    onText();
    const undone = event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType.startsWith('history');
    if (!undone) return;
    // What was brought in by a step that is taken back goes with it, and what was put back is out again.
    const { value } = event.currentTarget;
    const left = incoming.flatMap((one) => {
      if (value.includes(textOf(one))) return [one];
      const fits = one.leftOut.map(({ number }) => toggled(one, number)).find((each) => value.includes(textOf(each)));
      return fits ?? [];
    });
    bring(left);
  };
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
    const { text, page } = found.value;
    ref.current.value = text;
    setNote(found.value.note);
    bring(page === null ? [] : [incomingOf(page.copy, text.startsWith(`${page.title}\n`) ? page.title : '')]);
    onText();
    onPage(page);
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
            onInput={typed}
            onPaste={paste}
            onKeyDown={(event) => {
              plain.current = event.shiftKey;
            }}
            onKeyUp={() => {
              plain.current = false;
            }}
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
        {reading === undefined ? note : `Reading ${reading} …`}
      </p>
      <LeftOutList incoming={incoming} onToggle={toggle} />
    </div>
  );
}

type CopyIn = {
  readonly text: string;
  readonly page: PageCopy | null;
  /** How it was read, where that is not as plain UTF-8. */
  readonly note: string | null;
};

/** The text of a file; where it is a web page, the server finds the article in it. */
async function copyIn(file: File): Promise<Result<CopyIn, string>> {
  const copy = await copyOfFile(file);
  if (!copy.ok) return copy;
  const { note } = copy.value;
  if ('text' in copy.value) return ok({ text: copy.value.text, page: null, note });
  const page = await exchange<PageCopy>('/api/articles/page', posted({ html: copy.value.html }));
  return page.ok ? ok({ text: page.value.text, page: page.value, note }) : fail(page.error.message);
}
