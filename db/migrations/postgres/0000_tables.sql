CREATE TABLE "users" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "email" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "password_hash" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "disabled_at" bigint,
  "version" bigint DEFAULT 1 NOT NULL,
  CONSTRAINT "users_email_unique" UNIQUE("email")
);

CREATE TABLE "user_roles" (
  "user_id" text COLLATE "C" NOT NULL,
  "role" text COLLATE "C" NOT NULL,
  CONSTRAINT "user_roles_user_id_role_pk" PRIMARY KEY("user_id","role"),
  CONSTRAINT "user_roles_role" CHECK ("user_roles"."role" in ('reviewer', 'editor', 'admin'))
);

CREATE TABLE "sessions" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "user_id" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "expires_at" bigint NOT NULL,
  "revoked_at" bigint,
  "agent" text COLLATE "C"
);

CREATE TABLE "invitations" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "token_hash" text COLLATE "C" NOT NULL,
  "email" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "roles" text COLLATE "C" NOT NULL,
  "invited_by" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "expires_at" bigint NOT NULL,
  "accepted_at" bigint,
  "revoked_at" bigint,
  CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash")
);

CREATE TABLE "setup_tokens" (
  "token_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
  "created_at" bigint NOT NULL,
  "used_at" bigint
);

CREATE TABLE "articles" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "slug" text COLLATE "C" NOT NULL,
  "outlet" text COLLATE "C",
  "byline" text COLLATE "C",
  "url" text COLLATE "C",
  "published_on" text COLLATE "C",
  "language" text COLLATE "C" NOT NULL,
  "stage" text COLLATE "C" DEFAULT 'checking' NOT NULL,
  "current_version" bigint NOT NULL,
  "handling_editor_id" text COLLATE "C",
  "due_at" bigint,
  "embargo_until" bigint,
  "demonstration" boolean DEFAULT false NOT NULL,
  "created_by" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "version" bigint DEFAULT 1 NOT NULL,
  "claim_count" bigint DEFAULT 0 NOT NULL,
  "open_count" bigint DEFAULT 0 NOT NULL,
  "corroborated_count" bigint DEFAULT 0 NOT NULL,
  "attributed_count" bigint DEFAULT 0 NOT NULL,
  "disputed_count" bigint DEFAULT 0 NOT NULL,
  "unverified_count" bigint DEFAULT 0 NOT NULL,
  "not_checkable_count" bigint DEFAULT 0 NOT NULL,
  CONSTRAINT "articles_stage" CHECK ("articles"."stage" in ('checking', 'signed_off', 'published'))
);

CREATE TABLE "article_versions" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "number" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "sha256" text COLLATE "C" NOT NULL,
  "engine" text COLLATE "C" NOT NULL,
  "dateline" text COLLATE "C",
  "blocks" text COLLATE "C" NOT NULL,
  "sentences" text COLLATE "C" NOT NULL,
  "uncovered" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL
);

CREATE TABLE "claims" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "position" double precision NOT NULL,
  "sentence" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "spans" text COLLATE "C" NOT NULL,
  "quotes" text COLLATE "C" NOT NULL,
  "hedges" text COLLATE "C" NOT NULL,
  "dates" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "checkable" boolean NOT NULL,
  "presupposed" boolean NOT NULL,
  "priority" double precision NOT NULL,
  "reasons" text COLLATE "C" NOT NULL,
  "rules" text COLLATE "C" NOT NULL,
  "summands" text COLLATE "C",
  "made_by" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" DEFAULT 'open' NOT NULL,
  "code" text COLLATE "C",
  "round" bigint DEFAULT 1 NOT NULL,
  "assignee_id" text COLLATE "C",
  "returned_at" bigint,
  "returned_reason" text COLLATE "C",
  "legal_flag" boolean DEFAULT false NOT NULL,
  "link_count" bigint DEFAULT 0 NOT NULL,
  "origin_count" bigint DEFAULT 0 NOT NULL,
  "contradiction_count" bigint DEFAULT 0 NOT NULL,
  "withdrawn_at" bigint,
  "withdrawn_reason" text COLLATE "C",
  "exit" text COLLATE "C",
  "created_at" bigint NOT NULL,
  "version" bigint DEFAULT 1 NOT NULL,
  CONSTRAINT "claims_kind" CHECK ("claims"."kind" in ('event', 'quantity', 'quotation', 'causal', 'comparison', 'position', 'characterisation', 'prediction', 'opinion', 'rule', 'other')),
  CONSTRAINT "claims_state" CHECK ("claims"."state" in ('open', 'checked', 'second_check', 'deciding', 'final', 'needs_attention')),
  CONSTRAINT "claims_code" CHECK ("claims"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable')),
  CONSTRAINT "claims_exit" CHECK ("claims"."exit" in ('dropped', 'merged', 'undone', 'lost')),
  CONSTRAINT "claims_made_by" CHECK ("claims"."made_by" in ('engine', 'person'))
);

