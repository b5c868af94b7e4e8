ALTER TABLE "attributions" ADD COLUMN "speaker_kind" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "full_name" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "title" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "justification" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "channel" text COLLATE "C";

ALTER TABLE "attributions" ADD CONSTRAINT "attributions_speaker_kind" CHECK ("attributions"."speaker_kind" in ('person', 'organisation', 'document', 'anonymous_source', 'unnamed_person', 'unnamed_group'));

ALTER TABLE "attributions" ADD CONSTRAINT "attributions_channel" CHECK ("attributions"."channel" in ('quotation', 'speech', 'statement', 'document', 'press_report', 'court', 'poll', 'social_post', 'declined', 'observation'));
