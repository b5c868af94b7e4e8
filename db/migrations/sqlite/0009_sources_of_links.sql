ALTER TABLE `attributions` ADD `speaker_kind` text;

ALTER TABLE `attributions` ADD `full_name` text;

ALTER TABLE `attributions` ADD `title` text;

ALTER TABLE `attributions` ADD `justification` text;

ALTER TABLE `attributions` ADD `channel` text;
