CREATE TABLE "imported_texts" (
  "sha256" text COLLATE "C" PRIMARY KEY NOT NULL,
  "article_id" text COLLATE "C" NOT NULL
);

CREATE TABLE "mutations" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "actor_id" text COLLATE "C",
  "action" text COLLATE "C" NOT NULL,
  "input_hash" text COLLATE "C" NOT NULL,
  "receipt" text COLLATE "C" NOT NULL,
  "done_at" bigint NOT NULL
);

ALTER TABLE "article_captures" ADD COLUMN "same_as" text COLLATE "C";

ALTER TABLE "imported_texts" ADD CONSTRAINT "imported_texts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

CREATE INDEX "mutations_done" ON "mutations" USING btree ("done_at");

-- What is there already keeps its place, also where it is there more than once: the first of each stands for all.
INSERT INTO imported_texts (sha256, article_id)
SELECT sha256, article_id FROM (
  SELECT article_versions.sha256, article_versions.article_id,
    row_number() OVER (PARTITION BY article_versions.sha256 ORDER BY articles.created_at, articles.id) AS place
  FROM article_versions JOIN articles ON articles.id = article_versions.article_id
) AS known
WHERE place = 1;

UPDATE article_captures SET same_as = (
  SELECT captures.source_id || ' ' || captures.text_sha256 FROM captures WHERE captures.id = article_captures.capture_id
)
WHERE capture_id IN (
  SELECT id FROM (
    SELECT captures.id, row_number() OVER (
      PARTITION BY shared.article_id, captures.source_id, captures.text_sha256
      ORDER BY captures.captured_at, captures.id
    ) AS place
    FROM captures JOIN article_captures AS shared ON shared.capture_id = captures.id
    WHERE captures.withdrawn_at IS NULL
  ) AS live
  WHERE place = 1
);

CREATE UNIQUE INDEX "article_captures_once" ON "article_captures" USING btree ("article_id","same_as");