CREATE TABLE "attributions" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "source_text" text COLLATE "C",
  "source_start" bigint,
  "source_end" bigint,
  "source_name" text COLLATE "C",
  "anonymous" text COLLATE "C",
  "source_id" text COLLATE "C",
  "cue_text" text COLLATE "C" NOT NULL,
  "cue_start" bigint NOT NULL,
  "cue_end" bigint NOT NULL,
  "content" text COLLATE "C" NOT NULL,
  "directness" text COLLATE "C" NOT NULL,
  "act" boolean NOT NULL,
  "rule" text COLLATE "C",
  "withdrawn_at" bigint,
  CONSTRAINT "attributions_directness" CHECK ("attributions"."directness" in ('direct', 'indirect', 'mixed'))
);

CREATE TABLE "claim_parents" (
  "claim_id" text COLLATE "C" NOT NULL,
  "parent_id" text COLLATE "C" NOT NULL,
  CONSTRAINT "claim_parents_claim_id_parent_id_pk" PRIMARY KEY("claim_id","parent_id")
);

CREATE TABLE "claim_tokens" (
  "id" bigserial PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "tokens" text COLLATE "C" NOT NULL,
  CONSTRAINT "claim_tokens_claim_id_unique" UNIQUE("claim_id")
);

CREATE TABLE "sources" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_key" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "owner" text COLLATE "C",
  "language" text COLLATE "C",
  "home_page" text COLLATE "C",
  "merged_into" text COLLATE "C",
  "created_by" text COLLATE "C",
  "created_at" bigint NOT NULL,
  "version" bigint DEFAULT 1 NOT NULL,
  CONSTRAINT "sources_name_key_unique" UNIQUE("name_key"),
  CONSTRAINT "sources_kind" CHECK ("sources"."kind" in ('outlet', 'agency', 'institution', 'person', 'document'))
);

CREATE TABLE "source_aliases" (
  "alias_key" text COLLATE "C" PRIMARY KEY NOT NULL,
  "alias" text COLLATE "C" NOT NULL,
  "source_id" text COLLATE "C" NOT NULL
);

CREATE TABLE "source_relations" (
  "from_id" text COLLATE "C" NOT NULL,
  "to_id" text COLLATE "C" NOT NULL,
  "relation" text COLLATE "C" NOT NULL,
  "withdrawn_at" bigint,
  CONSTRAINT "source_relations_from_id_to_id_relation_pk" PRIMARY KEY("from_id","to_id","relation"),
  CONSTRAINT "source_relations_relation" CHECK ("source_relations"."relation" in ('owned_by', 'state', 'takes_from'))
);

CREATE TABLE "article_sources" (
  "article_id" text COLLATE "C" NOT NULL,
  "source_id" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "via" text COLLATE "C" NOT NULL,
  "start_offset" bigint,
  "end_offset" bigint,
  "withdrawn_at" bigint,
  CONSTRAINT "article_sources_article_id_source_id_pk" PRIMARY KEY("article_id","source_id"),
  CONSTRAINT "article_sources_via" CHECK ("article_sources"."via" in ('footer', 'attribution', 'link', 'person'))
);

CREATE TABLE "captures" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "source_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C",
  "url" text COLLATE "C",
  "final_url" text COLLATE "C",
  "published_on" text COLLATE "C",
  "language" text COLLATE "C",
  "media_type" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "text_sha256" text COLLATE "C" NOT NULL,
  "original_sha256" text COLLATE "C" NOT NULL,
  "circumstances" text COLLATE "C",
  "demonstration" boolean DEFAULT false NOT NULL,
  "captured_by" text COLLATE "C" NOT NULL,
  "captured_at" bigint NOT NULL,
  "withdrawn_at" bigint,
  CONSTRAINT "captures_kind" CHECK ("captures"."kind" in ('paste', 'page', 'upload', 'interview', 'call', 'email', 'recording', 'notes', 'observation'))
);

