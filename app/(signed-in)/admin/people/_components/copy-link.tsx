'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Input } from '#app/_ui/field.tsx';

/** A link that is shown this once. It can be selected and copied by hand where the button cannot do it. */
export function CopyLink({ link, until }: { link: string; until: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="grid gap-2 border-l-3 border-ink pl-3">
      <Input
        label="Send this link"
        readOnly
        value={link}
        hint={`It is shown only now, works once, and is valid until ${until}.`}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex items-center gap-3">
        <Button onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>Copy link</Button>
        <span role="status">{copied && 'Copied'}</span>
      </div>
    </div>
  );
}
