import type { UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** Whose answer it is, where somebody else writes it down; `on` is an ISO calendar date. */
export type ToldBy = { readonly name: string; readonly channel: string; readonly on: string };

type Attempt = {
  readonly by: Pick<Actor, 'id' | 'name'>;
  /** As typed; empty where nothing was. */
  readonly told: ToldBy;
  /** The newsroom's days. */
  readonly today: string;
  readonly askedOn: string;
};

/**
 * A question to the writer is not answered by whoever asked it, unless as somebody's answer: who gave it, how and when.
 * @returns whose answer it is; null where it is that of whoever writes it
 */
export function decideAnswer(askedBy: UserId, { by, told, today, askedOn }: Attempt): Result<ToldBy | null, Problem> {
  const { name, channel, on } = told;
  const isBare = name === '' && channel === '' && on === '';
  if (isBare) return by.id === askedBy ? fail(OWN_ANSWER) : ok(null);
  const missing = {
    ...(name === '' ? { answerBy: 'Say who gave the answer.' } : {}),
    ...(channel === '' ? { answerChannel: 'Say how: by telephone, in an e-mail, in person.' } : {}),
    ...(on === '' ? { answerOn: 'Say on which day.' } : {}),
  };
  if (Object.keys(missing).length > 0) return fail(problem('invalid', MARKED, { fields: missing }));
  if (by.id === askedBy && isSame(name, by.name)) return fail(OWN_ANSWER);
  if (on > today) return wrongDay('This day has not come yet.');
  if (on < askedOn) return wrongDay('The question was asked after this day.');
  return ok(told);
}

const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const MARKED = 'Please look at the marked fields.';
const wrongDay = (answerOn: string) => fail(problem('invalid', MARKED, { fields: { answerOn } }));

const OWN_ANSWER = problem('refused', 'You asked this yourself. Say who answered it, how and when.', {
  fields: { answerBy: 'Say who gave the answer.' },
});
