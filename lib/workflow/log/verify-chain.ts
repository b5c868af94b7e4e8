import type { Db } from '#db/db.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import { eventsAfter } from '#db/queries/events-after.ts';
import { CHAIN_START, followChain, type ChainBreak, type ChainPoint } from '#lib/core/log/chain.ts';
import { fail, type Result } from '#lib/core/result.ts';

/**
 * Walks the whole log from its start and compares its end with the head. Work may go on meanwhile: what is appended
 * while it walks is walked too. `visit` gets each entry once it was found right.
 */
export async function verifyChain(db: Db, visit: Visit = () => undefined): Promise<Result<ChainPoint, ChainBreak>> {
  let point = CHAIN_START;
  for (;;) {
    // Read before the entries: then whatever the head speaks of must be among them.
    const head = await chainHead(db);
    if (head === null) return fail({ sequence: point.sequence, what: 'the head of the chain is missing' });
    const end = await walk(db, point, visit);
    if (!end.ok) return end;
    const fault = faultAtEnd(end.value, head);
    if (fault) return fail(fault);
    if (end.value.sequence === head.sequence) return end;
    // More was found than the head spoke of: written meanwhile, or put there without the head.
    if (end.value.sequence === point.sequence) {
      return fail({ sequence: head.sequence + 1, what: 'the entry was put behind the head of the chain' });
    }
    point = end.value;
  }
}

type Visit = (entry: Awaited<ReturnType<typeof eventsAfter>>[number]) => void;

/** Entries read at once: some hundred kilobytes. */
const BATCH = 1000;

async function walk(db: Db, from: ChainPoint, visit: Visit): Promise<Result<ChainPoint, ChainBreak>> {
  let point = from;
  for (;;) {
    const entries = await eventsAfter(db, point.sequence, BATCH);
    const next = followChain(point, entries);
    if (next.ok) entries.forEach(visit);
    if (!next.ok || entries.length < BATCH) return next;
    point = next.value;
  }
}

function faultAtEnd(end: ChainPoint, head: ChainPoint): ChainBreak | null {
  if (end.sequence < head.sequence) {
    return {
      sequence: end.sequence + 1,
      what: `the log ends too early: the head of the chain stands at ${head.sequence}`,
    };
  }
  if (end.sequence === head.sequence && end.hash !== head.hash) {
    return { sequence: end.sequence, what: 'the head of the chain has another hash than the last entry' };
  }
  return null;
}
