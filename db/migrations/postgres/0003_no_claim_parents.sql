DROP TABLE "claim_parents" CASCADE;
