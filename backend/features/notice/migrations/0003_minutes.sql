-- What came of a meeting, and up to which revision somebody has read it; 0: never.
CREATE TABLE notice_minutes (
  notice_id    TEXT PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
  revision     BIGINT NOT NULL,
  minutes      TEXT NOT NULL,
  author_name  TEXT NOT NULL,
  published_ms BIGINT NOT NULL,
  written_ms   BIGINT NOT NULL -- published or corrected
);
ALTER TABLE notice_receipt ADD COLUMN minutes_revision BIGINT NOT NULL DEFAULT 0;
