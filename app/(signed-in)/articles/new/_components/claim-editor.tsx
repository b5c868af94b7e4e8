'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Select, Textarea } from '#app/_ui/field.tsx';
import { CLAIM_KINDS, type ClaimKind } from '#lib/core/claims/extraction.ts';
import type { PreviewEdit } from '#lib/core/claims/preview-edits.ts';
import type { NumberedClaim } from './sentences-of.ts';

export type EditorKind = 'rewrite' | 'split' | 'merge';

/** One claim in words of one's own: rewritten, in two, or together with the next. */
export function ClaimEditor({
  kind,
  claim,
  onEdit,
  onClose,
}: {
  kind: EditorKind;
  claim: NumberedClaim;
  onEdit: (edit: PreviewEdit) => void;
  onClose: () => void;
}) {
  const [texts, setTexts] = useState(() => startOf(kind, claim));
  const [claimKind, setClaimKind] = useState<ClaimKind>(claim.kind);
  const whole = texts.every((text) => text.trim() !== '');
  return (
    <div
      className="grid gap-3 py-1"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        // Enter in a field would send the form around it.
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) event.preventDefault();
      }}
    >
      {texts.map((text, index) => (
        <Textarea
          key={index}
          label={LABELS[kind][index] ?? ''}
          rows={3}
          value={text}
          autoFocus={index === 0}
          onChange={(event) => setTexts(texts.with(index, event.target.value))}
        />
      ))}
      {kind === 'rewrite' && (
        <Select label="Kind" value={claimKind} onChange={(event) => setClaimKind(event.target.value as ClaimKind)}>
          {CLAIM_KINDS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          aria-disabled={!whole}
          onClick={() => {
            if (!whole) return;
            onEdit(editOf(kind, claim, texts, claimKind));
            onClose();
          }}
        >
          {WORDS[kind]}
        </Button>
        <Button look="bare" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

const WORDS: Readonly<Record<EditorKind, string>> = { rewrite: 'Change it', split: 'Split it', merge: 'Merge them' };
const LABELS: Readonly<Record<EditorKind, readonly string[]>> = {
  rewrite: ['The claim, as a sentence that stands alone'],
  split: ['First claim', 'Second claim'],
  merge: ['Both as one claim'],
};

function startOf(kind: EditorKind, claim: NumberedClaim): readonly string[] {
  if (kind === 'split') return [claim.text, claim.text];
  return [kind === 'merge' ? `${claim.text} ${claim.next?.text ?? ''}` : claim.text];
}

function editOf(kind: EditorKind, claim: NumberedClaim, texts: readonly string[], claimKind: ClaimKind): PreviewEdit {
  const about = { claim: claim.id, was: claim.text };
  const [text = ''] = texts.map((one) => one.trim());
  if (kind === 'split') return { ...about, do: 'split', parts: texts.map((one) => one.trim()) };
  return kind === 'merge' ? { ...about, do: 'merge', text } : { ...about, do: 'rewrite', text, kind: claimKind };
}
