'use client';

import { Fragment, useState } from 'react';
import { SmallButton } from './small-button.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { EmptyState, ErrorState } from '#app/_ui/states.tsx';
import { Button } from '#app/_ui/button.tsx';
import { ClaimMarks, Mark } from '#app/_ui/claim-marks.tsx';
import { OpenClaim, Who } from '#app/_ui/open-claim.tsx';
import { openPronoun } from '#lib/core/claims/open-pronoun.ts';
import { attributeInCopy } from '#lib/core/verdicts/attribute-in-copy.ts';
import { markedRuns } from '#lib/core/text/marked-runs.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import { findingsOf, judgedFacts } from './check-form.ts';
import { formFor, mayCheck } from './check-actions.ts';
import { comparedNow } from './compare-actions.ts';
import { ClaimMenu } from './claim-menu.tsx';
import { Closing } from './closing.tsx';
import { selectedClaim, selectedDetail } from './desk-state.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { KIND_WORDS, nameIn, STATE_WORDS } from './desk-words.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { Findings } from './findings.tsx';
import { ClaimRecord } from './claim-record.tsx';
import { Points } from './points.tsx';
import { VerdictBox } from './verdict-box.tsx';
import { VerdictInForce } from './verdict-in-force.tsx';
import { Why } from './why.tsx';

/** The claim in hand: its words, the two findings, what the evidence permits, and the way to close it. */
export function ClaimCard({ onOpen }: { onOpen: OpenDialog }) {
  const claim = useDesk(selectedClaim);
  const count = useDesk((state) => state.view.lines.length);
  const detail = useDesk(selectedDetail);
  const unread = useDesk((state) => (state.selectedId === null ? undefined : state.unread.get(state.selectedId)));
  const { reload } = useDeskActions();
  if (claim === null) return <NoClaim count={count} />;
  if (detail === null || detail.claim.id !== claim.id) {
    return (
      <div className="desk-scroll h-full px-4 pt-4">
        <Heading claim={claim} count={count} />
        {unread === undefined ? (
          <Skeleton rows={8} />
        ) : (
          <ErrorState
            title="This claim could not be read"
            action={<Button onClick={() => void reload(claim.id)}>Try again</Button>}
          >
            {unread}
          </ErrorState>
        )}
      </div>
    );
  }
  // A form of its own for each claim: nothing typed for one is ever seen at another.
  return <Card key={claim.id} claim={claim} detail={detail} count={count} onOpen={onOpen} />;
}

function Card({
  claim,
  detail,
  count,
  onOpen,
}: {
  claim: ClaimSummary;
  detail: ClaimDetail;
  count: number;
  onOpen: OpenDialog;
}) {
  const forms = useDesk((state) => state.forms);
  const me = useDesk((state) => state.me);
  const stage = useDesk((state) => state.view.article.stage);
  const inHandBy = useDesk((state) => (state.inHandBy?.claimId === claim.id ? state.inHandBy.by : null));
  const { chooseCode } = useDeskActions();
  const form = formFor(detail, forms, me);
  const facts = judgedFacts(detail, form);
  const permitted = permittedVerdicts(facts, detail.policy.policy);
  const way = attributeInCopy(facts, permitted);
  const isOpen = mayCheck(detail, stage);
  return (
    <div className="claim-card">
      {/* Scrolls alone, so it takes the focus for the keyboard. */}
      <div className="desk-scroll px-4 pt-4" tabIndex={0} role="group" aria-label="The claim and its findings">
        <Heading claim={claim} count={count} explained>
          <ClaimMenu claim={claim} detail={detail} onOpen={onOpen} />
        </Heading>
        <Asks claim={claim} detail={detail} />
        <Points detail={detail} />
        {inHandBy !== null && (
          <p className="mb-3 text-ink-2">
            <b>{nameIn(detail.people, inHandBy) ?? 'Somebody else'}</b> has this claim open too. Whoever saves second is
            shown both versions.
          </p>
        )}
        {claim.returned !== null && (
          <p className="mb-3 text-ink-2">
            <b>Returned:</b> {claim.returned.reason}
          </p>
        )}
        {detail.seat === 'second' && isOpen && (
          <p className="mb-3 text-ink-2">
            <b>Second check, blind.</b> The first check is shown once yours is saved.
          </p>
        )}
        <VerdictInForce detail={detail} onOpen={onOpen} />
        <Findings detail={detail} form={form} findings={findingsOf(detail, form)} disabled={!isOpen} />
        {way !== null && <WayOut words={way.words} credit={way.credit} onOpen={onOpen} />}
        <ClaimRecord detail={detail} onOpen={onOpen} />
      </div>
      <div className="border-t border-hair pt-2">
        <VerdictBox
          permitted={permitted}
          chosen={form.code}
          policy={detail.policy}
          disabled={!isOpen}
          onChoose={chooseCode}
        />
        {isOpen ? (
          <Closing
            detail={detail}
            form={form}
            permitted={form.code === null ? null : permitted[form.code]}
            onAsk={() => onOpen({ kind: 'comment', as: 'query' })}
            onSearch={() => onOpen({ kind: 'search' })}
          />
        ) : (
          <Closed detail={detail} stage={stage} state={claim.state} />
        )}
      </div>
    </div>
  );
}

