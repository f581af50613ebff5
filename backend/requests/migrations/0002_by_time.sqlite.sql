-- Clients make ids that begin with the time: led by them, the rows of a moment lie beside each other,
-- and a commit writes few pages however many people ask.
CREATE TABLE request_answer_by_id (
  request_id TEXT NOT NULL,
  owner      TEXT NOT NULL,
  at_ms      BIGINT NOT NULL,
  answer     BYTES NOT NULL,
  PRIMARY KEY (request_id, owner)
) WITHOUT ROWID;
INSERT INTO request_answer_by_id SELECT request_id, owner, at_ms, answer FROM request_answer;
DROP TABLE request_answer;
ALTER TABLE request_answer_by_id RENAME TO request_answer;
CREATE INDEX request_answer_by_time ON request_answer (at_ms);
