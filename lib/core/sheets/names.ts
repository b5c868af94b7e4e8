import type { Doc } from '#lib/core/claims/doc.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { nameFlags } from './name-flags.ts';
import { nameGroups, type NameGroup } from './name-groups.ts';
import { nameMentions, type Mention } from './name-mentions.ts';
import { formsOf } from './forms.ts';
import { knownMentions } from './known-mentions.ts';
import type { Draft } from './draft.ts';
import type { NameKind, SheetForm, SheetName } from './sheet.ts';
import type { SheetText } from './sheet-copy.ts';

/** The names of a text, each with its forms, titles and flags. */
export function sheetNames(text: SheetText): readonly Draft<SheetName>[] {
  const { doc } = text;
  const groups = nameGroups(knownMentions(nameMentions(text)));
  return groups.map((group) => {
    const forms = formsOf(doc.text, group.items);
    const titles = formsOf(
      doc.text,
      group.items.flatMap(({ title }) => (title === null ? [] : [title])),
    );
    return {
      name: fullest(forms),
      kind: kindOf(group, doc),
      forms,
      titles,
      flags: nameFlags(group, { text: doc.text, language: doc.language, forms, titles }),
    };
  });
}

/** Most words, then most often; not in capitals only. */
function fullest(forms: readonly SheetForm[]): string {
  const rank = ({ text, spans }: SheetForm) =>
    text.split(' ').length + Math.min(spans.length, 99) / 200 - (text === text.toUpperCase() ? 0.5 : 0);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best)).text;
}

function kindOf({ items, keys, shared }: NameGroup, { language, dateline }: Doc): NameKind {
  if (keys.join(' ') === dateline?.place?.toLowerCase()) return 'place';
  if (shared.length > 0 || items.some((item) => item.title !== null)) return 'person';
  if (items.some((item) => item.isBody)) return 'body';
  if (items.filter((item) => item.isPlaced).length * 2 > items.length) return 'place';
  const isNation = items.some(({ keys }: Mention) => keys.length === 1 && nationOf(keys[0] ?? '') !== undefined);
  if (isNation) return 'place';
  const isFull = items.some(({ keys }) => keys.length > 1) && !WAYS.has(keys.at(-1) ?? '');
  return language.grammar.hasClauses && isFull ? 'person' : 'other';
}

/** Last words that streets and people share ("Tidewall Lane", "Harriet Lane"): without a title nothing tells which. */
const WAYS: ReadonlySet<string> = new Set(['lane', 'quay', 'wharf', 'pier', 'close', 'court', 'terrace']);
