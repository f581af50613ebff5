-- A score for speed beside the one for the work; 0: none.
ALTER TABLE matter ADD COLUMN speed_stars BIGINT NOT NULL DEFAULT 0;

-- 值班表: who gets a kind in a unit on which day, 1 Monday to 7 Sunday.
CREATE TABLE matter_rota (
  unit_id TEXT NOT NULL,
  kind_id TEXT NOT NULL,
  weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  card_id TEXT NOT NULL,
  name    TEXT NOT NULL,
  PRIMARY KEY (unit_id, kind_id, weekday)
);
