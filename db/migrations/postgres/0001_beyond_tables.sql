-- The head of the chain before the first event.
INSERT INTO chain_head (id, sequence, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Candidates for search. The tokens are folded and stemmed already, so each is a lexeme as it stands: a text search
-- configuration, even 'simple', would take some of them apart again.
CREATE FUNCTION claim_lexemes(tokens text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN array_to_tsvector(array_remove(string_to_array(tokens, ' '), ''));
ALTER TABLE claim_tokens ADD COLUMN lexemes tsvector GENERATED ALWAYS AS (claim_lexemes(tokens)) STORED;
CREATE INDEX claim_search ON claim_tokens USING gin (lexemes);

-- What may never change, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER events_stay BEFORE UPDATE OR DELETE ON events
  FOR EACH ROW EXECUTE FUNCTION refuse_change('the log is append-only');
CREATE TRIGGER events_remain BEFORE TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the log is append-only');
CREATE TRIGGER captures_stay
  BEFORE UPDATE OF text, text_sha256, original_sha256, source_id, kind, url, final_url, captured_by, captured_at ON captures
  FOR EACH ROW EXECUTE FUNCTION refuse_change('a capture never changes');
CREATE TRIGGER article_versions_stay BEFORE UPDATE OF article_id, number, text, sha256 ON article_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change('a version never changes');
