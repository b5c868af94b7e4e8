-- Where evidence comes from is computed from what is stored; what people said of it stands in origin_rulings.
ALTER TABLE "evidence" DROP CONSTRAINT "evidence_origin_id_origins_id_fk";

DROP INDEX "evidence_origin";

DROP TABLE "origins" CASCADE;

DROP TABLE "origin_folds" CASCADE;

ALTER TABLE "evidence" DROP COLUMN "origin_id";

ALTER TABLE "evidence" DROP COLUMN "anonymous";
