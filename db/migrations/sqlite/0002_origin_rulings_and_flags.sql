CREATE TABLE `origin_rulings` (
  `id` text PRIMARY KEY NOT NULL,
  `evidence_id` text NOT NULL,
  `kind` text NOT NULL,
  `origin_key` text NOT NULL,
  `name` text NOT NULL,
  `source_id` text,
  `anonymous` text,
  `reason` text,
  `created_by` text NOT NULL,
  `created_at` integer NOT NULL,
  `withdrawn_at` integer,
  FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "origin_rulings_kind" CHECK("origin_rulings"."kind" in ('confirmed', 'named', 'joined', 'split'))
);

CREATE INDEX `origin_rulings_evidence` ON `origin_rulings` (`evidence_id`);

CREATE UNIQUE INDEX `origin_rulings_in_force` ON `origin_rulings` (`evidence_id`) WHERE "origin_rulings"."withdrawn_at" is null;

CREATE TABLE `signed_heads` (
  `sequence` integer PRIMARY KEY NOT NULL,
  `hash` text NOT NULL,
  `signed_at` integer NOT NULL,
  `key_id` text NOT NULL,
  `signature` text NOT NULL
);

ALTER TABLE `articles` ADD `outlet_source_id` text REFERENCES sources(id);

ALTER TABLE `claims` ADD `attention_reason` text;

ALTER TABLE `claims` ADD `flag_count` integer DEFAULT 0 NOT NULL;

ALTER TABLE `sources` ADD `domains` text DEFAULT '[]' NOT NULL;

ALTER TABLE `evidence` ADD `shared` integer DEFAULT false NOT NULL;

ALTER TABLE `comments` ADD `answer_by` text;

ALTER TABLE `comments` ADD `answer_channel` text;

ALTER TABLE `comments` ADD `answer_on` text;

ALTER TABLE `sign_offs` ADD `model` text;

ALTER TABLE `sign_offs` ADD `ground` text;

ALTER TABLE `sign_offs` ADD `event_sequence` integer;

-- Flags were never written: the table is made anew.
DROP TABLE `flags`;

CREATE TABLE `flags` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `evidence_id` text NOT NULL,
  `kind` text NOT NULL,
  `words` text NOT NULL,
  `claim_words` text,
  `claim_start` integer,
  `claim_end` integer,
  `passage_words` text,
  `capture_start` integer,
  `capture_end` integer,
  `created_at` integer NOT NULL,
  `answer` text,
  `answered_by` text,
  `answered_at` integer,
  `withdrawn_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "flags_kind" CHECK("flags"."kind" in ('number', 'date', 'name', 'negation', 'certainty', 'quote', 'speaker', 'act', 'matter'))
);

CREATE INDEX `flags_claim` ON `flags` (`claim_id`);

CREATE INDEX `flags_evidence` ON `flags` (`evidence_id`);

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

CREATE UNIQUE INDEX `evidence_once` ON `evidence` (`check_id`,`capture_id`,`stance`,`start_offset`,`end_offset`) WHERE "evidence"."withdrawn_at" is null and "evidence"."exact" is not null;

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
CREATE TRIGGER sign_offs_stay BEFORE UPDATE OF model, ground, event_sequence ON sign_offs WHEN old.model IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'what was signed never changes');
END;
CREATE TRIGGER signed_heads_stay BEFORE UPDATE ON signed_heads BEGIN
  SELECT RAISE(ABORT, 'a signed head never changes');
END;
CREATE TRIGGER signed_heads_remain BEFORE DELETE ON signed_heads BEGIN
  SELECT RAISE(ABORT, 'a signed head never changes');
END;

DROP TABLE `confidential_sources`;

DROP TABLE `confidential_approvers`;

DROP TABLE `published_reports`;

DROP TABLE `settings`;

DROP TABLE `jobs`;

ALTER TABLE `articles` DROP COLUMN `embargo_until`;

ALTER TABLE `claims` DROP COLUMN `legal_flag`;

ALTER TABLE `sources` DROP COLUMN `merged_into`;
