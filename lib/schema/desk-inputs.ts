import { z } from 'zod';
import { COMMENT_KINDS } from '#lib/core/claims/comments.ts';
import { CLAIM_KINDS } from '#lib/core/claims/extraction.ts';
import { LONGEST_CLAIM, MOST_CLAIMS } from '#lib/core/claims/limits.ts';
import { CONTRADICTION_STATES, STANCES, STANDINGS } from '#lib/core/evidence/stance.ts';
import { isId, type Id } from '#lib/core/ids.ts';
import { CAPTURE_KINDS, SOURCE_KINDS } from '#lib/core/sources/source.ts';
import { CODES, DISPOSITIONS, REASON_CODES, SAID, SO } from '#lib/core/verdicts/codes.ts';
import { freeText, requiredText } from '#lib/schema/free-text.ts';
import { nameText } from '#lib/schema/name-text.ts';

// Limits, in UTF-16 units: a reason is a paragraph, a rationale a page, a quote what one can read at a glance.
const REASON = 2_000;
const RATIONALE = 10_000;
const QUOTE = 5_000;
const NAME = 300;
const MOST_LINKS = 50;
/** An article or a capture on the web: 2 MB. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;

export const idOf = <Brand extends string>() =>
  z.custom<Id<Brand>>((value) => typeof value === 'string' && isId(value), 'This is not an id.');
export const byId = <Brand extends string>() => z.object({ id: idOf<Brand>() });

/** Of a long story the part where this claim stands comes first. */
export const deskQuery = z.object({ claim: z.string().max(100).optional() });
/** Which of the desk's parts, from 0. */
export const deskPartQuery = z.object({ part: z.coerce.number().int().min(0).max(100_000) });

/** The claim's version as it was when the person looked. */
const claimVersion = z.number().int().min(1);
const offset = z.number().int().min(0);
const spans = z
  .array(z.object({ start: offset, end: offset }))
  .min(1, 'Select some words.')
  .max(50);
/** By the links of one chain; no text has one as long as this. */
const said = z
  .record(idOf<'attribution'>(), z.enum(SAID))
  .refine((links) => Object.keys(links).length <= MOST_LINKS, `At most ${MOST_LINKS} answers for one claim.`);

/** Saves and closes my check. Refused as `stale` when anything about the claim changed since `claimVersion`. */
export const checkInput = z.object({
  claimVersion,
  said,
  so: z.enum(SO),
  code: z.enum(CODES),
  reasonCode: z.enum(REASON_CODES).nullable().default(null),
  rationale: freeText(RATIONALE).default(''),
  calculation: freeText(REASON).default(''),
  /** An editor's reason for going outside the policy; empty for none. */
  overrideReason: freeText(REASON).default(''),
});

/** Kept as typed, so that nothing is lost; no event, no version. */
export const draftInput = z.object({
  said,
  so: z.enum(SO),
  code: z.enum(CODES).nullable(),
  reasonCode: z.enum(REASON_CODES).nullable(),
  rationale: z.string().max(RATIONALE),
  calculation: z.string().max(REASON),
  overrideReason: z.string().max(REASON),
});

const standing = z.enum(STANDINGS);
/** Which of the origins of a claim is meant, as `ClaimDetail.origins` names it. */
const originKey = z.string().min(1).max(2_000);
/** Where a passage ultimately comes from, when the person says so; else it is computed. */
const originChoice = z
  .union([
    z.object({ originKey }),
    z.object({ newOriginName: nameText(NAME, 'Give the origin a name.'), anonymous: freeText(NAME).optional() }),
  ])
  .nullable()
  .default(null);
/** The reviewer saw what differs and what is missing, and keeps the stance. */
const tick = z
  .object({ reason: requiredText(REASON, 'Say why the passage carries the claim all the same.') })
  .nullable()
  .default(null);

