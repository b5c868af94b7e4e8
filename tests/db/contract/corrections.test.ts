import { beforeEach, describe, expect, it } from 'vitest';
import { correctionsAfter, correctionsOfArticle, undoneEvents, versionOfArticle } from '#db/queries/corrections.ts';
import { replaceLinks, restoreLinks } from '#db/writes/attributions.ts';
import { withRule } from '#lib/core/claims/rules.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { correctionLine } from '#lib/schema/correction-line.ts';
import { claimAttributeInput, claimAddInput } from '#lib/schema/desk-inputs.ts';
import { exportCorrections } from '#lib/workflow/corrections/export-corrections.ts';
import { addClaim } from '#lib/workflow/desk/add-claim.ts';
import { correctAttribution } from '#lib/workflow/desk/correct-attribution.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { mergeClaims } from '#lib/workflow/desk/merge-claims.ts';
import { readWhy } from '#lib/workflow/desk/read-why.ts';
import { restoreClaim } from '#lib/workflow/desk/restore-claim.ts';
import { splitClaim } from '#lib/workflow/desk/split-claim.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { importedArticle, refusal, value } from '../../support/scenario.ts';

eachEngine((_engine, open) => {
  describe('corrections', () => {
    let room: DeskRoom;
    beforeEach(async () => {
      room = await deskRoom(await open());
    });

    const find = async (words: string) => {
      const { claims } = await room.desk();
      const found = claims.find((claim) => claim.text.includes(words));
      if (!found) throw new Error(`No claim says “${words}”`);
      return found;
    };
    const lines = async (names: 'none' | 'with' = 'none') => {
      const found = [];
      for await (const line of exportCorrections(room.db, { names })) found.push(correctionLine.parse(line));
      return found;
    };
    const spanOf = async (words: string) => {
      const { version } = await room.desk();
      const start = version.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const attribute = async (id: ClaimId, version: number, links: { source?: string; name?: string; cue: string }[]) =>
      correctAttribution(room.as(room.ana), { id, ...claimAttributeInput.parse({ claimVersion: version, links }) });

    it('keep of each change what was given, by which rules, and what was made of it', async () => {
      const resigned = await find('resigned');
      const words = { text: 'The harbour master left in March.', kind: 'event' as const };
      value(await editClaim(room.as(room.ana), { id: resigned.id, claimVersion: resigned.version, ...words }));

      const voted = await find('approved');
      const parts = [
        { text: 'The council approved a ferry.', kind: 'event' as const, spans: [await spanOf('The Orvale council')] },
        { text: 'It is the second.', kind: 'other' as const, spans: [await spanOf('a second ferry')] },
      ];
      const split = { id: voted.id, claimVersion: voted.version, parts };
      value(await splitClaim(room.as(room.ben), split));

      const [first, second] = [await find('approved a ferry'), await find('It is the second')];
      const both = [first, second].map(({ id, version }) => ({ id, version }));
      const merge = {
        id: room.articleId,
        claims: both,
        text: 'The council wants a second ferry.',
        kind: 'event' as const,
      };
      value(await mergeClaims(room.as(room.ben), merge));

      const add = claimAddInput.parse({ text: 'There is a council.', kind: 'other', spans: [await spanOf('council')] });
      value(await addClaim(room.as(room.ana), { id: room.articleId, ...add }));

      const dropped = await find('There is a council');
      value(
        await dropClaim(room.as(room.edda), { id: dropped.id, claimVersion: dropped.version, reason: 'says nothing' }),
      );
      value(await restoreClaim(room.as(room.edda), { id: dropped.id }));

      const ferry = await find('4 million');
      value(await attribute(ferry.id, ferry.version, [{ source: 'The Orvale council', cue: 'approved' }]));

      const all = await lines();
      expect(all.map(({ kind, given, made }) => [kind, given.length, made.length])).toEqual([
        ['edit', 1, 1],
        ['split', 1, 2],
        ['merge', 2, 1],
        ['add', 0, 1],
        ['drop', 1, 0],
        ['restore', 0, 1],
        ['attribute', 1, 1],
      ]);
      const [edit, , , , , , attributed] = all;
      expect(edit?.given[0]).toMatchObject({
        text: resigned.text,
        madeBy: 'engine',
        rules: ['clause.main', 'kind.event', 'check.fact'],
      });
      expect(edit?.made[0]).toMatchObject({
        ...words,
        madeBy: 'person',
        rules: ['clause.main', 'check.fact', 'person.edit'],
      });
      expect(edit?.by).toBe(room.ana.id);
      expect(attributed?.given[0]?.attributions).toMatchObject([
        { source: { text: 'mayor Lena Holt' }, cue: { text: 'said' }, rule: 'attribution.tail' },
      ]);
      expect(attributed?.made[0]?.attributions).toMatchObject([
        { source: { text: 'The Orvale council' }, cue: { text: 'approved' }, rule: 'person.attribute' },
      ]);
    });

    it('give the passage, so that every span slices back to its words', async () => {
      const ferry = await find('4 million');
      value(await attribute(ferry.id, ferry.version, [{ source: 'Lena Holt', cue: 'said' }]));
      const [line] = await lines();
      if (line === undefined) throw new Error('There is no line.');
      const { passage } = line;
      const slice = ({ start, end }: { start: number; end: number }) =>
        passage.text.slice(start - passage.start, end - passage.start);
      expect(passage.sentences.map(slice)).toEqual(['“The ferry will cost 4 million crowns,” mayor Lena Holt said.']);
      expect(line.made[0]?.attributions.map(({ source }) => source && slice(source))).toEqual(['Lena Holt']);
      expect(passage.text).toContain('The Orvale council approved a second ferry');
    });

    it('hold what was changed before an import, in the order in which it was done', async () => {
      const text = 'The bridge closed on Monday and the ferry sailed. The mayor resigned.\n';
      const edits = JSON.stringify([
        {
          do: 'rewrite',
          claim: 'c1',
          was: 'The mayor resigned.',
          text: 'The mayor of Orvale resigned.',
          kind: 'event',
        },
      ]);
      await importedArticle(room.room, text, { edits });
      const [line] = await lines();
      expect(line).toMatchObject({
        kind: 'edit',
        by: room.edda.id,
        given: [{ text: 'The mayor resigned.', madeBy: 'engine' }],
        made: [{ text: 'The mayor of Orvale resigned.', madeBy: 'person' }],
      });
      expect(line?.made[0]?.id).not.toBeNull();
      expect(line?.given[0]).not.toHaveProperty('why');
    });

    it('leave out what was undone, and then the chain is the old one again', async () => {
      const ferry = await find('4 million');
      const change = value(await attribute(ferry.id, ferry.version, []));
      const silent = change.desk.claims.find((claim) => claim.id === ferry.id);
      expect(silent).toMatchObject({ chain: [], rules: withRule(ferry.rules, 'person.attribute') });
      expect(await lines()).toHaveLength(1);
      const undone = value(
        await undoAction(room.as(room.ana), { articleId: room.articleId, eventId: change.eventId as never }),
      );
      const back = undone.desk.claims.find((claim) => claim.id === ferry.id);
      expect(back?.chain).toEqual(ferry.chain);
      expect(back?.rules).toEqual(ferry.rules);
      expect(await lines()).toEqual([]);
      expect(await undoneEvents(room.db)).toEqual(new Set([change.eventId]));
    });

    it('name nobody unless asked', async () => {
      const { id, version } = await find('resigned');
      value(await editClaim(room.as(room.ana), { id, claimVersion: version, text: 'He left.', kind: 'event' }));
      expect(JSON.stringify(await lines())).not.toContain('Ana Reviewer');
      expect((await lines('with'))[0]?.name).toBe('Ana Reviewer');
    });

    it('are read page by page, in one order', async () => {
      for (const text of ['He left.', 'He went.', 'He resigned in March.']) {
        const { id, version } = (await room.desk()).claims.at(-1) ?? (await find('resigned'));
        value(await editClaim(room.as(room.ana), { id, claimVersion: version, text, kind: 'event' }));
      }
      const all = await correctionsAfter(room.db, null, 10);
      const [first, second, third] = all;
      if (first === undefined) throw new Error('There are none.');
      expect(all).toHaveLength(3);
      expect(await correctionsAfter(room.db, first.correction, 10)).toEqual([second, third]);
      expect(await versionOfArticle(room.db, { articleId: room.articleId, number: 2 })).toBeUndefined();
    });

    it('say which words of an attribution the copy does not have, and keep links that stay', async () => {
      const ferry = await find('4 million');
      const wrong = refusal(await attribute(ferry.id, ferry.version, [{ source: 'the Pope', cue: 'proclaimed' }]));
      expect(Object.keys(wrong.fields ?? {})).toEqual(['links.0.cue', 'links.0.source']);
      const [link] = ferry.chain;
      const kept = { source: link?.source?.text ?? '', name: link?.source?.name ?? '', cue: link?.cue.text ?? '' };
      const same = refusal(await attribute(ferry.id, ferry.version, [kept]));
      expect(same.message).toBe('Nothing was changed.');
      const longer = value(await attribute(ferry.id, ferry.version, [kept, { source: '', cue: 'will' }]));
      const claim = longer.desk.claims.find((one) => one.id === ferry.id);
      expect(claim?.chain.map(({ id, source }) => [id === link?.id, source?.text ?? null])).toEqual([
        [true, 'mayor Lena Holt'],
        [false, null],
      ]);
    });

    it('explain a claim: the rules of its links, what its priority adds up from, who changed it and when', async () => {
      const ferry = await find('4 million');
      const fresh = value(await readWhy(room.as(room.ana), { id: ferry.id }));
      expect(fresh.links).toEqual([{ source: 'Lena Holt', cue: 'said', rule: 'attribution.tail' }]);
      expect(fresh.rules).toEqual(['clause.main']);
      expect(fresh).toMatchObject({ kind: 'prediction', checkable: true, kindRules: ['kind.future', 'check.said'] });
      expect((fresh.summands ?? []).reduce((sum, { weight }) => sum + weight, 0) / 100).toBeCloseTo(ferry.priority, 6);
      expect(fresh.changes).toEqual([]);

      const parts = ['The ferry will', 'cost 4 million crowns'].map(async (words) => ({
        text: `${words}.`,
        kind: 'event' as const,
        spans: [await spanOf(words)],
      }));
      const split = { id: ferry.id, claimVersion: ferry.version, parts: await Promise.all(parts) };
      const { eventId } = value(await splitClaim(room.as(room.ben), split));
      const half = value(await readWhy(room.as(room.ana), { id: (await find('cost 4 million')).id }));
      expect(half.changes).toMatchObject([{ kind: 'split', by: 'Ben Reviewer', suggestedBy: null }]);
      expect(half.rules).toEqual(['clause.main', 'person.split']);
      // A person said the kind of each part.
      expect(half.kindRules).toEqual(['check.said']);
      expect(half.links).toEqual(fresh.links);

      const { articleId } = room;
      value(await undoAction(room.as(room.ben), { articleId, eventId: eventId as never }));
      expect(value(await readWhy(room.as(room.ana), { id: ferry.id }))).toEqual(fresh);
      expect(await correctionsOfArticle(room.db, articleId)).toHaveLength(1);
    });

    it('write nothing for a chain that stays as it is', () => {
      expect(replaceLinks({ gone: [], made: [] }, 0)).toEqual([]);
      expect(restoreLinks({ gone: [], back: [] }, 0)).toEqual([]);
    });
  });
});
