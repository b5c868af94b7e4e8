CREATE TABLE `users` (
  `id` text PRIMARY KEY NOT NULL,
  `email` text NOT NULL,
  `name` text NOT NULL,
  `password_hash` text NOT NULL,
  `created_at` integer NOT NULL,
  `disabled_at` integer,
  `version` integer DEFAULT 1 NOT NULL
);

CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);

CREATE TABLE `user_roles` (
  `user_id` text NOT NULL,
  `role` text NOT NULL,
  PRIMARY KEY(`user_id`, `role`),
  FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "user_roles_role" CHECK("user_roles"."role" in ('reviewer', 'editor', 'admin'))
);

CREATE TABLE `sessions` (
  `id` text PRIMARY KEY NOT NULL,
  `user_id` text NOT NULL,
  `created_at` integer NOT NULL,
  `expires_at` integer NOT NULL,
  `revoked_at` integer,
  `agent` text,
  FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `sessions_user` ON `sessions` (`user_id`);

CREATE TABLE `invitations` (
  `id` text PRIMARY KEY NOT NULL,
  `token_hash` text NOT NULL,
  `email` text NOT NULL,
  `name` text NOT NULL,
  `roles` text NOT NULL,
  `invited_by` text NOT NULL,
  `created_at` integer NOT NULL,
  `expires_at` integer NOT NULL,
  `accepted_at` integer,
  `revoked_at` integer,
  FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);

CREATE INDEX `invitations_email` ON `invitations` (`email`);

CREATE TABLE `setup_tokens` (
  `token_hash` text PRIMARY KEY NOT NULL,
  `created_at` integer NOT NULL,
  `used_at` integer
);

CREATE TABLE `articles` (
  `id` text PRIMARY KEY NOT NULL,
  `title` text NOT NULL,
  `slug` text NOT NULL,
  `outlet` text,
  `byline` text,
  `url` text,
  `published_on` text,
  `language` text NOT NULL,
  `stage` text DEFAULT 'checking' NOT NULL,
  `current_version` integer NOT NULL,
  `handling_editor_id` text,
  `due_at` integer,
  `embargo_until` integer,
  `demonstration` integer DEFAULT false NOT NULL,
  `created_by` text NOT NULL,
  `created_at` integer NOT NULL,
  `version` integer DEFAULT 1 NOT NULL,
  `claim_count` integer DEFAULT 0 NOT NULL,
  `open_count` integer DEFAULT 0 NOT NULL,
  `corroborated_count` integer DEFAULT 0 NOT NULL,
  `attributed_count` integer DEFAULT 0 NOT NULL,
  `disputed_count` integer DEFAULT 0 NOT NULL,
  `unverified_count` integer DEFAULT 0 NOT NULL,
  `not_checkable_count` integer DEFAULT 0 NOT NULL,
  FOREIGN KEY (`handling_editor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "articles_stage" CHECK("articles"."stage" in ('checking', 'signed_off', 'published'))
);

CREATE INDEX `articles_newest` ON `articles` (`created_at`,`id`);

CREATE INDEX `articles_stage_newest` ON `articles` (`stage`,`created_at`,`id`);

CREATE INDEX `articles_due` ON `articles` (`stage`,`due_at`);

CREATE TABLE `article_versions` (
  `id` text PRIMARY KEY NOT NULL,
  `article_id` text NOT NULL,
  `number` integer NOT NULL,
  `text` text NOT NULL,
  `sha256` text NOT NULL,
  `engine` text NOT NULL,
  `dateline` text,
  `blocks` text NOT NULL,
  `sentences` text NOT NULL,
  `uncovered` text NOT NULL,
  `created_by` text NOT NULL,
  `created_at` integer NOT NULL,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `article_versions_number` ON `article_versions` (`article_id`,`number`);

CREATE INDEX `article_versions_sha256` ON `article_versions` (`sha256`);

CREATE TABLE `claims` (
  `id` text PRIMARY KEY NOT NULL,
  `article_id` text NOT NULL,
  `position` real NOT NULL,
  `sentence` text NOT NULL,
  `text` text NOT NULL,
  `spans` text NOT NULL,
  `quotes` text NOT NULL,
  `hedges` text NOT NULL,
  `dates` text NOT NULL,
  `kind` text NOT NULL,
  `checkable` integer NOT NULL,
  `presupposed` integer NOT NULL,
  `priority` real NOT NULL,
  `reasons` text NOT NULL,
  `rules` text NOT NULL,
  `summands` text,
  `made_by` text NOT NULL,
  `state` text DEFAULT 'open' NOT NULL,
  `code` text,
  `round` integer DEFAULT 1 NOT NULL,
  `assignee_id` text,
  `returned_at` integer,
  `returned_reason` text,
  `legal_flag` integer DEFAULT false NOT NULL,
  `link_count` integer DEFAULT 0 NOT NULL,
  `origin_count` integer DEFAULT 0 NOT NULL,
  `contradiction_count` integer DEFAULT 0 NOT NULL,
  `withdrawn_at` integer,
  `withdrawn_reason` text,
  `exit` text,
  `created_at` integer NOT NULL,
  `version` integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "claims_kind" CHECK("claims"."kind" in ('event', 'quantity', 'quotation', 'causal', 'comparison', 'position', 'characterisation', 'prediction', 'opinion', 'rule', 'other')),
  CONSTRAINT "claims_state" CHECK("claims"."state" in ('open', 'checked', 'second_check', 'deciding', 'final', 'needs_attention')),
  CONSTRAINT "claims_code" CHECK("claims"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable')),
  CONSTRAINT "claims_exit" CHECK("claims"."exit" in ('dropped', 'merged', 'undone', 'lost')),
  CONSTRAINT "claims_made_by" CHECK("claims"."made_by" in ('engine', 'person'))
);

CREATE INDEX `claims_article` ON `claims` (`article_id`,`position`);

CREATE INDEX `claims_urgent` ON `claims` ("priority" desc,`id`) WHERE "claims"."withdrawn_at" is null;

CREATE INDEX `claims_waiting` ON `claims` (`assignee_id`,"priority" desc,`id`,`origin_count`,`returned_at`,`article_id`) WHERE "claims"."withdrawn_at" is null and "claims"."state" in ('open', 'needs_attention');

CREATE INDEX `claims_returned` ON `claims` (`assignee_id`,`returned_at`,"priority" desc,`id`,`origin_count`) WHERE "claims"."withdrawn_at" is null and "claims"."state" in ('open', 'needs_attention') and "claims"."returned_at" is not null;

CREATE INDEX `claims_state` ON `claims` (`state`,"priority" desc,`id`,`origin_count`,`round`) WHERE "claims"."withdrawn_at" is null;

CREATE INDEX `claims_code` ON `claims` (`code`,"priority" desc,`id`) WHERE "claims"."withdrawn_at" is null;

CREATE INDEX `claims_origins` ON `claims` (`origin_count`,"priority" desc,`id`,`state`) WHERE "claims"."withdrawn_at" is null;

CREATE INDEX `claims_assignee` ON `claims` (`assignee_id`,"priority" desc,`id`,`state`,`code`) WHERE "claims"."withdrawn_at" is null;

CREATE INDEX `claims_age` ON `claims` (`code`,`created_at`,`article_id`) WHERE "claims"."withdrawn_at" is null;

CREATE TABLE `attributions` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `position` integer NOT NULL,
  `source_text` text,
  `source_start` integer,
  `source_end` integer,
  `source_name` text,
  `anonymous` text,
  `source_id` text,
  `cue_text` text NOT NULL,
  `cue_start` integer NOT NULL,
  `cue_end` integer NOT NULL,
  `content` text NOT NULL,
  `directness` text NOT NULL,
  `act` integer NOT NULL,
  `rule` text,
  `withdrawn_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "attributions_directness" CHECK("attributions"."directness" in ('direct', 'indirect', 'mixed'))
);

CREATE UNIQUE INDEX `attributions_claim` ON `attributions` (`claim_id`,`position`) WHERE "attributions"."withdrawn_at" is null;

CREATE INDEX `attributions_source` ON `attributions` (`source_id`);

CREATE TABLE `claim_parents` (
  `claim_id` text NOT NULL,
  `parent_id` text NOT NULL,
  PRIMARY KEY(`claim_id`, `parent_id`),
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`parent_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `claim_tokens` (
  `id` integer PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `tokens` text NOT NULL,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `claim_tokens_claim_id_unique` ON `claim_tokens` (`claim_id`);

CREATE TABLE `sources` (
  `id` text PRIMARY KEY NOT NULL,
  `name` text NOT NULL,
  `name_key` text NOT NULL,
  `kind` text NOT NULL,
  `owner` text,
  `language` text,
  `home_page` text,
  `merged_into` text,
  `created_by` text,
  `created_at` integer NOT NULL,
  `version` integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "sources_kind" CHECK("sources"."kind" in ('outlet', 'agency', 'institution', 'person', 'document'))
);

CREATE UNIQUE INDEX `sources_name_key_unique` ON `sources` (`name_key`);

CREATE INDEX `sources_name` ON `sources` (`name`,`id`);

CREATE TABLE `source_aliases` (
  `alias_key` text PRIMARY KEY NOT NULL,
  `alias` text NOT NULL,
  `source_id` text NOT NULL,
  FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `source_aliases_source` ON `source_aliases` (`source_id`);

CREATE TABLE `source_relations` (
  `from_id` text NOT NULL,
  `to_id` text NOT NULL,
  `relation` text NOT NULL,
  `withdrawn_at` integer,
  PRIMARY KEY(`from_id`, `to_id`, `relation`),
  FOREIGN KEY (`from_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`to_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "source_relations_relation" CHECK("source_relations"."relation" in ('owned_by', 'state', 'takes_from'))
);

CREATE INDEX `source_relations_to` ON `source_relations` (`to_id`);

CREATE TABLE `article_sources` (
  `article_id` text NOT NULL,
  `source_id` text NOT NULL,
  `name` text NOT NULL,
  `via` text NOT NULL,
  `start_offset` integer,
  `end_offset` integer,
  `withdrawn_at` integer,
  PRIMARY KEY(`article_id`, `source_id`),
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "article_sources_via" CHECK("article_sources"."via" in ('footer', 'attribution', 'link', 'person'))
);

CREATE INDEX `article_sources_source` ON `article_sources` (`source_id`);

CREATE TABLE `captures` (
  `id` text PRIMARY KEY NOT NULL,
  `source_id` text NOT NULL,
  `kind` text NOT NULL,
  `title` text,
  `url` text,
  `final_url` text,
  `published_on` text,
  `language` text,
  `media_type` text NOT NULL,
  `text` text NOT NULL,
  `text_sha256` text NOT NULL,
  `original_sha256` text NOT NULL,
  `circumstances` text,
  `demonstration` integer DEFAULT false NOT NULL,
  `captured_by` text NOT NULL,
  `captured_at` integer NOT NULL,
  `withdrawn_at` integer,
  FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`captured_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "captures_kind" CHECK("captures"."kind" in ('paste', 'page', 'upload', 'interview', 'call', 'email', 'recording', 'notes', 'observation'))
);

CREATE INDEX `captures_source` ON `captures` (`source_id`,`captured_at`);

CREATE INDEX `captures_text` ON `captures` (`text_sha256`);

CREATE TABLE `capture_originals` (
  `capture_id` text PRIMARY KEY NOT NULL,
  `bytes` blob NOT NULL,
  FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `article_captures` (
  `article_id` text NOT NULL,
  `capture_id` text NOT NULL,
  PRIMARY KEY(`article_id`, `capture_id`),
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `article_captures_capture` ON `article_captures` (`capture_id`);

CREATE TABLE `origins` (
  `id` text PRIMARY KEY NOT NULL,
  `article_id` text NOT NULL,
  `name` text NOT NULL,
  `source_id` text,
  `anonymous` text,
  `capture_id` text,
  `confirmed_by` text,
  `created_at` integer NOT NULL,
  `withdrawn_at` integer,
  `version` integer DEFAULT 1 NOT NULL,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `origins_article` ON `origins` (`article_id`);

CREATE TABLE `origin_folds` (
  `id` text PRIMARY KEY NOT NULL,
  `origin_id` text NOT NULL,
  `capture_id` text NOT NULL,
  `reason` text NOT NULL,
  `words` text NOT NULL,
  `start_offset` integer,
  `end_offset` integer,
  `created_by` text,
  `created_at` integer NOT NULL,
  `confirmed_by` text,
  `confirmed_at` integer,
  `withdrawn_at` integer,
  FOREIGN KEY (`origin_id`) REFERENCES `origins`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "origin_folds_reason" CHECK("origin_folds"."reason" in ('named_in_passage', 'credits', 'shared_text', 'one_voice', 'own_reporting', 'person'))
);

CREATE INDEX `origin_folds_origin` ON `origin_folds` (`origin_id`);

CREATE INDEX `origin_folds_capture` ON `origin_folds` (`capture_id`);

CREATE TABLE `confidential_sources` (
  `source_id` text PRIMARY KEY NOT NULL,
  `descriptor` text NOT NULL,
  `identity` blob,
  `identity_sha256` text NOT NULL,
  `approved_by` text NOT NULL,
  `created_at` integer NOT NULL,
  `redacted_at` integer,
  FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `confidential_approvers` (
  `source_id` text NOT NULL,
  `user_id` text NOT NULL,
  PRIMARY KEY(`source_id`, `user_id`),
  FOREIGN KEY (`source_id`) REFERENCES `confidential_sources`(`source_id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `checks` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `round` integer NOT NULL,
  `seat` text NOT NULL,
  `checker_id` text NOT NULL,
  `status` text NOT NULL,
  `so` text,
  `code` text,
  `reason_code` text,
  `rationale` text DEFAULT '' NOT NULL,
  `calculation` text,
  `override_reason` text,
  `policy_version` integer,
  `started_at` integer NOT NULL,
  `closed_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`checker_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "checks_seat" CHECK("checks"."seat" in ('first', 'second')),
  CONSTRAINT "checks_status" CHECK("checks"."status" in ('draft', 'closed', 'withdrawn')),
  CONSTRAINT "checks_so" CHECK("checks"."so" in ('supported', 'contradicted', 'contested', 'open', 'not_checkable')),
  CONSTRAINT "checks_code" CHECK("checks"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable')),
  CONSTRAINT "checks_reason_code" CHECK("checks"."reason_code" in ('contradicted', 'misquote', 'overstated', 'misattributed', 'arithmetic', 'out_of_context', 'outdated', 'retracted_source', 'conflicting_sources', 'denied', 'opinion', 'prediction', 'rhetoric', 'private_experience', 'characterisation')),
  CONSTRAINT "checks_closed" CHECK("checks"."status" <> 'closed' or ("checks"."code" is not null and "checks"."so" is not null and "checks"."closed_at" is not null))
);

CREATE UNIQUE INDEX `checks_seat_of_round` ON `checks` (`claim_id`,`round`,`seat`) WHERE "checks"."status" = 'closed';

CREATE UNIQUE INDEX `checks_draft` ON `checks` (`claim_id`,`checker_id`) WHERE "checks"."status" = 'draft';

CREATE INDEX `checks_claim` ON `checks` (`claim_id`,`round`,`checker_id`);

CREATE INDEX `checks_checker` ON `checks` (`checker_id`,`closed_at`);

CREATE INDEX `checks_second` ON `checks` (`closed_at`) WHERE "checks"."seat" = 'second' and "checks"."status" = 'closed';

CREATE TABLE `link_findings` (
  `check_id` text NOT NULL,
  `attribution_id` text NOT NULL,
  `said` text NOT NULL,
  PRIMARY KEY(`check_id`, `attribution_id`),
  FOREIGN KEY (`check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`attribution_id`) REFERENCES `attributions`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "link_findings_said" CHECK("link_findings"."said" in ('first_hand', 'reported', 'not_found', 'failed', 'unchecked'))
);

CREATE TABLE `evidence` (
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
  `origin_id` text,
  `settles_reason` text,
  `anonymous` text,
  `own_conduct` integer DEFAULT false NOT NULL,
  `words_differ` integer DEFAULT false NOT NULL,
  `terms` text,
  `complete` integer DEFAULT false NOT NULL,
  `contradiction` text,
  `contradiction_note` text,
  `credible` integer,
  `credible_reason` text,
  `created_by` text NOT NULL,
  `created_at` integer NOT NULL,
  `withdrawn_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`origin_id`) REFERENCES `origins`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "evidence_stance" CHECK("evidence"."stance" in ('supports', 'contradicts', 'attributes', 'context', 'silent')),
  CONSTRAINT "evidence_standing" CHECK("evidence"."standing" in ('primary', 'first_hand', 'secondary')),
  CONSTRAINT "evidence_contradiction" CHECK("evidence"."contradiction" in ('open', 'answered', 'stands')),
  CONSTRAINT "evidence_quote" CHECK(("evidence"."stance" = 'silent') = ("evidence"."exact" is null)),
  CONSTRAINT "evidence_position" CHECK("evidence"."exact" is null or ("evidence"."start_offset" >= 0 and "evidence"."end_offset" > "evidence"."start_offset"))
);

CREATE INDEX `evidence_claim` ON `evidence` (`claim_id`);

CREATE INDEX `evidence_check` ON `evidence` (`check_id`);

CREATE INDEX `evidence_capture` ON `evidence` (`capture_id`);

CREATE INDEX `evidence_origin` ON `evidence` (`origin_id`);

CREATE TABLE `searches` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `check_id` text NOT NULL,
  `place` text NOT NULL,
  `terms` text NOT NULL,
  `searched_by` text NOT NULL,
  `searched_at` integer NOT NULL,
  `withdrawn_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`searched_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `searches_claim` ON `searches` (`claim_id`);

CREATE TABLE `decisions` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `round` integer NOT NULL,
  `first_check_id` text NOT NULL,
  `second_check_id` text NOT NULL,
  `editor_id` text NOT NULL,
  `code` text NOT NULL,
  `reason` text NOT NULL,
  `decided_at` integer NOT NULL,
  `withdrawn_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`first_check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`second_check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`editor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "decisions_code" CHECK("decisions"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable'))
);

CREATE UNIQUE INDEX `decisions_round` ON `decisions` (`claim_id`,`round`) WHERE "decisions"."withdrawn_at" is null;

CREATE INDEX `decisions_editor` ON `decisions` (`editor_id`);

CREATE TABLE `verdicts` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `code` text NOT NULL,
  `reason_code` text,
  `so` text NOT NULL,
  `check_id` text NOT NULL,
  `decision_id` text,
  `policy_version` integer NOT NULL,
  `override_reason` text,
  `set_by` text NOT NULL,
  `set_at` integer NOT NULL,
  `ended_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "verdicts_code" CHECK("verdicts"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable')),
  CONSTRAINT "verdicts_so" CHECK("verdicts"."so" in ('supported', 'contradicted', 'contested', 'open', 'not_checkable')),
  CONSTRAINT "verdicts_reason_code" CHECK("verdicts"."reason_code" in ('contradicted', 'misquote', 'overstated', 'misattributed', 'arithmetic', 'out_of_context', 'outdated', 'retracted_source', 'conflicting_sources', 'denied', 'opinion', 'prediction', 'rhetoric', 'private_experience', 'characterisation'))
);

CREATE UNIQUE INDEX `verdicts_in_force` ON `verdicts` (`claim_id`) WHERE "verdicts"."ended_at" is null;

CREATE INDEX `verdicts_claim` ON `verdicts` (`claim_id`,`set_at`);

CREATE INDEX `verdicts_overridden` ON `verdicts` (`claim_id`) WHERE "verdicts"."override_reason" is not null and "verdicts"."ended_at" is null;

CREATE INDEX `verdicts_set_by` ON `verdicts` (`set_by`,`set_at`);

CREATE TABLE `dispositions` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `kind` text NOT NULL,
  `reason` text DEFAULT '' NOT NULL,
  `set_by` text NOT NULL,
  `set_at` integer NOT NULL,
  `ended_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "dispositions_kind" CHECK("dispositions"."kind" in ('fix', 'attribute', 'cut', 'contested_in_copy', 'stet')),
  CONSTRAINT "dispositions_stet" CHECK("dispositions"."kind" <> 'stet' or length("dispositions"."reason") > 0)
);

CREATE UNIQUE INDEX `dispositions_in_force` ON `dispositions` (`claim_id`) WHERE "dispositions"."ended_at" is null;

CREATE TABLE `comments` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `check_id` text,
  `kind` text NOT NULL,
  `text` text NOT NULL,
  `author_id` text NOT NULL,
  `created_at` integer NOT NULL,
  `answer` text,
  `answered_by` text,
  `answered_at` integer,
  `withdrawn_at` integer,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "comments_kind" CHECK("comments"."kind" in ('comment', 'query', 'rewrite'))
);

CREATE INDEX `comments_claim` ON `comments` (`claim_id`,`created_at`);

CREATE INDEX `comments_open` ON `comments` (`kind`,`claim_id`) WHERE "comments"."answered_at" is null and "comments"."withdrawn_at" is null;

CREATE TABLE `flags` (
  `id` text PRIMARY KEY NOT NULL,
  `claim_id` text NOT NULL,
  `capture_id` text,
  `kind` text NOT NULL,
  `claim_start` integer NOT NULL,
  `claim_end` integer NOT NULL,
  `capture_start` integer,
  `capture_end` integer,
  `dismissed_by` text,
  `dismissed_at` integer,
  `dismissed_reason` text,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`dismissed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "flags_kind" CHECK("flags"."kind" in ('number', 'date', 'name', 'negation', 'quote_drift', 'certainty', 'plural_sources', 'attribution_missing', 'carrier_credited', 'translated_quote'))
);

CREATE INDEX `flags_claim` ON `flags` (`claim_id`);

CREATE TABLE `sign_offs` (
  `id` text PRIMARY KEY NOT NULL,
  `article_id` text NOT NULL,
  `version_number` integer NOT NULL,
  `editor_id` text NOT NULL,
  `policy_version` integer NOT NULL,
  `small_desk` integer NOT NULL,
  `signed_at` integer NOT NULL,
  `withdrawn_by` text,
  `withdrawn_at` integer,
  `withdrawn_reason` text,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`editor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `sign_offs_in_force` ON `sign_offs` (`article_id`) WHERE "sign_offs"."withdrawn_at" is null;

CREATE TABLE `published_reports` (
  `id` text PRIMARY KEY NOT NULL,
  `article_id` text NOT NULL,
  `sign_off_id` text NOT NULL,
  `slug` text NOT NULL,
  `model` text NOT NULL,
  `sha256` text NOT NULL,
  `correction_note` text,
  `supersedes` text,
  `published_by` text NOT NULL,
  `published_at` integer NOT NULL,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`sign_off_id`) REFERENCES `sign_offs`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `published_reports_slug_unique` ON `published_reports` (`slug`);

CREATE INDEX `published_reports_article` ON `published_reports` (`article_id`,`published_at`);

CREATE TABLE `corrections` (
  `event_id` text NOT NULL,
  `position` integer NOT NULL,
  `article_id` text NOT NULL,
  `version_number` integer NOT NULL,
  `kind` text NOT NULL,
  `engine` text NOT NULL,
  `given` text NOT NULL,
  `made` text NOT NULL,
  `suggested_by` text,
  `corrected_by` text NOT NULL,
  `corrected_at` integer NOT NULL,
  PRIMARY KEY(`event_id`, `position`),
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`corrected_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "corrections_kind" CHECK("corrections"."kind" in ('edit', 'split', 'merge', 'drop', 'restore', 'add', 'attribute'))
);

CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`corrected_at`);

CREATE INDEX `corrections_time` ON `corrections` (`corrected_at`,`event_id`,`position`);

CREATE TABLE `suggestion_runs` (
  `id` text PRIMARY KEY NOT NULL,
  `article_id` text NOT NULL,
  `version_number` integer NOT NULL,
  `model` text NOT NULL,
  `offered` integer NOT NULL,
  `dropped` text NOT NULL,
  `asked_by` text NOT NULL,
  `asked_at` integer NOT NULL,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `suggestion_runs_article` ON `suggestion_runs` (`article_id`,`asked_at`);

CREATE TABLE `suggestions` (
  `id` text PRIMARY KEY NOT NULL,
  `run_id` text NOT NULL,
  `article_id` text NOT NULL,
  `position` integer NOT NULL,
  `text` text NOT NULL,
  `kind` text NOT NULL,
  `sentence` text NOT NULL,
  `spans` text NOT NULL,
  `links` text NOT NULL,
  `outcome` text,
  `claim_id` text,
  `settled_by` text,
  `settled_at` integer,
  FOREIGN KEY (`run_id`) REFERENCES `suggestion_runs`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "suggestions_kind" CHECK("suggestions"."kind" in ('event', 'quantity', 'quotation', 'causal', 'comparison', 'position', 'characterisation', 'prediction', 'opinion', 'rule', 'other')),
  CONSTRAINT "suggestions_outcome" CHECK("suggestions"."outcome" in ('accepted', 'dismissed'))
);

CREATE INDEX `suggestions_run` ON `suggestions` (`run_id`);

CREATE INDEX `suggestions_article` ON `suggestions` (`article_id`,`outcome`);

CREATE TABLE `events` (
  `sequence` integer PRIMARY KEY NOT NULL,
  `id` text NOT NULL,
  `at` integer NOT NULL,
  `actor_id` text,
  `kind` text NOT NULL,
  `article_id` text,
  `claim_id` text,
  `subject_id` text,
  `policy_version` integer,
  `reason` text,
  `payload` text NOT NULL,
  `changes_state` integer NOT NULL,
  `previous_hash` text NOT NULL,
  `hash` text NOT NULL
);

CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);

CREATE INDEX `events_article` ON `events` (`article_id`,`sequence`);

CREATE INDEX `events_claim` ON `events` (`claim_id`,`sequence`);

CREATE INDEX `events_actor` ON `events` (`actor_id`,`sequence`);

CREATE INDEX `events_kind` ON `events` (`kind`,`sequence`);

CREATE TABLE `chain_head` (
  `id` integer PRIMARY KEY NOT NULL,
  `sequence` integer NOT NULL,
  `hash` text NOT NULL
);

CREATE TABLE `settings` (
  `key` text PRIMARY KEY NOT NULL,
  `value` text NOT NULL,
  `version` integer DEFAULT 1 NOT NULL
);

CREATE TABLE `policy_versions` (
  `number` integer PRIMARY KEY NOT NULL,
  `preset` text NOT NULL,
  `body` text NOT NULL,
  `note` text NOT NULL,
  `created_by` text,
  `created_at` integer NOT NULL,
  FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `leases` (
  `claim_id` text PRIMARY KEY NOT NULL,
  `user_id` text NOT NULL,
  `expires_at` integer NOT NULL,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `drafts` (
  `user_id` text NOT NULL,
  `claim_id` text NOT NULL,
  `body` text NOT NULL,
  `updated_at` integer NOT NULL,
  PRIMARY KEY(`user_id`, `claim_id`),
  FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `drafts_claim` ON `drafts` (`claim_id`);

CREATE TABLE `rate_limits` (
  `key` text PRIMARY KEY NOT NULL,
  `points` integer NOT NULL,
  `expires_at` integer
);

CREATE INDEX `rate_limits_expiry` ON `rate_limits` (`expires_at`);

CREATE TABLE `jobs` (
  `id` text PRIMARY KEY NOT NULL,
  `kind` text NOT NULL,
  `payload` text NOT NULL,
  `run_at` integer NOT NULL,
  `leased_until` integer,
  `leased_by` text,
  `attempts` integer DEFAULT 0 NOT NULL,
  `done_at` integer,
  `failure` text
);

CREATE INDEX `jobs_due` ON `jobs` (`done_at`,`run_at`);
