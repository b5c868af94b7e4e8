'use client';

import { useEffect, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import type { CorrectionKind } from '#lib/core/claims/corrections.ts';
import type { Summand } from '#lib/core/claims/doc.ts';
import { ruleOf } from '#lib/core/claims/rules.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { ClaimWhy } from '#lib/schema/claim-why.ts';
import type { Answer } from '#app/_ui/exchange.ts';
import { read } from './desk-client.ts';
import { Moment } from './moment.tsx';

/** Which rule read who says it, which cut the claim out, which told its kind, what its priority adds up from, and who changed it. */
export function Why({ claimId, version }: { claimId: ClaimId; version: number }) {
  const [answer, setAnswer] = useState<Answer<ClaimWhy> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void read('why', claimId).then((next) => isWanted && setAnswer(next));
    return () => {
      isWanted = false;
    };
  }, [claimId, version, attempt]);
  return (
    <section aria-label="Why this claim" className="mb-3 rounded-m bg-paper-sunk px-3 py-2 text-s">
      {answer === null ? (
        <Skeleton rows={3} />
      ) : answer.ok ? (
        <Reasons why={answer.value} />
      ) : (
        <p role="alert" className="flex flex-wrap items-center gap-2">
          {answer.error.message}
          <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
        </p>
      )}
    </section>
  );
}

function Reasons({ why }: { why: ClaimWhy }) {
  return (
    <div className="grid gap-2">
      {why.links.length > 0 && (
        <Part title="Who says it">
          {why.links.map((link, index) => (
            <li key={index}>
              <b>{link.source ?? 'Nobody named'}</b> <i className="font-copy">{link.cue}</i>:{' '}
              <RuleWords id={link.rule} />
            </li>
          ))}
        </Part>
      )}
      <Part title="Why it is a claim">
        {why.rules.map((id) => (
          <li key={id} className="first-letter:uppercase">
            <RuleWords id={id} />
          </li>
        ))}
        {why.rules.length === 0 && <li>No rule was kept with it.</li>}
      </Part>
      <Part title={`Kind: ${why.kind}, ${why.checkable ? 'checkable' : 'not checkable'}`}>
        {why.kindRules.map((id) => (
          <li key={id} className="first-letter:uppercase">
            <RuleWords id={id} />
          </li>
        ))}
        {why.kindRules.length === 0 && <li>No rule was kept with it, or a person said so.</li>}
      </Part>
      <Part title={`Priority ${why.priority.toFixed(2)}`}>
        {why.summands === null ? (
          <li>A person made this claim; the engine did not weigh it.</li>
        ) : (
          why.summands.filter(isSeen).map(({ words, weight }) => (
            <li key={words} className="flex justify-between gap-4">
              <span>{words}</span>
              <span className="tabular-nums">{signed(weight / 100)}</span>
            </li>
          ))
        )}
      </Part>
      {why.changes.length > 0 && (
        <Part title="Changed by people">
          {why.changes.map(({ id, kind, by, at, suggestedBy }) => (
            <li key={id}>
              {CHANGE_WORDS[kind]} by <b>{by}</b>, <Moment at={at} dated />
              {suggestedBy !== null && <span>, as {suggestedBy} suggested</span>}
            </li>
          ))}
        </Part>
      )}
      <p className="text-xs text-ink-3">Read by engine {why.engine}.</p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="grid gap-0.5">{children}</ul>
    </div>
  );
}

/** The rule in words, and where its code is, so that a wrong reading can be traced to a line. */
function RuleWords({ id }: { id: string | null }) {
  if (id === null) return <span className="text-ink-3">no rule was kept with it</span>;
  const rule = ruleOf(id);
  return (
    <>
      {rule === null ? 'a rule of another version' : rule.words}{' '}
      <span className="text-xs [overflow-wrap:anywhere] text-ink-3">
        {id}
        {rule !== null && ` · ${rule.file}`}
      </span>
    </>
  );
}

/** A summand of less than half a hundredth would be shown as nothing. */
const isSeen = ({ weight }: Summand) => Math.abs(weight) >= 0.5;

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

const CHANGE_WORDS = {
  edit: 'Worded anew',
  split: 'Split',
  merge: 'Merged',
  drop: 'Taken out',
  restore: 'Put back',
  add: 'Added',
  attribute: 'Attribution corrected',
} as const satisfies Record<CorrectionKind, string>;
