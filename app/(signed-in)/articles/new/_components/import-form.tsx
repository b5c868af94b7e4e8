'use client';

import { useEffect, useRef, useState } from 'react';
import { LinkButton } from '#app/_ui/button.tsx';
import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { paths } from '#app/_ui/paths.ts';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { counted } from '#app/_ui/words.ts';
import { useZone } from '#app/_ui/zone.tsx';
import { titledCopy } from '#lib/core/claims/titled-copy.ts';
import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import { MAX_LINKS } from '#lib/schema/import-form.ts';
import type { PageCopy } from '#lib/schema/page-copy.ts';
import { importAnArticle } from '../actions.ts';
import { CopyField } from './copy-field.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { PublishedField } from './published-field.tsx';
import { SameText } from './same-text.tsx';
import { usePreview } from './use-preview.ts';

/** The text and what it is on the left, what the engine finds in it on the right. Works without script, then without preview. */
export function ImportForm() {
  const [form, action] = useFormAction(importAnArticle);
  const zone = useZone();
  const before = typed(form, 'text');
  const preview = usePreview(titledCopy(typed(form, 'title'), before));
  const whole = useRef<HTMLFormElement>(null);
  const edits = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [links, setLinks] = useState<readonly CopyLink[]>([]);
  const { title, dateline } = preview.run.article;
  const claims = preview.preview.claims.length;
  const [page, setPage] = useState<PageCopy | null>(null);
  const field = (name: string) => ({
    name,
    defaultValue: typed(form, name),
    error: fieldProblem(form, name),
  });
  const control = (name: string) => {
    const found = whole.current?.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : null;
  };
  /** As it will be stored: the title in its field is part of it. */
  const copyNow = () => titledCopy(control('title')?.value ?? '', text.current?.value ?? '');
  const readFrom = (next: PageCopy | null) => {
    for (const name of ['title', 'outlet', 'byline', 'url'] as const) {
      const input = control(name);
      // What a person wrote stays; what the page before this one said does not.
      if (input !== null && (input.value === '' || input.value === page?.[name])) input.value = next?.[name] ?? '';
    }
    setPage(next);
    preview.typed(copyNow());
  };
  useEffect(() => {
    // What is wrong may be far above the button that was pressed.
    if (form.state === 'refused') whole.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [form]);
  return (
    <form
      ref={whole}
      action={action}
      className="grid flex-1 grid-cols-[minmax(0,34rem)_minmax(0,1fr)] max-lg:grid-cols-1 lg:h-[calc(100dvh-2.75rem)] lg:flex-none"
      onSubmit={() => {
        // The edits as they fit the text of this moment, which may be newer than the preview.
        if (edits.current) edits.current.value = JSON.stringify(preview.editsFor(copyNow()));
      }}
    >
      <MutationField form={form} />
      <div className="flex min-h-0 flex-col">
        <div className="grid min-h-0 flex-1 content-start gap-4 overflow-y-auto p-6 max-md:p-4">
          <h1 className="font-copy text-xl font-semibold">Import an article</h1>
          <CopyField
            ref={text}
            initial={before}
            error={fieldProblem(form, 'text')}
            onText={() => preview.typed(copyNow())}
            onPage={readFrom}
            onLinks={setLinks}
          />
          <input type="hidden" name="links" value={JSON.stringify(links.slice(0, MAX_LINKS))} readOnly />
          <input ref={edits} type="hidden" name="edits" defaultValue={typed(form, 'edits', '[]')} />
          <Input
            label="Title"
            {...field('title')}
            placeholder={title ?? ''}
            hint="Part of the copy: it is checked as its headline. Left empty: the headline of the text."
            maxLength={300}
            onInput={() => preview.typed(copyNow())}
          />
          <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
            <Input label="Slug" {...field('slug')} hint="What the desk calls the story." maxLength={100} />
            <Input label="Outlet" {...field('outlet')} maxLength={100} />
            <Input label="Byline" {...field('byline')} hint="Who wrote it." maxLength={100} />
            <PublishedField
              fromPage={page?.publishedOn ?? ''}
              fromText={dateline?.date ?? ''}
              given={typed(form, 'publishedOn')}
              error={fieldProblem(form, 'publishedOn')}
            />
            <Input label="Due" type="datetime-local" {...field('dueAt')} hint={`Newsroom time (${zone})`} />
          </div>
          <Input
            label="Address"
            type="url"
            {...field('url')}
            placeholder="https://"
            hint="Where it is or will be published."
            maxLength={2000}
          />
        </div>
        <div className="grid gap-3 border-t border-hair px-6 py-3 max-md:px-4">
          <FormProblem form={form} />
          <SameText form={form} />
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton pending="Importing">
              {claims === 0 ? 'Import' : `Import ${counted(claims, 'claim')}`}
            </SubmitButton>
            <LinkButton look="bare" href={paths.articles()}>
              Cancel
            </LinkButton>
          </div>
        </div>
      </div>
      <PreviewPane state={preview} takeApart={() => preview.read(copyNow())} />
    </form>
  );
}
