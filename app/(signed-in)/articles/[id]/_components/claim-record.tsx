'use client';

import { SmallButton } from './small-button.tsx';
import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { counted } from '#app/_ui/words.ts';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import type { ClaimDetail, CommentView } from '#lib/schema/claim-detail.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { COMMENT_WORDS, nameIn } from './desk-words.ts';
import { Moment } from './moment.tsx';

/** What was searched, said and done about the claim so far. */
export function ClaimRecord({ detail, onOpen }: { detail: ClaimDetail; onOpen: OpenDialog }) {
  const { searches, comments, checks, history, people } = detail;
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  const who = (id: string) => nameIn(people, id) ?? 'Somebody';
  return (
    <div className="border-t border-hair py-2">
      <Fold
        title={`Search log: ${searches.length === 0 ? 'nothing yet' : counted(searches.length, 'entry', 'entries')}`}
      >
        <ul className="grid gap-1">
          {searches.map((search) => (
            <li key={search.id}>
              <b>{search.place}</b> for “{search.terms}”{' '}
              <span className="text-ink-3">
                {who(search.by)}, <Moment at={search.at} />
              </span>
            </li>
          ))}
        </ul>
        {may && (
          <SmallButton className="-ml-1.5" onClick={() => onOpen({ kind: 'search' })}>
            Log a search
          </SmallButton>
        )}
      </Fold>
      <Fold
        title={`Remarks: ${comments.length === 0 ? 'none' : String(comments.length)}`}
        open={comments.some((one) => one.kind === 'query' && one.answer === null)}
      >
        <ul className="grid gap-2">
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} who={who} may={may} />
          ))}
        </ul>
        {may && (
          <SmallButton className="-ml-1.5" onClick={() => onOpen({ kind: 'comment', as: 'comment' })}>
            Add a remark
          </SmallButton>
        )}
      </Fold>
      {checks.length > 0 && (
        <Fold title={`Saved checks: ${checks.length}`}>
          <ul className="grid gap-2">
            {checks.map((check) => (
              <li key={check.id}>
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <VerdictMark code={check.code} />
                  <span className="text-ink-3">
                    {who(check.by)}, {check.seat === 'first' ? 'first' : 'second'} check, <Moment at={check.at} />
                  </span>
                </p>
                {check.rationale !== '' && <p>{check.rationale}</p>}
                {check.calculation !== null && check.calculation !== '' && (
                  <p className="text-ink-2">{check.calculation}</p>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title="History">
        <ol className="grid gap-1">
          {history.map((entry) => (
            <li key={entry.eventId}>
              {entry.words}
              {entry.reason !== null && entry.reason !== '' && `: ${entry.reason}`}{' '}
              <span className="text-ink-3">
                {entry.by === null ? 'the engine' : who(entry.by)}, <Moment at={entry.at} dated />
              </span>
            </li>
          ))}
          {history.length === 0 && <li className="text-ink-3">Taken out of the copy; nothing since.</li>}
        </ol>
      </Fold>
    </div>
  );
}

function Fold({ title, open = false, children }: { title: string; open?: boolean; children: React.ReactNode }) {
  return (
    <details open={open} className="py-0.5">
      <summary className="min-h-6 text-ink-2 hover:text-ink">{title}</summary>
      <div className="pt-1 pb-2 pl-3">{children}</div>
    </details>
  );
}

function Comment({ comment, who, may }: { comment: CommentView; who: (id: string) => string; may: boolean }) {
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { answerComment } = useDeskActions();
  return (
    <li>
      <p className="text-ink-3">
        {COMMENT_WORDS[comment.kind]}, {who(comment.by)}, <Moment at={comment.at} />
      </p>
      <p className="text-m whitespace-pre-wrap">{comment.text}</p>
      {comment.answer !== null && (
        <p className="mt-1 border-l border-hair-strong pl-2 text-m whitespace-pre-wrap">
          {comment.answer.text}{' '}
          <span className="text-s text-ink-3">
            {who(comment.answer.by)}, <Moment at={comment.answer.at} />
          </span>
        </p>
      )}
      {comment.kind === 'query' && comment.answer === null && may && (
        <form
          className="mt-1 flex items-start gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void answerComment(comment.id, answer).then((refused) => setProblem(refused?.message ?? null));
          }}
        >
          <input
            aria-label="The writer’s answer"
            placeholder="The writer’s answer"
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
            className="min-h-8 min-w-0 flex-1 rounded-m border border-edge bg-paper px-2"
          />
          <Button type="submit">Answer</Button>
        </form>
      )}
      {problem !== null && (
        <p role="alert" className="font-semibold">
          {problem}
        </p>
      )}
    </li>
  );
}
