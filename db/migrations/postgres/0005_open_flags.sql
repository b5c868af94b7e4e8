CREATE INDEX "flags_open" ON "flags" USING btree ("claim_id") WHERE "flags"."answered_at" is null and "flags"."withdrawn_at" is null;
