-- Files that people hang on notices, messages and so on. Times are in milliseconds.

-- `state`: 1 is being uploaded, 2 ready. `size` and `sha256` are the client's until it is ready, and
-- then those of what is kept. `used_ms`: when it was last uploaded to, made ready, or let go.
CREATE TABLE attachment (
  id         TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  name       TEXT NOT NULL,
  state      BIGINT NOT NULL,
  size       BIGINT NOT NULL,
  sha256     TEXT NOT NULL,
  media_type TEXT NOT NULL,
  thumbnail  BYTES,
  used_ms    BIGINT NOT NULL
);
CREATE INDEX attachment_by_time ON attachment (used_ms);

-- The content, in pieces of 256 KiB.
CREATE TABLE attachment_piece (
  attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
  position      BIGINT NOT NULL,
  content       BYTES NOT NULL,
  PRIMARY KEY (attachment_id, position)
);

-- What it hangs on, such as notice and an id.
CREATE TABLE attachment_place (
  noun          TEXT NOT NULL,
  id            TEXT NOT NULL,
  attachment_id TEXT NOT NULL REFERENCES attachment (id),
  position      BIGINT NOT NULL,
  PRIMARY KEY (noun, id, attachment_id)
);
CREATE INDEX attachment_place_by_attachment ON attachment_place (attachment_id);

-- What an account has uploaded, in bytes; its row is the turnstile of the account's uploads.
CREATE TABLE attachment_usage (
  account_id TEXT PRIMARY KEY,
  bytes      BIGINT NOT NULL
);
