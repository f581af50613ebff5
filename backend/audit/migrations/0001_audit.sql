-- Who has changed what. Entries are only ever appended. `body` is JSON; `hash` is the SHA-256 of the
-- hash before it and the body. `scope` is the path of the organization that the change was made in.
CREATE TABLE audit_entry (
  sequence BIGINT PRIMARY KEY,
  at_ms    BIGINT NOT NULL,
  scope    BYTES NOT NULL,
  body     TEXT NOT NULL,
  hash     TEXT NOT NULL
);
CREATE INDEX audit_entry_by_scope ON audit_entry (scope, sequence);

CREATE TABLE audit_head (
  id       BIGINT PRIMARY KEY,
  sequence BIGINT NOT NULL,
  hash     TEXT NOT NULL
);
INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '');
