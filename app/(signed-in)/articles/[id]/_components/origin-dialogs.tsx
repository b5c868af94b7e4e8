'use client';

import { useState } from 'react';
import { Checkbox, Input, Select, Textarea } from '#app/_ui/field.tsx';
import type { EvidenceId } from '#lib/core/ids.ts';
import { selectedDetail } from './desk-state.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { FormDialog } from './form-dialog.tsx';
import type { NamedOrigin as Origin } from './named-origin.ts';

/** A person's word on where things come from goes before the machine's, and says why. */
export function OriginDialog({
  kind,
  origin,
  first = null,
  onClose,
}: {
  kind: 'join' | 'split' | 'rename';
  origin: Origin;
  /** The item to split off, when one was pointed at. */
  first?: EvidenceId | null;
  onClose: () => void;
}) {
  switch (kind) {
    case 'join':
      return <Join origin={origin} onClose={onClose} />;
    case 'split':
      return <Split origin={origin} first={first} onClose={onClose} />;
    case 'rename':
      return <Rename origin={origin} onClose={onClose} />;
  }
}

function Join({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const { joinOrigin } = useDeskActions();
  const detail = useDesk(selectedDetail);
  const others = (detail?.origins ?? []).flatMap(({ key, name }) =>
    key === null || key === origin.key ? [] : [{ key, name }],
  );
  const [into, setInto] = useState<string>(others[0]?.key ?? '');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={`“${origin.name}” and another are one origin`}
      send="Join them"
      blocked={others.length === 0 ? 'This claim has no other origin yet.' : null}
      onSend={() => joinOrigin({ originKey: origin.key, intoKey: into, reason })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Select label="Join into" value={into} onChange={(event) => setInto(event.target.value)}>
            {others.map((one) => (
              <option key={one.key} value={one.key}>
                {one.name}
              </option>
            ))}
          </Select>
          <Textarea
            label="Why they are one"
            hint="One release behind both, the same witness, one owner."
            rows={2}
            value={reason}
            error={problems['reason']}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}

function Split({ origin, first, onClose }: { origin: Origin; first: EvidenceId | null; onClose: () => void }) {
  const { splitOrigin } = useDeskActions();
  const [chosen, setChosen] = useState<readonly EvidenceId[]>(first === null ? [] : [first]);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={`Not all of this comes from “${origin.name}”`}
      send="Split off"
      blocked={chosen.length === 0 ? 'Choose what rests on something else.' : null}
      onSend={() => splitOrigin({ evidenceIds: [...chosen], name, reason })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <fieldset className="grid gap-1">
            <legend className="font-medium">Rests on something else</legend>
            {origin.evidence.map((item) => (
              <Checkbox
                key={item.id}
                label={`${item.source}: ${item.quote?.exact ?? 'no mention'}`}
                checked={chosen.includes(item.id)}
                onChange={(event) =>
                  setChosen((old) =>
                    event.target.checked ? [...old, item.id] : old.filter((other) => other !== item.id),
                  )
                }
              />
            ))}
          </fieldset>
          <Input
            label="Name of the other origin"
            hint="The ministry’s release, own correspondent in Tehran"
            value={name}
            error={problems['name']}
            onChange={(event) => setName(event.target.value)}
          />
          <Textarea
            label="Why they are different"
            rows={2}
            value={reason}
            error={problems['reason']}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}

function Rename({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const { renameOrigin } = useDeskActions();
  const [name, setName] = useState(origin.name);
  const [anonymous, setAnonymous] = useState(origin.anonymous ?? '');
  return (
    <FormDialog
      title="Who is the origin?"
      send="Save"
      onSend={() => renameOrigin({ originKey: origin.key, name, anonymous })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Input
            label="Name"
            value={name}
            error={problems['name']}
            onChange={(event) => setName(event.target.value)}
            data-focus-first
          />
          <Input
            label="If anonymous: what kind of source"
            hint="“Officials”, “people familiar with the matter”; empty when it has a name."
            value={anonymous}
            error={problems['anonymous']}
            onChange={(event) => setAnonymous(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
