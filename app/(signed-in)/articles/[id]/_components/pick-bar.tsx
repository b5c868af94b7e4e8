'use client';

import { Checkbox } from '#app/_ui/field.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { STANDINGS, type Stance, type Standing } from '#lib/core/evidence/stance.ts';
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
  suggested,
  onPick,
  onGive,
  onSilent,
  children,
}: {
  isPicked: boolean;
  hasClaim: boolean;
  standing: Standing;
  onStanding: (standing: Standing) => void;
  /** null where it is not asked. */
  ownConduct: boolean | null;
  onOwnConduct: (own: boolean) => void;
  /** What the words seem to do; drawn in dashes, and never chosen by itself. */
  suggested: Stance | null;
  onPick: () => void;
  onGive: (stance: Quoted) => void;
  onSilent: () => void;
  /** What was found out about the picked words, and what else they may serve. */
  children: React.ReactNode;
}) {
  return (
    <div className="flex-none pt-1">
      {isPicked && (
        <>
          {children}
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
          </div>
        </>
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
          <Tool
            key={stance}
            cap={cap}
            disabled={!isPicked}
            suggested={isPicked && suggested === stance}
            onPress={() => onGive(stance)}
          >
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
  suggested = false,
  onPress,
  children,
}: {
  cap: string;
  disabled: boolean;
  suggested?: boolean;
  onPress: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      aria-disabled={disabled || undefined}
      data-suggested={suggested || undefined}
      className="inline-flex min-h-7 items-center gap-1 rounded-m px-1.5 hover:bg-paper-sunk aria-disabled:text-ink-3 data-suggested:text-ink data-suggested:outline data-suggested:outline-dashed data-suggested:-outline-offset-1 data-suggested:outline-edge max-md:min-h-11"
      // The pointer must not take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <Kbd>{cap}</Kbd>
      {children}
      {suggested && <span className="sr-only"> (suggested)</span>}
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
