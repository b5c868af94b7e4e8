import type { Group } from '#lib/core/claims/grammar/group.ts';
import { groupsOf } from '#lib/core/claims/grammar/groups.ts';
import { hostFeatures, noneFeatures } from '#lib/core/claims/grammar/joined-features.ts';
import { hostsBefore } from '#lib/core/claims/grammar/joined-verb.ts';
import { hasOwnSubject } from '#lib/core/claims/grammar/own-subject.ts';
import { wholeView, type Words } from '#lib/core/claims/grammar/view.ts';
import type { Example } from './ranked-choice.ts';
import { sentenceWords } from './sentence-words.ts';
import { treebankOf, type GoldSentence, type GoldToken } from './treebank.ts';

/** A verb behind an "and", as the engine reads it, with what the treebank joins it to. */
export type JoinedExample = Example & { readonly own: boolean; readonly shown: string };

export const joinedExamples = (file: string): readonly JoinedExample[] =>
  treebankOf(file)
    .filter(({ tokens }) => tokens.length <= LONGEST)
    .flatMap(examplesIn);

/** In words. Longer "sentences" of these treebanks are lists. */
const LONGEST = 120;

function examplesIn({ text, tokens }: GoldSentence): JoinedExample[] {
  const words = sentenceWords(text, 'en');
  const view = wholeView(words);
  const groups = groupsOf(words, view);
  return groups.flatMap((group): JoinedExample[] => {
    if (!group.finite || group.opener !== 'and') return [];
    const chain = chainBefore(words, tokens, group);
    if (chain === null) return [];
    const hosts = hostsBefore(groups, group);
    const right = hosts.map((host) => chain.includes(goldVerb(words, tokens, host)));
    // the tree joins it to a verb that the engine has not found
    if (chain.length > 0 && !right.includes(true)) return [];
    const joined = { groups, group, own: hasOwnSubject(words, view, group) };
    return [
      {
        candidates: [
          ...hosts.map((host) => hostFeatures(words, view, joined, host)),
          noneFeatures(words, view, joined),
        ],
        right: [...right, chain.length === 0],
        own: joined.own,
        shown: `${group.lemma} to ${hosts.map(({ lemma }) => lemma).join(', ')}: ${text}`,
      },
    ];
  });
}

/** The verbs that the tree joins it to: the first of its chain and those between; none where the "and" joins no verb. */
function chainBefore(words: Words, tokens: readonly GoldToken[], group: Group): readonly number[] | null {
  const verb = goldVerb(words, tokens, group);
  const token = tokens[verb];
  if (token === undefined) return null;
  const joiner = tokens[tokenAt(words, tokens, group.mark)];
  if (token.relation !== 'conj' || joiner?.head !== verb) return [];
  const between = [...tokens.keys()].filter(
    (at) => at < verb && tokens[at]?.relation === 'conj' && tokens[at].head === token.head,
  );
  return [token.head, ...between];
}

/** The tree makes what is said the head of a clause, and an auxiliary or a copula leans on it. */
function goldVerb(words: Words, tokens: readonly GoldToken[], { head }: Group): number {
  const at = tokenAt(words, tokens, head);
  return /^(?:cop|aux)/.test(tokens[at]?.relation ?? '') ? (tokens[at]?.head ?? -1) : at;
}

function tokenAt(words: Words, tokens: readonly GoldToken[], at: number): number {
  const word = words.tokens[at];
  return word === undefined ? -1 : tokens.findIndex(({ start, end }) => start < word.end && end > word.start);
}
