-- What has been granted: see proto/mct/access/v1/pass.proto. Times are seconds since 1970.
CREATE TABLE access_grant (
  id           TEXT PRIMARY KEY,
  card_id      TEXT NOT NULL,
  kind         BIGINT NOT NULL,
  place        TEXT NOT NULL,
  place_name   TEXT NOT NULL,
  reach        BIGINT NOT NULL,
  made_s       BIGINT NOT NULL,
  not_before_s BIGINT NOT NULL,
  not_after_s  BIGINT NOT NULL,
  device_key   TEXT NOT NULL,
  visitor_name TEXT NOT NULL,
  request_id   TEXT NOT NULL,
  revoked_s    BIGINT
);
CREATE INDEX access_grant_by_card ON access_grant (card_id, kind, made_s);
CREATE INDEX access_grant_by_end ON access_grant (not_after_s);
CREATE INDEX access_grant_by_place ON access_grant (place, not_after_s);
CREATE UNIQUE INDEX access_grant_by_request ON access_grant (card_id, request_id) WHERE request_id <> '';

-- Whose turn it is: a row that grants of one card lock.
CREATE TABLE access_holder (
  card_id TEXT PRIMARY KEY,
  turns   BIGINT NOT NULL
);

CREATE TABLE access_gate (
  id            TEXT PRIMARY KEY,
  place         TEXT NOT NULL,
  name          TEXT NOT NULL,
  secret_digest TEXT NOT NULL,
  sync_s        BIGINT
);

-- What gates have told. A gate that was removed stays named.
CREATE TABLE access_entry (
  gate_id   TEXT NOT NULL,
  number    BIGINT NOT NULL,
  gate_name TEXT NOT NULL,
  grant_id  TEXT NOT NULL,
  time_s    BIGINT NOT NULL,
  refusal   TEXT NOT NULL,
  PRIMARY KEY (gate_id, number)
);
CREATE INDEX access_entry_by_grant ON access_entry (grant_id, time_s);
CREATE INDEX access_entry_by_time ON access_entry (time_s);