const quoted = z.object({
  captureId: idOf<'capture'>(),
  /** UTF-16 units into the capture's text; `exact` is `text.slice(start, end)`, untouched. */
  start: offset,
  end: offset,
  exact: z.string().min(1, 'Select some words.').max(QUOTE),
  stance: z.enum(STANCES).exclude(['silent']),
  standing,
  settlesReason: freeText(REASON).default(''),
  ownConduct: z.boolean().default(false),
  wordsDiffer: z.boolean().default(false),
  origin: originChoice,
  tick,
  /** Other claims of the article that the same words serve, each with an answer of its own. */
  also: z
    .array(z.object({ claimId: idOf<'claim'>(), tick }))
    .max(50)
    .default([]),
});
const silent = z.object({
  captureId: idOf<'capture'>(),
  stance: z.literal('silent'),
  standing,
  terms: requiredText(REASON, 'Say which terms you looked for.'),
  complete: z.boolean(),
});
export const evidenceInput = z.discriminatedUnion('stance', [quoted, silent]);

/** Withdraws the old item and adds a new one in its place, in one step. Fields left out stay as they are. */
export const evidenceChangeInput = z.object({
  stance: z.enum(STANCES).exclude(['silent']).optional(),
  standing: standing.optional(),
  settlesReason: freeText(REASON).optional(),
  ownConduct: z.boolean().optional(),
  wordsDiffer: z.boolean().optional(),
  tick,
});
/** Answers what the comparison asks about one item: one flag, or all that are open. */
export const flagAnswerInput = z.object({
  reason: requiredText(REASON, 'Say why the passage carries the claim all the same.'),
});
/** Words that a person looks at, and what they seem to do, before anything is kept. */
export const compareInput = z.object({
  captureId: idOf<'capture'>(),
  start: offset,
  end: offset,
  stance: z.enum(STANCES).exclude(['silent']),
});
export const withdrawInput = z.object({ reason: freeText(REASON).default('') });

export const contradictionInput = z.object({
  state: z.enum(CONTRADICTION_STATES),
  /** By whom it was answered and how; required unless open. */
  note: freeText(REASON).default(''),
  credible: z.boolean().nullable(),
  /** Required as soon as `credible` is set. */
  credibleReason: freeText(REASON).default(''),
});

export const searchInput = z.object({
  place: requiredText(NAME, 'Say where you searched.'),
  terms: requiredText(REASON, 'Say what you searched for.'),
});
export const commentInput = z.object({
  kind: z.enum(COMMENT_KINDS),
  text: requiredText(RATIONALE, 'Write something first.'),
});
/** Whose answer it is, how it came and when, where somebody else writes it down: all of it, or nothing. */
export const answerInput = z.object({
  answer: requiredText(RATIONALE, 'Write the answer first.'),
  answerBy: freeText(NAME).default(''),
  answerChannel: freeText(NAME).default(''),
  answerOn: z.union([z.literal(''), z.iso.date('Give the date as year-month-day.')]).default(''),
});

export const sourceInput = z.object({
  name: nameText(NAME, 'Give the source a name.'),
  kind: z.enum(SOURCE_KINDS),
  homePage: webAddress().default(''),
  owner: freeText(NAME).default(''),
  language: freeText(35).default(''),
  /** Puts it among the article's sources. */
  articleId: idOf<'article'>().nullable().default(null),
});
/** The article from which a capture is opened. */
export const captureQuery = z.object({ article: idOf<'article'>() });
/** A capture by pasting its text. The text is kept byte for byte and never changes. */
export const captureInput = z.object({
  articleId: idOf<'article'>(),
  sourceId: idOf<'source'>(),
  kind: z.enum(CAPTURE_KINDS).default('paste'),
  text: z.string().min(1, 'Paste the text first.').max(MAX_TEXT_BYTES, 'The text is over 2 MB.'),
  title: freeText(NAME).default(''),
  url: webAddress().default(''),
  publishedOn: z.union([z.iso.date(), z.literal('')]).default(''),
  /** For what was told to us and not published. */
  circumstances: z
    .object({
      who: freeText(NAME),
      channel: freeText(NAME),
      asked: freeText(REASON),
      answered: freeText(REASON),
      terms: freeText(REASON),
    })
    .nullable()
    .default(null),
});

