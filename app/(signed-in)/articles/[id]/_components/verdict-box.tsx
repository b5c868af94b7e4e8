'use client';

import { useId } from 'react';
import { Kbd } from '#app/_ui/kbd.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import { CODES, type Code } from '#lib/core/verdicts/codes.ts';
import type { PermittedVerdicts } from '#lib/core/verdicts/permitted.ts';
import type { PolicyVersion } from '#lib/core/verdicts/policy.ts';
import { PRESET_WORDS } from './desk-words.ts';

/**
 * What the evidence permits, which is also the five buttons: fixed order, fixed keys, the reason always in sight. One
 * that is not permitted stays in its place and can still be looked at; saving it is what the policy refuses.
 */
export function VerdictBox({
  permitted,
  chosen,
  policy,
  disabled,
  onChoose,
}: {
  permitted: PermittedVerdicts;
  chosen: Code | null;
  policy: PolicyVersion;
  disabled: boolean;
  onChoose: (code: Code) => void;
}) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id}>
      <div className="flex items-baseline justify-between gap-2 px-4 pb-1">
        <h3 id={id}>What the evidence permits</h3>
        <span className="text-ink-3">
          {PRESET_WORDS[policy.policy.preset]}
          {policy.version > 0 && ` ${policy.version}`}
        </span>
      </div>
      <ol className="border-t border-hair-strong">
        {CODES.map((code, index) => (
          <li key={code} className="border-hair not-first:border-t">
            <Row
              code={code}
              number={index + 1}
              allowed={permitted[code].allowed}
              reasons={permitted[code].reasons}
              checked={chosen === code}
              disabled={disabled}
              name={id}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Row({
  code,
  number,
  allowed,
  reasons,
  checked,
  disabled,
  name,
  onChoose,
}: {
  code: Code;
  number: number;
  allowed: boolean;
  reasons: readonly string[];
  checked: boolean;
  disabled: boolean;
  name: string;
  onChoose: (code: Code) => void;
}) {
  const whyId = `${name}-${code}`;
  // One line says enough to go on; whoever looks at a code sees all that is in its way.
  const shown = checked ? reasons : reasons.slice(0, 1);
  const rest = reasons.length - shown.length;
  return (
    <label className="verdict-row" data-verdict={code} data-permitted={allowed}>
      <input
        type="radio"
        name={name}
        value={code}
        checked={checked}
        disabled={disabled}
        aria-describedby={whyId}
        onChange={() => onChoose(code)}
      />
      <Kbd>{String(number)}</Kbd>
      <span className="flex items-baseline gap-2">
        <VerdictMark code={code} className={allowed ? 'font-semibold' : ''} />
        <span className={allowed ? 'ml-auto text-xs font-semibold' : 'ml-auto text-xs text-ink-3'}>
          {allowed ? 'permitted' : 'not permitted'}
        </span>
      </span>
      <span
        id={whyId}
        className={
          allowed
            ? 'col-start-2 text-xs leading-[1.42] text-pretty text-ink-2'
            : 'col-start-2 text-xs leading-[1.42] text-pretty text-ink-3'
        }
      >
        {shown.join(' ')}
        {rest > 0 && ` +${rest} more`}
      </span>
    </label>
  );
}
