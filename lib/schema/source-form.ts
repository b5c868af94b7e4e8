import { z } from 'zod';
import { SOURCE_KINDS, SOURCE_RELATIONS } from '#lib/core/sources/source.ts';
import { idOf } from './desk-inputs.ts';
import { freeText, requiredText } from './free-text.ts';
import { nameText } from './name-text.ts';

const id = idOf<'source'>();
const relation = z.enum(SOURCE_RELATIONS);

/** How a source stands to another, which is named as the registry knows it. */
export const relateInput = z.object({
  id,
  relation,
  other: requiredText(300, 'Name the other source, as it stands in the registry.'),
});
export const unrelateInput = z.object({ id, relation, otherId: id });

/** One to a line or between commas, as a person types a list. */
const listed = freeText(4_000).transform((text) => [
  ...new Set(
    text
      .split(/[\n,;]+/u)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
]);

/** What the registry knows of a source. `version`: of the source, as the page showed it. */
export const sourceChangeInput = z.object({
  id,
  version: z.coerce.number().int().min(1),
  name: nameText(300, 'Give the source a name.'),
  kind: z.enum(SOURCE_KINDS),
  owner: freeText(300).default(''),
  aliases: listed
    .refine((names) => names.every((name) => /[\p{L}\p{N}]/u.test(name)), 'Give names, one to a line.')
    .default([]),
  /** Hosts: what stands before and after them in an address is left out. */
  domains: listed
    .transform((hosts) =>
      hosts.map((host) =>
        host
          .toLowerCase()
          .replace(/^[a-z]+:\/\//u, '')
          .replace(/^www\./u, '')
          .replace(/[/?#:].*$/u, ''),
      ),
    )
    .pipe(
      z.array(z.string().regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u, 'Give hosts such as “example.org”.')).max(50),
    )
    .default([]),
});

/** `version`: of the policy, as the page showed it. */
export const trustInput = z.object({
  id,
  version: z.coerce.number().int().min(0),
  trusted: z.enum(['yes', 'no']).transform((given) => given === 'yes'),
  note: requiredText(500, 'Say why: the policy keeps it.'),
});
