import type { TextChange } from '#lib/core/copy/move-change.ts';

/** Longer text is set at once: browsers take seconds to type it, and the way back is then the field's former text. */
const TYPED = 200_000;

/** Changes a field as if it had been typed, so that undo takes it back. The field has the focus afterwards. */
export function replaceInField(field: HTMLTextAreaElement, { start, end, words }: TextChange): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated without a successor: nothing else keeps the field's own undo.
  const command = words === '' ? 'delete' : 'insertText';
  if (words.length <= TYPED && document.execCommand(command, false, words)) return;
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
