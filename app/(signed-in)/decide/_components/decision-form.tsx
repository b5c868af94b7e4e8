'use client';

import { Select, Textarea } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import { SO_WORDS } from '#lib/core/verdicts/code-words.ts';
import { CODES, DISPUTE_REASONS, NOT_CHECKABLE_REASONS, SO } from '#lib/core/verdicts/codes.ts';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';
import { decide } from '../actions.ts';

/** Nothing is preselected: the editor chooses code and finding, and says why. */
export function DecisionForm({ id, version }: { id: string; version: number }) {
  const [form, action] = useFormAction(decide);
  const value = (name: string) => typed(form, name);
  return (
    <form action={action} className="grid max-w-[44rem] gap-4 border-t border-ink pt-4" aria-label="Your decision">
      <MutationField form={form} />
      <FormProblem form={form} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="claimVersion" value={version} />
      <fieldset>
        <legend className="mb-2 font-medium">Your decision</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {CODES.map((code) => (
            <label key={`${code} ${value('code')}`} className="inline-flex min-h-8 items-center gap-2">
              <input
                type="radio"
                name="code"
                value={code}
                required
                defaultChecked={value('code') === code}
                className="size-4 accent-ink"
              />
              <VerdictMark code={code} />
            </label>
          ))}
        </div>
      </fieldset>
      <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
        <Select
          label="Is it so?"
          name="so"
          required
          defaultValue={value('so')}
          key={`so ${value('so')}`}
          error={fieldProblem(form, 'so')}
        >
          <option value="">Choose</option>
          {SO.map((so) => (
            <option key={so} value={so}>
              {SO_WORDS[so]}
            </option>
          ))}
        </Select>
        <Select
          label="Reason"
          hint="for a dispute, and for what cannot be checked"
          name="reasonCode"
          defaultValue={value('reasonCode')}
          key={`reason ${value('reasonCode')}`}
        >
          <option value="">None</option>
          <optgroup label="Disputed">
            {DISPUTE_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {REASON_WORDS[reason]}
              </option>
            ))}
          </optgroup>
          <optgroup label="Not checkable">
            {NOT_CHECKABLE_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {REASON_WORDS[reason]}
              </option>
            ))}
          </optgroup>
        </Select>
      </div>
      <Textarea
        label="Why"
        name="reason"
        required
        maxLength={10_000}
        defaultValue={value('reason')}
        key={`why ${value('reason')}`}
        error={fieldProblem(form, 'reason')}
      />
      <div>
        <SubmitButton pending="Deciding">Decide</SubmitButton>
      </div>
    </form>
  );
}
