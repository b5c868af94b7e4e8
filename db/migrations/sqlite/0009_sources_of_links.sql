ALTER TABLE `attributions` ADD `speaker_kind` text;

ALTER TABLE `attributions` ADD `full_name` text;

ALTER TABLE `attributions` ADD `title` text;

ALTER TABLE `attributions` ADD `justification` text;

ALTER TABLE `attributions` ADD `channel` text;

CREATE TABLE `__new_attributions` (
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
  `speaker_kind` text,
  `full_name` text,
  `title` text,
  `justification` text,
  `channel` text,
  FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
  CONSTRAINT "attributions_directness" CHECK("__new_attributions"."directness" in ('direct', 'indirect', 'mixed')),
  CONSTRAINT "attributions_speaker_kind" CHECK("__new_attributions"."speaker_kind" in ('person', 'organisation', 'document', 'anonymous_source', 'unnamed_person', 'unnamed_group')),
  CONSTRAINT "attributions_channel" CHECK("__new_attributions"."channel" in ('quotation', 'speech', 'statement', 'document', 'press_report', 'court', 'poll', 'social_post', 'declined', 'observation'))
);

INSERT INTO `__new_attributions`("id", "claim_id", "position", "source_text", "source_start", "source_end", "source_name", "anonymous", "source_id", "cue_text", "cue_start", "cue_end", "content", "directness", "act", "rule", "withdrawn_at", "speaker_kind", "full_name", "title", "justification", "channel") SELECT "id", "claim_id", "position", "source_text", "source_start", "source_end", "source_name", "anonymous", "source_id", "cue_text", "cue_start", "cue_end", "content", "directness", "act", "rule", "withdrawn_at", "speaker_kind", "full_name", "title", "justification", "channel" FROM `attributions`;

DROP TABLE `attributions`;

ALTER TABLE `__new_attributions` RENAME TO `attributions`;

CREATE UNIQUE INDEX `attributions_claim` ON `attributions` (`claim_id`,`position`) WHERE "attributions"."withdrawn_at" is null;

CREATE INDEX `attributions_source` ON `attributions` (`source_id`);