/** What asks for a second look, in words: what changed under the verdict, contradictions, flags, and a circle. */
function Asks({ claim, detail }: { claim: ClaimSummary; detail: ClaimDetail }) {
  const { showSide } = useDeskActions();
  const isAttention = claim.state === 'needs_attention';
  const circles = detail.circles.length;
  if (!isAttention && claim.contradictionCount === 0 && claim.flagCount === 0 && circles === 0) return null;
  return (
    <div className="-mt-1 mb-3 text-s">
      <p className="flex flex-wrap items-baseline gap-x-1">
        <ClaimMarks contradictions={claim.contradictionCount} flags={claim.flagCount} attention={isAttention} />
        {circles > 0 && <Mark glyph="circle" words="circular reporting" />}
        {(claim.contradictionCount > 0 || claim.flagCount > 0 || circles > 0) && (
          <SmallButton className="xl:hidden" onClick={() => showSide('evidence')}>
            Show
          </SmallButton>
        )}
      </p>
      {isAttention && (
        <p className="text-pretty text-ink-2">
          {claim.attentionReason ?? claim.returned?.reason ?? 'What this verdict rests on has changed.'} Check it again.
        </p>
      )}
    </div>
  );
}

function Heading({
  claim,
  count,
  explained = false,
  children,
}: {
  claim: ClaimSummary;
  count: number;
  explained?: boolean;
  children?: React.ReactNode;
}) {
  const [why, setWhy] = useState(false);
  return (
    <>
      <div className="flex items-start justify-between gap-x-2 text-ink-3">
        <p title={claim.reasons.join(', ')}>
          Claim {claim.ordinal} of {count} · {KIND_WORDS[claim.kind]} ·{' '}
          <span className="whitespace-nowrap">
            priority {claim.priority.toFixed(2)}
            {claim.reasons.length > 0 && ':'}
          </span>{' '}
          {claim.reasons.slice(0, 2).join(', ')}
          {explained && (
            <SmallButton aria-expanded={why} aria-controls="why" onClick={() => setWhy(!why)}>
              Why?
            </SmallButton>
          )}
        </p>
        {children}
      </div>
      <h2 className="mt-1 mb-3 font-copy text-claim font-medium text-pretty" id="claim-in-hand">
        <AskedText claim={claim} />
      </h2>
      {explained && (
        <div id="why" hidden={!why}>
          {why && <Why claimId={claim.id} version={claim.version} />}
        </div>
      )}
      {claim.dates.length > 0 && (
        <p className="-mt-2 mb-3 text-xs text-ink-2">
          {claim.dates.map((date) => `“${date.text}” is ${date.date}`).join(' · ')}
        </p>
      )}
      {claim.hedges.length > 0 && (
        <p className="-mt-2 mb-3 text-xs text-ink-2">
          Qualified: {claim.hedges.map((hedge) => `“${hedge.text}”`).join(', ')}
        </p>
      )}
    </>
  );
}

/** The claim with the words marked that the picked passage has otherwise. */
function AskedText({ claim }: { claim: ClaimSummary }) {
  const compared = useDesk(comparedNow);
  const language = useDesk((state) => state.view.article.language);
  const isHere = useDesk((state) => state.selectedId === claim.id);
  const asked = (compared?.asked ?? []).flatMap((one) => (one.claim === null ? [] : [one.claim]));
  if (!isHere || asked.length === 0) return <OpenClaim text={claim.text} language={language} />;
  const pronoun = openPronoun(claim.text, language);
  const marks = [
    { key: 'asked', spans: asked },
    { key: 'open', spans: pronoun === null ? [] : [pronoun] },
  ];
  return markedRuns({ start: 0, end: claim.text.length }, marks).map((run) => {
    const words = claim.text.slice(run.start, run.end);
    return (
      <Fragment key={run.start}>
        {run.keys.includes('asked') ? <mark className="asked">{words}</mark> : words}
        {run.closes.includes('open') && <Who />}
      </Fragment>
    );
  });
}

/** What the copy states flat, or credits to the carrier alone, can be put right in the copy. */
function WayOut({ words, credit, onOpen }: { words: string; credit: string; onOpen: OpenDialog }) {
  return (
    <p className="mb-3 flex flex-wrap items-center gap-2 border-t border-hair pt-2 text-ink-2">
      <span>
        <b className="text-ink">Fix:</b> {words}
      </span>
      <SmallButton
        look="line"
        onClick={() => onOpen({ kind: 'comment', as: 'rewrite', text: `Please credit ${credit} in the sentence: ` })}
      >
        Propose to the writer
      </SmallButton>
    </p>
  );
}

function Closed({ detail, stage, state }: { detail: ClaimDetail; stage: string; state: ClaimSummary['state'] }) {
  const why =
    stage !== 'checking'
      ? 'Signed off. To change it, withdraw the sign-off.'
      : detail.may.check.allowed
        ? STATE_WORDS[state]
        : detail.may.check.why;
  return <p className="border-t border-hair-strong px-4 py-3 text-ink-2">{why}</p>;
}

function NoClaim({ count }: { count: number }) {
  return (
    <div className="px-4">
      <EmptyState title={count === 0 ? 'No claims in this story yet' : 'Choose a claim'}>
        {count === 0
          ? 'Select words in the copy and make a claim of them.'
          : 'Take one in the copy or in the strip above, or press J for the first.'}
      </EmptyState>
    </div>
  );
}
