-- People, the codes that were sent to them, and where they are signed in. Times are in milliseconds.
-- Of a closed account only id and times are left.
CREATE TABLE account (
  id            TEXT PRIMARY KEY,
  phone         TEXT UNIQUE,
  password_hash TEXT NOT NULL,
  nickname      TEXT NOT NULL,
  signature     TEXT NOT NULL,
  created_ms    BIGINT NOT NULL,
  closed_ms     BIGINT
);

CREATE TABLE account_code (
  id          TEXT PRIMARY KEY,
  request_id  TEXT NOT NULL UNIQUE,
  phone       TEXT NOT NULL,
  purpose     BIGINT NOT NULL,
  code_hash   TEXT NOT NULL,
  device_id   TEXT NOT NULL,
  address     TEXT NOT NULL,
  created_ms  BIGINT NOT NULL,
  expires_ms  BIGINT NOT NULL,
  wrong_tries BIGINT NOT NULL,
  next_try_ms BIGINT NOT NULL,
  used_ms     BIGINT
);
CREATE INDEX account_code_by_phone ON account_code (phone, created_ms);
CREATE INDEX account_code_by_device ON account_code (device_id, created_ms);
CREATE INDEX account_code_by_address ON account_code (address, created_ms);

-- Wrong passwords in a row, by the phone that was typed, whether it has an account or not.
CREATE TABLE account_login_tries (
  phone       TEXT PRIMARY KEY,
  wrong_tries BIGINT NOT NULL,
  next_try_ms BIGINT NOT NULL
);

-- A device on which an account is signed in: a family of tokens, of which the latest two are here.
CREATE TABLE account_session (
  id                 TEXT PRIMARY KEY,
  account_id         TEXT NOT NULL REFERENCES account (id),
  device_id          TEXT NOT NULL,
  device_name        TEXT NOT NULL,
  signed_in_ms       BIGINT NOT NULL,
  seen_ms            BIGINT NOT NULL,
  access_hash        TEXT NOT NULL UNIQUE,
  access_expires_ms  BIGINT NOT NULL,
  refresh_hash       TEXT NOT NULL UNIQUE,
  refresh_expires_ms BIGINT NOT NULL
);
CREATE INDEX account_session_by_account ON account_session (account_id);

-- Refresh tokens that were used: using one again ends its session.
CREATE TABLE account_spent_token (
  hash       TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES account_session (id) ON DELETE CASCADE
);