CREATE TABLE "capture_originals" (
  "capture_id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "bytes" "bytea" NOT NULL
);

CREATE TABLE "article_captures" (
  "article_id" text COLLATE "C" NOT NULL,
  "capture_id" text COLLATE "C" NOT NULL,
  CONSTRAINT "article_captures_article_id_capture_id_pk" PRIMARY KEY("article_id","capture_id")
);

CREATE TABLE "origins" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "source_id" text COLLATE "C",
  "anonymous" text COLLATE "C",
  "capture_id" text COLLATE "C",
  "confirmed_by" text COLLATE "C",
  "created_at" bigint NOT NULL,
  "withdrawn_at" bigint,
  "version" bigint DEFAULT 1 NOT NULL
);

CREATE TABLE "origin_folds" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "origin_id" text COLLATE "C" NOT NULL,
  "capture_id" text COLLATE "C" NOT NULL,
  "reason" text COLLATE "C" NOT NULL,
  "words" text COLLATE "C" NOT NULL,
  "start_offset" bigint,
  "end_offset" bigint,
  "created_by" text COLLATE "C",
  "created_at" bigint NOT NULL,
  "confirmed_by" text COLLATE "C",
  "confirmed_at" bigint,
  "withdrawn_at" bigint,
  CONSTRAINT "origin_folds_reason" CHECK ("origin_folds"."reason" in ('named_in_passage', 'credits', 'shared_text', 'one_voice', 'own_reporting', 'person'))
);

CREATE TABLE "confidential_sources" (
  "source_id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "descriptor" text COLLATE "C" NOT NULL,
  "identity" "bytea",
  "identity_sha256" text COLLATE "C" NOT NULL,
  "approved_by" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "redacted_at" bigint
);

CREATE TABLE "confidential_approvers" (
  "source_id" text COLLATE "C" NOT NULL,
  "user_id" text COLLATE "C" NOT NULL,
  CONSTRAINT "confidential_approvers_source_id_user_id_pk" PRIMARY KEY("source_id","user_id")
);

CREATE TABLE "checks" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "round" bigint NOT NULL,
  "seat" text COLLATE "C" NOT NULL,
  "checker_id" text COLLATE "C" NOT NULL,
  "status" text COLLATE "C" NOT NULL,
  "so" text COLLATE "C",
  "code" text COLLATE "C",
  "reason_code" text COLLATE "C",
  "rationale" text COLLATE "C" DEFAULT '' NOT NULL,
  "calculation" text COLLATE "C",
  "override_reason" text COLLATE "C",
  "policy_version" bigint,
  "started_at" bigint NOT NULL,
  "closed_at" bigint,
  CONSTRAINT "checks_seat" CHECK ("checks"."seat" in ('first', 'second')),
  CONSTRAINT "checks_status" CHECK ("checks"."status" in ('draft', 'closed', 'withdrawn')),
  CONSTRAINT "checks_so" CHECK ("checks"."so" in ('supported', 'contradicted', 'contested', 'open', 'not_checkable')),
  CONSTRAINT "checks_code" CHECK ("checks"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable')),
  CONSTRAINT "checks_reason_code" CHECK ("checks"."reason_code" in ('contradicted', 'misquote', 'overstated', 'misattributed', 'arithmetic', 'out_of_context', 'outdated', 'retracted_source', 'conflicting_sources', 'denied', 'opinion', 'prediction', 'rhetoric', 'private_experience', 'characterisation')),
  CONSTRAINT "checks_closed" CHECK ("checks"."status" <> 'closed' or ("checks"."code" is not null and "checks"."so" is not null and "checks"."closed_at" is not null))
);

CREATE TABLE "link_findings" (
  "check_id" text COLLATE "C" NOT NULL,
  "attribution_id" text COLLATE "C" NOT NULL,
  "said" text COLLATE "C" NOT NULL,
  CONSTRAINT "link_findings_check_id_attribution_id_pk" PRIMARY KEY("check_id","attribution_id"),
  CONSTRAINT "link_findings_said" CHECK ("link_findings"."said" in ('first_hand', 'reported', 'not_found', 'failed', 'unchecked'))
);

