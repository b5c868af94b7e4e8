CREATE TABLE `__new_invitations` (
  `id` text PRIMARY KEY NOT NULL,
  `token_hash` text NOT NULL,
  `email` text NOT NULL,
  `name` text NOT NULL,
  `roles` text NOT NULL,
  `invited_by` text,
  `created_at` integer NOT NULL,
  `expires_at` integer NOT NULL,
  `accepted_at` integer,
  `revoked_at` integer,
  FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

INSERT INTO `__new_invitations`("id", "token_hash", "email", "name", "roles", "invited_by", "created_at", "expires_at", "accepted_at", "revoked_at") SELECT "id", "token_hash", "email", "name", "roles", "invited_by", "created_at", "expires_at", "accepted_at", "revoked_at" FROM `invitations`;

DROP TABLE `invitations`;

ALTER TABLE `__new_invitations` RENAME TO `invitations`;

CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);

CREATE INDEX `invitations_email` ON `invitations` (`email`);
