'use client';

import { Checkbox } from '#app/_ui/field.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { STANDINGS, type Stance, type Standing } from '#lib/core/evidence/stance.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { CaptureView } from '#lib/schema/capture-view.ts';
import { STANCE_WORDS, STANDING_WORDS } from './desk-words.ts';
import { PickOne } from './pick-one.tsx';

type Quoted = Exclude<Stance, 'silent'>;

/** Pick words, then say what they do for the claim. Standing first, since the stance is what sends it off. */
export function PickBar({
  isPicked,
  hasClaim,
  standing,
  onStanding,
  ownConduct,
  onOwnConduct,
  others,
  also,
  onAlso,
  onPick,
  onGive,
  onSilent,
}: {
  isPicked: boolean;
  hasClaim: boolean;
  standing: Standing;
  onStanding: (standing: Standing) => void;
  /** null where it is not asked. */
  ownConduct: boolean | null;
  onOwnConduct: (own: boolean) => void;
  others: CaptureView['claims'];
  also: readonly ClaimId[];
  onAlso: (claims: readonly ClaimId[]) => void;
  onPick: () => void;
  onGive: (stance: Quoted) => void;
  onSilent: () => void;
}) {
  return (
    <div className="flex-none pt-1">
      {isPicked && (
        <div className="border-t border-hair pt-1 text-xs">
          <PickOne
            label="Standing of the source"
            choices={STANDING_CHOICES}
            value={standing}
            onChoose={onStanding}
            className="pick-one -ml-2 flex flex-wrap"
          />
          {ownConduct !== null && (
            <Checkbox
              label="It speaks of its own conduct"
              checked={ownConduct}
              onChange={(event) => onOwnConduct(event.target.checked)}
            />
          )}
          {others.length > 0 && (
            <details>
              <summary className="min-h-6 text-ink-2">
                Also for other claims{also.length > 0 && ` (${also.length})`}
              </summary>
              <div className="max-h-28 overflow-y-auto">
                {others.map((claim) => (
                  <Checkbox
                    key={claim.claimId}
                    label={`${claim.ordinal}. ${claim.text}`}
                    checked={also.includes(claim.claimId)}
                    onChange={(event) =>
                      onAlso(
                        event.target.checked ? [...also, claim.claimId] : also.filter((id) => id !== claim.claimId),
                      )
                    }
                  />
                ))}
              </div>
            </details>
          )}
        </div>
      )}
      <div
        role="toolbar"
        aria-label="Words of the capture"
        className="-mx-1.5 flex flex-wrap items-center text-xs text-ink-2"
      >
        <Tool cap="Q" onPress={onPick} disabled={!hasClaim}>
          {isPicked ? 'next' : 'quote, then'}
        </Tool>
        {STANCE_KEYS.map(([cap, stance]) => (
          <Tool key={stance} cap={cap} disabled={!isPicked} onPress={() => onGive(stance)}>
            {STANCE_WORDS[stance]}
          </Tool>
        ))}
        <Tool cap="X" onPress={onSilent} disabled={!hasClaim}>
          no mention
        </Tool>
      </div>
    </div>
  );
}

function Tool({
  cap,
  disabled,
  onPress,
  children,
}: {
  cap: string;
  disabled: boolean;
  onPress: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      aria-disabled={disabled || undefined}
      className="inline-flex min-h-7 items-center gap-1 rounded-m px-1.5 hover:bg-paper-sunk aria-disabled:text-ink-3 max-md:min-h-11"
      // The pointer must not take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Kbd>{cap}</Kbd>
      {children}
    </button>
  );
}

const STANDING_CHOICES = STANDINGS.map((value) => ({ value, label: STANDING_WORDS[value] }));

const STANCE_KEYS = [
  ['+', 'supports'],
  ['−', 'contradicts'],
  ['A', 'attributes'],
  ['0', 'context'],
] as const satisfies readonly (readonly [string, Quoted])[];
