'use client';

import { useState } from 'react';
import { Input, Select } from '#app/_ui/field.tsx';
import { SOURCE_KINDS, type SourceKind } from '#lib/core/sources/source.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { SOURCE_KIND_WORDS } from './desk-words.ts';
import { FormDialog } from './form-dialog.tsx';

/** A source into the registry and among those of the story; then on to capturing what it published. */
export function SourceDialog({ onOpen, onClose }: { onOpen: OpenDialog; onClose: () => void }) {
  const { addSource, refresh } = useDeskActions();
  const articleId = useDesk((state) => state.view.article.id);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<SourceKind>('outlet');
  const [homePage, setHomePage] = useState('');
  return (
    <FormDialog
      title="Add a source"
      send="Add, then capture it"
      onSend={async () => {
        const added = await addSource({ name, kind, homePage, articleId });
        if (!added.ok) return added.error;
        await refresh();
        // After this dialog has closed itself.
        setTimeout(() => onOpen({ kind: 'add-capture', sourceId: added.value }), 0);
        return null;
      }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Input
            label="Name"
            hint="Who speaks or publishes: an outlet, an agency, an institution, a person, a document."
            value={name}
            error={problems['name']}
            onChange={(event) => setName(event.target.value)}
            data-focus-first
          />
          <Select
            label="Kind"
            value={kind}
            onChange={(event) => setKind(SOURCE_KINDS.find((one) => one === event.target.value) ?? kind)}
          >
            {SOURCE_KINDS.map((one) => (
              <option key={one} value={one}>
                {SOURCE_KIND_WORDS[one]}
              </option>
            ))}
          </Select>
          <Input
            label="Home page"
            type="url"
            hint="If it has one."
            value={homePage}
            error={problems['homePage']}
            onChange={(event) => setHomePage(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
