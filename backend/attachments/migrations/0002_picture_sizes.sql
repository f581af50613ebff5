-- Of pictures, in pixels; 0: it is none, or it was uploaded before this was noted.
ALTER TABLE attachment ADD COLUMN width BIGINT NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN height BIGINT NOT NULL DEFAULT 0;
