import { Mark } from '#app/_ui/claim-marks.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import { When } from '#app/_ui/zone.tsx';
import { counted } from '#app/_ui/words.ts';
import { STANCE_WORDS, STANDING_WORDS } from '#lib/core/reports/report-words.ts';
import { SAID_WORDS, SO_WORDS } from '#lib/core/verdicts/code-words.ts';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';
import type { ClaimDetail, ClosedCheckView } from '#lib/schema/claim-detail.ts';

/** Both checks of the round, question by question, each with the evidence that its checker pinned. */
export function SideBySide({ detail }: { detail: ClaimDetail }) {
  const round = Math.max(...detail.checks.map((check) => check.round));
  const checks = detail.checks.filter((check) => check.round === round).toSorted((a, b) => (a.seat < b.seat ? -1 : 1));
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
      {checks.map((check) => (
        <Check key={check.id} check={check} detail={detail} />
      ))}
    </div>
  );
}

function Check({ check, detail }: { check: ClosedCheckView; detail: ClaimDetail }) {
  const { chain } = detail.claim;
  const evidence = detail.origins.flatMap((origin) =>
    origin.evidence.filter((item) => item.createdBy === check.by).map((item) => ({ item, origin: origin.name })),
  );
  return (
    <section
      aria-label={`${check.seat === 'first' ? 'First' : 'Second'} check`}
      className="min-w-0 border-t border-hair-strong pt-3"
    >
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">{detail.people[check.by] ?? 'Somebody'}</span>
        <span className="text-xs font-normal text-ink-3">
          {check.seat} check, <When at={check.at} />
        </span>
      </h3>
      <p className="my-2 text-l">
        <VerdictMark code={check.code} />
        {check.reasonCode !== null && (
          <span className="text-s text-ink-2"> · {REASON_WORDS[check.reasonCode].toLowerCase()}</span>
        )}
      </p>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t border-hair py-2">
        {chain.map((link) => (
          <div key={link.id} className="contents">
            <dt className="text-ink-2">
              Did {link.source?.name ?? link.source?.text ?? 'somebody'} say so?{' '}
              <i className="font-copy">{link.cue.text}</i>
            </dt>
            <dd>{SAID_WORDS[check.said[link.id] ?? 'unchecked']}</dd>
          </div>
        ))}
        <dt className="text-ink-2">Is it so?</dt>
        <dd>{SO_WORDS[check.so]}</dd>
      </dl>
      {check.rationale !== '' && <p className="border-t border-hair py-2 text-m text-pretty">{check.rationale}</p>}
      {check.calculation !== null && <p className="border-t border-hair py-2 text-m">{check.calculation}</p>}
      {check.overrideReason !== null && (
        <p className="border-t border-hair py-2 text-m">Outside the policy: {check.overrideReason}</p>
      )}
      <p className="border-t border-hair pt-2 text-xs text-ink-3">{counted(evidence.length, 'passage')}</p>
      <ul>
        {evidence.map(({ item, origin }) => (
          <li key={item.id} className="py-1">
            {item.quote !== null && <q className="block font-copy text-quote">{item.quote.exact}</q>}
            <span className="text-xs text-ink-3">
              {item.source}, {STANDING_WORDS[item.standing]}, {STANCE_WORDS[item.stance]} · {origin}
            </span>
            <ul>
              {item.flags.map((flag) => (
                <li key={flag.id} className="text-xs">
                  <Mark
                    glyph={flag.answer === null ? 'flag' : 'done'}
                    words={flag.answer === null ? 'Flag:' : 'Answered:'}
                  />
                  {flag.words} {flag.answer !== null && <span className="text-ink-2">{flag.answer.text}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
