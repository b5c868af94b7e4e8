/**
 * A page can be seen, and keys pressed, a moment before its script is there to hear them. What is pressed until then is
 * kept here, in the page itself, and heard as soon as the first shortcut is.
 */
export function EarlyKeys({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}

const SCRIPT = `window.earlyKeys=[];window.earlyKeys.hear=function(e){window.earlyKeys&&window.earlyKeys.push(e)};addEventListener('keydown',window.earlyKeys.hear)`;

type Kept = KeyboardEvent[] & { readonly hear: (event: KeyboardEvent) => void };

/** Presses them once more, now that somebody listens. What was typed into a field is there already. */
export function hearEarlyKeys(): void {
  const page = window as { earlyKeys?: Kept };
  const early = page.earlyKeys;
  if (early === undefined) return;
  delete page.earlyKeys;
  removeEventListener('keydown', early.hear);
  for (const event of early) {
    const target = event.target instanceof Element && event.target.isConnected ? event.target : document.body;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const again = { key, code, altKey, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true };
    if (!event.defaultPrevented && !event.isComposing) target.dispatchEvent(new KeyboardEvent('keydown', again));
  }
}
