ALTER TABLE "attributions" ADD COLUMN "speaker_kind" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "full_name" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "title" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "justification" text COLLATE "C";

ALTER TABLE "attributions" ADD COLUMN "channel" text COLLATE "C";
