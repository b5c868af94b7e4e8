'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Checkbox, Input, Select, Textarea } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { PRESET_POLICIES, PRESETS, type Policy, type PolicyVersion, type Preset } from '#lib/core/verdicts/policy.ts';
import { savePolicy } from '../actions.ts';
import { PRESET_WORDS, SECOND_CHECK_WORDS } from './policy-words.ts';

/** A preset fills the form; every value may then be changed before it is saved as the next version. */
export function PolicyForm({ inForce }: { inForce: PolicyVersion }) {
  const [form, action] = useFormAction(savePolicy);
  const [policy, setPolicy] = useState<Policy>(inForce.policy);
  const take = (preset: Preset) =>
    setPolicy({ ...PRESET_POLICIES[preset], trustedAgencies: inForce.policy.trustedAgencies });
  return (
    <form action={action} className="grid max-w-[34rem] gap-5" key={`${policy.preset} ${inForce.version}`}>
      <MutationField form={form} />
      <FormProblem form={form} />
      {form.state === 'done' && <p role="status">Saved as version {form.value.version}.</p>}
      <input type="hidden" name="version" value={inForce.version} />
      <input type="hidden" name="preset" value={policy.preset} />
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-medium">Start from</legend>
        <div className="grid grid-cols-3 gap-2 max-md:grid-cols-1">
          {PRESETS.map((preset) => (
            <Button
              key={preset}
              aria-pressed={policy.preset === preset}
              onClick={() => take(preset)}
              className="aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:inset-ring aria-pressed:inset-ring-ink"
            >
              {PRESET_WORDS[preset].name}
            </Button>
          ))}
        </div>
        <p className="text-ink-2">{PRESET_WORDS[policy.preset].about}</p>
      </fieldset>
      <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
        <Input
          label="Independent origins"
          hint="one of them primary or first-hand"
          name="originsWithOneNear"
          type="number"
          min={2}
          max={9}
          required
          defaultValue={policy.originsWithOneNear}
          error={fieldProblem(form, 'originsWithOneNear')}
        />
        <Input
          label="Secondary origins, if none is first-hand"
          hint="empty: never enough"
          name="secondaryOrigins"
          type="number"
          min={2}
          max={9}
          defaultValue={policy.secondaryOrigins ?? ''}
          error={fieldProblem(form, 'secondaryOrigins')}
        />
        <Select label="Second, blind check" name="secondCheck" defaultValue={policy.secondCheck.rule}>
          {Object.entries(SECOND_CHECK_WORDS).map(([rule, words]) => (
            <option key={rule} value={rule}>
              {words}
            </option>
          ))}
        </Select>
        <Input
          label="High priority begins at"
          hint="from 0 to 1"
          name="threshold"
          type="number"
          min={0}
          max={1}
          step={0.05}
          required
          defaultValue={policy.secondCheck.rule === 'high_priority' ? policy.secondCheck.threshold : 0.7}
          error={fieldProblem(form, 'threshold')}
        />
        <Input
          label="Evidence may be this old, in days"
          hint="empty: no limit"
          name="evidenceMaxAgeDays"
          type="number"
          min={1}
          max={3650}
          defaultValue={policy.evidenceMaxAgeDays ?? ''}
          error={fieldProblem(form, 'evidenceMaxAgeDays')}
        />
      </div>
      <div className="grid gap-1">
        <Checkbox
          label="One trusted agency’s own reporting may carry a low-risk event"
          name="agencyCarriesEvents"
          defaultChecked={policy.agencyCarriesEvents}
        />
        <Checkbox
          label="Small desk: one editor may sign off alone"
          hint="The report then says so."
          name="smallDesk"
          defaultChecked={policy.smallDesk}
        />
      </div>
      <Textarea label="Why it changes" name="note" required maxLength={500} error={fieldProblem(form, 'note')} />
      <div>
        <SubmitButton>Save as version {inForce.version + 1}</SubmitButton>
      </div>
    </form>
  );
}
