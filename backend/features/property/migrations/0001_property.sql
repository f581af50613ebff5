-- Property companies and what households owe them. Amounts are in fen, times in milliseconds; 0: none.

-- A row is locked by whoever issues bills in the community.
CREATE TABLE property_entrustment (
  community_id   TEXT PRIMARY KEY,
  community_name TEXT NOT NULL,
  company_id     TEXT NOT NULL
);

-- `household`: community/building/entrance/room. States are those of the contract: 1 open, 2 paid,
-- 3 withdrawn, 4 refunded. `payment_id`: the last that it was charged by. `due_date`: 2026-12-31.
CREATE TABLE property_bill (
  id             TEXT PRIMARY KEY,
  household      TEXT NOT NULL,
  community_id   TEXT NOT NULL,
  community_name TEXT NOT NULL,
  place          TEXT NOT NULL,
  room           TEXT NOT NULL,
  title          TEXT NOT NULL,
  period         TEXT NOT NULL,
  amount_fen     BIGINT NOT NULL CHECK (amount_fen > 0),
  due_date       TEXT NOT NULL,
  company_id     TEXT NOT NULL,
  company_name   TEXT NOT NULL,
  state          BIGINT NOT NULL,
  reason         TEXT NOT NULL,
  payment_id     TEXT NOT NULL,
  created_ms     BIGINT NOT NULL,
  paid_ms        BIGINT NOT NULL,
  position       BIGINT NOT NULL
);
CREATE UNIQUE INDEX property_bill_once ON property_bill (household, title, period)
  WHERE state IN (1, 2);
CREATE INDEX property_bill_by_household ON property_bill (household, created_ms);
CREATE INDEX property_bill_by_community ON property_bill (community_id, state, created_ms);
