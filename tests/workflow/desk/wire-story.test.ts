import { describe, expect, it } from 'vitest';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { openTestDatabase } from '../../support/database.ts';
import { captured, importedArticle, newsroom, pinned, SEED_TEXT, value } from '../../support/scenario.ts';

/** Two stories in other words, both on one readout of the Kremlin; made up for this test. */
const HOTNEWS = `Vladimir Putin offered condolences to Iran for the victims of what he described as “Israeli-American aggression”, the Kremlin said in a readout of the call.

Putin emphasized the need for diplomatic efforts to resolve the crisis, according to the Kremlin.

The conflict should move quickly toward diplomatic negotiations, the Kremlin said Putin stressed.
`;
const AGERPRES = `MOSCOW (Agerpres) - President Vladimir Putin told Iran’s president by phone that diplomatic efforts were needed to resolve the crisis, the Kremlin announced.

Putin offered condolences to Iran for the victims, the Kremlin announced.

Russian President Vladimir Putin has spoken by phone with Iran’s president, the Kremlin announced.
`;

describe('the first story, with only the two cited stories captured', () => {
  it('corroborates nothing; what the copy credits may stand as attributed, the rest is unverified', async () => {
    const room = await newsroom(await openTestDatabase());
    const articleId = await importedArticle(room, SEED_TEXT, { outlet: '' });
    const hotnews = await captured(room, articleId, 'HotNews', HOTNEWS);
    const agerpres = await captured(room, articleId, 'Agerpres', AGERPRES, { kind: 'agency' });
    const { claims } = value(await readDesk(room.as(room.ana), { id: articleId }));

    const judged = async (
      words: string,
      pins: readonly { readonly of: typeof hotnews; readonly text: string; readonly exact: string }[],
      stance: 'attributes' | 'supports',
    ) => {
      const claim = claims.find(({ text }) => text.includes(words));
      if (!claim) throw new Error(`No claim says “${words}”: ${claims.map(({ text }) => text).join(' / ')}`);
      for (const { of, text, exact } of pins)
        await pinned(room, room.ana, claim.id, { captureId: of.captureId, text, exact, stance });
      const read = async (): Promise<ClaimDetail> => value(await readClaim(room.as(room.ana), { id: claim.id }));
      for (const { key, confirmed } of (await read()).origins)
        if (key !== null && !confirmed)
          value(await confirmOrigin(room.as(room.ana), { id: claim.id, originKey: key, evidenceIds: null }));
      const detail = await read();
      const { said, so } = proposeFindings(detail.facts);
      const chain = detail.facts.chain.map((link, at) => ({ ...link, said: said[at] ?? link.said }));
      const searchLog = [{ where: 'both stories', terms: words, at: 0 }];
      const permitted = permittedVerdicts({ ...detail.facts, chain, so, searchLog }, detail.policy.policy);
      return { origins: detail.origins.map(({ name }) => name), allowed: (code: Code) => permitted[code].allowed };
    };

    const credited = await judged(
      'the need for diplomatic efforts',
      [
        {
          of: hotnews,
          text: HOTNEWS,
          exact: 'Putin emphasized the need for diplomatic efforts to resolve the crisis, according to the Kremlin.',
        },
        {
          of: agerpres,
          text: AGERPRES,
          exact:
            'President Vladimir Putin told Iran’s president by phone that diplomatic efforts were needed to resolve the crisis, the Kremlin announced.',
        },
      ],
      'attributes',
    );
    expect(credited.origins).toEqual(['Kremlin']);
    expect(credited.allowed('corroborated')).toBe(false);
    expect(credited.allowed('attributed')).toBe(true);

    const flat = await judged(
      'spoken by phone',
      [
        {
          of: agerpres,
          text: AGERPRES,
          exact: 'Russian President Vladimir Putin has spoken by phone with Iran’s president, the Kremlin announced.',
        },
      ],
      'supports',
    );
    expect(flat.origins).toEqual(['Kremlin']);
    expect(flat.allowed('corroborated')).toBe(false);
    expect(flat.allowed('attributed')).toBe(false);
    expect(flat.allowed('unverified')).toBe(true);
  });
});
