-- When somebody was at a meeting, and who has checked them in by hand; 0: not (yet); empty: they
-- themselves.
ALTER TABLE notice_receipt ADD COLUMN checked_in_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE notice_receipt ADD COLUMN checked_in_by TEXT NOT NULL DEFAULT '';

-- What the codes at the door of a meeting are signed with, in hex.
CREATE TABLE notice_door (
  notice_id TEXT PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
  door_key  TEXT NOT NULL
);
