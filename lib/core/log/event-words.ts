/** What an event of the desk says of itself in a history, in the words of the desk. */
export const EVENT_WORDS = {
  'check.closed': 'Check saved',
  'check.undone': 'Check taken back',
  'evidence.added': 'Evidence added',
  'evidence.withdrawn': 'Evidence withdrawn',
  'evidence.changed': 'Evidence changed',
  'contradiction.set': 'Contradiction judged',
  'search.logged': 'Search logged',
  'comment.added': 'Comment added',
  'comment.answered': 'Comment answered',
  'origin.confirmed': 'Origin confirmed',
  'origin.joined': 'Origins joined',
  'origin.split': 'Origin split',
  'origin.renamed': 'Origin renamed',
  'claim.added': 'Claim added',
  'claim.edited': 'Claim edited',
  'model.asked': 'Language model asked',
  'suggestion.dismissed': 'Suggestion dismissed',
  'claim.attributed': 'Attribution corrected',
  'claim.split': 'Claim split',
  'claim.merged': 'Claims merged',
  'claim.dropped': 'Claim dropped',
  'claim.restored': 'Claim restored',
  'claim.returned': 'Sent back',
  'claim.assigned': 'Assigned',
  'claim.decided': 'Decided',
  'disposition.set': 'Disposition set',
  'source.added': 'Source added',
  'capture.added': 'Capture added',
  'article.imported': 'Article imported',
  'limit.reached': 'Too many attempts',
  'action.undone': 'Undone',
} as const;

export type DeskEventKind = keyof typeof EVENT_WORDS;

export function eventWords(kind: string): string {
  return kind in EVENT_WORDS ? EVENT_WORDS[kind as DeskEventKind] : kind.replaceAll('.', ' ');
}
