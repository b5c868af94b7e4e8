'use client';

import { SmallButton } from './small-button.tsx';
import { counted } from '#app/_ui/words.ts';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import { answeredBy } from '#lib/core/reports/report-words.ts';
import type { ClaimDetail, CommentView } from '#lib/schema/claim-detail.ts';
import { AnswerForm } from './answer-form.tsx';
import { useDesk } from './desk-context.ts';
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
  const { answer } = comment;
  return (
    <li>
      <p className="text-ink-3">
        {COMMENT_WORDS[comment.kind]}, {who(comment.by)}, <Moment at={comment.at} />
      </p>
      <p className="text-m whitespace-pre-wrap">{comment.text}</p>
      {answer !== null && (
        <p className="mt-1 border-l border-hair-strong pl-2 text-m whitespace-pre-wrap">
          {answer.text}{' '}
          <span className="text-s text-ink-3">
            {answer.told === null ? (
              <>
                {who(answer.by)}, <Moment at={answer.at} />
              </>
            ) : (
              answeredBy({ by: who(answer.by), told: answer.told })
            )}
          </span>
        </p>
      )}
      {comment.kind === 'query' && answer === null && may && <AnswerForm comment={comment} />}
    </li>
  );
}
