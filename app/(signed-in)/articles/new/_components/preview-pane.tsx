'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { LanguageNote } from '#app/_ui/language-note.tsx';
import { Figure } from '#app/_ui/page.tsx';
import { counted } from '#app/_ui/words.ts';
import { PreviewSentence } from './preview-sentence.tsx';
import { sentencesOf } from './sentences-of.ts';
import type { PreviewState } from './use-preview.ts';

/** A page holds this many sentences at once without becoming slow; the rest is shown on request and imported anyway. */
const FIRST = 100;

/** In UTF-16 units: what is shorter, while somebody types, may be in any language. */
const TELLS_LANGUAGE = 60;

export function PreviewPane({ state, takeApart }: { state: PreviewState; takeApart: () => void }) {
  const [all, setAll] = useState(false);
  const { run, preview } = state;
  const sentences = sentencesOf(run, preview);
  const shown = all ? sentences : sentences.slice(0, FIRST);
  return (
    <section
      aria-labelledby="preview"
      className="grid min-h-0 min-w-0 content-start overflow-y-auto border-l border-hair bg-paper-aside max-lg:border-t max-lg:border-l-0"
    >
      <header className="sticky top-0 z-1 flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hair bg-paper-aside px-6 py-4 max-md:px-4">
        <h2 id="preview" className="text-l">
          Claims found
        </h2>
        <p className="flex flex-wrap gap-x-4 text-ink-2" role="status">
          <span>
            <Figure value={preview.claims.length}>{preview.claims.length === 1 ? 'claim' : 'claims'}</Figure>
          </span>
          <span>
            <Figure value={sentences.length}>{sentences.length === 1 ? 'sentence' : 'sentences'}</Figure>
          </span>
          {preview.lost.length > 0 && (
            <span className="font-semibold text-ink">
              {counted(preview.lost.length, 'change')} no longer {preview.lost.length === 1 ? 'fits' : 'fit'} the text
            </span>
          )}
        </p>
        {state.undo !== null && (
          <Button className="ml-auto" onClick={state.undo}>
            Undo last change
          </Button>
        )}
      </header>
      {state.reading.state !== 'done' && (
        <div className="flex flex-wrap items-center gap-4 border-b border-hair px-6 py-3 max-md:px-4" role="status">
          {state.reading.state === 'waiting' && (
            <>
              <p>This text is long, so it is not taken apart while you type.</p>
              <Button onClick={takeApart}>Take it apart now</Button>
            </>
          )}
          {state.reading.state === 'reading' && (
            <>
              <p>Taking the text apart …</p>
              <Button onClick={state.cancel}>Cancel</Button>
            </>
          )}
          {state.reading.state === 'refused' && <p>{state.reading.words}</p>}
        </div>
      )}
      {run.text.length >= TELLS_LANGUAGE && (
        <LanguageNote
          language={run.article.language}
          className="border-b border-hair px-6 py-3 text-ink-2 max-md:px-4"
        />
      )}
      {sentences.length === 0 ? (
        <p className="max-w-[44ch] px-6 py-6 text-m text-ink-2 max-md:px-4">
          Each sentence appears here with the claims in it and who they are attributed to, as you type. You can change
          them here, or later at the desk.
        </p>
      ) : (
        <ol className="grid">
          {shown.map((sentence) => (
            <PreviewSentence key={sentence.id} sentence={sentence} text={run.text} state={state} />
          ))}
        </ol>
      )}
      {shown.length < sentences.length && (
        <p className="px-6 py-4 max-md:px-4">
          <Button onClick={() => setAll(true)}>Show all {sentences.length.toLocaleString('en')} sentences</Button>
        </p>
      )}
    </section>
  );
}
