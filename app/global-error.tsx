'use client';

import { failedPage } from '#app/_ui/failed-page.ts';
import './globals.css';

/** Stands where even the root layout failed; it needs nothing that could fail again. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { words, errorId } = failedPage(error.digest);
  return (
    <html lang="en">
      <body>
        <main className="mx-auto grid max-w-[34rem] justify-items-start gap-2 p-6">
          <h1 className="text-claim font-semibold">Second Source could not be shown</h1>
          <p className="text-m text-ink-2">{words}</p>
          {errorId !== undefined && <p className="text-ink-3">Error {errorId}</p>}
          <button type="button" className="min-h-8 rounded-m border border-edge px-3 font-medium" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
