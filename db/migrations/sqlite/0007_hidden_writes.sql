ALTER TABLE `checks` ADD `version` integer DEFAULT 0 NOT NULL;

-- That somebody has opened the second check shows to them alone.
UPDATE claims SET state = 'checked' WHERE state = 'second_check';
