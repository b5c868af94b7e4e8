'use client';

import { SmallButton } from './small-button.tsx';
import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { paths } from '#app/_ui/paths.ts';
import type { Code, ReasonCode } from '#lib/core/verdicts/codes.ts';
import type { Permitted } from '#lib/core/verdicts/permitted.ts';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';
import type { CheckForm, ClaimDetail } from '#lib/schema/claim-detail.ts';
import { reasonsOf } from './check-form.ts';
import { useDesk, useDeskActions } from './desk-context.ts';

/** The end of the card: the reason where a code needs one, the rationale, and Save. */
export function Closing({
  detail,
  form,
  permitted,
  onAsk,
  onSearch,
}: {
  detail: ClaimDetail;
  form: CheckForm;
  /** Of the chosen code; null while none is. */
  permitted: Permitted | null;
  onAsk: () => void;
  onSearch: () => void;
}) {
  const { edit, save } = useDeskActions();
  const refusal = useDesk((state) => (state.refusal?.claimId === detail.claim.id ? state.refusal.problem : null));
  const here = paths.article(detail.claim.articleId, { claim: detail.claim.id });
  const isBlocked = permitted !== null && !permitted.allowed;
  return (
    <div className="border-t border-hair-strong px-4 pt-2 pb-3">
      <Reason code={form.code} value={form.reasonCode} onChange={(reasonCode) => edit({ reasonCode })} />
      {form.code === 'disputed' && form.reasonCode === 'arithmetic' && (
        <Line
          label="Calculation"
          value={form.calculation}
          placeholder="12 + 9 = 21, the copy says 22"
          onChange={(calculation) => edit({ calculation })}
        />
      )}
      {form.code === 'unverified' && detail.searches.length === 0 && (
        <p className="mb-2 flex items-center justify-between gap-2 text-xs text-ink-2">
          Say where you looked, and for what.
          <SmallButton look="line" onClick={onSearch}>
            Log a search
          </SmallButton>
        </p>
      )}
      {isBlocked && <Override detail={detail} form={form} permitted={permitted} />}
      <div className="mb-1 flex items-baseline justify-between gap-2">
        <label htmlFor="rationale" className="font-semibold">
          Rationale
          {form.code === 'disputed' && <span className="font-normal text-ink-3"> · needed for a dispute</span>}
        </label>
        <Kbd>R</Kbd>
      </div>
      <textarea
        id="rationale"
        rows={1}
        value={form.rationale}
        maxLength={10_000}
        onChange={(event) => edit({ rationale: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        className="block field-sizing-content max-h-40 min-h-9 w-full resize-y rounded-m border border-edge bg-paper px-[0.6rem] py-[0.45rem] text-m max-md:text-l"
      />
      <p role="alert" className={refusal === null ? 'sr-only' : 'mt-2 font-semibold'}>
        {refusal?.message}{' '}
        {refusal?.kind === 'signed_out' && <a href={paths.signIn(here)}>Sign in; your text is kept.</a>}
      </p>
      <div className="mt-2 flex items-center gap-2">
        <Button look="ink" className="max-md:flex-1" onClick={() => void save()}>
          Save and next <Kbd>Enter</Kbd>
        </Button>
        <Button look="bare" className="ml-auto" onClick={onAsk}>
          Ask the writer
        </Button>
      </div>
    </div>
  );
}

function Reason({
  code,
  value,
  onChange,
}: {
  code: Code | null;
  value: ReasonCode | null;
  onChange: (reason: ReasonCode | null) => void;
}) {
  const reasons = reasonsOf(code);
  if (reasons.length === 0) return null;
  return (
    <div className="mb-2 flex items-center gap-2">
      <label htmlFor="reason-code" className="flex-none font-semibold">
        {code === 'disputed' ? 'Why disputed' : 'Why not checkable'}
      </label>
      <select
        id="reason-code"
        value={value ?? ''}
        onChange={(event) => onChange(reasons.find((reason) => reason === event.target.value) ?? null)}
        className="min-h-8 min-w-0 flex-1 rounded-m border border-edge bg-paper px-2 text-m max-md:min-h-11"
      >
        <option value="">Choose the reason</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {REASON_WORDS[reason]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Line({
  label,
  value,
  placeholder,
  onChange,
}: {
  label: string;
  value: string;
  placeholder: string;
  onChange: (value: string) => void;
}) {
  return (
    <label className="mb-2 block">
      <span className="font-semibold">{label}</span>
      <input
        value={value}
        placeholder={placeholder}
        maxLength={2_000}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 min-h-8 w-full rounded-m border border-edge bg-paper px-2 text-m max-md:min-h-11"
      />
    </label>
  );
}

/** The way past the policy: for an editor, with a reason, and never across the floor. */
function Override({ detail, form, permitted }: { detail: ClaimDetail; form: CheckForm; permitted: Permitted }) {
  const { edit } = useDeskActions();
  const [isOpen, setOpen] = useState(form.overrideReason !== '');
  const { override } = detail.may;
  if (form.code === 'disputed' && form.reasonCode === null) return null;
  if (permitted.floor)
    return <p className="mb-2 text-xs text-ink-2">Not even an editor’s override makes this permitted.</p>;
  if (!override.allowed)
    return <p className="mb-2 text-xs text-ink-2">Only an editor can override this, with a reason.</p>;
  if (!isOpen)
    return (
      <SmallButton look="line" className="mb-2" onClick={() => setOpen(true)}>
        Override the policy
      </SmallButton>
    );
  return (
    <Line
      label="Why you override the policy"
      value={form.overrideReason}
      placeholder="Counted, and shown in the report"
      onChange={(overrideReason) => edit({ overrideReason })}
    />
  );
}
