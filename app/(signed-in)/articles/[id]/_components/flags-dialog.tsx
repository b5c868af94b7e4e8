'use client';

import { useState } from 'react';
import { Textarea } from '#app/_ui/field.tsx';
import type { EvidenceView } from '#lib/schema/claim-detail.ts';
import { useDeskActions } from './desk-context.ts';
import { DifferenceLine } from './difference-line.tsx';
import { FormDialog } from './form-dialog.tsx';

/** One reason for what is open about a passage. It is kept, shown beside the passage and printed in the report. */
export function FlagsDialog({ evidence, onClose }: { evidence: EvidenceView; onClose: () => void }) {
  const { answerFlags } = useDeskActions();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={`Why do the words from ${evidence.source} carry the claim?`}
      send="Answer"
      onSend={() => answerFlags(evidence.id, reason)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {evidence.quote !== null && (
            <blockquote className="border-l border-hair-strong pl-3 font-copy text-quote">
              {evidence.quote.exact}
            </blockquote>
          )}
          <ul className="grid gap-1">
            {evidence.flags
              .filter((flag) => flag.answer === null)
              .map((flag) => (
                <li key={flag.id}>
                  <DifferenceLine {...flag} />
                </li>
              ))}
          </ul>
          <Textarea
            label="Reason"
            hint="It is printed in the report. If the copy is wrong, leave the flag open and ask the writer."
            rows={3}
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
