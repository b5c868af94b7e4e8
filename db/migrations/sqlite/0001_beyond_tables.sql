-- The head of the chain before the first event.
INSERT INTO chain_head (id, sequence, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Candidates for search. The tokens are folded and stemmed already, so words are taken as they stand.
CREATE VIRTUAL TABLE claim_search USING fts5(
  tokens,
  content = 'claim_tokens',
  content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0',
  detail = 'none'
);
CREATE TRIGGER claim_search_insert AFTER INSERT ON claim_tokens BEGIN
  INSERT INTO claim_search (rowid, tokens) VALUES (new.id, new.tokens);
END;
CREATE TRIGGER claim_search_delete AFTER DELETE ON claim_tokens BEGIN
  INSERT INTO claim_search (claim_search, rowid, tokens) VALUES ('delete', old.id, old.tokens);
END;
CREATE TRIGGER claim_search_update AFTER UPDATE ON claim_tokens BEGIN
  INSERT INTO claim_search (claim_search, rowid, tokens) VALUES ('delete', old.id, old.tokens);
  INSERT INTO claim_search (rowid, tokens) VALUES (new.id, new.tokens);
END;

-- What may never change, whoever asks.
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
CREATE TRIGGER captures_stay
BEFORE UPDATE OF text, text_sha256, original_sha256, source_id, kind, url, final_url, captured_by, captured_at ON captures
BEGIN
  SELECT RAISE(ABORT, 'a capture never changes');
END;
CREATE TRIGGER article_versions_stay BEFORE UPDATE OF article_id, number, text, sha256 ON article_versions BEGIN
  SELECT RAISE(ABORT, 'a version never changes');
END;
