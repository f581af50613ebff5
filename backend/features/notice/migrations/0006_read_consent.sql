-- Residents who let a unit know that they have read what it sends.
CREATE TABLE notice_read_consent (
  card_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  PRIMARY KEY (card_id, unit_id)
);
