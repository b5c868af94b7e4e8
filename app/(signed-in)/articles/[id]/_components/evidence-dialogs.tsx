'use client';

import { useState } from 'react';
import { Checkbox, Input, Select, Textarea } from '#app/_ui/field.tsx';
import {
  CONTRADICTION_STATES,
  STANCES,
  STANDINGS,
  type ContradictionState,
  type Stance,
  type Standing,
} from '#lib/core/evidence/stance.ts';
import type { EvidenceView } from '#lib/schema/claim-detail.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { STANCE_WORDS, STANDING_WORDS } from './desk-words.ts';
import type { EvidenceInput } from './evidence-actions.ts';
import { FormDialog } from './form-dialog.tsx';

type Quoted = Exclude<Stance, 'silent'>;
const QUOTED = STANCES.filter((stance): stance is Quoted => stance !== 'silent');

/** A primary record that is to support a claim, before its reason is given. */
export type Settling = Omit<
  Extract<EvidenceInput, { readonly stance: Quoted }>,
  'stance' | 'standing' | 'settlesReason'
>;

export function SettlesDialog({ settling, onClose }: { settling: Settling; onClose: () => void }) {
  const { addEvidence } = useDeskActions();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title="Why does this record settle the claim?"
      send="Pin it as primary"
      onSend={() => addEvidence({ ...settling, stance: 'supports', standing: 'primary', settlesReason: reason })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <blockquote className="border-l border-hair-strong pl-3 font-copy text-quote">{settling.exact}</blockquote>
          <Textarea
            label="Reason"
            hint="Say for every name, number, date and place in the claim where the record settles it. Without a reason it counts as one origin like any other."
            value={reason}
            error={problems['settlesReason']}
            onChange={(event) => setReason(event.target.value)}
            data-focus-first
          />
        </>
      )}
    </FormDialog>
  );
}

export function SilentDialog({ onClose }: { onClose: () => void }) {
  const { addEvidence } = useDeskActions();
  const captureId = useDesk((state) => state.openCaptureId);
  const capture = useDesk((state) => state.view.captures.find((one) => one.id === state.openCaptureId) ?? null);
  const [terms, setTerms] = useState('');
  const [complete, setComplete] = useState(false);
  if (captureId === null || capture === null) return null;
  return (
    <FormDialog
      title={`${capture.source} does not mention this`}
      send="Record as “does not mention it”"
      onSend={() => addEvidence({ captureId, stance: 'silent', standing: 'secondary', terms, complete })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Input
            label="Terms you looked for"
            value={terms}
            error={problems['terms']}
            onChange={(event) => setTerms(event.target.value)}
            data-focus-first
          />
          <Checkbox
            label="I read all of it"
            hint="Only a complete reading can show that a source was wrongly credited."
            checked={complete}
            onChange={(event) => setComplete(event.target.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}

export function EvidenceDialog({ evidence, onClose }: { evidence: EvidenceView; onClose: () => void }) {
  const { changeEvidence } = useDeskActions();
  const [stance, setStance] = useState<Quoted>(evidence.stance === 'silent' ? 'context' : evidence.stance);
  const [standing, setStanding] = useState<Standing>(evidence.standing);
  const [settles, setSettles] = useState(evidence.settlesReason ?? '');
  const [ownConduct, setOwnConduct] = useState(evidence.ownConduct);
  const [wordsDiffer, setWordsDiffer] = useState(evidence.wordsDiffer);
  return (
    <FormDialog
      title={`Words from ${evidence.source}`}
      send="Save"
      onSend={() => changeEvidence(evidence.id, { stance, standing, settlesReason: settles, ownConduct, wordsDiffer })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {evidence.quote !== null && (
            <blockquote className="border-l border-hair-strong pl-3 font-copy text-quote">
              {evidence.quote.exact}
            </blockquote>
          )}
          <div className="grid gap-3 md:grid-cols-2">
            <Select
              label="What it does for the claim"
              value={stance}
              error={problems['stance']}
              onChange={(event) => setStance(QUOTED.find((one) => one === event.target.value) ?? stance)}
            >
              {QUOTED.map((one) => (
                <option key={one} value={one}>
                  {STANCE_WORDS[one]}
                </option>
              ))}
            </Select>
            <Select
              label="Standing"
              value={standing}
              onChange={(event) => setStanding(STANDINGS.find((one) => one === event.target.value) ?? standing)}
            >
              {STANDINGS.map((one) => (
                <option key={one} value={one}>
                  {STANDING_WORDS[one]}
                </option>
              ))}
            </Select>
          </div>
          {standing === 'primary' && stance === 'supports' && (
            <Textarea
              label="Why the record settles every name, number, date and place"
              rows={2}
              value={settles}
              error={problems['settlesReason']}
              onChange={(event) => setSettles(event.target.value)}
            />
          )}
          <Checkbox
            label="The source speaks of its own conduct"
            hint="It settles what it said, never what happened."
            checked={ownConduct}
            onChange={(event) => setOwnConduct(event.target.checked)}
          />
          <Checkbox
            label="The copy does not say what these words say"
            hint="Quoted words that drifted, or a certainty that the source does not have."
            checked={wordsDiffer}
            onChange={(event) => setWordsDiffer(event.target.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}

export function ContradictionDialog({ evidence, onClose }: { evidence: EvidenceView; onClose: () => void }) {
  const { setContradiction } = useDeskActions();
  const now = evidence.contradiction;
  const [state, setState] = useState<ContradictionState>(now?.state ?? 'open');
  const [note, setNote] = useState(now?.note ?? '');
  const [credible, setCredible] = useState<boolean | null>(now?.credible ?? null);
  const [why, setWhy] = useState(now?.credibleReason ?? '');
  return (
    <FormDialog
      title={`${evidence.source} contradicts the claim`}
      send="Save"
      onSend={() => setContradiction(evidence.id, { state, note, credible, credibleReason: why })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {evidence.quote !== null && (
            <blockquote className="border-l-3 border-ink pl-3 font-copy text-quote">{evidence.quote.exact}</blockquote>
          )}
          <Select
            label="Where it stands"
            value={state}
            onChange={(event) => setState(CONTRADICTION_STATES.find((one) => one === event.target.value) ?? state)}
          >
            <option value="open">Open: nobody has answered it</option>
            <option value="answered">Answered</option>
            <option value="stands">It stands</option>
          </Select>
          {state !== 'open' && (
            <Textarea
              label={state === 'answered' ? 'By whom, and how' : 'Why it stands'}
              rows={2}
              value={note}
              error={problems['note']}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
          <Select
            label="Is it credible?"
            value={credible === null ? '' : String(credible)}
            onChange={(event) => setCredible(event.target.value === '' ? null : event.target.value === 'true')}
          >
            <option value="">Not judged yet</option>
            <option value="true">Credible</option>
            <option value="false">Not credible</option>
          </Select>
          {credible !== null && (
            <Textarea
              label="Why"
              rows={2}
              value={why}
              error={problems['credibleReason']}
              onChange={(event) => setWhy(event.target.value)}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
