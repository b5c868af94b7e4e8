'use client';

import { useState } from 'react';

import { Checkbox, Select, Textarea } from '#app/_ui/field.tsx';
import { CLAIM_KINDS, type ClaimKind } from '#lib/core/claims/extraction.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { KIND_WORDS } from './desk-words.ts';
import { FormDialog } from './form-dialog.tsx';

export function EditDialog({ claim, onClose }: { claim: ClaimSummary; onClose: () => void }) {
  const { editClaim } = useDeskActions();
  const [text, setText] = useState(claim.text);
  const [kind, setKind] = useState(claim.kind);
  return (
    <FormDialog
      title={`Edit claim ${claim.ordinal}`}
      send="Save"
      onSend={() => editClaim(claim.id, { claimVersion: claim.version, text, kind })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <TextAndKind text={text} kind={kind} onText={setText} onKind={setKind} problem={problems['text']} />
          <p className="text-ink-2">A claim that was checked is checked again after its words change.</p>
        </>
      )}
    </FormDialog>
  );
}

export function AddClaimDialog({ span, onClose }: { span: Span; onClose: () => void }) {
  const { addClaim } = useDeskActions();
  const copy = useDesk((state) => state.view.version.text);
  const words = copy.slice(span.start, span.end);
  const [text, setText] = useState(asSentence(words));
  const [kind, setKind] = useState<ClaimKind>('event');
  return (
    <FormDialog
      title="Make a claim of these words"
      send="Add the claim"
      onSend={() => addClaim({ text, kind, spans: [span] })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <blockquote className="border-l border-hair-strong pl-3 font-copy text-quote">{words}</blockquote>
          <TextAndKind text={text} kind={kind} onText={setText} onKind={setKind} problem={problems['text']} />
        </>
      )}
    </FormDialog>
  );
}

type Part = { readonly text: string; readonly kind: ClaimKind; readonly spans: readonly Span[] };

/** Cuts the claim's own words into parts: each part gets the words up to the next cut, and a sentence of its own. */
export function SplitDialog({ claim, onClose }: { claim: ClaimSummary; onClose: () => void }) {
  const { splitClaim } = useDeskActions();
  const copy = useDesk((state) => state.view.version.text);
  const whole = {
    start: Math.min(...claim.spans.map((s) => s.start)),
    end: Math.max(...claim.spans.map((s) => s.end)),
  };
  const words = wordsOf(copy, whole);
  const [cuts, setCuts] = useState<readonly number[]>([]);
  const [texts, setTexts] = useState<Readonly<{ [start: number]: string }>>({});
  const parts = partsOf(copy, claim, whole, cuts).map((part, index) => ({
    ...part,
    text: texts[part.spans[0]?.start ?? index] ?? part.text,
  }));
  return (
    <FormDialog
      title={`Split claim ${claim.ordinal}`}
      send={`Split into ${parts.length}`}
      blocked={parts.length < 2 ? 'Choose the word at which the next part begins.' : null}
      onSend={() =>
        splitClaim(claim.id, {
          claimVersion: claim.version,
          parts: parts.map((part) => ({ ...part, spans: part.spans.map((span) => ({ ...span })) })),
        })
      }
      onClose={onClose}
    >
      {() => (
        <>
          <p className="text-ink-2">
            Press the word at which a new claim begins; press it again to undo the cut. The first part keeps the
            evidence.
          </p>
          <p className="font-copy text-claim leading-8">
            {words.map((word, index) => {
              const isCut = cuts.includes(word.start);
              return (
                <button
                  key={word.start}
                  type="button"
                  disabled={index === 0}
                  aria-pressed={isCut}
                  aria-label={`Begin a part at “${copy.slice(word.start, word.end)}”`}
                  className={
                    isCut
                      ? 'rounded-s border-l-2 border-ink px-1 font-semibold'
                      : 'rounded-s pr-1 hover:bg-paper-sunk disabled:cursor-default'
                  }
                  onClick={() =>
                    setCuts((old) =>
                      old.includes(word.start) ? old.filter((cut) => cut !== word.start) : [...old, word.start],
                    )
                  }
                >
                  {copy.slice(word.start, word.end)}
                </button>
              );
            })}
          </p>
          {parts.length > 1 &&
            parts.map((part, index) => (
              <Textarea
                key={part.spans[0]?.start}
                label={`Part ${index + 1}, as a sentence that stands alone`}
                rows={2}
                value={part.text}
                onChange={(event) =>
                  setTexts((old) => ({ ...old, [part.spans[0]?.start ?? index]: event.target.value }))
                }
              />
            ))}
        </>
      )}
    </FormDialog>
  );
}

