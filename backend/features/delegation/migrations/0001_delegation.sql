-- Who acts for whom, in what, and until when. Times are in milliseconds. `scopes`: bit N stands for
-- DelegationScope N. A ward is a child without a phone, whose account goes with the delegation.
CREATE TABLE delegation (
  id             TEXT PRIMARY KEY,
  request_id     TEXT NOT NULL UNIQUE,
  principal_id   TEXT NOT NULL,
  delegate_phone TEXT NOT NULL,
  delegate_id    TEXT,
  relation       TEXT NOT NULL,
  scopes         BIGINT NOT NULL,
  ward           BIGINT NOT NULL,
  created_ms     BIGINT NOT NULL,
  end_ms         BIGINT NOT NULL,
  accepted_ms    BIGINT,
  ended_ms       BIGINT
);
CREATE INDEX delegation_by_principal ON delegation (principal_id, created_ms);
CREATE INDEX delegation_by_delegate ON delegation (delegate_id, created_ms);
CREATE INDEX delegation_by_phone ON delegation (delegate_phone, created_ms);

-- What was done by it, a row for each day and scope.
CREATE TABLE delegation_use (
  delegation_id TEXT NOT NULL REFERENCES delegation (id) ON DELETE CASCADE,
  day           BIGINT NOT NULL,
  scope         BIGINT NOT NULL,
  count         BIGINT NOT NULL,
  last_ms       BIGINT NOT NULL,
  PRIMARY KEY (delegation_id, day, scope)
);
