ALTER TABLE "invitations" ALTER COLUMN "invited_by" DROP NOT NULL;
