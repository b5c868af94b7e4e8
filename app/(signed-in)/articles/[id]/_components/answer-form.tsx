'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Input } from '#app/_ui/field.tsx';
import { useZone } from '#app/_ui/zone.tsx';
import type { CommentView } from '#lib/schema/claim-detail.ts';
import { useDeskActions } from './desk-context.ts';
import { SmallButton } from './small-button.tsx';
import { useToday } from './today.ts';

type Problems = Readonly<Record<string, string>>;

/** The answer to a question, or who gave it, how and when; whoever asked can only write down somebody else's. */
export function AnswerForm({ comment }: { comment: CommentView }) {
  const { answerComment } = useDeskActions();
  const today = useToday(useZone());
  const [isTold, setTold] = useState(comment.mine);
  const [answer, setAnswer] = useState('');
  const [answerBy, setBy] = useState('');
  const [answerChannel, setChannel] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly message: string; readonly fields: Problems } | null>(null);
  const problems: Problems = refused?.fields ?? {};
  const told = isTold ? { answerBy, answerChannel, answerOn: day ?? today } : {};
  return (
    <form
      className="mt-1 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void answerComment(comment.id, { answer, ...told }).then((problem) => {
          const fields = problem !== null && 'fields' in problem ? (problem.fields ?? {}) : {};
          setRefused(problem === null ? null : { message: problem.message, fields });
        });
      }}
    >
      <div className="flex items-start gap-2">
        <input
          aria-label="The writer’s answer"
          placeholder="The writer’s answer"
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
          className="min-h-8 min-w-0 flex-1 rounded-m border border-edge bg-paper px-2"
        />
        <Button type="submit">Answer</Button>
      </div>
      {isTold ? (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-2">
          <Input
            label="Answered by"
            value={answerBy}
            error={problems['answerBy']}
            onChange={(event) => setBy(event.target.value)}
          />
          <Input
            label="How"
            placeholder="telephone, e-mail"
            value={answerChannel}
            error={problems['answerChannel']}
            onChange={(event) => setChannel(event.target.value)}
          />
          <Input
            label="When"
            type="date"
            value={day ?? today}
            error={problems['answerOn']}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
      ) : (
        <SmallButton className="-ml-1.5 justify-self-start" onClick={() => setTold(true)}>
          Somebody else gave the answer
        </SmallButton>
      )}
      {refused !== null && (
        <p role="alert" className="font-semibold">
          {refused.message}
        </p>
      )}
    </form>
  );
}
