-- Who people are, and what they have asked for. Times are in milliseconds. `sealed` is encrypted with
-- the key that `key_id` names, and bound to its row; `number_index` is a keyed hash of the ID number.
-- See keys/vault.h.

-- Of an application that is no longer pending (state 1) only what was decided is left.
CREATE TABLE identity_application (
  id           TEXT PRIMARY KEY,
  account_id   TEXT NOT NULL,
  request_id   TEXT NOT NULL,
  kind         BIGINT NOT NULL,
  state        BIGINT NOT NULL,
  key_id       BIGINT,
  sealed       BYTES,
  reason       TEXT NOT NULL,
  created_ms   BIGINT NOT NULL,
  decided_ms   BIGINT,
  decided_by   TEXT,
  UNIQUE (account_id, request_id)
);
CREATE INDEX identity_application_by_account ON identity_application (account_id, created_ms);
CREATE INDEX identity_application_pending ON identity_application (created_ms, id) WHERE state = 1;
CREATE UNIQUE INDEX identity_application_one_pending ON identity_application (account_id)
  WHERE state = 1;

-- One ID number is one verified account.
CREATE TABLE identity_person (
  id           TEXT PRIMARY KEY,
  account_id   TEXT NOT NULL UNIQUE,
  number_index BYTES NOT NULL UNIQUE,
  key_id       BIGINT NOT NULL,
  sealed       BYTES NOT NULL,
  verified_ms  BIGINT NOT NULL
);

-- Of a pending application, or of a person (the 实名头像). `owner`: the id of either.
CREATE TABLE identity_photo (
  owner  TEXT NOT NULL,
  role   BIGINT NOT NULL,
  key_id BIGINT NOT NULL,
  sealed BYTES NOT NULL,
  PRIMARY KEY (owner, role)
);

CREATE TABLE identity_grant (
  account_id TEXT NOT NULL,
  service_id TEXT NOT NULL,
  granted_ms BIGINT NOT NULL,
  PRIMARY KEY (account_id, service_id)
);

-- Looks at ID numbers. Without an account: somebody looked for a number that nobody has.
CREATE TABLE identity_view (
  id          TEXT PRIMARY KEY,
  account_id  TEXT,
  at_ms       BIGINT NOT NULL,
  card_id     TEXT NOT NULL,
  viewer_name TEXT NOT NULL,
  purpose     TEXT NOT NULL
);
CREATE INDEX identity_view_by_account ON identity_view (account_id, at_ms);
CREATE INDEX identity_view_by_card ON identity_view (card_id, at_ms);
