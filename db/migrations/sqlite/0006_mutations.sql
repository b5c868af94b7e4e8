CREATE TABLE `imported_texts` (
  `sha256` text PRIMARY KEY NOT NULL,
  `article_id` text NOT NULL,
  FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `mutations` (
  `id` text PRIMARY KEY NOT NULL,
  `actor_id` text,
  `action` text NOT NULL,
  `input_hash` text NOT NULL,
  `receipt` text NOT NULL,
  `done_at` integer NOT NULL
);

CREATE INDEX `mutations_done` ON `mutations` (`done_at`);

ALTER TABLE `article_captures` ADD `same_as` text;

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

CREATE UNIQUE INDEX `article_captures_once` ON `article_captures` (`article_id`,`same_as`);
