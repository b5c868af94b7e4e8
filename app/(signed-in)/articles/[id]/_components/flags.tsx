'use client';

import { Glyph } from '#app/_ui/glyph.tsx';
import type { EvidenceView, FlagView } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { selectedDetail } from './desk-state.ts';
import { useDesk } from './desk-context.ts';
import { nameIn } from './desk-words.ts';
import { DifferenceLine } from './difference-line.tsx';
import { SmallButton } from './small-button.tsx';

/** What claim and passage have otherwise: open until somebody says why the passage carries the claim all the same. */
export function Flags({ evidence, onOpen }: { evidence: EvidenceView; onOpen: OpenDialog }) {
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  if (evidence.flags.length === 0) return null;
  const isOpen = evidence.flags.some((flag) => flag.answer === null);
  return (
    <div className="my-1 border-l border-hair-strong pl-2 text-xs">
      <ul className="grid gap-0.5" aria-label={`Flags on the words from ${evidence.source}`}>
        {evidence.flags.map((flag) => (
          <Flag key={flag.id} flag={flag} />
        ))}
      </ul>
      {isOpen && may && (
        <SmallButton
          look="line"
          className="mt-1"
          aria-label={`Answer the flags on the words from ${evidence.source}`}
          onClick={() => onOpen({ kind: 'flags', evidence })}
        >
          Answer
        </SmallButton>
      )}
    </div>
  );
}

function Flag({ flag }: { flag: FlagView }) {
  const people = useDesk((state) => selectedDetail(state)?.people) ?? {};
  const { answer } = flag;
  return (
    <li>
      <span className="flex items-baseline gap-1.5">
        <Glyph name={answer === null ? 'flag' : 'done'} className="flex-none self-center" />
        <span>
          <span className={answer === null ? 'font-semibold' : 'text-ink-2'}>
            {answer === null ? 'Flag: ' : 'Answered: '}
          </span>
          <DifferenceLine {...flag} />
        </span>
      </span>
      {answer !== null && (
        <span className="block pl-5 text-pretty text-ink-2">
          {answer.text} <span className="text-ink-3">{nameIn(people, answer.by) ?? 'Somebody'}</span>
        </span>
      )}
    </li>
  );
}