CREATE TABLE "evidence" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "check_id" text COLLATE "C" NOT NULL,
  "capture_id" text COLLATE "C" NOT NULL,
  "stance" text COLLATE "C" NOT NULL,
  "standing" text COLLATE "C" NOT NULL,
  "exact" text COLLATE "C",
  "prefix" text COLLATE "C",
  "suffix" text COLLATE "C",
  "start_offset" bigint,
  "end_offset" bigint,
  "origin_id" text COLLATE "C",
  "settles_reason" text COLLATE "C",
  "anonymous" text COLLATE "C",
  "own_conduct" boolean DEFAULT false NOT NULL,
  "words_differ" boolean DEFAULT false NOT NULL,
  "terms" text COLLATE "C",
  "complete" boolean DEFAULT false NOT NULL,
  "contradiction" text COLLATE "C",
  "contradiction_note" text COLLATE "C",
  "credible" boolean,
  "credible_reason" text COLLATE "C",
  "created_by" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "withdrawn_at" bigint,
  CONSTRAINT "evidence_stance" CHECK ("evidence"."stance" in ('supports', 'contradicts', 'attributes', 'context', 'silent')),
  CONSTRAINT "evidence_standing" CHECK ("evidence"."standing" in ('primary', 'first_hand', 'secondary')),
  CONSTRAINT "evidence_contradiction" CHECK ("evidence"."contradiction" in ('open', 'answered', 'stands')),
  CONSTRAINT "evidence_quote" CHECK (("evidence"."stance" = 'silent') = ("evidence"."exact" is null)),
  CONSTRAINT "evidence_position" CHECK ("evidence"."exact" is null or ("evidence"."start_offset" >= 0 and "evidence"."end_offset" > "evidence"."start_offset"))
);

CREATE TABLE "searches" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "check_id" text COLLATE "C" NOT NULL,
  "place" text COLLATE "C" NOT NULL,
  "terms" text COLLATE "C" NOT NULL,
  "searched_by" text COLLATE "C" NOT NULL,
  "searched_at" bigint NOT NULL,
  "withdrawn_at" bigint
);

CREATE TABLE "decisions" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "round" bigint NOT NULL,
  "first_check_id" text COLLATE "C" NOT NULL,
  "second_check_id" text COLLATE "C" NOT NULL,
  "editor_id" text COLLATE "C" NOT NULL,
  "code" text COLLATE "C" NOT NULL,
  "reason" text COLLATE "C" NOT NULL,
  "decided_at" bigint NOT NULL,
  "withdrawn_at" bigint,
  CONSTRAINT "decisions_code" CHECK ("decisions"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable'))
);

CREATE TABLE "verdicts" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "code" text COLLATE "C" NOT NULL,
  "reason_code" text COLLATE "C",
  "so" text COLLATE "C" NOT NULL,
  "check_id" text COLLATE "C" NOT NULL,
  "decision_id" text COLLATE "C",
  "policy_version" bigint NOT NULL,
  "override_reason" text COLLATE "C",
  "set_by" text COLLATE "C" NOT NULL,
  "set_at" bigint NOT NULL,
  "ended_at" bigint,
  CONSTRAINT "verdicts_code" CHECK ("verdicts"."code" in ('corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable')),
  CONSTRAINT "verdicts_so" CHECK ("verdicts"."so" in ('supported', 'contradicted', 'contested', 'open', 'not_checkable')),
  CONSTRAINT "verdicts_reason_code" CHECK ("verdicts"."reason_code" in ('contradicted', 'misquote', 'overstated', 'misattributed', 'arithmetic', 'out_of_context', 'outdated', 'retracted_source', 'conflicting_sources', 'denied', 'opinion', 'prediction', 'rhetoric', 'private_experience', 'characterisation'))
);

CREATE TABLE "dispositions" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "reason" text COLLATE "C" DEFAULT '' NOT NULL,
  "set_by" text COLLATE "C" NOT NULL,
  "set_at" bigint NOT NULL,
  "ended_at" bigint,
  CONSTRAINT "dispositions_kind" CHECK ("dispositions"."kind" in ('fix', 'attribute', 'cut', 'contested_in_copy', 'stet')),
  CONSTRAINT "dispositions_stet" CHECK ("dispositions"."kind" <> 'stet' or length("dispositions"."reason") > 0)
);

