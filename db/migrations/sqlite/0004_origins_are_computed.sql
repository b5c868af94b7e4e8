-- Where evidence comes from is computed from what is stored; what people said of it stands in origin_rulings.
CREATE TABLE `__new_evidence` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `check_id` text NOT NULL,
  `capture_id` text NOT NULL,
  `stance` text NOT NULL,
  `standing` text NOT NULL,
  `exact` text,
  `prefix` text,
  `suffix` text,
  `start_offset` integer,
  `end_offset` integer,
  `settles_reason` text,
  `own_conduct` integer DEFAULT false NOT NULL,
  `words_differ` integer DEFAULT false NOT NULL,
  `terms` text,
  `complete` integer DEFAULT false NOT NULL,
  `contradiction` text,
  `contradiction_note` text,
  `credible` integer,
  `credible_reason` text,
  `shared` integer DEFAULT false NOT NULL,
  `created_by` text NOT NULL,
  `created_at` integer NOT NULL,
  `withdrawn_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "evidence_stance" CHECK("__new_evidence"."stance" in ('supports', 'contradicts', 'attributes', 'context', 'silent')),
  CONSTRAINT "evidence_standing" CHECK("__new_evidence"."standing" in ('primary', 'first_hand', 'secondary')),
  CONSTRAINT "evidence_contradiction" CHECK("__new_evidence"."contradiction" in ('open', 'answered', 'stands')),
  CONSTRAINT "evidence_quote" CHECK(("__new_evidence"."stance" = 'silent') = ("__new_evidence"."exact" is null)),
  CONSTRAINT "evidence_position" CHECK("__new_evidence"."exact" is null or ("__new_evidence"."start_offset" >= 0 and "__new_evidence"."end_offset" > "__new_evidence"."start_offset"))
);

INSERT INTO `__new_evidence`("id", "claim_id", "check_id", "capture_id", "stance", "standing", "exact", "prefix", "suffix", "start_offset", "end_offset", "settles_reason", "own_conduct", "words_differ", "terms", "complete", "contradiction", "contradiction_note", "credible", "credible_reason", "shared", "created_by", "created_at", "withdrawn_at") SELECT "id", "claim_id", "check_id", "capture_id", "stance", "standing", "exact", "prefix", "suffix", "start_offset", "end_offset", "settles_reason", "own_conduct", "words_differ", "terms", "complete", "contradiction", "contradiction_note", "credible", "credible_reason", "shared", "created_by", "created_at", "withdrawn_at" FROM `evidence`;

DROP TABLE `evidence`;

ALTER TABLE `__new_evidence` RENAME TO `evidence`;

CREATE INDEX `evidence_claim` ON `evidence` (`claim_id`);

CREATE INDEX `evidence_check` ON `evidence` (`check_id`);

CREATE INDEX `evidence_capture` ON `evidence` (`capture_id`);

CREATE UNIQUE INDEX `evidence_once` ON `evidence` (`check_id`,`capture_id`,`stance`,`start_offset`,`end_offset`) WHERE "evidence"."withdrawn_at" is null and "evidence"."exact" is not null;

DROP TABLE `origins`;

DROP TABLE `origin_folds`;