/** Merges the claim with others; those of the same sentence come first, since they belong together most often. */
export function MergeDialog({ claim, onClose }: { claim: ClaimSummary; onClose: () => void }) {
  const { mergeClaims } = useDeskActions();
  const claims = useDesk((state) => state.view.claims);
  const near = claims.filter((one) => one.id !== claim.id && Math.abs(one.ordinal - claim.ordinal) <= NEAR);
  const [chosen, setChosen] = useState<readonly ClaimId[]>([]);
  const [text, setText] = useState(claim.text);
  const [kind, setKind] = useState(claim.kind);
  const all = claims.filter((one) => one.id === claim.id || chosen.includes(one.id));
  return (
    <FormDialog
      title={`Merge claim ${claim.ordinal} with others`}
      send="Merge"
      blocked={all.length < 2 ? 'Choose at least one other claim.' : null}
      onSend={() => mergeClaims({ claims: all.map(({ id, version }) => ({ id, version })), text, kind })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <fieldset className="grid gap-1">
            <legend className="font-medium">With</legend>
            {near.map((one) => (
              <Checkbox
                key={one.id}
                label={`${one.ordinal}. ${one.text}`}
                checked={chosen.includes(one.id)}
                onChange={(event) =>
                  setChosen((old) =>
                    event.target.checked ? [...old, one.id] : old.filter((other) => other !== one.id),
                  )
                }
              />
            ))}
            {near.length === 0 && <p className="text-ink-2">There is no other claim nearby.</p>}
          </fieldset>
          <TextAndKind text={text} kind={kind} onText={setText} onKind={setKind} problem={problems['text']} />
        </>
      )}
    </FormDialog>
  );
}

export function DropDialog({ claim, onClose }: { claim: ClaimSummary; onClose: () => void }) {
  const { dropClaim } = useDeskActions();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={`Remove claim ${claim.ordinal}`}
      send="Remove claim"
      onSend={() => dropClaim(claim.id, { claimVersion: claim.version, reason })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p className="font-copy text-claim">{claim.text}</p>
          <Textarea
            label="Why it needs no check"
            hint="The sentence stays accounted for with this reason, and the claim can be restored."
            value={reason}
            error={problems['reason']}
            onChange={(event) => setReason(event.target.value)}
            data-focus-first
          />
        </>
      )}
    </FormDialog>
  );
}

function TextAndKind({
  text,
  kind,
  onText,
  onKind,
  problem,
}: {
  text: string;
  kind: ClaimKind;
  onText: (text: string) => void;
  onKind: (kind: ClaimKind) => void;
  problem: string | undefined;
}) {
  return (
    <>
      <Textarea
        label="The claim"
        hint="One sentence that can be understood alone; nothing added."
        rows={3}
        className="[&_textarea]:font-copy [&_textarea]:text-claim"
        value={text}
        error={problem}
        onChange={(event) => onText(event.target.value)}
      />
      <Select
        label="Kind"
        value={kind}
        onChange={(event) => onKind(CLAIM_KINDS.find((one) => one === event.target.value) ?? kind)}
      >
        {CLAIM_KINDS.map((one) => (
          <option key={one} value={one}>
            {KIND_WORDS[one]}
          </option>
        ))}
      </Select>
    </>
  );
}

/** Claims this near in the copy are offered for a merge. */
const NEAR = 4;

function wordsOf(copy: string, span: Span): readonly Span[] {
  const found = copy.slice(span.start, span.end).matchAll(/\S+/gu);
  return [...found].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

function partsOf(copy: string, claim: ClaimSummary, whole: Span, cuts: readonly number[]): readonly Part[] {
  const edges = [whole.start, ...[...cuts].sort((a, b) => a - b), whole.end];
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? whole.end;
    const spans = claim.spans.flatMap((span) => trimmed(copy, Math.max(from, span.start), Math.min(to, span.end)));
    const text = spans.map((span) => copy.slice(span.start, span.end)).join(' ');
    return spans.length === 0 ? [] : [{ text: asSentence(text), kind: claim.kind, spans }];
  });
}

function trimmed(copy: string, start: number, end: number): readonly Span[] {
  if (end <= start) return [];
  const words = copy.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? [] : [{ start: start + lead, end: start + lead + length }];
}

function asSentence(words: string): string {
  const clean = words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[,;:\s]+$/u, '');
  const first = clean.slice(0, 1).toUpperCase() + clean.slice(1);
  return /[.!?…”"]$/u.test(first) ? first : `${first}.`;
}
