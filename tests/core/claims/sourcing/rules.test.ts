import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { CHANNEL_RULES } from '#lib/core/claims/sourcing/channel-of.ts';
import { KIND_RULES } from '#lib/core/claims/sourcing/kind-rules.ts';

const linkOf = (text: string) => {
  const links = extract(text).claims.flatMap(({ attributions }) => attributions);
  const [link] = links;
  if (link === undefined) throw new Error(`nobody speaks: ${text}`);
  return link;
};

describe('the example of each rule', () => {
  it.each(KIND_RULES.map((rule) => [rule.id, rule.example, rule.kind]))('%s: %s', (_, example, kind) => {
    expect(linkOf(example).source?.kind).toBe(kind);
  });

  it.each(CHANNEL_RULES.map(({ id, example: [text, channel] }) => [id, text, channel]))(
    '%s: %s',
    (_, text, channel) => {
      expect(linkOf(text).channel).toBe(channel);
    },
  );
});