const someEvidence = z.array(idOf<'evidence'>()).min(1).max(500);
/** Agrees that these items of the claim come from there; null: all of its items that I may see. */
export const originConfirmInput = z.object({ originKey, evidenceIds: someEvidence.nullable().default(null) });
/** For this claim, what comes from the one comes from the other. */
export const originJoinInput = z.object({
  originKey,
  intoKey: originKey,
  reason: requiredText(REASON, 'Say why these are one origin.'),
});
/** Takes the evidence out of this origin into another of its own. */
export const originSplitInput = z.object({
  evidenceIds: someEvidence,
  name: nameText(NAME, 'Give the new origin a name.'),
  reason: requiredText(REASON, 'Say why these are different origins.'),
});
/** Says who it is that a claim's items come from. `anonymous`: the class of an unnamed source ("officials"). */
export const originRenameInput = z.object({
  originKey,
  name: nameText(NAME, 'Give the origin a name.'),
  anonymous: freeText(NAME).default(''),
});

const claimText = requiredText(LONGEST_CLAIM, 'Write the claim as a sentence.');
export const claimEditInput = z.object({
  claimVersion,
  text: claimText,
  kind: z.enum(CLAIM_KINDS),
  /** Left out: as they are. */
  spans: spans.optional(),
});
/** Who says the claim, outermost first, in words of the copy; none: it is in the article's own voice. */
export const claimAttributeInput = z.object({
  claimVersion,
  links: z
    .array(
      z.object({
        /** Empty: the copy names nobody. */
        source: freeText(NAME).default(''),
        name: freeText(NAME).default(''),
        cue: requiredText(NAME, 'Give the words that say so, such as “said”.'),
        act: z.boolean().default(false),
      }),
    )
    .max(6),
});
/** The first part keeps the claim's id, links and evidence; the others are new. */
export const claimSplitInput = z.object({
  claimVersion,
  parts: z
    .array(z.object({ text: claimText, kind: z.enum(CLAIM_KINDS), spans }))
    .min(2, 'Split into two parts or more.')
    .max(10),
});
export const claimDropInput = z.object({
  claimVersion,
  reason: requiredText(REASON, 'Say why: the sentence stays accounted for with this reason.'),
});
export const claimRestoreInput = z.object({});
export const claimsMergeInput = z.object({
  claims: z
    .array(z.object({ id: idOf<'claim'>(), version: claimVersion }))
    .min(2, 'Choose two claims or more.')
    .max(20),
  text: claimText,
  kind: z.enum(CLAIM_KINDS),
});
export const claimAddInput = z.object({ text: claimText, kind: z.enum(CLAIM_KINDS), spans });

/** Which suggestion, or which article to ask about, is in the path. */
export const suggestionInput = z.object({});

export const decisionInput = z.object({
  claimVersion,
  code: z.enum(CODES),
  so: z.enum(SO),
  reasonCode: z.enum(REASON_CODES).nullable().default(null),
  reason: requiredText(RATIONALE, 'Say why you decide so.'),
});
/** `kind` null takes the disposition back. */
export const dispositionInput = z.object({
  claimVersion,
  kind: z.enum(DISPOSITIONS).nullable(),
  reason: freeText(REASON).default(''),
});
export const returnInput = z.object({ claimVersion, reason: requiredText(REASON, 'Say what is to be done.') });
/** `claimIds` null: every live claim of the article that is not final. `assigneeId` null: nobody. */
export const assignInput = z.object({
  claimIds: z.array(idOf<'claim'>()).min(1).max(MOST_CLAIMS).nullable(),
  assigneeId: idOf<'user'>().nullable(),
});
/** Takes back my own last action on the article; `eventId` from the answer to that action. */
export const undoInput = z.object({ articleId: idOf<'article'>(), eventId: idOf<'event'>() });

function webAddress() {
  return freeText(2_000).pipe(
    z.union([
      z.literal(''),
      z.url({ protocol: /^https?$/u, message: 'Give a full address that begins with https://.' }),
    ]),
  );
}
