import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSuggestion, lastSuggestionRun, openSuggestions } from '#db/queries/suggestions.ts';
import { insertSuggestions, settleSuggestion } from '#db/writes/suggestions.ts';
import { languageModel } from '#lib/adapters/language-model.ts';
import type { SuggestionId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { exportCorrections } from '#lib/workflow/corrections/export-corrections.ts';
import { readWhy } from '#lib/workflow/desk/read-why.ts';
import { acceptSuggestion } from '#lib/workflow/suggestions/accept-suggestion.ts';
import { askModel } from '#lib/workflow/suggestions/ask-model.ts';
import { dismissSuggestion } from '#lib/workflow/suggestions/dismiss-suggestion.ts';
import { readSuggestions } from '#lib/workflow/suggestions/read-suggestions.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { completion, modelServer, reply } from '../../support/model-server.ts';
import { importedArticle, refusal, value } from '../../support/scenario.ts';

const proposal = (text: string, words: string, said: readonly { source: string | null; cue: string }[] = []) => ({
  text,
  kind: 'event',
  words: [words],
  said,
});
const PROPOSALS = [
  proposal('Orvale has a council.', 'The Orvale council'),
  proposal('Lena Holt is mayor.', 'mayor Lena Holt', [{ source: 'mayor Lena Holt', cue: 'said' }]),
  proposal('The ferry is red.', 'the red ferry'),
  proposal('The ferry will cost 9 million crowns.', 'The ferry will cost'),
];

eachEngine((_engine, open) => {
  describe('suggestions of a language model', () => {
    let room: DeskRoom;
    let server: Awaited<ReturnType<typeof modelServer>>;
    let answer = '';
    beforeEach(async () => {
      room = await deskRoom(await open());
      answer = JSON.stringify({ claims: PROPOSALS });
      server = await modelServer((_, response) => reply(response, 200, completion(answer)));
    });
    afterEach(() => server.close());

    const asking = (actor: Actor) => ({
      ...room.as(actor),
      proposer: languageModel({ url: server.url, model: 'press-1', key: 'sesame', timeoutMs: 30_000, perHour: 20 }),
    });
    const ask = async (actor: Actor = room.ana) => value(await askModel(asking(actor), { id: room.articleId }));

    it('wait for a person, and what did not anchor is counted with its reason', async () => {
      const before = await room.desk();
      const view = await ask();
      expect(view.open.map(({ text }) => text)).toEqual(['Orvale has a council.', 'Lena Holt is mayor.']);
      expect(view.lastAsked).toMatchObject({ by: 'Ana Reviewer', model: 'press-1', offered: 4 });
      expect(view.lastAsked?.dropped).toEqual([
        { text: 'The ferry is red.', cause: 'words' },
        { text: 'The ferry will cost 9 million crowns.', cause: 'number' },
      ]);
      expect((await room.desk()).claims).toEqual(before.claims);
      expect(value(await readSuggestions(asking(room.ben), { id: room.articleId }))).toEqual(view);
      expect(JSON.stringify(view)).not.toContain('sesame');
    });

    it('become claims like those that a person adds, with the name of the model', async () => {
      const [, mayor] = (await ask()).open;
      if (mayor === undefined) throw new Error('There is none.');
      const { desk, claimId } = value(await acceptSuggestion(room.as(room.ben), { id: mayor.id }));
      const claim = desk.claims.find((one) => one.id === claimId);
      expect(claim).toMatchObject({ text: 'Lena Holt is mayor.', rules: ['model.propose'], state: 'open' });
      expect(claim?.reasons).toEqual(['suggested by press-1']);
      expect(claim?.chain).toMatchObject([{ source: { text: 'mayor Lena Holt' }, cue: { text: 'said' } }]);
      const { changes } = value(await readWhy(room.as(room.ana), { id: claimId as never }));
      expect(changes).toMatchObject([{ kind: 'add', by: 'Ben Reviewer', suggestedBy: 'press-1' }]);
      const lines = [];
      for await (const line of exportCorrections(room.db)) lines.push(line);
      expect(lines).toMatchObject([{ kind: 'add', given: [], suggestedBy: 'press-1', by: room.ben.id }]);
      expect(lines[0]?.made[0]?.attributions).toHaveLength(1);
      expect(await verifyChain(room.db)).toMatchObject({ ok: true });
    });

    it('are settled once, by whoever comes first', async () => {
      const [council, mayor] = (await ask()).open;
      if (council === undefined || mayor === undefined) throw new Error('There are none.');
      value(await dismissSuggestion(room.as(room.ben), { id: council.id }));
      value(await acceptSuggestion(room.as(room.ben), { id: mayor.id }));
      for (const { id } of [council, mayor]) {
        expect(refusal(await acceptSuggestion(room.as(room.ana), { id })).kind).toBe('refused');
        expect(refusal(await dismissSuggestion(room.as(room.ana), { id })).kind).toBe('refused');
      }
      const version = { articleId: room.articleId, versionNumber: 1 };
      expect(await openSuggestions(room.db, version)).toEqual([]);
      expect((await findSuggestion(room.db, council.id))?.suggestion).toMatchObject({
        outcome: 'dismissed',
        settledBy: room.ben.id,
      });
      const settled = { outcome: 'accepted', settledBy: room.ana.id, settledAt: 0 } as const;
      const late = await room.db.commit({ writes: [settleSuggestion(council.id, settled)], events: [] });
      expect(late).toMatchObject({ ok: false });
    });

    it('are not proposed again while they wait or once they are claims', async () => {
      const [council] = (await ask()).open;
      if (council === undefined) throw new Error('There is none.');
      value(await acceptSuggestion(room.as(room.ana), { id: council.id }));
      const again = await ask();
      expect(again.open.map(({ text }) => text)).toEqual(['Lena Holt is mayor.']);
      expect(again.lastAsked?.dropped.map(({ cause }) => cause)).toEqual(['known', 'known', 'words', 'number']);
    });

    it('may be none at all', async () => {
      answer = '{"claims":[]}';
      expect(await ask()).toMatchObject({ open: [], lastAsked: { offered: 0, dropped: [] } });
    });

    it('do not exist where no model is configured: nothing is shown, and nothing can be asked', async () => {
      for (const context of [room.as(room.ana), { ...room.as(room.ana), proposer: null }]) {
        expect(refusal(await askModel(context, { id: room.articleId })).kind).toBe('not_found');
        expect(refusal(await readSuggestions(context, { id: room.articleId })).kind).toBe('not_found');
      }
      expect((await room.desk()).may.suggest).toBe(false);
      expect(server.asked).toEqual([]);
    });

    it('are for those who check', async () => {
      expect(refusal(await askModel(asking(room.ada), { id: room.articleId })).kind).toBe('forbidden');
      const nothing = room.newId<'suggestion'>();
      expect(refusal(await dismissSuggestion(asking(room.ada), { id: nothing })).kind).toBe('forbidden');
      expect(refusal(await acceptSuggestion(asking(room.ada), { id: nothing })).kind).toBe('forbidden');
      expect(refusal(await acceptSuggestion(asking(room.ana), { id: nothing })).kind).toBe('not_found');
      expect(server.asked).toEqual([]);
    });

    it('leave nothing behind when the model fails, and a long text is not sent', async () => {
      answer = 'I am sorry.';
      const failed = refusal(await askModel(asking(room.ana), { id: room.articleId }));
      expect(failed).toEqual({ kind: 'refused', message: 'The model did not answer in JSON.' });
      expect(await lastSuggestionRun(room.db, { articleId: room.articleId, versionNumber: 1 })).toBeUndefined();
      const long = await importedArticle(room.room, 'The harbour was closed on Monday. '.repeat(2_000));
      expect(refusal(await askModel(asking(room.ana), { id: long })).message).toContain('too long to ask a model');
      expect(server.asked).toHaveLength(1);
    });

    it('are stored many at a time', async () => {
      const run = {
        id: room.newId<'suggestion_run'>(),
        articleId: room.articleId,
        versionNumber: 1,
        model: 'press-1',
        offered: 300,
        dropped: [],
        askedBy: room.ana.id,
        askedAt: 0,
      };
      const rows = Array.from({ length: 300 }, (_, position) => ({
        id: room.newId() as SuggestionId,
        runId: run.id,
        articleId: room.articleId,
        position,
        text: `Claim ${position}.`,
        kind: 'event' as const,
        sentence: 's1',
        spans: [{ start: 0, end: 3 }],
        links: [],
      }));
      expect(await room.db.commit({ writes: insertSuggestions(run, rows), events: [] })).toMatchObject({ ok: true });
      const found = await openSuggestions(room.db, { articleId: room.articleId, versionNumber: 1 });
      expect(found.map(({ suggestion }) => suggestion.position)).toEqual(rows.map(({ position }) => position));
    });
  });
});
