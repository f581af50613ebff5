-- Requests that have been carried out, and what was answered, for those that are sent again.
CREATE TABLE request_answer (
  owner      TEXT NOT NULL,
  request_id TEXT NOT NULL,
  at_ms      BIGINT NOT NULL,
  answer     BYTES NOT NULL,
  PRIMARY KEY (owner, request_id)
);
CREATE INDEX request_answer_by_time ON request_answer (at_ms);
