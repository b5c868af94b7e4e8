'use client';

import { Button } from '#app/_ui/button.tsx';
import { Page } from '#app/_ui/page.tsx';
import { ErrorState } from '#app/_ui/states.tsx';

/** The digest is the number under which the server's log has the fault; nothing of the fault itself comes here. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page>
      <ErrorState
        level={1}
        title="This page could not be shown"
        errorId={error.digest}
        action={<Button onClick={reset}>Try again</Button>}
      >
        Something went wrong on our side. What was saved is safe.
      </ErrorState>
    </Page>
  );
}