CREATE TABLE "comments" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "check_id" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "author_id" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "answer" text COLLATE "C",
  "answered_by" text COLLATE "C",
  "answered_at" bigint,
  "withdrawn_at" bigint,
  CONSTRAINT "comments_kind" CHECK ("comments"."kind" in ('comment', 'query', 'rewrite'))
);

CREATE TABLE "flags" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "capture_id" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL,
  "claim_start" bigint NOT NULL,
  "claim_end" bigint NOT NULL,
  "capture_start" bigint,
  "capture_end" bigint,
  "dismissed_by" text COLLATE "C",
  "dismissed_at" bigint,
  "dismissed_reason" text COLLATE "C",
  CONSTRAINT "flags_kind" CHECK ("flags"."kind" in ('number', 'date', 'name', 'negation', 'quote_drift', 'certainty', 'plural_sources', 'attribution_missing', 'carrier_credited', 'translated_quote'))
);

CREATE TABLE "sign_offs" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "version_number" bigint NOT NULL,
  "editor_id" text COLLATE "C" NOT NULL,
  "policy_version" bigint NOT NULL,
  "small_desk" boolean NOT NULL,
  "signed_at" bigint NOT NULL,
  "withdrawn_by" text COLLATE "C",
  "withdrawn_at" bigint,
  "withdrawn_reason" text COLLATE "C"
);

CREATE TABLE "published_reports" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "sign_off_id" text COLLATE "C" NOT NULL,
  "slug" text COLLATE "C" NOT NULL,
  "model" text COLLATE "C" NOT NULL,
  "sha256" text COLLATE "C" NOT NULL,
  "correction_note" text COLLATE "C",
  "supersedes" text COLLATE "C",
  "published_by" text COLLATE "C" NOT NULL,
  "published_at" bigint NOT NULL,
  CONSTRAINT "published_reports_slug_unique" UNIQUE("slug")
);

CREATE TABLE "corrections" (
  "event_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "version_number" bigint NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "engine" text COLLATE "C" NOT NULL,
  "given" text COLLATE "C" NOT NULL,
  "made" text COLLATE "C" NOT NULL,
  "suggested_by" text COLLATE "C",
  "corrected_by" text COLLATE "C" NOT NULL,
  "corrected_at" bigint NOT NULL,
  CONSTRAINT "corrections_event_id_position_pk" PRIMARY KEY("event_id","position"),
  CONSTRAINT "corrections_kind" CHECK ("corrections"."kind" in ('edit', 'split', 'merge', 'drop', 'restore', 'add', 'attribute'))
);

CREATE TABLE "suggestion_runs" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "version_number" bigint NOT NULL,
  "model" text COLLATE "C" NOT NULL,
  "offered" bigint NOT NULL,
  "dropped" text COLLATE "C" NOT NULL,
  "asked_by" text COLLATE "C" NOT NULL,
  "asked_at" bigint NOT NULL
);

CREATE TABLE "suggestions" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "run_id" text COLLATE "C" NOT NULL,
  "article_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "sentence" text COLLATE "C" NOT NULL,
  "spans" text COLLATE "C" NOT NULL,
  "links" text COLLATE "C" NOT NULL,
  "outcome" text COLLATE "C",
  "claim_id" text COLLATE "C",
  "settled_by" text COLLATE "C",
  "settled_at" bigint,
  CONSTRAINT "suggestions_kind" CHECK ("suggestions"."kind" in ('event', 'quantity', 'quotation', 'causal', 'comparison', 'position', 'characterisation', 'prediction', 'opinion', 'rule', 'other')),
  CONSTRAINT "suggestions_outcome" CHECK ("suggestions"."outcome" in ('accepted', 'dismissed'))
);

CREATE TABLE "events" (
  "sequence" bigint PRIMARY KEY NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "at" bigint NOT NULL,
  "actor_id" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL,
  "article_id" text COLLATE "C",
  "claim_id" text COLLATE "C",
  "subject_id" text COLLATE "C",
  "policy_version" bigint,
  "reason" text COLLATE "C",
  "payload" text COLLATE "C" NOT NULL,
  "changes_state" boolean NOT NULL,
  "previous_hash" text COLLATE "C" NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  CONSTRAINT "events_id_unique" UNIQUE("id")
);

