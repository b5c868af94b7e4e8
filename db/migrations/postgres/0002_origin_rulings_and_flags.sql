CREATE TABLE "origin_rulings" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "evidence_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "origin_key" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "source_id" text COLLATE "C",
  "anonymous" text COLLATE "C",
  "reason" text COLLATE "C",
  "created_by" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "withdrawn_at" bigint,
  CONSTRAINT "origin_rulings_kind" CHECK ("origin_rulings"."kind" in ('confirmed', 'named', 'joined', 'split'))
);

CREATE TABLE "signed_heads" (
  "sequence" bigint PRIMARY KEY NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "signed_at" bigint NOT NULL,
  "key_id" text COLLATE "C" NOT NULL,
  "signature" text COLLATE "C" NOT NULL
);

ALTER TABLE "articles" ADD COLUMN "outlet_source_id" text COLLATE "C";

ALTER TABLE "claims" ADD COLUMN "attention_reason" text COLLATE "C";

ALTER TABLE "claims" ADD COLUMN "flag_count" bigint DEFAULT 0 NOT NULL;

ALTER TABLE "sources" ADD COLUMN "domains" text COLLATE "C" DEFAULT '[]' NOT NULL;

ALTER TABLE "evidence" ADD COLUMN "shared" boolean DEFAULT false NOT NULL;

ALTER TABLE "comments" ADD COLUMN "answer_by" text COLLATE "C";

ALTER TABLE "comments" ADD COLUMN "answer_channel" text COLLATE "C";

ALTER TABLE "comments" ADD COLUMN "answer_on" text COLLATE "C";

ALTER TABLE "sign_offs" ADD COLUMN "model" text COLLATE "C";

ALTER TABLE "sign_offs" ADD COLUMN "ground" text COLLATE "C";

ALTER TABLE "sign_offs" ADD COLUMN "event_sequence" bigint;

ALTER TABLE "origin_rulings" ADD CONSTRAINT "origin_rulings_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origin_rulings" ADD CONSTRAINT "origin_rulings_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origin_rulings" ADD CONSTRAINT "origin_rulings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

CREATE INDEX "origin_rulings_evidence" ON "origin_rulings" USING btree ("evidence_id");

CREATE UNIQUE INDEX "origin_rulings_in_force" ON "origin_rulings" USING btree ("evidence_id") WHERE "origin_rulings"."withdrawn_at" is null;

ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_source_id_sources_id_fk" FOREIGN KEY ("outlet_source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

-- Flags were never written: the table is made anew.
DROP TABLE "flags";

CREATE TABLE "flags" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "evidence_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "words" text COLLATE "C" NOT NULL,
  "claim_words" text COLLATE "C",
  "claim_start" bigint,
  "claim_end" bigint,
  "passage_words" text COLLATE "C",
  "capture_start" bigint,
  "capture_end" bigint,
  "created_at" bigint NOT NULL,
  "answer" text COLLATE "C",
  "answered_by" text COLLATE "C",
  "answered_at" bigint,
  "withdrawn_at" bigint,
  CONSTRAINT "flags_kind" CHECK ("flags"."kind" in ('number', 'date', 'name', 'negation', 'certainty', 'quote', 'speaker', 'act', 'matter'))
);

ALTER TABLE "flags" ADD CONSTRAINT "flags_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "flags" ADD CONSTRAINT "flags_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "flags" ADD CONSTRAINT "flags_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

CREATE INDEX "flags_claim" ON "flags" USING btree ("claim_id");

CREATE INDEX "flags_evidence" ON "flags" USING btree ("evidence_id");

-- The same words pinned twice in one check with one stance are one item: the earliest stays. What this withdraws is told
-- apart by having been withdrawn at the moment it was made.
UPDATE evidence SET withdrawn_at = created_at
WHERE withdrawn_at IS NULL AND exact IS NOT NULL AND EXISTS (
  SELECT 1 FROM evidence AS earlier
  WHERE earlier.check_id = evidence.check_id AND earlier.capture_id = evidence.capture_id
    AND earlier.stance = evidence.stance
    AND earlier.start_offset = evidence.start_offset AND earlier.end_offset = evidence.end_offset
    AND earlier.exact IS NOT NULL AND earlier.withdrawn_at IS NULL
    AND (earlier.created_at < evidence.created_at
      OR (earlier.created_at = evidence.created_at AND earlier.id < evidence.id))
);

-- The only counter that counts items rather than captures or origins.
UPDATE claims SET contradiction_count = (
  SELECT count(*) FROM evidence JOIN checks ON checks.id = evidence.check_id
  WHERE evidence.claim_id = claims.id AND evidence.withdrawn_at IS NULL AND checks.status = 'closed'
    AND evidence.stance = 'contradicts' AND coalesce(evidence.contradiction, 'open') <> 'answered'
)
WHERE state NOT IN ('checked', 'second_check') AND id IN (
  SELECT claim_id FROM evidence WHERE stance = 'contradicts' AND withdrawn_at = created_at
);

CREATE UNIQUE INDEX "evidence_once" ON "evidence" USING btree ("check_id","capture_id","stance","start_offset","end_offset") WHERE "evidence"."withdrawn_at" is null and "evidence"."exact" is not null;

-- What a person confirmed about where an item comes from is from now on said of that item alone. A ruling takes the id
-- of its item: each gets one.
INSERT INTO origin_rulings
  (id, evidence_id, kind, origin_key, name, source_id, anonymous, reason, created_by, created_at)
SELECT evidence.id, evidence.id, 'named',
  CASE
    WHEN origins.source_id IS NOT NULL THEN 'source:' || origins.source_id
    WHEN origins.anonymous IS NOT NULL THEN 'anon:' || origins.anonymous
    ELSE 'name:' || lower(origins.name)
  END,
  origins.name, origins.source_id, origins.anonymous, 'Confirmed before origins were computed',
  origins.confirmed_by, coalesce(confirmed.at, origins.created_at)
FROM evidence
JOIN origins ON origins.id = evidence.origin_id
JOIN (
  SELECT origin_id, capture_id, min(confirmed_at) AS at FROM origin_folds
  WHERE confirmed_by IS NOT NULL AND withdrawn_at IS NULL
  GROUP BY origin_id, capture_id
) AS confirmed ON confirmed.origin_id = evidence.origin_id AND confirmed.capture_id = evidence.capture_id
WHERE evidence.withdrawn_at IS NULL AND origins.withdrawn_at IS NULL AND origins.confirmed_by IS NOT NULL;

-- What was signed never changes, whoever asks; nor does the signature under the log.
CREATE TRIGGER sign_offs_stay BEFORE UPDATE OF model, ground, event_sequence ON sign_offs
  FOR EACH ROW WHEN (old.model IS NOT NULL) EXECUTE FUNCTION refuse_change('what was signed never changes');
CREATE TRIGGER signed_heads_stay BEFORE UPDATE OR DELETE ON signed_heads
  FOR EACH ROW EXECUTE FUNCTION refuse_change('a signed head never changes');
CREATE TRIGGER signed_heads_remain BEFORE TRUNCATE ON signed_heads
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a signed head never changes');

DROP TABLE "confidential_sources" CASCADE;

DROP TABLE "confidential_approvers" CASCADE;

DROP TABLE "published_reports" CASCADE;

DROP TABLE "settings" CASCADE;

DROP TABLE "jobs" CASCADE;

ALTER TABLE "articles" DROP COLUMN "embargo_until";

ALTER TABLE "claims" DROP COLUMN "legal_flag";

ALTER TABLE "sources" DROP COLUMN "merged_into";
