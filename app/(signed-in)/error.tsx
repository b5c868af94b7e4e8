'use client';

import { Button } from '#app/_ui/button.tsx';
import { failedPage } from '#app/_ui/failed-page.ts';
import { Page } from '#app/_ui/page.tsx';
import { ErrorState } from '#app/_ui/states.tsx';

/** The digest is the number under which the server's log has the fault; nothing of the fault itself comes here. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { words, errorId } = failedPage(error.digest);
  return (
    <Page>
      <ErrorState
        level={1}
        title="This page could not be shown"
        errorId={errorId}
        action={<Button onClick={reset}>Try again</Button>}
      >
        {words}
      </ErrorState>
    </Page>
  );
}