CREATE TABLE "chain_head" (
  "id" bigint PRIMARY KEY NOT NULL,
  "sequence" bigint NOT NULL,
  "hash" text COLLATE "C" NOT NULL
);

CREATE TABLE "settings" (
  "key" text COLLATE "C" PRIMARY KEY NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  "version" bigint DEFAULT 1 NOT NULL
);

CREATE TABLE "policy_versions" (
  "number" bigint PRIMARY KEY NOT NULL,
  "preset" text COLLATE "C" NOT NULL,
  "body" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "created_at" bigint NOT NULL
);

CREATE TABLE "leases" (
  "claim_id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "user_id" text COLLATE "C" NOT NULL,
  "expires_at" bigint NOT NULL
);

CREATE TABLE "drafts" (
  "user_id" text COLLATE "C" NOT NULL,
  "claim_id" text COLLATE "C" NOT NULL,
  "body" text COLLATE "C" NOT NULL,
  "updated_at" bigint NOT NULL,
  CONSTRAINT "drafts_user_id_claim_id_pk" PRIMARY KEY("user_id","claim_id")
);

CREATE TABLE "rate_limits" (
  "key" text COLLATE "C" PRIMARY KEY NOT NULL,
  "points" bigint NOT NULL,
  "expires_at" bigint
);

