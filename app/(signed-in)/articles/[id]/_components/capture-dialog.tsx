'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Input, Select, Textarea } from '#app/_ui/field.tsx';
import type { SourceId } from '#lib/core/ids.ts';
import { CAPTURE_KINDS, type CaptureKind } from '#lib/core/sources/source.ts';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { CAPTURE_KIND_WORDS, TOLD_TO_US } from './desk-words.ts';
import { FormDialog } from './form-dialog.tsx';

/** Keeps what a source published, or what somebody told us: its text, its hash and its time, never to change again. */
export function CaptureDialog({
  sourceId: first,
  told,
  onOpen,
  onClose,
}: {
  sourceId: SourceId | null;
  told: boolean;
  onOpen: OpenDialog;
  onClose: () => void;
}) {
  const { addCapture } = useDeskActions();
  const view = useDesk((state) => state.view);
  const sources = sourcesOf(view);
  const [sourceId, setSourceId] = useState<string>(first ?? sources[0]?.id ?? '');
  const [kind, setKind] = useState<CaptureKind>(told ? 'call' : 'paste');
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [publishedOn, setPublishedOn] = useState('');
  const [circumstances, setCircumstances] = useState({ who: '', channel: '', asked: '', answered: '', terms: '' });
  const isTold = TOLD_TO_US.includes(kind);
  return (
    <FormDialog
      title={isTold ? 'Note what somebody told you' : 'Capture what a source published'}
      send="Capture"
      blocked={sources.length === 0 ? 'Add the source first.' : null}
      onSend={async () => {
        const added = await addCapture({
          articleId: view.article.id,
          sourceId: sourceId as SourceId,
          kind,
          text,
          title,
          url,
          publishedOn,
          circumstances: isTold ? circumstances : null,
        });
        return added.ok ? null : added.error;
      }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <div className="flex flex-wrap items-end gap-2">
            <Select
              label="Source"
              className="min-w-40 flex-1"
              value={sourceId}
              error={problems['sourceId']}
              onChange={(event) => setSourceId(event.target.value)}
            >
              {sources.map((source) => (
                <option key={source.id} value={source.id}>
                  {source.name}
                </option>
              ))}
            </Select>
            <Button className="min-h-10" onClick={() => onOpen({ kind: 'add-source' })}>
              Another source
            </Button>
            <Select
              label="What it is"
              className="min-w-40 flex-1"
              value={kind}
              onChange={(event) => setKind(CAPTURE_KINDS.find((one) => one === event.target.value) ?? kind)}
            >
              {OFFERED.map((one) => (
                <option key={one} value={one}>
                  {CAPTURE_KIND_WORDS[one]}
                </option>
              ))}
            </Select>
          </div>
          <Textarea
            label={isTold ? 'What was said, word for word as far as you can' : 'Text'}
            hint="Kept exactly as it is, with its hash and the time. It can never be changed."
            rows={9}
            className="[&_textarea]:font-copy [&_textarea]:text-quote"
            value={text}
            error={problems['text']}
            onChange={(event) => setText(event.target.value)}
            data-focus-first
          />
          {isTold ? (
            <div className="grid gap-3 md:grid-cols-2">
              {TOLD_FIELDS.map(({ name, label, hint }) => (
                <Input
                  key={name}
                  label={label}
                  hint={hint}
                  value={circumstances[name]}
                  error={problems[`circumstances.${name}`]}
                  onChange={(event) => setCircumstances((old) => ({ ...old, [name]: event.target.value }))}
                />
              ))}
            </div>
          ) : (
            <div className="grid gap-3 md:grid-cols-2">
              <Input
                label="Title"
                value={title}
                error={problems['title']}
                onChange={(event) => setTitle(event.target.value)}
              />
              <Input
                label="Published on"
                type="date"
                value={publishedOn}
                error={problems['publishedOn']}
                onChange={(event) => setPublishedOn(event.target.value)}
              />
              <Input
                label="Address"
                type="url"
                className="md:col-span-2"
                placeholder="https://"
                value={url}
                error={problems['url']}
                onChange={(event) => setUrl(event.target.value)}
              />
            </div>
          )}
        </>
      )}
    </FormDialog>
  );
}

/** What can be captured by pasting; pages and files come in by other ways. */
const OFFERED = CAPTURE_KINDS.filter((kind) => kind !== 'page' && kind !== 'upload');

const TOLD_FIELDS = [
  { name: 'who', label: 'Who spoke', hint: 'Name and function' },
  { name: 'channel', label: 'How', hint: 'Telephone, in person, e-mail' },
  { name: 'asked', label: 'What you asked', hint: '' },
  { name: 'answered', label: 'What they answered, in short', hint: '' },
  { name: 'terms', label: 'On what terms', hint: 'On the record, on background, not for attribution' },
] as const;

function sourcesOf(view: DeskView): readonly { readonly id: SourceId; readonly name: string }[] {
  const cited = view.citedSources.map(({ sourceId, name }) => ({ id: sourceId, name }));
  const captured = view.captures.map(({ sourceId, source }) => ({ id: sourceId, name: source }));
  return [...new Map([...captured, ...cited].map((source) => [source.id, source])).values()];
}
