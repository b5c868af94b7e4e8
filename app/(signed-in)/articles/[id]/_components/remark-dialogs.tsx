'use client';

import { useState } from 'react';
import { Input, Select, Textarea } from '#app/_ui/field.tsx';
import type { CommentKind } from '#lib/core/claims/comments.ts';
import { DISPOSITIONS, type Disposition } from '#lib/core/verdicts/codes.ts';
import type { DispositionView } from '#lib/schema/claim-detail.ts';
import { useDeskActions } from './desk-context.ts';
import { DISPOSITION_WORDS } from './desk-words.ts';
import { FormDialog } from './form-dialog.tsx';

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { logSearch } = useDeskActions();
  const [place, setPlace] = useState('');
  const [terms, setTerms] = useState('');
  return (
    <FormDialog title="Log a search" send="Log it" onSend={() => logSearch({ place, terms })} onClose={onClose}>
      {(problems) => (
        <>
          <p className="text-ink-2">Unsuccessful searches count. The time is kept.</p>
          <Input
            label="Where"
            hint="kremlin.ru, the court register, a call to the press office"
            value={place}
            error={problems['place']}
            onChange={(event) => setPlace(event.target.value)}
            data-focus-first
          />
          <Input
            label="Terms"
            hint="The words you searched for, or the question you asked"
            value={terms}
            error={problems['terms']}
            onChange={(event) => setTerms(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}

export function CommentDialog({
  kind,
  text: first,
  onClose,
}: {
  kind: CommentKind;
  text: string;
  onClose: () => void;
}) {
  const { comment } = useDeskActions();
  const [text, setText] = useState(first);
  const about = ABOUT[kind];
  return (
    <FormDialog title={about.title} send={about.send} onSend={() => comment({ kind, text })} onClose={onClose}>
      {(problems) => (
        <Textarea
          label={about.label}
          hint={about.hint}
          rows={5}
          value={text}
          error={problems['text']}
          onChange={(event) => setText(event.target.value)}
          data-focus-first
        />
      )}
    </FormDialog>
  );
}

const ABOUT = {
  comment: { title: 'Add a remark', label: 'Remark', send: 'Add', hint: 'For colleagues on this story.' },
  query: {
    title: 'Ask the writer',
    label: 'Question',
    send: 'Ask',
    hint: 'The story cannot be signed off until it is answered.',
  },
  rewrite: {
    title: 'Propose a wording',
    label: 'Wording',
    send: 'Propose',
    hint: 'Write the sentence as it should stand in the copy.',
  },
} as const satisfies Record<CommentKind, object>;

export function DispositionDialog({ current, onClose }: { current: DispositionView | null; onClose: () => void }) {
  const { dispose } = useDeskActions();
  const [kind, setKind] = useState<Disposition | ''>(current?.kind ?? '');
  const [reason, setReason] = useState(current?.reason ?? '');
  return (
    <FormDialog
      title="What the desk does about this claim"
      send="Save"
      onSend={() => dispose({ kind: kind === '' ? null : kind, reason })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Select
            label="Disposition"
            value={kind}
            error={problems['kind']}
            onChange={(event) => setKind(DISPOSITIONS.find((one) => one === event.target.value) ?? '')}
          >
            <option value="">None</option>
            {DISPOSITIONS.map((one) => (
              <option key={one} value={one}>
                {DISPOSITION_WORDS[one]}
              </option>
            ))}
          </Select>
          <Textarea
            label="Reason"
            hint={kind === 'stet' ? 'Needed: why it may stand as it is.' : 'If it helps the writer.'}
            value={reason}
            error={problems['reason']}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}

export function ReturnDialog({ onClose }: { onClose: () => void }) {
  const { returnClaim } = useDeskActions();
  const [reason, setReason] = useState('');
  return (
    <FormDialog title="Return to the reviewer" send="Return" onSend={() => returnClaim(reason)} onClose={onClose}>
      {(problems) => (
        <Textarea
          label="What is to be done"
          value={reason}
          error={problems['reason']}
          onChange={(event) => setReason(event.target.value)}
          data-focus-first
        />
      )}
    </FormDialog>
  );
}