CREATE TABLE "jobs" (
  "id" text COLLATE "C" PRIMARY KEY NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "payload" text COLLATE "C" NOT NULL,
  "run_at" bigint NOT NULL,
  "leased_until" bigint,
  "leased_by" text COLLATE "C",
  "attempts" bigint DEFAULT 0 NOT NULL,
  "done_at" bigint,
  "failure" text COLLATE "C"
);

ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "articles" ADD CONSTRAINT "articles_handling_editor_id_users_id_fk" FOREIGN KEY ("handling_editor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "claims" ADD CONSTRAINT "claims_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "claims" ADD CONSTRAINT "claims_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "attributions" ADD CONSTRAINT "attributions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "claim_parents" ADD CONSTRAINT "claim_parents_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "claim_parents" ADD CONSTRAINT "claim_parents_parent_id_claims_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "claim_tokens" ADD CONSTRAINT "claim_tokens_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "sources" ADD CONSTRAINT "sources_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "source_aliases" ADD CONSTRAINT "source_aliases_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "source_relations" ADD CONSTRAINT "source_relations_from_id_sources_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "source_relations" ADD CONSTRAINT "source_relations_to_id_sources_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "article_sources" ADD CONSTRAINT "article_sources_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "article_sources" ADD CONSTRAINT "article_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "captures" ADD CONSTRAINT "captures_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "captures" ADD CONSTRAINT "captures_captured_by_users_id_fk" FOREIGN KEY ("captured_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "capture_originals" ADD CONSTRAINT "capture_originals_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "public"."captures"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "article_captures" ADD CONSTRAINT "article_captures_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "article_captures" ADD CONSTRAINT "article_captures_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "public"."captures"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origins" ADD CONSTRAINT "origins_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origins" ADD CONSTRAINT "origins_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origins" ADD CONSTRAINT "origins_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "public"."captures"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origins" ADD CONSTRAINT "origins_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origin_folds" ADD CONSTRAINT "origin_folds_origin_id_origins_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."origins"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origin_folds" ADD CONSTRAINT "origin_folds_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "public"."captures"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origin_folds" ADD CONSTRAINT "origin_folds_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "origin_folds" ADD CONSTRAINT "origin_folds_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "confidential_sources" ADD CONSTRAINT "confidential_sources_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "confidential_sources" ADD CONSTRAINT "confidential_sources_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "confidential_approvers" ADD CONSTRAINT "confidential_approvers_source_id_confidential_sources_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."confidential_sources"("source_id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "confidential_approvers" ADD CONSTRAINT "confidential_approvers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "checks" ADD CONSTRAINT "checks_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "checks" ADD CONSTRAINT "checks_checker_id_users_id_fk" FOREIGN KEY ("checker_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "link_findings" ADD CONSTRAINT "link_findings_check_id_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "link_findings" ADD CONSTRAINT "link_findings_attribution_id_attributions_id_fk" FOREIGN KEY ("attribution_id") REFERENCES "public"."attributions"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_check_id_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "public"."captures"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_origin_id_origins_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."origins"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "searches" ADD CONSTRAINT "searches_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "searches" ADD CONSTRAINT "searches_check_id_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "searches" ADD CONSTRAINT "searches_searched_by_users_id_fk" FOREIGN KEY ("searched_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_first_check_id_checks_id_fk" FOREIGN KEY ("first_check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_second_check_id_checks_id_fk" FOREIGN KEY ("second_check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_editor_id_users_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_check_id_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "dispositions" ADD CONSTRAINT "dispositions_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "comments" ADD CONSTRAINT "comments_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "comments" ADD CONSTRAINT "comments_check_id_checks_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."checks"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "comments" ADD CONSTRAINT "comments_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "flags" ADD CONSTRAINT "flags_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "flags" ADD CONSTRAINT "flags_capture_id_captures_id_fk" FOREIGN KEY ("capture_id") REFERENCES "public"."captures"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "flags" ADD CONSTRAINT "flags_dismissed_by_users_id_fk" FOREIGN KEY ("dismissed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_editor_id_users_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "published_reports" ADD CONSTRAINT "published_reports_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "published_reports" ADD CONSTRAINT "published_reports_sign_off_id_sign_offs_id_fk" FOREIGN KEY ("sign_off_id") REFERENCES "public"."sign_offs"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "published_reports" ADD CONSTRAINT "published_reports_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "corrections" ADD CONSTRAINT "corrections_corrected_by_users_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "suggestion_runs" ADD CONSTRAINT "suggestion_runs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "suggestion_runs" ADD CONSTRAINT "suggestion_runs_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_run_id_suggestion_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."suggestion_runs"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "leases" ADD CONSTRAINT "leases_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "leases" ADD CONSTRAINT "leases_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;

ALTER TABLE "drafts" ADD CONSTRAINT "drafts_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;

CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");

CREATE INDEX "invitations_email" ON "invitations" USING btree ("email");

CREATE INDEX "articles_newest" ON "articles" USING btree ("created_at","id");

CREATE INDEX "articles_stage_newest" ON "articles" USING btree ("stage","created_at","id");

CREATE INDEX "articles_due" ON "articles" USING btree ("stage","due_at");

CREATE UNIQUE INDEX "article_versions_number" ON "article_versions" USING btree ("article_id","number");

CREATE INDEX "article_versions_sha256" ON "article_versions" USING btree ("sha256");

CREATE INDEX "claims_article" ON "claims" USING btree ("article_id","position");

CREATE INDEX "claims_urgent" ON "claims" USING btree ("priority" desc,"id") WHERE "claims"."withdrawn_at" is null;

CREATE INDEX "claims_waiting" ON "claims" USING btree ("assignee_id","priority" desc,"id","origin_count","returned_at","article_id") WHERE "claims"."withdrawn_at" is null and "claims"."state" in ('open', 'needs_attention');

CREATE INDEX "claims_returned" ON "claims" USING btree ("assignee_id","returned_at","priority" desc,"id","origin_count") WHERE "claims"."withdrawn_at" is null and "claims"."state" in ('open', 'needs_attention') and "claims"."returned_at" is not null;

CREATE INDEX "claims_state" ON "claims" USING btree ("state","priority" desc,"id","origin_count","round") WHERE "claims"."withdrawn_at" is null;

CREATE INDEX "claims_code" ON "claims" USING btree ("code","priority" desc,"id") WHERE "claims"."withdrawn_at" is null;

CREATE INDEX "claims_origins" ON "claims" USING btree ("origin_count","priority" desc,"id","state") WHERE "claims"."withdrawn_at" is null;

CREATE INDEX "claims_assignee" ON "claims" USING btree ("assignee_id","priority" desc,"id","state","code") WHERE "claims"."withdrawn_at" is null;

CREATE INDEX "claims_age" ON "claims" USING btree ("code","created_at","article_id") WHERE "claims"."withdrawn_at" is null;

CREATE UNIQUE INDEX "attributions_claim" ON "attributions" USING btree ("claim_id","position") WHERE "attributions"."withdrawn_at" is null;

CREATE INDEX "attributions_source" ON "attributions" USING btree ("source_id");

CREATE INDEX "sources_name" ON "sources" USING btree ("name","id");

CREATE INDEX "source_aliases_source" ON "source_aliases" USING btree ("source_id");

CREATE INDEX "source_relations_to" ON "source_relations" USING btree ("to_id");

CREATE INDEX "article_sources_source" ON "article_sources" USING btree ("source_id");

CREATE INDEX "captures_source" ON "captures" USING btree ("source_id","captured_at");

CREATE INDEX "captures_text" ON "captures" USING btree ("text_sha256");

CREATE INDEX "article_captures_capture" ON "article_captures" USING btree ("capture_id");

CREATE INDEX "origins_article" ON "origins" USING btree ("article_id");

CREATE INDEX "origin_folds_origin" ON "origin_folds" USING btree ("origin_id");

CREATE INDEX "origin_folds_capture" ON "origin_folds" USING btree ("capture_id");

CREATE UNIQUE INDEX "checks_seat_of_round" ON "checks" USING btree ("claim_id","round","seat") WHERE "checks"."status" = 'closed';

CREATE UNIQUE INDEX "checks_draft" ON "checks" USING btree ("claim_id","checker_id") WHERE "checks"."status" = 'draft';

CREATE INDEX "checks_claim" ON "checks" USING btree ("claim_id","round","checker_id");

CREATE INDEX "checks_checker" ON "checks" USING btree ("checker_id","closed_at");

CREATE INDEX "checks_second" ON "checks" USING btree ("closed_at") WHERE "checks"."seat" = 'second' and "checks"."status" = 'closed';

CREATE INDEX "evidence_claim" ON "evidence" USING btree ("claim_id");

CREATE INDEX "evidence_check" ON "evidence" USING btree ("check_id");

CREATE INDEX "evidence_capture" ON "evidence" USING btree ("capture_id");

CREATE INDEX "evidence_origin" ON "evidence" USING btree ("origin_id");

CREATE INDEX "searches_claim" ON "searches" USING btree ("claim_id");

CREATE UNIQUE INDEX "decisions_round" ON "decisions" USING btree ("claim_id","round") WHERE "decisions"."withdrawn_at" is null;

CREATE INDEX "decisions_editor" ON "decisions" USING btree ("editor_id");

CREATE UNIQUE INDEX "verdicts_in_force" ON "verdicts" USING btree ("claim_id") WHERE "verdicts"."ended_at" is null;

CREATE INDEX "verdicts_claim" ON "verdicts" USING btree ("claim_id","set_at");

CREATE INDEX "verdicts_overridden" ON "verdicts" USING btree ("claim_id") WHERE "verdicts"."override_reason" is not null and "verdicts"."ended_at" is null;

CREATE INDEX "verdicts_set_by" ON "verdicts" USING btree ("set_by","set_at");

CREATE UNIQUE INDEX "dispositions_in_force" ON "dispositions" USING btree ("claim_id") WHERE "dispositions"."ended_at" is null;

CREATE INDEX "comments_claim" ON "comments" USING btree ("claim_id","created_at");

CREATE INDEX "comments_open" ON "comments" USING btree ("kind","claim_id") WHERE "comments"."answered_at" is null and "comments"."withdrawn_at" is null;

CREATE INDEX "flags_claim" ON "flags" USING btree ("claim_id");

CREATE UNIQUE INDEX "sign_offs_in_force" ON "sign_offs" USING btree ("article_id") WHERE "sign_offs"."withdrawn_at" is null;

CREATE INDEX "published_reports_article" ON "published_reports" USING btree ("article_id","published_at");

CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","corrected_at");

CREATE INDEX "corrections_time" ON "corrections" USING btree ("corrected_at","event_id","position");

CREATE INDEX "suggestion_runs_article" ON "suggestion_runs" USING btree ("article_id","asked_at");

CREATE INDEX "suggestions_run" ON "suggestions" USING btree ("run_id");

CREATE INDEX "suggestions_article" ON "suggestions" USING btree ("article_id","outcome");

CREATE INDEX "events_article" ON "events" USING btree ("article_id","sequence");

CREATE INDEX "events_claim" ON "events" USING btree ("claim_id","sequence");

CREATE INDEX "events_actor" ON "events" USING btree ("actor_id","sequence");

CREATE INDEX "events_kind" ON "events" USING btree ("kind","sequence");

CREATE INDEX "drafts_claim" ON "drafts" USING btree ("claim_id");

CREATE INDEX "rate_limits_expiry" ON "rate_limits" USING btree ("expires_at");

CREATE INDEX "jobs_due" ON "jobs" USING btree ("done_at","run_at");
