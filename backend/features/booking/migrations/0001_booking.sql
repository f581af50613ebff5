-- What one may book, and what was booked. Times are in milliseconds, money in fen. Kinds and states are
-- those of the contract. refund_rules: HOURS:PERCENT;…

CREATE TABLE booking_offer (
  id               TEXT PRIMARY KEY,
  place_id         TEXT NOT NULL,
  kind             BIGINT NOT NULL,
  title            TEXT NOT NULL,
  description      TEXT NOT NULL,
  price_fen        BIGINT NOT NULL,
  refund_rules     TEXT NOT NULL,
  most_per_booking BIGINT NOT NULL,
  on_sale          BIGINT NOT NULL,
  sample           BIGINT NOT NULL,
  revision         BIGINT NOT NULL,
  created_ms       BIGINT NOT NULL
);
CREATE INDEX booking_offer_by_place ON booking_offer (place_id, created_ms);

-- The database itself refuses to sell more than there is.
CREATE TABLE booking_slot (
  id       TEXT PRIMARY KEY,
  offer_id TEXT NOT NULL,
  start_ms BIGINT NOT NULL,
  end_ms   BIGINT NOT NULL,
  stock    BIGINT NOT NULL,
  taken    BIGINT NOT NULL,
  CHECK (taken >= 0 AND taken <= stock)
);
CREATE UNIQUE INDEX booking_slot_once ON booking_slot (offer_id, start_ms, end_ms);

-- Names, price and rules are those of when it was booked.
CREATE TABLE booking_booking (
  id           TEXT PRIMARY KEY,
  account_id   TEXT NOT NULL,
  slot_id      TEXT NOT NULL,
  offer_id     TEXT NOT NULL,
  title        TEXT NOT NULL,
  place_id     TEXT NOT NULL,
  place_name   TEXT NOT NULL,
  kind         BIGINT NOT NULL,
  start_ms     BIGINT NOT NULL,
  end_ms       BIGINT NOT NULL,
  count        BIGINT NOT NULL,
  amount_fen   BIGINT NOT NULL,
  refund_rules TEXT NOT NULL,
  state        BIGINT NOT NULL,
  hold_end_ms  BIGINT NOT NULL,
  refunded_fen BIGINT NOT NULL,
  created_ms   BIGINT NOT NULL,
  sample       BIGINT NOT NULL
);
CREATE INDEX booking_by_account ON booking_booking (account_id, created_ms);
CREATE INDEX booking_by_hold ON booking_booking (hold_end_ms) WHERE state = 1;

CREATE TABLE booking_ticket (
  booking_id TEXT NOT NULL,
  number     BIGINT NOT NULL,
  grant_id   TEXT NOT NULL,
  PRIMARY KEY (booking_id, number)
);

-- Whose turn it is: a row that bookings of one account lock.
CREATE TABLE booking_holder (
  account_id TEXT PRIMARY KEY,
  turns      BIGINT NOT NULL
);
